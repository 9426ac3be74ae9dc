"""The commands of the guides, typed one after another on a fresh clone, as a newcomer would."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.stand_in import TOKEN, StandIn, standing_in
from tests.stand_in.process import PATIENCE

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ("README.md", "docs/going-live.md")
GIT = shutil.which("git") or "git"
QUESTION = "Does Amnesty support a political party?"
UNTIL = {"make try": "http://127.0.0.1", "make run": '"ready"'}
"""The commands that go on until Ctrl-C, and what they print when they are ready."""
INSTALL_PATIENCE = 600.0
OURS = re.compile(r"VERBATIM_|COV|MAKE|MFLAGS|VIRTUAL_ENV$|PYTHON|TRY_ARGS|TEST_ARGS")
"""Variables that say how these tests were started."""
POINTING = """
import os
import sys
if {"run", "check"} & set(sys.orig_argv):
    import yarl
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    address = os.environ["STAND_IN"]
    Route.BASE = f"{address}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{address.replace('http', 'ws', 1)}/gateway")
"""
"""What Python runs at each start, in place of the network's way to Discord."""
EDITOR = f"""#!/bin/sh
exec sed -i 's/^VERBATIM_TOKEN=$/VERBATIM_TOKEN={TOKEN}/' "$1"
"""
"""The editor of somebody who does what the guide says."""


def commands(guide: str) -> list[tuple[str, bool]]:
    """Return a guide's commands in order, each with whether it is typed in a second terminal."""
    text = (ROOT / guide).read_text(encoding="utf-8")
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        assert all(line.startswith("sudo ") for line in block.splitlines()), "left to root, untried"
    found: list[tuple[str, bool]] = []
    for prose, block in re.findall(r"(.*?)^```console\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        lines = block.splitlines()
        assert all(line.startswith("$ ") for line in lines), block
        second = "second terminal" in " ".join(prose.split("\n\n")[-2].split())
        found += [(line.removeprefix("$ "), second) for line in lines]
    return found


@dataclass
class Terminal:
    """A shell in the clone, with what was printed there so far."""

    folder: Path
    environ: dict[str, str]
    running: asyncio.subprocess.Process | None = None
    printed: list[str] = field(default_factory=list[str])

    async def start(self, command: str) -> asyncio.subprocess.Process:
        """Start a command as the leader of a process group, as a shell does."""
        return await asyncio.create_subprocess_exec(
            "bash",
            "-c",
            command,
            cwd=self.folder,
            env=self.environ,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
            limit=2**22,
        )

    async def run(self, command: str) -> str:
        """Run a command to its end and return what it printed; it must succeed."""
        process = await self.start(command)
        async with asyncio.timeout(INSTALL_PATIENCE):
            out, _ = await process.communicate()
        assert process.returncode == 0, f"$ {command}\n{out.decode()}"
        return out.decode()

    async def run_until(self, command: str, words: str) -> None:
        """Start a command that goes on, and wait until it says that it is ready."""
        self.running = await self.start(command)
        assert self.running.stdout is not None
        self.printed = []
        async with asyncio.timeout(INSTALL_PATIENCE):
            async for line in self.running.stdout:
                self.printed.append(line.decode())
                if words in self.printed[-1]:
                    return
        raise AssertionError(f"$ {command}\n{''.join(self.printed)}")

    async def interrupt(self) -> None:
        """Press Ctrl-C where a command goes on, and wait for its end."""
        if self.running is None:
            return
        os.killpg(self.running.pid, signal.SIGINT)
        async with asyncio.timeout(PATIENCE):
            out, _ = await self.running.communicate()
        assert "Traceback" not in out.decode(), out.decode()
        self.running = None


def clone(folder: Path) -> Path:
    """Make a repository of what is here now, tracked files alone, and clone it."""
    origin, cloned = folder / "origin", folder / "verbatim"
    listed = subprocess.run(
        [GIT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (origin / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, origin / name)
    who = ("-c", "user.name=Newcomer", "-c", "user.email=newcomer@example.org")
    for words in (("init", "-q", "-b", "main"), ("add", "-A"), (*who, "commit", "-qm", "All")):
        subprocess.run([GIT, *words], cwd=origin, check=True)
    subprocess.run([GIT, "clone", "-q", origin, cloned], check=True)
    return cloned


def environment(folder: Path, discord: StandIn) -> dict[str, str]:
    """Return the environment of somebody with an empty home, and Discord's stand-in in reach.

    What was downloaded before isn't downloaded again: the caches are those of this machine.
    """
    tools, pointing = folder / "tools", folder / "pointing"
    for one in (tools, pointing, folder / "home"):
        one.mkdir()
    (pointing / "sitecustomize.py").write_text(POINTING)
    (tools / "nano").write_text(EDITOR)
    (tools / "nano").chmod(0o755)
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    kept = {name: value for name, value in os.environ.items() if not OURS.match(name)}
    return {
        "UV_CACHE_DIR": str(caches / "uv"),
        "PIP_CACHE_DIR": str(caches / "pip"),
        **kept,
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(folder / "home"),
        "BROWSER": "true",
        "PYTHON": str(Path(sys.base_prefix) / "bin" / "python3"),
        "PYTHONPATH": str(pointing),
        "PYTHONUNBUFFERED": "1",
        "STAND_IN": discord.address,
        "TRY_ARGS": "--port 0",
        "TEST_ARGS": "-n 0 --quiet tests/test_times.py",
        "VERBATIM_LOG_FORMAT": "json",
    }


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no clone: none can be made")
async def test_every_command_works_in_order(tmp_path: Path) -> None:
    """Each command of README.md and docs/going-live.md does its work, in the order given.

    Left out is what root does to install the systemd unit (blocks of ``sh``, all ``sudo``).
    One clone and one environment serve both. ``make test`` runs one file of the tests there.
    """
    async with standing_in() as discord:
        terminal = Terminal(clone(tmp_path), environment(tmp_path, discord))
        printed: dict[str, str] = {}
        try:
            for guide in GUIDES:
                for command, second in commands(guide):
                    if not second:
                        await terminal.interrupt()
                    if command in UNTIL:
                        await terminal.run_until(command, UNTIL[command])
                        if command == "make run":
                            assert "Amnesty" in "".join((await discord.ask(QUESTION)).texts)
                    else:
                        printed[command] = await terminal.run(command)
        finally:
            await terminal.interrupt()
    assert " passed" in printed["make test"]
    assert "https://discord.com/oauth2/authorize" in printed[".venv/bin/verbatim invite"]
    assert QUESTION.split(maxsplit=1)[0] in printed[".venv/bin/verbatim log"]
    assert (terminal.folder / "backup.sqlite3").stat().st_size > 0
