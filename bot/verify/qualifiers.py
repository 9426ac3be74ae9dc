"""Show the words beside a quotation that change its meaning: a negation, a bound, a condition.

Any span of a source may be quoted exactly, wherever it begins and ends. But a fragment of a few
words that holds a number, a negation or a condition, such as "18 only", says something else without
the "over" before it or the "if" behind it. So does a quotation that makes a sentence of a part of
one, by a capital letter or a full stop of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.corpus import Span
from bot.verify.mentions import WORD, word_set
from bot.verify.model import CheckedQuotation, DiffOp, DiffPiece, Verdict

MAX_FRAGMENT_WORDS = 5
"""The most words of a fragment whose numbers, negations and conditions need those beside them."""

MAX_QUALIFIER = 80
"""How many characters before or behind a quotation are read."""

_NEGATIONS = word_set(
    "not never no nor neither nobody none nothing hardly scarcely barely rarely seldom without",
    "cannot nicht nie niemals kein keine keinen keiner keines ohne kaum",
    "ne n'est pas jamais sans aucun aucune لا لم لن ليس ليست بدون غير",
)
_CONDITIONS = word_set(
    "if unless except only but until provided because when whenever",
    "wenn falls außer nur sofern bis weil",
    "si sauf seulement jusqu'à quand إذا إلا فقط حتى",
)
_BOUNDS = word_set(
    "over under above below least most than about around almost nearly minus within before after",
    "über unter mindestens höchstens fast vor nach binnen plus moins avant après",
)
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million",
    "eins zwei drei vier fünf sechs sieben acht neun zehn",
    "deux trois quatre cinq sept huit neuf dix",
)
_CLAUSE = re.compile(r",?\s(?=\w)[^.,;:!?…\n]*[^\s.,;:!?…]")
_SENTENCE = re.compile(r"[.!?…:;\n]")


def holds_qualifier(words: str) -> bool:
    """Whether words hold a number, a negation or a condition."""
    return any(
        _limits(one) or _folded(one) in _NUMBERS or any(map(str.isdigit, one))
        for one in WORD.findall(words)
    )


def limits(text: str) -> bool:
    """Whether a text holds a negation or a condition."""
    return any(map(_limits, WORD.findall(text)))


def with_qualifiers(one: CheckedQuotation) -> CheckedQuotation:
    """Return a quotation shortened by what was cut off beside it, if that changes its meaning."""
    if one.verdict not in {Verdict.EXACT, Verdict.TYPOGRAPHIC} or not one.source or not one.span:
        return one
    text, (start, end) = one.source.text, (one.span.start, one.span.end)
    words = WORD.findall(one.text)
    fragment = len(words) <= MAX_FRAGMENT_WORDS and holds_qualifier(one.text)
    first = WORD.search(text, start, end)
    begins = first is not None and first[0][:1].islower() and words[0][:1].isupper()
    ends = one.text[-1:] in ".!?" and text[end - 1 : end] not in ".!?"
    if fragment or begins:
        low = max(start - MAX_QUALIFIER, 0)
        above = list(WORD.finditer(_SENTENCE.split(text[low:start])[-1]))
        low = start - len(_SENTENCE.split(text[low:start])[-1])
        last = [match for match in above[-1:] if text[low + match.end() : start].isspace()]
        found = [match for match in last if _folded(match[0]) in _BOUNDS or _limits(match[0])]
        found = [match for match in above if begins and _limits(match[0])][:1] or found
        if found:
            one = mark_shortened(one, Span(low + found[0].start(), start))
    if fragment or ends:
        below = _CLAUSE.match(text, end, end + MAX_QUALIFIER)
        following = WORD.findall(below[0]) if below else []
        following = following if ends else following[:1]
        if below and (
            limits(" ".join(following)) or _BOUNDS.intersection(map(_folded, following[:1]))
        ):
            one = mark_shortened(one, Span(end, below.end()))
    return one


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")


def _limits(word: str) -> bool:
    word = _folded(word)
    return word in _NEGATIONS or word in _CONDITIONS or word.endswith("n't")


def mark_shortened(one: CheckedQuotation, left_out: Span) -> CheckedQuotation:
    """Return a faithful quotation with the words left out before or after it."""
    source, span = one.source, one.span
    if source is None or span is None:
        return one
    diff = one.diff or (DiffPiece(DiffOp.EQUAL, span.of(source.text), one.text),)
    cut = (DiffPiece(DiffOp.ELLIPSIS, left_out.of(source.text), None),)
    before = left_out.start < span.start
    return replace(
        one,
        verdict=Verdict.SHORTENED,
        span=Span(min(span.start, left_out.start), max(span.end, left_out.end)),
        diff=cut + diff if before else diff + cut,
    )
