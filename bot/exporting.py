"""The query log as files to take along: CSV for spreadsheets, JSON lines for programs.

Rows come and go by pages, so that a log of any size takes no more memory than a small one.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, NamedTuple

from bot.records import Filter, Query, Records

Run = Callable[..., Awaitable[object]]
Format = Literal["csv", "jsonl"]

COLUMNS = (
    "id", "asked_at", "guild_id", "channel_id", "user_id", "command", "via", "question", "outcome",
    "confidence", "citations", "corpus_version", "latency_ms", "locale", "private", "corrections",
    "delivery", "picked",
)  # fmt: skip
"""The columns of CSV."""
_SIGNS = r"=+\-@\uFF1D\uFF0B\uFF0D\uFF20"
"""What a formula begins with, also as a spreadsheet in East Asia writes it."""
_BEGINNING = re.compile(
    rf"""((?:^|[^\w\s'"{_SIGNS}]|[\t\n\v\f\r])(?:"|[^\S\t\n\v\f\r])*+|\s(?="*'*[{_SIGNS}]\S)"*+)"""
    rf"('*+)(?=[{_SIGNS}])"
)
"""Where a cell could begin with a sign, and its apostrophes; a dash between blanks is no cell."""
_BLANK = re.compile(r"'*[\t\r]")
BLOCK = 500
"""How many rows are turned into text at a time, off the event loop."""


class ExportFile(NamedTuple):
    """A file that was written, and how many rows are in it."""

    path: Path
    rows: int


class TooLargeError(Exception):
    """More files than there may be; ``rows`` is how many rows they hold."""

    def __init__(self, rows: int) -> None:
        super().__init__(f"more than {rows} rows")
        self.rows = rows


async def rows(records: Records, which: Filter) -> AsyncIterator[list[dict[str, Any]]]:
    """Yield the rows that a filter lets through with what members said of them, by blocks.

    Newest first. Raises ``RecordsError``.
    """
    block: list[Query] = []
    async for query in records.queries.stream(which):
        block.append(query)
        if len(block) == BLOCK:
            yield await _json_rows(records, block)
            block = []
    if block:
        yield await _json_rows(records, block)


async def _json_rows(records: Records, block: list[Query]) -> list[dict[str, Any]]:
    servers: defaultdict[int | None, list[int]] = defaultdict(list)
    for query in block:
        servers[query.guild_id].append(query.id)
    said: dict[int, dict[str, Any]] = {}
    for guild_id, ids in servers.items():
        votes = await records.feedback.votes_of(guild_id, ids)
        hints = await records.feedback.suggestions_of(guild_id, ids)
        for one in ids:
            held = votes[one]._asdict() if one in votes else {"answers": 0, "doesnt": 0}
            said[one] = {
                "votes": held,
                "suggestions": [
                    {"user_id": hint.user_id, "citation": hint.citation, "words": hint.words}
                    for hint in hints.get(one, ())
                ],
            }
    return [{**query_row(query), **said[query.id]} for query in block]


def query_row(query: Query) -> dict[str, Any]:
    return {
        **{name: getattr(query, name) for name in query.__slots__ if name != "shown"},
        "asked_at": query.asked_at.isoformat(),
        "shown": [asdict(shown) for shown in query.shown],
        "corrections": [one._asdict() for one in query.corrections],
    }


def csv_row(row: Mapping[str, Any]) -> list[str]:
    cited = dict.fromkeys(one["citation"] for one in row["shown"])
    corrected = (f"{one['typed']} → {one['searched']}" for one in row["corrections"])
    cells = {**row, "citations": " ".join(cited), "corrections": ", ".join(corrected)}
    return [harmless(cells[name]) for name in COLUMNS]


def harmless(cell: object) -> str:
    """Return a cell that no spreadsheet takes for a formula, whatever it takes for a separator.

    An apostrophe goes before each sign that a formula begins with, where a cell could begin; one
    that stands there already becomes two. ``docs/query-log.md`` says how to undo that.
    """
    text = _BEGINNING.sub(r"\1'\2", "" if cell is None else str(cell))
    return f"'{text}" if _BLANK.match(text) else text


def lines(block: Iterable[Mapping[str, Any]], style: Format) -> Iterator[str]:
    if style == "jsonl":
        for row in block:
            yield json.dumps(row, ensure_ascii=False) + "\n"
    else:
        for row in block:
            yield _csv_line(csv_row(row))


def head(style: Format) -> str:
    """Return what stands at the beginning of each file."""
    return _csv_line(COLUMNS) if style == "csv" else ""


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(cells)
    return line.getvalue()


class Files:
    """Writes rows into files of at most ``limit`` bytes in a folder, and into at most ``most``.

    Each has a head of its own, and whole rows; a row that is larger by itself has one to itself.
    """

    def __init__(self, folder: Path, style: Format, limit: int, most: int) -> None:
        self._folder, self._limit, self._most = folder, limit, most
        self._style: Format = style
        self._size = 0
        self.done: list[ExportFile] = []

    @property
    def rows(self) -> int:
        return sum(one.rows for one in self.done)

    def write(self, block: Iterable[Mapping[str, Any]]) -> None:
        """Write some rows. Raises ``TooLargeError`` where they would take too many files."""
        text, count = bytearray(), 0
        for line in lines(block, self._style):
            data = line.encode("utf-8", "replace")
            if not self.done or self._size + len(text) + len(data) > self._limit:
                self._flush(text, count)
                text, count = bytearray(), 0
                self._begin()
            text += data
            count += 1
        self._flush(text, count)

    def _begin(self) -> None:
        if len(self.done) == self._most:
            raise TooLargeError(self.rows)
        path = self._folder / f"log-{len(self.done) + 1}.{self._style}"
        data = head(self._style).encode()
        path.write_bytes(data)
        self._size = len(data)
        self.done.append(ExportFile(path, 0))

    def _flush(self, text: bytearray, count: int) -> None:
        if not count:
            return
        path, before = self.done[-1]
        with path.open("ab") as file:
            file.write(text)
        self._size += len(text)
        self.done[-1] = ExportFile(path, before + count)


async def written(
    records: Records, which: Filter, files: Files, run: Run = asyncio.to_thread
) -> AsyncIterator[int]:
    """Write the rows that a filter lets through, and yield how many are written so far.

    ``run`` writes each block off the event loop.

    Raises ``RecordsError``, and ``TooLargeError``.
    """
    async for block in rows(records, which):
        await run(files.write, block)
        yield files.rows
