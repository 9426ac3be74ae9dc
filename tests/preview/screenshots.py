"""Take the pictures of ``docs/images/``: ``make screenshots``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bot.corpus import load_corpus
from tests.preview.browser import ROOT, Person, local_test_bot, person_at

IMAGES = ROOT / "docs" / "images"
WIDE = (1100, 1000)
NARROW = (420, 1000)
BRIDGE = (
    "---\ntitle: How the bridge is looked after\nauthor: The bridge committee\ndate: 2025-04-01\n"
    "---\n\nThe old bridge spans the river near the mill. Members inspect it twice a year, and "
    "publish what they find.\n"
)


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


def take_older() -> None:
    """Read a passage, change its source while the bot is down, and read the old citation."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = folder / "sources" / "bridge.md"
        source.parent.mkdir()
        source.write_text(BRIDGE, encoding="utf-8")
        (passage,) = load_corpus(source.parent).passages
        served = ("--sources", str(source.parent))
        with local_test_bot(folder, *served) as address, person_at(address) as somebody:
            somebody.ask("read", citation=passage.citation)
        source.write_text(BRIDGE.replace("twice a year,", "every month"), encoding="utf-8")
        with local_test_bot(folder, *served) as address:
            take(address, "older", [("read", {"citation": passage.citation})])


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
    take_older()


if __name__ == "__main__":
    main()
