"""A moderator's turn: allowed here, in their language, and on record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from discord import Client, Interaction

from bot.errors import UnknownQueryError
from bot.records import Query, Records
from commands._core.checks import require_moderator
from commands._core.reply import RequestContext

SESSION = timedelta(minutes=15)
"""For how long turning pages, or typing on, is the same looking: it is on record once."""
SHOW = "logs show"
"""What looking at a row is on record as."""


class Moderation(NamedTuple):
    """The interaction of somebody who may review this server's log, and the server's id."""

    context: RequestContext
    guild_id: int

    @classmethod
    async def of(cls, interaction: Interaction[Client]) -> Moderation:
        """Begin to answer a moderator. Raises ``NotPermittedError`` for anybody else."""
        guild_id = await require_moderator(interaction)
        context = RequestContext.of(interaction)
        await context.set_reply_locale(private=True)
        return cls(context, guild_id)

    @property
    def records(self) -> Records:
        """The records."""
        return self.context.services.records

    async def row(self, query_id: int) -> Query:
        """Return a row of this server's log. Raises ``UnknownQueryError``."""
        query = await self.records.queries.find(self.guild_id, query_id)
        if query is None:
            raise UnknownQueryError(str(query_id))
        return query

    async def audit(self, action: str, details: Mapping[str, Any]) -> int:
        """Put on record what is being done, and return the record's id.

        Raises ``RecordsError`` where it can't be written: then it isn't done either.
        """
        act = self.context.act(action, details)
        return await self.records.audit.add(self.guild_id, act)

    async def reading(self, action: str, details: Mapping[str, Any]) -> int:
        """Put on record what is being looked at, once a session, and return the record's id.

        Every way of reading the log goes through here or ``audit``, whoever opened the page first.
        """
        act = self.context.act(action, details)
        since = self.context.asked_at - SESSION
        return await self.records.audit.add_once(self.guild_id, act, since)
