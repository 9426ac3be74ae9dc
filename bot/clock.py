"""Whether this machine's clock can be trusted with what can't be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

LARGEST_DIFFERENCE = timedelta(hours=1)
"""How far this machine's clock may be from Discord's."""
LONGEST_SILENCE = timedelta(days=30)
"""How old the newest row may be, where Discord's time isn't known."""


class DiscordTime:
    """Discord's own time: that of its last answer, and what went by since.

    ``monotonic`` gives seconds of a clock that is never set.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._answer: tuple[datetime, float] | None = None

    def note(self, moment: datetime) -> None:
        """Take the time of an answer that has just come."""
        self._answer = moment, self._monotonic()

    def now(self) -> datetime | None:
        """Return Discord's time, None before its first answer."""
        if self._answer is None:
            return None
        moment, at = self._answer
        return moment + timedelta(seconds=self._monotonic() - at)


def implausible(now: datetime, discord: datetime | None, newest: datetime | None) -> str | None:
    """Return what speaks against this machine's clock, None where nothing does.

    It is compared with Discord's and, where that isn't known, with the time of the newest row.
    """
    if discord is not None:
        if abs(now - discord) <= LARGEST_DIFFERENCE:
            return None
        return f"it is {now:%Y-%m-%d %H:%M} here and {discord:%Y-%m-%d %H:%M} at Discord (UTC)"
    if newest is None or abs(now - newest) <= LONGEST_SILENCE:
        return None
    return f"it is {now:%Y-%m-%d %H:%M}, and the newest row is of {newest:%Y-%m-%d %H:%M} (UTC)"
