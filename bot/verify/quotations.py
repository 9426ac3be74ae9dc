"""What in a message is a quotation: block quotes, code blocks, marks; and what is left as prose."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import Enum, auto

from bot.verify.marks import Marked, pairs, singles
from bot.verify.visibility import Range, spoilers, struck, targets

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_QUOTED = re.compile(r"[ \t]{0,3}(?:>>>[ \t]|(?:>[ \t]?)+)")
_REST = re.compile(r"[ \t]{0,3}>>>[ \t]")
_FENCE = re.compile(r"```(?:[\w+#.-]*\n)?")
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_SMALL = re.compile(r"\s*-#\s")
_CITED = re.compile(
    r"(?: · |^\s*[\u2013\u2014-] ?.*[, ])"
    r"[`\[(]?[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-hjkmnp-tv-z]{6,52}[`\])]?\s*\Z"
)
_SIGNED = re.compile(
    r"\s*(?:(?:[\u2013\u2014~]|--?\s)\s*\S.{0,100}|[*_]{1,3}[^*_\s][^*_]{0,60}[*_]{1,3}[^*_.!?]{0,60})\Z"
)

MAX_NAME = 6
"""Words of a signature that ends with a full stop."""


class Kind(Enum):
    """How a part of a message is set."""

    PROSE = auto()
    BLOCK = auto()
    CODE = auto()
    ASIDE = auto()
    """Who says a quotation and where, as Verbatim's own replies have it: no words to look up."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch ``[start, end)`` of the lines of a message."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message without the marks at the beginnings of quoted lines, in parts.

    ``marked`` are the quotations that its author marked as such, outer ones first. ``unseen`` is
    what its readers don't read in a row with the rest; ``covered`` is what they can uncover.
    """

    text: str
    parts: tuple[Part, ...]
    marked: tuple[Marked, ...]
    unseen: tuple[Range, ...]
    covered: tuple[Range, ...]
    _begins: tuple[int, ...]
    _shifts: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the message as it was ``text[start:end]`` stands."""
        low = bisect_right(self._begins, start) - 1
        high = bisect_right(self._begins, end - 1) - 1
        return start + self._shifts[low], end + self._shifts[high]

    def uncovered(self, start: int, end: int) -> Message:
        """Return what a spoiler covers as a message of its own."""
        text = self.text[start:end]
        low, high = bisect_right(self._begins, start) - 1, bisect_left(self._begins, end)
        parts = [Part(Kind.PROSE, 0, len(text))]
        unseen = (*struck(text, 0, len(text)), *targets(text))
        begins = (0, *(begin - start for begin in self._begins[low + 1 : high]))
        shifts = tuple(start + shift for shift in self._shifts[low:high])
        return Message(text, tuple(parts), tuple(_marked(text, parts)), unseen, (), begins, shifts)


def read(message: str) -> Message:
    """Take a message apart. Any text will do; linear in its length but for nested marks."""
    lines: list[str] = []
    kinds: list[Kind] = []
    shifts: list[int] = []
    rest = False
    gone = 0
    for match in _LINE.finditer(message):
        line = match[0]
        mark = None if rest else _QUOTED.match(line)
        quoted = rest or mark is not None
        rest = rest or _REST.match(line) is not None
        taken = mark.end() if mark else 0
        gone += taken
        lines.append(line[taken:])
        shifts.append(gone)
        aside = not quoted and (_SMALL.match(line) or _CITED.search(line))
        kinds.append(Kind.BLOCK if quoted else Kind.ASIDE if aside else Kind.PROSE)
    text = "".join(lines)
    begins: list[int] = []
    here = 0
    for line in lines:
        begins.append(here)
        here += len(line)
    parts = _parts(text, lines, kinds)
    marked = _marked(text, parts)
    unseen, covered = _unseen(text, parts)
    return Message(text, tuple(parts), tuple(marked), unseen, covered, tuple(begins), tuple(shifts))


def _unseen(text: str, parts: list[Part]) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """Return what isn't read along, and what of it stands between the signs of a spoiler."""
    gone: list[Range] = []
    covered: list[Range] = []
    for part in parts:
        lines = struck(text, part.start, part.end)
        hidden = spoilers(text, part.start, part.end)
        gone += lines + hidden
        at = 0
        for start, end in hidden:
            while at < len(lines) and lines[at][1] <= start:
                at += 1
            if at == len(lines) or lines[at][0] > start:
                signs = text[start:end]
                head = len(signs) - len(signs.lstrip("\\|"))
                covered.append((start + head, start + len(signs.rstrip("\\|"))))
    return (*gone, *targets(text)), tuple(covered)


def _parts(text: str, lines: list[str], kinds: list[Kind]) -> list[Part]:
    """Join lines of one kind, and take the code blocks out."""
    joined: list[Part] = []
    here = 0
    for line, kind in zip(lines, kinds, strict=True):
        if joined and joined[-1].kind is kind is not Kind.ASIDE:
            joined[-1] = Part(kind, joined[-1].start, here + len(line))
        elif line:
            joined.append(Part(kind, here, here + len(line)))
        here += len(line)
    fences = list(_FENCE.finditer(text))
    fenced = list(zip(fences[::2], fences[1::2], strict=False))
    parts = [Part(Kind.CODE, opening.end(), closing.start()) for opening, closing in fenced]
    at = 0
    for part in joined:
        begin = part.start
        while at < len(fenced) and fenced[at][0].start() < part.end:
            opening, closing = fenced[at]
            if opening.start() > begin:
                parts.append(Part(part.kind, begin, opening.start()))
            begin = max(begin, closing.end())
            if closing.end() >= part.end:
                break  # the next part may begin inside of it
            at += 1
        if begin < part.end:
            parts.append(Part(part.kind, begin, part.end))
    return sorted(parts, key=lambda one: one.start)


def _marked(text: str, parts: list[Part]) -> list[Marked]:
    found: list[Marked] = []
    for part in parts:
        if part.kind is Kind.ASIDE:
            continue
        if part.kind is not Kind.PROSE:
            ends = [part.end]
            if part.kind is Kind.BLOCK and (signed := _unsigned(text, part)) is not None:
                ends.insert(0, signed)
            found.append(Marked(part.start, tuple(ends), sure=part.kind is Kind.BLOCK))
        if part.kind is not Kind.CODE:
            code = [match.span(1) for match in _CODE.finditer(text, part.start, part.end)]
            found += _doubted(pairs(text, part.start, part.end), code)
            found += _doubted(singles(text, part.start, part.end), code)
            found += [Marked(start, (end,), sure=False) for start, end in code]
    return sorted(found, key=lambda one: (one.start, -one.ends[-1]))


def _doubted(marked: list[Marked], code: list[Range]) -> list[Marked]:
    """Return quotations in order, not sure of those in code: marks are a string's there."""
    found: list[Marked] = []
    at = 0
    for one in sorted(marked, key=lambda one: one.start):
        while at < len(code) and code[at][1] <= one.start:
            at += 1
        inside = at < len(code) and code[at][0] <= one.start and one.ends[0] <= code[at][1]
        found.append(replace(one, sure=False) if inside else one)
    return found


def _is_signature(line: str) -> bool:
    """Say whether a line names somebody: a list's entry, or a sentence behind a dash, doesn't."""
    if _SIGNED.match(line) is None:
        return False
    sentence = line.rstrip()[-1] in ".!?"
    return not sentence or (line.lstrip()[0] in "\u2013\u2014" and len(line.split()) <= MAX_NAME)


def _unsigned(text: str, part: Part) -> int | None:
    """Return where a block quote ends without its last line, if that names who says it."""
    words = text[part.start : part.end].rstrip()
    break_ = words.rfind("\n")
    last = words[break_ + 1 :]
    if break_ > 0 and (_is_signature(last) or _SMALL.match(last) or _CITED.search(last)):
        return part.start + break_
    return None
