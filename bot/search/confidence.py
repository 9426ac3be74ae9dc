"""How sure a ranking is that it found an answer, in 0..1.

A logistic model on two things that mean the same on every corpus: the best passage's share of the
score that a passage could reach at most, and how many of the question's words it has::

    share   = score / ((k1 + 1) · Σ idf)        words that no passage has count at the highest idf
    sigmoid(A + B · share + C · ln(1 + matched) + D · ln N)

The last term is for the corpus's size N: the more passages there are, the better the best of them
fits by chance. The four numbers were fitted on a sample of SQuAD's training articles, with
questions about other articles as those that have no answer; ``docs/retrieval.md`` says how.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bot.search.index import K1

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.search.index import Hit, Index

INTERCEPT = -4.0
SHARE = 20.3
MATCHED = 3.9
SIZE = -1.0


def confidence(index: Index, best: Hit | None, weights: Mapping[str, float], matched: int) -> float:
    """Return the confidence in the best hit, 0 where there is none.

    ``weights`` are the idf of the question's distinct terms, ``matched`` how many of them the
    best passage has.
    """
    if best is None:
        return 0.0
    share = best.score / ((K1 + 1) * math.fsum(weights.values()))
    logit = INTERCEPT + SHARE * share + MATCHED * math.log1p(matched) + SIZE * math.log(index.size)
    return 1 / (1 + math.exp(-logit))
