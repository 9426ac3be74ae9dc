"""The corpus that is served, and its reload: one reference, swapped at once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

import structlog

from bot.answering import Answerer
from bot.corpus import load_corpus
from bot.search.saved import Saved
from bot.verifying import Verifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.corpus import Corpus

log = structlog.get_logger(__name__)

TOLD_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Served:
    """What serves together, made of one corpus: what answers, and what checks quotations."""

    answerer: Answerer
    verifier: Verifier


class Library:
    """Holds what serves now.

    Who asks takes ``served`` once and finishes on it: a reload makes a new one beside it.
    """

    def __init__(
        self, folder: Path, *, strict: bool, max_file_bytes: int, index: Path | None = None
    ) -> None:
        """Load the folder's corpus; ``index`` is the folder that keeps what is made of it.

        Raises ``CorpusError``.
        """
        self._folder = folder
        self._saved = Saved(index)
        self._strict = strict
        self._max_file_bytes = max_file_bytes
        self._reloading = asyncio.Lock()
        self._told: list[Callable[[Corpus], None]] = []
        self.served = self._load()

    @property
    def current(self) -> Answerer:
        """The answerer that serves now."""
        return self.served.answerer

    def watch(self, tell: Callable[[Corpus], None]) -> None:
        """Tell somebody of the corpus that is served now, and of each that comes after it."""
        self._told.append(tell)
        tell(self.current.corpus)

    async def reload(self) -> Corpus:
        """Build the folder's corpus anew in a thread, swap it in, and return it.

        Raises ``CorpusError`` where it can't be read: then the old one goes on serving.
        """
        async with self._reloading:
            before = self.current.corpus.version
            fresh = await asyncio.to_thread(self._load)
            self.served = fresh
            for tell in self._told:
                tell(fresh.answerer.corpus)
        corpus = fresh.answerer.corpus
        log.info("corpus reloaded", before=before, version=corpus.version)
        return corpus

    def _load(self) -> Served:
        corpus = load_corpus(self._folder, strict=self._strict, max_file_bytes=self._max_file_bytes)
        for reason in corpus.left_out:
            log.error("source left out", reason=reason)
        for notice in corpus.notices:
            log.warning("source notice", notice=notice)
        answerer = Answerer(corpus, saved=self._saved, progress=_Told())
        answerer.warm()
        return Served(answerer, Verifier(corpus))


class _Told:
    """Says in the log every few seconds how far the sources are counted."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __call__(self, done: int, total: int, /) -> None:
        if monotonic() - self._last >= TOLD_SECONDS:
            self._last = monotonic()
            log.info("counting the sources", passages=done, of=total)
