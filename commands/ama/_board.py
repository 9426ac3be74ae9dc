"""The board: the messages in an AMA's channel that show it to everyone, kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import NotFound

from commands._gate import Cleared, post, redraw
from commands._layout import layout, text
from commands.ama._told import listed

if TYPE_CHECKING:
    from discord import Client

    from bot.services import Services


async def refresh(
    client: Client,
    services: Services,
    guild_id: int,
    ama_id: int,
    question_id: int | None = None,  # noqa: ARG001 (drawn next)
) -> None:
    """Draw an AMA's overview anew, and the message of one of its questions."""
    amas = services.records.amas
    ama = await amas.find(guild_id, ama_id)
    channel = client.get_partial_messageable(ama.plan.channel_id, guild_id=guild_id)
    cleared = Cleared(layout(text(listed(ama))))
    if ama.overview_id is not None:
        try:
            await redraw(channel.get_partial_message(ama.overview_id), cleared)
        except NotFound:
            pass
        else:
            return
    sent = await post(channel, cleared)
    await amas.shown_as(guild_id, ama_id, overview=sent.id)
