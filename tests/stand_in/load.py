"""Offers a bot more questions than it can answer, and counts what becomes of them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import cycle

from bot.i18n import gettext
from tests.stand_in import payloads
from tests.stand_in.payloads import by, renewed, slash, within
from tests.stand_in.server import Callback, StandIn

IN_TIME = 3.0
"""Seconds that Discord waits for a reply."""
QUESTIONS = (
    "How does Amnesty International stay impartial?",
    "Does Amnesty support a political party?",
    "Who decides what is researched?",
    "Does Amnesty take money from governments?",
)
SERVERS = tuple(payloads.GUILD + 1_000 * n for n in range(8))


@dataclass
class Outcome:
    """What became of the questions that were offered; latencies are in seconds."""

    seconds: float
    offered: int = 0
    answered: int = 0
    busy: int = 0
    late: int = 0
    silent: int = 0
    latencies: list[float] = field(default_factory=list[float])
    by_server: Counter[str] = field(default_factory=Counter[str])

    @property
    def rate(self) -> float:
        """How many were answered in time, a second."""
        return self.answered / self.seconds

    def at(self, percent: float) -> float:
        """Return a percentile of the latencies of what was answered in time."""
        found = sorted(self.latencies)
        return found[min(int(len(found) * percent / 100), len(found) - 1)] if found else 0.0


async def offer(
    discord: StandIn, rate: float, seconds: float, servers: Sequence[int] = SERVERS
) -> Outcome:
    """Have so many questions a second asked, for so long, in several servers in turn.

    Returns once the time for the last reply is over.
    """
    busy = gettext("error-busy")
    sent: dict[str, tuple[float, str]] = {}
    places = cycle(servers)
    questions = cycle(QUESTIONS)
    begin = time.monotonic()
    count = 0
    while (now := time.monotonic()) < begin + seconds:
        while count < (now - begin) * rate:
            count += 1
            guild = next(places)
            one = renewed(slash("ask", {"question": next(questions)}))
            one = within(by(one, payloads.MEMBER + count % 97), guild)
            sent[one["id"]] = time.monotonic(), str(guild)
            await discord.dispatch("INTERACTION_CREATE", one)
        await asyncio.sleep(0.002)
    await asyncio.sleep(IN_TIME)
    outcome = Outcome(seconds, len(sent))
    replies = {one.interaction_id: one for one in _all(discord)}
    for one in replies.values():
        discord.callbacks.put_nowait(one)  # others may want to see them too
    for interaction_id, (at, guild) in sent.items():
        reply = replies.get(interaction_id)
        if reply is None:
            outcome.silent += 1
        elif reply.body["data"].get("content") == busy:
            outcome.busy += 1
        elif (latency := discord.taken[interaction_id] - at) > IN_TIME:
            outcome.late += 1
        else:
            outcome.answered += 1
            outcome.latencies.append(latency)
            outcome.by_server[guild] += 1
    return outcome


async def closed_loop(discord: StandIn, at_once: int, seconds: float) -> float:
    """Return how many questions a second are answered while so many are always under way."""
    end = time.monotonic() + seconds
    answered = 0

    async def ask(places: Iterable[int]) -> None:
        nonlocal answered
        for guild in cycle(places):
            if time.monotonic() >= end:
                return
            one = within(renewed(slash("ask", {"question": QUESTIONS[0]})), guild)
            await discord.dispatch("INTERACTION_CREATE", one)
            given_up = time.monotonic() + IN_TIME
            while one["id"] not in discord.taken and time.monotonic() < given_up:
                await asyncio.sleep(0.002)
            answered += one["id"] in discord.taken

    await asyncio.gather(*(ask(SERVERS[n % len(SERVERS) :]) for n in range(at_once)))
    _all(discord)
    return answered / seconds


def _all(discord: StandIn) -> list[Callback]:
    return [discord.callbacks.get_nowait() for _ in range(discord.callbacks.qsize())]
