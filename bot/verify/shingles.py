"""The index: where in the corpus any two or three words in a row stand, without a scan.

Shingles (overlapping runs of words; A. Broder, "On the resemblance and containment of documents",
1997) as a suffix array cut off at the third word (U. Manber, G. Myers, "Suffix arrays: a new method
for on-line string searches", 1990): the numbers of all words in order, and the places in order of
the three words that begin at each. A binary search finds the places of two or three words; from
there a comparison of numbers goes on as far as the words agree: seed and extend (S. Altschul and
others, "Basic local alignment search tool", 1990).

Twelve bytes for each word of the corpus, in three arrays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.corpus import Corpus, Passage, Source
from bot.verify.folding import cut
from bot.verify.visibility import Range, unread

SHINGLE = 3
"""Words that a seed has; quotations of few words are sought by two as well."""

MAX_PLACES = 2048
"""Places of one seed that are followed: those that come first in the corpus."""

MAX_OVERLAP = 32
"""Words by which a run reaches back into the one before it."""

_SLICE = 200_000  # characters that are cut at once: more would leave the processor's cache
_END = 2  # places without a word behind each source: no shingle reaches into the next one


class Run(NamedTuple):
    """Words ``[start, end)`` of a message that stand in the corpus in a row, and where."""

    start: int
    end: int
    places: NDArray[np.int64]

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Text:
    """A source in the index: its passages, and its words ``[first, last)`` by place.

    ``edges`` are where its passages begin and end: a word that runs over one is two. ``unseen`` is
    what its own readers see struck or covered, in order.
    """

    source: Source
    passages: tuple[Passage, ...]
    edges: NDArray[np.int64]
    first: int
    last: int
    unseen: tuple[Range, ...]


class Index:
    """Every word of every source, in order, at a place of its own."""

    def __init__(self, corpus: Corpus, before: Index | None = None) -> None:
        """Cut all sources into words and sort their places; raises nothing, reads nothing.

        Sources that ``before`` has too are taken from there.
        """
        known = {id(text.source): text for text in before.texts} if before else {}
        numbers: list[NDArray[np.uint32]] = []
        starts: list[NDArray[np.uint32]] = []
        texts: list[Text] = []
        begins: list[NDArray[np.int64]] = []
        place = 0
        for source, passages in _by_source(corpus):
            if before is not None and (text := known.get(id(source))) is not None:
                edges, here = text.edges, slice(text.first, text.last)
                found, offsets = before.numbers[here], before.starts[here]
            else:
                edges = _edges_of(passages)
                found, offsets = _words(source, edges)
            end = np.zeros(_END, np.uint32)
            numbers += [found, end]
            starts += [offsets, np.full(_END, len(source.text), np.uint32)]
            first = np.searchsorted(offsets, [one.span.start for one in passages]) + place
            first[0] = place
            begins.append(first)
            unseen = _unseen(source.text, passages)
            texts.append(Text(source, passages, edges, place, place + len(found), unseen))
            place += len(found) + _END
        nothing = np.zeros(_END, np.uint32)
        self.texts = tuple(texts)
        self.size = place
        self.numbers = np.concatenate([*numbers, nothing])
        self.starts = np.concatenate([*starts, nothing])
        self.begins = np.concatenate(begins) if begins else np.zeros(0, np.int64)
        """The first word's place of each passage; what stands above a source's first is its own."""
        keys = _key(*(self.numbers[n : n + place] for n in range(SHINGLE)))
        self._order = np.argsort(keys, kind="stable").astype(np.uint32)
        self._firsts = np.array([text.first for text in texts], np.int64)

    @property
    def nbytes(self) -> int:
        """How many bytes the arrays take."""
        arrays = (self.numbers, self.starts, self._order, self.begins)
        return sum(array.nbytes for array in arrays)

    def text_at(self, place: int) -> Text:
        """Return the source that a place is in."""
        return self.texts[int(np.searchsorted(self._firsts, place, "right")) - 1]

    def ranges(self, words: NDArray[np.uint32], length: int) -> NDArray[np.int64]:
        """Return for each word where the places of it and what follows begin and end in order.

        ``length`` is how many words have to agree, 2 or 3; the result has two rows.
        """
        if len(words) < length:
            return np.zeros((2, len(words)), np.int64)
        padded = np.concatenate([words, np.zeros(SHINGLE - 1, np.uint32)])
        low = _key(padded[:-2], padded[1:-1], padded[2:])
        step = np.uint64(1 if length == SHINGLE else 1 << 20)
        low -= low % step
        found = self._search(np.concatenate([low, low + step])).reshape(2, -1)
        found[:, len(words) - length + 1 :] = 0
        return found

    def places(self, words: NDArray[np.uint32], begin: int, end: int) -> NDArray[np.int64]:
        """Return the places of a range at which just these words stand, in the corpus's order.

        Of more than ``MAX_PLACES`` it is those that come first.
        """
        found = self._order[begin:end]
        if len(found) > MAX_PLACES:
            if len(words) < SHINGLE:  # in the order of the word that follows
                found = np.partition(found, MAX_PLACES)
            found = found[:MAX_PLACES]
        found = np.sort(found).astype(np.int64)
        for offset, word in enumerate(words):
            found = found[self.numbers[found + offset] == word]
        return found

    def phrase(
        self, words: NDArray[np.uint32], ranges: NDArray[np.int64], length: int
    ) -> NDArray[np.int64]:
        """Return the places at which all the words stand in a row, in the corpus's order.

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

    def runs(self, words: NDArray[np.uint32], ranges: NDArray[np.int64], length: int) -> list[Run]:
        """Return the longest runs of words that stand in the corpus, left to right.

        Each goes on as long as its words agree anywhere, and none lies within another; they may
        overlap, by ``MAX_OVERLAP`` words and a shingle.
        """
        found: list[Run] = []
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
                found.append(self._from_left(words, Run(here, end, places)))
        return found

    def _from_left(self, words: NDArray[np.uint32], run: Run) -> Run:
        """Let a run begin as early as its words agree."""
        start, end, places = run
        while start > max(run.start - MAX_OVERLAP, 0):
            before = places[(places > 0) & (self.numbers[places - 1] == words[start - 1])]
            if not len(before):
                break
            start, places = start - 1, before - 1
        return Run(start, end, places)

    def _keys(self, places: NDArray[np.int64]) -> NDArray[np.uint64]:
        numbers = self.numbers
        return _key(numbers[places], numbers[places + 1], numbers[places + 2])

    def _search(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Return for each key how many places come before it, all in one binary search."""
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
    """Return what places are sorted by: 24 bits of the first word, 20 each of the next two."""
    return (
        (first >> np.uint32(8)).astype(np.uint64) << np.uint64(40)
        | (second >> np.uint32(12)).astype(np.uint64) << np.uint64(20)
        | (third >> np.uint32(12)).astype(np.uint64)
    )


def _by_source(corpus: Corpus) -> Iterator[tuple[Source, tuple[Passage, ...]]]:
    """Yield the sources that have passages, in order, with those in the text's order."""
    held: dict[str, list[Passage]] = {source.slug: [] for source in corpus.sources}
    for passage in corpus.passages:
        held[passage.source.slug].append(passage)
    for source in corpus.sources:
        if passages := held[source.slug]:
            yield source, tuple(sorted(passages, key=lambda one: (one.span.start, one.span.end)))


def _words(
    source: Source, edges: NDArray[np.int64]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return the numbers of a source's words and where each begins."""
    text = source.text
    cuts = [0]
    while len(text) - cuts[-1] > _SLICE:
        blank = max(text.rfind(one, cuts[-1], cuts[-1] + _SLICE) for one in " \n\u3002")
        cuts.append(blank + 1 if blank > cuts[-1] else cuts[-1] + _SLICE)
    cuts.append(len(text))
    found = [
        (low, cut(text[low:high], edges[slice(*np.searchsorted(edges, [low, high]))] - low))
        for low, high in pairwise(cuts)
    ]
    return (
        np.concatenate([words.numbers for _, words in found]),
        np.concatenate([(words.starts + low).astype(np.uint32) for low, words in found]),
    )


def _unseen(text: str, passages: Sequence[Passage]) -> tuple[Range, ...]:
    """Return what is struck or covered in the passages of a source."""
    if "~~" not in text and "||" not in text:
        return ()
    places = [(one.span.start, one.span.end) for one in passages]
    return tuple(sorted(one for place in places for one in unread(text, *place)))


def _edges_of(passages: Sequence[Passage]) -> NDArray[np.int64]:
    places = {edge for one in passages for edge in (one.span.start, one.span.end)}
    return np.array(sorted(places), np.int64)
