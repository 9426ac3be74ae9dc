"""Public names: each means one thing in the whole project."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

TOP = Path(__file__).parent.parent
SHARED = {"setup"}
"""What discord.py calls in every extension."""


def test_public_names_are_unique() -> None:
    """No two modules define a public class or function of the same name."""
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for folder in ("bot", "commands"):
        for path in sorted((TOP / folder).rglob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    modules[node.name].append(f"{path.relative_to(TOP)}:{node.lineno}")
    doubles = {
        name: places
        for name, places in modules.items()
        if len(places) > 1 and not name.startswith("_") and name not in SHARED
    }
    assert not doubles
