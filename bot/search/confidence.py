"""How sure a ranking is that it found an answer, in 0..1.

A logistic model on two things that mean the same on every corpus: the best passage's share of the
score that a passage could reach at most, and how many of the question's words it has::

    s = score / ((k1 + 1) · Σ idf)        words that no passage has count at the highest idf
    sigmoid(intercept + share · s + matched · ln(1 + m) + size · ln N)

The last term is for the corpus's size N: the more passages there are, the better the best of them
fits by chance. The numbers were fitted on a sample of SQuAD's training articles, with questions
about other articles as those that have no answer; ``docs/retrieval.md`` says how.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.search.index import Index
    from bot.search.reranking import Asked, Candidate
    from bot.search.weights import Weights


def confidence(index: Index, best: Candidate | None, asked: Asked, weights: Weights) -> float:
    """Return the confidence in the best candidate, 0 where there is none."""
    if best is None:
        return 0.0
    share = best.counted / ((weights.k1 + 1) * asked.total)
    matched = index.matched(asked.idf, best.hit.position)
    logit = (
        weights.intercept
        + weights.share * share
        + weights.matched * math.log1p(matched)
        + weights.size * math.log(index.size)
    )
    odds = math.exp(-abs(logit))  # of a negative number: it can't overflow
    return 1 / (1 + odds) if logit >= 0 else odds / (1 + odds)
