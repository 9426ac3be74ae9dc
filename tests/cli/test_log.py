"""``verbatim log``: the latest rows, for people, scripts and spreadsheets."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.answering import Correction
from bot.records import Act, Outcome, Query, Records, Shown, Suggestion, first_id
from bot.records.members import pseudonym
from commands.logs._rows import person
from tests.cli.conftest import Shell

NOW = datetime.now(UTC)
SHOWN = Shown("impartiality-5ygf2k", "impartiality", 790, 805, "Amnesty\nInternational")


def query(number: int, question: str, **changed: object) -> Query:
    """Return a query of ``number`` hours ago."""
    values: dict[str, object] = {
        "id": first_id(NOW - timedelta(hours=number)),
        "asked_at": NOW - timedelta(hours=number),
        "guild_id": 7,
        "channel_id": 8,
        "user_id": 9,
        "command": "ask",
        "question": question,
        "outcome": Outcome.ANSWERED,
        "confidence": 0.5,
        "corpus_version": "cc0b78f5b9ea",
        "latency_ms": 1.5,
        "locale": "en-GB",
        "private": False,
        "shown": (SHOWN, SHOWN),
    }
    return Query(**{**values, **changed})  # pyright: ignore[reportArgumentType] (of a test's own)


ROWS = [
    query(1, "Newest, “with” 🦦?"),
    query(2, "=HYPERLINK(1)", outcome=Outcome.CLOSEST, shown=(), guild_id=None),
    query(3, "line\nbreak \x1b[31mred\x07", outcome=Outcome.REFUSED, shown=()),
    query(
        4,
        "guantanmo prisonres?",
        guild_id=4,
        corrections=(
            Correction("guantanmo", "guantanamo"),
            Correction("prisonres", "prisoners"),
        ),
    ),
    query(50, "Oldest?", guild_id=5, command="topic", confidence=None),
]


async def fill(path: Path, rows: list[Query]) -> None:
    """Write rows into the database."""
    records = await Records.open(path)
    await asyncio.gather(*map(records.queries.add, rows))
    await records.close()


@pytest.fixture
def filled(shell: Shell) -> Shell:
    """Give a shell whose database has five rows."""
    asyncio.run(fill(shell.folder / "data" / "verbatim.sqlite3", ROWS))
    return shell


def test_json(filled: Shell) -> None:
    """Every field of every row, newest first, with the spans that were shown."""
    rows = filled.here("log", "--json").worked().objects
    assert [row["question"] for row in rows] == [row.question for row in ROWS]
    first = rows[0]
    assert datetime.fromisoformat(first["asked_at"]) == ROWS[0].asked_at
    assert first["shown"][0] == {
        "citation": "impartiality-5ygf2k",
        "source": "impartiality",
        "start": 790,
        "end": 805,
        "text": "Amnesty\nInternational",
    }
    assert (first["outcome"], first["confidence"], first["private"]) == ("answered", 0.5, False)
    assert (first["guild_id"], first["channel_id"], first["user_id"]) == (7, 8, 9)
    assert [row["corrections"] for row in rows] == [
        [],
        [],
        [],
        [
            {"typed": "guantanmo", "searched": "guantanamo"},
            {"typed": "prisonres", "searched": "prisoners"},
        ],
        [],
    ]


async def say_of(path: Path) -> None:
    """Write what members say of the newest row, and of one outside of any server."""
    records = await Records.open(path)
    feedback, first, direct = records.feedback, ROWS[0].id, ROWS[1].id
    for user, vote in ((1, "answers"), (2, "answers"), (3, "doesnt")):
        await feedback.vote(7, first, user, vote, NOW)  # pyright: ignore[reportArgumentType]
    await feedback.suggest(7, Suggestion(first, 3, citation="parlio-zs94ms"), NOW)
    await feedback.suggest(7, Suggestion(first, 4, words="“Mine”"), NOW + timedelta(hours=1))
    await feedback.vote(None, direct, 5, "doesnt", NOW)
    await records.close()


def test_what_members_said(filled: Shell) -> None:
    """Each row of JSON has its own votes and suggestions, counted and newest first."""
    asyncio.run(say_of(filled.folder / "data" / "verbatim.sqlite3"))
    first, direct, *others = filled.here("log", "--json").worked().objects
    assert first["votes"] == {"answers": 2, "doesnt": 1}
    assert first["suggestions"] == [
        {"user_id": 4, "citation": None, "words": "“Mine”"},
        {"user_id": 3, "citation": "parlio-zs94ms", "words": None},
    ]
    assert (direct["votes"], direct["suggestions"]) == ({"answers": 0, "doesnt": 1}, [])
    assert len(others) == 3
    for row in others:
        assert (row["votes"], row["suggestions"]) == ({"answers": 0, "doesnt": 0}, [])


def test_csv(filled: Shell) -> None:
    """A spreadsheet gets a header and a row each, and no formula out of a member's words."""
    text = filled.here("log", "--csv").worked().output
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["question"] for row in rows] == [
        "Newest, “with” 🦦?", "'=HYPERLINK(1)", "line\nbreak \x1b[31mred\x07",
        "guantanmo prisonres?", "Oldest?",
    ]  # fmt: skip
    assert rows[0]["citations"] == "impartiality-5ygf2k"
    assert (rows[1]["guild_id"], rows[4]["confidence"]) == ("", "")
    corrections = [row["corrections"] for row in rows]
    assert corrections == ["", "", "", "guantanmo → guantanamo, prisonres → prisoners", ""]


def test_table(filled: Shell) -> None:
    """People get a table, in which a member's control characters are spelled out."""
    text = filled.here("log").worked().output
    assert "/ask Newest, “with” 🦦?" in text
    assert "answered 0.50 impartiality-5ygf2k" in text
    assert "/topic Oldest?" in text
    assert "/ask guantanmo prisonres? (searched for guantanamo, prisoners)" in text
    assert "\x1b" not in text
    assert "\x07" not in text
    assert r"line\nbreak \x1b[31mred\x07" in text


def test_pseudonyms(shell: Shell) -> None:
    """The table calls a member what moderators read on Discord; files have the number itself."""
    kept = pseudonym(b"a server's key", 9)
    asyncio.run(fill(shell.folder / "data" / "verbatim.sqlite3", [query(1, "Who?", user_id=kept)]))
    table = shell.here("log").worked().output
    assert person(kept) in table
    assert str(kept) not in table
    (row,) = shell.here("log", "--json").worked().objects
    assert row["user_id"] == kept
    (cells,) = csv.DictReader(io.StringIO(shell.here("log", "--csv").worked().output))
    assert cells["user_id"] == f"'{kept}"


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--limit", "2"], [0, 1]),
        (["--limit", "0"], [0, 1, 2, 3, 4]),
        (["--server", "7"], [0, 2]),
        (["--server", "6"], []),
        (["--refused"], [2]),
        (["--closest"], [1]),
        (["--refused", "--server", "7"], [2]),
        (["--since", "150m"], [0, 1]),
        (["--since", "1w", "--limit", "1"], [0]),
        (["--since", (NOW - timedelta(hours=10)).isoformat()], [0, 1, 2, 3]),
    ],
)
def test_filters(filled: Shell, options: list[str], found: list[int]) -> None:
    """Server, time, refusal and number, alone and together."""
    rows = filled.here("log", "--json", *options).worked().objects
    assert [row["id"] for row in rows] == [ROWS[place].id for place in found]


def test_more_rows_than_a_page(shell: Shell) -> None:
    """All of a thousand and more rows come out, with another database named."""
    path = shell.folder / "other.sqlite3"
    asyncio.run(fill(path, [query(0, "Why?", id=number) for number in range(1200)]))
    done = shell.here("log", "--json", "--limit", "0", "--database", str(path)).worked()
    assert [row["id"] for row in done.objects] == list(range(1199, -1, -1))


def test_nothing_fits(filled: Shell) -> None:
    """An empty table says so; an empty list of objects is empty."""
    assert "No matching rows in the log." in filled.here("log", "--server", "1").worked().output
    assert filled.here("log", "--json", "--server", "1").worked().output == ""


def test_no_database_yet(shell: Shell) -> None:
    """Where there is no database, it says what makes one, and makes none itself."""
    shell.here("log").failed(75, "no database", "verbatim try")
    assert list(shell.folder.iterdir()) == []


def test_wrong_databases(shell: Shell) -> None:
    """A file that is no database can't be shown; the code says that trying again won't help."""
    shell.write("x.sqlite3", "Dear diary, " * 100)
    shell.here("log", "--database", "x.sqlite3").failed(78, "move it away")


def test_what_is_mistyped(filled: Shell) -> None:
    """A time that is none, and two formats at once, are one line each."""
    filled.here("log", "--since", "yesterday").failed(78, "yesterday", "2h, 7d")
    filled.here("log", "--json", "--csv").failed(78, "--json", "--csv")
    filled.here("log", "--refused", "--closest").failed(78, "--refused", "--closest")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ([], [0, 1, 2, 3, 4]),
        (["--server", "7"], [0, 2]),
        (["--outcome", "closest", "--since", "150m"], [1]),
        (["--until", "150m", "--command", "topic"], [4]),
        (["--member", "9", "--channel", "8", "--server", "4"], [3]),
        (["--member", "8"], []),
        (["--server", "7", "--feedback", "doesnt"], [0]),
        (["--server", "7", "--words", "zebras"], []),
    ],
)
def test_export(filled: Shell, options: list[str], found: list[int]) -> None:
    """A file of all that fits, the very objects that `log --json` has."""
    asyncio.run(say_of(filled.folder / "data" / "verbatim.sqlite3"))
    done = filled.here("log", "export", "--out", "log.jsonl", *options)
    assert (done.code, done.complaint) == (0, "")
    assert done.output == f"{len(found)} rows in log.jsonl\n"
    lines = (filled.folder / "log.jsonl").read_text(encoding="utf-8").splitlines()
    shown = {row["id"]: row for row in filled.here("log", "--json").objects}
    assert [json.loads(line) for line in lines] == [shown[ROWS[place].id] for place in found]


def test_export_to_standard_output(filled: Shell) -> None:
    """Without a file the rows are printed, as `log --csv` prints them."""
    printed = filled.here("log", "export", "--format", "csv").worked().output
    assert printed == filled.here("log", "--csv").worked().output


def test_export_mistyped(filled: Shell) -> None:
    """What can't be meant is one line that says what can."""
    filled.here("log", "export").failed(78, "--format", "jsonl")
    filled.here("log", "export", "--out", "log.xls").failed(78, "csv")
    filled.here("log", "export", "--out", "nowhere/log.csv").failed(78, "nowhere/log.csv")
    filled.here("log", "export", "--out", "log.csv", "--until", "soon").failed(
        78, "--until", "soon"
    )
    filled.here("log", "export", "--out", "log.csv", "--words", "x").failed(78, "--server")
    filled.here("log", "--json", "export", "--out", "log.csv").failed(78, "after 'export'")


def test_export_without_a_database(shell: Shell) -> None:
    """Where there is no database, nothing is written."""
    shell.here("log", "export", "--out", "log.csv").failed(75, "no database")
    assert list(shell.folder.iterdir()) == []


async def acts(path: Path, guild_id: int) -> list[tuple[str, dict[str, object]]]:
    """Return what is on record of the operator in a server, oldest first."""
    records = await Records.open(path)
    try:
        found = await records.audit.page(guild_id)
    finally:
        await records.close()
    assert all(one.actor_id is None for one in found)
    return [(one.action, dict(one.details)) for one in reversed(found)]


async def disguise(path: Path, guild_id: int) -> None:
    """Let a server keep its members under pseudonyms."""
    records = await Records.open(path)
    act = Act(1, NOW, None, "settings")
    await records.guilds.change(guild_id, lambda own: replace(own, identities="pseudonym"), act)
    await records.close()


def test_reading_is_on_record(filled: Shell) -> None:
    """Each command is in the audit of each server whose rows it prints, once, with its filter."""
    path = filled.folder / "data" / "verbatim.sqlite3"
    filled.here("log", "--limit", "4").worked()
    filled.here("log", "--json", "--refused").worked()
    filled.here("log", "--server", "6").worked()
    filled.here("log", "export", "--format", "csv", "--member", "9", "--until", "10h").worked()
    found = {guild_id: asyncio.run(acts(path, guild_id)) for guild_id in (4, 5, 6, 7)}
    export = found[5][0][1]
    assert (set(export), export["user_id"]) == ({"user_id", "until"}, 9)
    assert found == {
        4: [("verbatim log", {})],
        5: [("verbatim log export", export)],
        6: [("verbatim log", {})],
        7: [("verbatim log", {}), ("verbatim log", {"outcome": "refused"})],
    }


def test_a_pseudonym_is_not_undone_by_the_audit(filled: Shell) -> None:
    """Where a server keeps no ids, its audit doesn't name the member who was looked for."""
    path = filled.folder / "data" / "verbatim.sqlite3"
    asyncio.run(disguise(path, 7))
    filled.here("log", "export", "--format", "csv", "--member", "9", "--server", "7").worked()
    assert asyncio.run(acts(path, 7))[-1] == ("verbatim log export", {})
