"""What can't be undone: it asks first, says what is lost, and until then nothing is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.i18n import gettext
from bot.records import Overrides, new_id
from tests.commands._forging import buttons_and_menus
from tests.commands._shown import UNLIMITED, button, buttons, message, rows, set_for_good, words
from tests.commands.logs._evening import PARTY, WEATHER, asked
from tests.conftest import World

pytestmark = UNLIMITED
SURE = gettext("button-settings-sure")
ASKS = {
    "settings": "commands.server.settings.SureButton",
    "ama cancel": "commands.ama.moving.CancelButton",
    "privacy": "commands.server.privacy.ForgetYesButton",
    "ama mine": "commands.ama.mine.WithdrawQuestionButton",
    "ama queue": "commands.ama._decisions.MergeSelect",  # the second step says into which
    "ama guest": "commands.ama.guest.PublishButton",  # on the preview of what is published
}
"""The commands by which something is lost, or public, for good, and what is pressed to be sure."""
UNDONE = {
    "ama ask", "ama close", "ama create", "ama edit", "ama extend", "ama open", "ama pause",
    "ama publish", "ama reopen", "ama resume", "logs block", "logs feed", "logs hold add",
    "ama unpublish", "logs hold remove", "logs unanswered", "logs unblock",
}  # fmt: skip
"""Those that change something that can be changed back by the same command, or its opposite."""
ONLY_SHOWN = {
    "Check quote", "ama history", "ama list", "ama questions", "ask", "help", "logs audit",
    "logs blocked", "logs export", "logs hold list", "logs recent", "logs replay", "logs show",
    "logs stats", "read", "sources", "topic", "topics", "verify",
}  # fmt: skip


def test_every_command_is_known(world: World) -> None:
    """A new one is put down as asking first, as undone, or as changing nothing."""
    named = {
        one.qualified_name for one in world.bot.tree.walk_commands() if not hasattr(one, "commands")
    }
    named |= {one.name for one in world.bot.tree.get_commands() if not hasattr(one, "commands")}
    assert named - (set(ASKS) | UNDONE | ONLY_SHOWN) == set()
    assert set(ASKS.values()) <= set(buttons_and_menus())


@pytest.mark.parametrize("identities", ["pseudonym", "none"])
async def test_names_are_lost(world: World, identities: str) -> None:
    """How many entries lose theirs is said; nothing is changed before somebody says yes."""
    await asked(world, PARTY, WEATHER)
    shown = await world.mona.slash(world.channel, "settings", identities=identities, rate=7)
    assert shown.ephemeral
    for key in (f"settings-sure-{identities}", "settings-sure"):
        assert gettext(key, count=2) in words(shown)
    assert gettext("settings-sure-rest") in words(shown)
    guilds = world.services.records.guilds
    assert await guilds.of(world.guild.id) == Overrides()
    await world.services.records.erasing.settled()
    assert {one.user_id for one in await rows(world)} == {world.alice.id}
    assert not [
        one
        for one in await world.services.records.audit.page(world.guild.id)
        if one.action == "settings"
    ]
    await world.mona.click(message(shown), label=SURE)
    await world.services.records.erasing.settled()
    assert await guilds.of(world.guild.id) == Overrides(identities=identities)  # pyright: ignore[reportArgumentType]
    assert world.alice.id not in {one.user_id for one in await rows(world)}
    acts = await world.services.records.audit.page(world.guild.id)
    assert [one.details for one in acts if one.action == "settings"] == [{"identities": identities}]


async def test_old_questions_are_lost(world: World) -> None:
    """By a shorter time, and by going back to the operator's; where nothing is lost, none asks."""
    first = await world.mona.slash(world.channel, "settings", retention=365)
    assert SURE not in buttons(first).values()
    await asked(world, PARTY)
    (recent,) = await rows(world)
    old = world.env.now() - timedelta(days=100)
    await world.services.records.queries.add(replace(recent, id=new_id(old), asked_at=old))
    guilds = world.services.records.guilds
    for option, days, kept in (("reset", 90, None), ("retention", 30, 30)):
        value = "retention" if option == "reset" else 30
        shown = await world.mona.slash(world.channel, "settings", **{option: value})
        assert gettext("settings-sure-retention", count=1, days=days) in words(shown)
        assert (await guilds.of(world.guild.id)).retention == 365
        assert button(shown, SURE).endswith(f":{kept or 'default'}")
    longer = await world.mona.slash(world.channel, "settings", retention=400)
    assert SURE not in buttons(longer).values()
    await set_for_good(world, retention=30)
    assert (await guilds.of(world.guild.id)).retention == 30
