"""What became of a question: every step on record, for moderators, in Discord."""

from __future__ import annotations

from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import Ama, NewQuestion, Question
from bot.ama.states import Step
from bot.i18n import gettext
from commands._core.markdown import bold, escape
from tests.commands._shown import buttons, message, words
from tests.commands.ama._hosted import Stage
from tests.commands.ama.test_ask import ODD
from tests.commands.logs._evening import member, moderator
from tests.conftest import World

HISTORY = gettext("button-ama-history")


async def step(
    world: World, question: Question, what: Step, by: int, note: str | None = None
) -> None:
    """Take a step as the records do it."""
    await world.services.records.amas.questions.step(
        world.guild.id, question.id, what, by, world.services.now(), note=note
    )


async def asked(world: World, ama: Ama, who: MemberActor, *, anonymous: bool) -> Question:
    """File a question, named or anonymous."""
    one = NewQuestion(who.id, ODD, ("breakfast",), None, anonymous)
    questions = world.services.records.amas.questions
    return await questions.ask(world.guild.id, ama.id, one, world.services.now())


async def history(world: World, number: int = 1) -> InteractionResult:
    """Open the history of a question from its card."""
    card = await world.mona.slash(world.channel, "ama queue", number=number)
    return await world.mona.click(message(card), label=HISTORY)


async def test_every_step_with_its_words(world: World) -> None:
    """Who asked, changed, approved, declined, answered, and what the words were before."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue, anonymous=True)
    question = await stage.asked(ama, ODD)
    await world.env.advance_time(60)
    questions = world.services.records.amas.questions
    changed = NewQuestion(world.alice.id, "What is for lunch?", ("lunch",))
    await questions.edit(world.guild.id, question.id, changed, world.services.now())
    await step(world, question, Step.DECLINE, world.mona.id, "Too *private*.")
    await step(world, question, Step.APPROVE, world.mona.id)
    await step(world, question, Step.CLARIFY, stage.guest.id, "Which lunch?")
    await stage.answered(question, "Rice.", then="Rice, and tea.")
    shown = await history(world)
    assert shown.ephemeral
    told = words(shown)
    expected = [
        gettext("ama-step-ask", member=f"<@{world.alice.id}>"),
        gettext("ama-step-edit", member=f"<@{world.alice.id}>"),
        f"-# {escape(ODD)}",
        gettext("ama-step-decline", member=f"<@{world.mona.id}>"),
        escape("Too *private*."),
        gettext("ama-step-approve", member=f"<@{world.mona.id}>"),
        gettext("ama-step-clarify", member=f"<@{stage.guest.id}>"),
        "Which lunch?",
        gettext("ama-step-answer", member=f"<@{stage.guest.id}>"),
        "-# Rice.\n",
        gettext("ama-step-answer-again", member=f"<@{stage.guest.id}>"),
        "-# Rice, and tea.",
    ]
    places = [told.find(one) for one in expected]
    assert -1 not in places, expected[places.index(-1)]
    assert places == sorted(places)


async def test_an_anonymous_asker_stays_so(world: World) -> None:
    """Not named where they asked; and as a moderator who approves it, not told apart either."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue, anonymous=True)
    question = await asked(world, ama, world.mona, anonymous=True)
    await step(world, question, Step.APPROVE, world.mona.id)
    told = words(await history(world))
    somebody = gettext("ama-card-somebody")
    assert gettext("ama-step-ask", member=somebody) in told
    assert gettext("ama-step-approve", member=f"<@{world.mona.id}>") in told
    assert gettext("ama-step-approve", member=somebody) not in told
    card = words(await world.mona.slash(world.channel, "ama queue", number=1))
    assert gettext("ama-step-approve", member=f"<@{world.mona.id}>") in card


async def test_a_long_history_has_pages(world: World) -> None:
    """Whatever was done stands on one of them, each step once."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question = await stage.asked(ama, ODD)
    for number in range(9):
        await step(
            world, question, Step.DECLINE, world.mona.id, f"Reason {number} of nine {'no ' * 120}"
        )
        await step(world, question, Step.APPROVE, world.mona.id)
    shown = await history(world)
    pages = [words(shown)]
    while gettext("button-next") in buttons(shown).values():
        shown = await world.mona.click(message(shown), label=gettext("button-next"))
        pages.append(words(shown))
    assert len(pages) > 1
    assert ["".join(pages).count(f"Reason {number} of") for number in range(9)] == [1] * 9
    back = await world.mona.click(message(shown), label=gettext("button-previous"))
    assert words(back) == pages[-2]


async def test_any_state_is_found(world: World) -> None:
    """Withdrawn, merged and answered questions too: by their state, or by their number."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    first, second = await stage.asked(ama, "Why?"), await stage.asked(ama, ODD)
    await step(world, second, Step.WITHDRAW, world.alice.id)
    found = await world.mona.slash(world.channel, "ama queue", state="withdrawn")
    assert gettext("ama-card-title", number=2, state=gettext("ama-question-withdrawn")) in words(
        found
    )
    found = await world.mona.slash(world.channel, "ama queue", number=first.number)
    assert "Why?" in words(found)
    assert HISTORY not in buttons(found).values(), "nothing has become of it yet"
    none = await world.mona.slash(world.channel, "ama queue", number=99)
    assert gettext("error-unknown-question", name="99").split("99")[0] in words(none)


async def test_only_moderators_of_this_server_see_it(world: World) -> None:
    """A member who can press the button doesn't; nor does another server's moderator."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question = await stage.asked(ama, ODD)
    await world.restart()
    card = await world.mona.slash(world.channel, "ama queue")
    await world.mona.click(message(card), label=gettext("button-ama-hold"))
    (post,) = stage.queue.history(viewer=world.mona)
    refused = await member(world, "bob").click(post, label=HISTORY)
    assert words(refused) == gettext("error-not-permitted")
    other = world.env.create_guild("Other")
    channel = other.create_text_channel("there")
    stranger = moderator(world, other, "olga")
    none = await stranger.slash(channel, "ama queue", ama=str(ama.id), number=question.number)
    assert words(none) == gettext("error-unknown-ama", name=bold(str(ama.id)))
