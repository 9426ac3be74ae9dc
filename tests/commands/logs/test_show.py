"""``/logs show``: one row in full, its answer exactly as it was seen, for its own server alone."""

from __future__ import annotations

import shutil
from asyncio import sleep, timeout
from pathlib import Path

import pytest

from bot.i18n import gettext
from bot.settings import SEEDS
from tests.commands._shown import buttons, message, quotes, rows, the_row, words
from tests.commands.logs._evening import PARTY, WEATHER, asked
from tests.conftest import PATIENCE, World

SHOW = gettext("button-show")
PICK = gettext("error-unknown-query", name="").rpartition(". ")[2]


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


async def test_the_answer_as_it_was_seen(world: World) -> None:
    """From the list: the question in full and the very quotes, with who said them and where."""
    answer = await world.alice.slash(world.channel, "ask", question=PARTY)
    listed = await world.mona.slash(world.channel, "logs recent")
    shown = await world.mona.click(message(listed), label=SHOW)
    assert shown.ephemeral
    row = await the_row(world)
    assert quotes(shown) == [one.text for one in row.shown]
    assert set(quotes(shown)) == set(quotes(answer))
    told = words(shown)
    assert PARTY in told
    assert f"<@{world.alice.id}>" in told
    for one in row.shown:
        assert one.citation in told


@pytest.mark.sources(write=_seeds)
async def test_the_answer_outlives_its_source(world: World) -> None:
    """After the source is gone the same words are shown, and it is said that sources changed."""
    await asked(world, PARTY)
    await world.services.records.passages.settled()
    row = await the_row(world)
    for path in world.services.settings.sources.iterdir():
        path.unlink()
    (world.services.settings.sources / "other.md").write_text("# Other\n\nFoxes live here.\n")
    await world.services.library.reload()
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert quotes(shown) == [one.text for one in row.shown]
    assert gettext("logs-sources-changed") in words(shown)


async def test_a_refusal(world: World) -> None:
    """A refused question is shown with no quote, and says that it was refused."""
    await asked(world, WEATHER)
    row = await the_row(world)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert quotes(shown) == []
    assert gettext("logs-refused") in words(shown)


async def test_a_long_text_is_shown_whole_over_pages(world: World) -> None:
    """Whatever was typed and quoted comes whole, page by page, there and back, in place."""
    await world.alice.slash(world.channel, "topic", name="syria")
    row = await the_row(world)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    told = quotes(shown)
    pages = 1
    while gettext("button-next") in buttons(shown).values():
        shown = await world.mona.click(message(shown), label=gettext("button-next"))
        told += quotes(shown)
        pages += 1
    assert told == [one.text for one in row.shown]
    if pages > 1:
        back = await world.mona.click(message(shown), label=gettext("button-previous"))
        assert quotes(back)


async def test_suggestions_stand_below(world: World) -> None:
    """What members suggest in its place is for the moderators."""
    answer = await world.alice.slash(world.channel, "ask", question=PARTY)
    asked_for = await world.alice.click(message(answer), label=gettext("button-doesnt"))
    form = await world.alice.click(message(asked_for), label=gettext("button-better-words"))
    await world.alice.submit_modal(form, {"words": "The *first* one"})
    row = (await rows(world, via="command"))[0]
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert "The \\*first\\* one" in words(shown)


async def test_autocomplete(world: World) -> None:
    """Rows are offered by words in any form."""
    await asked(world, PARTY, WEATHER)
    found = await world.mona.autocomplete(world.channel, "logs show", "query", "parties")
    assert [one["name"].partition(" ")[2][6:] for one in found] == [PARTY]
    everything = await world.mona.autocomplete(world.channel, "logs show", "query", "")
    assert len(everything) == 2


@pytest.mark.parametrize("typed", [" ", "0", "12345", "nothing", "-1", "9" * 60, "١٢", "<@1>"])
async def test_a_row_that_isnt_there(world: World, typed: str) -> None:
    """What names no row of this server gets a reply that says how to find one."""
    shown = await world.mona.slash(world.channel, "logs show", query=typed)
    assert shown.ephemeral
    assert PICK in words(shown)


async def test_a_reply_that_discord_refused(world: World) -> None:
    """The row says that the member may not have seen it, and the figures count such replies."""
    await asked(world, PARTY, WEATHER)
    refused, sent = await rows(world)
    queries = world.services.records.queries
    queries.deliver(refused.id, "refused")
    async with timeout(PATIENCE):
        while (await rows(world, delivery="refused")) == []:
            await sleep(0)
    told = [
        words(await world.mona.slash(world.channel, "logs show", query=str(row.id)))
        for row in (refused, sent)
    ]
    assert [gettext("logs-delivery-refused") in one for one in told] == [True, False]
    figures = words(await world.mona.slash(world.channel, "logs stats"))
    assert gettext("stats-undelivered", count=1) in figures
