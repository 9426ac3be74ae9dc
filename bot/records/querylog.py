"""The query log: what was asked, what was shown, on record before anybody saw it."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

import structlog

from bot.errors import RecordsError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from sqlite3 import Row

    import aiosqlite

    from bot.answering import Quote
    from bot.records.database import Database

log = structlog.get_logger(__name__)

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
MAX_WAITING = 10_000
"""How many rows wait in memory while the file can't be written."""
RETRY_SECONDS = 5.0

Command = Literal["ask", "topic", "read"]
Via = Literal["command", "button"]


class Outcome(StrEnum):
    """What came back."""

    ANSWERED = "answered"
    REFUSED = "refused"


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
    """One thing that somebody asked for, as logged. ``latency_ms`` is in milliseconds."""

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

    def __post_init__(self) -> None:
        if self.asked_at.tzinfo is None:
            message = "a query's time needs a time zone"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows of the log to show. An operator's: it isn't bound to one server."""

    guild_id: int | None = None
    since: datetime | None = None
    refused: bool = False
    limit: int | None = 20


def new_id(now: datetime) -> int:
    """Make an id that rises with time and can't be guessed: 42 bits of ms, 21 of chance."""
    return int((now - EPOCH).total_seconds() * 1000) << 21 | secrets.randbits(21)


class QueryLog:
    """Writes and reads the log.

    A row that can't be written (a full disk, a locked file) waits in memory, is written as soon as
    that works again, and keeps nobody from their answer.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: deque[Query] = deque(maxlen=MAX_WAITING)
        self._retry: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """How many rows wait to be written."""
        return len(self._waiting)

    async def add(self, query: Query) -> bool:
        """Commit a query with what is to be shown for it; return whether it is on disk."""
        try:
            await self._database.write(lambda connection: _insert(connection, query))
        except RecordsError as error:
            if len(self._waiting) == MAX_WAITING:
                log.critical("query log lost a row", question_id=self._waiting[0].id)
            self._waiting.append(query)
            log.error(
                "query log can't be written; rows wait in memory",  # what an operator looks for
                reason=str(error),
                file=str(self._database.path),
                waiting=len(self._waiting),
            )
            if self._retry is None:
                self._retry = asyncio.create_task(self._write_waiting(), name="verbatim-retry")
            return False
        return True

    async def recent(self, which: Filter) -> list[Query]:
        """Return the newest rows that a filter lets through, newest first."""
        return [query async for query in self.stream(which)]

    async def stream(self, which: Filter) -> AsyncIterator[Query]:
        """Yield the rows that a filter lets through, newest first, a page in memory at a time."""
        left = which.limit
        before: int | None = None
        while left is None or left > 0:
            size = 500 if left is None else min(500, left)
            page = await self._page(which, before, size)
            for query in page:
                yield query
            if len(page) < size:
                return
            before = page[-1].id
            left = None if left is None else left - len(page)

    async def close(self) -> None:
        """Write what still waits, once more; say what is lost if that fails."""
        if self._retry is not None:
            self._retry.cancel()
            await asyncio.gather(self._retry, return_exceptions=True)
        if self._waiting and not await self._flush():
            log.critical("query log rows lost at the end", rows=len(self._waiting))

    async def _write_waiting(self) -> None:
        try:
            while self._waiting:
                await asyncio.sleep(RETRY_SECONDS)
                await self._flush()
        finally:
            self._retry = None

    async def _flush(self) -> bool:
        rows = list(self._waiting)

        async def write(connection: aiosqlite.Connection) -> None:
            for row in rows:
                await _insert(connection, row)

        try:
            await self._database.write(write)
        except RecordsError:
            return False
        for _ in rows:
            self._waiting.popleft()
        log.info("query log caught up", rows=len(rows))
        return True

    async def _page(self, which: Filter, before: int | None, size: int) -> list[Query]:
        conditions = {
            "query.guild_id = :guild": which.guild_id is not None,
            "query.asked_at >= :since": which.since is not None,
            "query.outcome = 'refused'": which.refused,
            "query.id < :before": before is not None,
        }
        asked = " AND ".join(text for text, wanted in conditions.items() if wanted) or "1"
        values = {
            "guild": which.guild_id,
            "since": which.since.astimezone(UTC).isoformat() if which.since else None,
            "before": before,
            "size": size,
        }
        rows = await self._database.read(
            f"SELECT * FROM query WHERE {asked} ORDER BY id DESC LIMIT :size",  # noqa: S608 (fixed texts)
            values,
        )
        return [_query(row, await self._shown(row["id"])) for row in rows]

    async def _shown(self, query_id: int) -> tuple[Shown, ...]:
        rows = await self._database.read(
            "SELECT citation, source, start, end, text FROM shown WHERE query_id = ? "
            "ORDER BY position",
            (query_id,),
        )
        return tuple(Shown(*row) for row in rows)


async def _insert(connection: aiosqlite.Connection, query: Query) -> None:
    await connection.execute(
        "INSERT INTO query VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            query.id,
            query.asked_at.astimezone(UTC).isoformat(),
            query.guild_id,
            query.channel_id,
            query.user_id,
            query.command,
            query.question,
            query.outcome,
            query.confidence,
            query.corpus_version,
            query.latency_ms,
            query.locale,
            query.private,
            query.via,
        ),
    )
    await connection.executemany(
        "INSERT INTO shown VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (query.id, place, one.citation, one.source, one.start, one.end, one.text)
            for place, one in enumerate(query.shown)
        ],
    )


def _query(row: Row, shown: Sequence[Shown]) -> Query:
    return Query(
        id=row["id"],
        asked_at=datetime.fromisoformat(row["asked_at"]),
        guild_id=row["guild_id"],
        channel_id=row["channel_id"],
        user_id=row["user_id"],
        command=row["command"],
        question=row["question"],
        outcome=Outcome(row["outcome"]),
        confidence=row["confidence"],
        corpus_version=row["corpus_version"],
        latency_ms=row["latency_ms"],
        locale=row["locale"],
        private=bool(row["private"]),
        via=row["via"],
        shown=tuple(shown),
    )
