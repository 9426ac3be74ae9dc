"""Who may do what, where: pure functions of plain values, and what reads them off an interaction.

Everybody comes in through ``admit``: commands in ``commands/_core/tree.py``, buttons and menus in
``commands/_core/components.py``. What only moderators may do is checked again where it is done.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto

import structlog
from discord import Client, Interaction, Member

from bot.errors import BlockedError, LimitedError, Markdown, NotPermittedError, RecordsError
from bot.limits import Claim
from bot.records import Block
from commands._core.markdown import escape
from commands._core.server import overrides_of, server_of, services_of

log = structlog.get_logger(__name__)

ENDLESS = datetime.max.replace(tzinfo=UTC)


class Quota(Enum):
    """What somebody does, as far as it matters who may."""

    QUERY = auto()
    """It makes a query: it counts toward the rate."""
    ACTION = auto()
    """Anything else that the bot does for somebody."""
    EXEMPT = auto()
    """What nobody can be kept from: to learn what is kept of them, and to take back their own."""


COMMANDS = {
    "ask": Quota.QUERY,
    "topic": Quota.QUERY,
    "read": Quota.QUERY,
    "verify": Quota.QUERY,
    "Check quote": Quota.QUERY,
    "help": Quota.EXEMPT,
    "privacy": Quota.EXEMPT,
    "ama mine": Quota.EXEMPT,
}
"""A command's quota; one that isn't here is an ``ACTION``. Components declare their own."""


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


def barring(
    actor: Actor, blocks: Iterable[Block], moderators: int | None, now: datetime
) -> Block | None:
    """Return the block that keeps an actor from the bot, the longest of several; None for none.

    ``blocks`` are those of the actor's server. Who may moderate is kept from nothing.
    """
    if actor.guild_id is None or may_moderate(actor, moderators):
        return None
    meant = {actor.user_id, *actor.roles}
    holding = [one for one in blocks if one.target_id in meant and one.holds(now)]
    return max(holding, key=lambda one: one.until or ENDLESS, default=None)


async def admit(interaction: Interaction[Client], quota: Quota) -> None:
    """Let somebody in, or raise ``BlockedError`` or ``LimitedError``."""
    if quota is Quota.EXEMPT:
        return
    actor = actor_of(interaction)
    await _bar(interaction, actor)
    if quota is Quota.QUERY:
        await _limit(interaction, actor)


async def _bar(interaction: Interaction[Client], actor: Actor) -> None:
    if actor.guild_id is None:
        return
    services = services_of(interaction)
    try:
        targets = (actor.user_id, *actor.roles)
        blocks = await services.records.blocks.of(actor.guild_id, targets)
    except RecordsError as error:  # the member is answered all the same
        log.warning("blocks can't be read; nobody is blocked", reason=str(error))
        return
    own = await overrides_of(interaction) if blocks else None
    if own and (block := barring(actor, blocks, own.moderators, services.now())):
        raise BlockedError(block.until, Markdown(escape(block.reason or "")))


async def _limit(interaction: Interaction[Client], actor: Actor) -> None:
    services, own = services_of(interaction), await overrides_of(interaction)
    settings, now = services.settings, services.now()
    rate = settings.member_rate if own.rate is None else own.rate
    member = Claim((actor.guild_id, actor.user_id), rate)
    claims = [member]
    if actor.guild_id is not None:
        claims.append(Claim(actor.guild_id, settings.server_rate))
    empty = services.take(*claims)
    if empty is None:
        return
    whose = "member" if empty.claim is member else "server"
    if actor.guild_id is not None:
        try:
            logs = services.records.members.logs(actor.user_id)
            named = logs and own.identities in {None, "member"}
            await services.records.limited.add(
                actor.guild_id, actor.user_id, whose, now, named=named
            )
        except RecordsError as error:
            log.warning("a limited attempt can't be counted", reason=str(error))
    raise LimitedError(whose, now + empty.wait)


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
