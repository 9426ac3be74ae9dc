"""Votes on answers and suggestions of better passages, through real interactions."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bot.errors import RecordsError
from bot.i18n import gettext
from bot.records import Suggestion, Votes
from commands.answers.feedback import MAX_PASSAGES
from tests.commands._shown import buttons, message, options, quotes, rows, the_row
from tests.conftest import World, texts

PARTY = "Does Amnesty support a political party?"
ANSWERS, DOESNT, WORDS = (
    gettext("button-answers"),
    gettext("button-doesnt"),
    gettext("button-better-words"),
)
FORGOTTEN = gettext("error-forgotten")


async def _votes(world: World) -> Votes:
    asked = await the_row(world)
    return await world.services.records.feedback.votes(world.guild.id, asked.id)


# -- votes


async def test_one_vote_a_person_changeable(world: World) -> None:
    """Each person has one vote; another takes its place, and the same one again takes it back."""
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    first = await world.alice.click(message(asked), label=ANSWERS)
    assert first.ephemeral
    assert texts(message(first)) == [gettext("vote-counted")]
    assert await _votes(world) == Votes(1, 0)
    await world.mona.click(message(asked), label=ANSWERS)
    assert await _votes(world) == Votes(2, 0)
    await world.alice.click(message(asked), label=DOESNT)
    assert await _votes(world) == Votes(1, 1)
    again = await world.alice.click(message(asked), label=DOESNT)
    assert texts(message(again)) == [gettext("vote-taken-back")]
    assert await _votes(world) == Votes(1, 0)


async def test_votes_change_no_answer(world: World) -> None:
    """The same question has the same answer, to the last figure, before and after many votes."""
    before = world.services.library.current.ask(PARTY, threshold=0)
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    for number in range(5):
        member = world.guild.add_member(world.env.create_user(f"voter{number}"))
        voted = await member.click(message(asked), label=DOESNT)
        await member.select(message(voted), [list(options(voted))[-1]])
    again = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert quotes(again) == quotes(asked)
    assert world.services.library.current.ask(PARTY, threshold=0) == before
    await world.restart()
    anew = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert quotes(anew) == quotes(asked)
    assert world.services.library.current.ask(PARTY, threshold=0) == before
    assert len({row.confidence for row in await rows(world)}) == 1


async def test_in_a_direct_message(world: World) -> None:
    """In a DM one votes too; a suggestion there is the operator's to read."""
    dana = world.env.create_user("dana")
    asked = await dana.slash("ask", question=PARTY)
    voted = await dana.click(message(asked), label=DOESNT)
    done = await dana.select(message(voted), [next(iter(options(voted)))])
    assert texts(message(done)) == [gettext("better-kept-operator")]
    feedback = world.services.records.feedback
    assert await feedback.votes(None, (await the_row(world)).id) == Votes(0, 1)
    assert len(await feedback.suggestions(None)) == 1
    assert await feedback.suggestions(world.guild.id) == []


# -- suggestions


async def test_suggests_one_of_the_next_passages(world: World) -> None:
    """After "Not helpful" the passages that ranked next are offered; the one picked is kept."""
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    voted = await world.alice.click(message(asked), label=DOESNT)
    assert voted.ephemeral
    offered = options(voted)
    row = await the_row(world)
    assert 1 <= len(offered) <= MAX_PASSAGES
    assert not set(offered) & {one.citation for one in row.shown}
    picked = next(iter(offered))
    done = await world.alice.select(message(voted), [picked])
    assert message(done).id == message(voted).id
    assert texts(message(done)) == [gettext("better-kept")]
    kept = await world.services.records.feedback.suggestions(world.guild.id)
    assert kept == [Suggestion(row.id, world.alice.id, citation=picked)]


async def test_suggests_in_own_words(world: World) -> None:
    """The form takes free words; a person's later suggestion takes the place of the earlier."""
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    for words in ("The part on candidates.", "The *second* paragraph: <@1>"):
        voted = await world.alice.click(message(asked), label=DOESNT)
        if WORDS not in buttons(voted).values():  # that press took the vote back
            voted = await world.alice.click(message(asked), label=DOESNT)
        form = await world.alice.click(message(voted), label=WORDS)
        done = await world.alice.submit_modal(form, {"words": words})
        assert texts(message(done)) == [gettext("better-kept")]
    row = await the_row(world)
    kept = await world.services.records.feedback.suggestions(world.guild.id)
    assert kept == [Suggestion(row.id, world.alice.id, words="The *second* paragraph: <@1>")]


def test_a_suggestion_is_one_or_the_other() -> None:
    """A passage or words: both, or neither, is no suggestion."""
    with pytest.raises(ValueError, match="either"):
        Suggestion(1, 2)
    with pytest.raises(ValueError, match="either"):
        Suggestion(1, 2, "a-b", "words")


# -- walls and what goes wrong


async def test_when_it_cannot_be_written(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Where the vote can't be kept, the person is told to try again, and the operator why."""
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    with closing(sqlite3.connect(world.services.settings.database)) as other, other:
        other.execute("ALTER TABLE vote RENAME TO moved")
    world.services.records.database.write = _refused  # type: ignore[method-assign]
    pressed = await world.alice.click(message(asked), label=ANSWERS)
    assert texts(message(pressed)) == [gettext("feedback-unsaved")]
    assert "feedback can't be written" in caplog.text


async def _refused(*_: object) -> None:
    reason = "the disk is full"
    raise RecordsError(reason)


async def test_a_vote_needs_its_query(world: World) -> None:
    """A vote on what isn't in the file (yet) is refused as such."""
    feedback = world.services.records.feedback
    with pytest.raises(RecordsError, match="isn't in the file"):
        await feedback.vote(world.guild.id, 1, 2, "answers", world.services.now())
