"""The seeds' verifier, verifiers of other texts, and what must hold of every result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.corpus import Corpus, load_corpus
from bot.settings import SEEDS
from bot.verify.model import FAITHFUL_OPS, FAITHFUL_VERDICTS, CheckedQuotation, Verdict
from bot.verify.verifier import Verifier

MakeVerifier = Callable[..., Verifier]

SEED_CORPUS = load_corpus(SEEDS)
VERIFIER = Verifier(SEED_CORPUS)


@pytest.fixture(scope="session")
def seeds() -> Corpus:
    """Return the shipped corpus."""
    return SEED_CORPUS


@pytest.fixture(scope="session")
def verifier() -> Verifier:
    """Return the verifier of the shipped corpus; it is immutable."""
    return VERIFIER


@pytest.fixture
def make_verifier(tmp_path: Path) -> MakeVerifier:
    """Return a function that makes a verifier of texts, as files ``0.txt``, ``1.txt`` and so on."""

    def verifier(*texts: str, suffix: str = "txt") -> Verifier:
        for number, text in enumerate(texts):
            (tmp_path / f"{number}.{suffix}").write_bytes(text.encode())
        return Verifier(load_corpus(tmp_path))

    return verifier


def checked(verifier: Verifier, message: str) -> tuple[CheckedQuotation, ...]:
    """Check a message, and that each result is consistent."""
    found = verifier.check(message)
    for one in found:
        assert one.text.strip() == one.text != ""
        assert 0 <= one.place.start < one.place.end <= len(message)
        if one.source is None or one.span is None:
            assert (one.verdict, one.diff) == (Verdict.NOT_FOUND, ())
            continue
        words = one.span.of(one.source.text)
        if one.verdict is Verdict.EXACT:
            assert (one.text, one.diff) == (words, ())
            continue
        assert "".join(piece.source or "" for piece in one.diff) == words
        assert "".join(piece.message or "" for piece in one.diff) == one.text
        honest = all(piece.op in FAITHFUL_OPS for piece in one.diff)
        assert honest is (one.verdict in FAITHFUL_VERDICTS)
    return found


def only(verifier: Verifier, message: str) -> CheckedQuotation:
    """Check a message with one quotation."""
    [found] = checked(verifier, message)
    return found


def verdicts(verifier: Verifier, message: str) -> list[tuple[str, str]]:
    """Return the verdict and the text of each quotation."""
    return [(one.verdict.value, one.text) for one in checked(verifier, message)]


def differences(one: CheckedQuotation) -> list[tuple[str, str | None, str | None]]:
    """Return the pieces in which the message differs from the source."""
    return [(p.op.value, p.source, p.message) for p in one.diff if p.op != "equal"]
