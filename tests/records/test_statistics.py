"""The figures are those of the rows: after any adding and erasing, in each server by itself."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiosqlite
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.moderation.figures import DayCount, QuoteCount
from bot.records import Outcome, Query, Records, Shown, first_id
from bot.records.database import migrations

START = datetime(2026, 11, 1, tzinfo=UTC)
EVER = (date(2026, 1, 1), date(2027, 12, 31))


def query(number: int, hour: int = 0, **changed: Any) -> Query:
    """Return a query, ``hour`` hours after the start."""
    at = START + timedelta(hours=hour)
    values: dict[str, Any] = {
        "id": first_id(at) + number,
        "asked_at": at,
        "guild_id": 1,
        "channel_id": 2,
        "user_id": 3,
        "command": "ask",
        "question": "Why?",
        "outcome": Outcome.ANSWERED,
        "confidence": 0.5,
        "corpus_version": "v",
        "latency_ms": 1.5,
        "locale": None,
        "private": False,
    }
    return Query(**{**values, **changed})


def shown(*citations: str) -> tuple[Shown, ...]:
    """Return spans of these passages."""
    return tuple(Shown(one, one.partition("-")[0], 0, 3, "Yes") for one in citations)


async def erase(records: Records, *ids: int) -> None:
    """Erase rows."""

    async def work(connection: aiosqlite.Connection) -> None:
        await connection.execute(
            "DELETE FROM query WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
        )

    await records.database.write(work)


def rounded(ms: float) -> float:
    """Return a latency as it is counted."""
    for limit, step in ((10, 0.1), (100, 1), (1000, 10), (10_000, 100)):
        if ms < limit:
            return round(int(ms / step + 0.5) * step, 1)
    return float(int(ms / 1000 + 0.5) * 1000)


def counted(rows: list[Query], guild_id: int) -> tuple[list[DayCount], Counter[str], Counter[str]]:
    """Count rows one by one."""
    own = [row for row in rows if row.guild_id == guild_id]
    days = [
        DayCount(
            day,
            sum(one.outcome is Outcome.ANSWERED for one in here),
            sum(one.outcome is Outcome.CLOSEST for one in here),
            sum(one.outcome is Outcome.REFUSED for one in here),
            Counter(rounded(one.latency_ms) for one in here),
        )
        for day in sorted({row.asked_at.date() for row in own})
        for here in [[row for row in own if row.asked_at.date() == day]]
    ]
    quoted = Counter(one.citation for row in own for one in row.shown)
    led = Counter(row.shown[0].citation for row in own if row.shown)
    return days, quoted, led


async def check(records: Records, rows: list[Query]) -> None:
    """Hold what is counted against the rows."""
    for guild_id in (1, 2):
        days, quoted, led = counted(rows, guild_id)
        assert await records.statistics.days(guild_id, *EVER) == days
        found = await records.statistics.quoted(guild_id, *EVER)
        assert {one.citation: one.quoted for one in found} == quoted
        assert {one.citation: one.led for one in found if one.led} == led


rows_ = st.builds(
    query,
    number=st.integers(0, 1000),
    hour=st.integers(0, 100),
    guild_id=st.sampled_from([1, 2, None]),
    command=st.sampled_from(["ask", "topic", "read", "verify"]),
    outcome=st.sampled_from(Outcome),
    latency_ms=st.integers(0, 4_000_000).map(lambda number: number / 100 + 0.001),
    shown=st.lists(st.sampled_from(["a-1", "a-2", "b-1"]), max_size=4).map(lambda c: shown(*c)),
)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.lists(rows_, min_size=1, max_size=8), st.integers(0, 2**31)), max_size=5)
)
def test_figures_follow_any_adding_and_erasing(steps: list[tuple[list[Query], int]]) -> None:
    """Whatever is added and erased, in whatever order: the figures are those of the rows."""

    async def walk() -> None:
        with TemporaryDirectory() as folder:
            records = await Records.open(Path(folder) / "verbatim.sqlite3")
            held: dict[int, Query] = {}
            for added, chance in steps:
                new = {row.id: row for row in added if row.id not in held}
                await asyncio.gather(*map(records.queries.add, new.values()))
                held |= new
                await check(records, list(held.values()))
                gone = [key for place, key in enumerate(held) if chance >> place % 31 & 1]
                await erase(records, *gone)
                held = {key: row for key, row in held.items() if key not in gone}
                await check(records, list(held.values()))
            await erase(records, *held)
            for table in ("day_count", "day_latency", "day_citation"):
                assert not await records.database.read(f"SELECT * FROM {table}")
            await records.close()

    asyncio.run(asyncio.wait_for(walk(), 300))


async def test_a_span_of_days(records: Records) -> None:
    """Both ends are in it; a day without queries isn't listed; most quoted comes first."""
    rows = [
        query(1, 0, shown=shown("a-1")),
        query(2, 23, outcome=Outcome.CLOSEST, shown=shown("b-1", "a-1", "b-1")),
        query(3, 24, outcome=Outcome.REFUSED),
        query(4, 24 * 5, shown=shown("c-1")),
    ]
    for row in rows:
        await records.queries.add(row)
    days = await records.statistics.days(1, START.date(), date(2026, 11, 2))
    assert [(one.day.day, one.answered, one.closest, one.refused) for one in days] == [
        (1, 1, 1, 0),
        (2, 0, 0, 1),
    ]
    assert await records.statistics.quoted(1, START.date(), date(2026, 11, 5)) == [
        QuoteCount("a-1", 2, 1),
        QuoteCount("b-1", 2, 1),
    ]
    assert await records.statistics.days(2, *EVER) == []


async def test_what_was_there_before_is_counted(tmp_path: Path) -> None:
    """A file of the schema before gets its figures with the migration."""
    path = tmp_path / "verbatim.sqlite3"
    records = await Records.open(path)
    rows = [query(n, n * 7, latency_ms=n * 12.3, shown=shown("a-1", "b-1")) for n in range(9)]
    await asyncio.gather(*map(records.queries.add, rows))
    made = next(one for one in migrations() if "CREATE TABLE day_count" in one)
    backfill = [f"INSERT INTO day_{one}" for one in made.split("\nINSERT INTO day_")[1:]]

    async def anew(connection: aiosqlite.Connection) -> None:
        for statement in backfill:
            table = statement.split()[2]
            await connection.execute(f"DELETE FROM {table}")
            await connection.execute(statement.split(";")[0])

    await records.database.write(anew)
    assert len(backfill) == 3
    await check(records, rows)
    await records.close()


@pytest.mark.parametrize("table", ["day_count", "day_latency", "day_citation"])
async def test_the_figures_are_found_by_an_index(records: Records, table: str) -> None:
    """A server's days are looked up, not searched for."""
    plan = await records.database.read(
        f"EXPLAIN QUERY PLAN SELECT * FROM {table} "
        "WHERE guild_id = 1 AND day BETWEEN '2026-11-01' AND '2026-11-30'"
    )
    assert all(row["detail"].startswith(f"SEARCH {table} USING PRIMARY KEY") for row in plan)


async def test_erasing_looks_nothing_up_without_an_index(records: Records) -> None:
    """What the triggers do for one row takes no longer the more rows there are."""
    uncount = (
        "UPDATE day_citation SET quoted = 0 "
        "WHERE guild_id = (SELECT guild_id FROM query WHERE id = 1) "
        "AND day = (SELECT substr(asked_at, 1, 10) FROM query WHERE id = 1) AND citation = 'a'"
    )
    for statement in (uncount, "DELETE FROM shown WHERE query_id = 1"):
        plan = await records.database.read(f"EXPLAIN QUERY PLAN {statement}")
        assert plan
        assert not [row["detail"] for row in plan if row["detail"].startswith("SCAN")]
