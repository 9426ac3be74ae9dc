"""Words packed into two arrays: numbered in order, found again, whatever their characters."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.bm25 import term_numbers
from bot.search.vocabulary import Vocabulary

WORDS = st.lists(st.text(max_size=8), max_size=30)
"""Surrogates included: a question can hold half a pair."""


def _bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


@given(WORDS)
def test_words_in_order(words: list[str]) -> None:
    """Each word is there once, in the order of its UTF-8 bytes, and its number is its place."""
    made = Vocabulary.of(words)
    assert list(made) == sorted(set(words), key=_bytes)
    assert len(made) == len(set(words))
    assert [made.word(n) for n in range(len(made))] == list(made)


@given(WORDS, st.text(max_size=8))
def test_find(words: list[str], other: str) -> None:
    """A word's number leads back to it; a word that isn't there has none."""
    made = Vocabulary.of(words)
    for word in words:
        number = made.find(word)
        assert number is not None
        assert made.word(number) == word
    assert (made.find(other) is None) == (other not in words)


@given(WORDS)
def test_order_of_the_words_does_not_matter(words: list[str]) -> None:
    """The same words are the same arrays, in whatever order and however often they came."""
    first, second = Vocabulary.of(words), Vocabulary.of(reversed(words + words))
    assert first.letters.tobytes() == second.letters.tobytes()
    assert first.ends.tolist() == second.ends.tolist()


@pytest.mark.parametrize("words", [[], [""], ["", "a"]])
def test_next_to_nothing(words: list[str]) -> None:
    """No words, or one without letters, are a vocabulary like any other."""
    made = Vocabulary.of(words)
    assert list(made) == words
    assert made.find("b") is None
    assert (made.find("") is None) == ("" not in words)


def test_a_beginning_is_another_word() -> None:
    """A word that begins another, or ends it, isn't found in its place."""
    made = Vocabulary.of(["rivers", "river bank", "river"])
    assert list(made) == ["river", "river bank", "rivers"]
    assert [made.find(one) for one in ("riv", "rive", "riverss", "ivers", "river")] == [
        *[None] * 4,
        0,
    ]


def test_read_only_arrays() -> None:
    """Arrays that can't be written, as a memory map's, serve as well."""
    made = Vocabulary.of(["b", "é", "a"])
    letters, ends = np.array(made.letters), np.array(made.ends)
    letters.setflags(write=False)
    ends.setflags(write=False)
    assert list(Vocabulary(letters, ends)) == ["a", "b", "é"]
    assert Vocabulary(letters, ends).find("é") == 2


@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=5), WORDS)
def test_united(drawn: list[tuple[list[str], bool]], gone: list[str]) -> None:
    """Parts that are known by an older vocabulary and parts that aren't come to one of them all."""
    parts = [Vocabulary.of(words) for words, _ in drawn]
    old = Vocabulary.of([*gone, *(word for words, known in drawn if known for word in words)])
    numbers = [
        term_numbers(old, part) if known else None
        for part, (_, known) in zip(parts, drawn, strict=True)
    ]
    made, moved = Vocabulary.united(parts, numbers, old)
    everyone = Vocabulary.of(word for words, _ in drawn for word in words)
    assert list(made) == list(everyone)
    assert made.letters.tobytes() == everyone.letters.tobytes()
    assert made.ends.tolist() == everyone.ends.tolist()
    for part, found in zip(parts, moved, strict=True):
        assert [made.word(int(number)) for number in found] == list(part)
