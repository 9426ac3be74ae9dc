"""Posts what is due in the servers' feeds.

The first query is posted at once; what comes within ``PAUSE`` seconds of a message waits for the
next one. So a channel gets two messages a minute at most, each with the newest few by name and the
others by their number.
"""

from __future__ import annotations

import asyncio
from enum import Enum, auto
from typing import TYPE_CHECKING

import structlog
from discord import Forbidden, HTTPException, NotFound

from bot.errors import RecordsError
from bot.interface import say
from bot.records import Act, Outcome, new_id
from bot.skeleton import MARK, shows, skeleton
from commands._gate import Cleared, post
from commands._layout import layout, rule, section, text
from commands._markup import small
from commands._server import address_server, everyone_reads
from commands.logs._rows import told
from commands.logs.show import ShowButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Client
    from discord.ui import LayoutView

    from bot.answering import Answerer
    from bot.records import Batch, Feed, Query
    from bot.records.feed import Stop
    from bot.services import Services

log = structlog.get_logger(__name__)

PAUSE = 30.0
"""Seconds between two messages in a channel."""
SHOWN = 5
"""How many queries a message has by name."""
ACTION = "logs feed"


class _Round(Enum):
    """What came of looking for something to post."""

    NOTHING = auto()
    """Nothing is due."""
    HELD = auto()
    """All that was due is held back."""
    POSTED = auto()
    """A message was posted, or has to be tried again later."""


class Feeder:
    """Posts for each server in a task of its own, which ends when nothing is due any more."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._new: set[int] = set()

    def poke(self, guild_id: int) -> None:
        """Look soon whether something is due in a server."""
        self._new.add(guild_id)
        if guild_id not in self._tasks:
            task = asyncio.create_task(self._feed(guild_id), name="verbatim-feed")
            self._tasks[guild_id] = task

    async def catch_up(self) -> None:
        """Post what came due while the bot was away, in the servers that it is in."""
        try:
            waiting = await self._services.records.feeds.waiting()
        except RecordsError as error:
            log.warning("what is due can't be read", reason=str(error))
            return
        for guild_id in waiting:
            if self._client.get_guild(guild_id):
                self.poke(guild_id)

    def close(self) -> None:
        """Stop; what is due is posted after the next start."""
        for task in self._tasks.values():
            task.cancel()

    async def _feed(self, guild_id: int) -> None:
        try:
            while guild_id in self._new:
                self._new.discard(guild_id)
                while (came := await self._round(guild_id)) is not _Round.NOTHING:
                    if came is _Round.POSTED:
                        await asyncio.sleep(PAUSE)
        except RecordsError as error:
            log.warning("the feed can't be read", server=guild_id, reason=str(error))
        finally:
            self._new.discard(guild_id)
            del self._tasks[guild_id]

    async def _round(self, guild_id: int) -> _Round:
        records = self._services.records
        batch = await records.feeds.take(guild_id)
        feed = await records.feeds.of(guild_id) if batch else None
        if batch is None or feed is None:
            return _Round.NOTHING
        found = await records.queries.several(guild_id, batch.query_ids)
        held = await records.held.of(guild_id)
        answerer = self._services.library.served.answerer
        open_to_all = self._everyone_reads(guild_id, feed.channel_id)
        queries = [
            one
            for one in found
            if not (one.private and open_to_all) and not is_held(answerer, one, held)
        ]
        if not queries:
            await records.feeds.done(guild_id, batch)
            return _Round.HELD
        await address_server(self._client, self._services, guild_id)
        if await self._post(guild_id, feed, batch, queries):
            await records.feeds.done(guild_id, batch)
        return _Round.POSTED

    def _everyone_reads(self, guild_id: int, channel_id: int) -> bool:
        """Whether everyone can read a feed's channel: nothing asked privately goes there."""
        guild = self._client.get_guild(guild_id)
        return everyone_reads(guild.get_channel_or_thread(channel_id) if guild else None)

    async def _post(
        self, guild_id: int, feed: Feed, batch: Batch, queries: Sequence[Query]
    ) -> bool:
        """Post a message, and return whether it is there; one that can't be stops the feed.

        Discord takes a message of one name once, so that a batch whose posting was cut
        short isn't posted a second time.
        """
        channel = self._client.get_partial_messageable(feed.channel_id, guild_id=guild_id)
        try:
            await post(channel, Cleared(feed_view(queries)), once=str(batch.id))
        except NotFound:
            await self._stop(guild_id, feed, "gone")
        except Forbidden:
            await self._stop(guild_id, feed, "locked")
        except (HTTPException, OSError) as error:
            log.warning("a feed's message waits", server=guild_id, reason=str(error))
        else:
            return True
        return False

    async def _stop(self, guild_id: int, feed: Feed, why: Stop) -> None:
        now = self._services.now()
        details = {"stopped": why, "channel": feed.channel_id}
        act = Act(new_id(now), now, None, ACTION, details)
        await self._services.records.feeds.stop(guild_id, feed.channel_id, why, act)
        log.info("a feed was stopped", server=guild_id, reason=why)


def is_held(answerer: Answerer, query: Query, held: Sequence[str]) -> bool:
    """Say whether a query has all words of one of these, in any form, as typed or put right.

    Neither letters that look alike, nor what can't be seen, nor Markdown hides a word.
    """
    asked = " ".join([query.question, *(one.searched for one in query.corrections)])
    seen = skeleton(asked)
    plain = seen.replace(MARK, "")
    return any(
        answerer.mentions(asked, one)
        or answerer.mentions(plain, wanted.replace(MARK, ""))
        or shows(seen, wanted)
        for one, wanted in ((one, skeleton(one)) for one in held)
    )


def feed_view(queries: Sequence[Query]) -> LayoutView:
    """Return the message that tells of queries, newest first: the first few by name.

    Who asked for themselves alone isn't named: others than moderators may read a channel. ``Show``
    tells moderators.
    """
    refused = all(one.outcome is Outcome.REFUSED for one in queries)
    title = say("feed-title-refused" if refused else "feed-title", count=len(queries))
    more = len(queries) - SHOWN
    entries = (
        piece
        for one in queries[:SHOWN]
        for piece in (rule(), section(_told(one), button=ShowButton(one.id)))
    )
    rest = [rule(), text(small(say("feed-more", count=more)))] if more > 0 else []
    return layout(text(f"### {title}"), *entries, *rest)


def _told(query: Query) -> str:
    return told(query, asker=say("feed-alone") if query.private else None)
