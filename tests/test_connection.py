"""The line to Discord: how long it waits between two tries."""

from __future__ import annotations

from bot.connection import BACKOFF_SECONDS, backoff


def test_the_backoff_is_capped() -> None:
    """It doubles from 2 s, never passes 30 s, and after a whole night offline it still works."""
    assert BACKOFF_SECONDS == 30
    for failures, most in ((1, 2), (2, 4), (4, 16), (5, 30), (6, 30), (100, 30), (100_000, 30)):
        waits = [backoff(failures) for _ in range(200)]
        assert most / 2 <= min(waits) < max(waits) <= most
