"""The longest and worst that anybody may type: each message of an AMA is one that Discord takes."""

from __future__ import annotations

import pytest

from bot.ama.model import NewQuestion
from bot.ama.states import Move, State, Step
from bot.i18n import gettext
from bot.records.amas import Credit
from tests.commands._shown import UNLIMITED, buttons, message, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.ama.test_ask import filed
from tests.commands.ama.test_guest import desk, pressed, written
from tests.commands.logs._evening import member
from tests.conftest import World, texts

pytestmark = [UNLIMITED, pytest.mark.simcord(settle_timeout=60)]
WORST = {
    "markup": "*_`~|<>[]#@&:",
    "lines": "-\n",
    "emoji": "\U0001f680",
    "marks": "a\u0301\u0302\u0303\u0304",
    "rtl": "\u202e\u0633\u0644\u0627\u0645 ",
}
LONGEST = {name: (one * 1000)[:1000].strip() for name, one in WORST.items()}
TITLE = ("*:" * 50)[:100]
HEADLINE = ("\u202e:*" * 40)[:100]


def length(found: list[str]) -> int:
    """Return what texts take of a message, in UTF-16 units."""
    return sum(len(one.encode("utf-16-le")) // 2 for one in found)


@pytest.mark.parametrize("kind", WORST)
async def test_the_longest_question_and_answer(world: World, kind: str) -> None:
    """Asked, listed, followed, looked through by moderators, answered in parts, published, told."""
    stage = Stage.of(world)
    worst = LONGEST[kind]
    ama = await stage.planned(title=TITLE, headline=HEADLINE, queue=stage.queue)
    asked = [await filed(world, worst, headline=HEADLINE) for _ in range(7)]
    for one in asked:
        await world.services.records.amas.questions.step(
            ama.guild_id, one.id, Step.APPROVE, world.mona.id, world.env.now()
        )
    question = asked[0]
    await world.alice.slash(world.channel, "ama list")
    await world.alice.slash(world.channel, "ama questions")
    mine = await world.alice.slash(world.channel, "ama mine")
    own = f"ama-own:{asked[-1].id}"
    assert words(await world.alice.click(message(mine), custom_id=own))
    await world.mona.slash(world.channel, "ama queue", state="approved")
    await desk(stage, ama)
    answer = (WORST[kind] * 4000)[:4000].strip()
    preview = await written(stage, ama, question.id, answer)
    form = await pressed(stage, preview, "ama-part:")
    preview = await stage.guest.submit_modal(form, {"words": answer})
    await pressed(stage, preview, "ama-answer:")
    await world.env.advance_time(60)
    (version,) = [
        one
        for one in await world.services.records.amas.texts.versions(
            ama.guild_id, ama.id, question.id
        )
        if one.published_at
    ]
    assert version.text == f"{answer}\n\n{answer}"
    await world.alice.slash(world.channel, "ama questions")
    await world.services.records.amas.move(
        ama.guild_id, ama.id, Move.CLOSE, world.mona.id, world.env.now()
    )
    await world.mona.slash(world.channel, "ama publish")
    for shown in stage.shown():
        assert length(texts(shown)) <= 4000
    for shown in posted(stage.queue, world.mona):
        assert length(texts(shown)) <= 4000


async def test_a_page_of_middling_questions(world: World) -> None:
    """Six answered questions of 500 characters with headlines and links share pages that fit."""
    stage = Stage.of(world)
    ama = await stage.planned()
    for number in range(8):
        one = await stage.asked(
            ama, f"{number} " + "word " * 97 + "?", headline="A: B @ C. " * 9 + "D"
        )
        if number < 6:
            await stage.answered(one, "Yes.")
    shown = await member(world, "bob").slash(world.channel, "ama questions")
    assert gettext("ama-see-answer") in words(shown)


async def test_one_merged_into_another_as_long(world: World) -> None:
    """Who follows a merged question sees both, as far as a message holds them."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    bob = member(world, "bob")
    first, second = await filed(world, LONGEST["emoji"]), await filed(world, LONGEST["emoji"], bob)
    questions = world.services.records.amas.questions
    await questions.merge(ama.guild_id, second.id, first.id, world.mona.id, world.env.now())
    mine = await bob.slash(world.channel, "ama mine")
    opened = [
        words(await bob.click(message(mine), custom_id=one))
        for one in buttons(mine)
        if one == f"ama-own:{second.id}"
    ]
    assert gettext("ama-own-merged", number=1) in opened[0]


async def test_a_list_of_the_longest_amas(world: World) -> None:
    """As many as fit are listed, the newest first, each whole."""
    stage = Stage.of(world)
    for _ in range(9):
        await stage.planned(title=TITLE, headline=HEADLINE)
    assert words(await world.alice.slash(world.channel, "ama list"))


async def test_ten_changed_questions_in_one_message(world: World) -> None:
    """A message of ten for moderators holds each one's first words, and what was changed last."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    stage.away()
    text = (f"{'*:' * 20} " * 30)[:1000].strip()
    for _ in range(12):
        one = await stage.asked(ama, text)
        await world.services.records.amas.questions.edit(
            ama.guild_id, one.id, NewQuestion(world.alice.id, text, ()), world.env.now()
        )
    await world.restart()
    found = posted(stage.queue, world.mona)
    assert len(found) == 2
    for shown in found:
        assert length(texts(shown)) <= 4000


async def test_a_card_with_everything(world: World) -> None:
    """A long question that many joined, declined with the longest reason, fits the queue."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question = await filed(world, LONGEST["markup"], headline=HEADLINE)
    questions = world.services.records.amas.questions
    now = world.env.now()
    await questions.step(ama.guild_id, question.id, Step.APPROVE, world.mona.id, now)
    for person in range(30):
        await questions.join(ama.guild_id, question.id, Credit(10_000 + person, HEADLINE), now)
    await questions.step(
        ama.guild_id, question.id, Step.DECLINE, world.mona.id, now, note="*" * 400
    )
    shown = await world.mona.slash(world.channel, "ama queue", state="declined")
    assert State.DECLINED in (await questions.find(ama.guild_id, question.id)).state
    assert length(texts(message(shown))) <= 4000
