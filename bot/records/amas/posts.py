"""The messages that show an AMA to everyone: which there are, and how much of it they show."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import aiosqlite

from bot.ama.states import State
from bot.records.database import Database
from bot.records.filtering import utc

_OVERVIEW = "overview:1"


class Post(NamedTuple):
    """A message of a board; ``message_id`` is None where it isn't known to be sent.

    It is 0 for one that isn't to be sent.
    """

    what: str
    channel_id: int
    message_id: int | None
    drawn: str | None
    at: datetime


class BoardEntry(NamedTuple):
    """An answered question on the board, by the message in which it begins."""

    question_id: int
    number: int
    message_id: int | None
    answered_at: str


class Posts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, guild_id: int, ama_id: int) -> dict[str, Post]:
        """Return the messages of an AMA, by what they show."""
        rows = await self._database.read(
            "SELECT what, channel_id, message_id, drawn, at FROM ama_post "
            "WHERE ama_id = ? AND guild_id = ? ORDER BY what",
            (ama_id, guild_id),
        )
        return {
            row["what"]: Post(
                row["what"],
                row["channel_id"],
                row["message_id"],
                row["drawn"],
                datetime.fromisoformat(row["at"]),
            )
            for row in rows
        }

    async def intend(
        self, guild_id: int, ama_id: int, what: str, channel_id: int, at: datetime
    ) -> None:
        """Put on record that a message is about to be sent; what is on record already stays."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO ama_post (ama_id, guild_id, what, channel_id, at) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (ama_id, guild_id, what, channel_id, utc(at)),
            )

        await self._database.write(write)

    async def skip(self, guild_id: int, ama_id: int, what: str, at: datetime) -> None:
        """Put on record that a message isn't to be sent."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO ama_post (ama_id, guild_id, what, channel_id, message_id, at) "
                "SELECT id, guild_id, ?, channel_id, 0, ? FROM ama WHERE id = ? AND guild_id = ? "
                "ON CONFLICT DO NOTHING",
                (what, utc(at), ama_id, guild_id),
            )

        await self._database.write(write)

    async def sent(
        self, guild_id: int, ama_id: int, what: str, message_id: int, drawn: str
    ) -> None:
        """Put on record which message shows it, and a hash of what it shows.

        The overview's and each exchange's first message are known to the AMA and the question.
        """

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "UPDATE ama_post SET message_id = ?, drawn = ? "
                "WHERE ama_id = ? AND guild_id = ? AND what = ?",
                (message_id, drawn, ama_id, guild_id, what),
            )
            await _store_message_id(connection, guild_id, ama_id, what, message_id)

        await self._database.write(write)

    async def gone(self, guild_id: int, ama_id: int, what: str) -> None:
        """Forget a message that is there no more."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "DELETE FROM ama_post WHERE ama_id = ? AND guild_id = ? AND what = ?",
                (ama_id, guild_id, what),
            )
            await _store_message_id(connection, guild_id, ama_id, what, None)

        await self._database.write(write)

    async def exchanges(self, guild_id: int, ama_id: int) -> list[BoardEntry]:
        """Return what was answered, in the order of answering."""
        rows = await self._database.read(
            "SELECT id, number, board_message, answered_at FROM ama_question "
            "WHERE ama_id = ? AND guild_id = ? AND state = ? ORDER BY answered_at, id",
            (ama_id, guild_id, State.ANSWERED),
        )
        return [BoardEntry(*row) for row in rows]


async def _store_message_id(
    connection: aiosqlite.Connection,
    guild_id: int,
    ama_id: int,
    what: str,
    message_id: int | None,
) -> None:
    kind, _, rest = what.partition(":")
    if what == _OVERVIEW:
        await connection.execute(
            "UPDATE ama SET overview_id = ? WHERE guild_id = ? AND id = ?",
            (message_id, guild_id, ama_id),
        )
    elif kind == "question" and rest.endswith(":1"):
        await connection.execute(
            "UPDATE ama_question SET board_message = ? WHERE guild_id = ? AND id = ?",
            (message_id, guild_id, int(rest.partition(":")[0])),
        )
