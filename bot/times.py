"""Points in time as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.errors import UnknownTimeError

if TYPE_CHECKING:
    from datetime import tzinfo

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse_past(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the time that ``2h`` (ago), ``7d``, a date or an ISO time means, in UTC.

    A time that names no zone is in ``zone``, None for the machine's own. Raises
    ``UnknownTimeError``.
    """
    try:
        if ago := re.fullmatch(r"([0-9]+)\s*([mhdw])", text.strip()):
            return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
        moment = datetime.fromisoformat(text.strip())
        if moment.tzinfo is None and zone is not None:
            moment = moment.replace(tzinfo=zone)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UnknownTimeError(text) from None
