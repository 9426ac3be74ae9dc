"""What is posted to a server's moderators, and what still has to be.

Every function takes the server first. A trigger notes a query that is to be posted, with a row in
the outbox, in the transaction that logs it: none is missed, whenever the program stops. Another
puts each message that names a query into the outbox, in the transaction that erases the query.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

import aiosqlite

from bot.records.audit import Act, execute_on_record, put
from bot.records.database import Repository, upsert
from bot.records.filtering import utc

MAX_PER_MESSAGE = 500
"""How many queries are told of in one message at most, by their number if not by name."""

What = Literal["unanswered", "all"]
"""What a feed has: questions that got the closest passages or nothing, or all of them."""
Stop = Literal["gone", "locked"]


@dataclass(frozen=True, slots=True)
class Feed:
    """Which queries go to which channel.

    ``stopped`` says why nothing is posted for now: the channel is gone, or locked for the bot.
    """

    channel_id: int
    what: What
    stopped: Stop | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """The queries of one message, oldest first; its ``id`` stays the same until it is posted."""

    id: int
    query_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that was posted: of how many queries it tells, and which of them it names.

    One that isn't known to be posted yet has its batch's id below 0.
    """

    channel_id: int
    message_id: int
    told: int
    named: tuple[int, ...]


class Feeds(Repository):
    async def of(self, guild_id: int) -> Feed | None:
        rows = await self._database.read(
            "SELECT channel_id, what, stopped FROM feed WHERE guild_id = ?", (guild_id,)
        )
        return next((Feed(*row) for row in rows), None)

    async def set(self, guild_id: int, feed: Feed | None, act: Act) -> None:
        """Turn a server's feed on, or off with None; ``act`` goes on record with it."""

        async def write(connection: aiosqlite.Connection) -> None:
            if feed is None:
                await connection.execute("DELETE FROM feed WHERE guild_id = ?", (guild_id,))
            else:
                await connection.execute(
                    upsert("feed", ("guild_id",), ("channel_id", "what", "stopped")),
                    (guild_id, feed.channel_id, feed.what, feed.stopped),
                )
            await put(connection, guild_id, act)

        await self._database.write(write)

    async def stop(self, guild_id: int, channel_id: int, why: Stop, act: Act) -> bool:
        """Stop posting to a channel, forget what was due, and return whether it was posted to.

        ``act`` goes on record if so.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            stopped = await connection.execute(
                "UPDATE feed SET stopped = ? "
                "WHERE guild_id = ? AND channel_id = ? AND stopped IS NULL",
                (why, guild_id, channel_id),
            )
            if stopped.rowcount:
                await connection.execute("DELETE FROM feed_due WHERE guild_id = ?", (guild_id,))
                await put(connection, guild_id, act)
            return bool(stopped.rowcount)

        return await self._database.write(write)

    async def take(self, guild_id: int) -> Batch | None:
        """Return what the next message of a server tells of, None where nothing is due.

        It stays due until ``done``: taken again, it is the same.
        """
        if not await self._database.read(
            "SELECT 1 FROM feed_due WHERE guild_id = ? LIMIT 1", (guild_id,)
        ):
            return None
        return await self._database.write(lambda connection: _take_batch(connection, guild_id))

    async def begin(self, guild_id: int, posted: Posted) -> None:
        """Put on record that a message is about to be posted.

        Whatever becomes of that, what is erased meanwhile is taken back.
        """
        await self._database.write(lambda connection: _keep(connection, guild_id, posted))

    async def done(self, guild_id: int, batch: Batch, posted: Posted | None = None) -> bool:
        """Note that a batch was posted, or None of it was; return whether more is due."""

        async def write(connection: aiosqlite.Connection) -> bool:
            await connection.execute(
                "DELETE FROM feed_due WHERE guild_id = ? AND batch = ?", (guild_id, batch.id)
            )
            if posted is not None:
                await _keep(connection, guild_id, posted)
                begun = {"guild": guild_id, "begun": -batch.id, "message": posted.message_id}
                for sql in _KNOWN:
                    await connection.execute(sql, begun)
            more = await connection.execute_fetchall(
                "SELECT 1 FROM feed_due WHERE guild_id = ? LIMIT 1", (guild_id,)
            )
            return bool(list(more))

        return await self._database.write(write)

    async def message(self, guild_id: int, message_id: int) -> Posted | None:
        """Return a message that was posted, with the queries that it names and that are left."""
        rows = await self._database.read(
            "SELECT channel_id, message_id, told, (SELECT json_group_array(query_id) "
            "FROM feed_named WHERE feed_named.message_id = feed_message.message_id) AS named "
            "FROM feed_message WHERE message_id = ? AND guild_id = ?",
            (message_id, guild_id),
        )
        return next(
            (
                Posted(channel_id, message_id, told, tuple(json.loads(named)))
                for channel_id, message_id, told, named in rows
            ),
            None,
        )

    async def forget_message(self, guild_id: int, message_id: int) -> None:
        await self._database.execute(
            "DELETE FROM feed_message WHERE guild_id = ? AND message_id = ?",
            (guild_id, message_id),
        )

    async def redraw_all(self, guild_id: int) -> None:
        """Have all of a server's messages drawn anew: members are called otherwise now."""
        await self._database.execute(f"{_REDRAW} WHERE guild_id = ? {_AGAIN}", (guild_id,))

    async def leave(self, guild_id: int) -> None:
        """Forget a server's messages, and what is to be sent there: the bot can't reach them."""
        for table in ("feed_message", "outbox"):
            await self._database.execute(f"DELETE FROM {table} WHERE guild_id = ?", (guild_id,))


_REDRAW = (
    "INSERT INTO outbox (guild_id, kind, subject_id, user_id, item_id, due_at, created_at) "
    "SELECT guild_id, 'feed-erasure', message_id, 0, 0, '', strftime('%Y-%m-%dT%H:%M:%S+00:00') "
    "FROM feed_message"
)
_KNOWN = (
    (
        "UPDATE OR REPLACE outbox SET subject_id = :message "
        "WHERE guild_id = :guild AND kind = 'feed-erasure' AND subject_id = :begun"
    ),
    "DELETE FROM feed_message WHERE guild_id = :guild AND message_id = :begun",
)
_AGAIN = "ON CONFLICT DO UPDATE SET due_at = '', revision = revision + 1"


async def _keep(connection: aiosqlite.Connection, guild_id: int, posted: Posted) -> None:
    """Keep a message; it is drawn anew where a query that it names was erased meanwhile."""
    await connection.execute(
        "INSERT INTO feed_message (message_id, guild_id, channel_id, told) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (posted.message_id, guild_id, posted.channel_id, posted.told),
    )
    named = json.dumps(posted.named)
    kept = await connection.execute(
        "INSERT INTO feed_named SELECT id, ?, ? FROM query "
        "WHERE id IN (SELECT value FROM json_each(?)) "
        "ON CONFLICT DO UPDATE SET guild_id = guild_id",
        (posted.message_id, guild_id, named),
    )
    if kept.rowcount < len(posted.named):
        await connection.execute(f"{_REDRAW} WHERE message_id = ? {_AGAIN}", (posted.message_id,))


async def _take_batch(connection: aiosqlite.Connection, guild_id: int) -> Batch | None:
    begun = (
        "SELECT query_id, batch FROM feed_due "
        "WHERE guild_id = ? AND batch IS NOT NULL ORDER BY query_id"
    )
    rows = list(await connection.execute_fetchall(begun, (guild_id,)))
    if not rows:
        await connection.execute(
            "UPDATE feed_due SET batch = "
            "(SELECT min(query_id) FROM feed_due WHERE guild_id = :guild) "
            "WHERE guild_id = :guild AND query_id IN "
            "(SELECT query_id FROM feed_due WHERE guild_id = :guild ORDER BY query_id LIMIT :most)",
            {"guild": guild_id, "most": MAX_PER_MESSAGE},
        )
        rows = list(await connection.execute_fetchall(begun, (guild_id,)))
    if not rows:
        return None
    return Batch(rows[0]["batch"], tuple(row["query_id"] for row in rows))


MAX_FILTERS = 200
"""For how many words a server may hold queries back from its feed."""


class FeedFilter(Repository):
    """The words whose queries are held back from a server's feed."""

    async def of(self, guild_id: int) -> list[str]:
        rows = await self._database.read(
            "SELECT words FROM held_words WHERE guild_id = ? ORDER BY words", (guild_id,)
        )
        return [row["words"] for row in rows]

    async def add(self, guild_id: int, words: str, act: Act) -> bool:
        """Hold words back, and return whether there was room for them.

        ``act`` goes on record if they are new.
        """

        async def write(connection: aiosqlite.Connection) -> bool:
            known = list(
                await connection.execute_fetchall(
                    "SELECT words FROM held_words WHERE guild_id = ?", (guild_id,)
                )
            )
            if any(row["words"] == words for row in known):
                return True
            if len(known) >= MAX_FILTERS:
                return False
            await connection.execute(
                "INSERT INTO held_words (guild_id, words, at, by_id) VALUES (?, ?, ?, ?)",
                (guild_id, words, utc(act.at), act.actor_id),
            )
            await put(connection, guild_id, act)
            return True

        return await self._database.write(write)

    async def remove(self, guild_id: int, words: str, act: Act) -> bool:
        """Hold words back no longer, and return whether they were.

        ``act`` goes on record if so.
        """
        return await execute_on_record(
            self._database,
            guild_id,
            act,
            "DELETE FROM held_words WHERE guild_id = ? AND words = ?",
            (guild_id, words),
        )
