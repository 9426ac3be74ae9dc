"""Attempts that were refused because too much was asked at once: counted, for moderators to see.

They are no queries. The audit has one record for a member and an hour, with how many there were.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

import aiosqlite

from bot.records.audit import Act, put
from bot.records.database import Database
from bot.records.querylog import new_id

ACTION = "limited"
TOGETHER = timedelta(hours=1)
"""How long attempts are counted into one record."""


class LimitedAttempts:
    """Counts them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: dict[tuple[int, int, str], Act] = {}

    async def add(
        self,
        guild_id: int,
        user_id: int,
        whose: Literal["member", "server"],
        now: datetime,
        *,
        named: bool,
    ) -> None:
        """Count an attempt by a member, refused for their own or the server's rate.

        They are ``named`` where the server keeps its members as such, and they want it.

        Raises ``RecordsError``.
        """
        self._close(now)
        key = guild_id, user_id, whose
        known = self._open.get(key)
        if known is None:
            details = {**({"member": user_id} if named else {}), "limit": whose, "times": 1}
            known = self._open[key] = Act(new_id(now), now, None, ACTION, details)
        act = known

        async def write(connection: aiosqlite.Connection) -> None:
            counted = await connection.execute(
                "UPDATE audit SET details = "
                "json_set(details, '$.times', json_extract(details, '$.times') + 1) "
                "WHERE id = ? AND guild_id = ?",
                (act.id, guild_id),
            )
            if not counted.rowcount:
                await put(connection, guild_id, act)

        await self._database.write(write)

    def _close(self, now: datetime) -> None:
        """Count into no record that is an hour old."""
        while self._open:
            oldest = next(iter(self._open))
            if now - self._open[oldest].at < TOGETHER:
                return
            del self._open[oldest]
