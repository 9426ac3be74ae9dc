"""Questions about a source itself: when it was, who wrote it, who answers, where it was held.

They are answered with the words of the text that hold what the manifest says of the source: its
date, its author, its host, its guest. Where the text has no such words, its first passage is
quoted: what is said below each quote has the title, the date and who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.corpus import Kind, Part, Passage, Source, Span
from bot.corpus.text import sentences


class Fact(StrEnum):
    """What can be asked of a source."""

    DATE = "date"
    AUTHOR = "author"
    HOST = "host"
    GUEST = "guest"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """The fact that is asked for, and of which kind of source, where the question says that."""

    fact: Fact
    kind: Kind | None


_QA = r"q ?(?:&|and|n|\+)? ?a|ama|interview|conversation|chat|transcript|session"
_ARTICLE = r"article|blog ?post|blog|post|essay|piece"
_ANY = r"text|document|page|source|sources|thing|discussion|event|guide|this"
_SOURCE = rf"(?:(?:this|the|that|these|your|each)(?: \w+)? )?(?:{_QA}|{_ARTICLE}|{_ANY})"
_BE = r"(?:is|was|are|were|did|does|do|has|have|had)"
_WHEN = (
    r"(?: (?:take|taken|place|happen|happened|held|hosted|published|written|posted|recorded|made"
    r"|done|conducted|and|from|on|in|start|end|over|dated?|run|up))*"
)
_QUESTIONS = {
    Fact.DATE: (
        rf"when {_BE} {_SOURCE}{_WHEN}",
        r"when was it (?:held|hosted|published|written|posted|recorded)",
        (
            r"(?:on |in |from )?(?:what|which) (?:year|month|week|dates?|days?|decade)"
            rf" {_BE} {_SOURCE}{_WHEN}"
        ),
        (
            r"(?:what|whats)(?: is| was| are| were)? the (?:exact )?(?:publication |publishing )?"
            rf"(?:date|dates|year)(?: of| for) {_SOURCE}"
        ),
        rf"how (?:old|recent) {_BE} {_SOURCE}|how long did {_SOURCE} (?:last|take|run|go on)",
    ),
    Fact.AUTHOR: (
        rf"who (?:wrote|authored|published|posted|penned|released|put out) {_SOURCE}",
        rf"who(?:s| is| was| are)? (?:the )?(?:author|authors|writer|publisher)(?: of {_SOURCE})?",
        rf"who {_BE} {_SOURCE} (?:written|published|authored|made|posted) by",
        rf"by whom {_BE} {_SOURCE} (?:written|published|posted)",
        (
            rf"which (?:section|branch|part|organi[sz]ation|group) (?:\w+ ){{0,4}}"
            rf"(?:wrote|published|posted) {_SOURCE}(?: \w+){{0,3}}"
        ),
    ),
    Fact.HOST: (
        rf"where {_BE} {_SOURCE}{_WHEN}",
        r"where was it (?:held|hosted|published|posted|recorded)",
        rf"who (?:hosted|hosts|organi[sz]ed|organi[sz]es|ran|held) {_SOURCE}",
        (
            rf"(?:on |in |at )?(?:what|which) (?:site|website|platform|forum|place|page|app) {_BE}"
            rf" {_SOURCE}{_WHEN}"
        ),
        rf"(?:what|which) (?:site|website|platform|forum|app) (?:hosted|hosts|ran) {_SOURCE}",
    ),
    Fact.GUEST: (
        (
            rf"who(?:s|se| is| are| was)? (?:being )?(?:interviewed|interviewee|answering|answers"
            rf"|answered|replies|replied|replying|the guest|speaking|talking|the speaker)"
            rf"(?: (?:all|the|these|those|my|our|questions?|here|in|on|to|of|{_SOURCE}))*"
        ),
        r"who (?:gives|gave|wrote) the answers(?: here| to the questions)?",
        (
            r"what (?:does|do|is) the (?:person|man|woman|guy|one) (?:who|that)"
            r" (?:answers|answered|is answering|replies)(?: \w+){0,5}"
        ),
        r"what is the (?:job|role|position) of the (?:guest|person|one)(?: \w+){{0,4}}",
    ),
    Fact.TITLE: (
        (
            rf"(?:what|whats)(?: is| are| was)? the (?:titles?|names?|headline)"
            rf"(?: of {_SOURCE})?"
        ),
        rf"(?:what|how) (?:is|are|was) {_SOURCE} (?:called|titled|named)",
    ),
}
_PATTERNS = {fact: re.compile("|".join(asks), re.IGNORECASE) for fact, asks in _QUESTIONS.items()}
_KINDS = {
    Kind.QA: re.compile(rf"\b(?:{_QA})\b|interviewed|guest|answer", re.IGNORECASE),
    Kind.ARTICLE: re.compile(rf"\b(?:{_ARTICLE})\b", re.IGNORECASE),
}
_WORD = re.compile(r"[^\W_]+|&")
MAX_WORDS = 16
MIN_OPENING = 8
"""Words; the guest's first words of fewer are a greeting."""
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def fact_asked(question: str) -> FactQuestion | None:
    """Return what a question asks of a source itself, if it does."""
    asked = _WORD.findall(question.replace("'", "").replace("’", ""))
    if len(asked) > MAX_WORDS:
        return None
    bare = " ".join(asked)
    fact = next((one for one, asks in _PATTERNS.items() if asks.fullmatch(bare)), None)
    if fact is None:
        return None
    kind = next((one for one, is_kind in _KINDS.items() if is_kind.search(bare)), None)
    return FactQuestion(fact, kind)


def fact_quote(
    fact: Fact, source: Source, passages: Sequence[Passage]
) -> tuple[Passage, Span] | None:
    """Return the sentence of a source that holds a fact, or else its first.

    ``passages`` are the source's. None where nothing is known of it.
    """
    values = list(_values(fact, source))
    if not values or not passages:
        return None
    for value in values:
        for passage in passages:
            if (found := _sentence_with(passage, value)) is not None:
                return passage, found
    openings = [one for one in passages if one.part is Part.OPENING]
    first = next(
        (one for one in openings if fact is Fact.GUEST and len(one.text.split()) >= MIN_OPENING),
        passages[0],
    )
    spans = sentences(source.text, first.span, source.language)
    return first, spans[0] if spans else first.span


def _sentence_with(passage: Passage, value: re.Pattern[str]) -> Span | None:
    source = passage.source
    if value.search(passage.text) is None:
        return None
    for span in sentences(source.text, passage.span, source.language):
        if value.search(span.of(source.text)):
            return span
    return None


def _values(fact: Fact, source: Source) -> Iterator[re.Pattern[str]]:
    """Yield what to look for in a source's text, the most telling first."""
    match fact:
        case Fact.DATE:
            if source.published is not None:
                yield _any_of(date_forms(source.published))
        case Fact.AUTHOR:
            if source.voice:
                yield _any_of([source.voice])
        case Fact.HOST:
            if source.host or source.author:
                yield _any_of([source.host or source.author or ""])
        case Fact.GUEST:
            if source.guest:
                yield _any_of([source.guest])
        case Fact.TITLE:
            yield _any_of([source.title])


def date_forms(day: date) -> Iterator[str]:
    """Yield a date as texts write it."""
    month = MONTHS[day.month - 1]
    for name in (month, month[:3]):
        yield f"{day.day} {name} {day.year}"
        yield f"{name} {day.day}, {day.year}"
    yield day.isoformat()
    for first, second in ((day.month, day.day), (day.day, day.month)):
        for year in (f"{day.year}", f"{day.year % 100:02}"):
            for mark in "/.":
                yield f"{first}{mark}{second}{mark}{year}"
                yield f"{first:02}{mark}{second:02}{mark}{year}"


def _any_of(values: Iterator[str] | list[str]) -> re.Pattern[str]:
    words = (r"\s+".join(map(re.escape, value.split())) for value in values)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)
