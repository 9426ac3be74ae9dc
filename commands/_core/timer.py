"""A loop that is timed by a clock that is never set."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from discord.ext import tasks
from discord.utils import MISSING, utcnow


class Timer(tasks.Loop[Any]):
    """A loop that sleeps so many seconds after each time.

    discord.py's own sleeps until a time of day, and so for hours where the clock was set back.
    """

    def __init__(self, work: Callable[[], Awaitable[None]], seconds: float) -> None:
        super().__init__(work, seconds, 0, 0, MISSING, None, True, None)

    def _try_sleep_until(self, dt: datetime) -> Future[Any]:
        del dt
        return super()._try_sleep_until(utcnow() + timedelta(seconds=self.seconds or 0))
