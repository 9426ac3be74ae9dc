"""``/ama guest``: writing in parts, drafts, publishing, edits, passing, asking what is meant."""

from __future__ import annotations

import pytest
from simcord.results import InteractionResult

from bot.ama.model import Ama
from bot.ama.states import State
from bot.errors import IllegalStepError
from bot.i18n import gettext
from tests.commands._shown import UNLIMITED, buttons, message, options, words
from tests.commands.ama._hosted import Stage
from tests.conftest import World

pytestmark = UNLIMITED
HOSTILE = "# *Not* a heading\n\n> nor a quote\n\n  @everyone [a](b) `c` \u202eabc"


async def pressed(stage: Stage, shown: InteractionResult, beginning: str) -> InteractionResult:
    """Press the first button of a reply whose id begins so."""
    custom_id = next(one for one in buttons(shown) if one.startswith(beginning))
    return await stage.guest.click(message(shown), custom_id=custom_id)


async def desk(stage: Stage, ama: Ama) -> InteractionResult:
    """Open the guest's desk."""
    return await stage.guest.slash(stage.board, "ama guest", ama=str(ama.id))


async def desk_done(stage: Stage, ama: Ama) -> InteractionResult:
    """Open the guest's desk at what is answered."""
    return await pressed(stage, await desk(stage, ama), f"ama-desk:{ama.id}:done:0")


async def written(stage: Stage, ama: Ama, question: int, text: str) -> InteractionResult:
    """Write a text into the form for it; return its preview."""
    form = await pressed(stage, await desk(stage, ama), f"ama-write:{ama.id}:{question}")
    return await stage.guest.submit_modal(form, {"words": text})


async def test_an_answer_is_drafted_previewed_and_published(world: World) -> None:
    """What is submitted is kept at once, shown as it will stand, and published by a press."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why *this*?", headline="Sailor @ Sea")
    shown = words(await desk(stage, ama))
    assert r"Why \*this\*?" in shown
    assert r"Sailor \@ Sea" in shown
    preview = await written(stage, ama, question.id, HOSTILE)
    records = world.services.records.amas
    (draft,) = await records.texts.versions(ama.guild_id, ama.id, question.id)
    assert (draft.text, draft.published_at) == (HOSTILE, None)
    assert message(preview).ephemeral
    assert "> nor a quote" not in words(preview).split("\n")
    await pressed(stage, preview, "ama-answer:")
    (done,) = await records.texts.versions(ama.guild_id, ama.id, question.id)
    assert done.published_at is not None
    assert (await records.questions.find(ama.guild_id, question.id)).state is State.ANSWERED


async def test_long_answers_have_parts(world: World) -> None:
    """A second part is added to the first; any part is changed with its words before one."""
    stage = Stage.of(world)
    ama = await stage.planned()
    first, second = "First words. " * 300, "Second words."
    preview = await written(stage, ama, 0, first)
    form = await pressed(stage, preview, "ama-part:")
    preview = await stage.guest.submit_modal(form, {"words": second})
    assert list(options(preview)) == ["1", "2"]
    assert gettext("button-older-draft") not in buttons(preview).values(), "it holds the older one"
    form = await stage.guest.select(message(preview), ["2"])
    assert second in str(form.modal)
    preview = await stage.guest.submit_modal(form, {"words": "Other words."})
    assert gettext("page", page=1, pages=2) in words(preview)
    on = await pressed(stage, preview, f"ama-preview:{ama.id}:0:3:1")
    assert "Other words." in words(on)
    older = await pressed(stage, on, f"ama-preview:{ama.id}:0:2:0o")
    assert gettext("button-newer-draft") in buttons(older).values()
    newer = await pressed(stage, older, f"ama-preview:{ama.id}:0:3:0o")
    done = await pressed(stage, newer, "ama-answer:")
    assert gettext("ama-desk-title") in words(await pressed(stage, done, f"ama-desk:{ama.id}:open"))
    opening = await world.services.records.amas.texts.opening(ama.guild_id, ama.id)
    assert opening == f"{first.strip()}\n\nOther words."


async def test_a_draft_is_offered_again_after_a_restart(world: World) -> None:
    """Nothing submitted is lost: the desk leads to the draft, and its buttons work as before."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    preview = await written(stage, ama, question.id, "Because.")
    await world.restart()
    shown = await desk(stage, ama)
    assert gettext("ama-desk-drafted") in words(shown)
    again = await pressed(stage, shown, f"ama-write:{ama.id}:{question.id}")
    assert "Because." in words(again)
    await pressed(stage, preview, "ama-answer:")
    ((_, text),) = await world.services.records.amas.texts.answered(ama.guild_id, ama.id)
    assert text == "Because."


async def test_a_form_that_was_open_at_a_restart_is_taken(world: World) -> None:
    """Who was still writing when the bot was started anew loses nothing of it."""
    stage = Stage.of(world)
    ama = await stage.planned()
    form = await pressed(stage, await desk(stage, ama), f"ama-write:{ama.id}:0")
    await world.restart()
    preview = await stage.guest.submit_modal(form, {"words": "Welcome, all."})
    assert "Welcome, all." in words(preview)


async def test_two_devices_lose_nothing(world: World) -> None:
    """Whoever changes what was changed meanwhile is told; both drafts can be published."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    shown = await desk(stage, ama)
    one = await pressed(stage, shown, f"ama-write:{ama.id}:{question.id}")
    other = await pressed(stage, shown, f"ama-write:{ama.id}:{question.id}")
    await stage.guest.submit_modal(one, {"words": "From the phone."})
    late = await stage.guest.submit_modal(other, {"words": "From the desk."})
    assert gettext("ama-writing-stale") in words(late)
    back = await pressed(stage, late, f"ama-preview:{ama.id}:{question.id}:1:")
    assert "From the phone." in words(back)
    await pressed(stage, back, "ama-answer:")
    ((_, text),) = await world.services.records.amas.texts.answered(ama.guild_id, ama.id)
    assert text == "From the phone."
    left, copy = [
        await pressed(stage, await desk_done(stage, ama), f"ama-write:{ama.id}:{question.id}")
        for _ in range(2)
    ]
    await pressed(stage, left, "ama-answer:")
    ((_, text),) = await world.services.records.amas.texts.answered(ama.guild_id, ama.id)
    assert text == "From the desk."
    again = await pressed(stage, copy, "ama-answer:")
    assert gettext("ama-is-published") in words(again)


async def test_an_edit_keeps_the_older_version(world: World) -> None:
    """A published answer is changed in its own form, stays until the change is published too."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    await pressed(stage, await written(stage, ama, question.id, "Becuase."), "ama-answer:")
    done = await desk_done(stage, ama)
    shown = await pressed(stage, done, f"ama-write:{ama.id}:{question.id}")
    form = await stage.guest.select(message(shown), ["1"])
    assert "Becuase." in str(form.modal)
    preview = await stage.guest.submit_modal(form, {"words": "Because."})
    texts = world.services.records.amas.texts
    ((_, text),) = await texts.answered(ama.guild_id, ama.id)
    assert text == "Becuase."
    await pressed(stage, preview, "ama-answer:")
    ((_, text),) = await texts.answered(ama.guild_id, ama.id)
    assert text == "Because."
    versions = await texts.versions(ama.guild_id, ama.id, question.id)
    assert [one.text for one in versions if one.published_at] == ["Becuase.", "Because."]


async def test_passing_and_asking_what_is_meant(world: World) -> None:
    """A passed question is off the list and can be answered later; an unclear one says so."""
    stage = Stage.of(world)
    ama = await stage.planned()
    first = await stage.asked(ama, "Why?")
    second = await stage.asked(ama, "And the other thing?")
    stale = await desk(stage, ama)
    shown = await pressed(stage, await desk(stage, ama), f"ama-pass:{first.id}")
    assert "Why?" not in words(shown)
    form = await pressed(stage, shown, f"ama-clarify:{second.id}")
    blank = await stage.guest.submit_modal(form, {"words": " \n "})
    assert words(blank) == gettext("ama-wordless")
    form = await pressed(stage, shown, f"ama-clarify:{second.id}")
    await stage.guest.submit_modal(form, {"words": "Which thing?"})
    questions = world.services.records.amas.questions
    unclear = await questions.find(ama.guild_id, second.id)
    assert (unclear.state, unclear.note) == (State.UNCLEAR, "Which thing?")
    again = await pressed(stage, stale, f"ama-pass:{first.id}")
    assert gettext("ama-is-passed") in words(again)


async def test_nobody_else_is_the_guest(world: World) -> None:
    """A member, a moderator and another server's member are refused, by command and by press."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    preview = await written(stage, ama, question.id, "Because.")
    other = world.env.create_guild("Elsewhere")
    there = other.create_text_channel("quotes")
    eve = other.add_member(world.env.create_user("eve"))
    for one in (world.alice, world.mona):
        refused = await one.slash(stage.board, "ama guest", ama=str(ama.id))
        assert gettext("error-not-guest") in words(refused)
    foreign = await eve.slash(there, "ama guest", ama=str(ama.id))
    assert words(foreign) == gettext("error-unknown-ama", name=f"**{ama.id}**")
    assert not await eve.autocomplete(there, "ama guest", "ama", "Secretary")
    assert preview.response is not None
    assert await world.services.records.amas.texts.answered(ama.guild_id, ama.id) == []


async def test_the_most_wanted_come_first_over_pages(world: World) -> None:
    """Questions stand in the order of their support, a few on each page."""
    stage = Stage.of(world)
    ama = await stage.planned()
    asked = [await stage.asked(ama, f"Question of number {n}?") for n in range(12)]
    records = world.services.records.amas
    await records.questions.support(ama.guild_id, asked[7].id, world.mona.id, world.services.now())
    first = await desk(stage, ama)
    assert words(first).index("number 7?") < words(first).index("number 0?")
    following = await pressed(stage, first, f"ama-desk:{ama.id}:open:1")
    assert "number 5?" in words(following)
    assert "number 0?" not in words(following)


async def test_a_draft_is_its_writers_alone(world: World) -> None:
    """Another guest is named: they find what is published, and no draft that isn't their own."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    await pressed(stage, await written(stage, ama, 0, "Welcome, all."), "ama-answer:")
    secret = await written(stage, ama, question.id, "A first guest's secret.")
    publish = next(one for one in buttons(secret) if one.startswith("ama-answer:"))
    first, second = stage.guest, world.guild.add_member(world.env.create_user("gus"))
    await world.mona.slash(world.channel, "ama edit", guest=second)
    refused = await first.click(message(secret), custom_id=publish)
    assert (await stage.again(ama)).plan.guest_id == second.id
    assert words(refused) == gettext("error-not-guest")
    stage.guest = second
    shown = await desk(stage, ama)
    assert gettext("ama-desk-drafted") not in words(shown)
    assert gettext("button-answer") in buttons(shown).values()
    opening = await pressed(stage, shown, f"ama-write:{ama.id}:0")
    assert "Welcome, all." in words(opening)
    preview = await written(stage, ama, question.id, "The second's own.")
    assert gettext("ama-writing-stale") not in words(preview)
    assert gettext("button-older-draft") not in buttons(preview).values()
    texts = world.services.records.amas.texts
    with pytest.raises(IllegalStepError):
        await texts.answer(ama.guild_id, ama.id, question.id, second.id, world.services.now(), 1)
    await pressed(stage, preview, "ama-answer:")
    versions = await texts.versions(ama.guild_id, ama.id, question.id)
    assert [(one.text, one.published_at is None) for one in versions] == [
        ("A first guest's secret.", True),
        ("The second's own.", False),
    ]


async def test_a_guest_who_is_named_again_finds_their_draft(world: World) -> None:
    """What one wrote isn't lost to them while somebody else was the guest."""
    stage = Stage.of(world)
    ama = await stage.planned()
    question = await stage.asked(ama, "Why?")
    await written(stage, ama, question.id, "Half a thought.")
    other = world.guild.add_member(world.env.create_user("gus"))
    for guest in (other, stage.guest):
        await world.mona.slash(world.channel, "ama edit", guest=guest)
    found = await pressed(stage, await desk(stage, ama), f"ama-write:{ama.id}:{question.id}")
    assert "Half a thought." in words(found)
