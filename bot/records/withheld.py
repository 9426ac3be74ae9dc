"""Quotes that the exactness gate held back: counted, so that an operator hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import UTC, datetime

import aiosqlite

from bot.errors import Withheld
from bot.records.database import Database


class WithheldQuotes:
    """Writes and counts them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self,
        guild_id: int | None,
        query_id: int,
        found: Sequence[Withheld],
        reference: str,
        at: datetime,
    ) -> None:
        """Put on record what one reply was withheld for. Raises ``RecordsError``."""
        same = (guild_id, query_id, reference, at.astimezone(UTC).isoformat())

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.executemany(
                "INSERT INTO withheld (guild_id, query_id, reference, at, reason, citation, source,"
                " start, end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(*same, *astuple(one)) for one in found],
            )

        await self._database.write(write)

    async def count(self) -> int:
        """Return how many were ever withheld, for an operator. Raises ``RecordsError``."""
        rows = await self._database.read("SELECT count(*) FROM withheld")
        return int(rows[0][0])
