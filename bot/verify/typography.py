"""What is only set differently: forms of a word, and of what stands between two words.

Told apart from changed words: quotation marks of any form, apostrophes, dashes, an ellipsis as one
character or as dots, white space and line breaks, invisible characters, composed and decomposed
letters, ligatures, full-width forms, and Markdown. Everything else counts: a comma, a question
mark, a currency sign, a capital.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from enum import StrEnum
from functools import lru_cache

from bot.verify.markup import QUOTATION_MARKS
from bot.verify.model import DiffOp, DiffPiece
from bot.verify.tokens import APOSTROPHES, EDITORIAL_BRACKETS

ELLIPSIS = "…"
DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻"
QUOTES = frozenset(QUOTATION_MARKS) | frozenset("`´‛ʼ＇′″＂〞")
_DOTS = re.compile(r"[\[(]\s*(?:…|\.(?:\s?\.){2,})\s*[\])]|(?:…|\.\s?\.\s?\.)(?:\s?[.…])*")
_MARKUP = re.compile(
    r"\]\([^()\s]+\)"  # a link's target
    r"|(?<=\n)[ \t]*(?:\#{1,6}[ \t]|>[ \t]?)+"  # headings and block quotes
    r"|~~+|[*_|\\\[\]]|``?`?"
)
_LISTS = re.compile(r"(?<=\n)[ \t]*[-+*•][ \t]+")
_PARAGRAPH = re.compile(r"(?<=\n)([^\S\n]*)[\"“„«»]")
_TURNING = "\u202d\u202e"  # what follows is shown in another order than it stands in
_KEPT = frozenset({"<super>", "<sub>", "<fraction>"})
"""Forms that mean something: 10² is not 102."""

_REST = re.compile(r"(?:[.,'’]\d{1,9}){1,9}")

_UNIT = re.compile(r"[^\S\n]?[%‰]|[°$€£¥₹]")
_SIGN = re.compile(r"[$€£¥₹#]?[-−+~<>≤≥±](?=[\s(\[]|\Z)|[$€£¥₹#]")

FREE_EDGE_SIGNS = frozenset(',.;:–"()[]…')
"""What a quotation may have more than its source at its beginning and end, in canonical form."""

MAX_EDGE_SIGNS = 64
"""Signs at an edge that are compared with the source's."""


@lru_cache(maxsize=1 << 16)
def _plain(letter: str) -> str:
    """Return a character as most would type it."""
    if letter in APOSTROPHES:
        return "'"
    if letter in _TURNING:
        return letter
    if unicodedata.category(letter) == "Cf" or "\ufe00" <= letter <= "\ufe0f":
        return ""
    tag = unicodedata.decomposition(letter).partition(" ")[0]
    return letter if tag in _KEPT else unicodedata.normalize("NFKC", letter)


def same_word(one: str, other: str) -> bool:
    """Say whether two words are the same but for how they are set."""
    return one == other or _word(one) == _word(other)


def same_except_initial_case(one: str, other: str) -> bool:
    """Say whether two words are the same but for the case of the first letter."""
    one, other = _word(one), _word(other)
    return bool(one) and one[:1].casefold() == other[:1].casefold() and one[1:] == other[1:]


def has_editorial_brackets(word: str) -> bool:
    """Say whether an editor has marked that the first letter is changed, as in "[T]he"."""
    return EDITORIAL_BRACKETS.match(word) is not None


def _word(word: str) -> str:
    if word.isascii() and "[" not in word:
        return word
    bare = EDITORIAL_BRACKETS.sub(r"\1", word)
    plain = "".join(_plain(letter) for letter in unicodedata.normalize("NFC", bare))
    return unicodedata.normalize("NFC", plain)


@lru_cache(maxsize=4096)
def canonical(between: str, *, lists: bool = False) -> tuple[str, ...]:
    """Return what counts of what stands between two words, in one form, white space left out.

    ``lists`` says whether a mark at a line's beginning is a list's; it may be a dash as well.
    """
    if between == " ":
        return ()
    found: list[str] = []
    here = 0
    dotted = _LISTS.sub("\n", between) if lists else between
    for match in _DOTS.finditer(dotted):
        found += _signs(_MARKUP.sub("", dotted[here : match.start()]))
        found.append(ELLIPSIS)
        here = match.end()
    found += _signs(_MARKUP.sub("", dotted[here:]))
    return tuple(found)


def _signs(text: str) -> list[str]:
    found: list[str] = []
    for letter in text:
        if letter in DASHES:
            if found[-1:] != ["–"]:
                found.append("–")
        elif letter in QUOTES:
            if found[-1:] != ['"']:  # two single marks are a double one
                found.append('"')
        elif not letter.isspace():
            found += [sign for sign in _plain(letter) if not sign.isspace()]
    return found


def same_between(source: str, message: str) -> bool:
    """Say whether what stands between two words is the same but for how it is set."""
    if source == message:
        return True
    anew = _PARAGRAPH.sub(r"\1", message)
    return any(
        canonical(one, lists=marks) == canonical(source, lists=other)
        for one in dict.fromkeys((message, anew))
        for marks in (False, True)
        for other in (False, True)
    )


_DIVIDED = re.compile(r"\n[^\S\n]*(?:\n|[-+*•#])")
_ENDS = re.compile(r"[^\s*_~|`]")


def separates_blocks(between: str) -> bool:
    """Say whether a blank line, a heading or a list separates_blocks what no sign does."""
    return _DIVIDED.search(between) is not None and not ends(between)


def ends(between: str) -> bool:
    """Say whether a sentence, or a part of one, ends with a sign before a line does."""
    return _ENDS.match(between.partition("\n")[0].strip()[:1]) is not None


def has_ellipsis(between: str) -> bool:
    """Say whether something is left out here, and said to be."""
    return ELLIPSIS in canonical(between)


def is_free_at_edge(text: str) -> bool:
    """Say whether a quotation may begin or end with this where its source doesn't."""
    return FREE_EDGE_SIGNS.issuperset(canonical(text))


def ellipsis_frame(source: str, message: str) -> tuple[int, int] | None:
    """Return the frame of an ellipsis that marks what is left out; None where that isn't marked.

    The frame is how many signs before it and behind it are the same in both.
    """
    dots = _DOTS.search(message)
    if dots is None or (has_ellipsis(source) and same_between(source, message)):
        return None
    head, tail = frame(source, message)
    head, tail = min(head, dots.start()), min(tail, len(message) - dots.end())
    return (head, tail) if is_free_at_edge(message[head : len(message) - tail]) else None


def frame(source: str, message: str) -> tuple[int, int]:
    """Return how many characters that are no letters two texts begin, and end, with alike."""
    head = common_signs(source, message)
    return head, common_signs(source[head:][::-1], message[head:][::-1])


def edge_before(before: str, message: str) -> int:
    """Return how many signs two texts end with alike.

    They don't begin with white space, nor in the middle of the message's ellipsis.
    """
    start = len(message) - common_signs(before[::-1], message[::-1])
    dots = _DOTS.search(message)
    if dots is not None and dots.start() < start < dots.end():
        start = dots.end()
    return len(message[start:].lstrip())


def edge_behind(after: str, message: str) -> int:
    """Return how many signs two texts begin with alike; as ``edge_before`` of their ends."""
    end = common_signs(after, message)
    dots = _DOTS.search(message)
    if dots is not None and dots.start() < end < dots.end():
        end = dots.start()
    return len(message[:end].rstrip())


def common_signs(one: str, other: str) -> int:
    """Return how many characters that are no letters two texts begin with alike."""
    for n, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right or left.isalnum():
            return n
    return min(len(one), len(other))


def same_signs(source: str, message: str) -> bool:
    """Say whether signs at an edge are the same ones, set differently."""
    return bool(canonical(message)) and same_between(source, message)


def sign_lengths(text: str) -> range:
    """Return how many characters a text may be cut to, from one on, without a letter in it."""
    signs = text[:MAX_EDGE_SIGNS]
    return range(1, next((n for n, letter in enumerate(signs) if letter.isalnum()), len(signs)) + 1)


def extend_over_numbers(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span that begins or ends in the middle of a number such as 1,000, 3.5, -5 or 5 %."""
    if text[end - 1].isdigit():
        rest = _REST.match(text, end)
        end = rest.end() if rest else end
        unit = _UNIT.match(text, end)
        end = unit.end() if unit else end
    if text[start].isdigit():
        above = text[max(start - 40, 0) : start][::-1]
        rest = _REST.match(above)
        sign = _SIGN.match(above, rest.end() if rest else 0)
        start -= sign.end() if sign else rest.end() if rest else 0
    return start, end


_MARKUP_SIGNS = frozenset("*_~|`\\#>[]()")


class TypographyKind(StrEnum):
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


_CLASSES = {
    "C": TypographyKind.INVISIBLE,
    "P": TypographyKind.PUNCTUATION,
    "S": TypographyKind.PUNCTUATION,
}


def typography_kinds(piece: DiffPiece) -> frozenset[TypographyKind]:
    """Return in what the two sides of a piece differ; nothing where its words are altered."""
    if piece.op is DiffOp.ELLIPSIS:
        return frozenset({TypographyKind.ELLIPSIS})
    if piece.op is not DiffOp.TYPOGRAPHY:
        return frozenset()
    one, other = piece.source or "", piece.message or ""
    if has_editorial_brackets(one) or has_editorial_brackets(other):
        return frozenset({TypographyKind.CASE})
    source, message = Counter(one), Counter(other)
    found = {_kind(letter) for letter in [*(source - message), *(message - source)]}
    if TypographyKind.LETTERS in found and _letters(one) == _letters(other):
        found = found - {TypographyKind.LETTERS} | {TypographyKind.CASE}
    return frozenset(found)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum()).lower()


def _kind(letter: str) -> TypographyKind:
    if letter in QUOTES or letter in APOSTROPHES:
        return TypographyKind.MARKS
    if letter in DASHES:
        return TypographyKind.DASHES
    if letter in _MARKUP_SIGNS:
        return TypographyKind.MARKUP
    if letter.isspace():
        return TypographyKind.SPACING
    if "\ufe00" <= letter <= "\ufe0f":
        return TypographyKind.INVISIBLE
    return _CLASSES.get(unicodedata.category(letter)[0], TypographyKind.LETTERS)
