"""Nearness word by word: how near a sentence comes to each word of a question.

The sum over a question's words of each one's nearest word in the sentence is called late
interaction (ColBERT, https://arxiv.org/abs/2004.12832). The model's last layer gives a vector for
each piece of a word; a few of their principal components say as much at an eighth of the size
(``benchmarks/projection.py`` finds them). All are whole numbers, as in ``bot/meaning/encoder.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.meaning.wordpiece import WordPiece, WordPieceTokenizer
from bot.search.analysis import STOP_WORDS
from bot.search.storage import load_arrays

WORD_WIDTH = 48
"""How many components a word's vector keeps."""
CONTENT_WEIGHT, FUNCTION_WEIGHT = 10, 3
"""The weights of a question's words: whole numbers, so that no sum of them is rounded."""
PROJECTION = Path(__file__).with_name("words.verbatim-vectors")
PROJECTION_KEY = "principal components of all-MiniLM-L6-v2's pieces: 1"
UNIT = 4096
"""The whole steps that 1 has: the length of a vector that is projected, and a cosine of 1."""

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~’‘“”–—…"
_CLITICS = ("s", "t", "m", "d", "re", "ve", "ll")


@dataclass(frozen=True, slots=True)
class WordVectors:
    """The vectors of the words of some sentences, (words, 48), and each sentence's share of them.

    ``begins`` and ``counts`` (sentences): its first row, and how many are its own.
    """

    vectors: NDArray[np.int8]
    begins: NDArray[np.int64]
    counts: NDArray[np.int64]

    def nearness(self, question: QuestionWords, first: int, last: int) -> NDArray[np.float64]:
        """Return the nearness of sentences ``first`` to ``last`` - 1 to a question, -1 to 1.

        It is the weighted mean of the highest cosine with each word of the question; 0 for a
        sentence without words.
        """
        found = np.zeros(last - first)
        counts = self.counts[first:last]
        filled = np.flatnonzero(counts)
        if not len(filled) or not len(question.vectors):
            return found
        cosines = question.cosines(self.vectors[rows_of(self.begins[first:last], counts)])
        highest = np.maximum.reduceat(cosines, (np.cumsum(counts) - counts)[filled])
        whole = np.rint(highest * UNIT) @ question.weights  # exact, in whatever order it is summed
        found[filled] = whole / (UNIT * question.weights.sum())
        return found


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """The words of a question: their vectors, (words, 48), lengths, and weights."""

    vectors: NDArray[np.int8]
    lengths: NDArray[np.float64]
    weights: NDArray[np.float64]

    @classmethod
    def of(cls, vectors: NDArray[np.int8], are_function: Sequence[bool]) -> QuestionWords:
        """Weigh the words of a question; ``are_function`` tells which are function words."""
        weights = np.where(np.array(are_function, bool), FUNCTION_WEIGHT, CONTENT_WEIGHT)
        return cls(vectors, _lengths(vectors.astype(np.float64)), weights.astype(np.float64))

    def cosines(self, vectors: NDArray[np.int8]) -> NDArray[np.float64]:
        """Return the cosine of each of some words' vectors with each of these."""
        rows = vectors.astype(np.float64)
        found = rows @ self.vectors.T.astype(np.float64)
        found /= _lengths(rows)[:, None] * self.lengths
        return found


def rows_of(begins: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the numbers of the rows of some runs, one run after another."""
    firsts = np.cumsum(counts) - counts
    every: NDArray[np.int64] = np.repeat(begins - firsts, counts)
    return every + np.arange(len(every))


def function_pieces(pieces: WordPieceTokenizer) -> frozenset[int]:
    """Return the pieces that are function words or punctuation; they tell no sentences apart."""
    read = [pieces.read(word) for word in (*STOP_WORDS, *_CLITICS, *_PUNCTUATION)]
    return frozenset(one[0].number for one in read if len(one) == 1)


def content_rows(pieces: Sequence[WordPiece], function: frozenset[int]) -> list[int]:
    """Return the places of the pieces that are kept of a sentence; all, if none tells anything."""
    kept = [place for place, piece in enumerate(pieces) if piece.number not in function]
    return kept or list(range(len(pieces)))


def project(hidden: NDArray[np.float64]) -> NDArray[np.int8]:
    """Return the kept components of pieces' vectors: (pieces, 384) to (pieces, 48)."""
    components, center = _projection()
    found = unit_steps(hidden) @ components - center
    most = np.maximum(np.abs(found).max(axis=1, keepdims=True, initial=0.0), 1.0)
    return np.rint(found * (127 / most)).astype(np.int8)


def unit_steps(hidden: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return vectors of whole numbers at a length of ``UNIT``, rounded to whole numbers."""
    return np.rint(hidden * (UNIT / _lengths(hidden))[:, None])


def _lengths(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.maximum(np.sqrt(np.einsum("ij,ij->i", rows, rows)), 1.0)


@cache
def _projection() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    held = load_arrays(PROJECTION, PROJECTION_KEY)
    if held is None:
        message = f"{PROJECTION} is damaged: install Verbatim again"
        raise RuntimeError(message)
    return held["components"].astype(np.float64), held["center"].astype(np.float64)
