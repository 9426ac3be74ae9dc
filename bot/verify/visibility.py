"""What readers don't see as part of a quotation: what is struck or covered, a link's target.

Discord strikes what stands between two ``~~`` and covers what stands between two ``||``. Where such
signs are shown as they are (behind backslashes, in code) a reader takes them for the same, and so
does this. Only a web address behind a label in brackets is a link: any other ``[a](b)`` is shown.
"""

from __future__ import annotations

import re

Range = tuple[int, int]
"""Code points ``[start, end)``."""

_STRIKES = re.compile(r"\\?~\\?~")
_SPOILERS = re.compile(r"\\?\|\\?\|")
_TARGET = re.compile(r"(?<=[^\[\s])\]\((?:<https?://[^()\s<>]+>|https?://[^()\s<>]+)\)")


def struck(text: str, start: int, end: int) -> list[Range]:
    """Return what is struck in a part of a text, with its signs."""
    return _between(_STRIKES, text, start, end)


def spoilers(text: str, start: int, end: int) -> list[Range]:
    """Return what is covered in a part of a text, with its signs."""
    return _between(_SPOILERS, text, start, end)


def unread(text: str, start: int, end: int) -> list[Range]:
    """Return what is struck or covered in a part of a text, with its signs."""
    return struck(text, start, end) + spoilers(text, start, end)


def targets(text: str) -> list[Range]:
    """Return the targets of links, from the bracket that closes the label on."""
    return [match.span() for match in _TARGET.finditer(text)]


def _between(sign: re.Pattern[str], text: str, start: int, end: int) -> list[Range]:
    """Pair the signs as they come; there is something between the two of a pair."""
    found: list[Range] = []
    opening: re.Match[str] | None = None
    for match in sign.finditer(text, start, end):
        if opening is None:
            opening = match
        elif match.start() > opening.end():
            found.append((opening.start(), match.end()))
            opening = None
    return found
