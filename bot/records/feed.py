"""What is posted to a server's moderators, and what still has to be.

Every function but the operator's ``waiting`` takes the server first. A query that is to be posted
is put down as due by the database itself, in the transaction that logs it: none is missed, whenever
the program stops. So is a message as stale, once a query goes that it names.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

import aiosqlite

from bot.records.audit import Act, execute_on_record, put
from bot.records.database import Database, Repository, upsert
from bot.records.filtering import utc
from bot.records.signals import Signal

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

    ``stale`` says how often something went that it shows, since it was drawn.
    """

    channel_id: int
    message_id: int
    told: int
    named: tuple[int, ...]
    stale: int = 0


class Feeds(Repository):
    """Reads and writes the servers' feeds.

    ``erased`` tells of a server where queries are erased that a message may show.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.erased = Signal[int]()

    async def of(self, guild_id: int) -> Feed | None:
        """Return a server's feed, None where it is off."""
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
        return await self._database.write(lambda connection: _take(connection, guild_id))

    async def done(self, guild_id: int, batch: Batch, posted: Posted | None = None) -> None:
        """Put down that a batch was posted, or None of it was."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "DELETE FROM feed_due WHERE guild_id = ? AND batch = ?", (guild_id, batch.id)
            )
            if posted is not None:
                await _keep(connection, guild_id, posted)

        await self._database.write(write)

    async def stale(self, guild_id: int) -> list[Posted]:
        """Return a server's messages that show what was erased."""
        rows = await self._database.read(
            "SELECT channel_id, message_id, told, stale, (SELECT json_group_array(query_id) "
            "FROM feed_named WHERE feed_named.message_id = feed_message.message_id) AS named "
            "FROM feed_message WHERE guild_id = ? AND stale > 0 ORDER BY message_id",
            (guild_id,),
        )
        return [
            Posted(channel_id, message_id, told, tuple(json.loads(named)), stale)
            for channel_id, message_id, told, stale, named in rows
        ]

    async def redrawn(self, guild_id: int, posted: Posted, *, there: bool) -> None:
        """Put down that a message shows nothing erased, or is gone."""
        if there:
            await self._database.execute(
                "UPDATE feed_message SET stale = 0 "
                "WHERE guild_id = ? AND message_id = ? AND stale = ?",
                (guild_id, posted.message_id, posted.stale),
            )
        else:
            await self._database.execute(
                "DELETE FROM feed_message WHERE guild_id = ? AND message_id = ?",
                (guild_id, posted.message_id),
            )

    async def renamed(self, guild_id: int) -> None:
        """Have all of a server's messages drawn anew: members are called otherwise now."""
        await self._database.execute(
            "UPDATE feed_message SET stale = stale + 1 WHERE guild_id = ?", (guild_id,)
        )
        self.erased.emit(guild_id)

    async def leave(self, guild_id: int) -> None:
        """Forget a server's messages: the bot can't reach them."""
        await self._database.execute("DELETE FROM feed_message WHERE guild_id = ?", (guild_id,))

    async def waiting(self) -> list[int]:
        """Return the servers that something is due in, or to be taken back. As above."""
        rows = await self._database.read(
            "SELECT guild_id FROM feed WHERE EXISTS "
            "(SELECT 1 FROM feed_due WHERE feed_due.guild_id = feed.guild_id) "
            "UNION SELECT guild_id FROM feed_message WHERE stale > 0"
        )
        return [row["guild_id"] for row in rows]


async def _keep(connection: aiosqlite.Connection, guild_id: int, posted: Posted) -> None:
    """Keep a message; it is stale at once where a query that it names was erased meanwhile."""
    await connection.execute(
        "INSERT INTO feed_message (message_id, guild_id, channel_id, told) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (posted.message_id, guild_id, posted.channel_id, posted.told),
    )
    named = json.dumps(posted.named)
    kept = await connection.execute(
        "INSERT OR IGNORE INTO feed_named SELECT id, ?, ? FROM query "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (posted.message_id, guild_id, named),
    )
    if kept.rowcount < len(posted.named):
        await connection.execute(
            "UPDATE feed_message SET stale = 1 WHERE message_id = ?", (posted.message_id,)
        )


async def _take(connection: aiosqlite.Connection, guild_id: int) -> Batch | None:
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
        """Return a server's, in order of the alphabet."""
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
