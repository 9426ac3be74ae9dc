"""One interaction being answered: put on record, then sent, as the first response."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, cast

import structlog
from discord import AllowedMentions, Client, Interaction, InteractionType

from bot.errors import RecordsError
from bot.records import Outcome, Overrides, Query, Shown, new_id

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.answering import Answerer, Quote
    from bot.records import Command
    from bot.services import Services

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """A message, and what it goes on record with: the very quotes it shows, none for a refusal."""

    view: LayoutView
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None


class Serving(Protocol):
    """A Discord client that holds the services."""

    services: Services


@dataclass(slots=True)
class Turn:
    """An interaction, the services, and the answerer that it began with and finishes on.

    It isn't frozen: it remembers what its server set, so that it finishes on that too.
    """

    interaction: Interaction[Client]
    services: Services
    answerer: Answerer
    started: float
    _overrides: Overrides | None = field(default=None, init=False)

    @classmethod
    def of(cls, interaction: Interaction[Client]) -> Turn:
        """Begin to answer an interaction."""
        services = cast("Serving", interaction.client).services
        return cls(interaction, services, services.library.current, perf_counter())

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
        guild_id = self.interaction.guild_id
        if guild_id is None or self.interaction.is_guild_integration():
            return guild_id
        return guild_id if self.interaction.client.get_guild(guild_id) else None

    async def private(self, choice: bool | None) -> bool:  # noqa: FBT001 (a member's own choice)
        """Say whether only the asker is to see the reply.

        The member's choice comes first, then the server's setting, then the operator's.
        """
        if choice is not None:
            return choice
        own = await self._own()
        return (own.answers or self.services.settings.answers) == "asker"

    async def threshold(self) -> float:
        """Return the confidence below which a question is refused.

        The server's setting comes first, then the operator's.
        """
        own = await self._own()
        return self.services.settings.threshold if own.threshold is None else own.threshold

    async def _own(self) -> Overrides:
        """Return what the server set, read once; nothing outside of one."""
        if self._overrides is None:
            self._overrides = await self._read_overrides()
        return self._overrides

    async def _read_overrides(self) -> Overrides:
        server = self.server
        if server is None:
            return Overrides()
        try:
            return await self.services.records.guilds.of(server)
        except RecordsError as error:  # the member is answered all the same
            log.warning("server settings can't be read; the operator's hold", reason=str(error))
            return Overrides()

    async def answer(self, command: Command, asked: str, reply: Reply, *, private: bool) -> None:
        """Put a reply on record, then send it."""
        await self._record(command, asked, reply.quotes, reply.confidence, private=private)
        await self.send(reply.view, private=private)

    async def replace(self, command: Command, asked: str, reply: Reply) -> None:
        """Put a reply on record, then in the place of the message whose button was pressed.

        One who didn't ask for that message gets the reply alone.
        """
        message = self.interaction.message
        alone = not self.owns_message or message is None or message.flags.ephemeral
        await self._record(command, asked, reply.quotes, reply.confidence, private=alone)
        await self.swap(reply.view)

    async def fail(self, command: Command, asked: str) -> None:
        """Put on record that there is nothing to show; the error that follows says so."""
        await self._record(command, asked, (), None, private=True)

    async def send(self, view: LayoutView, *, private: bool) -> None:
        """Send a view as the first response."""
        await self.interaction.response.send_message(
            view=view, ephemeral=private, allowed_mentions=AllowedMentions.none()
        )

    async def swap(self, view: LayoutView) -> None:
        """Put a view in the place of the message whose button was pressed.

        One who didn't ask for that message gets the view alone.
        """
        if not self.owns_message:
            await self.send(view, private=True)
            return
        await self.interaction.response.edit_message(
            view=view, allowed_mentions=AllowedMentions.none()
        )

    async def _record(
        self,
        command: Command,
        question: str,
        quotes: tuple[Quote, ...],
        confidence: float | None,
        *,
        private: bool,
    ) -> None:
        now = self.services.now()
        await self.services.records.queries.add(
            Query(
                id=new_id(now),
                asked_at=now,
                guild_id=self.interaction.guild_id,
                channel_id=self.interaction.channel_id,
                user_id=self.interaction.user.id,
                command=command,
                question=question,
                outcome=Outcome.ANSWERED if quotes else Outcome.REFUSED,
                confidence=confidence,
                corpus_version=self.answerer.corpus.version,
                latency_ms=(perf_counter() - self.started) * 1000,
                locale=str(self.interaction.locale),
                private=private,
                via="button" if self.pressed else "command",
                shown=tuple(Shown.of(quote) for quote in quotes),
            )
        )
