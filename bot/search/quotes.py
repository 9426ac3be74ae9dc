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

CANDIDATE_PASSAGES = 5
REPEATED = 0.5
"""What a word is still worth to the next quote once a quote has it."""
PASSAGE_SHARE = 1.0
"""How much of its passage's score counts beside a sentence's own words."""
HEADED = 1.2
"""What a heading's word is worth to the sentence right below it, which it speaks for."""
ENOUGH = 0.45
"""A further quote is shown if it is worth this share of the first …"""
ENOUGH_WORDS = 0.4
"""… and so are the question's words in it alone: no filler out of a good passage."""


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

    def worth(self, weights: Mapping[str, float], seen: frozenset[str]) -> float:
        return self.words(weights, seen) + PASSAGE_SHARE * self.share

    def words(self, weights: Mapping[str, float], seen: frozenset[str]) -> float:
        # fsum: a set's order differs between processes, and a plain sum with it.
        own = fsum(weights[term] * (REPEATED if term in seen else 1) for term in self.terms)
        return own + HEADED * fsum(weights[term] for term in self.headed - self.terms - seen)


def choose(
    corpus: Corpus,
    hits: Sequence[Hit],
    weights: Mapping[str, float],
    *,
    count: int = 3,
    limit: int = 300,
) -> tuple[Quotation, ...]:
    """Return up to ``count`` quotes of at most ``limit`` code points out of the best passages.

    ``weights`` are the idf of the question's terms. Best first; equals in the hits' order.
    """
    candidates: list[_Candidate] = []
    for hit in hits[:CANDIDATE_PASSAGES]:
        found = list(_candidates(corpus.passages[hit.position], hit.score, weights, limit))
        # A passage found by its asker or its title alone has no word of the question in it.
        candidates += [one for one in found if one.terms or one.headed] or found
    chosen: list[Quotation] = []
    seen = nothing = frozenset[str]()
    enough = 0.0
    while candidates and len(chosen) < count:
        best = max(candidates, key=lambda one: one.worth(weights, seen))
        worth = best.worth(weights, seen)
        if worth <= 0 or (chosen and worth < ENOUGH * chosen[0].worth):
            break
        candidates.remove(best)
        if best.words(weights, nothing) < enough:
            continue
        enough = enough or ENOUGH_WORDS * best.words(weights, nothing)
        seen |= best.terms
        _add(chosen, Quotation(best.passage, best.span, worth, best.part, best.parts), limit)
    return tuple(chosen)


def _candidates(
    passage: Passage, score: float, weights: Mapping[str, float], limit: int
) -> Iterator[_Candidate]:
    source = passage.source
    terms_of = analyzer(source.language).terms
    heading = frozenset(terms_of(passage.heading_above or "")) & weights.keys()
    for sentence in sentences(source.text, passage.span, source.language):
        parts = pages(source.text, sentence, limit)
        for number, span in enumerate(parts, 1):
            terms = frozenset(terms_of(span.of(source.text))) & weights.keys()
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
