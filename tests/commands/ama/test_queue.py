"""The moderators' queue: each question decided on once, in the message or the list, on record."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pytest
from discord import Permissions
from simcord import SetupError
from simcord.results import InteractionResult

from bot.ama.model import Question
from bot.ama.states import State, Step
from bot.i18n import gettext
from tests.commands._shown import buttons, message, options, words
from tests.commands.ama._hosted import Posted, Stage, posted
from tests.commands.ama.test_ask import ODD, filed
from tests.commands.logs._evening import member, moderator
from tests.conftest import World, components, texts

APPROVE, HOLD = gettext("button-ama-approve"), gettext("button-ama-hold")
DECLINE, MERGE = gettext("button-ama-decline"), gettext("button-ama-merge")
MAX_STATEMENTS = 10
"""Those of an approval, without the one that fills the outbox."""
TITLE = {state: gettext(f"ama-question-{state}") for state in State}


def posts(stage: Stage) -> list[Posted]:
    """Return the messages in the moderators' channel, the oldest first."""
    return posted(stage.queue, stage.world.mona)


async def again(world: World, question: Question) -> Question:
    """Return a question as it is on record now."""
    return await world.services.records.amas.questions.find(world.guild.id, question.id)


async def steps(world: World, question: Question) -> list[str]:
    """Return what was done to a question."""
    found = await world.services.records.amas.questions.steps(
        world.guild.id, question.ama_id, question.id
    )
    return [one.step for one in found]


@pytest.mark.parametrize(("label", "state"), [(APPROVE, State.APPROVED), (HOLD, State.HELD)])
async def test_decided_in_the_message(world: World, label: str, state: State) -> None:
    """A press decides; the same message then shows what became of it and by whom, on record."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD, headline="Cook @ Sea")
    (post,) = posts(stage)
    assert ODD in "\n".join(texts(post))
    assert f"<@{world.alice.id}>" in str(post.components)
    await world.env.advance_time(60)
    await world.mona.click(post.message, label=label)
    assert (await again(world, question)).state is state
    (post,) = posts(stage)
    shown = "\n".join(texts(post))
    assert TITLE[state] in shown
    assert f"<@{world.mona.id}>" in shown
    (act, *_) = await world.services.records.audit.page(world.guild.id)
    assert act.actor_id == world.mona.id
    assert act.action == "ama queue"
    assert act.details == {
        "ama": question.ama_id,
        "question": 1,
        "decided": "approve" if label == APPROVE else "hold",
    }


async def test_an_approval_is_few_statements(world: World) -> None:
    """One transaction, with what is to be sent because of it; that is sent afterwards."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    await filed(world, ODD)
    (post,) = posts(stage)
    stage.away()
    statements: list[str] = []
    opened: Any = vars(world.services.records.database)["_open"]
    for connection in (opened.reader, opened.writer):
        await connection.set_trace_callback(statements.append)
    await world.mona.click(post.message, label=APPROVE)
    for connection in (opened.reader, opened.writer):
        await connection.set_trace_callback(None)
    once = [one for one, _ in groupby(statements)]  # a trigger's are told as what sets it off
    data = [one for one in once if one.startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))]
    outbox = [one for one in data if "INTO outbox" in one]
    assert len(outbox) == 1
    assert len(data) - len(outbox) <= MAX_STATEMENTS, "\n".join(data)
    assert statements.count("COMMIT") == 1


async def test_declined_with_a_reason_that_the_asker_reads(world: World) -> None:
    """The form asks why; the asker is told by a message, once, and finds it in their list."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    user = world.env.create_user("dana")
    dana = world.guild.add_member(user)
    question = await filed(world, ODD, dana)
    (post,) = posts(stage)
    form = await world.mona.click(post.message, label=DECLINE)
    await world.mona.submit_modal(form, {"reason": "That's *private*."})
    assert (await again(world, question)).state is State.DECLINED
    (post,) = posts(stage)
    assert "That's \\*private\\*." in "\n".join(texts(post))
    await world.restart()
    (told,) = posted(user.dm_channel, user)
    assert "That's \\*private\\*." in "\n".join(texts(told))
    mine = await dana.slash(world.channel, "ama mine")
    opened = await dana.click(message(mine), label=gettext("button-ama-open"))
    assert "That's \\*private\\*." in words(opened)


async def test_the_second_moderator_is_told_who_was_first(world: World) -> None:
    """A press on what was seen before somebody else decided does nothing, and says who did what."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    other = moderator(world, world.guild, "otto")
    listed = await other.slash(world.channel, "ama queue")
    assert ODD in words(listed)
    (post,) = posts(stage)
    await world.mona.click(post.message, label=HOLD)
    late = await other.click(message(listed), label=APPROVE)
    assert gettext("ama-too-late") in words(late)
    assert f"<@{world.mona.id}>" in words(late)
    assert await steps(world, question) == ["ask", "hold"]


async def test_a_late_decline_gives_the_reason_back(world: World) -> None:
    """Somebody decided while the reason was typed: nothing happens, and the words aren't lost."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    other = moderator(world, world.guild, "otto")
    (post,) = posts(stage)
    form = await other.click(post.message, label=DECLINE)
    await world.mona.click(post.message, label=APPROVE)
    late = await other.submit_modal(form, {"reason": "A long reason"})
    assert "A long reason" in words(late)
    assert (await again(world, question)).state is State.APPROVED


async def test_merged_into_the_most_similar(world: World) -> None:
    """The menu has the like first; who asked either is credited; both messages follow."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    first = await filed(world, ODD)
    await filed(world, "Is the moon far away?")
    bob = member(world, "bob")
    second = await filed(world, "On Sundays what do you eat for breakfast?", bob, headline="Bob")
    post = posts(stage)[2]
    menu = await world.mona.click(post.message, label=MERGE)
    assert next(iter(options(menu))) == str(first.id)
    assert len(options(menu)) == 2
    done = await world.mona.select(message(menu), [str(first.id)])
    assert ODD in words(done)
    assert (await again(world, second)).merged_into == first.id
    assert TITLE[State.MERGED] in "\n".join(texts(posts(stage)[2]))
    assert gettext("ama-card-joined", count=1) in "\n".join(texts(posts(stage)[0]))
    mine = await bob.slash(world.channel, "ama mine")
    assert ODD in words(mine)


async def test_the_list_works_where_nothing_could_be_posted(world: World) -> None:
    """Without its channel the queue is still there, one question after another, round about."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    world.env.inject_error("POST", f"/channels/{stage.queue.id}/messages", status=403)
    for number in range(3):
        await stage.asked((await world.services.records.amas.of(world.guild.id))[0], f"Q{number}?")
    shown = await world.mona.slash(world.channel, "ama queue")
    seen = [words(shown)]
    for _ in range(3):
        shown = await world.mona.click(message(shown), label=gettext("button-next"))
        seen.append(words(shown))
    assert ["Q0?" in seen[0], "Q1?" in seen[1], "Q2?" in seen[2], "Q0?" in seen[3]] == [True] * 4
    shown = await world.mona.click(message(shown), label=gettext("button-previous"))
    assert "Q2?" in words(shown)
    decided = await world.mona.click(message(shown), label=APPROVE)
    assert TITLE[State.APPROVED] in words(decided)
    none = await world.mona.slash(world.channel, "ama queue", state="declined")
    assert gettext("ama-queue-none", state=TITLE[State.DECLINED]) in words(none)


async def test_two_hundred_at_once_are_a_few_messages(world: World) -> None:
    """What was filed while the bot was away is posted at the start, ten a message, each once."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    stage.away()
    for number in range(200):
        await stage.asked(ama, f"Question number {number} of very many?")
    await world.restart()
    found = posts(stage)
    assert len(found) == 20
    shown = "\n".join("\n".join(texts(one)) for one in found)
    assert all(f"number {number} of" in shown for number in range(200))
    await world.restart()
    assert len(posts(stage)) == 20, "nothing is posted twice"
    menu = options_of(found[0])
    card = await world.mona.select(posts(stage)[0].message, [menu[3]])
    await world.mona.click(message(card), label=APPROVE)
    assert f"<@{world.mona.id}>" in "\n".join(texts(posts(stage)[0]))


def options_of(post: Posted) -> list[str]:
    """Return the values of the menu of a message."""
    menu = next(one for one in components(post) if one["type"] == 3)
    return [one["value"] for one in menu["options"]]


async def test_a_deleted_message_is_posted_anew(world: World) -> None:
    """Somebody deletes the message of a question that waits: the next press brings it back."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    (post,) = posts(stage)
    boss = world.guild.create_role("Boss", permissions=Permissions(manage_messages=True))
    await world.guild.add_member(world.env.create_user("bea"), roles=[boss]).delete(post.message)
    listed = await world.mona.slash(world.channel, "ama queue")
    await world.mona.click(message(listed), label=HOLD)
    (post,) = posts(stage)
    assert TITLE[State.HELD] in "\n".join(texts(post))
    assert (await again(world, question)).queue_message == post.message.id


async def test_only_moderators_decide(world: World) -> None:
    """A member gets neither the list nor a decision, also on a message that they can see."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    (post,) = posts(stage)
    result = await world.alice.click(post.message, label=APPROVE)
    assert words(result) == gettext("error-not-permitted")
    result = await world.alice.slash(world.channel, "ama queue")
    assert words(result) == gettext("error-not-permitted")
    assert (await again(world, question)).state is State.WAITING


async def test_buttons_work_after_a_restart(world: World) -> None:
    """Approve, and the menu of a merge, in a fresh process."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question, other = await filed(world, ODD), await filed(world, "Is the moon far away?")
    await world.restart()
    first, second = posts(stage)
    await world.mona.click(first.message, label=APPROVE)
    menu = await world.mona.click(second.message, label=MERGE)
    await world.restart()
    await world.mona.select(message(menu), [str(question.id)])
    assert (await again(world, other)).state is State.MERGED


async def test_hostile_words_are_shown_as_typed(world: World) -> None:
    """The longest question of the worst characters fits, is escaped, and pings nobody."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    nasty = ("@everyone <@1> **" * 70)[:1000].strip()
    await filed(world, nasty, headline="*" * 100)
    (post,) = posts(stage)
    assert "\\@everyone" in "\n".join(texts(post))
    form = await world.mona.click(post.message, label=DECLINE)
    await world.mona.submit_modal(form, {"reason": "*" * 400})
    (post,) = posts(stage)
    assert sum(len(one) for one in texts(post)) <= 4000
    mine = await world.alice.slash(world.channel, "ama mine")
    assert words(await world.alice.click(message(mine), label=gettext("button-ama-open")))


def pressed(result: InteractionResult) -> set[str]:
    """Return the labels of a reply's buttons."""
    return set(buttons(result).values())


async def test_what_can_be_done_is_what_is_offered(world: World) -> None:
    """A decided question has the buttons that its state allows, and no others."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    questions = world.services.records.amas.questions
    listed = await world.mona.slash(world.channel, "ama queue")
    assert {APPROVE, HOLD, DECLINE, MERGE} <= pressed(listed)
    await questions.step(world.guild.id, question.id, Step.HOLD, 5, world.env.now())
    listed = await world.mona.slash(world.channel, "ama queue", state="held")
    assert HOLD not in pressed(listed)
    with pytest.raises(SetupError):
        await world.mona.slash(world.channel, "ama queue", state="nonsense")
