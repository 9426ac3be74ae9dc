"""``/help``, and the welcome in a server that the bot was just added to: the same five lines."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from discord import Client, Guild, HTTPException, Interaction, TextChannel
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.client import services_of
from bot.i18n import ENGLISH, gettext, language_of, set_locale
from bot.services import Services
from commands._core.context import RequestContext
from commands._core.gate import Cleared, post
from commands._core.layout import layout, row, rule, text
from commands._core.markdown import bold, small
from commands._core.server import is_community, missing
from commands.answers.topic import TopicsButton

log = structlog.get_logger(__name__)

LINES = ("does", "doesnt", "logs", "seen", "forget")
"""What is told, a line each, in this order."""
NEW = timedelta(minutes=10)
"""How long after it was added the bot still greets: a server that comes back isn't new."""


class Help(ext.Cog):
    """The command and the welcome. ``services`` has the clock."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @command(name="help")
    async def help(self, interaction: Interaction[Client]) -> None:
        await RequestContext.of(interaction).send(help_view(gettext("help-title")), private=True)

    @ext.Cog.listener()
    async def on_guild_join(self, guild: Guild) -> None:
        if is_new(guild, self._services.now()):
            await greet(guild)


def help_view(title: str) -> LayoutView:
    """Return the five lines, how a moderator sets the bot up, and the way to the topics."""
    lines = (f"{bold(gettext(f'help-{name}-name'))} {gettext(f'help-{name}')}" for name in LINES)
    return layout(
        text(f"### {title}"),
        *map(text, lines),
        rule(),
        text(small(gettext("help-moderators"))),
        row(TopicsButton()),
    )


def is_new(guild: Guild, now: datetime) -> bool:
    """Say whether the bot was added just now.

    Discord tells of a server anew after an outage, too: that one was joined long ago.
    """
    joined = guild.me.joined_at
    return joined is not None and now - joined < NEW


def channel_for_welcome(guild: Guild) -> TextChannel | None:
    """Return where the bot may greet: the channel for the server's own messages, or the first."""
    first = [guild.system_channel] if guild.system_channel else []
    for channel in (*first, *guild.text_channels):
        if not missing(channel):
            return channel
    return None


async def greet(guild: Guild) -> None:
    """Post the welcome, in a Community in its language.

    Where that can't be, the log says so, and all else goes on.
    """
    set_locale(language_of(str(guild.preferred_locale)) if is_community(guild) else ENGLISH)
    channel = channel_for_welcome(guild)
    if channel is None:
        log.info("no channel to greet a new server in", server=guild.id)
        return
    view = help_view(gettext("welcome-title"))
    try:
        await post(channel, Cleared(view))
    except (HTTPException, OSError) as error:
        log.warning("a new server couldn't be greeted", server=guild.id, reason=str(error))


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Help(services_of(bot)))
