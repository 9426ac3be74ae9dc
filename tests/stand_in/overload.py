"""``python -m tests.stand_in.overload``: offers the real program more than it can answer, measures.

Prints a Markdown table. Other work on the machine moves what it can answer from one second to the
next, so that is measured anew before each line, and what it answers for a second of its processor's
time is given beside.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.stand_in import bot_environment, launched, standing_in
from tests.stand_in.load import SERVERS, closed_loop, offer

AT_ONCE = 32
HEAD = (
    "| offered | answered in time | per CPU second | told to try again | left without | late "
    "| p50 s | p99 s | p99 s after |\n"
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
)


async def measure(times: Sequence[float], seconds: float, latency: float) -> None:
    """Measure at each of these multiples of what it can answer."""
    with tempfile.TemporaryDirectory(prefix="verbatim-overload-") as name:
        folder = Path(name)
        unlimited = {"VERBATIM_MEMBER_RATE": "0", "VERBATIM_SERVER_RATE": "0"}
        unlimited["STAND_IN_PATIENCE"] = ""  # Discord's own
        environ = bot_environment(folder) | unlimited | {"VERBATIM_LOG_LEVEL": "error"}
        async with standing_in() as discord:
            discord.servers, discord.latency = SERVERS, latency
            async with launched(discord, "run", environ=environ, folder=folder) as running:
                await discord.connected()
                await closed_loop(discord, AT_ONCE, 3)
                sys.stdout.write(HEAD)
                for one in times:
                    pid = running.process.pid
                    before = _cpu_seconds(pid)
                    capacity = await closed_loop(discord, AT_ONCE, seconds / 2)
                    usual = capacity * seconds / 2 / (_cpu_seconds(pid) - before)
                    before = _cpu_seconds(pid)
                    found = await offer(discord, capacity * one, seconds)
                    worth = found.answered / (_cpu_seconds(pid) - before)
                    after = await offer(discord, capacity * 0.3, 3)
                    sys.stdout.write(
                        f"| {one:g} times {capacity:.0f}/s | {found.rate / capacity:.0%} "
                        f"| {worth / usual:.0%} | {found.busy / found.offered:.0%} "
                        f"| {found.silent / found.offered:.0%} | {found.late} "
                        f"| {found.at(50):.2f} | {found.at(99):.2f} | {after.at(99):.2f} |\n"
                    )
                    sys.stdout.flush()


def _cpu_seconds(pid: int) -> float:
    """Return the processor's time that a process has had (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("times", type=float, nargs="*", default=[0.5, 1.3, 2.0, 3.0])
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--latency", type=float, default=0.0, help="Discord's own, in seconds")
    given = parser.parse_args()
    asyncio.run(measure(given.times, given.seconds, given.latency))
