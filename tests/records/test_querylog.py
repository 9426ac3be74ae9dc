"""The query log: every row kept, whatever becomes of the disk, the lock or the caller."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

import aiosqlite
import pytest
import pytest_asyncio

from bot.answering import Correction
from bot.records import Filter, Outcome, Query, Records, Shown, Vote, first_id, new_id
from bot.records.database import BUSY_SECONDS, Database
from bot.records.feedback import Feedback
from bot.records.querylog import QueryLog

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
BUSY = 0.1
SHOWN = Shown("impartiality-5ygf2k", "impartiality", 790, 805, "Amnesty International")


def query(number: int, **changed: Any) -> Query:
    """Return the query that was asked ``number`` seconds after noon."""
    values: dict[str, Any] = {
        "id": number,
        "asked_at": NOON + timedelta(seconds=number),
        "guild_id": 1,
        "channel_id": 2,
        "user_id": 3,
        "command": "ask",
        "question": f"Question {number}?",
        "outcome": Outcome.ANSWERED,
        "confidence": 0.5,
        "corpus_version": "cc0b78f5b9ea",
        "latency_ms": 1.5,
        "locale": "en-GB",
        "private": False,
        "shown": (SHOWN,),
    }
    return Query(**{**values, **changed})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of the database."""
    return tmp_path / "verbatim.sqlite3"


@pytest_asyncio.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    """Give an open database that waits 0.1 s for another's lock."""
    opened = await Database.open(path, busy_seconds=BUSY)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def queries(database: Database) -> AsyncIterator[QueryLog]:
    """Give a log that tries again every 50 ms."""
    made = QueryLog(database, retry_seconds=0.05)
    yield made
    await made.close()


async def until(what: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(120):
        while not what():
            await asyncio.sleep(0.01)


async def caught_up(queries: QueryLog) -> None:
    """Wait until no row waits."""
    await until(lambda: not queries.waiting)


async def set_pages(database: Database, pages: int) -> None:
    """Make the disk as full as ``pages`` says; one page is less than there is already."""

    async def work(connection: aiosqlite.Connection) -> None:
        await connection.execute(f"PRAGMA max_page_count = {pages}")

    await database.write(work)


async def test_a_row_comes_back_as_it_was(queries: QueryLog) -> None:
    """Every field of a query, and the spans shown for it in their order, come back equal."""
    texts = (SHOWN, Shown("x-1", "x", 0, 7, "“π” 🦦\r\n\u202eא"))
    asked = [
        query(
            1,
            shown=texts,
            question="Why 🦦?\r\n\u202eא",
            corrections=(Correction("Gauntánamo", "guantanamo"), Correction("prisonres", "π")),
        ),
        query(
            2,
            guild_id=None,
            channel_id=None,
            user_id=None,
            confidence=None,
            locale=None,
            private=True,
            command="topic",
            via="button",
            outcome=Outcome.REFUSED,
            shown=(),
        ),
    ]
    for one in asked:
        assert await queries.add(one)
    assert await queries.recent(Filter()) == asked[::-1]


async def test_a_time_needs_a_zone() -> None:
    """A query without a time zone can't be made, and one in another zone is kept in UTC."""
    with pytest.raises(ValueError, match="time zone"):
        query(1, asked_at=datetime(2026, 1, 1))  # noqa: DTZ001 (what is refused)


async def test_another_zones_time_is_kept_in_utc(queries: QueryLog) -> None:
    """A time is the same moment, in UTC."""
    zone = timezone(timedelta(hours=5))
    await queries.add(query(1, asked_at=NOON.astimezone(zone)))
    [row] = await queries.recent(Filter())
    assert row.asked_at == NOON
    assert row.asked_at.tzinfo == UTC


async def test_half_a_surrogate_pair_is_kept_out(queries: QueryLog) -> None:
    """What no file can hold is replaced, and the row isn't lost for it."""
    assert await queries.add(query(1, question="a\ud83eb"))
    [row] = await queries.recent(Filter())
    assert row.question == "a\ufffdb"


async def test_a_row_is_found_by_server_and_id(queries: QueryLog) -> None:
    """A row is found as it was by its server and its id alone; no other server has it."""
    asked = [query(1), query(2, guild_id=None), query(3, guild_id=4, shown=())]
    for one in asked:
        await queries.add(one)
    for server in (None, 1, 4, 5):
        found = [await queries.find(server, number) for number in range(4)]
        assert [one for one in found if one] == [one for one in asked if one.guild_id == server]
    for number in (-1, 0, 2**63 - 1, 2**63, 10**30):
        assert await queries.find(1, number) is None


async def test_a_row_that_waits_is_found(queries: QueryLog, path: Path) -> None:
    """A row that can't be written yet is found where it waits, in its server alone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not await queries.add(query(1))
        assert await queries.find(1, 1) == query(1)
        assert [await queries.find(server, 1) for server in (None, 2)] == [None, None]
    await caught_up(queries)
    assert await queries.find(1, 1) == query(1)


@pytest.mark.parametrize(
    ("asked", "there", "open_"),
    [
        ({}, (1, 2, 3), True),
        ({}, (1, 9, 9), True),  # the server's members share it
        ({}, (8, 2, 3), False),
        ({}, (None, 2, 3), False),
        ({"private": True}, (1, 9, 3), True),
        ({"private": True}, (1, 2, 9), False),
        ({"private": True}, (8, 2, 3), False),
        ({"private": True, "user_id": None}, (1, 2, 3), False),
        ({"guild_id": None}, (None, 2, 3), True),
        ({"guild_id": None}, (None, 2, 9), True),  # a group's channel
        ({"guild_id": None}, (None, 9, 3), False),
        ({"guild_id": None}, (1, 2, 3), False),
        ({"guild_id": None, "private": True}, (None, 2, 9), False),
    ],
)
def test_who_may_be_shown_what_was_asked(
    asked: dict[str, Any], there: tuple[int | None, int, int], *, open_: bool
) -> None:
    """In its server, or outside of one in its channel; what is private, its asker alone."""
    guild_id, channel_id, user_id = there
    assert query(1, **asked).open_to(guild_id, channel_id, (user_id,)) is open_


@pytest.mark.parametrize(
    ("asked", "proven", "open_"),
    [
        ({"user_id": None}, True, True),
        ({"user_id": None}, False, False),
        ({"user_id": -7}, True, True),
        ({"user_id": -8}, True, False),
    ],
)
def test_a_private_row_that_names_nobody(
    asked: dict[str, Any], *, proven: bool, open_: bool
) -> None:
    """Its asker is who has a button that was made for them; of a pseudonym, who has it."""
    row = query(1, private=True, **asked)
    assert row.open_to(1, 2, (3, -7), proven=proven) is open_


async def test_filters(queries: QueryLog) -> None:
    """Server, time, refusal and number, alone and together, newest first."""
    for number in range(1, 9):
        await queries.add(
            query(
                number,
                id=first_id(NOON + timedelta(seconds=number)),
                guild_id=number % 2 or None,
                outcome=Outcome.REFUSED if number % 4 < 2 else Outcome.ANSWERED,
            )
        )

    async def ids(**which: Any) -> list[int]:
        found = await queries.recent(Filter(**which))
        return [int((row.asked_at - NOON).total_seconds()) for row in found]

    assert await ids() == [8, 7, 6, 5, 4, 3, 2, 1]
    assert await ids(limit=3) == [8, 7, 6]
    assert await ids(guild_id=1) == [7, 5, 3, 1]
    assert await ids(guild_id=2) == []
    assert await ids(outcome=Outcome.REFUSED) == [8, 5, 4, 1]
    assert await ids(since=NOON + timedelta(seconds=6)) == [8, 7, 6]
    assert await ids(since=(NOON + timedelta(seconds=6)).astimezone(timezone.max)) == [8, 7, 6]
    assert await ids(since=NOON + timedelta(seconds=5, milliseconds=1)) == [8, 7, 6]
    assert await ids(guild_id=1, outcome=Outcome.REFUSED, limit=1) == [5]
    assert await ids(limit=0) == []


async def test_a_server_is_looked_through_by_pages(queries: QueryLog) -> None:
    """Newest first, onward and back, by who, where, what and which words; never another's rows."""
    for number in range(1, 31):
        await queries.add(
            query(
                number,
                guild_id=1 + (number % 10 == 0),
                user_id=number % 3,
                channel_id=number % 2,
                command="ask" if number % 5 else "topic",
                words=("fox", f"n{number}", *(["owl"] if number % 4 == 0 else [])),
            )
        )

    async def ids(guild: int = 1, *, limit: int = 4, **which: Any) -> list[int]:
        edges = {name: which.pop(name, None) for name in ("before", "after")}
        page = (await queries.page(guild, Filter(limit=limit, **which), **edges)).rows
        assert all(row.guild_id == guild for row in page)
        return [row.id for row in page]

    assert await ids() == [29, 28, 27, 26]
    assert await ids(before=26) == [25, 24, 23, 22]
    assert await ids(after=25) == [29, 28, 27, 26]
    assert await ids(after=21) == [25, 24, 23, 22]
    assert await ids(after=29) == []
    assert await ids(user_id=0) == [27, 24, 21, 18]
    assert await ids(user_id=0, channel_id=0) == [24, 18, 12, 6]
    assert await ids(command="topic") == [25, 15, 5]
    assert await ids(words=("owl",)) == [28, 24, 16, 12]
    assert await ids(words=("owl",), before=16) == [12, 8, 4]
    assert await ids(words=("fox", "owl"), user_id=0, after=11) == [24, 12]
    assert await ids(words=("n7", "fox", "owl")) == []
    assert await ids(words=("elk",)) == []
    assert await ids(2) == [30, 20, 10]
    assert await ids(2, words=("fox", "n20")) == [20]
    assert await ids(1, words=("n20",)) == []
    assert await ids(1, guild_id=2) == [29, 28, 27, 26], "the server that is asked for counts"


async def test_rows_by_vote(queries: QueryLog, database: Database) -> None:
    """Rows that somebody voted on so, each once, however many did."""
    for number in range(1, 5):
        await queries.add(query(number))
    feedback = Feedback(database)
    for user, (number, vote) in enumerate([(1, "doesnt"), (3, "doesnt"), (3, "doesnt")]):
        await feedback.vote(1, number, user, cast("Vote", vote), NOON)
    await feedback.vote(1, 2, 9, "answers", NOON)
    page = (await queries.page(1, Filter(vote="doesnt"))).rows
    assert [row.id for row in page] == [3, 1]
    assert (await queries.page(2, Filter(vote="doesnt"))).rows == []


async def test_words_go_with_their_row(queries: QueryLog, path: Path) -> None:
    """What a row is found by is gone once the row is, whoever deletes it."""
    await queries.add(query(1, words=("secret", "fox")))
    await queries.add(query(2, words=("fox",)))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute("DELETE FROM query WHERE id = 1")
        assert other.execute("SELECT word, query_id FROM query_word").fetchall() == [("fox", 2)]


async def test_more_rows_than_a_page(queries: QueryLog) -> None:
    """All rows are streamed, each once, in order, with what was shown for it; a limit holds."""
    await asyncio.gather(*(queries.add(query(number)) for number in range(1, 1203)))
    found = [row async for row in queries.stream(Filter(limit=None))]
    assert [row.id for row in found] == list(range(1202, 0, -1))
    assert all(row.shown == (SHOWN,) for row in found)
    assert len(await queries.recent(Filter(limit=1001))) == 1001


async def test_a_locked_file_delays_and_loses_nothing(queries: QueryLog, path: Path) -> None:
    """While another holds the file, the caller gets False; the row is written later."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await asyncio.gather(*map(queries.add, map(query, range(1, 6)))) == [False] * 5
        assert queries.waiting == 5
        assert await queries.recent(Filter()) == []
    await caught_up(queries)
    assert [row.id for row in await queries.recent(Filter())] == [5, 4, 3, 2, 1]


async def test_the_default_patience_is_discords() -> None:
    """What a lock may cost leaves a good part of Discord's three seconds."""
    assert BUSY_SECONDS <= 2


async def test_a_full_disk_loses_nothing(
    queries: QueryLog, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """With the disk full the rows wait, the operator is told, and they are written with room."""
    await set_pages(database, 1)
    long = "very " * 20_000
    assert not await queries.add(query(1, question=long))
    assert not await queries.add(query(2, question=long))
    assert "query log can't be written; rows wait" in caplog.text
    assert queries.waiting == 2
    await set_pages(database, 1_000_000)
    await caught_up(queries)
    assert await queries.recent(Filter()) == [query(2, question=long), query(1, question=long)]


async def test_a_row_that_is_there_holds_up_no_other(queries: QueryLog, path: Path) -> None:
    """A waiting row whose id is taken isn't written again; the others are."""
    assert await queries.add(query(1))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await asyncio.gather(*map(queries.add, [query(1, question="again"), query(2)]))
    await caught_up(queries)
    assert [row.question for row in await queries.recent(Filter())] == [
        "Question 2?",
        "Question 1?",
    ]


async def test_a_cancelled_callers_row_is_written(queries: QueryLog, path: Path) -> None:
    """Whose caller is cancelled, while the file is free or locked, is written all the same."""

    async def cancelled(number: int) -> None:
        task = asyncio.create_task(queries.add(query(number)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    await cancelled(1)
    assert await queries.add(query(0)), "the one before it is done, too"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await cancelled(2)
        await until(lambda: queries.waiting == 1)
    await caught_up(queries)
    assert [row.id for row in await queries.recent(Filter())] == [2, 1, 0]


async def test_closing_writes_what_waits(path: Path) -> None:
    """The end writes the rows under way and the rows that wait, each once."""
    records = await Records.open(path)
    under_way = [asyncio.create_task(records.queries.add(query(number))) for number in range(1, 50)]
    await asyncio.sleep(0)
    await records.close()
    assert all(await asyncio.gather(*under_way))

    database = await Database.open(path, busy_seconds=BUSY)
    queries = QueryLog(database, retry_seconds=60)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not await queries.add(query(50))
    await queries.close()
    assert queries.waiting == 0
    assert len(await queries.recent(Filter(limit=None))) == 50
    await database.close()


def test_ids_rise_with_time_and_differ() -> None:
    """An id made later is greater; those of one moment differ; all fit SQLite's integers."""
    moments = [NOON + timedelta(milliseconds=number) for number in range(2000)]
    ids = [new_id(moment) for moment in moments]
    assert ids == sorted(set(ids))
    assert len({new_id(NOON) for _ in range(100)}) >= 99  # a clash is 1 in 400
    assert 0 < new_id(datetime(2100, 1, 1, tzinfo=UTC)) < 2**63


async def test_what_was_synced_is_remembered_for_each_scope(path: Path) -> None:
    """The last hash of each scope is kept."""
    records = await Records.open(path)
    assert await records.sync.last("1:global") is None
    await records.sync.sent("1:global", "a", NOON)
    await records.sync.sent("1:global", "b", NOON)
    assert await records.sync.last("1:global") == "b"
    assert await records.sync.last("1:5") is None
    await records.close()


def test_no_id_is_made_twice() -> None:
    """Of many made in the same millisecond each is another; they rise with time."""
    made = [new_id(NOON) for _ in range(20_000)]
    assert len(set(made)) == len(made)
    assert max(made) < new_id(NOON + timedelta(milliseconds=1))
