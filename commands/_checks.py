"""Who may do what: pure functions of plain values, and what reads them off an interaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import Member

from bot.errors import NotPermittedError
from commands._server import overrides_of, server_of

if TYPE_CHECKING:
    from discord import Client, Interaction


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something, and where: ``guild_id`` is None outside a server that has the bot."""

    user_id: int
    guild_id: int | None
    manages_guild: bool
    roles: frozenset[int] = frozenset()


def may_manage(actor: Actor) -> bool:
    """Say whether an actor may change a server's settings."""
    return actor.guild_id is not None and actor.manages_guild


def may_moderate(actor: Actor, moderators: int | None) -> bool:
    """Say whether an actor may review a server's log: ``moderators`` is the role that it named."""
    return may_manage(actor) or (actor.guild_id is not None and moderators in actor.roles)


def actor_of(interaction: Interaction[Client]) -> Actor:
    """Return who sent an interaction. Discord itself says which permissions they have."""
    roles = interaction.user.roles if isinstance(interaction.user, Member) else ()
    return Actor(
        interaction.user.id,
        server_of(interaction),
        interaction.permissions.manage_guild,
        frozenset(role.id for role in roles),
    )


def require_manager(interaction: Interaction[Client]) -> int:
    """Return the server's id, or raise ``NotPermittedError``.

    ``default_permissions`` hides the command already; a server's administrators can change that,
    so it is checked here again.
    """
    actor = actor_of(interaction)
    if not may_manage(actor) or actor.guild_id is None:
        raise NotPermittedError
    return actor.guild_id


async def require_moderator(interaction: Interaction[Client]) -> int:
    """Return the server's id, or raise ``NotPermittedError``: see ``require_manager``."""
    actor = actor_of(interaction)
    own = await overrides_of(interaction)
    if not may_moderate(actor, own.moderators) or actor.guild_id is None:
        raise NotPermittedError
    return actor.guild_id
