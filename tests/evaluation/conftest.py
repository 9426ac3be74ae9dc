"""A small corpus, and golden sets written into files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.corpus import Corpus, load_corpus

BIRDS = "# Birds\n\nThe heron 🪶 stands in the reeds.\n\nThe owl hunts\nat night.\n"
BEASTS = "# Beasts\n\nThe otter sleeps afloat.\n\nThe badger digs a sett.\n"


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Load a corpus of two sources with two passages each."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "birds.md").write_bytes(BIRDS.encode())
    (folder / "beasts.md").write_bytes(BEASTS.encode())
    return load_corpus(folder, strict=True)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that writes lines, or objects as JSON, into a golden set's file."""

    def written(*lines: dict[str, Any] | str | bytes) -> Path:
        path = tmp_path / "golden.jsonl"
        texts = [json.dumps(one) if isinstance(one, dict) else one for one in lines]
        data = [one.encode() if isinstance(one, str) else one for one in texts]
        path.write_bytes(b"\n".join(data))
        return path

    return written
