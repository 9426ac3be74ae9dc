"""The bot in a process of its own, in which an AMA goes on until the process is killed.

Members ask, moderators decide, the guest answers, some withdraw, as the records have it; what that
brings about in Discord is the bot's own doing. Each thing is said once it is done. With ``finish``
nothing more happens, and it is said when everything is shown and everybody told.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from datetime import UTC, datetime
from itertools import count

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.ama.due import HOUR
from bot.ama.model import NewQuestion, Question
from bot.ama.states import State, Step
from bot.app import VerbatimBot, services
from bot.logs import logging_to_stderr
from bot.records import OutboxKind
from bot.settings import Settings
from commands import outbox
from commands._core import publisher
from tests.ama._hosted import GAP, GUEST, HOST
from tests.stand_in.payloads import GUILD


def gettext(*words: object) -> None:
    """Tell the parent that something is done."""
    sys.stderr.write(" ".join(map(str, words)) + "\n")
    sys.stderr.flush()


class Evening:
    """What people do, one thing after another."""

    def __init__(self, bot: VerbatimBot, ama_id: int, life: int) -> None:
        self.bot, self.ama_id = bot, ama_id
        self.amas, self.questions = bot.services.records.amas, bot.services.records.amas.questions
        self.random = random.Random(life)
        self.members = count(1000 * (life + 1))

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC)

    async def go_on(self) -> None:
        """Do something, for ever."""
        while True:
            await self.ask()
            await self.some(State.WAITING, self.decide)
            await self.some(State.APPROVED, self.answer)
            if self.random.random() < 0.2:
                await self.some(State.ANSWERED, self.take_back)
            if self.random.random() < 0.2:
                await self.some(State.ANSWERED, self.answer)
            await asyncio.sleep(self.random.uniform(0, 0.03))

    async def some(self, state: State, what: object) -> None:
        """Do something with a question in a state, if there is one."""
        found = await self.questions.of(GUILD, self.ama_id, {state})
        if found:
            await what(self.random.choice(found))  # type: ignore[operator]

    async def ask(self) -> None:
        """Let a member ask who hasn't asked before."""
        user = next(self.members)
        asked = NewQuestion(user, f"Question of {user}?", (str(user),), f"Headline of {user}")
        draft = await self.amas.drafts.keep(GUILD, self.ama_id, asked, self.now())
        await self.done("filed", await self.amas.drafts.file(GUILD, draft.id, user, self.now()))

    async def decide(self, question: Question) -> None:
        """Let a moderator approve it, or decline."""
        step = self.random.choice([Step.APPROVE, Step.APPROVE, Step.APPROVE, Step.DECLINE])
        one = await self.questions.step(GUILD, question.id, step, HOST, self.now(), note="Why not")
        await self.done("decided", one)

    async def answer(self, question: Question) -> None:
        """Let the guest answer it, or edit the answer."""
        words = f"Answer to {question.user_id}, version {self.random.randrange(10**9)} of it."
        await self.amas.texts.draft(GUILD, self.ama_id, question.id, words, self.now())
        await self.amas.texts.answer(GUILD, self.ama_id, question.id, GUEST, self.now())
        await self.done("answered", question)

    async def take_back(self, question: Question) -> None:
        """Let the asker withdraw it."""
        user = question.user_id or 0
        one = await self.questions.step(GUILD, question.id, Step.WITHDRAW, user, self.now())
        await self.done("withdrawn", one)

    async def done(self, what: str, question: Question) -> None:
        """Say so."""
        gettext(what, question.id)

    async def finish(self) -> None:
        """Wait until nothing is left to be shown, or told."""
        waiting, clock = self.bot.services.records.outbox, OutboxKind.CLOCK
        while [one for one in await waiting.due(self.now() + HOUR) if one.kind is not clock]:
            await asyncio.sleep(0.1)
        gettext("finished")


async def main(ama_id: str, life: str) -> None:
    """Run the bot, and let the evening go on."""
    address = os.environ.pop("STAND_IN")
    Route.BASE = f"{address}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{address.replace('http', 'ws', 1)}/gateway")
    outbox.GAP = publisher.SETTLE = GAP
    settings = Settings.load(os.environ)
    assert settings.token is not None
    with logging_to_stderr(settings.log_level, settings.log_format):
        async with services(settings) as parts, VerbatimBot(parts) as bot:
            # Its one server is there at once.
            bot._connection.guild_ready_timeout = 0.1  # pyright: ignore[reportPrivateUsage]
            running = asyncio.create_task(bot.start(settings.token.get_secret_value()))
            await bot.wait_until_ready()
            gettext("ready")
            evening = Evening(bot, int(ama_id), int(life) if life != "finish" else 0)
            await (evening.finish() if life == "finish" else evening.go_on())
            await bot.close()
            await running


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
