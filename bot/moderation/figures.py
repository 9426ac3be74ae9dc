"""The figures of a period: questions, answers, speed, topics and passages."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from bot.corpus import Corpus, Passage
from bot.corpus.model import CITATION_LENGTH, content_hash

MAX_LISTED = 5
"""How many topics and passages are listed."""


@dataclass(frozen=True, slots=True)
class DayCount:
    """The queries of a day (UTC) by their outcomes, and their latencies.

    ``latencies`` counts queries by milliseconds, rounded to two digits (at least a tenth).
    """

    day: date
    answered: int
    closest: int
    refused: int
    latencies: Mapping[float, int]

    @property
    def queries(self) -> int:
        return self.answered + self.closest + self.refused


@dataclass(frozen=True, slots=True)
class QuoteCount:
    """How often a passage was quoted, and for how many queries it came first."""

    citation: str
    quoted: int
    led: int


@dataclass(frozen=True, slots=True)
class UsageStatistics:
    """All figures of the days from ``first`` to ``last``; ``days`` are those with queries.

    ``topics`` and ``passages`` are names and citations with their counts, highest first.
    ``unquoted`` are the passages that were never quoted, in the corpus's order; ``undelivered`` is
    how many replies Discord refused.
    """

    first: date
    last: date
    days: tuple[DayCount, ...]
    topics: tuple[tuple[str, int], ...]
    passages: tuple[tuple[str, int], ...]
    unquoted: tuple[Passage, ...]
    undelivered: int = 0

    @property
    def queries(self) -> int:
        return sum(one.queries for one in self.days)

    @property
    def answered(self) -> int:
        return sum(one.answered for one in self.days)

    @property
    def closest(self) -> int:
        return sum(one.closest for one in self.days)

    @property
    def refused(self) -> int:
        return sum(one.refused for one in self.days)

    @property
    def span(self) -> int:
        return (self.last - self.first).days + 1

    def latency(self, percent: float) -> float:
        return percentile(self.days, percent)


def percentile(days: Iterable[DayCount], percent: float) -> float:
    """Return a percentile of days' latencies in milliseconds, by nearest rank; 0 without any."""
    counts: Counter[float] = Counter()
    for one in days:
        counts.update(one.latencies)
    steps = sorted(counts)
    below = list(accumulate(counts[step] for step in steps))
    if not below:
        return 0.0
    return steps[bisect_left(below, percent / 100 * below[-1])]


def figures_of(
    corpus: Corpus, span: tuple[date, date], days: Sequence[DayCount], quoted: Sequence[QuoteCount]
) -> UsageStatistics:
    """Return the figures of a period; ``quoted`` is sorted, the most quoted first.

    A query counts for each topic of the first passage in its answer.
    """
    places = _places(corpus, [one.citation for one in quoted])
    led: Counter[int] = Counter()
    for one in quoted:
        if one.citation in places:
            led[places[one.citation]] += one.led
    on_topic = Counter(
        {
            topic.name: sum(led[corpus.position(one.citation)] for one in topic.passages)
            for topic in corpus.topics
        }
    )
    found = set(places.values())
    return UsageStatistics(
        *span,
        tuple(days),
        tuple((name, count) for name, count in on_topic.most_common(MAX_LISTED) if count),
        tuple((one.citation, one.quoted) for one in quoted[:MAX_LISTED]),
        tuple(one for place, one in enumerate(corpus.passages) if place not in found),
    )


def _places(corpus: Corpus, citations: Iterable[str]) -> dict[str, int]:
    """Return the position of each citation's passage in the corpus, if it is still there.

    A citation may be shorter or longer than the current one; both are prefixes of the hash.
    """
    places = {one.citation: place for place, one in enumerate(corpus.passages)}
    known = sorted(places)
    found: dict[str, int] = {}
    for citation in citations:
        if citation in places:
            found[citation] = places[citation]
            continue
        slug, _, digest = citation.rpartition("-")
        begun = f"{slug}-{digest[:CITATION_LENGTH]}"
        for one in known[bisect_left(known, begun) :]:
            if not one.startswith(begun):
                break
            if content_hash(corpus.passages[places[one]].text).startswith(digest):
                found[citation] = places[one]
                break
    return found
