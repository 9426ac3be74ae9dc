"""What autocomplete and menus offer, within what Discord takes."""

from __future__ import annotations

from collections.abc import Iterable

from discord import SelectOption
from discord.app_commands import Choice

from bot.corpus import Passage
from commands._core.markdown import first_words, units

MAX_CHOICES = 25
MAX_CHOICE = 100
"""The longest name or value of a choice, in UTF-16 units."""


def choices(names: Iterable[str]) -> list[Choice[str]]:
    """Return each name once as a choice, in order; blank ones and ones too long are left out."""
    fitting = (name for name in dict.fromkeys(names) if name.strip() and units(name) <= MAX_CHOICE)
    return [Choice(name=name, value=name) for name in fitting][:MAX_CHOICES]


def passage_options(passages: Iterable[Passage]) -> list[SelectOption]:
    """Return passages as the options of a menu: each by its citation, with its first words."""
    return [
        SelectOption(
            label=one.citation, value=one.citation, description=first_words(one.text, MAX_CHOICE)
        )
        for one in passages
    ]
