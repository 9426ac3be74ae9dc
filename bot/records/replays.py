"""What a server's questions got when they were asked anew. Every function takes the server first.

Each of its lines goes with its query's row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from sqlite3 import Row
from typing import Any, Literal

import aiosqlite

from bot.records.audit import Act, put
from bot.records.database import Database
from bot.records.querylog import Shown

Kind = Literal["answered", "refused", "other"]

KEPT = 10
"""How many replays of a server are kept, the last ones."""


@dataclass(frozen=True, slots=True)
class ReplayChange:
    """What is otherwise for a query's question: newly answered, newly refused, or another quote.

    ``shown`` is its first quote now, None where it is refused; ``right_now`` is whether that is
    what a moderator marked as right, None where nothing is marked.
    """

    query_id: int
    kind: Kind
    confidence: float
    shown: Shown | None
    right_now: bool | None = None


@dataclass(frozen=True, slots=True)
class Replay:
    """One replay: what was asked, with what, and how the questions with a mark fared.

    ``complete`` is False where the time ran out; ``asked`` are those asked until then.
    """

    id: int
    corpus_version: str
    threshold: float
    asked: int
    complete: bool
    marked: int
    right_then: int
    right_now: int


class Replays:
    """Reads and writes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, guild_id: int, one: Replay, changes: Sequence[ReplayChange], act: Act
    ) -> None:
        """Keep a replay with its changes, and put ``act`` on record.

        Of queries that were erased meanwhile nothing is kept. Raises ``RecordsError``.
        """
        lines = [(one.id, place, *_line(change)) for place, change in enumerate(changes)]

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO replay (guild_id, id, corpus_version, threshold, asked, complete, "
                "marked, right_then, right_now) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (guild_id, *astuple(one)),
            )
            await connection.executemany(
                "INSERT INTO replay_change (replay_id, position, kind, confidence, right_now, "
                "citation, source, start, end, text, query_id) "
                "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, id FROM query WHERE id = ?",
                lines,
            )
            await connection.execute(
                "DELETE FROM replay WHERE guild_id = ? AND id NOT IN (SELECT id FROM replay "
                "WHERE guild_id = ? ORDER BY id DESC LIMIT ?)",
                (guild_id, guild_id, KEPT),
            )
            await put(connection, guild_id, act)

        await self._database.write(write)

    async def find(self, guild_id: int, replay_id: int) -> Replay | None:
        """Return a replay of a server, None where it isn't kept. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT id, corpus_version, threshold, asked, complete, marked, right_then, right_now "
            "FROM replay WHERE guild_id = ? AND id = ?",
            (guild_id, replay_id),
        )
        return next((_replay(row) for row in rows), None)

    async def changes(self, guild_id: int, replay_id: int) -> list[ReplayChange]:
        """Return what changed in a replay of a server, in order. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT one.* FROM replay JOIN replay_change AS one ON one.replay_id = replay.id "
            "WHERE replay.guild_id = ? AND replay.id = ? ORDER BY one.position",
            (guild_id, replay_id),
        )
        return [_change(row) for row in rows]


def _replay(row: Row) -> Replay:
    values: dict[str, Any] = {**row}
    values["complete"] = bool(values["complete"])
    return Replay(**values)


def _line(change: ReplayChange) -> tuple[object, ...]:
    shown = (None,) * 5 if change.shown is None else astuple(change.shown)
    return (change.kind, change.confidence, change.right_now, *shown, change.query_id)


def _change(row: Row) -> ReplayChange:
    shown = None
    if row["citation"] is not None:
        shown = Shown(row["citation"], row["source"], row["start"], row["end"], row["text"])
    right = None if row["right_now"] is None else bool(row["right_now"])
    return ReplayChange(row["query_id"], row["kind"], row["confidence"], shown, right)
