"""What is erased for good: a member's, a server's, what is too old.

Nothing else in the program deletes a row of the log; what goes of an AMA stands in
``bot/records/amas/forgetting.py``. Besides, what somebody takes back goes where it is kept (a vote,
a mark, a block, held words, a draft, a wish), what waits to be posted goes once it is, and the
oldest replay makes room for a new one.

All of it goes in small batches, so that no write waits long for one, and what is stopped halfway is
taken up again: a request is a row itself, and how long a server keeps what under which name stands
in its settings.

An erasure is *requested*; its rows gone, it is *pending*; and once nothing of them is left in the
database's files, it is *verified* (``Database.scrub``). That can't be while somebody else reads an
older state of the file, as a backup does: it is tried anew until it can, after a restart too.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from sqlite3 import Row
from time import perf_counter
from typing import Literal, NamedTuple

import aiosqlite
import structlog

from bot.errors import RecordsError
from bot.records.amas import Amas
from bot.records.audit import act_without, acts_about, to_fade
from bot.records.database import Database
from bot.records.feed import Feeds
from bot.records.filtering import first_id, new_id, utc
from bot.records.members import (
    NAMELESS,
    PERSONAL_DATA,
    Members,
    PersonalDataColumn,
    guild_tables,
    identities,
    nameless,
    pseudonym,
    pseudonym_key,
)
from bot.records.querylog import Query, QueryLog

log = structlog.get_logger(__name__)

RETRY_SECONDS = 60.0
"""How long it is waited before what erased rows left in the file is overwritten, the next time."""

FIRST_BATCH, MIN_BATCH, MAX_BATCH = 10, 2, 200
"""How many rows the first batch has, and how few and how many any has."""
BATCH_SECONDS = 0.005
"""How long a batch is meant to take; each is made smaller or larger by how long the last took."""
PAUSE_SECONDS = 0.001
"""How long others have the file between two batches, at least."""

State = Literal["requested", "pending", "verified"]


class Erased(NamedTuple):
    """How much is gone: questions, votes with suggestions, and links from rows that stay."""

    questions: int = 0
    feedback: int = 0
    links: int = 0


class Batches:
    """Long writing in small parts: each batch is as large as keeps others waiting only a moment."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.stopped = False

    def stop(self) -> None:
        """Do no batch after the one that is being written."""
        self.stopped = True

    async def all(self, work: Callable[[aiosqlite.Connection, int], Awaitable[int]]) -> int:
        """Return how many rows ``work`` did, which is told how many at most and says how many.

        Each batch is a transaction of its own; the last is the one that finds none. Raises
        ``RecordsError``.
        """
        size, total = FIRST_BATCH, 0
        while not self.stopped:
            done, took = await self._database.write(_timed_batch(work, size))
            if not done:
                break
            total += done
            wanted = size * BATCH_SECONDS / max(took, 1e-6)
            size = round(min(max(wanted, size / 4, MIN_BATCH), size * 1.5, MAX_BATCH))
            await asyncio.sleep(PAUSE_SECONDS)
        return total

    async def once(self, work: Callable[[aiosqlite.Connection, int], Awaitable[int]]) -> int:
        """Do one row. Raises ``RecordsError``."""
        done, _ = await self._database.write(_timed_batch(work, 1))
        return done


def _timed_batch(
    work: Callable[[aiosqlite.Connection, int], Awaitable[int]], size: int
) -> Callable[[aiosqlite.Connection], Awaitable[tuple[int, float]]]:
    async def write(connection: aiosqlite.Connection) -> tuple[int, float]:
        started = perf_counter()
        done = await work(connection, size)
        return done, perf_counter() - started

    return write


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
        return "server" if self.user_id is None else "member"

    @classmethod
    def of_member(
        cls, user_id: int, guild_id: int | None, at: datetime, *, everywhere: bool
    ) -> Request:
        return cls(new_id(at), at, None if everywhere else guild_id, user_id, everywhere)

    @classmethod
    def of_server(cls, guild_id: int, at: datetime) -> Request:
        return cls(new_id(at), at, guild_id)


@dataclass(frozen=True, slots=True)
class Receipt:
    """How far a request is, and how much is gone."""

    id: int
    asked_at: datetime
    state: State
    erased: Erased


class Erasing:
    """Erases, and knows what is still to be erased."""

    def __init__(
        self, database: Database, queries: QueryLog, members: Members, amas: Amas, feeds: Feeds
    ) -> None:
        self._database = database
        self._feeds = feeds
        self._queries = queries
        self._members = members
        self._amas = amas
        self._running: dict[int, asyncio.Task[Receipt]] = {}
        self._verifying = asyncio.Lock()
        self._later: asyncio.Task[None] | None = None
        self._pseudonymizing_now: set[asyncio.Task[None]] = set()
        self._batches = Batches(database)

    # -- requests

    async def ask(self, request: Request) -> asyncio.Task[Receipt]:
        """Put a request on record and begin; the task returns its receipt at its end.

        Whatever becomes of the task, ``resume`` does the rest. Raises ``RecordsError``.
        """
        place = (request.id, request.what, request.guild_id, request.everywhere)
        await self._database.execute(
            "INSERT INTO erasure (id, what, guild_id, everywhere, user_id, asked_at, state) "
            "VALUES (?, ?, ?, ?, ?, ?, 'requested')",
            (*place, request.user_id, utc(request.asked_at)),
        )
        return self._begin(request)

    async def resume(self) -> list[asyncio.Task[Receipt]]:
        """Go on with every request whose rows aren't gone yet. Raises ``RecordsError``."""
        return [self._begin(request) for request in await self.pending()]

    async def pending(self, user_id: int | None = None) -> list[Request]:
        """Return what is still to be erased, of one person or at all. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM erasure WHERE state = 'requested' "
            "AND (:user IS NULL OR user_id = :user) ORDER BY id",
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

    async def receipts(self, user_id: int) -> list[Receipt]:
        """Return a person's requests, newest first. Raises ``RecordsError``."""
        rows = await self._database.read("SELECT * FROM erasure WHERE what = 'member' ORDER BY -id")
        return [
            Receipt(
                row["id"],
                datetime.fromisoformat(row["asked_at"]),
                row["state"],
                Erased(row["questions"], row["feedback"], row["links"]),
            )
            for row in rows
            if row["user_id"] == user_id or row["holder"] == _receipt_key(row["id"], user_id)
        ]

    async def throw_away(self, before: datetime) -> None:
        """Forget the receipts of what was asked before a time. Raises ``RecordsError``."""
        await self._database.execute(
            "DELETE FROM erasure WHERE state = 'verified' AND id < ?", (first_id(before),)
        )

    async def close(self) -> None:
        """Stop after the batches that are being written; the next start does the rest."""
        self._batches.stop()
        if self._later is not None:
            self._later.cancel()
        await self.settled()

    async def verify(self) -> bool:
        """Overwrite what erased rows left in the file; return whether nothing of them is left.

        Where that can't be now, it is tried again in a while. Raises ``RecordsError``.
        """
        async with self._verifying:
            rows = await self._database.read(
                "SELECT id, what, guild_id FROM erasure WHERE state = 'pending'"
            )
            if not rows:
                return True
            if not await self._database.scrub():
                self._verify_later()
                return False
            await self._database.write(_mark_verified(rows))
            log.info("nothing erased is left in the file", erasures=len(rows))
            return True

    def _verify_later(self) -> None:
        if self._later is None and not self._batches.stopped:
            log.warning("erased rows are still in the file, which another program reads")
            self._later = asyncio.create_task(self._verify_until_done(), name="verbatim-verify")

    async def _verify_until_done(self) -> None:
        try:
            verified = False
            while not verified:
                await asyncio.sleep(RETRY_SECONDS)
                with suppress(RecordsError):
                    verified = await self.verify()
        finally:
            self._later = None

    def _begin(self, request: Request) -> asyncio.Task[Receipt]:
        running = self._running.get(request.id)
        if running is None:
            running = asyncio.create_task(self._process(request), name="verbatim-erase")
            self._running[request.id] = running
            running.add_done_callback(lambda _: self._running.pop(request.id, None))
        return running

    async def _process(self, request: Request) -> Receipt:
        try:
            await (self._member(request) if request.user_id is not None else self._server(request))
            erased = await self._end(request)
            verified = await self.verify()
        except RecordsError as error:
            log.error("an erasure isn't done; the next start goes on with it", reason=str(error))
            raise
        log.info("erased", what=request.what, verified=verified, **erased._asdict())
        state = "verified" if verified else "pending"
        return Receipt(request.id, request.asked_at, state, erased)

    async def _end(self, request: Request) -> Erased:
        """Put down that a request's rows are gone, and return how many."""
        if self._batches.stopped:
            raise asyncio.CancelledError
        holder = _receipt_key(request.id, request.user_id) if request.user_id is not None else None

        async def write(connection: aiosqlite.Connection) -> Erased:
            await connection.execute(
                "UPDATE erasure SET state = 'pending', user_id = NULL, holder = ? WHERE id = ?",
                (holder, request.id),
            )
            (row,) = await connection.execute_fetchall(
                "SELECT questions, feedback, links FROM erasure WHERE id = ?", (request.id,)
            )
            return Erased(*row)

        return await self._database.write(write)

    # -- a member

    async def _member(self, request: Request) -> None:
        guilds = await self._members.servers() if request.everywhere else [request.guild_id]
        for guild_id in guilds:
            names = await self._members.names(guild_id, request.user_id or 0)
            dropped = await self._queries.drop(_asked_by(guild_id, names, request.edge))
            await self._database.write(_add_counts(request.id, Erased(dropped)))
            if guild_id is not None:
                unlinked = await self._amas.forget(guild_id, request.user_id or 0, request.asked_at)
                await self._database.write(_add_counts(request.id, Erased(links=unlinked)))
            for one in PERSONAL_DATA:
                if one.policy != "kept":
                    await self._erase_table(request, one, guild_id, names)
            await self._acts(request, guild_id, names)

    async def _erase_table(
        self, request: Request, one: PersonalDataColumn, guild_id: int | None, names: Sequence[int]
    ) -> None:
        """Erase a member's rows of one table, or their links to the member."""
        # The plus keeps SQLite from going through a server's rows by id in place of the member's.
        older = f"AND +id < {request.edge}" if one.table == "query" else ""
        where = f"guild_id IS ? AND {one.column} = ? {older}"
        for name in names:
            sql = await self._batch_sql(one.table, where, one if one.policy == "link" else None)
            counted = partial(_as_erased, one)
            await self._batches.all(_changing(request.id, sql, (guild_id, name), counted))

    async def _batch_sql(
        self, table: str, where: str, unlinked: PersonalDataColumn | None = None
    ) -> str:
        """Return the SQL that erases so many rows, or the link from them to a person."""
        columns = await _key_columns(self._database, table)
        which = f"({columns}) IN (SELECT {columns} FROM {table} WHERE {where} LIMIT ?)"
        if unlinked is None:
            return f"DELETE FROM {table} WHERE {which}"
        (column,) = await self._database.read(
            "SELECT [notnull] FROM pragma_table_info(?) WHERE name = ?", (table, unlinked.column)
        )
        nobody = f"{NAMELESS} - (random() & {2**62 - 1})" if column[0] else "NULL"
        changes = [f"{unlinked.column} = {nobody}", *(f"{one} = NULL" for one in unlinked.also)]
        return f"UPDATE {table} SET {', '.join(changes)} WHERE {which}"

    async def _acts(self, request: Request, guild_id: int | None, names: Sequence[int]) -> None:
        """Take a member out of what is on record as done about them."""
        async for row in acts_about(self._database, guild_id, names):
            details = act_without(row["details"], names)
            sql = "UPDATE audit SET details = ? WHERE id IN (SELECT ? LIMIT ?)"
            work = _changing(request.id, sql, (details, row["id"]), lambda n: Erased(links=n))
            await self._batches.once(work)
        if guild_id is not None:
            await self._anonymize_acts(guild_id, 0)

    async def _anonymize_acts(self, guild_id: int, before: int) -> int:
        """Take out of older acts, and of those about erased rows, what they were about."""
        return sum(
            [
                await self._database.write(one)
                async for one in to_fade(self._database, guild_id, before)
            ]
        )

    # -- a server

    async def _server(self, request: Request) -> None:
        guild_id = request.guild_id
        await self._queries.drop(lambda one: one.guild_id == guild_id)
        for table in await guild_tables(self._database):
            if table not in {"erasure", "feed_message"}:  # which goes once its message did
                sql = await self._batch_sql(table, "guild_id = ?")
                counted = _SERVER.get(table, lambda _: Erased())
                await self._batches.all(_changing(request.id, sql, (guild_id,), counted))
        if guild_id is not None:
            await self._feeds.redraw_all(guild_id)

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
            if erased:
                await _insert_leftovers(connection, act_id, "retention", guild_id, now)
            if guild_id is not None and erased:
                details = json.dumps({"erased": erased, "days": days})
                await connection.execute(
                    "INSERT INTO audit (id, guild_id, at, actor_id, action, details) "
                    "VALUES (?, ?, ?, NULL, 'retention', ?) "
                    "ON CONFLICT DO UPDATE SET details = excluded.details",
                    (act_id, guild_id, utc(now), details),
                )
            return cursor.rowcount

        await self._batches.all(work)
        await self._database.execute(
            "DELETE FROM unlogged_count WHERE guild_id = ? AND day < ?",
            (guild_id or 0, f"{before.astimezone(UTC):%Y-%m-%d}"),
        )
        if guild_id is not None and (
            faded := await self._anonymize_acts(guild_id, first_id(before))
        ):
            left = partial(
                _insert_leftovers, row_id=act_id, what="retention", guild_id=guild_id, now=now
            )
            await self._database.write(left)
            log.info("older acts no longer say whom they were about", acts=faded)
            if not erased:
                await self.verify()
        if erased:
            await self.verify()
        return erased

    # -- names

    def pseudonymize_soon(self, guild_id: int) -> None:
        """Begin to ``pseudonymize``; where the file doesn't let it, the next upkeep does."""
        task = asyncio.create_task(
            self._pseudonymize_logged(guild_id), name="verbatim-pseudonymize"
        )
        self._pseudonymizing_now.add(task)
        task.add_done_callback(self._pseudonymizing_now.discard)

    async def _pseudonymize_logged(self, guild_id: int) -> None:
        try:
            await self.pseudonymize(guild_id)
        except RecordsError as error:
            log.error("names stay as they are for now", reason=str(error))

    async def settled(self) -> None:
        """Return once nothing is being erased or renamed in the background."""
        while tasks := [*self._running.values(), *self._pseudonymizing_now]:
            await asyncio.wait(tasks)

    async def pseudonymize(self, guild_id: int) -> int:
        """Bring a server's older rows to what its members are kept as now; return how many changed.

        Where that is nothing at all, the key of its pseudonyms is erased as well. It can be begun
        anew at any time. Raises ``RecordsError``.
        """
        changed, now = 0, datetime.now(UTC)
        for one in PERSONAL_DATA:
            if one.pseudonymized:
                changed += await self._batches.all(await self._pseudonymizing(one, guild_id))
        if changed:
            row = new_id(now), "names", guild_id, now
            await self._database.write(lambda connection: _insert_leftovers(connection, *row))
            await self._feeds.redraw_all(guild_id)
            await self.verify()
        return changed

    async def _pseudonymizing(
        self, one: PersonalDataColumn, guild_id: int
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
                f"SELECT {one.column}, {columns} FROM {one.table} "
                f"WHERE guild_id = ? AND {one.column} > ? LIMIT ?",
                (guild_id, least, size),
            )
            key = await pseudonym_key(connection, guild_id) if kept == "pseudonym" else b""
            for user_id, *place in rows:
                name = _name(one, kept == "pseudonym", key, user_id, place[0])
                where = " AND ".join(f"{column} = ?" for column in columns.split(", "))
                words = ", question = ''" if name == NAMELESS else ""
                cursor = await connection.execute(
                    f"UPDATE OR IGNORE {one.table} SET {one.column} = ?{words} WHERE {where}",
                    (name, *place),
                )
                if not cursor.rowcount:  # they have said the same anew under the new name
                    await connection.execute(
                        f"DELETE FROM {one.table} WHERE {where}",
                        place,
                    )
            return len(list(rows))

        return work


def _receipt_key(request_id: int, user_id: int) -> bytes:
    """Return what says whose a receipt is, to who has both: no two of a person are alike."""
    return hashlib.sha256(f"{request_id} {user_id}".encode()).digest()


async def _insert_leftovers(
    connection: aiosqlite.Connection, row_id: int, what: str, guild_id: int | None, now: datetime
) -> None:
    """Put down that rows are gone of which something is left in the file."""
    await connection.execute(
        "INSERT INTO erasure (id, what, guild_id, everywhere, asked_at, state) "
        "VALUES (?, ?, ?, 0, ?, 'pending') ON CONFLICT DO NOTHING",
        (row_id, what, guild_id, utc(now)),
    )


def _mark_verified(rows: Sequence[Row]) -> Callable[[aiosqlite.Connection], Awaitable[None]]:
    """Return what puts down that nothing is left. Members keep a receipt, others have the audit."""

    async def write(connection: aiosqlite.Connection) -> None:
        for row in rows:
            if row["what"] == "member":
                await connection.execute(
                    "UPDATE erasure SET state = 'verified' WHERE id = ?", (row["id"],)
                )
                continue
            await connection.execute("DELETE FROM erasure WHERE id = ?", (row["id"],))
            await connection.execute(
                "UPDATE audit SET details = json_set(details, '$.verified', json('true')) "
                "WHERE guild_id = ? AND id = ? AND action = 'retention'",
                (row["guild_id"], row["id"]),
            )

    return write


def _changing(
    request_id: int, sql: str, values: Sequence[object], counted: Callable[[int], Erased]
) -> Callable[[aiosqlite.Connection, int], Awaitable[int]]:
    """Return what changes so many rows, and counts them for their request."""

    async def work(connection: aiosqlite.Connection, size: int) -> int:
        cursor = await connection.execute(sql, (*values, size))
        await _add_counts(request_id, counted(cursor.rowcount))(connection)
        return cursor.rowcount

    return work


def _add_counts(
    request_id: int, erased: Erased
) -> Callable[[aiosqlite.Connection], Awaitable[None]]:
    async def write(connection: aiosqlite.Connection) -> None:
        if any(erased):
            await connection.execute(
                "UPDATE erasure SET questions = questions + ?, feedback = feedback + ?, "
                "links = links + ? WHERE id = ?",
                (*erased, request_id),
            )

    return write


def _as_erased(one: PersonalDataColumn, count: int) -> Erased:
    if one.policy == "link":
        return Erased(links=count)
    return Erased(count) if one.table == "query" else Erased(0, count)


_SERVER: dict[str, Callable[[int], Erased]] = {
    "query": Erased,
    "vote": lambda count: Erased(0, count),
    "suggestion": lambda count: Erased(0, count),
}


def _name(
    one: PersonalDataColumn, pseudonymized: bool, key: bytes, user_id: int, query_id: int
) -> int | None:
    if pseudonymized:
        return pseudonym(key, user_id)
    if one.column == "author_id":
        return NAMELESS  # and none of their words: they could never have them erased
    return None if one.table == "query" else nameless(query_id, user_id)


def _concerns_member(query: Query, names: Sequence[int]) -> bool:
    return query.user_id in names or query.author_id in names


def _asked_by(guild_id: int | None, names: Sequence[int], before: int) -> Callable[[Query], bool]:
    return lambda one: _concerns_member(one, names) and one.guild_id == guild_id and one.id < before


async def _key_columns(database: Database, table: str) -> str:
    rows = await database.read(
        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,)
    )
    return ", ".join(row["name"] for row in rows)
