"""One interaction being answered: put on record, then sent, as the first response."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, cast

from discord import AllowedMentions, Client, Interaction, InteractionType
from discord.ui import Container, LayoutView, TextDisplay

from bot.errors import RecordsError
from bot.records import Outcome, Query, Shown, new_id
from commands._markup import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord.ui import Item

    from bot.answering import Answerer, Quote
    from bot.records import Command
    from bot.services import Services

MAX_MESSAGE = 4000
"""What Discord lets the texts of one message hold together, in UTF-16 units."""

BLUE = 0x3B82F6
GREY = 0x8A8F98


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

    async def record(
        self,
        command: Command,
        question: str,
        quotes: Sequence[Quote],
        *,
        private: bool,
        confidence: float | None = None,
    ) -> None:
        """Commit what was asked and what is about to be shown. No quotes: it was refused."""
        now = self.services.now()
        pressed = self.interaction.type is InteractionType.component
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
                via="button" if pressed else "command",
                shown=tuple(Shown.of(quote) for quote in quotes),
            )
        )

    async def send(self, view: LayoutView, *, private: bool) -> None:
        """Send a view as the first response."""
        await self.interaction.response.send_message(
            view=view, ephemeral=private, allowed_mentions=AllowedMentions.none()
        )

    async def edit(self, view: LayoutView) -> None:
        """Put a view in the place of the message whose button was pressed."""
        await self.interaction.response.edit_message(
            view=view, allowed_mentions=AllowedMentions.none()
        )

    @property
    def owns_message(self) -> bool:
        """Whether who pressed is who asked for the message with the button."""
        message = self.interaction.message
        metadata = message.interaction_metadata if message else None
        return metadata is not None and metadata.user.id == self.interaction.user.id


def layout(*items: Item[LayoutView], colour: int = BLUE) -> LayoutView:
    """Return a view that holds the items in one box with a coloured edge."""
    return LayoutView(timeout=None).add_item(Container(*items, accent_colour=colour))


def notice(text: str) -> LayoutView:
    """Return a view that says one thing."""
    return layout(TextDisplay(text), colour=GREY)


def length(view: LayoutView) -> int:
    """Return how much of ``MAX_MESSAGE`` a view takes."""
    texts = (item.content for item in view.walk_children() if isinstance(item, TextDisplay))
    return sum(units(text) for text in texts)
