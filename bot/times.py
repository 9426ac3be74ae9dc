"""Points in time as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.errors import PastTimeError, UnknownTimeError

if TYPE_CHECKING:
    from datetime import tzinfo

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_SPAN = re.compile(
    r"(?:in\s+)?(?P<count>[0-9]+)\s*"
    r"(?P<unit>m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?)",
    re.IGNORECASE,
)


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
        if ahead := _SPAN.fullmatch(text.strip()):
            unit = _UNITS[ahead["unit"][0].lower()]
            moment = now + timedelta(**{unit: int(ahead["count"])})
        else:
            moment = _moment(text, zone)
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
