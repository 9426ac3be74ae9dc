"""What is erased for good: a member's, a server's, what is too old.

Nothing else in the program deletes a row of the log; what goes of an AMA stands in
``bot/records/amas/forgetting.py``. Besides, what somebody takes back goes where it is kept (a vote,
a mark, a block, held words, a draft, a wish), what waits to be posted goes once it is, and the
oldest replay makes room for a new one.

All of it goes in small batches, so that no write waits long for one, and what is stopped halfway is
taken up again: a request is a row itself, and how long a server keeps what under which name stands
in its settings. What was erased is gone from the file (``Database.scrub``).
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

import structlog

from bot.errors import RecordsError
from bot.records.audit import about, without
from bot.records.batches import Batches
from bot.records.filtering import first_id
from bot.records.members import (
    HOLDINGS,
    NAMELESS,
    guild_tables,
    identities,
    key_of,
    nameless,
    pseudonym,
)
from bot.records.querylog import new_id

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    import aiosqlite

    from bot.records.amas import Amas
    from bot.records.database import Database
    from bot.records.members import Holding, Members
    from bot.records.querylog import Query, QueryLog

log = structlog.get_logger(__name__)


class Erased(NamedTuple):
    """How much is gone: questions, votes with suggestions, and links from rows that stay."""

    questions: int = 0
    feedback: int = 0
    links: int = 0

    def plus(self, other: Erased) -> Erased:
        """Return the sums."""
        return Erased(*(one + more for one, more in zip(self, other, strict=True)))


@dataclass(frozen=True, slots=True)
class Request:
    """Something that is to be erased: of a member, or with no ``user_id`` all of a server.

    A member's is of one server (None: of none), or ``everywhere``.
    """

    id: int
    asked_at: datetime
    guild_id: int | None
    user_id: int | None = None
    everywhere: bool = False

    @property
    def edge(self) -> int:
        """The least id of what was asked after it, and stays."""
        return first_id(self.asked_at + timedelta(milliseconds=1))

    @property
    def what(self) -> Literal["member", "server"]:
        """What it is about."""
        return "server" if self.user_id is None else "member"

    @classmethod
    def of_member(
        cls, user_id: int, guild_id: int | None, at: datetime, *, everywhere: bool
    ) -> Request:
        """Return a new request to forget a member."""
        return cls(new_id(at), at, None if everywhere else guild_id, user_id, everywhere)

    @classmethod
    def of_server(cls, guild_id: int, at: datetime) -> Request:
        """Return a new request to erase a server."""
        return cls(new_id(at), at, guild_id)


class Erasing:
    """Erases, and knows what is still to be erased."""

    def __init__(self, database: Database, queries: QueryLog, members: Members, amas: Amas) -> None:
        self._database = database
        self._queries = queries
        self._members = members
        self._amas = amas
        self._running: dict[int, asyncio.Task[Erased]] = {}
        self._disguising_now: set[asyncio.Task[None]] = set()
        self._batches = Batches(database)

    # -- requests

    async def ask(self, request: Request) -> asyncio.Task[Erased]:
        """Put a request on record and begin; the task returns how much is gone at its end.

        Whatever becomes of the task, ``resume`` does the rest. Raises ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO erasure (id, what, guild_id, everywhere, user_id, asked_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    request.id,
                    request.what,
                    request.guild_id,
                    request.everywhere,
                    request.user_id,
                    request.asked_at.astimezone(UTC).isoformat(),
                ),
            )

        await self._database.write(write)
        return self._begin(request)

    async def resume(self) -> list[asyncio.Task[Erased]]:
        """Go on with every request that isn't done yet. Raises ``RecordsError``."""
        return [self._begin(request) for request in await self.pending()]

    async def pending(self, user_id: int | None = None) -> list[Request]:
        """Return what is still to be erased, of one person or at all. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM erasure WHERE :user IS NULL OR user_id = :user ORDER BY id",
            {"user": user_id},
        )
        return [
            Request(
                row["id"],
                datetime.fromisoformat(row["asked_at"]),
                row["guild_id"],
                row["user_id"],
                bool(row["everywhere"]),
            )
            for row in rows
        ]

    async def close(self) -> None:
        """Stop after the batches that are being written; the next start does the rest."""
        self._batches.stop()
        await self.settled()

    def _begin(self, request: Request) -> asyncio.Task[Erased]:
        running = self._running.get(request.id)
        if running is None:
            running = asyncio.create_task(self._fulfil(request), name="verbatim-erase")
            self._running[request.id] = running
            running.add_done_callback(lambda _: self._running.pop(request.id, None))
        return running

    async def _fulfil(self, request: Request) -> Erased:
        try:
            await (self._member(request) if request.user_id is not None else self._server(request))
            return await self._end(request)
        except RecordsError as error:
            log.error(  # noqa: TRY400 (the reason says it all)
                "an erasure isn't done; the next start goes on with it", reason=str(error)
            )
            raise

    async def _end(self, request: Request) -> Erased:
        """Take away a request that is done, and return how much it erased."""
        if self._batches.stopped:
            raise asyncio.CancelledError

        async def write(connection: aiosqlite.Connection) -> Erased:
            (row,) = await connection.execute_fetchall(
                "SELECT questions, feedback, links FROM erasure WHERE id = ?", (request.id,)
            )
            await connection.execute("DELETE FROM erasure WHERE id = ?", (request.id,))
            return Erased(*row)

        erased = await self._database.write(write)
        await self._database.scrub()
        log.info("erased", what=request.what, **erased._asdict())
        return erased

    # -- a member

    async def _member(self, request: Request) -> None:
        guilds = await self._members.servers() if request.everywhere else [request.guild_id]
        for guild_id in guilds:
            names = await self._members.names(guild_id, request.user_id or 0)
            dropped = await self._queries.drop(_asked_by(guild_id, names, request.edge))
            await self._database.write(_counted(request.id, Erased(dropped)))
            if guild_id is not None:
                unlinked = await self._amas.forget(guild_id, request.user_id or 0)
                await self._database.write(_counted(request.id, Erased(links=unlinked)))
            for one in HOLDINGS:
                if one.fate != "kept":
                    await self._holding(request, one, guild_id, names)
            await self._acts(request, guild_id, names)

    async def _holding(
        self, request: Request, one: Holding, guild_id: int | None, names: Sequence[int]
    ) -> None:
        """Erase a member's rows of one table, or their links to the member."""
        # The plus keeps SQLite from going through a server's rows by id in place of the member's.
        older = f"AND +id < {request.edge}" if one.table == "query" else ""
        where = f"guild_id IS ? AND {one.column} = ? {older}"
        for name in names:
            sql = await self._some(one.table, where, one if one.fate == "link" else None)
            counted = partial(_as_erased, one)
            await self._batches.all(_changing(request.id, sql, (guild_id, name), counted))

    async def _some(self, table: str, where: str, unlinked: Holding | None = None) -> str:
        """Return the SQL that erases so many rows, or the link from them to a person."""
        columns = await _key_columns(self._database, table)
        which = f"({columns}) IN (SELECT {columns} FROM {table} WHERE {where} LIMIT ?)"  # noqa: S608 (the schema's names)
        if unlinked is None:
            return f"DELETE FROM {table} WHERE {which}"  # noqa: S608 (the schema's names)
        (column,) = await self._database.read(
            "SELECT [notnull] FROM pragma_table_info(?) WHERE name = ?", (table, unlinked.column)
        )
        nobody = f"{NAMELESS} - (random() & {2**62 - 1})" if column[0] else "NULL"
        changes = [f"{unlinked.column} = {nobody}", *(f"{one} = NULL" for one in unlinked.also)]
        return f"UPDATE {table} SET {', '.join(changes)} WHERE {which}"  # noqa: S608 (the schema's names)

    async def _acts(self, request: Request, guild_id: int | None, names: Sequence[int]) -> None:
        """Take a member out of what is on record as done about them."""
        async for row in about(self._database, guild_id, names):
            details = without(row["details"], names)
            sql = "UPDATE audit SET details = ? WHERE id IN (SELECT ? LIMIT ?)"
            work = _changing(request.id, sql, (details, row["id"]), lambda n: Erased(links=n))
            await self._batches.once(work)

    # -- a server

    async def _server(self, request: Request) -> None:
        guild_id = request.guild_id
        await self._queries.drop(lambda one: one.guild_id == guild_id)
        for table in await guild_tables(self._database):
            if table != "erasure":
                sql = await self._some(table, "guild_id = ?")
                counted = _SERVER.get(table, lambda _: Erased())
                await self._batches.all(_changing(request.id, sql, (guild_id,), counted))

    # -- what is too old

    async def expire(self, guild_id: int | None, days: int, now: datetime) -> int:
        """Erase a server's questions that are older than so many days; return how many.

        What a server's bot did so is on its record, from the first batch on. Raises
        ``RecordsError``.
        """
        before = now - timedelta(days=days)
        erased, act_id = 0, new_id(now)

        async def work(connection: aiosqlite.Connection, size: int) -> int:
            nonlocal erased
            cursor = await connection.execute(
                "DELETE FROM query WHERE id IN (SELECT id FROM query "
                "WHERE guild_id IS ? AND id < ? ORDER BY id LIMIT ?)",
                (guild_id, first_id(before), size),
            )
            erased += cursor.rowcount
            if guild_id is not None and erased:
                details = json.dumps({"erased": erased, "days": days})
                await connection.execute(
                    "INSERT INTO audit (id, guild_id, at, actor_id, action, details) "
                    "VALUES (?, ?, ?, NULL, 'retention', ?) "
                    "ON CONFLICT DO UPDATE SET details = excluded.details",
                    (act_id, guild_id, now.astimezone(UTC).isoformat(), details),
                )
            return cursor.rowcount

        await self._batches.all(work)
        await self._database.write(_old_counts(guild_id, before))
        if erased:
            await self._database.scrub()
        return erased

    # -- names

    def disguise_soon(self, guild_id: int) -> None:
        """Begin to ``disguise``; where the file doesn't let it, the next upkeep does."""
        task = asyncio.create_task(self._disguise_logged(guild_id), name="verbatim-disguise")
        self._disguising_now.add(task)
        task.add_done_callback(self._disguising_now.discard)

    async def _disguise_logged(self, guild_id: int) -> None:
        try:
            await self.disguise(guild_id)
        except RecordsError as error:
            log.error("names stay as they are for now", reason=str(error))  # noqa: TRY400

    async def settled(self) -> None:
        """Return once nothing is being erased or renamed in the background."""
        while tasks := [*self._running.values(), *self._disguising_now]:
            await asyncio.wait(tasks)

    async def disguise(self, guild_id: int) -> int:
        """Bring a server's older rows to what its members are kept as now; return how many changed.

        Where that is nothing at all, the key of its pseudonyms is erased as well. It can be begun
        anew at any time. Raises ``RecordsError``.
        """
        changed = 0
        for one in HOLDINGS:
            if one.disguised:
                changed += await self._batches.all(await self._disguising(one, guild_id))
        if changed:
            await self._database.scrub()
        return changed

    async def _disguising(
        self, one: Holding, guild_id: int
    ) -> Callable[[aiosqlite.Connection, int], Awaitable[int]]:
        columns = await _key_columns(self._database, one.table)

        async def work(connection: aiosqlite.Connection, size: int) -> int:
            kept = await identities(connection, guild_id)
            if kept == "member":
                return 0
            least = {"pseudonym": 0, "none": NAMELESS}[kept]
            if kept == "none":
                await connection.execute(
                    "DELETE FROM pseudonym_key WHERE guild_id = ?", (guild_id,)
                )
            rows = await connection.execute_fetchall(
                f"SELECT {one.column}, {columns} FROM {one.table} "  # noqa: S608 (fixed)
                f"WHERE guild_id = ? AND {one.column} > ? LIMIT ?",
                (guild_id, least, size),
            )
            key = await key_of(connection, guild_id) if kept == "pseudonym" else b""
            for user_id, *place in rows:
                name = _name(one, kept == "pseudonym", key, user_id, place[0])
                where = " AND ".join(f"{column} = ?" for column in columns.split(", "))
                cursor = await connection.execute(
                    f"UPDATE OR IGNORE {one.table} SET {one.column} = ? WHERE {where}",  # noqa: S608
                    (name, *place),
                )
                if not cursor.rowcount:  # they have said the same anew under the new name
                    await connection.execute(
                        f"DELETE FROM {one.table} WHERE {where}",  # noqa: S608 (fixed)
                        place,
                    )
            return len(list(rows))

        return work


def _changing(
    request_id: int, sql: str, values: Sequence[object], counted: Callable[[int], Erased]
) -> Callable[[aiosqlite.Connection, int], Awaitable[int]]:
    """Return what changes so many rows, and counts them for their request."""

    async def work(connection: aiosqlite.Connection, size: int) -> int:
        cursor = await connection.execute(sql, (*values, size))
        await _counted(request_id, counted(cursor.rowcount))(connection)
        return cursor.rowcount

    return work


def _counted(request_id: int, erased: Erased) -> Callable[[aiosqlite.Connection], Awaitable[None]]:
    async def write(connection: aiosqlite.Connection) -> None:
        if any(erased):
            await connection.execute(
                "UPDATE erasure SET questions = questions + ?, feedback = feedback + ?, "
                "links = links + ? WHERE id = ?",
                (*erased, request_id),
            )

    return write


def _old_counts(
    guild_id: int | None, before: datetime
) -> Callable[[aiosqlite.Connection], Awaitable[None]]:
    async def write(connection: aiosqlite.Connection) -> None:
        await connection.execute(
            "DELETE FROM unlogged_count WHERE guild_id = ? AND day < ?",
            (guild_id or 0, f"{before.astimezone(UTC):%Y-%m-%d}"),
        )

    return write


def _as_erased(one: Holding, count: int) -> Erased:
    if one.fate == "link":
        return Erased(links=count)
    return Erased(count) if one.table == "query" else Erased(0, count)


_SERVER: dict[str, Callable[[int], Erased]] = {
    "query": Erased,
    "vote": lambda count: Erased(0, count),
    "suggestion": lambda count: Erased(0, count),
}


def _name(one: Holding, disguised: bool, key: bytes, user_id: int, query_id: int) -> int | None:  # noqa: FBT001 (a fact)
    if disguised:
        return pseudonym(key, user_id)
    return None if one.table == "query" else nameless(query_id, user_id)


def _asked_by(guild_id: int | None, names: Sequence[int], before: int) -> Callable[[Query], bool]:
    return lambda one: one.guild_id == guild_id and one.user_id in names and one.id < before


async def _key_columns(database: Database, table: str) -> str:
    """Return the columns of a table's primary key."""
    rows = await database.read(
        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,)
    )
    return ", ".join(row["name"] for row in rows)
