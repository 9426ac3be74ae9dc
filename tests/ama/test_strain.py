"""Everybody at once, and a process killed at twenty random points: nothing lost, nothing twice."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ama.model import Plan
from bot.ama.states import STEPS, Move, State, Step
from bot.records import Records
from tests.stand_in import lived

GUILD = 1
KILLS = 20
MODERATORS = {Step.APPROVE, Step.HOLD, Step.DECLINE}


async def test_killed_at_twenty_random_points(tmp_path: Path) -> None:
    """What was said to be done is there once; no state and no number is out of order."""
    path = tmp_path / "verbatim.sqlite3"
    chance = random.Random(7)
    ama_id = await _opened(path)
    said: list[list[str]] = []
    for number in range(KILLS):
        arguments = str(path), str(ama_id), f"run{number}"
        said += await lived(
            "tests.ama._working", *arguments, folder=tmp_path, steps=chance.randrange(5, 120)
        )
        await _check(path, ama_id, said)
    assert sum(one[0] == "filed" for one in said) > KILLS
    assert sum(one[0] == "decided" for one in said) > KILLS


async def _opened(path: Path) -> int:
    records = await Records.open(path)
    now = datetime.now(UTC)
    plan = Plan("Ask us", 60, "Guest", now, now + timedelta(days=7), 7, queue_id=8)
    ama = await records.amas.create(GUILD, plan, 50, now)
    await records.amas.move(GUILD, ama.id, Move.OPEN, 50, now)
    await records.close()
    return ama.id


async def _check(path: Path, ama_id: int, said: list[list[str]]) -> None:
    records = await Records.open(path)
    try:
        await records.database.check()
        await _check_drafts(records, ama_id, said)
        await _check_steps(records, ama_id, said)
        await _check_counts(records, ama_id)
    finally:
        await records.close()


async def _check_drafts(records: Records, ama_id: int, said: list[list[str]]) -> None:
    """See that what was typed is a draft or a question, never both; and what was filed, one."""
    rows = await records.database.read("SELECT text FROM ama_draft WHERE ama_id = ?", (ama_id,))
    drafts = Counter(row["text"] for row in rows)
    questions = await records.amas.questions.of(GUILD, ama_id, list(State), limit=100_000)
    filed = Counter(one.text for one in questions)
    assert max((drafts + filed).values(), default=1) == 1
    assert {one[1] for one in said if one[0] == "draft"} <= {*drafts, *filed}
    assert {one[1] for one in said if one[0] == "filed"} <= {*filed}
    numbers = [one.number for one in questions]
    assert numbers == list(range(1, len(numbers) + 1))
    assert (await records.amas.find(GUILD, ama_id)).asked == len(numbers)


async def _check_steps(records: Records, ama_id: int, said: list[list[str]]) -> None:
    """See that each state is where its steps lead, and that one decided on each sight."""
    rows = await records.database.read(
        "SELECT question_id, step FROM ama_step WHERE ama_id = ? AND question_id IS NOT NULL "
        "ORDER BY id",
        (ama_id,),
    )
    steps: dict[int, list[str]] = {}
    for row in rows:
        steps.setdefault(row["question_id"], []).append(row["step"])
    for question in await records.amas.questions.of(GUILD, ama_id, list(State), limit=100_000):
        first, *later = steps[question.id]
        assert first == "ask"
        state = State.WAITING
        for step in later:
            state = STEPS[state, Step(step)]
        assert question.state is state
    decided = [one for one in said if one[0] == "decided"]
    sights = Counter((one[1], one[2]) for one in decided)
    assert max(sights.values(), default=1) == 1
    for _, question_id, seen, step in decided:
        assert steps[int(question_id)][int(seen)] == step
    acts = await records.database.read("SELECT count(*) AS n FROM audit")
    assert acts[0]["n"] == sum(step in MODERATORS for each in steps.values() for step in each)
    told = Counter((one[1], one[2]) for one in said if one[0] == "told")
    assert max(told.values(), default=1) == 1


async def _check_counts(records: Records, ama_id: int) -> None:
    """Hold the supports that a question shows equal to those on record."""
    rows = await records.database.read(
        "SELECT supports, (SELECT count(*) FROM ama_support WHERE question_id = q.id) AS really "
        "FROM ama_question AS q WHERE ama_id = ?",
        (ama_id,),
    )
    assert all(row["supports"] == row["really"] for row in rows)
