"""Who may review: a table of every moderators' command and button, and everybody who may try."""

from __future__ import annotations

from typing import Any

import pytest
from discord import Permissions
from simcord import SetupError
from simcord.actors import MemberActor
from simcord.builders import UserHandle
from simcord.results import InteractionResult

from bot.i18n import gettext
from commands._core.checks import Actor, may_moderate
from commands._core.layout import layout, row
from tests.commands._shown import UNLIMITED, message, words
from tests.commands.logs._evening import asked, member, moderator
from tests.conftest import World

REFUSED = gettext("error-not-permitted")
BLOCKED = gettext("error-blocked")
OPTIONS: dict[str, dict[str, Any]] = {
    "logs audit": {},
    "logs export": {"format": "csv"},
    "logs block": {"who": "alice"},
    "logs blocked": {},
    "logs feed": {},
    "logs hold add": {"words": "spam"},
    "logs hold list": {},
    "logs hold remove": {"words": "spam"},
    "logs recent": {},
    "logs replay": {},
    "logs show": {"query": "1"},
    "logs stats": {},
    "logs unanswered": {},
    "logs unblock": {"who": "alice"},
    "settings": {},
}
"""The moderators' commands, each with what it can't be used without."""
ACTORS = [
    "member",
    "moderator",
    "administrator",
    "named role",
    "other server's moderator",
    "blocked member",
    "blocked role",
]
MAY = {"moderator", "administrator", "named role"}


def options(name: str, bystander: MemberActor) -> dict[str, Any]:
    """Return what a command is used with: somebody of the server in the place of a name."""
    return OPTIONS[name] | ({"who": bystander} if "who" in OPTIONS[name] else {})


@pytest.mark.parametrize(
    ("actor", "moderators", "may"),
    [
        (Actor(1, 2, manages_guild=True), None, True),
        (Actor(1, 2, manages_guild=False), None, False),
        (Actor(1, 2, manages_guild=False, roles=frozenset({7, 8})), 7, True),
        (Actor(1, 2, manages_guild=False, roles=frozenset({8})), 7, False),
        (Actor(1, None, manages_guild=False, roles=frozenset({7})), 7, False),
        (Actor(1, None, manages_guild=True), None, False),
    ],
)
def test_who_may_moderate(actor: Actor, moderators: int | None, *, may: bool) -> None:
    """One who manages the server, or has the role that it named; nobody outside of a server."""
    assert may_moderate(actor, moderators) is may


def test_the_table_has_every_moderators_command(world: World) -> None:
    """A new command for moderators has to be in the table."""
    tree = world.bot.tree
    names = {
        one.qualified_name
        for one in tree.walk_commands()
        if not hasattr(one, "commands")
        and (one.root_parent or one).default_permissions == Permissions(manage_guild=True)
    }
    assert names == set(OPTIONS)


async def test_members_arent_offered_them(world: World) -> None:
    """Discord hides them from members, in DMs, and from those who brought the bot along."""
    assert set(OPTIONS) <= set(world.mona.available_commands(world.channel))
    assert not set(OPTIONS) & set(world.alice.available_commands(world.channel))
    dana = world.env.create_user("dana")
    assert not set(OPTIONS) & set(dana.available_commands())
    bystander = member(world, "bystander")
    for name in OPTIONS:
        with pytest.raises(SetupError, match="default-member-permissions"):
            await world.alice.slash(world.channel, name, **options(name, bystander))


async def _offered_to_everyone(world: World) -> None:
    """Let a server's administrators offer the moderators' commands to everyone."""
    for one in await world.bot.tree.fetch_commands():
        if one.default_member_permissions is not None:
            world.guild.set_command_permissions(one, {world.guild.default_role: True})


@UNLIMITED
@pytest.mark.parametrize("who", ACTORS)
async def test_every_command_for_every_actor(world: World, who: str) -> None:
    """Where Discord lets everybody try, the code lets those in who may, and nobody else."""
    role = world.guild.create_role("Reviewers")
    loud = world.guild.create_role("Loud")
    boss = world.guild.create_role("Boss", permissions=Permissions(administrator=True))
    actors = {
        "member": world.alice,
        "moderator": world.mona,
        "administrator": world.guild.add_member(world.env.create_user("ada"), roles=[boss]),
        "named role": world.guild.add_member(world.env.create_user("rosa"), roles=[role]),
        "other server's moderator": _of_both(world),
        "blocked member": member(world, "bob"),
        "blocked role": world.guild.add_member(world.env.create_user("lou"), roles=[loud]),
    }
    await world.mona.slash(world.channel, "settings", moderators=role)
    for one in (actors["blocked member"], loud):
        await world.mona.slash(world.channel, "logs block", who=one)
    await _offered_to_everyone(world)
    bystander = member(world, "bystander")
    for name in OPTIONS:
        result = await actors[who].slash(world.channel, name, **options(name, bystander))
        assert result.ephemeral
        may = who in MAY and (who != "named role" or name != "settings")
        assert (words(result) not in {REFUSED, BLOCKED}) is may, name
        assert (words(result) == BLOCKED) is who.startswith("blocked"), name


def _of_both(world: World) -> MemberActor:
    """Add somebody who moderates another server, and is a member of this one."""
    otto = moderator(world, world.env.create_guild("Elsewhere"))
    return world.guild.add_member(otto.user)


async def test_a_role_that_is_no_longer_named_is_out(world: World) -> None:
    """Reset, the role loses what it was given, also on pages that are open."""
    role = world.guild.create_role("Reviewers")
    rosa = world.guild.add_member(world.env.create_user("rosa"), roles=[role])
    await _offered_to_everyone(world)
    await world.mona.slash(world.channel, "settings", moderators=role)
    await asked(world, *(f"Amnesty {n}" for n in range(6)))
    listed = await rosa.slash(world.channel, "logs recent")
    await world.mona.slash(world.channel, "settings", reset="moderators")
    turned = await rosa.click(message(listed), label=gettext("button-older"))
    assert REFUSED in words(turned)


async def forged(
    world: World,
    by: MemberActor | UserHandle,
    channel: Any,
    item: Any,
    picked: str | None = None,
) -> InteractionResult:
    """Press a button that somebody made up, or pick from such a menu."""
    sent = await world.bot.get_partial_messageable(channel.id).send(view=layout(row(item)))
    (made,) = [one for one in channel.history(viewer=by) if one.id == sent.id]
    if picked is not None:
        return await by.select(made, [picked], custom_id=item.item.custom_id)
    return await by.click(made, label=item.item.label)
