"""Whatever a member saw is on record, exactly, and before they saw it."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from simcord.results import InteractionResult

from bot.records import Query
from tests.commands._shown import button, message, quotes, rows, the_row
from tests.conftest import World

COMMANDS: list[tuple[str, str, dict[str, Any]]] = [
    ("ask", "question", {"question": "Does Amnesty  support a political party?"}),
    ("topic", "name", {"name": "syria"}),
    ("read", "citation", {"citation": "impartiality-5ygf2k"}),
]


async def _run(world: World, name: str, options: dict[str, Any]) -> InteractionResult:
    return await world.alice.slash(world.channel, name, **options)


def _check_spans(world: World, row: Query, result: InteractionResult) -> None:
    """Fail unless a row's spans are the source's own words, and the very ones that were shown."""
    corpus = world.services.library.current.corpus
    for one in row.shown:
        source = corpus.source(one.source)
        assert source.text[one.start : one.end] == one.text
        assert corpus.passage(one.citation).source is source
    assert sorted(one.text for one in row.shown) == sorted(quotes(result))


@pytest.mark.parametrize(("name", "option", "options"), COMMANDS)
async def test_every_command_leaves_a_row(
    world: World, name: str, option: str, options: dict[str, Any]
) -> None:
    """A row has who, where, what was typed, what came back, from which corpus, and how fast."""
    result = await _run(world, name, options)
    row = await the_row(world)
    assert (row.guild_id, row.channel_id) == (world.guild.id, world.channel.id)
    assert (row.user_id, row.command, row.via) == (world.alice.id, name, "command")
    assert row.question == options[option]
    assert row.outcome == "answered"
    assert (row.confidence is None) is (name != "ask")
    assert row.confidence is None or 0.5 <= row.confidence <= 1
    assert row.corpus_version == world.services.library.current.corpus.version
    assert 0 < row.latency_ms < 3000
    assert row.locale == "en-US"
    assert not row.private
    assert row.asked_at == world.env.now()
    _check_spans(world, row, result)


async def test_a_refusal_leaves_a_row(world: World) -> None:
    """A refused question is on record too, with the confidence that was too low."""
    await world.alice.slash(world.channel, "ask", question="What is the salary of Iran zyzzyva?")
    row = await the_row(world)
    assert (row.outcome, row.shown) == ("refused", ())
    assert row.confidence is not None
    assert row.confidence < 0.5


@pytest.mark.parametrize(("name", "option", "options"), COMMANDS)
async def test_the_row_is_there_before_the_reply(
    world: World, name: str, option: str, options: dict[str, Any]
) -> None:
    """When the reply goes out, another process already reads the row from the file."""
    seen: list[tuple[Any, ...]] = []
    faults: list[Any] = world.env.backend.faults

    class Watching(list[Any]):
        def __iter__(self) -> Any:
            if world.env.http_requests[-1].path.startswith("/interactions/"):
                with sqlite3.connect(world.services.settings.database) as other:
                    seen.extend(other.execute("SELECT command, question FROM query"))
            return super().__iter__()

    world.env.backend.faults = Watching(faults)
    await _run(world, name, options)
    assert seen == [(name, options[option])]


async def test_the_row_stays_when_the_reply_fails(world: World, breaks: None) -> None:
    """The reply is lost on the way; the row isn't."""
    world.env.inject_error("POST", "/interactions/*", status=400, times=None)
    result = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    assert not result.acknowledged
    with sqlite3.connect(world.services.settings.database) as other:
        (row,) = other.execute("SELECT question, outcome FROM query").fetchall()
        (shown,) = other.execute("SELECT count(*) FROM shown").fetchone()
    assert row == ("Is Guantanamo lawful?", "closest")
    assert shown


async def test_buttons_leave_rows(world: World) -> None:
    """A page turned and a passage opened are on record as pressed, by whom, with what was shown."""
    asked = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    opened = await world.mona.click(message(asked), custom_id=button(asked, "In context"))
    row = await the_row(world, via="button")
    assert (row.command, row.user_id, row.private) == ("read", world.mona.id, True)
    _check_spans(world, row, opened)
    moved = await world.mona.click(message(opened), label="Earlier")
    (further,) = [one for one in await rows(world, via="button") if one.id != row.id]
    assert further.user_id == world.mona.id
    _check_spans(world, further, moved)


async def test_lists_and_completion_leave_none(world: World) -> None:
    """Looking through lists, or typing, asks nothing: there is no row."""
    await world.alice.slash(world.channel, "topics")
    await world.alice.slash(world.channel, "sources")
    await world.mona.slash(world.channel, "settings")
    await world.alice.autocomplete(world.channel, "ask", "question", "secret thought")
    assert await rows(world) == []
