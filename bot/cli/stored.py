"""What the commands read of the database, and erase from it: older texts, the log, marks.

What an operator reads of a server's log is in that server's audit, as a moderator's look is.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from rich.table import Table
from rich.text import Text

from bot.answering import passage_quote
from bot.cli.output import (
    json_line,
    new_console,
    print_line,
    print_quote,
    progress,
    quote_json,
    write,
)
from bot.errors import RecordsError, SettingsError
from bot.evaluation.marked import Marked
from bot.exporting import Format, head, lines, rows
from bot.i18n import gettext as text_of
from bot.records import (
    Act,
    Archived,
    Filter,
    Query,
    Records,
    Request,
    details_of,
    new_id,
    short_name,
)
from bot.visible import visible

MAX_MARKS = 100_000

LogStyle = Literal["table", "jsonl", "csv"]


@asynccontextmanager
async def records_at(path: Path) -> AsyncGenerator[Records]:
    """Open the records at a path. Raises ``RecordsError`` where there are none."""
    if not await asyncio.to_thread(path.exists):
        message = f"there's no database at {path} yet; `verbatim run` or `verbatim try` creates one"
        raise RecordsError(message)
    records = await Records.open(path)
    try:
        yield records
    finally:
        await records.close()


class ReadAudit:
    """Puts one command's look on record, once in each server, before its rows are shown."""

    def __init__(self, records: Records, action: str, which: Filter) -> None:
        self._records, self._action, self._which = records, action, which
        self._done: set[int] = set()

    async def note(self, servers: Iterable[int | None]) -> None:
        """Put the look on record in each of these servers. None is for what is of no server.

        The member who was looked for isn't named where the server keeps no ids. Raises
        ``RecordsError`` where it can't be written: then nothing may be shown either.
        """
        for guild_id in sorted({one for one in servers if one is not None} - self._done):
            own = await self._records.guilds.of(guild_id)
            named = own.identities in {None, "member"}
            which = replace(
                self._which, guild_id=None, user_id=self._which.user_id if named else None
            )
            now = datetime.now(UTC)
            act = Act(new_id(now), now, None, self._action, details_of(which))
            await self._records.audit.add(guild_id, act)
            self._done.add(guild_id)


async def show_older(path: Path, citation: str, *, as_json: bool) -> bool:
    """Print the older texts that a citation names; return whether there are any.

    Where there is no database there are none, and none is made. Raises ``RecordsError``.
    """
    if not await asyncio.to_thread(path.exists):
        return False
    async with records_at(path) as records:
        found = await records.passages.find(None, citation)
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


async def read_marks(path: Path, server: int | None) -> tuple[Marked, ...]:
    """Return the questions with a label, then those whose answer members called helpful.

    Those of all servers, or of one; the newest come first.

    The servers' audits have the look. Where there is no database there are none, and none is made.
    Raises ``RecordsError``.
    """
    if not await asyncio.to_thread(path.exists):
        return ()
    async with records_at(path) as records:
        found = await records.relevance.newest(server, MAX_MARKS)
        helpful = await records.feedback.helpful(server, MAX_MARKS)
        audit = ReadAudit(records, "verbatim measure", Filter(server))
        await audit.note({server, *(one.guild_id for one in (*found, *helpful))})
    marked = [Marked(one.question, one.citation) for one in found]
    marked += [Marked(one.question, None, "helpful", one.shown) for one in helpful]
    return tuple(one for one in marked if one.question.strip())


async def show_log(path: Path, which: Filter, *, style: LogStyle) -> None:
    """Print the rows of the query log that a filter lets through, as they are read."""
    async with records_at(path) as records:
        audit = ReadAudit(records, "verbatim log", which)
        await audit.note([which.guild_id])
        if style == "table":
            table = Table("When (UTC)", "Server", "Member", "Asked", "Outcome", box=None)
            async for query in records.queries.stream(which):
                await audit.note([query.guild_id])
                table.add_row(*_log_cells(query))
            new_console().print(table)
            if not table.row_count:
                print_line("No matching rows in the log.")
            return
        write(head(style))
        async for block in rows(records, which):
            await audit.note(one["guild_id"] for one in block)
            write("".join(lines(block, style)))


def _log_cells(query: Query) -> list[Text]:
    asked = f"/{query.command} {visible(query.question)}"
    if query.corrections:
        asked += f" (searched for {', '.join(one.searched for one in query.corrections)})"
    outcome = query.outcome.value
    if query.confidence is not None:
        outcome += f" {query.confidence:.2f}"
    if cited := dict.fromkeys(shown.citation for shown in query.shown):
        outcome += f" {', '.join(cited)}"
    return [
        Text(f"{query.asked_at:%Y-%m-%d %H:%M:%S}"),
        Text(str(query.guild_id or "DM")),
        Text(_member(query.user_id)),
        Text(asked),
        Text(outcome),
    ]


def _member(kept: int | None) -> str:
    """Return what somebody is kept as: an id, a pseudonym as moderators see it, or nothing."""
    name = short_name(kept)
    return str(kept or "") if name is None else text_of("logs-pseudonym", name=name)


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
    count = 0
    async with records_at(path) as records:
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


async def erase_data(path: Path, server: int | None, member: int | None) -> None:
    """Erase all of a server, or a member: in that server alone where both are given.

    Raises ``RecordsError`` where there's no database, or it can't be written; the running bot's
    next upkeep does the rest then.
    """
    now = datetime.now(UTC)
    if member is not None:
        request = Request.of_member(member, server, now, everywhere=server is None)
    else:
        request = Request.of_server(server or 0, now)
    async with records_at(path) as records:
        receipt = await (await records.erasing.ask(request))
    erased = receipt.erased
    if receipt.state != "verified":
        message = (
            f"the rows are erased, but some of their data is still in {path}: another program is "
            "reading it. Close that program and run this again, or let the running bot overwrite it"
        )
        raise RecordsError(message)
    print_line(
        f"Permanently erased: {erased.questions:,} questions with their answers, "
        f"{erased.feedback:,} votes and suggestions; {erased.links:,} links cut from what stays. "
        "Nothing of it is left in the file."
    )
