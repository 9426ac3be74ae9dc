"""Locate a quotation in the corpus: word for word, in parts of a passage, or nearly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import NamedTuple

import numpy as np

from bot.corpus import Corpus, Passage
from bot.verify.alignment import Alignment, Comparer, Comparison, Side, align, align_parts
from bot.verify.index import (
    SHINGLE_WORDS,
    IndexedSource,
    PassageWindows,
    SharedRun,
    ShingleIndex,
    TokenizedMessage,
    top_passages,
)
from bot.verify.model import FAITHFUL_VERDICTS, DiffOp, Verdict
from bot.verify.tokens import tokenize
from bot.verify.typography import displayed_signs, extend_over_cut_words, has_ellipsis

MIN_WORDS = 2
"""The shortest quotation: a single word isn't one."""

MIN_SIMILARITY = 1 / 3
"""The least similarity of a quotation that counts as altered (see docs/verifying.md).

If a third of the words are changed, two thirds agree and the similarity is a third.
"""

MAX_SHORT_WORDS, MIN_SHORT_SIMILARITY = 8, 0.42
"""A short quotation needs more similarity: a few words easily resemble others."""

MIN_COPIED_RUN = 5
"""The shortest run of words that counts as copied from the sources."""

MAX_EQUAL_PLACES = 64
"""The places of the same words to compare; up to ``MAX_OTHER_PASSAGES`` are reported."""

MAX_OTHER_PASSAGES = 10
MIN_RUN_ANYWHERE = 8
"""The shortest run of words that is no coincidence, wherever it occurs."""

MIN_RUN_SHARE = 1 / 4
"""A quotation with such a run counts as altered if the run makes up this share of it."""

MAX_CANDIDATES = 5
"""The passages to align a quotation with: those that share the most words."""

MAX_HIDDEN_RANGES = 32
"""The struck and covered parts of a source to consider around one place."""

_LONG = 200  # words of a quotation for which two candidates are enough
_SHORT = 12  # words of a quotation that is looked up by two words as well
_MARGIN = 8  # words around a place that are compared too


@dataclass(frozen=True, slots=True)
class QuoteMatch:
    """Where a quotation occurs in a source, and how it differs.

    ``words`` is how many words agree, ``agreeing`` are their indexes within the quotation.
    """

    comparison: Comparison
    indexed: IndexedSource
    words: float
    similarity: float
    agreeing: tuple[int, ...]
    also: tuple[Passage, ...] = ()

    @property
    def verdict(self) -> Verdict:
        return self.comparison.verdict

    @property
    def key(self) -> tuple[bool, bool, float]:
        """The sort key: better matches have a higher one."""
        verdict = self.verdict
        return verdict is Verdict.EXACT, verdict in FAITHFUL_VERDICTS, self.similarity

    @property
    def difference(self) -> int:
        """How many characters differ, in typography too."""
        differing = (piece for piece in self.comparison.pieces if piece.op is not DiffOp.EQUAL)
        return sum(len(piece.source or "") + len(piece.message or "") for piece in differing)


class LocatedQuote(NamedTuple):
    """A quotation ``[start, end)`` in a message, in code points, and its match."""

    start: int
    end: int
    found: QuoteMatch | None

    @property
    def words(self) -> float:
        """How many of its words agree with the source."""
        return self.found.words if self.found else 0

    @property
    def honest(self) -> bool:
        """Whether the sources have it without an altered word."""
        return self.found is not None and self.found.verdict in FAITHFUL_VERDICTS

    @property
    def key(self) -> tuple[bool, bool, float, int]:
        """The sort key among quotations with the same start: better ones have a higher one."""
        exact, honest, similarity = self.found.key if self.found else (False, False, 0)
        return exact, honest, similarity, self.end


class Locator:
    def __init__(self, corpus: Corpus, before: ShingleIndex | None = None) -> None:
        """Index a corpus; sources that ``before`` has are copied from there."""
        self.index = ShingleIndex(corpus, before)
        self.windows = PassageWindows(self.index)

    def find(self, tokens: TokenizedMessage, start: int, end: int) -> QuoteMatch | None:
        """Return the best match for ``text[start:end]`` of a message, None if there is none."""
        found = self.phrase(tokens, start, end)
        words = tokens.inside(start, end)
        if found is not None or len(words) < SHINGLE_WORDS:
            return found
        runs = tokens.runs(words)
        if len(words) <= _SHORT:
            runs += tokens.runs(words, 2)
        scores = self.windows.scores(runs, 64 if len(words) > _SHORT else 512)
        if not scores:
            return None
        side = _side(tokens, words, start, end)
        return self._parts(tokens, words, side, scores) or self._find_altered(
            tokens, words, side, (runs, scores)
        )

    def phrase(self, tokens: TokenizedMessage, start: int, end: int) -> QuoteMatch | None:
        """Return the best match with exactly these words in a row, None if there is none."""
        words = tokens.inside(start, end)
        if len(words) < MIN_WORDS:
            return None
        return self._phrase(tokens, words, _side(tokens, words, start, end))

    def passages_of(self, indexed: IndexedSource, start: int, end: int) -> tuple[Passage, ...]:
        """Return the passages that a span touches, else the one below it, else the last."""
        first = bisect_right(indexed.passages, start, key=lambda one: one.span.end)
        below = indexed.passages[first:]
        touched = tuple(takewhile(lambda one: one.span.start < end, below))
        return touched or below[:1] or indexed.passages[-1:]

    def _phrase(self, tokens: TokenizedMessage, words: range, side: Side) -> QuoteMatch | None:
        """Find the words in a row: the place that differs least, and the others like it."""
        length = min(SHINGLE_WORDS, len(words))
        places = self.index.phrase(
            tokens.numbers(words), tokens.ranges(words, length), length
        ).tolist()[:MAX_EQUAL_PLACES]
        same = Alignment(tuple((n, n) for n in range(len(words))), frozenset(), frozenset(), 1.0)
        size, everything = tokens.size(words), tuple(range(len(words)))
        found: list[QuoteMatch] = []
        exact: list[QuoteMatch] = []
        for place in places:
            indexed = self.index.source_at(place)
            if (comparison := self._find_exact(place, indexed, side)) is not None:
                exact.append(QuoteMatch(comparison, indexed, size, 1.0, everything))
            elif not exact and len(found) < MAX_OTHER_PASSAGES:
                comparison = self._compare(indexed, (place, place + len(words)), side, same)
                if comparison is not None:
                    found.append(QuoteMatch(comparison, indexed, size, 1.0, everything))
            if len(exact) > MAX_OTHER_PASSAGES:
                break
        return self._with_others(exact or found)

    def _with_others(self, found: Sequence[QuoteMatch]) -> QuoteMatch | None:
        """Return the first of the matches that differ least, with the passages of the others."""
        if not found:
            return None
        first = max(found, key=lambda one: (one.key, -one.difference))
        held = self.passages_of(first.indexed, first.comparison.start, first.comparison.end)
        also = {
            passage.citation: passage
            for one in found
            if one is not first and one.verdict is first.verdict
            for passage in self.passages_of(one.indexed, one.comparison.start, one.comparison.end)[
                :1
            ]
            if all(passage is not other for other in held)
        }
        return replace(first, also=tuple(also.values())[:MAX_OTHER_PASSAGES])

    def _find_exact(self, place: int, indexed: IndexedSource, side: Side) -> Comparison | None:
        start = int(self.index.starts[place]) - side.words[0][0]
        end = start + len(side.text)
        if start < 0 or not indexed.source.text.startswith(side.typed, start):
            return None
        if extend_over_cut_words(indexed.source.text, start, end) != (start, end):
            return None
        if any(low < start or end < high for low, high in _hidden_parts(indexed, start, end)):
            return None
        return Comparison(Verdict.EXACT, start, end, ())

    def _compare(
        self, indexed: IndexedSource, places: tuple[int, int], side: Side, alignment: Alignment
    ) -> Comparison | None:
        """Compare with the words at ``[first, last)``, which the alignment's indexes refer to."""
        low = max(places[0] - _MARGIN, indexed.first)
        high = min(places[1] + _MARGIN, indexed.last)
        begin, stop = int(self.index.starts[low]), int(self.index.starts[high])
        near = indexed.edges[slice(*np.searchsorted(indexed.edges, [begin, stop + 1]))]
        words = tokenize(indexed.source.text[begin:stop], near - begin)
        if len(words) != high - low:
            return None  # a word longer than a chunk
        shift = places[0] - low
        starts = (words.starts + begin).tolist()
        bounds = zip(starts, (words.ends + begin).tolist(), strict=True)
        hidden = _hidden_parts(indexed, begin, stop)
        pairs = tuple(
            (ours, theirs + shift)
            for ours, theirs in alignment.pairs
            if not any(first <= starts[theirs + shift] < last for first, last in hidden)
        )
        if not pairs:
            return None
        moved = Alignment(
            pairs,
            alignment.moved_here,
            frozenset(theirs + shift for theirs in alignment.moved_there),
            alignment.similarity,
        )
        source = Side(indexed.source.text, list(bounds), indexed.displayed)
        return Comparer(side, source, moved, near.tolist(), _turns(indexed, begin, stop)).compare()

    def _parts(
        self, tokens: TokenizedMessage, words: range, side: Side, scores: Mapping[int, int]
    ) -> QuoteMatch | None:
        """Find parts joined by ellipses, in order in one passage."""
        cuts = [n for n in words[1:] if has_ellipsis(tokens.between(n - 1, n))]
        if not cuts:
            return None
        bounds = [words.start, *cuts, words.stop]
        parts = [tokens.numbers(range(low, high)).tolist() for low, high in pairwise(bounds)]
        size, everything = tokens.size(words), tuple(range(len(words)))
        for region in top_passages(scores, MAX_CANDIDATES):
            indexed, places = self.windows.only(region, region)
            there = self.index.numbers[places[0] : places[1]].tolist()
            found = align_parts(parts, there)
            if found is None:
                continue
            pairs = tuple(enumerate(found))
            alignment = Alignment(pairs, frozenset(), frozenset(), 1.0)
            comparison = self._compare(indexed, places, side, alignment)
            if comparison is not None:
                return QuoteMatch(comparison, indexed, size, 1.0, everything)
        return None

    def _find_altered(
        self,
        tokens: TokenizedMessage,
        words: range,
        side: Side,
        sought: tuple[Sequence[SharedRun], Mapping[int, int]],
    ) -> QuoteMatch | None:
        """Find the passage that shares the most words in order, if it shares enough."""
        runs, scores = sought
        here = tokens.numbers(words).tolist()
        nearest: tuple[float, Alignment, IndexedSource, tuple[int, int]] | None = None
        tried: set[tuple[int, int]] = set()
        most = max(scores.values())
        for region in top_passages(scores, MAX_CANDIDATES if len(words) < _LONG else 2):
            if 2 * scores[region] < most:
                break
            indexed, places, shared = self.windows.around(region, scores, len(words))
            if 4 * shared < len(words):
                continue
            indexed, places = self.windows.cropped(indexed, places, runs)
            if places in tried:
                continue
            tried.add(places)
            found = align(here, self.index.numbers[places[0] : places[1]].tolist())
            if found is not None and (nearest is None or found.similarity > nearest[0]):
                nearest = found.similarity, found, indexed, places
        if nearest is None or not _is_altered(nearest[0], runs, len(words)):
            return None
        similarity, alignment, indexed, places = nearest
        comparison = self._compare(indexed, places, side, alignment)
        if comparison is None:
            return None
        agree = len(alignment.pairs) + len(alignment.moved_here)
        share = agree / len(words) * tokens.size(words)
        agreeing = tuple(ours for ours, _ in alignment.pairs)
        return QuoteMatch(comparison, indexed, share, similarity, agreeing)


def _hidden_parts(indexed: IndexedSource, begin: int, stop: int) -> list[tuple[int, int]]:
    """Return the struck and covered parts of a stretch of a source."""
    first = max(bisect_right(indexed.hidden, (begin, begin)) - 2, 0)
    near = indexed.hidden[first : first + MAX_HIDDEN_RANGES]
    return [one for one in near if begin < one[1] and one[0] < stop]


def _turns(indexed: IndexedSource, begin: int, stop: int) -> list[int]:
    """Return where the speaker changes in a stretch of a source."""
    first = bisect_right(indexed.passages, begin, key=lambda one: one.span.start)
    near = takewhile(lambda one: one.span.start <= stop, indexed.passages[max(first - 1, 0) :])
    return [
        other.span.start
        for one, other in pairwise(near)
        if (one.part, one.exchange) != (other.part, other.exchange)
    ]


def _side(tokens: TokenizedMessage, words: range, start: int, end: int) -> Side:
    places = [(tokens.starts[n] - start, tokens.ends[n] - start) for n in words]
    text = tokens.text[start:end]
    return Side(text, places, displayed_signs(text))


def _is_altered(similarity: float, runs: Sequence[SharedRun], words: int) -> bool:
    """Whether a quotation has enough in common with the sources to count as altered."""
    if words <= MAX_SHORT_WORDS:
        return similarity >= MIN_SHORT_SIMILARITY
    taken = {n for run in runs if len(run) >= MIN_COPIED_RUN for n in range(run.start, run.end)}
    longest = max((len(run) for run in runs), default=0)
    return (
        similarity >= MIN_SIMILARITY
        or 2 * len(taken) >= words
        or (longest >= MIN_RUN_ANYWHERE and longest >= MIN_RUN_SHARE * words)
    )
