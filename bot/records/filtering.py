"""Which rows of the log a filter lets through, found in the order of time, whatever is given.

An index holds a server's rows by who, where, which command and what came back, each part in the
order of time. What isn't given of the last two is gone through value by value, and SQLite merges
these parts: it reads no more rows than the page has. Where words or votes are asked for as well,
what fewest rows have leads, and the rest is looked up row by row: for so many rows at a time, so
that a page takes no longer the larger the log is.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Literal, NamedTuple, get_args

from bot.records.database import Database

Vote = Literal["answers", "doesnt"]

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
WINDOW = 10_000
"""How many rows are looked up at a time; so many of one kind are told apart from more."""

Command = Literal["ask", "topic", "read", "verify"]
Via = Literal["command", "button"]
Delivery = Literal["sent", "refused", "unknown"]
"""What became of a reply: Discord took it, or didn't, or its answer was lost."""


class Outcome(StrEnum):
    """What came back: an answer, the closest passages of an unsure bot, or nothing.

    The database holds whatever is here or in ``Command``: a new one needs no migration.
    """

    ANSWERED = "answered"
    CLOSEST = "closest"
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


def details_of(which: Filter) -> dict[str, Any]:
    values = {name: value for name, value in asdict(which).items() if value and name != "limit"}
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def first_id(moment: datetime) -> int:
    """Return the least id that can be made at a moment."""
    return int((moment - EPOCH).total_seconds() * 1000) << 21


def utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def without_surrogates(text: str) -> str:
    """Return a text with U+FFFD in place of half surrogate pairs, which UTF-8 can't hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def moment_of(query_id: int) -> datetime:
    """Return the moment at which an id was made."""
    return EPOCH + timedelta(milliseconds=query_id >> 21)


_made: dict[int, set[int]] = {}
"""What was made of the last millisecond that an id was made in."""


def new_id(now: datetime) -> int:
    """Make an id that rises with time and can't be guessed: 42 bits of ms, 21 of chance.

    No two that this process makes within a millisecond are the same.
    """
    first = first_id(now)
    if first not in _made:
        _made.clear()
    taken = _made.setdefault(first, set())
    while (chance := secrets.randbits(21)) in taken:
        pass
    taken.add(chance)
    return first | chance


class FilteredIds(NamedTuple):
    """Ids of rows, newest first, and up to which id was looked where they are too few.

    None is where there are no more.
    """

    ids: list[int]
    edge: int | None = None


class _Lead(NamedTuple):
    """A way to go through rows in the order of time.

    ``parts`` each yield ids, of this ``column``, for what leads by itself; ``others`` is what each
    row is looked up for.
    """

    column: str
    parts: tuple[str, ...]
    others: tuple[str, ...]

    def fitting(self) -> str:
        """Return the SQL that counts the rows."""
        others = "".join(f" AND {one}" for one in self.others)
        return f"SELECT count(*) FROM ({_union_all(part + others for part in self.parts)})"

    def found(self, order: str, bound: str | None) -> str:
        """Return the SQL of the ids, up to the ``:edge`` where there is a ``bound``."""
        others = [*self.others, *([f"{self.column} {bound} :edge"] if bound else [])]
        asked = "".join(f" AND {one}" for one in others)
        return f"{_union_all(part + asked for part in self.parts)} ORDER BY id {order} LIMIT :size"


class _Reach(NamedTuple):
    """How many rows something has, up to ``WINDOW``, and the id of the last of these."""

    rows: int
    edge: int | None

    def sparser(self, order: str) -> tuple[int, int]:
        """Return what is less for what has fewer rows: of equals, for what reaches further."""
        edge = self.edge or 0
        return self.rows, edge if order == "DESC" else -edge


async def select(
    database: Database, which: Filter, size: int, *, before: int | None, after: int | None
) -> FilteredIds:
    """Return the ids of rows that a filter lets through, ``size`` at most.

    They are the newest below ``before``, or the oldest above ``after``; ``WINDOW`` rows are looked
    up at most. Raises ``RecordsError``, and ``ValueError`` for words or votes of no one server.
    """
    order, bound = ("DESC", ">=") if after is None else ("ASC", "<=")
    lead, edge, values = await _plan(database, which, order, before, after)
    found = lead.found(order, bound if edge is not None else None)
    rows = await database.read(found, {**values, "size": size, "edge": edge})
    ids = sorted((row["id"] for row in rows), reverse=True)
    return FilteredIds(ids, edge if len(ids) < size else None)


async def count_rows(database: Database, which: Filter) -> int:
    """Return how many rows a filter lets through, whatever its limit. Raises as ``select`` does."""
    lead, _, values = await _plan(database, which, "DESC")
    rows = await database.read(lead.fitting(), values)
    return int(rows[0][0])


async def _plan(
    database: Database,
    which: Filter,
    order: str,
    before: int | None = None,
    after: int | None = None,
) -> tuple[_Lead, int | None, Mapping[str, object]]:
    """Return the way to go through the rows, how far at a time, and the values for its SQL."""
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
    leads = _plans(which, values)
    if len(leads) == 1:
        return leads[0], None, values
    reaches = await _plan_costs(database, [one.parts for one in leads], order, values)
    found = zip(reaches, leads, strict=True)
    reach, lead = min(found, key=lambda pair: pair[0].sparser(order))
    edge = reach.edge if reach.rows == WINDOW and lead.others else None
    return lead, edge, values


def _plans(which: Filter, values: Mapping[str, object]) -> list[_Lead]:
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
        leads.append(_Lead("led.query_id", (f"{_BY_WORD}{led_bounds}",), (*others, *known)))
    if which.vote:
        others = [one.format("led.query_id") for one in worded]
        leads.append(_Lead("led.query_id", (f"{_BY_VOTE}{led_bounds}",), (*others, *known)))
    others = [one.format("query.id") for one in (*voted, *worded)]
    leads.append(_Lead("query.id", tuple(_by_facets(which, facets, bounds)), tuple(others)))
    return leads


def _by_facets(which: Filter, facets: Sequence[str], bounds: str) -> Iterator[str]:
    """Yield SQL for each part of the index that has the rows of a who, a where and the rest."""
    if which.guild_id is None:
        asked = " AND ".join(["1", *facets])
        yield f"SELECT query.id AS id FROM query WHERE {asked}{bounds}"
        return
    if len(facets) == 1:  # the server alone
        led = f"query INDEXED BY query_by_guild WHERE {facets[0]}"
        yield f"SELECT query.id AS id FROM {led}{bounds}"
        return
    index = _INDEXES[which.user_id is not None, which.channel_id is not None]
    for command in [which.command] if which.command else get_args(Command):
        for outcome in [which.outcome] if which.outcome else Outcome:
            kind = f"query.command = '{command}' AND query.outcome = '{outcome}'"
            place = " AND ".join(one for one in facets if one not in _KINDS)
            yield (
                f"SELECT query.id AS id FROM query INDEXED BY {index} "
                f"WHERE {place} AND {kind}{bounds}"
            )


async def _plan_costs(
    database: Database,
    ways: Sequence[Sequence[str]],
    order: str,
    values: Mapping[str, object],
) -> list[_Reach]:
    """Return how many rows each of some ways goes through, each given by its parts."""
    end = "min" if order == "DESC" else "max"
    counts = (
        f"SELECT {place} AS place, count(*), {end}(id) FROM "
        f"(SELECT id FROM ({_union_all(parts)} ORDER BY id {order} LIMIT {WINDOW}))"
        for place, parts in enumerate(ways)
    )
    rows = await database.read(f"{_union_all(counts)} ORDER BY place", values)
    return [_Reach(*row[1:]) for row in rows]


async def _rarest_first(
    database: Database, guild_id: int, words: tuple[str, ...]
) -> tuple[str, ...]:
    """Return words by how many of a server's rows have them, as far as ``WINDOW`` tell."""
    values = {f"word{place}": word for place, word in enumerate(words)} | {"guild": guild_id}
    ways = [(_BY_WORD.replace(":word0", f":word{place}"),) for place in range(len(words))]
    reaches = await _plan_costs(database, ways, "DESC", values)
    found = sorted(zip(reaches, words, strict=True), key=lambda pair: pair[0].sparser("DESC"))
    return tuple(word for _, word in found)


def _union_all(parts: Iterable[str]) -> str:
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
