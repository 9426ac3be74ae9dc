"""``verbatim erase``: a server or a person, asked first, gone from the file."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.records import Filter, Outcome, Query, Records, new_id
from tests.cli.conftest import Shell

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HERE, THERE = 7, 8
ALICE, BOB = 9, 10


@pytest.fixture
def database(shell: Shell) -> Path:
    """Make a database where two have asked in two servers."""
    path = shell.folder / "data/verbatim.sqlite3"
    asyncio.run(_filled(path))
    return path


async def _filled(path: Path) -> None:
    records = await Records.open(path)
    for guild_id in (HERE, THERE):
        for user_id in (ALICE, BOB):
            await records.queries.add(
                Query(
                    id=new_id(NOW),
                    asked_at=NOW,
                    guild_id=guild_id,
                    channel_id=1,
                    user_id=user_id,
                    command="ask",
                    question=f"zyzzyva{guild_id}x{user_id}",
                    outcome=Outcome.REFUSED,
                    confidence=None,
                    corpus_version="cc0b78f5b9ea",
                    latency_ms=1,
                    locale=None,
                    private=False,
                )
            )
    await records.close()


def left(path: Path) -> set[str]:
    """Return the questions of which a file beside the database has a trace."""
    content = b"".join(one.read_bytes() for one in path.parent.iterdir() if one.is_file())
    asked = {f"zyzzyva{guild}x{user}" for guild in (HERE, THERE) for user in (ALICE, BOB)}
    return {one for one in asked if one.encode() in content}


@pytest.mark.parametrize(
    ("arguments", "stays"),
    [
        (("--server", "7"), {"zyzzyva8x9", "zyzzyva8x10"}),
        (("--member", "9"), {"zyzzyva7x10", "zyzzyva8x10"}),
        (("--member", "9", "--server", "8"), {"zyzzyva7x9", "zyzzyva7x10", "zyzzyva8x10"}),
    ],
)
def test_erased_at_once(
    shell: Shell, database: Path, arguments: tuple[str, ...], stays: set[str]
) -> None:
    """What is named goes from the file, and nothing else."""
    done = shell.run("erase", *arguments, "--yes").worked()
    assert f"{4 - len(stays)} questions" in done.output
    assert left(database) == stays


@pytest.mark.parametrize(("typed", "erased"), [(b"y\n", True), (b"n\n", False), (b"\n", False)])
def test_it_asks_first(shell: Shell, database: Path, typed: bytes, *, erased: bool) -> None:
    """Only a yes erases."""
    done = shell.run("erase", "--server", "7", stdin=typed)
    assert "You can't undo this" in done.complaint
    assert (done.code == 0) is erased
    assert (len(left(database)) == 2) is erased


def test_it_has_to_be_said_what(shell: Shell) -> None:
    """Without a server and a member nothing is done."""
    shell.run("erase", "--yes").failed(78, "--server", "--member")


def test_there_is_no_database(shell: Shell) -> None:
    """Where nothing is on record, that is said."""
    shell.run("erase", "--server", "7", "--yes").failed(75, "no database")


async def test_nothing_of_the_other_server(shell: Shell, database: Path) -> None:
    """A server's rows are read afterwards as before."""
    await asyncio.to_thread(shell.run, "erase", "--server", "7", "--yes")
    records = await Records.open(database)
    assert len(await records.queries.recent(Filter(THERE))) == 2
    assert await records.members.servers() == [None, THERE]
    await records.close()
