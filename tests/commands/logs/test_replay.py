"""``/logs replay``: what the logged questions would get now, and nothing is changed by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.i18n import gettext
from bot.settings import SEEDS
from commands.logs import replay as replaying
from commands.logs.replay import ReplayCog
from tests.commands._shown import buttons, message, quotes, rows, words
from tests.commands.logs._evening import PARTY, WEATHER, asked
from tests.conftest import World

NONE = gettext("replay-none")
MATCH = "Who won the football match in Iran?"


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


async def test_nothing_would_change(world: World) -> None:
    """On the same sources at the same threshold all is as it was; each wording is asked once."""
    await asked(world, PARTY, WEATHER, PARTY)
    shown = await world.mona.slash(world.channel, "logs replay")
    assert shown.ephemeral
    assert NONE in words(shown)
    assert gettext("replay-asked", count=2, percent=75) in words(shown)
    assert len(await rows(world)) == 3


async def test_another_threshold(world: World) -> None:
    """What would be newly refused or newly answered, old and new, and nothing is set by it."""
    await asked(world, PARTY, MATCH)
    high = await world.mona.slash(world.channel, "logs replay", confidence=100)
    assert gettext("replay-closest", count=1) in words(high)
    first = (await rows(world, question=PARTY))[0].shown
    assert PARTY in words(high)
    assert gettext("replay-change", before="", after=gettext("logs-closest")).strip() in words(high)
    assert any(f"`{one.citation}`" in words(high) for one in first)
    await world.env.advance_time(60)
    low = await world.mona.slash(world.channel, "logs replay", confidence=0)
    assert gettext("replay-answered", count=1) in words(low)
    assert MATCH in words(low)
    assert len(quotes(low)) == 1
    assert gettext("replay-asked", count=2, percent=0) in words(low)
    await world.env.advance_time(60)
    again = await world.mona.slash(world.channel, "logs replay")
    assert NONE in words(again)
    acts = await world.services.records.audit.page(world.guild.id)
    assert [one.details["threshold"] for one in acts] == [0.75, 0.0, 1.0]


@pytest.mark.sources(write=_seeds)
async def test_other_sources(world: World) -> None:
    """With a source that says it better, the first quote is another one: old and new citation."""
    await asked(world, PARTY)
    (row,) = await rows(world)
    folder = world.services.settings.sources
    (folder / "better.md").write_text(f"# Parties\n\n{PARTY} It does not support any party.\n")
    manifest = folder / "sources.toml"
    manifest.write_text(
        manifest.read_text() + '\n[[source]]\nfile = "better.md"\ntitle = "Better"\n'
    )
    await world.services.library.reload()
    shown = await world.mona.slash(world.channel, "logs replay")
    assert gettext("replay-other", count=1) in words(shown)
    assert any(f"`{one.citation}`" in words(shown) for one in row.shown)
    assert "`better-" in words(shown)


async def test_how_marked_ones_fare(world: World) -> None:
    """Of the questions with a mark: how many were right, and how many are now."""
    await asked(world, PARTY, WEATHER)
    records = world.services.records
    rights = {
        WEATHER: None,
        PARTY: (await rows(world, question=PARTY))[0].shown[0].citation,
    }
    for question, citation in rights.items():
        (row,) = await rows(world, question=question)
        shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
        choice = await world.mona.click(message(shown), label=gettext("button-right-open"))
        if citation is None:
            await world.mona.click(message(choice), label=gettext("button-right-none"))
        else:
            await world.mona.select(message(choice), [citation])
    assert len(await records.relevance.newest(world.guild.id, 10)) == 2
    now = await world.mona.slash(world.channel, "logs replay", newest=1)
    assert gettext("replay-marked", count=2, then=2, now=2) in words(now)
    high = await world.mona.slash(world.channel, "logs replay", confidence=100)
    assert gettext("replay-marked", count=2, then=2, now=2) in words(high), "it claims no answer"


async def test_pages_after_a_restart(world: World) -> None:
    """The outcome is on record: its pages turn in a fresh process, and what is erased is gone."""
    await asked(world, *(f"{PARTY} Number {'x' * number}" for number in range(1, 6)))
    shown = await world.mona.slash(world.channel, "logs replay", confidence=100)
    assert gettext("page", page=1, pages=2) in words(shown)
    await world.restart()
    second = await world.mona.click(message(shown), label=gettext("button-next"))
    assert gettext("page", page=2, pages=2) in words(second)
    back = await world.mona.click(message(second), label=gettext("button-previous"))
    assert words(back) == words(shown)
    assert gettext("button-show") in buttons(back).values()


async def test_the_time_runs_out(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was asked until then is shown, with how to have all; progress is told meanwhile."""
    monkeypatch.setattr(replaying, "SECONDS", 0.0)
    monkeypatch.setattr(replaying, "AT_ONCE", 1)
    await asked(world, PARTY, WEATHER)
    shown = await world.mona.slash(world.channel, "logs replay", confidence=100)
    assert gettext("replay-stopped") in words(shown)
    assert gettext("replay-asked", count=1, percent=100) in words(shown)


async def test_progress(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long replay says how far it is."""
    monkeypatch.setattr(replaying, "TOLD_SECONDS", 0.0)
    monkeypatch.setattr(replaying, "AT_ONCE", 1)
    await asked(world, PARTY, WEATHER)
    await world.mona.slash(world.channel, "logs replay")
    told = [str(one.json) for one in world.env.http_requests if one.method == "PATCH"]
    assert any(gettext("replay-progress", done=1, count=2) in one for one in told)


async def test_one_at_a_time(world: World) -> None:
    """While a server's log is being replayed, another replay says so; then it runs again."""
    await asked(world, PARTY)
    ReplayCog.running.add(world.guild.id)
    try:
        shown = await world.mona.slash(world.channel, "logs replay")
    finally:
        ReplayCog.running.discard(world.guild.id)
    assert gettext("replay-running") in words(shown)
    assert NONE in words(await world.mona.slash(world.channel, "logs replay"))
    assert not ReplayCog.running


async def test_a_span(world: World) -> None:
    """Only what was asked within it; a time that is none is told so."""
    await asked(world, PARTY)
    await world.env.advance_time(7200)
    await asked(world, WEATHER)
    shown = await world.mona.slash(world.channel, "logs replay", since="1h", confidence=0)
    assert gettext("replay-asked", count=1, percent=0) in words(shown)
    assert PARTY not in words(shown)
    wrong = await world.mona.slash(world.channel, "logs replay", until="soon")
    assert "2026-11-22T18:00" in words(wrong)


async def test_the_last_ones_are_kept(world: World) -> None:
    """Of more than ten replays the oldest goes; its button says so."""
    await asked(world, *(f"{PARTY} Number {'x' * number}" for number in range(1, 6)))
    first = await world.mona.slash(world.channel, "logs replay", confidence=100)
    for _ in range(10):
        await world.env.advance_time(60)
        await world.mona.slash(world.channel, "logs replay")
    gone = await world.mona.click(message(first), label=gettext("button-next"))
    assert words(gone) == gettext("error-erased")
