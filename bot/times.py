"""Points in time as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from bot.errors import InputError, PastTimeError, UnknownTimeError

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_NOW = {"now", "jetzt", "maintenant", "الآن"}
_LONG_UNITS = {
    word: unit
    for unit, words in {
        "minutes": "m min mins minute minutes minuten دقيقة دقائق",
        "hours": "h hr hrs hour hours stunde stunden heure heures ساعة ساعات",
        "days": "d day days tag tage tagen jour jours يوم أيام",
        "weeks": "w week weeks woche wochen semaine semaines أسبوع أسابيع",
    }.items()
    for word in words.split()
}
_DAYS = {
    word: ahead
    for ahead, words in enumerate(
        ("today heute aujourd'hui aujourd\u2019hui اليوم", "tomorrow morgen demain غدا غدًا")
    )
    for word in words.split()
}
_SPAN = re.compile(r"(?:(?:in|dans|بعد)\s+)?(?P<count>[0-9]+)\s*(?P<unit>[^\W\d]+)", re.IGNORECASE)
_DATED = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]{4,15}(?:Z|[+-][0-9:]{2,5})?)(?: (\S+))?"
)
_ON_DAY = re.compile(
    r"(?P<day>\S+) (?:(?:at|um|à|الساعة) )?(?P<time>[0-9]{1,2}:[0-9]{2})(?: (?P<zone>\S+))?",
    re.IGNORECASE,
)
_ZONES = {"utc": "UTC", "gmt": "UTC", "z": "UTC"}


def parse_past(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the time that ``2h`` (ago), ``7d``, a date or an ISO time means, in UTC.

    A time that names no zone is in ``zone``, None for the machine's own. Raises
    ``UnknownTimeError``.
    """
    try:
        if ago := re.fullmatch(r"([0-9]+)\s*([mhdw])", text.strip()):
            return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
        return _moment(text, zone)
    except (ValueError, OverflowError):
        raise UnknownTimeError(text) from None


def parse_future(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the time that ``2h`` (from now), ``in 2 hours``, a date or an ISO time means, in UTC.

    A time that names no zone is in ``zone``, None for the machine's own. Raises
    ``UnknownTimeError``, or ``PastTimeError`` for one that isn't ahead.
    """
    try:
        moment = _ahead(text, now) or _moment(text, zone)
    except (ValueError, OverflowError):
        raise UnknownTimeError(text) from None
    if moment <= now:
        raise PastTimeError(text)
    return moment


def _moment(text: str, zone: tzinfo | None) -> datetime:
    """Return the date or time that a text spells out. Raises ``ValueError``, ``OverflowError``."""
    moment = datetime.fromisoformat(text.strip())
    if moment.tzinfo is None and zone is not None:
        moment = moment.replace(tzinfo=zone)
    return moment.astimezone(UTC)


def _ahead(text: str, now: datetime) -> datetime | None:
    """Return the time that ``in 2 hours`` means, None for what isn't written so.

    Raises ``ValueError`` or ``OverflowError`` for what no calendar holds.
    """
    ahead = _SPAN.fullmatch(text.strip())
    unit = _LONG_UNITS.get(ahead["unit"].lower()) if ahead else None
    return now + timedelta(**{unit: int(ahead["count"])}) if ahead and unit else None


def parse_planned(text: str, now: datetime, zone: str | None = None) -> datetime:
    """Return the time that ``now``, ``in 2 hours``, ``2h`` or a date and time mean, in UTC.

    A date and time, or ``tomorrow 18:00``, may end with the name of a zone (``2026-12-01 18:00
    Europe/Berlin``); without one it is in ``zone``, None for UTC. Where the clocks are put back it
    is the first of the two. Raises ``InputError``.
    """
    typed = " ".join(text.split())
    if typed.lower() in _NOW:
        return now
    try:
        if ahead := _ahead(typed, now):
            return ahead
        if (near := _ON_DAY.fullmatch(typed)) and near["day"].lower() in _DAYS:
            return _on_day(text, near, now, near["zone"] or zone)
        if not (parts := _DATED.fullmatch(typed)):
            raise InputError("error-time-unreadable", time=text)
        return _in_zone(text, datetime.fromisoformat(parts[1]), parts[2] or zone)
    except (ValueError, OverflowError):
        raise InputError("error-time-unreadable", time=text) from None


def _on_day(text: str, near: re.Match[str], now: datetime, zone: str | None) -> datetime:
    """Return a time of today or tomorrow, as these days are in the zone. Raises ``ValueError``."""
    today = now.astimezone(ZoneInfo(zone_named(zone or "UTC"))).date()
    hour, minute = map(int, near["time"].split(":"))
    day = today + timedelta(days=_DAYS[near["day"].lower()])
    return _in_zone(text, datetime.combine(day, time(hour, minute)), zone)


def _in_zone(text: str, local: datetime, zone: str | None) -> datetime:
    if local.tzinfo is not None:
        return local.astimezone(UTC)
    named = ZoneInfo(zone_named(zone or "UTC"))
    moment = local.replace(tzinfo=named).astimezone(UTC)
    if moment.astimezone(named).replace(tzinfo=None) != local:
        raise InputError("error-time-gap", time=text)
    return moment


def zone_named(typed: str) -> str:
    """Return the name of the time zone that is meant: ``europe/berlin`` and ``Berlin`` are known.

    Raises ``InputError``.
    """
    wanted = "_".join(typed.split()).casefold()
    if wanted in _ZONES:
        return _ZONES[wanted]
    cities = [name for name in zones() if name.rpartition("/")[2].casefold() == wanted]
    whole = [name for name in zones() if name.casefold() == wanted]
    if len(found := whole or cities) == 1:
        return found[0]
    try:
        return ZoneInfo(typed.strip()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError("error-time-zone", time=typed) from None


def zones() -> list[str]:
    """Return the names of the world's time zones, in alphabetical order."""
    return sorted(name for name in available_timezones() if "/" in name or name == "UTC")
