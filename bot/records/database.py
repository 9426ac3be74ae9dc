"""The SQLite file: opened, migrated, written by one connection in groups, read by another.

Several processes may have the file open: it is in WAL mode, and each waits for the other's write.

SQLite goes on writing into a file that was deleted or replaced, and tells nobody. So the identity
of the file, and of its WAL and shared memory, is compared before and after each group of writes;
where it changed, the file that is there now is opened, or a new one made.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import threading
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from sqlite3 import Row
from time import monotonic
from typing import Any, Literal, TypeVar

import aiosqlite
import structlog

from bot.errors import RecordsError, RecordsFormatError
from bot.records import wiping

log = structlog.get_logger(__name__)

APPLICATION_ID = 0x56425449  # "VBTI": tells a Verbatim database from any other SQLite file
BUSY_SECONDS = 1.5
"""How long a write waits for another process's: well within the 3 s that Discord waits."""
WAL_TRIES = 50
"""How often a new file's switch to WAL is tried: SQLite doesn't wait there, so we do."""

CHECK_SECONDS = 5.0
"""How long a start waits for the check of the file; the rest is done in the background."""

DAMAGED = (
    "move it away and restore a copy, or save what can be read with "
    "`sqlite3 OLD .recover | sqlite3 NEW`"
)

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(slots=True)
class _Write:
    """One piece of writing that waits for its group."""

    work: Callable[[aiosqlite.Connection], Awaitable[Any]]
    done: asyncio.Future[Any]


class Database:
    """An open database: ``write`` commits in groups on one connection, ``read`` has another."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        """Take the path; ``open`` makes one that can be used."""
        self.path = path
        self._busy_seconds = busy_seconds
        self._open: _Open | None = None
        self._queue: list[_Write] = []
        self._leader: asyncio.Task[None] | None = None
        self._checking: asyncio.Task[None] | None = None
        self._watchers: list[Callable[[], None]] = []
        self._outbox_listeners: list[Callable[[], None]] = []
        self._closed = False

    @classmethod
    async def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Database:
        """Open the file, make it if it isn't there, and bring its schema up to date.

        Raises ``RecordsFormatError`` or another ``RecordsError``.
        """
        database = cls(path, busy_seconds)
        database._open = await _open_file(path, busy_seconds)
        return database

    @property
    def files(self) -> tuple[Path, ...]:
        """The paths of the database, its WAL and its shared memory."""
        return _files(self.path)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` each time that another file is opened, because this one is gone."""
        self._watchers.append(changed)

    def on_outbox(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call a function after each commit that put something into the outbox.

        Returns what has it called no longer.
        """
        self._outbox_listeners.append(listener)
        return partial(self._outbox_listeners.remove, listener)

    async def close(self) -> None:
        """Finish what is queued and close both connections."""
        self._closed = True
        while self._leader is not None:
            await asyncio.wait([self._leader])
        if self._checking is not None:
            self._checking.cancel()
            await asyncio.wait([self._checking])
        await self._let_go()

    async def _let_go(self) -> None:
        held, self._open = self._open, None
        if held is not None:
            await held.close()

    async def scrub(self) -> bool:
        """Take out of the files what erased rows left behind, and return whether nothing is left.

        False says that it is to be tried anew: somebody else reads an older state of the file (a
        backup, Datasette), or it can't be done at all, which is logged. See ``wiping``.
        """
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-S", wiping.__file__, str(self.path),
            stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE,
        )  # fmt: skip
        try:
            _, said = await process.communicate()
        except BaseException:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            raise
        if process.returncode not in {0, wiping.BUSY}:
            reason = said.decode(errors="replace").strip().rpartition("\n")[2]
            log.error("erased rows can't be overwritten", reason=reason, file=str(self.path))
        return process.returncode == 0

    async def check(self) -> None:
        """Look through the whole file. Raises ``RecordsFormatError`` where it is damaged."""
        with _explained(self.path):
            connection = await _connect(self.path, self._busy_seconds)
            try:
                rows = list(await connection.execute_fetchall("PRAGMA quick_check(1)"))
            except asyncio.CancelledError:
                await connection.interrupt()
                raise
            finally:
                await connection.close()
            if rows[0][0] != "ok":
                found = " ".join(rows[0][0].split())  # on one line
                raise sqlite3.DatabaseError(found)

    async def check_at_start(self, seconds: float = CHECK_SECONDS) -> None:
        """Look through the whole file as ``check`` does, for so many seconds at most.

        The rest of a larger file is looked through in the background; the log says what is found.
        Raises ``RecordsFormatError``.
        """
        task = asyncio.create_task(self.check(), name="verbatim-check")
        try:
            done, _ = await asyncio.wait([task], timeout=seconds)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if done:
            return task.result()
        log.info("the database is large; it is checked on in the background", file=str(self.path))
        self._checking = task
        task.add_done_callback(_log_check)
        return None

    async def read(
        self, sql: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[Row]:
        """Return the rows of a query.

        Raises ``RecordsFormatError`` where the file is damaged, and another ``RecordsError`` where
        it can't be read.
        """
        if self._open is None:
            message = f"{self.path} can't be read: it isn't open"
            raise RecordsError(message)
        try:
            return list(await self._open.reader.execute_fetchall(sql, values))
        except sqlite3.Error as error:
            raise _failure(error, f"{self.path} can't be read") from error

    async def write(self, work: Callable[[aiosqlite.Connection], Awaitable[T]]) -> T:
        """Run ``work`` in a transaction and return its result once that is committed.

        What several callers write at the same time is committed together: the first to arrive
        starts a task that commits for all who queue behind it, and that ends when none is left.
        An error in one's work undoes that work alone. Raises ``RecordsError`` where the file can't
        be written.
        """
        if self._closed:
            message = f"{self.path} is closed; nothing more is written"
            raise RecordsError(message)
        write = _Write(work, asyncio.get_running_loop().create_future())
        self._queue.append(write)
        if self._leader is None:
            self._leader = asyncio.create_task(self._commit_queued(), name="verbatim-commit")
        return await asyncio.shield(write.done)

    async def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> int:
        """Run a statement in a transaction of its own; return how many rows it changed.

        Raises ``RecordsError``.
        """

        async def work(connection: aiosqlite.Connection) -> int:
            return (await connection.execute(sql, values)).rowcount

        return await self.write(work)

    async def executemany(
        self, sql: str, rows: Sequence[Sequence[object] | Mapping[str, object]]
    ) -> None:
        """Run a statement with each of some rows of values, in one transaction.

        Raises ``RecordsError``.
        """
        await self.write(lambda connection: connection.executemany(sql, rows))

    async def _commit_queued(self) -> None:
        try:
            while self._queue:
                group, self._queue = self._queue, []
                try:
                    held = await self._file()
                    await self._commit(held, group)
                except (sqlite3.Error, RecordsError) as error:
                    await self._roll_back()
                    # Who queued meanwhile waited for the same trouble: a second wait, on top of
                    # the first, would outlast the time that Discord gives.
                    group += self._queue
                    self._queue = []
                    failure = self._write_failure(error)
                    for write in group:
                        _settle(write, error=failure)
        finally:
            self._leader = None

    async def _file(self) -> _Open:
        """Return the open file; where it is gone, open the one that is there now, or a new one.

        Raises ``RecordsError``.
        """
        held = self._open
        if held is not None and held.is_there():
            return held
        if held is not None:
            log.critical(
                "the database was deleted, moved or replaced while the bot runs; what it had is "
                "gone, and the file that is there now is opened, or a new one made",
                file=str(self.path),
            )
            await self._let_go()
            await asyncio.to_thread(held.remove_rest)
        self._open = held = await _open_file(self.path, self._busy_seconds)
        log.warning("the database is open again", file=str(self.path))
        for changed in self._watchers:
            changed()
        return held

    async def _commit(self, held: _Open, group: Sequence[_Write]) -> None:
        writer = held.writer
        results: list[tuple[_Write, Any]] = []
        errors: list[tuple[_Write, Exception]] = []
        await writer.execute("BEGIN IMMEDIATE")
        for write in group:
            await writer.execute("SAVEPOINT one")
            try:
                results.append((write, await write.work(writer)))
            except Exception as error:  # handed to the one who asked
                if _concerns_file(error):
                    raise
                await writer.execute("ROLLBACK TO one")
                errors.append((write, error))
            await writer.execute("RELEASE one")
        await writer.execute("COMMIT")
        if not held.is_there():
            message = "it was deleted, moved or replaced meanwhile"
            raise RecordsError(message)
        for write, result in results:
            _settle(write, result=result)
        for write, error in errors:  # after the commit: who reads why sees what others did
            _settle(write, error=error)
        if held.outbox.is_set():
            held.outbox.clear()
            for listener in self._outbox_listeners:
                listener()

    async def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # on a full disk SQLite has done so itself
            if self._open is not None and self._open.writer.in_transaction:
                await self._open.writer.execute("ROLLBACK")

    def _write_failure(self, error: sqlite3.Error | RecordsError) -> RecordsError:
        failure = _failure(error, f"{self.path} can't be written")
        failure.__cause__ = error
        return failure


class Repository:
    """What is kept in some tables of a database; every method raises ``RecordsError``."""

    def __init__(self, database: Database) -> None:
        self._database = database


def upsert(table: str, keys: Sequence[str], columns: Sequence[str]) -> str:
    """Return the SQL that inserts a row, or changes these columns of the one with its keys."""
    names = (*keys, *columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES (?{', ?' * (len(names) - 1)}) "
        f"ON CONFLICT DO UPDATE SET {changes}"
    )


@dataclass(frozen=True, slots=True)
class _Open:
    """The two connections to a file, and the identities of the files that they have open.

    ``outbox`` is set once something was put into the outbox.
    """

    writer: aiosqlite.Connection
    reader: aiosqlite.Connection
    identities: dict[Path, tuple[int, int]]
    outbox: threading.Event

    def is_there(self) -> bool:
        """Say whether what is open is what stands at its paths."""
        return all(_identity(path) == one for path, one in self.identities.items())

    def remove_rest(self) -> None:
        """Remove the WAL and the shared memory of a database that is gone.

        SQLite would take them for those of the file that stands there now.
        """
        (path, identity), *others = self.identities.items()
        if _identity(path) != identity:
            for other, one in others:
                if _identity(other) == one:
                    with suppress(OSError):
                        other.unlink()

    async def close(self) -> None:
        await self.reader.close()
        await self.writer.close()


def _files(path: Path) -> tuple[Path, ...]:
    real = path.resolve()  # SQLite follows links, too
    return (real, *(real.with_name(f"{real.name}{end}") for end in ("-wal", "-shm")))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_private(path: Path) -> None:
    """Make a file that only its user can read, and its folder, where there is none.

    SQLite gives what it makes beside it the same mode.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))


def _close_to_others(path: Path) -> None:
    """Take a file, and what SQLite keeps beside it, from everybody but its user."""
    for one in _files(path):
        with suppress(FileNotFoundError, PermissionError):  # another user's: theirs to close
            mode = one.stat().st_mode
            if mode & 0o077:
                one.chmod(mode & 0o700)


async def _open_file(path: Path, busy_seconds: float) -> _Open:
    """Open a file, made and migrated as needed. Raises ``RecordsError``."""
    with _explained(path):
        await asyncio.to_thread(_make_private, path)
        writer = await _connect(path, busy_seconds)
        try:
            await _check_owner(writer, path)  # before anything is changed in the file
            await asyncio.to_thread(_close_to_others, path)
            await _make_wal(writer)
            await _migrate(writer, path)
            outbox = await _watch_outbox(writer)
            reader = await _connect(path, busy_seconds)
        except BaseException:
            await writer.close()
            raise
        held = _Open(writer, reader, {}, outbox)
        try:
            await reader.execute("PRAGMA query_only = ON")
            await reader.execute_fetchall("SELECT count(*) FROM sqlite_schema")  # opens the WAL
            identities = [(one, _identity(one)) for one in await asyncio.to_thread(_files, path)]
            held.identities.update((one, found) for one, found in identities if found)
        except BaseException:
            await held.close()
            raise
    return held


def _log_check(check: asyncio.Task[None]) -> None:
    """Say in the log what a check in the background found."""
    if not check.cancelled() and (error := check.exception()):
        log.critical("the database is damaged", reason=str(error))


def _failure(error: Exception, what: str) -> RecordsError:
    message = f"{what}: {error}"
    damage = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    lacking = str(error).startswith("no such ")  # a table of ours
    if isinstance(error, sqlite3.Error) and (lacking or _code(error) in damage):
        return RecordsFormatError(f"{message}; {DAMAGED}")
    return RecordsError(message)


def _settle(write: _Write, *, result: object = None, error: BaseException | None = None) -> None:
    if write.done.done():
        return
    if error is None:
        write.done.set_result(result)
    else:
        write.done.set_exception(error)


def _concerns_file(error: Exception) -> bool:
    """Say whether an error is the file's own trouble, not that of one piece of work."""
    return (
        isinstance(error, sqlite3.DatabaseError)
        and not isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError)
        and _code(error) != sqlite3.SQLITE_ERROR  # the SQL's own
    )


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; Python's own errors have none and count as the SQL's."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


async def _connect(path: Path, busy_seconds: float) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            await connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        await connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


async def _watch_outbox(connection: aiosqlite.Connection) -> threading.Event:
    """Return what is set whenever this connection puts something into the outbox.

    The triggers are this connection's alone: other programs' writes go on without them.
    """
    written = threading.Event()
    await connection.create_function("outbox_written", 0, written.set)  # pyright: ignore[reportUnknownMemberType]
    for when in ("INSERT", "UPDATE OF revision"):
        await connection.execute(
            f"CREATE TEMP TRIGGER outbox_{when[:6].lower()} AFTER {when} ON main.outbox "
            "BEGIN SELECT outbox_written(); END"
        )
    return written


async def _make_wal(connection: aiosqlite.Connection) -> None:
    """Switch the file to WAL, for good. Another process may be doing the same at this moment."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            await connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if monotonic() > until or _code(error) != sqlite3.SQLITE_BUSY:
                raise
            await asyncio.sleep(BUSY_SECONDS / WAL_TRIES)
        else:
            return


async def _pragma(connection: aiosqlite.Connection, name: str) -> int:
    async with connection.execute(f"PRAGMA {name}") as cursor:
        row = await cursor.fetchone()
    return int(row[0]) if row else 0


async def _has_table(connection: aiosqlite.Connection, name: str) -> bool:
    found = await connection.execute_fetchall(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (name,)
    )
    return bool(list(found))


def migrations() -> tuple[str, ...]:
    """Return the migrations' SQL in order; the first brings an empty file to version 1."""
    folder = resources.files("bot.records").joinpath("migrations")
    files = sorted(
        (one for one in folder.iterdir() if one.name.endswith(".sql")), key=lambda f: f.name
    )
    return tuple(one.read_text(encoding="utf-8") for one in files)


async def _check_owner(connection: aiosqlite.Connection, path: Path) -> None:
    """Raise ``RecordsFormatError`` where the file is another program's, and isn't empty."""
    async with _transaction(connection, "DEFERRED"):  # one view of both, beside other processes
        owner = await _pragma(connection, "application_id")
        async with connection.execute("SELECT count(*) FROM sqlite_schema") as cursor:
            tables = await cursor.fetchone()
    if owner != APPLICATION_ID and tables is not None and tables[0]:
        message = (
            f"{path} is another program's database; set VERBATIM_DATABASE to a file of its own"
        )
        raise RecordsFormatError(message)


async def _migrate(connection: aiosqlite.Connection, path: Path) -> None:
    """Apply the migrations that the file lacks, each in a transaction of its own.

    Foreign keys are off meanwhile and checked at the end of each: dropping a table, to make it
    anew, would take along all rows that refer to it.
    """
    steps = migrations()
    await connection.execute("PRAGMA foreign_keys = OFF")
    version = await _pragma(connection, "user_version")
    littered = version > 0 and not await _has_table(connection, "erasure")
    while version < len(steps):
        async with _transaction(connection):
            version = await _pragma(connection, "user_version")  # another process may be ahead
            if version < len(steps):
                for statement in _statements(steps[version]):
                    await connection.execute(statement)
                if list(await connection.execute_fetchall("PRAGMA foreign_key_check")):
                    message = f"{path} has rows that refer to others which aren't there"
                    raise RecordsFormatError(message)
                version += 1
                await connection.execute(f"PRAGMA user_version = {version}")
                await connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    await connection.execute("PRAGMA foreign_keys = ON")
    if littered:  # what was deleted before deletions overwrote is still in the file
        await connection.execute("VACUUM")
    if version > len(steps):
        message = (
            f"{path} was written by a newer Verbatim (schema {version}; this one knows "
            f"{len(steps)}); install the newer version, or use another file"
        )
        raise RecordsFormatError(message)


@asynccontextmanager
async def _transaction(
    connection: aiosqlite.Connection, kind: Literal["IMMEDIATE", "DEFERRED"] = "IMMEDIATE"
) -> AsyncGenerator[None]:
    await connection.execute(f"BEGIN {kind}")
    try:
        yield
    except BaseException:
        await connection.execute("ROLLBACK")
        raise
    await connection.execute("COMMIT")


def _statements(script: str) -> list[str]:
    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return found


class _explained:
    """Turn SQLite's errors while a file is opened into ones that say what to do."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        match error:
            case sqlite3.OperationalError() if "locked" in str(error):
                message = f"{self._path} is locked by another program; close it and try again"
                raise RecordsError(message) from error
            case sqlite3.OperationalError() | OSError():
                message = f"{self._path} can't be opened: {error}; check the folder and its rights"
                raise RecordsError(message) from error
            case sqlite3.DatabaseError():
                message = f"{self._path} is no SQLite database, or is damaged: {error}; {DAMAGED}"
                raise RecordsFormatError(message) from error
            case _:
                return
