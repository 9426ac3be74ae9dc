"""What is due for an AMA at a given time, as pure functions that are tested as a table."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from bot.ama.model import Ama
from bot.ama.states import Move, Phase

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LONG = timedelta(days=2)
"""An AMA that is open for this long is announced a day before it closes."""


class Notice(StrEnum):
    """An announcement in the channel, made once."""

    OPENS_SOON = "opens-soon"
    OPENED = "opened"
    CLOSES_TOMORROW = "closes-tomorrow"
    CLOSES_SOON = "closes-soon"
    CLOSED = "closed"


def due_move(ama: Ama, now: datetime) -> Move | None:
    """Return the move that is due for an AMA now, if any.

    An AMA that was reopened after its closing time stays open until a moderator closes it or sets a
    new time.
    """
    plan = ama.plan
    if ama.phase is Phase.SCHEDULED and plan.opens_at <= now:
        return Move.OPEN
    if ama.phase in {Phase.OPEN, Phase.PAUSED} and plan.closes_at <= now and not outlived(ama):
        return Move.CLOSE
    return None


def outlived(ama: Ama) -> bool:
    """Whether an AMA was already closed once at or after its closing time."""
    return ama.closed_at is not None and ama.closed_at >= ama.plan.closes_at


def due_notices(ama: Ama, now: datetime) -> list[Notice]:
    """Return the announcements that are due by now, except those over an hour late.

    When a moderator sets a time, callers suppress the announcements that this makes due at once,
    since the reply already says it.
    """
    plan, found = ama.plan, list[Notice]()
    if ama.phase is Phase.SCHEDULED and plan.opens_at - HOUR <= now < plan.opens_at:
        found.append(Notice.OPENS_SOON)
    if ama.phase is Phase.OPEN and ama.opened_at and now - ama.opened_at < HOUR:
        found.append(Notice.OPENED)
    if ama.phase is Phase.OPEN and not outlived(ama):
        left = plan.closes_at - now
        whole = plan.closes_at - (ama.opened_at or plan.opens_at)
        if HOUR < left <= DAY and whole >= LONG:
            found.append(Notice.CLOSES_TOMORROW)
        if timedelta(0) < left <= HOUR and whole > 2 * HOUR:
            found.append(Notice.CLOSES_SOON)
    if ama.phase is Phase.CLOSED and ama.closed_at and now - ama.closed_at < HOUR:
        found.append(Notice.CLOSED)
    return found


def guest_days(ama: Ama, now: datetime) -> int:
    """Return how many whole days an AMA has been open; its guest gets one reminder per day."""
    if ama.phase is not Phase.OPEN or ama.opened_at is None:
        return 0
    return (now - ama.opened_at) // DAY
