"""``/sources`` through real interactions."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.i18n import gettext
from commands._core.markdown import small
from tests.commands._shown import buttons, message, options, quotes, the_row, words
from tests.conftest import World, texts


def _many(folder: Path) -> None:
    """Write 30 sources, with metadata from none at all to far too much."""
    for number in range(30):
        front = ""
        if number % 3 == 1:
            front = (
                f'---\ntitle: "{number:02} {"*_" * 98}"\nauthor: "{"[x]" * 60}"\n'
                f'licence: "{"|" * 200}"\norigin: "{"~" * 200}"\n'
                f"url: https://example.org/{'a' * 400}\ndate: 2020-02-0{1 + number % 9}\n---\n\n"
            )
        if number % 3 == 2:
            front = (
                f'---\ntitle: "{number:02} {"T" * 400}"\nauthor: "{"A" * 300}"\n'
                f"licence: |\n  one\n  - two\nurl: https://example.org/{'a' * 4000}\n---\n\n"
            )
        text = f"{front}Words of source {number}.\n"
        (folder / f"source-{number:02}.md").write_text(text, encoding="utf-8")


async def test_says_whose_texts_they_are(world: World) -> None:
    """Each source has its title, author or host and guest, days, extent, origin and licence."""
    result = await world.alice.slash(world.channel, "sources")
    assert result.ephemeral
    head, post, transcript, words_alone = texts(message(result))
    assert gettext("sources-intro") in head
    assert post.splitlines()[:2] == [
        "**How Does Amnesty International Ensure its Impartiality?**",
        "-# By Amnesty International USA",
    ]
    assert "No date given" in post
    assert "No licence is stated" in post
    assert "Hosted by Parlio · Answered by Secretary General \\@ Amnesty" in transcript
    assert "15 questions" in transcript
    assert "2015" in transcript
    assert words_alone == small(gettext("words-alone"))


async def test_opens_a_source_at_its_beginning(world: World) -> None:
    """Picking a source opens its first passage, alone, and that is on record."""
    listed = await world.alice.slash(world.channel, "sources")
    opened = await world.alice.select(message(listed), ["parlio"])
    first = world.services.library.current.corpus.first_passage("parlio")
    assert opened.ephemeral
    assert quotes(opened)[0] == first.text
    assert gettext("read-first") in words(opened)
    row = await the_row(world)
    assert (row.command, row.question, row.via) == ("read", first.citation, "button")


@pytest.mark.sources(write=_many)
async def test_many_sources_take_pages(world: World) -> None:
    """Thirty sources are dealt out to pages that turn in place; each is listed once, none cut."""
    page = await world.alice.slash(world.channel, "sources")
    first = message(page).id
    listed = dict(options(page))
    while "Next" in buttons(page).values():
        page = await world.alice.click(message(page), label="Next")
        assert message(page).id == first
        assert not listed.keys() & options(page).keys()
        listed |= options(page)
    assert list(listed) == [f"source-{number:02}" for number in range(30)]
    assert listed["source-02"] == "source-02", "a title that doesn't fit gives way to the slug"
    back = await world.alice.click(message(page), label="Previous")
    assert message(back).id == first


@pytest.mark.sources(write=_many)
async def test_every_listed_source_opens(world: World) -> None:
    """Whatever its metadata, a source opens from the list and can be shown."""
    page = await world.alice.slash(world.channel, "sources")
    seen = 0
    while True:
        for slug in options(page):
            opened = await world.alice.select(message(page), [slug])
            assert quotes(opened)
            seen += 1
        if "Next" not in buttons(page).values():
            break
        page = await world.alice.click(message(page), label="Next")
    assert seen == 30
