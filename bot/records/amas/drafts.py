"""What members typed for an AMA and haven't filed yet. Only who typed it finds it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Row

import aiosqlite

from bot.ama.model import NewQuestion, Question
from bot.errors import UnknownQuestionError
from bot.records.amas.questions import Credit, put_joined, put_question
from bot.records.amas.rows import headline_of, require_ama
from bot.records.database import Database
from bot.records.filtering import new_id, utc


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as it was typed, before it is filed."""

    id: int
    ama_id: int
    guild_id: int
    asked: NewQuestion
    at: datetime


class Drafts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, guild_id: int, ama_id: int, asked: NewQuestion, at: datetime) -> Draft:
        """Keep what somebody typed. Raises ``UnknownAmaError`` or ``RecordsError``."""
        draft = Draft(new_id(at), ama_id, guild_id, asked, at)

        async def write(connection: aiosqlite.Connection) -> Draft:
            await require_ama(connection, guild_id, ama_id)
            await connection.execute(
                "INSERT INTO ama_draft (id, ama_id, guild_id, user_id, headline, anonymous, text, "
                "words, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    draft.id,
                    ama_id,
                    guild_id,
                    asked.user_id,
                    asked.headline,
                    asked.anonymous,
                    asked.text,
                    json.dumps(asked.words),
                    utc(at),
                ),
            )
            return draft

        return await self._database.write(write)

    async def find(self, guild_id: int, draft_id: int, user_id: int) -> Draft:
        """Return a member's own draft. Raises ``UnknownQuestionError`` or ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM ama_draft WHERE id = ? AND guild_id = ? AND user_id = ?",
            (draft_id, guild_id, user_id),
        )
        if not rows:
            raise UnknownQuestionError(str(draft_id))
        return _draft(rows[0])

    async def of_member(self, guild_id: int, ama_id: int, user_id: int) -> list[Draft]:
        """Return a member's drafts for an AMA, the oldest first."""
        rows = await self._database.read(
            "SELECT * FROM ama_draft WHERE user_id = ? AND guild_id = ? AND ama_id = ? ORDER BY id",
            (user_id, guild_id, ama_id),
        )
        return list(map(_draft, rows))

    async def last_headline(self, guild_id: int, user_id: int) -> str | None:
        """Return the headline that a member gave last in a server, None for none."""
        rows = await self._database.read(
            "SELECT id, headline FROM ama_draft WHERE user_id = :user AND guild_id = :guild "
            "AND headline IS NOT NULL UNION ALL "
            "SELECT id, headline FROM ama_question WHERE guild_id = :guild AND user_id = :user "
            "AND headline IS NOT NULL ORDER BY id DESC LIMIT 1",
            {"guild": guild_id, "user": user_id},
        )
        return headline_of(rows[0]["headline"]) if rows else None

    async def drop(self, guild_id: int, draft_id: int, user_id: int) -> Draft:
        """Throw a member's own draft away. Raises ``UnknownQuestionError`` or ``RecordsError``."""
        return await self._database.write(
            lambda connection: _delete_draft(connection, guild_id, draft_id, user_id)
        )

    async def file(self, guild_id: int, draft_id: int, user_id: int, at: datetime) -> Question:
        """File a member's draft: it is gone then, and can't be filed twice.

        Raises ``UnknownQuestionError`` where it is gone, else as ``Questions.ask`` does; then it
        is kept.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            draft = await _delete_draft(connection, guild_id, draft_id, user_id)
            return await put_question(connection, guild_id, draft.ama_id, draft.asked, at)

        return await self._database.write(write)

    async def join(
        self, guild_id: int, draft_id: int, user_id: int, question_id: int, at: datetime
    ) -> Question:
        """Join a question in the place of filing a draft, under the draft's headline.

        Raises ``UnknownQuestionError`` where either is gone, else as ``Questions.join`` does; then
        the draft is kept.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            draft = await _delete_draft(connection, guild_id, draft_id, user_id)
            credit = Credit(user_id, draft.asked.headline, draft.asked.anonymous)
            question = await put_joined(connection, guild_id, question_id, credit, at)
            if question.ama_id != draft.ama_id:
                raise UnknownQuestionError(str(question_id))
            return question

        return await self._database.write(write)


async def _delete_draft(
    connection: aiosqlite.Connection, guild_id: int, draft_id: int, user_id: int
) -> Draft:
    rows = await connection.execute_fetchall(
        "DELETE FROM ama_draft WHERE id = ? AND guild_id = ? AND user_id = ? RETURNING *",
        (draft_id, guild_id, user_id),
    )
    for row in rows:
        return _draft(row)
    raise UnknownQuestionError(str(draft_id))


def _draft(row: Row) -> Draft:
    asked = NewQuestion(
        row["user_id"],
        row["text"],
        tuple(json.loads(row["words"])),
        headline_of(row["headline"]),
        bool(row["anonymous"]),
    )
    return Draft(
        row["id"], row["ama_id"], row["guild_id"], asked, datetime.fromisoformat(row["at"])
    )
