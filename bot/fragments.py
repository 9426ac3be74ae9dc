"""A web address that opens at a quote's very words: the ``text`` directive of "Text Fragments".

``#:~:text=[prefix-,]start[,end][,-suffix]``, as the draft report of the WICG has it
(https://wicg.github.io/scroll-to-text-fragment/). A browser takes the first place of the page where
all of that is found, on words' edges, whatever the white space and the case. A part must stand in
one block of the page (a paragraph, say), so a part here never goes beyond one line of the source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering import Quote
    from bot.corpus import Span

MAX_EXACT = 100
"""The code points up to which words are given whole; longer ones by where they begin and end."""
ENDS = (4, 8, 16)
CONTEXTS = (0, 3, 6, 12)
"""How many words are tried at either end, and before and after, until only one place has them."""

_DIRECTIVE = ":~:"


@dataclass(frozen=True, slots=True)
class Directive:
    """What a text directive names, as the page has it; what is empty isn't given."""

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
        """Return where a browser finds it in a text: the first place, None where there is none."""
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

    A fragment that the address has is kept (``#id:~:text=…``). Where no directive leads to these
    words and no others of the source, the address is returned as it is.
    """
    page, _, fragment = url.partition("#")
    fragment = fragment.partition(_DIRECTIVE)[0]
    found = directive(quote.passage.source.text, quote.span)
    if found is None:
        return url
    return f"{page}#{fragment}{_DIRECTIVE}{found}"


def directive(text: str, span: Span) -> Directive | None:
    """Return the shortest directive of those tried that leads to a span and nowhere before it."""
    wanted = (span.start, span.end)
    if _inside_word(text, span.start) or _inside_word(text, span.end):
        return None
    return next((one for one in _tried(text, span) if one.found(text) == wanted), None)


def _tried(text: str, span: Span) -> Iterator[Directive]:
    """Yield directives that name a span, those with the least context first."""
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
    """Return a pattern of a part: its words with any white space between, on words' edges.

    It begins with a literal, not with a look behind: that is found ten times as fast.
    """
    if not part.split():
        return ""
    first, *rest = map(re.escape, part.split())
    left = rf"(?<!\w{first})" if re.match(r"\w", part) else ""
    right = r"(?!\w)" if re.search(r"\w\Z", part) else ""
    return r"\s+".join([f"{first}{left}", *rest]) + right


def _inside_word(text: str, place: int) -> bool:
    """Say whether a place of a text has a word's characters on both sides."""
    return 0 < place < len(text) and re.fullmatch(r"\w\w", text[place - 1 : place + 1]) is not None


@lru_cache(maxsize=8)
def _lower(text: str) -> str:
    """Return a text in lower case, each character in its place."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two
        lower = "".join(low if len(low := one.lower()) == 1 else one for one in text)
    return lower


def _encode(part: str) -> str:
    """Return a part percent-encoded: all but ASCII letters, digits, ``.``, ``_`` and ``~``.

    A dash, a comma and an ampersand must be, being the directive's own marks.
    """
    return percent_encode(part, safe="").replace("-", "%2D")
