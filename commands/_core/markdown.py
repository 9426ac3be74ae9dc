"""Discord's Markdown, undone: what a reader sees is the text's own characters.

Discord shows a character that isn't a letter, a digit or white space as itself where a backslash
stands before it. ``escape`` puts one before each that could begin markup, a mention, a timestamp,
an emoji, a link or a list; ``unescape`` takes them out again and gives the text back unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

# Anywhere: emphasis, code, spoilers, mentions, links, headings, emoji names and web addresses (the
# colon), HTML entities (some clients). At a line's beginning: lists, rules and small print.
_SPECIAL = re.compile(
    r"[\\*_~`|<>\[\]#@&:]"
    r"|(?:(?<=\A)|(?<=[\n\r]))(?P<blank>[^\S\n\r]*)(?P<mark>[-+=]|\d+(?P<dot>[.)]))"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ESCAPED_OR_BOLD = re.compile(rf"{_ESCAPED.pattern}|\*\*")
# What a text may be made of so that nothing in it is markup but bold: said anew, not by _SPECIAL.
_HARMLESS = re.compile(r"(?:[^\\*_~`|<>\[\]#@&:]++|\\[!-/:-@\[-`{-~]|\*\*)*+")
_LISTED = re.compile(r"(?:\A|(?<=[\n\r]))[^\S\n\r]*(?:[-+=]|\d+[.)])")


def escape(text: str) -> str:
    """Return Discord Markdown that renders as exactly ``text``."""
    return _SPECIAL.sub(_escape_one, text)


def unescape(markdown: str) -> str:
    """Return the text that ``escape`` was given."""
    return _ESCAPED.sub(r"\1", markdown)


def highlighted(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return Discord Markdown that renders as exactly ``text``, some words of it in bold.

    ``spans`` are code points ``[start, end)`` of words, in order; ``ValueError`` where two touch:
    their marks would be others.
    """
    pieces: list[str] = []
    done = -1
    for start, end in spans:
        if not done < start < end <= len(text):
            message = f"[{start}, {end}) isn't behind {done}, or in the text"
            raise ValueError(message)
        pieces += (escape(text[max(done, 0) : start]), bold(text[start:end]))
        done = end
    return "".join([*pieces, escape(text[max(done, 0) :])])


def unhighlighted(markdown: str) -> str:
    """Return the text that ``highlighted`` was given."""
    return _ESCAPED_OR_BOLD.sub(r"\1", markdown)


def block_quote(text: str, marked: Iterable[tuple[int, int]] = ()) -> str:
    """Return a text as an escaped block quote, every line of it; ``marked`` words in bold."""
    return "> " + highlighted(text, marked).replace("\n", "\n> ")


def bold_within(text: str, start: int, end: int) -> str:
    """Return a text as an escaped block quote with the words from ``start`` to ``end`` in bold.

    Each line of them is bold by itself, without the blanks at its edges: Markdown has it so.
    """
    lines = escape(text[start:end]).split("\n")
    shown = "\n".join(
        line.replace(bare, f"**{bare}**") if (bare := line.strip()) else line for line in lines
    )
    marked = escape(text[:start]) + shown + escape(text[end:])
    return "> " + marked.replace("\n", "\n> ")


def unquote(markdown: str) -> str:
    """Return the text that ``block_quote`` was given."""
    return unhighlighted(markdown.removeprefix("> ").replace("\n> ", "\n"))


def displayed(markdown: str) -> str:
    """Return what Discord shows of escaped Markdown; bold words as they are.

    Raises ``ValueError`` where anything else in it is markup, or where bold doesn't end.
    """
    if not _HARMLESS.fullmatch(markdown) or _LISTED.search(markdown):
        raise ValueError(markdown)
    bare = unhighlighted(markdown)
    if (len(markdown) - len(bare) - len(_ESCAPED.findall(markdown))) % 4:
        raise ValueError(markdown)
    return bare


def displayed_quote(markdown: str) -> str:
    """Return what Discord shows of an escaped block quote. Raises ``ValueError``, as above."""
    lines = markdown.split("\n")
    if not all(line.startswith("> ") for line in lines):
        raise ValueError(markdown)
    return displayed("\n".join(line.removeprefix("> ") for line in lines))


def small(text: str) -> str:
    return "-# " + text.replace("\n", "\n-# ")


def bold(text: str) -> str:
    return f"**{escape(text)}**"


def code(text: str) -> str:
    """Return an id in code font. Raises ``ValueError`` for one that could end the code itself."""
    if "`" in text:
        raise ValueError(text)
    return f"`{text}`"


def moment(at: datetime, style: str = "R") -> str:
    """Return a moment as Discord shows it: in the reader's own zone and words."""
    return f"<t:{int(at.timestamp())}:{style}>"


def units(text: str) -> int:
    """Return a text's length as Discord counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def first_words(text: str, limit: int) -> str:
    """Return a text's first words on one line, as many as ``limit`` units hold; none is cut.

    Where there are more, an ellipsis says so.
    """
    line = " ".join(text.split())
    if units(line) <= limit:
        return line
    shown = ""
    for word in line.split(" "):
        longer = f"{shown} {word}".lstrip()
        if units(longer) > limit - 2:
            break
        shown = longer
    return f"{shown} …".lstrip()


def _escape_one(match: re.Match[str]) -> str:
    mark = match["mark"]
    if mark is None:
        return f"\\{match[0]}"
    if match["dot"] is None:
        return f"{match['blank']}\\{mark}"
    return f"{match['blank']}{mark[:-1]}\\{match['dot']}"
