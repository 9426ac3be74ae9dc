"""The servers' word lists: phrases that mean the same to a search.

Every function takes the server's id first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Row

import aiosqlite

from bot.corpus import SynonymSet, parse_entry
from bot.records.audit import Act, execute_on_record, put
from bot.records.database import Repository
from bot.records.filtering import first_id

MAX_SYNONYMS = 25
"""How many entries a server's list may have: as many as a menu."""
PROPOSED = timedelta(days=1)
"""How long an entry waits to be confirmed."""


@dataclass(frozen=True, slots=True)
class SynonymEntry:
    """An entry of a server's word list; it changes nothing until it is ``active``."""

    id: int
    phrases: SynonymSet
    active: bool


class SynonymLists(Repository):
    async def of(self, guild_id: int) -> list[SynonymEntry]:
        """Return a server's active entries, in the order in which they were proposed."""
        rows = await self._database.read(
            "SELECT id, entry, active FROM synonym WHERE guild_id = ? AND active ORDER BY id",
            (guild_id,),
        )
        return list(map(_entry_of, rows))

    async def find(self, guild_id: int, synonym_id: int) -> SynonymEntry | None:
        """Return an entry, active or not."""
        rows = await self._database.read(
            "SELECT id, entry, active FROM synonym WHERE guild_id = ? AND id = ?",
            (guild_id, synonym_id),
        )
        return next(map(_entry_of, rows), None)

    async def propose(self, guild_id: int, synonym_id: int, entry: str, now: datetime) -> None:
        """Keep an entry until it is confirmed; those that never were go after a while."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "DELETE FROM synonym WHERE guild_id = ? AND id < ? AND NOT active",
                (guild_id, first_id(now - PROPOSED)),
            )
            await connection.execute(
                "INSERT INTO synonym (guild_id, id, entry) VALUES (?, ?, ?)",
                (guild_id, synonym_id, entry),
            )

        await self._database.write(write)

    async def activate(self, guild_id: int, synonym_id: int, act: Act) -> bool:
        """Let an entry take effect, and return whether there was room for it.

        ``act`` goes on record with it.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            changed = await connection.execute(
                "UPDATE synonym SET active = 1 WHERE guild_id = :guild AND id = :id AND NOT active "
                "AND (SELECT count(*) FROM synonym WHERE guild_id = :guild AND active) < :most",
                {"guild": guild_id, "id": synonym_id, "most": MAX_SYNONYMS},
            )
            if changed.rowcount:
                await put(connection, guild_id, act)
            return bool(changed.rowcount)

        return await self._database.write(write)

    async def withdraw(self, guild_id: int, synonym_id: int) -> None:
        """Take back an entry that isn't active."""
        await self._database.execute(
            "DELETE FROM synonym WHERE guild_id = ? AND id = ? AND NOT active",
            (guild_id, synonym_id),
        )

    async def remove(self, guild_id: int, synonym_id: int, act: Act) -> bool:
        """Take an active entry out, with ``act`` on record, and return whether it was there."""
        return await execute_on_record(
            self._database,
            guild_id,
            act,
            "DELETE FROM synonym WHERE guild_id = ? AND id = ? AND active",
            (guild_id, synonym_id),
        )


def _entry_of(row: Row) -> SynonymEntry:
    return SynonymEntry(row["id"], parse_entry(row["entry"]), bool(row["active"]))
