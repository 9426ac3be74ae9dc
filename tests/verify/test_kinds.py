"""What kind of thing it is that is only set differently."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.verify import DiffOp, DiffPiece, TypographyKind, typography_kinds
from tests.verify.test_properties import TEXTS


@pytest.mark.parametrize(
    ("source", "message", "told"),
    [
        ("It’s", "It's", {TypographyKind.MARKS}),
        (" “", ' "', {TypographyKind.MARKS}),
        ("—", " - ", {TypographyKind.DASHES, TypographyKind.SPACING}),
        ("\n", " ", {TypographyKind.SPACING}),
        (" ", "\u00a0", {TypographyKind.SPACING}),
        (" ", " **", {TypographyKind.MARKUP}),
        (" ", "\u200b ", {TypographyKind.INVISIBLE}),
        ("The", "the", {TypographyKind.CASE}),
        ("The", "[T]he", {TypographyKind.CASE}),
        (None, ",", {TypographyKind.PUNCTUATION}),
        ("…", "...", {TypographyKind.PUNCTUATION}),
        ("caf\u00e9", "cafe\u0301", {TypographyKind.LETTERS}),
        ("ﬁne", "fine", {TypographyKind.LETTERS}),
    ],
)
def test_kinds(source: str | None, message: str, told: set[TypographyKind]) -> None:
    """Each difference is named by what it is, several by each."""
    assert typography_kinds(DiffPiece(DiffOp.TYPOGRAPHY, source, message)) == told


def test_an_ellipsis_is_one() -> None:
    """Words left out with a sign that says so are told as such, whatever they are."""
    assert typography_kinds(DiffPiece(DiffOp.ELLIPSIS, "does not pledge", "…")) == {
        TypographyKind.ELLIPSIS
    }


@pytest.mark.parametrize(
    "op", [DiffOp.EQUAL, DiffOp.MISSING, DiffOp.ADDED, DiffOp.CHANGED, DiffOp.MOVED]
)
def test_altered_words_have_no_kind(op: DiffOp) -> None:
    """What is the same, or is no typography, is none of them."""
    assert not typography_kinds(DiffPiece(op, "a", "b"))


@given(TEXTS, TEXTS)
def test_what_differs_has_a_kind(source: str, message: str) -> None:
    """Two texts with other characters differ in something, whatever they are."""
    if sorted(source) != sorted(message):
        assert typography_kinds(DiffPiece(DiffOp.TYPOGRAPHY, source or None, message or None))
