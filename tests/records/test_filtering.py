"""Filters: whatever is asked for together, the rows are right, and an index leads to them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.records import Filter, Outcome, Query, Records, filtering
from bot.records.filtering import select
from tests.records.test_statistics import START, query

SIZE = 4
GIVEN: dict[str, tuple[Any, ...]] = {
    "user_id": (None, 1, 9),
    "channel_id": (None, 1),
    "command": (None, "ask"),
    "outcome": (None, Outcome.CLOSEST),
    "vote": (None, "doesnt"),
    "words": ((), ("rare",), ("common", "rare"), ("common", "absent")),
    "since": (None, START + timedelta(hours=20)),
}
COMBINATIONS = [dict(zip(GIVEN, values, strict=True)) for values in product(*GIVEN.values())]


def _rows() -> list[Query]:
    return [
        query(
            number,
            number,
            guild_id=1 + number % 2 if number % 7 else 1,
            user_id=number % 3,
            channel_id=number % 2 + number % 5 // 4,
            command=("ask", "topic")[number % 4 // 3],
            outcome=[*Outcome][number % 5 // 2],
            words=("common", "rare") if number % 4 == 0 else ("common",),
        )
        for number in range(60)
    ]


ROWS = _rows()
DISLIKED = {row.id for row in ROWS[::3]}


@pytest_asyncio.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    """Open records with rows of two servers, some of them voted on by two members."""
    opened = await Records.open(tmp_path / "verbatim.sqlite3")
    await asyncio.gather(*map(opened.queries.add, ROWS))
    for row in ROWS:
        if row.id in DISLIKED and row.guild_id is not None:
            for user in (1, 2):
                await opened.feedback.vote(row.guild_id, row.id, user, "doesnt", START)
    yield opened
    await opened.close()


def _fits(row: Query, which: Filter) -> bool:
    return (
        row.guild_id == which.guild_id
        and which.user_id in {None, row.user_id}
        and which.channel_id in {None, row.channel_id}
        and which.command in {None, row.command}
        and which.outcome in {None, row.outcome}
        and (which.vote is None or row.id in DISLIKED)
        and set(which.words) <= set(row.words)
        and (which.since is None or row.asked_at >= which.since)
    )


async def _all_of(
    records: Records, which: Filter, *, before: int | None, after: int | None
) -> list[int]:
    """Return the ids of a page, looked for again and again until it is full or all is looked at."""
    ids: list[int] = []
    while len(ids) < SIZE:
        found = await select(records.database, which, SIZE - len(ids), before=before, after=after)
        ids = ids + found.ids if after is None else found.ids + ids
        if found.edge is None:
            break
        assert (found.edge < before) if before is not None else True
        before, after = (found.edge, None) if after is None else (None, found.edge)
    return ids


@pytest.mark.parametrize("many", [1, 5, 10_000])
async def test_every_combination(
    records: Records, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever way leads: the newest, those below a row, the oldest above one, and no other's."""
    monkeypatch.setattr(filtering, "WINDOW", many)
    middle = ROWS[30].id
    for given in COMBINATIONS:
        which = Filter(1, **given)
        fitting = [row.id for row in ROWS if _fits(row, which)][::-1]
        below = [one for one in fitting if one < middle][:SIZE]
        above = [one for one in fitting if one > middle][-SIZE:]
        found = await _all_of(records, which, before=None, after=None)
        assert found == fitting[:SIZE], given
        assert await _all_of(records, which, before=middle, after=None) == below
        assert await _all_of(records, which, before=None, after=middle) == above


async def test_each_way_follows_an_index_in_the_order_of_time(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No table is gone through from end to end, and no part of one is sorted."""
    read = records.database.read
    plans: set[str] = set()

    async def explained(sql: str, values: Any = ()) -> Any:
        if "ORDER BY" in sql:
            plans.update(row["detail"] for row in await read(f"EXPLAIN QUERY PLAN {sql}", values))
        return await read(sql, values)

    monkeypatch.setattr(records.database, "read", explained)
    for many in (1, 10_000):
        monkeypatch.setattr(filtering, "WINDOW", many)
        for given in COMBINATIONS:
            for edge in ({"before": ROWS[9].id, "after": None}, {"before": None, "after": 5}):
                await select(records.database, Filter(1, **given), SIZE, **edge)
    scans = ("SCAN query", "SCAN vote", "SCAN led", "SCAN query_word")
    assert not [one for one in plans if one.startswith(scans)]
    assert any("query_by_member_there" in one for one in plans)
    assert not [one for one in plans if "ORDER BY" in one and "TEMP B-TREE" in one]


async def test_words_and_votes_are_of_one_server(records: Records) -> None:
    """An operator who names no server can't look words or votes up."""
    for which in (Filter(words=("rare",)), Filter(vote="doesnt")):
        with pytest.raises(ValueError, match="one server"):
            await select(records.database, which, SIZE, before=None, after=None)
    everything = await select(
        records.database, Filter(command="topic"), 99, before=None, after=None
    )
    assert len(everything.ids) == sum(row.command == "topic" for row in ROWS)


async def test_so_many_rows_are_looked_up_and_no_more(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that isn't full says how far was looked; what has fewest rows leads."""
    monkeypatch.setattr(filtering, "WINDOW", 10)
    which = Filter(1, words=("common",), user_id=1, channel_id=0, command="topic")
    fitting = [row.id for row in ROWS if _fits(row, which)][::-1]
    found = await select(records.database, which, SIZE, before=None, after=None)
    assert found == (fitting, None), "few fit who, where and what: they lead"
    which = Filter(1, words=("common", "rare"), vote="doesnt")
    fitting = [row.id for row in ROWS if _fits(row, which)][::-1]
    led = [row.id for row in ROWS if row.guild_id == 1 and "rare" in row.words][::-1]
    voted = [row.id for row in ROWS if row.guild_id == 1 and row.id in DISLIKED][::-1]
    assert min(len(led), len(voted)) > 10
    edge = min(led[9], voted[9])
    found = await select(records.database, which, 99, before=None, after=None)
    assert found == ([one for one in fitting if one >= edge], edge)
    streamed = [row.id async for row in records.queries.stream(which)]
    assert streamed == fitting
