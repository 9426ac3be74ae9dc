"""The corpus that is served, and its reload."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from bot.answering import Answer
from bot.errors import CorpusError
from bot.library import Library
from bot.meaning.model import find_model

LIMIT = 1_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with one source."""
    path = tmp_path / "sources"
    path.mkdir()
    (path / "a.txt").write_text("Bridges span rivers.")
    return path


def _library(folder: Path, *, strict: bool = False) -> Library:
    return Library(folder, strict=strict, max_file_bytes=LIMIT)


def _first(library: Library, question: str) -> str:
    found = library.current.ask(question, threshold=0)
    assert isinstance(found, Answer)
    return found.quotes[0].text


async def test_reload(folder: Path) -> None:
    """A reload swaps in what the folder holds now, and says which version that is."""
    library = _library(folder)
    before = library.current
    (folder / "a.txt").write_text("Bridges cross valleys.")
    fresh = await library.reload()
    assert library.current is not before
    assert library.current.corpus is fresh
    assert fresh.version != before.corpus.version
    assert _first(library, "bridges") == "Bridges cross valleys."


async def test_a_reload_reads_the_word_list(folder: Path) -> None:
    """An entry that was added to the word list is in force after a reload, without its sources."""
    library = _library(folder)
    before = library.current.ask("viaducts", threshold=0)
    (folder / "synonyms.toml").write_text('viaduct = "bridge"')
    await library.reload()
    assert not before.quotes
    assert _first(library, "viaducts") == "Bridges span rivers."
    assert library.current.corpus.version != before.corpus_version


async def test_a_question_under_way_finishes_on_the_old_corpus(folder: Path) -> None:
    """Who took the answerer before a reload goes on with the corpus it was made of."""
    library = _library(folder)
    taken = library.current
    (folder / "a.txt").write_text("Bridges cross valleys.")
    await library.reload()
    found = taken.ask("bridges", threshold=0)
    assert isinstance(found, Answer)
    assert found.quotes[0].text == "Bridges span rivers."
    assert taken.corpus.passage(found.quotes[0].citation).text == "Bridges span rivers."


async def test_a_check_under_way_finishes_on_the_old_corpus(folder: Path) -> None:
    """What answers and what checks are swapped together; who took them goes on with both."""
    library = _library(folder)
    taken = library.engine
    (folder / "a.txt").write_text("Bridges cross valleys.")
    await library.reload()
    assert taken.verifier.corpus is taken.answerer.corpus
    [found] = taken.verifier.check("“Bridges span rivers.”")
    assert found.verdict == "exact"
    assert library.engine.verifier.corpus is library.engine.answerer.corpus
    [found] = library.engine.verifier.check("“Bridges cross valleys.”")
    assert found.verdict == "exact"


async def test_a_bad_reload_leaves_the_old_corpus(folder: Path) -> None:
    """Where nothing can be read the old corpus goes on serving, and the error says why."""
    library = _library(folder)
    before = library.current
    (folder / "a.txt").write_bytes(b"\xff")
    with pytest.raises(CorpusError, match=r"a\.txt:1: isn't UTF-8"):
        await library.reload()
    assert library.current is before
    (folder / "a.txt").write_text("Mended.")
    await library.reload()
    assert _first(library, "mended") == "Mended."


@pytest.mark.parametrize("strict", [True, False])
async def test_one_bad_file(
    folder: Path, caplog: pytest.LogCaptureFixture, *, strict: bool
) -> None:
    """One bad file is left out with a line in the log; in strict mode it stops the reload."""
    library = _library(folder, strict=strict)
    (folder / "b.txt").write_text("Fine.")
    (folder / "c.txt").write_bytes(b"")
    if strict:
        with pytest.raises(CorpusError, match=r"c\.txt: is empty"):
            await library.reload()
        assert len(library.current.corpus.sources) == 1
        return
    with caplog.at_level(logging.ERROR):
        await library.reload()
    assert len(library.current.corpus.sources) == 2
    assert "source left out" in caplog.text


async def test_notices_are_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What was read but makes no sense is a warning in the log."""
    (folder / "b.md").write_text("---\ndate: soon\n---\nWords.")
    with caplog.at_level(logging.WARNING):
        _library(folder)
    assert "source notice" in caplog.text


async def test_the_loop_runs_on_during_a_reload(folder: Path) -> None:
    """A reload of a big folder is done in a thread: the event loop goes on answering."""
    library = _library(folder)
    text = "\n\n".join(f"Bridge number {n} spans river {n}. It is old." for n in range(4000))
    (folder / "big.txt").write_text(text)
    reload = asyncio.create_task(library.reload())
    answered = 0
    while not reload.done():
        assert library.current.ask("bridges", threshold=0).ranked
        answered += 1
        await asyncio.sleep(0.001)
    await reload
    assert answered > 10
    assert len(library.current.corpus.passages) == 4001


async def test_reads_the_sources_for_their_meaning(
    folder: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counts the sentences that are read; without a model it says that words alone serve."""
    monkeypatch.setattr("bot.library.PROGRESS_SECONDS", 0.0)
    for model in (find_model(), None):
        monkeypatch.setattr("bot.library.find_model", lambda model=model: model)
        library = _library(folder)
        assert library.meaning.state == "off"
        with caplog.at_level(logging.INFO):
            library.start_meaning()
            assert not library.meaning.words_alone
            while str(library.meaning).endswith("meanwhile"):
                await asyncio.sleep(0.01)
        await library.close()
        assert library.meaning.state == ("on" if model else "missing")
        assert library.meaning.words_alone is (model is None)
        if model:
            assert any(getattr(one, "sentences", 0) for one in caplog.records)
    assert "the model of meaning isn't installed" in caplog.text


def test_nothing_to_serve(tmp_path: Path) -> None:
    """A folder that can't be read at the start is an error, not an empty library."""
    with pytest.raises(CorpusError):
        _library(tmp_path / "nothing")
