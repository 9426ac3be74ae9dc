"""BM25 over passages, as a matrix of impacts.

``rank_bm25`` counts the corpus, a block of passages at a time, and is the oracle; what serves is
the matrix of what each term adds to each passage's score, by columns: a question touches only its
own terms' columns, and gets the same scores (``tests/search/test_bm25.py`` holds the two equal).

The score of a passage *d* for a question *q* is Robertson and Zaragoza's, "The Probabilistic
Relevance Framework: BM25 and Beyond" (2009), summed over the question's distinct terms *t*::

    idf(t) · f(t,d) · (k1 + 1) / (f(t,d) + k1 · (1 - b + b · |d| / avgdl))
    idf(t) = ln(1 + (N - df + 0.5) / (df + 0.5))

This idf is positive on a corpus of any size, where Okapi's turns negative for a term that stands in
more than half of the passages.

Scoring adds up the columns in one pass over whole arrays, and ranking finds the best in two: the
highest score of each block of passages says which blocks can hold one of the best, and only these
are read. Nothing is estimated or left out, so the scores are exact.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from bot.search.vocabulary import Vocabulary
from bot.search.weights import DEFAULT, Weights

_NO_FACTORS: Mapping[str, float] = {}
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
class TermCounts:
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
    def joined(
        cls, parts: Sequence[TermCounts], numbers: Sequence[NDArray[np.int32]]
    ) -> TermCounts:
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


def count_terms(documents: Iterable[Sequence[str]]) -> tuple[TermCounts, Vocabulary]:
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
    places = term_numbers(vocabulary, numbers)
    counts = TermCounts(
        np.array(lengths, dtype=np.int32),
        np.cumsum(sizes, dtype=np.int64),
        places[np.concatenate([np.empty(0, dtype=np.int32), *terms])],
        np.concatenate([np.empty(0, dtype=np.int32), *often]),
    )
    return counts, vocabulary


def term_numbers(vocabulary: Vocabulary, words: Iterable[str]) -> NDArray[np.int32]:
    """Return the numbers that words have in a vocabulary that has them all."""
    numbers = {word: number for number, word in enumerate(vocabulary)}
    return np.array([numbers[word] for word in words], dtype=np.int32)


_LEAST = math.ulp(0.0)
"""The least score that a passage with one of the terms can have; any other's is 0."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage's place in the corpus and its score for a question; higher is better."""

    position: int
    score: float


@dataclass(frozen=True, eq=False)
class BM25Index:
    """The impacts of every term on every passage of a corpus.

    ``idf`` (terms): each term's. ``starts`` (terms + 1): where each term's column begins in
    ``rows`` and ``impacts``, the passages that have it and what it adds to their scores.
    ``lengths`` (passages): their numbers of terms, repeats and all.
    """

    terms: Vocabulary
    idf: NDArray[np.float64]
    starts: NDArray[np.int64]
    rows: NDArray[np.int32]
    impacts: NDArray[np.float64]
    lengths: NDArray[np.int32]

    @classmethod
    def of(cls, documents: Iterable[Sequence[str]], weights: Weights = DEFAULT) -> BM25Index:
        """Index documents, each the terms of one passage, in the corpus's order."""
        counts, terms = count_terms(documents)
        return cls.of_counts(counts, terms, weights)

    @classmethod
    def of_counts(
        cls, counts: TermCounts, terms: Vocabulary, weights: Weights = DEFAULT
    ) -> BM25Index:
        """Index what was counted; ``terms`` are those that the counts number."""
        size = len(counts.lengths)
        frequencies = np.bincount(counts.terms, minlength=len(terms))
        idf = _idf(size, frequencies)
        norms = weights.k1 * (1 - weights.b + weights.b * counts.lengths / _average(counts.lengths))
        # In place from here on: of a million passages each of these arrays has some 300 MB.
        order = np.argsort(counts.terms, kind="stable")
        rows = np.repeat(np.arange(size, dtype=np.int32), np.diff(counts.starts))[order]
        impacts = counts.often[order].astype(np.float64)
        del order
        below = norms[rows]
        below += impacts
        impacts *= np.repeat(idf, frequencies)
        impacts *= weights.k1 + 1
        impacts /= below
        starts = np.concatenate([[0], np.cumsum(frequencies)]).astype(np.int64)
        return cls(terms, idf, starts, rows, impacts, counts.lengths)

    @property
    def size(self) -> int:
        """The number of passages."""
        return len(self.lengths)

    @cached_property
    def highest_idf(self) -> float:
        """The idf of a term that no passage has."""
        return math.log(1 + (self.size + 0.5) / 0.5)

    @cached_property
    def common_idf(self) -> float:
        """The idf of a term that a third of the passages have."""
        return math.log(1 + (self.size * 2 / 3 + 0.5) / (self.size / 3 + 0.5))

    def __contains__(self, term: str) -> bool:
        return self.terms.find(term) is not None

    def weight(self, term: str) -> float:
        """Return a term's idf; a term that no passage has weighs the most."""
        number = self.terms.find(term)
        return self.highest_idf if number is None else float(self.idf[number])

    @property
    def average_length(self) -> float:
        return _average(self.lengths)

    def contributions(
        self, terms: Iterable[str], position: int, factors: Mapping[str, float] = _NO_FACTORS
    ) -> dict[str, float]:
        """Return what each of the distinct terms that a passage has adds to its score.

        That is multiplied by a term's factor, here and below, if it has one.
        """
        found: dict[str, float] = {}
        for term in dict.fromkeys(terms):
            number = self.terms.find(term)
            if number is None:
                continue
            rows, impacts = self._column(number)
            # A plain number is a wide one, for which all of the column would be widened first.
            place = int(rows.searchsorted(rows.dtype.type(position)))
            if place < len(rows) and int(rows[place]) == position:
                found[term] = float(impacts[place]) * factors.get(term, 1.0)
        return found

    def hit(
        self, terms: Iterable[str], position: int, factors: Mapping[str, float] = _NO_FACTORS
    ) -> Hit:
        """Return a passage with its score for the distinct terms, wherever it ranks."""
        return Hit(position, math.fsum(self.contributions(terms, position, factors).values()))

    def scores(self, terms: Iterable[str]) -> NDArray[np.float64]:
        """Return the score of every passage for a question's terms, in corpus order."""
        return self._sums(self._numbers(terms), self.size)

    def rank(
        self, terms: Iterable[str], count: int, factors: Mapping[str, float] = _NO_FACTORS
    ) -> tuple[Hit, ...]:
        """Return up to ``count`` passages that share a term, best first, ties in corpus order."""
        numbers = self._numbers(terms, factors)
        if not numbers or count < 1:
            return ()
        width = math.isqrt(self.size - 1) + 1  # as many blocks as passages in one: both are few
        blocks = self._sums(numbers, width * -(-self.size // width)).reshape(-1, width)
        highest = blocks.max(axis=1)
        least = _LEAST
        if count <= len(highest):
            # So many blocks have a passage at least this good: it takes that to be among the best.
            least = max(least, np.partition(highest, len(highest) - count)[len(highest) - count])
        chosen = np.flatnonzero(highest >= least)
        held = blocks[chosen]
        rows, places = np.nonzero(held >= least)
        scores = held[rows, places]
        order = np.argsort(-scores, kind="stable")[:count]
        positions = chosen[rows[order]] * width + places[order]
        return tuple(map(Hit, positions.tolist(), scores[order].tolist()))

    def _numbers(
        self, terms: Iterable[str], factors: Mapping[str, float] = _NO_FACTORS
    ) -> dict[int, float]:
        """Return the numbers of the distinct terms with their factors, in the question's order.

        Sums are added up in this order: by their spelling it would be, to the last bit, another
        score for another name.
        """
        found = ((self.terms.find(term), factors.get(term, 1.0)) for term in terms)
        return {number: factor for number, factor in found if number is not None}

    def _sums(self, numbers: Mapping[int, float], size: int) -> NDArray[np.float64]:
        """Return the sum of the terms' impacts on each passage, and zeros up to ``size``."""
        columns = [(*self._column(number), factor) for number, factor in numbers.items()]
        if not columns:
            return np.zeros(size)
        rows = np.concatenate([rows for rows, _, _ in columns])
        impacts = np.concatenate(
            [impacts if factor == 1 else impacts * factor for _, impacts, factor in columns]
        )
        # bincount adds one after another, several times as fast as an index of rows does; its
        # stub says integers, whatever is added.
        return np.bincount(rows, impacts, size).astype(np.float64, copy=False)

    def _column(self, number: int) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        begin, end = int(self.starts[number]), int(self.starts[number + 1])
        return self.rows[begin:end], self.impacts[begin:end]


def _average(lengths: NDArray[np.int32]) -> float:
    return (float(lengths.mean()) if len(lengths) else 0.0) or 1.0


def _idf(size: int, frequencies: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the idf of terms that so many of ``size`` passages have each.

    Equal frequencies give equal weights to the last bit: numpy's logarithm of an array may differ
    there by the place in it, and so by a term's spelling.
    """
    levels, which = np.unique(frequencies, return_inverse=True)
    weights = [math.log(1 + (size - df + 0.5) / (df + 0.5)) for df in levels.tolist()]
    return np.array(weights, dtype=np.float64)[which]
