"""``/privacy``: what is kept of a member, and what they do about it.

All of it is told to the member alone, and is about the member who presses, whoever that is.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, Literal

import structlog
from discord import ButtonStyle, Client, Interaction
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.errors import RecordsError
from bot.i18n import gettext
from bot.records import Receipt, Request
from commands._core.checks import Quota
from commands._core.components import Button
from commands._core.context import RequestContext
from commands._core.gate import OwnFile
from commands._core.layout import GREY, layout, notice, row, rule, text
from commands._core.markdown import bold, code, moment, small

log = structlog.get_logger(__name__)

PATIENCE = 2.0
"""How long an erasure is waited for before the member is told that it goes on, in seconds."""
MAX_FILES = 10
MAX_RECEIPTS = 5
"""How many of their requests a member sees, the newest."""
NAMES = {
    "member": "privacy-as-member",
    "pseudonym": "privacy-as-pseudonym",
    "none": "privacy-as-none",
}
STATES = {
    "requested": "privacy-request-requested",
    "pending": "privacy-request-pending",
    "verified": "privacy-request-verified",
}
"""What is said of a request, by how far it is."""
GONE = ("privacy-forgotten-questions", "privacy-forgotten-feedback", "privacy-forgotten-links")
"""What is said of each number of ``Erased``."""
ROW_BYTES = 500
"""What a row takes in a file beside its own values, at most: indents, and its table's name."""
SPARE = 1_000_000
"""How much of what Discord takes of files in a message is left free, in bytes."""


class DataButton(Button, custom_id="privacy:data", label="button-privacy-data"):
    quota = Quota.EXEMPT

    async def press(self, context: RequestContext) -> None:
        held = await data_of(context)
        if not held["servers"] and not held["unlogged"]:
            await context.send(notice(gettext("privacy-data-none")), private=True)
            return
        limit = context.interaction.filesize_limit - SPARE
        files = await context.services.workers.interactive(lambda: list(documents(held, limit)))
        here = context.guild_id is not None
        words = [text(gettext("privacy-data" if here else "privacy-data-everywhere"))]
        if len(files) > MAX_FILES:
            words.append(text(gettext("privacy-data-more")))
        parts = [
            OwnFile(f"verbatim-data-{n}.json", content, gettext("privacy-data-described"))
            for n, content in enumerate(files[:MAX_FILES], 1)
        ]
        await context.send(layout(*words, *parts, colour=GREY), private=True)


class ForgetButton(
    Button, custom_id="privacy:forget", label="button-privacy-forget", style=ButtonStyle.danger
):
    quota = Quota.EXEMPT

    async def press(self, context: RequestContext) -> None:
        here = context.guild_id is not None
        words = gettext("privacy-forget-here" if here else "privacy-forget-everywhere")
        await context.send(layout(text(words), row(ForgetYesButton()), colour=GREY), private=True)


class ForgetYesButton(
    Button,
    custom_id="privacy:forget-yes",
    label="button-privacy-forget-yes",
    style=ButtonStyle.danger,
):
    in_place = True
    quota = Quota.EXEMPT

    async def press(self, context: RequestContext) -> None:
        """Put the request on record, and say how far it is and how much is gone."""
        request = Request.of_member(
            context.user_id,
            context.guild_id,
            context.asked_at,
            everywhere=context.guild_id is None,
        )
        try:
            erasing = await context.records.erasing.ask(request)
        except RecordsError as error:
            await _report_unsaved(context, error)
            return
        done, _ = await asyncio.wait({erasing}, timeout=PATIENCE)
        finished = done and not erasing.cancelled() and erasing.exception() is None
        words = erased_text(erasing.result()) if finished else gettext("privacy-forgetting")
        number = gettext("privacy-receipt", number=code(str(request.id)))
        await context.swap(layout(text(words), text(small(number)), colour=GREY))


class LogButton(Button, custom_id="privacy:{way}", label="button-privacy-{way}"):
    """Keeps a member's questions out of the log from now on, or in it again."""

    quota = Quota.EXEMPT

    way: Literal["log", "unlog"]

    async def press(self, context: RequestContext) -> None:
        wanted = self.way == "log"
        members = context.records.members
        try:
            await members.log(context.user_id, context.asked_at, wanted=wanted)
        except RecordsError as error:
            await _report_unsaved(context, error)
            return
        said = "privacy-logged-now" if wanted else "privacy-unlogged-now"
        await context.send(notice(gettext(said)), private=True)


class Privacy(ext.Cog):
    @command(name="privacy")
    async def privacy(self, interaction: Interaction[Client]) -> None:
        context = RequestContext.of(interaction)
        await context.send(await privacy_view(context), private=True)


async def privacy_view(context: RequestContext) -> LayoutView:
    """Return what is kept here, why, how long and who sees it, with what a member can do.

    Raises ``RecordsError``.
    """
    records = context.records
    days, name, seen = context.services.settings.retention_days, "member", "privacy-seen-operator"
    role = ""
    if context.guild_id is not None:
        own = await records.guilds.of(context.guild_id)
        days, name = own.retention or days, own.identities or name
        seen = "privacy-seen-away"
        if context.server is not None:
            seen = "privacy-seen-role" if own.moderators else "privacy-seen-server"
            role = f"<@&{own.moderators}>"
    told = {
        "kept": gettext("privacy-kept"),
        "as": gettext(NAMES[name]),
        "why": gettext("privacy-why"),
        "long": gettext("privacy-long", days=days),
        "seen": gettext(seen, role=role),
        "ama": gettext("privacy-ama"),
    }
    logs = records.members.logs(context.user_id)
    notes = [] if logs else [text(bold(gettext("privacy-unlogged")))]
    if receipts := await records.erasing.receipts(context.user_id):
        listed = [f"- {_progress_text(one)}" for one in receipts[:MAX_RECEIPTS]]
        notes.append(text("\n".join([bold(gettext("privacy-pending")), *listed])))
    return layout(
        text(f"### {gettext('privacy-title')}"),
        *(text(f"{bold(gettext(f'privacy-{key}-name'))} {words}") for key, words in told.items()),
        *notes,
        text(small(gettext("privacy-stays"))),
        rule(),
        row(DataButton(), LogButton("unlog" if logs else "log"), ForgetButton()),
    )


async def data_of(context: RequestContext) -> dict[str, Any]:
    """Return what is on record about a member: in a server that server's, in a DM all.

    Raises ``RecordsError``.
    """
    members = context.records.members
    user_id = context.user_id
    guilds = [context.guild_id] if context.guild_id is not None else await members.servers()
    held = {str(one or "none"): await members.held(one, user_id) for one in guilds}
    return {
        "about": user_id,
        "made_at": context.asked_at.isoformat(),
        "unlogged": await members.wish(user_id),
        "servers": {guild: tables for guild, tables in held.items() if tables},
    }


def documents(held: dict[str, Any], limit: int) -> Iterator[bytes]:
    """Yield a member's data as JSON documents of at most ``limit`` bytes each, rows whole."""
    rows = [
        (guild, table, one)
        for guild, tables in held["servers"].items()
        for table, listed in tables.items()
        for one in listed
    ]
    servers: dict[str, dict[str, list[dict[str, Any]]]] = {}
    room = limit
    for guild, table, one in rows:
        size = len(_json(one)) + ROW_BYTES
        if size > room and servers:
            yield _json({**held, "servers": servers})
            servers, room = {}, limit
        servers.setdefault(guild, {}).setdefault(table, []).append(one)
        room -= size
    yield _json({**held, "servers": servers})


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _progress_text(receipt: Receipt) -> str:
    at = moment(receipt.asked_at, "f")
    return gettext(STATES[receipt.state], number=code(str(receipt.id)), at=at)


def erased_text(receipt: Receipt) -> str:
    """Return how far a request is whose rows are gone, and how much is, in words."""
    counted = zip(GONE, receipt.erased, strict=True)
    lines = [f"- {gettext(key, count=count)}" for key, count in counted if count]
    if receipt.state != "verified":
        return "\n".join([gettext("privacy-forgotten-unverified"), *lines])
    return "\n".join(
        [gettext("privacy-forgotten"), *lines] if lines else [gettext("privacy-forgotten-none")]
    )


async def _report_unsaved(context: RequestContext, error: RecordsError) -> None:
    log.error("a member's wish can't be written", reason=str(error))
    await context.send(notice(gettext("privacy-unsaved")), private=True)


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Privacy())
    bot.add_dynamic_items(DataButton, ForgetButton, ForgetYesButton, LogButton)
