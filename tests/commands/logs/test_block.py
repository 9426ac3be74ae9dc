"""Who is kept from the bot: here alone, for as long as it holds, told kindly, on record."""

from __future__ import annotations

import re

import pytest
from discord import Permissions
from simcord.results import InteractionResult

from bot.i18n import gettext
from tests.commands._shown import buttons, message, rows, words
from tests.commands.logs._evening import PARTY, member
from tests.conftest import World

BLOCKED = gettext("error-blocked")
UNTIL = gettext("error-blocked-until", until="|").partition("|")[0]


async def ask(world: World) -> InteractionResult:
    """Let Alice ask something."""
    return await world.alice.slash(world.channel, "ask", question=PARTY)


async def test_a_blocked_member(world: World) -> None:
    """They are told alone, on commands and buttons, with the reason; nothing is answered."""
    answer = await ask(world)
    done = await world.mona.slash(
        world.channel, "logs block", who=world.alice, reason="Asking  *nonsense*\nall day"
    )
    assert done.ephemeral
    assert gettext("block-done", who=f"<@{world.alice.id}>") in words(done)
    for refused in (
        await ask(world),
        await world.alice.slash(world.channel, "sources"),
        await world.alice.click(message(answer), label=gettext("button-why")),
        await world.alice.click(message(answer), label=gettext("button-answers")),
    ):
        assert refused.ephemeral
        assert BLOCKED in words(refused)
        assert r"Asking \*nonsense\* all day" in words(refused)
    assert len(await rows(world)) == 1
    for name in ("help", "privacy"):
        shown = await world.alice.slash(world.channel, name)
        assert BLOCKED not in words(shown)
    unlogged = await world.alice.click(message(shown), custom_id="privacy:unlog")
    assert BLOCKED not in words(unlogged)


async def test_a_block_ends_by_itself(world: World) -> None:
    """Until when is told; from that moment on they are answered."""
    await world.mona.slash(world.channel, "logs block", who=world.alice, until="in 2 hours")
    refused = await ask(world)
    assert UNTIL in words(refused)
    (until,) = re.findall(r"<t:(\d+):f>", words(refused))
    await world.env.advance_time(int(until) - world.env.now().timestamp() - 1)
    assert UNTIL in words(await ask(world))
    await world.env.advance_time(2)
    assert UNTIL not in words(await ask(world))
    assert gettext("blocked-none") in words(await world.mona.slash(world.channel, "logs blocked"))


async def test_a_blocked_role(world: World) -> None:
    """Everybody with the role is blocked, but who may moderate; others aren't."""
    role = world.guild.create_role("Loud")
    moderators = world.guild.create_role("Staff", permissions=Permissions(manage_guild=True))
    loud = world.guild.add_member(world.env.create_user("lou"), roles=[role])
    both = world.guild.add_member(world.env.create_user("bea"), roles=[role, moderators])
    done = await world.mona.slash(world.channel, "logs block", who=role, until="7d")
    assert f"<@&{role.id}>" in words(done)
    assert UNTIL in words(await loud.slash(world.channel, "ask", question=PARTY))
    assert UNTIL not in words(await both.slash(world.channel, "ask", question=PARTY))
    assert UNTIL not in words(await ask(world))


async def test_a_block_outlives_a_restart(world: World) -> None:
    """It stands in the database."""
    await world.mona.slash(world.channel, "logs block", who=world.alice)
    await world.restart()
    assert BLOCKED in words(await ask(world))


async def test_lifted(world: World) -> None:
    """Unblocked by command or in the list, a member goes on at once; twice does no harm."""
    for _ in range(2):
        await world.mona.slash(world.channel, "logs block", who=world.alice)
        assert BLOCKED in words(await ask(world))
        lifted = await world.mona.slash(world.channel, "logs unblock", who=world.alice)
        assert words(lifted) == gettext("unblock-done", who=f"<@{world.alice.id}>")
        assert BLOCKED not in words(await ask(world))
    again = await world.mona.slash(world.channel, "logs unblock", who=world.alice)
    assert words(again) == gettext("unblock-none", who=f"<@{world.alice.id}>")
    await world.mona.slash(world.channel, "logs block", who=world.alice)
    listed = await world.mona.slash(world.channel, "logs blocked")
    after = await world.mona.click(message(listed), label=gettext("button-unblock"))
    assert gettext("blocked-none") in words(after)
    assert BLOCKED not in words(await ask(world))


async def test_who_cant_be_blocked(world: World) -> None:
    """Neither everyone, nor who may review the log, nor a bot: why is told, nothing is changed."""
    boss = world.guild.create_role("Boss", permissions=Permissions(administrator=True))
    ada = world.guild.add_member(world.env.create_user("ada"), roles=[boss])
    named = world.guild.create_role("Reviewers")
    rosa = world.guild.add_member(world.env.create_user("rosa"), roles=[named])
    await world.mona.slash(world.channel, "settings", moderators=named)
    for who in (world.mona, ada, rosa, boss, named):
        mention = f"<@&{who.id}>" if who in {boss, named} else f"<@{who.id}>"
        told = await world.mona.slash(world.channel, "logs block", who=who)
        assert words(told) == gettext("block-not-moderators", who=mention)
    everyone = world.guild.default_role
    told = await world.mona.slash(world.channel, "logs block", who=everyone)
    assert gettext("block-not-everyone", who="|").partition("|")[2] in words(told)
    assert gettext("blocked-none") in words(await world.mona.slash(world.channel, "logs blocked"))


@pytest.mark.parametrize("until", ["soon", "2026-13-01", "`2`", "-2h"])
async def test_a_time_that_is_none(world: World, until: str) -> None:
    """What isn't a time is told, with how to write one; nobody is blocked."""
    told = await world.mona.slash(world.channel, "logs block", who=world.alice, until=until)
    assert "2026-11-22T18:00" in words(told)
    assert BLOCKED not in words(await ask(world))


async def test_a_time_that_is_over(world: World) -> None:
    """A block that would be over is none: that is said."""
    told = await world.mona.slash(world.channel, "logs block", who=world.alice, until="2025-01-01")
    assert words(told) == gettext("error-past-time", name="**2025-01-01**")


async def test_the_list_turns_its_pages(world: World) -> None:
    """More than a page of them are turned through, and lifted in place."""
    people = [member(world, f"m{n}") for n in range(11)]
    for one in people:
        await world.mona.slash(world.channel, "logs block", who=one, until="1d")
    first = await world.mona.slash(world.channel, "logs blocked")
    assert [f"<@{one.id}>" in words(first) for one in people] == [True] * 8 + [False] * 3
    second = await world.mona.click(message(first), label=gettext("button-next"))
    assert [f"<@{one.id}>" in words(second) for one in people] == [False] * 8 + [True] * 3
    assert gettext("button-next") not in buttons(second).values()
    lifted = await world.mona.click(message(second), custom_id=f"logs-unblock:{people[9].id}")
    assert f"<@{people[9].id}>" not in words(lifted)
    assert f"<@{people[10].id}>" in words(lifted)


async def test_on_record(world: World) -> None:
    """Who blocked whom, until when and why, and who lifted it."""
    await world.mona.slash(world.channel, "logs block", who=world.alice, until="2h", reason="Spam")
    await world.mona.slash(world.channel, "logs unblock", who=world.alice)
    acts = await world.services.records.audit.page(world.guild.id)
    lifted, blocked = sorted(acts, key=lambda one: one.action, reverse=True)
    assert (blocked.actor_id, blocked.action) == (world.mona.id, "logs block")
    assert blocked.details["member"] == world.alice.id
    assert blocked.details["reason"] == "Spam"
    assert blocked.details["until"].startswith("2026-")
    assert (lifted.action, lifted.details) == ("logs unblock", {"member": world.alice.id})
