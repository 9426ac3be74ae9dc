"""Who else on the machine can read what the program keeps: nobody, whatever the umask is."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.records.database import Database
from tests.cli.conftest import Shell, shell
from tests.stand_in import ROOT, bot_environment, launched, standing_in, started

__all__ = ["shell"]
UNIT = ROOT / "deploy" / "verbatim.service"


@contextmanager
def umask(mask: int) -> Generator[None]:
    """Have a umask for a while."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def others(folder: Path) -> dict[str, str]:
    """Return what others could read or enter below a folder, with its mode."""
    return {
        str(one.relative_to(folder)): stat.filemode(one.lstat().st_mode)
        for one in folder.rglob("*")
        if one.lstat().st_mode & 0o077
    }


def names(folder: Path) -> set[str]:
    """Return the names of all that is below a folder."""
    return {one.name for one in folder.rglob("*")}


async def test_all_that_the_program_writes_is_its_users_alone(tmp_path: Path) -> None:
    """Database, WAL, index and socket of a running bot; its export; each folder; at umask 0."""
    environ = {
        **bot_environment(tmp_path),
        "VERBATIM_DATABASE": "made/deep/verbatim.sqlite3",
        "VERBATIM_CONTROL_SOCKET": "made/run/verbatim.sock",
        "VERBATIM_INDEX": "made/index",
    }
    with umask(0):
        async with (
            standing_in() as discord,
            launched(discord, "run", environ=environ, folder=tmp_path),
        ):
            await discord.connected()
            assert (await discord.ask("Does Amnesty support a party?")).texts
            assert {"verbatim.sqlite3", "verbatim.sqlite3-wal", "verbatim.sock"} <= names(tmp_path)
            assert others(tmp_path) == {}
        export = ("-m", "bot", "log", "export", "--out", "log.csv")
        async with started(*export, environ=environ, folder=tmp_path) as running:
            assert await running.ended() == 0, running.lines
        assert "log.csv" in names(tmp_path)
        assert others(tmp_path) == {}


async def test_a_database_that_others_could_read(tmp_path: Path) -> None:
    """One of an earlier version is closed to them when it is opened, whoever opens it."""
    path = tmp_path / "verbatim.sqlite3"
    with umask(0):
        await (await Database.open(path)).close()
        path.chmod(0o644)
        database = await Database.open(path)
        assert others(tmp_path) == {}
        await database.close()


@pytest.mark.parametrize(
    ("mode", "line", "warned"),
    [
        (0o644, "VERBATIM_TOKEN=abc", True),
        (0o640, " export VERBATIM_TOKEN = 'abc'", True),
        (0o600, "VERBATIM_TOKEN=abc", False),
        (0o644, "VERBATIM_TOKEN=\n# VERBATIM_TOKEN=abc", False),
    ],
)
def test_a_token_that_others_can_read(shell: Shell, mode: int, line: str, *, warned: bool) -> None:
    """A clear warning says how to close the file, and doesn't say the token."""
    (shell.folder / ".env").write_text(f"{line}\n", encoding="utf-8")
    (shell.folder / ".env").chmod(mode)
    ended = shell.here("--version")
    assert ended.code == 0
    assert ("chmod 600 .env" in ended.complaint) is warned
    assert "abc" not in ended.complaint


def test_the_units_exposure_is_below_3() -> None:
    """By systemd's own rating of ``deploy/verbatim.service``; CI must have the tool."""
    tool = shutil.which("systemd-analyze")
    if tool is None:
        assert not os.environ.get("REQUIRE_SYSTEMD"), "systemd-analyze isn't installed"
        pytest.skip("systemd-analyze isn't installed, so the unit isn't rated")
    command = [tool, "security", "--offline=yes", "--threshold=29", str(UNIT)]
    rated = subprocess.run(command, capture_output=True, text=True, check=False)
    assert rated.returncode == 0, rated.stdout[-500:] + rated.stderr
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    for line in ("User=verbatim", "UMask=0077", "ProtectSystem=strict", "NoNewPrivileges=yes"):
        assert line in lines
