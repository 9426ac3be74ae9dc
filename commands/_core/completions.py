"""What autocomplete costs the bot: how much of it one member gets, and for what they type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from discord import Client, Interaction
from discord.app_commands import Command

from bot.client import services_of
from bot.limits import Claim
from commands._core.choices import MAX_CHOICE

MAX_COMPLETIONS = 120
"""How many a member gets at once, and then a minute. Discord asks at each pause in typing."""


def may_complete(interaction: Interaction[Client]) -> bool:
    """Whether to look for choices: for what the option can hold, and at a person's pace."""
    name, typed = _focused_option(interaction)
    if len(typed) > _longest(interaction, name):
        return False
    services = services_of(interaction.client)
    claim = Claim(("completions", interaction.user.id), MAX_COMPLETIONS)
    return services.take(claim) is None


def _focused_option(interaction: Interaction[Client]) -> tuple[str, str]:
    """Return the name of the option that is being typed in, and what was typed so far."""
    for option in _options(cast("Mapping[str, object]", interaction.data or {})):
        if option.get("focused"):
            return str(option.get("name", "")), str(option.get("value", ""))
    return "", ""


def _options(holder: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Yield the options of a command, within its group where it has one."""
    for option in cast("list[Mapping[str, object]]", holder.get("options") or []):
        yield option
        yield from _options(option)


def _longest(interaction: Interaction[Client], name: str) -> int:
    """Return how many characters an option takes; a choice's length where it doesn't say."""
    command = cast("Command[Any, ..., Any] | None", interaction.command)
    known = command.parameters if command is not None else []
    limits = (one.max_value for one in known if name in {one.name, str(one.display_name)})
    return int(next(limits, None) or MAX_CHOICE)
