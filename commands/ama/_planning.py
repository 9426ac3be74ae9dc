"""What moderators plan: channels that the bot may write in, texts and times that make sense."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from discord import ChannelType, Client, Interaction, Member, User
from discord.app_commands import AppCommandChannel, AppCommandThread

from bot.ama.due import Notice, due_notices
from bot.ama.model import MAX_HEADLINE, MAX_TITLE, Ama, Plan
from bot.ama.transcript import cleaned_line
from bot.errors import InputError, Markdown
from bot.services import Services
from bot.times import parse_planned
from commands._core.server import missing

MAX_TIME = 100
MAX_EACH = 100
WRITABLE = {
    ChannelType.text,
    ChannelType.news,
    ChannelType.public_thread,
    ChannelType.private_thread,
    ChannelType.news_thread,
}


def single_line(text: str, limit: int) -> str:
    """Return a title or a headline as it is kept. Raises ``InputError`` where nothing is left."""
    kept = cleaned_line(text)
    if not kept or len(kept) > limit:
        raise InputError("ama-line-bad", count=limit)
    return kept


def title_line(text: str) -> str:
    """Return a title as it is kept. Raises ``InputError``."""
    return single_line(text, MAX_TITLE)


def headline_line(text: str) -> str:
    """Return a headline as it is kept. Raises ``InputError``."""
    return single_line(text, MAX_HEADLINE)


def guest_id_of(guest: Member | User) -> int:
    """Return a guest's id. Raises ``InputError`` for a bot, and for who isn't in the server."""
    if guest.bot:
        raise InputError("ama-guest-bot")
    if not isinstance(guest, Member):
        raise InputError("ama-guest-away", member=Markdown(f"<@{guest.id}>"))
    return guest.id


def times_of(now: datetime, opens: str, closes: str, zone: str | None) -> tuple[datetime, datetime]:
    """Return when an AMA opens and closes. Raises ``InputError``."""
    opens_at, closes_at = parse_planned(opens, now, zone), parse_planned(closes, now, zone)
    return checked_times(now, (opens_at, opens), (closes_at, closes))


def checked_times(
    now: datetime, opens: tuple[datetime, str], closes: tuple[datetime, str]
) -> tuple[datetime, datetime]:
    """Return the two times, each given with what was typed. Raises ``InputError``."""
    if opens[0] < now:
        raise InputError("error-time-past", time=opens[1])
    if closes[0] <= now:
        raise InputError("error-time-past", time=closes[1])
    if closes[0] <= opens[0]:
        raise InputError("error-time-order", time=closes[1])
    return opens[0], closes[0]


def changed_plan(plan: Plan, given: dict[str, Any], typed: str) -> Plan:
    """Return a plan with what is given, checked on what it is at that moment.

    ``typed`` is how a time was typed. Raises ``InputError``.
    """
    opens_at = given.get("opens_at", plan.opens_at)
    if given.get("closes_at", plan.closes_at) <= opens_at:
        raise InputError("error-time-order", time=typed)
    return replace(plan, **given)


def writable(
    interaction: Interaction[Client], channel: AppCommandChannel | AppCommandThread | None
) -> int:
    """Return the id of a channel that the bot and whoever asks may write in.

    None is the one this comes from.

    Raises ``InputError``, which names what is missing.
    """
    guild = interaction.guild
    channel_id = channel.id if channel else interaction.channel_id
    if guild is None or channel_id is None:
        raise InputError("ama-channel-unseen")
    found = guild.get_channel_or_thread(channel_id)
    where = Markdown(f"<#{channel_id}>")
    if found is None:
        raise InputError("ama-channel-unseen", channel=where)
    if found.type not in WRITABLE:
        raise InputError("ama-channel-kind", channel=where)
    if names := missing(found):
        raise InputError(
            "ama-channel-missing", channel=where, permissions=Markdown(", ".join(names))
        )
    if names := missing(found, cast("Member", interaction.user)):
        raise InputError("channel-not-yours", channel=where, permissions=Markdown(", ".join(names)))
    return channel_id


async def skip_due_notices(services: Services, ama: Ama) -> None:
    """Let be what would be told of at once: who sets a time sees it, and the overview has it."""
    now = services.now()
    for notice in due_notices(ama, now):
        if notice not in {Notice.OPENED, Notice.CLOSED}:
            await services.records.amas.posts.skip(ama.guild_id, ama.id, f"notice:{notice}", now)
