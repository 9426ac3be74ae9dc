"""The figures of a measurement; docs/measuring.md has their formulas.

Each figure has its number of questions, and each share a 95 % interval: in a golden set of sixty,
three questions make a difference of five points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import fsum
from statistics import NormalDist, fmean

import numpy as np

from bot.evaluation.outcomes import DEPTH, CaseOutcome

BINS = 10
OWN_WORDS = {"paraphrase", "chatty"}
"""The kinds of questions in other words than the sources', or with chat around them."""
_Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Score:
    """A figure over ``n`` questions, None without questions.

    ``low`` and ``high`` are the 95 % interval of a share, None for other figures.
    """

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """The mean of ``of`` over questions, 0 to 1.

    ``of`` returns None for questions that don't count. ``share`` means that it returns only 0 and
    1. ``title`` is for the table.
    """

    title: str
    of: Callable[[CaseOutcome], float | None]
    share: bool = True

    def score(self, outcomes: Sequence[CaseOutcome]) -> Score:
        values = [value for outcome in outcomes if (value := self.of(outcome)) is not None]
        if not values:
            return Score(None, 0)
        mean = fmean(values)
        low, high = wilson(round(sum(values)), len(values)) if self.share else (None, None)
        return Score(mean, len(values), low, high)


def _answerable(of: Callable[[CaseOutcome], float]) -> Callable[[CaseOutcome], float | None]:
    return lambda outcome: float(of(outcome)) if outcome.case.answerable else None


def _metric_where(
    counts: Callable[[CaseOutcome], bool], of: Callable[[CaseOutcome], bool]
) -> Callable[[CaseOutcome], float | None]:
    return lambda outcome: float(of(outcome)) if counts(outcome) else None


def _is_reworded(outcome: CaseOutcome) -> bool:
    return outcome.case.kind in OWN_WORDS


def _is_shown(outcome: CaseOutcome) -> bool:
    return outcome.quoted and outcome.reply.shows(len(outcome.case.parts))


def _hit_at(depth: int) -> Callable[[CaseOutcome], float | None]:
    return _answerable(lambda outcome: outcome.rank is not None and outcome.rank <= depth)


METRICS = {
    "hit@1": Metric("the best passage is right", _hit_at(1)),
    "hit@3": Metric("a right one among the first 3", _hit_at(3)),
    "hit@5": Metric("… among the first 5", _hit_at(5)),
    "hit@10": Metric("… among the first 10", _hit_at(DEPTH)),
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
        _metric_where(
            lambda outcome: not outcome.case.answerable and outcome.case.notice != "language",
            lambda outcome: not outcome.answered,
        ),
    ),
    "answer_right": Metric(
        "of answers, the first quote right",
        _metric_where(lambda outcome: outcome.answered, lambda outcome: outcome.reply.first_right),
    ),
    "not_nothing": Metric(
        "answer or closest, of what has one", _answerable(lambda outcome: outcome.quoted)
    ),
    "shown_own": Metric(
        "all parts shown, in own words",
        _metric_where(lambda outcome: outcome.case.answerable and _is_reworded(outcome), _is_shown),
    ),
    "shown_source": Metric(
        "all parts shown, other questions",
        _metric_where(
            lambda outcome: outcome.case.answerable and not _is_reworded(outcome), _is_shown
        ),
    ),
    "near_kept": Metric(
        "near misses that get no answer",
        _metric_where(
            lambda outcome: outcome.case.kind == "near", lambda outcome: not outcome.answered
        ),
    ),
    "far_kept": Metric(
        "far off-topic that get no answer",
        _metric_where(
            lambda outcome: outcome.case.kind in {"far", "offtopic"},
            lambda outcome: not outcome.answered,
        ),
    ),
    "helped": Metric(
        "greetings that get help",
        _metric_where(
            lambda outcome: outcome.case.notice == "help",
            lambda outcome: outcome.reply.outcome == "help",
        ),
    ),
    "language": Metric(
        "other languages: told, or right quotes",
        _metric_where(
            lambda outcome: outcome.case.notice == "language",
            lambda outcome: outcome.reply.outcome in {"language", "help"} or _is_shown(outcome),
        ),
    ),
}
"""The metrics by the names that ``--floor`` and ``--json`` use."""
FIGURES = (*METRICS, "auc")
"""The names in ``Figures.scores``, in order; each can have a floor."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The questions with a confidence from ``low`` to below ``high`` (the last bin includes 1).

    ``confidence`` is their mean confidence, ``right`` the share with a right quote (which is what
    confidence predicts), ``first`` the share whose first quote is right.
    """

    low: float
    high: float
    confidence: float | None
    right: Score
    first: Score


@dataclass(frozen=True, slots=True)
class Calibration:
    """The expected calibration error, None without questions, and the bins."""

    error: float | None
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Latency:
    """The duration of a whole ask in milliseconds."""

    p50: float
    p95: float
    p99: float
    max: float


@dataclass(frozen=True, slots=True)
class Figures:
    scores: dict[str, Score]
    calibration: Calibration
    latency: Latency


def figures(outcomes: Sequence[CaseOutcome]) -> Figures:
    """Return all figures of a run with at least one question."""
    scores = {name: metric.score(outcomes) for name, metric in METRICS.items()}
    sure = [one.confidence for one in outcomes if one.case.answerable]
    unsure = [one.confidence for one in outcomes if not one.case.answerable]
    area = auc(sure, unsure)
    scores["auc"] = Score(area, 0 if area is None else len(outcomes))
    return Figures(scores, calibration(outcomes), latency([one.milliseconds for one in outcomes]))


def by_kind(outcomes: Sequence[CaseOutcome]) -> dict[str | None, list[CaseOutcome]]:
    kinds: dict[str | None, list[CaseOutcome]] = {}
    for outcome in outcomes:
        kinds.setdefault(outcome.case.kind, []).append(outcome)
    return kinds


def wilson(successes: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, ``n`` at least 1.

    Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927). Unlike
    the normal approximation, it is valid for few questions and for shares near 0 and 1.
    """
    share, squared = successes / n, _Z**2 / n
    middle = (share + squared / 2) / (1 + squared)
    half = _Z / (1 + squared) * (share * (1 - share) / n + squared / (4 * n)) ** 0.5
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))


def auc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """Return the area under the ROC curve, None if either side is empty.

    It is the share of pairs in which the positive has the higher number, ties counted half: the
    rank sum of Mann and Whitney (1947) over the number of pairs (Hanley and McNeil, 1982).
    """
    if not positives or not negatives:
        return None
    below = np.sort(negatives)
    lower = np.searchsorted(below, positives, side="left").sum()
    not_higher = np.searchsorted(below, positives, side="right").sum()
    return float((lower + not_higher) / (2 * len(positives) * len(negatives)))


def calibration(outcomes: Sequence[CaseOutcome]) -> Calibration:
    """Return the calibration of the confidence, in ten bins of equal width.

    The error is the mean distance of the bins' confidence from their share of questions with a
    right quote (Naeini and others, 2015). Replies that no confidence decides aren't counted: help,
    and which languages the sources are in.
    """
    judged = [one for one in outcomes if one.reply.outcome not in {"help", "language"}]
    grouped: list[list[CaseOutcome]] = [[] for _ in range(BINS)]
    for outcome in judged:
        grouped[min(int(outcome.confidence * BINS), BINS - 1)].append(outcome)
    bins = tuple(_bin(number, group) for number, group in enumerate(grouped))
    far = [
        one.right.n * abs(one.confidence - one.right.value)
        for one in bins
        if one.confidence is not None and one.right.value is not None
    ]
    return Calibration(fsum(far) / len(judged) if judged else None, bins)


def _bin(number: int, group: Sequence[CaseOutcome]) -> Bin:
    sure = fmean(one.confidence for one in group) if group else None
    right, first = _RIGHT.score(group), _FIRST.score(group)
    return Bin(number / BINS, (number + 1) / BINS, sure, right, first)


_RIGHT = Metric("a quote right", lambda outcome: float(any(outcome.rights)))
_FIRST = Metric("first quote right", lambda outcome: float(outcome.first_right))


def latency(milliseconds: Sequence[float]) -> Latency:
    """Return percentiles of at least one duration, linearly interpolated."""
    p50, p95, p99, most = np.percentile(milliseconds, [50, 95, 99, 100])
    return Latency(float(p50), float(p95), float(p99), float(most))
