"""What AMAs are as sources of their servers: their texts, and what is taken back of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ama.model import source_path, source_slug, transcript
from bot.ama.states import State
from bot.ama.transcript import markdown
from bot.corpus import Added
from bot.records.amas.rows import asked_in, held, to_ama, utc
from bot.records.passages import TAKE_BACK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    import aiosqlite

    from bot.ama.model import Ama
    from bot.ama.transcript import Transcript
    from bot.records.amas.changed import Changed
    from bot.records.amas.texts import Texts
    from bot.records.database import Database


class Sources:
    """Reads what servers can be answered from beside the operator's sources."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts

    async def servers(self) -> set[int]:
        """Return the servers that have published an AMA, or did once. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT guild_id FROM ama WHERE published_at IS NOT NULL "
            "UNION SELECT guild_id FROM passage WHERE guild_id IS NOT NULL"
        )
        return {row["guild_id"] for row in rows}

    async def transcript(self, ama: Ama, now: datetime, language: str) -> Transcript:
        """Return an AMA's transcript as it is now. Raises ``RecordsError``."""
        opening = await self._texts.opening(ama.guild_id, ama.id)
        answered = await self._texts.answered(ama.guild_id, ama.id)
        return transcript(ama, opening, answered, now, language)

    async def of(self, guild_id: int, now: datetime, language: str) -> list[Added]:
        """Return a server's published AMAs as texts of a corpus, the oldest first.

        Each comes with all that was ever published in it and wasn't withdrawn. Raises
        ``RecordsError``.
        """
        rows = await self._database.read(
            "SELECT * FROM ama WHERE guild_id = ? AND published_at IS NOT NULL ORDER BY id",
            (guild_id,),
        )
        return [
            Added(
                source_path(ama.id),
                markdown(await self.transcript(ama, now, language)),
                await self._texts.ever(guild_id, ama.id),
            )
            for ama in map(to_ama, rows)
        ]


async def take_back(
    connection: aiosqlite.Connection, ama: Ama, words: Iterable[str] | None, at: datetime
) -> None:
    """Take what was withdrawn out of the passages on record: those within ``words``, or all."""
    texts = None if words is None else tuple(words)
    rows = await connection.execute_fetchall(
        "SELECT id, text FROM passage WHERE guild_id = ? AND source = ? AND withdrawn_at IS NULL",
        (ama.guild_id, source_slug(ama.id)),
    )
    when = utc(at)
    for one, text in rows:
        if texts is None or any(text in words for words in texts):
            await connection.execute(TAKE_BACK, (when, when, one))


async def words_of(connection: aiosqlite.Connection, guild_id: int, question_id: int) -> list[str]:
    """Return all that was ever written in an exchange: the question, and each part of answers."""
    question = await asked_in(connection, guild_id, question_id)
    rows = await connection.execute_fetchall(
        "SELECT text FROM ama_text WHERE guild_id = ? AND question_id = ?", (guild_id, question_id)
    )
    return [question.text, *(text for (text,) in rows)]


KEPT = frozenset({State.APPROVED, State.UNCLEAR, State.ANSWERED})
"""The states in which a question stays, unnamed, when its asker is forgotten: others have read it,
or wait for its answer."""


class Forgetting:
    """Forgets members: their own questions go, and what was answered stays without a name."""

    def __init__(self, database: Database, changed: Changed) -> None:
        self._database = database
        self._changed = changed

    async def forget(self, guild_id: int | None, user_id: int) -> int:
        """Forget a member of a server, or (None) of all; return how many of its rows changed.

        Each question is a transaction of its own, so that nobody waits long; what is stopped
        halfway is done by the next call. Raises ``RecordsError``.
        """
        done = 0
        for guild, question in await self._asked(guild_id, user_id):
            done += await self._question(guild, question, user_id)
        for guild in await self._servers(guild_id):
            done += await self._links(guild, user_id)
        return done

    async def _asked(self, guild_id: int | None, user_id: int) -> list[tuple[int, int]]:
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

    async def _question(self, guild_id: int, question_id: int, user_id: int) -> int:
        async def write(connection: aiosqlite.Connection) -> bool:
            question = await asked_in(connection, guild_id, question_id)
            ama = await held(connection, guild_id, question.ama_id)
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
            rows = await connection.execute_fetchall(
                "SELECT id, text FROM passage WHERE guild_id = ? AND source = ? "
                "AND part = 'question' AND speaker IS NOT NULL AND withdrawn_at IS NULL",
                (guild_id, source_slug(ama.id)),
            )
            for one, text in rows:
                if text in question.text:
                    await connection.execute(
                        "UPDATE passage SET speaker = NULL WHERE id = ?", (one,)
                    )
            return ama.published_at is not None and question.state is State.ANSWERED

        if await self._database.write(write):
            self._changed.tell(guild_id)
        return 1

    async def _links(self, guild_id: int, user_id: int) -> int:
        """Take a member out of what others asked, and of what was done."""

        async def write(connection: aiosqlite.Connection) -> int:
            done = 0
            await connection.execute(
                "UPDATE ama_question SET supports = supports - 1 WHERE guild_id = ? AND id IN "
                "(SELECT question_id FROM ama_support WHERE user_id = ?)",
                (guild_id, user_id),
            )
            for sql in (
                "DELETE FROM ama_draft WHERE guild_id = ? AND user_id = ?",
                "DELETE FROM ama_support WHERE guild_id = ? AND user_id = ?",
                "DELETE FROM ama_joined WHERE guild_id = ? AND user_id = ?",
                "UPDATE ama_step SET actor_id = NULL WHERE guild_id = ? AND actor_id = ?",
            ):
                done += (await connection.execute(sql, (guild_id, user_id))).rowcount
            return done

        return await self._database.write(write)
