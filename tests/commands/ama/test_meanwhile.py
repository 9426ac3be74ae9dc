"""What happens while somebody writes, or where something lacks: nothing that was typed goes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from simcord.results import InteractionResult

from bot.ama.model import Ama, Question
from bot.ama.states import Move, State, Step
from bot.errors import IllegalStepError
from bot.i18n import gettext
from commands.ama._board import ASLEEP, GAP
from tests.commands._shown import UNLIMITED, buttons, message, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import ODD, filed
from tests.commands.ama.test_guest import desk, pressed
from tests.commands.ama.test_publishing import KAYAK, PURPLE, closed
from tests.conftest import World, texts

pytestmark = UNLIMITED
LONG = "Words that took an hour. " * 150


async def form_of(stage: Stage, ama: Ama, question: Question) -> InteractionResult:
    """Open the form for an answer."""
    return await pressed(stage, await desk(stage, ama), f"ama-write:{ama.id}:{question.id}")


async def stepped(world: World, question: Question, step: Step, by: int = 5) -> None:
    """Take a step as the commands do it."""
    questions = world.services.records.amas.questions
    await questions.step(question.guild_id, question.id, step, by, world.env.now())


@pytest.mark.parametrize("way", [Move.CLOSE, Move.CANCEL, Step.WITHDRAW, Step.DECLINE, Step.MERGE])
async def test_what_the_guest_wrote_meanwhile_is_kept(world: World, way: Move | Step) -> None:
    """The AMA ends, or the question goes, while the form is open: a draft is kept all the same."""
    stage = Stage.of(world)
    ama = await stage.planned()
    other, question = await stage.asked(ama, KAYAK), await stage.asked(ama, ODD)
    form = await form_of(stage, ama, question)
    amas, now = world.services.records.amas, world.env.now()
    if isinstance(way, Move):
        await amas.move(ama.guild_id, ama.id, way, 5, now)
    elif way is Step.MERGE:
        await amas.questions.merge(ama.guild_id, question.id, other.id, 5, now)
    else:
        await stepped(world, question, way, world.alice.id)
    preview = await stage.guest.submit_modal(form, {"words": LONG})
    state = {
        Move.CLOSE: "closed",
        Move.CANCEL: "cancelled",
        Step.WITHDRAW: "withdrawn",
        Step.DECLINE: "declined",
        Step.MERGE: "merged",
    }[way]
    assert gettext("error-step", state=gettext(f"ama-is-{state}")) in words(preview)
    assert not any(one.startswith("ama-answer:") for one in buttons(preview))
    (kept,) = await amas.texts.versions(ama.guild_id, ama.id, question.id)
    assert (kept.text, kept.published_at) == (LONG.strip(), None)
    with pytest.raises(IllegalStepError):
        await amas.texts.answer(ama.guild_id, ama.id, question.id, stage.guest.id, now)


async def test_a_draft_of_the_last_minute_waits_for_a_reopening(world: World) -> None:
    """It closes while the guest writes; once moderators reopen it, the draft is published."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD)
    form = await form_of(stage, ama, question)
    await world.mona.slash(stage.board, "ama close")
    await stage.guest.submit_modal(form, {"words": LONG})
    await world.mona.slash(stage.board, "ama reopen", closes="in 2 days")
    preview = await pressed(stage, await desk(stage, ama), f"ama-write:{ama.id}:{question.id}")
    await pressed(stage, preview, "ama-answer:")
    again = await world.services.records.amas.questions.find(ama.guild_id, question.id)
    assert again.state is State.ANSWERED


async def test_words_come_back_where_they_cant_be_kept(world: World) -> None:
    """Who is the guest no more gets a long text back as a file; a short one stands in the reply."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD)
    form = await form_of(stage, ama, question)
    clarify = await pressed(stage, await desk(stage, ama), f"ama-clarify:{question.id}")
    await world.mona.slash(stage.board, "ama edit", guest=world.alice)
    refused = await stage.guest.submit_modal(form, {"words": LONG})
    assert gettext("error-not-guest") in words(refused)
    (file,) = message(refused).attachments
    assert (await file.read()).decode() == LONG.strip()
    refused = await stage.guest.submit_modal(clarify, {"words": "What *do* you mean?"})
    assert "What \\*do\\* you mean?" in words(refused)


async def test_without_their_channel_everybody_else_is_told(world: World) -> None:
    """The moderators' channel can't be written in: askers are told, the board follows."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    user = world.env.create_user("dana")
    dana = world.guild.add_member(user)
    question = await filed(world, ODD, dana)
    await stepped(world, question, Step.APPROVE)
    await stage.answered(question, "Porridge.")
    world.env.inject_error("*", f"/channels/{stage.queue.id}/messages*", status=403, times=None)
    await filed(world, KAYAK, dana)
    (told,) = posted(user.dm_channel, user)
    assert gettext("ama-see-answer") in "\n".join(texts(told))
    assert "Porridge." in stage.said()
    mine = await dana.slash(world.channel, "ama mine")
    own = await dana.click(message(mine), custom_id=f"ama-own:{question.id}")
    sure = await dana.click(message(own), custom_id=f"ama-withdraw:{question.id}:ask")
    await dana.click(message(sure), custom_id=f"ama-withdraw:{question.id}:yes")
    await world.env.advance_time(GAP + 1)
    assert "Porridge." not in stage.said()


async def test_a_board_moves_out_of_a_channel_that_is_closed_to_the_bot(world: World) -> None:
    """Its old messages can't be deleted any more; the board stands in the new channel anyway."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD)
    await stage.answered(question, "Porridge.")
    world.env.inject_error(
        "*", f"/channels/{stage.board.id}/messages*", status=403, code=50001, times=None
    )
    stage.board = world.guild.create_text_channel("other")
    await world.mona.slash(world.channel, "ama edit", channel=stage.board)
    await world.env.advance_time(GAP + 1)
    assert "Porridge." in stage.said()


async def test_a_thread_that_sleeps_is_woken(world: World) -> None:
    """Discord refuses to edit in an archived thread: the overview is drawn all the same."""
    stage = Stage.of(world)
    await stage.planned()
    world.env.inject_error(
        "PATCH", f"/channels/{stage.board.id}/messages/*", status=400, code=ASLEEP
    )
    await world.mona.slash(stage.board, "ama close")
    await world.env.advance_time(GAP + 1)
    assert gettext("ama-phase-closed") in stage.said()


async def test_what_the_bot_couldnt_draw_it_draws_later(world: World) -> None:
    """It may not write for a while: within the hour after it may again, the board is complete."""
    stage = Stage.of(world)
    ama = await stage.planned()
    world.env.inject_error(
        "*", f"/channels/{stage.board.id}/messages*", status=403, code=50013, times=None
    )
    question = await stage.asked(ama, ODD)
    await stage.answered(question, "Porridge.")
    assert "Porridge." not in stage.said()
    world.env.backend.faults.clear()
    await world.env.advance_time(timedelta(hours=1, minutes=1).total_seconds())
    assert "Porridge." in stage.said()


async def test_one_that_is_cancelled_is_no_source(world: World) -> None:
    """Published, reopened and cancelled: nothing is quoted from it, and its citations say so."""
    stage = Stage.of(world)
    ama = await closed(stage)
    shown = await world.mona.slash(stage.board, "ama publish")
    await pressed_by_mona(stage, shown, f"ama-source:on:{ama.id}")
    await world.mona.slash(stage.board, "ama reopen")
    sure = await world.mona.slash(stage.board, "ama cancel")
    await pressed_by_mona(stage, sure, "ama-cancel:")
    found = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert PURPLE not in words(found)
    rows = await world.services.records.database.read("SELECT text FROM passage")
    assert not any(PURPLE in row["text"] for row in rows)


async def test_one_that_was_reopened_is_taken_back(world: World) -> None:
    """Moderators needn't close it first; and what is changed meanwhile shows in the source."""
    stage = Stage.of(world)
    ama = await closed(stage)
    shown = await world.mona.slash(stage.board, "ama publish")
    await pressed_by_mona(stage, shown, f"ama-source:on:{ama.id}")
    await world.mona.slash(stage.board, "ama reopen")
    await world.mona.slash(stage.board, "ama edit", title="Another title")
    listed = await world.alice.slash(world.channel, "sources")
    assert "Another title" in words(listed)
    back = await world.mona.slash(stage.board, "ama unpublish")
    assert words(back) == gettext("ama-source-off")
    assert "Another title" not in words(await world.alice.slash(world.channel, "sources"))


async def test_what_isnt_done_isnt_on_record(world: World) -> None:
    """An extension and an edit that are refused leave no line in the server's audit."""
    stage = Stage.of(world)
    ama = await stage.planned()
    await world.mona.slash(stage.board, "ama close")
    for command, options in (
        ("ama extend", {"closes": "in 9 days"}),
        ("ama edit", {"title": "Other"}),
    ):
        refused = await world.mona.slash(stage.board, command, ama=str(ama.id), **options)
        assert gettext("ama-is-closed") in words(refused)
    acts = await world.services.records.audit.page(world.guild.id)
    assert sorted(one.action for one in acts) == ["ama close", "ama create"]


async def test_opened_early_it_closes_whenever_moderators_say(world: World) -> None:
    """Once it is open, the time that was planned for that is in nobody's way."""
    stage = Stage.of(world)
    await stage.planned(opens="in 3 days", closes="in 7 days")
    await world.mona.slash(stage.board, "ama open")
    changed = await world.mona.slash(stage.board, "ama edit", closes="in 2 days")
    assert gettext("ama-done-edit") in words(changed)


async def pressed_by_mona(
    stage: Stage, shown: InteractionResult, beginning: str
) -> InteractionResult:
    """Let the moderator press the button of a reply whose id begins so."""
    custom_id = next(one for one in buttons(shown) if one.startswith(beginning))
    return await stage.world.mona.click(message(shown), custom_id=custom_id)
