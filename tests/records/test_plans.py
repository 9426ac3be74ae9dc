"""Every statement behind the moderators' pages goes by an index: no table is read through."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import aiosqlite
import pytest
import pytest_asyncio

from bot.records import Act, Block, Feed, Filter, Outcome, Records, Replay, ReplayChange, new_id
from bot.records.unanswered import STATES, GroupStatus
from tests.records.test_querylog import NOON, query

HERE = 1
HARMLESS = ("SCAN json_each", "SCAN (subquery", "SCAN newest", "SCAN CONSTANT ROW")
"""What is bounded by itself: a list that is handed in, and what was read with a limit."""
WHOLE = re.compile(r"SEARCH (query|audit|vote|unanswered\w*|query_word) .*\(guild_id=\?\)")
"""All of a server's rows of a large table."""
READS = ("SELECT", "WITH", "UPDATE", "DELETE")


@pytest_asyncio.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    """Give records of a server where something of everything is on record."""
    opened = await Records.open(tmp_path / "verbatim.sqlite3")
    await opened.feeds.set(HERE, Feed(3, "all"), act("logs feed"))
    for number in (1, 2, 3):
        refused = query(number, outcome=Outcome.REFUSED, shown=(), words=("why", f"w{number}"))
        await opened.queries.add(replace(refused, guild_id=HERE))
    yield opened
    await opened.close()


def act(action: str) -> Act:
    """Return something that a moderator did."""
    return Act(new_id(NOON), NOON, 9, action)


async def everything(records: Records) -> None:
    """Ask for all that the moderators' pages, buttons and the feed ask for."""
    queries, audit, unanswered = records.queries, records.audit, records.unanswered
    await queries.page(HERE, Filter(words=("why",), vote="doesnt"), before=9)
    await queries.count(replace(Filter(words=("why", "w1")), guild_id=HERE))
    await queries.find(HERE, 1)
    await queries.several(HERE, [1, 2])
    for edge in (None, 5):
        await audit.page(HERE, before=edge)
        await audit.page(HERE, after=edge)
    done = act("logs unanswered")
    await audit.add(HERE, done)
    await audit.find(HERE, done.id)
    for state in STATES:
        for edge in (None, (5, 5)):
            for order in ("most", "newest"):
                await unanswered.page(HERE, state, order, before=edge)
                await unanswered.page(HERE, state, order, after=edge)
    await unanswered.counts(HERE)
    (group, *_) = await unanswered.page(HERE, "open", "newest")
    await unanswered.find(HERE, group.id)
    await unanswered.mark(HERE, group.id, "covered", act("logs unanswered"))
    await unanswered.undo(HERE, group.id, GroupStatus("open"), done, act("logs unanswered"))
    await unanswered.merge(HERE, [(group.id, group.id)])
    await records.relevance.mark(HERE, 1, None, act("right passage"))
    await records.relevance.find(HERE, 1)
    await records.relevance.newest(HERE, 9)
    await records.relevance.active(HERE)
    await records.feedback.helpful(HERE, 9)
    await records.relevance.unmark(HERE, 1, act("right passage"))
    replayed = act("logs replay")
    kept = Replay(replayed.id, "v", 0.5, 1, True, 0, 0, 0)
    change = ReplayChange(1, "refused", 0.1, None)
    await records.replays.add(HERE, kept, [change], replayed)
    await records.replays.find(HERE, replayed.id)
    await records.replays.changes(HERE, replayed.id)
    await records.feedback.votes_of(HERE, [1, 2])
    await records.feedback.suggestions_of(HERE, [1, 2])
    await records.feeds.of(HERE)
    batch = await records.feeds.take(HERE)
    assert batch is not None
    await records.feeds.done(HERE, batch)
    block = Block(7, "member", NOON, 9, NOON + timedelta(hours=1))
    await records.blocks.add(HERE, block, act("logs block"))
    await records.blocks.of(HERE, [7, 8])
    await records.guilds.state(HERE, [7, 8])
    await records.blocks.page(HERE, NOON, before=9)
    await records.blocks.page(HERE, NOON, after=5)
    await records.blocks.remove(HERE, 7, act("logs unblock"))
    await records.feed_filter.add(HERE, "why", act("logs hold"))
    await records.feed_filter.of(HERE)
    await records.feed_filter.remove(HERE, "why", act("logs hold"))
    await records.synonyms.propose(HERE, 1, "a = b", NOON)
    await records.synonyms.find(HERE, 1)
    await records.synonyms.activate(HERE, 1, act("settings words add"))
    await records.synonyms.of(HERE)
    await records.synonyms.remove(HERE, 1, act("settings words remove"))
    await records.synonyms.withdraw(HERE, 1)


async def test_no_table_is_read_through(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither by what is read nor by what is changed."""
    database = records.database
    read, write = database.read, database.write
    seen: list[tuple[str, Any]] = []

    async def reading(sql: str, values: Any = ()) -> Any:
        seen.append((sql, values))
        return await read(sql, values)

    def told(sql: str) -> None:
        seen.append((sql, ()))

    async def writing(work: Any) -> Any:
        async def traced(connection: aiosqlite.Connection) -> Any:
            trace = cast("Any", connection).set_trace_callback
            await trace(told)
            try:
                return await work(connection)
            finally:
                await trace(None)

        return await write(traced)

    monkeypatch.setattr(database, "read", reading)
    monkeypatch.setattr(database, "write", writing)
    await everything(records)
    statements = {(sql, repr(values)): values for sql, values in seen if sql.startswith(READS)}
    assert len(statements) > 50
    wrong: list[tuple[str, str]] = []
    for (sql, _), values in statements.items():
        for row in await read(f"EXPLAIN QUERY PLAN {sql}", values):
            step = row["detail"]
            all_of_a_server = WHOLE.fullmatch(step) and " LIMIT " not in sql
            if all_of_a_server or (step.startswith("SCAN") and not step.startswith(HARMLESS)):
                wrong.append((sql, step))
    assert not wrong
