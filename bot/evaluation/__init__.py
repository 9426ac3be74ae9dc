"""Measure retrieval on a golden set: its format, the run, the figures and their plot."""

from __future__ import annotations

from bot.evaluation.comparison import metric_changes
from bot.evaluation.golden import Golden, Half, check_golden, read_golden
from bot.evaluation.marked import FROM_LOG, Marked, marked_golden
from bot.evaluation.outcomes import DEPTH, CaseOutcome, outcomes_of
from bot.evaluation.plot import check_plot, draw
from bot.evaluation.report import Run, difference, fallen, reply_counts, report, wrongs
from bot.evaluation.scoring import FIGURES, METRICS, Figures, by_kind, figures
from bot.evaluation.setups import Setup, floors

__all__ = [
    "DEPTH",
    "FIGURES",
    "FROM_LOG",
    "METRICS",
    "CaseOutcome",
    "Figures",
    "Golden",
    "Half",
    "Marked",
    "Run",
    "Setup",
    "by_kind",
    "check_golden",
    "check_plot",
    "difference",
    "draw",
    "fallen",
    "figures",
    "floors",
    "marked_golden",
    "metric_changes",
    "outcomes_of",
    "read_golden",
    "reply_counts",
    "report",
    "wrongs",
]
