"""Explain a passage's score: every addend, by word or by rule.

The numbers are the ones that ranking used: the impacts come from the index, the rest from
``bot/search/score.py``. Only the positions of the words are looked up again, in the texts that the
passage is found by.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from bot.corpus import Passage, Span
from bot.search.analysis import analyzer
from bot.search.bm25 import Hit
from bot.search.index import Field, fields_beside
from bot.search.score import SENTENCE_SCORE, Candidate, SentenceScorer

SENTENCE_LABELS = {one.name: one.label for one in SENTENCE_SCORE}
"""What the command line calls each part of a sentence's score."""


class FieldMatch(NamedTuple):
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
class WordScore:
    """The ``impact`` of one of a question's terms on a passage's BM25 score, possibly 0.

    ``asked`` are the question's own words for it, as typed or corrected. Of a word that a word list
    adds, they are the words that it stands for, ``synonym`` is the phrase that it is added by, and
    ``idf`` is what it weighs.
    """

    term: str
    asked: tuple[str, ...]
    idf: float
    impact: float
    places: tuple[FieldMatch, ...]
    synonym: str | None = None

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


class AdjacentPair(NamedTuple):
    """Two terms adjacent both in the question and in the passage, and what they add."""

    first: str
    second: str
    amount: float


@dataclass(frozen=True, slots=True)
class PassageScore:
    """The parts of a passage's score for a question.

    ``length`` is the passage's number of terms and ``average`` the mean, BM25's |d| and avgdl.
    ``best`` is its best sentence and ``parts`` what that adds, by the names in ``SENTENCE_SCORE``;
    only reranked passages have them.
    """

    passage: Passage
    score: float
    words: tuple[WordScore, ...]
    length: int
    average: float
    best: Span | None
    parts: tuple[tuple[str, float], ...]
    pairs: tuple[AdjacentPair, ...]
    meaning: float = 0.0
    """What its nearness in meaning adds."""
    matches: tuple[tuple[str, str, float], ...] = ()
    """Of its nearest sentence: a word of the question, the word nearest to it, and what they add.

    Those that add the most come first.
    """

    @property
    def addends(self) -> tuple[float, ...]:
        impacts = (word.impact for word in self.words)
        parts = (amount for _, amount in self.parts)
        meaning = (self.meaning,) if self.meaning else ()
        return (*impacts, *parts, *(pair.amount for pair in self.pairs), *meaning)

    @property
    def counted(self) -> float:
        return math.fsum(word.impact for word in self.words)

    @property
    def sentence(self) -> float:
        """The sum of what the best sentence adds."""
        return math.fsum(amount for _, amount in self.parts)

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


def explain_score(
    scorer: SentenceScorer,
    hit: Hit,
    asked: Mapping[str, Sequence[str]],
    candidate: Candidate | None,
) -> PassageScore:
    """Return the parts of a passage's score.

    ``hit`` has the BM25 score, ``asked`` the question's own words for each term. ``candidate`` is
    the passage as it was reranked, None if it wasn't.
    """
    passage = scorer.corpus.passages[hit.position]
    bm25 = scorer.index.bm25
    impacts = bm25.contributions(asked, hit.position, scorer.query.factors)
    places = _places(passage, asked, scorer.weights.heading)
    words = tuple(
        WordScore(
            term,
            tuple(own),
            scorer.query.idf[term],
            impacts.get(term, 0.0),
            places[term],
            scorer.query.synonym_of(term),
        )
        for term, own in asked.items()
    )
    total, best, parts, pairs, meaning = hit.score, None, (), (), 0.0
    if candidate is not None:
        total = candidate.hit.score
        meaning = scorer.meaning_score(candidate.nearness)
        adjacent = scorer.adjacent_parts(hit.position)
        order = {pair: place for place, pair in enumerate(pairwise(asked))}
        pairs = tuple(
            AdjacentPair(*pair, adjacent[pair])
            for pair in sorted(adjacent, key=lambda pair: order.get(pair, len(order)))
        )
        if candidate.sentences:
            first = max(candidate.sentences, key=lambda one: one.score)
            best = first.sentence.span
            parts = scorer.sentence_parts(first)
    return PassageScore(
        passage,
        total,
        words,
        int(bm25.lengths[hit.position]),
        bm25.average_length,
        best,
        parts,
        pairs,
        meaning,
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


def _places(
    passage: Passage, terms: Iterable[str], heading: int
) -> dict[str, tuple[FieldMatch, ...]]:
    """Return the places of each term in the texts that a passage is found by."""
    found: dict[str, list[FieldMatch]] = {term: [] for term in terms}
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
            found[term].append(FieldMatch(field, spelled, len(edges) * times, own))
    return {term: tuple(places) for term, places in found.items()}
