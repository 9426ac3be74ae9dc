"""A message's words, looked up all at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.verify.folding import cut, unspaced
from bot.verify.shingles import SHINGLE, Index, Run


class Looked:
    """A message's words and where each shingle of them stands, looked up once for all of it."""

    def __init__(self, text: str, index: Index, unseen: Sequence[tuple[int, int]] = ()) -> None:
        """Cut a text into words; each kind of shingle is looked up when it is first needed.

        What stands in ``unseen`` isn't read.
        """
        self.text = text
        self.index = index
        self._unseen = sorted(start for start, _ in unseen)
        self.words = cut(text, (), unseen)
        self.starts: list[int] = self.words.starts.tolist()
        self.ends: list[int] = self.words.ends.tolist()

    @cached_property
    def _by_three(self) -> NDArray[np.int64]:
        return self.index.ranges(self.words.numbers, SHINGLE)

    @cached_property
    def _by_two(self) -> NDArray[np.int64]:
        return self.index.ranges(self.words.numbers, 2)

    @cached_property
    def _weights(self) -> NDArray[np.float64]:
        weights = np.ones(len(self.words))
        if unspaced(self.text):
            alone = [n for n, start in enumerate(self.starts) if unspaced(self.text[start])]
            weights[alone] = 0.5
        return np.concatenate([[0], np.cumsum(weights)])

    def inside(self, start: int, end: int) -> range:
        """Return the numbers of the words that lie in ``text[start:end]``."""
        first = int(np.searchsorted(self.words.starts, start))
        return range(first, max(first, int(np.searchsorted(self.words.ends, end, "right"))))

    def hides(self, words: range) -> bool:
        """Say whether something unseen stands among words."""
        first = bisect_left(self._unseen, self.starts[words.start])
        return first < len(self._unseen) and self._unseen[first] < self.ends[words.stop - 1]

    def size(self, words: range) -> float:
        """Count words; two characters of a script without spaces are about one."""
        return float(self._weights[words.stop] - self._weights[words.start])

    def numbers(self, words: range) -> NDArray[np.uint32]:
        """Return the words' numbers."""
        return self.words.numbers[words.start : words.stop]

    def ranges(self, words: range, length: int) -> NDArray[np.int64]:
        """Return where the words' shingles begin and end in the index's order."""
        found = self._by_three if length == SHINGLE else self._by_two
        return found[:, words.start : words.stop]

    def runs(self, words: range, length: int = SHINGLE) -> list[Run]:
        """Return the longest runs of words that stand in the corpus."""
        return self.index.runs(self.numbers(words), self.ranges(words, length), length)

    def between(self, one: int, other: int) -> str:
        """Return what stands between two words."""
        return self.text[self.ends[one] : self.starts[other]]
