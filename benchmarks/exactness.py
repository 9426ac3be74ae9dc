"""Whether our scores are rank-bm25's, to nine digits behind the point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.engines import K
from bot.search.counting import PositiveBM25
from bot.search.index import Index
from bot.search.weights import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.passages import Question

TOLERANCE = 1e-9


def difference(
    documents: Sequence[Sequence[str]],
    questions: Sequence[Question],
    index: Index | None = None,
) -> float:
    """Return the largest difference between a score of ours and rank-bm25's.

    Compared are every passage's score, and for each place of the ranking the score of the passage
    there with the best that rank-bm25 has left for it. ``index`` is one of the documents.
    """
    ours = index or Index.of(documents)
    oracle = PositiveBM25(documents, k1=DEFAULT.k1, b=DEFAULT.b)
    worst = 0.0
    for question in questions:
        expected = oracle.get_scores(question.terms)
        worst = max(worst, float(np.abs(ours.scores(question.terms) - expected).max()))
        hits = ours.rank(question.terms, K)
        best = np.sort(expected)[::-1][: len(hits)]
        worst = max(worst, *(abs(hit.score - one) for hit, one in zip(hits, best, strict=True)))
        worst = max(worst, *(abs(hit.score - expected[hit.position]) for hit in hits))
        if len(hits) < K:  # a passage that is left out would be a difference of its whole score
            worst = max(worst, float(np.sort(expected)[::-1][len(hits) : K].max(initial=0.0)))
    return worst
