"""What moderators make of the query log: which questions are one and the same, what a change does.

Pure: what is on record is handed in, and SQL is in ``bot/records``.
"""

from __future__ import annotations

from bot.reviewing.likeness import alike, looked_up, nearest, overlap, similar
from bot.reviewing.replaying import Asked, Mark, Replayed, first_quote, replay

__all__ = [
    "Asked",
    "Mark",
    "Replayed",
    "alike",
    "first_quote",
    "looked_up",
    "nearest",
    "overlap",
    "replay",
    "similar",
]
