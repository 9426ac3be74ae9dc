"""A link to one of the bot's replies: the citations that stand in it.

The message is fetched from Discord and read there: it is the bot's own, which needs no privileged
intent. The query log doesn't serve for it: its rows are written before Discord gives a message its
number. Nothing is shown of a message that the member couldn't open by the link itself.
"""

from __future__ import annotations

import asyncio
import re

from discord import ChannelType, Client, HTTPException, Interaction, Member, Message, Thread
from discord.abc import GuildChannel, Messageable

from bot.errors import UnknownReplyError
from commands._core.messages import texts

LINK = re.compile(
    r"<?https://(?:(?:ptb|canary)\.)?discord(?:app)?\.com/channels/"
    r"(?P<guild>[0-9]{1,19}|@me)/(?P<channel>[0-9]{1,19})/(?P<message>[0-9]{1,19})/?>?"
)
PATIENCE = 2.0
"""Seconds that Discord gets to hand a message over: it waits 3 for our reply."""
_CITED = re.compile(r"(?m)^-# .*`(?P<citation>[a-z0-9-]{1,101})`$")


async def citations_in_reply(
    interaction: Interaction[Client], link: re.Match[str]
) -> tuple[str, ...]:
    """Return the citations in one of the bot's replies, in their order, each once.

    Raises ``UnknownReplyError`` where the link leads to another server, to a channel whose past the
    member may not read, to somebody else's message, or to one without citations.
    """
    channel = _channel(interaction, link)
    message = await _fetch_message(channel, int(link["message"])) if channel else None
    if message is not None and message.author == interaction.client.user:
        found = "\n".join(texts(message.components))
        if citations := tuple(dict.fromkeys(one["citation"] for one in _CITED.finditer(found))):
            return citations
    raise UnknownReplyError(link[0])


def _channel(interaction: Interaction[Client], link: re.Match[str]) -> Messageable | None:
    if link["guild"] != str(interaction.guild_id or "@me"):
        return None
    here = interaction.channel
    if interaction.guild_id is None:
        same = link["channel"] == str(interaction.channel_id)
        return here if same and isinstance(here, Messageable) else None
    guild = interaction.client.get_guild(interaction.guild_id)
    channel = guild.get_channel_or_thread(int(link["channel"])) if guild else None
    return (
        channel if isinstance(channel, Messageable) and _is_readable(interaction, channel) else None
    )


def _is_readable(interaction: Interaction[Client], channel: GuildChannel | Thread) -> bool:
    """Say whether the member may read a channel's past; a private thread's only from inside it."""
    member = interaction.user
    if not isinstance(member, Member):
        return False
    if channel.type is ChannelType.private_thread and channel.id != interaction.channel_id:
        return False
    may = channel.permissions_for(member)
    return may.view_channel and may.read_message_history


async def _fetch_message(channel: Messageable, message_id: int) -> Message | None:
    try:
        return await asyncio.wait_for(channel.fetch_message(message_id), PATIENCE)
    except (HTTPException, TimeoutError):
        return None
