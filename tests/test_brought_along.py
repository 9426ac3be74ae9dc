"""Verbatim as a member's own app: in a server that it isn't in, in its DM and in a group's chat.

The interactions are Discord's own payloads, over real sockets, to the program in its own process.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest
import pytest_asyncio

from bot.i18n import gettext
from bot.records import Records
from tests.commands.ama.test_permission import MODERATORS as HOSTS
from tests.commands.logs.test_permission import OPTIONS
from tests.records.test_querylog import query
from tests.stand_in import Callback, StandIn, connected
from tests.stand_in.payloads import ELSEWHERE, GUILD, JSON, MEMBER, brought, message, press, slash

QUESTION = "Does Amnesty support a political party?"
THEIRS = "What did we ask while it was here?"
Where = Literal["server", "bot's DM", "group"]
PLACES: tuple[Where, ...] = ("server", "bot's DM", "group")
MODERATORS = OPTIONS | HOSTS
PERSONS = {"who": 9, "guest": 6}
"""The options that take a person, each with its type."""


@dataclass
class Away:
    """The bot, used from where it isn't."""

    discord: StandIn
    database: Path

    async def use(self, where: Where, name: str, **options: str) -> Callback:
        """Use a command."""
        return await self.discord.interact(brought(slash(name, options), where))

    async def click(self, where: Where, reply: Callback, key: str) -> Callback:
        """Press a button of a reply, by the key of its label."""
        pressed = press(reply.buttons[gettext(key)], message(reply.body))
        return await self.discord.interact(brought(pressed, where))

    def rows(self, guild_id: int | None) -> list[str]:
        """Return the questions that are on record for a server, or for none."""
        with closing(sqlite3.connect(self.database)) as connection:
            found = connection.execute(
                "SELECT question FROM query WHERE guild_id IS ? ORDER BY id", (guild_id,)
            )
            return [question for (question,) in found]


@pytest_asyncio.fixture
async def away(tmp_path: Path) -> AsyncIterator[Away]:
    """Run the bot; a server that it isn't in any more has a row of somebody else's in its log."""
    database = tmp_path / "verbatim.sqlite3"
    records = await Records.open(database)
    await records.queries.add(query(1, guild_id=ELSEWHERE, user_id=1, question=THEIRS, words=()))
    await records.queries.add(query(2, guild_id=GUILD, user_id=1, question=THEIRS, words=()))
    await records.close()
    async with connected(tmp_path) as discord:
        yield Away(discord, database)


@pytest.mark.parametrize("where", PLACES)
async def test_asked_and_forgotten(away: Away, where: Where) -> None:
    """A member is answered, sees what is kept of them, takes it along, and is forgotten."""
    there = ELSEWHERE if where == "server" else None
    theirs = away.rows(there)
    answered = await away.use(where, "ask", question=QUESTION)
    assert any(one.startswith("> ") for one in answered.texts)
    assert away.rows(there) == [*theirs, QUESTION]
    told = await away.use(where, "privacy")
    assert told.private
    seen = "privacy-seen-away" if where == "server" else "privacy-seen-operator"
    assert any(gettext(seen) in one for one in told.texts)
    held = _held(await away.click(where, told, "button-privacy-data"))
    assert held["about"] == MEMBER
    (tables,) = held["servers"].values()
    assert [row["question"] for row in tables["query"]] == [QUESTION]
    sure = await away.click(where, told, "button-privacy-forget")
    here = "privacy-forget-here" if where == "server" else "privacy-forget-everywhere"
    assert sure.texts == [gettext(here)]
    gone = await away.click(where, sure, "button-privacy-forget-yes")
    assert gettext("privacy-forgotten-questions", count=1) in gone.texts[0]
    assert away.rows(there) == theirs


@pytest.mark.parametrize("where", PLACES)
async def test_not_logged(away: Away, where: Where) -> None:
    """Who doesn't want to be on record is answered all the same, and can want it again."""
    there = ELSEWHERE if where == "server" else None
    theirs = away.rows(there)
    told = await away.use(where, "privacy")
    off = await away.click(where, told, "button-privacy-unlog")
    assert off.texts == [gettext("privacy-unlogged-now")]
    answered = await away.use(where, "ask", question=QUESTION)
    assert any(one.startswith("> ") for one in answered.texts)
    assert away.rows(there) == theirs
    told = await away.use(where, "privacy")
    assert any(gettext("privacy-unlogged") in one for one in told.texts)
    on = await away.click(where, told, "button-privacy-log")
    assert on.texts == [gettext("privacy-logged-now")]
    await away.use(where, "ask", question=QUESTION)
    assert away.rows(there) == [*theirs, QUESTION]


@pytest.mark.parametrize("where", PLACES)
async def test_moderators_commands(away: Away, where: Where) -> None:
    """None of them works, whatever the member may do there: nothing is shown, nothing on record."""
    for name in MODERATORS:
        reply = await away.discord.interact(brought(_used(name), where))
        assert reply.private, name
        assert reply.texts == [gettext("error-not-permitted")], name
    with closing(sqlite3.connect(away.database)) as connection:
        assert connection.execute("SELECT count(*) FROM audit").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM block").fetchone() == (0,)


@pytest.mark.parametrize("where", PLACES)
async def test_moderators_buttons(away: Away, where: Where) -> None:
    """A made-up button of theirs shows no row, not even of a server that had the bot once."""
    for custom_id in ("logs-show:1", "logs-show:2", "logs-turn:1:0", "logs-audit:older:9"):
        made = {"type": 2, "style": 2, "label": "Made up", "custom_id": custom_id}
        data = {"flags": 64 | 1 << 15, "components": [{"type": 1, "components": [made]}]}
        shown = message({"type": 4, "data": data})
        reply = await away.discord.interact(brought(press(custom_id, shown), where))
        assert reply.texts == [gettext("error-not-permitted")], custom_id


def _used(name: str) -> JSON:
    """Return the interaction of a moderators' command, with a member where it takes a person."""
    options = MODERATORS[name]
    made = slash(name, {key: one for key, one in options.items() if key not in PERSONS})
    inner: JSON = made["data"]
    while inner["options"] and "options" in inner["options"][0]:
        inner = inner["options"][0]
    for key in PERSONS.keys() & options.keys():
        inner["options"].append({"name": key, "type": PERSONS[key], "value": str(MEMBER)})
        made["data"]["resolved"] = {"users": {str(MEMBER): made["member"]["user"]}}
    return made


def _held(reply: Callback) -> dict[str, Any]:
    (file,) = reply.files
    return json.loads(file)
