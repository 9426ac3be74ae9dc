"""What a member sees of a reply, and what Discord would make of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from simcord.results import InteractionResult, ResponseMessage

from bot.i18n import gettext
from bot.records import Filter, Query
from commands._core.markdown import units, unquote
from tests.conftest import World, components, texts

UNLIMITED = pytest.mark.environ(VERBATIM_MEMBER_RATE="0", VERBATIM_SERVER_RATE="0")
"""For a test that presses more in a minute than a person would."""
ROW, BUTTON, SELECT, SECTION, TEXT = 1, 2, 3, 9, 10


def message(result: InteractionResult) -> ResponseMessage:
    """Return the message that an interaction was answered with."""
    assert result.acknowledged
    assert not result.deferred
    assert result.response is not None
    return result.response


def words(result: InteractionResult) -> str:
    """Return all the texts of a reply, as sent."""
    return "\n".join(texts(message(result)))


def quotes(result: InteractionResult) -> list[str]:
    """Return the quoted words of a reply, as a member sees them."""
    return [unquote(one) for one in texts(message(result)) if one.startswith("> ")]


def buttons(result: InteractionResult) -> dict[str, str]:
    """Return the labels of a reply's buttons that can be pressed, by their ``custom_id``."""
    return {
        one["custom_id"]: one["label"]
        for one in components(message(result))
        if one["type"] == BUTTON and not one.get("disabled")
    }


def button(result: InteractionResult, label: str) -> str:
    """Return the ``custom_id`` of the first button with this label."""
    return next(key for key, value in buttons(result).items() if value == label)


def options(result: InteractionResult) -> dict[str, str]:
    """Return the labels of the options of a reply's menu, by their values."""
    menu = next(one for one in components(message(result)) if one["type"] == SELECT)
    return {one["value"]: one["label"] for one in menu["options"]}


async def rows(world: World, **facts: object) -> list[Query]:
    """Return the rows of the query log of which these facts hold."""
    found = await world.services.records.queries.recent(Filter(limit=None))
    return [row for row in found if all(getattr(row, key) == facts[key] for key in facts)]


async def the_row(world: World, **facts: object) -> Query:
    """Return the one row of the query log of which these facts hold."""
    (row,) = await rows(world, **facts)
    return row


def erase_queries(world: World) -> None:
    """Erase the query log, with what depends on it."""
    with closing(sqlite3.connect(world.services.settings.database)) as file, file:
        file.execute("PRAGMA foreign_keys = ON")
        file.execute("DELETE FROM query")


def sent(world: World) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the type and the data of every response that the bot sent."""
    for one in world.env.http_requests:
        if one.method == "POST" and one.path.endswith("/callback") and one.json:
            yield one.json["type"], one.json.get("data", {})


def check_message(data: dict[str, Any]) -> None:
    """Fail where Discord would refuse a message, or would ping somebody."""
    assert data["allowed_mentions"]["parse"] == []
    assert not data["allowed_mentions"].keys() - {"parse", "replied_user"}
    parts = list(components(_Sent(data["components"])))
    assert len(parts) <= 40
    ids = [one["custom_id"] for one in parts if "custom_id" in one]
    assert len(ids) == len(set(ids))
    assert all(len(one) <= 100 for one in ids)
    contents = [one["content"] for one in parts if one["type"] == TEXT]
    assert all(one.strip() for one in contents)
    assert sum(map(units, contents)) <= 4000
    for one in parts:
        _check_part(one)


def check_choices(choices: list[dict[str, Any]]) -> None:
    """Fail where Discord would refuse what autocomplete offers."""
    assert len(choices) <= 25
    for one in choices:
        assert 1 <= units(one["name"]) <= 100
        assert 1 <= units(str(one["value"])) <= 100
        assert one["name"].strip()


def _check_part(one: dict[str, Any]) -> None:
    match one["type"]:
        case 1:
            assert 1 <= len(one["components"]) <= 5
        case 2:
            assert one["label"].strip()
            assert units(one["label"]) <= 80
        case 3:
            _check_menu(one)
        case 9:
            assert 1 <= len(one["components"]) <= 3
        case _:
            assert one["type"] in {TEXT, 12, 13, 14, 17}


def _check_menu(menu: dict[str, Any]) -> None:
    assert units(menu["placeholder"]) <= 150
    assert 1 <= len(menu["options"]) <= 25
    assert len({one["value"] for one in menu["options"]}) == len(menu["options"])
    for one in menu["options"]:
        assert one["label"].strip()
        assert units(one["label"]) <= 100
        assert 1 <= len(one["value"]) <= 100
        assert units(one.get("description") or "") <= 100


class _Sent:
    def __init__(self, parts: list[dict[str, Any]]) -> None:
        self.components = parts


async def set_for_good(world: World, **options: object) -> InteractionResult:
    """Change settings as the moderator, and say yes where they ask whether that is meant."""
    shown = await world.mona.slash(world.channel, "settings", **options)
    if gettext("button-settings-sure") in buttons(shown).values():
        return await world.mona.click(message(shown), label=gettext("button-settings-sure"))
    return shown
