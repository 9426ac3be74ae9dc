"""What happens every so often goes on when this machine's clock is set."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import discord.utils
import pytest

from commands._core import timer
from tests.test_admission import run


def test_a_clock_that_is_set_stops_no_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set back or ahead by hours, the next time comes when it would have come."""

    async def test() -> None:
        loop, wrong = asyncio.get_running_loop(), timedelta(0)
        times: list[float] = []

        def now() -> datetime:
            return datetime(2026, 11, 22, tzinfo=UTC) + timedelta(seconds=loop.time()) + wrong

        def seconds_until(moment: datetime) -> float:
            return max((moment - now()).total_seconds(), 0)

        async def work() -> None:
            times.append(loop.time())

        monkeypatch.setattr(timer, "utcnow", now)
        monkeypatch.setattr(discord.utils, "compute_timedelta", seconds_until)
        ticking = timer.Timer(work, 10.0)
        ticking.start()
        for hours in (0, -1, 5, -24):
            wrong = timedelta(hours=hours)
            await asyncio.sleep(25)
        ticking.cancel()
        assert [round(one) for one in times] == list(range(0, 100, 10))

    run(test())
