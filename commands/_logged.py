"""Says that something new is on record, once whoever asked has their reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from discord import Client, Interaction

EVENT = "logged"
"""What listeners hear, with the id of the server: ``on_logged``."""
_LOGGED = "logged"


def logged(interaction: Interaction[Client]) -> None:
    """Note that an interaction put something on record."""
    interaction.extras[_LOGGED] = True


def announce(interaction: Interaction[Client]) -> None:
    """Tell who listens, if an interaction in a server put something on record."""
    if interaction.extras.pop(_LOGGED, False) and interaction.guild_id is not None:
        interaction.client.dispatch(EVENT, interaction.guild_id)
