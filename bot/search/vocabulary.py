"""Words in order, packed into two arrays that can be mapped into memory."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

_HEAD = 8
"""How many of a word's bytes are compared as one number."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Distinct words in the order of their UTF-8 bytes; a word's number is its place.

    ``letters`` are the words' bytes, one after another, and ``ends`` where each ends.
    """

    letters: NDArray[np.uint8]
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, words: Iterable[str]) -> Vocabulary:
        packed = sorted({_encode(word) for word in words})
        letters = np.frombuffer(b"".join(packed), np.uint8)
        return cls(letters, np.cumsum([0, *map(len, packed)], dtype=np.int64)[1:])

    @classmethod
    def united(
        cls, parts: Sequence[Vocabulary], known: Sequence[NDArray[np.int32] | None], old: Vocabulary
    ) -> tuple[Vocabulary, list[NDArray[np.int32]]]:
        """Return the words of all parts, and for each part its words' numbers among them.

        ``known`` are the numbers that a part's words have in ``old``, None where they aren't known:
        what it costs goes by the words of those parts.
        """
        alive = np.zeros(len(old), np.bool_)
        for numbers in known:
            if numbers is not None:
                alive[numbers] = True
        fresh: set[str] = set()
        for part, numbers in zip(parts, known, strict=True):
            for word in part if numbers is None else ():
                if (number := old.find(word)) is None:
                    fresh.add(word)
                else:
                    alive[number] = True
        added = sorted(map(_encode, fresh))
        places = np.array(
            [bisect_left(range(len(old)), one, key=old._word_bytes) for one in added], np.int64
        )
        lengths = np.diff(old.ends, prepend=0)
        before = np.concatenate([[0], np.cumsum(alive)])  # how many of those alive come before
        bytes_before = np.concatenate([[0], np.cumsum(lengths * alive)])
        sizes = np.array([len(one) for one in added], np.int64)
        letters = np.insert(
            old.letters[np.repeat(alive, lengths)],
            np.repeat(bytes_before[places], sizes),
            np.frombuffer(b"".join(added), np.uint8) if added else [],
        )
        ends = np.cumsum(np.insert(lengths[alive], before[places], sizes), dtype=np.int64)
        made = cls(letters, ends)
        moved = (before[:-1] + places.searchsorted(np.arange(len(old)), "right")).astype(np.int32)
        numbered = [
            np.fromiter(map(made.number, part), np.int32, len(part))
            if numbers is None
            else moved[numbers]
            for part, numbers in zip(parts, known, strict=True)
        ]
        return made, numbered

    def __len__(self) -> int:
        return len(self.ends)

    def __iter__(self) -> Iterator[str]:
        letters, begin = self._bytes.tobytes(), 0
        for end in self.ends.tolist():
            yield letters[begin:end].decode("utf-8", "surrogatepass")
            begin = end

    def word(self, number: int) -> str:
        return self._word_bytes(number).decode("utf-8", "surrogatepass")

    def find(self, word: str) -> int | None:
        wanted = _encode(word)
        head = np.uint64(int.from_bytes(wanted[:_HEAD].ljust(_HEAD, b"\0"), "big"))
        begin = int(self._heads.searchsorted(head))
        end = int(self._heads.searchsorted(head, "right"))
        place = bisect_left(range(begin, end), wanted, key=self._word_bytes) + begin
        return place if place < end and self._word_bytes(place) == wanted else None

    def number(self, word: str) -> int:
        found = self.find(word)
        if found is None:
            raise KeyError(word)
        return found

    @cached_property
    def _bytes(self) -> memoryview:
        return self.letters.data

    @cached_property
    def _heads(self) -> NDArray[np.uint64]:
        """The first bytes of each word as a number, in the words' order.

        Comparing numbers in one array is some ten times as fast as comparing words one by one.
        """
        begins = np.concatenate([[0], self.ends[:-1]])
        heads = np.zeros(len(self), dtype=np.uint64)
        for place in range(_HEAD):
            longer = np.flatnonzero(self.ends - begins > place)
            letters = self.letters[begins[longer] + place].astype(np.uint64)
            heads[longer] |= letters << np.uint64(8 * (_HEAD - 1 - place))
        return heads

    def _word_bytes(self, number: int) -> bytes:
        begin = int(self.ends[number - 1]) if number else 0
        return bytes(self._bytes[begin : int(self.ends[number])])


def _encode(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")  # half a pair of surrogates is somebody's word too
