"""Who asks anonymously is named to nobody: in no log, no file, no message but their own."""

from __future__ import annotations

import json
from typing import Any

from simcord.results import InteractionResult

from bot.ama.model import Question
from bot.ama.states import Move, State, Step
from bot.i18n import gettext
from bot.records import Request
from tests.commands._shown import UNLIMITED, button, buttons, message, rows, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import FILE, ODD, filed, typed
from tests.commands.logs._evening import PARTY, member
from tests.conftest import World
from tests.records.test_erasing import left

pytestmark = UNLIMITED
UNNAMED: dict[str, Any] = {"name": ["anonymous"]}
MODERATORS: tuple[tuple[str, dict[str, str]], ...] = (
    ("logs recent", {}),
    ("logs audit", {}),
    ("logs export", {"format": "csv"}),
    ("logs export", {"format": "jsonl"}),
    ("logs unanswered", {}),
    ("logs stats", {}),
    ("ama queue", {"state": "answered"}),
    ("ama questions", {}),
    ("ama publish", {}),
)


async def edited(world: World, of: Question, **fields: Any) -> InteractionResult:
    """Change a question with the form of ``/ama mine``."""
    mine = await world.alice.slash(world.channel, "ama mine")
    own = await world.alice.click(message(mine), custom_id=f"ama-own:{of.id}")
    form = await world.alice.click(message(own), custom_id=f"ama-edit:{of.id}")
    return await world.alice.submit_modal(form, fields)


async def test_nobody_else_is_ever_told_who_asked(world: World) -> None:
    """Asked, joined, answered, published: no message, reply or file that others get has a name."""
    stage = Stage.of(world)
    ama = await stage.planned(anonymous=True, queue=stage.queue)
    await world.mona.slash(world.channel, "logs feed", what="everything", channel=stage.queue)
    user = world.env.create_user("dana")
    dana = world.guild.add_member(user)
    question = await filed(world, PARTY, dana, **UNNAMED)
    questions, now = world.services.records.amas.questions, world.env.now()
    await questions.step(ama.guild_id, question.id, Step.APPROVE, world.mona.id, now)
    other = await filed(world, ODD)
    await questions.step(ama.guild_id, other.id, Step.APPROVE, world.mona.id, now)
    await dana.click(
        message(await typed(world, ODD, dana, **UNNAMED)), label=gettext("button-ama-join")
    )
    for one in (question, other):
        await stage.answered(one, "Porridge.")
    await world.services.records.amas.move(ama.guild_id, ama.id, Move.CLOSE, world.mona.id, now)
    await world.env.advance_time(3600)
    secret = str(dana.id)
    for channel in (stage.board, stage.queue):
        for post in posted(channel, world.mona):
            assert secret not in json.dumps(post.components)
    for command, options in MODERATORS:
        shown = await world.mona.slash(world.channel, command, **options)
        assert secret not in str(message(shown).components), command
        for file in message(shown).attachments:
            assert secret.encode() not in await file.read(), (command, file.filename)
    assert await rows(world) == []


async def test_the_words_of_the_forgotten_are_nowhere(world: World) -> None:
    """Asked without a name, once it is forgotten no file of the database has the words."""
    stage = Stage.of(world)
    await stage.planned(anonymous=True)
    result = await typed(world, PARTY, headline="Me @ Home")
    form = await world.alice.click(message(result), label=gettext("button-ama-redo"))
    result = await world.alice.submit_modal(form, {"question": PARTY, **UNNAMED})
    await world.alice.click(message(result), label=FILE)
    records, path = world.services.records, world.services.settings.database
    (ama,) = await records.amas.of(world.guild.id)
    (question,) = await records.amas.questions.of(world.guild.id, ama.id, [State.APPROVED])
    await records.amas.questions.step(
        world.guild.id, question.id, Step.HOLD, world.mona.id, world.env.now()
    )
    assert left(path, PARTY)
    request = Request.of_member(world.alice.id, None, world.env.now(), everywhere=True)
    assert (await (await records.erasing.ask(request))).state == "verified"
    assert left(path, PARTY, world.alice.id) == []


async def test_what_is_pressed_below_an_anonymous_question_names_nobody(world: World) -> None:
    """A quote's context, and the passages beside that: counted, not logged; a /read is, as ever."""
    stage = Stage.of(world)
    await stage.planned(anonymous=True)
    preview = await typed(world, PARTY, **UNNAMED)
    pressed = 0
    for key in [one for one in buttons(preview) if one.startswith("context:")]:
        opened = await world.alice.click(message(preview), custom_id=key)
        for way in ("later", "earlier"):
            ways = [one for one in buttons(opened) if one.startswith(f"{way}:")]
            opened = await world.alice.click(message(opened), custom_id=ways[0])
            pressed += 1
    assert pressed >= 2
    assert await rows(world) == []
    counted = await world.services.records.members.counted(world.guild.id)
    assert sum(counted.values()) > pressed
    await world.alice.slash(world.channel, "read", citation="impartiality 1")
    assert [one.user_id for one in await rows(world)] == [world.alice.id]


async def test_what_is_pressed_below_an_ordinary_one_is_the_members(world: World) -> None:
    """Where nobody can ask anonymously, a quote's context is logged like any other."""
    await Stage.of(world).planned()
    preview = await typed(world, PARTY)
    key = next(one for one in buttons(preview) if one.startswith("context:"))
    await world.alice.click(message(preview), custom_id=key)
    assert [one.user_id for one in await rows(world, command="read")] == [world.alice.id]


async def test_an_edit_unmasks_nobody(world: World) -> None:
    """Moderators end anonymity meanwhile: who edits stays unnamed, unless they choose a name."""
    stage = Stage.of(world)
    ama = await stage.planned(anonymous=True, queue=stage.queue)
    question = await filed(world, PARTY, **UNNAMED)
    await world.mona.slash(world.channel, "ama edit", anonymous=False)
    await edited(world, question, question=ODD)
    questions = world.services.records.amas.questions
    kept = await questions.find(ama.guild_id, question.id)
    assert (kept.text, kept.anonymous) == (ODD, True)
    (post,) = posted(stage.queue, world.mona)
    assert str(world.alice.id) not in str(post.components)
    await edited(world, question, question=ODD, name=["headline"], headline="Me @ Home")
    kept = await questions.find(ama.guild_id, question.id)
    assert (kept.headline, kept.anonymous) == ("Me @ Home", False)


async def test_an_anonymous_draft_waits_where_that_has_ended(world: World) -> None:
    """It isn't filed under a name that nobody chose: its writer is asked, and changes it."""
    stage = Stage.of(world)
    ama = await stage.planned(anonymous=True)
    result = await typed(world, ODD, **UNNAMED)
    await world.mona.slash(world.channel, "ama edit", anonymous=False)
    refused = await world.alice.click(message(result), label=FILE)
    assert gettext("ama-not-anonymous") in words(refused)
    assert (await stage.again(ama)).asked == 0
    mine = await world.alice.slash(world.channel, "ama mine")
    opened = await world.alice.click(message(mine), label=gettext("button-ama-open"))
    assert gettext("ama-not-anonymous") in words(opened)
    form = await world.alice.click(message(opened), label=gettext("button-ama-redo"))
    again = await world.alice.submit_modal(form, {"question": ODD})
    assert gettext("ama-named-nobody") in words(again)
    await world.alice.click(message(again), label=FILE)
    (question,) = await world.services.records.amas.questions.of(
        ama.guild_id, ama.id, [State.APPROVED]
    )
    assert not question.anonymous


async def test_nobody_elses_is_opened(world: World) -> None:
    """Another member has no button that leads to a draft or a question of one's own."""
    stage = Stage.of(world)
    await stage.planned(anonymous=True)
    question = await filed(world, ODD, **UNNAMED)
    bob = member(world, "bob")
    shown = await bob.slash(world.channel, "ama mine")
    assert not any(one.startswith(("ama-own:", "ama-edit:")) for one in buttons(shown))
    mine = await world.alice.slash(world.channel, "ama mine")
    assert button(mine, gettext("button-ama-open")) == f"ama-own:{question.id}"
