"""``/logs export``: what a filter lets through as files, for a spreadsheet or for programs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import ClassVar

from discord import Client, Interaction, User
from discord.app_commands import Choice, choices, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.exporting import ExportFile, Files, Format, TooLargeError, written
from bot.i18n import gettext
from bot.records import Command, Filter, details_of
from commands._core.context import RequestContext
from commands._core.gate import Enclosed
from commands._core.layout import GREY, Piece, layout, notice, text
from commands._core.markdown import small
from commands.logs._filters import (
    Channel,
    Options,
    Words,
    check_lookup,
    filter_choices,
    filter_lines,
)
from commands.logs._moderation import audit

ACTION = "logs export"
ON_MESSAGE = 10
"""How many files Discord takes with one message."""
MOST = 30
"""How many files are sent; more rows are for the terminal."""
ROOM = 0.95
"""How much of Discord's limit a file takes: its size is said in several ways."""
SECONDS = 1.0
"""How often the message says how far it is."""
TERMINAL = "verbatim log export"


class Export(ext.Cog):
    exporting: ClassVar[set[int]] = set()
    """The servers whose log is being written to files."""

    @command(name="export")
    @filter_choices
    @choices(format=[Choice(name="CSV", value="csv"), Choice(name="JSONL", value="jsonl")])
    async def export(
        self,
        interaction: Interaction[Client],
        format: str,
        member: User | None = None,
        words: Words | None = None,
        command: Command | None = None,
        outcome: str | None = None,
        feedback: str | None = None,
        channel: Channel | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        given = Options(member, words, command, outcome, feedback, channel, since, until)
        which = replace(given.filter(context), guild_id=guild_id, limit=None)
        check_lookup(context, which)
        if guild_id in self.exporting:
            await context.send(notice(gettext("export-running")), private=True)
            return
        await audit(context, ACTION, {"format": format, **_audit_details(which)})
        self.exporting.add(guild_id)
        try:
            await _send(context, which, "csv" if format == "csv" else "jsonl")
        finally:
            self.exporting.discard(guild_id)


def _audit_details(which: Filter) -> dict[str, object]:
    """Return a filter as it goes on record; the server is the record's own."""
    return {name: value for name, value in details_of(which).items() if name != "guild_id"}


async def _send(context: RequestContext, which: Filter, style: Format) -> None:
    """Write the files, say how far it is, and send them, each message as full as may be."""
    await context.send(notice(gettext("export-going", count=0)), private=True)
    limit = int(context.interaction.filesize_limit * ROOM)
    with TemporaryDirectory(prefix="verbatim-export-") as folder:
        files = Files(Path(folder), style, limit, MOST)
        told = monotonic()
        try:
            async for rows in written(
                context.records, which, files, context.services.workers.background
            ):
                if monotonic() - told >= SECONDS:
                    await context.revise(notice(gettext("export-going", count=rows)))
                    told = monotonic()
        except TooLargeError as error:
            said = gettext("export-too-large", count=error.rows, command=TERMINAL)
            await context.revise(notice(said))
            return
        if not files.done:
            nothing = layout(*_head(which, 0), text(gettext("logs-none")), colour=GREY)
            await context.revise(nothing)
            return
        for place in range(0, len(files.done), ON_MESSAGE):
            some = files.done[place : place + ON_MESSAGE]
            view = _message(which, files, some, (place // ON_MESSAGE, len(files.done)))
            if place == 0:
                await context.revise(view)
            else:
                await context.send(view, private=True)


def _head(which: Filter, rows: int) -> list[Piece]:
    return [text(f"### {gettext('export-done', count=rows)}"), *filter_lines(which)]


def _message(
    which: Filter, files: Files, parts: list[ExportFile], place: tuple[int, int]
) -> LayoutView:
    """Return a message with some of the files; ``place`` is its number, and how many files."""
    number, count = place
    pieces = _head(which, files.rows)
    if count > ON_MESSAGE:
        messages = -(-count // ON_MESSAGE)
        pieces.append(text(small(gettext("export-part", part=number + 1, parts=messages))))
    pieces.append(text(small(gettext("export-hint"))))
    return layout(*pieces, *(Enclosed(one.path) for one in parts))
