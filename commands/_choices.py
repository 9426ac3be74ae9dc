"""What autocomplete offers, within what Discord takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.app_commands import Choice

from commands._markup import units

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_CHOICES = 25
MAX_CHOICE = 100
"""The longest name or value of a choice, in UTF-16 units."""


def choices(names: Iterable[str]) -> list[Choice[str]]:
    """Return each name once as a choice, in order; blank ones and ones too long are left out."""
    fitting = (name for name in dict.fromkeys(names) if name.strip() and units(name) <= MAX_CHOICE)
    return [Choice(name=name, value=name) for name in fitting][:MAX_CHOICES]
