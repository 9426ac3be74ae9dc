"""Which passage is right for a question, as moderators say. Every function takes the server first.

It goes with its query's row.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Row

import aiosqlite

from bot.records.audit import Act, put
from bot.records.database import Database


@dataclass(frozen=True, slots=True)
class RelevanceLabel:
    """The right passage for a query's question: its citation, None where no source answers it.

    ``user_id`` is the moderator who said so.
    """

    guild_id: int
    query_id: int
    question: str
    citation: str | None
    user_id: int
    at: datetime


class RelevanceLabels:
    """Reads and writes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mark(self, guild_id: int, query_id: int, citation: str | None, act: Act) -> bool:
        """Keep what is right for a query, in place of what was said before, and ``act`` on record.

        Returns whether the server has such a query on record. Raises ``RecordsError`` where it
        can't be written; nothing is changed then.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            done = await connection.execute(
                "INSERT INTO right_passage (query_id, guild_id, citation, user_id, at) "
                "SELECT id, guild_id, ?, ?, ? FROM query WHERE id = ? AND guild_id = ? "
                "ON CONFLICT DO UPDATE SET citation = excluded.citation, "
                "user_id = excluded.user_id, at = excluded.at",
                (citation, act.actor_id, _utc(act.at), query_id, guild_id),
            )
            if done.rowcount:
                await put(connection, guild_id, act)
            return bool(done.rowcount)

        return await self._database.write(write)

    async def unmark(self, guild_id: int, query_id: int, act: Act) -> bool:
        """Take back what was said of a query, and put ``act`` on record.

        Returns whether anything was. Raises ``RecordsError``, as above.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            done = await connection.execute(
                "DELETE FROM right_passage WHERE guild_id = ? AND query_id = ?",
                (guild_id, query_id),
            )
            if done.rowcount:
                await put(connection, guild_id, act)
            return bool(done.rowcount)

        return await self._database.write(write)

    async def find(self, guild_id: int, query_id: int) -> RelevanceLabel | None:
        """Return what was said of a query of a server, if anything. Raises ``RecordsError``."""
        rows = await self._database.read(
            f"{_ALL} WHERE one.guild_id = ? AND one.query_id = ?", (guild_id, query_id)
        )
        return next((_right(row) for row in rows), None)

    async def newest(self, guild_id: int | None, size: int) -> list[RelevanceLabel]:
        """Return what was said last of a server's queries, the newest query first.

        With no server it is an operator's: of all servers. Raises ``RecordsError``.
        """
        where = "" if guild_id is None else "WHERE one.guild_id = :guild "
        rows = await self._database.read(
            f"{_ALL} {where}ORDER BY one.query_id DESC LIMIT :size",
            {"guild": guild_id, "size": size},
        )
        return [_right(row) for row in rows]


_ALL = (
    "SELECT one.guild_id, one.query_id, query.question, one.citation, one.user_id, one.at "
    "FROM right_passage AS one JOIN query ON query.id = one.query_id"
)


def _right(row: Row) -> RelevanceLabel:
    guild_id, query_id, question, citation, user_id, at = row
    return RelevanceLabel(
        guild_id, query_id, question, citation, user_id, datetime.fromisoformat(at)
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
