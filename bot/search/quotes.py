"""Choosing what to show of the best passages: whole sentences, best first, within a limit.

The sentences of the best passages compete together. Each is worth the idf of the question's
distinct words in it; a word that an earlier quote has counts for less, so that the quotes say
different things. Sentences that were both chosen and stand side by side become one quote where
they fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from bot.corpus import Span
from bot.corpus.text import pages, sentences
from bot.search.analysis import analyzer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.corpus import Corpus, Passage
    from bot.search.index import Hit
    from bot.search.weights import Weights


@dataclass(frozen=True, slots=True)
class Quotation:
    """A span to show, with its passage and its worth.

    ``part`` and ``parts`` number the pages of a sentence that is longer than the limit.
    """

    passage: Passage
    span: Span
    worth: float
    part: int = 1
    parts: int = 1

    @property
    def text(self) -> str:
        """The quoted words."""
        return self.span.of(self.passage.source.text)


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    span: Span
    terms: frozenset[str]
    headed: frozenset[str]
    share: float
    part: int = 1
    parts: int = 1

    def worth(self, idf: Mapping[str, float], seen: frozenset[str], weights: Weights) -> float:
        return self.words(idf, seen, weights) + weights.passage * self.share

    def words(self, idf: Mapping[str, float], seen: frozenset[str], weights: Weights) -> float:
        # fsum: a set's order differs between processes, and a plain sum with it.
        own = fsum(idf[term] * (weights.repeated if term in seen else 1) for term in self.terms)
        headed = fsum(idf[term] for term in self.headed - self.terms - seen)
        return own + weights.headed * headed


def choose(  # noqa: PLR0913 (the two limits are named)
    corpus: Corpus,
    hits: Sequence[Hit],
    idf: Mapping[str, float],
    weights: Weights,
    *,
    count: int = 3,
    limit: int = 300,
) -> tuple[Quotation, ...]:
    """Return up to ``count`` quotes of at most ``limit`` code points out of the best passages.

    ``idf`` are the weights of the question's terms. Best first; equals in the hits' order.
    """
    candidates: list[_Candidate] = []
    for hit in hits[: weights.candidates]:
        found = list(_candidates(corpus.passages[hit.position], hit.score, idf, limit))
        # A passage found by its asker or its title alone has no word of the question in it.
        candidates += [one for one in found if one.terms or one.headed] or found
    chosen: list[Quotation] = []
    seen = nothing = frozenset[str]()
    enough = 0.0
    while candidates and len(chosen) < count:
        best = max(candidates, key=lambda one: one.worth(idf, seen, weights))
        worth = best.worth(idf, seen, weights)
        if worth <= 0 or (chosen and worth < weights.enough * chosen[0].worth):
            break
        candidates.remove(best)
        if best.words(idf, nothing, weights) < enough:
            continue
        enough = enough or weights.enough_words * best.words(idf, nothing, weights)
        seen |= best.terms
        _add(chosen, Quotation(best.passage, best.span, worth, best.part, best.parts), limit)
    return tuple(chosen)


def _candidates(
    passage: Passage, score: float, idf: Mapping[str, float], limit: int
) -> Iterator[_Candidate]:
    source = passage.source
    terms_of = analyzer(source.language).terms
    heading = frozenset(terms_of(passage.heading_above or "")) & idf.keys()
    for sentence in sentences(source.text, passage.span, source.language):
        parts = pages(source.text, sentence, limit)
        for number, span in enumerate(parts, 1):
            terms = frozenset(terms_of(span.of(source.text))) & idf.keys()
            first = span.start == passage.span.start
            headed = heading if first else frozenset[str]()
            yield _Candidate(passage, span, terms, headed, score, number, len(parts))


def _add(chosen: list[Quotation], new: Quotation, limit: int) -> None:
    """Add a quote, joined to one that it touches if both fit; the joined one keeps the place."""
    for place, old in enumerate(chosen):
        if old.passage is not new.passage or old.parts > 1 or new.parts > 1:
            continue
        joined = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
        first, second = sorted((old.span, new.span), key=lambda span: span.start)
        between = new.passage.source.text[first.end : second.start]
        if not between.strip() and len(joined) <= limit:
            chosen[place] = Quotation(new.passage, joined, old.worth)
            return
    chosen.append(new)
