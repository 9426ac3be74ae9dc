"""What the database keeps: older texts for ``verbatim read``, and the log as a file."""

from __future__ import annotations

import asyncio
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING

from bot.answering import passage_quote
from bot.cli.output import json_line, log_at, print_line, print_quote, progress, quote_json
from bot.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

    from bot.exporting import Format
    from bot.records import Archived, Filter


async def show_older(path: Path, citation: str, *, as_json: bool) -> bool:
    """Print the older texts that a citation names; return whether there are any.

    Where there is no database there are none, and none is made. Raises ``RecordsError``.
    """
    if not await asyncio.to_thread(path.exists):
        return False
    from bot.records import Records

    records = await Records.open(path)
    try:
        found = await records.passages.find(None, citation)
    finally:
        await records.close()
    for one in found:
        if as_json:
            json_line(_older_json(one))
        else:
            _print_older(one)
    return bool(found)


def _older_json(one: Archived) -> dict[str, object]:
    """Return an older text; its ``start`` and ``end`` count from its own beginning."""
    return {
        "passage": quote_json(passage_quote(one.passage)),
        "before": None,
        "after": None,
        "first_seen": one.first_seen.isoformat(),
        "gone_since": one.gone_since.isoformat() if one.gone_since else None,
    }


def _print_older(one: Archived) -> None:
    since = "it is no longer in the sources"
    if one.gone_since:
        since = f"it has not been in the sources since {one.gone_since:%Y-%m-%d} at the latest"
    print_line(f"An older version: {since}.")
    print_quote(passage_quote(one.passage))


def style_of(out: Path | None, style: Format | None) -> Format:
    """Return what to write: what is asked for, else as a file's name ends.

    Raises ``SettingsError``.
    """
    if style is not None:
        return style
    match out.suffix.lower() if out else "":
        case ".csv":
            return "csv"
        case ".jsonl":
            return "jsonl"
        case _:
            message = "choose a format: --format csv or jsonl, or --out FILE.csv or FILE.jsonl"
            raise SettingsError(message)


async def write_log(path: Path, which: Filter, out: Path | None, style: Format) -> None:
    """Write the rows that a filter lets through; say on standard error how far it is.

    Raises ``RecordsError``, and ``SettingsError`` where the file can't be written.
    """
    from bot.cli.reading import ReadAudit
    from bot.exporting import head, lines, rows

    count = 0
    async with log_at(path) as records:
        try:
            opened = out.open("w", encoding="utf-8", newline="") if out else nullcontext(sys.stdout)
        except OSError as error:
            message = f"--out {out}: can't be written: {error.strerror}"
            raise SettingsError(message) from None
        audit = ReadAudit(records, "verbatim log export", which)
        await audit.note([which.guild_id])
        total = await records.queries.count(which)
        with opened as file, progress("Writing the log") as told:
            file.write(head(style))
            async for block in rows(records, which):
                await audit.note(one["guild_id"] for one in block)
                file.writelines(lines(block, style))
                count += len(block)
                told(count, total)
    if out:
        print_line(f"{count:,} rows in {out}")
