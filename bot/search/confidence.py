"""The confidence, 0 to 1, that a ranking found an answer.

A logistic model of two features that are comparable between corpora: the best passage's share of
the highest possible score, and the number of the question's words in it::

    s = score / ((k1 + 1) · Σ idf)        words that no passage has count at the highest idf
    sigmoid(intercept + share · s + matched · ln(1 + m) + size · ln N)

The last term accounts for the corpus's size N: the more passages, the better the best one fits by
chance. The model was fitted on a sample of SQuAD's training articles, with questions about other
articles as unanswerable ones; see ``docs/retrieval.md``.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from bot.search.index import Index
from bot.search.reranking import Asked, Candidate
from bot.search.weights import Weights


class Logit(NamedTuple):
    """The addends of the model, and their inputs.

    ``reached`` is the share of the highest possible score, 0 to 1; ``found`` the number of matched
    words; ``passages`` the corpus's size.
    """

    intercept: float
    share: float
    matched: float
    size: float
    reached: float
    found: int
    passages: int

    @property
    def total(self) -> float:
        return self.intercept + self.share + self.matched + self.size


def logit(index: Index, best: Candidate, asked: Asked, weights: Weights) -> Logit:
    """Return the model's addends for the best candidate."""
    reached = best.counted / ((weights.k1 + 1) * asked.total)
    found = index.matched(asked.idf, best.hit.position)
    return Logit(
        weights.intercept,
        weights.share * reached,
        weights.matched * math.log1p(found),
        weights.size * math.log(index.size),
        reached,
        found,
        index.size,
    )


def confidence(index: Index, best: Candidate | None, asked: Asked, weights: Weights) -> float:
    """Return the confidence in the best candidate, 0 without one."""
    if best is None:
        return 0.0
    total = logit(index, best, asked, weights).total
    odds = math.exp(-abs(total))  # a negative exponent can't overflow
    return 1 / (1 + odds) if total >= 0 else odds / (1 + odds)
