"""Who may do what: pure functions of plain values, and what reads them off an interaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import NotPermittedError

if TYPE_CHECKING:
    from discord import Client, Interaction


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something, and where: ``guild_id`` is None outside a server."""

    user_id: int
    guild_id: int | None
    manages_guild: bool


def may_manage(actor: Actor) -> bool:
    """Say whether an actor may change a server's settings."""
    return actor.guild_id is not None and actor.manages_guild


def actor_of(interaction: Interaction[Client]) -> Actor:
    """Return who sent an interaction. Discord itself says which permissions they have."""
    return Actor(interaction.user.id, interaction.guild_id, interaction.permissions.manage_guild)


def require_manager(interaction: Interaction[Client]) -> int:
    """Return the server's id, or raise ``NotPermittedError``.

    ``default_permissions`` hides the command already; a server's administrators can change that,
    so it is checked here again.
    """
    actor = actor_of(interaction)
    if not may_manage(actor) or actor.guild_id is None:
        raise NotPermittedError
    return actor.guild_id
