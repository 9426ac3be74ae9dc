"""How sure a ranking is that its quotes are right: a logistic model, 0 to 1.

``FEATURES`` declares the model; scoring, explanations and documents follow it. Words that a third
of all passages have tell nothing apart, and count nothing here. The model was fitted on questions
about documents that it was not measured on; see ``docs/retrieval.md``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from bot.search.bm25 import BM25Index
from bot.search.query import AnswerType, ParsedQuery
from bot.search.quotes import Quotation
from bot.search.score import Candidate
from bot.search.weights import Weights

MAX_KEYWORDS = 4
"""A question with no more words is a search for these words."""
MIN_PASSAGES = 10
"""Among fewer passages a word that a third of them have may tell something."""
RUNNER_UP = 5
"""The margin is to the passage after so many."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the confidence rests on.

    ``reached``: the first quote's passage's share of the highest possible BM25 score. ``covered``:
    the share of the question's weight that the passage has, in its text or what it is found by.
    ``nearness``: the passage's nearest sentence's, -1 to 1. ``margin``: how far the best passage is
    ahead of others, as a share of its score. ``found``: how many telling words the passage has;
    ``asked``: how many the question has. ``passages``: the size of the corpus. ``named``: how many
    of the question's names and numbers the quotes have; ``absent``: those that their passages don't
    have. ``undated``: whether a date or a number is asked for that no quote has. ``keywords``:
    whether the question is a few words, the telling ones all in the quotes, and asks for no date,
    number or name.
    """

    reached: float
    covered: float
    nearness: float
    margin: float
    found: int
    asked: int
    passages: int
    named: int
    absent: tuple[str, ...]
    undated: bool
    keywords: bool = False

    @property
    def is_capped(self) -> bool:
        """Whether quotes can't be called an answer: they lack a name, a number or a date."""
        return bool(self.absent) or self.undated


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature of the model: a field of ``Weights``, its value, and its name on the terminal."""

    weight: str
    value: Callable[[Evidence], float]
    label: str


FEATURES = (
    Feature("intercept", lambda _: 1.0, "always"),
    Feature("share", lambda one: one.reached, "share of the reachable score"),
    Feature("near", lambda one: one.nearness, "nearness in meaning"),
    Feature("covered", lambda one: one.covered * math.log(one.passages), "the question's words"),
    Feature("margin", lambda one: one.margin, "lead over other passages"),
    Feature("undated", lambda one: float(one.undated), "no date or number, as asked"),
    Feature("asked", lambda one: math.log1p(one.asked), "number of words asked"),
    Feature("found", lambda one: math.log1p(one.found), "number of words found"),
    Feature("size", lambda one: math.log(one.passages), "number of passages"),
    Feature("named", lambda one: math.log1p(one.named), "names and numbers in the quotes"),
    Feature("absent", lambda one: float(bool(one.absent)), "a name or number that is missing"),
    Feature("keywords", lambda one: float(one.keywords), "few words, all of them in the quotes"),
)
"""The last one lifts the log-odds to its weight, where they are below."""


class Confidence(NamedTuple):
    """The ``value`` of the model, 0 to 1, and each feature's addend to its log-odds."""

    value: float
    addends: tuple[float, ...]
    evidence: Evidence

    @classmethod
    def of(cls, evidence: Evidence, weights: Weights) -> Confidence:
        *rest, keywords = FEATURES
        addends = [getattr(weights, one.weight) * one.value(evidence) for one in rest]
        lift = max(getattr(weights, keywords.weight) - math.fsum(addends), 0.0)
        addends.append(lift * keywords.value(evidence))
        total = math.fsum(addends)
        odds = math.exp(-abs(total))  # a negative exponent can't overflow
        value = 1 / (1 + odds) if total >= 0 else odds / (1 + odds)
        return cls(value, tuple(addends), evidence)


def collect_evidence(
    index: BM25Index,
    query: ParsedQuery,
    candidates: Sequence[Candidate],
    quoted: tuple[Sequence[Quotation], Sequence[Candidate]],
    named: Iterable[tuple[str, Iterable[str]]],
    weights: Weights,
    *,
    words: int,
) -> Evidence:
    """Return the evidence for quotes; ``quoted`` are these and the passage of each.

    ``named`` are the question's names and numbers, each with its terms, and ``words`` is how many
    it has, function words too.
    """
    quotes, passages = quoted
    best = passages[0]
    common = index.common_idf if index.size >= MIN_PASSAGES else 0.0
    telling = {term: idf for term, idf in query.own.items() if idf > common}
    whole = math.fsum(telling.values()) or 1.0

    def share(terms: Iterable[str]) -> float:
        return math.fsum(telling[term] for term in telling.keys() & set(terms)) / whole

    there = [index.contributions(query.idf, one.hit.position).keys() for one in passages]
    has, held = query.covered(there[0]), query.covered(chain(*there))
    said = query.covered(term for one in quotes for term in one.terms)
    names = [(typed, set(terms)) for typed, terms in named]
    total = query.total or 1.0
    lead, last = candidates[0], candidates[min(RUNNER_UP, len(candidates) - 1)]
    wanted = query.answer_type
    fits = any(map(_fits, quotes, passages))
    return Evidence(
        reached=best.counted / ((weights.k1 + 1) * total),
        covered=share(has),
        nearness=best.nearness,
        margin=(lead.hit.score - last.hit.score) / (lead.hit.score or 1.0),
        found=len(telling.keys() & has),
        asked=len(telling),
        passages=index.size,
        named=sum(not terms.isdisjoint(said) for _, terms in names),
        absent=tuple(typed for typed, terms in names if terms.isdisjoint(held)),
        undated=wanted in {AnswerType.DATE, AnswerType.NUMBER} and not fits,
        keywords=wanted is AnswerType.NOTHING
        and bool(telling)
        and words <= MAX_KEYWORDS
        and telling.keys() <= has & said,
    )


def _fits(quote: Quotation, passage: Candidate) -> bool:
    """Whether a sentence with what the question asks for, such as a date, is in a quote."""
    spans = (one.sentence.span for one in passage.sentences if one.fits)
    return any(one.start < quote.span.end and quote.span.start < one.end for one in spans)
