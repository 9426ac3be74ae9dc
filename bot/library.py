"""The corpus that is served, and its reload: one reference, swapped at once.

A server that has published AMAs is served from the operator's corpus and them: made when it is
first asked there, kept for as long as there is room, and made anew when either says something else.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Literal, Protocol

import structlog

from bot.answering import Answerer
from bot.corpus import Added, Corpus, Loader, join
from bot.errors import CorpusError, ModelError, Problem, RecordsError
from bot.meaning.encoder import Encoder
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.search.storage import IndexFolder
from bot.verify.verifier import Verifier

log = structlog.get_logger(__name__)

PROGRESS_SECONDS = 5.0
WAIT_SECONDS = 1.5
"""How long a member waits for their server's own sources: well within Discord's 3 s."""
LARGE = 10_000
"""From so many passages on it is worth to care for memory."""
MAX_SERVER_PASSAGES = 400_000
"""How many passages all the servers' own corpora together may have; the last used stay."""


@dataclass(frozen=True, slots=True)
class MeaningStatus:
    """Whether passages are found by meaning as well: how many of all sentences have been read."""

    state: Literal["off", "missing", "failed", "building", "on"]
    done: int = 0
    total: int = 0

    @property
    def words_alone(self) -> bool:
        """Whether passages are found by words alone, and will be."""
        return self.state in {"off", "missing", "failed"}

    def __str__(self) -> str:
        counts = f"{self.done:,} of {self.total:,} sentences read"
        return {
            "off": "off (VERBATIM_MEANING); passages are found by words alone",
            "missing": "the model isn't installed (`make run` does that); passages are found by "
            "words alone",
            "failed": "the model can't be used (the log says why); passages are found by words "
            "alone",
            "building": f"{counts}; passages are found by words alone meanwhile",
            "on": "passages are found by words and by meaning",
        }[self.state]


@dataclass(frozen=True, slots=True)
class Engine:
    """The answerer and the verifier of one corpus."""

    answerer: Answerer
    verifier: Verifier


class ServerSourceProvider(Protocol):
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
    engine: Engine | None = None
    making: asyncio.Task[None] | None = None


@dataclass(slots=True)
class _Servers:
    """The servers that may have sources of their own; those used last are at the end."""

    provider: ServerSourceProvider
    known: OrderedDict[int, _Server] = field(default_factory=OrderedDict)


class Library:
    """Holds what serves now.

    Whoever asks takes ``engine`` once and finishes on it: a reload makes a new one beside it.
    """

    def __init__(
        self, folder: Path, *, strict: bool, max_file_bytes: int, index: Path | None = None
    ) -> None:
        """Load the folder's corpus; ``index`` is the folder that keeps what is made of it.

        Raises ``CorpusError``.
        """
        self._loader = Loader(folder, strict=strict, max_file_bytes=max_file_bytes)
        self._saved = IndexFolder(index)
        self._reloading = asyncio.Lock()
        self._next: asyncio.Task[Corpus] | None = None
        self._reloads: set[asyncio.Task[Corpus]] = set()
        self._closed = False
        self._told: list[Callable[[Corpus], None]] = []
        self._own: _Servers | None = None
        self._encoder: Encoder | None = None
        self._meaning: asyncio.Task[None] | None = None
        self.meaning = MeaningStatus("off")
        self.engine = self._load(None)
        _release_memory(self.current.corpus)

    @property
    def current(self) -> Answerer:
        return self.engine.answerer

    def start_meaning(self) -> None:
        """Begin to find by meaning as well, beside what is served; words serve meanwhile."""
        if self._meaning is None:
            self.meaning = MeaningStatus("building")
            self._meaning = asyncio.create_task(self._add_meaning(), name="verbatim-meaning")

    async def _add_meaning(self) -> None:
        try:
            self._encoder = await asyncio.to_thread(_load_encoder)
            if self._encoder is None:
                self.meaning = MeaningStatus("missing")
            while self._encoder is not None and self.current.meaning is None:
                before = self.engine
                fresh = await asyncio.to_thread(self._with_meaning, before.answerer)
                if self.engine is before:
                    self.engine = Engine(fresh, before.verifier)
                    for server in self._known_servers():
                        server.engine = None
                    self.meaning = MeaningStatus("on")
                    log.info("passages are found by meaning as well")
        except ModelError as error:
            self.meaning = MeaningStatus("failed")
            log.error("passages are found by words alone", reason=str(error))
        except CorpusError:
            pass  # the program ends

    def _with_meaning(self, answerer: Answerer, saved: IndexFolder | None = None) -> Answerer:
        """Return an answerer that finds by meaning as well, if there is a model."""
        if self._encoder is None:
            return answerer
        report = _ProgressLog(self._step, "reading the sources for their meaning", "sentences")

        def progress(done: int, total: int, /) -> None:
            if self.meaning.state == "building":
                self.meaning = MeaningStatus("building", done, total)
            report(done, total)

        meaning = CorpusMeaning.build(
            self._encoder,
            answerer.corpus,
            answerer.index.sentences,
            saved or self._saved,
            progress,
        )
        return answerer.with_meaning(meaning)

    async def use_server_sources(self, provider: ServerSourceProvider) -> None:
        """Answer each server from its own sources as well. Raises ``RecordsError``."""
        servers = await provider.servers()
        self._own = _Servers(provider, OrderedDict((one, _Server()) for one in servers))

    def stale(self, guild_id: int) -> None:
        """Take note that a server's own sources say something else; they are read anew."""
        if self._own is not None:
            server = self._own.known.setdefault(guild_id, _Server())
            server.edition += 1
            server.engine = None

    async def load_engine(self, guild_id: int | None) -> Engine:
        """Return the engine of a server, loading its own sources if need be.

        Where its own sources take longer to be read than a member can wait, or can't be read, that
        is what serves everywhere: never what they said before.
        """
        server = self._server(guild_id)
        if server is None or guild_id is None:
            return self.engine
        if server.engine is None:
            await asyncio.wait([self._build_task(guild_id, server)], timeout=WAIT_SECONDS)
        return self.engine_for(guild_id)

    def engine_for(self, guild_id: int | None) -> Engine:
        """Return the engine of a server at this moment, as ``load_engine`` left it."""
        server = self._server(guild_id)
        return (server and server.engine) or self.engine

    async def settled(self) -> None:
        """Return once nothing is read for its meaning, nor a server's own sources."""
        if self._meaning is not None:
            await asyncio.wait([self._meaning])
        while making := [one.making for one in self._known_servers() if one.making is not None]:
            await asyncio.wait(making)

    async def close(self) -> None:
        """Make nothing any more; a reload under way ends at the next source."""
        self._closed = True
        if self._meaning is not None:
            await asyncio.wait([self._meaning])
        while self._reloads:
            await asyncio.wait(self._reloads)
        for server in self._known_servers():
            if server.making is not None:
                server.making.cancel()
        await self.settled()

    def _known_servers(self) -> list[_Server]:
        return list(self._own.known.values()) if self._own is not None else []

    def _server(self, guild_id: int | None) -> _Server | None:
        if self._own is None or guild_id is None or guild_id not in self._own.known:
            return None
        self._own.known.move_to_end(guild_id)
        return self._own.known[guild_id]

    def _build_task(self, guild_id: int, server: _Server) -> asyncio.Task[None]:
        if server.making is None:
            server.making = asyncio.create_task(
                self._make(guild_id, server), name="verbatim-server-sources"
            )
        return server.making

    async def _make(self, guild_id: int, server: _Server) -> None:
        """Make what serves in a server, until nothing has changed meanwhile."""
        try:
            while server.engine is None and self._own is not None:
                base, edition = self.engine, server.edition
                fresh = await self._join_engine(guild_id, base, self._own.provider)
                if edition == server.edition and base is self.engine:
                    server.engine = fresh
                    self._make_room(guild_id)
        except RecordsError as error:
            log.error("a server's own sources can't be read", guild=guild_id, reason=str(error))
        finally:
            server.making = None

    async def _join_engine(
        self, guild_id: int, base: Engine, provider: ServerSourceProvider
    ) -> Engine:
        """Return what serves in a server, with what is on record of it brought up to date."""
        operators = base.answerer.corpus
        added = await provider.of(guild_id, operators.sources[0].language)
        corpus = await asyncio.to_thread(join, operators, added)
        for reason in corpus.left_out[len(operators.left_out) :]:
            log.error("a server's own source left out", guild=guild_id, reason=reason)
        await provider.keep(guild_id, corpus, added)
        if len(corpus.sources) == len(operators.sources):
            return base
        return await asyncio.to_thread(self._engine_from, corpus, base)

    def _engine_from(self, corpus: Corpus, base: Engine) -> Engine:
        """Return what serves from a corpus; what was counted of the operator's sources is used."""
        saved = self._saved.only_read()
        answerer = Answerer(corpus, saved=saved, before=base.answerer)
        if base.answerer.meaning is not None:
            answerer = self._with_meaning(answerer, saved)
        return Engine(answerer, Verifier(corpus, base.verifier))

    def _make_room(self, guild_id: int) -> None:
        """Let go of the servers' corpora that were used least lately, but not of this one's."""
        own = [(one, made) for one, made in self._built_engines() if made is not self.engine]
        total = sum(len(made.answerer.corpus.passages) for _, made in own)
        for server, made in own:
            if total <= MAX_SERVER_PASSAGES or (self._own and server is self._own.known[guild_id]):
                return
            server.engine = None
            total -= len(made.answerer.corpus.passages)

    def _built_engines(self) -> list[tuple[_Server, Engine]]:
        return [(one, one.engine) for one in self._known_servers() if one.engine is not None]

    def watch(self, tell: Callable[[Corpus], None]) -> None:
        """Tell somebody of the corpus that is served now, and of each that comes after it."""
        self._told.append(tell)
        tell(self.current.corpus)

    async def reload(self) -> Corpus:
        """Build the folder's corpus anew in a thread, swap it in, and return it.

        Whoever asks while one is being built waits for one more, all together. Raises
        ``CorpusError`` where the folder can't be read: then the old corpus goes on serving.
        """
        if self._next is None:
            self._next = asyncio.create_task(self._reload(), name="verbatim-reload")
            self._reloads.add(self._next)
            self._next.add_done_callback(self._forget_reload)
        return await asyncio.shield(self._next)

    def _forget_reload(self, reload: asyncio.Task[Corpus]) -> None:
        self._reloads.discard(reload)
        if not reload.cancelled():
            reload.exception()  # whoever asked may be gone

    async def _reload(self) -> Corpus:
        async with self._reloading:
            self._next = None  # what changes from here on is another reload's
            before = self.engine
            try:
                fresh = await asyncio.to_thread(self._load, before)
            except CorpusError as error:
                if not self._closed:
                    log.error(
                        "reload refused; the old corpus goes on serving",
                        problems=[str(problem) for problem in error.problems],
                    )
                raise
            self.engine = fresh
            for server in self._known_servers():
                server.engine = None
            for tell in self._told:
                tell(fresh.answerer.corpus)
            earlier = before.answerer.corpus.version
            del before
            await asyncio.to_thread(_release_memory, fresh.answerer.corpus)
        corpus = fresh.answerer.corpus
        log.info("corpus reloaded", before=earlier, version=corpus.version)
        return corpus

    def _load(self, before: Engine | None) -> Engine:
        corpus = self._loader.load(self._step)
        for reason in corpus.left_out:
            log.error("source left out", reason=reason)
        for notice in corpus.notices:
            log.warning("source notice", notice=notice)
        answerer = Answerer(
            corpus,
            saved=self._saved,
            progress=_ProgressLog(self._step, "counting the sources", "passages"),
            before=before and before.answerer,
        )
        answerer.warm()
        if before is not None and before.answerer.meaning is not None:
            answerer = self._with_meaning(answerer)
        self._step()
        return Engine(answerer, Verifier(corpus, before and before.verifier))

    def _step(self) -> None:
        """End what is being built once the program ends."""
        if self._closed:
            raise CorpusError([Problem("the sources", "aren't read any more: the program ends")])


def _release_memory(corpus: Corpus) -> None:
    """Give back the memory that making a large corpus took; keep the garbage collector out of it.

    The collector holds everything up while it looks through millions of values, none of which is in
    a cycle. glibc keeps what is freed, unless it is told (598 MB became 182 at 100,000 passages).
    """
    if len(corpus.passages) < LARGE:
        return
    gc.freeze()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _load_encoder() -> Encoder | None:
    """Return the model of meaning, None where it isn't installed. Raises ``ModelError``."""
    folder = find_model()
    if folder is None:
        log.info("the model of meaning isn't installed; passages are found by words alone")
        return None
    return load_encoder(folder)


class _ProgressLog:
    """Logs every few seconds how many of what is read are done."""

    def __init__(self, step: Callable[[], None], event: str, what: str) -> None:
        self._step, self._event, self._what = step, event, what
        self._last = monotonic()

    def __call__(self, done: int, total: int, /) -> None:
        self._step()
        if monotonic() - self._last >= PROGRESS_SECONDS:
            self._last = monotonic()
            log.info(self._event, **{self._what: done}, of=total)
