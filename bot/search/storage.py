"""The saved index: named arrays in one file, and the folder that keeps such files.

A file is written whole, checked by its hash, and opened by memory map. It is ``MAGIC``, the SHA-256
of all that follows, the length of the header (8 bytes, little endian), the header (JSON: the key
that says what the arrays were made from, and each one's name, type, shape and offset), and the
arrays' bytes, each at a multiple of 64. docs/benchmarks.md says what this buys over numpy's own
formats.
"""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, is_dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypedDict, TypeVar, get_type_hints

import numpy as np
import structlog
from numpy.typing import NDArray

SUFFIX = ".verbatim-index"
MAGIC = b"verbatim arrays 1\n"
_ALIGNED = 64
_HEADER = len(MAGIC) + 32

log = structlog.get_logger(__name__)

Arrays = dict[str, "NDArray[Any]"]
_Packed = TypeVar("_Packed")


def pack(value: object, prefix: str = "") -> Arrays:
    """Return the arrays of a dataclass and of the dataclasses in it, by their fields' names."""
    found: Arrays = {}
    for field in get_type_hints(type(value)):
        name, held = f"{prefix}{field}", getattr(value, field)
        found |= pack(held, f"{name}.") if is_dataclass(held) else {name: held}
    return found


def unpack(kind: type[_Packed], arrays: Arrays, prefix: str = "") -> _Packed:
    """Return the dataclass of which ``pack`` gave the arrays."""
    values: list[Any] = []
    hints: dict[str, Any] = get_type_hints(kind)
    for field, hint in hints.items():
        name, nested = f"{prefix}{field}", is_dataclass(hint)
        values.append(unpack(hint, arrays, f"{name}.") if nested else arrays[name])
    return kind(*values)


class _Header(TypedDict):
    key: str
    arrays: dict[str, tuple[str, list[int], int]]


def save_arrays(path: Path, key: str, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write the arrays in the place of what was there; a reader sees the old file or the new one.

    Raises ``OSError``.
    """
    places: dict[str, tuple[str, tuple[int, ...], int]] = {}
    offset = 0
    for name, array in arrays.items():
        places[name] = (array.dtype.str, array.shape, offset)
        offset += -(-array.nbytes // _ALIGNED) * _ALIGNED
    header = json.dumps({"key": key, "arrays": places}).encode()
    header += b" " * (-(_HEADER + 8 + len(header)) % _ALIGNED)
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
        try:
            digest = sha256()
            file.write(MAGIC + digest.digest())
            for part in _parts(header, arrays):
                digest.update(part)
                file.write(part)
            file.seek(len(MAGIC))
            file.write(digest.digest())
            file.flush()
            os.fsync(file.fileno())
            os.replace(file.name, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(file.name)
            raise


def load_arrays(path: Path, key: str) -> Arrays | None:
    """Return the arrays that were saved with this key, mapped into memory and read-only.

    Returns None where there are none: no file, another key, or bytes that aren't what was saved.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # ValueError: an empty file
        return None
    raw = memoryview(mapped)
    if len(raw) < _HEADER + 8 or bytes(raw[: len(MAGIC)]) != MAGIC:
        return None
    if sha256(raw[_HEADER:]).digest() != bytes(raw[len(MAGIC) : _HEADER]):
        return None
    begin = _HEADER + 8 + int.from_bytes(raw[_HEADER : _HEADER + 8], "little")
    header: _Header = json.loads(bytes(raw[_HEADER + 8 : begin]))
    if header["key"] != key:
        return None
    return {
        name: np.frombuffer(
            mapped, np.dtype(kind), count=int(np.prod(shape)), offset=begin + offset
        ).reshape(shape)
        for name, (kind, shape, offset) in header["arrays"].items()
    }


def _parts(header: bytes, arrays: Mapping[str, NDArray[Any]]) -> list[bytes | memoryview]:
    found: list[bytes | memoryview] = [len(header).to_bytes(8, "little"), header]
    for array in arrays.values():
        flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        found += [flat.data, b"\0" * (-array.nbytes % _ALIGNED)]
    return found


@dataclass(frozen=True, slots=True)
class IndexFolder:
    """The folder that holds what was made of a corpus: none, or one to read, or to write as well.

    A folder that can't be written is no reason to fail: the log says so.
    """

    folder: Path | None
    writable: bool = True

    def only_read(self) -> IndexFolder:
        """Return the same folder, of which nothing is changed."""
        return IndexFolder(self.folder, writable=False)

    def load(self, what: str, key: str) -> Arrays | None:
        """Return what was saved under a name and a key; None where nothing sound is."""
        return load_arrays(self._path(self.folder, what, key), key) if self.folder else None

    def save(self, what: str, key: str, held: Arrays) -> None:
        if not self.folder or not self.writable:
            return
        path = self._path(self.folder, what, key)
        try:
            save_arrays(path, key, held)
        except OSError as error:
            log.warning("index not saved", file=str(path), reason=error.strerror)

    def forget_all_but(self, kept: Iterable[tuple[str, str]]) -> None:
        """Remove what was saved for sources that are no more, under any other name and key."""
        if not self.folder or not self.writable:
            return
        paths = {self._path(self.folder, what, key) for what, key in kept}
        for path in self.folder.glob(f"*{SUFFIX}*"):
            if path not in paths:
                with suppress(OSError):
                    path.unlink()

    def size(self) -> int:
        if not self.folder:
            return 0
        return sum(path.stat().st_size for path in self.folder.glob(f"*{SUFFIX}"))

    def _path(self, folder: Path, what: str, key: str) -> Path:
        return folder / f"{what}-{key[:16]}{SUFFIX}"
