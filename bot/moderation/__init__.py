"""Moderators' tools for the query log: similar questions, figures and replays.

Pure functions of records; the SQL is in ``bot/records``.
"""

from __future__ import annotations

from bot.moderation.figures import DayCount, Figures, Quoted, figures_of
from bot.moderation.likeness import alike, looked_up, nearest, overlap, similar
from bot.moderation.plot import Theme, Words, draw, step_of
from bot.moderation.replaying import Asked, Mark, Replayed, first_quote, replay

__all__ = [
    "Asked",
    "DayCount",
    "Figures",
    "Mark",
    "Quoted",
    "Replayed",
    "Theme",
    "Words",
    "alike",
    "draw",
    "figures_of",
    "first_quote",
    "looked_up",
    "nearest",
    "overlap",
    "replay",
    "similar",
    "step_of",
]
