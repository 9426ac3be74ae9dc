"""What happens to AMAs by themselves, also while the bot is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import discord
import pytest
import pytest_asyncio

from bot.ama.due import DAY, HOUR, Notice, due_move, due_notices, guest_days
from bot.ama.model import Ama, Plan
from bot.ama.states import Move, Phase
from bot.app import VerbatimBot, services
from bot.i18n import gettext
from tests.commands.ama._hosted import TITLE, Stage, shown_in
from tests.conftest import Program, World, simulated, texts

OPENS = datetime(2026, 12, 1, 18, tzinfo=UTC)
CLOSES = OPENS + timedelta(days=7)
PLANNED = Ama(1, 2, Plan("T", 3, "G", OPENS, CLOSES, 4), Phase.SCHEDULED, 0)
OPEN = replace(PLANNED, phase=Phase.OPEN, opened_at=OPENS)
CLOSED = replace(OPEN, phase=Phase.CLOSED, closed_at=CLOSES)


@pytest.mark.parametrize(
    ("ama", "now", "move"),
    [
        (PLANNED, OPENS - timedelta(seconds=1), None),
        (PLANNED, OPENS, Move.OPEN),
        (PLANNED, CLOSES + DAY, Move.OPEN),
        (OPEN, CLOSES - timedelta(seconds=1), None),
        (OPEN, CLOSES, Move.CLOSE),
        (replace(OPEN, phase=Phase.PAUSED), CLOSES, Move.CLOSE),
        (CLOSED, CLOSES + DAY, None),
        (replace(CLOSED, phase=Phase.OPEN), CLOSES + DAY, None),
        (replace(CLOSED, phase=Phase.OPEN, closed_at=CLOSES - DAY), CLOSES, Move.CLOSE),
        (replace(PLANNED, phase=Phase.CANCELLED), CLOSES, None),
    ],
)
def test_what_the_clock_does(ama: Ama, now: datetime, move: Move | None) -> None:
    """It opens and closes; what was reopened after its time stays open."""
    assert due_move(ama, now) is move


@pytest.mark.parametrize(
    ("ama", "now", "notices"),
    [
        (PLANNED, OPENS - 2 * HOUR, []),
        (PLANNED, OPENS - HOUR, [Notice.OPENS_SOON]),
        (OPEN, OPENS, [Notice.OPENED]),
        (OPEN, OPENS + HOUR, []),
        (OPEN, CLOSES - DAY, [Notice.CLOSES_TOMORROW]),
        (OPEN, CLOSES - HOUR, [Notice.CLOSES_SOON]),
        (CLOSED, CLOSES, [Notice.CLOSED]),
        (CLOSED, CLOSES + HOUR, []),
        (replace(CLOSED, phase=Phase.OPEN), CLOSES - HOUR, []),
    ],
)
def test_what_is_told(ama: Ama, now: datetime, notices: list[Notice]) -> None:
    """Each notice has its hour; a short AMA and one that is closed by hand have fewer."""
    assert due_notices(ama, now) == notices


def test_the_guest_is_reminded_by_whole_days() -> None:
    """Only while it is open."""
    assert guest_days(OPEN, OPENS + timedelta(hours=47)) == 1
    assert guest_days(replace(OPEN, phase=Phase.PAUSED), OPENS + DAY) == 0


async def _advance(world: World, by: timedelta) -> None:
    while by > timedelta(0):
        await world.env.advance_time(min(by, DAY).total_seconds())
        by -= DAY


async def test_it_opens_and_closes_by_itself(world: World) -> None:
    """At its time, told once each, and on record as nobody's."""
    stage = Stage.of(world)
    ama = await stage.planned(opens="in 3 hours", closes="in 3 days")
    await _advance(world, timedelta(hours=2, minutes=5))
    assert (
        gettext("notice-opens-soon", title=f"**{TITLE}**", when="\0").split("\0")[0] in stage.said()
    )
    await _advance(world, timedelta(hours=1))
    opened = await stage.again(ama)
    assert opened.phase is Phase.OPEN
    assert opened.opened_at is not None
    assert timedelta(0) <= opened.opened_at - ama.plan.opens_at < timedelta(seconds=2)
    await _advance(world, timedelta(days=3))
    closed = await stage.again(ama)
    assert closed.phase is Phase.CLOSED
    said = stage.said()
    for key in ("notice-opened", "notice-closed"):
        assert said.count(gettext(key, title=f"**{TITLE}**", when="")) == 1
    acts = await world.services.records.audit.page(world.guild.id, size=50)
    assert [one.action for one in acts if one.actor_id is None] == ["ama close", "ama open"]


async def test_what_fell_due_meanwhile_is_done_once_on_return(world: World) -> None:
    """A bot that was away over the whole of it opens and closes it, and tells only of the end."""
    stage = Stage.of(world)
    ama = await stage.planned(opens="in 2 hours", closes="in 4 hours")
    amas = world.services.records.amas
    early = replace(
        ama.plan,
        opens_at=ama.plan.opens_at - timedelta(hours=5),
        closes_at=ama.plan.closes_at - timedelta(hours=5),
    )
    await amas.change(ama.guild_id, ama.id, lambda _: early, world.mona.id, world.services.now())
    for _ in range(2):
        await world.restart()
        await _advance(world, timedelta(minutes=1))
    steps = await world.services.records.amas.questions.steps(ama.guild_id, ama.id)
    assert [one.step for one in steps] == ["create", "edit", "open", "close"]
    assert stage.said().count(gettext("notice-closed", title=f"**{TITLE}**", when="")) == 1


class Wrong(Program):
    """The program on a machine whose clock is set while it runs."""

    wrong = timedelta(0)

    async def start(self) -> VerbatimBot:
        """Start it as ever."""
        await self.stack.aclose()
        parts = await self.stack.enter_async_context(services(self.settings))
        return VerbatimBot(
            replace(simulated(parts), now=lambda: discord.utils.utcnow() + self.wrong)
        )


@pytest_asyncio.fixture
async def simcord_bot(program: Program) -> VerbatimBot:
    """Make the bot that SimCord's plugin runs, on a clock that can be set."""
    program.__class__ = Wrong
    return await program.start()


async def test_the_machines_clock_is_set(world: World) -> None:
    """Forward: what is due then is done within the hour. Back: it isn't undone, nor done again."""
    stage = Stage.of(world)
    ama = await stage.planned(opens="in 5 hours", closes="in 3 days")
    assert isinstance(world.program, Wrong)
    world.program.wrong = timedelta(hours=6)
    assert (await stage.again(ama)).phase is Phase.SCHEDULED
    await _advance(world, HOUR)
    opened = await stage.again(ama)
    assert opened.phase is Phase.OPEN
    world.program.wrong = timedelta(0)
    await _advance(world, 6 * HOUR)
    await world.restart()
    await _advance(world, HOUR)
    assert await stage.again(ama) == opened
    steps = await world.services.records.amas.questions.steps(ama.guild_id, ama.id)
    assert [one.step for one in steps] == ["create", "open"]
    assert stage.said().count(gettext("notice-opened", title=f"**{TITLE}**", when="")) <= 1
    await _advance(world, timedelta(days=3))
    assert (await stage.again(ama)).phase is Phase.CLOSED
    assert stage.said().count(gettext("notice-closed", title=f"**{TITLE}**", when="")) == 1


async def test_one_amas_trouble_is_not_anothers(world: World) -> None:
    """Where one AMA's channel is gone, the others open all the same."""
    stage = Stage.of(world)
    doomed = world.guild.create_text_channel("doomed")
    await stage.planned(title="Doomed", opens="in 2 hours", channel=doomed)
    await world.env.advance_time(1)
    fine = await stage.planned(title="Fine", opens="in 2 hours")
    await world.bot.http.delete_channel(doomed.id)
    await _advance(world, timedelta(hours=3))
    assert (await stage.again(fine)).phase is Phase.OPEN
    assert "Fine" in stage.said()


async def test_a_new_time_is_told_of_anew(world: World) -> None:
    """Extended, the end is spoken of again an hour before; of the old one nothing more is said."""
    stage = Stage.of(world)
    await stage.planned(closes="in 5 hours")
    await _advance(world, timedelta(hours=4, minutes=5))
    words = gettext("notice-closes-soon", title=f"**{TITLE}**", when="\0").split("\0")[0]
    assert stage.said().count(words) == 1
    await world.mona.slash(world.channel, "ama extend", closes="in 5 hours")
    await _advance(world, timedelta(hours=4, minutes=5))
    assert stage.said().count(words) == 2


async def test_the_guest_is_told_what_waits(world: World) -> None:
    """Once a day by direct message, only where something waits, and not twice after a restart."""
    stage = Stage.of(world)
    ama = await stage.planned()
    guest = stage.guest.user
    await _advance(world, DAY + HOUR)
    assert not shown_in(guest.dm_channel, guest)
    await stage.asked(ama, "What next?")
    await _advance(world, HOUR)
    await world.restart()
    await _advance(world, HOUR)
    (told,) = shown_in(guest.dm_channel, guest)
    assert gettext("guest-reminder", count=1, title=f"**{TITLE}**") in texts(told)[0]
    await _advance(world, DAY)
    assert len(shown_in(guest.dm_channel, guest)) == 2
