"""``python -m benchmarks.reloading``: one file of many changes, and the sources are read anew.

Meanwhile a no-op stands for another member's interaction: it is to run every 10 ms, and what is
measured is how late it does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from benchmarks.passages import TOPIC, texts
from benchmarks.report import machine
from bot.library import Library

PASSAGES = 100
"""How many passages a file has."""
PAUSE = 0.01
_MB = 1e6


@dataclass(slots=True)
class Beside:
    """What a no-op beside the reload saw: how late it was, in ms, and the process's memory."""

    late: list[float] = field(default_factory=list[float])
    most: float = 0.0

    async def run(self) -> None:
        """Run every 10 ms until cancelled."""
        while True:
            due = time.perf_counter() + PAUSE
            await asyncio.sleep(PAUSE)
            self.late.append((time.perf_counter() - due) * 1000)
            self.most = max(self.most, memory())


def memory() -> float:
    """Return what the process holds in memory that is no mapped file, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024 / _MB
    raise RuntimeError("no RssAnon")


def write_sources(folder: Path, size: int) -> None:
    """Write so many passages, 100 a file, each 20 under a heading of their own."""
    made = texts(size)
    for number in range(-(-size // PASSAGES)):
        parts = list(_headed(list(islice(made, PASSAGES))))
        path = folder / f"paper-{number:05}.md"
        path.write_text(f"# Paper {number}\n\n" + "\n\n".join(parts) + "\n", encoding="utf-8")


def _headed(passages: list[str]) -> Iterator[str]:
    for place, text in enumerate(passages):
        if place % TOPIC == 0:
            yield "## " + " ".join(text.split()[:5]).strip(".").capitalize()
        yield text


async def _measured(folder: Path, size: int, times: int) -> list[str]:
    sources = folder / "sources"
    sources.mkdir()
    write_sources(sources, size)
    library = Library(sources, strict=False, max_file_bytes=1 << 24, index=folder / "index")
    rows: list[str] = []
    for turn in range(times):
        before, beside = memory(), Beside()
        path = sorted(sources.iterdir())[(turn * 37 + 11) % (size // PASSAGES)]
        path.write_text(path.read_text() + f"\nWhat was added to it in turn {turn}.\n")
        watching = asyncio.create_task(beside.run())
        start, cpu = time.perf_counter(), time.process_time()
        await library.reload()
        took, worked = time.perf_counter() - start, time.process_time() - cpu
        await asyncio.sleep(1)
        watching.cancel()
        late = quantiles(beside.late, n=100, method="inclusive")
        rows.append(
            f"| {took:.1f} | {worked:.1f} | {late[49]:.0f} | {late[98]:.0f} | "
            f"{max(beside.late):.0f} | {before:,.0f} | {beside.most:,.0f} | {memory():,.0f} |"
        )
    await library.close()
    return rows


def benchmark(
    passages: Annotated[int, typer.Option(min=PASSAGES, help="How many there are.")] = 100_000,
    times: Annotated[int, typer.Option(min=1, help="How often one file changes.")] = 5,
) -> None:
    """Measure a reload after one file changed, and what others notice of it."""
    with TemporaryDirectory(prefix="verbatim-reloading-") as folder:
        rows = asyncio.run(_measured(Path(folder), passages, times))
    where = machine()
    typer.echo(f"{passages:,} passages; {where['processor']}, {where['cores']} cores:\n")
    typer.echo("| s | CPU s | no-op late, median ms | p99 | worst | MB before | most | after |")
    typer.echo("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for row in rows:
        typer.echo(row)


if __name__ == "__main__":
    typer.run(benchmark)
