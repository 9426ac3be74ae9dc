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
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bot.search.index import Index
    from bot.search.reranking import Asked, Candidate
    from bot.search.weights import Weights


class Logit(NamedTuple):
    """What the model adds up, and what each addend was counted from.

    ``reached`` is the share of the reachable score, of 1; ``found`` the number of words matched;
    ``passages`` the corpus's size.
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
        """The sum."""
        return self.intercept + self.share + self.matched + self.size


def logit(index: Index, best: Candidate, asked: Asked, weights: Weights) -> Logit:
    """Return the model's sum for the best candidate."""
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
    """Return the confidence in the best candidate, 0 where there is none."""
    if best is None:
        return 0.0
    total = logit(index, best, asked, weights).total
    odds = math.exp(-abs(total))  # of a negative number: it can't overflow
    return 1 / (1 + odds) if total >= 0 else odds / (1 + odds)
