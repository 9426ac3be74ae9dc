"""WordPiece, as BERT's uncased models read text: https://arxiv.org/abs/1810.04805, section 3.

Case and accents are folded, control characters dropped, punctuation and Han characters are words of
their own, and a word is the fewest pieces that the vocabulary has of it, longest first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
MAX_PIECES = 254
"""The model was trained on 256, marks for start and end included; what comes after isn't read."""
MAX_WORD = 100
"""A longer word isn't known, as in the original."""

_HAN = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class WordPiece(NamedTuple):
    """A piece's number in the vocabulary, and the stretch of the text that its word is."""

    number: int
    start: int
    end: int


class WordPieceTokenizer:
    """Splits text into the pieces of a vocabulary, which has one on each line."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self._pieces = lru_cache(50_000)(self._split)
        self.start, self.end = self._numbers[START], self._numbers[END]

    def read(self, text: str, most: int = MAX_PIECES) -> list[WordPiece]:
        """Return the first ``most`` pieces of a text, without marks for its start and end."""
        found: list[WordPiece] = []
        for word, start, end in _words(text):
            found += [WordPiece(number, start, end) for number in self._pieces(word)]
            if len(found) >= most:
                break
        return found[:most]

    def _split(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        begin = 0
        while begin < len(word) <= MAX_WORD:
            mark = "##" if begin else ""
            for end in range(len(word), begin, -1):
                if (number := self._numbers.get(mark + word[begin:end])) is not None:
                    found.append(number)
                    begin = end
                    break
            else:
                return (self._numbers[UNKNOWN],)
        return tuple(found) or (self._numbers[UNKNOWN],)


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    word, start = "", 0
    for place, character in enumerate(text):
        folded = _fold(character)
        if folded == " " or _stands_alone(character):
            if word:
                yield word, start, place
                word = ""
            if folded != " ":
                yield folded, place, place + 1
        elif folded:
            start = start if word else place
            word += folded
    if word:
        yield word, start, len(text)


@lru_cache(4096)
def _fold(character: str) -> str:
    """Return a character in lower case without accents: a blank for any white space, or nothing."""
    if character in "\t\n\r":
        return " "
    if character == "\ufffd" or unicodedata.category(character).startswith("C"):
        return ""
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFD", character.lower())
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


@lru_cache(4096)
def _stands_alone(character: str) -> bool:
    code = ord(character)
    return (
        character in _ASCII_PUNCTUATION
        or unicodedata.category(character).startswith("P")
        or any(first <= code <= last for first, last in _HAN)
    )
