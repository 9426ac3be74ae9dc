"""Measure how long moderators wait on a large log: ``python -m benchmarks.reviewing``.

Generates a log of a million rows in one server, and a twentieth in each of three others
(``benchmarks/logbook.py``). Measures every page of ``/logs``, with each filter and all
combinations; the figures; and the export, in its own process to measure its memory. The baseline is
straightforward SQL on the same rows without our indexes.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import numpy as np
import typer

from benchmarks.logbook import BLOCKED, DAYS, DUE, END, HELD, LARGE, make
from benchmarks.report import machine
from benchmarks.worker import memory
from bot.corpus import load_corpus
from bot.exporting import Files, Format, written
from bot.moderation.figures import UsageStatistics, figures_of
from bot.moderation.plot import PlotLabels, draw_statistics
from bot.records import Filter, Order, Outcome, Records, filtering, first_id
from bot.settings import SEEDS

ROOT = Path(__file__).parents[1]
ROUNDS = 15
"""How often each page is read."""
ON_PAGE, GROUPS = 6, 5
"""How many rows, and groups of unanswered questions, a page has."""
ROLES, MARKS = 250, 500
"""The most roles of a member, and the number of marked questions in a replay."""
FEW = 300
"""The id of a member who asks little; member 0 asks most."""
WEEK = END - timedelta(days=7)
GIVEN: dict[str, tuple[Any, ...]] = {
    "user_id": (None, 0, FEW),
    "channel_id": (None, 0, 20),
    "command": (None, "ask", "verify"),
    "outcome": (None, Outcome.REFUSED),
    "vote": (None, "doesnt"),
    "words": ((), ("word0",), ("word9000",), ("word0", "word1", "word2")),
    "since": (None, WEEK),
}
"""The values of each filter, matching much or little of the log."""
_NAMES = {"user_id": "member", "channel_id": "channel"}
_LABELS: dict[Any, str] = {
    WEEK: "a week",
    ("word0",): "word0",
    ("word9000",): "word9000",
    ("word0", "word1", "word2"): "word0 word1 word2",
}


_PAGE = """# The query log at a million rows

How long moderators wait for a reply.
`.venv/bin/python -m benchmarks.reviewing --out docs/benchmarks-log.md` writes this page in one run.

{date}, commit {commit}: {processor}, {cores} cores,
{memory_gb} GB, {system}, Python {python}, sqlite {sqlite}.
The log has {rows:,} rows in one server and {others:,} in each of three others, over {days} days;
the file has {size:,.0f} MB.

## The pages of `/logs`

The time to read what a reply needs from the database. Member 0 asks most, member {few} little;
word0 is in three questions of ten, word9000 in few. {blocked:,} members are blocked, {held} words
are held back, and {due:.0%} of the rows still have to be posted to the feed. A page searches at
most {many:,} rows at once; of {all:,} combinations of filters, {partly} report that there may be
more.

{found}

## The figures

{figures}

## The export

Each export runs in a process of its own. The peak growth of its memory doesn't depend on the
number of rows.

| format | rows | seconds | MB | memory grew by MB |
| --- | ---: | ---: | ---: | ---: |
{exports}

## The baseline

Straightforward queries on the same rows, without our indexes and sums.

{plain}
"""


@dataclass(frozen=True, slots=True)
class Timed:
    """A name and its durations in milliseconds."""

    name: str
    ms: tuple[float, ...]

    def row(self) -> str:
        """Return a line of a table."""
        p50, p95, most = np.percentile(self.ms, (50, 95, 100))
        return f"| {self.name} | {len(self.ms)} | {p50:.1f} | {p95:.1f} | {most:.1f} |"


async def timed(name: str, work: Callable[[], Awaitable[object]], rounds: int = ROUNDS) -> Timed:
    """Time ``rounds`` runs of some work."""
    found: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        await work()
        found.append((time.perf_counter() - started) * 1000)
    return Timed(name, tuple(found))


def combinations() -> list[Filter]:
    return [
        Filter(LARGE, **dict(zip(GIVEN, values, strict=True)), limit=ON_PAGE)
        for values in product(*GIVEN.values())
    ]


async def pages(records: Records) -> tuple[list[Timed], int]:
    """Read every kind of page; also return how many combinations report possibly more."""
    queries, everything = records.queries, Filter(limit=ON_PAGE)
    audit = records.audit
    middle = first_id(END - timedelta(days=DAYS / 2))

    async def recent(which: Filter, **edge: int) -> None:
        found = (await queries.page(LARGE, which, **edge)).rows
        await records.feedback.votes_of(LARGE, [one.id for one in found])

    async def unanswered(by: Order) -> None:
        await records.unanswered.counts(LARGE)
        await records.unanswered.page(LARGE, "open", by, size=GROUPS)

    found = [
        await timed("recent", lambda: recent(everything)),
        await timed("recent, a page in the middle", lambda: recent(everything, before=middle)),
        await timed("recent, back from the middle", lambda: recent(everything, after=middle)),
    ]
    for name, values in GIVEN.items():
        for value in values[1:]:
            which = replace(everything, **{name: value})
            label = f"recent, {_NAMES.get(name, name)}: {_LABELS.get(value, value)}"
            found.append(await timed(label, lambda which=which: recent(which)))
    singles: list[float] = []
    partly = 0
    for which in combinations():
        singles += (await timed("", lambda which=which: recent(which), 2)).ms
        page = await queries.page(LARGE, which)
        partly += len(page.rows) < ON_PAGE and page.edge is not None
    found.append(Timed("recent, every combination of these", tuple(singles)))
    (some,) = (await queries.page(LARGE, replace(everything, limit=1), before=middle)).rows
    found += [
        await timed("show", lambda: queries.find(LARGE, some.id)),
        await timed("the list that show offers", lambda: queries.page(LARGE, Filter(limit=25))),
        await timed("audit", lambda: audit.page(LARGE, size=9)),
        await timed("audit, a page in the middle", lambda: audit.page(LARGE, before=middle)),
        await timed("unanswered, newest", lambda: unanswered("newest")),
        await timed("unanswered, most asked", lambda: unanswered("most")),
    ]
    return found, partly


async def order(records: Records) -> list[Timed]:
    """Read the feed, blocks, held-back words and a replay's page."""
    everyone = range(1, ROLES)

    async def due() -> None:
        batch = await records.feeds.take(LARGE)
        if batch is not None:
            await records.queries.several(LARGE, batch.query_ids)

    async def replayed() -> None:
        await records.replays.find(LARGE, LARGE)
        await records.replays.changes(LARGE, LARGE)

    return [
        await timed("feed, what holds", lambda: records.feeds.of(LARGE)),
        await timed("feed, what the next message tells of", due),
        await timed("blocked", lambda: records.blocks.page(LARGE, END)),
        await timed("whether somebody is blocked", lambda: records.blocks.of(LARGE, everyone)),
        await timed("hold list", lambda: records.feed_filter.of(LARGE)),
        await timed("replay, a page", replayed),
        await timed("replay, what is marked", lambda: records.relevance.newest(LARGE, MARKS)),
    ]


async def statistics(records: Records) -> list[Timed]:
    """Compute the figures of a month and of all days, and draw them."""
    corpus, last = load_corpus(SEEDS, strict=True), END.date()

    async def figures(days: int) -> UsageStatistics:
        first = last - timedelta(days=days - 1)
        held = await records.statistics.days(LARGE, first, last)
        quoted = await records.statistics.quoted(LARGE, first, last)
        return figures_of(corpus, (first, last), held, quoted)

    month = await figures(30)
    words = PlotLabels("Figures", [("1", "x")] * 4, *"abcdefghi")

    async def drawn() -> None:
        await asyncio.to_thread(draw_statistics, month, words, "dark")

    return [
        await timed("stats, 30 days", lambda: figures(30)),
        await timed(f"stats, {DAYS} days", lambda: figures(DAYS + 1)),
        await timed("their picture, in a thread", drawn, 5),
    ]


def baseline(path: Path) -> list[Timed]:
    """Run straightforward queries on the same rows, without our indexes and sums."""
    found: list[Timed] = []
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'query_%'"
        ).fetchall()
        for (name,) in names:
            connection.execute(f"DROP INDEX {name}")
        first = first_id(END - timedelta(days=DAYS + 1))
        for name, asked in {
            "recent": "",
            f"recent, user: {FEW}": f"AND user_id = {FEW}",
            "recent, outcome: refused": "AND outcome = 'refused'",
            "recent, words: word9000": "AND question LIKE '%word9000%'",
            f"recent, user: {FEW}, refused, verify": (
                f"AND user_id = {FEW} AND outcome = 'refused' AND command = 'verify'"
            ),
        }.items():
            found.append(
                _plain(
                    connection,
                    name,
                    f"SELECT * FROM query WHERE guild_id = {LARGE} {asked} "
                    f"ORDER BY id DESC LIMIT {ON_PAGE}",
                )
            )
        counted = (
            f"SELECT substr(asked_at, 1, 10), outcome, count(*) FROM query "
            f"WHERE guild_id = {LARGE} AND id > {first} GROUP BY 1, 2"
        )
        quoted = (
            f"SELECT citation, count(*) FROM shown JOIN query ON query.id = query_id "
            f"WHERE guild_id = {LARGE} AND query.id > {first} GROUP BY 1 ORDER BY 2 DESC"
        )
        found.append(_plain(connection, f"stats, {DAYS} days", counted, quoted))
    return found


def _plain(connection: sqlite3.Connection, name: str, *statements: str) -> Timed:
    ms: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        for one in statements:
            connection.execute(one).fetchall()
        ms.append((time.perf_counter() - started) * 1000)
    return Timed(name, tuple(ms))


async def exported(path: Path, style: Format, limit: int | None) -> dict[str, float]:
    """Export up to ``limit`` rows; return rows, seconds, bytes and peak memory growth."""
    records = await Records.open(path)
    before, started = memory().resident, time.perf_counter()
    with TemporaryDirectory(prefix="verbatim-benchmark-") as folder:
        files = Files(Path(folder), style, 10_000_000, 1_000)
        async for _ in written(records, Filter(LARGE, limit=limit), files):
            pass
        size = sum(one.path.stat().st_size for one in files.done)
    await records.close()
    seconds = time.perf_counter() - started
    return {
        "rows": files.rows,
        "seconds": seconds,
        "bytes": size,
        "grown": memory().peak - before,
    }


def _export_line(path: Path, style: Format, limit: int | None) -> str:
    """Export in another process; return a line of the table."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.reviewing", "--export", f"{style}:{limit}:{path}"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    held = json.loads(done.stdout)
    return (
        f"| {style} | {held['rows']:,} | {held['seconds']:.0f} | {held['bytes'] / 1e6:,.0f} "
        f"| {held['grown'] / 1e6:.0f} |"
    )


async def _measured(path: Path) -> tuple[list[Timed], list[Timed], int]:
    records = await Records.open(path)
    try:
        found, partly = await pages(records)
        return found + await order(records), await statistics(records), partly
    finally:
        await records.close()


def report(rows: int, path: Path) -> str:
    """Measure all of it, and return the page."""
    typer.echo("making the log", err=True)
    asyncio.run(make(path, rows))
    size = path.stat().st_size
    typer.echo("asking for pages", err=True)
    found, figures, partly = asyncio.run(_measured(path))
    typer.echo("exporting", err=True)
    exports = [
        _export_line(path, "jsonl", rows // 10),
        _export_line(path, "jsonl", None),
        _export_line(path, "csv", None),
    ]
    typer.echo("the baseline", err=True)
    plain = baseline(path)
    return _PAGE.format(
        **machine(),
        sqlite=sqlite3.sqlite_version,
        rows=rows,
        others=rows // 20,
        days=DAYS,
        size=size / 1e6,
        few=FEW,
        found=_table(found),
        due=DUE,
        blocked=BLOCKED,
        held=HELD,
        many=filtering.WINDOW,
        partly=partly,
        all=len(combinations()),
        figures=_table(figures),
        exports="\n".join(exports),
        plain=_table(plain),
    )


def _table(found: Sequence[Timed]) -> str:
    head = "| what | times | p50 ms | p95 ms | longest ms |\n| --- | ---: | ---: | ---: | ---: |"
    return "\n".join([head, *(one.row() for one in found)])


def reviewing(
    rows: Annotated[int, typer.Option(min=1000, help="How many rows the large server has.")] = (
        1_000_000
    ),
    out: Annotated[Path | None, typer.Option(help="Write the page there.")] = None,
    export: Annotated[str, typer.Option(hidden=True)] = "",
) -> None:
    """Measure every page of the log, the figures and the export."""
    if export:
        style, limit, path = export.split(":", 2)
        most = None if limit == "None" else int(limit)
        kind: Format = "csv" if style == "csv" else "jsonl"
        typer.echo(json.dumps(asyncio.run(exported(Path(path), kind, most))))
        return
    with TemporaryDirectory(prefix="verbatim-benchmark-") as folder:
        text = report(rows, Path(folder) / "log.sqlite3")
    if out is None:
        typer.echo(text)
    else:
        out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    typer.run(reviewing)
