"""Rows and values of AMAs, and what every change begins and ends with, in its transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple, fields
from datetime import datetime
from sqlite3 import Row
from typing import Any, NamedTuple

import aiosqlite

from bot.ama.model import Ama, Plan, Question
from bot.ama.service import recipients
from bot.ama.states import Phase, State
from bot.ama.transcript import cleaned_line
from bot.errors import UnknownAmaError, UnknownQuestionError
from bot.records.filtering import utc
from bot.records.outbox import OutboxKind, enqueue

PLAN = tuple(one.name for one in fields(Plan))
"""The columns of an AMA's plan."""


class Done(NamedTuple):
    """A step as it is on record; ``actor_id`` is None for the clock.

    ``unnamed`` says that who did it is never to be named.
    """

    at: datetime
    actor_id: int | None
    step: str
    note: str | None
    unnamed: bool = False


async def require_ama(connection: aiosqlite.Connection, guild_id: int, ama_id: int) -> Ama:
    """Return an AMA of a server. Raises ``UnknownAmaError``."""
    rows = await connection.execute_fetchall(
        "SELECT * FROM ama WHERE guild_id = ? AND id = ?", (guild_id, ama_id)
    )
    for row in rows:
        return to_ama(row)
    raise UnknownAmaError(str(ama_id))


async def asked_in(connection: aiosqlite.Connection, guild_id: int, question_id: int) -> Question:
    """Return a question of a server. Raises ``UnknownQuestionError``."""
    rows = await connection.execute_fetchall(
        "SELECT * FROM ama_question WHERE guild_id = ? AND id = ?", (guild_id, question_id)
    )
    for row in rows:
        return to_question(row)
    raise UnknownQuestionError(str(question_id))


async def put_step(
    connection: aiosqlite.Connection,
    ama: Ama,
    question_id: int | None,
    step: str,
    actor_id: int | None,
    at: datetime,
    note: str | None = None,
) -> None:
    """Put on record what was done to an AMA, or to one of its questions, and have it shown."""
    await connection.execute(
        "INSERT INTO ama_step (ama_id, guild_id, question_id, at, actor_id, step, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (ama.id, ama.guild_id, question_id, utc(at), actor_id, step, note),
    )
    await enqueue_changes(connection, ama, at, question_id)


async def enqueue_changes(
    connection: aiosqlite.Connection, ama: Ama, at: datetime, *question_ids: int | None
) -> None:
    """Have a change of an AMA, or of some of its questions, shown wherever they are."""
    kinds = [OutboxKind.CARD, OutboxKind.BOARD]
    if None in question_ids:
        kinds.append(OutboxKind.CLOCK)
    rows = [(kind, ama.id, 0, one or 0) for kind in kinds for one in question_ids]
    await enqueue(connection, ama.guild_id, at, rows)


async def notify(
    connection: aiosqlite.Connection, question: Question, at: datetime, user_ids: Iterable[int]
) -> None:
    """Have members told what became of a question."""
    rows = [(OutboxKind.NOTICE, question.id, one, 0) for one in user_ids]
    if rows:
        await enqueue(connection, question.guild_id, at, rows)


async def notify_all(
    connection: aiosqlite.Connection, guild_id: int, question_id: int, at: datetime
) -> None:
    """Have everybody told who is to know of the state that a question has now."""
    question = await asked_in(connection, guild_id, question_id)
    found = recipients(question, await joined_by(connection, question_id))
    await notify(connection, question, at, found)


async def joined_by(connection: aiosqlite.Connection, question_id: int) -> list[int]:
    rows = await connection.execute_fetchall(
        "SELECT user_id FROM ama_joined WHERE question_id = ?", (question_id,)
    )
    return [user_id for (user_id,) in rows]


def plan_columns(plan: Plan) -> tuple[object, ...]:
    """Return a plan as the columns of ``PLAN`` hold it."""
    return tuple(utc(one) if isinstance(one, datetime) else one for one in astuple(plan))


def to_ama(row: Row) -> Ama:
    values: dict[str, Any] = {name: row[name] for name in PLAN}
    values |= {name: datetime.fromisoformat(values[name]) for name in ("opens_at", "closes_at")}
    values["anonymous"] = bool(values["anonymous"])
    values |= {name: headline_of(values[name]) or "?" for name in ("title", "headline")}
    plan = Plan(**values)
    return Ama(
        row["id"],
        row["guild_id"],
        plan,
        Phase(row["phase"]),
        row["asked"],
        optional_moment(row["opened_at"]),
        optional_moment(row["closed_at"]),
        optional_moment(row["published_at"]),
        row["overview_id"],
    )


def to_question(row: Row) -> Question:
    return Question(
        id=row["id"],
        ama_id=row["ama_id"],
        guild_id=row["guild_id"],
        number=row["number"],
        user_id=row["user_id"],
        headline=headline_of(row["headline"]),
        anonymous=bool(row["anonymous"]),
        text=row["text"],
        words=tuple(json.loads(row["words"])),
        state=State(row["state"]),
        asked_at=datetime.fromisoformat(row["asked_at"]),
        supports=row["supports"],
        note=row["note"],
        merged_into=row["merged_into"],
        answered_at=optional_moment(row["answered_at"]),
        queue_message=row["queue_message"],
        board_message=row["board_message"],
    )


def headline_of(text: str | None) -> str | None:
    """Return a headline or a title on record, None for none.

    One that was put there by an older Verbatim may have what ``cleaned_line`` takes away by now.
    """
    return (cleaned_line(text) or None) if text else None


def optional_moment(text: str | None) -> datetime | None:
    """Return a time on record, None where there is none."""
    return datetime.fromisoformat(text) if text else None
