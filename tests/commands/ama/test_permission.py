"""Who may use which command of AMAs: a table of every one of them, and everybody who may try."""

from __future__ import annotations

from typing import Any

import pytest
from discord import Permissions
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.ama.model import Ama
from bot.i18n import gettext
from tests.commands._shown import UNLIMITED, message
from tests.commands.ama._hosted import Stage
from tests.commands.logs._evening import moderator
from tests.conftest import World, texts

REFUSALS = {
    "error-not-permitted": gettext("error-not-permitted"),
    "error-not-guest": gettext("error-not-guest"),
    "error-blocked": gettext("error-blocked"),
}
PLAN = {"title": "Ask us", "headline": "All week", "opens": "in 1h", "closes": "in 2h"}
MODERATORS: dict[str, dict[str, Any]] = {
    "ama close": {},
    "ama create": {**PLAN, "guest": "gina"},
    "ama edit": {"title": "New"},
    "ama extend": {"closes": "in 20 days"},
    "ama open": {},
    "ama pause": {},
    "ama publish": {},
    "ama queue": {},
    "ama reopen": {},
    "ama resume": {},
    "ama unpublish": {},
    "ama cancel": {},
}
"""The moderators' commands, each with what it can't be used without; what ends it comes last."""
EVERYBODYS = ("ama ask", "ama list", "ama mine", "ama questions")
ALL = (*MODERATORS, *EVERYBODYS, "ama guest")
MAY = {"moderator", "administrator", "named role"}
BLOCKED = {"blocked member", "blocked role"}
ACTORS = ("member", "guest", "other server's moderator", *sorted(MAY | BLOCKED))


def refusal(name: str, who: str) -> str | None:
    """Return the key of what somebody is told who may not use a command, None where they may."""
    if who in BLOCKED:
        return None if name == "ama mine" else "error-blocked"
    if name in EVERYBODYS:
        return None
    if name == "ama guest":
        return None if who == "guest" else "error-not-guest"
    return None if who in MAY else "error-not-permitted"


def test_the_table_has_every_command(world: World) -> None:
    """A new command of AMAs has to be in the table."""
    names = {one.qualified_name for one in world.bot.tree.walk_commands()}
    assert {one for one in names if one.startswith("ama ")} == set(ALL)


async def actors(world: World, stage: Stage) -> dict[str, MemberActor]:
    """Return one of each who may try: of the blocked, one is by name, and one by a role."""
    role, loud = world.guild.create_role("Reviewers"), world.guild.create_role("Loud")
    boss = world.guild.create_role("Boss", permissions=Permissions(administrator=True))

    def added(name: str, *roles: Any) -> MemberActor:
        return world.guild.add_member(world.env.create_user(name), roles=list(roles))

    bob = added("bob")
    await world.mona.slash(world.channel, "settings", moderators=role)
    for one in (bob, loud):
        await world.mona.slash(world.channel, "logs block", who=one)
    otto = moderator(world, world.env.create_guild("Elsewhere"))
    return {
        "member": world.alice,
        "guest": stage.guest,
        "moderator": world.mona,
        "administrator": added("ada", boss),
        "named role": added("rosa", role),
        "other server's moderator": world.guild.add_member(otto.user),
        "blocked member": bob,
        "blocked role": added("lou", loud),
    }


def told(result: InteractionResult) -> str | None:
    """Return the key of the refusal that somebody got, None where they got none."""
    if result.modal is not None:
        return None
    said = "\n".join(texts(message(result)))
    return next((key for key, words in REFUSALS.items() if said == words), None)


@UNLIMITED
@pytest.mark.parametrize("who", ACTORS)
async def test_every_command_for_every_actor(world: World, who: str) -> None:
    """Discord offers the group to everybody: the code says who may, and for others does nothing."""
    stage = Stage.of(world)
    ama = await stage.planned()
    actor = (await actors(world, stage))[who]
    for name in ALL:
        before = await _state(world, ama)
        given = dict(MODERATORS.get(name, {}))
        if "guest" in given:
            given["guest"] = stage.guest
        result = await actor.slash(world.channel, name, **given)
        assert told(result) == refusal(name, who), name
        if refusal(name, who) is not None:
            assert result.ephemeral
            assert await _state(world, ama) == before, name


async def _state(world: World, ama: Ama) -> tuple[Any, ...]:
    amas = world.services.records.amas
    return tuple(await amas.of(ama.guild_id)), len(await amas.questions.steps(ama.guild_id, ama.id))


async def test_nowhere_but_in_a_server(world: World) -> None:
    """Discord doesn't offer the group in a DM."""
    dana = world.env.create_user("dana")
    assert set(ALL) <= set(world.alice.available_commands(world.channel))
    assert not set(ALL) & set(dana.available_commands())
