"""Takes what erased rows left behind out of a database's files: ``python wiping.py FILE``.

A deletion overwrites its row (``secure_delete``), and a checkpoint takes the older pages out of the
write-ahead log. That isn't all: where SQLite deals rows out to other pages, the bytes that it moved
stay behind in the old page, between its rows, and no later deletion finds them there. So once the
write-ahead log is emptied (which fails while another program reads an older state of the file),
every page is looked through, and what no row holds is overwritten with zeros.

That goes past SQLite, into the file, and is sound for these reasons: it is done under SQLite's lock
for writing, so that no page changes meanwhile; a page of which the write-ahead log has a newer one
is left until that is in the file; and each lot ends with a write of SQLite's own, so that no other
connection writes an old page back from its memory.

It is a program of its own because the lock that a process has on a file goes when it closes that
file anywhere: the bot would lose its hold on a database that it has open. It imports nothing of the
program's. Its end says what came of it: 0, nothing is left; ``BUSY``, somebody reads or writes.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

BUSY = 75
"""The end where it is to be tried again: EX_TEMPFAIL."""
TRIES = 100
"""How often a lock is tried for that others hold a moment each, as the bot does to write."""
ROUNDS = 40
"""How often the rest of the pages is gone through that others are writing just then."""
PAUSE_SECONDS = 0.005
LOT = 50
"""How many pages are overwritten under one lock: well below a hundredth of a second."""
SYNCED = 10
"""After how many lots the disk gets them: a long queue there would keep others waiting."""
BLOCK = 256
"""How many pages are read at a time."""

_INTERIOR, _LEAVES = (2, 5), (10, 13)
_WAL_HEAD, _FRAME_HEAD = 32, 24
_FIRST = 100
"""Where the first page's own header begins, behind the file's."""


class BusyError(Exception):
    """Somebody else reads an older state of the file, or writes without end."""


class Wiping:
    def __init__(self, path: Path) -> None:
        self._wal = Path(f"{path}-wal")
        self._connection = sqlite3.connect(path, timeout=0, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._file = path.open("r+b", buffering=0)
        head = self._read_at(0, _FIRST)
        (size,) = struct.unpack_from(">H", head, 16)
        self._size = 65536 if size == 1 else size
        self._usable = self._size - head[20]

    def run(self) -> None:
        """Leave nothing. Raises ``BusyError``, or ``sqlite3.Error`` or ``OSError``."""
        self._empty_wal()
        left = list(self._unclean_pages())
        for _ in range(ROUNDS):
            waiting: list[int] = []
            for number, lot in enumerate(_batches(left), 1):
                waiting += self._wipe_pages(lot)
                if number % SYNCED == 0:
                    os.fsync(self._file.fileno())
            left = waiting
            os.fsync(self._file.fileno())
            self._empty_wal()
            if not left:
                return
        raise BusyError

    def _empty_wal(self) -> None:
        """Have all that is in the write-ahead log in the file, and the log empty.

        Nobody waits for it: where somebody is in the way, it is given up and tried anew.
        """

        def emptied() -> bool:
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy

        _retry(emptied)

    def _unclean_pages(self) -> Iterator[int]:
        """Yield the numbers of the pages that hold more than their rows; the first is 0."""
        number = 0
        while block := self._read_at(number * self._size, BLOCK * self._size):
            for place in range(0, len(block) - self._size + 1, self._size):
                if litter(block, place, self._usable, first=number == 0) != []:
                    yield number
                number += 1
            if len(block) % self._size:
                return

    def _wipe_pages(self, lot: list[int]) -> list[int]:
        """Wipe some pages; return those that have to wait, since a newer one isn't here yet."""
        _retry(self._is_started)
        try:
            newer = self._pages_in_wal()
            waiting = [number for number in lot if number in newer or not self._wipe(number)]
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            self._connection.execute(f"PRAGMA user_version = {version}")
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
        return waiting

    def _is_started(self) -> bool:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        return True

    def _wipe(self, number: int) -> bool:
        """Overwrite what no row holds of a page, and say whether the page could be read."""
        place = number * self._size
        found = litter(self._read_at(place, self._size), 0, self._usable, first=number == 0)
        for start, end in found or ():
            self._file.seek(place + start)
            self._file.write(bytes(end - start))
        return found is not None

    def _pages_in_wal(self) -> set[int]:
        """Return the numbers of the pages of which the write-ahead log has a newer one."""
        found: set[int] = set()
        try:
            wal = self._wal.open("rb")
        except FileNotFoundError:
            return found
        with wal:
            head = wal.read(_WAL_HEAD)
            while len(frame := wal.read(_FRAME_HEAD)) == _FRAME_HEAD and frame[8:16] == head[16:24]:
                found.add(int.from_bytes(frame[:4], "big") - 1)
                wal.seek(self._size, os.SEEK_CUR)
        return found

    def _read_at(self, place: int, size: int) -> bytes:
        return _read(self._file, place, size)


def litter(block: bytes, place: int, usable: int, *, first: bool) -> list[tuple[int, int]] | None:
    """Return the stretches of a page that no row holds and that aren't zeros, from its beginning.

    The page stands at a place in a block; ``usable`` are its bytes that SQLite uses. None where it
    is no page that SQLite wrote: it is being written, or damaged.
    """
    head = place + (_FIRST if first else 0)
    kind = block[head]
    if kind not in _INTERIOR + _LEAVES:
        return []  # of a long row, or free: such a page is zeros behind what it holds
    free, rows, content = struct.unpack_from(">HHH", block, head + 1)
    begin = head - place + (12 if kind in _INTERIOR else 8) + 2 * rows
    content = content or 65536
    if not begin <= content <= usable:
        return None
    found = [(begin, content)] if _has_bytes(block, place + begin, place + content) else []
    while free:
        if not content <= free <= usable - 4:
            return None
        behind, size = struct.unpack_from(">HH", block, place + free)
        end = free + size
        if end > usable or (behind and behind <= free):
            return None
        if _has_bytes(block, place + free + 4, place + end):
            found.append((free + 4, end))
        free = behind
    return found


def _has_bytes(block: bytes, start: int, end: int) -> bool:
    return block.count(0, start, end) != end - start


def _batches(numbers: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(numbers), LOT):
        if start:
            time.sleep(PAUSE_SECONDS)
        yield numbers[start : start + LOT]


def _retry(attempt: Callable[[], bool]) -> None:
    """Do what others may be in the way of. Raises ``BusyError`` where they stay there."""
    for left in reversed(range(TRIES)):
        if attempt():
            return
        if left:
            time.sleep(PAUSE_SECONDS)
    raise BusyError


def _read(file: BinaryIO, place: int, size: int) -> bytes:
    file.seek(place)
    return file.read(size)


def run_wiping(path: str) -> int:
    """Wipe a file, and return the program's end."""
    try:
        os.nice(10)
        Wiping(Path(path)).run()
    except BusyError:
        return BUSY
    return 0


if __name__ == "__main__":
    # At once, and without closing the file: should the bot have lost its hold on it for any reason,
    # SQLite would take the write-ahead log away under it.
    os._exit(run_wiping(sys.argv[1]))
