"""A parsed question: its terms with their weights, and the type of answer that it asks for.

A sentence that contains a date, a number, a name or a question is more likely to answer a question
that asks for one. English only; in other languages, sentences are ranked only by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntFlag
from functools import cached_property, lru_cache
from math import fsum

from bot.search.analysis import analyzer, words
from bot.search.synonyms import Expansion


class AnswerType(IntFlag):
    """The types of answer that a question asks for, and that a word can be."""

    NOTHING = 0
    NUMBER = 1
    DATE = 2
    NAME = 4
    QUESTION = 8


_ASKS = {
    AnswerType.DATE: r"when|(?:what|which) (?:year|date|century|month|decade|day)",
    AnswerType.NUMBER: r"how (?:many|much|old|long|far|tall|large|big|high|often)"
    r"|what (?:percentage|percent|number|age)",
    AnswerType.NAME: r"who|whom|whose|where|(?:what|which) (?:city|country|state|place)",
}
_WHICH = re.compile(r"\b(?:what|which)\b")
_WHO_ASKED = re.compile(
    r"\b(?:who|anybody|anyone|somebody|someone)(?: \w+){0,3}?"
    r" (?:ask|asks|asked|asking|wants to know|wanted to know|brought up|brings up)\b"
)
_ASKED = re.compile(
    r"\b(?:ask|asks|asked|asking|want to know|wants to know|wanted to know"
    r"|bring up|brings up|brought up|raise|raised|question)\b"
)
_QUESTIONS = {kind: re.compile(rf"\b(?:{asks})\b") for kind, asks in _ASKS.items()}
_DATE = re.compile(
    r"(?:1\d{3}|20\d\d)s?|\d{1,2}0s|century|january|february|march|april|may|june|july|august"
    r"|september|october|november|december",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r".*\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand"
    r"|million|billion|half|third|quarter|twice|percent",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class ParsedQuery:
    """A question's distinct terms in order, each with its idf, and the answer type it asks for.

    ``factors`` are the terms that a word list adds, by its ``expansions``: their idf is multiplied
    by the factor already.
    """

    idf: Mapping[str, float]
    answer_type: AnswerType = AnswerType.NOTHING
    expansions: tuple[Expansion, ...] = ()
    factors: Mapping[str, float] = field(default_factory=dict[str, float])

    @cached_property
    def own(self) -> Mapping[str, float]:
        """The terms of the question's own words, with their idf."""
        return {term: idf for term, idf in self.idf.items() if term not in self.factors}

    @cached_property
    def total(self) -> float:
        """The weight of the whole question; what a word list adds counts nothing here."""
        return fsum(self.own.values())

    def covered(self, held: Iterable[str]) -> frozenset[str]:
        """Return terms that are held, with those that they stand for by a word list."""
        found = frozenset(held)
        return found.union(*(one.terms for one in self.expansions if found.issuperset(one.added)))

    def synonym_of(self, term: str) -> str | None:
        """Return the word list's phrase that adds a term, None for one of the question's own."""
        if term not in self.factors:
            return None
        return next(one.phrase for one in self.expansions if term in one.added)

    def weight_of(self, terms: Iterable[str]) -> float:
        """Return the weight of some of its terms; fsum, because the order of a set varies."""
        return fsum([self.idf[term] for term in terms])

    def terms_in(self, text: str, language: str) -> frozenset[str]:
        return frozenset(analyzer(language).terms(text)) & self.idf.keys()


def answer_type_of(question: str) -> AnswerType:
    """Return the first type of answer that a question asks for.

    Only words count, not case, accents, white space or punctuation.
    """
    bare = " ".join(words(question))
    which = _WHICH.search(bare)
    if (which and _ASKED.search(bare, which.end())) or _WHO_ASKED.search(bare):
        return AnswerType.QUESTION
    return next(
        (kind for kind, asks in _QUESTIONS.items() if asks.search(bare)), AnswerType.NOTHING
    )


@lru_cache(100_000)
def answer_types_of(word: str, *, first: bool) -> AnswerType:
    """Return the types that a word of a sentence can be; the first word's capital doesn't count."""
    found = AnswerType.NOTHING
    if _DATE.fullmatch(word):
        found |= AnswerType.DATE
    if _NUMBER.fullmatch(word):
        found |= AnswerType.NUMBER
    if not first and word[0].isupper():
        found |= AnswerType.NAME
    return found
