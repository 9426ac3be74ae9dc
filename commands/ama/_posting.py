"""What a change of a question brings about: the moderators' messages, and word to its asker."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack

from discord import Client, NotFound
from discord.ui import LayoutView

from bot.ama.model import Ama, Question
from bot.ama.service import recipients
from bot.ama.states import Phase, State
from bot.errors import UnknownQuestionError
from bot.i18n import gettext
from bot.records.amas import Card
from bot.services import Services
from commands._core.gate import Cleared, post
from commands._core.layout import component_mark, notice, put_mark, text
from commands._core.markdown import bold, escape, first_words, small
from commands._core.publisher import Attempt, find_sent, send_direct
from commands.ama._board import redraw_awake
from commands.ama._decisions import bundle, card
from commands.ama._drawing import Drawn, marked_message
from commands.ama._lookup import message_link

ALONE = 3
"""How many new questions get a message each; more at once share messages."""
TOGETHER = 10
"""How many questions share a message at most."""
MAX_ASKED = 200
"""How much of a question its asker is reminded of, in UTF-16 units."""


class QueueCards:
    """The moderators' messages, which show the questions of an AMA."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client, self._services = client, services

    async def deliver(self, attempt: Attempt) -> None:
        """Post what is new, and draw anew what changed; trouble with one is not the others'."""
        job = attempt.job
        ama = await self._services.records.amas.find(job.guild_id, job.subject_id)
        queue = self._services.records.amas.questions.queue
        async with AsyncExitStack() as left:  # each is tried, and the first error raised
            changed = await queue.cards(job.guild_id, ama.id, job.item_ids)
            left.push_async_callback(self._redraw_found, attempt, ama, changed)
            for one in reversed(changed):
                left.push_async_callback(self._redraw, attempt, ama, one)
            await self._post_new(attempt, ama)

    async def _redraw_found(self, attempt: Attempt, ama: Ama, known: Sequence[Card]) -> None:
        """Draw anew what was just found to be sent: it may show what was before."""
        for one in await self._services.records.amas.questions.queue.cards(
            ama.guild_id, ama.id, ()
        ):
            if one.message_id not in {each.message_id for each in known}:
                await self._redraw(attempt, ama, one)

    async def _post_new(self, attempt: Attempt, ama: Ama) -> None:
        """Show moderators the questions that stand in no message yet.

        A message is on record before it is sent: one that was cut off is looked for where it would
        stand, and sent if it isn't there.
        """
        queue = self._services.records.amas.questions.queue
        for one in await queue.unsent(ama.guild_id, ama.id):
            if not await self._is_sent(ama, one):
                await self._send(attempt, ama, one)
        channel_id = ama.plan.queue_id
        while channel_id and (new := await queue.unposted(ama.guild_id, ama.id)):
            size = 1 if len(new) <= ALONE else TOGETHER
            for start in range(0, len(new), size):
                part = new[start : start + size]
                begun = await queue.begun(part, channel_id, self._services.now())
                await self._send(attempt, ama, begun)

    async def _is_sent(self, ama: Ama, one: Card) -> bool:
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

    async def _send(self, attempt: Attempt, ama: Ama, one: Card) -> None:
        queue = self._services.records.amas.questions.queue
        shown = await queue.of_message(ama.guild_id, ama.id, one.message_id)
        if not shown:  # whoever asked was forgotten; a message may still be on its way
            if attempt.repeated or not attempt.resumed:
                await queue.gone(ama.guild_id, one.message_id)
            return
        channel = self._client.get_partial_messageable(one.channel_id, guild_id=ama.guild_id)
        view, mark = await self._view(shown), _mark(ama, one)
        put_mark(view, mark)
        sent = await post(channel, Cleared(view), once=str(mark))
        await queue.posted(ama.guild_id, one, sent.id)

    async def _redraw(self, attempt: Attempt, ama: Ama, one: Card) -> None:
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
            await self._post_new(attempt, ama)

    async def _view(self, questions: Sequence[Question]) -> LayoutView:
        amas = self._services.records.amas
        if len(questions) == 1:
            return await card(amas, questions[0])
        last = {
            one.id: (await amas.questions.steps(one.guild_id, one.ama_id, one.id))[-1]
            for one in questions
        }
        return bundle(questions, last)


def _mark(ama: Ama, one: Card) -> int:
    """Return what a message that was begun is known again by."""
    return component_mark(ama.id, f"card:{one.message_id}")


class Notifications:
    """Direct messages to those who wait for what becomes of a question."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client, self._services = client, services

    async def deliver(self, attempt: Attempt) -> None:
        """Tell somebody of a question, unless it, or they, are no longer in it.

        Who doesn't take it isn't told otherwise: ``/ama mine`` says it too.
        """
        job, amas = attempt.job, self._services.records.amas
        try:
            question = await amas.questions.find(job.guild_id, job.subject_id)
        except UnknownQuestionError:  # its asker was forgotten
            return
        ama = await amas.find(job.guild_id, question.ama_id)
        if ama.phase is not Phase.CANCELLED and await self._is_told(question, job.user_id):
            once = f"{question.state}:{question.id}:{job.created_at}:{job.items}"
            mark = component_mark(job.user_id, once)
            message = notification_message(ama, question, mark)
            await send_direct(self._client, attempt, message.cleared, mark)

    async def _is_told(self, question: Question, user_id: int) -> bool:
        joined = await self._services.records.amas.questions.credits(question.guild_id, question.id)
        return user_id in recipients(question, (one.user_id for one in joined))


def notification_message(ama: Ama, question: Question, mark: int) -> Drawn:
    """Return what somebody is told of a question; what was withdrawn isn't repeated."""
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
    return marked_message(mark, pieces)
