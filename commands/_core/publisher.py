"""The publisher: does what is in the outbox, each job once, and what it can't do later on.

A job is all rows of the outbox on one subject. Jobs are done one after another in their lane, so
that nothing overtakes another in a channel: a server's feed, an AMA's messages to moderators, or
its board, with the direct messages that lead there. Lanes don't wait for each other. A job's rows
go once it is done. What changes meanwhile stays due, and is done next.

What a killed process had begun is still in the outbox. A message that it sent is looked for by its
mark. An edit that it sent may still be on its way and arrive after ours: so such a job, where it
edits, is done once more after ``SETTLE`` seconds.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from math import inf

import structlog
from discord import Client, DiscordServerError, Forbidden, HTTPException, NotFound, Object
from discord.abc import Messageable
from discord.utils import time_snowflake

from bot.errors import RecordsError, VerbatimError
from bot.records import OutboxItem, OutboxJob, OutboxKind
from bot.services import Services
from commands._core.gate import Cleared, post
from commands._core.layout import has_mark
from commands._core.server import set_server_locale
from commands._core.timer import Timer

log = structlog.get_logger(__name__)

LONGEST = timedelta(hours=1)
"""How long it sleeps at most: this machine's clock may be set meanwhile."""
SHORTEST = 1.0
FIRST_RETRY = 10.0
"""Seconds until what failed is tried again; they double each time, up to ``LONGEST``."""
GIVE_UP = 24 * 3600.0
"""For how many seconds what Discord refuses is tried, as in a locked channel."""
SETTLE = 10.0
SKEW = timedelta(minutes=1)
"""How far this machine's clock may be ahead of Discord's."""
MAX_IN_A_ROW = 20
"""How many jobs of a lane are done before what changed meanwhile is looked at."""
LOOKED_THROUGH = 1000
"""How many messages are looked through for one whose sending was cut off."""


_Lane = tuple[int, int, str]
"""A server, an AMA or 0, and what it is for."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A job that is being done.

    ``resumed`` says that somebody may have begun it before, who didn't get to its end. ``repeated``
    says that the messages it is about may show something else than what is on record of them.
    """

    job: OutboxJob
    resumed: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a kind of job is done.

    ``deliver`` does it, and returns when it is to be done again, if it is. ``lane`` is where in a
    server or an AMA jobs keep their order. ``gap`` is the seconds between two jobs on one subject.
    ``edits`` says whether it changes messages that are there, ``gives_up`` whether a job that
    Discord refuses is left, after a day, until it changes.
    """

    deliver: Callable[[Attempt], Awaitable[datetime | None]]
    lane: str
    gap: float = 0.0
    edits: bool = False
    gives_up: bool = True


@dataclass(slots=True)
class _Pause:
    """Until when a job rests: after a failure, since the first, only as long as nothing changes."""

    until: float
    failures: int = 0
    items: tuple[OutboxItem, ...] | None = None
    since: float = 0.0


class Publisher:
    """Does the jobs of all servers that the bot is in."""

    def __init__(
        self, client: Client, services: Services, deliveries: Mapping[OutboxKind, Delivery]
    ) -> None:
        self._client, self._services, self._deliveries = client, services, deliveries
        self._order = {kind: place for place, kind in enumerate(OutboxKind)}
        self._started = services.now()
        self._timer = Timer(self._run_once, SHORTEST)
        self._begun = self._asleep = self._again = self._stopped = False
        self._lanes: dict[_Lane, asyncio.Task[None]] = {}
        self._pauses: dict[tuple[int, OutboxKind, int, int], _Pause] = {}
        self._repeating: set[tuple[int, OutboxKind, int, int]] = set()
        self._unsubscribe = services.records.database.on_outbox(self.wake)

    def wake(self) -> None:
        """Look at once for what is due, if Discord can be spoken to."""
        if self._stopped or not self._client.is_ready():
            return
        self._again = True
        if self._asleep:
            self._asleep = False
            self._timer.restart()
        elif not self._begun:
            self._begun = True
            self._timer.start()

    def stop(self) -> None:
        """Do nothing more; what isn't done stays in the outbox."""
        self._stopped = True
        self._unsubscribe()
        self._timer.cancel()
        for task in self._lanes.values():
            task.cancel()

    async def _run_once(self) -> None:
        """Look until nobody wants it to look again, and sleep until something falls due."""
        self._asleep, self._again = False, True
        wait = FIRST_RETRY
        if self._stopped:  # as it was being woken
            self._timer.stop()
            return
        while self._again:
            self._again = False
            wait = await self._start_due_jobs()
        self._timer.change_interval(seconds=wait)
        self._asleep = True

    async def _start_due_jobs(self) -> float:
        """Begin with what is due; return how many seconds nothing else is."""
        outbox, now = self._services.records.outbox, self._services.now()
        busy = set(self._lanes)  # those that end while this is read may have done it
        try:
            jobs = await outbox.due(now)
            ahead = await outbox.next(now)
        except RecordsError as error:
            log.warning("the outbox can't be read", reason=str(error))
            return FIRST_RETRY
        except Exception:
            log.exception("the outbox can't be read")
            return FIRST_RETRY
        waits = [LONGEST.total_seconds()]
        if ahead is not None:
            waits.append((ahead - now).total_seconds())
        found: defaultdict[_Lane, list[OutboxJob]] = defaultdict(list)
        for job in jobs:
            lane = job.guild_id, job.ama_id, self._deliveries[job.kind].lane
            if lane in busy or not self._is_here(job):
                continue  # it looks again at its end
            if left := self._rest_seconds(job):
                waits.append(left)
            else:
                found[lane].append(job)
        for lane, mine in found.items():
            task = asyncio.create_task(self._serve(lane, mine), name="verbatim-outbox")
            self._lanes[lane] = task
        return max(min(waits), SHORTEST)

    def _is_here(self, job: OutboxJob) -> bool:
        return not job.guild_id or self._client.get_guild(job.guild_id) is not None

    def _rest_seconds(self, job: OutboxJob) -> float:
        """Return how many seconds a job rests, 0 for none."""
        pause = self._pauses.get(job.key)
        if pause is None or pause.items not in {None, job.items}:
            return 0.0
        return max(pause.until - self._services.monotonic(), 0.0)

    async def _serve(self, lane: _Lane, jobs: Sequence[OutboxJob]) -> None:
        """Do some jobs of a lane, one after another, and look for more."""
        try:
            for job in sorted(jobs, key=lambda job: self._order[job.kind])[:MAX_IN_A_ROW]:
                await self._do(job)
        finally:
            del self._lanes[lane]
            self.wake()

    async def _do(self, job: OutboxJob) -> None:
        """Do a job, and remove it or let it rest."""
        delivery, outbox = self._deliveries[job.kind], self._services.records.outbox
        failures = self._pauses.get(job.key, _Pause(0.0)).failures
        resumed = failures > 0 or job.created_at is None or job.created_at <= self._started
        attempt = Attempt(job, resumed, job.key in self._repeating)
        try:
            if job.guild_id:
                await set_server_locale(self._client, self._services, job.guild_id)
            again = await delivery.deliver(attempt)
            if resumed and delivery.edits and not attempt.repeated:
                self._repeating.add(job.key)
                again = self._services.now() + timedelta(seconds=SETTLE)
            else:
                self._repeating.discard(job.key)
            await outbox.done(job, again)
        except (HTTPException, VerbatimError, OSError) as error:
            gave_up = self._pause_after_failure(job, refused=_is_refusal(error))
            event = "a job is left until it changes" if gave_up else "a job waits"
            log.warning(event, kind=job.kind, subject=job.subject_id, reason=str(error))
        except Exception:
            log.exception("a job can't be done", kind=job.kind, subject=job.subject_id)
            self._pause_after_failure(job)
        else:
            self._pauses.pop(job.key, None)
            if delivery.gap:
                self._pauses[job.key] = _Pause(self._services.monotonic() + delivery.gap)

    def _pause_after_failure(self, job: OutboxJob, *, refused: bool = False) -> bool:
        """Let a job rest; return whether it is given up until it changes or the bot starts anew."""
        now, last = self._services.monotonic(), self._pauses.get(job.key, _Pause(0.0))
        since = last.since if last.items == job.items else now
        give_up = refused and self._deliveries[job.kind].gives_up and now - since >= GIVE_UP
        seconds = min(FIRST_RETRY * 2 ** min(last.failures, 20), LONGEST.total_seconds())
        until = inf if give_up else now + seconds
        self._pauses[job.key] = _Pause(until, last.failures + 1, job.items, since)
        return give_up


def _is_refusal(error: BaseException) -> bool:
    """Whether Discord won't take this however often it is asked."""
    return (
        isinstance(error, HTTPException)
        and not isinstance(error, DiscordServerError)
        and error.status != HTTPStatus.TOO_MANY_REQUESTS
    )


async def find_sent(client: Client, channel: Messageable, mark: int, since: datetime) -> int | None:
    """Return the bot's message with a mark that was sent since then.

    None where it wasn't sent, or the bot can't read the channel. Raises ``HTTPException``.
    """
    with suppress(Forbidden, NotFound):
        after = Object(id=time_snowflake(since - SKEW))
        async for one in channel.history(after=after, limit=LOOKED_THROUGH):
            if one.author == client.user and has_mark(one, mark):
                return one.id
    return None


async def send_once(
    client: Client, attempt: Attempt, channel: Messageable, cleared: Cleared, mark: int
) -> None:
    """Send a message, unless it was sent since the job was created. Raises ``HTTPException``."""
    since = attempt.job.created_at
    if not (since and attempt.resumed and await find_sent(client, channel, mark, since)):
        await post(channel, cleared, once=str(mark))


async def send_direct(client: Client, attempt: Attempt, cleared: Cleared, mark: int) -> bool:
    """Send somebody a direct message, once; return whether they take it."""
    try:
        channel = await client.create_dm(Object(attempt.job.user_id))
        await send_once(client, attempt, channel, cleared, mark)
    except (Forbidden, NotFound) as error:
        log.info("a member takes no messages", kind=attempt.job.kind, reason=str(error))
        return False
    return True
