"""Words whose queries are held back from a server's feed. Every function takes the server first."""

from __future__ import annotations

from datetime import UTC

import aiosqlite

from bot.records.audit import Act, put
from bot.records.database import Database

MAX_FILTERS = 200
"""How many a server may have."""


class FeedFilter:
    """Reads and writes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, guild_id: int) -> list[str]:
        """Return a server's, in order of the alphabet. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT words FROM held_words WHERE guild_id = ? ORDER BY words", (guild_id,)
        )
        return [row["words"] for row in rows]

    async def add(self, guild_id: int, words: str, act: Act) -> bool:
        """Hold words back, and return whether there was room for them.

        ``act`` goes on record if they are new. Raises ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            known = list(
                await connection.execute_fetchall(
                    "SELECT words FROM held_words WHERE guild_id = ?", (guild_id,)
                )
            )
            if any(row["words"] == words for row in known):
                return True
            if len(known) >= MAX_FILTERS:
                return False
            await connection.execute(
                "INSERT INTO held_words (guild_id, words, at, by_id) VALUES (?, ?, ?, ?)",
                (guild_id, words, act.at.astimezone(UTC).isoformat(), act.actor_id),
            )
            await put(connection, guild_id, act)
            return True

        return await self._database.write(write)

    async def remove(self, guild_id: int, words: str, act: Act) -> bool:
        """Hold words back no longer, and return whether they were.

        ``act`` goes on record if so. Raises ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            gone = await connection.execute(
                "DELETE FROM held_words WHERE guild_id = ? AND words = ?", (guild_id, words)
            )
            if gone.rowcount:
                await put(connection, guild_id, act)
            return bool(gone.rowcount)

        return await self._database.write(write)
