"""Detect what a question asks for: a date, a number, a name, or what somebody asked.

A sentence that contains one is likelier to answer it. English only; in other languages, sentences
are ranked only by their words.
"""

from __future__ import annotations

import re
from enum import IntFlag
from functools import lru_cache

from bot.search.analysis import words


class Wanted(IntFlag):
    """The kinds of answer that a question asks for, and that a word can be."""

    NOTHING = 0
    NUMBER = 1
    DATE = 2
    NAME = 4
    QUESTION = 8


_ASKS = {
    Wanted.DATE: r"when|(?:what|which) (?:year|date|century|month|decade|day)",
    Wanted.NUMBER: r"how (?:many|much|old|long|far|tall|large|big|high|often)"
    r"|what (?:percentage|percent|number|age)",
    Wanted.NAME: r"who|whom|whose|where|(?:what|which) (?:city|country|state|place)",
}
_WHICH = re.compile(r"\b(?:what|which)\b")
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


def wanted(question: str) -> Wanted:
    """Return the first kind that a question asks for.

    Only words count, not case, accents, white space or punctuation.
    """
    bare = " ".join(words(question))
    if (which := _WHICH.search(bare)) and _ASKED.search(bare, which.end()):
        return Wanted.QUESTION
    return next((kind for kind, asks in _QUESTIONS.items() if asks.search(bare)), Wanted.NOTHING)


@lru_cache(100_000)
def kinds_of(word: str, *, first: bool) -> Wanted:
    """Return the kinds that a word of a sentence can be; the first word's capital doesn't count."""
    found = Wanted.NOTHING
    if _DATE.fullmatch(word):
        found |= Wanted.DATE
    if _NUMBER.fullmatch(word):
        found |= Wanted.NUMBER
    if not first and word[0].isupper():
        found |= Wanted.NAME
    return found
