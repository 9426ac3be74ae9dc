"""What the commands work with: made once by the composition root, and handed to them."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from bot.answering import Answerer
from bot.clock import DiscordTime
from bot.corpus import Added, Corpus
from bot.library import Library
from bot.limits import Claim, Empty, Limiter
from bot.records import Records
from bot.search.labels import PassageLabel
from bot.settings import Settings
from bot.workers import Workers

MAX_SERVERS = 1000
"""How many servers' labels are kept in memory; those used last stay."""


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

    def take(self, *claims: Claim) -> Empty | None:
        """Take a token from each bucket: see ``Limiter.take``."""
        return self.limiter.take(timedelta(seconds=self.monotonic()), *claims)


class ServerAnswerers:
    """The answerers that know their server's labels: made when first needed, then kept.

    They are let go with the one that they are made of, as after a reload.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._made = WeakKeyDictionary[Answerer, OrderedDict[int, tuple[str, Answerer]]]()

    async def of(self, guild_id: int, labels: str | None, answerer: Answerer) -> Answerer:
        """Return a server's answerer; ``labels`` is the edition of its labels (``GuildState``).

        Raises ``RecordsError``.
        """
        made = self._made.setdefault(answerer, OrderedDict())
        edition, own = made.pop(guild_id, (None, answerer))
        if labels is None:
            return answerer
        if edition != labels:
            rows = await self._records.relevance.active(guild_id)
            own = answerer.with_labels(PassageLabel(one.question, one.citation) for one in rows)
        made[guild_id] = (labels, own)
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
