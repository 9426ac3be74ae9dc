"""What the commands work with: made once by the composition root, and handed to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.limits import Limiter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.library import Library
    from bot.records import Records
    from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Services:
    """The served corpus, the open records, the settings, the clock (UTC, aware), and the limits."""

    library: Library
    records: Records
    settings: Settings
    now: Callable[[], datetime]
    limiter: Limiter = field(default_factory=Limiter)
