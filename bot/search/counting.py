"""Counting the words of passages: rank_bm25 does, a block at a time, and arrays keep it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from bot.search.vocabulary import Vocabulary

BLOCK = 4096
"""How many passages rank_bm25 holds at a time; its dictionaries take some 5 kB for each."""


class PositiveBM25(BM25Okapi):
    """rank_bm25's Okapi with an idf that is positive on a corpus of any size."""

    def _calc_idf(self, nd: dict[str, int]) -> None:
        self.idf = {
            term: math.log(1 + (self.corpus_size - df + 0.5) / (df + 0.5))
            for term, df in nd.items()
        }


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each passage has each of its terms, passage after passage.

    ``lengths`` (N): a passage's number of terms, repeats and all. ``starts`` (N + 1): where each
    passage begins in ``terms`` and ``often``, the numbers of its distinct terms and how often it
    has each.
    """

    lengths: NDArray[np.int32]
    starts: NDArray[np.int64]
    terms: NDArray[np.int32]
    often: NDArray[np.int32]

    @classmethod
    def joined(cls, parts: Sequence[Counts], numbers: Sequence[NDArray[np.int32]]) -> Counts:
        """Join the counts of several sources; ``numbers`` are each one's terms, renumbered."""
        starts = [np.zeros(1, dtype=np.int64)]
        for one in parts:
            starts.append(one.starts[1:] + starts[-1][-1])
        return cls(
            np.concatenate([one.lengths for one in parts]),
            np.concatenate(starts),
            np.concatenate([new[one.terms] for one, new in zip(parts, numbers, strict=True)]),
            np.concatenate([one.often for one in parts]),
        )


def count(documents: Iterable[Sequence[str]]) -> tuple[Counts, Vocabulary]:
    """Count documents, each the terms of one passage, and number their terms."""
    lengths: list[int] = []
    sizes: list[int] = [0]
    numbers: dict[str, int] = {}
    terms: list[NDArray[np.int32]] = []
    often: list[NDArray[np.int32]] = []
    rest = iter(documents)
    while block := list(islice(rest, BLOCK)):
        counted = PositiveBM25([*block, [""]])  # rank_bm25 divides by the number of terms
        lengths += counted.doc_len[:-1]
        held = counted.doc_freqs[:-1]
        sizes += map(len, held)
        found = [numbers.setdefault(term, len(numbers)) for one in held for term in one]
        terms.append(np.array(found, dtype=np.int32))
        often.append(np.array([n for one in held for n in one.values()], dtype=np.int32))
    vocabulary = Vocabulary.of(numbers)
    places = numbered(vocabulary, numbers)
    counts = Counts(
        np.array(lengths, dtype=np.int32),
        np.cumsum(sizes, dtype=np.int64),
        places[np.concatenate([np.empty(0, dtype=np.int32), *terms])],
        np.concatenate([np.empty(0, dtype=np.int32), *often]),
    )
    return counts, vocabulary


def numbered(vocabulary: Vocabulary, words: Iterable[str]) -> NDArray[np.int32]:
    """Return the numbers that words have in a vocabulary that has them all."""
    numbers = {word: number for number, word in enumerate(vocabulary)}
    return np.array([numbers[word] for word in words], dtype=np.int32)
