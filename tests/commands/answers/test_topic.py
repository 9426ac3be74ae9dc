"""``/topic`` and ``/topics`` through real interactions."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.i18n import gettext
from tests.commands._shown import (
    UNLIMITED,
    button,
    buttons,
    message,
    options,
    quotes,
    rows,
    the_row,
    words,
)
from tests.conftest import World, texts

LONG = "Responsibility to protect"


def _many_topics(folder: Path) -> None:
    """Write sources with 30 chosen topics and 60 headings, none of them short."""
    chosen = "\n".join(f"  - {number:02} {'*' * 90}" for number in range(30))
    parts = "\n".join(f"## {n:02} {'~' * 90}\n\nWords of part {n}.\n" for n in range(60))
    (folder / "many.md").write_text(f"---\ntopics:\n{chosen}\n---\n\n{parts}", encoding="utf-8")


def _no_topic(folder: Path) -> None:
    (folder / "plain.txt").write_text("One badger is no badger.\n\nTwo are.\n", encoding="utf-8")


async def _first_long(world: World) -> str:
    """Return the name of a topic of the seeds that takes more than one page."""
    for topic in world.services.library.current.corpus.topics:
        result = await world.alice.slash(world.channel, "topic", name=topic.name, private=True)
        if "Next" in buttons(result).values():
            return topic.name
    pytest.fail("no topic of the seeds has two pages")


async def test_shows_a_topics_passages_in_order(world: World) -> None:
    """A topic's passages are quoted whole, in the corpus's order, with their number."""
    topic = world.services.library.current.suggestions.topic("Syria").topic
    result = await world.alice.slash(world.channel, "topic", name="Syria")
    assert not result.ephemeral
    assert texts(message(result))[0] == "### Syria"
    assert quotes(result) == [passage.text for passage in topic.passages]
    assert texts(message(result))[-1] == f"-# {gettext('topic-count', count=3)}"


@UNLIMITED
async def test_every_topic_of_the_seeds_can_be_read_to_its_end(world: World) -> None:
    """Every topic's passages are all there, once each, page after page."""
    for topic in world.services.library.current.corpus.topics:
        result = await world.alice.slash(world.channel, "topic", name=topic.name)
        read = quotes(result)
        while "Next" in buttons(result).values():
            result = await world.alice.click(message(result), label="Next")
            read += quotes(result)
        assert read == [passage.text for passage in topic.passages], topic.name


async def test_an_alias_is_as_good_as_the_name(world: World) -> None:
    """Another name of a topic, in any case, leads to it without a remark."""
    result = await world.alice.slash(world.channel, "topic", name="r2p")
    assert texts(message(result))[0] == f"### {LONG}"
    assert "I couldn’t find a topic" not in words(result)


async def test_near_spelling_says_so(world: World) -> None:
    """A name that is no topic's leads to the nearest by spelling, and the reply says so."""
    result = await world.alice.slash(world.channel, "topic", name="Gauntanamo")
    assert texts(message(result))[:2] == [
        "### Guantanamo",
        gettext("topic-nearest", name="**Gauntanamo**"),
    ]
    assert (await the_row(world)).question == "Gauntanamo"


async def test_unknown_topic(world: World) -> None:
    """A name near to none gets a kind reply, alone, and a refused row with the name as typed."""
    result = await world.alice.slash(world.channel, "topic", name="*Zyzzyva* @here")
    assert result.ephemeral
    assert words(result) == gettext("error-unknown-topic", name="**\\*Zyzzyva\\* \\@here**")
    row = await the_row(world)
    assert (row.command, row.question, row.outcome) == ("topic", "*Zyzzyva* @here", "refused")
    assert (row.shown, row.private) == ((), True)


async def test_pages_turn_in_place_for_the_asker(world: World) -> None:
    """Next and Previous put another page into the same message; the row says it stays public."""
    name = await _first_long(world)
    first = await world.alice.slash(world.channel, "topic", name=name)
    start = quotes(first)
    second = await world.alice.click(message(first), label="Next")
    assert message(second).id == message(first).id
    assert quotes(second) != start
    assert "Page 2 of" in words(second)
    back = await world.alice.click(message(second), label="Previous")
    assert quotes(back) == start
    turned = await rows(world, via="button")
    assert [row.private for row in turned] == [False, False]


async def test_pages_turn_privately_for_others(world: World) -> None:
    """One who didn't ask gets the page alone, and the asker's message stays as it is."""
    name = await _first_long(world)
    first = await world.alice.slash(world.channel, "topic", name=name)
    start = words(first)
    second = await world.mona.click(message(first), label="Next")
    assert second.ephemeral
    assert message(second).id != message(first).id
    assert "Page 2 of" in words(second)
    assert words(first) == start
    further = await world.mona.click(message(second), label="Previous")
    assert message(further).id == message(second).id, "it is theirs: it turns in place"
    turned = await rows(world, via="button")
    assert [row.private for row in turned] == [True, True]


async def test_a_private_topic_turns_in_private(world: World) -> None:
    """A topic asked for alone stays so from page to page, also on record."""
    name = await _first_long(world)
    first = await world.alice.slash(world.channel, "topic", name=name, private=True)
    second = await world.alice.click(message(first), label="Next")
    assert message(second).ephemeral
    assert all(row.private for row in await rows(world))


async def test_autocomplete(world: World) -> None:
    """Topics are offered by what was typed of a name or an alias, best first."""
    offered = await world.alice.autocomplete(world.channel, "topic", "name", "prost")
    assert offered[0]["value"] == "Sex work and trafficking"
    offered = await world.alice.autocomplete(world.channel, "topic", "name", "")
    assert len(offered) == 25
    assert not await world.alice.autocomplete(world.channel, "topic", "name", "zyzzyva" * 20)


async def test_list_of_topics(world: World) -> None:
    """The list shows the topics somebody chose, to the asker alone, with a menu to pick from."""
    result = await world.alice.slash(world.channel, "topics")
    assert result.ephemeral
    names = options(result).values()
    assert "Iran" in names
    assert texts(message(result))[1].splitlines() == list(names)
    value = next(key for key, name in options(result).items() if name == "Iran")
    opened = await world.alice.select(message(result), [value])
    assert opened.ephemeral
    assert texts(message(opened))[0] == "### Iran"
    row = await the_row(world)
    assert (row.command, row.question, row.via) == ("topic", "Iran", "button")


async def test_headings_and_questions(world: World) -> None:
    """A button turns the list to the headings and questions, in place, and another one back."""
    first = await world.alice.slash(world.channel, "topics")
    others = await world.alice.click(message(first), label="Headings and questions")
    assert message(others).id == message(first).id
    assert "Also, what do you think of the Nordic Model?" in options(others).values()
    back = await world.alice.click(message(others), label="All topics")
    assert message(back).id == message(first).id
    assert "Iran" in options(back).values()


async def test_every_topic_is_on_the_list(world: World) -> None:
    """Page after page, both parts of the list hold every topic once."""
    page = await world.alice.slash(world.channel, "topics")
    listed = list(options(page).values())
    for _ in range(2):
        while "Next" in buttons(page).values():
            page = await world.alice.click(message(page), label="Next")
            listed += options(page).values()
        if "Headings and questions" in buttons(page).values():
            page = await world.alice.click(message(page), label="Headings and questions")
            listed += options(page).values()
    topics = [topic.name for topic in world.services.library.current.corpus.topics]
    assert sorted(listed) == sorted(topics)


@pytest.mark.sources(write=_many_topics)
async def test_long_names_take_more_pages(world: World) -> None:
    """Long names that don't fit one message are dealt out to more pages; none is cut or lost."""
    page = await world.alice.slash(world.channel, "topics")
    seen: list[str] = []
    for label in ("Headings and questions", None):
        seen += options(page).values()
        while "Next" in buttons(page).values():
            page = await world.alice.click(message(page), label="Next")
            seen += options(page).values()
        if label:
            page = await world.alice.click(message(page), label=label)
    assert len(seen) == len(set(seen)) == 90
    assert all(len(name) == 93 for name in seen)


@pytest.mark.sources(write=_no_topic)
async def test_sources_without_topics(world: World) -> None:
    """Where there is no topic at all, the list says so, and a refusal's button leads there."""
    result = await world.alice.slash(world.channel, "topics")
    assert "any headings or questions" in words(result)
    refused = await world.alice.slash(world.channel, "ask", question="zyzzyva?")
    opened = await world.alice.click(message(refused), custom_id=button(refused, "All topics"))
    assert "any headings or questions" in words(opened)
    unknown = await world.alice.slash(world.channel, "topic", name="badgers")
    assert "a topic called **badgers**" in words(unknown)
