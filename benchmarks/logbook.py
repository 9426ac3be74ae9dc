"""Generate a query log of any size from a fixed seed.

It has one large server and three small ones, over ninety days. A few members ask a lot, most ask
little, mostly in one channel. Some questions recur in other words, and a few passages are quoted
most. ``python -m benchmarks.logbook FILE --rows 1000000`` writes one to look at.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import accumulate, chain, islice
from pathlib import Path
from random import Random
from typing import Any

from bot.records import first_id
from bot.records.database import Database

LARGE = 1
"""The id of the large server; the small ones have the next ids."""
SMALL = 3
DAYS = 90
END = datetime(2026, 11, 20, 12, tzinfo=UTC)
MEMBERS, CHANNELS, PASSAGES, WORDS, QUESTIONS = 5_000, 30, 2_000, 20_000, 20_000
BLOCK = 5_000
VOTED, MODERATED = 0.08, 0.01
"""The shares of queries with a vote, and of queries that a moderator opened."""
BLOCKED, HELD, MARKED = 5_000, 200, 2_000
"""The number of blocked members, held-back words and marked passages in each server."""
DUE = 0.02
"""The share of queries still to be posted, as after a weekend of downtime."""

_QUERY = (
    "INSERT INTO query (id, asked_at, guild_id, channel_id, user_id, command, question, outcome, "
    "confidence, corpus_version, latency_ms, locale, private, via, words) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'cc0b78f5b9ea', ?, 'en-GB', ?, 'command', ?)"
)
_SHOWN = "INSERT INTO shown VALUES (?, ?, ?, ?, 0, 40, ?)"
_VOTE = "INSERT INTO vote VALUES (?, ?, ?, ?, ?)"
_GROUP = "INSERT INTO unanswered_group (id, guild_id, first_id, latest_id) VALUES (?, ?, ?, ?)"
_UNANSWERED = "INSERT INTO unanswered VALUES (?, ?, ?, ?)"
_AUDIT = "INSERT INTO audit VALUES (?, ?, ?, 1, 'logs show', ?)"
_NEWEST = "FROM query WHERE guild_id = :guild ORDER BY id DESC LIMIT"
_ORDER = (
    "INSERT INTO feed (guild_id, channel_id, what) VALUES (:guild, 1, 'all')",
    f"INSERT INTO feed_due (guild_id, query_id) SELECT guild_id, id {_NEWEST} :due",
    """INSERT INTO block (guild_id, target_id, kind, at, by_id)
    WITH RECURSIVE one (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM one WHERE id < :blocked)
    SELECT :guild, id, 'member', :at, 1 FROM one""",
    """INSERT INTO held_words (guild_id, words, at, by_id)
    WITH RECURSIVE one (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM one WHERE id < :held)
    SELECT :guild, 'word' || id, :at, 1 FROM one""",
    f"""INSERT INTO right_passage (query_id, guild_id, user_id, at)
    SELECT id, guild_id, 1, :at {_NEWEST} :marked""",
    """INSERT INTO replay (id, guild_id, corpus_version, threshold, asked, complete, marked,
    right_then, right_now) VALUES (:guild, :guild, 'cc0b78f5b9ea', 0.5, 2000, 1, 0, 0, 0)""",
    f"""INSERT INTO replay_change (replay_id, position, query_id, kind, confidence)
    SELECT :guild, row_number() OVER (ORDER BY id), id, 'refused', 0.1 {_NEWEST} :marked""",
)
"""Statements for a server's blocks, held-back words, marks and replays."""
_STATEMENTS = (_QUERY, _SHOWN, _GROUP, _UNANSWERED, _VOTE, _AUDIT)


async def make(
    path: Path, rows: int, told: Callable[[int], None] = lambda _: None, *, first: int = LARGE
) -> None:
    """Create a database with ``rows`` in the large server, and a twentieth in each small one.

    ``first`` is the large one's id.
    """
    database = await Database.open(path)
    await database.close()
    await asyncio.to_thread(_fill, path, rows, told, first)


def _fill(path: Path, rows: int, told: Callable[[int], None], first: int) -> None:
    done = 0
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("synchronous = OFF", "cache_size = -200000", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        for guild_id in range(first, first + SMALL + 1):
            made = _rows(guild_id, rows if guild_id == first else rows // 20)
            while block := list(islice(made, BLOCK)):
                connection.execute("BEGIN")
                for statement, values in zip(_STATEMENTS, zip(*block, strict=True), strict=True):
                    connection.executemany(statement, chain.from_iterable(values))
                connection.execute("COMMIT")
                done += len(block)
                told(done)
            of = {"guild": guild_id, "at": END.isoformat(timespec="microseconds")}
            sizes = {"blocked": BLOCKED, "held": HELD, "marked": MARKED, "due": int(rows * DUE)}
            connection.execute("BEGIN")
            for statement in _ORDER:
                connection.execute(statement, of | sizes)
            connection.execute("COMMIT")


class _Dice:
    """Draws numbers, the lowest most often (Zipf's law)."""

    def __init__(self, chance: Random, count: int, power: float = 1.0) -> None:
        self._chance = chance
        self._weights = list(accumulate((n + 1) ** -power for n in range(count)))
        self._all = range(count)

    def draw(self, count: int) -> list[int]:
        """Draw ``count`` numbers."""
        return self._chance.choices(self._all, cum_weights=self._weights, k=count)


def _rows(guild_id: int, count: int) -> Iterator[tuple[list[Any], ...]]:
    """Yield the parameters of each of ``_STATEMENTS`` for a row."""
    chance = Random(guild_id)
    words = _Dice(chance, WORDS, 0.9)
    members, channels = _Dice(chance, MEMBERS, 0.8), _Dice(chance, CHANNELS, 1.2)
    passages, asked = _Dice(chance, PASSAGES, 0.9), _Dice(chance, QUESTIONS, 0.7)
    known = [words.draw(chance.randint(3, 8)) for _ in range(QUESTIONS)]
    groups: dict[int, int] = {}
    step = timedelta(days=DAYS) / max(count, 1)
    for number in range(count):
        at = END - timedelta(days=DAYS) + step * number
        query_id = first_id(at) + ((number << 2 | guild_id - 1) & 0x1FFFFF)
        (which,) = asked.draw(1)
        again = chance.random() < 0.6
        of = list(dict.fromkeys([*known[which], *words.draw(1)] if again else words.draw(5)))
        text = " ".join(f"word{one}" for one in of)
        answered = chance.random() < 0.78
        (command,) = chance.choices(("ask", "topic", "read", "verify"), (80, 10, 7, 3))
        (member,), (channel,) = members.draw(1), channels.draw(1)
        query = (
            query_id,
            at.isoformat(),
            guild_id,
            channel,
            member,
            command,
            f"What of {text}?",
            "answered" if answered else "refused",
            chance.random(),
            chance.lognormvariate(1.5, 0.8),
            int(chance.random() < 0.1),
            json.dumps([f"word{one}" for one in of]),
        )
        shown = [
            (query_id, place, f"source{one % 9}-{one:06}", f"source{one % 9}", "The words shown.")
            for place, one in enumerate(passages.draw(chance.randint(1, 3)) if answered else ())
        ]
        votes: list[Any] = []
        if answered and chance.random() < VOTED:
            vote = chance.choice(("answers", "answers", "doesnt"))
            votes.append((query_id, member, guild_id, vote, at.isoformat()))
        acts: list[Any] = []
        if chance.random() < MODERATED:
            details = json.dumps({"query": query_id})
            acts.append((query_id, guild_id, at.isoformat(), details))
        made: list[Any] = []
        joined: list[Any] = []
        if not answered:
            group_id = groups.setdefault(which, query_id) if again else query_id
            if group_id == query_id:
                made.append((group_id, guild_id, query_id, query_id))
            key = json.dumps(sorted(f"word{one}" for one in of))
            joined.append((query_id, guild_id, group_id, key))
        yield [query], shown, made, joined, votes, acts


if __name__ == "__main__":
    import typer

    def _make(file: Path, rows: int = 1_000_000) -> None:
        """Create a log with this many rows in one server."""
        asyncio.run(make(file, rows))

    typer.run(_make)
