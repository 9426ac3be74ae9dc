"""Measure retrieval on a golden set: its format, the run, the figures and their plot."""

from __future__ import annotations

from bot.measuring.comparison import changes
from bot.measuring.golden import Golden, check_golden, read_golden
from bot.measuring.marked import FROM_LOG, Marked, marked_golden
from bot.measuring.outcomes import DEPTH, Outcome, outcomes_of
from bot.measuring.plot import check_plot, draw
from bot.measuring.report import Run, difference, fallen, report, wrongs
from bot.measuring.scoring import FIGURES, METRICS, Figures, by_kind, figures
from bot.measuring.setups import Setup, floors

__all__ = [
    "DEPTH",
    "FIGURES",
    "FROM_LOG",
    "METRICS",
    "Figures",
    "Golden",
    "Marked",
    "Outcome",
    "Run",
    "Setup",
    "by_kind",
    "changes",
    "check_golden",
    "check_plot",
    "difference",
    "draw",
    "fallen",
    "figures",
    "floors",
    "marked_golden",
    "outcomes_of",
    "read_golden",
    "report",
    "wrongs",
]
