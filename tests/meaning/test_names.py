"""Names, which the model doesn't read."""

from __future__ import annotations

import pytest

from bot.meaning import blind, find_names

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
    assert find_names(SENTENCES) == {"amari", "northland", "here"}


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
