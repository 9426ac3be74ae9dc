"""Discord's Markdown, undone: what a reader sees is the text's own characters.

Discord shows a character that isn't a letter, a digit or white space as itself where a backslash
stands before it. ``escape`` puts one before each that could begin markup, a mention, a timestamp,
an emoji, a link or a list; ``unescape`` takes them out again and gives the text back unchanged.
"""

from __future__ import annotations

import re

# Anywhere: emphasis, code, spoilers, mentions, links, headings, emoji names and web addresses (the
# colon), HTML entities (some clients). At a line's beginning: lists, rules and small print.
_SPECIAL = re.compile(
    r"[\\*_~`|<>\[\]#@&:]"
    r"|(?:(?<=\A)|(?<=[\n\r]))(?P<blank>[^\S\n\r]*)(?P<mark>[-+=]|\d+(?P<dot>[.)]))"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def escape(text: str) -> str:
    """Return Discord Markdown that renders as exactly ``text``."""
    return _SPECIAL.sub(_escape_one, text)


def unescape(markdown: str) -> str:
    """Return the text that ``escape`` was given."""
    return _ESCAPED.sub(r"\1", markdown)


def block_quote(text: str) -> str:
    """Return a text as an escaped block quote, every line of it."""
    return "> " + escape(text).replace("\n", "\n> ")


def unquote(markdown: str) -> str:
    """Return the text that ``block_quote`` was given."""
    return unescape(markdown.removeprefix("> ").replace("\n> ", "\n"))


def small(text: str) -> str:
    """Return Markdown as small print, every line of it."""
    return "-# " + text.replace("\n", "\n-# ")


def bold(text: str) -> str:
    """Return a text in bold, escaped."""
    return f"**{escape(text)}**"


def code(text: str) -> str:
    """Return an id in code font. Raises ``ValueError`` for one that could end the code itself."""
    if "`" in text:
        raise ValueError(text)
    return f"`{text}`"


def units(text: str) -> int:
    """Return a text's length as Discord counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def _escape_one(match: re.Match[str]) -> str:
    mark = match["mark"]
    if mark is None:
        return f"\\{match[0]}"
    if match["dot"] is None:
        return f"{match['blank']}\\{mark}"
    return f"{match['blank']}{mark[:-1]}\\{match['dot']}"
