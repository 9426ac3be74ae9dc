"""Words and where they stand: the index finds what a scan of all words finds."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from bot.corpus import load_corpus
from bot.settings import SEEDS
from bot.verify.index import SHINGLE_WORDS, ShingleIndex
from bot.verify.tokens import tokenize
from tests.verify.test_properties import TEXTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

INDEX = ShingleIndex(load_corpus(SEEDS))
WORDS = [int(number) for number in INDEX.numbers if number]
SAID = st.lists(
    st.one_of(
        st.sampled_from(["human", "rights", "the", "of", "zebra", "death", "penalty", "to"]),
        st.integers(0, len(WORDS) - 12).map(lambda at: at),
    ),
    max_size=8,
)


def message(parts: list[str | int]) -> NDArray[np.uint32]:
    """Return the numbers of words: some typed, some taken from the corpus ten at a time."""
    text = INDEX.texts[1].source.text
    words = [text[a:b] for a, b in zip(*(tokenize(text).starts, tokenize(text).ends), strict=True)]
    said = [part if isinstance(part, str) else " ".join(words[part : part + 10]) for part in parts]
    return tokenize(" ".join(said)).numbers


def scanned(words: list[int]) -> list[int]:
    """Return where words stand in a row, by looking everywhere."""
    numbers = INDEX.numbers.tolist()
    first = [n for n, number in enumerate(numbers) if number == words[0]]
    return [n for n in first if numbers[n : n + len(words)] == words]


@given(SAID)
def test_runs_are_those_of_a_scan(parts: list[str | int]) -> None:
    """Each run stands where a scan finds it, can't be longer, and none is missing."""
    words = message(parts)
    for length in (2, SHINGLE_WORDS):
        ranges = INDEX.ranges(words, length)
        runs = INDEX.runs(words, ranges, length)
        for run in runs:
            said = words[run.start : run.end].tolist()
            assert run.places.tolist() == scanned(said)
            if run.end < len(words):
                assert not scanned([*said, int(words[run.end])])
        covered = {(n, n + length) for run in runs for n in range(run.start, run.end - length + 1)}
        for start in range(len(words) - length + 1):
            found = bool(scanned(words[start : start + length].tolist()))
            assert found is ((start, start + length) in covered)


@given(SAID)
def test_a_phrase_is_that_of_a_scan(parts: list[str | int]) -> None:
    """All the words in a row stand where a scan finds them, in the corpus's order."""
    words = message(parts)
    length = min(SHINGLE_WORDS, len(words))
    if length > 1:
        found = INDEX.phrase(words, INDEX.ranges(words, length), length)
        assert found.tolist() == scanned(words.tolist())


def test_twelve_bytes_a_word() -> None:
    """The index is three arrays of four bytes for each word, and eight for each passage."""
    assert INDEX.nbytes <= 12 * INDEX.size + 8 * (len(INDEX.begins) + 4)


@given(TEXTS)
def test_words_are_places_of_the_text(text: str) -> None:
    """Words rise, don't overlap, hold a letter or digit each, and no letter is left out."""
    words = tokenize(text)
    edges = [edge for pair in zip(words.starts, words.ends, strict=True) for edge in pair]
    assert edges == sorted(edges)
    held = set[int]()
    for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True):
        assert any(unicodedata.category(letter)[0] in "LN" for letter in text[start:end])
        held |= set(range(start, end))
    targets = {n for match in re.finditer(r"\]\([^()\s]+\)", text) for n in range(*match.span())}
    for place, letter in enumerate(text):
        if letter.isascii() and letter.isalnum():
            assert place in held or place in targets
    assert (words.numbers > 0).all()


@given(st.text(st.characters(categories=("L", "Zs")), max_size=60))
def test_words_fold_alike(text: str) -> None:
    """Composed or decomposed, the words have the same numbers."""
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]
    one, other = (tokenize(form).numbers.tolist() for form in forms)
    assert one == other


def test_a_word_is_cut_at_an_edge() -> None:
    """A passage that begins in the middle of a word begins with a word."""
    words = tokenize("internationalAmnesty has", [13])
    assert words.starts.tolist() == [0, 13, 21]
    assert tokenize("Don’t").numbers.tolist() == tokenize("don't").numbers.tolist()
    assert (
        tokenize("[T]he ﬁn stra\u00dfe").numbers.tolist()
        == tokenize("the fin STRASSE").numbers.tolist()
    )
