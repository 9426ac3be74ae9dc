"""A published AMA is a source of its server, for everything there, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.ama.model import Ama, NewQuestion, Plan
from bot.ama.states import Move, Step
from bot.answering import Answer, Answerer
from bot.corpus import Passage
from bot.i18n import gettext
from bot.records import Request
from tests.conftest import World, components, texts

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
ASKER, OTHER = 100, 101
KAYAK = "Why is the zirconium kayak painted purple?"
PURPLE = "The zirconium kayak is purple because the lighthouse keeper had no other paint."
GREEN = PURPLE.replace("purple", "green")
ANCHOR = "Who forged the quixotic anchor?"
FORGED = "The quixotic anchor was forged by nobody; it grew."


async def published(world: World, guild_id: int) -> tuple[Ama, int, int]:
    """Hold an AMA with two exchanges, and publish it; return it with the questions' ids."""
    amas = world.services.records.amas
    plan = Plan(
        "Kayaks, explained",
        60,
        "Boatwright @ The Harbour",
        NOON,
        NOON + timedelta(days=7),
        channel_id=7,
    )
    ama = await amas.create(guild_id, plan, 50, NOON)
    await amas.move(guild_id, ama.id, Move.OPEN, None, NOON)
    ids: list[int] = []
    for user, question, answer in ((ASKER, KAYAK, PURPLE), (OTHER, ANCHOR, FORGED)):
        asked = NewQuestion(user, question, (), headline=f"Sailor {user} @ Sea")
        filed = await amas.questions.ask(guild_id, ama.id, asked, NOON)
        await amas.texts.draft(guild_id, ama.id, filed.id, answer, NOON)
        await amas.texts.answer(guild_id, ama.id, filed.id, 60, NOON)
        ids.append(filed.id)
    await amas.move(guild_id, ama.id, Move.CLOSE, None, NOON + timedelta(days=6))
    ama = await amas.publish(guild_id, ama.id, 50, NOON)
    return ama, ids[0], ids[1]


def elsewhere(world: World) -> tuple[int, ChannelHandle, MemberActor]:
    """Return another server that has the bot: its id, a channel and a member."""
    guild = world.env.create_guild("Elsewhere")
    member = guild.add_member(world.env.create_user("eve"))
    return guild.id, guild.create_text_channel("quotes"), member


async def answerer_in(world: World, guild_id: int) -> Answerer:
    """Return what answers in a server."""
    return (await world.services.library.load_engine(guild_id)).answerer


async def press(world: World, shown: Any, beginning: str) -> list[str]:
    """Press the button whose id begins so; return what comes of it."""
    (custom_id,) = [
        one["custom_id"]
        for one in components(shown.response)
        if one.get("custom_id", "").startswith(beginning)
    ]
    pressed = await world.alice.click(shown.response, custom_id=custom_id)
    return texts((pressed.followups or [pressed.response])[0])


async def passage_of(world: World, words: str) -> Passage:
    """Return the passage of the server's source with these words."""
    corpus = (await answerer_in(world, world.guild.id)).corpus
    return next(one for one in corpus.passages if one.text == words)


async def test_it_answers_at_once_with_both_speakers_and_the_dates(world: World) -> None:
    """``/ask`` quotes from it as soon as it is published: who asked, who answers, and when."""
    before = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert not any(PURPLE in one for one in texts(before.response))
    await published(world, world.guild.id)
    found = await world.alice.slash(world.channel, "ask", question=KAYAK)
    shown = "\n".join(texts(found.response))
    assert f"> {PURPLE}" in shown
    assert r"Boatwright \@ The Harbour" in shown
    assert "Kayaks, explained" in shown
    assert "1\u20137 Jan 2026" in shown
    answer = (await answerer_in(world, world.guild.id)).ask(KAYAK)
    assert isinstance(answer, Answer)
    (quote,) = [one for one in answer.quotes if one.text == PURPLE]
    asked = next(one for one in answer.ranked if one.passage.text == KAYAK).passage
    assert asked.speaker == f"Sailor {ASKER} @ Sea"
    assert quote.passage.speaker == "Boatwright @ The Harbour"


async def test_everything_there_works_on_it(world: World) -> None:
    """Sources, topics, reading, checking, completing, and the buttons of an answer know it."""
    await published(world, world.guild.id)
    listed = await world.alice.slash(world.channel, "sources")
    assert any("Kayaks, explained" in one for one in texts(listed.response))
    (topic,) = [
        one["value"]
        for one in await world.alice.autocomplete(world.channel, "topic", "name", "zirconium")
    ]
    shown = await world.alice.slash(world.channel, "topic", name=topic)
    assert f"> {PURPLE}" in texts(shown.response)
    offered = await world.alice.autocomplete(world.channel, "ask", "question", "zirconium kayak")
    assert KAYAK in [one["value"] for one in offered]
    citation = (await passage_of(world, PURPLE)).citation
    read = await world.alice.slash(world.channel, "read", citation=citation)
    assert any(PURPLE in one for one in texts(read.response))
    checked = await world.alice.slash(world.channel, "verify", text=f"“{PURPLE}”")
    assert any(citation in one for one in texts(checked.response))
    asked = await world.alice.slash(world.channel, "ask", question=KAYAK, private=True)
    citation = (await passage_of(world, PURPLE)).citation
    for beginning in (f"context:{citation}:", "why:", "share:"):
        shown = await press(world, asked, beginning)
        assert any("kayak" in one.casefold() for one in shown), (beginning, shown)


async def test_no_other_server_sees_it(world: World) -> None:
    """Elsewhere nothing of it is answered, listed, completed, read by its citation, or verified."""
    await published(world, world.guild.id)
    citation = (await passage_of(world, PURPLE)).citation
    there, channel, eve = elsewhere(world)
    asked = await eve.slash(channel, "ask", question=KAYAK)
    assert not any("lighthouse" in one for one in texts(asked.response))
    listed = await eve.slash(channel, "sources")
    assert not any("Kayaks" in one for one in texts(listed.response))
    for command, option, typed in (
        ("ask", "question", "zirconium"),
        ("topic", "name", "zirconium"),
        ("read", "citation", citation[:8]),
        ("read", "citation", "Kayaks"),
    ):
        offered = await eve.autocomplete(channel, command, option, typed)
        assert not any("ayak" in str(one) for one in offered if one["value"] != typed)
        assert citation not in [one["value"] for one in offered]
    read = await eve.slash(channel, "read", citation=citation)
    assert texts(read.response) == [gettext("error-unknown-citation", name=f"**{citation}**")]
    checked = await eve.slash(channel, "verify", text=f"“{PURPLE}”")
    assert not any(citation in one for one in texts(checked.response))
    library = world.services.library
    assert await library.load_engine(there) is library.engine


async def test_a_corrected_answer_keeps_its_old_words_as_old(world: World) -> None:
    """The new words answer at once; the old citation shows the old words, and says they are."""
    ama, kayak, _ = await published(world, world.guild.id)
    old = (await passage_of(world, PURPLE)).citation
    texts_of = world.services.records.amas.texts
    later = NOON + timedelta(days=8)
    await texts_of.draft(world.guild.id, ama.id, kayak, GREEN, later)
    await texts_of.answer(world.guild.id, ama.id, kayak, 60, later)
    asked = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert f"> {GREEN}" in texts(asked.response)
    assert not any(PURPLE in one for one in texts(asked.response))
    read = await world.alice.slash(world.channel, "read", citation=old)
    shown = texts(read.response)
    assert f"> {PURPLE}" in shown
    assert f"> {GREEN}" in shown


@pytest.mark.parametrize("way", ["withdraw", "unpublish"])
async def test_what_is_taken_back_is_said_nowhere_any_more(world: World, way: str) -> None:
    """Its words are gone from the source and the records; its citation says that, and when."""
    ama, kayak, _ = await published(world, world.guild.id)
    old = (await passage_of(world, PURPLE)).citation
    answered = await world.alice.slash(world.channel, "ask", question=KAYAK, private=True)
    amas, later = world.services.records.amas, NOON + timedelta(days=8)
    if way == "withdraw":
        await amas.questions.step(world.guild.id, kayak, Step.WITHDRAW, ASKER, later)
    else:
        await amas.publish(world.guild.id, ama.id, 50, later, on=False)
    asked = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert not any("lighthouse" in one for one in texts(asked.response))
    since = f"<t:{int(later.timestamp())}:D>"
    gone = gettext("error-withdrawn", since=since)
    read = await world.alice.slash(world.channel, "read", citation=old)
    assert texts(read.response) == [gone]
    for beginning in (f"context:{old}:", "copy:"):
        assert await press(world, answered, beginning) == [gone], beginning
    rows = await world.services.records.database.read("SELECT text FROM passage")
    assert not any("lighthouse" in row["text"] for row in rows)
    other = await world.alice.slash(world.channel, "ask", question=ANCHOR)
    assert any(FORGED in one for one in texts(other.response)) is (way == "withdraw")


async def test_it_can_be_published_anew(world: World) -> None:
    """What was taken back whole and published again is quoted and found by citation again."""
    ama, _, _ = await published(world, world.guild.id)
    old = (await passage_of(world, PURPLE)).citation
    amas = world.services.records.amas
    await amas.publish(world.guild.id, ama.id, 50, NOON, on=False)
    await world.services.library.load_engine(world.guild.id)
    await amas.publish(world.guild.id, ama.id, 50, NOON)
    read = await world.alice.slash(world.channel, "read", citation=old)
    assert any(PURPLE in one for one in texts(read.response))
    (kept,) = await world.services.records.passages.find(world.guild.id, old)
    assert kept.passage.text == PURPLE


async def test_a_restart_and_a_reload_keep_it(world: World) -> None:
    """After a start on the same file, and after a reload of the operator's, it still answers."""
    await published(world, world.guild.id)
    await world.restart()
    asked = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert f"> {PURPLE}" in texts(asked.response)
    await world.services.library.reload()
    asked = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert f"> {PURPLE}" in texts(asked.response)


async def test_who_is_forgotten_is_nameless_in_it(world: World) -> None:
    """Their headline is gone from the source and from the records; what was answered stays."""
    ama, kayak, _ = await published(world, world.guild.id)
    await answerer_in(world, world.guild.id)
    other = await published(world, world.guild.id + 1)
    amas = world.services.records.amas
    await amas.forget(world.guild.id, ASKER, world.services.now())
    passage = await passage_of(world, KAYAK)
    assert passage.speaker is None
    assert (await amas.questions.find(world.guild.id, kayak)).user_id is None
    assert (await passage_of(world, PURPLE)).speaker == "Boatwright @ The Harbour"
    database = world.services.records.database
    rows = await database.read("SELECT speaker FROM passage WHERE guild_id = ?", (world.guild.id,))
    assert f"Sailor {ASKER} @ Sea" not in [row["speaker"] for row in rows]
    steps = await amas.questions.steps(world.guild.id, ama.id, kayak)
    assert ASKER not in [one.actor_id for one in steps]
    there = await amas.questions.find(world.guild.id + 1, other[1])
    assert (there.user_id, there.headline) == (ASKER, f"Sailor {ASKER} @ Sea")
    await amas.forget(None, ASKER, world.services.now())
    there = await amas.questions.find(world.guild.id + 1, other[1])
    assert (there.user_id, there.headline) == (None, None)


async def test_erasing_a_member_reaches_it(world: World) -> None:
    """Who asks to be forgotten is nameless in the source as well; the other asker isn't."""
    await published(world, world.guild.id)
    await answerer_in(world, world.guild.id)
    request = Request.of_member(ASKER, world.guild.id, NOON + timedelta(days=9), everywhere=False)
    await (await world.services.records.erasing.ask(request))
    assert (await passage_of(world, KAYAK)).speaker is None
    assert (await passage_of(world, ANCHOR)).speaker == f"Sailor {OTHER} @ Sea"
