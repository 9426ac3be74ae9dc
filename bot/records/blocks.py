"""Who is kept from the bot in a server, and until when. Every function takes the server first."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Row
from typing import Literal

import aiosqlite

from bot.records.audit import Act, execute_on_record, put
from bot.records.database import Repository


@dataclass(frozen=True, slots=True)
class Block:
    """A member or a role that may not use the bot in a server; ``until`` None has no end."""

    target_id: int
    kind: Literal["member", "role"]
    at: datetime
    by_id: int
    until: datetime | None = None
    reason: str | None = None

    def holds(self, now: datetime) -> bool:
        """Say whether it isn't over."""
        return self.until is None or now < self.until


class Blocks(Repository):
    async def of(self, guild_id: int, targets: Iterable[int]) -> list[Block]:
        """Return the blocks of any of these, those included that are over.

        ``targets`` are a member and their roles.
        """
        rows = await self._database.read(
            "SELECT * FROM block WHERE guild_id = ? "
            "AND target_id IN (SELECT value FROM json_each(?))",
            (guild_id, json.dumps(list(targets))),
        )
        return [block_of(row) for row in rows]

    async def page(
        self,
        guild_id: int,
        now: datetime,
        *,
        before: int | None = None,
        after: int | None = None,
        size: int = 10,
    ) -> list[Block]:
        """Return the blocks that hold in a server, in the order of whom they are for.

        They are the first above ``after``, or the last below ``before``.
        """
        edge, order = ("< :edge", "DESC") if before is not None else ("> :edge", "ASC")
        rows = await self._database.read(
            f"SELECT * FROM block WHERE guild_id = :guild AND target_id {edge} "
            f"AND (until IS NULL OR until > :now) ORDER BY target_id {order} LIMIT :size",
            {
                "guild": guild_id,
                "edge": after or 0 if before is None else before,
                "now": _sortable(now),
                "size": size,
            },
        )
        return sorted(map(block_of, rows), key=lambda one: one.target_id)

    async def add(self, guild_id: int, block: Block, act: Act) -> None:
        """Block a member or a role, in place of an earlier block; ``act`` goes on record with it.

        What is over in this server goes.
        """
        at, until = _sortable(block.at), None if block.until is None else _sortable(block.until)

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "DELETE FROM block WHERE guild_id = ? AND until <= ?", (guild_id, at)
            )
            await connection.execute(
                "INSERT OR REPLACE INTO block (guild_id, target_id, kind, at, by_id, until, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (guild_id, block.target_id, block.kind, at, block.by_id, until, block.reason),
            )
            await put(connection, guild_id, act)

        await self._database.write(write)

    async def remove(self, guild_id: int, target_id: int, act: Act) -> bool:
        """Unblock a member or a role, and return whether they were blocked.

        ``act`` goes on record if so.
        """
        return await execute_on_record(
            self._database,
            guild_id,
            act,
            "DELETE FROM block WHERE guild_id = ? AND target_id = ? "
            "AND (until IS NULL OR until > ?)",
            (guild_id, target_id, _sortable(act.at)),
        )


def _sortable(moment: datetime) -> str:
    """Return a moment so that texts are in the order of what they stand for."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def block_of(row: Row) -> Block:
    until: str | None = row["until"]
    return Block(
        row["target_id"],
        row["kind"],
        datetime.fromisoformat(row["at"]),
        row["by_id"],
        None if until is None else datetime.fromisoformat(until),
        row["reason"],
    )
