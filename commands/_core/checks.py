"""Who may do what, where: pure functions of plain values.

Everybody comes in through ``RequestContext.admit``: commands in ``commands/_core/tree.py``, buttons
and menus in ``commands/_core/components.py``. What only moderators may do is checked again where it
is done.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto

from bot.records import Block

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
