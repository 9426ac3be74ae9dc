"""What is done with the records every day, unasked: what is too old goes, what began is ended."""

from __future__ import annotations

import asyncio
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

import structlog

from bot.clock import implausible
from bot.errors import RecordsError
from bot.records import Overrides, Request
from bot.services import Services

log = structlog.get_logger(__name__)

RECEIPTS = timedelta(days=30)
"""How long a member can see that what they asked to be erased is gone."""


class Upkeep:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._turn = asyncio.Lock()

    async def run(self, present: AbstractSet[int]) -> None:
        """Do all of it, given the servers that the bot is in.

        What the file doesn't let happen now is logged, and happens the next time.
        """
        async with self._turn:
            try:
                await self._run(present)
            except RecordsError as error:
                log.error("upkeep isn't done; the next goes on", reason=str(error))

    async def _run(self, present: AbstractSet[int]) -> None:
        records, settings = self._services.records, self._services.settings
        now = self._services.now()
        await records.presence.settle(present, now)
        await asyncio.gather(*await records.erasing.resume())
        await records.erasing.verify()
        if await self._clock_is_wrong(now):
            return
        await records.erasing.throw_away(now - RECEIPTS)
        for guild_id in await records.presence.gone(now - timedelta(days=settings.grace_days)):
            log.info("the bot left this server long ago; its data goes", server=guild_id)
            await (await records.erasing.ask(Request.of_server(guild_id, now)))
            await records.feeds.leave(guild_id)
        for guild_id in await records.members.servers():
            await self._keep(guild_id)

    async def _clock_is_wrong(self, now: datetime) -> bool:
        """Whether nothing may be erased for its age, since this machine's clock can't be right."""
        newest = await self._services.records.queries.newest()
        why = implausible(now, self._services.discord_time.now(), newest)
        if why is None or self._services.settings.trust_clock:
            return False
        log.error(
            "nothing is erased for its age: this machine's clock can't be right; set it, or set "
            "VERBATIM_TRUST_CLOCK=true if it is",
            reason=why,
        )
        return True

    async def _keep(self, guild_id: int | None) -> None:
        """Keep of a server what it wants kept, under the names that it wants."""
        records = self._services.records
        own = Overrides() if guild_id is None else await records.guilds.of(guild_id)
        if guild_id is not None and own.identities not in {None, "member"}:
            await records.erasing.pseudonymize(guild_id)
        days = own.retention or self._services.settings.retention_days
        erased = await records.erasing.expire(guild_id, days, self._services.now())
        if erased:
            log.info("what was too old is erased", server=guild_id, questions=erased, days=days)
