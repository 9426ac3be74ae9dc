"""The board: each exchange once, edited in place; one overview; nothing lost under load."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from bot.ama.model import Ama, Question
from bot.ama.states import Step
from bot.i18n import gettext
from commands._core.layout import component_mark, layout, notice, text
from commands._core.markdown import displayed
from commands._core.publisher import SETTLE
from commands.ama._board import GAP
from commands.ama._drawing import dealt
from tests.commands._shown import check_message
from tests.commands.ama._hosted import HEADLINE, Stage, shown_in
from tests.conftest import World, components, texts

LONG = "\n\n".join(f"Paragraph {n}: *we* don't take sides. > Not a quote. " * 12 for n in range(12))


async def _two_answered(stage: Stage) -> tuple[Ama, Question, Question]:
    ama = await stage.planned()
    first = await stage.asked(ama, "What is #1?", headline="Researcher @ Harvard")
    second = await stage.asked(ama, "And number two?")
    await stage.answered(first, "Impartiality.")
    await stage.answered(second, "Independence.")
    return ama, first, second


async def _now(world: World, question: Question) -> Question:
    questions = world.services.records.amas.questions
    return await questions.find(question.guild_id, question.id)


async def test_each_exchange_stands_once_and_leads_to_the_others(world: World) -> None:
    """A message each, with who asked by headline alone, and links to overview and neighbours."""
    stage = Stage.of(world)
    ama, first, second = await _two_answered(stage)
    exchanges = [one for one in stage.shown() if any("###" in part for part in texts(one))]
    assert [one.id for one in exchanges] == [
        (await _now(world, one)).board_message for one in (first, second)
    ]
    words = "\n".join(texts(exchanges[0]))
    assert r"What is \#1?" in words
    assert "Researcher \\@ Harvard" in words
    assert f"<@{world.alice.id}>" not in stage.said()
    overview = (await stage.again(ama)).overview_id
    assert f"/{stage.board.id}/{overview})" in words
    assert f"/{exchanges[1].id})" in words
    assert f"/{exchanges[0].id})" in "\n".join(texts(exchanges[1]))


async def test_an_edited_answer_is_edited_in_place(world: World) -> None:
    """The same message has the new words, and says when they were changed."""
    stage = Stage.of(world)
    _, first, _ = await _two_answered(stage)
    before = [one.id for one in stage.shown()]
    await stage.answered(first, "Impartiality, always.")
    assert [one.id for one in stage.shown()] == before
    said = stage.said()
    assert "Impartiality, always." in said
    assert "Impartiality.\n" not in said
    assert gettext("board-edited", when="\0").split("\0")[0] in said


async def test_what_is_withdrawn_is_removed(world: World) -> None:
    """The message goes, and its neighbours no longer lead to it."""
    stage = Stage.of(world)
    _, first, second = await _two_answered(stage)
    gone = (await _now(world, first)).board_message
    await world.services.records.amas.questions.step(
        first.guild_id, first.id, Step.WITHDRAW, world.alice.id, world.services.now()
    )
    await stage.drawn()
    assert gone not in [one.id for one in stage.shown()]
    assert f"/{gone})" not in stage.said()
    assert (await _now(world, first)).board_message is None
    assert "Independence." in stage.said()
    assert (await _now(world, second)).board_message is not None


async def test_a_long_answer_goes_on_over_several_messages(world: World) -> None:
    """Whole and in order, each part linked to the next; shortened, the parts beyond go."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ("Why? " * 190).strip())
    await stage.answered(question, LONG)
    parts = [one for one in stage.shown() if "Paragraph" in "\n".join(texts(one))]
    assert len(parts) > 2
    shown = [text for one in parts for text in texts(one) if "Paragraph" in text]
    assert "".join("".join(map(displayed, shown)).split()) == "".join(LONG.split())
    for one, after in pairwise(parts):
        assert f"/{after.id})" in texts(one)[-1]
    await stage.answered(question, "In short: no.")
    assert len([one for one in stage.shown() if "###" in "\n".join(texts(one))]) == 1
    assert "Paragraph" not in stage.said()


async def test_every_message_is_one_that_discord_takes(world: World) -> None:
    """Within the limits, with nobody pinged; at the limits of what may be written, too."""
    stage = Stage.of(world)
    ama = await stage.planned(title="*" * 100, headline="#" * 100)
    services = world.services
    await services.records.amas.texts.draft(ama.guild_id, ama.id, None, LONG, services.now())
    await services.records.amas.texts.answer(
        ama.guild_id, ama.id, None, stage.guest.id, services.now()
    )
    for number in range(8):
        asked = await stage.asked(ama, "*@everyone*" * 90, headline="_" * 100)
        if number < 4:
            await stage.answered(asked, "*" * 3999 + ".")
    sent: list[dict[str, Any]] = [
        one.json or {} for one in world.env.http_requests if "/messages" in one.path
    ]
    checked = [one for one in sent if one.get("components")]
    assert len(checked) > 10
    for one in checked:
        check_message(one)
    assert "Paragraph 11" in stage.said()


def test_words_are_dealt_out_without_loss() -> None:
    """Whatever room the first message has."""
    for first in (0, 1, 700, 5000):
        pages = dealt(LONG, first)
        assert "".join("".join(map(displayed, pages)).split()) == "".join(LONG.split())


async def test_the_overview_is_updated_and_made_again_if_it_is_gone(world: World) -> None:
    """One message, pinned and edited; deleted by somebody, it is made anew with the next change."""
    stage = Stage.of(world)
    ama, *_ = await _two_answered(stage)
    overview = (await stage.again(ama)).overview_id
    (shown,) = [one for one in stage.shown() if one.id == overview]
    assert shown.pinned
    words = "\n".join(texts(shown))
    assert HEADLINE.replace("@", r"\@") in words
    assert gettext("board-asked", count=2) in words
    assert gettext("board-answers", count=2) in words
    await world.bot.http.delete_message(stage.board.id, overview or 0)
    await world.mona.slash(world.channel, "ama pause")
    await world.env.advance_time(GAP + 1)
    again = (await stage.again(ama)).overview_id
    assert again != overview
    assert gettext("ama-phase-paused") in stage.said()


async def test_open_questions_are_listed_while_it_is_open(world: World) -> None:
    """The most wanted with a button each; after closing they are hidden, and the days are told."""
    stage = Stage.of(world)
    ama = await stage.planned()
    wanted = await stage.asked(ama, "Who pays you?")
    answered = await stage.asked(ama, "Who are you?")
    await stage.answered(answered, "A movement.")
    assert "Who pays you?" in stage.said()
    ids = {one.get("custom_id") for m in stage.shown() for one in components(m)}
    assert {f"ama-support:{wanted.id}", f"ama-ask:{ama.id}"} <= ids
    await world.mona.slash(world.channel, "ama close")
    await world.env.advance_time(GAP + 1)
    said = stage.said()
    assert "Who pays you?" not in said
    assert gettext("board-over", count=1, days="1 January 2026") in said
    ids = {one.get("custom_id") for m in stage.shown() for one in components(m)}
    assert not any(str(one).startswith("ama-") for one in ids)


def _edits(world: World, since: int) -> int:
    return sum(
        one.method == "PATCH" and "/messages/" in one.path
        for one in world.env.http_requests[since:]
    )


async def test_many_changes_are_few_edits(world: World) -> None:
    """A hundred supports at once are drawn in two edits, and the last state stands."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Who pays you?")
    await stage.drawn()
    since = len(world.env.http_requests)
    questions = world.services.records.amas.questions
    for user_id in range(100):
        await questions.support(ama.guild_id, question.id, 1000 + user_id, world.services.now())
    await world.env.advance_time(3 * GAP)
    assert _edits(world, since) <= 2
    labels = [one.get("label") for m in stage.shown() for one in components(m)]
    assert gettext("board-support", count=100) in labels


async def _forget(world: World, *questions: Question) -> None:
    """Take back what is on record of messages, as if the bot were killed once they were sent."""
    shown = [(f"question:{one.id}:1",) for one in questions]
    await world.services.records.database.executemany(
        "UPDATE ama_post SET message_id = NULL, drawn = NULL WHERE what = ?", shown
    )


async def test_what_a_crash_cut_off_is_drawn_by_the_next_start(world: World) -> None:
    """What was answered and not drawn is; a message that was sent and not kept isn't sent twice."""
    stage = Stage.of(world)
    ama, first, second = await _two_answered(stage)
    amas = world.services.records.amas
    stage.away()
    third = await stage.asked(ama, "And the third?")
    now = world.services.now()
    await amas.texts.draft(ama.guild_id, ama.id, third.id, "Solidarity.", now)
    await amas.texts.answer(ama.guild_id, ama.id, third.id, stage.guest.id, now)
    await _forget(world, second)
    before = [one.id for one in stage.shown()]
    await world.restart()
    await world.env.advance_time(GAP + 1)
    after = [one.id for one in stage.shown()]
    assert [one for one in after if one in before] == before
    assert len(after) == len(before) + 1
    assert len(re.findall("Independence", stage.said())) == 1
    assert "Solidarity." in stage.said()
    assert (await _now(world, first)).board_message in after


async def test_what_a_crash_cut_off_is_removed_if_it_was_withdrawn(world: World) -> None:
    """A message that was sent and not kept goes with its question, even if it arrives later."""
    stage = Stage.of(world)
    _, first, second = await _two_answered(stage)
    questions, channel = world.services.records.amas.questions, stage.board.id
    stage.away()
    await _forget(world, first, second)
    for one in (first, second):
        now = world.services.now()
        await questions.step(one.guild_id, one.id, Step.WITHDRAW, world.alice.id, now)
    late = next(one for one in stage.shown() if "Independence." in "\n".join(texts(one)))
    await world.bot.http.delete_message(channel, late.id)
    await world.restart()
    assert "Impartiality." not in stage.said()
    mark = component_mark(second.ama_id, f"question:{second.id}:1")
    await world.bot.get_partial_messageable(channel).send(
        view=layout(text("Independence."), mark=mark)
    )
    await world.env.advance_time(SETTLE + GAP)
    assert "Independence." not in stage.said()
    rows = await world.services.records.database.read("SELECT what FROM ama_post")
    assert not [row for row in rows if row["what"].startswith("question:")]


async def test_a_board_that_moves_takes_all_along(world: World) -> None:
    """In another channel stands the same, and in the first nothing."""
    stage = Stage.of(world)
    await _two_answered(stage)
    old = stage.board
    await world.env.advance_time(GAP + 1)
    fresh = world.guild.create_text_channel("fresh")
    await world.mona.slash(world.channel, "ama edit", channel=fresh)
    await world.env.advance_time(GAP + 1)
    assert shown_in(old, world.alice) == []
    stage.board = fresh
    assert "Impartiality." in stage.said()
    assert "Independence." in stage.said()


async def test_an_edit_of_a_killed_process_that_arrives_late_is_drawn_over(world: World) -> None:
    """The new process has drawn already as the old one's words arrive: it draws once more."""
    stage = Stage.of(world)
    _, first, _ = await _two_answered(stage)
    message = (await _now(world, first)).board_message or 0
    stage.away()
    await stage.answered(first, "Impartiality, always.")
    await world.restart()
    assert "Impartiality, always." in stage.said()
    channel = world.bot.get_partial_messageable(stage.board.id)
    await channel.get_partial_message(message).edit(view=notice("Words of the process before."))
    assert "Words of the process before." in stage.said()
    await world.env.advance_time(SETTLE + GAP)
    assert "Impartiality, always." in stage.said()
    assert "Words of the process before." not in stage.said()
    assert await world.services.records.outbox.due(world.env.now()) == []
