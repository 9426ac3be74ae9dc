"""Words whose questions aren't posted: added, found in any form, listed, removed; on record."""

from __future__ import annotations

from discord import PermissionOverwrite

from bot.i18n import gettext
from tests.commands._shown import buttons, message, words
from tests.conftest import World


async def test_added_listed_removed(world: World) -> None:
    """A list of lines, each kept in small letters; twice the same is once."""
    empty = await world.mona.slash(world.channel, "logs hold list")
    assert empty.ephemeral
    assert gettext("hold-none") in words(empty)
    for typed in ("Death  penalty", "death penalty", "*spam*"):
        await world.env.advance_time(1)
        added = await world.mona.slash(world.channel, "logs hold add", words=typed)
    assert words(added) == gettext("hold-added", words=r"**\*spam\***")
    listed = words(await world.mona.slash(world.channel, "logs hold list"))
    assert listed.count("death penalty") == 1
    offered = await world.mona.autocomplete(world.channel, "logs hold remove", "words", "DEATH")
    assert [one["value"] for one in offered] == ["death penalty"]
    await world.env.advance_time(1)
    removed = await world.mona.slash(world.channel, "logs hold remove", words="Death Penalty")
    assert words(removed) == gettext("hold-removed", words="**death penalty**")
    again = await world.mona.slash(world.channel, "logs hold remove", words="Death Penalty")
    assert words(again) == gettext("hold-unknown", words="**death penalty**")
    acts = await world.services.records.audit.page(world.guild.id)
    changes = [(one.action, one.details) for one in acts if one.action != "logs hold list"]
    assert changes == [
        ("logs hold remove", {"words": "death penalty"}),
        ("logs hold add", {"words": "*spam*"}),
        ("logs hold add", {"words": "death penalty"}),
    ]


async def test_what_has_no_words(world: World) -> None:
    """Signs alone would hold back nothing, or everything: that is said."""
    told = await world.mona.slash(world.channel, "logs hold add", words="?!")
    assert words(told) == gettext("hold-wordless")


async def test_a_full_list(world: World) -> None:
    """There is room for 200; the list turns its pages, and says when it is full."""
    for n in range(200):
        await world.mona.slash(world.channel, "logs hold add", words=f"{'*' * 40} word {n:03}")
    told = await world.mona.slash(world.channel, "logs hold add", words="one more")
    assert words(told) == gettext("hold-full", count=200)
    shown = await world.mona.slash(world.channel, "logs hold list")
    seen = 0
    while True:
        seen += words(shown).count(" word ")
        if gettext("button-next") not in buttons(shown).values():
            break
        shown = await world.mona.click(message(shown), label=gettext("button-next"))
    assert seen == 200


async def test_a_word_in_disguise_isnt_posted(world: World) -> None:
    """However a held word is dressed up, and in any form."""
    bot = world.guild.me
    assert bot is not None
    hidden, seen = PermissionOverwrite(view_channel=False), PermissionOverwrite(view_channel=True)
    desk = world.guild.create_text_channel(
        "desk", overwrites={world.guild.default_role: hidden, world.mona: seen, bot: seen}
    )
    await world.mona.slash(world.channel, "logs feed", what="everything", channel=desk)
    await world.mona.slash(world.channel, "logs hold add", words="zebra")
    for dodge in ("ze\u00adbra", "z**e**bra", "ｚｅｂｒａ", "zеbrа", "ze||b||ras"):
        await world.alice.slash(world.channel, "ask", question=f"May {dodge} vote?")
    await world.env.advance_time(120)
    assert not desk.history(viewer=world.mona)
