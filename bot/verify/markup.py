"""Parse a message: its parts, the quotations that its author marked, and what readers don't see.

Quotation marks come from many languages and nest. A mark that can open or close (straight ones, and
those that one language closes with and another opens with) is read by its neighbours, as CommonMark
reads emphasis: a word follows an opening mark and precedes a closing one. A single mark may be an
apostrophe as well: every possible end is kept, and the caller, who knows the sources, chooses.

Discord strikes out text between two ``~~`` and hides text between two ``||``. Where these signs are
shown literally (behind backslashes, in code), readers take them to mean the same, and so does this
module. Only a web address behind a label in brackets is a link; any other ``[a](b)`` is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import zip_longest

from bot.verify.qualifiers import limits
from bot.verify.tokens import has_unspaced_script

Range = tuple[int, int]
"""Code points ``[start, end)``."""

_STRIKES = re.compile(r"\\?~\\?~")
_SPOILERS = re.compile(r"\\?\|\\?\|")
_TARGET = re.compile(r"(?<=[^\[\s])\]\((?:<https?://[^()\s<>]+>|https?://[^()\s<>]+)\)")


def hidden_ranges(text: str, start: int, end: int) -> list[Range]:
    """Return the struck and covered ranges in a part of a text, including their signs."""
    return _pair_signs(_STRIKES, text, start, end) + _pair_signs(_SPOILERS, text, start, end)


def link_targets(text: str) -> list[Range]:
    """Return the targets of links, each from the bracket that closes its label."""
    return [match.span() for match in _TARGET.finditer(text)]


def _pair_signs(sign: re.Pattern[str], text: str, start: int, end: int) -> list[Range]:
    """Pair the signs in order; a pair has something between its two signs."""
    found: list[Range] = []
    opening: re.Match[str] | None = None
    for match in sign.finditer(text, start, end):
        if opening is None:
            opening = match
        elif match.start() > opening.end():
            found.append((opening.start(), match.end()))
            opening = None
    return found


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
MAX_QUOTE_DEPTH = 4
"""How deep quotations nest."""

MAX_PAIR_ATTEMPTS = 20
"""How many marks to try as the other one of a pair."""

MAX_QUOTE_ENDS = 6
"""How many ends a quotation may have."""

_DOUBLE_MARKS = frozenset(CLOSERS).union(*CLOSERS.values()) - {"’"}
_MARK = re.compile(f"[{''.join(sorted(QUOTATION_MARKS - set(SINGLE_CLOSERS) - {'’'}))}‘’]")
_CLIPPED = re.compile(
    r"(?:\d|(?:cause|cos|coz|til|till|em|n|ere|tis|twas|bout|round|nuff|neath)\b)", re.IGNORECASE
)
"""What follows the apostrophe of a clipped word, such as 'til."""

_SPACED = frozenset("«»‹›「」『』《》〝〞〟")
_SINGLE = re.compile(r"(?:(?<=[\s(\[{<*_~|\"“„«\-–—:,])|\A)['‘](?=[^\s'’])")
_SINGLE_END = re.compile(r"(?<=\S)['’](?!\w)|\n\s*\n")


@dataclass(frozen=True, slots=True)
class MarkedQuote:
    """A possible quotation ``text[start:end]``, in code points.

    ``ends`` are all the ends that it may have, nearest first. If it isn't ``certain``, it counts as
    a quotation only if the sources have it.
    """

    start: int
    ends: tuple[int, ...]
    certain: bool = True


def paired_quotes(text: str, start: int, end: int) -> list[MarkedQuote]:
    """Return the quotations in marks within ``text[start:end]``, nested quotations too, in order.

    Where the marks don't pair (a source may have one of its own), each one left over becomes a
    further end, or a quotation that isn't certain.
    """
    found: list[MarkedQuote] = []
    stack: list[tuple[str, int]] = []
    last: tuple[str, int] | None = None  # the start of the last outermost quotation that closed
    for match in _MARK.finditer(text, start, end):
        mark, place = match[0], match.start()
        before = text[place - 1] if place > start else " "
        behind = text[place + 1] if place + 1 < end else " "
        if _can_close(mark, before, behind):
            tried = range(len(stack) - 1, max(len(stack) - MAX_PAIR_ATTEMPTS, 0) - 1, -1)
            depth = next((n for n in tried if mark in CLOSERS[stack[n][0]]), None)
            if depth is not None:
                if depth < MAX_QUOTE_DEPTH:
                    found.append(MarkedQuote(stack[depth][1] + 1, (place,)))
                lost = stack[depth + 1 : MAX_QUOTE_DEPTH]
                found += [MarkedQuote(begin + 1, (place,), certain=False) for _, begin in lost]
                last = None if depth else stack[0]
                del stack[depth:]
                continue
            if last is not None and not stack and mark in CLOSERS[last[0]]:
                found.append(MarkedQuote(last[1] + 1, (place,), certain=False))
                continue
        if _can_open(mark, before, behind) and not (
            # Each paragraph of a long quotation opens again; only the last one closes.
            stack and stack[-1][0] == mark and before == "\n"
        ):
            stack.append((mark, place))
    found += _unclosed_quotes(text, stack, end)
    return _join_quotes(found)


def _unclosed_quotes(text: str, stack: list[tuple[str, int]], end: int) -> list[MarkedQuote]:
    """Return what follows marks that nothing closed, up to the last one that could."""
    found: list[MarkedQuote] = []
    for mark, place in stack[:MAX_QUOTE_DEPTH]:
        closing = max(text.rfind(one, place + 1, end) for one in CLOSERS[mark])
        if closing > place:
            found.append(MarkedQuote(place + 1, (closing,), certain=False))
    return found


def _join_quotes(found: list[MarkedQuote]) -> list[MarkedQuote]:
    ends: dict[int, set[int]] = {}
    certain: dict[int, bool] = {}
    for one in found:
        ends.setdefault(one.start, set()).update(one.ends)
        certain[one.start] = certain.get(one.start, False) or one.certain
    joined = [
        MarkedQuote(
            start, (*sorted(held)[: MAX_QUOTE_ENDS - 1], max(held))[: len(held)], certain[start]
        )
        for start, held in ends.items()
    ]
    return sorted(joined, key=lambda one: (one.start, -one.ends[-1]))


def _can_close(mark: str, before: str, behind: str) -> bool:
    if mark in _SPACED:
        return True
    return not before.isspace() and (not behind.isalnum() or has_unspaced_script(behind))


def _can_open(mark: str, before: str, behind: str) -> bool:
    if mark not in CLOSERS:
        return False
    if mark in "“„«‹‚「『《〝❝":
        return True
    return not behind.isspace() and (not before.isalnum() or has_unspaced_script(before))


def single_quotes(text: str, start: int, end: int) -> list[MarkedQuote]:
    """Return possible quotations in single marks in ``text[start:end]``, with all their ends.

    Straight ones end in their own paragraph. After an "s" and before a word the mark may well be
    an apostrophe: if all ends of a quotation are such, it isn't certain, and neither is one that
    begins with a clipped word, such as 'til.
    """
    found: list[MarkedQuote] = []
    closings = list(_SINGLE_END.finditer(text, start, end))
    places = [closing.start() for closing in closings]
    for match in _SINGLE.finditer(text, start, end):
        ends: list[int] = []
        certain = False
        first = bisect_left(places, match.end())
        for closing in closings[first : first + MAX_PAIR_ATTEMPTS]:
            if len(ends) == MAX_QUOTE_ENDS or (closing[0][0] == "\n" and match[0] == "'"):
                break
            if closing[0] in SINGLE_CLOSERS[match[0]]:
                ends.append(closing.start())
                certain = certain or not _may_be_apostrophe(text, closing.start())
        if ends:
            alone = len(ends) == 1 and not _CLIPPED.match(text, match.end())
            found.append(MarkedQuote(match.end(), tuple(ends), certain or alone))
    return found


def _may_be_apostrophe(text: str, place: int) -> bool:
    """Whether a mark stands after an "s" and before another word."""
    return text[place - 1] in "sS" and text[place + 2 : place + 3].isalnum()


_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_QUOTED = re.compile(r"[ \t]{0,3}(?:>>>[ \t]|(?:>[ \t]?)+)")
_REST = re.compile(r"[ \t]{0,3}>>>[ \t]")
_FENCE = re.compile(r"```(?:[\w+#.-]*\n)?")
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_SMALL = re.compile(r"\s*-#\s")
_CITED = re.compile(
    r"(?: · |^\s*[\u2013\u2014-] ?.*[, ])"
    r"[`\[(]?(?P<citation>[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-hjkmnp-tv-z]{6,52})[`\])]?\s*\Z"
)
_WORD = re.compile(r"[^\W_]+")
_SIGNED = re.compile(
    r"\s*(?:(?:[\u2013\u2014~]|--?\s)\s*\S.{0,100}|[*_]{1,3}[^*_\s][^*_]{0,60}[*_]{1,3}[^*_.!?]{0,60})\Z"
)

MAX_OTHER_WORDS = 4
"""The most words in an attribution that aren't names: too few for a quotation without marks."""

MAX_SIGNATURE_WORDS = 6
"""The most words of a signature that ends with a full stop."""


class MessagePartKind(Enum):
    PROSE = auto()
    BLOCK = auto()
    CODE = auto()
    ASIDE = auto()
    """The attribution below a quote, as in Verbatim's own replies; not checked."""


@dataclass(frozen=True, slots=True)
class MessagePart:
    """A range ``[start, end)`` of a message's lines."""

    kind: MessagePartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParsedMessage:
    """A message in parts, without the ``>`` at the start of quoted lines.

    ``marked`` are the quotations that its author marked, outer ones first. ``hidden`` are ranges
    that readers don't read in line with the rest; ``covered`` are those that they can uncover.
    """

    text: str
    parts: tuple[MessagePart, ...]
    marked: tuple[MarkedQuote, ...]
    hidden: tuple[Range, ...]
    covered: tuple[Range, ...]
    _begins: tuple[int, ...]
    _shifts: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the position of ``text[start:end]`` in the original message."""
        low = bisect_right(self._begins, start) - 1
        high = bisect_right(self._begins, end - 1) - 1
        return start + self._shifts[low], end + self._shifts[high]

    def uncovered(self, start: int, end: int) -> ParsedMessage:
        """Return the text under a spoiler as a message of its own."""
        text = self.text[start:end]
        low, high = bisect_right(self._begins, start) - 1, bisect_left(self._begins, end)
        parts = [MessagePart(MessagePartKind.PROSE, 0, len(text))]
        hidden = (*_pair_signs(_STRIKES, text, 0, len(text)), *link_targets(text))
        begins = (0, *(begin - start for begin in self._begins[low + 1 : high]))
        shifts = tuple(start + shift for shift in self._shifts[low:high])
        return ParsedMessage(
            text,
            tuple(parts),
            tuple(_marked_quotes(text, parts, lambda _: ())),
            hidden,
            (),
            begins,
            shifts,
        )


Names = Callable[[str], Sequence[str]]
"""Returns the names in the attribution of a passage, given its id; nothing if there is none."""


def _is_attribution(line: str, names: Names, below: str = "") -> bool:
    """Whether a line is an attribution in Verbatim's own replies and copies.

    It ends with a passage's id, or the line below it does, and says little but the passage's names:
    what merely looks like an attribution is read like any text.
    """
    cited = _CITED.search(line) or (
        _SMALL.match(line) and _SMALL.match(below) and _CITED.search(below)
    )
    held = names(cited["citation"]) if cited else ()
    if not cited or not held:
        return False
    for start, end in reversed(link_targets(line)):
        line = line[:start] + line[end:]
    marks = sum(map(line.count, _DOUBLE_MARKS))
    words = f" {' '.join(_WORD.findall(line))} "
    for name in (cited["citation"], *sorted(held, key=len, reverse=True)):
        if (known := f" {' '.join(_WORD.findall(name))} ") in words:
            words = words.replace(known, " ", 1)
            marks -= sum(map(name.count, _DOUBLE_MARKS))
    return marks <= 0 and sum(not one.isdigit() for one in words.split()) <= MAX_OTHER_WORDS


def parse_message(message: str, names: Names) -> ParsedMessage:
    """Parse any text as a message, in time linear in its length but for nested marks."""
    lines: list[str] = []
    kinds: list[MessagePartKind] = []
    shifts: list[int] = []
    rest = False
    gone = 0
    read = [match[0] for match in _LINE.finditer(message)]
    for line, below in zip_longest(read, read[1:], fillvalue=""):
        mark = None if rest else _QUOTED.match(line)
        quoted = rest or mark is not None
        rest = rest or _REST.match(line) is not None
        taken = mark.end() if mark else 0
        gone += taken
        lines.append(line[taken:])
        shifts.append(gone)
        aside = not quoted and _is_attribution(line, names, below)
        kinds.append(
            MessagePartKind.BLOCK
            if quoted
            else MessagePartKind.ASIDE
            if aside
            else MessagePartKind.PROSE
        )
    text = "".join(lines)
    begins: list[int] = []
    here = 0
    for line in lines:
        begins.append(here)
        here += len(line)
    parts = _parts(text, lines, kinds)
    marked = _marked_quotes(text, parts, names)
    hidden, covered = _hidden_ranges(text, parts)
    return ParsedMessage(
        text, tuple(parts), tuple(marked), hidden, covered, tuple(begins), tuple(shifts)
    )


def _hidden_ranges(
    text: str, parts: list[MessagePart]
) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """Return the hidden ranges, and those of them that are spoilers."""
    gone: list[Range] = []
    covered: list[Range] = []
    for part in parts:
        lines = _pair_signs(_STRIKES, text, part.start, part.end)
        hidden = _pair_signs(_SPOILERS, text, part.start, part.end)
        gone += lines + hidden
        at = 0
        for start, end in hidden:
            while at < len(lines) and lines[at][1] <= start:
                at += 1
            if at == len(lines) or lines[at][0] > start:
                signs = text[start:end]
                head = len(signs) - len(signs.lstrip("\\|"))
                covered.append((start + head, start + len(signs.rstrip("\\|"))))
    return (*gone, *link_targets(text)), tuple(covered)


def _parts(text: str, lines: list[str], kinds: list[MessagePartKind]) -> list[MessagePart]:
    """Join lines of one kind, and split off the code blocks."""
    joined: list[MessagePart] = []
    here = 0
    for line, kind in zip(lines, kinds, strict=True):
        if joined and joined[-1].kind is kind is not MessagePartKind.ASIDE:
            joined[-1] = MessagePart(kind, joined[-1].start, here + len(line))
        elif line:
            joined.append(MessagePart(kind, here, here + len(line)))
        here += len(line)
    fences = list(_FENCE.finditer(text))
    fenced = list(zip(fences[::2], fences[1::2], strict=False))
    parts = [
        MessagePart(MessagePartKind.CODE, opening.end(), closing.start())
        for opening, closing in fenced
    ]
    at = 0
    for part in joined:
        begin = part.start
        while at < len(fenced) and fenced[at][0].start() < part.end:
            opening, closing = fenced[at]
            if opening.start() > begin:
                parts.append(MessagePart(part.kind, begin, opening.start()))
            begin = max(begin, closing.end())
            if closing.end() >= part.end:
                break  # the next part may start inside it
            at += 1
        if begin < part.end:
            parts.append(MessagePart(part.kind, begin, part.end))
    return sorted(parts, key=lambda one: one.start)


def _marked_quotes(text: str, parts: list[MessagePart], names: Names) -> list[MarkedQuote]:
    found: list[MarkedQuote] = []
    for part in parts:
        if part.kind is MessagePartKind.ASIDE:
            continue
        if part.kind is not MessagePartKind.PROSE:
            ends = [part.end]
            signed = (
                _end_before_author(text, part, names)
                if part.kind is MessagePartKind.BLOCK
                else None
            )
            ends[:0] = [] if signed is None else [signed]
            found.append(
                MarkedQuote(part.start, tuple(ends), certain=part.kind is MessagePartKind.BLOCK)
            )
        if part.kind is not MessagePartKind.CODE:
            code = [match.span(1) for match in _CODE.finditer(text, part.start, part.end)]
            found += _mark_uncertain(paired_quotes(text, part.start, part.end), code)
            found += _mark_uncertain(single_quotes(text, part.start, part.end), code)
            found += [MarkedQuote(start, (end,), certain=False) for start, end in code]
    return sorted(found, key=lambda one: (one.start, -one.ends[-1]))


def _mark_uncertain(marked: list[MarkedQuote], code: list[Range]) -> list[MarkedQuote]:
    """Return quotations in order; those in code aren't certain, as marks delimit strings there."""
    found: list[MarkedQuote] = []
    at = 0
    for one in sorted(marked, key=lambda one: one.start):
        while at < len(code) and code[at][1] <= one.start:
            at += 1
        inside = at < len(code) and code[at][0] <= one.start and one.ends[0] <= code[at][1]
        found.append(replace(one, certain=False) if inside else one)
    return found


def _is_signature(line: str) -> bool:
    """Whether a line names somebody. A list item, a sentence or an exception doesn't."""
    if _SIGNED.match(line) is None or limits(line):
        return False
    sentence = line.rstrip()[-1] in ".!?"
    return not sentence or (
        line.lstrip()[0] in "\u2013\u2014" and len(line.split()) <= MAX_SIGNATURE_WORDS
    )


def _end_before_author(text: str, part: MessagePart, names: Names) -> int | None:
    """Return the end of a block quote without its last line, if that names its author."""
    words = text[part.start : part.end].rstrip()
    break_ = words.rfind("\n")
    last = words[break_ + 1 :]
    small = _SMALL.match(last) and not limits(last)
    if break_ > 0 and (small or _is_signature(last) or _is_attribution(last, names)):
        return part.start + break_
    return None
