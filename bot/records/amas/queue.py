"""Which message of the moderators' channel shows which questions, and who is still to be told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from bot.errors import UnknownQuestionError
from bot.records.amas.rows import to_question

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.ama.model import Question
    from bot.ama.states import State
    from bot.records.database import Database


class Telling(NamedTuple):
    """Somebody who is to be told of a question, and under which name that goes on record."""

    question: Question
    user_id: int
    what: str


class QueueRows:
    """Reads and writes what moderators are shown, and what members are told."""

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
            "SELECT * FROM ama_question WHERE ama_id = :ama AND guild_id = :guild "  # noqa: S608 (fixed)
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

    async def unfinished(self) -> list[tuple[int, int]]:
        """Return the server and the id of every AMA that something may be left to be shown of."""
        rows = await self._database.read(
            "SELECT guild_id, id FROM ama "
            "WHERE phase IN ('scheduled', 'open', 'paused', 'closed') AND published_at IS NULL "
            "ORDER BY id"
        )
        return [(row["guild_id"], row["id"]) for row in rows]

    async def of_message(self, guild_id: int, ama_id: int, message_id: int) -> list[Question]:
        """Return the questions that a message shows, by number."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND queue_message = ? AND guild_id = ? "
            "ORDER BY number",
            (ama_id, message_id, guild_id),
        )
        return list(map(to_question, rows))

    async def messages_of(self, guild_id: int, question_ids: Collection[int]) -> list[int]:
        """Return the moderators' messages that show some questions, each once, oldest first."""
        rows = await self._database.read(
            "SELECT DISTINCT queue_message FROM ama_question WHERE guild_id = ? "
            "AND id IN (SELECT value FROM json_each(?)) AND queue_message IS NOT NULL "
            "ORDER BY queue_message",
            (guild_id, json.dumps(list(question_ids))),
        )
        return [row["queue_message"] for row in rows]

    async def shown_in(
        self, guild_id: int, question_ids: Collection[int], message_id: int | None
    ) -> None:
        """Remember the message that shows some questions; None where it is gone."""
        await self._database.write(
            lambda connection: connection.execute(
                "UPDATE ama_question SET queue_message = ? WHERE guild_id = ? "
                "AND id IN (SELECT value FROM json_each(?))",
                (message_id, guild_id, json.dumps(list(question_ids))),
            )
        )

    async def untold(self, guild_id: int, ama_id: int) -> list[Telling]:
        """Return who is to be told what became of their question and hasn't been, by number."""
        rows = await self._database.read(
            "SELECT q.*, q.user_id AS person, q.state || ':' || q.id || ':' || q.user_id AS what "
            "FROM ama_question AS q WHERE q.ama_id = :ama AND q.guild_id = :guild "
            "AND q.state IN ('answered', 'unclear', 'declined') AND q.user_id IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM ama_done WHERE ama_id = :ama "
            "AND what = q.state || ':' || q.id || ':' || q.user_id) "
            "UNION ALL "
            "SELECT q.*, j.user_id AS person, q.state || ':' || q.id || ':' || j.user_id AS what "
            "FROM ama_question AS q JOIN ama_joined AS j ON j.question_id = q.id "
            "WHERE q.ama_id = :ama AND q.guild_id = :guild AND q.state = 'answered' "
            "AND NOT EXISTS (SELECT 1 FROM ama_done WHERE ama_id = :ama "
            "AND what = q.state || ':' || q.id || ':' || j.user_id) "
            "ORDER BY number",
            {"ama": ama_id, "guild": guild_id},
        )
        return [Telling(to_question(row), row["person"], row["what"]) for row in rows]
