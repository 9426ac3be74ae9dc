"""``python -m tests.stand_in.soak --minutes 10``: the real program under 160 faults, and a count.

Questions come all the while. It ends with 1 where a reply has no row, a row is there twice or says
of its reply what isn't so, the log has a traceback, or the bot doesn't answer after a fault.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.stand_in import bot_environment, launched, standing_in
from tests.stand_in.faults import FRAMES, Fault, maimed, odd_commands, typing
from tests.stand_in.load import IN_TIME, QUESTIONS, SERVERS, offer
from tests.stand_in.payloads import renewed, slash, within
from tests.stand_in.process import Running
from tests.stand_in.server import Callback, StandIn

ASKED = slash("ask", {"question": QUESTIONS[0]})
PATIENCE = 60.0
"""Seconds after a fault within which the bot has to answer again."""
REPLIES = (
    [Fault(502)],
    [Fault(502), Fault(502)],
    [Fault(429, retry_after=0.3)],
    [Fault(429, retry_after=9.0)],
    [Fault(breaks="before")],
    [Fault(breaks="after")],
    [Fault(breaks="before"), Fault(breaks="before")],
    [Fault(404, 10062)],
    [Fault(delay=2.0)],
)


@dataclass
class Report:
    """What a soak found."""

    seconds: float = 0.0
    faults: int = 0
    asked: int = 0
    replies: int = 0
    rows: int = 0
    memory_mb: list[float] = field(default_factory=list[float])
    slowest_recovery: float = 0.0
    wrong: list[str] = field(default_factory=list[str])


class Soak:
    """One run."""

    def __init__(self, discord: StandIn, running: Running, folder: Path, seed: int) -> None:
        self._discord, self._running, self._folder = discord, running, folder
        self._random = random.Random(seed)
        self._frames = cycle(FRAMES)
        self._maimed = _again(lambda: maimed(ASKED))
        self._odd = _again(odd_commands)
        self._typing = _again(typing)
        self._replies = cycle(REPLIES)
        self.callbacks: dict[str, list[Callback]] = {}
        self.sent: set[str] = set()
        self.report = Report()

    def faults(self) -> Sequence[Callable[[], Awaitable[None]]]:
        """Return the kinds of faults, in the order in which they take turns."""
        return (
            self._send_frame,
            self._send_from(self._maimed),
            self._refuse_reply,
            self._send_from(self._odd),
            self._deliver_twice,
            self._send_from(self._typing),
            self._refuse_reply,
            self._hang_up,
            self._set_clock,
            self._refuse_reply,
            self._close_gateway,
            self._flood,
            self._reload,
            self._cut_off,
        )

    async def run(self, seconds: float, faults: int) -> Report:
        """Do so many faults in so many seconds, and count at the end."""
        begin = time.monotonic()
        kinds = cycle(self.faults())
        asking = asyncio.create_task(self._ask_on())
        for number in range(faults):
            self.report.memory_mb.append(_memory_mb(self._running.process.pid))
            await next(kinds)()
            self.report.faults += 1
            await self._answered(f"fault {number}")
            await asyncio.sleep(
                max(0.0, begin + (number + 1) * seconds / faults - time.monotonic())
            )
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
        await asyncio.sleep(IN_TIME)
        self._running.process.send_signal(signal.SIGTERM)
        code = await self._running.ended()
        self.report.seconds = time.monotonic() - begin
        self._count(code)
        return self.report

    # -- faults

    async def _send_frame(self) -> None:
        await self._discord.send(next(self._frames))

    def _send_from(self, odd: Iterator[Any]) -> Callable[[], Awaitable[None]]:
        async def send() -> None:
            await self._discord.dispatch("INTERACTION_CREATE", next(odd))

        return send

    async def _refuse_reply(self) -> None:
        self._discord.script.extend(next(self._replies))

    async def _deliver_twice(self) -> None:
        one = renewed(ASKED)
        self.sent.add(one["id"])
        for _ in range(3):
            await self._discord.dispatch("INTERACTION_CREATE", one)

    async def _hang_up(self) -> None:
        await self._discord.hang_up()

    async def _cut_off(self) -> None:
        self._discord.cut_off()

    async def _close_gateway(self) -> None:
        self._discord.faults["GET /gateway"] = (503, {})
        await self._discord.hang_up()
        await asyncio.sleep(3)
        del self._discord.faults["GET /gateway"]

    async def _set_clock(self) -> None:
        hours = self._random.choice([-3600, -24, -1, 0, 1, 24 * 100])
        (self._folder / "clock").write_text(str(hours * 3600))

    async def _flood(self) -> None:
        outcome = await offer(self._discord, 400, 2)
        self.report.asked += outcome.offered

    async def _reload(self) -> None:
        self._running.process.send_signal(signal.SIGHUP)

    # -- questions all the while

    async def _ask_on(self) -> None:
        for guild in cycle(SERVERS):
            await self._ask(within(renewed(ASKED), guild))
            await self._collect()
            await asyncio.sleep(0.2)

    async def _ask(self, interaction: Any) -> None:
        self.report.asked += 1
        self.sent.add(interaction["id"])
        await self._discord.dispatch("INTERACTION_CREATE", interaction)

    async def _answered(self, what: str) -> None:
        """Ask until there is an answer, or note that there is none."""
        begin = time.monotonic()
        while time.monotonic() < begin + PATIENCE:
            one = renewed(ASKED)
            await self._ask(one)
            for _ in range(20):
                await asyncio.sleep(0.05)
                if one["id"] in self._discord.taken:
                    took = time.monotonic() - begin
                    self.report.slowest_recovery = max(self.report.slowest_recovery, took)
                    return
        self.report.wrong.append(f"no answer within {PATIENCE:.0f} s after {what}")

    async def _collect(self) -> None:
        while not self._discord.callbacks.empty():
            one = self._discord.callbacks.get_nowait()
            self.callbacks.setdefault(one.interaction_id, []).append(one)

    # -- the count

    def _count(self, code: int) -> None:
        while not self._discord.callbacks.empty():
            one = self._discord.callbacks.get_nowait()
            self.callbacks.setdefault(one.interaction_id, []).append(one)
        wrong = self.report.wrong
        if code:
            wrong.append(f"it ended with {code}")
        for words in ("Traceback", "never retrieved", "unexpected error", "lost"):
            lines = [line for line in self._running.lines if re.search(rf"\b{words}\b", line)]
            wrong += [f"{words}: {line[:600]}" for line in lines if "may be lost" not in line]
        doubled = [one for one, replies in self.callbacks.items() if len(replies) > 1]
        wrong += [f"interaction {one} has two replies" for one in doubled]
        with closing(sqlite3.connect(self._folder / "verbatim.sqlite3")) as connection:
            found = connection.execute(
                "SELECT delivery, count(*) FROM query WHERE outcome = 'answered' GROUP BY delivery"
            )
            counted = dict(found.fetchall())
        self.report.rows = sum(counted.values())
        self.report.replies = sum(_answers(one) for one in self.callbacks.values())
        if not counted.get("sent", 0) <= self.report.replies <= self.report.rows:
            wrong.append(f"{self.report.replies} answers, and rows {counted}")


def _answers(replies: Sequence[Callback]) -> bool:
    """Whether what came back is an answer, which quotes."""
    return any(text.startswith("> ") for one in replies for text in one.texts)


def _again(make: Callable[[], Iterator[Any]]) -> Iterator[Any]:
    """Yield what a generator yields, over and over, each a new interaction."""
    while True:
        yield from make()


def _memory_mb(pid: int) -> float:
    """Return the memory of a process (Linux), 0 where it isn't told."""
    with suppress(OSError):
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * 4096 / 1e6
    return 0.0


async def soak(minutes: float, faults: int, seed: int) -> Report:
    """Run the bot on files of its own, and all of it against it."""
    with tempfile.TemporaryDirectory(prefix="verbatim-soak-") as name:
        folder = Path(name)
        (folder / "clock").write_text("0")
        environ = {
            **bot_environment(folder),
            "STAND_IN_CLOCK": str(folder / "clock"),
            "VERBATIM_MEMBER_RATE": "0",
            "VERBATIM_SERVER_RATE": "0",
            "STAND_IN_PATIENCE": "",  # Discord's own
        }
        async with standing_in() as discord:
            discord.servers = SERVERS
            async with launched(discord, "run", environ=environ, folder=folder) as running:
                await discord.connected()
                return await Soak(discord, running, folder, seed).run(minutes * 60, faults)


def main() -> None:
    """Run it, print what was found, and say by the exit code whether all held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--faults", type=int, default=160)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    report = asyncio.run(soak(given.minutes, given.faults, given.seed))
    memory = report.memory_mb
    shown = asdict(report) | {
        "memory_mb": [round(one, 1) for one in (memory[0], max(memory), memory[-1])]
    }
    sys.stdout.write(json.dumps(shown, indent=1) + "\n")
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
