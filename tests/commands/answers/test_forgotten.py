"""Buttons on a reply whose query is erased, another server's, or somebody else's own."""

from __future__ import annotations

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import Votes
from commands._core.markdown import small
from tests.commands._forging import forge
from tests.commands._shown import erase_queries, message, options, rows, the_row
from tests.conftest import World, texts

SAFE = "Is Guantanmo safe?"
NOTHING_ON_RECORD = [gettext("error-forgotten")]
BUTTONS = ("why", "spelling:as-typed", "vote:answers", "better-words", "copy", "share")
CHECKS = ("check:next:{}:1", "check-share:{}")
LONG = "\n".join(f"> Words number {n} that no source has" for n in range(30))


@pytest.mark.environ(VERBATIM_MEMBER_RATE="0", VERBATIM_SERVER_RATE="0")
async def test_of_others_nothing_is_known(world: World) -> None:
    """A made-up button on another's own query, or another server's, is as if it weren't there."""
    dana, erin = world.env.create_user("dana"), world.env.create_user("erin")
    await dana.slash("ask", question=SAFE)
    in_dm = await the_row(world)
    at_erin = message(await erin.slash("help"))
    own = message(await world.alice.slash(world.channel, "ask", question=SAFE, private=True))
    alone = await the_row(world, user_id=world.alice.id)
    here = message(await world.mona.slash(world.channel, "ask", question=SAFE))
    shown = await the_row(world, user_id=world.mona.id)
    guild = world.env.create_guild("Elsewhere")
    elsewhere = guild.create_text_channel("other")
    fred = guild.add_member(dana)
    there = message(await fred.slash(elsewhere, "help"))
    before = len(await rows(world))
    for kind in BUTTONS:
        for query, by, channel, stands_on in (
            (in_dm.id, world.mona, world.channel, here),
            (in_dm.id, erin, erin.dm_channel, at_erin),
            (alone.id, world.mona, world.channel, here),
            (alone.id, erin, erin.dm_channel, at_erin),
            (shown.id, fred, elsewhere, there),
            (2**63 - 1, world.mona, world.channel, here),
            (10**19 - 1, world.mona, world.channel, here),
        ):
            pressed = await forge(by, channel, stands_on, f"{kind}:{query}")
            assert pressed.ephemeral
            assert texts(message(pressed)) == NOTHING_ON_RECORD, (kind, query)
    assert await world.services.records.feedback.votes(world.guild.id, alone.id) == Votes(0, 0)
    assert len(await rows(world)) == before
    for query, by, stands_on in ((shown.id, world.alice, own), (alone.id, world.alice, own)):
        found = await forge(by, world.channel, stands_on, f"spelling:as-typed:{query}")
        assert f"### {SAFE}" in texts(message(found)), "where it is open, it is found"


async def test_what_was_no_question(world: World) -> None:
    """What was typed for another command is no question to be explained."""
    topic = message(await world.alice.slash(world.channel, "topic", name="Iran"))
    asked = await the_row(world)
    pressed = await forge(world.alice, world.channel, topic, f"why:{asked.id}")
    assert texts(message(pressed)) == NOTHING_ON_RECORD
    assert len(await rows(world)) == 1


async def test_what_was_erased(world: World) -> None:
    """Where the row is gone, that is said alone; the message stays as it is."""
    asked = await world.alice.slash(world.channel, "ask", question=SAFE, private=True)
    said, query = texts(message(asked)), await the_row(world)
    voted = await world.alice.click(message(asked), custom_id=f"vote:doesnt:{query.id}")
    form = await world.alice.click(message(voted), label=gettext("button-better-words"))
    picked = await world.alice.select(message(voted), [next(iter(options(voted)))])
    assert texts(message(picked)) == [gettext("better-kept")]
    menu = await world.alice.click(message(asked), label=gettext("button-copy"))
    checked = await world.alice.slash(world.channel, "verify", text=LONG, private=True)
    of_check = await the_row(world, command="verify")
    erase_queries(world)
    assert await world.services.records.feedback.suggestions(world.guild.id) == []

    async def press(stands_on: InteractionResult, custom_id: str) -> list[str]:
        pressed = await forge(world.alice, world.channel, message(stands_on), custom_id)
        assert pressed.ephemeral
        return texts(message(pressed))

    for kind in BUTTONS:
        assert await press(asked, f"{kind}:{query.id}") == NOTHING_ON_RECORD, kind
    for kind in CHECKS:
        assert await press(checked, kind.format(of_check.id)) == [gettext("check-forgotten")]
    picked = await world.alice.select(message(menu), ["plain"])
    assert texts(message(picked)) == NOTHING_ON_RECORD
    late = await world.alice.submit_modal(form, {"words": "Too late."})
    typed = [small(gettext("ama-your-words")), "Too late."]
    assert texts(message(late)) == NOTHING_ON_RECORD + typed
    assert texts(message(asked)) == said
    assert await rows(world) == []
