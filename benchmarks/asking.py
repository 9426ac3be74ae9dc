"""Measure an AMA of two thousand questions: ``python -m benchmarks.asking``.

Uses real records in a temporary file. Each action of members and moderators is repeated many times,
interleaved with others, and its median and 95th percentile are printed.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from benchmarks.report import machine
from bot.ama.model import Ama, NewQuestion, Plan, Question
from bot.ama.states import LISTED, Move, State, Step
from bot.library import Library
from bot.records import Records
from bot.search.likeness import similar
from bot.services import ServerSources
from bot.settings import SEEDS
from commands.ama.publishing import transcript_files

GUILD, MODERATOR, GUEST = 1, 50, 60
MEMBERS = range(1000, 1400)
WORDS = [f"word{number}" for number in range(600)]
GROUP = 100
"""How many members ask at once."""
FEW = 5
"""How often slow actions are repeated."""


class Evening:
    """An AMA with many questions, some in each state."""

    def __init__(self, records: Records, ama: Ama) -> None:
        self.records, self.ama = records, ama
        self.questions, self.drafts = records.amas.questions, records.amas.drafts
        self.library = Library(SEEDS, strict=False, max_file_bytes=10_000_000)
        self.random = random.Random(7)

    def asked(self) -> NewQuestion:
        """Return a random question."""
        words = tuple(dict.fromkeys(self.random.choices(WORDS, k=9)))
        return NewQuestion(self.random.choice(MEMBERS), " ".join(words) + "?", words)

    async def fill(self, count: int) -> None:
        """Ask ``count`` questions, and let moderators decide most of them."""
        for start in range(0, count, GROUP):
            size = min(GROUP, count - start)
            asked = [self.asked() for _ in range(size)]
            found = await asyncio.gather(*map(self._ask, asked))
            await asyncio.gather(*map(self._decide, found[: size * 9 // 10]))

    async def _ask(self, asked: NewQuestion) -> Question:
        return await self.questions.ask(GUILD, self.ama.id, asked, now())

    async def _decide(self, question: Question) -> None:
        step = self.random.choice([Step.APPROVE, Step.APPROVE, Step.APPROVE, Step.HOLD])
        await self.questions.step(GUILD, question.id, step, MODERATOR, now())

    async def file(self) -> None:
        """Save a draft, and submit it."""
        asked = self.asked()
        draft = await self.drafts.keep(GUILD, self.ama.id, asked, now())
        await self.drafts.file(GUILD, draft.id, asked.user_id, now())

    async def look_for_like(self) -> None:
        """Find questions similar to a new one."""
        words = await self.questions.words_of(GUILD, self.ama.id, LISTED)
        for one in similar(self.asked().words, words, 4):
            await self.questions.find(GUILD, one)

    async def list_wanted(self) -> None:
        """Read the list of questions."""
        await self.questions.of(GUILD, self.ama.id, LISTED, wanted=True, limit=10_000)

    async def list_mine(self) -> None:
        """Read a member's own questions."""
        user = self.random.choice(MEMBERS)
        await self.questions.of_member(GUILD, self.ama.id, user)
        await self.drafts.of_member(GUILD, self.ama.id, user)

    async def support(self) -> None:
        found = await self.questions.of(GUILD, self.ama.id, {State.APPROVED}, limit=1, wanted=True)
        await self.questions.support(GUILD, found[0].id, self.random.randrange(10**9), now())

    async def decide(self) -> None:
        """Show the next waiting question to a moderator, who approves it."""
        queue = self.questions.queue
        one = await queue.beside(GUILD, self.ama.id, State.WAITING, after=0)
        if one is None:
            return
        steps = await self.questions.steps(GUILD, self.ama.id, one.id)
        await self.questions.counts(GUILD, self.ama.id)
        await self.questions.step(GUILD, one.id, Step.APPROVE, MODERATOR, now(), seen=len(steps))

    async def desk(self) -> None:
        """Read what the guest's desk shows: waiting questions, most wanted first, and drafts."""
        await self.questions.of(GUILD, self.ama.id, {State.APPROVED}, limit=5, wanted=True)
        await self.questions.counts(GUILD, self.ama.id)
        await self.records.amas.texts.drafted(GUILD, self.ama.id, GUEST)

    async def answer(self) -> None:
        """Save a draft of the guest's, and publish it."""
        texts = self.records.amas.texts
        found = await self.questions.of(GUILD, self.ama.id, {State.APPROVED}, limit=1, wanted=True)
        for one in found:
            await texts.draft(GUILD, self.ama.id, one.id, self.words(), now())
            await texts.answer(GUILD, self.ama.id, one.id, GUEST, now())

    def words(self) -> str:
        """Return an answer of some 1,000 characters."""
        sentences = (self.random.choices(WORDS, k=12) for _ in range(12))
        return "\n\n".join(f"{' '.join(each).capitalize()}." for each in sentences)

    async def write_files(self) -> None:
        """Read the transcript, and write the three files."""
        ama = await self.records.amas.find(GUILD, self.ama.id)
        transcript_files(await self.records.amas.sources.transcript(ama, now(), "en"))

    async def read_source(self) -> None:
        """Reload the published AMA as the library does after a change, and ask a question."""
        self.library.stale(GUILD)
        await self.library.load_engine(GUILD)
        await self.library.settled()
        self.library.engine_for(GUILD).answerer.ask("What of word1 word2?", threshold=0)

    async def look_for_posts(self) -> None:
        """Find the questions without a message, and the people to notify."""
        await self.questions.queue.unposted(GUILD, self.ama.id)
        await self.records.outbox.due(now())


def now() -> datetime:
    return datetime.now(UTC)


def benchmark(
    questions: Annotated[int, typer.Option(min=10, help="How many the AMA has.")] = 2000,
    times: Annotated[int, typer.Option(min=5, help="How often each thing is done.")] = 100,
) -> None:
    """Measure the actions of members and moderators in a large AMA."""
    with TemporaryDirectory(prefix="verbatim-asking-") as folder:
        typer.echo(asyncio.run(_measured(Path(folder), questions, times)))


async def _measured(folder: Path, questions: int, times: int) -> str:
    records = await Records.open(folder / "verbatim.sqlite3")
    began = now()
    plan = Plan("Ask us", GUEST, "Guest", began, began + timedelta(days=7), 7, queue_id=8)
    ama = await records.amas.create(GUILD, plan, MODERATOR, began)
    await records.amas.move(GUILD, ama.id, Move.OPEN, MODERATOR, began)
    evening = Evening(records, ama)
    await evening.fill(questions)
    deeds: dict[str, Callable[[], Awaitable[None]]] = {
        "save and submit a draft": evening.file,
        "find similar questions": evening.look_for_like,
        "list questions, most wanted first": evening.list_wanted,
        "list a member's own questions": evening.list_mine,
        "support a question": evening.support,
        "show and approve the next question": evening.decide,
        "find unsent messages and notifications": evening.look_for_posts,
        "open the guest's desk": evening.desk,
        "save and publish an answer": evening.answer,
    }
    taken = await _timed(deeds, times)
    while (await evening.questions.counts(GUILD, ama.id)).get(State.APPROVED):
        await evening.answer()
    await records.amas.move(GUILD, ama.id, Move.CLOSE, MODERATOR, now())
    taken |= await _timed({"write the transcript's three files": evening.write_files}, FEW)
    await records.amas.publish(GUILD, ama.id, MODERATOR, now(), on=True)
    await evening.library.use_server_sources(ServerSources(records, now))
    taken |= await _timed({"reload as a source and ask": evening.read_source}, FEW)
    await evening.library.close()
    answered = (await evening.questions.counts(GUILD, ama.id))[State.ANSWERED]
    await records.close()
    where = machine()
    told = f"{questions:,} questions, at the end {answered:,} answered"
    lines = [f"{told}; {where['processor']}, {where['cores']} cores:", ""]
    lines += ["| | median ms | p95 ms |", "| --- | ---: | ---: |"]
    for name, each in taken.items():
        cuts = quantiles(each, n=20, method="inclusive")
        lines.append(f"| {name} | {cuts[9]:.1f} | {cuts[18]:.1f} |")
    return "\n".join(lines)


async def _timed(
    deeds: Mapping[str, Callable[[], Awaitable[None]]], times: int
) -> dict[str, list[float]]:
    """Repeat each action, interleaved with the others, and return the durations in ms."""
    taken: dict[str, list[float]] = {name: [] for name in deeds}
    for _ in range(times):
        for name, quota in deeds.items():
            start = time.perf_counter()
            await quota()
            taken[name].append((time.perf_counter() - start) * 1000)
    return taken


if __name__ == "__main__":
    typer.run(benchmark)
