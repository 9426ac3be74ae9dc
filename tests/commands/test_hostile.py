"""Sources out to break a message: whatever they hold is shown exactly, and Discord takes it.

``conftest.py`` checks every response that is sent here against Discord's limits.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from simcord.results import InteractionResult

from tests.commands._shown import UNLIMITED, buttons, message, options, quotes, rows, words
from tests.conftest import World

SOUP = (
    "**bold** __under__ ~~gone~~ ||spoiler|| `code` ``` [link](https://evil.example) \\* <@1> <@&2>"
    " <#3> <t:0:R> </ask:1> <:x:4> <id:home> @everyone @here :+1: :smile: &amp; # no 1. no > no"
)
RTL = "\u05e9\u05dc\u05d5\u05dd \u2067\u05e2\u05d5\u05dc\u05dd\u2069 مرحبا \u202eabc\u202c"
EMOJI = "👩‍👩‍👧‍👦 🏳️‍🌈 😀\u00a0🇫🇷 e\u0301 \U0001d4b3"
PINGS = "@everyone <@1> <@!1> <@&1> <#1> <t:0> </ask:1> "


def _front(**values: str) -> str:
    lines = "".join(f"{key}: '{value}'\n" for key, value in values.items())
    return f"---\n{lines}---\n\n"


def _hostile(folder: Path) -> None:
    """Write an article, a transcript and plain texts of everything that could go wrong."""
    long = "*_~|<>@#&:" * 20
    article = _front(title=long, author=long, origin=long, licence=long) + "\n".join(
        f"## {n} {SOUP[:80]}\n\nBadger {n}: {SOUP}\n\n{RTL} badger {EMOJI}\n" for n in range(30)
    )
    (folder / ("article" * 12 + ".md")).write_text(article, encoding="utf-8")
    asked = f"Is {PINGS}the badger fair to all of us? " * 2
    first = asked.replace("fair", "zealous")
    turns = "\n".join(
        f"## Question: {long} {n}\n\n{asked if n else first}{SOUP}\n\nWhy {n} {'w' * 300}?\n\n"
        f"## Answer: {RTL} {n}\n\n{('*' * 70 + ' ') * 21}\n\n{PINGS * 20}badger {n}\n"
        for n in range(6)
    )
    (folder / "talk.md").write_text(
        _front(title=f"T {EMOJI * 8}", guest=long, host="h" * 500) + turns, encoding="utf-8"
    )
    (folder / "lines.txt").write_text(
        "badger\r\n\r\n" + "\r\n".join(["- x", "1. y", "> z", "# w"] * 90) + "\r\n\r\nlast",
        encoding="utf-8",
        newline="",
    )
    (folder / "dense.txt").write_text(
        "\n\n".join(("|" * 1400, "😀" * 1500, "`" * 4000, "\u00a0badger\u00a0", "-\n" * 749 + "-")),
        encoding="utf-8",
    )


pytestmark = pytest.mark.sources(write=_hostile)


def _exact(world: World, result: InteractionResult) -> list[str]:
    """Return a reply's quotes; fail unless each is a passage's own characters."""
    shown = quotes(result)
    passages = [passage.text for passage in world.services.library.current.corpus.passages]
    for one in shown:
        assert any(one in passage for passage in passages), one
    return shown


async def test_questions(world: World) -> None:
    """Answers and refusals about such sources are exact, and their buttons can be sent."""
    corpus = world.services.library.current.corpus
    asked = [known.text[:400] for known in corpus.questions]
    for question in (*dict.fromkeys(asked), "badger", SOUP, PINGS, RTL, EMOJI, "fair zyzzyva us"):
        result = await world.alice.slash(world.channel, "ask", question=question)
        _exact(world, result)


async def test_refusal_offers_a_question_asked_twice_once(world: World) -> None:
    """A source that asks the very same thing twice makes one button of it."""
    answerer = world.services.library.current
    keys = [known.key for known in answerer.corpus.questions]
    assert len(keys) > len(set(keys)), "the corpus asks something twice"
    question = "zealous zyzzyva wombat quokka gnu aardvark"
    result = await world.alice.slash(world.channel, "ask", question=question)
    assert any(key.startswith("question:") for key in buttons(result))


@UNLIMITED
async def test_every_topic(world: World) -> None:
    """Every topic can be opened from the list and read to its end, exactly."""
    page = await world.alice.slash(world.channel, "topics")
    opened: set[str] = set()
    while True:
        for key in options(page):
            opened.add(key)
            result = await world.alice.select(message(page), [key])
            read = _exact(world, result)
            while "Next" in buttons(result).values():
                result = await world.alice.click(message(result), label="Next")
                read += _exact(world, result)
            topic = world.services.library.current.suggestions.topic_by_key(key)
            assert _bare(read) == _bare([passage.text for passage in topic.passages])
        if "Next" not in buttons(page).values():
            break
        page = await world.alice.click(message(page), label="Next")
    assert len(opened) > 25


@UNLIMITED
async def test_every_passage(world: World) -> None:
    """Later leads through every passage of every source; each is shown whole, and logged so."""
    page = await world.alice.slash(world.channel, "sources")
    for slug in options(page):
        result = await world.alice.select(message(page), [slug])
        _exact(world, result)
        while "Later" in buttons(result).values():
            result = await world.alice.click(message(result), label="Later")
            _exact(world, result)
    corpus = world.services.library.current.corpus
    read = {(one.source, one.start, one.end) for row in await rows(world) for one in row.shown[:1]}
    for passage in corpus.passages:
        mine = sorted(
            (start, end)
            for slug, start, end in read
            if slug == passage.source.slug and passage.span.start <= start < passage.span.end
        )
        words_read = [passage.source.text[start:end] for start, end in mine]
        assert _bare(words_read) == _bare([passage.text]), passage.citation


async def test_autocomplete(world: World) -> None:
    """Whatever is typed, what is offered fits."""
    for typed in ("", "b", "badger", "@everyone", SOUP[:60], RTL, EMOJI[:10], "0", "article", "*"):
        for command, option in (("ask", "question"), ("topic", "name"), ("read", "citation")):
            await world.alice.autocomplete(world.channel, command, option, typed)


async def test_a_name_full_of_markup(world: World) -> None:
    """A topic's name is shown as it is, escaped, also where it is only near or unknown."""
    for name in ("0 **bold** __under__", PINGS, SOUP[:100], "*" * 100):
        result = await world.alice.slash(world.channel, "topic", name=name)
        assert words(result)
        assert "<@" not in words(result).replace("\\<\\@", "")


def _bare(texts: list[str]) -> str:
    return "".join("".join(text.split()) for text in texts)
