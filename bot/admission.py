"""Admission control: which interactions are served, so that those that are get their reply in time.

Discord waits 3 s for a reply. What arrives is queued by server and served in turn, so many at once;
what can't be replied to in time is turned away at once, before anything is built for it.
"""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Hashable, Mapping
from contextvars import Context, ContextVar, copy_context
from dataclasses import dataclass
from typing import Any

REPLY_SECONDS = 3.0
"""How long Discord waits for the first response."""
SENDING_SECONDS = 0.3
"""What is left of that for sending: whatever is later is too late."""
MAX_WAIT = 0.6
"""How long an interaction may have to wait for its turn, in seconds."""
MAX_AT_ONCE = 16
"""How many are worked on at the same time, until their reply is on its way."""
MAX_UNDER_WAY = 512
"""How many are under way at the same time, those included whose reply is on its way."""
REFUSALS = 0.4
"""How many may be told to try again for each that is done: to say so takes time from answers."""
MAX_REFUSALS = 16
"""How many may be told so at once, where nothing was refused for a while."""
FIRST_SPACING = 0.01
"""The time between two that are done, in seconds, until it is measured."""
SMOOTHING = 0.05
"""How much of a new measurement goes into that time."""
REMEMBERED = 20_000
"""How many interactions are known to have arrived."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """When Discord stops waiting for a reply, in seconds of a clock that is never set.

    ``leave`` gives up the place of what was worked on until now.
    """

    at: float
    clock: Callable[[], float]
    leave: Callable[[], None]

    @property
    def left(self) -> float:
        """How many seconds are left; below 0 where it is over."""
        return self.at - self.clock()


_deadline: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


def time_left() -> float:
    """Return how many seconds are left for the first response; infinite where none is awaited."""
    deadline = _deadline.get()
    return math.inf if deadline is None else deadline.left


def sending() -> None:
    """Let the next one be worked on: this one's reply is on its way."""
    deadline = _deadline.get()
    if deadline is not None:
        deadline.leave()


def acknowledged() -> None:
    """Let there be no deadline from here on: Discord has the first response."""
    _deadline.set(None)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An interaction as Discord sent it, when it came, and in which context."""

    payload: Mapping[str, Any]
    at: float
    context: Context


class Admission:
    """Serves interactions in turn, and turns away what would be too late.

    ``serve`` begins to serve one and returns its tasks; ``refuse`` tells its member to try again.
    """

    def __init__(
        self,
        serve: Callable[[Mapping[str, Any]], Collection[asyncio.Task[Any]]],
        refuse: Callable[[Mapping[str, Any]], None],
        clock: Callable[[], float],
    ) -> None:
        self._serve = serve
        self._refuse = refuse
        self._clock = clock
        self._waiting: OrderedDict[Hashable, deque[Arrival]] = OrderedDict()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._at_once = 0
        self._spacing = FIRST_SPACING
        self._refusals = float(MAX_REFUSALS)
        self._last_done: float | None = None
        self._known: OrderedDict[int, None] = OrderedDict()
        self._closed = False

    def arrive(self, interaction_id: int, server: Hashable, payload: Mapping[str, Any]) -> None:
        """Take an interaction of a server, unless it was delivered before."""
        if interaction_id in self._known:
            return
        self._known[interaction_id] = None
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if self._closed or self._wait_of(server) > MAX_WAIT:
            self._turn_away(payload)
            return
        arrival = Arrival(payload, self._clock(), copy_context())
        self._waiting.setdefault(server, deque()).append(arrival)
        self._next()

    def close(self) -> None:
        self._closed = True

    async def drain(self, seconds: float) -> None:
        """Return once nothing is under way any more, or after so many seconds."""
        end = self._clock() + seconds
        while self._tasks and (left := end - self._clock()) > 0:
            await asyncio.wait(self._tasks, timeout=left, return_when=asyncio.FIRST_COMPLETED)

    def _wait_of(self, server: Hashable) -> float:
        """Return how long a server's next interaction has to wait, as things go."""
        if len(self._tasks) >= MAX_UNDER_WAY:
            return math.inf
        if self._at_once < MAX_AT_ONCE:
            return 0.0
        ahead = len(self._waiting.get(server, ())) + 1
        servers = len(self._waiting) + (server not in self._waiting)
        return ahead * servers * self._spacing

    def _next(self) -> None:
        """Serve what waits, a server after the other, as far as there is room."""
        while self._waiting and self._at_once < MAX_AT_ONCE:
            server, queue = self._waiting.popitem(last=False)
            arrival = queue.popleft()
            if queue:
                self._waiting[server] = queue
            late = self._clock() - arrival.at
            if late < MAX_WAIT * 2:
                self._begin(arrival)
            elif late < REPLY_SECONDS - SENDING_SECONDS:
                self._turn_away(arrival.payload)

    def _turn_away(self, payload: Mapping[str, Any]) -> None:
        """Refuse an interaction, or leave it without a word where too many are refused."""
        if self._refusals >= 1:
            self._refusals -= 1
            self._refuse(payload)

    def _begin(self, arrival: Arrival) -> None:
        place = _Place(self._finish_one)
        at = arrival.at + REPLY_SECONDS - SENDING_SECONDS
        arrival.context.run(_deadline.set, Deadline(at, self._clock, place.leave))
        tasks = arrival.context.run(self._serve, arrival.payload)
        if not tasks:
            return
        self._at_once += 1
        place.tasks = len(tasks)
        # What takes longer than Discord waits (an export, say) keeps nobody else from their turn.
        timer = asyncio.get_running_loop().call_later(REPLY_SECONDS, place.leave)
        for task in tasks:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            task.add_done_callback(lambda _: place.done(timer))

    def _finish_one(self) -> None:
        """Let the next one in, and measure how fast they go while others wait."""
        self._at_once -= 1
        self._refusals = min(self._refusals + REFUSALS, MAX_REFUSALS)
        now = self._clock()
        if self._last_done is not None:
            self._spacing += SMOOTHING * (now - self._last_done - self._spacing)
        self._next()
        self._last_done = now if self._waiting else None


class _Place:
    """One of those that are worked on, until a reply is sent, all is done, or it takes long."""

    def __init__(self, left: Callable[[], None]) -> None:
        self.tasks = 0
        self._left: Callable[[], None] | None = left

    def done(self, timer: asyncio.TimerHandle) -> None:
        self.tasks -= 1
        if not self.tasks:
            timer.cancel()
            self.leave()

    def leave(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            left()
