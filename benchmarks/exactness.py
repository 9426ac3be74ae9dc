"""Check that our scores equal rank-bm25's, to nine decimal places."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.engines import K
from benchmarks.passages import Question
from bot.search.bm25 import BM25Index, PositiveBM25
from bot.search.weights import DEFAULT

TOLERANCE = 1e-9


def difference(
    documents: Sequence[Sequence[str]],
    questions: Sequence[Question],
    index: BM25Index | None = None,
) -> float:
    """Return the largest difference between our scores and rank-bm25's.

    It compares every passage's score, and at each rank our passage's score with the best that
    rank-bm25 has left. ``index`` is an index of the documents.
    """
    ours = index or BM25Index.of(documents)
    oracle = PositiveBM25(documents, k1=DEFAULT.k1, b=DEFAULT.b)
    worst = 0.0
    for question in questions:
        expected = oracle.get_scores(question.terms)
        worst = max(worst, float(np.abs(ours.scores(question.terms) - expected).max()))
        hits = ours.rank(question.terms, K)
        best = np.sort(expected)[::-1][: len(hits)]
        worst = max(worst, *(abs(hit.score - one) for hit, one in zip(hits, best, strict=True)))
        worst = max(worst, *(abs(hit.score - expected[hit.position]) for hit in hits))
        if len(hits) < K:  # a missing passage would differ by its whole score
            worst = max(worst, float(np.sort(expected)[::-1][len(hits) : K].max(initial=0.0)))
    return worst
