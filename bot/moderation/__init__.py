"""Moderators' tools for the query log: similar questions, figures and replays.

Pure functions of records; the SQL is in ``bot/records``.
"""

from __future__ import annotations

from bot.moderation.figures import DayCount, QuoteCount, UsageStatistics, figures_of
from bot.moderation.likeness import alike, lookup_count, most_similar, overlap, similar
from bot.moderation.plot import PlotLabels, Theme, draw_statistics, step_of
from bot.moderation.replaying import ExpectedPassage, LoggedQuestion, Replayed, first_quote, replay

__all__ = [
    "DayCount",
    "ExpectedPassage",
    "LoggedQuestion",
    "PlotLabels",
    "QuoteCount",
    "Replayed",
    "Theme",
    "UsageStatistics",
    "alike",
    "draw_statistics",
    "figures_of",
    "first_quote",
    "lookup_count",
    "most_similar",
    "overlap",
    "replay",
    "similar",
    "step_of",
]
