"""The index: finds where any two or three words in a row occur in the corpus, without a scan.

Shingles (overlapping runs of words; A. Broder, "On the resemblance and containment of documents",
1997) in a suffix array truncated to three words (U. Manber, G. Myers, "Suffix arrays: a new method
for on-line string searches", 1990): the numbers of all words in order, and all places sorted by the
three words that start there. A binary search finds the places of two or three words; from there a
comparison of numbers goes on while the words agree: seed and extend (S. Altschul and others, "Basic
local alignment search tool", 1990).

It takes twelve bytes for each word of the corpus, in three arrays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.corpus import Corpus, Passage, Source
from bot.verify.markup import Range, hidden_ranges
from bot.verify.tokens import INVISIBLE, has_unspaced_script, tokenize
from bot.verify.typography import displayed_signs

SHINGLE_WORDS = 3
"""The words of a seed; short quotations are looked up by two words as well."""

MAX_SEED_PLACES = 2048
"""The places of one seed to follow: the first in the corpus."""

MAX_RUN_OVERLAP = 32
"""The most words by which a run extends back into the one before it."""

MAX_INVISIBLE = 50
"""The most words with invisible characters to look up; further ones end at each of them."""

_CHUNK = 200_000  # characters to tokenize at once: more would exceed the processor's cache
_PADDING = 2  # empty places after each source, so that no shingle spans two sources


class SharedRun(NamedTuple):
    """Words ``[start, end)`` of a message that occur in a row in the corpus, and where."""

    start: int
    end: int
    places: NDArray[np.int64]

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class IndexedSource:
    """A source in the index: its passages, and its words ``[first, last)`` by place.

    ``edges`` are where its passages start and end: a word across an edge counts as two. ``hidden``
    are its struck and covered ranges, in order; ``displayed`` is its text as a reader sees it.
    """

    source: Source
    passages: tuple[Passage, ...]
    edges: NDArray[np.int64]
    first: int
    last: int
    hidden: tuple[Range, ...]
    displayed: str


class ShingleIndex:
    def __init__(self, corpus: Corpus, before: ShingleIndex | None = None) -> None:
        """Index all words of a corpus; sources that ``before`` has are copied from there."""
        known = {id(text.source): text for text in before.texts} if before else {}
        numbers: list[NDArray[np.uint32]] = []
        starts: list[NDArray[np.uint32]] = []
        texts: list[IndexedSource] = []
        begins: list[NDArray[np.int64]] = []
        place = 0
        for source, passages in _by_source(corpus):
            if before is not None and (text := known.get(id(source))) is not None:
                edges, here = text.edges, slice(text.first, text.last)
                shown = text.displayed
                found, offsets = before.numbers[here], before.starts[here]
            else:
                edges, shown = _edges_of(passages), displayed_signs(source.text)
                found, offsets = _words(source, edges)
            end = np.zeros(_PADDING, np.uint32)
            numbers += [found, end]
            starts += [offsets, np.full(_PADDING, len(source.text), np.uint32)]
            first = np.searchsorted(offsets, [one.span.start for one in passages]) + place
            first[0] = place
            begins.append(first)
            hidden = _hidden_ranges(source.text, passages)
            texts.append(
                IndexedSource(source, passages, edges, place, place + len(found), hidden, shown)
            )
            place += len(found) + _PADDING
        nothing = np.zeros(_PADDING, np.uint32)
        self.texts = tuple(texts)
        self.size = place
        self.numbers = np.concatenate([*numbers, nothing])
        self.starts = np.concatenate([*starts, nothing])
        self.begins = np.concatenate(begins) if begins else np.zeros(0, np.int64)
        """The place of each passage's first word; a source's first one starts with the source."""
        keys = _key(*(self.numbers[n : n + place] for n in range(SHINGLE_WORDS)))
        self._order = np.argsort(keys, kind="stable").astype(np.uint32)
        self._firsts = np.array([text.first for text in texts], np.int64)

    @property
    def nbytes(self) -> int:
        arrays = (self.numbers, self.starts, self._order, self.begins)
        return sum(array.nbytes for array in arrays)

    def source_at(self, place: int) -> IndexedSource:
        return self.texts[int(np.searchsorted(self._firsts, place, "right")) - 1]

    def ranges(self, words: NDArray[np.uint32], length: int) -> NDArray[np.int64]:
        """Return the range in the sorted places of each word and those that follow it.

        ``length`` is how many words have to agree, 2 or 3; the result has two rows: starts and
        ends.
        """
        if len(words) < length:
            return np.zeros((2, len(words)), np.int64)
        padded = np.concatenate([words, np.zeros(SHINGLE_WORDS - 1, np.uint32)])
        low = _key(padded[:-2], padded[1:-1], padded[2:])
        step = np.uint64(1 if length == SHINGLE_WORDS else 1 << 20)
        low -= low % step
        found = self._search(np.concatenate([low, low + step])).reshape(2, -1)
        found[:, len(words) - length + 1 :] = 0
        return found

    def places(self, words: NDArray[np.uint32], begin: int, end: int) -> NDArray[np.int64]:
        """Return the places in a range at which exactly these words occur, in corpus order.

        Of more than ``MAX_SEED_PLACES``, only the first are returned.
        """
        found = self._order[begin:end]
        if len(found) > MAX_SEED_PLACES:
            if len(words) < SHINGLE_WORDS:  # in the order of the word that follows
                found = np.partition(found, MAX_SEED_PLACES)
            found = found[:MAX_SEED_PLACES]
        found = np.sort(found).astype(np.int64)
        for offset, word in enumerate(words):
            found = found[self.numbers[found + offset] == word]
        return found

    def phrase(
        self, words: NDArray[np.uint32], ranges: NDArray[np.int64], length: int
    ) -> NDArray[np.int64]:
        """Return the places at which all the words occur in a row, in corpus order.

        ``ranges`` are those of these words, for ``length``.
        """
        seeds = max(len(words) - length + 1, 0)
        if not seeds:
            return np.zeros(0, np.int64)
        rarest = int(np.argmin(ranges[1, :seeds] - ranges[0, :seeds]))
        seed = words[rarest : rarest + length]
        found = self.places(seed, int(ranges[0, rarest]), int(ranges[1, rarest])) - rarest
        found = found[(found >= 0) & (found + len(words) <= self.size)]
        for offset, word in enumerate(words):
            if not len(found):
                break
            found = found[self.numbers[found + offset] == word]
        return found

    def runs(
        self, words: NDArray[np.uint32], ranges: NDArray[np.int64], length: int
    ) -> list[SharedRun]:
        """Return the longest runs of words that occur in the corpus, left to right.

        Each extends as far as its words agree anywhere, and none lies within another; they overlap
        by at most ``MAX_RUN_OVERLAP`` words and a shingle.
        """
        found: list[SharedRun] = []
        filled = np.flatnonzero(ranges[1] > ranges[0])
        filled = filled[filled <= len(words) - length]
        reached = 0
        while len(filled := filled[filled + length > reached]):
            here = int(filled[0])
            end = here + length
            places = self.places(words[here:end], int(ranges[0, here]), int(ranges[1, here]))
            while len(places) and end < len(words):
                longer = places[self.numbers[places + end - here] == words[end]]
                if not len(longer):
                    break
                places, end = longer, end + 1
            reached = max(end, here + length)
            if len(places):
                found.append(self._from_left(words, SharedRun(here, end, places)))
        return found

    def _from_left(self, words: NDArray[np.uint32], run: SharedRun) -> SharedRun:
        """Extend a run to the left as far as its words agree."""
        start, end, places = run
        while start > max(run.start - MAX_RUN_OVERLAP, 0):
            before = places[(places > 0) & (self.numbers[places - 1] == words[start - 1])]
            if not len(before):
                break
            start, places = start - 1, before - 1
        return SharedRun(start, end, places)

    def _keys(self, places: NDArray[np.int64]) -> NDArray[np.uint64]:
        numbers = self.numbers
        return _key(numbers[places], numbers[places + 1], numbers[places + 2])

    def _search(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Return how many places sort before each key, in one binary search for all of them."""
        low = np.zeros(len(keys), np.int64)
        high = np.full(len(keys), self.size, np.int64)
        for _ in range(self.size.bit_length()):
            middle = (low + high) >> 1
            open_ = low < high
            at = self._order[np.minimum(middle, self.size - 1)].astype(np.int64)
            less = open_ & (self._keys(at) < keys)
            low = np.where(less, middle + 1, low)
            high = np.where(open_ & ~less, middle, high)
        return low


def _key(
    first: NDArray[np.uint32], second: NDArray[np.uint32], third: NDArray[np.uint32]
) -> NDArray[np.uint64]:
    """Return the sort keys: 24 bits of the first word, 20 of each of the next two."""
    return (
        (first >> np.uint32(8)).astype(np.uint64) << np.uint64(40)
        | (second >> np.uint32(12)).astype(np.uint64) << np.uint64(20)
        | (third >> np.uint32(12)).astype(np.uint64)
    )


def _by_source(corpus: Corpus) -> Iterator[tuple[Source, tuple[Passage, ...]]]:
    """Yield the sources that have passages, each with its passages in the order of the text."""
    held: dict[str, list[Passage]] = {source.slug: [] for source in corpus.sources}
    for passage in corpus.passages:
        held[passage.source.slug].append(passage)
    for source in corpus.sources:
        if passages := held[source.slug]:
            yield source, tuple(sorted(passages, key=lambda one: (one.span.start, one.span.end)))


def _words(
    source: Source, edges: NDArray[np.int64]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return the numbers and the starts of a source's words."""
    text = source.text
    cuts = [0]
    while len(text) - cuts[-1] > _CHUNK:
        blank = max(text.rfind(one, cuts[-1], cuts[-1] + _CHUNK) for one in " \n\u3002")
        cuts.append(blank + 1 if blank > cuts[-1] else cuts[-1] + _CHUNK)
    cuts.append(len(text))
    found = [
        (low, tokenize(text[low:high], edges[slice(*np.searchsorted(edges, [low, high]))] - low))
        for low, high in pairwise(cuts)
    ]
    return (
        np.concatenate([words.numbers for _, words in found]),
        np.concatenate([(words.starts + low).astype(np.uint32) for low, words in found]),
    )


def _hidden_ranges(text: str, passages: Sequence[Passage]) -> tuple[Range, ...]:
    """Return the struck and covered ranges in a source's passages."""
    if "~~" not in text and "||" not in text:
        return ()
    places = [(one.span.start, one.span.end) for one in passages]
    return tuple(sorted(one for place in places for one in hidden_ranges(text, *place)))


def _edges_of(passages: Sequence[Passage]) -> NDArray[np.int64]:
    places = {edge for one in passages for edge in (one.span.start, one.span.end)}
    return np.array(sorted(places), np.int64)


class TokenizedMessage:
    """A message's words, with each shingle looked up once."""

    def __init__(
        self, text: str, index: ShingleIndex, hidden: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Tokenize a text without its ``hidden`` ranges; shingles are looked up when needed."""
        self.text = text
        self.index = index
        self._hidden_starts = sorted(start for start, _ in hidden)
        self.words = tokenize(text, (), hidden)
        if breaks := self._hidden_breaks():
            self.words = tokenize(text, breaks, hidden)
        self.starts: list[int] = self.words.starts.tolist()
        self.ends: list[int] = self.words.ends.tolist()

    def _hidden_breaks(self) -> list[int]:
        """Return the invisible characters that hide where a word of the source ends.

        These are those in words that the corpus doesn't have.
        """
        places = [match.start() for match in INVISIBLE.finditer(self.text)]
        words = np.searchsorted(self.words.starts, places, "right") - 1
        inside = [(n, at) for n, at in zip(words.tolist(), places, strict=True) if n >= 0]
        tried = list(dict.fromkeys(n for n, _ in inside))[:MAX_INVISIBLE]
        known = {n for n in tried if (self.index.numbers == self.words.numbers[n]).any()}
        return [at for n, at in inside if n not in known and at < self.words.ends[n]]

    @cached_property
    def _by_three(self) -> NDArray[np.int64]:
        return self.index.ranges(self.words.numbers, SHINGLE_WORDS)

    @cached_property
    def _by_two(self) -> NDArray[np.int64]:
        return self.index.ranges(self.words.numbers, 2)

    @cached_property
    def _weights(self) -> NDArray[np.float64]:
        weights = np.ones(len(self.words))
        if has_unspaced_script(self.text):
            alone = [
                n for n, start in enumerate(self.starts) if has_unspaced_script(self.text[start])
            ]
            weights[alone] = 0.5
        return np.concatenate([[0], np.cumsum(weights)])

    def inside(self, start: int, end: int) -> range:
        """Return the indexes of the words within ``text[start:end]``."""
        first = int(np.searchsorted(self.words.starts, start))
        return range(first, max(first, int(np.searchsorted(self.words.ends, end, "right"))))

    def hides(self, words: range) -> bool:
        first = bisect_left(self._hidden_starts, self.starts[words.start])
        return (
            first < len(self._hidden_starts)
            and self._hidden_starts[first] < self.ends[words.stop - 1]
        )

    def size(self, words: range) -> float:
        """Count words; two characters of a script without spaces count as one word."""
        return float(self._weights[words.stop] - self._weights[words.start])

    def numbers(self, words: range) -> NDArray[np.uint32]:
        return self.words.numbers[words.start : words.stop]

    def ranges(self, words: range, length: int) -> NDArray[np.int64]:
        """Return the ranges of the words' shingles, as ``ShingleIndex.ranges`` does."""
        found = self._by_three if length == SHINGLE_WORDS else self._by_two
        return found[:, words.start : words.stop]

    def runs(self, words: range, length: int = SHINGLE_WORDS) -> list[SharedRun]:
        """Return the longest runs of words that occur in the corpus."""
        return self.index.runs(self.numbers(words), self.ranges(words, length), length)

    def between(self, one: int, other: int) -> str:
        return self.text[self.ends[one] : self.starts[other]]


WINDOW_FACTOR, WINDOW_MARGIN = 4, 600
"""The most words of a source to align: the quotation's times the factor, plus the margin."""


class PassageWindows:
    """The candidates for a comparison: passages by index, as ranges of places."""

    def __init__(self, index: ShingleIndex) -> None:
        self._index = index

    def scores(self, runs: Sequence[SharedRun], most: int) -> dict[int, int]:
        """Return how many words of the runs each passage has, by the passage's index.

        A run that starts in a passage and continues in the next ones counts in full for the first,
        and for each other with the words that it has there.
        """
        scores: dict[int, int] = {}
        begins = self._index.begins
        for run in runs:
            places = run.places[:most]
            first = np.searchsorted(begins, places, "right") - 1
            last = np.searchsorted(begins, places + len(run) - 1, "right") - 1
            inside: dict[int, int] = {}
            for place, low, high in zip(
                places.tolist(), first.tolist(), last.tolist(), strict=True
            ):
                inside[low] = len(run)
                edges = [*begins[low + 1 : high + 1].tolist(), place + len(run)]
                for region, (start, end) in enumerate(pairwise(edges), low + 1):
                    inside[region] = max(inside.get(region, 0), end - start)
            for region, words in inside.items():
                scores[region] = scores.get(region, 0) + words
        return scores

    def only(self, first: int, last: int) -> tuple[IndexedSource, tuple[int, int]]:
        """Return the places of some passages in a row, including the text after each."""
        begins = self._index.begins
        text = self._index.source_at(int(begins[first]))
        end = int(begins[last + 1]) if last + 1 < len(begins) else text.last
        return text, (int(begins[first]), min(end, text.last))

    def around(
        self, region: int, scores: Mapping[int, int], words: int
    ) -> tuple[IndexedSource, tuple[int, int], int]:
        """Return the places of a passage and of its neighbours that have some of the words too.

        The last value is how many words of the runs occur there.
        """
        first = last = region
        text, places = self.only(first, last)
        for step in (-1, 1):
            while True:
                other = (first if step < 0 else last) + step
                if scores.get(other, 0) < SHINGLE_WORDS or self.only(other, other)[0] is not text:
                    break
                low, high = min(first, other), max(last, other)
                wider = self.only(low, high)[1]
                if wider[1] - wider[0] > WINDOW_FACTOR * words + WINDOW_MARGIN:
                    break
                first, last, places = low, high, wider
        return text, places, sum(scores.get(one, 0) for one in range(first, last + 1))

    def cropped(
        self, text: IndexedSource, places: tuple[int, int], runs: Sequence[SharedRun]
    ) -> tuple[IndexedSource, tuple[int, int]]:
        """Return the places, or if there are very many, those around the longest run."""
        words = runs[-1].end if runs else 0
        room = WINDOW_FACTOR * words + WINDOW_MARGIN
        if places[1] - places[0] <= room:
            return text, places
        inside = (
            (len(run), int(place) - run.start)
            for run in runs
            for place in run.places
            if places[0] <= place < places[1]
        )
        _, begin = max(inside, key=lambda one: one[0])
        low = max(begin - words - WINDOW_MARGIN // 4, places[0])
        return text, (low, min(low + room, places[1]))


def top_passages(scores: Mapping[int, int], count: int) -> Iterator[int]:
    yield from sorted(scores, key=lambda one: (-scores[one], one))[:count]
