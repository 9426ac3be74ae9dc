"""Whether a message was sent, where the bot was stopped just then: looked up by its mark."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from discord import Client, HTTPException, Object
from discord.abc import Messageable
from discord.utils import time_snowflake

from commands._core.layout import has_mark

SKEW = timedelta(minutes=1)
"""How far this machine's clock may be ahead of Discord's."""
LOOKED_THROUGH = 1000
"""How many messages are looked through for one whose sending was cut off."""


async def find_sent(client: Client, channel: Messageable, mark: int, since: datetime) -> int | None:
    """Return the bot's message with a mark that was sent since then.

    None where it wasn't sent, or can't be found.
    """
    with suppress(HTTPException):
        after = Object(id=time_snowflake(since - SKEW))
        async for one in channel.history(after=after, limit=LOOKED_THROUGH):
            if one.author == client.user and has_mark(one, mark):
                return one.id
    return None
