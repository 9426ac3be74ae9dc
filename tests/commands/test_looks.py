"""What holds for every reply's looks: one heading, one action that stands out, words on all."""

from __future__ import annotations

import re
from typing import Any

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from tests.commands._shown import BUTTON, SELECT, button, message
from tests.conftest import World, components, texts

PRIMARY, DANGER = 1, 4
PARTY = "Does Amnesty support a political party?"
COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("ask", {"question": PARTY}),
    ("ask", {"question": PARTY, "private": True}),
    ("ask", {"question": "What is the annual budget for Guantanmo?"}),
    ("topic", {"name": "Prisoners of conscience"}),
    ("topics", {}),
    ("read", {"citation": "parlio-zs94ms"}),
    ("sources", {}),
    ("help", {}),
]


def check(result: InteractionResult) -> None:
    """Fail where a reply is hard to read on a phone, or to listen to."""
    shown = list(components(message(result)))
    headings = [one for one in texts(message(result)) if one.startswith("#")]
    assert headings == texts(message(result))[:1], "the heading comes first, and there is one"
    pressed = [one for one in shown if one["type"] == BUTTON]
    assert all(re.search(r"\w{2}", one["label"]) for one in pressed), "a sign alone is no label"
    assert sum(one["style"] == PRIMARY for one in pressed) <= 1
    assert not [one for one in pressed if one["style"] == DANGER]
    assert sum(one["type"] == 1 for one in shown) <= 2, "a wall of buttons"
    for menu in (one for one in shown if one["type"] == SELECT):
        assert re.search(r"\w{2}", menu["placeholder"])


@pytest.mark.parametrize(("name", "options"), COMMANDS)
async def test_every_reply(world: World, name: str, options: dict[str, Any]) -> None:
    """Whatever is asked for, the reply is one box in the order of what matters."""
    check(await world.alice.slash(world.channel, name, **options))


async def test_the_first_quote_stands_out(world: World) -> None:
    """In an answer, alone and shared, the first action in reading order is the primary one."""
    alone = await world.alice.slash(world.channel, "ask", question=PARTY, private=True)
    shared = await world.alice.click(
        message(alone), custom_id=button(alone, gettext("button-share"))
    )
    check(shared)
    for result in (alone, shared):
        first, *others = [one for one in components(message(result)) if one["type"] == BUTTON]
        assert (first["label"], first["style"]) == (gettext("button-context"), PRIMARY)
        assert all(one["style"] != PRIMARY for one in others)
