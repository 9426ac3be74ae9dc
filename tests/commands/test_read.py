"""``/read`` through real interactions, and how a passage is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.interface import say
from tests.commands._shown import buttons, message, quotes, rows, the_row, words
from tests.conftest import texts

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import World

PARTY = "impartiality-5ygf2k"


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
    assert [f"-# {say('read-before')}", f"-# {say('read-after')}"] == [shown[1], shown[5]]


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
    assert "No passage has the citation" in words(result)
    row = await the_row(world, outcome="refused")
    assert (row.command, row.question, row.shown, row.private) == ("read", typed, (), True)


async def test_first_and_last_passage(world: World) -> None:
    """At a source's ends it says so, and the button that leads nowhere can't be pressed."""
    passages = world.services.library.current.corpus.passages
    first = await world.alice.slash(world.channel, "read", citation=passages[0].citation)
    assert say("read-first") in words(first)
    assert list(buttons(first).values()) == ["Later"]
    last = await world.alice.slash(world.channel, "read", citation=passages[-1].citation)
    assert say("read-last") in words(last)
    assert list(buttons(last).values()) == ["Earlier"]


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
    assert texts(message(result))[1] == f"-# {say('read-question')}"
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
        assert say("read-first") in words(result)


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
            start = int(key.split(":")[2].split("-")[0])
            opened = await world.mona.click(message(result), custom_id=key)
            assert quotes(opened)
            shown = (await rows(world, via="button"))[:]
            assert any(row.shown[0].start == start for row in shown)
