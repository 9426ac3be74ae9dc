"""The servers' word lists on record."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest_asyncio

from bot.records import Act, Records, new_id
from bot.records.synonyms import MAX_SYNONYMS

HERE, ELSEWHERE = 1, 2
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest_asyncio.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    """Give open records in a file of their own."""
    opened = await Records.open(tmp_path / "verbatim.sqlite3")
    yield opened
    await opened.close()


def act() -> Act:
    """Return an act to go on record."""
    return Act(new_id(NOON), NOON, 7, "settings words add", {})


async def propose(records: Records, entry: str, at: datetime = NOON) -> int:
    """Propose an entry and return its id."""
    synonym_id = new_id(at)
    await records.synonyms.propose(HERE, synonym_id, entry, at)
    return synonym_id


async def test_an_entry_acts_once_it_is_confirmed(records: Records) -> None:
    """A proposal isn't in the list; each change of that is another edition, for every process."""
    editions = [(await records.guilds.state(HERE, [])).synonyms]
    first = await propose(records, "a = b")
    second = await propose(records, "c = d", NOON + timedelta(seconds=1))
    editions.append((await records.guilds.state(HERE, [])).synonyms)
    assert editions == [None, None]
    for one in (second, first):
        assert await records.synonyms.activate(HERE, one, act())
        assert not await records.synonyms.activate(HERE, one, act())
        editions.append((await records.guilds.state(HERE, [])).synonyms)
    assert [one.phrases for one in await records.synonyms.of(HERE)] == [("a", "b"), ("c", "d")]
    assert await records.synonyms.remove(HERE, first, act())
    assert not await records.synonyms.remove(HERE, first, act())
    editions.append((await records.guilds.state(HERE, [])).synonyms)
    assert len(set(editions[2:])) == 2
    assert editions[4] == editions[2]
    assert await records.synonyms.of(ELSEWHERE) == []
    assert await records.synonyms.find(ELSEWHERE, second) is None


async def test_proposals_go(records: Records) -> None:
    """One that was withdrawn is gone, and so is one that nobody confirmed for a day."""
    old = await propose(records, "a = b", NOON - timedelta(days=2))
    withdrawn, kept = await propose(records, "c = d"), await propose(records, "e = f")
    await records.synonyms.withdraw(HERE, withdrawn)
    found = [await records.synonyms.find(HERE, one) for one in (old, withdrawn, kept)]
    assert [one is None for one in found] == [True, True, False]


async def test_a_full_list(records: Records) -> None:
    """A list has room for so many entries."""
    for number in range(MAX_SYNONYMS):
        one = await propose(records, f"a{number} = b{number}")
        assert await records.synonyms.activate(HERE, one, act())
    assert not await records.synonyms.activate(HERE, await propose(records, "c = d"), act())
    assert len(await records.synonyms.of(HERE)) == MAX_SYNONYMS
