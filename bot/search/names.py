"""Find names and texts by what was typed of them: for autocomplete, topics and suggestions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from bot.search.analysis import words

NEAR = 72.0
"""From this likeness on, 0 to 100, a name counts as a slip of another."""
MIN_NEAR = 3
"""What is shorter is only completed: a slip of it would be anything."""

MOST_NEAR = 1000
"""How many names are compared in spelling, of a longer list those with the most trigrams in common.

That takes some two milliseconds.
"""

SLIP = 85.0
"""From this likeness on, 0 to 100, words of a question count as a slip of a name."""
MIN_SLIP = 4
"""A name shorter than this is in a question or isn't: a slip of it would be another word."""


class NearName(NamedTuple):
    """Where the nearest name stands in the list, and how like it is, 0 to 100."""

    place: int
    likeness: float


class NameIndex:
    """A list of names, indexed once: each key that somebody presses is looked up in it.

    Names are told apart by their words alone: not by case, accents, blanks or punctuation.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._normalized = [_normalize(name) for name in names]
        self._places: dict[str, int] = {}
        for place, bare in enumerate(self._normalized):
            self._places.setdefault(bare, place)
        bare = self._normalized
        self._beginnings = PrefixIndex(len(bare), lambda place, _: bare[place])
        self._words = _Words(bare)
        self._joined = "\n".join(bare)
        self._ends = list(accumulate(len(one) + 1 for one in bare))
        self._trigrams = _Trigrams(bare) if len(bare) > MOST_NEAR else None

    def find(self, name: str) -> int | None:
        wanted = _normalize(name)
        return self._places.get(wanted) if wanted else None

    def complete(self, typed: str) -> Iterator[int]:
        """Yield the places of the names that fit what was typed so far, best first.

        First come names that begin with it, then names whose words begin with its words, then
        names that hold it, then near spellings; equals keep the list's order. Nothing typed fits
        every name. What is asked for costs what is taken of it: near spellings are looked for last.
        """
        wanted = _normalize(typed)
        if not wanted:
            yield from range(len(self._normalized))
            return
        begins = np.sort(self._beginnings.having(wanted))
        fits = self._words.beginning(wanted.split())
        fits[begins] = False
        yield from begins.tolist()
        yield from np.flatnonzero(fits).tolist()
        fits[begins] = True
        for place in self._containing(wanted):
            if not fits[place]:
                fits[place] = True
                yield place
        yield from self._similar_names(wanted, fits)

    def _containing(self, wanted: str) -> Iterator[int]:
        """Yield the places of the names that hold a text, in order."""
        begin = self._joined.find(wanted)
        while begin >= 0:
            place = bisect_right(self._ends, begin)
            yield place
            begin = self._joined.find(wanted, self._ends[place])

    def _similar_names(self, wanted: str, known: NDArray[np.bool_]) -> Iterator[int]:
        """Yield the places of other names that are spelled nearly so, the nearest first."""
        if len(wanted) < MIN_NEAR:
            return
        places = range(len(self._normalized))
        if self._trigrams is not None:
            places = self._trigrams.nearest(wanted, MOST_NEAR)
        found = process.extract(
            wanted,
            {place: self._normalized[place] for place in places if not known[place]},
            scorer=fuzz.partial_ratio,
            score_cutoff=NEAR,
            limit=None,
        )
        yield from (place for _, _, place in sorted(found, key=lambda one: (-one[1], one[2])))

    def nearest(self, name: str) -> NearName | None:
        """Return the name that is spelled most like this one, if any is near."""
        found = process.extractOne(
            _normalize(name), self._normalized, scorer=fuzz.WRatio, score_cutoff=NEAR
        )
        return None if found is None else NearName(found[2], found[1])

    def contained(self, text: str) -> set[int]:
        """Return the places of the names that stand in a text, or a near spelling of them."""
        wanted = f" {_normalize(text)} "
        found = process.extract(
            wanted,
            [f" {bare} " for bare in self._normalized],
            scorer=fuzz.partial_ratio,
            score_cutoff=SLIP,
            limit=None,
        )
        # A text that is shorter than a name would be looked for in it instead.
        return {
            place
            for name, _, place in found
            if len(name) >= MIN_SLIP + 2
            and (len(name) <= len(wanted) or fuzz.ratio(name, wanted) >= SLIP)
        }


def _normalize(name: str) -> str:
    return " ".join(words(name))


class _Words:
    def __init__(self, bare: Sequence[str]) -> None:
        held: dict[str, list[int]] = {}
        for place, name in enumerate(bare):
            for word in dict.fromkeys(name.split()):
                held.setdefault(word, []).append(place)
        self._size = len(bare)
        self._words = sorted(held)
        self._starts = [0, *accumulate(len(held[word]) for word in self._words)]
        self._places = np.fromiter(
            (place for word in self._words for place in held[word]), np.int32, self._starts[-1]
        )

    def beginning(self, parts: Iterable[str]) -> NDArray[np.bool_]:
        """Return for each name whether each part is what one of its words begins with."""
        fits = np.ones(self._size, np.bool_)
        for part in dict.fromkeys(parts):
            begin = bisect_left(self._words, part)
            end = bisect_right(self._words, part, key=lambda word: word[: len(part)])
            one = np.zeros(self._size, np.bool_)
            one[self._places[self._starts[begin] : self._starts[max(begin, end)]]] = True
            fits &= one
        return fits


class _Trigrams:
    def __init__(self, bare: Sequence[str]) -> None:
        self._size = len(bare)
        pairs = [np.empty(0, np.int64)]
        for begin in range(0, len(bare), MOST_NEAR):
            some = bare[begin : begin + MOST_NEAR]
            owners = np.repeat(np.arange(begin, begin + len(some)), [len(one) + 2 for one in some])
            grams = _trigrams("".join(f"{one}  " for one in some) + "  ")
            pairs.append(np.unique(grams[: len(owners)] << 32 | owners))
        held = np.sort(np.concatenate(pairs))
        self._grams = (held >> 32).astype(np.int32)
        self._owners = (held & 0xFFFFFFFF).astype(np.int32)

    def nearest(self, wanted: str, count: int) -> list[int]:
        """Return the names that have the most of a text's, so many; equals in the list's order."""
        grams = np.unique(_trigrams(wanted)).astype(np.int32)
        begins, ends = (self._grams.searchsorted(grams, side) for side in ("left", "right"))
        found = [self._owners[begin:end] for begin, end in zip(begins, ends, strict=True)]
        if not found:
            return []
        shared = np.bincount(np.concatenate(found), minlength=self._size)
        best = np.argsort(-shared, kind="stable")[:count]
        return sorted(best[shared[best] > 0].tolist())


def _trigrams(text: str) -> NDArray[np.int64]:
    """Return a number of 24 bits for each three characters in a row: the same for the same ones."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    return (codes[:-2] * 65599 + codes[1:-1] * 257 + codes[2:]) & 0xFFFFFF


PREFIX_LENGTH = 100
"""How many characters of a text are sorted by: nobody types more of one."""
_CHUNK = 5000
"""How many texts are sorted at once: a sort holds up every other thread."""


class PrefixIndex:
    """The positions of texts, in the order of their first ``PREFIX_LENGTH`` characters."""

    def __init__(self, size: int, text: Callable[[int, int], str]) -> None:
        """Sort ``size`` texts.

        ``text`` gives at least the first characters of one, by its position and their number.
        """
        self._text = text
        chunks = (
            sorted(range(begin, min(begin + _CHUNK, size)), key=self._key)
            for begin in range(0, size, _CHUNK)
        )
        self._order = np.fromiter(merge(*chunks, key=self._key), np.int32, size)

    def having(self, wanted: str) -> NDArray[np.int32]:
        """Return the positions of the texts that begin so, in no order."""
        short = wanted[:PREFIX_LENGTH]

        def key(position: int) -> str:
            return self._key(position)[: len(short)]

        begin = bisect_left(self._order, short, key=key)
        end = bisect_right(self._order, short, lo=begin, key=key)
        found = self._order[begin:end]
        if len(wanted) > len(short):
            fitting = [
                one for one in found.tolist() if self._text(one, len(wanted)).startswith(wanted)
            ]
            found = np.array(fitting, np.int32)
        return found

    def first(self, wanted: str, count: int) -> list[int]:
        """Return the first positions of texts that begin so, as many as ``count``, in order."""
        found = self.having(wanted)
        if len(found) > count:
            found = np.partition(found, count)[:count]
        return sorted(found.tolist())

    def _key(self, position: int) -> str:
        return self._text(position, PREFIX_LENGTH)[:PREFIX_LENGTH]
