"""The two thresholds of the confidence, in words as well as numbers.

From ``ANSWER`` on, quotes are called an answer; from ``CLOSEST`` on, they are shown as the closest
passages; below, nothing is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

Strictness: TypeAlias = Literal["strict", "balanced", "generous"]

ANSWER: Mapping[str, float] = {"strict": 0.85, "balanced": 0.75, "generous": 0.6}
CLOSEST: Mapping[str, float] = {"strict": 0.1, "balanced": 0.05, "generous": 0.02}
DEFAULT_THRESHOLD = ANSWER["balanced"]
"""The confidence required for an answer."""
DEFAULT_CLOSEST = CLOSEST["balanced"]
"""The confidence required for showing the closest passages."""


def parse_threshold(given: object, levels: Mapping[str, float] = ANSWER) -> float:
    """Return the threshold for a word or a number. Raises ``ValueError`` for anything else."""
    try:
        value = float(levels.get(text := str(given).strip().casefold(), text))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        message = f"should be a number from 0 to 1, or {', '.join(levels)}"
        raise ValueError(message)
    return value


def strictness_of(value: float, levels: Mapping[str, float] = ANSWER) -> str | None:
    """Return the word for a threshold, None for one between them."""
    return next((word for word, level in levels.items() if level == value), None)
