"""What was done in a server's name, by its moderators or by the bot itself.

Every function takes the server first.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from sqlite3 import Row
from typing import Any, Literal, cast

import aiosqlite

from bot.records.database import Database, Repository
from bot.records.filtering import first_id, new_id, utc

NOBODY = 0
"""What stands in the place of a member in the details of an act, once they are forgotten."""
FADED_WINDOW = 200
"""How many acts are changed at a time, at most."""
WINDOW = 2000
"""How many acts are looked through at a time for those about a member."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done; ``actor_id`` is None where the bot did it by itself."""

    id: int
    at: datetime
    actor_id: int | None
    action: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])


OPERATORS = ("verbatim log", "verbatim log export")
"""What the operator does on the command line; as with the bot's own acts, no actor is named."""
REGRESSIONS = "answers checked"
"""What the bot found by itself: labelled or helpful passages that aren't shown any more."""
LOOKS = ("logs recent", "logs export", "logs show", "logs right passage", "limited", *OPERATORS)
"""Acts that say for whom, or for which words or row, somebody looked: as short-lived as the log."""
FADED = "faded"
"""What is in the details of such an act once they are gone."""
_FADE = (
    "UPDATE audit SET details = json_set(json_remove(details, '$.words', '$.user_id', '$.member', "
    "'$.query'), '$.faded', json('true')) WHERE id IN (SELECT value FROM json_each(?))"
)


class Audit(Repository):
    async def add(self, guild_id: int, act: Act) -> int:
        """Put on record what was done, and return its id."""
        await self._database.write(lambda connection: put(connection, guild_id, act))
        return act.id

    async def add_once(self, guild_id: int, act: Act, since: datetime) -> int:
        """Put on record what was done, unless the same person did the same since then.

        Returns the id of that, or of this.
        """
        rows = await self._database.read(
            "SELECT id FROM audit WHERE guild_id = ? AND id >= ? AND actor_id = ? AND action = ? "
            "AND details = ? LIMIT 1",
            (guild_id, first_id(since), act.actor_id, act.action, json.dumps(act.details)),
        )
        return rows[0]["id"] if rows else await self.add(guild_id, act)

    async def find(self, guild_id: int, act_id: int) -> Act | None:
        rows = await self._database.read(
            "SELECT * FROM audit WHERE guild_id = ? AND id = ?", (guild_id, act_id)
        )
        return next((_act(row) for row in rows), None)

    async def page(
        self, guild_id: int, *, before: int | None = None, after: int | None = None, size: int = 10
    ) -> list[Act]:
        """Return what was done in a server, newest first.

        It is the newest below ``before``, or the oldest above ``after``.
        """
        edge, order = ("id > :edge", "ASC") if after is not None else ("id < :edge", "DESC")
        if before is None and after is None:
            edge = ":edge IS NULL"
        rows = await self._database.read(
            f"SELECT * FROM audit WHERE guild_id = :guild AND {edge} "
            f"ORDER BY id {order} LIMIT :size",
            {"guild": guild_id, "edge": before if after is None else after, "size": size},
        )
        return sorted(map(_act, rows), key=lambda one: one.id, reverse=True)


LIMITED = "limited"
TOGETHER = timedelta(hours=1)
"""How long attempts are counted into one record."""


class LimitedAttempts(Repository):
    """Counts the attempts that were refused because too much was asked at once.

    They are no queries. The audit has one record for a member and an hour, with how many there
    were.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
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
        """
        self._close(now)
        key = guild_id, user_id, whose
        known = self._open.get(key)
        if known is None:
            details = {**({"member": user_id} if named else {}), "limit": whose, "times": 1}
            known = self._open[key] = Act(new_id(now), now, None, LIMITED, details)
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


async def put(connection: aiosqlite.Connection, guild_id: int, act: Act) -> None:
    await connection.execute(
        "INSERT INTO audit (id, guild_id, at, actor_id, action, details) VALUES (?, ?, ?, ?, ?, ?)",
        (act.id, guild_id, utc(act.at), act.actor_id, act.action, json.dumps(act.details)),
    )


async def execute_on_record(
    database: Database, guild_id: int, act: Act, sql: str, values: Sequence[object]
) -> bool:
    """Run a statement, and put ``act`` on record if it changed a row; return whether it did.

    Both are one transaction. Raises ``RecordsError``.
    """

    async def write(connection: aiosqlite.Connection) -> bool:
        changed = (await connection.execute(sql, values)).rowcount > 0
        if changed:
            await put(connection, guild_id, act)
        return changed

    return await database.write(write)


async def acts_about(
    database: Database, guild_id: int | None, names: Sequence[int]
) -> AsyncIterator[Row]:
    """Yield the rows of a server whose details name a member. Raises ``RecordsError``."""
    last = 0
    while True:
        window = {"guild": guild_id, "last": last, "most": WINDOW}
        (edge,) = await database.read(
            "SELECT max(id) FROM (SELECT id FROM audit WHERE guild_id = :guild AND id > :last "
            "ORDER BY id LIMIT :most)",
            window,
        )
        if edge[0] is None:
            return
        for name in names:
            rows = await database.read(
                "SELECT * FROM audit WHERE guild_id = :guild AND id > :last AND id <= :edge "
                "AND instr(details, :name)",
                {**window, "edge": edge[0], "name": str(name)},
            )
            for row in rows:
                if row["details"] != act_without(row["details"], names):
                    yield row
        last = edge[0]


async def to_fade(
    database: Database, guild_id: int, before: int
) -> AsyncIterator[Callable[[aiosqlite.Connection], Awaitable[int]]]:
    """Yield what fades the acts of a server that are older than an id, or about an erased row.

    Each changes some of them, in a transaction, and returns how many. Raises ``RecordsError``.
    """
    last = 0
    while True:
        rows = await database.read(
            "SELECT id, action IN (SELECT value FROM json_each(:looks)) "
            "AND json_extract(details, '$.faded') IS NULL "
            "AND (id < :before OR (json_extract(details, '$.query') IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM query WHERE query.id = json_extract(details, '$.query')))) AS fades "
            "FROM audit WHERE guild_id = :guild AND id > :last ORDER BY id LIMIT :most",
            {
                "looks": json.dumps(LOOKS),
                "before": before,
                "guild": guild_id,
                "last": last,
                "most": FADED_WINDOW,
            },
        )
        if not rows:
            return
        last = rows[-1]["id"]
        ids = json.dumps([row["id"] for row in rows if row["fades"]])

        async def fade(connection: aiosqlite.Connection, ids: str = ids) -> int:
            return (await connection.execute(_FADE, (ids,))).rowcount

        if ids != "[]":
            yield fade


def act_without(details: str, names: Sequence[int]) -> str:
    """Return an act's details with ``NOBODY`` in the place of each of a member's names.

    Words that were searched for among a member's own go as well.
    """
    found = json.loads(details)
    numbers = {str(name) for name in names}
    if "words" in found and str(found.get("user_id")) in numbers:
        found |= {"words": [], FADED: True}
    return json.dumps(_without_names(found, numbers))


def _without_names(value: Any, names: set[str]) -> Any:
    match value:
        case dict():
            entries = cast("dict[str, Any]", value).items()
            return {key: _without_names(one, names) for key, one in entries}
        case list():
            return [_without_names(one, names) for one in cast("list[Any]", value)]
        case str():
            return re.sub(r"-?\d+", lambda found: _number(found[0], names), value)
        case int() if str(value) in names:
            return NOBODY
        case _:
            return value


def _number(digits: str, names: set[str]) -> str:
    return str(NOBODY) if digits in names else digits


def _act(row: Row) -> Act:
    at, details = datetime.fromisoformat(row["at"]), json.loads(row["details"])
    return Act(row["id"], at, row["actor_id"], row["action"], details)
