"""Every button and menu of the moderators', with an id that nobody has."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest
from discord import Permissions
from simcord.actors import MemberActor

import commands.logs
from bot.corpus import Passage
from bot.i18n import gettext
from commands._core.components import Component
from commands.logs.audit import AuditButton
from commands.logs.block import BlockedButton, UnblockButton
from commands.logs.hold import HeldButton
from commands.logs.marks import RightButton, RightSelect
from commands.logs.recent import LogPageButton
from commands.logs.regressions import RegressionsButton
from commands.logs.replay import ReplayButton
from commands.logs.show import ShowButton, TurnButton
from commands.logs.unanswered import GroupListButton, GroupPage, GroupSelect, UndoButton
from tests.commands._shown import message, the_row, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member
from tests.commands.logs.test_permission import forged
from tests.conftest import World

Press = type[Component]
PICKED = "covered"
TABLES = ("audit", "block", "held_words", "query", "replay", "right_passage", "unanswered_group")
EACH_TIME = (ShowButton, RightButton, RightSelect, GroupSelect, UndoButton, UnblockButton)
"""Those that open a row or change something, which is on record each time."""
NOBODYS = (0, 2**62, 2**63 - 1, 2**63, 10**19 - 1)
"""Ids that nothing has: the least and the largest that SQLite holds, and larger ones."""


@dataclass
class Held:
    """The ids of what is on record in a server, or one id in the place of them all."""

    query: int
    looked: int
    marked: int
    group: int
    replay: int
    blocked: int
    passage: Passage

    @classmethod
    def nobodys(cls, one: int, passage: Passage) -> Held:
        """Return ids of nothing."""
        return cls(one, one, one, one, one, one, passage)

    @property
    def place(self) -> GroupPage:
        """Where the group is in its list."""
        return GroupPage("needs_source", "newest", "older", self.group, self.group)


ITEMS: dict[Press, Callable[[Held], list[Any]]] = {
    AuditButton: lambda held: [AuditButton(way, held.looked) for way in ("older", "newer")],
    BlockedButton: lambda held: [BlockedButton("next", held.blocked - 1 if held.blocked else 0)],
    UnblockButton: lambda held: [UnblockButton(held.blocked)],
    HeldButton: lambda _: [HeldButton("next", 0), HeldButton("next", 999)],
    RightButton: lambda held: [
        RightButton(way, held.query) for way in ("open", "type", "none", "back")
    ],
    RightSelect: lambda held: [RightSelect(held.query, [held.passage])],
    LogPageButton: lambda held: [
        LogPageButton(way, held.looked, held.query) for way in ("older", "newer")
    ],
    RegressionsButton: lambda _: [RegressionsButton("open", 0), RegressionsButton("turn", 999)],
    ReplayButton: lambda held: [ReplayButton(held.replay, 0), ReplayButton(held.replay, 999)],
    ShowButton: lambda held: [ShowButton(held.query)],
    TurnButton: lambda held: [TurnButton(held.query, 0), TurnButton(held.query, 999)],
    GroupSelect: lambda held: [GroupSelect(held.group, held.place)],
    GroupListButton: lambda held: [
        GroupListButton(held.place),
        GroupListButton(held.place._replace(way="newer")),
    ],
    UndoButton: lambda held: [UndoButton(held.marked, held.place)],
}
"""Each kind of button and menu, made for some ids."""


def test_the_table_has_every_button() -> None:
    """A new button of the moderators' has to be in the table."""
    found: set[type] = set()
    for one in pkgutil.iter_modules(commands.logs.__path__, "commands.logs."):
        module = import_module(one.name)
        made = inspect.getmembers(module, inspect.isclass)
        found |= {kind for _, kind in made if kind.__module__ == one.name}
    pressed = {one for one in found if issubclass(one, Component)}
    assert pressed == set(ITEMS)


async def on_record(world: World) -> Held:
    """Put something of everything on a server's record, and return its ids."""
    passage = world.services.library.current.corpus.passages[0]
    await asked(world, WEATHER, PARTY)
    asked_for = await the_row(world, question=PARTY)
    mona, records, here = world.mona, world.services.records, world.guild.id
    carl = member(world, "carl")
    await mona.slash(world.channel, "logs block", who=carl, reason="Amnesty")
    await mona.slash(world.channel, "logs hold add", words="Amnesty")
    shown = await mona.slash(world.channel, "logs unanswered")
    (group, *_) = await records.unanswered.page(here, "open", "newest")
    picked = GroupSelect(group.id, GroupPage()).custom_id
    await mona.select(message(shown), ["needs_source"], custom_id=picked)
    (marked, *_) = await records.audit.page(here)
    await world.env.advance_time(1)
    await mona.slash(world.channel, "logs recent")
    (looked, *_) = await records.audit.page(here)
    await world.env.advance_time(1)
    await mona.slash(world.channel, "logs replay", confidence=100)
    (replay, *_) = await records.audit.page(here)
    return Held(asked_for.id, looked.id, marked.id, group.id, replay.id, carl.id, passage)


async def pressed(world: World, by: Any, channel: Any, item: Any, held: Held) -> str:
    """Press a made-up button or pick from a made-up menu, and return what is said then."""
    picked = held.passage.citation if isinstance(item, RightSelect) else None
    picked = PICKED if isinstance(item, GroupSelect) else picked
    result = await forged(world, by, channel, item, picked)
    assert result.acknowledged
    return words(result) if result.modal is None else str(result.modal)


async def kept(world: World) -> list[Any]:
    """Return all that is on record of a server."""
    found: list[Any] = []
    for table in TABLES:
        sql = f"SELECT * FROM {table} WHERE guild_id = ?"
        rows = await world.services.records.database.read(sql, (world.guild.id,))
        found.append([tuple(row) for row in rows])
    return found


async def acts_of(world: World, who: MemberActor) -> list[str]:
    """Return what is on record that somebody did."""
    found = await world.services.records.audit.page(world.guild.id, size=100)
    return [one.action for one in found if one.actor_id == who.id]


async def test_every_way_of_reading_is_on_record(world: World) -> None:
    """Another moderator's page turned, a list completed: once a session, not once a press."""
    held = await on_record(world)
    mods = [world.guild.create_role("More", permissions=Permissions(manage_guild=True))]
    number = 0

    async def newcomer() -> MemberActor:
        nonlocal number
        number += 1
        return world.guild.add_member(world.env.create_user(f"mod{number}"), roles=mods)

    for kind, made in ITEMS.items():
        for item in made(held):
            who = await newcomer()
            await world.env.advance_time(1)
            await pressed(world, who, world.channel, item, held)
            acts = await acts_of(world, who)
            assert acts, (kind, item.item.custom_id)
            if kind not in EACH_TIME:
                await world.env.advance_time(1)
                await pressed(world, who, world.channel, item, held)
                assert await acts_of(world, who) == acts, kind
    for command, option in (("logs show", "query"), ("logs hold remove", "words")):
        who = await newcomer()
        for typed in ("", "A", "Am", "Amn"):
            await world.env.advance_time(1)
            await who.autocomplete(world.channel, command, option, typed)
        assert len(await acts_of(world, who)) == 1
        await world.env.advance_time(16 * 60)
        await who.autocomplete(world.channel, command, option, "")
        assert len(await acts_of(world, who)) == 2


def test_every_completion_is_known(world: World) -> None:
    """A moderators' option that completes from what is on record has to be in the test above."""
    found = {
        (one.qualified_name, option.name)
        for one in world.bot.tree.walk_commands()
        for option in getattr(one, "parameters", ())
        if option.autocomplete and one.qualified_name.startswith("logs")
    }
    assert found == {("logs show", "query"), ("logs hold remove", "words")}


async def test_completion_tells_nothing_of_private_questions(world: World) -> None:
    """Neither their words, nor whether typed words are in them; that there is one, it does."""
    await world.alice.slash(world.channel, "ask", question="Zebras in Lisbon?", private=True)
    await world.env.advance_time(60)
    await world.alice.slash(world.channel, "ask", question="Zebras in Paris?")
    for typed, count in (("", 2), ("zebras", 1), ("Lisbon", 0)):
        offered = await world.mona.autocomplete(world.channel, "logs show", "query", typed)
        assert len(offered) == count
        assert "Lisbon" not in str(offered)


@pytest.mark.parametrize("kind", ITEMS, ids=lambda kind: kind.__name__)
async def test_ids_that_nothing_has(world: World, kind: Press) -> None:
    """A moderator who presses a button with one is told something that makes sense.

    Nothing changes but that they looked.
    """
    held = await on_record(world)
    acts, *before = await kept(world)
    for nobodys in NOBODYS:
        for item in ITEMS[kind](Held.nobodys(nobodys, held.passage)):
            told = await pressed(world, world.mona, world.channel, item, held)
            assert gettext("error-unexpected", reference="…").split("…")[0] not in told, nobodys
    acts_now, *now = await kept(world)
    assert now == before
    assert set(acts) <= set(acts_now)
