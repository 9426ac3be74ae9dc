"""What moderators review answers by: which passage is right, and replays of a server's questions.

Every function takes the server first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from sqlite3 import Row
from typing import Any, Literal, NamedTuple

import aiosqlite

from bot.moderation.regressions import RegressionKind
from bot.records.audit import Act, execute_on_record, put
from bot.records.database import Repository
from bot.records.filtering import utc
from bot.records.querylog import Shown

MAX_ACTIVE = 1000
"""How many of a server's labels act, the newest."""


@dataclass(frozen=True, slots=True)
class RelevanceLabel:
    """The right passage for a query's question: its citation, None where no source answers it.

    ``user_id`` is the moderator who said so.
    """

    guild_id: int
    query_id: int
    question: str
    citation: str | None
    user_id: int
    at: datetime


class RelevanceLabels(Repository):
    async def mark(self, guild_id: int, query_id: int, citation: str | None, act: Act) -> bool:
        """Keep what is right for a query, in place of what was said before, and ``act`` on record.

        Returns whether the server has such a query on record. Raises ``RecordsError`` where it
        can't be written; nothing is changed then.
        """
        return await execute_on_record(
            self._database,
            guild_id,
            act,
            "INSERT INTO right_passage (query_id, guild_id, citation, user_id, at) "
            "SELECT id, guild_id, ?, ?, ? FROM query WHERE id = ? AND guild_id = ? "
            "ON CONFLICT DO UPDATE SET citation = excluded.citation, "
            "user_id = excluded.user_id, at = excluded.at",
            (citation, act.actor_id, utc(act.at), query_id, guild_id),
        )

    async def unmark(self, guild_id: int, query_id: int, act: Act) -> bool:
        """Take back what was said of a query, and put ``act`` on record.

        Returns whether anything was.
        """
        return await execute_on_record(
            self._database,
            guild_id,
            act,
            "DELETE FROM right_passage WHERE guild_id = ? AND query_id = ?",
            (guild_id, query_id),
        )

    async def find(self, guild_id: int, query_id: int) -> RelevanceLabel | None:
        rows = await self._database.read(
            f"{_ALL} WHERE one.guild_id = ? AND one.query_id = ?", (guild_id, query_id)
        )
        return next((_label_of(row) for row in rows), None)

    async def active(self, guild_id: int) -> list[RelevanceLabel]:
        """Return what moderators said of a server's questions, what they said last first.

        More than ``MAX_ACTIVE`` aren't looked at for each question.
        """
        rows = await self._database.read(
            f"{_ALL} WHERE one.guild_id = ? ORDER BY one.at DESC, one.query_id DESC LIMIT ?",
            (guild_id, MAX_ACTIVE),
        )
        return [_label_of(row) for row in rows]

    async def newest(self, guild_id: int | None, size: int) -> list[RelevanceLabel]:
        """Return what was said last of a server's queries, the newest query first.

        With no server it is an operator's: of all servers.
        """
        where = "" if guild_id is None else "WHERE one.guild_id = :guild "
        rows = await self._database.read(
            f"{_ALL} {where}ORDER BY one.query_id DESC LIMIT :size",
            {"guild": guild_id, "size": size},
        )
        return [_label_of(row) for row in rows]


_ALL = (
    "SELECT one.guild_id, one.query_id, query.question, one.citation, one.user_id, one.at "
    "FROM right_passage AS one JOIN query ON query.id = one.query_id"
)


def _label_of(row: Row) -> RelevanceLabel:
    guild_id, query_id, question, citation, user_id, at = row
    when = datetime.fromisoformat(at)
    return RelevanceLabel(guild_id, query_id, question, citation, user_id, when)


class Regression(NamedTuple):
    """A question whose labelled or helpful passage isn't shown any more, and in what way."""

    query_id: int
    kind: RegressionKind


class Regressions(Repository):
    """Keeps what the last check of a server found."""

    async def keep(self, guild_id: int, found: Mapping[int, RegressionKind], act: Act) -> int:
        """Keep what was found in place of what was before; return how much of it is new.

        ``act`` goes on record with that number as its ``count``, unless nothing is.
        """

        async def write(connection: aiosqlite.Connection) -> int:
            await connection.execute(
                "DELETE FROM regression WHERE guild_id = ? "
                "AND query_id NOT IN (SELECT value FROM json_each(?))",
                (guild_id, json.dumps(list(found))),
            )
            before = await connection.execute_fetchall(
                "SELECT query_id FROM regression WHERE guild_id = ?", (guild_id,)
            )
            new = found.keys() - {row["query_id"] for row in before}
            added = await connection.executemany(
                "INSERT INTO regression SELECT id, guild_id, ? FROM query "
                "WHERE id = ? AND guild_id = ?",
                [(found[one], one, guild_id) for one in sorted(new)],
            )
            if (count := max(added.rowcount, 0)) and new:
                await put(connection, guild_id, replace(act, details={"count": count}))
            return count if new else 0

        return await self._database.write(write)

    async def count(self, guild_id: int) -> int:
        """Return how many questions of a server the last check found."""
        rows = await self._database.read(
            "SELECT count(*) FROM regression WHERE guild_id = ?", (guild_id,)
        )
        return rows[0][0]

    async def page(self, guild_id: int, start: int, size: int) -> list[Regression]:
        """Return what was found in a server, the newest question first, from a place on."""
        rows = await self._database.read(
            "SELECT query_id, kind FROM regression WHERE guild_id = ? "
            "ORDER BY query_id DESC LIMIT ? OFFSET ?",
            (guild_id, size, start),
        )
        return [Regression(*row) for row in rows]


Kind = Literal["answered", "closest", "refused", "other"]

KEPT = 10
"""How many replays of a server are kept, the last ones."""


@dataclass(frozen=True, slots=True)
class ReplayChange:
    """What is otherwise for a query's question: its outcome now, or another first quote.

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


class Replays(Repository):
    """Reads and writes replays; each of a replay's lines goes with its query's row."""

    async def add(
        self, guild_id: int, one: Replay, changes: Sequence[ReplayChange], act: Act
    ) -> None:
        """Keep a replay with its changes, and put ``act`` on record.

        Of queries that were erased meanwhile nothing is kept.
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
        rows = await self._database.read(
            "SELECT id, corpus_version, threshold, asked, complete, marked, right_then, right_now "
            "FROM replay WHERE guild_id = ? AND id = ?",
            (guild_id, replay_id),
        )
        return next((_replay(row) for row in rows), None)

    async def changes(self, guild_id: int, replay_id: int) -> list[ReplayChange]:
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
