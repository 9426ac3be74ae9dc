"""Which message of the moderators' channel shows which questions."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

import aiosqlite

from bot.ama.model import Question
from bot.ama.states import State
from bot.errors import UnknownQuestionError
from bot.records.amas.rows import to_question
from bot.records.database import Database
from bot.records.filtering import moment_of, new_id


class Card(NamedTuple):
    """A message of a moderators' channel, and how often it became ``stale`` since it was drawn.

    One that isn't known to be sent has an id of ours in place of Discord's, below 0.
    """

    message_id: int
    channel_id: int
    stale: int

    @property
    def begun_at(self) -> datetime:
        """When a message was begun that isn't known to be sent."""
        return moment_of(-self.message_id)


class QueueRows:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def unposted(self, guild_id: int, ama_id: int, limit: int = 2000) -> list[Question]:
        """Return the questions that wait for a moderator and stand in no message, by number."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND guild_id = ? "
            "AND queue_message IS NULL AND state IN ('waiting', 'held') ORDER BY number LIMIT ?",
            (ama_id, guild_id, limit),
        )
        return list(map(to_question, rows))

    async def beside(
        self,
        guild_id: int,
        ama_id: int,
        state: State,
        *,
        after: int | None = None,
        before: int | None = None,
    ) -> Question | None:
        """Return the first question in a state after a number, or the last one before it.

        Past either end it begins again at the other; None where there is none at all.
        """
        order = "DESC" if before is not None else "ASC"
        past = "number < :edge" if before is not None else "number > :edge"
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = :ama AND guild_id = :guild "
            f"AND state = :state ORDER BY {past} DESC, number {order} LIMIT 1",
            {
                "ama": ama_id,
                "guild": guild_id,
                "state": state,
                "edge": (after or 0) if before is None else before,
            },
        )
        return next(map(to_question, rows), None)

    async def numbered(self, guild_id: int, ama_id: int, number: int) -> Question:
        """Return the question of an AMA with a number. Raises ``UnknownQuestionError``."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND guild_id = ? AND number = ?",
            (ama_id, guild_id, number),
        )
        for row in rows:
            return to_question(row)
        raise UnknownQuestionError(str(number))

    async def of_message(self, guild_id: int, ama_id: int, message_id: int) -> list[Question]:
        """Return the questions that a message shows, by number."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND queue_message = ? AND guild_id = ? "
            "ORDER BY number",
            (ama_id, message_id, guild_id),
        )
        return list(map(to_question, rows))

    async def cards(self, guild_id: int, ama_id: int, question_ids: Collection[int]) -> list[Card]:
        """Return the moderators' messages that show some questions, and the stale ones, by age."""
        rows = await self._database.read(
            "SELECT message_id, channel_id, stale FROM ama_card WHERE guild_id = :guild "
            "AND ama_id = :ama AND message_id > 0 AND (stale > 0 OR message_id IN "
            "(SELECT queue_message FROM ama_question WHERE guild_id = :guild AND id IN "
            "(SELECT value FROM json_each(:questions)))) ORDER BY message_id",
            {"guild": guild_id, "ama": ama_id, "questions": json.dumps(list(question_ids))},
        )
        return [Card(*row) for row in rows]

    async def unsent(self, guild_id: int, ama_id: int) -> list[Card]:
        """Return the messages that were begun and aren't known to be sent, the oldest first."""
        rows = await self._database.read(
            "SELECT message_id, channel_id, stale FROM ama_card WHERE guild_id = ? AND ama_id = ? "
            "AND message_id < 0 ORDER BY message_id DESC",
            (guild_id, ama_id),
        )
        return [Card(*row) for row in rows]

    async def begun(self, questions: Sequence[Question], channel_id: int, at: datetime) -> Card:
        """Put on record that a message is about to be sent that shows some questions of an AMA."""
        guild_id, ama_id = questions[0].guild_id, questions[0].ama_id
        card = Card(-new_id(at), channel_id, 0)

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "INSERT INTO ama_card (message_id, ama_id, guild_id, channel_id) "
                "VALUES (?, ?, ?, ?)",
                (card.message_id, ama_id, guild_id, channel_id),
            )
            await connection.execute(
                "UPDATE ama_question SET queue_message = ? WHERE guild_id = ? "
                "AND id IN (SELECT value FROM json_each(?))",
                (card.message_id, guild_id, json.dumps([one.id for one in questions])),
            )

        await self._database.write(write)
        return card

    async def posted(self, guild_id: int, card: Card, message_id: int, stale: int = 0) -> None:
        """Remember the message that was begun; ``stale`` where it may show what was before."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "UPDATE ama_card SET message_id = ?, stale = stale + ? "
                "WHERE guild_id = ? AND message_id = ?",
                (message_id, stale, guild_id, card.message_id),
            )
            await connection.execute(
                "UPDATE ama_question SET queue_message = ? WHERE guild_id = ? "
                "AND ama_id = (SELECT ama_id FROM ama_card WHERE message_id = ?) "
                "AND queue_message = ?",
                (message_id, guild_id, message_id, card.message_id),
            )

        await self._database.write(write)

    async def redrawn(self, guild_id: int, card: Card) -> None:
        """Put on record that a message shows what is on record; the next forgetting counts anew."""
        await self._database.write(
            lambda connection: connection.execute(
                "UPDATE ama_card SET stale = 0 WHERE guild_id = ? AND message_id = ? AND stale = ?",
                (guild_id, card.message_id, card.stale),
            )
        )

    async def gone(self, guild_id: int, message_id: int) -> None:
        """Forget a message that shows nothing more, or was deleted: what waits is posted anew."""

        async def write(connection: aiosqlite.Connection) -> None:
            await connection.execute(
                "UPDATE ama_question SET queue_message = NULL WHERE guild_id = ? "
                "AND ama_id = (SELECT ama_id FROM ama_card WHERE message_id = ?) "
                "AND queue_message = ?",
                (guild_id, message_id, message_id),
            )
            await connection.execute(
                "DELETE FROM ama_card WHERE guild_id = ? AND message_id = ?", (guild_id, message_id)
            )

        await self._database.write(write)
