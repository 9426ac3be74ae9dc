"""``/logs export``: the rows of this server that a filter lets through, whole, in files."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from simcord.results import InteractionResult

from bot.exporting import COLUMNS
from bot.i18n import gettext
from bot.records import Filter, Query
from commands.logs import export as module
from commands.logs.export import MOST, Export
from tests.commands._shown import message, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member
from tests.conftest import World, texts


async def export(
    world: World,
    style: str = "jsonl",
    **options: Any,
) -> InteractionResult:
    """Let the moderator have it."""
    result = await world.mona.slash(world.channel, "logs export", format=style, **options)
    assert result.ephemeral
    return result


async def files(result: InteractionResult) -> dict[str, str]:
    """Return the files of a reply, and of what follows it."""
    sent = [*message(result).attachments]
    for one in result.followups:
        sent += one.attachments
    return {one.filename: (await one.read()).decode() for one in sent}


async def logged(world: World) -> list[Query]:
    """Return all rows of the server."""
    return (await world.services.records.queries.page(world.guild.id, Filter(limit=10_000))).rows


async def test_jsonl_loses_nothing(world: World) -> None:
    """Read back, it is the rows as they are in the log."""
    await asked(world, PARTY, WEATHER, "Gauntanamo prisonres 🦦?\n=1+1")
    shown = await export(world)
    assert gettext("export-done", count=3) in words(shown)
    [(name, text)] = (await files(shown)).items()
    assert name == "log-1.jsonl"
    rows = [json.loads(line) for line in text.splitlines()]
    held = await logged(world)
    assert [row["question"] for row in rows] == [one.question for one in held]
    for row, one in zip(rows, held, strict=True):
        assert row["asked_at"] == one.asked_at.isoformat()
        assert [shown["text"] for shown in row["shown"]] == [each.text for each in one.shown]
        for field in ("id", "user_id", "channel_id", "confidence", "latency_ms", "private"):
            assert row[field] == getattr(one, field)
        assert tuple(row["words"]) == one.words


async def test_csv_opens_in_a_spreadsheet_without_a_formula(world: World) -> None:
    """A header, a row each, and no cell that a spreadsheet would reckon with."""
    formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(“x”)"]
    await asked(world, PARTY, *formulas)
    [(name, text)] = (await files(await export(world, "csv"))).items()
    assert name == "log-1.csv"
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert [row["question"] for row in rows[::-1]] == [PARTY, *(f"'{one}" for one in formulas)]
    assert rows[-1]["citations"].split(" ")[0] == (await logged(world))[-1].shown[0].citation


async def test_the_filters_are_those_of_the_list(world: World) -> None:
    """Who, words, command, outcome, feedback, channel and time."""
    bob = member(world, "bob")
    other = world.guild.create_text_channel("elsewhere")
    await asked(world, PARTY, WEATHER)
    await asked(world, "Which prisoners did they free?", by=bob)
    await bob.slash(other, "topic", name="syria")

    async def by(**options: Any) -> list[str]:
        found = await files(await export(world, **options))
        return [
            json.loads(line)["question"]
            for text in found.values()
            for line in text.split("\n")
            if line
        ]

    assert await by(member=world.alice) == [WEATHER, PARTY]
    assert await by(words="prisoner") == ["Which prisoners did they free?"]
    assert await by(command="topic") == ["syria"]
    assert await by(outcome="refused", member=world.alice) == [WEATHER]
    assert await by(channel=other) == ["syria"]
    assert await by(feedback="doesnt") == []
    assert len(await by(since="2h")) == 4
    assert gettext("logs-none") in words(await export(world, until="2h"))


async def test_it_is_split_where_discord_takes_no_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file is within the limit and whole by itself; over ten, there are more messages."""
    await asked(world, *(f"zyxomma {n}" for n in range(25)))
    rows = {one.id for one in await logged(world)}
    [whole] = (await files(await export(world))).values()
    limit = max(len(line.encode()) for line in whole.splitlines(keepends=True))
    monkeypatch.setattr(module, "ROOM", (limit + 0.5) / 26_214_400)  # SimCord's limit
    shown = await export(world, "jsonl")
    sent = await files(shown)
    assert 10 < len(sent) <= MOST
    assert len(message(shown).attachments) == 10
    assert shown.followups
    found = [json.loads(line) for text in sent.values() for line in text.splitlines()]
    assert [one["id"] for one in found] == sorted(rows, reverse=True)
    assert all(len(text.encode()) <= limit for text in sent.values())


async def test_too_much_is_told_kindly(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """More files than are sent: none is, and the reply says what to do."""
    await asked(world, *(f"Amnesty {n}" for n in range(8)))
    monkeypatch.setattr(module, "ROOM", 500 / 26_214_400)
    monkeypatch.setattr(module, "MOST", 2)
    shown = await export(world)
    assert "verbatim log export" in words(shown)
    assert not await files(shown)


async def test_it_says_how_far_it_is(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """While it takes, the message counts the rows."""
    await asked(world, PARTY)
    monkeypatch.setattr(module, "SECONDS", 0.0)
    await export(world)
    edited = [str(one.json) for one in world.env.http_requests if one.method == "PATCH"]
    assert any(gettext("export-going", count=1) in one for one in edited)


async def test_it_is_on_record(world: World) -> None:
    """Who had it, with which filters and in which format, as the audit tells it."""
    await asked(world, PARTY)
    await export(world, "csv", outcome="refused")
    (act, *_) = await world.services.records.audit.page(world.guild.id)
    assert (act.action, act.actor_id) == ("logs export", world.mona.id)
    assert act.details == {"format": "csv", "outcome": "refused"}
    told = texts(message(await world.mona.slash(world.channel, "logs audit")))
    assert any("CSV" in one and gettext("logs-refused") in one for one in told)


async def test_one_at_a_time(world: World) -> None:
    """A second one waits until the first is there."""
    await asked(world, PARTY)
    Export.exporting.add(world.guild.id)
    try:
        assert words(await export(world)) == gettext("export-running")
    finally:
        Export.exporting.discard(world.guild.id)
    assert await files(await export(world))
    assert not Export.exporting
