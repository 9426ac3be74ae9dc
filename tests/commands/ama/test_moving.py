"""What moderators do to an AMA, and that nobody else can."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from discord import Permissions

from bot.ama.states import Phase
from bot.i18n import gettext
from tests.commands._shown import message, words
from tests.commands.ama._hosted import TITLE, Stage
from tests.conftest import World

REFUSED = gettext("error-not-permitted")
MODERATORS: dict[str, dict[str, Any]] = {
    "ama open": {},
    "ama pause": {},
    "ama resume": {},
    "ama close": {},
    "ama reopen": {},
    "ama extend": {"closes": "in 20 days"},
    "ama cancel": {},
    "ama edit": {"title": "New"},
}


@pytest.mark.parametrize("name", MODERATORS)
async def test_only_moderators(world: World, name: str) -> None:
    """A member is refused, and nothing changes; one of the named role isn't."""
    stage = Stage.of(world)
    ama = await stage.planned()
    role = world.guild.create_role("Reviewers")
    rosa = world.guild.add_member(world.env.create_user("rosa"), roles=[role])
    await world.mona.slash(world.channel, "settings", moderators=role)
    for who in (world.alice, stage.guest):
        refused = await who.slash(world.channel, name, **MODERATORS[name])
        assert refused.ephemeral
        assert words(refused) == REFUSED
    assert (await stage.again(ama)).plan == ama.plan
    assert REFUSED not in words(await rosa.slash(world.channel, name, **MODERATORS[name]))


async def test_members_cant_plan_one(world: World) -> None:
    """Create is a moderator's too."""
    stage = Stage.of(world)
    assert words(await stage.create(by=world.alice)) == REFUSED
    assert not await world.services.records.amas.of(world.guild.id)


async def test_from_open_to_closed_and_back(world: World) -> None:
    """Each command does what it says, and goes on record as the moderator's."""
    stage = Stage.of(world)
    ama = await stage.planned(opens="in 2 days")
    mona, channel = world.mona, world.channel
    phases = {
        "open": Phase.OPEN,
        "pause": Phase.PAUSED,
        "resume": Phase.OPEN,
        "close": Phase.CLOSED,
        "reopen": Phase.OPEN,
    }
    for name, phase in phases.items():
        await world.env.advance_time(1)
        told = await mona.slash(channel, f"ama {name}")
        assert gettext(f"ama-done-{name}") in words(told)
        assert (await stage.again(ama)).phase is phase
    acts = await world.services.records.audit.page(world.guild.id, size=50)
    done = [one.action for one in acts if one.action.startswith("ama ")]
    assert done == [f"ama {name}" for name in reversed(["create", *phases])]
    assert {one.actor_id for one in acts} == {mona.id}


async def test_what_cant_be_done_is_told(world: World) -> None:
    """A step that the table doesn't have says where the AMA is."""
    stage = Stage.of(world)
    ama = await stage.planned()
    told = words(await world.mona.slash(world.channel, "ama resume", ama=str(ama.id)))
    assert gettext("ama-is-open") in told
    await world.mona.slash(world.channel, "ama close")
    told = words(await world.mona.slash(world.channel, "ama edit", ama=str(ama.id), title="New"))
    assert gettext("ama-is-closed") in told
    assert gettext("error-no-ama") in words(await world.mona.slash(world.channel, "ama pause"))


async def test_cancelling_is_asked_for(world: World) -> None:
    """The command only asks; the button cancels, also after a restart, and only once."""
    stage = Stage.of(world)
    ama = await stage.planned()
    asked = await world.mona.slash(world.channel, "ama cancel")
    again = await world.mona.slash(world.channel, "ama cancel")
    assert (await stage.again(ama)).phase is Phase.OPEN
    await world.restart()
    await world.mona.click(message(asked), custom_id=f"ama-cancel:{ama.id}")
    assert (await stage.again(ama)).phase is Phase.CANCELLED
    second = await world.mona.click(message(again), custom_id=f"ama-cancel:{ama.id}")
    assert gettext("ama-is-cancelled") in words(second)


async def test_extend_only_makes_it_longer(world: World) -> None:
    """A later time is taken, an earlier one refused with the way to do it."""
    stage = Stage.of(world)
    ama = await stage.planned()
    mona, channel = world.mona, world.channel
    earlier = words(await mona.slash(channel, "ama extend", closes="in 3 days"))
    assert gettext("ama-extend-earlier", time="**in 3 days**") in earlier
    await mona.slash(channel, "ama extend", closes="in 10 days")
    closes = (await stage.again(ama)).plan.closes_at
    assert closes - ama.plan.opens_at > timedelta(days=9)


async def test_edit_changes_what_is_given_alone(world: World) -> None:
    """All else stays as it was; what can be left out can be taken away."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue, each=3)
    mona, channel = world.mona, world.channel
    await mona.slash(channel, "ama edit", title="New", anonymous=True)
    changed = (await stage.again(ama)).plan
    assert (changed.title, changed.anonymous) == ("New", True)
    assert (changed.headline, changed.per_member) == (ama.plan.headline, 3)
    await mona.slash(channel, "ama edit", without="queue")
    assert (await stage.again(ama)).plan.queue_id is None
    assert gettext("ama-edit-nothing") in words(await mona.slash(channel, "ama edit"))
    assert gettext("ama-edit-begun") in words(
        await mona.slash(channel, "ama edit", opens="in 1 hour")
    )
    past = words(await mona.slash(channel, "ama edit", closes="2020-01-01 10:00"))
    assert gettext("error-time-past", time="**2020-01-01 10\\:00**") in past


async def test_another_servers_ama_is_unknown(world: World) -> None:
    """Neither its id nor its title works elsewhere, no list offers it, no forged button acts."""
    stage = Stage.of(world)
    ama = await stage.planned()
    other = world.env.create_guild("Elsewhere")
    boss = other.create_role("Boss", permissions=Permissions(manage_guild=True))
    there = other.create_text_channel("general")
    olga = other.add_member(world.env.create_user("olga"), roles=[boss])
    for text in (str(ama.id), TITLE):
        told = words(await olga.slash(there, "ama close", ama=text))
        assert gettext("error-unknown-ama", name="\0").split("\0")[1] in told
    assert await olga.autocomplete(there, "ama close", "ama", "") == []
    offered = await world.mona.autocomplete(world.channel, "ama close", "ama", "secretary")
    assert [one["value"] for one in offered] == [str(ama.id)]
    assert (await stage.again(ama)).phase is Phase.OPEN


async def test_several_have_to_be_told_apart(world: World) -> None:
    """Of two, the one of this channel is meant; elsewhere one has to be named."""
    stage = Stage.of(world)
    here = await stage.planned(channel=None)
    await world.env.advance_time(1)
    await stage.planned(title="Another", channel=stage.board)
    third = world.guild.create_text_channel("third")
    told = words(await world.mona.slash(third, "ama pause"))
    assert told == gettext("error-several-amas")
    await world.mona.slash(world.channel, "ama pause")
    assert (await stage.again(here)).phase is Phase.PAUSED
    await world.mona.slash(third, "ama pause", ama="another")
    phases = [one.phase for one in await world.services.records.amas.of(world.guild.id)]
    assert phases == [Phase.PAUSED, Phase.PAUSED]
