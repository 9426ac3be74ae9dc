"""The views of the file: readable, and described in docs/datasette.md and docs/metadata.json."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.records import Act, Outcome, Records, Suggestion
from tests.records.test_statistics import START, query, shown

DOCS = Path(__file__).parents[2] / "docs"
METADATA = json.loads((DOCS / "metadata.json").read_text(encoding="utf-8"))
TABLES: dict[str, Any] = METADATA["databases"]["verbatim"]["tables"]
GUILD = 1456074443980800013


@pytest_asyncio.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    """Open records with an answer, a refusal, what members said, and what a moderator did."""
    opened = await Records.open(tmp_path / "verbatim.sqlite3")
    answered = query(1, guild_id=GUILD, shown=shown("a-1", "b-1", "a-1"), latency_ms=12.345)
    await opened.queries.add(answered)
    await opened.queries.add(
        query(2, 30, guild_id=GUILD, outcome=Outcome.REFUSED, confidence=None, private=True)
    )
    await opened.queries.add(query(3, 31, guild_id=GUILD, outcome=Outcome.CLOSEST, question="So?"))
    await opened.feedback.vote(GUILD, answered.id, 5, "doesnt", START)
    await opened.feedback.suggest(GUILD, Suggestion(answered.id, 5, words="Mine"), START)
    await opened.audit.add(GUILD, Act(9, START, 7, "logs recent", {"outcome": "refused"}))
    yield opened
    await opened.close()


async def rows(records: Records, view: str) -> list[dict[str, Any]]:
    """Return what a view shows."""
    return [dict(row) for row in await records.database.read(f"SELECT * FROM {view}")]


async def test_what_was_asked(records: Records) -> None:
    """Plain words, times, citations once each in the reply's order, and ids that aren't rounded."""
    closest, refused, answered = await rows(records, "asked")
    assert closest["outcome"] == "closest"
    assert answered["asked_at"] == "2026-11-01 00:00:00"
    assert (answered["server"], answered["member"]) == (str(GUILD), "3")
    assert (answered["command"], answered["outcome"]) == ("/ask", "answered")
    assert (answered["confidence_percent"], answered["latency_ms"]) == (50, 12.3)
    assert answered["citations"] == "a-1, b-1"
    assert (answered["answers_it"], answered["doesnt"]) == (0, 1)
    assert (answered["seen_by"], refused["seen_by"]) == ("everyone", "the asker")
    assert (refused["citations"], refused["confidence_percent"]) == (None, None)


async def test_the_other_views(records: Records) -> None:
    """Quotes, days, passages, feedback and moderation."""
    quotes = await rows(records, "quotes")
    assert [(one["place"], one["citation"]) for one in quotes] == [
        (1, "a-1"),
        (2, "b-1"),
        (3, "a-1"),
    ]
    first, second = await rows(records, "days")
    assert (first["day"], first["answered"], first["refused"]) == ("2026-11-01", 1, 0)
    assert (second["queries"], second["closest"], second["refused"]) == (2, 1, 1)
    assert second["answered_percent"] == 0
    quoted = {one["citation"]: one["quoted"] for one in await rows(records, "passages_quoted")}
    assert quoted == {"a-1": 2, "b-1": 1}
    assert {one["said"] for one in await rows(records, "feedback")} == {
        "doesn't",
        "a better passage",
    }
    (act,) = await rows(records, "moderation")
    assert (act["moderator"], act["details"]) == ("7", "outcome: refused")


async def _columns(records: Records, kind: str) -> dict[str, list[str]]:
    names = await records.database.read("SELECT name FROM sqlite_schema WHERE type = ?", (kind,))
    return {
        row["name"]: [
            one["name"] for one in await records.database.read(f"PRAGMA table_info({row['name']})")
        ]
        for row in names
    }


async def test_every_view_is_described(records: Records) -> None:
    """The document and the metadata have each view with each column, in order, in one wording."""
    views = await _columns(records, "view")
    text = (DOCS / "datasette.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\w+)$", text, re.MULTILINE)) == set(views)
    for name, columns in views.items():
        table = text.partition(f"| column of `{name}` |")[2].partition("\n\n")[0]
        told = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.MULTILINE))
        assert list(told) == columns
        assert TABLES[name]["columns"] == told


async def test_the_metadata_names_only_what_is_there(records: Records) -> None:
    """Each table or view, column, order and facet of it is in the file."""
    there = {**await _columns(records, "table"), **await _columns(records, "view")}
    for name, told in TABLES.items():
        assert name in there
        named = [*told.get("columns", ()), *told.get("facets", ())]
        named += [told["sort_desc"]] if "sort_desc" in told else []
        assert set(named) <= set(there[name]), name


@pytest.mark.parametrize("name", [name for name, told in TABLES.items() if "columns" in told])
def test_a_view_is_described_in_words(name: str) -> None:
    """Each has a description that is a sentence."""
    assert TABLES[name]["description"].endswith(".")


@pytest.mark.parametrize("view", ["asked", "quotes", "moderation"])
async def test_the_newest_come_first_without_sorting(records: Records, view: str) -> None:
    """The first page of a large log is there at once: a table is followed from its end."""
    plan = await records.database.read(f"EXPLAIN QUERY PLAN SELECT * FROM {view} LIMIT 101")
    first = [row["detail"] for row in plan if row["parent"] == 0]
    assert not [one for one in first if one == "USE TEMP B-TREE FOR ORDER BY"]


async def test_the_example_runs(records: Records) -> None:
    """The query of the document runs on a file of ours, by a program that may only read."""
    text = (DOCS / "datasette.md").read_text(encoding="utf-8")
    [sql] = re.findall(r"```sql\n(.*?)```", text, re.DOTALL)
    with closing(sqlite3.connect(f"file:{records.database.path}?mode=ro", uri=True)) as other:
        found = other.execute(sql.replace("123456789012345678", str(GUILD))).fetchall()
    assert found == [("Why?", 1, "2026-11-02 06:00:00")]
