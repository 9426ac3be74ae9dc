"""What kind of thing it is that is only set differently."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.verify import Kind, Op, Piece, kinds
from tests.verify.test_properties import TEXTS


@pytest.mark.parametrize(
    ("source", "message", "told"),
    [
        ("It’s", "It's", {Kind.MARKS}),
        (" “", ' "', {Kind.MARKS}),
        ("—", " - ", {Kind.DASHES, Kind.SPACING}),
        ("\n", " ", {Kind.SPACING}),
        (" ", "\u00a0", {Kind.SPACING}),
        (" ", " **", {Kind.MARKUP}),
        (" ", "\u200b ", {Kind.INVISIBLE}),
        ("The", "the", {Kind.CASE}),
        ("The", "[T]he", {Kind.CASE}),
        (None, ",", {Kind.PUNCTUATION}),
        ("…", "...", {Kind.PUNCTUATION}),
        ("caf\u00e9", "cafe\u0301", {Kind.LETTERS}),
        ("ﬁne", "fine", {Kind.LETTERS}),
    ],
)
def test_kinds(source: str | None, message: str, told: set[Kind]) -> None:
    """Each difference is named by what it is, several by each."""
    assert kinds(Piece(Op.TYPOGRAPHY, source, message)) == told


def test_an_ellipsis_is_one() -> None:
    """Words left out with a sign that says so are told as such, whatever they are."""
    assert kinds(Piece(Op.ELLIPSIS, "does not pledge", "…")) == {Kind.ELLIPSIS}


@pytest.mark.parametrize("op", [Op.EQUAL, Op.MISSING, Op.ADDED, Op.CHANGED, Op.MOVED])
def test_altered_words_have_no_kind(op: Op) -> None:
    """What is the same, or is no typography, is none of them."""
    assert not kinds(Piece(op, "a", "b"))


@given(TEXTS, TEXTS)
def test_what_differs_has_a_kind(source: str, message: str) -> None:
    """Two texts with other characters differ in something, whatever they are."""
    if sorted(source) != sorted(message):
        assert kinds(Piece(Op.TYPOGRAPHY, source or None, message or None))
