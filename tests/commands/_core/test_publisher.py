"""The publisher: each job once, in order in its channel, and no channel waits for another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import cast

import pytest

from bot.records import OutboxJob, OutboxKind
from bot.records.outbox import OutboxRow, enqueue
from commands._core.publisher import MAX_IN_A_ROW, Attempt, Delivery, Publisher
from commands.outbox import OutboxCog
from tests.commands.ama._hosted import Stage
from tests.conftest import World

CARD, BOARD, NOTICE, FEED = (
    OutboxKind.CARD,
    OutboxKind.BOARD,
    OutboxKind.NOTICE,
    OutboxKind.FEED,
)
PATIENCE = 60.0


async def _enqueue(world: World, *rows: OutboxRow) -> None:
    now = world.services.now()
    await world.services.records.database.write(
        lambda connection: enqueue(connection, world.guild.id, now, rows)
    )


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.001)


async def _finished() -> None:
    """Wait until nothing is being done."""
    await _until(lambda: all(one.get_name() != "verbatim-outbox" for one in asyncio.all_tasks()))


@asynccontextmanager
async def _publishing(
    world: World, deliver: Callable[[OutboxJob], Awaitable[None]]
) -> AsyncGenerator[tuple[Publisher, list[OutboxJob]]]:
    """Do all jobs by a function, in place of the bot's own publisher; yield what was done."""
    cast("OutboxCog", world.bot.get_cog("outbox")).publisher.stop()
    done: list[OutboxJob] = []

    async def work(attempt: Attempt) -> datetime | None:
        await deliver(attempt.job)
        done.append(attempt.job)
        return None

    lanes = {CARD: "queue", BOARD: "board", NOTICE: "board", FEED: "feed"}
    deliveries = {kind: Delivery(work, lane) for kind, lane in lanes.items()}
    publisher = Publisher(world.bot, world.services, deliveries)
    try:
        yield publisher, done
    finally:
        publisher.stop()


async def _asked(world: World) -> tuple[int, int]:
    """Plan an AMA with a question, both drawn already; return the ids of both."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Who pays you?")
    await stage.drawn()
    return ama.id, question.id


async def test_a_slow_channel_delays_no_other(world: World) -> None:
    """While the feed and another board take their time, a board is drawn, then askers are told."""
    slow, (ama_id, question_id) = asyncio.Event(), await _asked(world)
    waits = (FEED, 0), (BOARD, ama_id + 1)

    async def deliver(job: OutboxJob) -> None:
        if (job.kind, job.subject_id) in waits:
            await slow.wait()

    async with _publishing(world, deliver) as (_, done):
        rows = (NOTICE, question_id), (BOARD, ama_id), *waits
        await _enqueue(world, *((*one, 0, 0) for one in rows))
        await _until(lambda: len(done) >= 2)
        assert [one.kind for one in done] == [BOARD, NOTICE]
        slow.set()
        await _until(lambda: len(done) >= 4)
        await _finished()
    assert len(done) == 4


async def test_what_many_are_told_lets_a_board_be_drawn(world: World) -> None:
    """What changes meanwhile waits for so many messages of the many at most."""
    ama_id, question_id = await _asked(world)

    async def deliver(job: OutboxJob) -> None:
        if job.user_id == 1:
            await _enqueue(world, (BOARD, ama_id, 0, 0))

    count = 3 * MAX_IN_A_ROW
    async with _publishing(world, deliver) as (_, done):
        await _enqueue(world, *((NOTICE, question_id, one, 0) for one in range(1, count)))
        await _until(lambda: len(done) >= count)
        await _finished()
    assert len(done) == count
    assert [one.kind for one in done].index(BOARD) == MAX_IN_A_ROW


async def test_each_job_is_done_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is done just after it was read, and before that is looked at, isn't done again."""
    outbox, go_on = world.services.records.outbox, asyncio.Event()
    due, reads = outbox.due, list[int]()

    async def deliver(job: OutboxJob) -> None:
        del job
        await go_on.wait()

    async def due_slowly(now: datetime) -> list[OutboxJob]:
        found = await due(now)
        reads.append(len(found))
        if len(reads) == 2:
            go_on.set()
            await _finished()
        return found

    async with _publishing(world, deliver) as (publisher, done):
        monkeypatch.setattr(outbox, "due", due_slowly)
        await _enqueue(world, (FEED, 0, 0, 0))
        await _until(lambda: len(reads) == 1)
        publisher.wake()
        await _until(lambda: len(reads) >= 3)
        await _finished()
    assert reads == [1, 1, 0]
    assert len(done) == 1
