"""The best passages in a better order: words that stand together weigh more.

BM25 counts words wherever they stand in a passage. To the score of each of the best passages is
added what its best sentence has of the question's words, and which of them stand side by side as in
the question (term dependence as in Metzler and Croft, "A Markov Random Field Model for Term
Dependencies", 2005, with whole sentences as the wide window)::

    score + sentence · max over sentences Σ idf(t)  +  adjacent · Σ over pairs min(idf(a), idf(b))

All three are sums of idf. Nothing is taken away, so the passages behind the first ``reranked`` stay
behind them.
"""

from __future__ import annotations

from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING

from bot.corpus.text import sentences
from bot.search.analysis import analyzer
from bot.search.index import Hit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.corpus import Corpus, Passage
    from bot.search.weights import Weights


def rerank(
    corpus: Corpus, hits: Sequence[Hit], idf: Mapping[str, float], weights: Weights
) -> tuple[Hit, ...]:
    """Return the hits, the first ``weights.reranked`` in a better order; ties keep theirs.

    ``idf`` are the weights of the question's terms, in the question's order.
    """
    better = [
        Hit(hit.position, hit.score + _bonus(corpus.passages[hit.position], idf, weights))
        for hit in hits[: weights.reranked]
    ]
    return (*sorted(better, key=lambda hit: -hit.score), *hits[weights.reranked :])


def _bonus(passage: Passage, idf: Mapping[str, float], weights: Weights) -> float:
    asked = set(pairwise(idf))
    source = passage.source
    terms_of = analyzer(source.language).terms
    spans = sentences(source.text, passage.span, source.language)
    texts = [span.of(source.text) for span in spans]
    if passage.heading_above:
        texts.append(passage.heading_above)  # it speaks for the passage right below it
    best = 0.0
    together: set[tuple[str, str]] = set()
    for text in texts:
        terms = terms_of(text)
        found = set(terms)
        best = max(best, fsum(weight for term, weight in idf.items() if term in found))
        together |= asked.intersection(pairwise(terms))
    adjacent = fsum(min(idf[first], idf[second]) for first, second in together)
    return weights.sentence * best + weights.adjacent * adjacent
