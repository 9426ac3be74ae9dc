"""Where a quotation stands: the same words in a row, parts of a passage in order, or nearly so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

import numpy as np

from bot.corpus import Corpus, Passage
from bot.verify.aligning import Alignment, align, in_order
from bot.verify.comparing import Comparer, Comparison, Side
from bot.verify.folding import cut
from bot.verify.looking import Looked
from bot.verify.shingles import SHINGLE, Index, Run, Text
from bot.verify.typography import has_ellipsis, whole_numbers
from bot.verify.values import FAITHFUL, Verdict
from bot.verify.windows import Windows, best

LIKENESS = 1 / 3
"""What a quotation must have in common with one passage to be altered from it (docs/verifying.md).

Two words in three agree where one in three is changed.
"""

FEW, LIKENESS_OF_FEW = 8, 0.42
"""Of so few words more must agree, some two in three: few are easily like some others."""

STITCHED = 5
"""Words in a row from which on a run says that its words were taken from the sources."""

MAX_SAME = 64
"""Places of the same words that are compared; ``MAX_ALSO`` of them are told."""

MAX_ALSO = 10
STRETCH = 8
"""Words in a row that are more than chance, wherever they stand."""

STRETCH_SHARE = 4
"""A quotation with such a stretch is altered if that is at least a fourth of it."""

CANDIDATES = 5
"""Passages that a quotation is aligned with: those that have most of its runs."""

MAX_UNSEEN = 32
"""Struck and covered parts of a stretch of a source that are regarded."""

_LONG = 200  # words of a quotation for which two candidates will do
_SHORT = 12  # words up to which two in a row are sought
_MARGIN = 8  # words around a place that are read along


@dataclass(frozen=True, slots=True)
class Found:
    """Where a quotation stands in a source and how it differs.

    ``words`` is how many agree, and ``agreeing`` which, counted from the quotation's first.
    """

    comparison: Comparison
    text: Text
    words: float
    likeness: float
    agreeing: tuple[int, ...]
    also: tuple[Passage, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What can be said of the quotation."""
        return self.comparison.verdict

    @property
    def key(self) -> tuple[bool, bool, float]:
        """What tells a better find from a worse one."""
        verdict = self.verdict
        return verdict is Verdict.EXACT, verdict in FAITHFUL, self.likeness


class Locator:
    """Finds quotations in one corpus."""

    def __init__(self, corpus: Corpus, before: Index | None = None) -> None:
        """Index a corpus, with what ``before`` has of it."""
        self.index = Index(corpus, before)
        self.windows = Windows(self.index)

    def find(self, looked: Looked, start: int, end: int) -> Found | None:
        """Return where ``text[start:end]`` of a message stands, None where it doesn't."""
        found = self.phrase(looked, start, end)
        words = looked.inside(start, end)
        if found is not None or len(words) < SHINGLE:
            return found
        runs = looked.runs(words)
        if len(words) <= _SHORT:
            runs += looked.runs(words, 2)
        scores = self.windows.scores(runs, 64 if len(words) > _SHORT else 512)
        if not scores:
            return None
        side = _side(looked, words, start, end)
        return self._parts(looked, words, side, scores) or self._nearly(
            looked, words, side, (runs, scores)
        )

    def phrase(self, looked: Looked, start: int, end: int) -> Found | None:
        """Return where just these words stand in a row, None where they don't."""
        words = looked.inside(start, end)
        if len(words) < 2:  # noqa: PLR2004 (one word is nobody's quotation)
            return None
        return self._phrase(looked, words, _side(looked, words, start, end))

    def passages_of(self, text: Text, start: int, end: int) -> tuple[Passage, ...]:
        """Return the passages that a span touches, else the one below it, else the last."""
        first = bisect_right(text.passages, start, key=lambda one: one.span.end)
        below = text.passages[first:]
        touched = tuple(takewhile(lambda one: one.span.start < end, below))
        return touched or below[:1] or text.passages[-1:]

    def _phrase(self, looked: Looked, words: range, side: Side) -> Found | None:
        """Find the words in a row, the place that differs least, and the others of that kind."""
        length = min(SHINGLE, len(words))
        places = self.index.phrase(
            looked.numbers(words), looked.ranges(words, length), length
        ).tolist()[:MAX_SAME]
        same = Alignment(tuple((n, n) for n in range(len(words))), frozenset(), frozenset(), 1.0)
        size, everything = looked.size(words), tuple(range(len(words)))
        found: list[Found] = []
        exact: list[Found] = []
        for place in places:
            text = self.index.text_at(place)
            if (comparison := self._exact(place, text, side)) is not None:
                exact.append(Found(comparison, text, size, 1.0, everything))
            elif not exact and len(found) < MAX_ALSO:
                comparison = self._compare(text, (place, place + len(words)), side, same)
                if comparison is not None:
                    found.append(Found(comparison, text, size, 1.0, everything))
            if len(exact) > MAX_ALSO:
                break
        return self._with_others(exact or found)

    def _with_others(self, found: Sequence[Found]) -> Found | None:
        """Return the best of equal words, the first of those that are, with where it stands too."""
        if len(found) < 2:  # noqa: PLR2004 (one has no others)
            return found[0] if found else None
        first = max(found, key=lambda one: one.key)
        held = self.passages_of(first.text, first.comparison.start, first.comparison.end)
        also = {
            passage.citation: passage
            for one in found
            if one is not first and one.verdict is first.verdict
            for passage in self.passages_of(one.text, one.comparison.start, one.comparison.end)[:1]
            if all(passage is not other for other in held)
        }
        return replace(first, also=tuple(also.values())[:MAX_ALSO])

    def _exact(self, place: int, text: Text, side: Side) -> Comparison | None:
        start = int(self.index.starts[place]) - side.words[0][0]
        end = start + len(side.text)
        if start < 0 or not text.source.text.startswith(side.text, start):
            return None
        if whole_numbers(text.source.text, start, end) != (start, end):
            return None
        if any(low < start or end < high for low, high in _unseen(text, start, end)):
            return None
        return Comparison(Verdict.EXACT, start, end, ())

    def _compare(
        self, text: Text, places: tuple[int, int], side: Side, alignment: Alignment
    ) -> Comparison | None:
        """Compare with the words at ``[first, last)``, to which the alignment's numbers refer."""
        low = max(places[0] - _MARGIN, text.first)
        high = min(places[1] + _MARGIN, text.last)
        begin, stop = int(self.index.starts[low]), int(self.index.starts[high])
        near = text.edges[slice(*np.searchsorted(text.edges, [begin, stop + 1]))]
        words = cut(text.source.text[begin:stop], near - begin)
        if len(words) != high - low:
            return None  # a word longer than what is cut at once
        shift = places[0] - low
        starts = (words.starts + begin).tolist()
        bounds = zip(starts, (words.ends + begin).tolist(), strict=True)
        unseen = _unseen(text, begin, stop)
        pairs = tuple(
            (ours, theirs + shift)
            for ours, theirs in alignment.pairs
            if not any(first <= starts[theirs + shift] < last for first, last in unseen)
        )
        if not pairs:
            return None
        moved = Alignment(
            pairs,
            alignment.moved_here,
            frozenset(theirs + shift for theirs in alignment.moved_there),
            alignment.likeness,
        )
        source = Side(text.source.text, list(bounds))
        return Comparer(side, source, moved, near.tolist(), _turns(text, begin, stop)).compare()

    def _parts(
        self, looked: Looked, words: range, side: Side, scores: Mapping[int, int]
    ) -> Found | None:
        """Find parts that an ellipsis joins in one passage, in order."""
        cuts = [n for n in words[1:] if has_ellipsis(looked.between(n - 1, n))]
        if not cuts:
            return None
        bounds = [words.start, *cuts, words.stop]
        parts = [looked.numbers(range(low, high)).tolist() for low, high in pairwise(bounds)]
        size, everything = looked.size(words), tuple(range(len(words)))
        for region in best(scores, CANDIDATES):
            text, places = self.windows.only(region, region)
            there = self.index.numbers[places[0] : places[1]].tolist()
            found = in_order(parts, there)
            if found is None:
                continue
            pairs = tuple(enumerate(found))
            alignment = Alignment(pairs, frozenset(), frozenset(), 1.0)
            comparison = self._compare(text, places, side, alignment)
            if comparison is not None:
                return Found(comparison, text, size, 1.0, everything)
        return None

    def _nearly(
        self,
        looked: Looked,
        words: range,
        side: Side,
        sought: tuple[Sequence[Run], Mapping[int, int]],
    ) -> Found | None:
        """Find the passage that shares most words in order, if it shares enough."""
        runs, scores = sought
        here = looked.numbers(words).tolist()
        nearest: tuple[float, Alignment, Text, tuple[int, int]] | None = None
        tried: set[tuple[int, int]] = set()
        most = max(scores.values())
        for region in best(scores, CANDIDATES if len(words) < _LONG else 2):
            if 2 * scores[region] < most:
                break
            text, places, shared = self.windows.around(region, scores, len(words))
            if 4 * shared < len(words):
                continue
            text, places = self.windows.cropped(text, places, runs)
            if places in tried:
                continue
            tried.add(places)
            found = align(here, self.index.numbers[places[0] : places[1]].tolist())
            if found is not None and (nearest is None or found.likeness > nearest[0]):
                nearest = found.likeness, found, text, places
        if nearest is None or not _enough(nearest[0], runs, len(words)):
            return None
        likeness, alignment, text, places = nearest
        comparison = self._compare(text, places, side, alignment)
        if comparison is None:
            return None
        agree = len(alignment.pairs) + len(alignment.moved_here)
        share = agree / len(words) * looked.size(words)
        agreeing = tuple(ours for ours, _ in alignment.pairs)
        return Found(comparison, text, share, likeness, agreeing)


def _unseen(text: Text, begin: int, stop: int) -> list[tuple[int, int]]:
    """Return what of a stretch of a source its readers see struck or covered."""
    first = max(bisect_right(text.unseen, (begin, begin)) - 2, 0)
    near = text.unseen[first : first + MAX_UNSEEN]
    return [one for one in near if begin < one[1] and one[0] < stop]


def _turns(text: Text, begin: int, stop: int) -> list[int]:
    """Return where somebody else begins to speak in a stretch of a source."""
    first = bisect_right(text.passages, begin, key=lambda one: one.span.start)
    near = takewhile(lambda one: one.span.start <= stop, text.passages[max(first - 1, 0) :])
    return [
        other.span.start
        for one, other in pairwise(near)
        if (one.part, one.exchange) != (other.part, other.exchange)
    ]


def _side(looked: Looked, words: range, start: int, end: int) -> Side:
    places = [(looked.starts[n] - start, looked.ends[n] - start) for n in words]
    return Side(looked.text[start:end], places)


def _enough(likeness: float, runs: Sequence[Run], words: int) -> bool:
    """Say whether a quotation has enough in common with the sources to be called altered."""
    if words <= FEW:
        return likeness >= LIKENESS_OF_FEW
    taken = {n for run in runs if len(run) >= STITCHED for n in range(run.start, run.end)}
    longest = max((len(run) for run in runs), default=0)
    return (
        likeness >= LIKENESS
        or 2 * len(taken) >= words
        or (longest >= STRETCH and STRETCH_SHARE * longest >= words)
    )
