"""Passages on record: what was served once is found by its citation for ever."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.corpus import Corpus, load_corpus
from bot.records import Records
from bot.records.database import Database
from bot.records.passages import CHUNK, PassageArchive

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=40)
ALIKE = ("Bridge 6769 spans the river.", "Bridge 7286 spans the river.")
"""Two texts whose hashes begin with the same six characters."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder for sources."""
    path = tmp_path / "sources"
    path.mkdir()
    return path


def corpus(folder: Path, **files: str) -> Corpus:
    """Return the corpus of a folder that holds these Markdown files and no others."""
    for path in folder.iterdir():
        path.unlink()
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return load_corpus(folder, strict=True)


async def test_a_changed_passage_is_found(folder: Path, records: Records) -> None:
    """The old text is there with all that was known of it, and since when it is gone."""
    archive = records.passages
    old = corpus(
        folder,
        talk="---\ntitle: A talk\ndate: 2026-01-02\nlanguage: de\n---\n\n"
        "## Question: Ada\n\nIst es so?\n\n## Answer: Bo\n\nEs ist so.\n",
        z="Stays.",
    )
    await archive.keep(old, NOW)
    await archive.keep(corpus(folder, talk="# A talk\n\nEs war so.", z="Stays."), LATER)
    for passage in old.passages[:2]:
        (found,) = await archive.find(None, passage.citation)
        assert (found.first_seen, found.gone_since) == (NOW, LATER)
        kept = found.passage
        assert (kept.text, kept.citation, kept.part) == (
            passage.text,
            passage.citation,
            passage.part,
        )
        assert (kept.speaker, kept.source.title) == (passage.speaker, "A talk")
        assert (kept.source.published, kept.source.language) == (passage.source.published, "de")
        assert kept.exchange is not None
        assert kept.exchange.number == 1
        assert found.id.startswith(kept.citation)
        assert [one.id for one in await archive.find(None, found.id)] == [found.id]
    (stays,) = await archive.find(None, old.passages[2].citation)
    assert stays.gone_since is None


async def test_a_passage_that_comes_back(folder: Path, records: Records) -> None:
    """What is served again is gone no more; when it was first seen stays as it was."""
    archive = records.passages
    with_it = corpus(folder, a="One.", b="Two.")
    await archive.keep(with_it, NOW)
    await archive.keep(corpus(folder, b="Two."), LATER)
    await archive.keep(corpus(folder, a="One.", b="Two."), LATER + timedelta(days=1))
    (found,) = await archive.find(None, with_it.passages[0].citation)
    assert (found.first_seen, found.gone_since) == (NOW, None)
    await archive.keep(corpus(folder, b="Two."), LATER + timedelta(days=2))
    (found,) = await archive.find(None, with_it.passages[0].citation)
    assert found.gone_since == LATER + timedelta(days=2)


async def test_what_is_known_of_a_passage_follows_the_source(
    folder: Path, records: Records
) -> None:
    """A title that was mended is what an old quote is shown with, once its words are gone."""
    archive = records.passages
    await archive.keep(corpus(folder, a="# Wrnog\n\nWords."), NOW)
    mended = corpus(folder, a="# Right\n\nWords.")
    await archive.keep(mended, LATER)
    await archive.keep(corpus(folder, a="# Other\n\nNothing."), LATER)
    (found,) = await archive.find(None, mended.passages[0].citation)
    assert found.passage.source.title == "Right"
    assert found.passage.source.sha256 == mended.sources[0].sha256


async def test_two_texts_with_one_short_citation(folder: Path, records: Records) -> None:
    """An old and a new passage whose hashes begin alike are both kept; more of it tells."""
    archive = records.passages
    first = corpus(folder, a=ALIKE[0])
    await archive.keep(first, NOW)
    second = corpus(folder, a=ALIKE[1])
    await archive.keep(second, LATER)
    citation = first.passages[0].citation
    assert citation == second.passages[0].citation
    found = await archive.find(None, citation)
    assert [one.passage.text for one in found] == [ALIKE[1], ALIKE[0]], "what is served is first"
    for one in found:
        (alone,) = await archive.find(None, one.id[: len(citation) + 4])
        assert alone == one
    both = corpus(folder, a="\n\n".join(ALIKE))
    await archive.keep(both, LATER)
    grown = both.passages[1].citation
    assert len(grown) > len(citation)
    assert [one.passage.text for one in await archive.find(None, grown)] == [ALIKE[1]]


async def test_the_same_words_twice(folder: Path, records: Records) -> None:
    """A paragraph that stands in a source twice is two passages, each with its own citation."""
    twice = corpus(folder, a="Amen.\n\nWords.\n\nAmen.")
    await records.passages.keep(twice, NOW)
    await records.passages.keep(corpus(folder, a="Words."), LATER)
    for passage in twice.passages:
        (found,) = await records.passages.find(None, passage.citation)
        assert found.passage.text == passage.text


@pytest.mark.parametrize(
    "typed",
    ["", "a", "a-", "a-0000", "a-000000", "%", "a-%%%%%%", "ß" * 9, "\ud800", "policy-policy"],
)
async def test_what_is_no_citation_finds_nothing(
    folder: Path, records: Records, typed: str
) -> None:
    """Neither a part of an id, nor a source's slug, nor any other text finds a passage."""
    await records.passages.keep(corpus(folder, **{"policy-policy-x": "Words.", "a": "One."}), NOW)
    assert await records.passages.find(None, typed) == []


async def test_an_unchanged_corpus_writes_nothing(
    folder: Path, records: Records, tmp_path: Path
) -> None:
    """A start on the sources of the last one leaves the file as it is."""
    many = corpus(folder, a="\n\n".join(f"Bridge {n}." for n in range(CHUNK + 7)))
    await records.passages.keep(many, NOW)
    with closing(sqlite3.connect(tmp_path / "verbatim.sqlite3")) as other:
        before = other.execute("PRAGMA data_version").fetchone()
        await records.passages.keep(many, LATER)
        assert other.execute("PRAGMA data_version").fetchone() == before
        assert other.execute("SELECT count(*) FROM passage").fetchone() == (CHUNK + 7,)


async def test_others_write_while_a_large_corpus_is_kept(folder: Path, records: Records) -> None:
    """A member's row doesn't wait for thousands of passages: they are written in chunks."""
    large = corpus(folder, a="\n\n".join(f"Bridge {n} spans the river." for n in range(6000)))
    records.passages.keep_soon(large, NOW)
    keeping, slowest = asyncio.create_task(records.passages.settled()), 0.0
    clock = asyncio.get_running_loop().time
    written = 0
    while not keeping.done():
        began = clock()
        await records.sync.sent("scope", "0", NOW)
        slowest = max(slowest, clock() - began)
        written += 1
    assert written > 6000 / CHUNK
    assert slowest < 1
    (found,) = await records.passages.find(None, large.passages[-1].citation)
    assert found.passage.text == "Bridge 5999 spans the river."


async def test_of_loads_in_a_row_the_last_one_counts(folder: Path, records: Records) -> None:
    """Loads that follow at once are kept one after another, and only the last is marked served."""
    corpora = [corpus(folder, a=f"Version {n}.") for n in range(4)]
    for one in corpora:
        records.passages.keep_soon(one, NOW)
    await records.passages.settled()
    (found,) = await records.passages.find(None, corpora[-1].passages[0].citation)
    assert found.gone_since is None


async def test_closing_stops_the_keeping(folder: Path, tmp_path: Path) -> None:
    """The program ends after the chunk being written; the next start keeps the rest."""
    large = corpus(folder, a="\n\n".join(f"Bridge {n} spans the river." for n in range(6000)))
    path = tmp_path / "verbatim.sqlite3"
    records = await Records.open(path)
    records.passages.keep_soon(large, NOW)
    await asyncio.sleep(0)
    await records.close()
    records = await Records.open(path)
    await records.passages.keep(large, NOW)
    assert await records.passages.find(None, large.passages[-1].citation)
    await records.close()


async def test_a_locked_file(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the file can't be written the log says so, and the next load puts it right."""
    path = tmp_path / "verbatim.sqlite3"
    database = await Database.open(path, busy_seconds=0.05)
    archive = PassageArchive(database)
    old = corpus(folder, a="One.")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with caplog.at_level(logging.ERROR):
            archive.keep_soon(old, NOW)
            await archive.settled()
        assert "passages can't be put on record" in caplog.text
        other.execute("ROLLBACK")
    assert await archive.find(None, old.passages[0].citation) == []
    archive.keep_soon(old, LATER)
    await archive.settled()
    assert await archive.find(None, old.passages[0].citation)
    await archive.close()
    await database.close()


async def test_gone_ones_by_their_beginning(folder: Path, records: Records) -> None:
    """Only what is served no more is offered, in the order of the ids, and so many at most."""
    await records.passages.keep(corpus(folder, a="One.\n\nTwo.\n\nThree.", b="Stays."), NOW)
    await records.passages.keep(corpus(folder, b="Stays."), LATER)
    assert len(await records.passages.gone(None, "a-", 2)) == 2
    assert len(await records.passages.gone(None, "A", 9)) == 3
    assert await records.passages.gone(None, "b", 9) == []
    assert await records.passages.gone(None, "ß\ud800", 9) == []
