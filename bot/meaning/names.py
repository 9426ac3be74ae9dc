"""Names: words that never reach the model, so that it can't favour one side over another.

What the model learnt of a name, of a country or a person, would draw passages to a question or away
from it. So the words that a corpus treats as names are deleted from all that the model reads; words
that search by BM25 are counted as ever.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

SHARE = 4
"""A name has a capital inside a sentence at least so many times as often as it is in lower case."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_SPEAKER = frozenset({"i", "i'm", "i'd", "i've", "i'll"})
"""English writes it with a capital, and it names nobody."""
_JOINT = re.compile(r"[^\S\n]*+[-‑–.&'’]?[^\S\n]*+")
"""What may stand between two words of one name."""


def find_names(sentences: Iterable[str]) -> frozenset[str]:
    """Return the words, in lower case, that the sentences treat as names.

    A sentence's first word says nothing, nor does a sentence in capitals.
    """
    capital, lower = Counter[str](), Counter[str]()
    for sentence in sentences:
        if sentence.isupper():
            continue
        for number, match in enumerate(_WORD.finditer(sentence)):
            word = match[0]
            if word[0].islower():
                lower[_bare(word)] += 1
            elif number and word[0].isupper():
                capital[_bare(word)] += 1
    return frozenset(
        word for word, count in capital.items() if count >= SHARE * lower[word]
    ).difference(_SPEAKER)


def blind(text: str, names: frozenset[str]) -> str:
    """Return a text without the names in it, in any case; a name of several words goes whole."""
    kept: list[str] = []
    begin, end = 0, -1
    for match in _WORD.finditer(text):
        if _bare(match[0]) not in names:
            continue
        if end < 0 or not _JOINT.fullmatch(text, end, match.start()):
            kept.append(text[begin : match.start()])
        begin = end = match.end()
    kept.append(text[begin:])
    return " ".join("".join(kept).split())


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).replace("’", "'").lower()
