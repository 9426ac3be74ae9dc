"""Names, which the model doesn't read."""

from __future__ import annotations

import pytest

from bot.meaning.names import blind, find_names

SENTENCES = [
    "Ms Amari leads Northland’s delegation.",
    "The envoy of Northland met Amari, and I left.",
    "The Court heard it, the court sat, no court rose.",
    "NOTHING in Here counts",
    "Envoys came.",
    "ALL OF THIS IS LOUD",
]


def test_names_are_what_has_a_capital_inside_sentences() -> None:
    """Four times as often as in lower case; first words and loud sentences say nothing."""
    assert find_names(SENTENCES).names == {"amari", "northland", "here"}


def test_unknown_words_are_names_wherever_they_stand() -> None:
    """At the beginning of a sentence, unless the corpus also has them in lower case."""
    known = find_names([*SENTENCES, "Qaxoq left. ", "Zorbling is fun, and zorbling is cheap."])
    assert known.names == {"amari", "northland", "here", "qaxoq"}


@pytest.mark.parametrize("asked", ["Did Jazoj lose the zorbling?", "did jazoj's LOSE zorbling"])
def test_a_name_that_only_the_question_has(asked: str) -> None:
    """It doesn't reach the model either, in any case; the corpus's own words and English do."""
    known = find_names(["Zorbling is fun, and zorbling is cheap."])
    assert known.names_in(asked) == {"jazoj"}
    assert (
        known.names_in("I'd say they don't, it isn't labour or labor; who'll colour it?") == set()
    )


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("What did Amari say about northland’s envoys?", "What did say about envoys?"),
        ("AMARI: who is that?", ": who is that?"),
        ("Who met Amari-Northland & Amari?", "Who met ?"),
        ("Northland", ""),
        ("Northlanders aren't Northland", "Northlanders aren't"),
    ],
)
def test_names_are_left_out(text: str, seen: str) -> None:
    """In any case, with a possessive, and all of a name of several words."""
    assert blind(text, frozenset({"amari", "northland"})) == seen
