"""Measure how long erasing delays the query log: ``python -m benchmarks.erasing``.

Generates a log of a million rows in one server, and a twentieth in each of three others
(``benchmarks/logbook.py``). During the erasing, somebody asks every 20 ms; the benchmark measures
how long each of these rows takes to be committed.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import numpy as np
import typer

from benchmarks.logbook import DAYS, END, LARGE, make
from benchmarks.report import machine
from bot.records import Identities, Outcome, Overrides, Query, Records, Request, Shown, new_id

PACE = 0.02
"""The seconds between two questions."""
MEMBER = 1
"""The member who asks second most, see ``logbook``."""
ASKER, ELSEWHERE = 900_000, 900
SHOWN = Shown("source1-000001", "source1", 0, 40, "The words shown.")


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of erasing: rows, seconds, and each delay in ms."""

    name: str
    rows: int
    seconds: float
    waits: tuple[float, ...]

    def row(self) -> str:
        """Return a line of the table."""
        p50, p99, most = np.percentile(self.waits, (50, 99, 100))
        return (
            f"| {self.name} | {self.rows:,} | {self.seconds:.1f} | {len(self.waits):,} "
            f"| {p50:.1f} | {p99:.1f} | {most:.1f} |"
        )


async def measured(records: Records, name: str, work: Callable[[], Awaitable[int]]) -> Measured:
    """Erase while questions are recorded, and time the recording."""
    waits: list[float] = []
    numbers = count(new_id(datetime.now(UTC)))
    task = asyncio.ensure_future(work())
    started = time.perf_counter()
    while not task.done():
        asked = time.perf_counter()
        await records.queries.add(_query(next(numbers)))
        waits.append((time.perf_counter() - asked) * 1000)
        await asyncio.sleep(PACE)
    return Measured(name, await task, time.perf_counter() - started, tuple(waits))


def _query(query_id: int) -> Query:
    return Query(
        id=query_id,
        asked_at=END + timedelta(days=1),
        guild_id=ELSEWHERE,
        channel_id=1,
        user_id=ASKER,
        command="ask",
        question="What of word1 word2?",
        outcome=Outcome.ANSWERED,
        confidence=0.5,
        corpus_version="cc0b78f5b9ea",
        latency_ms=3.0,
        locale="en-GB",
        private=False,
        shown=(SHOWN,),
        words=("word1", "word2"),
    )


async def run(path: Path) -> list[Measured]:
    """Measure all kinds in turn on one file."""
    records = await Records.open(path)
    erasing = records.erasing

    async def nothing() -> int:
        await asyncio.sleep(10)
        return 0

    async def asked(request: Request) -> int:
        return (await (await erasing.ask(request))).erased.questions

    async def keep_as(guild_id: int, identities: Identities) -> int:
        await records.guilds.change(guild_id, lambda _: Overrides(identities=identities))
        return await erasing.pseudonymize(guild_id)

    later = END + timedelta(days=1)
    member = Request.of_member(MEMBER, LARGE, later, everywhere=False)
    kinds: list[tuple[str, Callable[[], Awaitable[int]]]] = [
        ("nothing", nothing),
        ("forget the member who asks most but one", lambda: asked(member)),
        ("retention: a day of ninety", lambda: erasing.expire(LARGE, DAYS - 1, END)),
        ("pseudonyms in a small server", lambda: keep_as(LARGE + 1, "pseudonym")),
        ("a small server", lambda: asked(Request.of_server(LARGE + 2, later))),
    ]
    try:
        return [await measured(records, name, work) for name, work in kinds]
    finally:
        await records.close()


def main(
    rows: Annotated[int, typer.Option(min=1000, help="Rows in the large server.")] = 1_000_000,
) -> None:
    """Measure erasing, and print a Markdown table."""
    with TemporaryDirectory(prefix="verbatim-erasing-") as folder:
        path = Path(folder) / "verbatim.sqlite3"
        asyncio.run(make(path, rows))
        found = asyncio.run(run(path))
    where = machine()
    typer.echo(f"{rows:,} rows; {', '.join(f'{key} {value}' for key, value in where.items())}\n")
    typer.echo("| erased | rows | s | asked meanwhile | p50 ms | p99 ms | most ms |")
    typer.echo("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for one in found:
        typer.echo(one.row())


if __name__ == "__main__":
    typer.run(main)
