"""What a server's moderators set, and whether the bot is in the server.

Every function takes the server's id first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from sqlite3 import Row
from typing import Literal, NamedTuple

import aiosqlite

from bot.limits import MAX_RATE
from bot.records.audit import Act, put
from bot.records.blocks import Block, block_of
from bot.records.database import Repository, upsert
from bot.records.filtering import utc
from bot.records.members import Identities

Audience = Literal["everyone", "asker"]

MOST_DAYS = 3650
"""The longest that a server may keep its log, in days."""


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a server set in place of the operator's settings; None is what it left to them.

    ``threshold`` is the confidence, 0 to 1, required for an answer, ``closest`` that for showing
    the closest passages; ``language`` is that of what everyone in the server sees, ``de`` for
    German; ``moderators`` is the id of a role whose members review the log beside those who may
    manage the server; ``rate`` is how many questions a member may ask a minute, 0 for no limit;
    ``retention`` is how many days its log is kept; ``identities`` is how it keeps its members
    (``bot.records.members``); ``zone`` is the time zone of what moderators type, ``Europe/Berlin``.
    """

    answers: Audience | None = None
    threshold: float | None = None
    language: str | None = None
    moderators: int | None = None
    rate: int | None = None
    retention: int | None = None
    identities: Identities | None = None
    zone: str | None = None
    closest: float | None = None

    def __post_init__(self) -> None:
        if self.rate is not None and not 0 <= self.rate <= MAX_RATE:
            message = f"a rate is between 0 and {MAX_RATE} a minute, not {self.rate}"
            raise ValueError(message)
        for threshold in (self.threshold, self.closest):
            if threshold is not None and not 0 <= threshold <= 1:
                message = f"a threshold is between 0 and 1, not {threshold}"
                raise ValueError(message)
        if self.retention is not None and not 1 <= self.retention <= MOST_DAYS:
            message = f"a log is kept from 1 to {MOST_DAYS} days, not {self.retention}"
            raise ValueError(message)


class GuildState(NamedTuple):
    """What a server set, its blocks of a member, and the editions of its labels and word list.

    ``labels`` is another text after each change of them, None where there are none; so is
    ``synonyms``.
    """

    overrides: Overrides = Overrides()
    blocks: Sequence[Block] = ()
    labels: str | None = None
    synonyms: str | None = None


_COLUMNS = tuple(one.name for one in fields(Overrides))
_OF_ONE = f"SELECT {', '.join(_COLUMNS)} FROM guild_setting WHERE guild_id = ?"
_WITH_BLOCKS = (
    f"SELECT {', '.join(_COLUMNS)}, (SELECT count(*) || ' ' || max(at) FROM right_passage "
    "WHERE guild_id = :guild) AS labels, (SELECT group_concat(id, ' ') FROM (SELECT id FROM "
    "synonym WHERE guild_id = :guild AND active ORDER BY id)) AS synonyms, "
    "block.* FROM (SELECT 1) "
    "LEFT JOIN guild_setting ON guild_setting.guild_id = :guild LEFT JOIN block "
    "ON block.guild_id = :guild AND target_id IN (SELECT value FROM json_each(:targets))"
)
_SET = upsert("guild_setting", ("guild_id",), _COLUMNS)


class GuildSettings(Repository):
    async def of(self, guild_id: int) -> Overrides:
        """Return what a server set. Raises ``RecordsError`` where that can't be read."""
        return _overrides(await self._database.read(_OF_ONE, (guild_id,)))

    async def state(self, guild_id: int, targets: Iterable[int]) -> GuildState:
        """Return what holds in a server, in one statement.

        ``targets`` are a member and their roles. Blocks that are over are included. Raises
        ``RecordsError`` where it can't be read.
        """
        rows = await self._database.read(
            _WITH_BLOCKS, {"guild": guild_id, "targets": json.dumps(list(targets))}
        )
        own = Overrides(*(rows[0][name] for name in _COLUMNS))
        blocks = [block_of(row) for row in rows if row["target_id"] is not None]
        return GuildState(own, blocks, rows[0]["labels"], rows[0]["synonyms"])

    async def change(
        self, guild_id: int, change: Callable[[Overrides], Overrides], act: Act | None = None
    ) -> Overrides:
        """Put what ``change`` makes of a server's settings in their place, and return it.

        ``act`` goes on record with it.

        They are read and written in one transaction: of two moderators who change different things
        at the same moment, neither undoes the other's. Raises ``RecordsError`` where it can't be
        written; nothing is changed then.
        """

        async def write(connection: aiosqlite.Connection) -> Overrides:
            own = change(_overrides(await connection.execute_fetchall(_OF_ONE, (guild_id,))))
            await connection.execute(_SET, (guild_id, *astuple(own)))
            if act is not None:
                await put(connection, guild_id, act)
            return own

        return await self._database.write(write)


def _overrides(rows: Iterable[Row]) -> Overrides:
    return next((Overrides(*row) for row in rows), Overrides())


class Presence(Repository):
    """Which servers the bot is in, or was: what is kept of one that it left goes after a while."""

    async def arrived(self, guild_id: int) -> None:
        """Keep that the bot is in a server."""
        await self._database.execute(_ARRIVED, (guild_id,))

    async def left(self, guild_id: int, at: datetime) -> None:
        """Keep since when the bot isn't in a server any more."""
        await self._database.execute(_LEFT, (guild_id, utc(at)))

    async def settle(self, present: AbstractSet[int], at: datetime) -> None:
        rows = await self._database.read("SELECT guild_id FROM presence WHERE gone_since IS NULL")
        known = {row["guild_id"] for row in rows}

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.executemany(_ARRIVED, [(one,) for one in sorted(present - known)])
            await connection.executemany(_LEFT, [(one, utc(at)) for one in sorted(known - present)])

        await self._database.write(write)

    async def gone(self, before: datetime) -> list[int]:
        rows = await self._database.read(
            "SELECT guild_id FROM presence WHERE gone_since <= ? ORDER BY guild_id", (utc(before),)
        )
        return [row["guild_id"] for row in rows]


_ARRIVED = "INSERT INTO presence (guild_id) VALUES (?) ON CONFLICT DO UPDATE SET gone_since = NULL"
_LEFT = (
    "INSERT INTO presence VALUES (?, ?) ON CONFLICT DO UPDATE SET "
    "gone_since = coalesce(gone_since, excluded.gone_since)"
)
