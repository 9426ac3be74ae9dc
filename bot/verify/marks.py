"""Quotation marks of many languages: which one opens and which closes, nested ones in a stack.

A mark that could do either (straight ones, and those that one language closes with and another
opens with) is read by its neighbours, as CommonMark reads emphasis: what opens has a word behind
it, what closes one before it. A straight or curly single mark may be an apostrophe as well: there
every end that it may have is told, and whoever knows the sources chooses.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from bot.verify.folding import unspaced

CLOSERS = {
    '"': '"”',
    "“": '”"',
    "”": "”",
    "„": '“”‟"',
    "‟": "”",
    "‚": "‘’",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "《": "》",
    "〝": "〞〟",
    "＂": "＂",
    "❝": "❞",
}
"""What opens a quotation, and what may close it."""

SINGLE_CLOSERS = {"'": "'’", "‘": "’'"}
QUOTATION_MARKS = frozenset(
    "".join([*CLOSERS, *CLOSERS.values(), *SINGLE_CLOSERS, *SINGLE_CLOSERS.values()])
)
MAX_DEPTH = 4
"""How deep quotations in quotations are followed."""

MAX_TRIED = 20
"""Marks that are tried as the other one of a pair."""

MAX_ENDS = 6
"""Ends of a quotation in single marks that are looked at."""

_MARK = re.compile(f"[{''.join(sorted(QUOTATION_MARKS - set(SINGLE_CLOSERS) - {'’'}))}‘’]")
_CLIPPED = re.compile(
    r"(?:\d|(?:cause|cos|coz|til|till|em|n|ere|tis|twas|bout|round|nuff|neath)\b)", re.IGNORECASE
)
"""How words begin that begin with an apostrophe."""

_SPACED = frozenset("«»‹›「」『』《》〝〞〟")
_SINGLE = re.compile(r"(?:(?<=[\s(\[{<*_~|\"“„«\-–—:,])|\A)['‘](?=[^\s'’])")
_SINGLE_END = re.compile(r"(?<=\S)['’](?!\w)|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands between marks, ``text[start:end]``, in code points.

    ``ends`` are all that it may have, the nearest first. ``sure`` is False for what may be no
    quotation at all: it is one if it is found.
    """

    start: int
    ends: tuple[int, ...]
    sure: bool = True


def pairs(text: str, start: int, end: int) -> list[Marked]:
    """Return what stands in marks within ``text[start:end]``, nested ones too, in order.

    Where the marks don't pair (a source may have one of its own), what is left over is told as a
    further end, or as a quotation that isn't sure.
    """
    found: list[Marked] = []
    stack: list[tuple[str, int]] = []
    last: tuple[str, int] | None = None  # of the outermost quotation that closed last
    for match in _MARK.finditer(text, start, end):
        mark, place = match[0], match.start()
        before = text[place - 1] if place > start else " "
        behind = text[place + 1] if place + 1 < end else " "
        if _closes(mark, before, behind):
            tried = range(len(stack) - 1, max(len(stack) - MAX_TRIED, 0) - 1, -1)
            depth = next((n for n in tried if mark in CLOSERS[stack[n][0]]), None)
            if depth is not None:
                if depth < MAX_DEPTH:
                    found.append(Marked(stack[depth][1] + 1, (place,)))
                lost = stack[depth + 1 : MAX_DEPTH]
                found += [Marked(begin + 1, (place,), sure=False) for _, begin in lost]
                last = None if depth else stack[0]
                del stack[depth:]
                continue
            if last is not None and not stack and mark in CLOSERS[last[0]]:
                found.append(Marked(last[1] + 1, (place,), sure=False))
                continue
        if _opens(mark, before, behind) and not (
            # Each paragraph of a long quotation opens anew; only the last one closes.
            stack and stack[-1][0] == mark and before == "\n"
        ):
            stack.append((mark, place))
    found += _unclosed(text, stack, end)
    return _joined(found)


def _unclosed(text: str, stack: list[tuple[str, int]], end: int) -> list[Marked]:
    """Return what stands behind marks that nothing closed, up to the last one that could."""
    found: list[Marked] = []
    for mark, place in stack[:MAX_DEPTH]:
        closing = max(text.rfind(one, place + 1, end) for one in CLOSERS[mark])
        if closing > place:
            found.append(Marked(place + 1, (closing,), sure=False))
    return found


def _joined(found: list[Marked]) -> list[Marked]:
    """Join those that begin alike: one quotation with several ends."""
    ends: dict[int, set[int]] = {}
    sure: dict[int, bool] = {}
    for one in found:
        ends.setdefault(one.start, set()).update(one.ends)
        sure[one.start] = sure.get(one.start, False) or one.sure
    joined = [
        Marked(start, (*sorted(held)[: MAX_ENDS - 1], max(held))[: len(held)], sure[start])
        for start, held in ends.items()
    ]
    return sorted(joined, key=lambda one: (one.start, -one.ends[-1]))


def _closes(mark: str, before: str, behind: str) -> bool:
    if mark in _SPACED:
        return True
    return not before.isspace() and (not behind.isalnum() or unspaced(behind))


def _opens(mark: str, before: str, behind: str) -> bool:
    if mark not in CLOSERS:
        return False
    if mark in "“„«‹‚「『《〝❝":
        return True
    return not behind.isspace() and (not before.isalnum() or unspaced(before))


def singles(text: str, start: int, end: int) -> list[Marked]:
    """Return what may stand in single marks within ``text[start:end]``, with every end it may have.

    Straight ones end in their own paragraph. Behind an "s" and before a word the mark may well be
    an apostrophe: a quotation that has several ends, all of them such, isn't sure to be one, nor is
    what begins with a word that has an apostrophe of its own.
    """
    found: list[Marked] = []
    closings = list(_SINGLE_END.finditer(text, start, end))
    places = [closing.start() for closing in closings]
    for match in _SINGLE.finditer(text, start, end):
        ends: list[int] = []
        sure = False
        first = bisect_left(places, match.end())
        for closing in closings[first : first + MAX_TRIED]:
            if len(ends) == MAX_ENDS or (closing[0][0] == "\n" and match[0] == "'"):
                break
            if closing[0] in SINGLE_CLOSERS[match[0]]:
                ends.append(closing.start())
                sure = sure or not _may_be_apostrophe(text, closing.start())
        if ends:
            alone = len(ends) == 1 and not _CLIPPED.match(text, match.end())
            found.append(Marked(match.end(), tuple(ends), sure or alone))
    return found


def _may_be_apostrophe(text: str, place: int) -> bool:
    """Say whether a mark stands behind an "s" and before another word."""
    return text[place - 1] in "sS" and text[place + 2 : place + 3].isalnum()
