"""How long a member waits beside somebody who loads the bot: ``python -m benchmarks.neighbours``.

The real program in a process of its own, over real sockets, against the stand-in for Discord that
the tests use. Beside each load a member uses ``/help`` ten times a second; its replies are timed
from the event's sending to the reply's arrival.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import numpy as np
import typer
from aiohttp import web

from benchmarks.logbook import make
from benchmarks.report import machine
from tests.stand_in import StandIn, bot_environment, launched
from tests.stand_in.payloads import GUILD, JSON, by, message, slash

EVERY = 0.1
"""Seconds between two uses of ``/help``."""
LEAST, MOST = 4.0, 90.0
"""Seconds that a load is measured at least, and given up after."""
HOSTILE, MODERATOR, BESIDE = 20_001, 20_002, 20_003  # nobody whom the log's servers block
_HEAD = """{date}, commit {commit}: {processor}, {cores} cores, Python {python}.
The log has {rows:,} rows.

| beside | uses | p50 ms | p99 ms | most ms | the load took |
| --- | ---: | ---: | ---: | ---: | ---: |"""


@dataclass
class Discord(StandIn):
    """The stand-in, with the time at which each interaction was replied to, at last."""

    replied: dict[str, float] = field(default_factory=dict[str, float])
    revised: dict[str, float] = field(default_factory=dict[str, float])

    def application(self) -> web.Application:
        """Return the stand-in's, with what comes behind a first reply."""
        made = super().application()
        hook = "/api/v10/webhooks/{application}/{token}"
        made.router.add_patch(f"{hook}/messages/{{message}}", self._revised)
        made.router.add_post(hook, self._revised)
        return made

    async def _revised(self, request: web.Request) -> web.Response:
        await request.read()
        interaction = request.match_info["token"].rpartition("-")[2]
        self.revised[interaction] = time.perf_counter()
        return web.json_response(message({}))

    async def collect(self) -> None:
        """Note when replies arrive, until cancelled."""
        while True:
            one = await self.callbacks.get()
            self.replied[one.interaction_id] = time.perf_counter()


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody does all at once; ``later`` says that the reply itself comes behind it."""

    name: str
    interactions: Callable[[], Sequence[JSON]]
    later: bool = False


def _typed(text: str) -> JSON:
    made = slash("read", {"citation": text})
    made["data"]["options"][0]["focused"] = True
    return {**by(made, HOSTILE), "type": 4}


def _moderator(name: str, **options: str | int) -> list[JSON]:
    made = slash(name, {})
    kinds = {str: 3, int: 4}
    made["data"]["options"][0]["options"] = [
        {"name": key, "type": kinds[type(value)], "value": value} for key, value in options.items()
    ]
    return [by(made, MODERATOR, moderator=True)]


_ids = count(1)
QUOTATION = "“Amnesty International is" + "\n" * 5_800 + "not Democratic”"
LOADS = (
    Load("nothing", list),
    Load("ten autocompletes of 6,000 commas", lambda: [_typed("x" + "," * 5_990 + "x")] * 10),
    Load(
        "fifteen checks of 5,800 newlines",
        lambda: [by(slash("verify", {"text": QUOTATION}), 30_000 + n) for n in range(15)],
    ),
    Load("a picture", lambda: _moderator("logs stats"), later=True),
    Load("an export", lambda: _moderator("logs export", format="csv"), later=True),
    Load("a replay", lambda: _moderator("logs replay", newest=2000), later=True),
)


async def measure(discord: Discord, load: Load) -> tuple[list[float], float]:
    """Return the times of ``/help`` beside a load in ms, and how many seconds the load took."""
    begin = time.perf_counter()
    sent: dict[str, float] = {}
    wanted: list[str] = []
    for one in load.interactions():
        number = str(next(_ids))
        unique = {**one, "id": number, "token": f"token-{number}"}
        wanted.append(number)
        await discord.dispatch("INTERACTION_CREATE", unique)
    ends = discord.revised if load.later else discord.replied
    while True:
        one = by(slash("help", {}), BESIDE)
        sent[one["id"]] = time.perf_counter()
        await discord.dispatch("INTERACTION_CREATE", one)
        await asyncio.sleep(EVERY)
        passed = time.perf_counter() - begin
        if passed > MOST or (passed > LEAST and all(each in ends for each in wanted)):
            break
    while not all(one in discord.replied for one in sent):
        await asyncio.sleep(EVERY)
    took = max((ends.get(one, float("inf")) - begin for one in wanted), default=0.0)
    return [(discord.replied[one] - at) * 1000 for one, at in sent.items()], took


@asynccontextmanager
async def running(rows: int) -> AsyncGenerator[Discord]:
    """Run the bot on a log of so many rows, connected to a stand-in."""
    with TemporaryDirectory(prefix="verbatim-neighbours-") as folder:
        environ = bot_environment(Path(folder))
        await make(Path(environ["VERBATIM_DATABASE"]), rows, first=GUILD)
        discord = Discord()
        runner = web.AppRunner(discord.application(), shutdown_timeout=0.1, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        discord.address = "http://{}:{}".format(*runner.addresses[0][:2])
        try:
            async with launched(discord, "run", environ=environ, folder=Path(folder)):
                await discord.connected()
                collecting = asyncio.create_task(discord.collect())
                yield discord
                collecting.cancel()
        finally:
            await runner.cleanup()


async def _run(rows: int) -> list[str]:
    lines: list[str] = []
    async with running(rows) as discord:
        await measure(discord, LOADS[0])  # what is done once, at the start, isn't measured
        for load in LOADS:
            ms, took = await measure(discord, load)
            p50, p99, most = np.percentile(ms, (50, 99, 100))
            lines.append(
                f"| {load.name} | {len(ms)} | {p50:.0f} | {p99:.0f} | {most:.0f} | {took:.1f} s |"
            )
            typer.echo(lines[-1], err=True)
    return lines


def benchmark(
    rows: Annotated[int, typer.Option(min=1000, help="How many rows the log has.")] = 20_000,
) -> None:
    """Measure how long a member waits beside each load."""
    lines = asyncio.run(_run(rows))
    typer.echo("\n".join([_HEAD.format(rows=rows, **machine()), *lines]))


if __name__ == "__main__":
    typer.run(benchmark)
