"""Diff pieces and results refuse invalid values; each difference in typography has a kind."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.corpus import Corpus, Span
from bot.verify.model import CheckedQuotation, DiffOp, DiffPiece, Verdict
from bot.verify.typography import TypographyKind, typography_kinds
from tests.verify.test_properties import TEXTS


@pytest.mark.parametrize(("source", "message"), [(None, None), ("", "a"), ("a", "")])
def test_a_piece_has_words(source: str | None, message: str | None) -> None:
    """A piece needs text on one side, and None rather than an empty text on the other."""
    with pytest.raises(ValueError, match="piece"):
        DiffPiece(DiffOp.CHANGED, source, message)


def test_a_verdict_goes_with_what_was_found(seeds: Corpus) -> None:
    """Not found has no place, exact no pieces, altered a piece that alters words."""
    passage = seeds.passages[0]
    found = (passage.source, passage.span, (passage,))
    equal, missing = DiffPiece(DiffOp.EQUAL, "a", "a"), DiffPiece(DiffOp.MISSING, "a", None)
    for verdict, place, diff in [
        (Verdict.NOT_FOUND, found, ()),
        (Verdict.EXACT, (None, None, ()), ()),
        (Verdict.EXACT, found, (equal,)),
        (Verdict.TYPOGRAPHIC, found, ()),
        (Verdict.TYPOGRAPHIC, found, (missing,)),
        (Verdict.ALTERED, found, (equal,)),
    ]:
        with pytest.raises(ValueError, match="go together"):
            CheckedQuotation("a", Span(0, 1), verdict, *place, diff)


@pytest.mark.parametrize(
    ("source", "message", "expected"),
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
def test_kinds(source: str | None, message: str, expected: set[TypographyKind]) -> None:
    """Each difference has its kind; a piece may have several."""
    assert typography_kinds(DiffPiece(DiffOp.TYPOGRAPHY, source, message)) == expected


def test_an_ellipsis_is_one() -> None:
    """A marked omission is an ellipsis, whatever it replaces."""
    assert typography_kinds(DiffPiece(DiffOp.ELLIPSIS, "does not pledge", "…")) == {
        TypographyKind.ELLIPSIS
    }


@pytest.mark.parametrize(
    "op", [DiffOp.EQUAL, DiffOp.MISSING, DiffOp.ADDED, DiffOp.CHANGED, DiffOp.MOVED]
)
def test_altered_words_have_no_kind(op: DiffOp) -> None:
    """Equal and altered pieces have no kind."""
    assert not typography_kinds(DiffPiece(op, "a", "b"))


@given(TEXTS, TEXTS)
def test_what_differs_has_a_kind(source: str, message: str) -> None:
    """Two texts with different characters have at least one kind."""
    if sorted(source) != sorted(message):
        assert typography_kinds(DiffPiece(DiffOp.TYPOGRAPHY, source or None, message or None))
