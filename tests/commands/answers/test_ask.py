"""``/ask`` through real interactions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import discord
import pytest

from bot.answering import Answer, Refusal
from bot.i18n import gettext
from bot.records import Outcome
from commands._core.layout import GREY
from commands._core.markdown import bold, escape, small
from commands.answers.ask import Spelling, refusal_reply
from tests.commands._shown import (
    button,
    buttons,
    message,
    options,
    quotes,
    rows,
    the_row,
    words,
)
from tests.conftest import World, components, texts

PARTY = "Does Amnesty support a political party?"
SAFE = "Did Guantanamo help keep us safe?"
PARTY_SECTION = "Amnesty International Does Not Side with Any Political Party"
NEAR = "zyzzyva syria refugees quokka"


async def test_answers_with_quotes(world: World) -> None:
    """A question gets up to three quotes, each alone in its text and exactly the source's."""
    result = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert not result.ephemeral
    quoted = quotes(result)
    assert 1 <= len(quoted) <= 3
    assert quoted[0].startswith("Amnesty International is not Democratic, Republican")
    sources = [source.text for source in world.services.library.current.corpus.sources]
    assert all(any(one in source for source in sources) for one in quoted)


async def test_says_whose_words_they_are(world: World) -> None:
    """Below a quote stand its speaker, title, section and citation; the question stands on top."""
    result = await world.alice.slash(world.channel, "ask", question=PARTY)
    shown = texts(message(result))
    assert shown[0] == f"### {escape(PARTY)}"
    title = "How Does Amnesty International Ensure its Impartiality?"
    assert shown[2].splitlines() == [
        "-# **Amnesty International USA**",
        f"-# {title} · § {PARTY_SECTION} · `impartiality-5ygf2k`",
    ]
    assert shown[-1] == f"-# {gettext('answer-footer')}"


async def test_says_which_question_of_a_transcript(world: World) -> None:
    """A quote out of an answer names the guest, the question's number and the transcript's days."""
    result = await world.alice.slash(world.channel, "ask", question=SAFE)
    below = texts(message(result))[2]
    assert "**Secretary General \\@ Amnesty International**, answering question 14" in below
    assert "Q\\&A with the Secretary General of Amnesty International · 2" in below
    assert "2015 · `parlio-" in below


async def test_opens_a_quote_in_context(world: World) -> None:
    """The button beside a quote shows the passage it is from, to the one who pressed alone."""
    asked = await world.alice.slash(world.channel, "ask", question=PARTY)
    opened = await world.mona.click(message(asked), custom_id=button(asked, "In context"))
    assert opened.ephemeral
    assert any(quotes(asked)[0] in passage for passage in quotes(opened))
    row = await the_row(world, via="button")
    assert (row.command, row.question) == ("read", "impartiality-5ygf2k")
    assert (row.user_id, row.private) == (world.mona.id, True)


async def test_refuses_and_helps(world: World) -> None:
    """Unsure, it gives the closest passages, and offers what is near."""
    result = await world.alice.slash(world.channel, "ask", question=NEAR)
    assert 1 <= len(quotes(result)) <= 3
    assert gettext("closest-title") in words(result)
    assert "Syria" in buttons(result).values()
    assert "All topics" in buttons(result).values()
    row = await the_row(world)
    assert row.outcome == "closest"
    assert [one.text for one in row.shown] == quotes(result)


async def test_words_that_no_source_has_are_named_beside_the_closest_passages(
    world: World,
) -> None:
    """What the sources don't speak of is said, so that what is near isn't taken for it."""
    question = "Are activists in Gaza allowed to protest?"
    result = await world.alice.slash(world.channel, "ask", question=question)
    assert quotes(result)
    missing = gettext("refusal-missing", words=bold("Gaza"), count=1)
    assert f"{gettext('closest-title')}\n{small(missing)}" in texts(message(result))


async def test_the_closest_passages_look_like_no_answer(world: World) -> None:
    """They stand on grey below a line on what they are; no button stands out; votes and why."""
    answerer = world.services.library.engine.answerer
    found = answerer.ask(SAFE, threshold=0)
    near = answerer.ask(NEAR)
    assert isinstance(found, Answer)
    assert isinstance(near, Refusal)
    reply = refusal_reply(replace(near, quotes=found.quotes), Spelling(1))
    assert reply.outcome is Outcome.CLOSEST
    assert set(found.quotes) <= set(reply.quotes)
    drawn = SimpleNamespace(components=reply.view.to_components())
    assert drawn.components[0]["accent_color"] == GREY
    shown = texts(drawn)
    assert shown[1].splitlines()[0] == gettext("closest-title")
    assert small(gettext("closest-footer")) in shown
    assert gettext("refusal-nothing") not in shown
    assert gettext("answer-footer") not in "".join(shown)
    pressed = [one for one in components(drawn) if "custom_id" in one]
    assert {one["style"] for one in pressed} == {discord.ButtonStyle.secondary.value}
    kinds = {one["custom_id"].partition(":")[0] for one in pressed}
    assert kinds == {"context", "vote", "why", "topic", "question", "topics"}


async def test_refusal_with_nothing_near(world: World) -> None:
    """Where nothing is near, the refusal still leads to all topics."""
    result = await world.alice.slash(world.channel, "ask", question="Zyzzyva?")
    assert list(buttons(result).values()) == ["Why this?", "All topics"]
    opened = await world.alice.click(message(result), label="All topics")
    assert opened.ephemeral
    assert "Iran" in options(opened).values()


async def test_refusals_buttons_lead_somewhere(world: World) -> None:
    """Each button below the closest passages leads somewhere, for the presser alone."""
    result = await world.alice.slash(world.channel, "ask", question=NEAR)
    pressed = buttons(result)
    kinds = {key.partition(":")[0] for key in pressed}
    assert kinds == {"topic", "question", "topics", "why", "vote", "context"}
    for key in pressed:
        opened = await world.mona.click(message(result), custom_id=key)
        assert opened.ephemeral
        assert words(opened)
    assert words(result).startswith(f"### {NEAR}"), "the refusal itself stays"


async def test_known_question_is_asked_for_the_presser(world: World) -> None:
    """A known question's button asks it word for word, and that is put on record."""
    result = await world.alice.slash(world.channel, "ask", question=NEAR)
    key = next(key for key in buttons(result) if key.startswith("question:"))
    opened = await world.mona.click(message(result), custom_id=key)
    row = await the_row(world, via="button")
    known = world.services.library.current.suggestions.question_by_key(key.partition(":")[2])
    assert row.question == known.text
    assert words(opened).startswith(f"### {escape(known.text)}")
    assert (row.command, row.user_id, row.private) == ("ask", world.mona.id, True)


@pytest.mark.parametrize("blank", [" ", "\u00a0 \u2003", "?", "…", "\u200b"])
async def test_a_blank_question_gets_help(world: World, blank: str) -> None:
    """A question of blanks or marks alone gets help that Discord can show."""
    result = await world.alice.slash(world.channel, "ask", question=blank)
    assert gettext("help-title") in words(result)


async def test_longest_question(world: World) -> None:
    """A question as long as Discord lets one be, all of it markup, is answered or refused."""
    for question in ("*" * 400, "a " * 200, "Guantanamo " + "*_~|" * 97, "😀" * 200):
        result = await world.alice.slash(world.channel, "ask", question=question)
        assert "### " in words(result)


# -- who sees it


async def test_private_answer(world: World) -> None:
    """With `private`, nobody but the asker sees the answer."""
    result = await world.alice.slash(world.channel, "ask", question=PARTY, private=True)
    assert result.ephemeral
    assert message(result).id not in [one.id for one in world.channel.history(viewer=world.mona)]
    assert (await the_row(world)).private


async def test_server_setting_and_a_members_choice(world: World) -> None:
    """A server's setting holds where the member doesn't choose; the member's choice goes first."""
    await world.mona.slash(world.channel, "settings", answers="asker")
    silent = await world.alice.slash(world.channel, "ask", question=PARTY)
    loud = await world.alice.slash(world.channel, "ask", question=PARTY, private=False)
    assert (silent.ephemeral, loud.ephemeral) == (True, False)
    assert sorted(row.private for row in await rows(world)) == [False, True]


@pytest.mark.environ(VERBATIM_ANSWERS="asker")
async def test_operators_default(world: World) -> None:
    """The operator's default holds where neither server nor member says otherwise."""
    by_default = await world.alice.slash(world.channel, "ask", question=PARTY)
    await world.mona.slash(world.channel, "settings", answers="everyone")
    as_set = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert (by_default.ephemeral, as_set.ephemeral) == (True, False)


# -- where


async def test_in_a_thread(world: World) -> None:
    """In a thread it answers there, and the row says so."""
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.create_thread(name="aside", type=discord.ChannelType.public_thread)
    thread = world.channel.threads[0]
    result = await world.alice.slash(thread, "ask", question=PARTY)
    assert quotes(result)
    assert (row := await the_row(world)).channel_id == thread.id
    assert row.guild_id == world.guild.id


async def test_in_a_direct_message(world: World) -> None:
    """In a DM with the bot it answers, and the row has no server; so do its buttons."""
    dana = world.env.create_user("dana")
    result = await dana.slash("ask", question=PARTY)
    assert quotes(result)
    opened = await dana.click(message(result), custom_id=button(result, "In context"))
    assert quotes(opened)
    for row in await rows(world):
        assert (row.guild_id, row.channel_id, row.user_id) == (None, dana.dm_channel.id, dana.id)


async def test_same_answer_for_everyone(world: World) -> None:
    """Member, moderator and stranger in a DM read the very same answer."""
    dana = world.env.create_user("dana")
    first = await world.alice.slash(world.channel, "ask", question=SAFE)
    second = await world.mona.slash(world.channel, "ask", question=SAFE)
    third = await dana.slash("ask", question=SAFE)
    assert words(first) == words(second) == words(third)


# -- autocomplete


async def test_autocomplete_offers_what_was_typed_first(world: World) -> None:
    """Discord picks the first choice on Enter: that is what the member typed."""
    for typed in ("political", "  two   blanks ", "zyzzyva"):
        offered = await world.alice.autocomplete(world.channel, "ask", "question", typed)
        assert offered[0]["value"] == offered[0]["name"] == " ".join(typed.split())


async def test_autocomplete_offers_the_corpus_questions_and_headings(world: World) -> None:
    """A few letters bring up a heading of an article and a question of a transcript."""
    offered = await world.alice.autocomplete(world.channel, "ask", "question", "amnesty intern")
    names = [one["value"] for one in offered]
    assert "Amnesty International Does Not Side with Any Political Party" in names
    offered = await world.alice.autocomplete(world.channel, "ask", "question", "nordic")
    assert "Also, what do you think of the Nordic Model?" in [one["value"] for one in offered]


async def test_autocomplete_before_anything_is_typed(world: World) -> None:
    """With nothing typed, the corpus's own questions are offered, and no blank choice."""
    offered = await world.alice.autocomplete(world.channel, "ask", "question", "")
    assert 1 <= len(offered) <= 25


async def test_autocomplete_of_a_long_text(world: World) -> None:
    """A text too long for a choice gets none: Enter then sends it as it is, never cut."""
    for typed in ("why " * 30, "😀" * 51):
        assert not await world.alice.autocomplete(world.channel, "ask", "question", typed)
    typed = "a" * 100
    offered = await world.alice.autocomplete(world.channel, "ask", "question", typed)
    assert offered[0]["value"] == typed


# -- limits


def _names_at_the_limit(folder: Path) -> None:
    """Write three sources whose attributions are as long as may be and whose words are alike."""
    for number in range(3):
        heading = f"{number} " + "#*" * 99
        front = f'title: "{number} {"*_" * 99}"\nauthor: "{number} {"[]" * 99}"\n'
        body = "Badger " + "*" * 280 + f" badger {number}."
        (folder / f"{number}.md").write_text(
            f"---\n{front}---\n\n## {heading}\n\n{body}\n", encoding="utf-8"
        )


@pytest.mark.sources(write=_names_at_the_limit)
async def test_what_does_not_fit_is_neither_shown_nor_logged(world: World) -> None:
    """Quotes that a message has no room for are left out whole, it says so, and so does the log."""
    found = world.services.library.current.ask("badger")
    result = await world.alice.slash(world.channel, "ask", question="badger")
    shown = quotes(result)
    assert isinstance(found, Answer)
    left = len(found.quotes) - len(shown)
    assert shown
    assert left
    assert gettext("answer-left-out", count=left) in words(result)
    assert [one.text for one in (await the_row(world)).shown] == shown


async def test_a_greeting_gets_help(world: World) -> None:
    """The five lines of ``/help`` answer a greeting; on record is a refusal that showed nothing."""
    result = await world.alice.slash(world.channel, "ask", question="hey bot, thanks!")
    assert quotes(result) == []
    assert gettext("help-title") in words(result)
    assert (await the_row(world)).outcome is Outcome.REFUSED


async def test_another_language_is_told_which_the_sources_have(world: World) -> None:
    """A question in German gets the sources' languages in German, and what is near, unsure."""
    asked = "Was ist denn eigentlich Divestment?"
    result = await world.alice.slash(world.channel, "ask", question=asked)
    assert "in den Sprachen der Quellen suchen: Englisch." in words(result)
    assert quotes(result)
    assert (await the_row(world)).outcome is Outcome.CLOSEST
