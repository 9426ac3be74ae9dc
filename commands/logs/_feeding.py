"""Posts what is due in the servers' feeds, and takes back what was erased meanwhile.

The first query is posted at once; what comes within ``PAUSE`` seconds of a message waits for the
next one. So a channel gets two messages a minute at most, each with the newest few by name and the
others by their number. A message that names what was erased is drawn anew without it, or deleted
where nothing else is left in it; where Discord doesn't take that, it is tried again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

import structlog
from discord import Client, DiscordServerError, Forbidden, HTTPException, Message, NotFound
from discord.ui import LayoutView

from bot.answering import MAX_CACHED_TEXTS, Answerer
from bot.errors import RecordsError
from bot.i18n import gettext
from bot.records import Act, Batch, Feed, Outcome, Posted, Query, new_id
from bot.records.feed import Stop
from bot.services import Services
from bot.skeleton import MARK, shows, skeleton
from commands._core.gate import Cleared, post, redraw
from commands._core.layout import layout, rule, section, text
from commands._core.markdown import small
from commands._core.server import everyone_reads, set_server_locale
from commands.logs._rows import query_summary
from commands.logs.show import ShowButton

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
        services.records.feeds.erased.subscribe(self._erased)

    def _erased(self, guild_id: int) -> None:
        """Take back what was erased, once Discord can be spoken to."""
        if self._client.is_ready():
            self.poke(guild_id)

    def poke(self, guild_id: int) -> None:
        """Look soon whether something is due in a server."""
        self._new.add(guild_id)
        if guild_id not in self._tasks:
            task = asyncio.create_task(self._feed(guild_id), name="verbatim-feed")
            self._tasks[guild_id] = task

    async def catch_up(self) -> None:
        """Post what came due while the bot was away, and take back what was erased then."""
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
        self._services.records.feeds.erased.unsubscribe(self._erased)
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
        if not await self._take_back(guild_id):
            return _Round.POSTED
        batch = await records.feeds.take(guild_id)
        feed = await records.feeds.of(guild_id) if batch else None
        if batch is None or feed is None:
            return _Round.NOTHING
        found = await records.queries.several(guild_id, batch.query_ids)
        held = await records.feed_filter.of(guild_id)
        answerer = self._services.library.engine.answerer
        open_to_all = self._everyone_reads(guild_id, feed.channel_id)
        queries: list[Query] = []
        for one in found:
            if not (one.private and open_to_all) and not is_held(answerer, one, held):
                queries.append(one)
            if held:
                await asyncio.sleep(0)  # others' interactions come in between
        if not queries:
            await records.feeds.done(guild_id, batch)
            return _Round.HELD
        await set_server_locale(self._client, self._services, guild_id)
        message = await self._post(guild_id, feed, batch, queries)
        if message is not None:
            named = tuple(one.id for one in queries[:SHOWN])
            posted = Posted(feed.channel_id, message.id, len(queries), named)
            await records.feeds.done(guild_id, batch, posted)
        return _Round.POSTED

    async def _take_back(self, guild_id: int) -> bool:
        """Take back what was erased; return whether Discord could be asked to."""
        feeds = self._services.records.feeds
        for posted in await feeds.stale(guild_id):
            await set_server_locale(self._client, self._services, guild_id)
            try:
                there = await self._redraw(guild_id, posted)
            except NotFound:
                there = False
            except (DiscordServerError, OSError) as error:
                log.warning("a feed's message waits", server=guild_id, reason=str(error))
                return False
            except HTTPException as error:  # the next upkeep tries again
                log.warning(
                    "what was erased stays in a channel for now",
                    server=guild_id,
                    channel=posted.channel_id,
                    message_id=posted.message_id,
                    reason=str(error),
                )
                continue
            await feeds.redrawn(guild_id, posted, there=there)
        return True

    async def _redraw(self, guild_id: int, posted: Posted) -> bool:
        """Draw a message without what was erased; return whether it is still there."""
        queries = await self._services.records.queries.several(guild_id, posted.named)
        channel = self._client.get_partial_messageable(posted.channel_id, guild_id=guild_id)
        message = channel.get_partial_message(posted.message_id)
        if not queries:
            await message.delete()
            return False
        await redraw(message, Cleared(feed_view(queries, posted.told)))
        return True

    def _everyone_reads(self, guild_id: int, channel_id: int) -> bool:
        """Whether everyone can read a feed's channel: nothing asked privately goes there."""
        guild = self._client.get_guild(guild_id)
        return everyone_reads(guild.get_channel_or_thread(channel_id) if guild else None)

    async def _post(
        self, guild_id: int, feed: Feed, batch: Batch, queries: Sequence[Query]
    ) -> Message | None:
        """Post a message and return it, None where it isn't; one that can't be stops the feed.

        Discord takes a message of one name once, so that a batch whose posting was cut
        short isn't posted a second time.
        """
        channel = self._client.get_partial_messageable(feed.channel_id, guild_id=guild_id)
        try:
            view = feed_view(queries, len(queries))
            return await post(channel, Cleared(view), once=str(batch.id))
        except NotFound:
            await self._stop(guild_id, feed, "gone")
        except Forbidden:
            await self._stop(guild_id, feed, "locked")
        except (HTTPException, OSError) as error:
            log.warning("a feed's message waits", server=guild_id, reason=str(error))
        return None

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
    wanted = [_held_skeleton(one) for one in held]
    return (
        answerer.mentions(asked, held)
        or answerer.mentions(seen.replace(MARK, ""), (one.replace(MARK, "") for one in wanted))
        or any(shows(seen, one) for one in wanted)
    )


_held_skeleton = lru_cache(MAX_CACHED_TEXTS)(skeleton)


def feed_view(queries: Sequence[Query], count: int) -> LayoutView:
    """Return the message that tells of so many queries, newest first: the first few by name.

    Who asked for themselves alone isn't named: others than moderators may read a channel. ``Show``
    tells moderators.
    """
    answered = any(one.outcome is Outcome.ANSWERED for one in queries)
    title = gettext("feed-title" if answered else "feed-title-unanswered", count=count)
    more = count - len(queries[:SHOWN])
    entries = (
        piece
        for one in queries[:SHOWN]
        for piece in (rule(), section(_told(one), button=ShowButton(one.id)))
    )
    rest = [rule(), text(small(gettext("feed-more", count=more)))] if more > 0 else []
    return layout(text(f"### {title}"), *entries, *rest)


def _told(query: Query) -> str:
    return query_summary(query, asker=gettext("feed-alone") if query.private else None)
