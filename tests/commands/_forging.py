"""Every button, menu and form of the program, found in its code, with made-up ids."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from itertools import product
from typing import Any

from simcord import actors
from simcord.actors import MemberActor
from simcord.backend import serializers
from simcord.builders import ChannelHandle, UserHandle
from simcord.enums import InteractionType
from simcord.results import InteractionResult, ResponseMessage

import commands
from commands._core.components import Button, Select
from commands._core.forms import Form

_dispatch: Any = actors._dispatch_actor_interaction  # pyright: ignore[reportPrivateUsage]
BUTTON, MENU, INPUT = 2, 3, 4
FIELDS = ("words", "question", "headline", "reason", "name", "citation")
"""The fields of the forms."""


def kinds(base: type[Any]) -> dict[str, type[Any]]:
    """Return a base's classes in the program, by name: each start of a bot makes them anew."""
    for one in pkgutil.walk_packages(commands.__path__, f"{commands.__name__}."):
        import_module(one.name)
    found, pending = set[type[Any]](), [base]
    while pending:
        for one in pending.pop().__subclasses__():
            found.add(one)
            pending.append(one)
    named = {f"{one.__module__}.{one.__name__}": one for one in found}
    return {
        name: one
        for name, one in named.items()
        if re.match(r"commands\.(?!_core.components)", name)
    }


def buttons_and_menus() -> dict[str, re.Pattern[str]]:
    """Return every kind of button and menu, with the pattern of its ``custom_id``."""
    found = kinds(Button) | kinds(Select)
    return {name: one.__discord_ui_compiled_template__ for name, one in found.items()}


def forms() -> dict[str, re.Pattern[str]]:
    """Return every kind of form that is taken whenever it comes."""
    return {name: one.pattern for name, one in kinds(Form).items()}


def made_up(pattern: re.Pattern[str], ids: Mapping[str, Sequence[object]]) -> list[str]:
    """Return ``custom_id`` that a pattern takes: each group with each of the ids of that name."""
    parsed: Any = re._parser.parse(pattern.pattern)  # type: ignore[attr-defined]
    names = {number: name for name, number in pattern.groupindex.items()}
    found = ["".join(one) for one in _made(parsed, names, ids)]
    fitting = [one for one in found if pattern.fullmatch(one)]
    assert fitting, (pattern.pattern, found)
    return fitting


def _made(
    parsed: Any,
    names: Mapping[int, str],
    ids: Mapping[str, Sequence[object]],
) -> Iterator[tuple[str, ...]]:
    return product(*(_parts(str(code), given, names, ids) for code, given in parsed))


def _parts(
    code: str,
    given: Any,
    names: Mapping[int, str],
    ids: Mapping[str, Sequence[object]],
) -> list[str]:
    def inner(one: Any) -> list[str]:
        return ["".join(parts) for parts in _made(one, names, ids)]

    match code:
        case "LITERAL":
            return [chr(given)]
        case "SUBPATTERN" if names.get(given[0]) == "proof":
            return ["A" * 16]
        case "SUBPATTERN" if names.get(given[0]) in ids:
            return [str(one) for one in ids[names[given[0]]]]
        case "SUBPATTERN":
            return inner(given[3])
        case "BRANCH":
            return [text for one in given[1] for text in inner(one)]
        case "MAX_REPEAT" if given[0] == 0:
            return ["", *inner(given[2])]
        case "MAX_REPEAT":  # digits: one that is small, for a page or a version
            return ["0" * given[0] if "IN" in str(given[2]) else inner(given[2])[0]]
        case "IN":
            return [chr(given[0][1]) if str(given[0][0]) == "LITERAL" else "0"]
        case _:
            raise NotImplementedError(code)


async def forge(
    by: MemberActor | UserHandle,
    channel: ChannelHandle,
    stands_on: ResponseMessage,
    custom_id: str,
    *,
    picked: str | None = None,
) -> InteractionResult:
    """Press a button, or pick from a menu, that Discord never got from the bot.

    It stands on a message that its presser really has.
    """
    kind = BUTTON if picked is None else MENU
    made: dict[str, Any] = {"type": kind, "custom_id": custom_id}
    made |= {"style": 2, "label": "x"} if picked is None else {"options": _options(picked)}
    sender: Any = by
    backend = sender._env.backend
    stored = backend.get_message(channel.id, stands_on.id)
    payload = {
        **serializers.message_payload(backend, stored),
        "components": [{"type": 1, "components": [made]}],
    }
    data = {"custom_id": custom_id, "component_type": kind}
    return await _dispatch(
        by,
        InteractionType.MESSAGE_COMPONENT,
        channel,
        data if picked is None else {**data, "values": [picked]},
        extra={"message": payload},
        source_message_id=stored.id,
    )


async def submit(
    by: MemberActor | UserHandle, channel: ChannelHandle, custom_id: str, typed: str
) -> InteractionResult:
    """Submit a form that was never opened."""
    fields = [
        {"type": 18, "component": {"type": INPUT, "custom_id": one, "value": typed}}
        for one in FIELDS
    ]
    return await _dispatch(
        by, InteractionType.MODAL_SUBMIT, channel, {"custom_id": custom_id, "components": fields}
    )


def _options(value: str) -> list[dict[str, str]]:
    return [{"label": "x", "value": value}]
