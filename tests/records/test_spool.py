"""Rows that can't be written: spooled, taken in once, erased, and told of where they are lost."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import RecordsFormatError
from bot.records import Filter, Records, querylog
from bot.records.database import Database
from bot.records.querylog import QueryLog
from bot.records.spool import Spool
from tests.records.test_querylog import BUSY, caught_up, query


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of the database."""
    return tmp_path / "data" / "verbatim.sqlite3"


async def opened(path: Path, *, retry_seconds: float = 60) -> QueryLog:
    """Open a log that takes its spool in."""
    queries = QueryLog(await Database.open(path, busy_seconds=BUSY), retry_seconds=retry_seconds)
    await queries.open()
    return queries


async def closed(queries: QueryLog) -> int:
    """Close a log with its database; return how many rows it lost."""
    lost = await queries.close()
    await queries._database.close()  # pyright: ignore[reportPrivateUsage]
    return lost


async def ids(queries: QueryLog) -> list[int]:
    """Return the ids of the rows in the database, oldest first."""
    return sorted([row.id for row in await queries.recent(Filter(limit=None))])


async def killed(path: Path, numbers: Iterable[int]) -> None:
    """Leave rows in the spool, as a process does that is killed while the file is locked."""
    database = await Database.open(path, busy_seconds=BUSY)
    queries = QueryLog(database, retry_seconds=60)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await asyncio.gather(*(queries.add(query(number)) for number in numbers))
        left = queries.spool.path.read_bytes()
        await queries.close()
    await database.close()
    queries.spool.path.write_bytes(left)


async def test_what_a_killed_process_left_is_taken_in_once(path: Path) -> None:
    """The rows are whole, each once, even where some were in the database already."""
    await killed(path, range(1, 602))
    spool = Spool(path.with_name("verbatim.sqlite3-spool"))
    assert stat.S_IMODE(spool.path.stat().st_mode) == 0o600
    left = spool.path.read_bytes()
    for _ in range(2):  # the second time they are all there: it was killed before it removed them
        spool.path.write_bytes(left)
        queries = await opened(path)
        await caught_up(queries)
        assert await ids(queries) == list(range(1, 602))
        assert await queries.find(1, 7) == query(7)
        assert not spool.path.exists()
        assert await closed(queries) == 0


async def test_a_line_cut_off_by_a_kill(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Half a line is told of and left out; what was added behind it, and before, is taken in."""
    await killed(path, [1, 2])
    spool = Spool(path.with_name("verbatim.sqlite3-spool"))
    os.truncate(spool.path, spool.path.stat().st_size - 5)
    await killed_beside(path, 3)
    queries = await opened(path)
    await caught_up(queries)
    assert await ids(queries) == [1, 3]
    assert "damaged lines" in caplog.text
    assert await closed(queries) == 0


async def killed_beside(path: Path, number: int) -> None:
    """Leave another row in the spool that is there."""
    database = await Database.open(path, busy_seconds=BUSY)
    queries = QueryLog(database, retry_seconds=60)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await queries.add(query(number))
        await queries.close()
    await database.close()


async def test_more_rows_than_memory_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded; what it has no room for is in the spool, and comes back too."""
    monkeypatch.setattr(querylog, "MAX_WAITING", 3)
    queries = await opened(path, retry_seconds=0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await asyncio.gather(*map(queries.add, map(query, range(1, 21))))
        assert queries.waiting == 20
        assert [await queries.find(1, number) is not None for number in (17, 18)] == [False, True]
    await caught_up(queries)
    assert await ids(queries) == list(range(1, 21))
    assert await closed(queries) == 0


async def test_the_end_leaves_rows_in_the_spool(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What can't be written at the end isn't lost, and the log says where it is."""
    queries = await opened(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await queries.add(query(1))
        assert await closed(queries) == 0
    assert "the next run takes them from the spool" in caplog.text
    queries = await opened(path)
    await caught_up(queries)
    assert await ids(queries) == [1]
    assert await closed(queries) == 0


async def test_rows_that_can_be_written_nowhere(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """With no spool either, rows wait in memory; what doesn't fit or is left is told, by id."""
    monkeypatch.setattr(querylog, "MAX_WAITING", 2)
    queries = await opened(path, retry_seconds=60)
    queries.spool.path.mkdir()  # no file can be written there
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for number in (1, 2, 3):
            await queries.add(query(number))
        assert "the spool can't be written" in caplog.text
        assert queries.waiting == 2
        assert await closed(queries) == 3
    assert caplog.text.count("query log lost a row") == 3


async def test_a_spool_that_is_deleted_loses_nothing(path: Path) -> None:
    """What is in memory is written from there."""
    queries = await opened(path, retry_seconds=0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await queries.add(query(1))
        queries.spool.path.unlink()
    await caught_up(queries)
    assert await ids(queries) == [1]
    assert await closed(queries) == 0


async def test_forgetting_reaches_the_spool(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is dropped is gone from memory and from the file's bytes; the rest stays."""
    monkeypatch.setattr(querylog, "MAX_WAITING", 2)
    queries = await opened(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        rows = [query(n, user_id=n % 2, question=f"zyzzyva{n % 2}") for n in range(1, 9)]
        await asyncio.gather(*map(queries.add, rows))
        assert await queries.drop(lambda one: one.user_id == 1) == 4
        assert queries.waiting == 4
        content = queries.spool.path.read_bytes()
        assert (content.count(b"zyzzyva0"), content.count(b"zyzzyva1")) == (4, 0)
        assert await closed(queries) == 0
    queries = await opened(path)
    await caught_up(queries)
    assert await ids(queries) == [2, 4, 6, 8]
    assert await closed(queries) == 0


# -- the file's identity


def _delete(path: Path) -> None:
    path.unlink()


def _delete_all(path: Path) -> None:
    for one in path.parent.glob(f"{path.name}*"):
        one.unlink()


def _delete_wal(path: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


def _move(path: Path) -> None:
    path.rename(path.with_name("moved"))


def _replace(path: Path) -> None:
    """Put a backup in its place, made by another program."""
    with closing(sqlite3.connect(path)) as held, closing(sqlite3.connect(f"{path}.b")) as copy:
        held.backup(copy)
        copy.execute("DELETE FROM query WHERE id = 2")
        copy.commit()
    os.replace(f"{path}.b", path)


def _remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        (_delete, []),
        (_delete_all, []),
        (_delete_wal, [1, 2]),
        (_move, []),
        (_replace, [1]),
        (_remove_folder, []),
    ],
)
async def test_a_file_that_is_gone_is_noticed(
    path: Path,
    done: Callable[[Path], None],
    kept: list[int],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log says so, and each row from then on is in the file that stands there afterwards.

    So are the wishes of those who want nothing logged.
    """
    records = await Records.open(path)
    await records.members.log(5, datetime(2026, 11, 22, tzinfo=UTC), wanted=False)
    for number in (1, 2):
        assert await records.queries.add(query(number))
    done(path)
    assert all(await asyncio.gather(*map(records.queries.add, map(query, range(3, 30)))))
    assert "deleted, moved or replaced" in caplog.text
    assert await ids(records.queries) == [*kept, *range(3, 30)]
    assert await records.queries.add(query(30))
    assert caplog.text.count("deleted, moved or replaced") == 1
    assert await records.close() == 0
    with closing(sqlite3.connect(path)) as reader:
        assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert [row[0] for row in reader.execute("SELECT user_id FROM unlogged")] == [5]
        assert reader.execute("SELECT max(id) FROM query").fetchone() == (30,)


async def test_a_strangers_file_in_its_place(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What can't be opened is left alone; the rows wait in the spool until it can."""
    queries = await opened(path, retry_seconds=0.05)
    assert await queries.add(query(1))
    _delete_all(path)
    await asyncio.to_thread(path.write_text, "Dear diary, " * 100)
    assert not await queries.add(query(2))
    assert "query log can't be written" in caplog.text
    assert (await asyncio.to_thread(path.read_text)).startswith("Dear diary")
    _delete(path)
    await caught_up(queries)
    assert await ids(queries) == [2]
    assert await closed(queries) == 0


# -- damage


def damage(path: Path, table: str) -> None:
    """Damage the first page of a table."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [(root,)] = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
        [(size,)] = other.execute("PRAGMA page_size")
    with path.open("r+b") as file:
        file.seek(size * (root - 1))
        file.write(b"\xff" * size)


async def test_damage_while_it_runs(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Rows that a damaged page keeps out are in the spool, and the log is loud."""
    queries = await opened(path)
    await queries.add(query(1))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damage(path, "query")
    assert not await queries.add(query(2))
    assert "query log can't be written" in caplog.text
    assert b"Question 2?" in queries.spool.path.read_bytes()
    assert await closed(queries) == 0


async def test_a_large_file_is_checked_in_the_background(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The start waits so long and no longer; what is found later is in the log."""
    database = await Database.open(path)
    await database.check_at_start()
    await database.close()
    damage(path, "feed")
    database = await Database.open(path)
    with pytest.raises(RecordsFormatError, match="move it away"):
        await database.check_at_start()
    await database.check_at_start(seconds=0)
    async with asyncio.timeout(20):
        while "the database is damaged" not in caplog.text:
            await asyncio.sleep(0.01)
    await database.close()
