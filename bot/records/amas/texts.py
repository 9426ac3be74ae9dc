"""What the guest of an AMA writes: each part kept as it is submitted, and every version of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import takewhile
from sqlite3 import Row

import aiosqlite

from bot.ama.model import Ama, Question, Version
from bot.ama.service import check_writing
from bot.ama.states import State, Step
from bot.errors import IllegalStepError, UnknownQuestionError
from bot.records.amas.rows import (
    asked_in,
    notify_all,
    optional_moment,
    put_step,
    require_ama,
    to_question,
)
from bot.records.database import Database
from bot.records.filtering import utc
from bot.records.signals import Signal

_PUT = (
    "INSERT INTO ama_text (ama_id, guild_id, question_id, version, part, text, at, writer_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class Texts:
    def __init__(self, database: Database, changed: Signal[int]) -> None:
        self._database = database
        self._changed = changed

    async def draft(
        self,
        guild_id: int,
        ama_id: int,
        question_id: int | None,
        text: str,
        at: datetime,
        *,
        more: bool = False,
    ) -> Version:
        """Keep what the guest submits at once: as a new draft, or as one more part of the last.

        With no question it is the opening statement. Raises ``UnknownAmaError``,
        ``UnknownQuestionError``, ``IllegalStepError`` or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> Version:
            ama, _ = await _require_writable(connection, guild_id, ama_id, question_id)
            versions = await _versions(connection, ama_id, question_id)
            last = versions[-1] if versions else None
            adds = more and last is not None and last.published_at is None
            version = (last.version if adds else last.version + 1) if last is not None else 1
            part = len(last.parts) + 1 if adds and last is not None else 1
            await connection.execute(
                _PUT,
                (ama_id, guild_id, question_id, version, part, text, utc(at), ama.plan.guest_id),
            )
            return (await _versions(connection, ama_id, question_id))[-1]

        return await self._database.write(write)

    async def revise(
        self,
        guild_id: int,
        ama_id: int,
        question_id: int | None,
        writer_id: int,
        parts: Sequence[str],
        seen: int,
        at: datetime,
    ) -> tuple[Version, bool]:
        """Keep all parts of a new draft at once; say, too, whether it was made of the last version.

        ``seen`` is the version that it was made of, 0 for none; drafts of others
        aren't any. Where there is a later one by now, both are kept: nobody's words go. Nor do they
        where they can't be published any more. Raises ``UnknownAmaError``,
        ``UnknownQuestionError`` or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Version, bool]:
            await _find_question(connection, guild_id, ama_id, question_id)
            versions = await _versions(connection, ama_id, question_id)
            number = versions[-1].version + 1 if versions else 1
            known = [one.version for one in versions if one.open_to(writer_id)]
            await connection.executemany(
                _PUT,
                [
                    (ama_id, guild_id, question_id, number, place, part, utc(at), writer_id)
                    for place, part in enumerate(parts, 1)
                ],
            )
            draft = (await _versions(connection, ama_id, question_id))[-1]
            return draft, (known[-1] if known else 0) == seen

        return await self._database.write(write)

    async def answer(
        self,
        guild_id: int,
        ama_id: int,
        question_id: int | None,
        actor_id: int,
        at: datetime,
        version: int | None = None,
    ) -> Version:
        """Publish a draft of the actor's: the answer to a question, or the opening statement.

        ``version`` is the last one if left out. Raises ``IllegalStepError`` where that is no draft,
        or is older than what is published, too; else as ``draft`` does.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Version, bool]:
            ama, question = await _require_writable(connection, guild_id, ama_id, question_id)
            versions = await _versions(connection, ama_id, question_id)
            own = [one for one in versions if one.open_to(actor_id)]
            drafts = list(takewhile(lambda one: one.published_at is None, reversed(own)))
            meant = [one for one in drafts if version in {None, one.version}]
            if not meant:
                raise IllegalStepError(Step.ANSWER, "published")
            when = utc(at)
            await connection.execute(
                "UPDATE ama_text SET published_at = ? "
                "WHERE ama_id = ? AND question_id IS ? AND version = ?",
                (when, ama_id, question_id, meant[0].version),
            )
            if question is not None:
                await connection.execute(
                    "UPDATE ama_question SET state = ?, note = NULL, "
                    "answered_at = ifnull(answered_at, ?) WHERE id = ?",
                    (State.ANSWERED, when, question.id),
                )
                if question.state is not State.ANSWERED:
                    await notify_all(connection, guild_id, question.id, at)
            await put_step(connection, ama, question_id, Step.ANSWER, actor_id, at)
            done = next(
                one
                for one in await _versions(connection, ama_id, question_id)
                if one.version == meant[0].version
            )
            return done, ama.published_at is not None

        done, published = await self._database.write(write)
        if published:
            self._changed.emit(guild_id)
        return done

    async def versions(
        self, guild_id: int, ama_id: int, question_id: int | None = None
    ) -> list[Version]:
        """Return every version of an answer, or of the opening statement, the oldest first."""
        return _of_parts(
            await self._database.read(
                "SELECT * FROM ama_text WHERE guild_id = ? AND ama_id = ? AND question_id IS ? "
                "ORDER BY version, part",
                (guild_id, ama_id, question_id),
            )
        )

    async def drafted(self, guild_id: int, ama_id: int, writer_id: int) -> set[int | None]:
        """Return the questions with a writer's draft newer than what is published.

        None stands for the opening statement.
        """
        rows = await self._database.read(
            "SELECT question_id FROM ama_text AS one WHERE guild_id = ? AND ama_id = ? "
            "AND (published_at IS NOT NULL OR writer_id = ?) GROUP BY question_id "
            "HAVING max(version) > ifnull(max(version) FILTER (WHERE published_at IS NOT NULL), 0)",
            (guild_id, ama_id, writer_id),
        )
        return {row["question_id"] for row in rows}

    async def opening(self, guild_id: int, ama_id: int) -> str | None:
        """Return the opening statement as it was last published."""
        versions = await self.versions(guild_id, ama_id)
        return next((one.text for one in reversed(versions) if one.published_at), None)

    async def ever(self, guild_id: int, ama_id: int) -> tuple[str, ...]:
        """Return every version that was published of what still stands, each as one text."""
        rows = await self._database.read(
            "SELECT one.* FROM ama_text AS one "
            "LEFT JOIN ama_question AS asked ON asked.id = one.question_id "
            "WHERE one.guild_id = ? AND one.ama_id = ? AND one.published_at IS NOT NULL "
            "AND (one.question_id IS NULL OR asked.state = ?) "
            "ORDER BY one.question_id, one.version, one.part",
            (guild_id, ama_id, State.ANSWERED),
        )
        texts: dict[int | None, list[Row]] = {}
        for row in rows:
            texts.setdefault(row["question_id"], []).append(row)
        questions = await self._database.read(
            "SELECT text FROM ama_question WHERE guild_id = ? AND ama_id = ? AND state = ?",
            (guild_id, ama_id, State.ANSWERED),
        )
        answers = [version.text for rows in texts.values() for version in _of_parts(rows)]
        return (*answers, *(row["text"] for row in questions))

    async def answered(self, guild_id: int, ama_id: int) -> list[tuple[Question, str]]:
        """Return what was answered, by number, with each answer as it was last published."""
        questions = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND guild_id = ? AND state = ? "
            "ORDER BY number",
            (ama_id, guild_id, State.ANSWERED),
        )
        rows = await self._database.read(
            "SELECT * FROM ama_text WHERE guild_id = ? AND ama_id = ? AND question_id IS NOT NULL "
            "AND published_at IS NOT NULL ORDER BY question_id, version, part",
            (guild_id, ama_id),
        )
        texts: dict[int, list[Row]] = {}
        for row in rows:
            texts.setdefault(row["question_id"], []).append(row)
        return [
            (to_question(one), _of_parts(texts[one["id"]])[-1].text)
            for one in questions
            if one["id"] in texts
        ]


async def _require_writable(
    connection: aiosqlite.Connection, guild_id: int, ama_id: int, question_id: int | None
) -> tuple[Ama, Question | None]:
    """Return the AMA and the question that the guest may write on now.

    When it's closed, that is only what is published.
    """
    ama, question = await _find_question(connection, guild_id, ama_id, question_id)
    written = await _versions(connection, ama_id, question_id)
    published = any(one.published_at for one in written)
    check_writing(ama.phase, question.state if question else None, published=published)
    return ama, question


async def _find_question(
    connection: aiosqlite.Connection, guild_id: int, ama_id: int, question_id: int | None
) -> tuple[Ama, Question | None]:
    """Return the AMA, and its question that is written on; None for the opening statement."""
    ama = await require_ama(connection, guild_id, ama_id)
    if question_id is None:
        return ama, None
    question = await asked_in(connection, guild_id, question_id)
    if question.ama_id != ama_id:
        raise UnknownQuestionError(str(question_id))
    return ama, question


async def _versions(
    connection: aiosqlite.Connection, ama_id: int, question_id: int | None
) -> list[Version]:
    return _of_parts(
        await connection.execute_fetchall(
            "SELECT * FROM ama_text WHERE ama_id = ? AND question_id IS ? ORDER BY version, part",
            (ama_id, question_id),
        )
    )


def _of_parts(rows: Iterable[Row]) -> list[Version]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["version"], []).append(row)
    return [_version(version, parts) for version, parts in found.items()]


def _version(version: int, parts: Sequence[Row]) -> Version:
    return Version(
        version,
        tuple(part["text"] for part in parts),
        datetime.fromisoformat(parts[-1]["at"]),
        optional_moment(parts[-1]["published_at"]),
        parts[-1]["writer_id"],
    )
