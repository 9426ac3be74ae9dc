"""``verbatim read``: a passage of today, or an older text that the database has."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.corpus import Corpus, load_corpus
from bot.records import Records
from tests.cli.conftest import Shell

FIRST = datetime(2026, 4, 1, 9, tzinfo=UTC)
LATER = datetime(2026, 5, 2, 9, tzinfo=UTC)


async def keep(path: Path, *loads: tuple[Corpus, datetime]) -> None:
    """Put what was served on record, as the bot does at each load."""
    records = await Records.open(path)
    for corpus, at in loads:
        await records.passages.keep(corpus, at)
    await records.close()


@pytest.fixture
def changed(shell: Shell) -> tuple[Shell, str]:
    """Give a shell whose one source has changed since it was served, and the old citation."""
    source = shell.write("texts/bridge.md", "# The bridge\n\nIt is inspected “twice” a year.\n")
    old = load_corpus(source.parent)
    shell.write("texts/bridge.md", "# The bridge\n\nIt is inspected each month.\n")
    new = load_corpus(source.parent)
    path = shell.folder / "data" / "verbatim.sqlite3"
    asyncio.run(keep(path, (old, FIRST), (new, LATER)))
    return shell, old.passages[0].citation


def test_an_older_text(changed: tuple[Shell, str]) -> None:
    """What the sources no longer have comes out of the database, and says that it is old."""
    shell, citation = changed
    shown = shell.here("read", "--sources", "texts", citation).worked().output
    assert "it has not been in the sources since 2026-05-02" in shown
    assert "It is inspected “twice” a year." in shown
    assert citation in shown
    [row] = shell.here("read", "--json", "--sources", "texts", citation).worked().objects
    assert row["passage"]["text"] == "It is inspected “twice” a year."
    assert (row["before"], row["after"]) == (None, None)
    assert (row["first_seen"], row["gone_since"]) == (FIRST.isoformat(), LATER.isoformat())


def test_another_database(changed: tuple[Shell, str]) -> None:
    """It can be named; in one that has no such passage, the citation is unknown."""
    shell, citation = changed
    (shell.folder / "data" / "verbatim.sqlite3").rename(shell.folder / "other.sqlite3")
    read = ("read", "--sources", "texts", citation)
    shell.here(*read, "--database", "other.sqlite3").worked()
    shell.here(*read).failed(1, "no citation is called", citation)
    shell.here("read", "--database", "other.sqlite3", "x-000000").failed(1, "x-000000")


def test_no_database_is_made(shell: Shell) -> None:
    """Without a database, today's passages are read all the same, and none is made."""
    shell.here("read", "impartiality-5ygf2k").worked()
    shell.here("read", "impartiality-000000").failed(1, "impartiality-000000")
    assert not (shell.folder / "data" / "verbatim.sqlite3").exists()
