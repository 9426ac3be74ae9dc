"""A question that others ask too outlives its asker's withdrawal, and names nobody by that."""

from __future__ import annotations

from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import Ama, Question
from bot.ama.states import Move, State, Step
from bot.i18n import gettext
from tests.commands._shown import UNLIMITED, buttons, message, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import JOIN, ODD, filed, typed
from tests.commands.ama.test_mine import WITHDRAW, followed, stepped
from tests.commands.logs._evening import PARTY, member
from tests.conftest import World, texts

pytestmark = UNLIMITED
SURE = gettext("button-ama-withdraw-sure")


async def joined(world: World, by: MemberActor, **fields: object) -> None:
    """Type the same question, and join the one that is there."""
    await by.click(message(await typed(world, ODD, by, **fields)), label=JOIN)


async def unsure(world: World) -> InteractionResult:
    """Let alice press the button that withdraws her question; return what she is asked."""
    return await world.alice.click(message(await followed(world)), label=WITHDRAW)


async def withdrawn(world: World) -> InteractionResult:
    """Let alice withdraw her question; return what she is told."""
    return await world.alice.click(message(await unsure(world)), label=SURE)


async def found(world: World, ama: Ama, number: int = 1) -> Question:
    """Return a question as it is on record now."""
    return await world.services.records.amas.questions.queue.numbered(
        world.guild.id, ama.id, number
    )


async def test_it_passes_to_who_joined_first(world: World) -> None:
    """The first gets it as they joined it; its asker is told, before and after."""
    stage = Stage.of(world)
    ama = await stage.planned()
    await filed(world, ODD, headline="Alice @ Home")
    bob, carl = member(world, "bob"), member(world, "carl")
    await joined(world, bob, headline="Bob @ Sea")
    await world.env.advance_time(1)
    await joined(world, carl, headline="Carl @ Work")
    asked = await unsure(world)
    assert words(asked).startswith(gettext("ama-hand-sure", number=1))
    told = await world.alice.click(message(asked), label=SURE)
    assert words(told).startswith(gettext("ama-handed", number=1))
    assert ODD not in words(await world.alice.slash(world.channel, "ama mine"))
    question = await found(world, ama)
    assert (question.state, question.user_id) == (State.APPROVED, bob.id)
    assert (question.headline, question.supports) == ("Bob @ Sea", 1)
    assert await world.services.records.amas.questions.credits(ama.guild_id, question.id) == [
        (carl.id, "Carl @ Work", False)
    ]
    assert WITHDRAW in buttons(await followed(world, bob)).values()
    assert WITHDRAW not in buttons(await followed(world, carl)).values()
    await world.env.advance_time(60)
    assert "Alice @ Home" not in stage.said()


async def test_a_second_press_takes_nothing_from_the_next(world: World) -> None:
    """The button is pressed on another device, too: the question is somebody else's by then."""
    ama = await Stage.of(world).planned()
    await filed(world, ODD)
    bob = member(world, "bob")
    await joined(world, bob)
    devices = [await unsure(world) for _ in range(2)]
    _, late = [await world.alice.click(message(one), label=SURE) for one in devices]
    assert words(late) == gettext("error-unknown-question")
    question = await found(world, ama)
    assert (question.state, question.user_id) == (State.APPROVED, bob.id)


async def test_merged_ones_are_kept_too(world: World) -> None:
    """The other passes to the asker of the one that was merged first, still to be decided on."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    await filed(world, ODD)
    bob = member(world, "bob")
    second = await filed(world, PARTY, bob, headline="Bob @ Sea")
    questions, now = world.services.records.amas.questions, world.services.now()
    first = await found(world, ama)
    await questions.merge(ama.guild_id, second.id, first.id, world.mona.id, now)
    await withdrawn(world)
    question = await found(world, ama)
    assert (question.state, question.user_id) == (State.WAITING, bob.id)
    assert question.headline == "Bob @ Sea"
    (card, _) = posted(stage.queue, world.mona)
    said = "\n".join(texts(card))
    assert f"<@{bob.id}>" in said
    assert gettext("ama-step-hand", member=f"<@{world.alice.id}>") in said


async def test_an_unnamed_asker_stays_so_where_a_named_one_follows(world: World) -> None:
    """No card, history or file of the moderators names who asked it unnamed, before or after."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue, anonymous=True)
    question = await filed(world, ODD, name=["anonymous"])
    await stepped(world, question, Step.APPROVE)
    bob = member(world, "bob")
    await joined(world, bob)
    await withdrawn(world)
    kept = await found(world, ama)
    assert (kept.user_id, kept.anonymous) == (bob.id, False)
    card = await world.mona.slash(world.channel, "ama queue", number=1)
    history = await world.mona.click(message(card), label=gettext("button-ama-history"))
    shown = [str(one.components) for one in posted(stage.queue, world.mona)]
    shown += [str(message(one).components) for one in (card, history)]
    assert all(str(world.alice.id) not in one for one in shown)
    assert gettext("ama-step-ask", member=gettext("ama-card-somebody")) in words(history)
    assert gettext("ama-step-hand", member=gettext("ama-card-somebody")) in words(history)
    assert f"<@{bob.id}>" in words(card)


async def test_who_joined_unnamed_isnt_named_by_it(world: World) -> None:
    """A named asker leaves: the next joined unnamed, and the moderators see no name of theirs."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue, anonymous=True)
    question = await filed(world, ODD, headline="Alice @ Home")
    await stepped(world, question, Step.APPROVE)
    bob = member(world, "bob")
    await joined(world, bob, name=["anonymous"])
    await withdrawn(world)
    kept = await found(world, ama)
    assert (kept.user_id, kept.anonymous, kept.headline) == (bob.id, True, None)
    for one in posted(stage.queue, world.mona):
        assert str(bob.id) not in str(one.components)
        assert gettext("ama-card-anonymous") in "\n".join(texts(one))


async def test_an_answered_one_goes_and_who_joined_is_told_once(world: World) -> None:
    """The exchange goes as its asker wishes; who joined is told so, without the words."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await filed(world, ODD)
    user = world.env.create_user("dana")
    await joined(world, world.guild.add_member(user))
    await stage.answered(question, "Porridge.")
    await withdrawn(world)
    assert (await found(world, ama)).state is State.WITHDRAWN
    for _ in range(2):
        _, gone = posted(user.dm_channel, user)
        said = "\n".join(texts(gone))
        title = "**" + ama.plan.title + "**"
        assert gettext("ama-told-withdrawn", number=1, title=title) in said
        assert ODD not in said
        await world.restart()


async def test_told_after_a_kill_where_it_was_published_already(world: World) -> None:
    """The bot dies before it tells: the next start does, though the AMA is a source by then."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await filed(world, ODD)
    user = world.env.create_user("dana")
    await joined(world, world.guild.add_member(user))
    await stage.answered(question, "Porridge.")
    stage.away()
    amas, now = world.services.records.amas, world.services.now()
    await amas.move(ama.guild_id, ama.id, Move.CLOSE, world.mona.id, now)
    await amas.publish(ama.guild_id, ama.id, world.mona.id, now)
    before = len(posted(user.dm_channel, user))
    await amas.questions.step(ama.guild_id, question.id, Step.WITHDRAW, world.alice.id, now)
    assert len(posted(user.dm_channel, user)) == before
    for _ in range(2):
        await world.restart()
        assert len(posted(user.dm_channel, user)) == before + 1


async def test_the_words_of_who_left_go_with_them(world: World) -> None:
    """Who changed it, left it to another and is then forgotten leaves no older words behind."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    first = await filed(world, PARTY)
    mine = await followed(world)
    form = await world.alice.click(message(mine), label=gettext("button-ama-edit"))
    await world.alice.submit_modal(form, {"question": ODD})
    await stepped(world, first, Step.APPROVE)
    await joined(world, member(world, "bob"))
    await withdrawn(world)
    await world.services.records.amas.forget(ama.guild_id, world.alice.id, world.services.now())
    steps = await world.services.records.amas.questions.steps(ama.guild_id, ama.id, first.id)
    assert [(one.step, one.note) for one in steps if one.note] == []
    assert (await found(world, ama)).text == ODD
