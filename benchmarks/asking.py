"""How quick an AMA of two thousand questions stays: ``python -m benchmarks.asking``.

Real records in a file of their own; each thing that members and moderators do is done many times,
between others, and its median and its 95th percentile are told.
"""

from __future__ import annotations

import asyncio
import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from benchmarks.report import machine
from bot.ama.model import Asked, Plan
from bot.ama.states import LISTED, Move, State, Step
from bot.records import Records
from bot.reviewing import similar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.ama.model import Ama, Question

GUILD, MODERATOR = 1, 50
MEMBERS = range(1000, 1400)
WORDS = [f"word{number}" for number in range(600)]
GROUP = 100
"""How many ask at the same moment."""


class Evening:
    """An AMA with many questions, some in each state."""

    def __init__(self, records: Records, ama: Ama) -> None:
        self.records, self.ama = records, ama
        self.questions, self.drafts = records.amas.questions, records.amas.drafts
        self.random = random.Random(7)  # noqa: S311 (no secret)

    def asked(self) -> Asked:
        """Return a question of some words, as somebody asks it."""
        words = tuple(dict.fromkeys(self.random.choices(WORDS, k=9)))
        return Asked(self.random.choice(MEMBERS), " ".join(words) + "?", words)

    async def fill(self, count: int) -> None:
        """Let so many be asked, and moderators decide on most of them."""
        for start in range(0, count, GROUP):
            size = min(GROUP, count - start)
            asked = [self.asked() for _ in range(size)]
            found = await asyncio.gather(*map(self._ask, asked))
            await asyncio.gather(*map(self._decide, found[: size * 9 // 10]))

    async def _ask(self, asked: Asked) -> Question:
        return await self.questions.ask(GUILD, self.ama.id, asked, now())

    async def _decide(self, question: Question) -> None:
        step = self.random.choice([Step.APPROVE, Step.APPROVE, Step.APPROVE, Step.HOLD])
        await self.questions.step(GUILD, question.id, step, MODERATOR, now())

    async def file(self) -> None:
        """Keep a draft, and file it."""
        asked = self.asked()
        draft = await self.drafts.keep(GUILD, self.ama.id, asked, now())
        await self.drafts.file(GUILD, draft.id, asked.user_id, now())

    async def look_for_like(self) -> None:
        """Find the questions that ask the like of a new one."""
        words = await self.questions.words_of(GUILD, self.ama.id, LISTED)
        for one in similar(self.asked().words, words, 4):
            await self.questions.find(GUILD, one)

    async def list_wanted(self) -> None:
        """Read what the list of questions is paged from."""
        await self.questions.of(GUILD, self.ama.id, LISTED, wanted=True, limit=10_000)

    async def list_mine(self) -> None:
        """Read a member's own."""
        user = self.random.choice(MEMBERS)
        await self.questions.of_member(GUILD, self.ama.id, user)
        await self.drafts.of_member(GUILD, self.ama.id, user)

    async def support(self) -> None:
        """Support a question."""
        found = await self.questions.of(GUILD, self.ama.id, {State.APPROVED}, limit=1, wanted=True)
        await self.questions.support(GUILD, found[0].id, self.random.randrange(10**9), now())

    async def decide(self) -> None:
        """Show the next question that waits to a moderator, who approves it."""
        queue = self.questions.queue
        one = await queue.beside(GUILD, self.ama.id, State.WAITING, after=0)
        if one is None:
            return
        steps = await self.questions.steps(GUILD, self.ama.id, one.id)
        await self.questions.counts(GUILD, self.ama.id)
        await self.questions.step(GUILD, one.id, Step.APPROVE, MODERATOR, now(), seen=len(steps))

    async def look_for_posts(self) -> None:
        """Find what stands in no message, and who is to be told."""
        await self.questions.queue.unposted(GUILD, self.ama.id)
        await self.questions.queue.untold(GUILD, self.ama.id)


def now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def benchmark(
    questions: Annotated[int, typer.Option(min=10, help="How many the AMA has.")] = 2000,
    times: Annotated[int, typer.Option(min=5, help="How often each thing is done.")] = 100,
) -> None:
    """Measure what members and moderators do in a large AMA."""
    with TemporaryDirectory(prefix="verbatim-asking-") as folder:
        typer.echo(asyncio.run(_measured(Path(folder), questions, times)))


async def _measured(folder: Path, questions: int, times: int) -> str:
    records = await Records.open(folder / "verbatim.sqlite3")
    began = now()
    plan = Plan("Ask us", 60, "Guest", began, began + timedelta(days=7), 7, queue_id=8)
    ama = await records.amas.create(GUILD, plan, MODERATOR, began)
    await records.amas.move(GUILD, ama.id, Move.OPEN, MODERATOR, began)
    evening = Evening(records, ama)
    await evening.fill(questions)
    deeds: dict[str, Callable[[], Awaitable[None]]] = {
        "a draft kept and filed": evening.file,
        "questions like it found": evening.look_for_like,
        "the list of questions, most wanted first": evening.list_wanted,
        "a member's own": evening.list_mine,
        "a question supported": evening.support,
        "the next one shown and approved": evening.decide,
        "what isn't posted, and who isn't told": evening.look_for_posts,
    }
    taken: dict[str, list[float]] = {name: [] for name in deeds}
    for _ in range(times):
        for name, deed in deeds.items():
            start = time.perf_counter()
            await deed()
            taken[name].append((time.perf_counter() - start) * 1000)
    await records.close()
    where = machine()
    lines = [f"{questions:,} questions; {where['processor']}, {where['cores']} cores:", ""]
    lines += ["| | median ms | p95 ms |", "| --- | ---: | ---: |"]
    for name, each in taken.items():
        cuts = quantiles(each, n=20, method="inclusive")
        lines.append(f"| {name} | {cuts[9]:.1f} | {cuts[18]:.1f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    typer.run(benchmark)
