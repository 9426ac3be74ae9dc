"""Named arrays in one file: written whole, checked by hash, opened by memory map.

The file is ``MAGIC``, the SHA-256 of all that follows, the length of the header (8 bytes, little
endian), the header (JSON: the key that says what the arrays were made from, and each one's name,
type, shape and offset), and the arrays' bytes, each at a multiple of 64.
"""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypedDict

import numpy as np
from numpy.typing import NDArray


class _Header(TypedDict):
    key: str
    arrays: dict[str, tuple[str, list[int], int]]


Arrays = dict[str, "NDArray[Any]"]

MAGIC = b"verbatim arrays 1\n"
_ALIGNED = 64
_HEADER = len(MAGIC) + 32


def save(path: Path, key: str, arrays: Mapping[str, NDArray[Any]]) -> None:
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


def load(path: Path, key: str) -> Arrays | None:
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
