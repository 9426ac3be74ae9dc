"""A server where several have asked several things, and who may look at that."""

from __future__ import annotations

from discord import Permissions
from simcord.actors import MemberActor
from simcord.builders import GuildHandle

from tests.conftest import World

PARTY = "Does Amnesty support a political party?"
WEATHER = "What is the weather in Lisbon tomorrow?"


async def asked(world: World, *questions: str, by: MemberActor | None = None) -> None:
    """Let somebody ask, one question a minute."""
    for question in questions:
        await world.env.advance_time(60)
        await (by or world.alice).slash(world.channel, "ask", question=question)


def member(world: World, name: str, *, guild: GuildHandle | None = None) -> MemberActor:
    """Add a member to a server."""
    return (guild or world.guild).add_member(world.env.create_user(name))


def moderator(world: World, guild: GuildHandle, name: str = "otto") -> MemberActor:
    """Add somebody who may manage a server."""
    role = guild.create_role("Mods", permissions=Permissions(manage_guild=True))
    return guild.add_member(world.env.create_user(name), roles=[role])
