"""Texts by how they begin: what autocomplete looks up at each key that somebody presses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from heapq import merge

import numpy as np
from numpy.typing import NDArray

LONGEST = 100
"""How many characters of a text are sorted by: nobody types more of one."""
_CHUNK = 5000
"""How many texts are sorted at once: a sort holds up every other thread."""


class Beginnings:
    """The positions of texts, in the order of their first ``LONGEST`` characters."""

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
        short = wanted[:LONGEST]

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
        return self._text(position, LONGEST)[:LONGEST]
