"""The daily upkeep, and what is kept of a server that the bot comes to or leaves."""

from __future__ import annotations

import structlog
from discord import Guild
from discord.ext import commands as ext

from bot.client import services_of
from bot.errors import RecordsError
from bot.upkeep import Upkeep
from commands._core.timer import Timer

log = structlog.get_logger(__name__)

DAY_SECONDS = 24 * 3600.0


class Daily(ext.Cog):
    """Begins the upkeep once Discord has told which servers the bot is in, and then every day."""

    def __init__(self, bot: ext.Bot) -> None:
        self._bot = bot
        self._services = services_of(bot)
        self._upkeep = Upkeep(self._services)
        self._timer = Timer(self._run_daily, DAY_SECONDS)

    async def cog_unload(self) -> None:
        self._timer.cancel()

    async def _run_daily(self) -> None:
        await self._upkeep.run({guild.id for guild in self._bot.guilds})

    @ext.Cog.listener()
    async def on_ready(self) -> None:
        """Begin; Discord says so anew after each new connection."""
        if not self._timer.is_running():
            self._timer.start()

    @ext.Cog.listener()
    async def on_guild_join(self, guild: Guild) -> None:
        """Keep that the bot is there: what it still has of the server stays."""
        try:
            await self._services.records.presence.arrived(guild.id)
        except RecordsError as error:
            log.error("a server can't be noted", reason=str(error))

    @ext.Cog.listener()
    async def on_guild_remove(self, guild: Guild) -> None:
        """Keep since when the bot is no longer there: what it has of the server goes in a while."""
        try:
            await self._services.records.presence.left(guild.id, self._services.now())
        except RecordsError as error:  # the next upkeep finds it
            log.error("that a server is left can't be noted", reason=str(error))


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Daily(bot))
