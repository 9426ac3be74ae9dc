"""Take the pictures of ``docs/images/``: ``make screenshots``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.preview.browser import ROOT, Person, local_test_bot, person_at

IMAGES = ROOT / "docs" / "images"
WIDE = (1100, 1000)
NARROW = (420, 1000)


def take(address: str, name: str, steps: list[tuple[str, dict[str, str]] | str]) -> None:
    """Walk through the steps (commands with options, or labels to press), wide and narrow."""
    for suffix, (width, height) in (("", WIDE), ("-narrow", NARROW)):
        with person_at(address, width=width, height=height) as somebody:
            for step in steps:
                _walk(somebody, step)
            somebody.page.screenshot(path=IMAGES / f"{name}{suffix}.png")


def _walk(somebody: Person, step: tuple[str, dict[str, str]] | str) -> None:
    if isinstance(step, str):
        somebody.press(step)
    else:
        command, options = step
        somebody.ask(command, **options)


def main() -> None:
    """Take every picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    both = "What does Amnesty say about the death penalty, prisoners and guilt?"
    stories: dict[str, list[tuple[str, dict[str, str]] | str]] = {
        "ask": [("ask", {"question": both})],
        "refusal": [("ask", {"question": "What is the annual budget for Guantanmo?"})],
        "topic": [("topic", {"name": "Prisoners of conscience"})],
        "topics": [("topics", {})],
        "read": [("read", {"citation": "parlio-zs94ms"})],
        "sources": [("sources", {})],
    }
    for name, steps in stories.items():
        with tempfile.TemporaryDirectory() as folder, local_test_bot(Path(folder)) as address:
            take(address, name, steps)


if __name__ == "__main__":
    main()
