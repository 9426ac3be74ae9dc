"""The outbox: what the bot is to do or send unasked, each row committed with what causes it.

``commands/outbox.py`` says what each kind of row leads to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from sqlite3 import Row
from typing import NamedTuple

import aiosqlite

from bot.records.database import Database
from bot.records.filtering import utc


class OutboxKind(StrEnum):
    """What is to be done, in the order in which the jobs of a lane are done."""

    CLOCK = "ama-clock"
    CARD = "ama-card"
    BOARD = "ama-board"
    NOTICE = "ama-notice"
    REMINDER = "ama-reminder"
    FEED_ERASURE = "feed-erasure"
    FEED = "feed"


OutboxRow = tuple[OutboxKind, int, int, int]
"""A kind, its subject, who gets a direct message (0: nobody), what changed (0: nothing)."""


class OutboxItem(NamedTuple):
    """A row of the outbox; ``revision`` counts how often it changed since it was created."""

    item_id: int
    revision: int


class OutboxJob(NamedTuple):
    """All rows of a kind on one subject, done together: an AMA, a question, or a feed's message.

    ``created_at`` is the time of the oldest row, and None where that isn't known. ``ama_id`` is the
    AMA that it is about, 0 for none.
    """

    guild_id: int
    kind: OutboxKind
    subject_id: int
    user_id: int
    created_at: datetime | None
    items: tuple[OutboxItem, ...]
    ama_id: int

    @property
    def key(self) -> tuple[int, OutboxKind, int, int]:
        """What tells a job from all others."""
        return self[:4]

    @property
    def item_ids(self) -> set[int]:
        return {one.item_id for one in self.items if one.item_id}


class Outbox:
    """Reads and writes the outbox."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: datetime) -> list[OutboxJob]:
        """Return what is due in all servers, the oldest first. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT guild_id, kind, subject_id, user_id, item_id, revision, created_at, "
            "CASE WHEN kind = 'ama-notice' THEN "
            "ifnull((SELECT ama_id FROM ama_question WHERE id = subject_id), 0) "
            "WHEN kind GLOB 'ama-*' THEN subject_id ELSE 0 END AS ama_id "
            "FROM outbox WHERE due_at <= ? ORDER BY due_at, guild_id, kind, subject_id, user_id",
            (utc(now),),
        )
        found: dict[tuple[int, str, int, int], list[Row]] = {}
        for row in rows:
            found.setdefault(tuple(row[:4]), []).append(row)
        return [_job(rows) for rows in found.values()]

    async def next(self, now: datetime) -> datetime | None:
        """Return when something falls due next, None for never. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT min(due_at) FROM outbox WHERE due_at > ?", (utc(now),)
        )
        return datetime.fromisoformat(rows[0][0]) if rows[0][0] else None

    async def add(self, guild_id: int, kind: OutboxKind, subject_id: int, at: datetime) -> None:
        """Put a row on record. Raises ``RecordsError``."""

        async def write(connection: aiosqlite.Connection) -> None:
            await enqueue(connection, guild_id, at, [(kind, subject_id, 0, 0)])

        await self._database.write(write)

    async def done(self, job: OutboxJob, again: datetime | None = None) -> None:
        """Remove a job, or have it done ``again`` at a time; what changed meanwhile stays due.

        Raises ``RecordsError``.
        """
        change = "DELETE FROM outbox" if again is None else "UPDATE outbox SET due_at = :again"
        await self._database.executemany(
            f"{change} WHERE guild_id = :guild AND kind = :kind AND subject_id = :subject "
            "AND user_id = :user AND item_id = :item AND revision = :revision",
            [
                {
                    "guild": job.guild_id,
                    "kind": job.kind,
                    "subject": job.subject_id,
                    "user": job.user_id,
                    "item": one.item_id,
                    "revision": one.revision,
                    "again": utc(again) if again else None,
                }
                for one in job.items
            ],
        )


def _job(rows: Sequence[Row]) -> OutboxJob:
    guild_id, kind, subject_id, user_id, *_ = rows[0]
    created = min(row["created_at"] for row in rows)
    return OutboxJob(
        guild_id,
        OutboxKind(kind),
        subject_id,
        user_id,
        datetime.fromisoformat(created) if created else None,
        tuple(sorted(OutboxItem(row["item_id"], row["revision"]) for row in rows)),
        rows[0]["ama_id"],
    )


async def enqueue(
    connection: aiosqlite.Connection, guild_id: int, at: datetime, rows: Iterable[OutboxRow]
) -> None:
    """Put rows on record within a transaction; one that is there already is due again.

    Whoever serves the outbox hears of it once that is committed: see ``Database.on_outbox``.
    """
    await connection.execute(
        "INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at) "
        "SELECT ?1, json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
        "json_extract(value, '$[2]'), json_extract(value, '$[3]'), ?2, ?2 FROM json_each(?3) "
        "WHERE true ON CONFLICT DO UPDATE SET due_at = min(due_at, excluded.due_at), "
        "revision = revision + 1",
        (guild_id, utc(at), json.dumps(list(rows))),
    )
