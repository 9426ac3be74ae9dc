"""Which stretches of the sources a quotation is compared with: passages that share runs with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from bot.verify.shingles import SHINGLE, Index, Run, Text

WIDE, WIDER = 4, 600
"""Words of a source that are aligned: so many times the quotation's, and so many more."""


class Windows:
    """Passages of an index by number, and the places of their words ``[first, last)``."""

    def __init__(self, index: Index) -> None:
        """Take the index."""
        self._index = index

    def scores(self, runs: Sequence[Run], most: int) -> dict[int, int]:
        """Return how many words of the runs stand in each passage, by its number.

        A run that begins in a passage and goes on in the next ones counts whole for the first, and
        for each other with what stands there.
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

    def only(self, first: int, last: int) -> tuple[Text, tuple[int, int]]:
        """Return the places of some passages in a row, with what stands behind each."""
        begins = self._index.begins
        text = self._index.text_at(int(begins[first]))
        end = int(begins[last + 1]) if last + 1 < len(begins) else text.last
        return text, (int(begins[first]), min(end, text.last))

    def around(
        self, region: int, scores: Mapping[int, int], words: int
    ) -> tuple[Text, tuple[int, int], int]:
        """Return the places of a passage and of its neighbours that have some of the words too.

        Last comes how many words of the runs stand there.
        """
        first = last = region
        text, places = self.only(first, last)
        for step in (-1, 1):
            while True:
                other = (first if step < 0 else last) + step
                if scores.get(other, 0) < SHINGLE or self.only(other, other)[0] is not text:
                    break
                low, high = min(first, other), max(last, other)
                wider = self.only(low, high)[1]
                if wider[1] - wider[0] > WIDE * words + WIDER:
                    break
                first, last, places = low, high, wider
        return text, places, sum(scores.get(one, 0) for one in range(first, last + 1))

    def cropped(
        self, text: Text, places: tuple[int, int], runs: Sequence[Run]
    ) -> tuple[Text, tuple[int, int]]:
        """Return the places, or of very many those around the longest run."""
        words = runs[-1].end if runs else 0
        room = WIDE * words + WIDER
        if places[1] - places[0] <= room:
            return text, places
        inside = (
            (len(run), int(place) - run.start)
            for run in runs
            for place in run.places
            if places[0] <= place < places[1]
        )
        _, begin = max(inside, key=lambda one: one[0])
        low = max(begin - words - WIDER // 4, places[0])
        return text, (low, min(low + room, places[1]))


def best(scores: Mapping[int, int], count: int) -> Iterator[int]:
    """Yield the passages that have most of the words; of equals those that come first."""
    yield from sorted(scores, key=lambda one: (-scores[one], one))[:count]
