"""What a change of a question brings about: the moderators' messages, the board, word to its asker.

One worker does it, an AMA after another, each message once however often it was wanted meanwhile:
two hundred questions in a minute are some twenty messages. What it can't do, or a crash keeps it
from, is found on record at the next start, and done then.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import datetime

import structlog
from discord import Client, Forbidden, HTTPException, NotFound, Object
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Ama, Question
from bot.ama.states import Phase, State
from bot.client import services_of
from bot.errors import VerbatimError
from bot.i18n import gettext
from bot.records.amas import Card, Notification
from bot.services import Services
from commands._core.gate import Cleared, post
from commands._core.layout import notice, put_mark, text
from commands._core.markdown import bold, escape, first_words, small
from commands._core.server import set_server_locale
from commands.ama._board import redraw_awake, refresh
from commands.ama._decisions import bundle, card
from commands.ama._drawing import Drawn, component_mark, marked_message
from commands.ama._lookup import message_link
from commands.ama._recovery import find_sent

log = structlog.get_logger(__name__)

ALONE = 3
"""How many new questions get a message each; more at once share messages."""
TOGETHER = 10
"""How many questions share a message at most."""
MAX_ASKED = 200
"""How much of a question its asker is reminded of, in UTF-16 units."""


class Posting(ext.Cog):
    """The worker. It ends when nothing is left to do."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._wanted: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        self._forgotten: set[int] = set()
        self._working: asyncio.Task[None] | None = None
        services.records.amas.forgotten.subscribe(self._without)
        services.records.amas.to_show.subscribe(self.soon)

    def soon(self, guild_id: int, ama_id: int, question_id: int | None = None) -> None:
        """Show what became of a question wherever it is shown, and tell who waits for it."""
        wanted = self._wanted[guild_id, ama_id]
        if question_id is not None:
            wanted.add(question_id)
        self._begin()

    @ext.Cog.listener()
    async def on_ready(self) -> None:
        """Do what was left undone when the bot stopped."""
        amas = self._services.records.amas
        for guild_id, ama_id in await amas.questions.queue.unfinished():
            self.soon(guild_id, ama_id)

    async def cog_unload(self) -> None:
        """Look no more at who is forgotten, and at what changes."""
        self._services.records.amas.forgotten.unsubscribe(self._without)
        self._services.records.amas.to_show.unsubscribe(self.soon)

    def _without(self, guild_id: int) -> None:
        """Draw a server's messages anew that show somebody who was forgotten."""
        self._forgotten.add(guild_id)
        self._begin()

    def _begin(self) -> None:
        if self._working is None:
            self._working = asyncio.create_task(self._work(), name="verbatim-ama-posting")

    async def _work(self) -> None:
        queue = self._services.records.amas.questions.queue
        try:
            while self._wanted or self._forgotten:
                while self._forgotten:
                    guild_id = self._forgotten.pop()
                    with _logged(guild_id):
                        for ama_id in await queue.stale(guild_id):
                            self._wanted[guild_id, ama_id].update()
                for place in list(self._wanted)[:1]:
                    await self._show(place, self._wanted.pop(place))
        finally:
            self._working = None

    async def _show(self, place: tuple[int, int], wanted: set[int]) -> None:
        """Show one AMA wherever it is shown; what can't be done keeps nothing else from it."""
        guild_id, ama_id = place
        with _logged(ama_id):
            ama = await self._services.records.amas.find(guild_id, ama_id)
            await set_server_locale(self._client, self._services, guild_id)
            with _logged(ama_id):
                await self._post_new(ama)
            with _logged(ama_id):
                await self._redraw(ama, wanted)
            for one in wanted:
                await refresh(self._client, self._services, guild_id, ama_id, one)
            await self._tell(ama)

    async def _post_new(self, ama: Ama) -> None:
        """Show moderators the questions that stand in no message yet.

        A message is on record before it is sent: one that was cut off is looked for where it would
        stand, and sent if it isn't there.
        """
        queue = self._services.records.amas.questions.queue
        for one in await queue.unsent(ama.guild_id, ama.id):
            if not await self._found(ama, one):
                await self._send(ama, one)
        channel_id = ama.plan.queue_id
        while channel_id and (new := await queue.unposted(ama.guild_id, ama.id)):
            size = 1 if len(new) <= ALONE else TOGETHER
            for start in range(0, len(new), size):
                part = new[start : start + size]
                await self._send(ama, await queue.begun(part, channel_id, self._services.now()))

    async def _found(self, ama: Ama, one: Card) -> bool:
        """Say whether a message that was begun is there; what the queue left is posted anew."""
        queue = self._services.records.amas.questions.queue
        channel = self._client.get_partial_messageable(one.channel_id, guild_id=ama.guild_id)
        message_id = await find_sent(self._client, channel, _mark(ama, one), one.begun_at)
        if message_id is not None:
            await queue.posted(ama.guild_id, one, message_id, stale=1)
        elif one.channel_id != ama.plan.queue_id:
            await queue.gone(ama.guild_id, one.message_id)
        else:
            return False
        return True

    async def _send(self, ama: Ama, one: Card) -> None:
        queue = self._services.records.amas.questions.queue
        shown = await queue.of_message(ama.guild_id, ama.id, one.message_id)
        if not shown:  # whoever asked was forgotten just now
            await queue.gone(ama.guild_id, one.message_id)
            return
        channel = self._client.get_partial_messageable(one.channel_id, guild_id=ama.guild_id)
        view, mark = await self._view(shown), _mark(ama, one)
        put_mark(view, mark)
        sent = await post(channel, Cleared(view), once=str(mark))
        await queue.posted(ama.guild_id, one, sent.id)

    async def _redraw(self, ama: Ama, wanted: set[int]) -> None:
        """Draw the moderators' messages anew that show some questions, or somebody forgotten."""
        queue = self._services.records.amas.questions.queue
        for one in await queue.cards(ama.guild_id, ama.id, wanted):
            with _logged(ama.id):
                await self._redraw_one(ama, one)

    async def _redraw_one(self, ama: Ama, one: Card) -> None:
        queue = self._services.records.amas.questions.queue
        shown = await queue.of_message(ama.guild_id, ama.id, one.message_id)
        view = Cleared(await self._view(shown) if shown else notice(gettext("ama-card-gone")))
        channel = self._client.get_partial_messageable(one.channel_id, guild_id=ama.guild_id)
        there = True
        try:
            await redraw_awake(self._client, channel.get_partial_message(one.message_id), view)
        except NotFound:  # somebody deleted it: what still waits is posted anew
            there = False
        if there and shown:
            await queue.redrawn(ama.guild_id, one)
            return
        await queue.gone(ama.guild_id, one.message_id)
        if any(each.state in {State.WAITING, State.HELD} for each in shown):
            await self._post_new(ama)

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
        """Tell those who wait for it what became of their questions; each once.

        That it is begun is on record before a message is sent, so that one that was cut off is
        looked for where it would stand, and sent if it isn't there.
        """
        if ama.phase is Phase.CANCELLED:
            return
        queue = self._services.records.amas.questions.queue
        for one in await queue.pending(ama.guild_id, ama.id):
            with _logged(ama.id):
                now = self._services.now()
                await queue.begin_notification(one, now)
                await self._tell_one(ama, one, one.since or now)
                await queue.mark_sent(one)

    async def _tell_one(self, ama: Ama, one: Notification, since: datetime) -> None:
        """Send a message; one that somebody doesn't take is no error: /ama mine says it too."""
        message = notification_message(ama, one, since)
        try:
            channel = await self._client.create_dm(Object(one.user_id))
            if one.since is None or not await find_sent(self._client, channel, message.mark, since):
                await post(channel, message.cleared, once=str(message.mark))
        except (Forbidden, NotFound) as error:
            log.info("a member takes no messages", ama=ama.id, reason=str(error))


def _mark(ama: Ama, one: Card) -> int:
    """Return what a message that was begun is known again by."""
    return component_mark(ama.id, f"card:{one.message_id}")


@contextmanager
def _logged(ama_id: int) -> Generator[None]:
    """Go on after what can't be done now: it is on record, and done with the next change."""
    try:
        yield
    except (HTTPException, VerbatimError, OSError) as error:
        log.warning("an AMA can't be shown now", ama=ama_id, reason=str(error))
    except Exception:
        log.exception("an AMA can't be shown", ama=ama_id)


def notification_message(ama: Ama, one: Notification, since: datetime) -> Drawn:
    """Return what somebody is told of a question; its mark is that of this one telling.

    What was withdrawn isn't repeated.
    """
    question = one.question
    title = bold(first_words(ama.plan.title, MAX_ASKED))
    pieces = [
        text(gettext(f"ama-told-{question.state}", title=title, number=question.number)),
    ]
    if question.state is not State.WITHDRAWN:
        pieces.append(text(escape(first_words(question.text, MAX_ASKED))))
    if question.note is not None:
        pieces.append(text(gettext("ama-card-note", note=escape(question.note))))
    if question.state is State.ANSWERED:
        message = question.board_message or ama.overview_id
        if message is not None:
            pieces.append(text(f"[{gettext('ama-see-answer')}]({message_link(ama, message)})"))
    else:
        pieces.append(text(small(gettext("ama-told-hint"))))
    mark = component_mark(one.user_id, f"{question.state}:{question.id}:{since.isoformat()}")
    return marked_message(mark, pieces)


def worker(bot: ext.Bot) -> Posting:
    """Return a worker for a bot."""
    return Posting(bot, services_of(bot))
