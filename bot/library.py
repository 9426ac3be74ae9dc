"""The corpus that is served, and its reload: one reference, swapped at once.

A server that has published AMAs is served from the operator's corpus and them: made when it is
first asked there, kept for as long as there is room, and made anew when either says something else.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.answering import Answerer
from bot.corpus import join, load_corpus
from bot.errors import RecordsError
from bot.search.saved import Saved
from bot.verifying import Verifier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.corpus import Added, Corpus

log = structlog.get_logger(__name__)

TOLD_SECONDS = 5.0
WAIT_SECONDS = 1.5
"""How long a member waits for their server's own sources: well within Discord's 3 s."""
MOST_PASSAGES = 400_000
"""How many passages all the servers' own corpora together may have; the last used stay."""


@dataclass(frozen=True, slots=True)
class Served:
    """What serves together, made of one corpus: what answers, and what checks quotations."""

    answerer: Answerer
    verifier: Verifier


class Shelf(Protocol):
    """Where servers' own sources come from."""

    async def servers(self) -> set[int]:
        """Return the servers that may have any. Raises ``RecordsError``."""
        ...

    async def of(self, guild_id: int, language: str) -> Sequence[Added]:
        """Return a server's; ``language`` is what they are taken to be in. As above."""
        ...

    async def keep(self, guild_id: int, corpus: Corpus, added: Sequence[Added]) -> None:
        """Put on record what is served from them from now on. As above."""
        ...


@dataclass(slots=True)
class _Server:
    """A server that may have sources of its own: what serves there, once it is made."""

    edition: int = 0
    served: Served | None = None
    making: asyncio.Task[None] | None = None


@dataclass(slots=True)
class _Servers:
    """The servers that may have sources of their own; those used last are at the end."""

    shelf: Shelf
    known: OrderedDict[int, _Server] = field(default_factory=OrderedDict)


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
        self._own: _Servers | None = None
        self.served = self._load()

    @property
    def current(self) -> Answerer:
        """The answerer that serves now."""
        return self.served.answerer

    async def take_in(self, shelf: Shelf) -> None:
        """Serve each server from its own sources as well. Raises ``RecordsError``."""
        servers = await shelf.servers()
        self._own = _Servers(shelf, OrderedDict((one, _Server()) for one in servers))

    def stale(self, guild_id: int) -> None:
        """Take note that a server's own sources say something else; they are read anew."""
        if self._own is not None:
            server = self._own.known.setdefault(guild_id, _Server())
            server.edition += 1
            server.served = None

    async def serving(self, guild_id: int | None) -> Served:
        """Return what serves in a server.

        Where its own sources take longer to be read than a member can wait, or can't be read, that
        is what serves everywhere: never what they said before.
        """
        server = self._server(guild_id)
        if server is None or guild_id is None:
            return self.served
        if server.served is None:
            await asyncio.wait([self._making(guild_id, server)], timeout=WAIT_SECONDS)
        return self.served_in(guild_id)

    def served_in(self, guild_id: int | None) -> Served:
        """Return what serves in a server at this moment, as ``serving`` left it."""
        server = self._server(guild_id)
        return (server and server.served) or self.served

    async def settled(self) -> None:
        """Return once no server's own sources are being read."""
        while making := [one.making for one in self._known() if one.making is not None]:
            await asyncio.wait(making)

    async def close(self) -> None:
        """Make nothing any more."""
        for server in self._known():
            if server.making is not None:
                server.making.cancel()
        await self.settled()

    def _known(self) -> list[_Server]:
        return list(self._own.known.values()) if self._own is not None else []

    def _server(self, guild_id: int | None) -> _Server | None:
        if self._own is None or guild_id is None or guild_id not in self._own.known:
            return None
        self._own.known.move_to_end(guild_id)
        return self._own.known[guild_id]

    def _making(self, guild_id: int, server: _Server) -> asyncio.Task[None]:
        """Return the task that makes what serves in a server."""
        if server.making is None:
            server.making = asyncio.create_task(
                self._make(guild_id, server), name="verbatim-server-sources"
            )
        return server.making

    async def _make(self, guild_id: int, server: _Server) -> None:
        """Make what serves in a server, until nothing has changed meanwhile."""
        try:
            while server.served is None and self._own is not None:
                base, edition = self.served, server.edition
                fresh = await self._joined(guild_id, base, self._own.shelf)
                if edition == server.edition and base is self.served:
                    server.served = fresh
                    self._make_room(guild_id)
        except RecordsError as error:
            log.error(  # noqa: TRY400 (the reason says it all)
                "a server's own sources can't be read", guild=guild_id, reason=str(error)
            )
        finally:
            server.making = None

    async def _joined(self, guild_id: int, base: Served, shelf: Shelf) -> Served:
        """Return what serves in a server, with what is on record of it brought up to date."""
        operators = base.answerer.corpus
        added = await shelf.of(guild_id, operators.sources[0].language)
        corpus = await asyncio.to_thread(join, operators, added)
        for reason in corpus.left_out[len(operators.left_out) :]:
            log.error("a server's own source left out", guild=guild_id, reason=reason)
        await shelf.keep(guild_id, corpus, added)
        if len(corpus.sources) == len(operators.sources):
            return base
        return await asyncio.to_thread(self._served_from, corpus)

    def _served_from(self, corpus: Corpus) -> Served:
        """Return what serves from a corpus; what was counted of the operator's sources is used."""
        return Served(Answerer(corpus, saved=self._saved.only_read()), Verifier(corpus))

    def _make_room(self, guild_id: int) -> None:
        """Let go of the servers' corpora that were used least lately, but not of this one's."""
        own = [(one, made) for one, made in self._made() if made is not self.served]
        total = sum(len(made.answerer.corpus.passages) for _, made in own)
        for server, made in own:
            if total <= MOST_PASSAGES or (self._own and server is self._own.known[guild_id]):
                return
            server.served = None
            total -= len(made.answerer.corpus.passages)

    def _made(self) -> list[tuple[_Server, Served]]:
        return [(one, one.served) for one in self._known() if one.served is not None]

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
            for server in self._known():
                server.served = None
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
