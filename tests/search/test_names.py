"""Names: completed, found, near in spelling, and standing in a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from bot.search.analysis import words
from bot.search.names import NEAR, NameIndex

TOPICS = ("Death penalty", "Iran", "The Arab spring", "Women's leadership", "LGBT rights", "War")


def _complete(typed: str) -> list[str]:
    return [TOPICS[place] for place in NameIndex(TOPICS).complete(typed)]


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
    assert NameIndex(TOPICS).find(name) == 0


@pytest.mark.parametrize("name", ["", "!?", "penalty", "Irann"])
def test_not_found(name: str) -> None:
    """Part of a name, or no words at all, is not the name."""
    assert NameIndex((*TOPICS, "???")).find(name) is None


def test_nearest() -> None:
    """A slip of the pen is near its name; another word isn't."""
    names = NameIndex(TOPICS)
    assert (near := names.nearest("Irann")) is not None
    assert near.place == 1
    assert names.nearest("photosynthesis") is None
    assert names.nearest("") is None
    assert NameIndex([]).nearest("Iran") is None


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
    assert NameIndex(TOPICS).contained(question) == found


@given(st.lists(st.text(), max_size=8), st.text())
def test_any_names(names: list[str], typed: str) -> None:
    """Whatever the names and whatever is typed, places of names come back, each once."""
    made = NameIndex(names)
    places = list(made.complete(typed))
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(len(names)))
    assert made.contained(typed) <= set(range(len(names)))
    near = made.nearest(typed)
    assert near is None or near.place < len(names)


def _fit(name: str, wanted: str) -> float | None:
    """Return a name's rank by the rules as they are written down, one name at a time."""
    parts = name.split()
    if name.startswith(wanted):
        return 0
    if all(any(word.startswith(part) for word in parts) for part in wanted.split()):
        return 1
    if wanted in name:
        return 2
    likeness = fuzz.partial_ratio(wanted, name, score_cutoff=NEAR) if len(wanted) > 2 else 0
    return 3 + (100 - likeness) / 100 if likeness else None


_LETTERS = st.text("abcA é'\u0130ß", max_size=8)


@given(st.lists(_LETTERS, max_size=12), _LETTERS)
def test_complete_is_what_the_rules_say(names: list[str], typed: str) -> None:
    """The index gives what going through all names one by one gives, in the same order."""
    wanted = " ".join(words(typed))
    ranks = [(_fit(" ".join(words(name)), wanted), place) for place, name in enumerate(names)]
    fitting = sorted((rank, place) for rank, place in ranks if rank is not None)
    assert list(NameIndex(names).complete(typed)) == [place for _, place in fitting]


def test_a_long_list_is_completed_too() -> None:
    """Among thousands of names a near spelling is found among those with the most in common."""
    names = NameIndex([*(f"topic number {n} of many" for n in range(5000)), "Impartiality", "Iran"])
    assert next(names.complete("impratiality")) == 5000
    assert next(names.complete("number 4999")) == 4999
    assert len(list(names.complete("number 499"))) >= 11
    assert list(names.complete("qqqqqq")) == []
