"""Who took part in an AMA presses a button of ``/privacy``: an asker, a moderator, the guest.

They are handed what is kept of them, or forgotten, and what was sent of them follows at once.
"""

from __future__ import annotations

from typing import Any

import pytest
from simcord.actors import MemberActor

from bot.ama.model import NewQuestion, Question
from bot.ama.states import State, Step
from bot.i18n import gettext
from bot.records import OutboxKind, new_id
from bot.records.amas import Credit
from commands._core.layout import component_mark, layout, text
from commands._core.publisher import SETTLE
from commands.ama._board import GAP
from tests.commands._shown import UNLIMITED, message, words
from tests.commands.ama._hosted import HEADLINE as GUESTS
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import ODD, filed
from tests.commands.ama.test_guest import written
from tests.commands.ama.test_publishing import KAYAK
from tests.commands.ama.test_queue import again, options_of, posts
from tests.commands.logs._evening import member, moderator
from tests.commands.server.test_privacy import data, forget, press
from tests.conftest import World, texts

pytestmark = UNLIMITED
HEADLINE = "Cook @ Sea"
APPROVE = gettext("button-ama-approve")


def queued(stage: Stage) -> str:
    """Return all that stands in the moderators' channel, buttons and all."""
    return "\n".join(str(one.components) for one in posts(stage))


async def held(stage: Stage, number: int = 0) -> Question:
    """Return the questions that are on record, by number."""
    world = stage.world
    (ama,) = await world.services.records.amas.of(world.guild.id)
    questions = world.services.records.amas.questions
    return (await questions.of(world.guild.id, ama.id, list(State)))[number]


async def everywhere(world: World, needle: str) -> list[str]:
    """Return the tables of the database that hold a text."""
    database = world.services.records.database
    tables = await database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return [
        table["name"]
        for table in tables
        for row in await database.read(f"SELECT * FROM {table['name']}")
        if needle in str(tuple(row))
    ]


async def handed(world: World, who: MemberActor) -> dict[str, Any]:
    """Return what somebody is handed of themselves in the server."""
    held = await data(await press(world, who, "button-privacy-data"))
    return held["servers"][str(world.guild.id)]


async def test_an_answered_question_stands_without_them_at_once(world: World) -> None:
    """Board, overview and moderators' message lose name and headline; words and answer stay."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD, headline=HEADLINE)
    (post,) = posts(stage)
    await world.mona.click(post.message, label=APPROVE)
    await stage.answered(await again(world, question), "Porridge.")
    assert "Cook \\@ Sea" in stage.said()
    board = [one.id for one in stage.shown()]
    await forget(world, world.alice)
    await world.env.advance_time(GAP + 1)
    assert "Cook" not in stage.said()
    assert "Porridge." in stage.said()
    assert ODD in stage.said()
    assert [one.id for one in stage.shown()] == board
    assert "Cook" not in queued(stage)
    assert str(world.alice.id) not in queued(stage)
    assert ODD in queued(stage)


async def test_a_question_that_only_waits_goes_and_its_message_acts_no_more(world: World) -> None:
    """Its message says so and has no button; who presses what they saw before is told kindly."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD, headline=HEADLINE)
    seen = await world.mona.slash(world.channel, "ama queue")
    form = await world.mona.click(message(seen), label=gettext("button-ama-decline"))
    await forget(world, world.alice)
    (post,) = posts(stage)
    assert texts(post) == [gettext("ama-card-gone")]
    assert "custom_id" not in str(post.components)
    for label in (APPROVE, gettext("button-ama-merge")):
        late = await world.mona.click(message(seen), label=label)
        assert words(late) == gettext("error-unknown-question")
    late = await world.mona.submit_modal(form, {"reason": "Not nice"})
    assert words(late).startswith(gettext("error-unknown-question"))
    assert "Not nice" in words(late), "what was typed isn't lost"
    rows = await world.services.records.database.read(
        "SELECT count(*) AS n FROM ama_question WHERE id = ?", (question.id,)
    )
    assert rows[0]["n"] == 0
    cards = await world.services.records.database.read("SELECT * FROM ama_card")
    assert cards == [], "nothing is left to be drawn"


async def test_of_several_in_a_message_the_others_stay(world: World) -> None:
    """A message of ten is drawn with nine, and its menu opens each of them."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    stage.away()
    await stage.asked(ama, "What does alice ask?", headline=HEADLINE)
    others = [await stage.asked(ama, f"Q{n}?", member(world, f"m{n}")) for n in range(9)]
    await world.restart()
    (post,) = posts(stage)
    assert len(options_of(post)) == 10
    await forget(world, world.alice)
    (post,) = posts(stage)
    assert options_of(post) == [str(one.id) for one in others]
    assert "alice" not in str(post.components)


async def test_who_joined_and_who_decided_are_forgotten_there_too(world: World) -> None:
    """The headline of who joined goes off the message, and the name of a moderator who decided."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    otto = moderator(world, world.guild, "otto")
    (post,) = posts(stage)
    await otto.click(post.message, label=APPROVE)
    bob = member(world, "bob")
    questions = world.services.records.amas.questions
    await questions.join(ama.guild_id, question.id, Credit(bob.id, "Bob @ Home"), world.env.now())
    await world.mona.click(posts(stage)[0].message, label=gettext("button-ama-hold"))
    assert "Bob \\@ Home" in "\n".join(texts(posts(stage)[0]))
    assert str(otto.id) in queued(stage)
    await forget(world, bob)
    await forget(world, otto)
    told = "\n".join(texts(posts(stage)[0]))
    assert "Bob" not in told
    assert gettext("ama-card-joined", count=1) not in told
    assert str(otto.id) not in queued(stage)
    assert f"<@{world.alice.id}>" in told


async def test_what_was_withdrawn_just_before_leaves_the_board(world: World) -> None:
    """An answer withdrawn, its asker forgotten before that was drawn: its message goes."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD, headline=HEADLINE)
    await stage.answered(question, "Porridge.")
    await world.services.records.amas.questions.step(
        ama.guild_id, question.id, Step.WITHDRAW, world.alice.id, world.services.now()
    )
    assert "Porridge." in stage.said()
    await forget(world, world.alice)
    await world.env.advance_time(GAP + 1)
    assert "Porridge." not in stage.said()
    assert "Cook" not in stage.said()


@pytest.mark.simcord(check_errors=False)
async def test_what_discord_refuses_is_done_by_the_next_start(world: World) -> None:
    """Discord is away as somebody is forgotten: the messages follow once the bot is back."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD, headline=HEADLINE)
    waiting = await filed(world, "And what on Mondays?", headline=HEADLINE)
    await world.mona.click(posts(stage)[0].message, label=APPROVE)
    await stage.answered(await again(world, question), "Porridge.")
    for channel in (stage.queue, stage.board):
        path = f"/channels/{channel.id}/messages/*"
        world.env.inject_error("PATCH", path, status=403, times=None)
    await forget(world, world.alice)
    await world.env.advance_time(GAP + 1)
    assert "Cook" in queued(stage)
    assert "Cook" in stage.said()
    world.env.backend.faults.clear()
    await world.restart()
    await world.env.advance_time(GAP + 1)
    assert "Cook" not in queued(stage)
    assert "Cook" not in stage.said()
    assert gettext("ama-card-gone") in "\n".join(texts(posts(stage)[1]))
    assert (await held(stage)).id == question.id != waiting.id


async def test_a_message_of_a_killed_process_that_arrives_late_shows_nobody(world: World) -> None:
    """Its asker was forgotten meanwhile: what the old process sent to moderators is drawn over."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    await filed(world, ODD, headline=HEADLINE)
    (post,) = posts(stage)
    stage.away()
    begun, database = -new_id(world.env.now()), world.services.records.database
    for table, column in (("ama_card", "message_id"), ("ama_question", "queue_message")):
        await database.execute(f"UPDATE {table} SET {column} = ?", (begun,))
    await world.services.records.outbox.add(
        ama.guild_id, OutboxKind.CARD, ama.id, world.services.now()
    )
    await world.bot.http.delete_message(stage.queue.id, post.message.id)
    await forget(world, world.alice)
    await world.restart()
    mark = component_mark(ama.id, f"card:{begun}")
    channel = world.bot.get_partial_messageable(stage.queue.id)
    await channel.send(view=layout(text(HEADLINE), mark=mark))
    await world.env.advance_time(SETTLE + 1)
    (late,) = posts(stage)
    assert list(texts(late)) == [gettext("ama-card-gone")]


async def test_the_queue_moved_and_is_still_followed(world: World) -> None:
    """New questions go elsewhere from now on; the older messages are drawn where they stand."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD, headline=HEADLINE)
    elsewhere = world.guild.create_text_channel("elsewhere")
    await world.mona.slash(world.channel, "ama edit", queue=elsewhere)
    (post,) = posts(stage)
    await world.mona.click(post.message, label=APPROVE)
    assert gettext("ama-question-approved") in "\n".join(texts(posts(stage)[0]))
    assert posted(elsewhere, world.mona) == []
    await filed(world, "And what on Mondays?", member(world, "bob"))
    assert len(posted(elsewhere, world.mona)) == 1
    await forget(world, world.alice)
    assert "Cook" not in queued(stage)
    assert (await again(world, question)).user_id is None


async def test_a_drawing_under_way_doesnt_hide_it(world: World) -> None:
    """Who is forgotten while the board is being drawn: it isn't taken for drawn without them."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD, headline=HEADLINE)
    await stage.answered(question, "Porridge.")
    stage.away()
    amas, outbox = world.services.records.amas, world.services.records.outbox
    await amas.questions.support(ama.guild_id, question.id, world.mona.id, world.env.now())
    jobs = [one for one in await outbox.due(world.env.now()) if one.kind is OutboxKind.BOARD]
    await amas.forget(ama.guild_id, world.alice.id, world.env.now())
    for job in jobs:
        await outbox.done(job)
    kinds = [one.kind for one in await outbox.due(world.env.now())]
    assert OutboxKind.BOARD in kinds
    await world.restart()
    await world.env.advance_time(3 * SETTLE)
    left = await world.services.records.outbox.due(world.env.now())
    assert left == []
    assert "Cook" not in stage.said()


async def test_who_waits_for_word_is_forgotten(world: World) -> None:
    """What is still to be told to somebody who is forgotten isn't sent."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, ODD)
    asked = NewQuestion(world.mona.id, "Another?", ("another",))
    await world.services.records.amas.questions.ask(ama.guild_id, ama.id, asked, world.env.now())
    stage.away()
    await stage.answered(question, "Porridge.")
    found = "SELECT user_id FROM outbox WHERE user_id > 0"
    rows = await world.services.records.database.read(found)
    assert [row["user_id"] for row in rows] == [world.alice.id]
    await forget(world, world.alice)
    assert await world.services.records.database.read(found) == []


async def test_an_asker_is_nowhere_any_more(world: World) -> None:
    """The board, the moderators' messages and every table lose name and headline."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    user = world.env.create_user("dana")
    dana = world.guild.add_member(user)
    answered = await filed(world, KAYAK, dana, headline="Sailor @ Sea")
    questions = world.services.records.amas.questions
    await questions.step(ama.guild_id, answered.id, Step.APPROVE, 5, world.env.now())
    await stage.answered(answered, "Paint.")
    await filed(world, ODD, dana, headline="Sailor @ Sea")
    assert r"Sailor \@ Sea" in stage.said()
    assert posted(user.dm_channel, user), "they were told"
    await forget(world, dana)
    await world.env.advance_time(GAP + 1)
    assert r"Sailor \@ Sea" not in stage.said()
    assert "Paint." in stage.said()
    queue = "\n".join(str(one.components) for one in posted(stage.queue, world.mona))
    assert str(dana.id) not in queue
    assert "Sailor" not in queue
    assert ODD not in queue, "a question that went has no message"
    assert await everywhere(world, str(dana.id)) == []
    kept = await questions.find(ama.guild_id, answered.id)
    assert (kept.user_id, kept.headline, kept.state) == (None, None, State.ANSWERED)


async def test_what_a_guest_published_stays_and_drafts_go(world: World) -> None:
    """They published it under their headline by their own act; nobody else has read a draft."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, KAYAK)
    await stage.answered(question, "Paint.")
    await written(stage, ama, 0, "An opening that nobody has seen.")
    held = await handed(world, stage.guest)
    assert {one["text"] for one in held["ama_text"]} == {
        "Paint.",
        "An opening that nobody has seen.",
    }
    assert [one["headline"] for one in held["ama"]] == [GUESTS]
    await forget(world, stage.guest)
    await world.env.advance_time(GAP + 1)
    assert await everywhere(world, "An opening that nobody has seen.") == []
    assert "Paint." in stage.said()
    assert set(await everywhere(world, str(stage.guest.id))) == {"ama"}


async def test_all_that_a_member_did_is_handed_to_them(world: World) -> None:
    """Questions, drafts, what they joined and support, and what they did."""
    stage = Stage.of(world)
    ama = await stage.planned()
    bob = member(world, "bob")
    first = await filed(world, ODD, headline="Cook @ Sea")
    second = await filed(world, KAYAK, bob)
    records = world.services.records.amas
    await records.questions.support(ama.guild_id, second.id, world.alice.id, world.env.now())
    await stage.answered(first, "Porridge.")
    third = await stage.asked(ama, "And on Mondays?", world.alice)
    await records.questions.merge(ama.guild_id, third.id, second.id, 5, world.env.now())
    await world.alice.submit_modal(
        await world.alice.slash(world.channel, "ama ask"), {"question": "Not filed yet?"}
    )
    await filed(world, "Anything else?", bob)
    held = await handed(world, world.alice)
    assert {one["text"] for one in held["ama_question"]} == {ODD, "And on Mondays?"}
    assert [one["text"] for one in held["ama_draft"]] == ["Not filed yet?"]
    assert [one["question_id"] for one in held["ama_joined"]] == [second.id]
    assert [one["question_id"] for one in held["ama_support"]] == [second.id]
    assert {one["step"] for one in held["ama_step"]} == {"ask"}
    assert not {"Anything else?", KAYAK} & {one["text"] for one in held["ama_question"]}
