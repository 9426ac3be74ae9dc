"""Says that something new is on record, once whoever asked has their reply."""

from __future__ import annotations

from discord import Client, Interaction

EVENT = "logged"
"""What listeners hear, with the id of the server: ``on_logged``."""
_LOGGED = "logged"
_ROW = "row"
_REPLY = "reply"


def logged(interaction: Interaction[Client], query_id: int) -> None:
    """Note that an interaction put a row on record."""
    interaction.extras[_LOGGED] = True
    interaction.extras[_ROW] = query_id


def row_of(interaction: Interaction[Client]) -> int | None:
    """Return the id of the row that an interaction put on record."""
    return interaction.extras.get(_ROW)


def announce(interaction: Interaction[Client]) -> None:
    """Tell who listens, if an interaction in a server put something on record."""
    if interaction.extras.pop(_LOGGED, False) and interaction.guild_id is not None:
        interaction.client.dispatch(EVENT, interaction.guild_id)


def take_row(interaction: Interaction[Client]) -> int | None:
    """Return the id of that row, and know it no more."""
    return interaction.extras.pop(_ROW, None)


def reply_begun(interaction: Interaction[Client]) -> None:
    """Note that a reply to an interaction was sent or tried."""
    interaction.extras[_REPLY] = True


def replied(interaction: Interaction[Client]) -> bool:
    """Whether a reply to an interaction was sent or tried."""
    return interaction.response.is_done() or _REPLY in interaction.extras
