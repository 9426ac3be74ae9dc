"""Runs of a golden set with one or two setups, and their report as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.evaluation.comparison import changed_pairs, metric_changes
from bot.evaluation.golden import Golden
from bot.evaluation.outcomes import CaseOutcome
from bot.evaluation.replies import REPLIES
from bot.evaluation.scoring import METRICS, Figures, Score, by_kind
from bot.evaluation.setups import Setup


@dataclass(frozen=True, slots=True)
class Run:
    setup: Setup
    corpus_version: str
    outcomes: tuple[CaseOutcome, ...]
    figures: Figures


def report(
    golden: Golden, runs: Sequence[Run], floors: Mapping[str, float], *, wrong: bool
) -> dict[str, Any]:
    """Return the whole measurement as JSON (docs/measuring.md)."""
    scores = runs[0].figures.scores
    below = fallen(runs[0].figures, floors)
    return {
        "golden": golden.name,
        "questions": len(golden.cases),
        "answerable": golden.answerable,
        "runs": [_run(one) for one in runs],
        "changes": _changes(*runs) if len(runs) > 1 else None,
        "floors": [
            {"name": name, "floor": floor, "value": scores[name].value, "held": name not in below}
            for name, floor in floors.items()
        ],
        "wrong": [_error_report(told) for told in wrongs(runs)] if wrong else None,
    }


def wrongs(runs: Sequence[Run]) -> list[tuple[CaseOutcome, ...]]:
    """Return what one run got wrong at its threshold, or what only one of two got right."""
    if len(runs) > 1:
        return list(changed_pairs(runs[0].outcomes, runs[1].outcomes))
    return [(outcome,) for outcome in runs[0].outcomes if not outcome.good]


def fallen(figures: Figures, floors: Mapping[str, float]) -> dict[str, Score]:
    """Return the figures that are below their floor, or have no questions."""
    return {
        name: score
        for name, floor in floors.items()
        for score in [figures.scores[name]]
        # Seven in ten must meet a floor of 0.7 despite binary rounding.
        if score.value is None or score.value < floor - 1e-9
    }


def difference(before: Score, after: Score) -> float | None:
    """Return how much the second figure exceeds the first, None if one is missing."""
    if before.value is None or after.value is None:
        return None
    return after.value - before.value


def reply_counts(outcomes: Sequence[CaseOutcome]) -> dict[str, int]:
    """Return how many questions got each outcome."""
    return {name: sum(one.reply.outcome == name for one in outcomes) for name in REPLIES}


def _run(one: Run) -> dict[str, Any]:
    calibration = one.figures.calibration
    return {
        "label": one.setup.label,
        "sources": str(one.setup.sources),
        "corpus_version": one.corpus_version,
        "threshold": one.setup.threshold,
        "model": "on" if one.setup.meaning else "off",
        "weights": asdict(one.setup.weights),
        "scores": {name: asdict(score) for name, score in one.figures.scores.items()},
        "kinds": [
            {
                "kind": kind,
                "questions": len(group),
                "replies": reply_counts(group),
                "scores": {name: asdict(metric.score(group)) for name, metric in METRICS.items()},
            }
            for kind, group in by_kind(one.outcomes).items()
        ],
        "calibration": asdict(calibration),
        "latency_ms": asdict(one.figures.latency),
    }


def _changes(first: Run, second: Run) -> dict[str, dict[str, float | None]]:
    counted = metric_changes(first.outcomes, second.outcomes)
    return {
        name: {
            "difference": difference(before, second.figures.scores[name]),
            "won": counted[name].won if name in counted else None,
            "lost": counted[name].lost if name in counted else None,
            "p": counted[name].p if name in counted else None,
        }
        for name, before in first.figures.scores.items()
    }


def _error_report(outcomes: tuple[CaseOutcome, ...]) -> dict[str, Any]:
    case = outcomes[0].case
    return {
        "line": case.line,
        "question": case.question,
        "kind": case.kind,
        "expect": list(case.expect),
        "outcomes": [
            {
                "answered": one.answered,
                "confidence": one.confidence,
                "rank": one.rank,
                "quotes_right": list(one.rights),
                "citation": one.citation,
                "first": one.first,
            }
            for one in outcomes
        ],
    }
