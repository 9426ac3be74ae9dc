"""Points in time as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.errors import UnknownTimeError
from bot.times import parse_past

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("30m", NOON - timedelta(minutes=30)),
        ("2h", NOON - timedelta(hours=2)),
        (" 7 d ", NOON - timedelta(days=7)),
        ("1w", NOON - timedelta(weeks=1)),
        ("0h", NOON),
        ("2026-11-22T10:00Z", NOON - timedelta(hours=2)),
        ("2026-11-22T10:00:00.5+05:00", datetime(2026, 11, 22, 5, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-11-22", datetime(2026, 11, 22).astimezone(UTC)),
        ("2026-11-22 18:30", datetime(2026, 11, 22, 18, 30).astimezone(UTC)),
    ],
)
def test_times_as_people_type_them(text: str, wanted: datetime) -> None:
    """So long ago, or since a date or a time; without a zone it is the machine's."""
    found = parse_past(text, NOON)
    assert found == wanted
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "h",
        "2",
        "2y",
        "-2h",
        "2.5h",
        "٢h",
        "99999999999d",
        "9" * 400 + "d",
        "2026-13-01",
        "noon",
    ],
)
def test_what_is_no_time(text: str) -> None:
    """Anything else is refused, and never a traceback."""
    with pytest.raises(UnknownTimeError):
        parse_past(text, NOON)


def test_a_zone_is_for_a_time_that_names_none() -> None:
    """A server's people share no machine: what they type without a zone is in the one given."""
    east = timezone(timedelta(hours=5))
    assert parse_past("2026-11-22T17:00", NOON, east) == NOON
    assert parse_past("2026-11-22T12:00Z", NOON, east) == NOON
