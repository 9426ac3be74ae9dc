"""Names: completed, found, near in spelling, and standing in a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.names import Names

TOPICS = ("Death penalty", "Iran", "The Arab spring", "Women's leadership", "LGBT rights", "War")


def _complete(typed: str) -> list[str]:
    return [TOPICS[place] for place in Names(TOPICS).complete(typed)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("dea", "Death penalty"),
        ("DEATH PEN", "Death penalty"),
        ("penal", "Death penalty"),
        ("spring arab", "The Arab spring"),
        ("women\u2019s l", "Women's leadership"),
        ("deth penalty", "Death penalty"),
        ("ran", "Iran"),
        ("w", "Women's leadership"),
    ],
)
def test_complete(typed: str, first: str) -> None:
    """What was typed finds names that begin with it, by words, by middles, by near spelling."""
    assert _complete(typed)[0] == first


@pytest.mark.parametrize("typed", ["", "  ", "?!", "🕊"])
def test_nothing_typed_fits_all(typed: str) -> None:
    """Before a word is typed every name fits, in the list's order."""
    assert _complete(typed) == list(TOPICS)


@pytest.mark.parametrize("typed", ["zzzzzz", "quantum chromodynamics", "qq"])
def test_nothing_fits(typed: str) -> None:
    """What is like no name completes to none."""
    assert _complete(typed) == []


@pytest.mark.parametrize("name", ["death PENALTY", " Death  penalty? ", "Déath penalty"])
def test_find(name: str) -> None:
    """A name is found in spite of case, accents, blanks and punctuation."""
    assert Names(TOPICS).find(name) == 0


@pytest.mark.parametrize("name", ["", "!?", "penalty", "Irann"])
def test_not_found(name: str) -> None:
    """Part of a name, or no words at all, is not the name."""
    assert Names((*TOPICS, "???")).find(name) is None


def test_nearest() -> None:
    """A slip of the pen is near its name; another word isn't."""
    names = Names(TOPICS)
    assert (near := names.nearest("Irann")) is not None
    assert near.place == 1
    assert names.nearest("photosynthesis") is None
    assert names.nearest("") is None
    assert Names([]).nearest("Iran") is None


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What of the deth penalty there?", {0}),
        ("Irann?", {1}),
        ("the", set[int]()),
        ("", set[int]()),
        ("of the", set[int]()),
        ("Is a warden warned?", set[int]()),
        ("iran and the arab spring", {1, 2}),
    ],
)
def test_contained(question: str, found: set[int]) -> None:
    """A question has a name in it, or a slip of one; its own little words are none."""
    assert Names(TOPICS).contained(question) == found


@given(st.lists(st.text(), max_size=8), st.text())
def test_any_names(names: list[str], typed: str) -> None:
    """Whatever the names and whatever is typed, places of names come back, each once."""
    made = Names(names)
    places = made.complete(typed)
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(len(names)))
    assert made.contained(typed) <= set(range(len(names)))
    near = made.nearest(typed)
    assert near is None or near.place < len(names)
