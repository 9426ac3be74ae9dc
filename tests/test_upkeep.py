"""The daily upkeep and the clock: nothing is erased for its age while the clock can't be right."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import DiscordTime, implausible
from bot.library import Library
from bot.records import Filter, Records, new_id
from bot.services import Services
from bot.settings import Settings
from bot.upkeep import Upkeep
from tests.records.test_querylog import query

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AHEAD = NOW + timedelta(days=100)
HERE, LEFT = 7, 8
AGES = (1, 60, 80)
"""How many days old the rows are: none is past the 90 days that they are kept by default."""
SKIPPED = "nothing is erased for its age"


@pytest_asyncio.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    """Give services on rows of a server, and of one that the bot left 20 days ago."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "foxes.md").write_text("# Foxes\n\nFoxes live here.\n")
    library = Library(tmp_path / "sources", strict=True, max_file_bytes=1000)
    records = await Records.open(tmp_path / "verbatim.sqlite3")
    for guild_id in (HERE, LEFT):
        await records.presence.arrived(guild_id)
        for days in AGES:
            at = NOW - timedelta(days=days)
            row = query(0, id=new_id(at), asked_at=at, guild_id=guild_id)
            await records.queries.add(row)
    await records.presence.left(LEFT, NOW - timedelta(days=20))
    yield Services(library, records, Settings.load({}), lambda: NOW)
    await library.close()
    await records.close()


def at(services: Services, now: datetime, discord: datetime | None) -> Services:
    """Return the services as of a process that starts at ``now`` by its own clock."""
    clock = DiscordTime(lambda: 0.0)
    if discord is not None:
        clock.note(discord)
    return replace(services, now=lambda: now, discord_time=clock)


async def kept(services: Services) -> list[int]:
    """Run the upkeep, and return how many rows are left of each server."""
    await Upkeep(services).run({HERE})
    queries = services.records.queries
    return [await queries.count(Filter(guild_id, limit=None)) for guild_id in (HERE, LEFT)]


@pytest.mark.parametrize("discord", [NOW, None], ids=["by Discord", "by the newest row"])
async def test_a_clock_far_ahead_erases_nothing(
    services: Services, caplog: pytest.LogCaptureFixture, discord: datetime | None
) -> None:
    """A start 100 days ahead keeps every row and server, and the log says what to do about it."""
    assert await kept(at(services, AHEAD, discord)) == [3, 3]
    (line,) = [one for one in caplog.records if SKIPPED in one.message]
    assert line.levelno == logging.ERROR
    assert "VERBATIM_TRUST_CLOCK=true" in line.message
    assert f"{AHEAD:%Y-%m-%d %H:%M}" in str(vars(line)["reason"])
    assert f"{discord or NOW - timedelta(days=1):%Y-%m-%d %H:%M}" in str(vars(line)["reason"])


async def test_the_operator_may_trust_the_clock(
    services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    """With ``VERBATIM_TRUST_CLOCK``, what is past its time by that clock goes."""
    trusting = replace(services, settings=Settings.load({"VERBATIM_TRUST_CLOCK": "true"}))
    assert await kept(at(trusting, AHEAD, NOW)) == [0, 0]
    assert SKIPPED not in caplog.text


async def test_a_long_pause_is_no_wrong_clock(services: Services) -> None:
    """After 100 days off, a clock that agrees with Discord's erases what is past its time."""
    assert await kept(at(services, AHEAD, AHEAD)) == [0, 0]


async def test_a_right_clock_erases_what_is_past_its_time(services: Services) -> None:
    """Days go by, and with them the rows that are too old, and the server that was left."""
    assert await kept(at(services, NOW + timedelta(days=15), None)) == [2, 0]


HOUR, MONTH, SECOND = timedelta(hours=1), timedelta(days=30), timedelta(seconds=1)


@pytest.mark.parametrize("way", [1, -1], ids=["ahead", "behind"])
@pytest.mark.parametrize(
    ("off", "discord", "newest", "wrong"),
    [
        (HOUR, NOW, None, False),
        (HOUR + SECOND, NOW, None, True),
        (HOUR + SECOND, NOW, NOW, True),
        (MONTH, None, NOW, False),
        (MONTH + SECOND, None, NOW, True),
        (100 * MONTH, None, None, False),
    ],
)
def test_what_speaks_against_a_clock(
    way: int, off: timedelta, discord: datetime | None, newest: datetime | None, *, wrong: bool
) -> None:
    """An hour's difference from Discord; where its time isn't known, a month's from the newest row.

    A first start knows neither, and has nothing to erase.
    """
    assert (implausible(NOW + way * off, discord, newest) is not None) is wrong


def test_discords_time_goes_on_between_its_answers() -> None:
    """It is that of the last answer, and what went by since on a clock that is never set."""
    seconds = 50.0
    clock = DiscordTime(lambda: seconds)
    assert clock.now() is None
    clock.note(NOW)
    seconds += 90
    assert clock.now() == NOW + timedelta(seconds=90)
