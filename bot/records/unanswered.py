"""Questions that weren't answered, near-duplicates in a group.

Every function takes the server first. A row is put into its group in the transaction that writes
it, or its vote, and goes from there by triggers: with the row itself, or when nobody votes the
answer down any more.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Row
from typing import Literal, NamedTuple

import aiosqlite

from bot.records.audit import Act, put
from bot.records.database import Repository
from bot.records.filtering import Outcome
from bot.search.likeness import lookup_count, most_similar

State = Literal["open", "covered", "out_of_scope", "needs_source"]
Order = Literal["newest", "most"]
STATES: tuple[State, ...] = ("open", "covered", "out_of_scope", "needs_source")

MAX_PER_WORD = 100
"""How many groups of one word are compared with a question, the newest of them."""
MAX_CANDIDATES = 300
"""How many groups are compared with a question."""
MANY_GROUPS = 10_000
"""How many groups in a state are told apart from more."""
COUNTED = 1000
"""Of how many of a group's rows, the newest, the persons are counted."""

_OUTCOMES = ", ".join(f"count(*) FILTER (WHERE outcome = '{one}') AS {one}" for one in Outcome)


class GroupStatus(NamedTuple):
    """What a group is marked as, and whether it went unanswered again after it was covered."""

    state: State
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that are near-duplicates of one another.

    ``question`` is the latest wording, as typed; ``first_id`` and ``latest_id`` are rows of the
    log. ``people`` counts who asked the newest ``COUNTED`` of them, and ``outcomes`` what these
    got: an answer only where somebody voted it down. ``reopened`` is whether it went unanswered
    again after it was marked as covered.
    """

    id: int
    state: State
    asked: int
    people: int
    first_id: int
    latest_id: int
    question: str
    reopened: bool
    outcomes: Mapping[Outcome, int]

    def place(self, order: Order) -> tuple[int, int]:
        """Return where it stands in an order: what ``Unanswered.page`` goes on from."""
        return (self.asked, self.id) if order == "most" else (self.latest_id, self.id)


class UnansweredGroups(Repository):
    async def page(
        self,
        guild_id: int,
        state: State,
        order: Order,
        *,
        before: tuple[int, int] | None = None,
        after: tuple[int, int] | None = None,
        size: int = 10,
    ) -> list[Group]:
        """Return a server's groups in a state: the newest first, or those asked most.

        They are the first behind ``before``, or the last ahead of ``after``, both places of
        groups.
        """
        key = "asked" if order == "most" else "latest_id"
        beyond, way = (">", "ASC") if after is not None else ("<", "DESC")
        edge = after or before
        where = f"AND ({key}, id) {beyond} (:key, :id) " if edge else ""
        rows = await self._database.read(
            f"SELECT * FROM unanswered_group WHERE guild_id = :guild AND state = :state {where}"
            f"ORDER BY {key} {way}, id {way} LIMIT :size",
            {
                "guild": guild_id,
                "state": state,
                "size": size,
                **({"key": edge[0], "id": edge[1]} if edge else {}),
            },
        )
        found = [await self._group_of(row) for row in rows]
        return found if after is None else found[::-1]

    async def find(self, guild_id: int, group_id: int) -> Group | None:
        rows = await self._database.read(
            "SELECT * FROM unanswered_group WHERE guild_id = ? AND id = ?", (guild_id, group_id)
        )
        return await self._group_of(rows[0]) if rows else None

    async def counts(self, guild_id: int) -> dict[State, int]:
        """Return how many groups of a server are in each state, counted up to ``MANY_GROUPS``."""
        rows = await self._database.read(
            "SELECT value, (SELECT count(*) FROM (SELECT 1 FROM unanswered_group "
            "WHERE guild_id = ? AND state = value LIMIT ?)) FROM json_each(?)",
            (guild_id, MANY_GROUPS, json.dumps(STATES)),
        )
        return {row[0]: row[1] for row in rows}

    async def mark(self, guild_id: int, group_id: int, state: State, act: Act) -> State | None:
        """Put a group into a state and ``act`` on record; return the state, None for no such group.

        Raises ``RecordsError`` where it can't be written; nothing is changed then.
        """
        return await self._put(guild_id, group_id, GroupStatus(state), act.id, act)

    async def merge(self, guild_id: int, pairs: Sequence[tuple[int, int]]) -> None:
        """Put the questions of a server's open groups into other open ones: pairs of their ids."""

        async def write(connection: aiosqlite.Connection) -> None:
            for group_id, into in pairs:
                rows = await connection.execute_fetchall(
                    "SELECT query_id, guild_id, ?, words FROM unanswered WHERE group_id = ? "
                    "AND (SELECT count(*) FROM unanswered_group WHERE id IN (?, ?) "
                    "AND guild_id = ? AND state = 'open') = 2",
                    (into, group_id, group_id, into, guild_id),
                )
                await connection.executemany(
                    "DELETE FROM unanswered WHERE query_id = ?", [(row[0],) for row in rows]
                )
                await connection.executemany("INSERT INTO unanswered VALUES (?, ?, ?, ?)", rows)

        if pairs:
            await self._database.write(write)

    async def undo(
        self, guild_id: int, group_id: int, before: GroupStatus, done: Act, act: Act
    ) -> State | None:
        """Put a group back to how it was ``before`` an act was ``done``; return as ``mark`` does.

        One that was covered and went unanswered after that act is open again. Raises as ``mark``.
        """
        return await self._put(guild_id, group_id, before, done.id, act)

    async def _put(
        self, guild_id: int, group_id: int, mark: GroupStatus, since: int, act: Act
    ) -> State | None:
        async def write(connection: aiosqlite.Connection) -> State | None:
            again = "(:state = 'covered' AND latest_id > :since)"
            rows = await connection.execute_fetchall(
                f"UPDATE unanswered_group SET marked = :act, reopened = :reopened OR {again}, "
                f"state = CASE WHEN {again} THEN 'open' ELSE :state END "
                "WHERE guild_id = :guild AND id = :group RETURNING state",
                {
                    "act": act.id,
                    "state": mark.state,
                    "reopened": mark.reopened,
                    "since": since,
                    "guild": guild_id,
                    "group": group_id,
                },
            )
            state: State | None = next((row["state"] for row in rows), None)
            if state is not None:
                await put(connection, guild_id, act)
            return state

        return await self._database.write(write)

    async def _group_of(self, row: Row) -> Group:
        (found,) = await self._database.read(
            "SELECT (SELECT question FROM query WHERE id = :latest) AS question, count(DISTINCT "
            f"user_id) AS people, {_OUTCOMES} FROM (SELECT query_id FROM unanswered "
            "WHERE group_id = :group ORDER BY query_id DESC LIMIT :counted) AS newest "
            "JOIN query ON query.id = newest.query_id",
            {"latest": row["latest_id"], "group": row["id"], "counted": COUNTED},
        )
        return Group(
            row["id"],
            row["state"],
            row["asked"],
            found["people"],
            row["first_id"],
            row["latest_id"],
            found["question"] or "",
            bool(row["reopened"]),
            {one: found[one] for one in Outcome if found[one]},
        )


async def join_group(
    connection: aiosqlite.Connection, guild_id: int, query_id: int, words: Sequence[str]
) -> None:
    """Put a row into the group that its words are most alike to, else into a new one.

    Within a transaction; a row that is in a group already stays there.
    """
    key = json.dumps(sorted(set(words)), ensure_ascii=False)
    group_id = await _group_with_key(connection, guild_id, key)
    if group_id is None:
        group_id = await _similar_group(connection, guild_id, words)
    if group_id is None:
        group_id = query_id  # it can't be guessed, and is nobody else's later on
        await connection.execute(
            "INSERT OR IGNORE INTO unanswered_group (id, guild_id, first_id, latest_id) "
            "VALUES (?, ?, ?, ?)",
            (group_id, guild_id, query_id, query_id),
        )
    await connection.execute(
        "INSERT OR IGNORE INTO unanswered VALUES (?, ?, ?, ?)", (query_id, guild_id, group_id, key)
    )


async def _group_with_key(connection: aiosqlite.Connection, guild_id: int, key: str) -> int | None:
    """Return the group that has a question with exactly these words."""
    rows = await connection.execute_fetchall(
        "SELECT group_id FROM unanswered WHERE guild_id = ? AND words = ? LIMIT 1", (guild_id, key)
    )
    return next((row[0] for row in rows), None)


async def _similar_group(
    connection: aiosqlite.Connection, guild_id: int, words: Sequence[str]
) -> int | None:
    """Return the group whose first question is most alike to these words.

    It is looked for among the groups that share one of the rarest words: whatever is alike does,
    but for questions of a few words with slips in all of them. Of a word that many groups share,
    the newest are looked at, so that it takes no longer in a server that asks a lot.
    """
    rarest = await connection.execute_fetchall(
        "SELECT value AS word, (SELECT count(*) FROM (SELECT 1 FROM unanswered_word "
        "WHERE guild_id = ? AND word = value LIMIT ?)) AS times "
        "FROM json_each(?) ORDER BY times, word LIMIT ?",
        (guild_id, MAX_PER_WORD, json.dumps(words), lookup_count(len(words))),
    )
    found: dict[int, Sequence[str]] = {}
    for word, times in rarest:
        if times and len(found) < MAX_CANDIDATES:
            rows = await connection.execute_fetchall(
                "SELECT held.group_id, led.words FROM (SELECT group_id FROM unanswered_word "
                "WHERE guild_id = ? AND word = ? ORDER BY group_id DESC LIMIT ?) AS held "
                "JOIN unanswered_group AS one ON one.id = held.group_id "
                "JOIN unanswered AS led ON led.query_id = one.first_id",
                (guild_id, word, MAX_PER_WORD),
            )
            found |= {row[0]: json.loads(row[1]) for row in rows}
    return most_similar(words, found)
