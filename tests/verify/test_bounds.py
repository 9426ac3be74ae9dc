"""Hostile messages take no longer than others; values can't be made wrong."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from bot.corpus import Span
from bot.verify import CheckedQuotation, DiffOp, DiffPiece, Verdict
from tests.verify.conftest import checked

if TYPE_CHECKING:
    from bot.corpus import Corpus
    from bot.verify import Verifier

LIMIT = 10.0
"""Seconds of work that no message may take here; what any takes is below a tenth of it."""

HOSTILE = [
    "'a b c' ", "'a ", '"', "“a ", "“a b ” ", "> \n", ">>> ", "```", "`a b c` ", "…", "a…b ", "(",
    "[a]b", "](x", "[a](b ", "\u0301", "a\u0301", "人", "-# \n", "*", "\\", "1,", "1,0", "«»",
    "— a-bcdefg\n", " · a-bcdefg\n", "\n- ", "\n\n", "\u200b", "\ud800", "a.b.c.d ", ". . ",
    "aa" * 50, "\u2018", "\u2019", "the ", "amnesty ", "human rights ", "human rights … ",
    "'human rights' ", "“human rights is” ", "“War is good enough” ", "War is bad enough. ",
    "not only because the organization is ", "~~a ", "~~a~~ ", "||a ", "||a b c|| ", "\\~", "… ",
    "human ~~rights~~ ", "[a](https://b.c) ", "‘a’ ", "\u202ea", "а", "$5 %",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_no_message_takes_long(verifier: Verifier, piece: str) -> None:
    """6,000 characters of one thing over and over, bare and in marks, are soon done."""
    message = (piece * 6000)[:6000]
    started = process_time()
    checked(verifier, message)
    checked(verifier, f"“{message}”")
    assert process_time() - started < LIMIT


def test_all_of_the_sources_at_once(verifier: Verifier, seeds: Corpus) -> None:
    """A message that is a whole source, and all passages turned round, are soon done too."""
    started = process_time()
    checked(verifier, seeds.sources[1].text)
    checked(verifier, f"“{' '.join(passage.text for passage in reversed(seeds.passages))}”")
    assert process_time() - started < LIMIT


@pytest.mark.parametrize(
    "piece", ["'a ", "“a ", "“a » ", "> a\n", "```", "a\n", "`a b` ", "“a b c” "]
)
def test_work_grows_as_the_message_does(verifier: Verifier, piece: str) -> None:
    """Ten times Discord's longest message takes some ten times as long, no hundred times."""
    started = process_time()
    checked(verifier, piece * (60_000 // len(piece)))
    assert process_time() - started < 2 * LIMIT


def test_beyond_what_anybody_quotes_nothing_is_looked_up(verifier: Verifier) -> None:
    """A message gets look-ups by its length; what it has beyond isn't told of."""
    message = " ".join(f"“a b c{n}”" for n in range(600))
    assert 100 < len(checked(verifier, message)) < 600


@pytest.mark.parametrize(("source", "message"), [(None, None), ("", "a"), ("a", "")])
def test_a_piece_has_words(source: str | None, message: str | None) -> None:
    """A piece with nothing on both sides, or with an empty text for nothing, can't be made."""
    with pytest.raises(ValueError, match="piece"):
        DiffPiece(DiffOp.CHANGED, source, message)


def test_a_verdict_goes_with_what_was_found(seeds: Corpus) -> None:
    """Found nowhere has no place, exact no pieces, altered a piece that isn't honest."""
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
