"""Web addresses that open at a quote's words: the ``text`` directive of "Text Fragments".

``#:~:text=[prefix-,]start[,end][,-suffix]``, according to the WICG's draft
(https://wicg.github.io/scroll-to-text-fragment/). A browser goes to the first match in the page, on
word boundaries, ignoring white space and case. Each part must be within one block of the page (such
as a paragraph), so a part never exceeds one line of the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from urllib.parse import quote as percent_encode

from bot.answering import Quote
from bot.corpus import Span

MAX_EXACT = 100
"""Up to this many code points, words are given in full; beyond, by their start and end."""
ENDS = (4, 8, 16)
CONTEXTS = (0, 3, 6, 12)
"""How many words of context are tried until the match is unique."""

_DIRECTIVE = ":~:"


@dataclass(frozen=True, slots=True)
class Directive:
    """The parts of a text directive, as in the page; empty parts are omitted."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        parts = [
            f"{_encode(self.prefix)}-" if self.prefix else "",
            _encode(self.start),
            _encode(self.end),
            f"-{_encode(self.suffix)}" if self.suffix else "",
        ]
        return "text=" + ",".join(part for part in parts if part)

    def found(self, text: str) -> tuple[int, int] | None:
        """Return the first match in a text, as a browser finds it, or None."""
        start, end, prefix, suffix = (
            _words(part.lower()) for part in (self.start, self.end, self.prefix, self.suffix)
        )
        pattern = f"(?P<match>{start}.*?{end})" if end else f"(?P<match>{start})"
        if prefix:
            pattern = rf"{prefix}\s*{pattern}"
        if suffix:
            pattern = rf"{pattern}\s*{suffix}"
        match = re.search(pattern, _lower(text), re.DOTALL)
        return match.span("match") if match else None


def text_fragment(url: str, quote: Quote) -> str:
    """Return the address that opens a source's page at a quote's words.

    An existing fragment is kept (``#id:~:text=…``). If no directive matches only these words of the
    source, the address is returned unchanged.
    """
    page, _, fragment = url.partition("#")
    fragment = fragment.partition(_DIRECTIVE)[0]
    found = directive(quote.passage.source.text, quote.span)
    if found is None:
        return url
    return f"{page}#{fragment}{_DIRECTIVE}{found}"


def directive(text: str, span: Span) -> Directive | None:
    """Return the shortest directive whose first match is the span, if any."""
    wanted = (span.start, span.end)
    if _inside_word(text, span.start) or _inside_word(text, span.end):
        return None
    return next((one for one in _tried(text, span) if one.found(text) == wanted), None)


def _tried(text: str, span: Span) -> Iterator[Directive]:
    """Yield directives for a span, those with the least context first."""
    words = span.of(text)
    before = text[: span.start].rstrip().rpartition("\n")[2].split()
    after = text[span.end :].lstrip().partition("\n")[0].split()
    whole = len(words) <= MAX_EXACT and "\n" not in words
    lines = words.split("\n")
    first, last = lines[0].split(), lines[-1].split()
    for context, count in product(CONTEXTS, (0,) if whole else ENDS):
        start, end = " ".join(words.split()), ""
        if not whole:
            if len(lines) == 1:  # they mustn't overlap
                count = min(count, len(first) // 2)  # noqa: PLW2901 (as many as there are)
            start, end = " ".join(first[:count]), " ".join(last[-count:])
        if start:
            prefix = " ".join(before[-context:]) if context else ""
            yield Directive(start, end, prefix)
            if context:
                suffix = " ".join(after[:context])
                yield Directive(start, end, "", suffix)
                yield Directive(start, end, prefix, suffix)


def _words(part: str) -> str:
    """Return a pattern for a part: its words with any white space between, on word boundaries.

    It starts with a literal instead of a lookbehind, which is ten times as fast.
    """
    if not part.split():
        return ""
    first, *rest = map(re.escape, part.split())
    left = rf"(?<!\w{first})" if re.match(r"\w", part) else ""
    right = r"(?!\w)" if re.search(r"\w\Z", part) else ""
    return r"\s+".join([f"{first}{left}", *rest]) + right


def _inside_word(text: str, place: int) -> bool:
    """Whether a position has word characters on both sides."""
    return 0 < place < len(text) and re.fullmatch(r"\w\w", text[place - 1 : place + 1]) is not None


@lru_cache(maxsize=8)
def _lower(text: str) -> str:
    """Return a text in lower case, with the same length."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two
        lower = "".join(low if len(low := one.lower()) == 1 else one for one in text)
    return lower


def _encode(part: str) -> str:
    """Return a part percent-encoded: all but ASCII letters, digits, ``.``, ``_`` and ``~``.

    Dashes, commas and ampersands are the directive's own syntax.
    """
    return percent_encode(part, safe="").replace("-", "%2D")
