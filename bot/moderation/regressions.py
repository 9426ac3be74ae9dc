"""Labelled and helpful answers that members wouldn't get any more: what a change broke."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from bot.answering import Answer, Answerer

RegressionKind = Literal["expired", "hidden", "answered"]
"""The passage isn't in the sources; it isn't among the quotes; no passage answers, yet one does."""


class ExpectedQuote(NamedTuple):
    """A question, and the citation of the passage that is to be quoted; None for no answer."""

    query_id: int
    question: str
    citation: str | None


def find_regressions(
    answerer: Answerer, expected: Iterable[ExpectedQuote], threshold: float, closest: float
) -> dict[int, RegressionKind]:
    """Ask questions as members would, and return what is wrong with which, by the row's id."""
    return {
        one.query_id: kind
        for one in expected
        if (kind := _regression(answerer, one, threshold, closest)) is not None
    }


def _regression(
    answerer: Answerer, one: ExpectedQuote, threshold: float, closest: float
) -> RegressionKind | None:
    corpus = answerer.corpus
    if one.citation is not None and not corpus.has(one.citation):
        return "expired"
    outcome = answerer.ask(one.question, threshold=threshold, closest=closest)
    if one.citation is None:
        return "answered" if isinstance(outcome, Answer) else None
    passage = corpus.passage(one.citation)
    return None if any(quote.passage is passage for quote in outcome.quotes) else "hidden"
