"""The program in a process of its own, started and watched from the outside."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tests.stand_in.forks import LINE_BYTES, Forked
from tests.stand_in.server import TOKEN, StandIn, standing_in

_T = TypeVar("_T")
ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 120.0
"""Seconds that a test waits for what should happen: a bound for failure, no measure."""


def shell_environment(home: Path) -> dict[str, str]:
    """Return the environment of a shell that has no settings of ours, at home in ``home``.

    Passages are found by words alone: reading for meaning takes seconds at each start.

    Where this environment lets Python keep no bytecode, each start would compile everything anew
    and take three times as long: the processes that tests start share a folder for it.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith("VERBATIM_") and not name.lower().endswith("_proxy")
    }
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return {
        **kept,
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "verbatim-tests-bytecode"),
        "COLUMNS": "120",
        "VERBATIM_MEANING": "off",
        "XDG_CACHE_HOME": str(Path(tempfile.gettempdir()) / "verbatim-tests-cache"),
    }


@dataclass
class Running:
    """A running program, with the lines that it has written so far."""

    process: asyncio.subprocess.Process | Forked
    printed: list[str] = field(default_factory=list[str])
    """On standard output."""
    lines: list[str] = field(default_factory=list[str])
    """On standard error."""
    _more: asyncio.Event = field(default_factory=asyncio.Event)
    _readers: list[asyncio.Task[None]] = field(default_factory=list[asyncio.Task[None]])

    @property
    def events(self) -> list[dict[str, Any]]:
        """The structured log lines so far."""
        return [json.loads(line) for line in self.lines if line.startswith("{")]

    @property
    def complaints(self) -> list[str]:
        """The lines of standard error that are no log lines, so far."""
        return [line for line in self.lines if not line.startswith("{")]

    async def line(self, words: str) -> str:
        """Wait for a line of standard error with these words and return it."""

        def found() -> str | None:
            return next((line for line in self.lines if words in line), None)

        return await self._until(found, f"no line says {words!r}")

    async def count(self, number: int) -> None:
        """Wait for a number of lines of standard error that are no log lines."""
        await self._until(
            lambda: len(self.complaints) >= number or None, f"there aren't {number} lines"
        )

    async def _until(self, found: Callable[[], _T | None], otherwise: str) -> _T:
        try:
            async with asyncio.timeout(PATIENCE):
                while (result := found()) is None:
                    self._more.clear()
                    await self._more.wait()
        except TimeoutError:
            raise AssertionError(f"{otherwise}: {self.lines}") from None
        return result

    async def ended(self) -> int:
        """Wait for its end and return the exit code, negative where a signal ended it."""
        async with asyncio.timeout(PATIENCE):
            code = await self.process.wait()
            await asyncio.gather(*self._readers)
        return code

    def watch(self) -> None:
        """Begin to collect the lines."""
        for stream, lines in (
            (self.process.stdout, self.printed),
            (self.process.stderr, self.lines),
        ):
            assert stream is not None
            self._readers.append(asyncio.create_task(self._read(stream, lines)))

    async def _read(self, stream: asyncio.StreamReader, lines: list[str]) -> None:
        async for line in stream:
            lines.append(line.decode().rstrip("\n"))
            self._more.set()


async def _start(
    *arguments: str, environ: Mapping[str, str], folder: Path
) -> asyncio.subprocess.Process | Forked:
    if arguments[0] == "-m" and sys.platform == "linux":
        return await Forked.start(*arguments[1:], environ=environ, folder=folder)
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        cwd=folder,
        env=environ,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=LINE_BYTES,
    )


@asynccontextmanager
async def started(
    *arguments: str, environ: Mapping[str, str], folder: Path
) -> AsyncGenerator[Running]:
    """Start Python with these arguments in a folder; end at the end what still runs."""
    process = await _start(*arguments, environ=environ, folder=folder)
    running = Running(process)
    running.watch()
    try:
        yield running
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await running.ended()
        except TimeoutError:
            process.kill()
            raise


async def lived(
    *module: str,
    folder: Path,
    steps: int,
    environ: Mapping[str, str] | None = None,
    beyond: float = 0,
) -> list[list[str]]:
    """Run a module until it has written so many lines, and kill it, some seconds beyond.

    Returns the words of each line that it wrote on standard error, log lines aside.
    """
    environ = environ or shell_environment(folder)
    async with started("-m", *module, environ=environ, folder=folder) as running:
        await running.count(steps + 1)
        await asyncio.sleep(beyond)  # chance: any moment will do
        running.process.kill()
        assert await running.ended() < 0, running.lines
    return [line.split() for line in running.complaints]


def bot_environment(folder: Path) -> dict[str, str]:
    """Return the environment of a bot that has a token, and its files in a folder."""
    return {
        **shell_environment(folder),
        "VERBATIM_TOKEN": TOKEN,
        "VERBATIM_DATABASE": str(folder / "verbatim.sqlite3"),
        "VERBATIM_CONTROL_SOCKET": str(folder / "verbatim.sock"),
    }


@asynccontextmanager
async def connected(folder: Path) -> AsyncGenerator[StandIn]:
    """Run the bot on the files in a folder, connected to a stand-in of its own."""
    async with (
        standing_in() as discord,
        launched(discord, "run", environ=bot_environment(folder), folder=folder),
    ):
        await discord.connected()
        yield discord


@asynccontextmanager
async def launched(
    stand_in: StandIn, *verb: str, environ: Mapping[str, str], folder: Path
) -> AsyncGenerator[Running]:
    """Start a verb of the program, with discord.py pointed at the stand-in."""
    pointed = {"STAND_IN_PATIENCE": "25", **environ, "STAND_IN": stand_in.address}
    launcher = ("-m", "tests.stand_in.launcher", *verb)
    async with started(*launcher, environ=pointed, folder=folder) as running:
        yield running
