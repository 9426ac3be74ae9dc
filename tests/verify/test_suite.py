"""The adversarial suite: docs/verifying.md publishes what it measures."""

from __future__ import annotations

from collections import Counter
from shutil import copy

import pytest

from bot.corpus import Corpus, load_corpus
from bot.verify.verifier import Verifier
from tests.verify.mutations import CASES, generated_cases, handwritten_cases

MIN_CORRECT = 0.98
"""The share of each class that must get exactly the expected verdicts."""

Outcome = tuple[str, str, str]
"""The expected verdicts, the actual ones, and the case in words."""


@pytest.fixture(scope="module")
def outcomes(
    seeds: Corpus, verifier: Verifier, tmp_path_factory: pytest.TempPathFactory
) -> list[Outcome]:
    """Return the outcome of each case."""
    cases = [*generated_cases(seeds), *handwritten_cases()]
    assert len(cases) == 2272
    verifiers = {"": verifier}
    for name in {case.source for case in cases if case.source}:
        folder = tmp_path_factory.mktemp("sources")
        copy(CASES / name, folder)
        verifiers[name] = Verifier(load_corpus(folder))
    return [
        (
            ", ".join(case.verdicts) or "none",
            ", ".join(one.verdict.value for one in verifiers[case.source].check(case.text))
            or "none",
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


def test_no_false_alarm(outcomes: list[Outcome]) -> None:
    """Messages that quote nothing get no verdict."""
    assert [
        case for expected, actual, case in outcomes if expected == "none" and actual != "none"
    ] == []


def test_verdicts(outcomes: list[Outcome]) -> None:
    """At least 98 % of each class get exactly the expected verdicts."""
    total = Counter(expected for expected, _, _ in outcomes)
    correct = Counter(expected for expected, actual, _ in outcomes if expected == actual)
    wrong = [f"{actual} for {case}" for expected, actual, case in outcomes if expected != actual]
    assert {kind: n for kind, n in total.items() if correct[kind] < MIN_CORRECT * n} == {}, (
        "\n".join(wrong)
    )
