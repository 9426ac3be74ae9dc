"""Find quotations without marks: runs of words that are long enough to be a quotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from bot.verify.index import SharedRun, TokenizedMessage
from bot.verify.locator import MIN_RUN_ANYWHERE, LocatedQuote, QuoteMatch
from bot.verify.model import FAITHFUL_VERDICTS
from bot.verify.typography import extend_over_cut_words, has_ellipsis

Find = Callable[[int, int], QuoteMatch | None]
"""Looks up code points ``[start, end)`` of the message."""

MIN_SENTENCE_WORDS = 5
"""The shortest whole sentence to report; other text takes ``MIN_RUN_ANYWHERE`` words."""

MIN_ALTERED_WORDS = 12
"""The shortest altered text to report that isn't a sentence: phrases belong to everybody."""

MIN_SEED_WORDS = 4
"""The shortest run of words, with small gaps, whose sentence is looked up."""

MIN_UNMARKED_SIMILARITY = 0.6
"""The least similarity of text without marks: nobody said that it is a quotation."""

MIN_FRAGMENT_SIMILARITY = 0.8
"""The least similarity if one whole sentence doesn't replace another."""

_MAX_CHANGED = 4  # words between two runs of one quotation, in the message
_MAX_SKIPPED = 8  # and in the source
_MAX_LEFT_OUT = 300  # in the source, at an ellipsis
_AROUND = 60  # words of a sentence to look up on either side
_AT_EDGE = 3  # words at the edge of a sentence that may be changed
_FINAL = re.compile(r"[.!?…:·\n。！？]")
_ENDS, _LOUD = frozenset(".!?"), frozenset("!?")
_DOTTED = frozenset(".…")
_EDGE_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MARKUP = "*_"
_MAX_MARKUP = 16  # signs of it around a quotation
_REACH = 200  # characters of the source to read beyond an edge


def find_unmarked_quotes(
    tokens: TokenizedMessage, find: Find, start: int, end: int
) -> Iterator[LocatedQuote]:
    """Yield the quotations in ``text[start:end]`` of a message, exact or nearly so, in order."""
    inside = tokens.inside(start, end)
    done = inside.start
    for chain in _chains(tokens, inside):
        words = range(max(chain.start, done), chain.stop)
        room = range(done, inside.stop)
        size = tokens.size(words)
        if size < MIN_SEED_WORDS or (
            size < MIN_RUN_ANYWHERE and 2 * size < tokens.size(_sentence(tokens, words, room))
        ):
            continue
        located = _locate_chain(tokens, find, words, room)
        if located is None:
            continue
        words, found = located
        certain = found.verdict in FAITHFUL_VERDICTS or tokens.hides(words)
        whole = _is_whole(tokens, words, room)
        if (
            not certain
            and found.similarity < MIN_FRAGMENT_SIMILARITY
            and not (whole and _is_sentence(found))
        ):
            continue
        if found.words >= (
            MIN_SENTENCE_WORDS if whole else MIN_RUN_ANYWHERE if certain else MIN_ALTERED_WORDS
        ):
            done = words.stop
            yield _with_signs(tokens, find, words, found)


def _chains(tokens: TokenizedMessage, inside: range) -> Iterator[range]:
    """Yield runs of words, joined where they continue nearby in the source."""
    chain: range | None = None
    ends: NDArray[np.int64] = np.zeros(0, np.int64)
    for part in _parts(tokens, inside):
        for run in tokens.runs(part):
            words = range(part.start + run.start, part.start + run.end)
            if chain is not None:
                kept = _run_ends(tokens, chain, run, (ends, words))
                if len(kept):
                    chain, ends = range(chain.start, words.stop), kept
                    continue
                yield chain
            chain, ends = words, run.places + len(run)
    if chain is not None:
        yield chain


def _parts(tokens: TokenizedMessage, inside: range) -> Iterator[range]:
    """Yield the words between ellipses: an omission lies between two runs, never in one."""
    start = inside.start
    for n in inside[1:]:
        between = tokens.between(n - 1, n)
        if not _DOTTED.isdisjoint(between) and has_ellipsis(between):
            yield range(start, n)
            start = n
    yield range(start, inside.stop)


def _run_ends(
    tokens: TokenizedMessage, chain: range, run: SharedRun, at: tuple[NDArray[np.int64], range]
) -> NDArray[np.int64]:
    """Return where a run ends, at the places where it continues a chain."""
    ends, words = at
    apart = words.start - chain.stop
    if apart > _MAX_CHANGED:
        return ends[:0]
    between = tokens.between(chain.stop - 1, words.start) if apart >= 0 else ""
    begins = run.places + max(-apart, 0)  # after the overlap
    slack, skipped = 2, _MAX_LEFT_OUT if has_ellipsis(between) else _MAX_SKIPPED
    if "\n" in between:  # a new line starts a new quotation, unless it continues directly
        slack = skipped = 0
    low = np.searchsorted(ends, begins - skipped)
    high = np.searchsorted(ends, begins + slack, "right")
    return (run.places + len(run))[low < high]


def _is_whole(tokens: TokenizedMessage, words: range, inside: range) -> bool:
    """Whether words start and end with a sentence of the message."""
    before = words.start == inside.start or _FINAL.search(
        tokens.between(words.start - 1, words.start)
    )
    behind = words.stop == inside.stop or _FINAL.search(tokens.between(words.stop - 1, words.stop))
    return bool(before and behind)


def _is_sentence(found: QuoteMatch) -> bool:
    """Whether a match starts and ends with a sentence of its source."""
    text, span = found.indexed.source.text, found.comparison
    above = text[max(span.start - _REACH, 0) : span.start].rstrip(" ")
    below = text[span.end - 1 : span.end + 1]
    return (not above or _FINAL.search(above[-1]) is not None) and (
        span.end == len(text) or _FINAL.search(below) is not None
    )


def _locate_chain(
    tokens: TokenizedMessage, find: Find, words: range, inside: range
) -> tuple[range, QuoteMatch] | None:
    """Look up a chain, with as much of the surrounding sentence as the source has too."""
    best: tuple[range, QuoteMatch] | None = None
    for widen in (None, _with_left_out, _with_agreeing, _with_changed_edges):
        wider = words if widen is None else widen(tokens, find, best, inside) if best else words
        if best is not None and wider == best[0]:
            continue
        found = find(*_place(tokens, wider))
        if found is not None and found.similarity >= MIN_UNMARKED_SIMILARITY:
            best = wider, found
    return best


def _place(tokens: TokenizedMessage, words: range) -> tuple[int, int]:
    return tokens.starts[words.start], tokens.ends[words.stop - 1]


def _sentence(tokens: TokenizedMessage, words: range, inside: range) -> range:
    """Extend words to their sentence, by at most ``_AROUND`` on either side."""
    lowest, highest = (
        max(inside.start, words.start - _AROUND),
        min(inside.stop, words.stop + _AROUND),
    )
    before = range(words.start, lowest, -1)
    behind = range(words.stop, highest)
    start = next((n for n in before if _FINAL.search(tokens.between(n - 1, n))), lowest)
    stop = next((n for n in behind if _FINAL.search(tokens.between(n - 1, n))), highest)
    return range(start, stop)


def _with_left_out(
    tokens: TokenizedMessage, find: Find, best: tuple[range, QuoteMatch], inside: range
) -> range:
    """Extend a quotation over an adjacent ellipsis, if its source has what lies beyond."""
    words, found = best
    for start, stop in (
        (_sentence_edge(tokens, range(words.start, inside.start, -1)), words.stop),
        (words.start, _sentence_edge(tokens, range(words.stop, inside.stop))),
    ):
        if range(start, stop) != words:
            wider = find(*_place(tokens, range(start, stop)))
            if (
                wider is not None
                and wider.verdict in FAITHFUL_VERDICTS
                and wider.indexed is found.indexed
            ):
                return range(start, stop)
    return words


def _sentence_edge(tokens: TokenizedMessage, gaps: range) -> int:
    """Return where a sentence starts, or ends, beyond an ellipsis in the first of these gaps."""
    if not gaps or not has_ellipsis(tokens.between(gaps[0] - 1, gaps[0])):
        return gaps.start
    near = gaps[:_AROUND]
    return next((n for n in near[1:] if _FINAL.search(tokens.between(n - 1, n))), near.stop)


def _with_agreeing(
    tokens: TokenizedMessage, find: Find, best: tuple[range, QuoteMatch], inside: range
) -> range:
    """Extend a quotation as far as half of the words agree with its source."""
    words = best[0]
    sentence = _sentence(tokens, words, inside)
    found = find(*_place(tokens, sentence)) if sentence != words else None
    if found is None or found.indexed is not best[1].indexed:
        return words
    agreeing = [sentence.start + n for n in found.agreeing]
    start, stop = words.start, words.stop
    for count, n in enumerate((n for n in reversed(agreeing) if n < words.start), 1):
        start = n if 2 * count >= words.start - n else start
    for count, n in enumerate((n for n in agreeing if n >= words.stop), 1):
        stop = n + 1 if 2 * count >= n + 1 - words.stop else stop
    return range(start, stop)


def _with_changed_edges(
    tokens: TokenizedMessage, _: Find, best: tuple[range, QuoteMatch], inside: range
) -> range:
    """Extend a quotation to the edge of its sentence if as many words were changed there.

    "... pledge support to any parties." isn't an exact quotation of all but its last word: the
    source's sentence has as many words left, but others.
    """
    words, found = best
    text, span = found.indexed.source.text, found.comparison
    ahead = _FINAL.split(text[span.end : span.end + _REACH])[0]
    above = _FINAL.split(text[max(span.start - _REACH, 0) : span.start])[-1]
    sentence = _sentence(tokens, words, inside)
    start, stop = words.start, words.stop
    before, behind = start - sentence.start, sentence.stop - stop
    if _is_replacement(before, _count(above), whole=not behind):
        start = sentence.start
    if _is_replacement(behind, _count(ahead), whole=not before):
        stop = sentence.stop
    return range(start, stop)


def _is_replacement(ours: int, theirs: int, *, whole: bool) -> bool:
    """Whether words at a sentence's edge replace others; ``whole`` if all else agrees."""
    return 0 < ours <= _AT_EDGE and (ours == theirs or (whole and 0 < theirs <= _AT_EDGE))


def _count(text: str) -> int:
    return len(_EDGE_WORDS.findall(text))


def _with_signs(
    tokens: TokenizedMessage, find: Find, words: range, found: QuoteMatch
) -> LocatedQuote:
    """Extend a quotation by punctuation that its source has too, and by Markdown around it."""
    text = tokens.text
    start, end = _place(tokens, words)
    whole = extend_over_cut_words(text, start, end)
    if whole != (start, end) and (wider := find(*whole)) is not None:
        return LocatedQuote(*whole, wider)
    source, span = found.indexed.source.text, found.comparison
    low, high, before, behind = start, end, span.start, span.end
    while high < len(text) and behind < len(source) and _is_sign(text[high], source[behind]):
        high, behind = high + 1, behind + 1
    if high < len(text) and behind < len(source) and _is_other_end(text[high], source[behind]):
        extended = find(low, high + 1)
        return (
            LocatedQuote(low, high + 1, extended) if extended else LocatedQuote(start, end, found)
        )
    while low and before and _is_sign(text[low - 1], source[before - 1]):
        low, before = low - 1, before - 1
    above, below = text[max(low - _MAX_MARKUP, 0) : low], text[high : high + _MAX_MARKUP]
    inner = (
        low - len(above) + len(above.rstrip(_MARKUP)),
        high + len(below) - len(below.lstrip(_MARKUP)),
    )
    if inner[0] < low and high < inner[1]:
        low, high = inner
    again = find(low, high) if (low, high) != (start, end) else None
    if again is not None and (again.verdict in FAITHFUL_VERDICTS or found.verdict is again.verdict):
        return LocatedQuote(low, high, again)
    return LocatedQuote(start, end, found)


def _is_other_end(one: str, other: str) -> bool:
    """Whether one text has a question or exclamation mark where the other has another end."""
    return one != other and {one, other} <= _ENDS and bool({one, other} & _LOUD)


def continues_sentence(between: str) -> bool:
    """Whether a sentence continues across this text."""
    return _FINAL.search(between) is None


def _is_sign(one: str, other: str) -> bool:
    return one == other and not one.isspace() and not one.isalnum()
