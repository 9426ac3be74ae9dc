"""Which rows of the log a filter lets through, found in the order of time, whatever is given.

An index holds a server's rows by who, where, which command and what came back, each part in the
order of time. What isn't given of the last two is gone through value by value, and SQLite merges
these parts: it reads no more rows than the page has. Where words or votes are asked for as well,
what fewest rows have leads, and the rest is looked up row by row.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.records.database import Database
    from bot.records.feedback import Vote

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
MANY = 30_000
"""How many rows of one kind are told apart from more."""

Command = Literal["ask", "topic", "read", "verify"]
Via = Literal["command", "button"]


class Outcome(StrEnum):
    """What came back."""

    ANSWERED = "answered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows of the log to show; what is None lets all through.

    ``words`` are analysed, as ``Query.words`` are: a row has them all. ``since`` and ``until`` are
    the first moment and the one behind the last. With no ``guild_id`` it is an operator's.
    """

    guild_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    user_id: int | None = None
    channel_id: int | None = None
    command: Command | None = None
    outcome: Outcome | None = None
    vote: Vote | None = None
    words: tuple[str, ...] = ()
    limit: int | None = 20


def first_id(moment: datetime) -> int:
    """Return the least id that can be made at a moment."""
    return int((moment - EPOCH).total_seconds() * 1000) << 21


def moment_of(query_id: int) -> datetime:
    """Return the moment at which an id was made."""
    return EPOCH + timedelta(milliseconds=query_id >> 21)


class _Lead(NamedTuple):
    """A way to go through rows in the order of time.

    ``parts`` each yield ids for what leads by itself; ``others`` is what each row is looked up for.
    """

    parts: tuple[str, ...]
    others: tuple[str, ...]

    def fitting(self) -> str:
        """Return the SQL that counts the rows."""
        others = "".join(f" AND {one}" for one in self.others)
        return f"SELECT count(*) FROM ({_all(part + others for part in self.parts)})"  # noqa: S608 (fixed texts)

    def counted(self) -> str:
        """Return the SQL that counts what leads, up to ``MANY``."""
        return f"SELECT count(*) FROM (SELECT 1 FROM ({_all(self.parts)}) LIMIT {MANY})"  # noqa: S608 (fixed texts)

    def found(self, order: str) -> str:
        """Return the SQL of the ids."""
        others = "".join(f" AND {one}" for one in self.others)
        return f"{_all(part + others for part in self.parts)} ORDER BY id {order} LIMIT :size"


async def select(
    database: Database, which: Filter, size: int, *, before: int | None, after: int | None
) -> list[int]:
    """Return the ids of the rows that a filter lets through, newest first, ``size`` at most.

    They are the newest below ``before``, or the oldest above ``after``. Raises ``RecordsError``,
    and ``ValueError`` for words or votes of no one server.
    """
    lead, values = await _led(database, which, before, after)
    found = lead.found("DESC" if after is None else "ASC")
    rows = await database.read(found, {**values, "size": size})
    return sorted((row["id"] for row in rows), reverse=True)


async def count(database: Database, which: Filter) -> int:
    """Return how many rows a filter lets through, whatever its limit. Raises as ``select`` does."""
    lead, values = await _led(database, which)
    rows = await database.read(lead.fitting(), values)
    return int(rows[0][0])


async def _led(
    database: Database, which: Filter, before: int | None = None, after: int | None = None
) -> tuple[_Lead, Mapping[str, object]]:
    """Return the way to go through the rows, with the values for its SQL."""
    if which.guild_id is None and (which.words or which.vote):
        message = "words and votes are looked up within one server"
        raise ValueError(message)
    words = which.words
    if which.guild_id is not None and len(words) > 1:
        words = await _rarest_first(database, which.guild_id, words)
    values: dict[str, object] = {
        "guild": which.guild_id,
        "since": None if which.since is None else first_id(which.since),
        "until": None if which.until is None else first_id(which.until),
        "user": which.user_id,
        "channel": which.channel_id,
        "command": which.command,
        "outcome": which.outcome,
        "vote": which.vote,
        "before": before,
        "after": after,
        **{f"word{place}": word for place, word in enumerate(words)},
    }
    return await _shortest(database, _leads(which, values), values), values


def _leads(which: Filter, values: Mapping[str, object]) -> list[_Lead]:
    """Return the ways to go through the rows, the likeliest to be short first."""
    given = [name for name, value in values.items() if value is not None]
    facets = tuple(_FACETS[name] for name in given if name in _FACETS)
    bounds = "".join(f" AND {_BOUNDS[name]}" for name in given if name in _BOUNDS)
    led_bounds = bounds.replace("query.id", "led.query_id")
    known = (_KNOWN.format(" AND ".join(facets)),) if len(facets) > 1 else ()
    worded = [_HAS_WORD.format(name) for name in given if name.startswith("word")]
    voted = [_VOTED] if which.vote else []
    leads: list[_Lead] = []
    if which.words:
        others = [one.format("led.query_id") for one in (*voted, *worded[1:])]
        leads.append(_Lead((f"{_BY_WORD}{led_bounds}",), (*others, *known)))
    if which.vote:
        others = [one.format("led.query_id") for one in worded]
        leads.append(_Lead((f"{_BY_VOTE}{led_bounds}",), (*others, *known)))
    others = [one.format("query.id") for one in (*voted, *worded)]
    leads.append(_Lead(tuple(_by_facets(which, facets, bounds)), tuple(others)))
    return leads


def _by_facets(which: Filter, facets: Sequence[str], bounds: str) -> Iterator[str]:
    """Yield SQL for each part of the index that has the rows of a who, a where and the rest."""
    if which.guild_id is None:
        asked = " AND ".join(["1", *facets])
        yield f"SELECT query.id AS id FROM query WHERE {asked}{bounds}"  # noqa: S608 (fixed texts)
        return
    if len(facets) == 1:  # the server alone
        led = f"query INDEXED BY query_by_guild WHERE {facets[0]}"
        yield f"SELECT query.id AS id FROM {led}{bounds}"  # noqa: S608 (fixed texts)
        return
    index = _INDEXES[which.user_id is not None, which.channel_id is not None]
    for command in [which.command] if which.command else get_args(Command):
        for outcome in [which.outcome] if which.outcome else Outcome:
            kind = f"query.command = '{command}' AND query.outcome = '{outcome}'"
            place = " AND ".join(one for one in facets if one not in _KINDS)
            yield (
                f"SELECT query.id AS id FROM query INDEXED BY {index} "  # noqa: S608 (fixed texts)
                f"WHERE {place} AND {kind}{bounds}"
            )


async def _shortest(
    database: Database, leads: Sequence[_Lead], values: Mapping[str, object]
) -> _Lead:
    """Return the way that has fewest rows to go through; of equals the first."""
    if len(leads) == 1:
        return leads[0]
    columns = ", ".join(f"({one.counted()})" for one in leads)
    (counts,) = await database.read(f"SELECT {columns}", values)
    return min(zip(counts, leads, strict=True), key=lambda pair: pair[0])[1]


async def _rarest_first(
    database: Database, guild_id: int, words: tuple[str, ...]
) -> tuple[str, ...]:
    """Return words by how many of a server's rows have them, counted up to ``MANY``."""
    rows = await database.read(
        "SELECT value AS word, (SELECT count(*) FROM (SELECT 1 FROM query_word "
        "WHERE guild_id = ? AND word = value LIMIT ?)) AS times "
        "FROM json_each(?) ORDER BY times",
        (guild_id, MANY, json.dumps(words)),
    )
    return tuple(row["word"] for row in rows)


def _all(parts: Iterable[str]) -> str:
    return " UNION ALL ".join(parts)


_FACETS = {
    "guild": "query.guild_id = :guild",
    "user": "query.user_id = :user",
    "channel": "query.channel_id = :channel",
    "command": "query.command = :command",
    "outcome": "query.outcome = :outcome",
}
"""What lets a row through by who, where and what it is."""
_KINDS = {_FACETS["command"], _FACETS["outcome"]}
_INDEXES = {
    (False, False): "query_by_kind",
    (True, False): "query_by_member",
    (False, True): "query_by_channel",
    (True, True): "query_by_member_there",
}
"""The index that serves, by whether a member and a channel are given."""
_BOUNDS = {
    "since": "query.id >= :since",
    "until": "query.id < :until",
    "before": "query.id < :before",
    "after": "query.id > :after",
}
_BY_WORD = (
    "SELECT led.query_id AS id FROM query_word AS led "
    "WHERE led.guild_id = :guild AND led.word = :word0"
)
_BY_VOTE = (
    "SELECT DISTINCT led.query_id AS id FROM vote AS led "
    "WHERE led.guild_id = :guild AND led.vote = :vote"
)
_KNOWN = "EXISTS (SELECT 1 FROM query INDEXED BY query_facts WHERE query.id = led.query_id AND {})"
_VOTED = (
    "EXISTS (SELECT 1 FROM vote WHERE vote.guild_id = :guild AND vote.vote = :vote "
    "AND vote.query_id = {})"
)
_HAS_WORD = (
    "EXISTS (SELECT 1 FROM query_word WHERE query_word.guild_id = :guild "
    "AND query_word.word = :{} AND query_word.query_id = {{}})"
)
