"""The folder that keeps what was made of a corpus, so that the next start is quick."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.search import arrays
from bot.search.arrays import Arrays

SUFFIX = ".verbatim-index"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Saved:
    """The folder that holds what was made of a corpus: none, or one to read, or to write as well.

    A folder that can't be written is no reason to fail: the log says so.
    """

    folder: Path | None
    writable: bool = True

    def only_read(self) -> Saved:
        """Return the same folder, of which nothing is changed."""
        return Saved(self.folder, writable=False)

    def load(self, what: str, key: str) -> Arrays | None:
        """Return what was saved under a name and a key; None where nothing sound is."""
        return arrays.load(self._path(self.folder, what, key), key) if self.folder else None

    def save(self, what: str, key: str, held: Arrays) -> None:
        """Save arrays under a name and a key."""
        if not self.folder or not self.writable:
            return
        path = self._path(self.folder, what, key)
        try:
            arrays.save(path, key, held)
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
        """Return how many bytes are kept."""
        if not self.folder:
            return 0
        return sum(path.stat().st_size for path in self.folder.glob(f"*{SUFFIX}"))

    def _path(self, folder: Path, what: str, key: str) -> Path:
        return folder / f"{what}-{key[:16]}{SUFFIX}"
