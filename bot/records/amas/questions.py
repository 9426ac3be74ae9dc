"""The questions of AMAs: asked, joined, supported, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

import aiosqlite

from bot.ama.model import Ama, NewQuestion, Question
from bot.ama.service import (
    check_anonymous,
    check_asker,
    check_asking,
    check_limit,
    check_listed,
    check_merge,
    check_seen,
    check_support,
    first_state,
    is_handed_on,
    state_after,
)
from bot.ama.states import TELLS_ASKER, TELLS_OTHERS, WITH_MORE, State, Step, stepped
from bot.errors import UnknownQuestionError
from bot.records.amas.handing import hand_on
from bot.records.amas.queue import QueueRows
from bot.records.amas.rows import (
    Done,
    asked_in,
    enqueue_changes,
    headline_of,
    joined_by,
    notify,
    notify_all,
    put_step,
    require_ama,
    to_question,
)
from bot.records.amas.sources import exchange_texts, take_back
from bot.records.audit import Act, put
from bot.records.database import Database
from bot.records.filtering import new_id, utc
from bot.records.signals import Signal


class Credit(NamedTuple):
    """Somebody else who asked the same, the headline they gave, and whether they are unnamed."""

    user_id: int
    headline: str | None
    anonymous: bool = False


class Questions:
    def __init__(self, database: Database, changed: Signal[int]) -> None:
        self._database = database
        self.queue = QueueRows(database)
        self._changed = changed

    async def ask(self, guild_id: int, ama_id: int, asked: NewQuestion, at: datetime) -> Question:
        """File a question: it waits for a moderator, or is approved where there is none.

        Raises ``UnknownAmaError``, ``IllegalStepError`` where it isn't open, ``LimitReachedError``
        where they have asked as often as they may, or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            return await put_question(connection, guild_id, ama_id, asked, at)

        return await self._database.write(write)

    async def find(self, guild_id: int, question_id: int) -> Question:
        """Return a question of a server. Raises ``UnknownQuestionError`` or ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE guild_id = ? AND id = ?", (guild_id, question_id)
        )
        if not rows:
            raise UnknownQuestionError(str(question_id))
        return to_question(rows[0])

    async def of(
        self,
        guild_id: int,
        ama_id: int,
        states: Collection[State],
        *,
        limit: int = 2000,
        offset: int = 0,
        wanted: bool = False,
    ) -> list[Question]:
        """Return an AMA's questions in some states, by number or the most wanted first."""
        order = "supports DESC, number" if wanted else "number"
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE ama_id = ? AND guild_id = ? "
            "AND state IN (SELECT value FROM json_each(?)) "
            f"ORDER BY {order} LIMIT ? OFFSET ?",
            (ama_id, guild_id, json.dumps(list(states)), limit, offset),
        )
        return list(map(to_question, rows))

    async def words_of(
        self, guild_id: int, ama_id: int, states: Collection[State]
    ) -> dict[int, tuple[str, ...]]:
        rows = await self._database.read(
            "SELECT id, words FROM ama_question WHERE ama_id = ? AND guild_id = ? "
            "AND state IN (SELECT value FROM json_each(?))",
            (ama_id, guild_id, json.dumps(list(states))),
        )
        return {row["id"]: tuple(json.loads(row["words"])) for row in rows}

    async def supported(
        self, guild_id: int, user_id: int, question_ids: Collection[int]
    ) -> frozenset[int]:
        rows = await self._database.read(
            "SELECT question_id FROM ama_support WHERE guild_id = ? AND user_id = ? "
            "AND question_id IN (SELECT value FROM json_each(?))",
            (guild_id, user_id, json.dumps(list(question_ids))),
        )
        return frozenset(row["question_id"] for row in rows)

    async def counts(self, guild_id: int, ama_id: int) -> dict[State, int]:
        rows = await self._database.read(
            "SELECT state, count(*) AS times FROM ama_question "
            "WHERE ama_id = ? AND guild_id = ? GROUP BY state",
            (ama_id, guild_id),
        )
        return {State(row["state"]): row["times"] for row in rows}

    async def of_member(self, guild_id: int, ama_id: int, user_id: int) -> list[Question]:
        """Return what somebody asked or joined in an AMA, by number."""
        rows = await self._database.read(
            "SELECT * FROM ama_question WHERE guild_id = ? AND ama_id = ? AND (user_id = ? "
            "OR id IN (SELECT question_id FROM ama_joined WHERE user_id = ?)) ORDER BY number",
            (guild_id, ama_id, user_id, user_id),
        )
        return list(map(to_question, rows))

    async def step(
        self,
        guild_id: int,
        question_id: int,
        step: Step,
        actor_id: int,
        at: datetime,
        *,
        note: str | None = None,
        seen: int | None = None,
        act: Act | None = None,
    ) -> Question:
        """Approve, hold, decline, withdraw, pass a question, or ask for clarification.

        One that wasn't answered and that others joined isn't withdrawn, but passes to the first of
        them: nobody loses theirs.

        ``seen`` is how many steps of it were on record when it was shown to who does this: of two
        who decide on the same sight, the second doesn't. A moderator's goes on record as an ``act``
        of the server's, too. Raises ``UnknownQuestionError`` (who withdraws somebody else's, too),
        ``IllegalStepError`` or ``RecordsError``.
        """
        if step in WITH_MORE:
            message = f"{step} needs more than a question; it has a function of its own"
            raise ValueError(message)

        async def write(connection: aiosqlite.Connection) -> tuple[Question, bool]:
            question, steps = await _with_steps(connection, guild_id, question_id)
            ama = await require_ama(connection, guild_id, question.ama_id)
            state = state_after(ama, question, step, actor_id)
            check_seen(question, step, seen, steps)
            if is_handed_on(question, step) and await hand_on(connection, ama, question, at):
                await _count_supports(connection, question_id)
                return await asked_in(connection, guild_id, question_id), False
            (row,) = await connection.execute_fetchall(
                "UPDATE ama_question SET state = ?, note = ? WHERE id = ? RETURNING *",
                (state, note, question_id),
            )
            await put_step(connection, ama, question_id, step, actor_id, at, note)
            if act is not None:
                await put(connection, guild_id, act)
            if state in TELLS_ASKER | TELLS_OTHERS:
                await notify_all(connection, guild_id, question_id, at)
            answered = question.state is State.ANSWERED and step is Step.WITHDRAW
            if answered:
                words = await exchange_texts(connection, guild_id, question_id)
                await take_back(connection, ama, words, at)
            published = answered and ama.published_at is not None
            return to_question(row), published

        question, published = await self._database.write(write)
        if published:
            self._changed.emit(guild_id)
        return question

    async def edit(
        self, guild_id: int, question_id: int, asked: NewQuestion, at: datetime
    ) -> Question:
        """Put an asker's new words in the place of theirs, until it is approved, or when unclear.

        Raises ``UnknownQuestionError`` (somebody else's, too), ``IllegalStepError`` or
        ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            question = await asked_in(connection, guild_id, question_id)
            check_asker(question, asked.user_id)
            ama = await require_ama(connection, guild_id, question.ama_id)
            check_anonymous(ama.plan, asked, question)
            state = stepped(question.state, Step.EDIT)
            await connection.execute(
                "UPDATE ama_question SET text = ?, words = ?, headline = ?, anonymous = ?, "
                "state = ?, note = NULL WHERE id = ?",
                (
                    asked.text,
                    json.dumps(asked.words),
                    asked.headline,
                    asked.anonymous,
                    state,
                    question_id,
                ),
            )
            await put_step(
                connection, ama, question_id, Step.EDIT, asked.user_id, at, question.text
            )
            return await asked_in(connection, guild_id, question_id)

        return await self._database.write(write)

    async def merge(
        self,
        guild_id: int,
        question_id: int,
        into: int,
        actor_id: int,
        at: datetime,
        *,
        seen: int | None = None,
        act: Act | None = None,
    ) -> Question:
        """Merge a question into another one of the same AMA.

        Who asked or joined it is credited for the other one, and who wants it supports that.

        Returns the other one; ``seen`` and ``act`` as for ``step``. Raises
        ``UnknownQuestionError``, ``IllegalStepError`` or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            question, steps = await _with_steps(connection, guild_id, question_id)
            other = await asked_in(connection, guild_id, into)
            state = check_merge(question, other)
            ama = await require_ama(connection, guild_id, question.ama_id)
            check_seen(question, Step.MERGE, seen, steps)
            known = {other.user_id, *await joined_by(connection, into)}
            await connection.execute(
                "UPDATE ama_question SET state = ?, merged_into = ? WHERE id = ?",
                (state, into, question_id),
            )
            if question.user_id is not None and question.user_id != other.user_id:
                credit = Credit(question.user_id, question.headline, question.anonymous)
                await _add_joined(connection, guild_id, into, credit, at)
                await _set_support(connection, guild_id, into, question.user_id, at)
            # Whoever was merged into or joined the one that is merged now comes along.
            await connection.execute(
                "INSERT OR IGNORE INTO ama_joined "
                "(question_id, user_id, guild_id, headline, at, anonymous) "
                "SELECT ?, user_id, guild_id, headline, at, anonymous FROM ama_joined "
                "WHERE question_id = ? AND user_id IS NOT ?",
                (into, question_id, other.user_id),
            )
            await connection.execute(
                "INSERT OR IGNORE INTO ama_support (question_id, user_id, guild_id, at) "
                "SELECT ?, user_id, guild_id, at FROM ama_support "
                "WHERE question_id = ? AND user_id IS NOT ?",
                (into, question_id, other.user_id),
            )
            await connection.execute(
                "UPDATE ama_question SET merged_into = ? WHERE merged_into = ?",
                (into, question_id),
            )
            await _count_supports(connection, into)
            await put_step(
                connection, ama, question_id, Step.MERGE, actor_id, at, str(other.number)
            )
            await enqueue_changes(connection, ama, at, into)
            if other.state is State.ANSWERED:
                added = {*await joined_by(connection, into)} - known
                await notify(connection, other, at, sorted(added))
            if act is not None:
                await put(connection, guild_id, act)
            return await asked_in(connection, guild_id, into)

        return await self._database.write(write)

    async def join(self, guild_id: int, question_id: int, credit: Credit, at: datetime) -> Question:
        """Let somebody join a question that asks the same as theirs: it supports it, too.

        Raises ``UnknownQuestionError``, ``IllegalStepError`` or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> Question:
            return await put_joined(connection, guild_id, question_id, credit, at)

        return await self._database.write(write)

    async def support(
        self, guild_id: int, question_id: int, user_id: int, at: datetime
    ) -> tuple[Question, bool]:
        """Count a person's support of a question, or take it back; say whether it stands then.

        One's own question isn't supported twice. Raises ``UnknownQuestionError``,
        ``IllegalStepError`` or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Question, bool]:
            question = await asked_in(connection, guild_id, question_id)
            ama = await require_ama(connection, guild_id, question.ama_id)
            check_support(ama, question, user_id)
            gone = await connection.execute(
                "DELETE FROM ama_support WHERE question_id = ? AND user_id = ?",
                (question_id, user_id),
            )
            if not gone.rowcount:
                await _set_support(connection, guild_id, question_id, user_id, at)
            await _count_supports(connection, question_id)
            await enqueue_changes(connection, ama, at, question_id)
            return await asked_in(connection, guild_id, question_id), not gone.rowcount

        return await self._database.write(write)

    async def credits(self, guild_id: int, question_id: int) -> list[Credit]:
        """Return who else asked the same, in the order of their asking."""
        rows = await self._database.read(
            "SELECT user_id, headline, anonymous FROM ama_joined "
            "WHERE guild_id = ? AND question_id = ? ORDER BY at, user_id",
            (guild_id, question_id),
        )
        return [
            Credit(one, headline_of(headline), bool(anonymous)) for one, headline, anonymous in rows
        ]

    async def steps(self, guild_id: int, ama_id: int, question_id: int | None = None) -> list[Done]:
        """Return what was done to an AMA, or to one of its questions, the oldest first."""
        rows = await self._database.read(
            "SELECT at, actor_id, step, note, unnamed FROM ama_step "
            "WHERE guild_id = ? AND ama_id = ? AND question_id IS ? ORDER BY id",
            (guild_id, ama_id, question_id),
        )
        return [
            Done(
                datetime.fromisoformat(row["at"]),
                row["actor_id"],
                row["step"],
                row["note"],
                bool(row["unnamed"]),
            )
            for row in rows
        ]


async def put_question(
    connection: aiosqlite.Connection, guild_id: int, ama_id: int, asked: NewQuestion, at: datetime
) -> Question:
    """File a question within a transaction; raises as ``Questions.ask`` does."""
    ama = await require_ama(connection, guild_id, ama_id)
    check_asking(ama)
    check_anonymous(ama.plan, asked)
    await _check_limit(connection, ama, asked.user_id)
    state = first_state(ama.plan)
    number = ama.asked + 1
    question_id = new_id(at)
    await connection.execute("UPDATE ama SET asked = ? WHERE id = ?", (number, ama_id))
    await connection.execute(
        "INSERT INTO ama_question (id, ama_id, guild_id, number, user_id, headline, "
        "anonymous, text, words, state, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            question_id,
            ama_id,
            guild_id,
            number,
            asked.user_id,
            asked.headline,
            asked.anonymous,
            asked.text,
            json.dumps(asked.words),
            state,
            utc(at),
        ),
    )
    await put_step(connection, ama, question_id, "ask", asked.user_id, at)
    return await asked_in(connection, guild_id, question_id)


async def put_joined(
    connection: aiosqlite.Connection, guild_id: int, question_id: int, credit: Credit, at: datetime
) -> Question:
    """Let somebody join a question within a transaction; raises as ``Questions.join`` does."""
    question = await asked_in(connection, guild_id, question_id)
    ama = await require_ama(connection, guild_id, question.ama_id)
    check_listed(ama, question, "join")
    if question.user_id != credit.user_id:
        known = await joined_by(connection, question_id)
        await _add_joined(connection, guild_id, question_id, credit, at)
        await _set_support(connection, guild_id, question_id, credit.user_id, at)
        await _count_supports(connection, question_id)
        await enqueue_changes(connection, ama, at, question_id)
        if question.state is State.ANSWERED and credit.user_id not in known:
            await notify(connection, question, at, [credit.user_id])
    return await asked_in(connection, guild_id, question_id)


async def _with_steps(
    connection: aiosqlite.Connection, guild_id: int, question_id: int
) -> tuple[Question, int]:
    """Return a question of a server, and how many steps of it are on record.

    Raises ``UnknownQuestionError``.
    """
    rows = await connection.execute_fetchall(
        "SELECT *, (SELECT count(*) FROM ama_step WHERE ama_step.ama_id = ama_question.ama_id "
        "AND question_id = ama_question.id) AS steps FROM ama_question "
        "WHERE guild_id = ? AND id = ?",
        (guild_id, question_id),
    )
    for row in rows:
        return to_question(row), row["steps"]
    raise UnknownQuestionError(str(question_id))


async def _check_limit(connection: aiosqlite.Connection, ama: Ama, user_id: int) -> None:
    """Raise ``LimitReachedError`` where somebody has asked as often as they may."""
    if ama.plan.per_member is not None:
        rows = await connection.execute_fetchall(
            "SELECT state FROM ama_question WHERE guild_id = ? AND user_id = ? AND ama_id = ?",
            (ama.guild_id, user_id, ama.id),
        )
        check_limit(ama.plan, (State(state) for (state,) in rows))


async def _add_joined(
    connection: aiosqlite.Connection, guild_id: int, question_id: int, one: Credit, at: datetime
) -> None:
    await connection.execute(
        "INSERT INTO ama_joined (question_id, user_id, guild_id, headline, at, anonymous) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "headline = excluded.headline, anonymous = excluded.anonymous",
        (question_id, one.user_id, guild_id, one.headline, utc(at), one.anonymous),
    )


async def _set_support(
    connection: aiosqlite.Connection, guild_id: int, question_id: int, user_id: int, at: datetime
) -> None:
    await connection.execute(
        "INSERT OR IGNORE INTO ama_support (question_id, user_id, guild_id, at) "
        "VALUES (?, ?, ?, ?)",
        (question_id, user_id, guild_id, utc(at)),
    )


async def _count_supports(connection: aiosqlite.Connection, question_id: int) -> None:
    await connection.execute(
        "UPDATE ama_question SET supports = "
        "(SELECT count(*) FROM ama_support WHERE question_id = ama_question.id) WHERE id = ?",
        (question_id,),
    )
