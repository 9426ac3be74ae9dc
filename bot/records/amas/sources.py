"""What AMAs are as sources of their servers: their texts, and what is taken back of them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime

import aiosqlite

from bot.ama.model import Ama, source_path, source_slug, transcript
from bot.ama.transcript import Transcript, transcript_markdown
from bot.corpus import Added
from bot.records.amas.rows import asked_in, to_ama
from bot.records.amas.texts import Texts
from bot.records.database import Database
from bot.records.filtering import utc
from bot.records.passages import TAKE_BACK


class AmaSources:
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
                await asyncio.to_thread(
                    transcript_markdown, await self.transcript(ama, now, language)
                ),
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


async def exchange_texts(
    connection: aiosqlite.Connection, guild_id: int, question_id: int
) -> list[str]:
    """Return all that was ever written in an exchange: the question, and each part of answers."""
    question = await asked_in(connection, guild_id, question_id)
    rows = await connection.execute_fetchall(
        "SELECT text FROM ama_text WHERE guild_id = ? AND question_id = ?", (guild_id, question_id)
    )
    return [question.text, *(text for (text,) in rows)]
