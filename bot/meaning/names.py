"""Names: words that never reach the model, so that it can't favour one side over another.

What the model learnt of a name, of a country or a person, would draw passages to a question or away
from it. So the words that a corpus treats as names are deleted from all that the model reads; words
that search by BM25 are counted as ever.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from bot.search.analysis import american, fold
from bot.search.entities import is_name_or_number

SHARE = 4
"""A name has a capital inside a sentence at least so many times as often as it is in lower case."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_CONTRACTION = re.compile(r"'(?:re|ve|ll|d|m)$")
_SPEAKER = frozenset({"i", "i'm", "i'd", "i've", "i'll"})
"""English writes it with a capital, and it names nobody."""
_JOINT = re.compile(r"[^\S\n]*+[-‑–.&'’]?[^\S\n]*+")
"""What may stand between two words of one name."""


class KnownWords(NamedTuple):
    """The words of a corpus, in lower case: its names, and what it writes in lower case."""

    names: frozenset[str]
    others: frozenset[str]

    def names_in(self, question: str) -> frozenset[str]:
        """Return the names in a question: the corpus's, and words that neither it nor English has.

        So a name that the corpus doesn't have doesn't reach the model either, in any case.
        """
        words = {_normalize(match[0]) for match in _WORD.finditer(question)}
        unknown = {word for word in words - self.others if _is_unknown(word)}
        return (self.names & words) | unknown


def find_names(sentences: Iterable[str]) -> KnownWords:
    """Return the words that the sentences treat as names, and those in lower case.

    A sentence's first word says nothing, nor does a sentence in capitals; but a word that is always
    written with a capital and that no dictionary has is a name wherever it stands.
    """
    capital, lower, first = Counter[str](), Counter[str](), set[str]()
    for sentence in sentences:
        if sentence.isupper():
            first.update(_normalize(match[0]) for match in _WORD.finditer(sentence))
            continue
        for number, match in enumerate(_WORD.finditer(sentence)):
            word = match[0]
            if word[0].islower():
                lower[_normalize(word)] += 1
            elif not word[0].isupper():
                continue
            elif number:
                capital[_normalize(word)] += 1
            else:
                first.add(_normalize(word))
    names = {word for word, count in capital.items() if count >= SHARE * lower[word]}
    names |= {word for word in first - lower.keys() if _is_unknown(word)}
    names -= _SPEAKER
    return KnownWords(frozenset(names), frozenset(lower.keys() - names))


def blind(text: str, names: frozenset[str]) -> str:
    """Return a text without the names in it, in any case; a name of several words goes whole."""
    kept: list[str] = []
    begin, end = 0, -1
    for match in _WORD.finditer(text):
        if _normalize(match[0]) not in names:
            continue
        if end < 0 or not _JOINT.fullmatch(text, end, match.start()):
            kept.append(text[begin : match.start()])
        begin = end = match.end()
    kept.append(text[begin:])
    return " ".join("".join(kept).split())


def _is_unknown(word: str) -> bool:
    plain = fold(_CONTRACTION.sub("", word))
    return not plain.endswith("n't") and all(
        is_name_or_number(spelled, ["en"]) for spelled in {plain, american(plain)}
    )


def _normalize(word: str) -> str:
    return _POSSESSIVE.sub("", word).replace("’", "'").lower()
