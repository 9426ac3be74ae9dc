"""Which questions are near-duplicates: a table, and what holds for all words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.likeness import alike, lookup_count, most_similar, overlap, similar

WORDS = st.lists(
    st.sampled_from(["weather", "wether", "lisbon", "london", "party", "iran", "iraq", "2010"]),
    unique=True,
)


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("weather lisbon", "lisbon weather", True),
        ("weather lisbon", "weather lisbon tomorrow", True),
        ("weather lisbon", "weather london", False),
        ("weather lisbon", "weather lisbon tomorrow morning", False),
        ("weather lisbon", "wether lisbon", True),
        ("weather lisbon", "waether lisbonn", True),
        ("weather lisbon", "waether lisbonn tomorrow", True),
        ("weather lisbon tomorrow", "waether lisbonn tomorow", False),
        ("death penalty iran", "death penalty iraq", False),
        ("death penalty iran", "death penalty iran today", True),
        ("report 2010", "report 2011", False),
        ("report 20100", "report 20101", False),
        ("weather", "weather lisbon", False),
        ("weather", "weather", True),
        ("weather", "", False),
        ("", "", True),
    ],
)
def test_alike(one: str, other: str, *, are: bool) -> None:
    """Words left out and slips of the pen are the same question; another name is another one."""
    assert alike(one.split(), other.split()) is are
    assert alike(other.split(), one.split()) is are


@given(WORDS, WORDS)
def test_the_order_of_two_questions_and_of_their_words_is_nothing(
    one: list[str], other: list[str]
) -> None:
    """Likeness is symmetrical, and says nothing of the order of words."""
    assert alike(one, other) == alike(other[::-1], one[::-1])
    assert alike(one, one)


@given(st.lists(st.from_regex(r"[a-z]{3,8}", fullmatch=True), unique=True, max_size=12), st.data())
def test_the_rarest_words_lead_to_all_that_is_alike(words: list[str], data: st.DataObject) -> None:
    """Whichever words are rarest, one of those looked up stands in each question that is alike."""
    if not words:
        return
    other = data.draw(st.lists(st.sampled_from(words), unique=True))
    other += data.draw(st.lists(st.from_regex(r"[a-z]{3,8}", fullmatch=True), max_size=3))
    rarest = data.draw(st.permutations(words))
    if len(words) > 4 and alike(words, other):
        assert set(rarest[: lookup_count(len(words))]) & set(other)


def test_the_nearest_of_several() -> None:
    """The most shared words win, then the fewest besides, then the older group."""
    others = {
        3: ["weather", "lisbon", "tomorrow"],
        2: ["weather", "lisbon"],
        1: ["weather", "lisbonn"],
        7: ["weather", "lisbon"],
    }
    assert most_similar(["lisbon", "weather"], others) == 2
    assert most_similar(["lisbon", "weather", "tomorrow"], others) == 3
    assert most_similar(["zebra"], others) is None


def test_long_questions_are_compared_quickly() -> None:
    """Two questions of a thousand words each that share none are told apart at once."""
    one = [f"word{n}" for n in range(1000)]
    assert not alike(one, [f"other{n}" for n in range(1000)])


def test_similar_ones_come_in_order() -> None:
    """Near-duplicates first, then what shares half of the words; what shares less isn't there."""
    others = {
        1: ["weather", "london"],
        2: ["weather", "lisbon", "tomorrow"],
        3: ["wether", "lisbon"],
        4: ["party"],
        5: ["weather", "lisbon", "rain", "wind", "snow", "hail", "frost"],
    }
    assert similar(["weather", "lisbon"], others, 9) == [3, 2, 1]
    assert similar(["weather", "lisbon"], others, 1) == [3]
    assert similar(["weather", "lisbon"], others, 9, least=0) == [3, 2, 1, 5, 4]
    assert similar([], others, 9) == []


@given(WORDS, WORDS)
def test_overlap_is_a_share_and_goes_both_ways(one: list[str], other: list[str]) -> None:
    """It is the same from either side, whole for a question itself, and never nothing for alike."""
    assert overlap(one, other) == overlap(other, one)
    assert 0 <= overlap(one, other) <= 1
    assert overlap(one, one) == (1 if one else 0)
    assert not (one and alike(one, other)) or overlap(one, other) > 0
