"""Which words of a question are names or numbers: what quotes must have to answer it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast

import numpy as np
from babel import Locale
from numpy.typing import NDArray

from bot.search.analysis import fold
from bot.search.query import AnswerType
from bot.search.sentences import Sentences
from bot.search.spelling import dictionary_words

MIN_SHARE = 0.8
"""A word that is written with a capital in the middle of sentences this often is a name."""
MIN_USES = 2
"""A word of the language is a name where the corpus uses it as one this often."""
MIN_LENGTH = 2
CLDR_LANGUAGES = ("en", "de", "fr", "es", "ar")


def proper_names(sentences: Sentences, terms: int) -> NDArray[np.int64]:
    """Return for each of so many terms how often the corpus uses it as a name; 0 for no name."""
    capital = (sentences.kinds & int(AnswerType.NAME)) != 0
    written = np.bincount(sentences.terms, minlength=terms)
    capitals = np.bincount(sentences.terms[capital], minlength=terms)
    return np.where(capitals >= MIN_SHARE * written, capitals, 0)


def is_name_or_number(word: str, languages: Iterable[str]) -> bool:
    """Whether a word is a name or a number, however it is written.

    A country is one, and a word of no language of the sources, where their words are listed.
    """
    if any(character.isdecimal() for character in word):
        return True
    folded = fold(word)
    if len(folded) < MIN_LENGTH:
        return False
    if folded in territories():
        return True
    return not is_listed(word, languages)


def is_listed(word: str, languages: Iterable[str]) -> bool:
    """Whether a word is one of these languages, or one of them has no list of its words."""
    folded = fold(word)
    codes = {one.partition("-")[0] for one in languages}
    listed = [words for one in codes if (words := dictionary_words(one))]
    return len(listed) < len(codes) or any(folded in words for words in listed)


@cache
def territories() -> frozenset[str]:
    """Return the names of countries and other territories, folded, in the languages of CLDR's core.

    Only those of one word.
    """
    found: set[str] = set()
    for one in CLDR_LANGUAGES:
        names = cast("Mapping[str, str]", Locale.parse(one).territories)
        found.update(fold(name) for name in names.values() if name.isalpha())
    return frozenset(found)
