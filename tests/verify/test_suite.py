"""The adversarial suite: docs/verifying.md publishes what it measures."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.corpus import Corpus
from bot.verify import Verifier
from tests.verify.mutations import generated_cases, handwritten_cases

MIN_CORRECT = 0.98
"""The share of each class that must get exactly the expected verdicts."""

Outcome = tuple[str, str, str]
"""The expected verdicts, the actual ones, and the case in words."""


@pytest.fixture(scope="module")
def outcomes(seeds: Corpus, verifier: Verifier) -> list[Outcome]:
    """Return the outcome of each case."""
    cases = [*generated_cases(seeds), *handwritten_cases()]
    assert len(cases) == 1732
    return [
        (
            ", ".join(case.verdicts) or "none",
            ", ".join(one.verdict.value for one in verifier.check(case.text)) or "none",
            f"{case.category}: {case.text}",
        )
        for case in cases
    ]


def test_nothing_altered_is_blessed(outcomes: list[Outcome]) -> None:
    """Altered, shortened and made-up quotations never count as exact or typographic."""
    unsafe = {"altered", "shortened", "notfound"}
    assert [
        case
        for expected, actual, case in outcomes
        if expected in unsafe and actual in {"exact", "typographic"}
    ] == []


def test_verdicts(outcomes: list[Outcome]) -> None:
    """At least 98 % of each class get exactly the expected verdicts."""
    total = Counter(expected for expected, _, _ in outcomes)
    correct = Counter(expected for expected, actual, _ in outcomes if expected == actual)
    wrong = [f"{actual} for {case}" for expected, actual, case in outcomes if expected != actual]
    assert {kind: n for kind, n in total.items() if correct[kind] < MIN_CORRECT * n} == {}, (
        "\n".join(wrong)
    )
