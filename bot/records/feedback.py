"""What members say of an answer, and what was taken back. Every function takes the server first.

It goes with its query's row, and is read by people alone: nothing here is counted into ranking.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import aiosqlite

from bot.errors import RecordsError
from bot.records.database import Repository, upsert
from bot.records.filtering import Vote, utc, without_surrogates
from bot.records.members import one_of
from bot.records.unanswered import join_group


class Votes(NamedTuple):
    """How many persons said what of one answer."""

    answers: int
    doesnt: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A better passage for an answer: its citation, or words in its place."""

    query_id: int
    user_id: int
    citation: str | None = None
    words: str | None = None

    def __post_init__(self) -> None:
        if (self.citation is None) == (self.words is None):
            message = "a suggestion is either a citation or words"
            raise ValueError(message)


class HelpfulAnswer(NamedTuple):
    """A question whose answer more members called helpful than not.

    ``shown`` are the citations and words of its quotes, in order.
    """

    guild_id: int | None
    query_id: int
    question: str
    shown: tuple[tuple[str, str], ...]


class Feedback(Repository):
    async def vote(
        self, guild_id: int | None, query_id: int, user_id: int, vote: Vote, at: datetime
    ) -> Vote | None:
        """Count a person's vote in place of their earlier one; the same one again takes it back.

        Returns the vote that stands then. Raises ``RecordsError`` where it can't be written, as
        where the query isn't in the file (yet).
        """

        async def write(connection: aiosqlite.Connection) -> Vote | None:
            kept = await one_of(connection, guild_id, query_id, user_id)
            gone = await connection.execute(
                "DELETE FROM vote WHERE query_id = ? AND user_id = ? AND vote = ?",
                (query_id, kept, vote),
            )
            if gone.rowcount:
                return None
            await connection.execute(
                upsert("vote", ("query_id", "user_id", "guild_id"), ("vote", "at")),
                (query_id, kept, guild_id, vote, utc(at)),
            )
            if guild_id is not None and vote == "doesnt":
                await _join(connection, guild_id, query_id)
            return vote

        with _of_a_query():
            return await self._database.write(write)

    async def votes(self, guild_id: int | None, query_id: int) -> Votes:
        (row,) = await self._database.read(
            "SELECT count(*) FILTER (WHERE vote = 'answers'), "
            "count(*) FILTER (WHERE vote = 'doesnt') "
            "FROM vote WHERE guild_id IS ? AND query_id = ?",
            (guild_id, query_id),
        )
        return Votes(*row)

    async def votes_of(self, guild_id: int | None, query_ids: Sequence[int]) -> dict[int, Votes]:
        rows = await self._database.read(  # the plus: looked up by the rows, not by the server
            "SELECT query_id, count(*) FILTER (WHERE vote = 'answers'), "
            "count(*) FILTER (WHERE vote = 'doesnt') FROM vote "
            "WHERE +guild_id IS ? AND query_id IN (SELECT value FROM json_each(?)) "
            "GROUP BY query_id",
            (guild_id, json.dumps(query_ids)),
        )
        return {query_id: Votes(*counts) for query_id, *counts in rows}

    async def helpful(self, guild_id: int | None, size: int) -> list[HelpfulAnswer]:
        """Return the answers of a server that members called helpful, the newest first.

        With no server it is an operator's: of all servers.
        """
        where = "" if guild_id is None else "AND vote.guild_id = :guild "
        rows = await self._database.read(
            "SELECT query.guild_id, query.id, query.question FROM vote "
            f"JOIN query ON query.id = vote.query_id WHERE query.command = 'ask' {where}"
            "GROUP BY query.id HAVING sum(CASE vote WHEN 'answers' THEN 1 ELSE -1 END) > 0 "
            "ORDER BY query.id DESC LIMIT :size",
            {"guild": guild_id, "size": size},
        )
        quoted = await self._database.read(
            "SELECT query_id, citation, text FROM shown "
            "WHERE query_id IN (SELECT value FROM json_each(?)) ORDER BY query_id, position",
            (json.dumps([row["id"] for row in rows]),),
        )
        shown: dict[int, list[tuple[str, str]]] = {row["id"]: [] for row in rows}
        for query_id, citation, words in quoted:
            shown[query_id].append((citation, words))
        found = [HelpfulAnswer(row[0], row[1], row[2], tuple(shown[row[1]])) for row in rows]
        return [one for one in found if one.shown]

    async def suggestions_of(
        self, guild_id: int | None, query_ids: Sequence[int]
    ) -> dict[int, list[Suggestion]]:
        """Return the suggestions for answers of a server that have some, newest first."""
        rows = await self._database.read(
            "SELECT query_id, user_id, citation, words FROM suggestion "
            "WHERE +guild_id IS ? AND query_id IN (SELECT value FROM json_each(?)) "
            "ORDER BY at DESC",
            (guild_id, json.dumps(query_ids)),
        )
        found: dict[int, list[Suggestion]] = {}
        for row in rows:
            found.setdefault(row["query_id"], []).append(Suggestion(*row))
        return found

    async def suggest(self, guild_id: int | None, one: Suggestion, at: datetime) -> None:
        """Keep a person's suggestion for an answer, in place of their earlier one.

        Raises ``RecordsError`` where it can't be written.
        """

        async def write(connection: aiosqlite.Connection) -> None:
            kept = await one_of(connection, guild_id, one.query_id, one.user_id)
            words = one.words and without_surrogates(one.words)
            await connection.execute(
                upsert(
                    "suggestion", ("query_id", "user_id", "guild_id"), ("citation", "words", "at")
                ),
                (one.query_id, kept, guild_id, one.citation, words, utc(at)),
            )

        with _of_a_query():
            await self._database.write(write)

    async def suggestions(
        self, guild_id: int | None, query_id: int | None = None
    ) -> list[Suggestion]:
        """Return the suggestions of a server's members, newest first: all, or for one answer."""
        which = "" if query_id is None else "AND query_id = :query "
        rows = await self._database.read(
            "SELECT query_id, user_id, citation, words FROM suggestion "
            f"WHERE guild_id IS :guild {which}ORDER BY at DESC, query_id DESC",
            {"guild": guild_id, "query": query_id},
        )
        return [Suggestion(*row) for row in rows]

    async def withdraw(
        self, guild_id: int | None, query_id: int, user_id: int, at: datetime
    ) -> None:
        """Put on record who took back an answer that was shared in a server (None: in none).

        Nothing is put down where this server has no such row.
        """

        async def write(connection: aiosqlite.Connection) -> None:
            kept = await one_of(connection, guild_id, query_id, user_id)
            await connection.execute(
                "INSERT INTO withdrawal (query_id, user_id, guild_id, at) "
                "SELECT id, ?, guild_id, ? FROM query WHERE id = ? AND guild_id IS ? "
                "ON CONFLICT DO NOTHING",
                (kept, utc(at), query_id, guild_id),
            )

        with _of_a_query():
            await self._database.write(write)

    async def withdrawn(self, guild_id: int | None, query_id: int) -> int | None:
        rows = await self._database.read(
            "SELECT user_id FROM withdrawal WHERE guild_id IS ? AND query_id = ?",
            (guild_id, query_id),
        )
        return next((row["user_id"] for row in rows), None)


async def _join(connection: aiosqlite.Connection, guild_id: int, query_id: int) -> None:
    """Put a question whose answer doesn't answer it beside those that got none."""
    rows = await connection.execute_fetchall(
        "SELECT words FROM query WHERE id = ? AND guild_id = ? AND command = 'ask'",
        (query_id, guild_id),
    )
    for row in rows:
        await join_group(connection, guild_id, query_id, json.loads(row["words"] or "[]"))


@contextmanager
def _of_a_query() -> Generator[None]:
    """Explain what a query lacks that was erased, or that still waits to be written."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        message = f"the query that this belongs to isn't in the file: {error}"
        raise RecordsError(message) from error
