"""Points in time as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.errors import SettingsError

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse_since(text: str, now: datetime) -> datetime:
    """Return the time that ``2h``, ``7d``, a date or an ISO time means, in UTC.

    A time without a zone is the machine's own. Raises ``SettingsError``.
    """
    try:
        if ago := re.fullmatch(r"([0-9]+)\s*([mhdw])", text.strip()):
            return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except (ValueError, OverflowError):
        message = f"--since {text!r} isn't a time; give 2h, 7d, 2026-11-22 or 2026-11-22T18:00"
        raise SettingsError(message) from None
