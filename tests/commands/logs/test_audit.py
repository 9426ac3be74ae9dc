"""What moderators do is itself on record: each look and each change, for their server alone."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.i18n import gettext
from bot.records import Act, new_id
from tests.commands._shown import buttons, message, words
from tests.commands.logs._evening import PARTY, asked
from tests.conftest import World, texts

NOW = datetime(2026, 1, 1, tzinfo=UTC)


async def test_looks_and_changes_are_on_record(world: World) -> None:
    """Who, when, what and with what: newest first."""
    await asked(world, PARTY)
    await world.mona.slash(world.channel, "settings", confidence=40)
    await world.env.advance_time(60)
    await world.mona.slash(world.channel, "logs recent", outcome="refused")
    await world.env.advance_time(60)
    shown = await world.mona.slash(world.channel, "logs audit")
    assert shown.ephemeral
    told = [one for one in texts(message(shown)) if one.startswith("<t:")]
    assert [one.split("\n")[0].split(" · ")[2] for one in told] == [
        "logs audit",
        "logs recent",
        "settings",
    ]
    assert all(f"<@{world.mona.id}>" in one for one in told)
    assert gettext("logs-by-outcome", value=gettext("logs-refused")) in told[1]
    assert "confidence: 40" in told[2]


async def test_pages(world: World) -> None:
    """More than a page is turned through, forth and back."""
    for _ in range(10):
        await world.env.advance_time(60)
        await world.mona.slash(world.channel, "logs recent")
    shown = await world.mona.slash(world.channel, "logs audit")
    second = await world.mona.click(message(shown), label=gettext("button-older"))
    assert len([one for one in texts(message(second)) if one.startswith("<t:")]) == 3
    assert gettext("button-older") not in buttons(second).values()
    back = await world.mona.click(message(second), label=gettext("button-newer"))
    assert texts(message(back)) == texts(message(shown))


async def test_what_the_operator_read_is_said_in_words(world: World) -> None:
    """It was the operator, not the bot; with which command, and for what."""
    details = {"user_id": world.alice.id, "words": ["party"]}
    act = Act(new_id(NOW), NOW, None, "verbatim log export", details)
    await world.services.records.audit.add(world.guild.id, act)
    told = words(await world.mona.slash(world.channel, "logs audit"))
    assert f"{gettext('audit-operator')} · verbatim log export" in told
    assert gettext("logs-by-member", value=f"<@{world.alice.id}>") in told
    assert gettext("logs-by-words", value="party") in told
