"""A process that works on an AMA's records until it is killed; it says each thing once it's done.

Members ask, through drafts, and support; moderators decide, three at a time on the same sight.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bot.ama.model import NewQuestion, Question
from bot.ama.states import STEPS, State, Step
from bot.errors import VerbatimError
from bot.records import Act, OutboxKind, Records, new_id
from bot.records.amas import Credit

GUILD = 1
DECISIONS = (Step.APPROVE, Step.HOLD, Step.DECLINE)
ROUND = 8


def gettext(*words: object) -> None:
    """Tell the parent that something is done."""
    sys.stderr.write(" ".join(map(str, words)) + "\n")
    sys.stderr.flush()


class Evening:
    """Everybody at once."""

    def __init__(self, records: Records, ama_id: int, name: str) -> None:
        self.records, self.ama_id, self.name = records, ama_id, name
        self.amas, self.questions = records.amas, records.amas.questions
        self.random = random.Random(name)
        self.numbers = count()

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC)

    async def ask(self) -> None:
        """Keep a draft, then file it."""
        text = f"{self.name}-{next(self.numbers)}"
        user = self.random.randrange(100, 300)
        asked = NewQuestion(user, text, (text,))
        draft = await self.amas.drafts.keep(GUILD, self.ama_id, asked, self.now())
        gettext("draft", text)
        if self.random.random() < 0.9:
            await self.amas.drafts.file(GUILD, draft.id, user, self.now())
            gettext("filed", text)

    async def decide(self, question: Question) -> None:
        """Let three moderators decide on the same sight of a question."""
        steps = await self.questions.steps(GUILD, self.ama_id, question.id)
        await asyncio.gather(*(self._press(question, 10 + n, len(steps)) for n in range(3)))

    async def _press(self, question: Question, moderator: int, seen: int) -> None:
        may = [one for one in DECISIONS if (question.state, one) in STEPS]
        step, now = self.random.choice(may), self.now()
        try:
            await self.questions.step(
                GUILD,
                question.id,
                step,
                moderator,
                now,
                seen=seen,
                act=Act(new_id(now), now, moderator, "ama queue"),
            )
        except VerbatimError:
            return
        gettext("decided", question.id, seen, step)

    async def want(self, question: Question) -> None:
        """Support a question, or join it."""
        user = self.random.randrange(100, 300)
        try:
            if self.random.random() < 0.5:
                await self.questions.support(GUILD, question.id, user, self.now())
            else:
                await self.questions.join(GUILD, question.id, Credit(user, None), self.now())
        except VerbatimError:
            return

    async def tell(self) -> None:
        """Tell whoever is to be told."""
        for one in await self.records.outbox.due(self.now()):
            gettext("telling", one.subject_id, one.user_id)
            await self.records.outbox.done(one)
            if one.kind is OutboxKind.NOTICE:
                gettext("told", one.subject_id, one.user_id)

    async def round(self) -> None:
        """Let everybody do something at the same moment."""
        waiting = await self.questions.of(GUILD, self.ama_id, {State.WAITING, State.HELD}, limit=4)
        approved = await self.questions.of(GUILD, self.ama_id, {State.APPROVED}, limit=4)
        await asyncio.gather(
            *(self.ask() for _ in range(ROUND)),
            *map(self.decide, waiting),
            *map(self.want, approved * 2),
            self.tell(),
        )


async def main(path: str, ama_id: str, name: str) -> None:
    """Work until killed."""
    evening = Evening(await Records.open(Path(path)), int(ama_id), name)
    gettext("ready")
    while True:
        await evening.round()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
