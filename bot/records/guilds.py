"""What a server's moderators set. Every function takes the server's id first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from sqlite3 import Row

    import aiosqlite

    from bot.records.database import Database

Audience = Literal["everyone", "asker"]

_OF_ONE = "SELECT answers, threshold, language FROM guild_setting WHERE guild_id = ?"


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a server set in place of the operator's settings; None is what it left to them.

    ``threshold`` is the confidence, 0 to 1, below which a question is refused; ``language`` is
    that of what everyone in the server sees, ``de`` for German.
    """

    answers: Audience | None = None
    threshold: float | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if self.threshold is not None and not 0 <= self.threshold <= 1:
            message = f"a threshold is between 0 and 1, not {self.threshold}"
            raise ValueError(message)


class GuildSettings:
    """Reads and writes the servers' settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, guild_id: int) -> Overrides:
        """Return what a server set. Raises ``RecordsError`` where that can't be read."""
        return _overrides(await self._database.read(_OF_ONE, (guild_id,)))

    async def change(self, guild_id: int, change: Callable[[Overrides], Overrides]) -> Overrides:
        """Put what ``change`` makes of a server's settings in their place, and return it.

        They are read and written in one transaction: of two moderators who change different things
        at the same moment, neither undoes the other's. Raises ``RecordsError`` where it can't be
        written; nothing is changed then.
        """

        async def write(connection: aiosqlite.Connection) -> Overrides:
            own = change(_overrides(await connection.execute_fetchall(_OF_ONE, (guild_id,))))
            await connection.execute(
                "INSERT INTO guild_setting (guild_id, answers, threshold, language) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (guild_id) DO UPDATE SET "
                "answers = excluded.answers, threshold = excluded.threshold, "
                "language = excluded.language",
                (guild_id, own.answers, own.threshold, own.language),
            )
            return own

        return await self._database.write(write)


def _overrides(rows: Iterable[Row]) -> Overrides:
    return next((Overrides(*row) for row in rows), Overrides())
