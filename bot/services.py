"""What the commands work with: made once by the composition root, and handed to them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.clock import DiscordTime
from bot.corpus import Added, Corpus
from bot.library import Library
from bot.limits import Claim, Empty, Limiter
from bot.records import Records
from bot.settings import Settings
from bot.workers import Workers


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

    def take(self, *claims: Claim) -> Empty | None:
        """Take a token from each bucket: see ``Limiter.take``."""
        return self.limiter.take(timedelta(seconds=self.monotonic()), *claims)


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
