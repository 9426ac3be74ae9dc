"""What becomes of an AMA's rows when a member is forgotten."""

from __future__ import annotations

from datetime import datetime

import aiosqlite

from bot.ama.model import Ama, Question, source_slug
from bot.ama.states import State
from bot.records.amas.rows import asked_in, require_ama
from bot.records.database import Database
from bot.records.outbox import OutboxKind, enqueue
from bot.records.signals import Signal

KEPT = frozenset({State.APPROVED, State.UNCLEAR, State.ANSWERED})
"""The states in which a question stays, unnamed, when its asker is forgotten: others have read it,
or wait for its answer."""
_TOUCHED = (
    "SELECT question_id FROM ama_joined WHERE guild_id = :guild AND user_id = :user "
    "UNION SELECT question_id FROM ama_support WHERE guild_id = :guild AND user_id = :user "
    "UNION SELECT question_id FROM ama_step WHERE guild_id = :guild AND actor_id = :user"
)
"""The questions whose messages a member may stand in, or be counted in."""
_DRAFTS = "DELETE FROM ama_text WHERE guild_id = ? AND published_at IS NULL AND writer_id = ?"
"""Takes away what a guest wrote and never published."""
_WORDS = (
    "UPDATE ama_step SET note = NULL WHERE guild_id = ? AND actor_id = ? AND step = 'edit' "
    "AND note IS NOT NULL"
)
"""Takes away what a question said before its asker changed it, whoever's it is by now."""


class Forgetting:
    """Forgets members: their own questions go, and what was answered stays without a name.

    What a guest published stays, under the headline that it was published under; drafts go.

    The messages that were sent of it go into the outbox in the same transaction.
    """

    def __init__(self, database: Database, changed: Signal[int]) -> None:
        self._database = database
        self._changed = changed

    async def forget(self, guild_id: int | None, user_id: int, at: datetime) -> int:
        """Forget a member of a server, or (None) of all; return how many of its rows changed.

        Each question is a transaction of its own, so that nobody waits long; what is stopped
        halfway is done by the next call. Raises ``RecordsError``.
        """
        done = 0
        for guild, question in await self._questions_by(guild_id, user_id):
            done += await self._question(guild, question, user_id, at)
        for guild in await self._servers(guild_id):
            done += await self._links(guild, user_id, at)
        return done

    async def _questions_by(self, guild_id: int | None, user_id: int) -> list[tuple[int, int]]:
        rows = await self._database.read(
            "SELECT guild_id, id FROM ama_question WHERE user_id = :user "
            "AND (:guild IS NULL OR guild_id = :guild) ORDER BY id",
            {"user": user_id, "guild": guild_id},
        )
        return [(row["guild_id"], row["id"]) for row in rows]

    async def _servers(self, guild_id: int | None) -> list[int]:
        """Return the servers in whose AMAs something of a member's may stand."""
        if guild_id is not None:
            return [guild_id]
        rows = await self._database.read("SELECT DISTINCT guild_id FROM ama")
        return [row["guild_id"] for row in rows]

    async def _question(self, guild_id: int, question_id: int, user_id: int, at: datetime) -> int:
        async def write(connection: aiosqlite.Connection) -> bool:
            question = await asked_in(connection, guild_id, question_id)
            ama = await require_ama(connection, guild_id, question.ama_id)
            await _redraw_questions(
                connection, guild_id, at, "SELECT :question", {"question": question_id}
            )
            credited = await connection.execute_fetchall(
                "SELECT 1 FROM ama_joined WHERE question_id = ? LIMIT 1", (question_id,)
            )
            if question.state not in KEPT and not list(credited):
                await connection.execute("DELETE FROM ama_question WHERE id = ?", (question_id,))
                return False
            await connection.execute(
                "UPDATE ama_question SET user_id = NULL, headline = NULL, anonymous = 1 "
                "WHERE id = ?",
                (question_id,),
            )
            await connection.execute(
                "UPDATE ama_step SET note = NULL "
                "WHERE question_id = ? AND actor_id = ? AND guild_id = ?",
                (question_id, user_id, guild_id),
            )
            await _remove_headline(connection, ama, question)
            return ama.published_at is not None and question.state is State.ANSWERED

        if await self._database.write(write):
            self._changed.emit(guild_id)
        return 1

    async def _links(self, guild_id: int, user_id: int, at: datetime) -> int:
        """Take a member out of what others asked, and of what was done."""

        async def write(connection: aiosqlite.Connection) -> int:
            done = 0
            await _redraw_questions(connection, guild_id, at, _TOUCHED, {"user": user_id})
            await connection.execute(
                "UPDATE ama_question SET supports = supports - 1 WHERE guild_id = ? AND id IN "
                "(SELECT question_id FROM ama_support WHERE user_id = ?)",
                (guild_id, user_id),
            )
            for sql in (
                "DELETE FROM ama_draft WHERE guild_id = ? AND user_id = ?",
                _DRAFTS,
                "UPDATE ama_text SET writer_id = NULL WHERE guild_id = ? AND writer_id = ?",
                "DELETE FROM ama_support WHERE guild_id = ? AND user_id = ?",
                "DELETE FROM ama_joined WHERE guild_id = ? AND user_id = ?",
                _WORDS,
                "UPDATE ama_step SET actor_id = NULL WHERE guild_id = ? AND actor_id = ?",
            ):
                done += (await connection.execute(sql, (guild_id, user_id))).rowcount
            await connection.execute(
                "DELETE FROM outbox WHERE guild_id = ? AND user_id = ?", (guild_id, user_id)
            )
            return done

        return await self._database.write(write)


async def _redraw_questions(
    connection: aiosqlite.Connection,
    guild_id: int,
    at: datetime,
    which: str,
    values: dict[str, int],
) -> None:
    """Have every message drawn anew that shows some questions: moderators', and the board's."""
    values = {"guild": guild_id, **values}
    await connection.execute(
        "UPDATE ama_card SET stale = stale + 1 WHERE message_id IN "
        f"(SELECT queue_message FROM ama_question WHERE guild_id = :guild AND id IN ({which}))",
        values,
    )
    rows = await connection.execute_fetchall(
        f"SELECT ama_id, id FROM ama_question WHERE guild_id = :guild AND id IN ({which})", values
    )
    kinds = OutboxKind.CARD, OutboxKind.BOARD
    shown = [(kind, ama_id, 0, one) for ama_id, one in rows for kind in kinds]
    await enqueue(connection, guild_id, at, shown)


async def _remove_headline(connection: aiosqlite.Connection, ama: Ama, question: Question) -> None:
    """Take the asker's headline off the passages on record of a question."""
    rows = await connection.execute_fetchall(
        "SELECT id, text FROM passage WHERE guild_id = ? AND source = ? "
        "AND part = 'question' AND speaker IS NOT NULL AND withdrawn_at IS NULL",
        (ama.guild_id, source_slug(ama.id)),
    )
    for one, text in rows:
        if text in question.text:
            await connection.execute("UPDATE passage SET speaker = NULL WHERE id = ?", (one,))
