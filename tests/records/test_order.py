"""Blocks, feeds and held words: each server's own, nothing lost or twice, quick in a large log."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.records import (
    Act,
    Block,
    Feed,
    GuildState,
    OutboxKind,
    Outcome,
    Overrides,
    Posted,
    Query,
    Records,
    Request,
    new_id,
)
from bot.records.feed import MAX_PER_MESSAGE

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HERE, THERE = 1, 2


def act(action: str = "logs feed") -> Act:
    """Return something that a moderator did."""
    return Act(new_id(NOON), NOON, 9, action)


def query(guild_id: int | None = HERE, outcome: Outcome = Outcome.REFUSED) -> Query:
    """Return a query of a server."""
    made = Query(
        id=new_id(NOON),
        asked_at=NOON,
        guild_id=guild_id,
        channel_id=5,
        user_id=6,
        command="ask",
        question="Why?",
        outcome=outcome,
        confidence=None,
        corpus_version="v",
        latency_ms=1.0,
        locale="en",
        private=False,
    )
    return replace(made, id=new_id(NOON))


async def test_what_is_due(records: Records) -> None:
    """Only what the server's feed is for, and only of that server."""
    await records.queries.add(query())
    await records.feeds.set(HERE, Feed(3, "unanswered"), act())
    await records.feeds.set(THERE, Feed(4, "all"), act())
    refused, answered = query(), query(outcome=Outcome.ANSWERED)
    closest = query(outcome=Outcome.CLOSEST)
    theirs, nobodys = query(THERE, Outcome.ANSWERED), query(None)
    for one in (refused, answered, closest, theirs, nobodys):
        await records.queries.add(one)
    here, there = await records.feeds.take(HERE), await records.feeds.take(THERE)
    assert here is not None
    assert there is not None
    assert here.query_ids == tuple(sorted((refused.id, closest.id)))
    assert there.query_ids == (theirs.id,)
    assert await records.feeds.done(HERE, there)
    assert await records.feeds.take(THERE) == there


async def test_when_it_is_due(records: Records) -> None:
    """Once the reply is on record; after a kill, which leaves that unknown, in a minute."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    first, second = query(), query()
    for one in (first, second):
        await records.queries.add(one)
        assert await records.outbox.due(NOON + timedelta(seconds=59)) == []
        (job,) = await records.outbox.due(NOON + timedelta(minutes=1))
        assert job.key == (HERE, OutboxKind.FEED, 0, 0)
        records.queries.deliver(one.id, "sent")
        while not (jobs := await records.outbox.due(NOON)):
            await asyncio.sleep(0)
        (job,) = jobs
        await records.outbox.done(job)
    assert await records.outbox.due(NOON + timedelta(minutes=1)) == []


async def test_erased_messages(records: Records) -> None:
    """A message is due to be drawn anew with each query that goes, and all of an erased server."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    one, other = query(), query()
    for asked in (one, other):
        await records.queries.add(asked)
    for message_id, named in ((71, (one.id, other.id)), (72, ()), (73, (other.id,))):
        await records.queries.add(query())
        batch = await records.feeds.take(HERE)
        assert batch is not None
        await records.feeds.done(HERE, batch, Posted(3, message_id, 3, named))
    await records.feeds.forget_message(HERE, 73)
    named = await records.database.read("SELECT message_id FROM feed_named")
    assert {row["message_id"] for row in named} == {71}
    await records.database.execute("DELETE FROM outbox")
    for asked in (one, other):
        await records.database.execute("DELETE FROM query WHERE id = ?", (asked.id,))
    (job,) = await records.outbox.due(NOON)
    assert job.key == (HERE, OutboxKind.FEED_ERASURE, 71, 0)
    assert [item.revision for item in job.items] == [1]
    assert await records.feeds.message(HERE, 71) == Posted(3, 71, 3, ())
    assert await records.feeds.message(THERE, 71) is None
    await (await records.erasing.ask(Request.of_server(HERE, NOON + timedelta(hours=1))))
    jobs = await records.outbox.due(NOON)
    assert [job.key for job in jobs] == [
        (HERE, OutboxKind.FEED_ERASURE, one, 0) for one in (71, 72)
    ]
    await records.feeds.leave(HERE)
    assert await records.outbox.due(NOON) == []


async def test_a_batch_stays_the_same_until_it_is_done(records: Records) -> None:
    """What comes meanwhile is for the next one: a message that is sent again is the same."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    await records.queries.add(query())
    first = await records.feeds.take(HERE)
    assert first is not None
    late = query()
    await records.queries.add(late)
    assert await records.feeds.take(HERE) == first
    assert await records.feeds.done(HERE, first)
    second = await records.feeds.take(HERE)
    assert second is not None
    assert second.query_ids == (late.id,)
    assert not await records.feeds.done(HERE, second)
    assert await records.feeds.take(HERE) is None


async def test_a_batch_is_bounded(records: Records) -> None:
    """However much is due, one message tells of so many, and the next of the others."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    for _ in range(MAX_PER_MESSAGE + 3):
        await records.queries.add(query())
    sizes: list[int] = []
    while batch := await records.feeds.take(HERE):
        sizes.append(len(batch.query_ids))
        await records.feeds.done(HERE, batch)
    assert sizes == [MAX_PER_MESSAGE, 3]


async def test_what_is_erased_is_due_no_more(records: Records) -> None:
    """A query that is gone from the log, or whose feed was turned off, is posted nowhere."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    gone = query()
    await records.queries.add(gone)
    await records.database.write(
        lambda connection: connection.execute("DELETE FROM query WHERE id = ?", (gone.id,))
    )
    assert await records.feeds.take(HERE) is None
    await records.queries.add(query())
    await records.feeds.set(HERE, None, act())
    assert await records.feeds.take(HERE) is None


async def test_only_the_channel_that_was_lost_stops_a_feed(records: Records) -> None:
    """A moderator who named another one meanwhile isn't undone."""
    await records.feeds.set(HERE, Feed(3, "all"), act())
    await records.feeds.set(HERE, Feed(4, "all"), act())
    assert not await records.feeds.stop(HERE, 3, "gone", act())
    assert await records.feeds.of(HERE) == Feed(4, "all")
    assert await records.feeds.stop(HERE, 4, "locked", act())
    assert not await records.feeds.stop(HERE, 4, "locked", act())
    assert await records.feeds.of(HERE) == Feed(4, "all", "locked")
    await records.queries.add(query())
    assert await records.feeds.take(HERE) is None


async def test_blocks_of_one_server_are_its_own(records: Records) -> None:
    """A server finds, lists and lifts its own blocks alone."""
    block = Block(7, "member", NOON, 9, NOON + timedelta(hours=1), "Spam")
    await records.blocks.add(HERE, block, act("logs block"))
    assert await records.blocks.of(HERE, [7, 8]) == [block]
    assert await records.guilds.state(HERE, [7, 8]) == GuildState(Overrides(), [block])
    assert await records.guilds.state(THERE, [7, 8]) == GuildState(Overrides(), [])
    assert await records.blocks.of(THERE, [7, 8]) == []
    assert await records.blocks.page(THERE, NOON) == []
    assert not await records.blocks.remove(THERE, 7, act("logs unblock"))
    assert await records.blocks.page(HERE, NOON) == [block]
    assert await records.blocks.page(HERE, NOON + timedelta(hours=1)) == []


async def test_plans(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """All is looked up by a key: no table is gone through, nor all of a server's log."""
    read = records.database.read
    plans: list[str] = []

    async def explained(sql: str, values: Any = ()) -> Any:
        plans.extend(row["detail"] for row in await read(f"EXPLAIN QUERY PLAN {sql}", values))
        return await read(sql, values)

    monkeypatch.setattr(records.database, "read", explained)
    await records.blocks.of(HERE, [7, 8])
    await records.blocks.page(HERE, NOON)
    await records.blocks.page(HERE, NOON, before=9)
    await records.feeds.of(HERE)
    await records.feeds.take(HERE)
    await records.feeds.message(HERE, 7)
    await records.queries.several(HERE, [7, 8])
    await records.feed_filter.of(HERE)
    assert len(plans) >= 7
    assert not [one for one in plans if one.startswith("SCAN") and "json_each" not in one]
    log = [one for one in plans if one.startswith("SEARCH query ")]
    assert log
    assert all("rowid=?" in one for one in log)
