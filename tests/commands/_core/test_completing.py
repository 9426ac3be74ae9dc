"""Autocomplete: bounded by what the option holds, and by a person's pace."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Any, cast

from discord.app_commands import Command, Group

from commands._core.completions import MAX_COMPLETIONS
from tests.conftest import World

ZONE = ("settings change", "zone")


def _completed(commands: Iterable[Any]) -> Iterator[tuple[str, str, int | None]]:
    for one in commands:
        if isinstance(one, Group):
            yield from _completed(one.commands)
        elif isinstance(one, Command):
            known = cast("Command[Any, ..., Any]", one)
            for option in known.parameters:
                if option.autocomplete:
                    longest = option.max_value
                    yield known.qualified_name, option.name, int(longest) if longest else None


async def test_longer_than_the_option_holds(world: World) -> None:
    """What no option can hold is offered nothing, at no cost, in each command there is."""
    options = list(_completed(world.bot.tree.get_commands()))
    assert len(options) > 15
    hostile = "x" + "," * 5_990
    begin = time.thread_time()
    for command, option, longest in options:
        assert longest is not None, f"/{command} {option} takes 6,000 characters"
        actor = world.mona if command in world.mona.available_commands(world.channel) else None
        if actor is not None:
            assert await actor.autocomplete(world.channel, command, option, hostile) == []
    assert time.thread_time() - begin < 5, "this is a matter of milliseconds each"


async def test_faster_than_a_person(world: World) -> None:
    """Past a person's pace a member is offered nothing, another one all the same; no error."""

    async def offered(actor: Any) -> list[Any]:
        return await actor.autocomplete(world.channel, "topic", "name", "")

    for _ in range(MAX_COMPLETIONS):
        assert await offered(world.alice)
    assert await offered(world.alice) == []
    assert await offered(world.mona)
    assert (await world.alice.slash(world.channel, "ask", question="Is it fair?")).acknowledged
