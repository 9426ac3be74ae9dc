"""What the operator's bot keeps of its own work: commands sent to Discord, and withheld quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import datetime

from bot.errors import Withheld
from bot.records.database import Repository, upsert
from bot.records.filtering import utc


class CommandSync(Repository):
    """A hash of the commands' payload for each scope that they were sent to."""

    async def last(self, scope: str) -> str | None:
        rows = await self._database.read(
            "SELECT payload_sha256 FROM command_sync WHERE scope = ?", (scope,)
        )
        return next((row["payload_sha256"] for row in rows), None)

    async def sent(self, scope: str, payload_sha256: str, when: datetime) -> None:
        sql = upsert("command_sync", ("scope",), ("payload_sha256", "synced_at"))
        await self._database.execute(sql, (scope, payload_sha256, when.isoformat()))


class WithheldQuotes(Repository):
    """Quotes that the exactness gate held back: counted, so that an operator hears of it."""

    async def add(
        self,
        guild_id: int | None,
        query_id: int,
        found: Sequence[Withheld],
        reference: str,
        at: datetime,
    ) -> None:
        """Put on record what one reply was withheld for."""
        same = (guild_id, query_id, reference, utc(at))
        await self._database.executemany(
            "INSERT INTO withheld (guild_id, query_id, reference, at, reason, citation, source,"
            " start, end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(*same, *astuple(one)) for one in found],
        )

    async def count(self) -> int:
        rows = await self._database.read("SELECT count(*) FROM withheld")
        return int(rows[0][0])
