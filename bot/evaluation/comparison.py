"""Compare two setups on the same questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.evaluation.outcomes import CaseOutcome
from bot.evaluation.scoring import METRICS

Pair = tuple["CaseOutcome", "CaseOutcome"]


@dataclass(frozen=True, slots=True)
class MetricChange:
    """How the second setup changes a figure.

    ``won`` questions are better with the second setup, ``lost`` ones worse. ``p`` is the
    probability that chance alone splits them at least this unevenly.
    """

    won: int
    lost: int
    p: float


def metric_changes(
    first: Sequence[CaseOutcome], second: Sequence[CaseOutcome]
) -> dict[str, MetricChange]:
    found: dict[str, MetricChange] = {}
    for name, metric in METRICS.items():
        won = lost = 0
        for before, after in zip(first, second, strict=True):
            old, new = metric.of(before), metric.of(after)
            if old is not None and new is not None:
                won += new > old
                lost += new < old
        found[name] = MetricChange(won, lost, sign_test(won, lost))
    return found


def changed_pairs(first: Sequence[CaseOutcome], second: Sequence[CaseOutcome]) -> list[Pair]:
    """Return the pairs of outcomes in which only one of the two is good."""
    both = zip(first, second, strict=True)
    return [(before, after) for before, after in both if before.good != after.good]


def sign_test(won: int, lost: int) -> float:
    """Return the two-sided p-value of an exact sign test.

    Under the null hypothesis, each changed question is won or lost with equal probability. For
    shares this is McNemar's exact test.
    """
    n = won + lost
    combinations = tail = 1
    for k in range(1, min(won, lost) + 1):  # each from the one before: comb() counts from scratch
        combinations = combinations * (n - k + 1) // k
        tail += combinations
    return min(1.0, 2 * tail / 2**n)
