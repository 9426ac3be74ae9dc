"""A question whose asker withdraws it, while others ask it too: it passes to one of them."""

from __future__ import annotations

import json
from datetime import datetime

import aiosqlite

from bot.ama.model import Ama, Question
from bot.ama.states import ASKERS, HAND
from bot.records.amas.rows import notify_all, put_step


async def hand_on(
    connection: aiosqlite.Connection, ama: Ama, question: Question, at: datetime
) -> bool:
    """Give a question to the one who joined it first, as they joined it; False where nobody did.

    Its state stays. Whoever asked it unnamed stays so in what is on record of it, whatever name it
    is asked under from now on.
    """
    rows = await connection.execute_fetchall(
        "DELETE FROM ama_joined WHERE question_id = :question AND user_id = ("
        "SELECT user_id FROM ama_joined WHERE question_id = :question ORDER BY at, user_id LIMIT 1"
        ") RETURNING user_id, headline, anonymous",
        {"question": question.id},
    )
    for user_id, headline, anonymous in rows:
        await put_step(connection, ama, question.id, HAND, question.user_id, at)
        if question.anonymous:
            await connection.execute(
                "UPDATE ama_step SET unnamed = 1 WHERE question_id = ? AND actor_id = ? "
                "AND step IN (SELECT value FROM json_each(?))",
                (question.id, question.user_id, json.dumps(ASKERS)),
            )
        await connection.execute(
            "DELETE FROM ama_support WHERE question_id = ? AND user_id = ?",
            (question.id, user_id),
        )
        await connection.execute(
            "UPDATE ama_question SET user_id = ?, headline = ?, anonymous = ? WHERE id = ?",
            (user_id, headline, anonymous, question.id),
        )
        await notify_all(connection, ama.guild_id, question.id, at)
        return True
    return False
