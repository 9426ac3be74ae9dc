"""Texts of others, made safe for a terminal and a log line: what isn't seen there is spelled out.

A control character (Unicode's Cc, so ESC and the C1 controls too) can rewrite what a terminal shows
or begin a line of its own; one that turns the direction of writing (UAX #9) can make a line read
otherwise than it is.
"""

from __future__ import annotations

import re

_LINES = "\n\t"
_TURNING = "\u2028\u2029\u202a-\u202e\u2066-\u2069"
"""What breaks a line, or turns the direction of what follows: embeddings, overrides, isolates."""
_UNSEEN = re.compile(f"[\x00-\x1f\x7f-\x9f{_TURNING}\ud800-\udfff]")
_UNSEEN_IN_JSON = re.compile(f"[\x7f-\x9f{_TURNING}]")


def visible(text: str, *, lines: bool = False) -> str:
    r"""Return a text with its control characters spelled out, and what turns it (``\x1b``).

    With ``lines``, line feeds and tabs stay.
    """
    return _UNSEEN.sub(
        lambda one: one[0] if lines and one[0] in _LINES else _escape_sequence(one[0]), text
    )


def visible_json(text: str) -> str:
    """Return JSON with what JSON lets through raw as escapes: it says the same."""
    return _UNSEEN_IN_JSON.sub(lambda one: f"\\u{ord(one[0]):04x}", text)


def _escape_sequence(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
