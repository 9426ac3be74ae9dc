"""Two setups side by side on the same questions: what the second changes."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING

from bot.measuring.scoring import METRICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.measuring.outcomes import Outcome

Pair = tuple["Outcome", "Outcome"]


@dataclass(frozen=True, slots=True)
class Change:
    """What the second setup changes in a figure.

    ``won`` questions are better with the second, ``lost`` ones worse; ``p`` is how likely chance
    alone makes them fall at least this unevenly.
    """

    won: int
    lost: int
    p: float


def changes(first: Sequence[Outcome], second: Sequence[Outcome]) -> dict[str, Change]:
    """Return what changes in every mean over questions, by the metric's name."""
    found: dict[str, Change] = {}
    for name, metric in METRICS.items():
        won = lost = 0
        for before, after in zip(first, second, strict=True):
            old, new = metric.of(before), metric.of(after)
            if old is not None and new is not None:
                won += new > old
                lost += new < old
        found[name] = Change(won, lost, sign_test(won, lost))
    return found


def changed(first: Sequence[Outcome], second: Sequence[Outcome]) -> list[Pair]:
    """Return the questions that a member gets right with one setup only, as pairs of outcomes."""
    both = zip(first, second, strict=True)
    return [(before, after) for before, after in both if before.good != after.good]


def sign_test(won: int, lost: int) -> float:
    """Return the two-sided p-value of a sign test, by the binomial distribution itself.

    With nothing but chance each changed question is won or lost like a coin falls. On shares this
    is McNemar's test in its exact form.
    """
    n = won + lost
    tail = sum(comb(n, k) for k in range(min(won, lost) + 1))
    return min(1.0, 2 * tail / 2**n)
