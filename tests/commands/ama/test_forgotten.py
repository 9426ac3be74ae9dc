"""Who took part in an AMA asks for their data, or to be forgotten: askers, and the guest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.ama.states import State, Step
from tests.commands._shown import UNLIMITED, message
from tests.commands.ama._hosted import HEADLINE, Stage, posted
from tests.commands.ama.test_ask import ODD, filed
from tests.commands.ama.test_guest import written
from tests.commands.ama.test_publishing import KAYAK
from tests.commands.logs._evening import member
from tests.conftest import texts

if TYPE_CHECKING:
    from typing import Any

    from simcord.actors import MemberActor

    from tests.conftest import World

pytestmark = UNLIMITED


async def forgotten(world: World, who: MemberActor) -> None:
    """Let somebody be forgotten in the server, and what shows them follow."""
    shown = await who.slash(world.channel, "privacy")
    sure = await who.click(message(shown), custom_id="privacy:forget")
    await who.click(message(sure), custom_id="privacy:forget-yes")
    await world.services.records.erasing.settled()
    await world.env.advance_time(60)


async def everywhere(world: World, needle: str) -> list[str]:
    """Return the tables of the database that hold a text."""
    database = world.services.records.database
    tables = await database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return [
        table["name"]
        for table in tables
        for row in await database.read(f"SELECT * FROM {table['name']}")  # noqa: S608 (the schema's)
        if needle in str(tuple(row))
    ]


async def data(world: World, who: MemberActor) -> dict[str, Any]:
    """Return what somebody is handed of themselves in the server."""
    shown = await who.slash(world.channel, "privacy")
    given = await who.click(message(shown), custom_id="privacy:data")
    (file,) = message(given).attachments
    return json.loads(await file.read())["servers"][str(world.guild.id)]


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
    await forgotten(world, dana)
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
    held = await data(world, stage.guest)
    assert {one["text"] for one in held["ama_text"]} == {
        "Paint.",
        "An opening that nobody has seen.",
    }
    assert [one["headline"] for one in held["ama"]] == [HEADLINE]
    await forgotten(world, stage.guest)
    assert await everywhere(world, "An opening that nobody has seen.") == []
    assert "Paint." in stage.said()
    assert set(await everywhere(world, str(stage.guest.id))) == {"ama"}


async def test_all_that_a_member_did_is_handed_to_them(world: World) -> None:
    """Questions, drafts, what they joined and support, what they did, and what they were told."""
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
    held = await data(world, world.alice)
    assert {one["text"] for one in held["ama_question"]} == {ODD, "And on Mondays?"}
    assert [one["text"] for one in held["ama_draft"]] == ["Not filed yet?"]
    assert [one["question_id"] for one in held["ama_joined"]] == [second.id]
    assert [one["question_id"] for one in held["ama_support"]] == [second.id]
    assert [one["question_id"] for one in held["ama_told"]] == [first.id]
    assert {one["step"] for one in held["ama_step"]} == {"ask"}
    assert not {"Anything else?", KAYAK} & {one["text"] for one in held["ama_question"]}


async def test_a_message_of_several_keeps_the_others(world: World) -> None:
    """Of ten questions in one message those of the one who is forgotten go, the rest stays."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    bob = member(world, "bob")
    for number in range(5):
        await stage.asked(ama, f"Question {number}?", bob if number else world.alice)
    await world.restart()
    (post,) = posted(stage.queue, world.mona)
    assert "Question 0?" in "\n".join(texts(post))
    await forgotten(world, world.alice)
    (post,) = posted(stage.queue, world.mona)
    assert "Question 0?" not in "\n".join(texts(post))
    assert "Question 1?" in "\n".join(texts(post))
