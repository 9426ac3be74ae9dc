"""A file beside the database for rows that can't be written into it yet.

One row is one line: eight hex digits of its CRC-32, a space, and JSON in ASCII. A line counts once
it was synced to the disk. A line that was taken in or erased is overwritten with spaces, so that
its words are gone and the other lines stay where they are. A lock on the file (``flock``) keeps
several processes from each other's lines.
"""

from __future__ import annotations

import fcntl
import os
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: where it begins, its length in bytes, and what it says.

    ``content`` is None where the line is damaged: a process that was killed while it wrote leaves
    one such line behind, whose row nobody saw.
    """

    start: int
    length: int
    content: bytes | None


class Spool:
    """The file. Every method blocks, and raises ``OSError``."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, contents: Iterable[bytes]) -> None:
        """Add lines to the file, all or none, and sync it to the disk."""
        with self._lock(os.O_RDWR | os.O_CREAT) as file:
            size = file.seek(0, os.SEEK_END)
            lines = b"".join(b"%08x %b\n" % (zlib.crc32(one), one) for one in contents)
            if size and _last(file) != b"\n":
                lines = b"\n" + lines
            try:
                _write(file, lines)
                os.fsync(file.fileno())
            except OSError:
                with suppress(OSError):
                    file.truncate(size)
                raise
        if not size:  # the file is new: its name has to reach the disk too
            _sync_folder(self.path)

    @contextmanager
    def open(self) -> Generator[OpenSpool | None]:
        """Open the file for reading and erasing, for this process alone; None if there is none."""
        with ExitStack() as stack:
            try:
                file = stack.enter_context(self._lock(os.O_RDWR))
            except FileNotFoundError:
                yield None
                return
            yield OpenSpool(file, self.path)

    def erase(self, which: Callable[[bytes], bool]) -> int:
        """Erase the lines whose content ``which`` picks; return how many."""
        erased = 0
        with self.open() as held:
            for line in held.lines() if held else ():
                if held and line.content is not None and which(line.content):
                    held.blank([line])
                    erased += 1
        return erased

    @contextmanager
    def _lock(self, flags: int) -> Generator[FileIO]:
        while True:
            with os.fdopen(os.open(self.path, flags | os.O_CLOEXEC, 0o600), "r+b", 0) as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                if _is_same_file(file, self.path):  # else another process removed it meanwhile
                    yield file
                    return


class OpenSpool:
    """The file, open and locked."""

    def __init__(self, file: FileIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._next = 0

    def lines(self) -> Iterator[Line]:
        while True:
            self._file.seek(self._next)
            start = self._next
            with os.fdopen(os.dup(self._file.fileno()), "rb") as reader:
                block = reader.readlines(1 << 20)
            if not block:
                return
            for raw in block:
                self._next = start + len(raw)
                if raw.strip():
                    yield Line(start, len(raw), _content(raw))
                start = self._next

    def blank(self, lines: Sequence[Line]) -> None:
        """Overwrite lines with spaces, and sync the file to the disk."""
        for line in lines:
            self._file.seek(line.start)
            _write(self._file, b" " * (line.length - 1) + b"\n")
        os.fsync(self._file.fileno())

    def remove(self) -> None:
        self._path.unlink()
        _sync_folder(self._path)


def _content(raw: bytes) -> bytes | None:
    checksum, _, content = raw.rstrip(b"\n").partition(b" ")
    return content if checksum == b"%08x" % zlib.crc32(content) else None


def _write(file: FileIO, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]


def _last(file: FileIO) -> bytes:
    file.seek(-1, os.SEEK_END)
    return file.read(1)


def _is_same_file(file: FileIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _sync_folder(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
