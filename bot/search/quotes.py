"""Choosing what to show of the best passages: whole sentences, best first, within a limit.

The sentences of the best passages compete together, each with what it is worth to the question
(``bot/search/reranking.py``) and its passage's score::

    worth(s) - (1 - repeated) · Σ idf(t)  over the terms that an earlier quote has
             + passage · score

so that the quotes say different things. A quote then takes in the sentences right before and
behind it as long as each has a word of the question and all of it fits: it says more, and no filler.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.corpus import Span
from bot.corpus.text import pages
from bot.search.reranking import Weighed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.corpus import Passage
    from bot.search.reranking import Asked, Candidate
    from bot.search.weights import Weights


@dataclass(frozen=True, slots=True)
class Quotation:
    """A span to show, with its passage, and the question's terms in it.

    ``part`` and ``parts`` number the pages of a sentence that is longer than the limit.
    """

    passage: Passage
    span: Span
    terms: frozenset[str]
    part: int = 1
    parts: int = 1

    @property
    def text(self) -> str:
        """The quoted words."""
        return self.span.of(self.passage.source.text)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence, or a page of one, as it competes. ``place`` is its number in the passage."""

    passage: Passage
    place: int
    span: Span
    terms: frozenset[str]
    worth: float
    part: int = 1
    parts: int = 1


def choose(
    candidates: Sequence[Candidate], asked: Asked, weights: Weights, *, count: int, limit: int
) -> tuple[Quotation, ...]:
    """Return up to ``count`` quotes of at most ``limit`` code points out of the best passages.

    Best first; equals in the candidates' order.
    """
    pieces = [
        piece
        for one in candidates[: weights.candidates]
        for piece in _pieces(one, asked, weights, limit)
    ]
    chosen: list[Quotation] = []
    seen = frozenset[str]()
    first = enough = 0.0
    while pieces and len(chosen) < count:
        best = max(
            pieces,
            key=lambda one: one.worth - (1 - weights.repeated) * asked.of(one.terms & seen),
        )
        if chosen and (best.worth < weights.enough * first or asked.of(best.terms) < enough):
            pieces.remove(best)
            continue
        quote, used = _grown(best, pieces, limit)
        pieces = [one for one in pieces if one not in used]
        if not chosen:
            first, enough = best.worth, weights.enough_words * asked.of(best.terms)
        seen |= quote.terms
        chosen.append(quote)
    return tuple(chosen)


def _pieces(one: Candidate, asked: Asked, weights: Weights, limit: int) -> Iterator[_Piece]:
    source = one.passage.source
    for place, weighed in enumerate(one.sentences):
        worth = weighed.worth + weights.passage * one.hit.score
        spans = pages(source.text, weighed.sentence.span, limit)
        if len(spans) == 1:
            yield _Piece(one.passage, place, spans[0], weighed.terms, worth)
            continue
        for number, span in enumerate(spans, 1):
            terms = asked.among(span.of(source.text), source.language)
            less = asked.of(weighed.terms - terms)
            yield _Piece(one.passage, place, span, terms, worth - less, number, len(spans))


def _grown(best: _Piece, pieces: Sequence[_Piece], limit: int) -> tuple[Quotation, list[_Piece]]:
    """Return the quote that a piece becomes with its neighbours, and the pieces it is made of."""
    used = [best]
    span, terms = best.span, best.terms
    beside = {one.place: one for one in pieces if one.passage is best.passage and one.parts == 1}
    first = last = best.place
    while best.parts == 1:
        near = [
            (one, Span(min(one.span.start, span.start), max(one.span.end, span.end)))
            for place in (first - 1, last + 1)
            if (one := beside.get(place)) is not None and one.terms
        ]
        near = [(one, whole) for one, whole in near if len(whole) <= limit]
        if not near:
            break
        new, span = max(near, key=lambda pair: pair[0].worth)
        used.append(new)
        terms |= new.terms
        first, last = min(first, new.place), max(last, new.place)
    return Quotation(best.passage, span, terms, best.part, best.parts), used
