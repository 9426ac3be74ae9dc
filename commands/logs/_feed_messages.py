"""Posts what is due in the servers' feeds, and takes back what was erased meanwhile.

The first query is posted at once; what comes within ``FEED_GAP`` seconds of a message waits for the
next one. So a channel gets two messages a minute at most, each with the newest few by name and the
others by their number. A message that names what was erased is drawn anew without it, or deleted
where nothing else is left in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

import structlog
from discord import Client, Forbidden, NotFound
from discord.abc import Messageable
from discord.ui import LayoutView

from bot.answering import MAX_CACHED_TEXTS, Answerer
from bot.i18n import gettext
from bot.records import Act, Batch, Feed, Outcome, Posted, Query, new_id
from bot.records.feed import Stop
from bot.records.filtering import moment_of
from bot.services import Services
from bot.skeleton import MARK, shows, skeleton
from commands._core.gate import Cleared, post, redraw
from commands._core.layout import component_mark, layout, put_mark, rule, section, text
from commands._core.markdown import small
from commands._core.publisher import SETTLE, Attempt, find_sent
from commands._core.server import everyone_reads
from commands.logs._rows import query_summary
from commands.logs.show import ShowButton

log = structlog.get_logger(__name__)

FEED_GAP = 30.0
"""Seconds between two messages in a channel."""
SHOWN = 5
"""How many queries a message has by name."""
ACTION = "logs feed"
UNKNOWN_MESSAGE = 10008
"""Discord's code for a message that isn't there, such as one that was sent and deleted just now."""


class FeedMessages:
    """Posts a server's next message, and takes back what a message shows of what was erased."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._settled = services.now() + timedelta(seconds=SETTLE)

    async def deliver(self, attempt: Attempt) -> datetime | None:
        """Post one message; return the time where more is due, which waits for the next.

        One that can't be posted stops the feed.
        """
        guild_id, feeds = attempt.job.guild_id, self._services.records.feeds
        while (batch := await feeds.take(guild_id)) and (feed := await feeds.of(guild_id)):
            queries = await self._open_queries(guild_id, feed, batch)
            if not queries:
                await feeds.done(guild_id, batch)
                continue
            try:
                posted = await self._post(attempt, feed, batch, queries)
            except NotFound as error:
                if error.code == UNKNOWN_MESSAGE:
                    raise
                return await self._stop(guild_id, feed, "gone")
            except Forbidden:
                return await self._stop(guild_id, feed, "locked")
            more = await feeds.done(guild_id, batch, posted)
            return self._services.now() if more else None
        return None

    async def erase(self, attempt: Attempt) -> datetime | None:
        """Draw a message without what was erased, or delete it; return when to look for it again.

        One that a killed process sent may arrive for ``SETTLE`` seconds after the start.
        """
        guild_id, message_id = attempt.job.guild_id, attempt.job.subject_id
        records = self._services.records
        posted = await records.feeds.message(guild_id, message_id)
        if posted is None:
            return None
        queries = await records.queries.several(guild_id, posted.named)
        channel = self._client.get_partial_messageable(posted.channel_id, guild_id=guild_id)
        view, sent = feed_view(queries, posted.told), message_id
        if message_id < 0:
            sent = await self._find(channel, guild_id, -message_id)
            put_mark(view, _mark(guild_id, -message_id))
        if sent is None:
            if (now := self._services.now()) < self._settled:  # it may still be on its way
                return now + timedelta(seconds=SETTLE)
            await records.feeds.forget_message(guild_id, message_id)
            return None
        message = channel.get_partial_message(sent)
        try:
            if queries:
                await redraw(message, Cleared(view))
                return None
            await message.delete()
        except NotFound:
            pass
        await records.feeds.forget_message(guild_id, message_id)
        return None

    async def _open_queries(self, guild_id: int, feed: Feed, batch: Batch) -> list[Query]:
        """Return those of a batch that aren't held back."""
        records, answerer = self._services.records, self._services.library.engine.answerer
        found = await records.queries.several(guild_id, batch.query_ids)
        held = await records.feed_filter.of(guild_id)
        guild = self._client.get_guild(guild_id)
        open_to_all = everyone_reads(
            guild.get_channel_or_thread(feed.channel_id) if guild else None
        )
        queries: list[Query] = []
        for one in found:
            if not (one.private and open_to_all) and not is_held(answerer, one, held):
                queries.append(one)
            if held:
                await asyncio.sleep(0)  # others' interactions come in between
        return queries

    async def _post(
        self, attempt: Attempt, feed: Feed, batch: Batch, queries: Sequence[Query]
    ) -> Posted:
        """Post a message, or find the one that a killed process posted, and draw it anew."""
        guild_id = attempt.job.guild_id
        channel = self._client.get_partial_messageable(feed.channel_id, guild_id=guild_id)
        named = tuple(one.id for one in queries[:SHOWN])
        posted = Posted(feed.channel_id, -batch.id, len(queries), named)
        await self._services.records.feeds.begin(guild_id, posted)
        view = feed_view(queries, len(queries))
        put_mark(view, _mark(guild_id, batch.id))
        sent = await self._find(channel, guild_id, batch.id) if attempt.resumed else None
        if sent is None:
            sent = (await post(channel, Cleared(view), once=str(batch.id))).id
        else:
            with suppress(NotFound):
                await redraw(channel.get_partial_message(sent), Cleared(view))
        return replace(posted, message_id=sent)

    async def _find(self, channel: Messageable, guild_id: int, batch_id: int) -> int | None:
        mark = _mark(guild_id, batch_id)
        return await find_sent(self._client, channel, mark, moment_of(batch_id))

    async def _stop(self, guild_id: int, feed: Feed, why: Stop) -> None:
        now = self._services.now()
        details = {"stopped": why, "channel": feed.channel_id}
        act = Act(new_id(now), now, None, ACTION, details)
        await self._services.records.feeds.stop(guild_id, feed.channel_id, why, act)
        log.info("a feed was stopped", server=guild_id, reason=why)


def _mark(guild_id: int, batch_id: int) -> int:
    """Return what a message that was begun is known again by."""
    return component_mark(guild_id, f"feed:{batch_id}")


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
        for piece in (rule(), section(_query_text(one), button=ShowButton(one.id)))
    )
    rest = [rule(), text(small(gettext("feed-more", count=more)))] if more > 0 else []
    return layout(text(f"### {title}"), *entries, *rest)


def _query_text(query: Query) -> str:
    return query_summary(query, asker=gettext("feed-alone") if query.private else None)
