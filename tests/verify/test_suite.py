"""The adversarial suite: what it measures is published in docs/verifying.md."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.verify.mutations import made, written

if TYPE_CHECKING:
    from bot.corpus import Corpus
    from bot.verify import Verifier

LEAST = 0.98
"""What of each class must get the right verdicts."""


@pytest.fixture(scope="module")
def outcomes(seeds: Corpus, verifier: Verifier) -> list[tuple[str, tuple[str, ...], str]]:
    """Give each case's class, the verdicts that it got, and the case in words."""
    cases = [*made(seeds), *written()]
    assert len(cases) > 1400
    return [
        (
            ", ".join(case.verdicts) or "none",
            tuple(one.verdict.value for one in verifier.check(case.text)),
            f"{case.category}: {case.text}",
        )
        for case in cases
    ]


def test_nothing_altered_is_blessed(outcomes: list[tuple[str, tuple[str, ...], str]]) -> None:
    """What is altered, cut or made up is never exact, nor exact but for typography."""
    blessed = {("exact",), ("typographic",)}
    unsafe = {"altered", "shortened", "notfound"}
    assert [what for kind, got, what in outcomes if kind in unsafe and got in blessed] == []


def test_verdicts(outcomes: list[tuple[str, tuple[str, ...], str]]) -> None:
    """Each class gets its own verdicts in at least 98 of 100."""
    right, all_ = Counter[str](), Counter[str]()
    wrong: list[str] = []
    for kind, got, what in outcomes:
        all_[kind] += 1
        right[kind] += (", ".join(got) or "none") == kind
        if (", ".join(got) or "none") != kind:
            wrong.append(f"{got} for {what}")
    assert {kind: n for kind, n in all_.items() if right[kind] < LEAST * n} == {}, "\n".join(wrong)
