"""Explain a passage's score: every addend, by word or by rule.

The numbers are the ones that ranking used: the impacts come from the index, the worth of a sentence
and the adjacent words from ``bot/search/reranking.py``. Only the positions of the words are looked
up again, in the texts that the passage is found by.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from bot.corpus import Passage, Span
from bot.search.analysis import analyzer
from bot.search.index import Hit
from bot.search.preparing import Field, fields_beside
from bot.search.reranking import Weigher, Worth


class Place(NamedTuple):
    """One of the texts that a passage is found by, containing a word of the question.

    ``spelled`` are the source's distinct spellings, in order. ``often`` is how often the word
    counts (in a heading, more often than it occurs). ``spans`` are its positions, in code points
    into the source; empty for texts other than the passage's own.
    """

    field: Field
    spelled: tuple[str, ...]
    often: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """The ``impact`` of one of a question's terms on a passage's BM25 score, possibly 0.

    ``asked`` are the question's own words for it, as typed or corrected.
    """

    term: str
    asked: tuple[str, ...]
    idf: float
    impact: float
    places: tuple[Place, ...]

    @property
    def often(self) -> int:
        """BM25's f(t, d)."""
        return sum(place.often for place in self.places)

    @property
    def spelled(self) -> tuple[str, ...]:
        """The source's distinct spellings, the passage's own text first."""
        found: dict[str, str] = {}
        for place in self.places:
            for word in place.spelled:
                found.setdefault(word.casefold(), word)
        return tuple(found.values())


class Pair(NamedTuple):
    """Two terms adjacent both in the question and in the passage, and what they add."""

    first: str
    second: str
    amount: float


@dataclass(frozen=True, slots=True)
class Scored:
    """The parts of a passage's score for a question.

    ``length`` is the passage's number of terms and ``average`` the mean, BM25's |d| and avgdl.
    ``best`` is its best sentence and ``worth`` what that adds, part by part, with the weights
    applied; only reranked passages have them.
    """

    passage: Passage
    score: float
    words: tuple[Word, ...]
    length: int
    average: float
    best: Span | None
    worth: tuple[tuple[str, float], ...]
    pairs: tuple[Pair, ...]

    @property
    def addends(self) -> tuple[float, ...]:
        """All addends of the score."""
        impacts = (word.impact for word in self.words)
        worth = (amount for _, amount in self.worth)
        return (*impacts, *worth, *(pair.amount for pair in self.pairs))

    @property
    def counted(self) -> float:
        """The BM25 score."""
        return math.fsum(word.impact for word in self.words)

    @property
    def sentence(self) -> float:
        """The sum of what the best sentence adds."""
        return math.fsum(amount for _, amount in self.worth)

    @property
    def adjacent(self) -> float:
        """What adjacent words add."""
        return math.fsum(pair.amount for pair in self.pairs)

    def marked(self, within: Span) -> tuple[Span, ...]:
        """Return the spans of the question's words within part of the passage, in order.

        Touching spans are merged, such as the pairs of a script without spaces.
        """
        places = (place for word in self.words for place in word.places)
        spans = sorted(
            (span.start, span.end) for place in places for span in place.spans if within.holds(span)
        )
        found: list[Span] = []
        for start, end in spans:
            if found and start <= found[-1].end:
                found[-1] = Span(found[-1].start, max(end, found[-1].end))
            else:
                found.append(Span(start, end))
        return tuple(found)


def score(weigher: Weigher, hit: Hit, asked: Mapping[str, Sequence[str]], *, again: bool) -> Scored:
    """Return the parts of a passage's score.

    ``hit`` has the BM25 score, ``asked`` the question's own words for each term. ``again`` is
    whether the passage was reranked.
    """
    passage = weigher.corpus.passages[hit.position]
    index, weights = weigher.prepared.index, weigher.weights
    impacts = index.contributions(asked, hit.position)
    places = _places(passage, asked, weights.heading)
    words = tuple(
        Word(term, tuple(own), index.weight(term), impacts.get(term, 0.0), places[term])
        for term, own in asked.items()
    )
    total, best, worth, pairs = hit.score, None, (), ()
    if again:
        weighed = weigher.weigh(hit)
        total = weighed.hit.score
        together = weigher.together(weigher.prepared.sentences.of(hit.position))
        order = {pair: place for place, pair in enumerate(pairwise(asked))}
        pairs = tuple(
            Pair(*pair, weights.adjacent * together[pair])
            for pair in sorted(together, key=lambda pair: order.get(pair, len(order)))
        )
        if weighed.sentences:
            first = max(weighed.sentences, key=lambda one: one.worth)
            best = first.sentence.span
            worth = tuple(_shares(first.parts, weights.sentence))
    return Scored(
        passage,
        total,
        words,
        index.length(hit.position),
        index.average_length,
        best,
        worth,
        pairs,
    )


def rounded(amounts: Sequence[float], digits: int) -> list[float]:
    """Return amounts rounded so that they add up to their rounded sum.

    Each is off by less than one unit of the last digit: those that would lose the most by rounding
    down are rounded up (the largest remainder method).
    """
    scale = 10**digits
    exact = [amount * scale for amount in amounts]
    low = [math.floor(amount) for amount in exact]
    left = round(math.fsum(exact)) - sum(low)
    order = sorted(range(len(exact)), key=lambda place: low[place] - exact[place])
    for place in order[:left]:
        low[place] += 1
    return [amount / scale for amount in low]


def _shares(parts: Worth, weight: float) -> Iterator[tuple[str, float]]:
    """Yield the name and the addend of each part of a sentence's worth."""
    for name in ("own", "before", "after", "heading", "beside", "kind"):
        amount: float = getattr(parts, name)
        if amount:
            yield name, weight * parts.share * amount


def _places(passage: Passage, terms: Iterable[str], heading: int) -> dict[str, tuple[Place, ...]]:
    """Return the places of each term in the texts that a passage is found by."""
    found: dict[str, list[Place]] = {term: [] for term in terms}
    analyze = analyzer(passage.source.language).tokens
    for field, text in ((Field.OWN, passage.text), *fields_beside(passage)):
        held: dict[str, list[tuple[int, int]]] = {}
        for token in analyze(text):
            if token.term in found:
                held.setdefault(token.term, []).append((token.start, token.end))
        times = heading if field is Field.HEADING else 1
        for term, edges in held.items():
            spelled = tuple(dict.fromkeys(text[start:end] for start, end in edges))
            begin = passage.span.start
            spans = (Span(begin + start, begin + end) for start, end in edges)
            own = tuple(spans) if field is Field.OWN else ()
            found[term].append(Place(field, spelled, len(edges) * times, own))
    return {term: tuple(places) for term, places in found.items()}
