"""The servers that the bot is in, or was: what is kept of one that it left goes after a while."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import UTC, datetime

import aiosqlite

from bot.records.database import Database


class Presence:
    """Reads and writes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def arrived(self, guild_id: int) -> None:
        """Keep that the bot is in a server. Raises ``RecordsError``."""

        async def write(connection: aiosqlite.Connection) -> None:
            await _arrived(connection, guild_id)

        await self._database.write(write)

    async def left(self, guild_id: int, at: datetime) -> None:
        """Keep since when the bot isn't in a server any more. Raises ``RecordsError``."""

        async def write(connection: aiosqlite.Connection) -> None:
            await _left(connection, guild_id, at)

        await self._database.write(write)

    async def settle(self, present: AbstractSet[int], at: datetime) -> None:
        """Keep which servers the bot is in: any other that it was in, it left.

        Raises ``RecordsError``.
        """
        rows = await self._database.read("SELECT guild_id FROM presence WHERE gone_since IS NULL")
        known = {row["guild_id"] for row in rows}

        async def write(connection: aiosqlite.Connection) -> None:
            for guild_id in sorted(present - known):
                await _arrived(connection, guild_id)
            for guild_id in sorted(known - present):
                await _left(connection, guild_id, at)

        await self._database.write(write)

    async def gone(self, before: datetime) -> list[int]:
        """Return the servers that the bot left by a moment. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT guild_id FROM presence WHERE gone_since <= ? ORDER BY guild_id",
            (before.astimezone(UTC).isoformat(),),
        )
        return [row["guild_id"] for row in rows]


async def _arrived(connection: aiosqlite.Connection, guild_id: int) -> None:
    await connection.execute(
        "INSERT INTO presence (guild_id) VALUES (?) ON CONFLICT DO UPDATE SET gone_since = NULL",
        (guild_id,),
    )


async def _left(connection: aiosqlite.Connection, guild_id: int, at: datetime) -> None:
    await connection.execute(
        "INSERT INTO presence VALUES (?, ?) ON CONFLICT DO UPDATE SET "
        "gone_since = coalesce(gone_since, excluded.gone_since)",
        (guild_id, at.astimezone(UTC).isoformat()),
    )
