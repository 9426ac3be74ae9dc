"""The board: the messages in an AMA's channel that show it to everyone, kept up to date.

What is to be sent is on record first, and drawing is repeated without harm: what a crash cut off is
still in the outbox, and drawn by the next start. Many changes within some seconds are drawn as one.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from datetime import datetime

from discord import Client, Forbidden, HTTPException, NotFound, PartialMessage, Thread

from bot.ama.due import due_notices
from bot.ama.model import Ama
from bot.ama.states import Phase, State
from bot.errors import UnknownQuestionError
from bot.records.amas import Amas, BoardEntry, Post
from bot.services import Services
from commands._core.gate import Cleared, redraw
from commands._core.gate import post as send
from commands._core.layout import component_mark
from commands._core.publisher import Attempt, find_sent
from commands.ama._drawing import (
    WANTED,
    Answered,
    Drawn,
    Overview,
    exchange_pages,
    notice_of,
    overview_pages,
)

GAP = 6.0
"""The seconds between two drawings of one AMA: more changes than that are drawn together."""
ASLEEP = 50083
"""Discord's code for what can't be done in an archived thread."""


class Board:
    """Draws the boards of every server."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client, self._services = client, services

    async def deliver(self, attempt: Attempt) -> None:
        """Draw an AMA. Raises ``HTTPException`` or ``VerbatimError``."""
        await _Drawing(self._client, self._services, attempt).draw()


class _Drawing:
    def __init__(self, client: Client, services: Services, attempt: Attempt) -> None:
        self._client, self._services = client, services
        self._amas: Amas = services.records.amas
        self._posts: dict[str, Post] = {}
        self._repeated = attempt.repeated
        self._redrawn: set[str] = set()
        self._changed = attempt.job.item_ids
        self.guild_id, self.ama_id = attempt.job.guild_id, attempt.job.subject_id

    async def draw(self) -> None:
        """Bring every message up to date that may not be."""
        self._posts = await self._amas.posts.of(self.guild_id, self.ama_id)
        ama = await self._amas.find(self.guild_id, self.ama_id)
        changed = self._changed | self._unsent_questions(ama) | await self._left_over()
        if ama.overview_id is None or self._is_elsewhere(ama):
            ama = await self._overview(ama)
        await self._draw_exchanges(ama, changed)
        ama = await self._overview(await self._amas.find(self.guild_id, self.ama_id))
        await self._notices(ama)

    def _is_elsewhere(self, ama: Ama) -> bool:
        """Say whether some of it stands in a channel that was left."""
        return any(
            one.message_id and one.channel_id != ama.plan.channel_id for one in self._posts.values()
        )

    def _unsent_questions(self, ama: Ama) -> set[int]:
        """Return the questions whose messages aren't sent, or stand in a channel that was left."""
        return {
            _asked_in(what)
            for what, one in self._posts.items()
            if what.startswith("question:")
            and (one.message_id is None or one.channel_id != ama.plan.channel_id)
        }

    async def _left_over(self) -> set[int]:
        """Return the questions whose messages are there though they aren't answered any more.

        Those of one that was deleted are known by nothing else.
        """
        found = await self._amas.posts.exchanges(self.guild_id, self.ama_id)
        shown = {_asked_in(what) for what in self._posts if what.startswith("question:")}
        return shown - {one.question_id for one in found}

    async def _overview(self, ama: Ama) -> Ama:
        guild_id, ama_id = self.guild_id, self.ama_id
        questions = self._amas.questions
        wanted = await questions.of(
            guild_id, ama_id, {State.APPROVED, State.UNCLEAR}, limit=WANTED, wanted=True
        )
        pages = overview_pages(
            Overview(
                ama,
                await self._amas.texts.opening(guild_id, ama_id),
                await questions.counts(guild_id, ama_id),
                wanted,
                await self._amas.posts.exchanges(guild_id, ama_id),
            )
        )
        for what, drawn in pages:
            if await self._put(ama, what, drawn) and what == "overview:1":
                await self._pin(ama)
        await self._drop("overview:", {what for what, _ in pages})
        return await self._amas.find(guild_id, ama_id)

    async def _draw_exchanges(self, ama: Ama, changed: set[int]) -> None:
        """Draw the exchanges that changed, then the neighbours, which lead to them."""
        found = await self._amas.posts.exchanges(self.guild_id, self.ama_id)
        places = {one.question_id: place for place, one in enumerate(found)}
        touched: set[int] = set()
        for question_id in changed:
            place = places.get(question_id)
            if place is None:
                place = await self._remove_exchange(question_id, found)
                touched |= {place - 1, place}
            else:
                touched |= {place - 1, place, place + 1}
        order = sorted(place for place in touched if 0 <= place < len(found))
        for place in order:
            if found[place].message_id is None:
                await self._draw_exchange(ama, found, place)
                found = await self._amas.posts.exchanges(self.guild_id, self.ama_id)
        for place in order:
            await self._draw_exchange(ama, found, place)

    async def _remove_exchange(self, question_id: int, found: list[BoardEntry]) -> int:
        """Remove an exchange that is answered no more; return the place where it was."""
        await self._drop(f"question:{question_id}:", set())
        at = "9"
        with suppress(UnknownQuestionError):  # its asker was forgotten
            question = await self._amas.questions.find(self.guild_id, question_id)
            at = question.answered_at.isoformat() if question.answered_at else at
        return bisect_left(found, at, key=lambda one: one.answered_at)

    async def _draw_exchange(self, ama: Ama, found: list[BoardEntry], place: int) -> None:
        guild_id, question_id = self.guild_id, found[place].question_id
        question = await self._amas.questions.find(guild_id, question_id)
        versions = await self._amas.texts.versions(guild_id, self.ama_id, question_id)
        published = [one for one in versions if one.published_at]
        if question.state is not State.ANSWERED or not published:
            return
        one = Answered(
            question,
            published,
            len(await self._amas.questions.credits(guild_id, question_id)),
            found[place - 1] if place else None,
            found[place + 1] if place + 1 < len(found) else None,
        )
        sent = len(self._posts)
        await self._put_all(ama, one)
        if len(self._posts) != sent:  # the parts lead to those that were sent after them
            await self._put_all(ama, one)

    async def _put_all(self, ama: Ama, one: Answered) -> None:
        mine = {what: post.message_id for what, post in self._posts.items() if post.message_id}
        pages = exchange_pages(ama, one, mine)
        for what, drawn in pages:
            await self._put(ama, what, drawn)
        await self._drop(f"question:{one.question.id}:", {what for what, _ in pages})

    async def _notices(self, ama: Ama) -> None:
        for post in list(self._posts.values()):
            left = post.message_id and post.channel_id != ama.plan.channel_id
            if left and post.what.startswith("notice:"):
                await self._delete(post)
                await self._keep(post.what, post.channel_id, 0, "")
        now = self._services.now()
        due = due_notices(ama, now)
        for notice in due:
            what, drawn = notice_of(ama, notice, now)
            if what not in self._posts or self._posts[what].message_id is None:
                await self._put(ama, what, drawn)
        late = [
            what
            for what, post in self._posts.items()
            if post.message_id is None and what.startswith("notice:")
        ]
        for what in late:
            await self._amas.posts.gone(self.guild_id, self.ama_id, what)

    async def _put(self, ama: Ama, what: str, drawn: Drawn) -> bool:
        """Let a message show this: edit it, or send it where there is none; say if it was sent."""
        post, digest = self._posts.get(what), drawn.digest
        if post and post.channel_id != ama.plan.channel_id:
            await self._delete(post)
            await self._forget(post)
            post = None
        post = post and await self._find(post)
        if post and post.message_id:
            if post.drawn == digest and not (self._repeated and what not in self._redrawn):
                return False
            self._redrawn.add(what)
            try:
                message = self._message(post.channel_id, post.message_id)
                await redraw_awake(self._client, message, drawn.cleared)
            except NotFound:
                await self._forget(post)
                post = None
            else:
                await self._keep(what, post.channel_id, post.message_id, digest)
                return False
        await self._send(ama, what, drawn, post.at if post else self._services.now())
        return True

    async def _send(self, ama: Ama, what: str, drawn: Drawn, at: datetime) -> None:
        """Send a message that was begun at a time, which tells it from one that was deleted."""
        channel_id = ama.plan.channel_id
        await self._amas.posts.intend(self.guild_id, self.ama_id, what, channel_id, at)
        channel = self._client.get_partial_messageable(channel_id, guild_id=self.guild_id)
        once = f"{drawn.mark}.{at.timestamp() * 1000:.0f}"
        sent = await send(channel, drawn.cleared, once=once)
        await self._keep(what, channel_id, sent.id, drawn.digest)

    async def _keep(self, what: str, channel_id: int, message_id: int, digest: str) -> None:
        await self._amas.posts.sent(self.guild_id, self.ama_id, what, message_id, digest)
        self._posts[what] = Post(what, channel_id, message_id, digest, self._services.now())

    async def _find(self, post: Post) -> Post:
        """Return a post with the message that was sent for it, where the bot was killed just then.

        It has none where it wasn't sent, or can't be found.
        """
        if post.message_id is not None:
            return post
        channel = self._client.get_partial_messageable(post.channel_id, guild_id=self.guild_id)
        mark = component_mark(self.ama_id, post.what)
        return post._replace(message_id=await find_sent(self._client, channel, mark, post.at))

    async def _drop(self, prefix: str, kept: set[str]) -> None:
        """Remove the messages that show what is there no more.

        One that a killed process sent may arrive after it was looked for: it is looked for again.
        """
        for what, post in list(self._posts.items()):
            if (
                what.startswith(prefix)
                and what not in kept
                and (await self._delete(post) or self._repeated)
            ):
                await self._forget(post)

    async def _delete(self, post: Post) -> bool:
        """Delete a message; return whether it is known."""
        post = await self._find(post)
        if post.message_id:
            with suppress(NotFound, Forbidden):  # a channel that the bot may no longer see, too
                await self._message(post.channel_id, post.message_id).delete()
        return post.message_id is not None

    async def _forget(self, post: Post) -> None:
        await self._amas.posts.gone(self.guild_id, self.ama_id, post.what)
        self._posts.pop(post.what, None)

    async def _pin(self, ama: Ama) -> None:
        """Pin the overview where the bot may; where it may not, it stands unpinned."""
        post = self._posts.get("overview:1")
        if post and post.message_id and ama.phase is not Phase.CANCELLED:
            with suppress(HTTPException):
                await self._message(post.channel_id, post.message_id).pin()

    def _message(self, channel_id: int, message_id: int) -> PartialMessage:
        channel = self._client.get_partial_messageable(channel_id, guild_id=self.guild_id)
        return channel.get_partial_message(message_id)


async def redraw_awake(client: Client, message: PartialMessage, cleared: Cleared) -> None:
    """Redraw a message; a thread that went to sleep is woken for it: only sending does so itself.

    Raises ``HTTPException``.
    """
    try:
        await redraw(message, cleared)
    except HTTPException as error:
        if error.code != ASLEEP:
            raise
        thread = await client.fetch_channel(message.channel.id)
        if isinstance(thread, Thread):
            await thread.edit(archived=False)
        await redraw(message, cleared)


def _asked_in(what: str) -> int:
    """Return the question that a message shows."""
    return int(what.split(":")[1])
