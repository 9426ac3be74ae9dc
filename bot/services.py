"""What the commands work with: made once by the composition root, and handed to them."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

from bot.answering import Answerer
from bot.clock import DiscordTime
from bot.corpus import Added, Corpus
from bot.library import Library
from bot.limits import Claim, Empty, Limiter
from bot.records import Overrides, Records
from bot.records.guilds import GuildState
from bot.search.labels import PassageLabel
from bot.settings import Settings
from bot.workers import Workers

GuildEdition: TypeAlias = tuple[str | None, str | None]
"""The editions of a server's labels and of its word list."""
MAX_SERVERS = 1000
"""How many servers' labels and word lists are kept in memory; those used last stay."""


class Thresholds(NamedTuple):
    """The confidence, 0 to 1, required for an answer, and for showing the closest passages."""

    answer: float
    closest: float


@dataclass(frozen=True, slots=True)
class Services:
    """The served corpus, the open records, the settings, the clocks, and the limits.

    ``now`` is this machine's time (UTC, aware), which may be set; ``monotonic`` gives seconds of a
    clock that never is. ``workers`` are the threads beside the event loop.
    """

    library: Library
    records: Records
    settings: Settings
    now: Callable[[], datetime]
    monotonic: Callable[[], float] = time.monotonic
    discord_time: DiscordTime = field(default_factory=lambda: DiscordTime(time.monotonic))
    limiter: Limiter = field(default_factory=Limiter)
    workers: Workers = field(default_factory=Workers)
    answerers: ServerAnswerers = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "answerers", ServerAnswerers(self.records))

    def thresholds(self, own: Overrides) -> Thresholds:
        """Return the thresholds where a server set these: its own, or else the operator's."""
        settings = self.settings
        return Thresholds(
            settings.threshold if own.threshold is None else own.threshold,
            settings.closest if own.closest is None else own.closest,
        )

    def take(self, *claims: Claim) -> Empty | None:
        """Take a token from each bucket: see ``Limiter.take``."""
        return self.limiter.take(timedelta(seconds=self.monotonic()), *claims)


class ServerAnswerers:
    """The answerers with their server's labels and word list: made when first needed, then kept.

    They are let go with the one that they are made of, as after a reload.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._made = WeakKeyDictionary[Answerer, OrderedDict[int, tuple[GuildEdition, Answerer]]]()

    async def of(self, guild_id: int, state: GuildState, answerer: Answerer) -> Answerer:
        """Return a server's answerer. Raises ``RecordsError``."""
        made = self._made.setdefault(answerer, OrderedDict())
        held, own = made.pop(guild_id, (None, answerer))
        edition = (state.labels, state.synonyms)
        if edition == (None, None):
            return answerer
        if edition != held:
            own = answerer
            if state.synonyms is not None:
                entries = await self._records.synonyms.of(guild_id)
                own = await asyncio.to_thread(
                    own.with_synonyms, [entry.phrases for entry in entries]
                )
            if state.labels is not None:
                rows = await self._records.relevance.active(guild_id)
                own = own.with_labels(PassageLabel(one.question, one.citation) for one in rows)
        made[guild_id] = (edition, own)
        if len(made) > MAX_SERVERS:
            made.popitem(last=False)
        return own


class ServerSources:
    """The published AMAs on record: a ``bot.library.ServerSourceProvider``."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records = records
        self._now = now

    async def servers(self) -> set[int]:
        """Return the servers that may have any. Raises ``RecordsError``."""
        return await self._records.amas.sources.servers()

    async def of(self, guild_id: int, language: str) -> Sequence[Added]:
        """Return a server's. Raises ``RecordsError``."""
        return await self._records.amas.sources.of(guild_id, self._now(), language)

    async def keep(self, guild_id: int, corpus: Corpus, added: Sequence[Added]) -> None:
        """Put their passages on record, and take out what was withdrawn. As above."""
        paths = {one.path for one in added}
        passages = [one for one in corpus.passages if one.source.path in paths]
        earlier = [words for one in added for words in one.earlier]
        await self._records.passages.keep_own(guild_id, passages, earlier, self._now())
