"""Tell differences in typography from changed words.

Only typography: quotation marks of any form, apostrophes, dashes, an ellipsis as one character or
as dots, white space and line breaks, invisible characters, composed and decomposed letters,
ligatures, full-width forms, and Markdown. Everything else counts as a change: a comma, a question
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
from bot.verify.tokens import APOSTROPHES, EDITORIAL_BRACKETS, INVISIBLE

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
_LEFTWARD, _RIGHTWARD = "\u061c\u200f\u202b\u2067", "\u202a\u2066"
_OVERRIDES, _ISOLATES = "\u202d\u202e", "\u2066\u2067\u2068"
_END, _END_OF_ISOLATE = "\u202c", "\u2069"
_TURNED = [
    {ord(sign): 0xE000 | ord(sign) & 0xFF for sign in _OVERRIDES + turning}
    for turning in (_LEFTWARD, _RIGHTWARD)
]
"""A sign for each control that turns text round, in lines that run rightward and leftward."""
_CONTROL = re.compile("[\u061c\u200f\u202a-\u202e\u2066-\u2069]")
_DIRECTION_MARK = re.compile("[\u061c\u200f][^\\w\\n]*")
_URL = re.compile(r"https?://(?:[^\s<>()]*[\w/])?")
_ADDRESS = re.compile(r"<(https?://[^\s<>]+)>")
_LINE = re.compile(r"[^\n]+")

_KEPT = frozenset({"<super>", "<sub>", "<fraction>"})
"""Compatibility forms with a meaning of their own: 10² is not 102."""

_REST = re.compile(r"(?:[.,'’]\d{1,9}){1,9}")

_UNIT = re.compile(r"[^\S\n]?[%‰]|[°$€£¥₹]")
_SIGN = re.compile(r"[$€£¥₹#]?[-−+~<>≤≥±](?=[\s(\[]|\Z)|[$€£¥₹#]")

_HYPHENS = frozenset("-‐‑−")
_WORD_SIGNS = frozenset("+#%‰°$€£¥₹")
_PREFIXES = frozenset("!¬±~@")
_JOINTS, _NUMBER_JOINTS = frozenset("–&=^_<>×÷·()"), frozenset("/:")

MAX_ADDRESS = 200
"""How far beyond a quotation's edge an address is read."""

MAX_CUT_SIGNS = 40
"""How far a number or a word with signs in it is read beyond a quotation's edge."""

FREE_EDGE_SIGNS = frozenset(',.;:–"()[]…')
"""Signs that a quotation may add at its start and end, in canonical form."""

MAX_EDGE_SIGNS = 64
"""How many signs at an edge are compared with the source's."""


@lru_cache(maxsize=1 << 16)
def _plain_letter(letter: str) -> str:
    """Return a character as most people would type it."""
    if letter in APOSTROPHES:
        return "'"
    if unicodedata.category(letter) == "Cf" or "\ufe00" <= letter <= "\ufe0f":
        return ""
    tag = unicodedata.decomposition(letter).partition(" ")[0]
    return letter if tag in _KEPT else unicodedata.normalize("NFKC", letter)


def displayed_signs(text: str) -> str:
    """Return a text of the same length whose signs are those that a reader sees.

    Controls that turn round the direction of their line become signs; the brackets with which
    Discord and Markdown enclose an address become invisible characters.
    """
    text = _ADDRESS.sub("\u200b\\1\u200b", text) if "<http" in text else text
    if text.isascii() or _CONTROL.search(text) is None:
        return text
    return _LINE.sub(lambda line: line[0].translate(_TURNED[_runs_leftward(line[0])]), text)


def _runs_leftward(line: str) -> bool:
    """Whether a line's first letter with a direction is Hebrew, Arabic or the like."""
    directions = (unicodedata.bidirectional(one) for one in line if one.isalpha())
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def turned_ranges(text: str) -> list[tuple[int, int]]:
    """Return what is displayed in another direction than the rest of its line, in order.

    Each range begins with its control and lasts until that is closed, or to the end of the line.
    """
    found: list[tuple[int, int]] = []
    for line in _LINE.finditer(text) if _CONTROL.search(text) else ():
        turning = _TURNED[_runs_leftward(line[0])]
        begun: list[int | None] = []  # where the open ranges begin; None if one turns nothing
        isolates: list[int] = []  # how many ranges are open around each isolate
        for match in _CONTROL.finditer(text, *line.span()):
            sign, at = match[0], match.start()
            turns = at if ord(sign) in turning else None
            if (mark := _DIRECTION_MARK.match(text, at)) is not None:
                found += [mark.span()] if turns is not None else []
                continue
            if sign == _END_OF_ISOLATE:
                kept = isolates.pop() if isolates else len(begun)
            elif sign == _END:
                kept = max(len(begun) - 1, isolates[-1] + 1 if isolates else 0)
            else:
                isolates += [len(begun)] if sign in _ISOLATES else []
                begun.append(turns)
                continue
            found += [(one, at) for one in begun[kept:] if one is not None]
            del begun[kept:]
        found += [(one, line.end()) for one in begun if one is not None]
    return _merge_ranges(sorted(found))


def _merge_ranges(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def same_word(one: str, other: str) -> bool:
    """Whether two words differ in typography at most."""
    return one == other or _word(one) == _word(other)


def same_except_initial_case(one: str, other: str) -> bool:
    """Whether two words differ in typography and the case of the first letter at most."""
    one, other = _word(one), _word(other)
    return bool(one) and one[:1].casefold() == other[:1].casefold() and one[1:] == other[1:]


def has_editorial_brackets(word: str) -> bool:
    """Whether an editor has marked a changed first letter, as in "[T]he"."""
    return EDITORIAL_BRACKETS.match(word) is not None


def _word(word: str) -> str:
    if word.isascii() and "[" not in word:
        return word
    bare = EDITORIAL_BRACKETS.sub(r"\1", word)
    plain = "".join(_plain_letter(letter) for letter in unicodedata.normalize("NFC", bare))
    return unicodedata.normalize("NFC", plain)


@lru_cache(maxsize=4096)
def canonical(between: str, *, lists: bool = False) -> tuple[str, ...]:
    """Return the signs between two words in canonical form, without white space.

    ``lists`` says whether a mark at the start of a line is a list's; it may be a dash as well.
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
            if found[-1:] != ['"']:  # two single marks make a double one
                found.append('"')
        elif not letter.isspace():
            found += [sign for sign in _plain_letter(letter) if not sign.isspace()]
    return found


def same_between(source: str, message: str, *, lists: bool = True) -> bool:
    """Whether the text between two words differs in typography at most.

    ``lists`` says whether a mark at the start of a line may be a list's: before a number, it's a
    sign.
    """
    if source == message:
        return True
    anew = _PARAGRAPH.sub(r"\1", message)
    return any(
        canonical(one, lists=marks) == canonical(source, lists=other)
        for one in dict.fromkeys((message, anew))
        for marks in {False, lists}
        for other in {False, lists}
    )


_DIVIDED = re.compile(r"\n[^\S\n]*(?:\n|[-+*•#])")
_ENDS = re.compile(r"[^\s*_~|`]")


def separates_blocks(between: str) -> bool:
    """Whether a blank line, a heading or a list separates words, and no punctuation does."""
    return _DIVIDED.search(between) is not None and not ends_sentence(between)


def ends_sentence(between: str) -> bool:
    """Whether a sign ends a sentence, or a part of one, before the line ends."""
    return _ENDS.match(between.partition("\n")[0].strip()[:1]) is not None


def has_ellipsis(between: str) -> bool:
    """Whether this text marks an omission."""
    return ELLIPSIS in canonical(between)


def is_invisible(between: str) -> bool:
    """Whether this text shows two words as one, although there is something between them."""
    return bool(between) and not INVISIBLE.sub("", between)


def is_free_at_edge(text: str) -> bool:
    """Whether a quotation may begin or end with this although its source doesn't."""
    return FREE_EDGE_SIGNS.issuperset(canonical(text))


def ellipsis_frame(source: str, message: str) -> tuple[int, int] | None:
    """Return the frame of an ellipsis that marks an omission; None if there is none.

    The frame is how many signs before it and after it are the same in both texts.
    """
    dots = _DOTS.search(message)
    if dots is None or (has_ellipsis(source) and same_between(source, message)):
        return None
    head, tail = frame(source, message)
    head, tail = min(head, dots.start()), min(tail, len(message) - dots.end())
    return (head, tail) if is_free_at_edge(message[head : len(message) - tail]) else None


def frame(source: str, message: str) -> tuple[int, int]:
    """Return how many non-letters two texts have in common at the start and at the end."""
    head = common_signs(source, message)
    return head, common_signs(source[head:][::-1], message[head:][::-1])


def edge_before(before: str, message: str) -> int:
    """Return how many signs two texts have in common at the end.

    The signs start neither with white space nor inside the message's ellipsis.
    """
    start = len(message) - common_signs(before[::-1], message[::-1])
    dots = _DOTS.search(message)
    if dots is not None and dots.start() < start < dots.end():
        start = dots.end()
    return len(message[start:].lstrip())


def edge_behind(after: str, message: str) -> int:
    """Return how many signs two texts have in common at the start, as ``edge_before`` does."""
    end = common_signs(after, message)
    dots = _DOTS.search(message)
    if dots is not None and dots.start() < end < dots.end():
        end = dots.start()
    return len(message[:end].rstrip())


def common_signs(one: str, other: str) -> int:
    """Return how many non-letters two texts have in common at the start."""
    for n, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right or left.isalnum():
            return n
    return min(len(one), len(other))


def same_signs(source: str, message: str) -> bool:
    """Whether the signs at an edge are the same but for typography."""
    return bool(canonical(message)) and same_between(source, message)


def sign_lengths(text: str) -> range:
    """Return the lengths, from 1, of the prefixes of a text that have no letter."""
    signs = text[:MAX_EDGE_SIGNS]
    return range(1, next((n for n, letter in enumerate(signs) if letter.isalnum()), len(signs)) + 1)


def extend_over_cut_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Extend a span that starts or ends inside a number or a word with signs in it.

    Examples are 1,000, 3.5, -5, 5 %, non-refundable, C++, 16–18 and https://a.org/b.
    """
    if text[end - 1].isdigit():
        rest = _REST.match(text, end)
        end = rest.end() if rest else end
        unit = _UNIT.match(text, end)
        end = unit.end() if unit else end
    if text[start].isdigit():
        above = text[max(start - MAX_CUT_SIGNS, 0) : start][::-1]
        rest = _REST.match(above)
        sign = _SIGN.match(above, rest.end() if rest else 0)
        start -= sign.end() if sign else rest.end() if rest else 0
    low, high = max(start - MAX_ADDRESS, 0), end + MAX_ADDRESS
    for match in _URL.finditer(text, low, high) if "://" in text[low:high] else ():
        start = match.start() if match.start() < start < match.end() else start
        end = match.end() if match.start() < end < match.end() else end
    return _word_edge(text, start, -1), _word_edge(text, end, 1)


def _word_edge(text: str, place: int, step: int) -> int:
    """Move a place that cuts a word at a sign to the word's edge."""
    if not _cuts_word(text, place):
        return place
    for _ in range(MAX_CUT_SIGNS):
        place += step
        inside = text[place - 1 : place].isalnum() and text[place : place + 1].isalnum()
        if not inside and not _cuts_word(text, place):
            break
    return place


def _cuts_word(text: str, place: int) -> bool:
    """Whether a place between two characters lies beside a sign that belongs to a word."""
    if not 0 < place < len(text):
        return False
    before, behind = _is_in_word(text, place - 1), _is_in_word(text, place)
    return (before and (behind or text[place].isalnum())) or (behind and text[place - 1].isalnum())


def _is_in_word(text: str, place: int) -> bool:
    """Whether a character is a sign that belongs to the word or number beside it."""
    sign, before, behind = text[place], text[max(place - 1, 0) : place], text[place + 1 : place + 2]
    if sign in _HYPHENS:  # two are a dash, and one before a word may be a list's
        return before != sign != behind and (before.isalnum() or behind.isdigit())
    if sign in _WORD_SIGNS:
        return before.isalnum() or behind.isalnum() or sign in {before, behind}
    if sign in _PREFIXES:
        return behind.isalnum() and (sign == "@" or not before.isalnum())
    if sign == ".":
        return before.isalnum() and behind.isalnum() and not behind.isupper()
    if sign in _NUMBER_JOINTS:  # between words, a slash separates whole ones
        return before.isdigit() and behind.isdigit()
    return sign in _JOINTS and before.isalnum() and behind.isalnum()


_MARKUP_SIGNS = frozenset("*_~|`\\#>[]()")


class TypographyKind(StrEnum):
    """What differs between a quotation and its source, if no word is altered."""

    MARKS = "marks"
    """Quotation marks and apostrophes."""
    DASHES = "dashes"
    ELLIPSIS = "ellipsis"
    """Omitted words, marked as such."""
    CASE = "case"
    """A first letter that is a capital on one side."""
    PUNCTUATION = "punctuation"
    SPACING = "spacing"
    """White space and line breaks."""
    MARKUP = "markup"
    INVISIBLE = "invisible"
    LETTERS = "letters"
    """Other forms of letters: accents, ligatures, full-width forms."""


_CLASSES = {
    "C": TypographyKind.INVISIBLE,
    "P": TypographyKind.PUNCTUATION,
    "S": TypographyKind.PUNCTUATION,
}


def typography_kinds(piece: DiffPiece) -> frozenset[TypographyKind]:
    """Return what differs between the two sides of a piece; nothing if its words are altered."""
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
