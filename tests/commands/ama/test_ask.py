"""``/ama ask``: typed, kept, looked up, filed or joined; and every way in which it can't be."""

from __future__ import annotations

from typing import Any

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import Ama, Question
from bot.ama.states import Move, State, Step
from bot.i18n import gettext
from tests.commands._shown import buttons, message, quotes, rows, words
from tests.commands.ama._hosted import Stage, posted
from tests.commands.logs._evening import PARTY, member, moderator
from tests.conftest import World

ODD = "What do you eat for breakfast on Sundays?"
FILE, JOIN = gettext("button-ama-file"), gettext("button-ama-join")


async def typed(
    world: World,
    text: str,
    by: MemberActor | None = None,
    **more: Any,
) -> InteractionResult:
    """Ask through the form, up to the preview."""
    who = by or world.alice
    shown = await who.slash(world.channel, "ama ask")
    assert shown.modal, words(shown)
    return await who.submit_modal(shown, {"question": text, **more})


async def filed(
    world: World,
    text: str,
    by: MemberActor | None = None,
    **more: Any,
) -> Question:
    """Ask, and file it."""
    who = by or world.alice
    result = await who.click(message(await typed(world, text, who, **more)), label=FILE)
    assert "#" in words(result)
    found = await world.services.records.amas.of(world.guild.id)
    questions = world.services.records.amas.questions
    return (await questions.of(world.guild.id, found[0].id, list(State)))[-1]


async def moved(world: World, ama: Ama, *moves: Move) -> None:
    """Move an AMA as a moderator's command would."""
    for move in moves:
        await world.services.records.amas.move(
            ama.guild_id, ama.id, move, world.mona.id, world.env.now()
        )


async def test_asked_and_filed(world: World) -> None:
    """The form says that it is published; the preview shows the very words; filing keeps them."""
    await Stage.of(world).planned()
    shown = await world.alice.slash(world.channel, "ama ask")
    assert gettext("ama-form-published") in str(shown.modal)
    text = "Why *so*?\n\n> Really? @everyone"
    result = await world.alice.submit_modal(shown, {"question": text, "headline": " Me  @ Home "})
    assert result.ephemeral
    assert "Me \\@ Home" in words(result)
    done = await world.alice.click(message(result), label=FILE)
    assert gettext("ama-filed", number=1) in words(done)
    (ama,) = await world.services.records.amas.of(world.guild.id)
    (question,) = await world.services.records.amas.questions.of(
        world.guild.id, ama.id, [State.APPROVED]
    )
    assert (question.text, question.headline) == (text, "Me @ Home")
    assert question.user_id == world.alice.id


async def test_the_last_headline_is_offered(world: World) -> None:
    """Who gave a headline finds it in the next form; nobody else does."""
    await Stage.of(world).planned()
    await filed(world, ODD, headline="Cook @ Sea")
    assert "Cook @ Sea" in str((await world.alice.slash(world.channel, "ama ask")).modal)
    bob = member(world, "bob")
    assert "Cook @ Sea" not in str((await bob.slash(world.channel, "ama ask")).modal)


async def test_the_sources_are_quoted_before_it_is_filed(world: World) -> None:
    """The preview quotes what answers the question; a draft is in no log and no feed."""
    stage = Stage.of(world)
    await stage.planned()
    await world.mona.slash(world.channel, "logs feed", what="everything", channel=stage.queue)
    result = await typed(world, PARTY)
    assert quotes(result)
    assert await rows(world) == []
    await world.env.advance_time(60)
    assert posted(stage.queue, world.mona) == []
    context = next(one for one in buttons(result) if one.startswith("context:"))
    opened = await world.alice.click(message(result), custom_id=context)
    assert words(opened)


async def test_who_wants_nothing_logged(world: World) -> None:
    """They are shown the quotes all the same, and can file their question."""
    await Stage.of(world).planned()
    told = await world.alice.slash(world.channel, "privacy")
    await world.alice.click(message(told), label=gettext("button-privacy-unlog"))
    result = await typed(world, PARTY)
    assert quotes(result)
    done = await world.alice.click(message(result), label=FILE)
    assert gettext("ama-filed", number=1) in words(done)


async def test_a_like_question_is_joined_instead(world: World) -> None:
    """Who asks the same is shown it, joins it, counts for it; their own isn't filed as well."""
    stage = Stage.of(world)
    ama = await stage.planned()
    first = await filed(world, ODD)
    bob = member(world, "bob")
    result = await typed(world, "On Sundays, what do you eat for breakfast?", bob, headline="Bob")
    assert ODD in words(result)
    later = await typed(world, "Or what on Mondays?", bob)
    joined = await bob.click(message(result), label=JOIN)
    assert gettext("ama-joined", number=1) in words(joined)
    questions = world.services.records.amas.questions
    assert (await questions.find(ama.guild_id, first.id)).supports == 1
    assert [one.headline for one in await questions.credits(ama.guild_id, first.id)] == ["Bob"]
    assert (await stage.again(ama)).asked == 1
    assert FILE in buttons(later).values(), "what else was typed is still there"


async def test_only_what_everybody_sees_is_offered(world: World) -> None:
    """A question that still waits for a moderator isn't offered to anybody; nor is one's own."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    await filed(world, ODD)
    bob = member(world, "bob")
    assert JOIN not in buttons(await typed(world, ODD, bob)).values()
    questions = world.services.records.amas.questions
    (one,) = await questions.of(ama.guild_id, ama.id, [State.WAITING])
    await questions.step(ama.guild_id, one.id, Step.APPROVE, 5, world.env.now())
    assert JOIN in buttons(await typed(world, ODD, bob)).values()
    assert JOIN not in buttons(await typed(world, ODD)).values(), "one's own isn't joined"


async def test_anonymous_where_it_is_allowed(world: World) -> None:
    """Not even the query log or the moderators' message names who asks; the asker still follows."""
    stage = Stage.of(world)
    await stage.planned(anonymous=True, queue=stage.queue)
    question = await filed(world, PARTY, headline="Me @ Home", name=["anonymous"])
    assert question.anonymous
    assert question.headline is None
    assert question.user_id == world.alice.id
    assert await rows(world) == []
    (post,) = posted(stage.queue, world.mona)
    told = str(post.components)
    assert str(world.alice.id) not in told
    assert gettext("ama-card-anonymous") in told
    mine = await world.alice.slash(world.channel, "ama mine")
    assert PARTY in words(mine)


async def test_not_anonymous_where_it_isnt_allowed(world: World) -> None:
    """The form doesn't offer it, and a forged choice isn't taken for it."""
    await Stage.of(world).planned()
    shown = await world.alice.slash(world.channel, "ama ask")
    assert gettext("ama-form-anonymous") not in str(shown.modal)


@pytest.mark.parametrize(
    ("moves", "key"),
    [
        ((Move.PAUSE,), "ama-cant-ask-paused"),
        ((Move.CLOSE,), "ama-cant-ask-closed"),
        ((Move.CANCEL,), None),
    ],
)
async def test_not_open(world: World, moves: tuple[Move, ...], key: str | None) -> None:
    """Paused and over: each is said kindly, with when; no form opens."""
    ama = await Stage.of(world).planned()
    await moved(world, ama, *moves)
    result = await world.alice.slash(world.channel, "ama ask")
    assert not result.modal
    expected = gettext("error-no-ama") if key is None else gettext(key, when="|").split("|")[0]
    assert expected in words(result)
    assert ("<t:" in words(result)) == (key is not None)


async def test_not_open_yet(world: World) -> None:
    """Before it opens, it is said when it does."""
    await Stage.of(world).planned(opens="in 2 hours")
    result = await world.alice.slash(world.channel, "ama ask")
    assert gettext("ama-cant-ask-scheduled", when="|").split("|")[0] in words(result)
    assert "<t:" in words(result)


async def test_closed_while_it_was_typed(world: World) -> None:
    """What was typed is kept and given back; once it is open again, it can be filed."""
    ama = await Stage.of(world).planned()
    shown = await world.alice.slash(world.channel, "ama ask")
    await moved(world, ama, Move.PAUSE)
    result = await world.alice.submit_modal(shown, {"question": ODD})
    assert gettext("ama-kept") in words(result)
    assert ODD in words(result)
    await moved(world, ama, Move.RESUME)
    mine = await world.alice.slash(world.channel, "ama mine")
    assert gettext("ama-mine-draft") in words(mine)
    opened = await world.alice.click(message(mine), label=gettext("button-ama-open"))
    done = await world.alice.click(message(opened), label=FILE)
    assert gettext("ama-filed", number=1) in words(done)


async def test_closed_while_it_was_looked_at(world: World) -> None:
    """File at the wrong moment says why not, and the draft is still there."""
    ama = await Stage.of(world).planned()
    result = await typed(world, ODD)
    await moved(world, ama, Move.PAUSE)
    done = await world.alice.click(message(result), label=FILE)
    assert gettext("ama-kept") in words(done)
    assert (await world.services.records.amas.find(ama.guild_id, ama.id)).asked == 0


async def test_a_role_and_a_limit(world: World) -> None:
    """Who lacks the role is told which; who has asked as often as they may is told that."""
    stage = Stage.of(world)
    role = world.guild.create_role("Readers")
    ama = await stage.planned(role=role, each=1)
    result = await world.alice.slash(world.channel, "ama ask")
    assert gettext("ama-may-not-ask", role=f"<@&{role.id}>") in words(result)
    rita = world.guild.add_member(world.env.create_user("rita"), roles=[role])
    first, second = await typed(world, ODD, rita), await typed(world, PARTY, rita)
    await rita.click(message(first), label=FILE)
    done = await rita.click(message(second), label=FILE)
    assert gettext("error-limit", count=1) in words(done)
    assert gettext("error-limit", count=1) in words(await rita.slash(world.channel, "ama ask"))
    assert (await stage.again(ama)).asked == 1


async def test_a_role_that_was_deleted(world: World) -> None:
    """Nobody has it: members are told so, moderators too; a draft waits until it is mended."""
    stage = Stage.of(world)
    role = world.guild.create_role("Readers")
    ama = await stage.planned(role=role)
    rita = world.guild.add_member(world.env.create_user("rita"), roles=[role])
    typed_before = await typed(world, ODD, rita)
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    gone = guild.get_role(role.id)
    assert gone is not None
    await gone.delete()
    await world.env.settle()
    for refused in (
        await rita.slash(world.channel, "ama ask"),
        await rita.click(message(typed_before), label=FILE),
    ):
        assert gettext("ama-role-gone") in words(refused)
        assert f"<@&{role.id}>" not in words(refused)
    changed = await world.mona.slash(world.channel, "ama edit", each=2)
    assert gettext("ama-role-gone") in words(changed)
    assert f"<@&{role.id}>" not in words(changed)
    assert str(role.id) not in stage.said()
    await world.mona.slash(world.channel, "ama edit", without="role")
    await rita.click(message(typed_before), label=FILE)
    assert (await stage.again(ama)).asked == 1


@pytest.mark.parametrize("text", ["   ", "\n\t\n", "\x07"])
async def test_no_words(world: World, text: str) -> None:
    """Blanks aren't a question."""
    await Stage.of(world).planned()
    assert words(await typed(world, text)) == gettext("ama-no-words")


async def test_changed_and_thrown_away(world: World) -> None:
    """A draft is changed in the form, which has its words; what is thrown away is shown again."""
    ama = await Stage.of(world).planned()
    result = await typed(world, ODD)
    form = await world.alice.click(message(result), label=gettext("button-ama-redo"))
    assert ODD in str(form.modal)
    better = await world.alice.submit_modal(form, {"question": "Another one altogether?"})
    gone = await world.alice.click(message(result), label=FILE)
    assert words(gone) == gettext("error-ama-draft-gone")
    dropped = await world.alice.click(message(better), label=gettext("button-ama-drop"))
    assert "Another one altogether?" in words(dropped)
    assert (
        await world.services.records.amas.drafts.of_member(ama.guild_id, ama.id, world.alice.id)
        == []
    )


async def test_a_form_and_its_buttons_outlive_the_bot(world: World) -> None:
    """Typed before a restart, submitted and filed after it: nothing is lost."""
    await Stage.of(world).planned()
    shown = await world.alice.slash(world.channel, "ama ask")
    await world.restart()
    result = await world.alice.submit_modal(shown, {"question": ODD})
    assert ODD in words(result)
    await world.restart()
    done = await world.alice.click(message(result), label=FILE)
    assert gettext("ama-filed", number=1) in words(done)


async def test_another_servers_ama_isnt_offered(world: World) -> None:
    """Autocomplete of each command lists this server's alone."""
    ama = await Stage.of(world).planned()
    theirs = world.env.create_guild("Elsewhere")
    channel = theirs.create_text_channel("quotes")
    otto = moderator(world, theirs)
    for command in ("ama ask", "ama questions", "ama mine", "ama queue"):
        assert await otto.autocomplete(channel, command, "ama", "") == []
        (choice,) = await world.mona.autocomplete(world.channel, command, "ama", "")
        assert choice["value"] == str(ama.id)
        result = await otto.slash(channel, command, ama=str(ama.id))
        assert words(result) == gettext("error-unknown-ama", name=f"**{ama.id}**")
