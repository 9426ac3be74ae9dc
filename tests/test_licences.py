"""docs/licences.md names the licence of every package that the bot needs to run."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
PERMISSIVE = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CNRI-Python",
    "ISC",
} | {"MIT", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Zlib"}
"""SPDX identifiers of licences under which a bot may be run and passed on with its source."""


def listed() -> dict[str, str]:
    """Return the document's table: package to SPDX expression."""
    text = (ROOT / "docs/licences.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| ([a-z0-9-]+) \| (?!---)(.+?) \|$", text, re.MULTILINE)[1:])


def test_every_locked_package_has_a_permissive_licence() -> None:
    """The table has the lock's packages, no other, each under licences of the list."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = set(re.findall(r"^([a-z0-9-]+)(?:\[[^\]]*\])?==", lock, re.MULTILINE))
    table = listed()
    assert set(table) == names
    for package, expression in table.items():
        assert set(re.split(r" (?:AND|OR) ", expression)) <= PERMISSIVE, package


def test_the_table_agrees_with_the_installed_packages() -> None:
    """Each listed licence's family is named in the installed package's own metadata."""
    for package, expression in listed().items():
        try:
            found = metadata(package)
        except PackageNotFoundError:  # one for other systems or versions of Python
            continue
        names = ("License-Expression", "License", "Classifier")
        own = " ".join(value[:200] for name in names for value in found.get_all(name) or ())
        families = re.findall(r"Apache|BSD|CC0|ISC|MIT|MPL|PSF|Zlib", expression)
        own = own.replace("Python Software Foundation", "PSF").replace("APL 2", "Apache")
        assert any(one in own for one in families), (package, own)
