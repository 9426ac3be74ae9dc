"""The small print below a quote, and the link in it that opens the source at the quote's words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.answering import Quote
from bot.citations import text_fragment
from bot.corpus import Passage, Section, Source, Span
from bot.i18n import gettext
from commands._core.attribution import MAX_LINK, attribution, whole
from commands._core.markdown import block_quote, units
from tests.commands._shown import button, message, words
from tests.conftest import World, texts

URL = "https://example.org/wiki/A_(b)#top"
ADDRESS = "https://example.org/wiki/A_%28b%29#top:~:text=Badgers%20dig%2C%20%2Ain%2A%20the%20wood."
LINE = f"-# [{gettext('quote-open')}]({ADDRESS})"


def _linked(folder: Path) -> None:
    """Write a source with an address, and titles and words that Markdown could misread."""
    (folder / "a.md").write_text(
        f"---\ntitle: '[x](y)'\nurl: {URL}\n---\n\nBadgers dig, \\*in\\* the wood.\n",
        encoding="utf-8",
    )


def quoted(text: str, url: str | None) -> Quote:
    """Return a whole text as a quote of a source with an address."""
    source = Source("post", "post.txt", text, "ab" * 32, "A post", url=url)
    span = Span(0, len(text))
    return Quote(Passage("post-abc123", source, span), span)


@pytest.mark.sources(write=_linked)
async def test_an_answer_links_to_its_words(world: World) -> None:
    """Below a quote, one line opens the source at its very words; /read and /topic have it too."""
    asked = await world.alice.slash(world.channel, "ask", question="Do badgers dig?")
    (below,) = [one for one in texts(message(asked)) if one.startswith("-# ") and "`" in one]
    assert below.splitlines()[-1].startswith("-# [Open at this quote](https://example.org/wiki/A_%")
    (citation,) = re.findall(r"`(a-[a-z0-9]+)`$", below, re.MULTILINE)
    read = await world.alice.slash(world.channel, "read", citation=citation)
    assert below.splitlines()[-1] in words(read).splitlines()
    shared = await world.alice.slash(world.channel, "ask", question="Badgers?", private=True)
    shared = await world.alice.click(
        message(shared), custom_id=button(shared, gettext("button-share"))
    )
    assert below in texts(message(shared))


def test_the_link_is_one_line_and_escaped() -> None:
    """Its label is the catalogue's, and nothing in the address ends the link."""
    quote = quoted("Badgers dig, *in* the wood.", URL)
    assert attribution(quote).splitlines()[-1] == LINE
    assert URL not in attribution(quoted("Badgers dig.", None))


def test_what_the_quote_above_said_is_not_repeated() -> None:
    """Below another quote of its source, one says its citation and what differs, in one line."""
    first = quoted("Badgers dig.", None)
    source, span = first.passage.source, first.span
    section = Section(span, "Homes")
    other = Quote(Passage("post-def456", source, span, section=section), span)
    full = attribution(other)
    assert attribution(other, after=other) == "-# `post-def456`"
    assert attribution(other, after=first) == "-# § Homes · `post-def456`"
    assert attribution(first, after=other) == attribution(first)  # of no section
    assert attribution(other, after=quoted("Badgers dig.", None)) == full  # of another source
    assert "A post" in full


def test_a_link_that_is_too_long_is_left_out() -> None:
    """An address of any length keeps the small print within its room."""
    short = attribution(quoted("Badgers dig.", None))
    for length in range(300, 420, 7):
        url = f"https://example.org/{'x' * length}"
        quote = quoted("Badgers dig.", url)
        shown = attribution(quote)
        fits = units(f"-# [{gettext('quote-open')}]({text_fragment(url, quote)})") < MAX_LINK
        assert shown.startswith(short)
        assert (shown == short) is not fits
        assert units(shown) <= units(short) + MAX_LINK


@pytest.mark.parametrize("room", [700, 1200, 3000])
def test_long_passages_fit_with_their_links(room: int) -> None:
    """Each part of a long passage fits its room together with its own link."""
    text = " ".join(f"Sentence {n} of *these* stands in the wood." for n in range(90))
    quotes = whole(quoted(text, "https://example.org/wood").passage, room)
    assert "".join(one.text + " " for one in quotes).strip() == text
    for one in quotes:
        small = attribution(one, part="passage-part")
        assert ":~:text=" in small
        assert units(block_quote(one.text)) + units(small) <= room
