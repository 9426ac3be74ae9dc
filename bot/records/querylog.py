"""The query log: what was asked, what was shown, on record before anybody saw it."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Container, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, astuple, dataclass, fields, replace
from datetime import datetime
from errno import ENOENT
from itertools import islice
from sqlite3 import Row
from typing import Any, NamedTuple, get_args

import aiosqlite
import structlog

from bot.answering import Correction, Quote
from bot.errors import RecordsError, RepeatedError
from bot.records.database import Database
from bot.records.filtering import (
    Command,
    Delivery,
    Filter,
    Outcome,
    Via,
    count_rows,
    moment_of,
    select,
    utc,
    without_surrogates,
)
from bot.records.members import NAMELESS, kept_as, recorded_ids
from bot.records.spool import Spool
from bot.records.unanswered import join_group

log = structlog.get_logger(__name__)

MAX_WAITING = 10_000
"""How many rows wait in memory while the file can't be written."""
RETRY_SECONDS = 5.0
REPEAT_MS = 3_600_000
"""For how long an interaction is known to be taken; Discord itself lets go after 15 minutes."""
MAX_INTEGER = 2**63 - 1
"""The largest integer that SQLite holds."""

PAGE = 10
"""How many rows a moderator sees at a time."""
BLOCK = 500
"""How many rows are in memory at a time where all of them are asked for."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A span that was shown: code points ``[start, end)`` of a source, and its words."""

    citation: str
    source: str
    start: int
    end: int
    text: str

    @classmethod
    def of(cls, quote: Quote) -> Shown:
        """Return the record of a quote."""
        span = quote.span
        return cls(quote.citation, quote.passage.source.slug, span.start, span.end, quote.text)


@dataclass(frozen=True, slots=True)
class Query:
    """One thing that somebody asked for, as logged.

    ``latency_ms`` is in milliseconds; ``words`` are the question's, analysed, each once.
    ``author_id`` is who wrote the message that was checked, where one was. ``picked`` is whether
    the first quote's passage came first because a label picked it.
    ``interaction_id`` is Discord's, for as long as the row isn't written: it isn't kept with it.
    """

    id: int
    asked_at: datetime
    guild_id: int | None
    channel_id: int | None
    user_id: int | None
    command: Command
    question: str
    outcome: Outcome
    confidence: float | None
    corpus_version: str
    latency_ms: float
    locale: str | None
    private: bool
    via: Via = "command"
    shown: tuple[Shown, ...] = ()
    corrections: tuple[Correction, ...] = ()
    words: tuple[str, ...] = ()
    author_id: int | None = None
    delivery: Delivery = "unknown"
    picked: bool = False
    interaction_id: int | None = None

    def __post_init__(self) -> None:
        if self.asked_at.tzinfo is None:
            message = "a query's time needs a time zone"
            raise ValueError(message)
        if self.command not in get_args(Command):
            message = f"{self.command!r} isn't a logged command"
            raise ValueError(message)

    @property
    def unanswered(self) -> bool:
        """Whether it is a question that got no answer: the closest passages, or nothing."""
        return self.command == "ask" and self.outcome is not Outcome.ANSWERED

    def open_to(
        self,
        guild_id: int | None,
        channel_id: int | None,
        names: Container[int],
        *,
        proven: bool = False,
    ) -> bool:
        """Say whether somebody, there, may be shown what was asked (promise 6).

        A server's members share its rows; outside of one, a channel is all that people share. What
        only the asker saw stays theirs: ``names`` is what they are kept as. Where a row doesn't say
        who asked, it is whoever pressed a button that was made for them (``proven``).
        """
        theirs = proven if self.user_id is None else self.user_id in names
        if self.private and not theirs:
            return False
        if guild_id is None:
            return self.guild_id is None and self.channel_id == channel_id
        return self.guild_id == guild_id


class Page(NamedTuple):
    """Rows, newest first, and the id to go on from; None where there are no more.

    There may be more although the page isn't full: so far was looked, and no further in one go.
    """

    rows: list[Query]
    edge: int | None


class QueryLog:
    """Writes and reads the log.

    A row that can't be written (a full disk, a locked file) waits in the spool beside the database
    and in memory, is written as soon as that works again, and keeps nobody from their answer.
    """

    def __init__(self, database: Database, *, retry_seconds: float = RETRY_SECONDS) -> None:
        self._database = database
        self.spool = Spool(database.path.with_name(f"{database.path.name}-spool"))
        self._retry_seconds = retry_seconds
        self._adding: set[asyncio.Task[bool]] = set()
        self._waiting: dict[int, Query] = {}
        self._unspooled: dict[int, Query] = {}
        """Those that wait in memory alone."""
        self._more = 0
        """How many wait in the spool alone."""
        self._lost = 0
        self._spooling = asyncio.Lock()
        self._retry: asyncio.Task[None] | None = None
        self._deliveries: dict[int, Delivery] = {}
        self._delivering: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    @property
    def waiting(self) -> int:
        """How many rows wait to be written."""
        return len(self._waiting) + self._more

    async def open(self) -> None:
        """Begin to write the rows that an earlier run had to leave in the spool."""
        try:
            self._more = await asyncio.to_thread(_count_lines, self.spool)
        except OSError as error:
            log.critical(
                "rows in the spool can't be read", file=str(self.spool.path), reason=str(error)
            )
            return
        if self._more:
            log.warning(
                "rows of an earlier run wait in the spool",
                rows=self._more,
                file=str(self.spool.path),
            )
            self._retry = asyncio.create_task(self._write_waiting(0), name="verbatim-retry")

    async def add(self, query: Query) -> bool:
        """Commit a query with what is to be shown for it; return whether it is in the database.

        It is written, or waits to be, even where the caller is cancelled meanwhile. Raises
        ``RepeatedError`` where its interaction has a row already.
        """
        task = asyncio.create_task(self._add(query), name="verbatim-add")
        self._adding.add(task)
        task.add_done_callback(self._adding.discard)
        return await asyncio.shield(task)

    async def _add(self, query: Query) -> bool:
        try:
            await self._write(query)
        except RecordsError as error:
            self._waiting[query.id] = self._unspooled[query.id] = query
            await self._spool_rows()
            log.error(
                "query log can't be written; rows wait",
                reason=str(error),
                file=str(self._database.path),
                waiting=self.waiting,
                in_memory_alone=len(self._unspooled),
            )
            if self._retry is None and not self._closing.is_set():
                self._retry = asyncio.create_task(
                    self._write_waiting(self._retry_seconds), name="verbatim-retry"
                )
            return False
        return True

    async def _write(self, query: Query) -> None:
        await self._database.write(lambda connection: _insert(connection, query))

    async def _spool_rows(self) -> None:
        """Put the rows that wait in memory alone into the spool, all that there are at once.

        In memory stay ``MAX_WAITING``; where the spool can't be written, the oldest are lost.
        """
        async with self._spooling:
            rows = list(self._unspooled.values())
            if not rows:
                return
            try:
                await asyncio.to_thread(self.spool.append, [_line(one) for one in rows])
            except OSError as error:
                log.critical(
                    "the spool can't be written; rows wait in memory alone",
                    rows=len(rows),
                    file=str(self.spool.path),
                    reason=str(error),
                )
                for row in rows[: max(len(self._waiting) - MAX_WAITING, 0)]:
                    del self._waiting[row.id], self._unspooled[row.id]
                    self._count_lost(row.id, "no more room in memory")
                return
            for row in rows:
                del self._unspooled[row.id]
            spooled = [one for one in self._waiting if one not in self._unspooled]
            for query_id in spooled[: max(len(self._waiting) - MAX_WAITING, 0)]:
                del self._waiting[query_id]
                self._more += 1

    def _count_lost(self, query_id: int, reason: str) -> None:
        self._lost += 1
        log.critical("query log lost a row", query_id=query_id, reason=reason)

    async def drop(self, which: Callable[[Query], bool]) -> int:
        """Forget rows that wait to be written, in memory and in the spool; return how many.

        Raises ``RecordsError`` where the spool can't be changed.
        """

        def erase() -> set[int]:
            erased: set[int] = set()

            def is_one(content: bytes) -> bool:
                query = _of_line(content)
                if query is None or not which(query):
                    return False
                erased.add(query.id)
                return True

            self.spool.erase(is_one)
            return erased

        async with self._spooling:
            gone = {one.id for one in self._waiting.values() if which(one)}
            for query_id in gone:
                del self._waiting[query_id]
                self._unspooled.pop(query_id, None)
            try:
                erased = await asyncio.to_thread(erase)
            except OSError as error:
                message = f"{self.spool.path} can't be changed: {error}"
                raise RecordsError(message) from error
            self._more = max(self._more - len(erased - gone), 0)
        return len(gone | erased)

    def deliver(self, query_id: int, delivery: Delivery) -> None:
        """Note whether a reply reached Discord; what comes during a write is written together."""
        self._deliveries[query_id] = delivery
        if query_id not in self._waiting:
            self._begin_delivering()

    def _begin_delivering(self) -> None:
        if self._deliveries and self._delivering is None:
            self._delivering = asyncio.create_task(self._deliver(), name="verbatim-delivery")

    async def _deliver(self) -> None:
        """Write what is noted of replies; where that fails, it stays unknown."""
        try:
            while self._deliveries:
                await self._database.write(self._write_deliveries)
        except RecordsError as error:
            log.error("deliveries can't be written", reason=str(error), rows=len(self._deliveries))
            self._deliveries.clear()
        finally:
            self._delivering = None

    async def _write_deliveries(self, connection: aiosqlite.Connection) -> None:
        noted, self._deliveries = self._deliveries, {}
        await connection.executemany(
            "UPDATE query SET delivery = ? WHERE id = ?",
            [(delivery, query_id) for query_id, delivery in noted.items()],
        )
        await connection.execute(  # an id's time, in ms, stands above 22 other bits
            "DELETE FROM interaction WHERE id < (SELECT max(id) FROM interaction) - ?",
            (REPEAT_MS << 22,),
        )

    async def find(self, guild_id: int | None, query_id: int) -> Query | None:
        """Return a row of a server (None: of no server), None where it has none of this id.

        A row that still waits to be written is found too. Raises ``RecordsError``.
        """
        waiting = self._waiting.get(query_id)
        if waiting is not None:  # else it is in the file: it waits until it is committed
            return waiting if waiting.guild_id == guild_id else None
        if not 0 <= query_id <= MAX_INTEGER:
            return None
        rows = await self._database.read(
            "SELECT * FROM query WHERE guild_id IS ? AND id = ?", (guild_id, query_id)
        )
        shown = await self._shown_quotes([row["id"] for row in rows])
        return next((_query(row, shown[row["id"]]) for row in rows), None)

    async def several(self, guild_id: int, query_ids: Sequence[int]) -> list[Query]:
        """Return a server's rows of these ids, newest first. Raises ``RecordsError``."""
        # "+" keeps SQLite from going through all of the server's rows by its index.
        rows = await self._database.read(
            "SELECT * FROM query WHERE +guild_id = ? AND id IN (SELECT value FROM json_each(?)) "
            "ORDER BY id DESC",
            (guild_id, json.dumps(list(query_ids))),
        )
        shown = await self._shown_quotes([row["id"] for row in rows])
        return [_query(row, shown[row["id"]]) for row in rows]

    async def recent(self, which: Filter) -> list[Query]:
        """Return the newest rows that a filter lets through, newest first."""
        return [query async for query in self.stream(which)]

    async def stream(self, which: Filter) -> AsyncIterator[Query]:
        """Yield the rows that a filter lets through, newest first, a page in memory at a time."""
        left = which.limit
        before: int | None = None
        while left is None or left > 0:
            page = await self._page(which, before, BLOCK if left is None else min(BLOCK, left))
            for query in page.rows:
                yield query
            if page.edge is None:
                return
            before = page.edge
            left = None if left is None else left - len(page.rows)

    async def close(self) -> int:
        """Write what still waits, once more; say what is left, and return how many rows are lost.

        What is in the spool isn't lost: the next run writes it.
        """
        self._closing.set()
        await asyncio.gather(*self._adding, return_exceptions=True)
        if self._retry is not None:
            await self._retry
        await self._flush()
        if self._deliveries or self._delivering:
            await (self._delivering or self._deliver())
        for row in self._unspooled.values():
            self._count_lost(row.id, "neither the database nor the spool can be written at the end")
        if spooled := self.waiting - len(self._unspooled):
            log.error(
                "rows couldn't be written; the next run takes them from the spool",
                rows=spooled,
                file=str(self.spool.path),
            )
        return self._lost

    async def _write_waiting(self, seconds: float) -> None:
        """Try again every ``retry_seconds`` until no row waits or the log is closed."""
        try:
            while self.waiting and not self._closing.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._closing.wait(), seconds)
                    return  # `close` tries once more
                await self._flush()
                seconds = self._retry_seconds
        finally:
            self._retry = None

    async def _flush(self) -> None:
        """Try to write what waits, in the spool and in memory."""
        if not self.waiting:
            return
        try:
            async with self._spooling:
                written = await self._write_spooled()
                rows = list(self._unspooled.values())
                written += await self._write_all(rows)
                for row in rows:
                    del self._waiting[row.id], self._unspooled[row.id]
        except RecordsError:
            await self._spool_rows()
        else:
            log.info("query log caught up", rows=written)
            self._begin_delivering()

    async def _write_spooled(self) -> int:
        """Write the spool's rows and remove it; return how many weren't in the database yet.

        Rows in memory that the spool should have and doesn't count as in memory alone from then on.
        Raises ``RecordsError``.
        """
        written = 0
        try:
            with ExitStack() as stack:
                spool = await asyncio.to_thread(stack.enter_context, self.spool.open())
                if spool is None:
                    raise FileNotFoundError(ENOENT, "it is gone")
                lines = spool.lines()
                while block := await asyncio.to_thread(list, islice(lines, BLOCK)):
                    rows = [_of_line(one.content) if one.content else None for one in block]
                    written += await self._write_all([one for one in rows if one])
                    if damaged := rows.count(None):
                        log.critical("the spool has damaged lines", lines=damaged)
                    await asyncio.to_thread(spool.blank, block)
                await asyncio.to_thread(spool.remove)
        except OSError as error:
            if self.waiting > len(self._unspooled):
                log.critical(
                    "the spool can't be read",
                    file=str(self.spool.path),
                    rows=self._more,
                    reason=error.strerror,
                )
            self._lost += self._more
            self._unspooled = dict(self._waiting)
        else:
            self._waiting = dict(self._unspooled)
        self._more = 0
        return written

    async def _write_all(self, rows: Sequence[Query]) -> int:
        """Write rows in one group; return how many weren't there yet.

        A row that is itself at fault is given up. Raises ``RecordsError``.
        """
        results = await asyncio.gather(*map(self._write_once, rows), return_exceptions=True)
        for row, result in zip(rows, results, strict=True):
            if isinstance(result, RecordsError):
                raise result
            if isinstance(result, BaseException):
                self._count_lost(row.id, repr(result))
        return sum(result is True for result in results)

    async def _write_once(self, query: Query) -> bool:
        """Write a row unless it is there; return whether it was written."""

        async def write(connection: aiosqlite.Connection) -> bool:
            found = await connection.execute_fetchall(
                "SELECT 1 FROM query WHERE id = ?", (query.id,)
            )
            if not list(found):
                with suppress(RepeatedError):
                    await _insert(connection, query)
            return not found

        return await self._database.write(write)

    async def page(
        self, guild_id: int, which: Filter, *, before: int | None = None, after: int | None = None
    ) -> Page:
        """Return rows of a server, newest first, as many as the filter's limit says at most.

        They are the newest below ``before``, or the oldest above ``after``, both ids of rows. A
        member's are those under their pseudonym too. Raises ``RecordsError``.
        """
        which = replace(which, guild_id=guild_id)
        return await self._page(which, before, which.limit or PAGE, after)

    async def newest(self) -> datetime | None:
        """Return the time of the newest row, None where there is none. Raises ``RecordsError``."""
        rows = await self._database.read("SELECT max(id) FROM query")
        return None if rows[0][0] is None else moment_of(rows[0][0])

    async def count(self, which: Filter) -> int:
        """Return how many rows a filter lets through. Raises ``RecordsError``."""
        return sum(
            [await count_rows(self._database, one) for one in await self._filters_by_name(which)]
        )

    async def _page(
        self, which: Filter, before: int | None, size: int, after: int | None = None
    ) -> Page:
        found = [
            await select(self._database, one, size, before=before, after=after)
            for one in await self._filters_by_name(which)
        ]
        edges = [one.edge for one in found if one.edge is not None]
        edge = None if not edges else max(edges) if after is None else min(edges)
        ids = sorted((query_id for one in found for query_id in one.ids), reverse=True)
        if edge is not None:
            ids = [one for one in ids if (one >= edge if after is None else one <= edge)]
        ids = ids[:size] if after is None else ids[-size:]
        rows = await self._database.read(
            "SELECT * FROM query WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC",
            (json.dumps(ids),),
        )
        shown = await self._shown_quotes(ids)
        if len(ids) == size:
            edge = ids[-1] if after is None else ids[0]
        return Page([_query(row, shown[row["id"]]) for row in rows], edge)

    async def _filters_by_name(self, which: Filter) -> list[Filter]:
        """Return a filter for each name that its member is kept under in its server."""
        if which.user_id is None or which.guild_id is None:
            return [which]
        names = await recorded_ids(self._database, which.guild_id, which.user_id)
        return [replace(which, user_id=name) for name in names]

    async def _shown_quotes(self, query_ids: Sequence[int]) -> defaultdict[int, list[Shown]]:
        rows = await self._database.read(
            "SELECT query_id, citation, source, start, end, text FROM shown "
            "WHERE query_id IN (SELECT value FROM json_each(?)) ORDER BY query_id, position",
            (json.dumps(query_ids),),
        )
        shown: defaultdict[int, list[Shown]] = defaultdict(list)
        for query_id, *values in rows:
            shown[query_id].append(Shown(*values))
        return shown


_COLUMNS = [one.name for one in fields(Query) if one.name not in {"shown", "interaction_id"}]
_INSERT = f"INSERT INTO query ({', '.join(_COLUMNS)}) VALUES (:{', :'.join(_COLUMNS)})"


async def _insert(connection: aiosqlite.Connection, query: Query) -> None:
    if query.interaction_id is not None:
        await _claim_interaction(connection, query.interaction_id)
    author_id, question = query.author_id, query.question
    if author_id is not None:
        author_id = await kept_as(connection, query.guild_id, author_id)
        if author_id is None:  # somebody else's words, which they could never have erased
            author_id, question = NAMELESS, ""
    values = {name: getattr(query, name) for name in _COLUMNS} | {
        "asked_at": utc(query.asked_at),
        "user_id": await kept_as(connection, query.guild_id, query.user_id),
        "question": without_surrogates(question),
        "corrections": _json([one._asdict() for one in query.corrections]),
        "words": _json(query.words),
        "author_id": author_id,
    }
    await connection.execute(_INSERT, values)
    if query.shown:
        await connection.execute(
            f"INSERT INTO shown VALUES {', '.join(['(?, ?, ?, ?, ?, ?, ?)'] * len(query.shown))}",
            [
                value
                for place, one in enumerate(query.shown)
                for value in (query.id, place, *astuple(one))
            ],
        )
    if query.guild_id is not None and query.unanswered:
        await join_group(connection, query.guild_id, query.id, query.words)


def _line(query: Query) -> bytes:
    return json.dumps(asdict(query), default=datetime.isoformat).encode()


def _of_line(content: bytes) -> Query | None:
    """Return the row that a line of the spool keeps, None where another version wrote it."""
    try:
        values: dict[str, Any] = json.loads(content)
        values |= {
            "asked_at": datetime.fromisoformat(values["asked_at"]),
            "outcome": Outcome(values["outcome"]),
            "shown": tuple(Shown(**one) for one in values["shown"]),
            "corrections": tuple(Correction(*one) for one in values["corrections"]),
            "words": tuple(values["words"]),
        }
        return Query(**values)
    except (ValueError, TypeError, KeyError):
        return None


def _count_lines(spool: Spool) -> int:
    with spool.open() as held:
        return sum(1 for _ in held.lines()) if held else 0


async def _claim_interaction(connection: aiosqlite.Connection, interaction_id: int) -> None:
    """Keep that an interaction has a row, or raise ``RepeatedError`` where it has one already."""
    cursor = await connection.execute(
        "INSERT INTO interaction VALUES (?) ON CONFLICT DO NOTHING", (interaction_id,)
    )
    if not cursor.rowcount:
        raise RepeatedError(interaction_id)


def _json(values: Sequence[object]) -> str | None:
    return without_surrogates(json.dumps(values, ensure_ascii=False)) if values else None


def _query(row: Row, shown: Sequence[Shown]) -> Query:
    values: dict[str, Any] = {name: row[name] for name in _COLUMNS}
    corrections, words = json.loads(row["corrections"] or "[]"), json.loads(row["words"] or "[]")
    values |= {
        "asked_at": datetime.fromisoformat(row["asked_at"]),
        "outcome": Outcome(row["outcome"]),
        "private": bool(row["private"]),
        "picked": bool(row["picked"]),
        "corrections": tuple(Correction(**one) for one in corrections),
        "words": tuple(words),
    }
    return Query(**values, shown=tuple(shown))
