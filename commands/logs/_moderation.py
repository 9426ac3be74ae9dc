"""What a moderator reads of their server's log, put on record; each checks that they may."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.errors import UnknownQueryError
from bot.records import Query
from commands._core.context import RequestContext

SESSION = timedelta(minutes=15)
"""For how long turning pages, or typing on, is the same looking: it is on record once."""
SHOW = "logs show"
"""What looking at a row is on record as."""


async def logged_query(context: RequestContext, query_id: int) -> Query:
    """Return a row of this server's log. Raises ``UnknownQueryError``."""
    query = await context.records.queries.find(context.require_moderator(), query_id)
    if query is None:
        raise UnknownQueryError(str(query_id))
    return query


async def audit(context: RequestContext, action: str, details: Mapping[str, Any]) -> int:
    """Put on record what is being done, and return the record's id.

    Raises ``RecordsError`` where it can't be written: then it isn't done either.
    """
    act = context.act(action, details)
    return await context.records.audit.add(context.require_moderator(), act)


async def audit_reading(context: RequestContext, action: str, details: Mapping[str, Any]) -> int:
    """Put on record what is being looked at, once a session, and return the record's id.

    Every way of reading the log goes through here or ``audit``, whoever opened the page first.
    """
    act = context.act(action, details)
    since = context.asked_at - SESSION
    return await context.records.audit.add_once(context.require_moderator(), act, since)
