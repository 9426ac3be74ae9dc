"""What kind of thing it is that is only set differently."""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import StrEnum

from bot.verify.folding import APOSTROPHES
from bot.verify.typography import DASHES, QUOTES, is_edited
from bot.verify.values import Op, Piece

_MARKUP = frozenset("*_~|`\\#>[]()")


class Kind(StrEnum):
    """In what a quotation may differ from its source without a word of it being altered."""

    MARKS = "marks"
    """Quotation marks and apostrophes."""
    DASHES = "dashes"
    ELLIPSIS = "ellipsis"
    """Words left out, and said to be."""
    CASE = "case"
    """A first letter that is a capital in one of the two."""
    PUNCTUATION = "punctuation"
    SPACING = "spacing"
    """White space and line breaks."""
    MARKUP = "markup"
    INVISIBLE = "invisible"
    LETTERS = "letters"
    """Letters put together otherwise: accents, ligatures, full-width forms."""


_CLASSES = {"C": Kind.INVISIBLE, "P": Kind.PUNCTUATION, "S": Kind.PUNCTUATION}


def kinds(piece: Piece) -> frozenset[Kind]:
    """Return in what the two sides of a piece differ; nothing where its words are altered."""
    if piece.op is Op.ELLIPSIS:
        return frozenset({Kind.ELLIPSIS})
    if piece.op is not Op.TYPOGRAPHY:
        return frozenset()
    one, other = piece.source or "", piece.message or ""
    if is_edited(one) or is_edited(other):
        return frozenset({Kind.CASE})
    source, message = Counter(one), Counter(other)
    found = {_kind(letter) for letter in [*(source - message), *(message - source)]}
    if Kind.LETTERS in found and _letters(one) == _letters(other):
        found = found - {Kind.LETTERS} | {Kind.CASE}
    return frozenset(found)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum()).lower()


def _kind(letter: str) -> Kind:
    if letter in QUOTES or letter in APOSTROPHES:
        return Kind.MARKS
    if letter in DASHES:
        return Kind.DASHES
    if letter in _MARKUP:
        return Kind.MARKUP
    if letter.isspace():
        return Kind.SPACING
    if "\ufe00" <= letter <= "\ufe0f":
        return Kind.INVISIBLE
    return _CLASSES.get(unicodedata.category(letter)[0], Kind.LETTERS)
