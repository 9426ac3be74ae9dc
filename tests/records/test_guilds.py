"""What a server sets: its own, either setting alone, and nothing lost between two moderators."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.records import Overrides, Records

NOTHING = Overrides()


async def test_settings_of_one_server_are_its_own(records: Records) -> None:
    """A server has set nothing until it does, can change it, and sets it for no other server."""
    guilds = records.guilds
    assert await guilds.of(1) == NOTHING
    for own in (Overrides("asker"), Overrides("everyone", 0), Overrides(None, 1), NOTHING):
        assert await guilds.change(1, lambda _, own=own: own) == own
        assert await guilds.of(1) == own
        assert await guilds.of(2) == NOTHING


async def test_two_moderators_at_once(records: Records) -> None:
    """Who changes one setting leaves the other as another moderator set it that very moment."""
    await asyncio.gather(
        records.guilds.change(1, lambda own: replace(own, answers="asker")),
        records.guilds.change(1, lambda own: replace(own, threshold=0.7)),
        records.guilds.change(2, lambda own: replace(own, threshold=0.2)),
    )
    assert await records.guilds.of(1) == Overrides("asker", 0.7)
    assert await records.guilds.of(2) == Overrides(None, 0.2)


async def test_a_change_that_fails_changes_nothing(records: Records) -> None:
    """An error while a change is made leaves the settings as they were, and reaches the caller."""
    await records.guilds.change(1, lambda _: Overrides("asker", 0.7))
    with pytest.raises(ValueError, match="between 0 and 1"):
        await records.guilds.change(1, lambda own: replace(own, threshold=7))
    assert await records.guilds.of(1) == Overrides("asker", 0.7)


@pytest.mark.parametrize("threshold", [-0.01, 1.01, float("nan"), float("inf")])
def test_a_wrong_threshold_cant_be(threshold: float) -> None:
    """A threshold is a confidence: between 0 and 1."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        Overrides(threshold=threshold)
