"""Which interactions are served, on a simulated clock: no time is waited for."""

from __future__ import annotations

import asyncio
import selectors
from collections import Counter
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest

from bot.admission import MAX_AT_ONCE, REPLY_SECONDS, Admission, acknowledged, sending, time_left

WORK, REFUSAL = 0.01, 0.0005
"""Seconds of the one processor that an answer and a refusal take."""


class _Selector(selectors.SelectSelector):
    """A selector that has its loop's clock go on in place of waiting."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Return what is ready at once, after so much of the loop's time."""
        self.now += timeout or 0
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    """A loop whose time is its selector's."""

    def __init__(self) -> None:
        self._own = _Selector()
        super().__init__(self._own)

    def time(self) -> float:
        """Return the time, in seconds."""
        return self._own.now


def run(test: Coroutine[Any, Any, None]) -> None:
    """Run a test on simulated time."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        runner.run(test)


@dataclass
class Bot:
    """A bot with one processor: its answers and its refusals, by server."""

    answered: Counter[str] = field(default_factory=Counter[str])
    refused: Counter[str] = field(default_factory=Counter[str])
    latencies: list[float] = field(default_factory=list[float])
    processor: asyncio.Lock = field(default_factory=asyncio.Lock)
    sending_seconds = 0.1
    ids: count[int] = field(default_factory=count)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set[asyncio.Task[Any]])

    def __post_init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.admission = Admission(self._serve, self._refuse, self.loop.time)

    async def offer(self, rates: Mapping[str, float], seconds: float) -> None:
        """Have so many questions a second arrive from each server, for so long."""
        begin = self.loop.time()
        sent: Counter[str] = Counter()
        while self.loop.time() < begin + seconds:
            for server, rate in rates.items():
                while sent[server] < (self.loop.time() - begin) * rate:
                    sent[server] += 1
                    payload = {"server": server, "at": self.loop.time()}
                    self.admission.arrive(next(self.ids), server, payload)
            await asyncio.sleep(0.005)

    def _serve(self, payload: Mapping[str, Any]) -> Sequence[asyncio.Task[Any]]:
        return [self.loop.create_task(self._answer(payload))]

    async def _answer(self, payload: Mapping[str, Any]) -> None:
        async with self.processor:
            await asyncio.sleep(WORK)
        sending()
        await asyncio.sleep(self.sending_seconds)
        acknowledged()
        latency = self.loop.time() - payload["at"]
        if latency <= REPLY_SECONDS:
            self.answered[payload["server"]] += 1
            self.latencies.append(latency)

    def _refuse(self, payload: Mapping[str, Any]) -> None:
        self.refused[payload["server"]] += 1
        task = self.loop.create_task(self._say_busy())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _say_busy(self) -> None:
        async with self.processor:
            await asyncio.sleep(REFUSAL)


@pytest.mark.parametrize("times", [1.3, 2.0, 3.0])
def test_more_than_it_can_answer(times: float) -> None:
    """Of more questions than it can answer it answers as many as it can, each in time, at once.

    Servers have the same share, whatever one of them asks, and all is normal right after.
    """

    async def test() -> None:
        bot = Bot()
        capacity, seconds = 1 / WORK, 20.0
        flood = times * capacity * 0.7
        rates = {"loud": flood} | {f"quiet{n}": times * capacity * 0.1 for n in range(3)}
        await bot.offer(rates, seconds)
        await asyncio.sleep(REPLY_SECONDS)
        assert bot.answered.total() >= 0.85 * capacity * seconds
        assert len(bot.latencies) == bot.answered.total()
        quiet = [bot.answered[f"quiet{n}"] for n in range(3)]
        assert max(quiet) - min(quiet) <= 0.05 * max(quiet)
        fair = min(times * 0.1, 0.25) * 0.85 * capacity * seconds
        assert min(quiet) >= fair

        bot.answered.clear()
        bot.latencies.clear()
        await bot.offer({"loud": 0.5 * capacity}, 2.0)
        await asyncio.sleep(1)
        assert bot.answered.total() >= capacity
        assert max(bot.latencies) < 0.5

    run(test())


def test_a_burst_is_no_overload() -> None:
    """Where it has been quiet for long, a burst that can be answered in time is answered."""

    async def test() -> None:
        bot = Bot()
        for _ in range(5):
            await bot.offer({"one": 1.0}, 60.0)
            await bot.offer({"one": 800.0}, 0.05)
            await asyncio.sleep(REPLY_SECONDS)
        assert bot.answered.total() == next(bot.ids)

    run(test())


def test_what_takes_long_keeps_nobody_out() -> None:
    """A hundred tasks that take a minute leave everyone else's questions to be answered."""

    async def test() -> None:
        loop = asyncio.get_running_loop()
        refused: list[Mapping[str, Any]] = []
        admission = Admission(
            lambda _: [loop.create_task(asyncio.sleep(60))], refused.append, loop.time
        )
        for number in range(MAX_AT_ONCE):
            admission.arrive(number, "slow", {})
        await asyncio.sleep(REPLY_SECONDS + 0.1)
        for number in range(MAX_AT_ONCE):
            admission.arrive(MAX_AT_ONCE + number, "quick", {})
        assert not refused
        begin = loop.time()
        admission.close()
        await admission.drain(3.0)
        assert loop.time() - begin == pytest.approx(3.0, abs=0.1)

    run(test())


def test_a_second_delivery_and_the_end() -> None:
    """What was delivered before is left alone; at the end what is there is finished, and no more.

    The time that is left is the one until Discord gives up, none once it has the first response.
    """

    async def test() -> None:
        left: list[float] = []

        async def answer() -> None:
            left.append(time_left())
            await asyncio.sleep(1)
            left.append(time_left())
            acknowledged()
            left.append(time_left())

        refused: list[Mapping[str, Any]] = []
        loop = asyncio.get_running_loop()
        admission = Admission(lambda _: [loop.create_task(answer())], refused.append, loop.time)
        admission.arrive(1, "one", {})
        admission.arrive(1, "one", {})
        admission.close()
        admission.arrive(2, "one", {"late": True})
        await admission.drain(3.0)
        assert refused == [{"late": True}]
        assert left == [pytest.approx(2.7), pytest.approx(1.7), float("inf")]
        assert time_left() == float("inf")

    run(test())
