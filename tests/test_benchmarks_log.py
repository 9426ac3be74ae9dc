"""The benchmarks of the log and of a large AMA run from end to end. No times are held."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from benchmarks.asking import benchmark as asking
from benchmarks.logbook import LARGE, SMALL, make
from benchmarks.reviewing import combinations, reviewing
from bot.records import Records

ROOT = Path(__file__).parents[1]
program = typer.Typer()
program.command()(reviewing)


async def test_a_log_is_always_made_alike(tmp_path: Path) -> None:
    """The same dice fall the same; triggers counted it, and the program opens it."""
    dumps: list[list[str]] = []
    for name in ("one", "two"):
        path = tmp_path / name
        await make(path, 300)
        with closing(sqlite3.connect(path)) as connection:
            dumps.append(list(connection.iterdump()))
            counts = connection.execute("SELECT count(*) FROM query GROUP BY guild_id").fetchall()
    assert dumps[0] == dumps[1]
    assert counts == [(300,)] + [(15,)] * SMALL
    records = await Records.open(tmp_path / "one")
    groups = await records.unanswered.page(LARGE, "open", "most")
    await records.close()
    assert groups
    assert groups[0].asked >= groups[-1].asked


def test_the_page_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run leaves a page with every part of it."""
    monkeypatch.setattr("benchmarks.reviewing.GIVEN", {"outcome": (None, "refused")})
    assert len(combinations()) == 2
    out = tmp_path / "log.md"
    done = CliRunner().invoke(program, ["--rows", "1000", "--out", str(out)])
    assert done.exit_code == 0, done.output
    page = out.read_text(encoding="utf-8")
    for part in (
        "| recent |",
        "| audit |",
        "| unanswered, newest |",
        "| blocked |",
        "| stats, 30 days |",
    ):
        assert part in page
    assert "| jsonl | 100 |" in page
    assert "| csv | 1,000 |" in page


def test_a_large_ama_is_measured() -> None:
    """A run prints a line for each thing that docs/ama-states.md tells of, and no other."""
    measured = typer.Typer()
    measured.command()(asking)
    done = CliRunner().invoke(measured, ["--questions", "40", "--times", "5"])
    assert done.exit_code == 0, done.output
    told = (ROOT / "docs" / "ama-states.md").read_text(encoding="utf-8")
    table = told[told.index("| | median ms | p95 ms |") :].split("\n\n", 1)[0]

    def named(lines: str) -> list[str]:
        return [one.split("|")[1] for one in lines.splitlines() if one.startswith("| ")]

    printed = done.output[done.output.index("| | median ms") :]
    assert named(printed) == named(table)
