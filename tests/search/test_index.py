"""What is made of a corpus: saved, opened again, and made again only where something changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering import Answer, Answerer, Refusal
from bot.corpus import load_corpus
from bot.search.storage import SUFFIX, IndexFolder
from bot.search.weights import DEFAULT, Weights

QUESTIONS = ["bridges over rivers", "who built the twoer", "nothing like it", "when was it built?"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with three sources."""
    path = tmp_path / "sources"
    path.mkdir()
    for name in "abc":
        bridges = f"Bridges {name} span rivers. A tower was built in 1901."
        text = f"# On {name}\n\n{bridges}\n\nEnd {name}.\n"
        (path / f"{name}.md").write_text(text, encoding="utf-8")
    return path


def made(folder: Path, saved: IndexFolder | None = None, weights: Weights = DEFAULT) -> Answerer:
    """Make an answerer of a folder."""
    return Answerer(load_corpus(folder, strict=True), weights, saved=saved)


def answers(answerer: Answerer) -> list[Answer | Refusal]:
    """Return what it answers."""
    return [answerer.ask(question, threshold=0) for question in QUESTIONS]


def kept(folder: Path) -> dict[str, tuple[int, int]]:
    """Return the files that are kept, each with its inode and when it was written."""
    stats = {path.name: path.stat() for path in folder.glob(f"*{SUFFIX}")}
    return {name: (stat.st_ino, stat.st_mtime_ns) for name, stat in stats.items()}


def test_opened_answers_like_made(folder: Path, tmp_path: Path) -> None:
    """What is opened from the folder answers to the last bit like what was made in memory."""
    saved = IndexFolder(tmp_path / "index")
    assert answers(made(folder)) == answers(made(folder, saved)) == answers(made(folder, saved))


def test_nothing_changed_nothing_written(folder: Path, tmp_path: Path) -> None:
    """A second start writes no file; it opens one."""
    saved = IndexFolder(tmp_path / "index")
    made(folder, saved)
    before = kept(tmp_path / "index")
    assert len(before) == 4
    made(folder, saved)
    assert kept(tmp_path / "index") == before


def test_only_what_changed_is_counted(folder: Path, tmp_path: Path) -> None:
    """A changed source is counted anew, the others aren't, and what nobody needs any more goes."""
    saved = IndexFolder(tmp_path / "index")
    made(folder, saved)
    before = kept(tmp_path / "index")
    (folder / "b.md").write_text("# On b\n\nFerries cross rivers.\n", encoding="utf-8")
    after_change = made(folder, saved)
    after = kept(tmp_path / "index")
    assert len(after) == 4
    same = {name for name in before if before[name] == after.get(name)}
    assert len(same) == 2
    assert all(name.startswith("source-") for name in same)
    assert answers(after_change) == answers(made(folder))


def test_a_source_less_and_one_more(folder: Path, tmp_path: Path) -> None:
    """Sources that come and go leave the others' counts alone."""
    saved = IndexFolder(tmp_path / "index")
    made(folder, saved)
    (folder / "a.md").unlink()
    (folder / "d.md").write_text("# On d\n\nTunnels run below rivers.\n", encoding="utf-8")
    assert answers(made(folder, saved)) == answers(made(folder))
    assert len(kept(tmp_path / "index")) == 4


@pytest.mark.parametrize("which", ["all-", "source-"])
@pytest.mark.parametrize("place", [0, 30, 60, 300, -1])
def test_a_damaged_file_is_made_again(folder: Path, tmp_path: Path, which: str, place: int) -> None:
    """One bit that isn't what was saved, wherever it is: the file is made again, never trusted."""
    saved = IndexFolder(tmp_path / "index")
    expected = answers(made(folder, saved))
    for path in (tmp_path / "index").glob(f"{which}*"):
        data = bytearray(path.read_bytes())
        data[place] ^= 1
        path.write_bytes(data)
    if which == "source-":  # they are looked at only where the whole doesn't fit any more
        next((tmp_path / "index").glob("all-*")).unlink()
    damaged = kept(tmp_path / "index")
    assert answers(made(folder, saved)) == expected
    mended = kept(tmp_path / "index")
    assert all(mended[name] != stamp for name, stamp in damaged.items() if name.startswith(which))
    assert answers(made(folder, saved)) == expected


def test_other_weights_are_another_index(folder: Path, tmp_path: Path) -> None:
    """What was saved for other weights isn't taken for these."""
    saved = IndexFolder(tmp_path / "index")
    made(folder, saved)
    other = Weights(k1=2.0, b=0.1, heading=1)
    assert answers(made(folder, saved, other)) == answers(made(folder, None, other))


def test_a_folder_only_to_read(folder: Path, tmp_path: Path) -> None:
    """Who may only read uses what is there, and writes and removes nothing."""
    readable = IndexFolder(tmp_path / "index", writable=False)
    made(folder, readable)
    assert not (tmp_path / "index").exists()
    made(folder, IndexFolder(tmp_path / "index"))
    before = kept(tmp_path / "index")
    (folder / "a.md").unlink()
    assert answers(made(folder, readable)) == answers(made(folder))
    assert kept(tmp_path / "index") == before


def test_strangers_files_are_left_alone(folder: Path, tmp_path: Path) -> None:
    """A file in the folder that isn't an index is nobody's business."""
    index = tmp_path / "index"
    index.mkdir()
    (index / "all-notes.txt").write_text("mine")
    made(folder, IndexFolder(index))
    assert (index / "all-notes.txt").read_text() == "mine"


def test_a_folder_that_cant_be_written(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Where nothing can be kept the corpus is served all the same, and the log says why."""
    blocked = tmp_path / "index"
    blocked.write_text("a file, no folder")
    assert answers(made(folder, IndexFolder(blocked))) == answers(made(folder))
    assert "index not saved" in caplog.text


def test_progress(folder: Path, tmp_path: Path) -> None:
    """Progress is told source by source up to all the passages; none where nothing is counted."""
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))

    saved = IndexFolder(tmp_path / "index")
    corpus = load_corpus(folder, strict=True)
    Answerer(corpus, saved=saved, progress=progress)
    assert told == [(2, 6), (4, 6), (6, 6)]
    told.clear()
    Answerer(corpus, saved=saved, progress=progress)
    assert told == []
