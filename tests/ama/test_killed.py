"""The bot is killed at twenty random points of an AMA: what it shows and tells is there once."""

from __future__ import annotations

import asyncio
import os
import random
import secrets
from collections import Counter
from pathlib import Path
from typing import Any

from bot.ama.states import STEPS, State, Step
from tests.ama._hosted import BOARD, GAP, QUEUE, Hosted
from tests.stand_in import lived, standing_in, started

KILLS = 20
LATENCY = 0.01
TOLD = {State.ANSWERED, State.DECLINED}
PATIENCE = 120.0


async def test_killed_at_twenty_random_points(tmp_path: Path) -> None:
    """After the last start each answer stands once, one overview, each asker was told once."""
    seed = int(os.environ.get("VERBATIM_TEST_SEED") or secrets.randbelow(10**6))
    print(f"VERBATIM_TEST_SEED={seed}")  # noqa: T201 (pytest shows it where this fails)
    chance = random.Random(seed)
    async with standing_in() as discord:
        discord.channels.latency, discord.channels.remembers = LATENCY, chance.random() < 0.5
        hosted = await Hosted.of(discord, tmp_path)
        said: list[list[str]] = []
        for life in range(KILLS):
            said += await lived(
                "tests.ama._hosting",
                str(hosted.ama_id),
                str(seed + life),
                folder=tmp_path,
                environ={**hosted.environ, "STAND_IN": discord.address},
                steps=chance.randrange(2, 60),
                beyond=chance.uniform(0, GAP),
            )
        await _finish(hosted)
    done = Counter(one[0] for one in said)
    assert all(done[what] > KILLS / 2 for what in ("filed", "decided", "answered")), done
    states = _check_steps(hosted, said)
    _check_board(hosted)
    _check_queue(hosted)
    _check_told(hosted, states)


async def _finish(hosted: Hosted) -> None:
    arguments = ("-m", "tests.ama._hosting", str(hosted.ama_id), "finish")
    environ = {**hosted.environ, "STAND_IN": hosted.discord.address}
    async with started(*arguments, environ=environ, folder=hosted.folder) as running:
        await asyncio.wait_for(running.process.wait(), PATIENCE)
        assert await running.ended() == 0, running.lines
    assert running.complaints == ["ready", "finished"]
    assert not [one for one in running.events if one["level"] in {"error", "critical"}]


def _check_steps(hosted: Hosted, said: list[list[str]]) -> dict[int, State]:
    """See that each state is where its steps lead, and what was done is on record."""
    states: dict[int, State] = {}
    done: set[tuple[str, str]] = set()
    for row in hosted.rows("SELECT question_id, step FROM ama_step WHERE question_id > 0"):
        question_id, step = row["question_id"], row["step"]
        if step == "ask":
            assert question_id not in states
            states[question_id] = State.WAITING
        else:
            states[question_id] = STEPS[states[question_id], Step(step)]
        done.add((step, str(question_id)))
    rows = hosted.rows("SELECT id, state FROM ama_question")
    assert {row["id"]: row["state"] for row in rows} == states
    for what, step in (("filed", "ask"), ("answered", "answer"), ("withdrawn", "withdraw")):
        assert {(step, one[1]) for one in said if one[0] == what} <= done
    return states


def _check_board(hosted: Hosted) -> None:
    """See that each answer stands once, as it is, no other, and one overview that is pinned."""
    board = hosted.discord.channels.said(BOARD)
    found = [one for one in board if "Question of" in one and "### Question" in one]
    rows = hosted.rows(
        "SELECT q.user_id, (SELECT text FROM ama_text WHERE question_id = q.id "
        "AND published_at IS NOT NULL ORDER BY version DESC LIMIT 1) AS answer "
        "FROM ama_question AS q WHERE state = 'answered'"
    )
    assert len(found) == len(rows) > 0
    for row in rows:
        (shown,) = [one for one in found if f"Question of {row['user_id']}?" in one]
        assert row["answer"] in shown
        assert f"Headline of {row['user_id']}" in shown
    messages = hosted.discord.channels.messages[BOARD].values()
    assert len([one for one in board if one.startswith("## Ask us")]) == 1
    assert len([one for one in messages if one["pinned"]]) == 1
    assert len(board) <= len(rows) + 2, "one notice that it is open"


def _check_queue(hosted: Hosted) -> None:
    """See that each question stands in one of the moderators' messages, and in no other."""
    said = "\n".join(hosted.discord.channels.said(QUEUE))
    rows = hosted.rows("SELECT user_id, state FROM ama_question")
    shown = {row["user_id"]: said.count(f"Question of {row['user_id']}?") for row in rows}
    assert set(shown.values()) <= {0, 1}, shown
    assert all(shown[row["user_id"]] for row in rows if row["state"] == State.WAITING)


def _check_told(hosted: Hosted, states: dict[int, State]) -> None:
    """See that each asker who is to be told was told once, and nobody else."""
    rows: list[dict[str, Any]] = hosted.rows("SELECT id, user_id FROM ama_question")
    told = {row["user_id"]: len(hosted.discord.channels.messages[row["user_id"]]) for row in rows}
    for row in rows:
        state, times = states[row["id"]], told[row["user_id"]]
        assert times == 1 if state in TOLD else times <= (state is State.WITHDRAWN), state
