"""One interaction being answered: put on record, then sent, as the first response."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, cast

from discord import AllowedMentions, Client, Interaction, InteractionType

from bot.errors import RecordsError
from bot.records import Outcome, Query, Shown, new_id

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.answering import Answerer, Quote
    from bot.records import Command
    from bot.services import Services


@dataclass(frozen=True, slots=True)
class Reply:
    """A message, and what it goes on record with: the very quotes it shows, none for a refusal."""

    view: LayoutView
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None


class Serving(Protocol):
    """A Discord client that holds the services."""

    services: Services


@dataclass(frozen=True, slots=True)
class Turn:
    """An interaction, the services, and the answerer that it began with and finishes on."""

    interaction: Interaction[Client]
    services: Services
    answerer: Answerer
    started: float

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

    async def private(self, choice: bool | None) -> bool:  # noqa: FBT001 (a member's own choice)
        """Say whether only the asker is to see the reply.

        The member's choice comes first, then the server's setting, then the operator's.
        """
        if choice is not None:
            return choice
        answers = None
        if self.interaction.guild_id is not None:
            try:
                answers = await self.services.records.guilds.answers(self.interaction.guild_id)
            except RecordsError:
                answers = None  # the member is answered all the same
        return (answers or self.services.settings.answers) == "asker"

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
