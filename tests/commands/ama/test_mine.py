"""``/ama mine`` and ``/ama questions``: followed, edited, withdrawn; supported and told of."""

from __future__ import annotations

from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import Question
from bot.ama.states import Move, State, Step
from bot.i18n import gettext
from tests.commands._shown import button, buttons, message, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import ODD, filed, moved, typed
from tests.commands.logs._evening import PARTY, member
from tests.conftest import World, texts

OPEN, SUPPORT = gettext("button-ama-open"), gettext("button-ama-support")
MANY = 200
"""All at once ask over real sockets: ``tests/ama/test_crowd.py``."""
EDIT, WITHDRAW = gettext("button-ama-edit"), gettext("button-ama-withdraw")


async def followed(world: World, by: MemberActor | None = None) -> InteractionResult:
    """Open the first question of somebody's own."""
    who = by or world.alice
    mine = await who.slash(world.channel, "ama mine")
    return await who.click(message(mine), label=OPEN)


async def stepped(
    world: World, question: Question, step: Step, note: str | None = None
) -> Question:
    """Do something to a question as its moderator or guest would."""
    return await world.services.records.amas.questions.step(
        world.guild.id, question.id, step, world.mona.id, world.env.now(), note=note
    )


async def test_edited_until_it_is_approved(world: World) -> None:
    """The form has the words; new ones take their place, in the moderators' message too."""
    stage = Stage.of(world)
    await stage.planned(queue=stage.queue)
    question = await filed(world, ODD)
    form = await world.alice.click(message(await followed(world)), label=EDIT)
    assert ODD in str(form.modal)
    done = await world.alice.submit_modal(form, {"question": PARTY, "headline": "Me"})
    assert gettext("ama-edited", number=1) in words(done)
    (post,) = posted(stage.queue, world.mona)
    assert PARTY in "\n".join(texts(post))
    assert ODD[:20] in "\n".join(texts(post)), "what it was is told"
    late = await world.alice.click(message(await followed(world)), label=EDIT)
    await stepped(world, question, Step.APPROVE)
    result = await world.alice.submit_modal(late, {"question": "Too late?"})
    assert "Too late?" in words(result), "the words aren't lost"
    assert EDIT not in buttons(await followed(world)).values()


async def test_edited_when_the_guest_asks_what_is_meant(world: World) -> None:
    """The asker is told once, sees what is unclear, and answers by an edit."""
    await Stage.of(world).planned()
    user = world.env.create_user("dana")
    dana = world.guild.add_member(user)
    question = await filed(world, ODD, dana)
    await stepped(world, question, Step.CLARIFY, "Which Sundays?")
    await world.restart()
    await world.restart()
    (told,) = posted(user.dm_channel, user)
    assert "Which Sundays?" in "\n".join(texts(told))
    result = await followed(world, dana)
    assert "Which Sundays?" in words(result)
    form = await dana.click(message(result), label=EDIT)
    await dana.submit_modal(form, {"question": "On Easter Sunday?"})
    found = await world.services.records.amas.questions.find(world.guild.id, question.id)
    assert (found.state, found.text) == (State.APPROVED, "On Easter Sunday?")


async def test_withdrawn_once_sure(world: World) -> None:
    """It asks first; kept, nothing happens; sure, it is gone from everybody's list."""
    await Stage.of(world).planned()
    await filed(world, ODD)
    asked = await world.alice.click(message(await followed(world)), label=WITHDRAW)
    kept = await world.alice.click(message(asked), label=gettext("button-ama-keep"))
    assert WITHDRAW in buttons(kept).values()
    asked = await world.alice.click(message(kept), label=WITHDRAW)
    gone = await world.alice.click(message(asked), label=gettext("button-ama-withdraw-sure"))
    assert gettext("ama-question-withdrawn") in words(gone)
    bob = member(world, "bob")
    assert ODD not in words(await bob.slash(world.channel, "ama questions"))


async def test_everybody_who_asked_is_told_once(world: World) -> None:
    """The asker and who joined get a message with the way to the answer; closed ones are fine."""
    stage = Stage.of(world)
    ama = await stage.planned()
    users = [world.env.create_user(name) for name in ("dana", "emil")]
    dana, emil = [world.guild.add_member(user) for user in users]
    question = await filed(world, ODD, dana)
    like = await typed(world, ODD, emil)
    await emil.click(message(like), label=gettext("button-ama-join"))
    now = world.env.now()
    await world.services.records.amas.texts.draft(ama.guild_id, ama.id, question.id, "So.", now)
    await world.services.records.amas.texts.answer(
        ama.guild_id, ama.id, question.id, stage.guest.id, now
    )
    for _ in range(2):
        await world.restart()
        for user in users:
            (told,) = posted(user.dm_channel, user)
            assert f"/channels/{world.guild.id}/{stage.board.id}/" in "\n".join(texts(told))


async def test_supported_and_taken_back(world: World) -> None:
    """One vote a person, changeable; the most wanted stands first; one's own has no button."""
    stage = Stage.of(world)
    ama = await stage.planned()
    await filed(world, ODD)
    bob = member(world, "bob")
    second = await filed(world, PARTY, bob)
    listed = await world.alice.slash(world.channel, "ama questions")
    assert list(buttons(listed).values()).count(SUPPORT) == 1
    assert words(listed).index(ODD) < words(listed).index(PARTY)
    listed = await world.alice.click(message(listed), label=SUPPORT)
    assert words(listed).index(PARTY) < words(listed).index(ODD)
    key = button(listed, gettext("button-ama-supported"))
    questions = world.services.records.amas.questions
    assert (await questions.find(ama.guild_id, second.id)).supports == 1
    await world.restart()
    await world.alice.click(message(listed), custom_id=key)
    questions = world.services.records.amas.questions
    assert (await questions.find(ama.guild_id, second.id)).supports == 0


async def test_the_overview_leads_to_all_of_it(world: World) -> None:
    """Its buttons ask, support and list, each for who presses alone, after a restart too."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await filed(world, ODD)
    bob = member(world, "bob")
    await world.env.advance_time(60)
    await world.restart()
    overview = posted(stage.board, bob)[0].message
    form = await bob.click(overview, custom_id=f"ama-ask:{ama.id}")
    assert gettext("ama-form-published") in str(form.modal)
    counted = await bob.click(overview, custom_id=f"ama-support:{question.id}")
    assert counted.ephemeral
    assert words(counted) == gettext("ama-support-counted", number=1, count=1)
    listed = await bob.click(overview, custom_id=f"ama-questions:{ama.id}:0")
    assert listed.ephemeral
    assert ODD in words(listed)
    own = await world.alice.click(overview, custom_id=f"ama-support:{question.id}")
    assert words(own) == gettext("ama-support-own")


async def test_pages_hold_whole_questions(world: World) -> None:
    """Long questions of the worst characters take as many pages as they need, each once."""
    stage = Stage.of(world)
    ama = await stage.planned()
    for number in range(8):
        await stage.asked(ama, f"N{number} " + "*" * 990)
    bob = member(world, "bob")
    shown = await bob.slash(world.channel, "ama questions")
    seen = words(shown)
    while gettext("button-next") in buttons(shown).values():
        shown = await bob.click(message(shown), label=gettext("button-next"))
        seen += words(shown)
    assert [seen.count(f"N{number} ") for number in range(8)] == [1] * 8


async def test_only_the_answered_are_left_when_it_is_over(world: World) -> None:
    """Closed: everybody sees what was answered; its asker still sees one that wasn't."""
    stage = Stage.of(world)
    ama = await stage.planned()
    first, _ = await filed(world, ODD), await filed(world, PARTY)
    now = world.env.now()
    texts_of = world.services.records.amas.texts
    await texts_of.draft(ama.guild_id, ama.id, first.id, "So.", now)
    await texts_of.answer(ama.guild_id, ama.id, first.id, stage.guest.id, now)
    await moved(world, ama, Move.CLOSE)
    bob = member(world, "bob")
    listed = words(await bob.slash(world.channel, "ama questions"))
    assert ODD in listed
    assert PARTY not in listed
    assert PARTY in words(await world.alice.slash(world.channel, "ama mine"))
    assert ODD not in words(await bob.slash(world.channel, "ama mine"))
