"""The file: made, migrated, refused, written in groups, by several processes at once."""

# A test's own loop has nothing else to do while a file is read.

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import aiosqlite
import pytest
import pytest_asyncio

from bot.errors import RecordsError, RecordsFormatError
from bot.records import Act, Feed, Filter, Outcome, Overrides, Records, Replay, ReplayChange
from bot.records.database import APPLICATION_ID, Database, migrations
from tests.records.test_erasing import left
from tests.records.test_querylog import NOON, query
from tests.stand_in import ROOT, shell_environment

BUSY = 0.2
SET_ONE = "INSERT INTO guild_setting (guild_id, answers) VALUES"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a database in a folder that isn't there yet."""
    return tmp_path / "data" / "verbatim.sqlite3"


@pytest_asyncio.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    """Give an open database that waits 0.2 s for another's lock."""
    opened = await Database.open(path, busy_seconds=BUSY)
    yield opened
    await opened.close()


async def count(database: Database) -> int:
    """Return how many servers have settings."""
    [row] = await database.read("SELECT count(*) FROM guild_setting")
    return row[0]


async def set_guild(database: Database, guild: int, answers: str = "asker") -> None:
    """Write one row."""

    async def work(connection: aiosqlite.Connection) -> None:
        await connection.execute(f"{SET_ONE} (?, ?)", (guild, answers))

    await database.write(work)


def run(path: Path, *statements: str) -> list[Any]:
    """Run statements as another program would, and return the last one's first row."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = [connection.execute(statement).fetchone() for statement in statements]
    return list(rows[-1] or [])


async def test_a_new_file_is_migrated(database: Database, path: Path) -> None:
    """An empty file gets the newest schema, in WAL mode, with foreign keys and strict tables."""
    assert run(path, "PRAGMA user_version") == [len(migrations())]
    assert run(path, "PRAGMA application_id") == [APPLICATION_ID]
    assert run(path, "PRAGMA journal_mode") == ["wal"]
    [row] = await database.read("PRAGMA foreign_keys")
    assert row[0] == 1
    tables = await database.read(
        "SELECT name, strict FROM pragma_table_list "
        "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    assert {row["name"] for row in tables} >= {"query", "shown", "guild_setting", "command_sync"}
    assert all(row["strict"] for row in tables)


async def test_opened_again_nothing_changes(path: Path) -> None:
    """What was written is there when the file is opened again."""
    first = await Database.open(path)
    await set_guild(first, 1)
    await first.close()
    again = await Database.open(path)
    assert await count(again) == 1
    await again.close()


async def test_an_orphan_is_refused(database: Database) -> None:
    """Foreign keys and strict types hold where we write."""

    async def orphan(connection: aiosqlite.Connection) -> None:
        await connection.execute("INSERT INTO shown VALUES (1, 0, 'c', 's', 0, 1, 't')")

    async def mistyped(connection: aiosqlite.Connection) -> None:
        await connection.execute(f"{SET_ONE} ('x', 'asker')")

    async def out_of_range(connection: aiosqlite.Connection) -> None:
        await connection.execute("INSERT INTO guild_setting (guild_id, threshold) VALUES (1, 1.1)")

    async def no_json(connection: aiosqlite.Connection) -> None:
        await connection.execute(
            "INSERT INTO query (id, asked_at, command, question, outcome, corpus_version, "
            "latency_ms, private, via, words) "
            "VALUES (5, '', 'ask', 'Why?', 'refused', 'v', 1.5, 0, 'command', '[')"
        )

    for work in (orphan, mistyped, out_of_range, no_json):
        with pytest.raises(sqlite3.IntegrityError):
            await database.write(work)


async def test_a_file_of_version_1_is_brought_up_to_date(path: Path) -> None:
    """What servers set, and the log, outlive the migration; a server may then set either alone."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(migrations()[0])
        connection.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1"
        )
        connection.executemany(
            "INSERT INTO guild_setting VALUES (?, ?)", [(1, "asker"), (2**62, "everyone")]
        )
        connection.execute(
            "INSERT INTO query VALUES (5, '2026-01-02T00:00:00+00:00', 1, 2, 3, 'ask', 'Why?', "
            "'answered', 0.9, 'v', 1.5, 'en-GB', 0, 'command')"
        )
        connection.execute("INSERT INTO shown VALUES (5, 0, 'c', 's', 0, 7, 'Because')")
        connection.commit()
    records = await Records.open(path)
    assert run(path, "PRAGMA user_version") == [len(migrations())]
    assert await records.guilds.of(1) == Overrides("asker")
    assert await records.guilds.of(2**62) == Overrides("everyone")
    await records.guilds.change(3, lambda _: Overrides(threshold=0.7))
    assert await records.guilds.of(3) == Overrides(None, 0.7)
    [query] = await records.queries.recent(Filter())
    assert (query.question, [one.text for one in query.shown]) == ("Why?", ["Because"])
    assert query.corrections == ()
    [tables] = await records.database.read(
        "SELECT count(*), min(strict) FROM pragma_table_list WHERE name LIKE '%guild_setting'"
    )
    assert tuple(tables) == (1, 1), "the table is strict still, and the only one"
    await records.close()


def _of_version(number: int, path: Path) -> sqlite3.Connection:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    for step in migrations()[:number]:
        connection.executescript(step)
    connection.executescript(
        f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number}"
    )
    return connection


async def test_a_filled_file_of_version_5_keeps_its_rows(path: Path) -> None:
    """The log is made anew for what is checked: no row, reference or index of it is lost."""
    with closing(_of_version(5, path)) as connection:
        connection.executemany(
            "INSERT INTO query VALUES (?, '2026-01-02T00:00:00+00:00', 1, 2, 3, ?, 'Why?', "
            "'answered', 0.9, 'v', 1.5, 'en-GB', 0, 'command', ?)",
            [
                (5, "ask", None),
                (6, "topic", '[{"typed": "a", "searched": "b"}]'),
                (7, "read", None),
            ],
        )
        connection.executemany(
            "INSERT INTO shown VALUES (?, ?, 'c', 's', 0, 7, 'Because')", [(5, 0), (5, 1), (6, 0)]
        )
        connection.execute("INSERT INTO vote VALUES (5, 3, 1, 'answers', 't')")
        connection.execute("INSERT INTO suggestion VALUES (6, 3, 1, 'c', NULL, 't')")
        connection.execute("INSERT INTO withdrawal VALUES (7, 3, 1, 't')")
        connection.commit()
        tables = ("query", "shown", "vote", "suggestion", "withdrawal")
        before = [connection.execute(f"SELECT * FROM {one}").fetchall() for one in tables]
    records = await Records.open(path)
    assert run(path, "PRAGMA user_version") == [len(migrations())]
    for table, held in zip(tables, before, strict=True):
        rows = await records.database.read(f"SELECT * FROM {table}")
        assert [tuple(row)[: len(held[0])] for row in rows] == held
    indexes = await records.database.read(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'query'"
    )
    assert {row["name"] for row in indexes} >= {"query_by_guild", "query_by_kind"}

    async def insert(connection: aiosqlite.Connection, command: str) -> None:
        await connection.execute(
            "INSERT INTO query (id, asked_at, command, question, outcome, corpus_version, "
            "latency_ms, private, via) VALUES (8, 't', ?, 'x', 'answered', 'v', 1, 1, 'command')",
            (command,),
        )

    await records.database.write(lambda connection: insert(connection, "verify"))

    async def erase(connection: aiosqlite.Connection) -> None:
        await connection.execute("DELETE FROM query")

    await records.database.write(erase)
    for table in tables:
        assert not await records.database.read(f"SELECT * FROM {table}"), "rows go with theirs"
    await records.close()


async def test_a_file_of_two_outcomes_takes_a_third(path: Path) -> None:
    """Its rows stay, its feed has what isn't answered, and all else is still checked."""
    with closing(_of_version(26, path)) as connection:
        came_back = {"outcome": "refused", "corpus_version": "v", "latency_ms": 1.5}
        asked = {"asked_at": "2026-11-20T00:00:00+00:00", "private": 0, "via": "command"}
        _put(connection, "feed", guild_id=1, channel_id=6, what="refused")
        _put(connection, "query", id=5, guild_id=1, command="ask", question="Why?", **asked,
             **came_back)  # fmt: skip
        _put(connection, "replay", id=1, guild_id=1, corpus_version="v", threshold=0.5, asked=1,
             complete=1, marked=0, right_then=0, right_now=0)  # fmt: skip
        _put(connection, "replay_change", replay_id=1, position=0, query_id=5, kind="refused",
             confidence=0.1)  # fmt: skip
        connection.commit()
    act = Act(2, NOON, 9, "logs replay")
    records = await Records.open(path)
    assert await records.feeds.of(1) == Feed(6, "unanswered")
    await records.queries.add(query(6, outcome=Outcome.CLOSEST))
    await records.queries.add(query(7))
    await records.replays.add(
        1,
        Replay(2, "v", 0.5, 1, complete=True, marked=0, right_then=0, right_now=0),
        [ReplayChange(6, "closest", 0.1, None)],
        act,
    )
    batch = await records.feeds.take(1)
    assert batch is not None
    assert batch.query_ids == (5, 6)
    assert [one.outcome for one in await records.queries.recent(Filter())] == [
        "answered",
        "closest",
        "refused",
    ]
    assert [one.kind for one in await records.replays.changes(1, 1)] == ["refused"]
    assert [one.kind for one in await records.replays.changes(1, 2)] == ["closest"]
    with pytest.raises(sqlite3.IntegrityError, match="via"):
        await records.database.execute("UPDATE query SET via = 'mail'", ())
    await records.close()
    assert run(path, "PRAGMA integrity_check") == ["ok"]


def test_an_unknown_command_is_no_row() -> None:
    """Which commands are logged is checked in one place, before anything is written."""
    with pytest.raises(ValueError, match="logged command"):
        query(1, command="whatever")


def _put(connection: sqlite3.Connection, table: str, **values: object) -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [*values.values()])


async def test_a_filled_file_of_version_21_loses_the_words_it_should_not_have(path: Path) -> None:
    """Drafts' and other people's words leave every table and the file; an erasure goes on.

    What somebody asked under a name, or without one outside any AMA, and what was checked for all
    to see, stays.
    """
    asked: dict[int, tuple[int | None, str, int, str]] = {
        1001: (3, "ask", 0, "kept quagga"),
        1002: (None, "ask", 1, "drafted zyzzyva"),
        1003: (None, "ask", 1, "filed axolotl"),
        1004: (None, "ask", 1, "unnamed okapi"),
        1005: (3, "verify", 1, "somebody elses xylograph"),
        1006: (3, "verify", 0, "public kakapo"),
        1007: (9, "ask", 0, "forgotten numbat"),
    }
    at = "2026-11-20T00:00:00+00:00"
    with closing(_of_version(21, path)) as connection:
        ama = {"guest_id": 5, "opens_at": at, "closes_at": at, "channel_id": 6, "anonymous": 1}
        _put(connection, "ama", id=1, guild_id=1, title="T", headline="H", phase="open", **ama)
        own = {"ama_id": 1, "guild_id": 1, "anonymous": 1, "words": "[]"}
        _put(connection, "ama_draft", id=1, user_id=3, text=asked[1002][3], at=at, **own)
        facts = {"number": 1, "state": "waiting", "asked_at": at}
        _put(connection, "ama_question", id=1, text=asked[1003][3], **own, **facts)
        _put(connection, "feed", guild_id=1, channel_id=6, what="all")
        _put(connection, "unanswered_group", id=1, guild_id=1, asked=7, first_id=1, latest_id=7)
        for number, (user_id, command, private, question) in asked.items():
            query = {"asked_at": at, "guild_id": 1, "user_id": user_id, "command": command}
            came_back = {"outcome": "refused", "corpus_version": "v", "latency_ms": 1.5}
            how = {"private": private, "via": "command", "words": json.dumps(question.split())}
            _put(connection, "query", id=number, question=question, **query, **came_back, **how)
            alike = {"guild_id": 1, "query_id": number, "group_id": 1}
            _put(connection, "unanswered", words=json.dumps(question.split()), **alike)
        _put(connection, "erasure", id=2000, what="member", guild_id=1, everywhere=0, user_id=9,
             asked_at=at)  # fmt: skip
        connection.commit()
        assert connection.execute("SELECT count(*) FROM feed_due").fetchone() == (7,)
    records = await Records.open(path)
    found = await records.queries.recent(Filter(limit=None))
    held = {one.id: one.question for one in found}
    gone = {1002, 1003, 1005}
    assert held == {one: "" if one in gone else asked[one][3] for one in asked}
    assert {one.delivery for one in found} == {"unknown"}
    for table in ("query_word", "unanswered", "feed_due"):
        rows = await records.database.read(f"SELECT DISTINCT query_id FROM {table}")
        assert {row["query_id"] for row in rows} == set(asked) - gone, table
    assert not await records.database.read(
        "SELECT 1 FROM query WHERE question = '' AND (words IS NOT NULL OR corrections IS NOT NULL)"
    )
    rows = await records.database.read("SELECT what, user_id, state FROM erasure ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("retention", None, "pending"),
        ("member", 9, "requested"),
    ]
    await asyncio.gather(*await records.erasing.resume())
    await records.erasing.verify()
    states = await records.database.read("SELECT what, user_id, state FROM erasure")
    assert [tuple(row) for row in states] == [("member", None, "verified")]
    await records.close()
    assert left(path, "xylograph", "numbat") == []
    assert left(path, "quagga", "okapi", "kakapo")


async def test_an_orphan_keeps_a_file_from_being_migrated(path: Path) -> None:
    """A file whose rows refer to nothing is refused as damaged, and left as it is."""
    with closing(_of_version(5, path)) as connection:
        connection.execute("INSERT INTO shown VALUES (5, 0, 'c', 's', 0, 7, 'Because')")
        connection.commit()
    with pytest.raises(RecordsFormatError, match="refer"):
        await Records.open(path)
    assert run(path, "PRAGMA user_version") == [5]
    assert run(path, "SELECT count(*) FROM shown") == [1]


async def test_a_newer_file_is_refused(path: Path) -> None:
    """A file of a newer schema is refused, and left as it is."""
    await (await Database.open(path)).close()
    run(path, "PRAGMA user_version = 99")
    with pytest.raises(RecordsFormatError, match=r"newer Verbatim \(schema 99"):
        await Database.open(path)
    assert run(path, "PRAGMA user_version") == [99]


async def test_another_programs_file_is_refused(path: Path) -> None:
    """Another program's database is refused, and not a byte of it is changed."""
    path.parent.mkdir()
    run(path, "CREATE TABLE theirs (x)", "INSERT INTO theirs VALUES (1)")
    before = path.read_bytes()
    with pytest.raises(RecordsError, match="another program's"):
        await Database.open(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


async def test_a_file_that_is_no_database_is_refused(path: Path) -> None:
    """A text file, and a folder, are refused with what to do."""
    path.parent.mkdir()
    path.write_text("Dear diary, " * 100)
    with pytest.raises(RecordsFormatError, match="move it away"):
        await Database.open(path)
    with pytest.raises(RecordsError, match="can't be opened"):
        await Database.open(path.parent)
    with pytest.raises(RecordsError, match="can't be opened"):
        await Database.open(path / "below")


async def test_a_damaged_file_is_found(path: Path) -> None:
    """Damage within the file is found by the check, and reading it is an error of ours."""
    database = await Database.open(path)
    for guild in range(500):
        await set_guild(database, guild)
    await database.check()
    await database.close()
    run(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    [root] = run(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'guild_setting'")
    [size] = run(path, "PRAGMA page_size")
    content = bytearray(path.read_bytes())
    content[size * (root - 1) : size * root] = b"\xff" * size
    path.write_bytes(content)
    damaged = await Database.open(path)
    with pytest.raises(RecordsFormatError, match="restore a copy"):
        await damaged.check()
    with pytest.raises(RecordsError, match="can't be read"):
        await count(damaged)
    with pytest.raises(RecordsError, match="can't be written"):
        await set_guild(damaged, 1000)
    await damaged.close()


async def test_what_is_written_together_is_committed_together(database: Database) -> None:
    """A hundred concurrent writes need a few transactions, not a hundred."""
    statements: list[str] = []

    async def trace(connection: aiosqlite.Connection) -> None:
        untyped = cast("Any", connection)  # aiosqlite leaves the callback's result open
        await untyped.set_trace_callback(statements.append)

    await database.write(trace)
    await asyncio.gather(*(set_guild(database, guild) for guild in range(100)))
    assert await count(database) == 100
    assert 1 <= statements.count("COMMIT") <= 5  # the one that set the trace included


async def test_an_error_undoes_only_its_own_work(database: Database) -> None:
    """Of three who write at once, the one at fault gets the error; the others' rows are there."""

    async def half(connection: aiosqlite.Connection) -> None:
        await connection.execute(f"{SET_ONE} (10, 'asker')")
        raise LookupError

    async def misspelt(connection: aiosqlite.Connection) -> None:
        await connection.execute("INSERT INTO guild_seting VALUES (10, 'asker')")

    results = await asyncio.gather(
        set_guild(database, 1),
        database.write(half),
        set_guild(database, 1),
        database.write(misspelt),
        set_guild(database, 2),
        return_exceptions=True,
    )
    kinds = [type(result) for result in results]
    nothing = type(None)
    assert kinds == [
        nothing, LookupError, sqlite3.IntegrityError, sqlite3.OperationalError, nothing
    ]  # fmt: skip
    rows = await database.read("SELECT guild_id FROM guild_setting ORDER BY guild_id")
    assert [row[0] for row in rows] == [1, 2]


async def test_who_comes_too_late_reads_who_was_first(database: Database) -> None:
    """Of two who write at once, the one who is refused finds on record what the other did."""

    async def refused(_: aiosqlite.Connection) -> None:
        raise LookupError

    async def late() -> int:
        with pytest.raises(LookupError):
            await database.write(refused)
        return await count(database)

    found = await asyncio.gather(*(set_guild(database, guild) for guild in range(20)), late())
    assert found[-1] == 20


async def test_a_write_returns_what_the_work_returns(database: Database) -> None:
    """The work's result comes back once it is committed."""

    async def work(connection: aiosqlite.Connection) -> int:
        cursor = await connection.execute(f"{SET_ONE} (7, 'asker')")
        return cursor.rowcount

    assert await database.write(work) == 1


async def test_a_cancelled_callers_work_is_done(database: Database) -> None:
    """Who no longer waits for their row has it written all the same."""
    task = asyncio.create_task(set_guild(database, 1))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await set_guild(database, 2)
    assert await count(database) == 2


async def test_closing_finishes_what_is_queued(path: Path) -> None:
    """What was queued before the end is on disk; what comes after it is refused."""
    database = await Database.open(path)
    tasks = [asyncio.create_task(set_guild(database, guild)) for guild in range(50)]
    await asyncio.sleep(0)
    await database.close()
    await asyncio.gather(*tasks)
    assert run(path, "SELECT count(*) FROM guild_setting") == [50]
    with pytest.raises(RecordsError, match="closed"):
        await set_guild(database, 51)


async def test_a_lock_delays_nobody_twice(database: Database, path: Path) -> None:
    """Who queues behind one that waits for a lock fails with it, and works when it is gone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        first = asyncio.create_task(set_guild(database, 1))
        await asyncio.sleep(BUSY / 2)
        second = asyncio.create_task(set_guild(database, 2))
        results = await asyncio.gather(first, second, return_exceptions=True)
        assert [type(result) for result in results] == [RecordsError, RecordsError]
        assert first.done()
        assert second.done()
        assert await count(database) == 0, "reading goes on"
    await set_guild(database, 3)
    assert await count(database) == 1


async def test_a_full_disk_is_an_error_of_ours(database: Database) -> None:
    """A write to a full disk fails as a whole and says why; with room again it works."""

    async def limit(connection: aiosqlite.Connection, pages: int) -> None:
        await connection.execute(f"PRAGMA max_page_count = {pages}")

    async def much(connection: aiosqlite.Connection) -> None:
        await connection.execute(f"{SET_ONE} (1, 'asker')")
        await connection.execute("INSERT INTO command_sync VALUES ('x', ?, '')", ("y" * 100_000,))

    await database.write(lambda connection: limit(connection, 1))
    with pytest.raises(RecordsError, match="full"):
        await database.write(much)
    assert await count(database) == 0
    await database.write(lambda connection: limit(connection, 1_000_000))
    await database.write(much)
    assert await count(database) == 1


WRITER = """
import asyncio, pathlib, sys
from bot.records.database import Database

async def main(path, first, rows):
    database = await Database.open(path, busy_seconds=30)
    async def write(guild):
        await database.write(lambda connection: connection.execute(
            "INSERT INTO guild_setting (guild_id, answers) VALUES (?, 'asker')", (guild,)))
    for start in range(first, first + rows, 10):
        await asyncio.gather(*(write(guild) for guild in range(start, start + 10)))
    await database.close()

asyncio.run(main(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
"""


async def test_several_processes_write_at_once(path: Path, tmp_path: Path) -> None:
    """Four processes make the file at the same moment and write into it; no row is lost."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            WRITER,
            str(path),
            str(first),
            "100",
            cwd=ROOT,
            env=shell_environment(tmp_path),
            stderr=asyncio.subprocess.PIPE,
        )
        for first in range(0, 400, 100)
    ]
    ends = await asyncio.gather(*(process.communicate() for process in processes))
    assert [error for _, error in ends if error] == []
    assert run(path, "SELECT count(*) FROM guild_setting") == [400]


async def test_what_was_still_to_be_sent_is_in_the_outbox(path: Path) -> None:
    """An older version left an AMA undrawn, a question unposted and two people untold."""
    at = "2026-11-20T00:00:00+00:00"
    with closing(_of_version(26, path)) as connection:
        ama = {"guest_id": 5, "opens_at": at, "closes_at": at, "channel_id": 6, "anonymous": 1}
        _put(connection, "ama", id=1, guild_id=1, title="T", headline="H", phase="open", **ama)
        own = {"ama_id": 1, "guild_id": 1, "anonymous": 1, "words": "[]", "asked_at": at}
        for number, state in enumerate(("waiting", "answered", "declined"), 1):
            facts = {"number": number, "state": state, "user_id": 10 + number, "text": "Why?"}
            _put(connection, "ama_question", id=number, **own, **facts)
            step = {"ama_id": 1, "guild_id": 1, "question_id": number, "at": at, "step": "ask"}
            _put(connection, "ama_step", id=number, **step)
        _put(connection, "ama_joined", question_id=2, user_id=20, guild_id=1, at=at)
        _put(connection, "ama_drawn", ama_id=1, guild_id=1, step_id=2)
        told = {"question_id": 3, "user_id": 13, "state": "declined", "guild_id": 1}
        _put(connection, "ama_told", **told, at=at, told=1)
        connection.commit()
    records = await Records.open(path)
    jobs = await records.outbox.due(datetime.now(UTC) + timedelta(minutes=1))
    assert sorted((one.kind, one.subject_id, one.user_id, *one.item_ids) for one in jobs) == [
        ("ama-board", 1, 0, 3),
        ("ama-card", 1, 0),
        ("ama-clock", 1, 0),
        ("ama-notice", 2, 12),
        ("ama-notice", 2, 20),
    ]
    await records.close()
