"""A reload: what changed is made anew, what didn't is used again, and nobody can tell."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from bot.answering import Answerer
from bot.corpus import Corpus, Loader, load_corpus
from bot.errors import CorpusError
from bot.library import Library
from bot.search.storage import Arrays, IndexFolder, pack
from bot.verify.verifier import Verifier


def _write(folder: Path, name: str, *paragraphs: str) -> None:
    (folder / name).write_text("\n\n".join(paragraphs), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of three sources, two of them alike."""
    made = tmp_path / "sources"
    made.mkdir()
    _write(made, "foxes.md", "# Foxes", "## Where foxes live", "A fox lives in a den.")
    _write(made, "same-1.md", "# Owls", "An owl sees at night, says Zoë.")
    _write(made, "same-2.md", "# Owls", "An owl sees at night, says Zoë.")
    return made


def _arrays(answerer: Answerer) -> Arrays:
    made = answerer.index
    return {
        f"{place}.{name}": array
        for place, one in enumerate((made.bm25, made.sentences, made.words))
        for name, array in pack(one).items()
    }


def _words_of(verifier: Verifier) -> Arrays:
    index = verifier.index
    held: Arrays = {
        name: value for name, value in vars(index).items() if isinstance(value, np.ndarray)
    }
    held["edges"] = np.concatenate([text.edges for text in index.texts])
    held["ends"] = np.array([text.last for text in index.texts])
    return held


def _assert_same(made: Arrays, fresh: Arrays) -> None:
    assert made.keys() == fresh.keys()
    for name, array in made.items():
        assert np.array_equal(array, fresh[name]), name


@pytest.mark.parametrize("saving", [True, False])
def test_what_is_used_again_comes_to_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, saving: bool
) -> None:
    """After every kind of change the corpus and its indexes are those of a fresh start."""
    monkeypatch.setattr(
        "bot.search.index.MAX_NEW_SHARE", 10.0
    )  # never all anew: the sources are few
    loader = Loader(folder)
    saved = IndexFolder(tmp_path / "index" if saving else None)
    answerer: Answerer | None = None
    verifier: Verifier | None = None
    before: Corpus | None = None

    def changes() -> None:
        pass

    steps = [
        changes,
        changes,
        lambda: _write(folder, "foxes.md", "# Foxes", "A den is where a fox sleeps, Žižek says."),
        lambda: _write(folder, "bears.md", "# Bears", "## Aardvarks?", "A bear is no aardvark."),
        (folder / "same-1.md").unlink,
        lambda: _write(folder, "sources.toml", '[[source]]\nfile = "same-2.md"\ntitle = "Night"'),
        lambda: _write(folder, "broken.md", "\0"),
    ]
    for change in steps:
        change()
        corpus = loader.load()
        assert corpus == load_corpus(folder)
        answerer = Answerer(corpus, saved=saved, before=answerer)
        verifier = Verifier(corpus, verifier)
        _assert_same(_arrays(answerer), _arrays(Answerer(corpus)))
        _assert_same(_words_of(verifier), _words_of(Verifier(corpus)))
        if before is not None:
            same = {one.path for one in corpus.sources if any(one is old for old in before.sources)}
            assert same == {one.path for one in corpus.sources if one in before.sources}
        before = corpus


async def test_many_at_once_are_two(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Thirty reloads asked for at once are one under way and one behind it, with all changes."""
    caplog.set_level("INFO")
    library = Library(folder, strict=False, max_file_bytes=10_000)
    first = asyncio.create_task(library.reload())
    await asyncio.sleep(0.001)
    _write(folder, "bears.md", "# Bears", "A bear sleeps all winter.")
    made = await asyncio.gather(*(library.reload() for _ in range(30)))
    await first
    assert len({id(corpus) for corpus in made}) == 1
    assert made[0] is library.current.corpus
    assert len(made[0].sources) == 4
    assert caplog.text.count("corpus reloaded") <= 2
    await library.close()


async def test_a_refusal_is_told_once(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """However many asked for it, and whether they still wait or not."""
    library = Library(folder, strict=True, max_file_bytes=10_000)
    before = library.current.corpus
    _write(folder, "broken.md", "\0")
    asked = [asyncio.create_task(library.reload()) for _ in range(5)]
    await asyncio.sleep(0)
    asked.pop().cancel()
    results = await asyncio.gather(*asked, return_exceptions=True)
    assert all(isinstance(one, CorpusError) for one in results)
    assert caplog.text.count("reload refused") == 1
    assert library.current.corpus is before
    await library.close()


async def test_the_end_waits_for_no_reload(folder: Path) -> None:
    """A reload under way is given up at the next file once the program ends."""
    library = Library(folder, strict=False, max_file_bytes=10_000)
    served = library.engine
    reload = asyncio.create_task(library.reload())
    await asyncio.sleep(0)
    await library.close()
    assert reload.done() or await asyncio.wait([reload])
    assert isinstance(reload.exception(), CorpusError)
    assert library.engine is served
