"""Points in time as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.errors import InputError, PastTimeError, UnknownTimeError
from bot.times import parse_future, parse_past, parse_planned, zone_named

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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2h", NOON + timedelta(hours=2)),
        ("in 2 hours", NOON + timedelta(hours=2)),
        ("In 1 hour", NOON + timedelta(hours=1)),
        (" 7 d ", NOON + timedelta(days=7)),
        ("7 days", NOON + timedelta(days=7)),
        ("30min", NOON + timedelta(minutes=30)),
        ("30 minutes", NOON + timedelta(minutes=30)),
        ("3 hrs", NOON + timedelta(hours=3)),
        ("2w", NOON + timedelta(weeks=2)),
        ("1 week", NOON + timedelta(weeks=1)),
        ("2026-11-22T12:00:01Z", NOON + timedelta(seconds=1)),
        ("2026-12-01", datetime(2026, 12, 1, tzinfo=UTC)),
        ("2026-11-22 18:30", datetime(2026, 11, 22, 18, 30, tzinfo=UTC)),
    ],
)
def test_times_ahead(text: str, wanted: datetime) -> None:
    """So long from now, or a date or a time to come."""
    found = parse_future(text, NOON, UTC)
    assert found == wanted
    assert found.tzinfo is UTC


@pytest.mark.parametrize("text", ["0h", "2026-11-22", "2026-11-22T12:00Z", "1999-01-01"])
def test_times_that_are_over(text: str) -> None:
    """What is over, or right now, isn't ahead: that is said."""
    with pytest.raises(PastTimeError):
        parse_future(text, NOON, UTC)


@pytest.mark.parametrize(
    "text", ["", "in", "in h", "2 fortnights", "-2h", "٢h", "9" * 400 + "d", "99999999999d", "soon"]
)
def test_what_is_no_time_ahead(text: str) -> None:
    """Anything else is refused, and never a traceback."""
    with pytest.raises(UnknownTimeError):
        parse_future(text, NOON, UTC)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (" europe/berlin ", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("utc", "UTC"),
        ("GMT", "UTC"),
        ("EST5EDT", "EST5EDT"),
    ],
)
def test_a_zone_as_people_name_it(typed: str, zone: str) -> None:
    """By its name, in any case, or by its city alone."""
    assert zone_named(typed) == zone


@pytest.mark.parametrize(
    "typed", ["", " ", "Atlantis", "Europe", "../etc/passwd", "Louisville", "/"]
)
def test_what_is_no_zone(typed: str) -> None:
    """Neither what nobody calls one, nor a city that two zones are called by."""
    with pytest.raises(InputError):
        zone_named(typed)


@pytest.mark.parametrize(
    ("text", "zone", "wanted"),
    [
        ("tomorrow 18:00", None, datetime(2026, 11, 23, 18, tzinfo=UTC)),
        ("Tomorrow at 9:05", None, datetime(2026, 11, 23, 9, 5, tzinfo=UTC)),
        ("today 18:00", "Europe/Berlin", datetime(2026, 11, 22, 17, tzinfo=UTC)),
        ("tomorrow 18:00 Europe/Berlin", "Asia/Tokyo", datetime(2026, 11, 23, 17, tzinfo=UTC)),
        ("today 07:00", "Pacific/Kiritimati", datetime(2026, 11, 22, 17, tzinfo=UTC)),
        ("morgen um 18:00", None, datetime(2026, 11, 23, 18, tzinfo=UTC)),
        ("demain à 18:00", None, datetime(2026, 11, 23, 18, tzinfo=UTC)),
        ("غدًا 18:00", None, datetime(2026, 11, 23, 18, tzinfo=UTC)),
    ],
)
def test_a_time_of_today_or_tomorrow(text: str, zone: str | None, wanted: datetime) -> None:
    """It is the day that it is in the zone, where that is another one by now, too."""
    assert parse_planned(text, NOON, zone) == wanted


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("tomorrow", "unreadable"),
        ("tomorrow 25:00", "unreadable"),
        ("tomorrow 18:60", "unreadable"),
        ("friday 18:00", "unreadable"),
        ("tomorrow 18:00 Nowhere", "zone"),
    ],
)
def test_a_day_without_a_time_is_none(text: str, reason: str) -> None:
    """Nothing is guessed: it is refused, with the reason."""
    with pytest.raises(InputError) as caught:
        parse_planned(text, NOON)
    assert caught.value.key == f"error-time-{reason}"


def test_an_hour_of_tomorrow_that_the_clocks_skip() -> None:
    """In the night in which they are put forward, such a time is refused."""
    eve = datetime(2027, 3, 27, 12, tzinfo=UTC)
    with pytest.raises(InputError) as caught:
        parse_planned("tomorrow 02:30", eve, "Europe/Berlin")
    assert caught.value.key == "error-time-gap"
