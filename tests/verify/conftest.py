"""A corpus made of texts, the seeds' verifier, and what must hold of everything it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.corpus import Corpus, load_corpus
from bot.settings import SEEDS
from bot.verify import FAITHFUL_OPS, FAITHFUL_VERDICTS, CheckedQuotation, Verdict, Verifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., Verifier]


_SEEDS = load_corpus(SEEDS)
_VERIFIER = Verifier(_SEEDS)


@pytest.fixture(scope="session")
def seeds() -> Corpus:
    """Give the shipped corpus."""
    return _SEEDS


@pytest.fixture(scope="session")
def verifier() -> Verifier:
    """Give a verifier of the shipped corpus; it is never changed."""
    return _VERIFIER


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Give what makes a verifier of texts, each a file ``0.txt``, ``1.txt`` and so on."""

    def verifier(*texts: str, suffix: str = "txt") -> Verifier:
        for number, text in enumerate(texts):
            (tmp_path / f"{number}.{suffix}").write_bytes(text.encode())
        return Verifier(load_corpus(tmp_path))

    return verifier


def checked(verifier: Verifier, message: str) -> tuple[CheckedQuotation, ...]:
    """Check a message, and that what is said of each quotation holds together."""
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
    """Check a message that has one quotation."""
    [found] = checked(verifier, message)
    return found


def told(verifier: Verifier, message: str) -> list[tuple[str, str]]:
    """Return the verdict and the words of each quotation."""
    return [(one.verdict.value, one.text) for one in checked(verifier, message)]


def differing(one: CheckedQuotation) -> list[tuple[str, str | None, str | None]]:
    """Return the pieces in which message and source differ."""
    return [(p.op.value, p.source, p.message) for p in one.diff if p.op != "equal"]
