"""``/read`` through real interactions, and how a passage is laid out."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import discord
import pytest
from simcord.results import InteractionResult

from bot.corpus import Passage, Span
from bot.i18n import gettext
from commands._core.markdown import escape, unquote
from commands.answers.read import Highlight, MoveButton
from tests.commands._shown import UNLIMITED, buttons, message, quotes, rows, the_row, words
from tests.conftest import World, texts

PARTY = "impartiality-5ygf2k"


def unmarked(markdown: str) -> str:
    """Return Markdown without the marks of bold words; escaped stars are none."""
    return re.sub(r"(\\.)|\*\*", lambda found: found[1] or "", markdown)


def bolds(markdown: str) -> list[str]:
    """Return the bold words of a block quote, line by line, as a member sees them."""
    return [unquote(one) for one in re.findall(r"\*\*((?:\\.|[^\\*])+)\*\*", markdown)]


def _long_passages(folder: Path) -> None:
    """Write passages of 1,500 characters that Discord counts two and three times over."""
    stars = " ".join(["*" * 99 + "."] * 15)[:1500].strip()
    lines = "\n".join(["-"] * 750)[:1499]
    names = f'title: "{"_" * 200}"\nauthor: "{"*" * 200}"\n'
    heading = "## Badger " + "#\\_" * 45
    body = f"{heading}\n\nFirst badger.\n\n{stars}\n\nLast badger.\n"
    (folder / "stars.md").write_text(f"---\n{names}---\n\n{body}", encoding="utf-8")
    (folder / "lines.txt").write_text(f"One.\n\n{lines}\n\nTwo.\n", encoding="utf-8")


def _long_question(folder: Path) -> None:
    """Write a transcript whose question has three paragraphs and whose answer has two."""
    (folder / "qa.md").write_text(
        "# Talk\n\n## Question: Ada\n\nFirst I ask.\n\nThen I ask more.\n\nIs it so?\n\n"
        "## Answer: Bo\n\nIt is.\n\nAnd will be.\n",
        encoding="utf-8",
    )


async def test_shows_a_passage_in_its_place(world: World) -> None:
    """A passage is quoted whole between the ones before and after it, with its attribution."""
    before, passage, after = world.services.library.current.neighbours(PARTY)
    assert before is not None
    assert after is not None
    result = await world.alice.slash(world.channel, "read", citation=PARTY)
    assert not result.ephemeral
    assert quotes(result) == [before.text, passage.text, after.text]
    shown = texts(message(result))
    assert shown[0] == "### How Does Amnesty International Ensure its Impartiality?"
    assert f"`{PARTY}`" in shown[4]
    assert [f"-# {gettext('read-before')}", f"-# {gettext('read-after')}"] == [shown[1], shown[5]]


@pytest.mark.parametrize("typed", [f" {PARTY} ", f"`{PARTY}`", PARTY.upper()])
async def test_takes_a_citation_as_it_is_copied(world: World, typed: str) -> None:
    """Blanks, backticks and capitals round a citation don't matter; the row has it as typed."""
    result = await world.alice.slash(world.channel, "read", citation=typed)
    assert quotes(result)
    assert (await the_row(world)).question == typed


@pytest.mark.parametrize("typed", ["impartiality-000000", "*", "` `", "@everyone", " ", "ß" * 100])
async def test_unknown_citation(world: World, typed: str) -> None:
    """A citation that there isn't gets a kind reply, alone, and a refused row."""
    result = await world.alice.slash(world.channel, "read", citation=typed)
    assert result.ephemeral
    assert "I couldn’t find a passage with the citation" in words(result)
    row = await the_row(world, outcome="refused")
    assert (row.command, row.question, row.shown, row.private) == ("read", typed, (), True)


async def test_first_and_last_passage(world: World) -> None:
    """At a source's ends it says so, and the button that leads nowhere can't be pressed."""
    passages = world.services.library.current.corpus.passages
    first = await world.alice.slash(world.channel, "read", citation=passages[0].citation)
    assert gettext("read-first") in words(first)
    assert list(buttons(first).values()) == ["Later", "Last"]
    last = await world.alice.slash(world.channel, "read", citation=passages[-1].citation)
    assert gettext("read-last") in words(last)
    assert list(buttons(last).values()) == ["First", "Earlier"]


@UNLIMITED
async def test_later_leads_through_a_whole_source(world: World) -> None:
    """Later, pressed again and again, shows every passage of a source in order, in one message."""
    corpus = world.services.library.current.corpus
    mine = [one for one in corpus.passages if one.source is corpus.sources[1]]
    result = await world.alice.slash(world.channel, "read", citation=mine[0].citation)
    first = message(result).id
    for passage in mine[1:]:
        result = await world.alice.click(message(result), label="Later")
        assert message(result).id == first
        assert f"`{passage.citation}`" in words(result)
        assert passage.text in quotes(result)
    assert "Later" not in buttons(result).values()
    back = await world.alice.click(message(result), label="Earlier")
    assert f"`{mine[-2].citation}`" in words(back)


async def test_others_move_privately(world: World) -> None:
    """One who didn't open the passage gets the neighbour alone."""
    opened = await world.alice.slash(world.channel, "read", citation=PARTY)
    moved = await world.mona.click(message(opened), label="Later")
    assert moved.ephemeral
    assert message(moved).id != message(opened).id
    assert (await the_row(world, via="button")).private


async def test_an_answers_question_is_shown(world: World) -> None:
    """A passage from the midst of an answer has the question above it; the log has that too."""
    corpus = world.services.library.current.corpus
    passage = next(
        one
        for before, one in zip(corpus.passages, corpus.passages[1:], strict=False)
        if one.part == "answer" and before.part == "answer" and before.exchange == one.exchange
    )
    assert passage.exchange is not None
    question = passage.exchange.question.of(passage.source.text)
    result = await world.alice.slash(world.channel, "read", citation=passage.citation)
    assert texts(message(result))[1].startswith(f"-# {gettext('read-question')} · ")
    assert escape(passage.exchange.asker or "no headline") in texts(message(result))[1]
    assert quotes(result)[0] == question
    row = await the_row(world)
    assert row.shown[0].text == passage.text, "the passage itself is first on record"
    assert sorted(one.text for one in row.shown) == sorted(quotes(result))


@pytest.mark.sources(write=_long_question)
async def test_a_question_of_several_paragraphs(world: World) -> None:
    """All paragraphs of a question stand above its answer, none of them twice."""
    answers = [p for p in world.services.library.current.corpus.passages if p.part == "answer"]
    second = await world.alice.slash(world.channel, "read", citation=answers[1].citation)
    assert quotes(second) == [
        "First I ask.",
        "Then I ask more.",
        "Is it so?",
        "It is.",
        "And will be.",
    ]
    first = await world.alice.slash(world.channel, "read", citation=answers[0].citation)
    assert sorted(quotes(first)) == sorted(quotes(second))


async def test_autocomplete(world: World) -> None:
    """Citations are offered by their own or their passage's beginning, with the first words."""
    offered = await world.alice.autocomplete(world.channel, "read", "citation", "impart")
    assert offered[0]["name"].startswith(f"{offered[0]['value']} · ")
    offered = await world.alice.autocomplete(
        world.channel, "read", "citation", "Amnesty International is not Democratic"
    )
    assert [one["value"] for one in offered] == [PARTY]
    assert not await world.alice.autocomplete(world.channel, "read", "citation", "zyzzyva")


@pytest.mark.sources(write=_long_question)
async def test_autocomplete_shows_a_short_passage_whole(world: World) -> None:
    """The words of a passage that fit a choice are all there, without dots behind them."""
    offered = await world.alice.autocomplete(world.channel, "read", "citation", "And will")
    assert [one["name"] for one in offered] == [f"{offered[0]['value']} · And will be."]


@pytest.mark.sources(write=_long_passages)
async def test_a_passage_too_long_for_a_message_is_shown_in_parts(world: World) -> None:
    """A passage that escaping makes too long is split, says so, and nothing of it is lost."""
    for source in world.services.library.current.corpus.sources:
        passages = [p for p in world.services.library.current.corpus.passages if p.source is source]
        result = await world.alice.slash(
            world.channel, "read", citation=passages[0].citation, private=True
        )
        row = await the_row(world, via="command", question=passages[0].citation)
        spans = [row.shown[0]]
        while "Later" in buttons(result).values():
            seen = {one.id for one in await rows(world)}
            result = await world.alice.click(message(result), label="Later")
            spans += [one.shown[0] for one in await rows(world) if one.id not in seen]
            if len(spans) > len(passages) and spans[-1].citation == spans[-2].citation:
                assert "of a long passage" in words(result)
        read = "".join("".join(one.text.split()) for one in spans)
        assert read == "".join("".join(passage.text.split()) for passage in passages)
        assert len(spans) > len(passages), "some passage was split"
        assert all(source.text[one.start : one.end] == one.text for one in spans)
        while "Earlier" in buttons(result).values():
            result = await world.alice.click(message(result), label="Earlier")
        assert gettext("read-first") in words(result)


@pytest.mark.sources(write=_long_passages)
async def test_a_long_passage_in_a_topic_is_whole_too(world: World) -> None:
    """A topic shows such a passage in parts as well, in order, on as many pages as it takes."""
    topic = next(iter(world.services.library.current.corpus.topics))
    result = await world.alice.slash(world.channel, "topic", name=topic.name[:100])
    read = quotes(result)
    while "Next" in buttons(result).values():
        result = await world.alice.click(message(result), label="Next")
        read += quotes(result)
    assert len(read) > len(topic.passages)
    assert "".join("".join(one.split()) for one in read) == "".join(
        "".join(passage.text.split()) for passage in topic.passages
    )


@pytest.mark.sources(write=_long_passages)
async def test_in_context_opens_the_part_with_the_quote(world: World) -> None:
    """The button beside a quote from a long passage opens the part that holds the quote."""
    topic = next(iter(world.services.library.current.corpus.topics))
    result = await world.alice.slash(world.channel, "topic", name=topic.name[:100])
    for key in buttons(result):
        if key.startswith("context:"):
            _, citation, span = key.split(":")
            passage = world.services.library.current.corpus.passage(citation)
            start = passage.span.start + int(span.split("-")[0])
            opened = await world.mona.click(message(result), custom_id=key)
            assert quotes(opened)
            shown = (await rows(world, via="button"))[:]
            assert any(row.shown[0].start == start for row in shown)


async def test_first_and_last_lead_to_the_ends(world: World) -> None:
    """First and Last are there where the end is farther than the neighbour, and lead to it."""
    corpus = world.services.library.current.corpus
    mine = [one for one in corpus.passages if one.source is corpus.sources[1]]
    result = await world.alice.slash(world.channel, "read", citation=mine[5].citation)
    assert list(buttons(result).values()) == ["First", "Earlier", "Later", "Last"]
    last = await world.alice.click(message(result), label="Last")
    assert f"`{mine[-1].citation}`" in words(last)
    first = await world.alice.click(message(last), label="First")
    assert f"`{mine[0].citation}`" in words(first)
    second = await world.alice.click(message(first), label="Later")
    assert list(buttons(second).values()) == ["Earlier", "Later", "Last"]


async def test_in_context_marks_the_quote(world: World) -> None:
    """The passage is whole, and the quoted words in it are bold, those and no others."""
    asked = await world.alice.slash(
        world.channel, "ask", question="Does Amnesty International support a political party?"
    )
    pressed = [key for key in buttons(asked) if key.startswith("context:")]
    quoted = quotes(asked)
    marked = 0
    for key in pressed:
        opened = await world.mona.click(message(asked), custom_id=key)
        shown = [one for one in texts(message(opened)) if one.startswith("> ")]
        bold = [bolds(one) for one in shown if "**" in one]
        row = (await rows(world, via="button"))[0]
        assert row.shown[0].text in [unquote(unmarked(one)) for one in shown]
        if bold:
            marked += 1
            assert gettext("read-marked") in words(opened)
            assert " ".join(bold[0]) in [" ".join(one.split("\n")) for one in quoted]
    assert marked


@pytest.mark.sources(write=_long_question)
async def test_in_context_of_an_answer_says_who_asked(world: World) -> None:
    """Above an answer stands its question, with the asker's name."""
    answer = [p for p in world.services.library.current.corpus.passages if p.part == "answer"][1]
    result = await world.alice.slash(world.channel, "read", citation=answer.citation)
    assert f"{gettext('read-question')} · **Ada**, asking question 1" in words(result)


def _talk(folder: Path) -> None:
    """Write an article of three passages and a Q&A, with names of their own."""
    (folder / "post.md").write_text(POST, encoding="utf-8")
    _long_question(folder)


ALIKE = ("Bridge 6769 spans the river.", "Bridge 7286 spans the river.")
"""Two texts whose hashes begin with the same six characters."""

POST = (
    "---\ntitle: The bridge\nauthor: Ada\ndate: 2025-04-01\n---\n\n"
    "The old bridge spans the wide river near the mill. It carries two lanes.\n\n"
    "Nobody fishes here.\n\nThe end.\n"
)
EDITED = POST.replace("old bridge", "*new* bridge").replace("two lanes", "four lanes of cars")


async def _reload(world: World, **files: str | None) -> None:
    """Write these Markdown files, or take them away, and reload the sources."""
    folder = world.services.settings.sources
    for name, text in files.items():
        path = folder / f"{name}.md"
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")
    await world.services.library.reload()
    await world.services.records.passages.settled()


async def _first(world: World, slug: str = "post") -> Passage:
    await world.services.records.passages.settled()
    return world.services.library.current.corpus.first_passage(slug)


@pytest.mark.sources(write=_talk)
async def test_an_old_citation_shows_the_old_text(world: World) -> None:
    """The old words, that the source changed and since when, what it says now, what changed."""
    old = await _first(world)
    await _reload(world, post=EDITED)
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert not result.ephemeral
    now = await _first(world)
    assert quotes(result) == [old.text, now.text]
    shown = texts(message(result))
    assert shown[0] == "### The bridge"
    assert shown[1].startswith("This is an older version. The source has changed")
    assert re.search(r" since <t:\d+:D> at the latest\.$", shown[1])
    assert "**Ada**" in shown[3]
    assert "1 April 2025" in shown[3]
    assert f"`{old.citation}`" in shown[3]
    assert shown[-1] == (
        "The [removed: ~~old~~] [added: **\\*new\\***] bridge spans the wide river near the mill. "
        "It carries [removed: ~~two lanes.~~] [added: **four lanes of cars.**]"
    )
    row = await the_row(world)
    assert (row.outcome, row.shown[0].text) == ("answered", old.text)
    opened = await world.mona.click(message(result), label="In context")
    assert f"`{now.citation}`" in words(opened)


@pytest.mark.sources(write=_talk)
async def test_an_old_citation_outlives_a_restart(world: World) -> None:
    """A source that was changed while the bot was down leaves its old text on record too."""
    old = await _first(world)
    (world.services.settings.sources / "post.md").write_text(EDITED, encoding="utf-8")
    await world.restart()
    await _first(world)
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert quotes(result)[0] == old.text
    assert "The source has changed" in words(result)


@pytest.mark.sources(write=_talk)
async def test_a_source_that_was_removed(world: World) -> None:
    """Its passages can be read still; the reply says that the source is gone."""
    old = await _first(world)
    await _reload(world, post=None)
    result = await world.alice.slash(world.channel, "read", citation=old.citation.upper())
    assert quotes(result) == [old.text]
    assert "hasn’t been one of the sources since" in words(result)
    assert gettext("older-nothing") in words(result)
    assert not buttons(result)


@pytest.mark.sources(write=_talk)
async def test_a_source_that_was_renamed(world: World) -> None:
    """The same words under another name are named, with their citation of today."""
    old = await _first(world)
    await _reload(world, post=None, bridge=POST)
    now = await _first(world, "bridge")
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert quotes(result) == [old.text]
    assert gettext("older-same") in words(result)
    assert f"`{now.citation}`" in words(result)


@pytest.mark.sources(write=_talk)
async def test_a_source_that_came_back(world: World) -> None:
    """Words that are served again are no old text any more."""
    old = await _first(world)
    await _reload(world, post=EDITED)
    await _reload(world, post=POST)
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert gettext("read-first") in words(result)
    assert "older text" not in words(result)


@pytest.mark.sources(write=_talk)
async def test_a_button_of_an_old_answer(world: World) -> None:
    """In context, pressed after the source changed, shows the old text with the quote marked."""
    asked = await world.alice.slash(
        world.channel, "ask", question="How many lanes does the bridge carry?"
    )
    quoted = quotes(asked)[0]
    old = await _first(world)
    await _reload(world, post=EDITED)
    opened = await world.alice.click(message(asked), label="In context")
    assert opened.ephemeral
    first = next(one for one in texts(message(opened)) if one.startswith("> "))
    assert unquote(unmarked(first)) == old.text
    assert bolds(first) in ([], [quoted])


@pytest.mark.sources(write=_talk)
async def test_words_put_before_a_passage_move_no_mark(world: World) -> None:
    """A quote is marked where it stands by now, though the text before it has grown."""
    asked = await world.alice.slash(world.channel, "ask", question="Does it carry two lanes?")
    key = next(key for key in buttons(asked) if key.startswith("context:"))
    before = await world.alice.click(message(asked), custom_id=key)
    await _reload(world, post=POST.replace("The old", "Something new above.\n\nThe old"))
    after = await world.alice.click(message(asked), custom_id=key)
    bold = [
        [bolds(one) for one in texts(message(r)) if one.startswith("> ")] for r in (before, after)
    ]
    assert [one for one in bold[0] if one] == [one for one in bold[1] if one]


def _one(folder: Path) -> None:
    (folder / "a.md").write_text(ALIKE[0], encoding="utf-8")


@pytest.mark.sources(write=_one)
async def test_two_texts_with_one_citation(world: World) -> None:
    """The one that is served wins; the reply names the longer citation of the old one."""
    old = await _first(world, "a")
    await _reload(world, a=ALIKE[1])
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert quotes(result) == [ALIKE[1]]
    (longer,) = re.findall(r"had this citation too: `(\S+)`", words(result))
    result = await world.alice.slash(world.channel, "read", citation=longer)
    assert quotes(result)[0] == ALIKE[0]
    await world.env.advance_time(60)
    await _reload(world, a="Nothing of the kind.")
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert quotes(result)[0] == ALIKE[1], "what was served last comes first"
    assert f"`{longer}`" in words(result)


@pytest.mark.sources(write=_long_passages)
async def test_old_hostile_texts_can_be_sent(world: World) -> None:
    """Whatever an old text holds is shown exactly, in parts where it is too long for a message."""
    await world.services.records.passages.settled()
    old = world.services.library.current.corpus.passages
    stars = "---\ntitle: Stars\n---\n\n" + " ".join(["*" * 98 + "+."] * 15) + "\n"
    await _reload(world, stars=stars, other="Words.")
    for passage in old:
        if passage.source.slug == "stars":
            result = await world.alice.slash(world.channel, "read", citation=passage.citation)
            read = [quotes(result)[0]]
            while "Later" in buttons(result).values():
                result = await world.alice.click(message(result), label="Later")
                read.append(quotes(result)[0])
            assert "".join("".join(read).split()) == "".join(passage.text.split())


@pytest.mark.sources(write=_talk)
async def test_a_spacing_change_is_said(world: World) -> None:
    """A text that differs by white space alone isn't shown as if nothing had changed."""
    old = await _first(world)
    await _reload(world, post=POST.replace("the mill. It", "the mill.  It"))
    result = await world.alice.slash(world.channel, "read", citation=old.citation)
    assert gettext("older-spacing") in words(result)


@pytest.mark.sources(write=_talk)
async def test_old_citations_are_offered(world: World) -> None:
    """Autocomplete offers old citations as well, says that they are old, and each once."""
    old = await _first(world)
    await _reload(world, post=EDITED)
    offered = await world.alice.autocomplete(world.channel, "read", "citation", old.citation[:8])
    assert [one["value"] for one in offered] == [old.citation]
    assert offered[0]["name"].startswith(f"{old.citation} (older version) · The old")


@pytest.mark.sources(write=_talk)
@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("post 2", "Nobody fishes here."),
        ("The Bridge, 3", "The end."),
        ("the br  #2", "Nobody fishes here."),
        ("post.md 3", "The end."),
        ("qa 1", "First I ask."),
        ("Talk", "First I ask."),
    ],
)
async def test_a_source_and_a_number(world: World, typed: str, text: str) -> None:
    """A slug, title or path with a number: the passage of an article, the exchange of a Q&A."""
    result = await world.alice.slash(world.channel, "read", citation=typed)
    assert (await the_row(world)).shown[0].text == text
    assert text in quotes(result)


@pytest.mark.sources(write=_talk)
@pytest.mark.parametrize("typed", ["post 4", "post 0", "qa 2", "7", "p 1 1", "post 9999999"])
async def test_a_number_that_isnt_there(world: World, typed: str) -> None:
    """A number that a source doesn't have, and a name that none has, are refused kindly."""
    result = await world.alice.slash(world.channel, "read", citation=typed)
    assert result.ephemeral
    assert "I couldn’t find a passage with the citation" in words(result)


@pytest.mark.sources(write=_talk)
async def test_numbers_are_offered(world: World) -> None:
    """A source's name brings its numbers, a number those that begin so; each can be sent."""
    offered = await world.alice.autocomplete(world.channel, "read", "citation", "the bridge")
    assert [one["value"] for one in offered] == ["post 1", "post 2", "post 3"]
    offered = await world.alice.autocomplete(world.channel, "read", "citation", "post 2")
    assert [one["name"] for one in offered] == ["post 2 · Nobody fishes here."]


def _link(world: World, result: InteractionResult, channel: int | None = None) -> str:
    place = f"{world.guild.id}/{channel or world.channel.id}/{message(result).id}"
    return f"https://discord.com/channels/{place}"


async def test_a_link_to_a_reply(world: World) -> None:
    """The first passage that the reply quotes is shown, and the citations of the others."""
    asked = await world.alice.slash(
        world.channel, "ask", question="What does Amnesty say about the death penalty?"
    )
    cited = re.findall(r"`([a-z0-9-]+)`$", words(asked), re.MULTILINE)
    result = await world.mona.slash(world.channel, "read", citation=_link(world, asked))
    assert f"`{cited[0]}`" in words(result)
    for other in dict.fromkeys(cited[1:]):
        assert f"`{other}`" in texts(message(result))[1]


async def test_a_link_that_leads_nowhere(world: World) -> None:
    """Another server's, a stranger's, a hidden or a missing message is refused, all in one way."""
    asked = await world.alice.slash(world.channel, "read", citation=PARTY)
    alone = await world.alice.slash(world.channel, "read", citation=PARTY, private=True)
    other = await world.alice.send(world.channel, "Words with `impartiality-5ygf2k`")
    good = _link(world, asked)
    for link in (
        good.replace(str(world.guild.id), "12345"),
        good.replace(str(world.guild.id), "@me"),
        good.replace(str(world.channel.id), "12345"),
        good.replace(str(message(asked).id), "12345"),
        good.replace(str(message(asked).id), str(other.id)),
        _link(world, alone),
    ):
        result = await world.alice.slash(world.channel, "read", citation=link)
        assert result.ephemeral
        assert "I couldn’t find a reply of this bot" in words(result)
        assert not quotes(result)


async def test_a_link_into_a_channel_that_one_cant_read(world: World) -> None:
    """A reply in a channel that is closed to the member isn't opened to them by its link."""
    nobody = discord.PermissionOverwrite(view_channel=False)
    some = discord.PermissionOverwrite(view_channel=True)
    assert world.bot.user is not None
    mods = world.guild.create_text_channel(
        "mods",
        overwrites={
            world.guild.default_role: nobody,
            world.mona: some,
            world.bot.user: some,
        },
    )
    asked = await world.mona.slash(mods, "read", citation=PARTY)
    link = _link(world, asked, mods.id)
    assert quotes(await world.mona.slash(world.channel, "read", citation=link))
    result = await world.alice.slash(world.channel, "read", citation=link)
    assert not quotes(result)
    assert "I couldn’t find a reply of this bot" in words(result)


@pytest.mark.sources(write=_talk)
async def test_records_that_cant_be_read(world: World) -> None:
    """What is served is read all the same where what is old can't be looked up."""
    passage = await _first(world)
    with closing(sqlite3.connect(world.services.settings.database)) as other:
        other.execute("ALTER TABLE passage RENAME TO elsewhere")
    result = await world.alice.slash(world.channel, "read", citation=passage.citation)
    assert passage.text in quotes(result)
    await world.alice.autocomplete(world.channel, "read", "citation", "post-")


async def test_the_mark_comes_back_after_paging(world: World) -> None:
    """Paging away and back, the quoted words are in bold again; what was typed has no mark."""
    asked = await world.alice.slash(
        world.channel, "ask", question="What does Amnesty say about the death penalty and guilt?"
    )
    wanted = f"-# {gettext('read-marked')}"
    keys = [one for one in buttons(asked) if one.startswith("context:")]
    opens = [await world.alice.click(message(asked), custom_id=one) for one in keys]
    marks = [wanted in texts(message(one)) for one in opens]
    key, opened = keys[marks.index(True)], opens[marks.index(True)]
    marked = [one for one in texts(message(opened)) if "**" in one and one.startswith("> ")]
    assert len(marked) == 1
    citation = key.split(":")[1]
    for there, back in (("Later", "Earlier"), ("Earlier", "Later")):
        away = await world.alice.click(message(opened), label=there)
        assert wanted not in texts(message(away))
        opened = await world.alice.click(message(away), label=back)
        assert wanted in texts(message(opened))
        assert marked[0] in texts(message(opened))
    typed = await world.alice.slash(world.channel, "read", citation=citation)
    away = await world.alice.click(message(typed), label="Later")
    again = await world.alice.click(message(away), label="Earlier")
    assert f"`{citation}`" in words(again)
    assert wanted not in texts(message(again))


def test_a_mark_that_does_not_fit_is_left_behind() -> None:
    """With the longest citations a button stays within Discord's limit, without its mark."""
    for slug in ("a", "a" * 30, "a" * 53):
        mark = Highlight(f"{slug}-{'0' * 20}", Span(100, 400))
        carried = MoveButton.to("earlier", f"{slug}-{'1' * 20}", 1200, mark)
        assert len(carried.custom_id) <= 100
        found = MoveButton.__discord_ui_compiled_template__.fullmatch(carried.custom_id)
        assert found
        rebuilt = MoveButton(**MoveButton.declared.read(found))
        assert (rebuilt.citation, rebuilt.start) == (f"{slug}-{'1' * 20}", 1200)
        assert rebuilt.mark == (mark if len(slug) <= 30 else None)
