"""Who may import whom: the rules that keep the house in order."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Each room, and the rooms of ours that it may import besides itself.
DOMAIN = {
    "bot.errors": set[str](),
    "bot.i18n": {"bot.errors"},
    "bot.corpus": {"bot.errors"},
    "bot.search.weights": set[str](),
    "bot.search.thresholds": set[str](),
    "bot.search.likeness": set[str](),
    "bot.search.confidence": {"bot.search", "bot.search.weights"},
    "bot.search.explain": {"bot.corpus", "bot.search"},
    "bot.search.storage": set[str](),
    "bot.search": {
        "bot.errors",
        "bot.corpus",
        "bot.search.likeness",
        "bot.search.storage",
        "bot.search.weights",
    },
    "bot.answering": {
        "bot.errors",
        "bot.corpus",
        "bot.meaning",
        "bot.search",
        "bot.search.confidence",
        "bot.search.explain",
        "bot.search.storage",
        "bot.search.thresholds",
        "bot.search.weights",
    },
    "bot.meaning": {"bot.errors", "bot.corpus", "bot.search", "bot.search.storage"},
    "bot.verify": {"bot.errors", "bot.corpus", "bot.skeleton"},
    "bot.evaluation": {
        "bot.errors",
        "bot.corpus",
        "bot.answering",
        "bot.moderation",
        "bot.search.weights",
    },
    "bot.citations": {"bot.answering", "bot.corpus"},
    "bot.library": {
        "bot.errors",
        "bot.corpus",
        "bot.meaning",
        "bot.answering",
        "bot.search.storage",
        "bot.verify",
    },
    "bot.ama": {"bot.errors", "bot.corpus", "bot.skeleton"},
    "bot.moderation": {"bot.errors", "bot.corpus", "bot.answering", "bot.search.thresholds"},
    "bot.records": {
        "bot.errors",
        "bot.corpus",
        "bot.ama",
        "bot.answering",
        "bot.limits",
        "bot.moderation",
        "bot.search.likeness",
    },
    "bot.limits": set[str](),
    "bot.workers": set[str](),
    "bot.admission": set[str](),
    "bot.clock": set[str](),
    "bot.connection": {"bot.admission", "bot.errors"},
    "bot.client": {"bot.admission", "bot.connection", "bot.i18n", "bot.records", "bot.services"},
    "bot.exporting": {"bot.records"},
    "bot.settings": {"bot.errors", "bot.corpus", "bot.limits", "bot.search.thresholds"},
    "bot.services": {
        "bot.answering",
        "bot.clock",
        "bot.corpus",
        "bot.library",
        "bot.limits",
        "bot.records",
        "bot.search",
        "bot.settings",
        "bot.workers",
    },
    "bot.upkeep": {"bot.clock", "bot.errors", "bot.moderation", "bot.records", "bot.services"},
    "bot.visible": set[str](),
    "bot.skeleton": set[str](),
    "bot.logs": {"bot.visible"},
    "bot.times": {"bot.errors"},
    "bot.control": {"bot.errors", "bot.library"},
    "commands": {
        "bot.admission",
        "bot.client",
        "bot.errors",
        "bot.i18n",
        "bot.corpus",
        "bot.ama",
        "bot.answering",
        "bot.search.explain",
        "bot.search.likeness",
        "bot.search.thresholds",
        "bot.citations",
        "bot.exporting",
        "bot.limits",
        "bot.records",
        "bot.moderation",
        "bot.services",
        "bot.skeleton",
        "bot.times",
        "bot.verify",
        "bot.upkeep",
    },
    "bot.app": {
        "bot.client",
        "bot.connection",
        "bot.errors",
        "bot.library",
        "bot.records",
        "bot.services",
        "bot.settings",
        "bot.control",
        "commands",
        "bot.workers",
    },
    "bot.preview": {"bot.errors", "bot.app", "bot.logs", "bot.settings"},
    "bot.cli": {
        "bot.errors",
        "bot.i18n",
        "bot.corpus",
        "bot.meaning",
        "bot.search.confidence",
        "bot.answering",
        "bot.exporting",
        "bot.library",
        "bot.evaluation",
        "bot.verify",
        "bot.search.explain",
        "bot.search.storage",
        "bot.search.thresholds",
        "bot.records",
        "bot.settings",
        "bot.times",
        "bot.logs",
        "bot.visible",
        "bot.control",
        "bot.preview",
        "bot.app",
    },
    "bot.__main__": {"bot.cli"},
}

# Foreign packages that only these rooms may import.
FOREIGN = {
    "discord": {"bot.app", "bot.client", "bot.connection", "bot.preview", "commands"},
    "simcord": {"bot.preview"},
    "sqlite3": {"bot.records"},
    "aiosqlite": {"bot.records"},
    "rank_bm25": {"bot.search"},
    "Stemmer": {"bot.search"},
    "numpy": {
        "bot.search",
        "bot.search.storage",
        "bot.meaning",
        "bot.evaluation",
        "bot.verify",
    },
    "threadpoolctl": {"bot.meaning"},
    "matplotlib": {"bot.evaluation", "bot.moderation"},
    "typer": {"bot.cli"},
    "rich": {"bot.cli"},
}


def room_of(module: str) -> str | None:
    """Return the room that a module of ours is in, None for the package ``bot`` itself."""
    fitting = [room for room in DOMAIN if module == room or module.startswith(f"{room}.")]
    return max(fitting, key=len) if fitting else None


def modules() -> list[tuple[str, Path]]:
    """Return the name and the file of every module of the program."""
    found: list[tuple[str, Path]] = []
    for package in ("bot", "commands"):
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = list(path.relative_to(ROOT).with_suffix("").parts)
            found.append((".".join(parts[:-1] if parts[-1] == "__init__" else parts), path))
    return found


def imported(path: Path) -> set[str]:
    """Return the modules that a file imports anywhere, for types or late ones included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize(("name", "path"), modules(), ids=str)
def test_a_module_imports_only_what_its_room_may(name: str, path: Path) -> None:
    """Domain code knows nothing of Discord, of SQL, or of the rooms above it."""
    room = room_of(name)
    if room is None:
        assert name == "bot"
        return
    for other in imported(path):
        there = room_of(other)
        if there is not None and there != room:
            assert there in DOMAIN[room], f"{name} imports {other}"
        if (owners := FOREIGN.get(other.partition(".")[0])) is not None:
            assert room in owners, f"{name} imports {other}"


def test_importing_does_nothing() -> None:
    """Importing every module reads no setting, opens no file and configures no logger."""
    names = [name for name, _ in modules() if name != "bot.__main__"]
    script = (
        "import sys, os, importlib, logging\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(args) if event in "
        "('sqlite3.connect', 'socket.connect', 'subprocess.Popen') else None)\n"
        "before = dict(os.environ)\n"
        f"[importlib.import_module(name) for name in {names!r}]\n"
        "assert not opened, opened\n"
        "assert not logging.getLogger().handlers\n"
        "assert dict(os.environ) == before\n"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", script], cwd=ROOT, check=True)


def test_commands_hide_no_circle() -> None:
    """No function of ``commands/`` imports anything: that would hide a circle.

    The command line imports late, so that ``--help`` doesn't wait for Discord's library.
    """
    late = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "commands").rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom | ast.Import)
    ]
    assert not late
