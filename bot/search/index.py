"""BM25 over passages.

``rank_bm25`` counts the corpus and is the oracle; what serves is a matrix of impacts, passages by
terms, in compressed columns: a question touches only its own terms' columns, and gets the same
scores (``tests/search/test_index.py`` holds the two equal).

The score of a passage *d* for a question *q* is Robertson and Zaragoza's, "The Probabilistic
Relevance Framework: BM25 and Beyond" (2009), summed over the question's distinct terms *t*::

    idf(t) · f(t,d) · (k1 + 1) / (f(t,d) + k1 · (1 - b + b · |d| / avgdl))
    idf(t) = ln(1 + (N - df + 0.5) / (df + 0.5))

This idf is positive on a corpus of any size, where Okapi's turns negative for a term that stands in
more than half of the passages.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rank_bm25 import BM25Okapi

from bot.corpus import Part
from bot.search.analysis import analyzer
from bot.search.weights import DEFAULT, Weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from bot.corpus import Corpus, Passage


class PositiveBM25(BM25Okapi):
    """rank_bm25's Okapi with an idf that is positive on a corpus of any size."""

    def _calc_idf(self, nd: dict[str, int]) -> None:
        self.idf = {
            term: math.log(1 + (self.corpus_size - df + 0.5) / (df + 0.5))
            for term, df in nd.items()
        }


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage's place in the corpus and its score for a question; higher is better."""

    position: int
    score: float


class Index:
    """The impacts of every term on every passage of a corpus, immutable once made.

    ``idf`` maps a term to its weight; ``highest_idf`` is what a term that no passage has weighs,
    and ``common_idf`` what one weighs that stands in a third of them.
    """

    def __init__(self, documents: Sequence[Sequence[str]], weights: Weights = DEFAULT) -> None:
        """Count ``documents``, the terms of each passage in the corpus's order."""
        if not any(documents):
            documents = [*documents, [""]]  # rank_bm25 divides by the number of terms
        self.oracle = PositiveBM25(documents, k1=weights.k1, b=weights.b)
        self.idf = self.oracle.idf
        self.size = len(documents)
        self.highest_idf = math.log(1 + (self.size + 0.5) / 0.5)
        self.common_idf = math.log(1 + (self.size * 2 / 3 + 0.5) / (self.size / 3 + 0.5))
        self._columns = _impacts(self.oracle)

    @classmethod
    def of(cls, corpus: Corpus, weights: Weights) -> Index:
        """Index a corpus: each passage by its words, its headings and the question it answers."""
        return cls(
            [list(document_terms(passage, weights.heading)) for passage in corpus.passages], weights
        )

    def scores(self, terms: Iterable[str]) -> NDArray[np.float64]:
        """Return the score of every passage for a question's terms, in corpus order."""
        total = np.zeros(self.size)
        for term in dict.fromkeys(terms):
            if (column := self._columns.get(term)) is not None:
                rows, impacts = column
                total[rows] += impacts
        return total

    def weight(self, term: str) -> float:
        """Return a term's idf; a term that no passage has weighs the most."""
        return self.idf.get(term, self.highest_idf)

    def matched(self, terms: Iterable[str], position: int) -> int:
        """Return how many of the distinct terms a passage has."""
        return sum(term in self.oracle.doc_freqs[position] for term in set(terms))

    def rank(self, terms: Iterable[str], count: int) -> tuple[Hit, ...]:
        """Return up to ``count`` passages that share a term, best first, ties in corpus order."""
        scores = self.scores(terms)
        order = np.argsort(-scores, kind="stable")[:count]
        return tuple(Hit(int(n), float(scores[n])) for n in order if scores[n] > 0)


def document_terms(passage: Passage, heading: int) -> Iterable[str]:
    """Yield the terms that a passage is found by.

    Its own words; its section's heading, ``heading`` times, or the question it answers; its
    source's title; and for a question the asker's headline. The one who answers every question
    isn't counted: a name that stands on each passage would swamp the questions that have it.
    """
    analyze = analyzer(passage.source.language).terms
    yield from analyze(passage.text)
    if passage.section is not None and passage.section.heading:
        yield from analyze(passage.section.heading) * heading
    if passage.exchange is not None:
        if passage.part is Part.ANSWER:
            yield from analyze(passage.exchange.question.of(passage.source.text))
        elif passage.exchange.asker:
            yield from analyze(passage.exchange.asker)
    yield from analyze(passage.source.title)


def _impacts(counts: PositiveBM25) -> dict[str, tuple[NDArray[np.int32], NDArray[np.float64]]]:
    """Return for each term the passages that have it and what it adds to their scores."""
    rows: dict[str, list[int]] = {term: [] for term in counts.idf}
    frequencies: dict[str, list[int]] = {term: [] for term in counts.idf}
    for number, document in enumerate(counts.doc_freqs):
        for term, frequency in document.items():
            rows[term].append(number)
            frequencies[term].append(frequency)
    lengths = np.asarray(counts.doc_len, dtype=np.float64)
    norms = counts.k1 * (1 - counts.b + counts.b * lengths / counts.avgdl)
    columns: dict[str, tuple[NDArray[np.int32], NDArray[np.float64]]] = {}
    for term, numbers in rows.items():
        where = np.asarray(numbers, dtype=np.int32)
        often = np.asarray(frequencies[term], dtype=np.float64)
        impacts = counts.idf[term] * often * (counts.k1 + 1) / (often + norms[where])
        columns[term] = (where, impacts)
    return columns
