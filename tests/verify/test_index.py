"""Tokens and their places: the index finds what a scan of all words finds."""

from __future__ import annotations

import re
import unicodedata

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.verify.index import SHINGLE_WORDS
from bot.verify.tokens import tokenize
from tests.verify.conftest import VERIFIER
from tests.verify.test_properties import TEXTS

INDEX = VERIFIER.index
SOURCE = INDEX.texts[1].source.text
SOURCE_WORDS = [
    SOURCE[start:end]
    for tokens in [tokenize(SOURCE)]
    for start, end in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)
]
MESSAGES = st.lists(
    st.one_of(
        st.sampled_from(["human", "rights", "the", "of", "zebra", "death", "penalty", "to"]),
        st.integers(0, len(SOURCE_WORDS) - 10).map(
            lambda start: " ".join(SOURCE_WORDS[start : start + 10])
        ),
    ),
    max_size=8,
).map(lambda parts: tokenize(" ".join(parts)).numbers)
"""The words of messages: some typed, some copied from a source, ten at a time."""


def scan(words: NDArray[np.uint32]) -> list[int]:
    """Return the places at which words occur in a row, from a scan of the whole corpus."""
    found = np.flatnonzero(INDEX.numbers == words[0])
    for offset, word in enumerate(words[1:], 1):
        found = found[found + offset < len(INDEX.numbers)]
        found = found[INDEX.numbers[found + offset] == word]
    return found.tolist()


@given(MESSAGES)
def test_runs_are_those_of_a_scan(words: NDArray[np.uint32]) -> None:
    """Each run occurs where a scan finds it, can't be longer, and none is missing."""
    for length in (2, SHINGLE_WORDS):
        runs = INDEX.runs(words, INDEX.ranges(words, length), length)
        for run in runs:
            assert run.places.tolist() == scan(words[run.start : run.end])
            if run.end < len(words):
                assert not scan(words[run.start : run.end + 1])
        covered = {start for run in runs for start in range(run.start, run.end - length + 1)}
        for start in range(len(words) - length + 1):
            assert bool(scan(words[start : start + length])) is (start in covered)


@given(MESSAGES)
def test_a_phrase_is_that_of_a_scan(words: NDArray[np.uint32]) -> None:
    """A phrase occurs where a scan finds it, in corpus order."""
    length = min(SHINGLE_WORDS, len(words))
    if length > 1:
        found = INDEX.phrase(words, INDEX.ranges(words, length), length)
        assert found.tolist() == scan(words)


def test_twelve_bytes_a_word() -> None:
    """The index takes twelve bytes for each word, and eight for each passage."""
    assert INDEX.nbytes <= 12 * INDEX.size + 8 * (len(INDEX.begins) + 4)


@given(TEXTS)
def test_words_are_places_of_the_text(text: str) -> None:
    """Words are in order, don't overlap, have a letter or digit each, and miss no letter."""
    words = tokenize(text)
    edges = [edge for pair in zip(words.starts, words.ends, strict=True) for edge in pair]
    assert edges == sorted(edges)
    held = set[int]()
    for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True):
        plain = unicodedata.normalize("NFKD", text[start:end])
        assert any(unicodedata.category(letter)[0] in "LN" for letter in plain)
        held |= set(range(start, end))
    targets = {n for match in re.finditer(r"\]\([^()\s]+\)", text) for n in range(*match.span())}
    for place, letter in enumerate(text):
        if letter.isascii() and letter.isalnum():
            assert place in held or place in targets
    assert (words.numbers > 0).all()


@given(st.text(st.characters(categories=("L", "Zs")), max_size=60))
def test_words_fold_alike(text: str) -> None:
    """Composed and decomposed text have the same numbers."""
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]
    one, other = (tokenize(form).numbers.tolist() for form in forms)
    assert one == other


def test_a_word_is_cut_at_an_edge() -> None:
    """A passage that starts in the middle of a word starts with a word."""
    words = tokenize("internationalAmnesty has", [13])
    assert words.starts.tolist() == [0, 13, 21]
    assert tokenize("Don’t").numbers.tolist() == tokenize("don't").numbers.tolist()
    assert (
        tokenize("[T]he ﬁn stra\u00dfe").numbers.tolist()
        == tokenize("the fin STRASSE").numbers.tolist()
    )
