"""What deleted rows leave behind in a database's file is overwritten, and nothing else is."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.records import wiping


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a database in which rows of all sizes came and went."""
    made = tmp_path / "some.sqlite3"
    with closing(_open(made)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, words TEXT)")
        writer.execute("CREATE INDEX said_words ON said (words)")
        writer.execute("BEGIN")
        _live(writer, random.Random(3), 4000)
        writer.execute("COMMIT")
    return made


def _open(path: Path) -> sqlite3.Connection:
    writer = sqlite3.connect(path, isolation_level=None, timeout=60)
    writer.execute("PRAGMA secure_delete = ON")
    return writer


def _live(writer: sqlite3.Connection, chance: random.Random, rows: int) -> None:
    for number in range(rows):
        words = "x" * chance.choice((20, 60, 200, 6000 if number % 50 == 0 else 100))
        writer.execute(
            "INSERT INTO said VALUES (?, ?)",
            (chance.getrandbits(60), f"<{chance.getrandbits(60):x}>{words}"),
        )
        if chance.random() < 0.4:
            writer.execute(
                "DELETE FROM said WHERE id = (SELECT id FROM said WHERE id > ? LIMIT 1)",
                (chance.getrandbits(60),),
            )


def _rows(path: Path) -> dict[int, str]:
    with closing(sqlite3.connect(path)) as reader:
        assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return dict(reader.execute("SELECT id, words FROM said"))


def _pages(path: Path) -> list[int]:
    """Return the pages that hold more than their rows."""
    content = path.read_bytes()
    return [
        place
        for place in range(0, len(content), 4096)
        if wiping.litter(content, place, 4096, first=place == 0)
    ]


def _wipe(path: Path) -> int:
    return subprocess.run([sys.executable, wiping.__file__, path], check=False).returncode


def test_nothing_but_rows_is_left(path: Path) -> None:
    """SQLite leaves bytes of rows behind that ``secure_delete`` doesn't reach; all of them go."""
    before = _rows(path)
    with closing(_open(path)) as writer:
        writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert len(_pages(path)) > 10
    assert _wipe(path) == 0
    assert _pages(path) == []
    assert _rows(path) == before


def test_beside_a_writer(path: Path) -> None:
    """Wiped while another process writes, the file stays whole, and no row of either is lost."""
    with closing(_open(path)) as writer:
        chance = random.Random(4)
        codes: set[int] = set()
        for _ in range(5):
            wiped = subprocess.Popen([sys.executable, wiping.__file__, path])
            while wiped.poll() is None:
                writer.execute("BEGIN IMMEDIATE")
                _live(writer, chance, 3)
                writer.execute("COMMIT")
                time.sleep(0.002)
            codes.add(wiped.returncode)
        held = dict(writer.execute("SELECT id, words FROM said"))
    assert 0 in codes
    assert codes <= {0, wiping.BUSY}
    assert _rows(path) == held


def test_somebody_reads(path: Path) -> None:
    """While an older state is read it says so, at once; afterwards it is done."""
    with closing(_open(path)) as reader, closing(_open(path)) as writer:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM said").fetchone()
        writer.execute("DELETE FROM said WHERE id % 2 = 0")
        assert _wipe(path) == wiping.BUSY
        reader.execute("COMMIT")
        assert _wipe(path) == 0
