"""Saved arrays: back as they were, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.search import storage

HELD: storage.Arrays = {
    "bytes": np.arange(7, dtype=np.uint8),
    "none": np.empty(0, dtype=np.float64),
    "floats": np.array([0.1, -0.0, np.inf, 5e-324]),
    "table": np.arange(12, dtype=np.int32).reshape(3, 4),
    "every other": np.arange(10, dtype=np.int64)[::2],
    "last and empty": np.empty((0, 3), dtype=np.int16),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file with saved arrays, in a folder that wasn't there."""
    path = tmp_path / "deep" / "down" / "index"
    storage.save_arrays(path, "key", HELD)
    return path


def test_what_was_saved_comes_back(path: Path) -> None:
    """Names, types, shapes and bits are the same, in their order."""
    loaded = storage.load_arrays(path, "key")
    assert loaded is not None
    assert list(loaded) == list(HELD)
    for name, array in HELD.items():
        assert loaded[name].dtype == array.dtype
        assert loaded[name].shape == array.shape
        assert loaded[name].tobytes() == array.tobytes()


def test_the_map_cannot_be_written(path: Path) -> None:
    """Nobody changes the file by changing an array."""
    loaded = storage.load_arrays(path, "key")
    assert loaded is not None
    with pytest.raises(ValueError, match="read-only"):
        loaded["bytes"][0] = 1


def test_arrays_are_aligned(path: Path) -> None:
    """An array with something in it begins at a multiple of 64 bytes, as processors like it."""
    loaded = storage.load_arrays(path, "key")
    assert loaded is not None
    assert not [name for name, one in loaded.items() if one.size and one.ctypes.data % 64]


def test_no_arrays(tmp_path: Path) -> None:
    """Nothing saved is nothing loaded, which isn't the same as no file."""
    storage.save_arrays(tmp_path / "index", "key", {})
    assert storage.load_arrays(tmp_path / "index", "key") == {}


def test_another_key(path: Path) -> None:
    """What was made from something else is of no use."""
    assert storage.load_arrays(path, "another") is None
    assert storage.load_arrays(path, "") is None


def test_no_file(tmp_path: Path) -> None:
    """No file, and a folder in its place, are no arrays."""
    assert storage.load_arrays(tmp_path / "index", "key") is None
    assert storage.load_arrays(tmp_path, "key") is None


def test_someone_elses_file(tmp_path: Path) -> None:
    """A file that begins otherwise is no arrays, however long it is."""
    for content in (b"", b"\n", b"SQLite format 3\0" * 100, bytes(4096), storage.MAGIC):
        (tmp_path / "index").write_bytes(content)
        assert storage.load_arrays(tmp_path / "index", "key") is None


def test_a_file_cut_short_or_gone_on(path: Path) -> None:
    """A file with a byte more or any number of bytes less isn't what was saved."""
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert storage.load_arrays(path, "key") is None, length
    path.write_bytes(whole + b"\0")
    assert storage.load_arrays(path, "key") is None


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit(path: Path, place: float, bit: int) -> None:
    """One bit that isn't what was saved, in the header or behind it, and nothing is loaded."""
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[int(place * len(whole))] ^= 1 << bit
    path.write_bytes(damaged)
    assert storage.load_arrays(path, "key") is None
    path.write_bytes(whole)
    assert storage.load_arrays(path, "key") is not None


def test_a_reader_keeps_what_it_opened(path: Path) -> None:
    """Who has the old file open goes on reading it; who comes later reads the new one."""
    before = storage.load_arrays(path, "key")
    storage.save_arrays(path, "key", {"bytes": np.full(7, 9, dtype=np.uint8)})
    after = storage.load_arrays(path, "key")
    assert before is not None
    assert after is not None
    assert before["bytes"].tolist() == list(range(7))
    assert after["bytes"].tolist() == [9] * 7


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_saving_that_fails_leaves_the_old(
    path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a save fails the old file is still there, whole, and nothing lies beside it."""

    def fail(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        with pytest.raises(OSError):
            storage.save_arrays(path, "key", {})
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    loaded = storage.load_arrays(path, "key")
    assert loaded is not None
    assert list(loaded) == list(HELD)


def test_no_folder_to_save_in(tmp_path: Path) -> None:
    """A folder that can't be made is an error to tell, and nothing is left of it."""
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    with pytest.raises(OSError):
        storage.save_arrays(tmp_path / "file" / "index", "key", HELD)
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
