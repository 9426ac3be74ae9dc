"""One interaction being answered: put on record, then sent, as the first response."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, cast

import structlog
from discord import Client, Interaction, InteractionType
from discord.ui import DynamicItem, LayoutView

from bot.admission import time_left
from bot.answering import Answer, Answerer, Correction, Quote, Refusal
from bot.errors import ForgottenError, LateError, RecordsError, UnloggedError, WithheldError
from bot.records import UNLOGGED, Act, Command, Outcome, Query, Shown, new_id
from bot.services import Services
from bot.verify import Verifier
from commands._core.gate import Cleared, begin, revise, send, swap
from commands._core.layout import UNNAMED, has_mark, put_mark
from commands._core.logged import announce, logged
from commands._core.server import overrides_of, server_of, services_of, set_reply_locale

log = structlog.get_logger(__name__)

PROOF = r"~(?P<proof>[\w-]{16})"
"""What stands behind a ``custom_id`` of a query whose row names nobody: see ``Members.proof``."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A message, and what it goes on record with: the very quotes it shows, none for a refusal.

    ``corrections`` are the words of the question that were put right for it. ``author_id`` is who
    wrote the message that it is about, where it is about one.
    """

    view: LayoutView
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None
    corrections: tuple[Correction, ...] = ()
    author_id: int | None = None


@dataclass(frozen=True, slots=True)
class RequestContext:
    """An interaction, the services, and what serves them: it finishes on what it began with.

    ``query_id`` is what it goes on record as, known beforehand so that a reply's buttons can carry
    it; ``UNLOGGED`` where the member wants nothing on record. What its server set is read once, so
    that it finishes on that too.
    """

    interaction: Interaction[Client]
    services: Services
    answerer: Answerer
    verifier: Verifier
    started: float
    asked_at: datetime
    query_id: int

    @classmethod
    def of(cls, interaction: Interaction[Client]) -> RequestContext:
        """Begin to answer an interaction."""
        services = services_of(interaction)
        now = services.now()
        served = services.library.engine_for(server_of(interaction))
        return cls(
            interaction,
            services,
            served.answerer,
            served.verifier,
            perf_counter(),
            now,
            new_id(now) if _logs(interaction, services) else UNLOGGED,
        )

    @property
    def pressed(self) -> bool:
        """Whether a button or a menu was used, and no command typed."""
        return self.interaction.type is InteractionType.component

    @property
    def owns_message(self) -> bool:
        """Whether who pressed is who asked for the message with the button."""
        message = self.interaction.message
        metadata = message.interaction_metadata if message else None
        return metadata is not None and metadata.user.id == self.interaction.user.id

    @property
    def server(self) -> int | None:
        """The id of the server whose settings hold here: one that the bot was added to.

        A member may bring the bot along to any other (user-installed); that one has no say then,
        whatever it set when it had the bot itself.
        """
        return server_of(self.interaction)

    @property
    def alone(self) -> bool:
        """Whether only who pressed will see what comes in the place of the message."""
        message = self.interaction.message
        return not self.owns_message or message is None or message.flags.ephemeral

    async def private(self, choice: bool | None) -> bool:
        """Say whether only the asker is to see the reply, and speak to whoever will.

        The member's choice comes first, then the server's setting, then the operator's.
        """
        own = await overrides_of(self.interaction)
        answers = own.answers or self.services.settings.answers
        private = answers == "asker" if choice is None else choice
        await self.set_reply_locale(private=private)
        return private

    async def set_reply_locale(self, *, private: bool) -> None:
        """Speak from here on the language of whoever will see the reply."""
        await set_reply_locale(self.interaction, private=private)

    async def threshold(self) -> float:
        """Return the confidence below which a question is refused.

        The server's setting comes first, then the operator's.
        """
        own = await overrides_of(self.interaction)
        return self.services.settings.threshold if own.threshold is None else own.threshold

    async def search(
        self, question: str, *, threshold: float, as_typed: bool = False
    ) -> Answer | Refusal:
        """Ask a question of the sources, beside the event loop."""
        search = self.services.workers.search
        return await search(self.answerer.ask, question, threshold=threshold, as_typed=as_typed)

    async def question(self, query_id: int) -> str:
        """Return the question of an earlier query, for a button to ask it anew.

        Raises ``ForgottenError`` as ``query`` does.
        """
        return (await self.query(query_id)).question

    async def query(self, query_id: int) -> Query:
        """Return an earlier query, for a button on its reply.

        Raises ``UnloggedError`` for one whose asker wanted it not to be, and ``ForgottenError`` for
        one that isn't on record, is another server's or somebody else's own, or can't be read.
        """
        if query_id == UNLOGGED:
            raise UnloggedError(str(query_id))
        here = self.interaction
        records = self.services.records
        try:
            found = await records.queries.find(here.guild_id, query_id)
            names = await records.members.names(here.guild_id, here.user.id)
        except RecordsError as error:
            log.error("query log can't be read", reason=str(error))
            raise ForgottenError(str(query_id)) from error
        there = here.guild_id, here.channel_id
        if found is None or not found.open_to(*there, names, proven=self.proven):
            raise ForgottenError(str(query_id))
        return found

    @property
    def proven(self) -> bool:
        """Whether what was pressed or submitted was made for whoever did so."""
        data = cast("Mapping[str, Any]", self.interaction.data or {})
        custom_id, _, proof = str(data.get("custom_id", "")).partition("~")
        made = self.services.records.members.proof(self.interaction.user.id, custom_id)
        return hmac.compare_digest(made.encode(), proof.encode())

    def proving(self, custom_id: str) -> str:
        """Return a ``custom_id`` with the proof that it was made for whoever is answered here."""
        proof = self.services.records.members.proof(self.interaction.user.id, custom_id)
        return f"{custom_id}~{proof}"

    def _prove(self, view: LayoutView) -> None:
        """Put the proof behind what leads to a query, where that query's row names nobody."""
        for item in view.walk_children():
            button = cast(
                "DynamicItem[Any] | None", item if isinstance(item, DynamicItem) else None
            )
            if button is not None and hasattr(button, "query_id"):
                button.custom_id = self.proving(button.custom_id.partition("~")[0])

    def act(self, action: str, details: Mapping[str, Any]) -> Act:
        """Return what is being done here, to go on record."""
        return Act(new_id(self.asked_at), self.asked_at, self.interaction.user.id, action, details)

    async def answer(self, command: Command, asked: str, reply: Reply, *, private: bool) -> None:
        """Put a reply on record, then send it."""
        try:
            cleared = await self._cleared(self._marked(reply))
        except WithheldError:
            await self.fail(command, asked, author_id=reply.author_id)
            raise
        await self._record(command, asked, reply, private=private, author_id=reply.author_id)
        await send(self.interaction, cleared, private=private)
        announce(self.interaction)

    async def replace(self, command: Command, asked: str, reply: Reply) -> None:
        """Put a reply on record, then in the place of the message whose button was pressed.

        One who didn't ask for that message gets the reply alone.
        """
        try:
            cleared = await self._cleared(self._marked(reply))
        except WithheldError:
            await self.fail(command, asked, author_id=reply.author_id)
            raise
        await self._record(command, asked, reply, private=self.alone, author_id=reply.author_id)
        await self._swap(cleared)
        announce(self.interaction)

    async def fail(self, command: Command, asked: str, *, author_id: int | None = None) -> None:
        """Put on record that there is nothing to show; the error that follows says so."""
        await self._record(command, asked, None, private=True, author_id=author_id)

    async def send(self, view: LayoutView, *, private: bool) -> None:
        """Send a view as the first response."""
        await send(self.interaction, await self._cleared(view), private=private)

    async def begin(self) -> None:
        """Say that it takes a while, to whoever asked alone."""
        await begin(self.interaction)

    async def swap(self, view: LayoutView) -> None:
        """Put a view in the place of the message whose button was pressed.

        One who didn't ask for that message gets the view alone.
        """
        await self._swap(await self._cleared(view))

    async def revise(self, view: LayoutView) -> None:
        """Put a view in the place of the first response: of one that said what is being done."""
        await revise(self.interaction, await self._cleared(view))

    async def _swap(self, cleared: Cleared) -> None:
        if self.owns_message:
            await swap(self.interaction, cleared)
        else:
            await send(self.interaction, cleared, private=True)

    def _marked(self, reply: Reply) -> LayoutView:
        """Return a reply's view; one for somebody unnamed leads to no name either."""
        if unnamed(self.interaction):
            put_mark(reply.view, UNNAMED)
            self._prove(reply.view)
        return reply.view

    async def _cleared(self, view: LayoutView) -> Cleared:
        """Return a view that went through the gate, or count what was found and raise that."""
        if unnamed(self.interaction) or (await overrides_of(self.interaction)).identities == "none":
            self._prove(view)
        try:
            return Cleared(view)
        except WithheldError as error:
            await self._withheld(error)
            raise

    async def _withheld(self, error: WithheldError) -> None:
        """Log and count what the gate found in a reply."""
        here = self.interaction
        for one in error.found:
            log.error(
                "a quote was withheld",
                reference=error.reference,
                query_id=self.query_id,
                **asdict(one),
            )
        try:
            await self.services.records.withheld.add(
                here.guild_id, self.query_id, error.found, error.reference, self.asked_at
            )
        except RecordsError as failure:
            log.error("a withheld quote can't be counted", reason=str(failure))

    async def _count(self) -> None:
        """Count a question that isn't logged; that it can't be keeps nobody from their answer."""
        try:
            await self.services.records.members.count(self.interaction.guild_id, self.asked_at)
        except RecordsError as error:
            log.error("an unlogged question can't be counted", reason=str(error))

    async def _record(
        self,
        command: Command,
        question: str,
        reply: Reply | None,
        *,
        private: bool,
        author_id: int | None,
    ) -> None:
        if time_left() <= 0:
            raise LateError
        quotes = reply.quotes if reply else ()
        records = self.services.records
        if self.query_id == UNLOGGED:
            await self._count()
            return
        await records.queries.add(
            Query(
                id=self.query_id,
                asked_at=self.asked_at,
                guild_id=self.interaction.guild_id,
                channel_id=self.interaction.channel_id,
                user_id=self.interaction.user.id,
                command=command,
                question=question,
                outcome=Outcome.ANSWERED if quotes else Outcome.REFUSED,
                confidence=reply.confidence if reply else None,
                corpus_version=self.answerer.corpus.version,
                latency_ms=(perf_counter() - self.started) * 1000,
                locale=str(self.interaction.locale),
                private=private,
                via="button" if self.pressed else "command",
                shown=tuple(Shown.of(quote) for quote in quotes),
                corrections=reply.corrections if reply else (),
                words=self.answerer.words_of(question) if author_id is None else (),
                author_id=author_id,
                interaction_id=self.interaction.id,
            )
        )
        logged(self.interaction, self.query_id)


def unnamed(interaction: Interaction[Client]) -> bool:
    """Whether the message that was pressed was for one who isn't to be named."""
    message = interaction.message
    return message is not None and has_mark(message, UNNAMED)


def _logs(interaction: Interaction[Client], services: Services) -> bool:
    """Whether what somebody does is logged: their wish, and not below what they ask unnamed."""
    return services.records.members.logs(interaction.user.id) and not unnamed(interaction)
