"""What was done in a server's name, by its moderators or by the bot itself.

Every function takes the server first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from sqlite3 import Row

    import aiosqlite

    from bot.records.database import Database


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done; ``actor_id`` is None where the bot did it by itself."""

    id: int
    at: datetime
    actor_id: int | None
    action: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Audit:
    """Writes and reads the record of what was done."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, guild_id: int, act: Act) -> int:
        """Put on record what was done, and return its id. Raises ``RecordsError``."""
        await self._database.write(lambda connection: put(connection, guild_id, act))
        return act.id

    async def find(self, guild_id: int, act_id: int) -> Act | None:
        """Return what was done in a server under this id. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM audit WHERE guild_id = ? AND id = ?", (guild_id, act_id)
        )
        return next((_act(row) for row in rows), None)

    async def page(
        self, guild_id: int, *, before: int | None = None, after: int | None = None, size: int = 10
    ) -> list[Act]:
        """Return what was done in a server, newest first.

        It is the newest below ``before``, or the oldest above ``after``. Raises ``RecordsError``.
        """
        edge, order = ("id > :edge", "ASC") if after is not None else ("id < :edge", "DESC")
        if before is None and after is None:
            edge = ":edge IS NULL"
        rows = await self._database.read(
            f"SELECT * FROM audit WHERE guild_id = :guild AND {edge} "  # noqa: S608 (fixed texts)
            f"ORDER BY id {order} LIMIT :size",
            {"guild": guild_id, "edge": before if after is None else after, "size": size},
        )
        return sorted(map(_act, rows), key=lambda one: one.id, reverse=True)


async def put(connection: aiosqlite.Connection, guild_id: int, act: Act) -> None:
    """Write what was done within a transaction that does it."""
    await connection.execute(
        "INSERT INTO audit (id, guild_id, at, actor_id, action, details) VALUES (?, ?, ?, ?, ?, ?)",
        (
            act.id,
            guild_id,
            act.at.astimezone(UTC).isoformat(),
            act.actor_id,
            act.action,
            json.dumps(act.details),
        ),
    )


def _act(row: Row) -> Act:
    return Act(
        row["id"],
        datetime.fromisoformat(row["at"]),
        row["actor_id"],
        row["action"],
        json.loads(row["details"]),
    )
