"""What a change of a question brings about: the moderators' messages, the board, word to its asker.

One worker does it, an AMA after another, each message once however often it was wanted meanwhile:
two hundred questions in a minute are some twenty messages. What it can't do, or a crash keeps it
from, is found on record at the next start, and done then.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING, cast

import structlog
from discord import HTTPException, NotFound, Object
from discord.ext import commands as ext

from bot.ama.states import Phase, State
from bot.errors import VerbatimError
from bot.interface import say
from commands._gate import Cleared, post
from commands._layout import layout, text
from commands._markup import bold, escape, first_words, small
from commands._server import address_server
from commands.ama._board import redraw_awake, refresh
from commands.ama._changes import WORKER
from commands.ama._decisions import bundle, card
from commands.ama._meant import message_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Client
    from discord.ui import LayoutView

    from bot.ama.model import Ama, Question
    from bot.records.amas import Telling
    from bot.services import Services
    from commands._server import Serving

log = structlog.get_logger(__name__)

ALONE = 3
"""How many new questions get a message each; more at once share messages."""
TOGETHER = 10
"""How many questions share a message at most."""
MAX_ASKED = 200
"""How much of a question its asker is reminded of, in UTF-16 units."""


class Posting(ext.Cog, name=WORKER):
    """The worker. It ends when nothing is left to do."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._wanted: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        self._working: asyncio.Task[None] | None = None

    def soon(self, guild_id: int, ama_id: int, question_id: int | None = None) -> None:
        """Show what became of a question wherever it is shown, and tell who waits for it."""
        wanted = self._wanted[guild_id, ama_id]
        if question_id is not None:
            wanted.add(question_id)
        if self._working is None:
            self._working = asyncio.create_task(self._work(), name="verbatim-ama-posting")

    @ext.Cog.listener()
    async def on_ready(self) -> None:
        """Do what was left undone when the bot stopped."""
        amas = self._services.records.amas
        for guild_id, ama_id in await amas.questions.queue.unfinished():
            self.soon(guild_id, ama_id)

    async def _work(self) -> None:
        try:
            while self._wanted:
                guild_id, ama_id = next(iter(self._wanted))
                wanted = self._wanted.pop((guild_id, ama_id))
                try:
                    await self._show(guild_id, ama_id, wanted)
                except (HTTPException, VerbatimError, OSError) as error:
                    log.warning("an AMA can't be shown now", ama=ama_id, reason=str(error))
                except Exception:
                    log.exception("an AMA can't be shown", ama=ama_id)
        finally:
            self._working = None

    async def _show(self, guild_id: int, ama_id: int, wanted: set[int]) -> None:
        amas = self._services.records.amas
        ama = await amas.find(guild_id, ama_id)
        await address_server(self._client, self._services, guild_id)
        await self._show_moderators(ama, wanted)
        for one in wanted:
            await refresh(self._client, self._services, guild_id, ama_id, one)
        await self._tell(ama)

    async def _show_moderators(self, ama: Ama, wanted: set[int]) -> None:
        """Bring their channel up to date; that it can't be written in keeps nobody else waiting."""
        if ama.plan.queue_id is None:
            return
        try:
            await self._post_new(ama, ama.plan.queue_id)
            await self._redraw(ama, ama.plan.queue_id, wanted)
        except HTTPException as error:
            log.warning("moderators can't be shown questions", ama=ama.id, reason=str(error))

    async def _post_new(self, ama: Ama, channel_id: int) -> None:
        """Show moderators the questions that stand in no message yet."""
        amas = self._services.records.amas
        channel = self._client.get_partial_messageable(channel_id, guild_id=ama.guild_id)
        while new := await amas.questions.queue.unposted(ama.guild_id, ama.id):
            size = 1 if len(new) <= ALONE else TOGETHER
            for start in range(0, len(new), size):
                part = new[start : start + size]
                view = Cleared(await self._view(part))
                sent = await post(channel, view, once=f"a{part[0].id}-{len(part)}")
                await amas.questions.queue.shown_in(ama.guild_id, [one.id for one in part], sent.id)

    async def _redraw(self, ama: Ama, channel_id: int, wanted: set[int]) -> None:
        """Draw the moderators' messages anew that show some questions."""
        queue = self._services.records.amas.questions.queue
        channel = self._client.get_partial_messageable(channel_id, guild_id=ama.guild_id)
        for message_id in await queue.messages_of(ama.guild_id, wanted):
            shown = await queue.of_message(ama.guild_id, ama.id, message_id)
            try:
                view = Cleared(await self._view(shown))
                await redraw_awake(self._client, channel.get_partial_message(message_id), view)
            except NotFound:  # somebody deleted it: what still waits is posted anew
                await queue.shown_in(ama.guild_id, [one.id for one in shown], None)
                if any(one.state in {State.WAITING, State.HELD} for one in shown):
                    await self._post_new(ama, channel_id)

    async def _view(self, questions: Sequence[Question]) -> LayoutView:
        amas = self._services.records.amas
        if len(questions) == 1:
            return await card(amas, questions[0])
        last = {
            one.id: (await amas.questions.steps(one.guild_id, one.ama_id, one.id))[-1]
            for one in questions
        }
        return bundle(questions, last)

    async def _tell(self, ama: Ama) -> None:
        """Tell those who wait for it what became of their questions; each once."""
        amas = self._services.records.amas
        if ama.phase is Phase.CANCELLED:
            return
        for one in await amas.questions.queue.untold(ama.guild_id, ama.id):
            if await amas.once(ama.guild_id, ama.id, one.what, self._services.now()):
                await self._tell_one(ama, one)

    async def _tell_one(self, ama: Ama, one: Telling) -> None:
        """Send a message; one that somebody doesn't take is no error: /ama mine says it too."""
        try:
            channel = await self._client.create_dm(Object(one.user_id))
            await post(channel, Cleared(told(ama, one.question)))
        except HTTPException as error:
            log.info("a member takes no messages", ama=ama.id, reason=str(error))


def told(ama: Ama, question: Question) -> LayoutView:
    """Return what somebody is told of a question."""
    title = bold(first_words(ama.plan.title, MAX_ASKED))
    pieces = [
        text(say(f"ama-told-{question.state}", title=title, number=question.number)),
        text(escape(first_words(question.text, MAX_ASKED))),
    ]
    if question.note is not None:
        pieces.append(text(say("ama-card-note", note=escape(question.note))))
    if question.state is State.ANSWERED:
        message = question.board_message or ama.overview_id
        if message is not None:
            pieces.append(text(f"[{say('ama-see-answer')}]({message_link(ama, message)})"))
    else:
        pieces.append(text(small(say("ama-told-hint"))))
    return layout(*pieces)


def worker(bot: ext.Bot) -> Posting:
    """Return a worker for a bot."""
    return Posting(bot, cast("Serving", bot).services)
