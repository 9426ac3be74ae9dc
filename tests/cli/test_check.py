"""``verbatim check``: each kind of wrong thing is found, with how to mend it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import pytest

from bot.library import MeaningStatus
from bot.records import Records
from tests.cli.conftest import Done, Shell
from tests.stand_in import TOKEN


def bad(done: Done, name: str, *words: str) -> None:
    """Check that exactly one thing was found, and that these words stand below it."""
    assert done.code == 1, done
    assert done.complaint == ""
    found = [line for line in done.output.splitlines() if line.startswith("BAD")]
    assert len(found) == 1, done.output
    assert found[0].startswith(f"BAD {name}:")
    assert all(word in done.output for word in words), done.output


def test_all_is_well(shell: Shell) -> None:
    """On a fresh machine, all is well, nothing is made, and it says what will be."""
    done = shell.here("check").worked()
    assert [line[:3] for line in done.output.splitlines()] == ["ok "] * 5
    assert "will be made" in done.output
    assert "`verbatim run` needs one" in done.output
    assert f"Meaning: {MeaningStatus('off')}" in done.output
    assert list(shell.folder.iterdir()) == []


def test_a_sound_database(shell: Shell) -> None:
    """A database that is there is looked through."""
    path = shell.folder / "x.sqlite3"

    async def make() -> None:
        await (await Records.open(path)).close()

    asyncio.run(make())
    done = shell.here("check", environ={"VERBATIM_DATABASE": str(path)}).worked()
    assert "is sound" in done.output


def test_the_token_isnt_asked_about_offline(shell: Shell) -> None:
    """``--offline`` says whose token is set, and asks nobody."""
    done = shell.here("check", "--offline", environ={"VERBATIM_TOKEN": TOKEN}).worked()
    assert "not checked with Discord" in done.output
    assert "900000000000000004" in done.output
    assert TOKEN not in done.output


def test_a_garbled_token(shell: Shell) -> None:
    """What can't be a token is told without a network, and isn't echoed."""
    done = shell.here("check", "--offline", environ={"VERBATIM_TOKEN": "abc.def"})
    bad(done, "Token", "copy it again")
    assert "abc.def" not in done.output


def test_no_way_to_discord(shell: Shell) -> None:
    """A proxy that isn't there is found where the token is checked."""
    environ = {"VERBATIM_TOKEN": TOKEN, "VERBATIM_PROXY": "http://127.0.0.1:9"}
    bad(shell.here("check", environ=environ), "Token", "check the network")


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"VERBATIM_THRESHOLD": "2"}, ["VERBATIM_THRESHOLD"]),
        ({"VERBATIM_X": "2"}, ["VERBATIM_X", "docs/settings.md"]),
        ({"VERBATIM_THRESHOLD": "2", "VERBATIM_ANSWERS": "2"}, ["_THRESHOLD", "_ANSWERS"]),
    ],
)
def test_wrong_settings(shell: Shell, environ: dict[str, str], words: list[str]) -> None:
    """Every wrong setting is named."""
    bad(shell.here("check", environ=environ), "Settings", *words)


def test_wrong_sources(shell: Shell) -> None:
    """Each bad file is named with its reason; also where the others load without it."""
    shell.write("texts/good.md", "The otter sleeps afloat.\n")
    shell.write("texts/latin.txt", b"caf\xe9 au lait")
    shell.write("texts/empty.md", "")
    shell.write("texts/binary.txt", b"\x00\x01\x02")
    words = ["latin.txt", "empty.md", "binary.txt", "1 sources"]
    bad(shell.here("check", "--sources", "texts"), "Sources", *words)
    shell.write(".env", "VERBATIM_SOURCES=texts\nVERBATIM_STRICT_SOURCES=true\n")
    bad(shell.here("check"), "Sources", *words[:3], "unusable")


def test_a_wrong_manifest(shell: Shell) -> None:
    """An unknown key and a missing file are named with their lines."""
    shell.write("texts/a.md", "The otter sleeps afloat.\n")
    shell.write("texts/sources.toml", '[[source]]\nfile = "a.md"\ntitel = "Otters"\n')
    bad(shell.here("check", "--sources", "texts"), "Sources", "sources.toml:3", "titel")
    shell.write("texts/sources.toml", '[[source]]\nfile = "b.md"\n')
    bad(shell.here("check", "--sources", "texts"), "Sources", "sources.toml:2", "b.md")


def test_no_sources(shell: Shell) -> None:
    """A folder that isn't there is named, with how it is set."""
    bad(shell.here("check", "--sources", "texts"), "Sources", "texts", "VERBATIM_SOURCES")


def test_wrong_databases(shell: Shell) -> None:
    """A newer, another's, a damaged, a locked database: each is named with what to do."""
    path = shell.folder / "x.sqlite3"
    environ = {"VERBATIM_DATABASE": str(path)}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
        bad(
            shell.here("check", environ=environ),
            "Database",
            "another program's",
            "VERBATIM_DATABASE",
        )
        connection.execute("BEGIN EXCLUSIVE")
        bad(shell.here("check", environ=environ), "Database", "locked", "close it")
        connection.execute("COMMIT")
        connection.execute("PRAGMA application_id = 0x56425449")
        connection.execute("PRAGMA user_version = 99")
        bad(shell.here("check", environ=environ), "Database", "install the newer version")
    path.write_bytes(b"Dear diary, " * 100)
    bad(shell.here("check", environ=environ), "Database", "move it away")
