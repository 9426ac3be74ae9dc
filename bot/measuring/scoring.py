"""The figures of a measurement; docs/measuring.md has each one's formula.

Every figure carries the number of questions that it rests on, and each share a 95 % interval: on
a golden set of sixty, three questions are five points.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist, fmean
from typing import TYPE_CHECKING

import numpy as np

from bot.measuring.outcomes import DEPTH, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BINS = 10
_Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Score:
    """A figure over ``n`` questions, None where there are none.

    ``low`` and ``high`` are the 95 % interval of a share, and None for what is no share.
    """

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure that is the mean over questions of what ``of`` gives, 0 to 1.

    ``of`` gives None for a question that the figure doesn't concern. ``share`` says that it gives
    nothing but 0 and 1. ``title`` is for the table.
    """

    title: str
    of: Callable[[Outcome], float | None]
    share: bool = True

    def score(self, outcomes: Sequence[Outcome]) -> Score:
        """Return the figure for these outcomes."""
        values = [value for outcome in outcomes if (value := self.of(outcome)) is not None]
        if not values:
            return Score(None, 0)
        mean = fmean(values)
        low, high = wilson(round(sum(values)), len(values)) if self.share else (None, None)
        return Score(mean, len(values), low, high)


def _answerable(of: Callable[[Outcome], float]) -> Callable[[Outcome], float | None]:
    return lambda outcome: float(of(outcome)) if outcome.case.answerable else None


def _hit(depth: int) -> Callable[[Outcome], float | None]:
    return _answerable(lambda outcome: outcome.rank is not None and outcome.rank <= depth)


METRICS = {
    "hit@1": Metric("the best passage is right", _hit(1)),
    "hit@3": Metric("a right one among the first 3", _hit(3)),
    "hit@5": Metric("… among the first 5", _hit(5)),
    "hit@10": Metric("… among the first 10", _hit(DEPTH)),
    "mrr": Metric(
        "mean reciprocal rank, first 10",
        _answerable(lambda outcome: 1 / outcome.rank if outcome.rank else 0),
        share=False,
    ),
    "first_quote": Metric(
        "first quote right, had it to answer", _answerable(lambda outcome: outcome.first_right)
    ),
    "any_quote": Metric(
        "a quote right, had it to answer", _answerable(lambda outcome: any(outcome.rights))
    ),
    "first_shown": Metric(
        "answered, and the first quote right",
        _answerable(lambda outcome: outcome.answered and outcome.first_right),
    ),
    "any_shown": Metric(
        "answered, and a quote right",
        _answerable(lambda outcome: outcome.answered and any(outcome.rights)),
    ),
    "answered": Metric(
        "answered, of what has an answer", _answerable(lambda outcome: outcome.answered)
    ),
    "refused": Metric(
        "refused, of what has none",
        lambda outcome: None if outcome.case.answerable else float(not outcome.answered),
    ),
}
"""The means over questions, by the names that ``--floor`` and ``--json`` know."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The questions with a confidence from ``low`` to below ``high`` (the last: to 1).

    ``confidence`` is their mean confidence, ``right`` the share whose first quote is right.
    """

    low: float
    high: float
    confidence: float | None
    right: Score


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far confidence can be taken at its word: the expected calibration error, and the bins."""

    error: float
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of a whole ask."""

    p50: float
    p95: float
    p99: float
    max: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is measured with one setup."""

    scores: dict[str, Score]
    calibration: Calibration
    latency: Latency


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """Return every figure of a run that asked at least one question."""
    scores = {name: metric.score(outcomes) for name, metric in METRICS.items()}
    sure = [one.confidence for one in outcomes if one.case.answerable]
    unsure = [one.confidence for one in outcomes if not one.case.answerable]
    area = auc(sure, unsure)
    scores["auc"] = Score(area, 0 if area is None else len(outcomes))
    return Figures(scores, calibration(outcomes), latency([one.milliseconds for one in outcomes]))


def by_kind(outcomes: Sequence[Outcome]) -> dict[str | None, list[Outcome]]:
    """Return the outcomes by the kind of their question, kinds in the golden set's order."""
    kinds: dict[str | None, list[Outcome]] = {}
    for outcome in outcomes:
        kinds.setdefault(outcome.case.kind, []).append(outcome)
    return kinds


def wilson(successes: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, ``n`` at least 1.

    Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927): unlike
    the textbook's, it holds for few questions and for shares near 0 and 1.
    """
    share, squared = successes / n, _Z**2 / n
    middle = (share + squared / 2) / (1 + squared)
    half = _Z / (1 + squared) * (share * (1 - share) / n + squared / (4 * n)) ** 0.5
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))


def auc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """Return the area under the ROC curve, None where either side is empty.

    It is the share of pairs in which the positive has the higher number, ties counted half: the
    rank sum of Mann and Whitney (1947) over the number of pairs (Hanley and McNeil, 1982).
    """
    if not positives or not negatives:
        return None
    below = np.sort(negatives)
    lower = np.searchsorted(below, positives, side="left").sum()
    not_higher = np.searchsorted(below, positives, side="right").sum()
    return float((lower + not_higher) / (2 * len(positives) * len(negatives)))


def calibration(outcomes: Sequence[Outcome]) -> Calibration:
    """Return how confidence and being right go together, in ten bins of equal width.

    The error is the mean distance of a bin's confidence from its share of right first quotes, each
    bin counted by its questions (Naeini and others, 2015). A question that the sources don't
    answer has no right quote.
    """
    grouped: list[list[Outcome]] = [[] for _ in range(BINS)]
    for outcome in outcomes:
        grouped[min(int(outcome.confidence * BINS), BINS - 1)].append(outcome)
    right = Metric("", lambda outcome: float(outcome.first_right))
    bins = tuple(
        Bin(
            number / BINS,
            (number + 1) / BINS,
            fmean(one.confidence for one in group) if group else None,
            right.score(group),
        )
        for number, group in enumerate(grouped)
    )
    far = [
        one.right.n * abs(one.confidence - one.right.value)
        for one in bins
        if one.confidence is not None and one.right.value is not None
    ]
    return Calibration(sum(far) / len(outcomes), bins)


def latency(milliseconds: Sequence[float]) -> Latency:
    """Return the percentiles of at least one duration, interpolated linearly between two."""
    p50, p95, p99, most = np.percentile(milliseconds, [50, 95, 99, 100])
    return Latency(float(p50), float(p95), float(p99), float(most))
