"""Which commands Discord was last told of."""

from __future__ import annotations

from datetime import datetime

import aiosqlite

from bot.records.database import Database


class CommandSync:
    """Remembers a hash of the commands' payload for each scope they were sent to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def last(self, scope: str) -> str | None:
        """Return the hash of what a scope was last sent, None if it never was."""
        rows = await self._database.read(
            "SELECT payload_sha256 FROM command_sync WHERE scope = ?", (scope,)
        )
        return next((row["payload_sha256"] for row in rows), None)

    async def sent(self, scope: str, payload_sha256: str, when: datetime) -> None:
        """Remember what a scope was sent."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO command_sync VALUES (?, ?, ?) ON CONFLICT (scope) DO UPDATE SET "
                "payload_sha256 = excluded.payload_sha256, synced_at = excluded.synced_at",
                (scope, payload_sha256, when.isoformat()),
            )

        await self._database.write(write)
