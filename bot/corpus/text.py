"""Lines, paragraphs and sentences of a text, all as spans into it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sentencex import get_sentence_boundaries

from bot.corpus.model import Span

_NEWLINE = re.compile(r"\r\n|\r|\n")
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003134f"  # kana and Han
)
"""The characters of scripts that put no space between words, as a regular expression's set."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_INVISIBLE_EDGE = "\ufeff\u200b"  # byte order mark and zero-width space: str.strip() keeps them
_CLAUSE = re.compile(
    r"(?<=[;:])\s+|(?<=,)\s+|(?<!\s)\s++(?=[–—(]|--)|(?<=[。、；])"
    r"|(?<!\s)\s++(?=(?:and|but|or|which|who|because|while|where|although)\s)"
)
_LIST_MARK = re.compile(r"(?m)^([^\S\n]*+)\((?=\w{1,4}\)\s)")
WINDOW = 4096
"""How many code points sentencex is given at a time: it takes time by the square of some."""
_LAST_BLANK = 0x3000  # the ideographic space: Unicode has no white space behind it
_BLANKS = {code: " " for code in range(_LAST_BLANK + 1) if chr(code).isspace()} | {
    ord("\n"): "\n",
    ord("\r"): "\n",
}
_JOINER = "\u200d"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text, numbered from 1. A line's span leaves out its newline."""

    text: str
    starts: tuple[int, ...] = field(init=False)
    ends: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        breaks = [match.span() for match in _NEWLINE.finditer(self.text)]
        object.__setattr__(self, "starts", (0, *(after for _, after in breaks)))
        object.__setattr__(self, "ends", (*(before for before, _ in breaks), len(self.text)))

    def __len__(self) -> int:
        return len(self.starts)

    def line(self, number: int) -> str:
        """Return line ``number`` without its newline."""
        return self.text[self.starts[number - 1] : self.ends[number - 1]]

    def number_at(self, offset: int) -> int:
        """Return the number of the line that holds a code point."""
        return bisect_right(self.starts, offset)

    def span(self, first: int, last: int) -> Span | None:
        """Return lines ``first`` to ``last`` without the blanks around them; None if all blank."""
        if first > last:
            return None
        return trim(self.text, self.starts[first - 1], self.ends[last - 1])

    def paragraphs(self, first: int, last: int) -> Iterator[Span]:
        """Yield the blocks between blank lines among lines ``first`` to ``last``."""
        begin = first
        for number in range(first, last + 2):
            if number <= last and self.line(number).strip():
                continue
            if (span := self.span(begin, number - 1)) is not None:
                yield span
            begin = number + 1


def trim(text: str, start: int, end: int) -> Span | None:
    """Return ``[start, end)`` without white space at its edges; None where nothing is left."""
    while start < end and (text[start].isspace() or text[start] in _INVISIBLE_EDGE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE_EDGE):
        end -= 1
    return Span(start, end) if start < end else None


def sentences(text: str, span: Span, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences inside a span, in order, without the white space between them.

    The edges come from sentencex, in code points. What it is given differs from the text in white
    space and in brackets, one character for one: it panics on some white space that isn't ASCII, it
    knows no newline but a line feed, and it takes everything behind a "(1)" at a line's beginning
    for one sentence.
    """
    words = span.of(text).replace("\r\n", " \n").translate(_BLANKS)
    edges = (
        trim(text, span.start + start, span.start + end)
        for start, end in _boundaries(_LIST_MARK.sub(r"\1[", words), language)
    )
    return tuple(edge for edge in edges if edge is not None)


def _boundaries(words: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where sentences begin and end, found in one window after another.

    A window begins with the last sentence of the one before, which may go on in it. Where that
    one is most of its window, it is parted there, as the pages of a long sentence are.
    """
    half, begin = WINDOW // 2, 0
    while begin < len(words):
        window = words[begin : begin + WINDOW]
        found = get_sentence_boundaries(language, window)
        edges = [(edge["start_index"], edge["end_index"]) for edge in found]
        after = len(window)
        if begin + after < len(words) and edges:
            last, _ = edges.pop()
            after = last
            if last < half:
                cuts = (_last_blank(window), _last_break(window, WINDOW - 1), WINDOW)
                after = next(cut for cut in cuts if cut > half)
                edges.append((last, after))
        for start, end in edges:
            yield begin + start, begin + end
        begin += after


def pages(text: str, span: Span, limit: int) -> tuple[Span, ...]:
    """Split a span that is longer than ``limit`` into pages of at most ``limit`` code points.

    Nothing is lost: the pages in order hold every word. A page ends at the last clause edge that
    fits, else at the last blank, else (a text without blanks) at the last whole character.
    """
    found: list[Span] = []
    rest: Span | None = span
    while rest is not None and len(rest) > limit:
        # No more than a page: a text of megabytes would be copied for each of its pages.
        words = text[rest.start : rest.start + limit + 1]
        edges = [match.start() for match in _CLAUSE.finditer(words)]
        edges = [edge for edge in edges if max(limit // 3, 1) <= edge <= limit]
        cut = edges[-1] if edges else max(_last_blank(words), 0) or _last_break(words, limit)
        page = trim(text, rest.start, rest.start + cut)
        if page is not None:
            found.append(page)
        rest = trim(text, rest.start + cut, rest.end)
    if rest is not None:
        found.append(rest)
    return tuple(found)


def unspaced_scripts(text: str) -> list[str]:
    """Return the scripts without spaces that are at least a tenth of a text, by Unicode's names."""
    found = Counter(unicodedata.name(letter, "?").split()[0] for letter in _UNSPACED.findall(text))
    return [name for name, count in found.most_common() if count * 10 >= len(text)]


def clauses(text: str, span: Span, limit: int) -> tuple[Span, ...]:
    """Split a span at every clause edge; a clause longer than ``limit`` is split into pages."""
    words = span.of(text)
    edges = [0, *(match.start() for match in _CLAUSE.finditer(words)), len(words)]
    found = (trim(text, span.start + start, span.start + end) for start, end in pairwise(edges))
    return tuple(page for one in found if one is not None for page in pages(text, one, limit))


def chunks(text: str, span: Span, limit: int, language: str = "en") -> tuple[Span, ...]:
    """Split a long paragraph on sentence edges into parts of at most ``limit`` code points.

    The parts are as few and as even as the sentences allow. A single sentence that is longer than
    the limit is split into pages.
    """
    if len(span) <= limit:
        return (span,)
    pieces = [page for one in sentences(text, span, language) for page in pages(text, one, limit)]
    fewest = len(_fill_parts(pieces, limit))
    low = max(map(len, pieces))
    limits = range(low, limit)
    even = bisect_left(limits, x=True, key=lambda one: len(_fill_parts(pieces, one)) <= fewest)
    return _fill_parts(pieces, low + even)


def _fill_parts(pieces: Sequence[Span], limit: int) -> tuple[Span, ...]:
    """Join neighbours from the first on, as long as a part stays within ``limit``."""
    found: list[Span] = []
    for piece in pieces:
        if found and piece.end - found[-1].start <= limit:
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return tuple(found)


def _last_blank(words: str) -> int:
    return max(words.rfind(blank) for blank in " \n\r\t\u2028\u2029\u3000")


def _last_break(words: str, limit: int) -> int:
    """Return the last place up to ``limit`` that parts no accent, emoji or line break.

    Where a heap of marks is longer than a page it has to be parted: at ``limit``.
    """
    cuts = (cut for cut in range(limit, 0, -1) if not _is_cluster(words[cut - 1 : cut + 1]))
    return next(cuts, limit)


def _is_cluster(pair: str) -> bool:
    """Say whether two characters look like one together."""
    before, after = pair
    return (
        unicodedata.category(after).startswith("M")
        or _JOINER in pair
        or _SKIN_TONES[0] <= after <= _SKIN_TONES[1]
        or (before == "\r" and after == "\n")
    )
