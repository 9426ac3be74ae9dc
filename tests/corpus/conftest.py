"""A folder of sources on the disk, and what can be said of any corpus."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from bot.corpus import Corpus, load_corpus
from bot.errors import CorpusError


@dataclass(frozen=True)
class Folder:
    """A folder of sources, written file by file as a test needs them."""

    path: Path

    def write(self, name: str, content: str | bytes) -> None:
        """Write a file with exactly this content; text as UTF-8, its newlines as they are."""
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    def load(self) -> Corpus:
        """Load the folder strictly, and hold what is true of every corpus."""
        corpus = load_corpus(self.path, strict=True)
        check(corpus, self.path)
        return corpus

    def lenient(self) -> Corpus:
        """Load what can be loaded of the folder."""
        corpus = load_corpus(self.path)
        check(corpus, self.path)
        return corpus

    def texts(self) -> list[str]:
        """Return the passages' texts of the folder, loaded strictly."""
        return [passage.text for passage in self.load().passages]

    def problems(self) -> list[str]:
        """Load the folder strictly, expecting a refusal, and return its lines."""
        with pytest.raises(CorpusError) as refusal:
            load_corpus(self.path, strict=True)
        return [str(problem) for problem in refusal.value.problems]


def check(corpus: Corpus, path: Path) -> None:
    """Assert that passages are exact spans of the files, apart, in order, each with its own id."""
    assert len({one.citation for one in corpus.passages}) == len(corpus.passages)
    for source in corpus.sources:
        text = (path / source.path).read_bytes().decode()
        assert source.text == text
        own = [one for one in corpus.passages if one.source is source]
        assert own
        for one in own:
            assert one.text == text[one.span.start : one.span.end]
            assert one.text
            assert one.text.strip() == one.text
            assert len(one.text) <= 1500
        assert all(before.span.end <= after.span.start for before, after in pairwise(own))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Make an empty folder of sources."""
    path = tmp_path / "sources"
    path.mkdir()
    return Folder(path)
