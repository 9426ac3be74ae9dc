"""Two hundred members ask at the same moment, ten moderators press the same buttons."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

from bot.i18n import gettext
from tests.ama._hosted import QUEUE, Hosted
from tests.stand_in import Callback, StandIn, standing_in
from tests.stand_in.payloads import JSON, by, message, picked, press, slash, submitted

MEMBERS = range(960_000_000_000_000_000, 960_000_000_000_000_200)
MODERATORS = range(970_000_000_000_000_000, 970_000_000_000_000_010)
STEPS = ("approve", "hold", "decline")
FORM, IN_PLACE = 9, 7
"""What kind of reply opens a form, and what kind changes the message that was pressed."""
PATIENCE = 120.0


async def test_two_hundred_ask_and_ten_decide(tmp_path: Path) -> None:
    """Nothing is lost, nothing is there twice; one acts on each question, nine are told who did."""
    async with standing_in() as discord:
        hosted = await Hosted.of(discord, tmp_path)
        async with hosted.run() as running:
            await _ask(discord)
            await _all_posted(hosted)
            await _decide(hosted, discord)
            assert not [one for one in running.events if one["level"] in ("error", "critical")]
            assert not running.complaints
    _check(hosted)


def _question(user_id: int) -> str:
    return f"What does number {user_id} want to know, apart from all others?"


async def _ask(discord: StandIn) -> None:
    """Let each open the form, send it, and file what the preview shows, all at the same moment."""
    forms = await discord.at_once([by(slash("ama ask", {}), one) for one in MEMBERS])
    assert {one.body["type"] for one in forms} == {FORM}
    sent = [
        by(submitted(form.body["data"]["custom_id"], question=_question(one)), one)
        for one, form in zip(MEMBERS, forms, strict=True)
    ]
    previews = await discord.at_once(sent)
    file = gettext("button-ama-file")
    presses = [
        by(press(shown.buttons[file], message(shown.body)), one)
        for one, shown in zip(MEMBERS, previews, strict=True)
    ]
    filed = await discord.at_once(presses)
    said = Counter(one.texts[0] for one in filed)
    numbers = range(1, len(MEMBERS) + 1)
    assert said == Counter(f"### {gettext('ama-filed-waiting', number=one)}" for one in numbers)


async def _all_posted(hosted: Hosted) -> None:
    """Wait until the moderators see each question."""
    unposted = "SELECT 1 FROM ama_question WHERE ifnull(queue_message, -1) < 0"  # < 0: being sent
    async with asyncio.timeout(PATIENCE):
        while hosted.rows(unposted):
            await asyncio.sleep(0.05)


async def _decide(hosted: Hosted, discord: StandIn) -> None:
    """Let ten moderators press on each question at the same moment, whatever each thinks of it."""
    chance = random.Random(7)
    for question in hosted.rows("SELECT id, queue_message FROM ama_question ORDER BY id"):
        shown = await _shown(hosted, discord, question["id"], question["queue_message"])
        pressed = [chance.choice(STEPS) for _ in MODERATORS]
        replies = await discord.at_once(
            [
                by(press(f"ama-do:{step}:{question['id']}:1", one), moderator, moderator=True)
                for moderator, step, one in zip(MODERATORS, pressed, shown, strict=True)
            ]
        )
        forms = [n for n, one in enumerate(replies) if one.body["type"] == FORM]
        reasons = [
            _reasoned(replies[n].body["data"]["custom_id"], MODERATORS[n]) | {"message": shown[n]}
            for n in forms
        ]
        for n, one in zip(forms, await discord.at_once(reasons), strict=True):
            replies[n] = one
        _check_told(hosted, question["id"], pressed, replies)


def _reasoned(custom_id: str, moderator: int) -> JSON:
    return by(submitted(custom_id, reason="That isn't ours to say."), moderator, moderator=True)


async def _shown(hosted: Hosted, discord: StandIn, question_id: int, message_id: int) -> list[JSON]:
    """Return the message that each moderator sees a question in: one for all, or opened by each."""
    posted = discord.channels.messages[QUEUE][message_id]
    if f"ama-do:approve:{question_id}:" in json.dumps(posted):
        return [posted] * len(MODERATORS)
    menu = f"ama-open:{hosted.ama_id}"
    opened = [by(picked(menu, str(question_id), posted), one, moderator=True) for one in MODERATORS]
    return [message(one.body) for one in await discord.at_once(opened)]


def _check_told(hosted: Hosted, question_id: int, pressed: list[str], replies: Any) -> None:
    """See that who is on record is told that they did it, and the nine others who it was."""
    asked, *decided = hosted.rows(
        "SELECT step, actor_id FROM ama_step WHERE question_id = ? ORDER BY id", question_id
    )
    assert asked["step"] == "ask"
    ((step, winner),) = [(one["step"], one["actor_id"]) for one in decided]
    assert step == pressed[winner - MODERATORS[0]]
    late: list[Callback] = [one for one in replies if gettext("ama-too-late") in one.texts]
    assert len(late) == len(MODERATORS) - 1
    assert all(one.private and f"<@{winner}>" in "\n".join(one.texts) for one in late)
    (done,) = [one for one in replies if one not in late]
    assert done is replies[winner - MODERATORS[0]]
    assert done.body["type"] == IN_PLACE


def _check(hosted: Hosted) -> None:
    """Count what is on record, and what stands in the moderators' channel."""
    questions = hosted.rows("SELECT user_id, text, number FROM ama_question ORDER BY number")
    assert {one["user_id"]: one["text"] for one in questions} == {
        one: _question(one) for one in MEMBERS
    }
    assert [one["number"] for one in questions] == list(range(1, len(MEMBERS) + 1))
    assert hosted.rows("SELECT * FROM ama_draft") == []
    said = "\n".join(hosted.discord.channels.said(QUEUE))
    assert [said.count(f"number {one} want") for one in MEMBERS] == [1] * len(MEMBERS)
    acts = hosted.rows("SELECT actor_id FROM audit")
    assert len(acts) == len(MEMBERS)
