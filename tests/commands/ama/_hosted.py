"""An AMA planned through the command, with its guest and its channels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, UserHandle
from simcord.results import InteractionResult

from bot.ama.model import Ama, NewQuestion, Question
from commands.ama._board import GAP
from commands.outbox import OutboxCog
from tests.commands._shown import words
from tests.conftest import World, texts

HEADLINE = "Secretary General @ Amnesty International"
TITLE = "Ask the Secretary General"


class Shown(NamedTuple):
    """A message of a channel, with its components as Discord got them."""

    id: int
    pinned: bool
    components: list[Any]


def shown_in(channel: ChannelHandle, viewer: MemberActor | UserHandle) -> list[Shown]:
    """Return the bot's messages in a channel, the oldest first, without what Discord says."""
    found = [
        Shown(one.id, one.pinned, [part.to_dict() for part in one.components])
        for one in channel.history(viewer=viewer)
    ]
    return sorted((one for one in found if one.components), key=lambda one: one.id)


@dataclass
class Stage:
    """A world with a guest, the channel of the board and that of the moderators."""

    world: World
    guest: MemberActor
    board: ChannelHandle
    queue: ChannelHandle

    @classmethod
    def of(cls, world: World) -> Stage:
        """Set it up."""
        return cls(
            world,
            world.guild.add_member(world.env.create_user("gina")),
            world.guild.create_text_channel("ama"),
            world.guild.create_text_channel("queue"),
        )

    async def create(self, by: MemberActor | None = None, **options: Any) -> InteractionResult:
        """Plan an AMA with the command, open at once where nothing else is said."""
        given: dict[str, Any] = {
            "title": TITLE,
            "guest": self.guest,
            "headline": HEADLINE,
            "opens": "now",
            "closes": "in 7 days",
            "channel": self.board,
        }
        given |= options
        given = {name: value for name, value in given.items() if value is not None}
        return await (by or self.world.mona).slash(self.world.channel, "ama create", **given)

    async def planned(self, **options: Any) -> Ama:
        """Plan one, and return it as it is on record."""
        result = await self.create(**options)
        found = await self.world.services.records.amas.of(self.world.guild.id)
        assert found, words(result)
        return found[0]

    def shown(self) -> list[Shown]:
        """Return the messages of the board, the oldest first."""
        return shown_in(self.board, self.world.alice)

    def said(self) -> str:
        """Return all that the board says."""
        return "\n".join(line for one in self.shown() for line in texts(one))

    async def answered(self, question: Question, words: str, *, then: str | None = None) -> None:
        """Answer a question as the records do it, and have the board drawn."""
        services, guild_id = self.world.services, question.guild_id
        for one in filter(None, (words, then)):
            await services.records.amas.texts.draft(
                guild_id, question.ama_id, question.id, one, services.now()
            )
            await services.records.amas.texts.answer(
                guild_id, question.ama_id, question.id, self.guest.id, services.now()
            )
            await self.drawn()

    async def drawn(self) -> None:
        """Let the board be drawn, and its pause pass."""
        await self.world.env.advance_time(GAP + 1)

    def away(self) -> None:
        """Let the bot send nothing more by itself, as if it were killed, until it is restarted."""
        cast("OutboxCog", self.world.bot.get_cog("outbox")).publisher.stop()

    async def again(self, ama: Ama) -> Ama:
        """Return an AMA as it is on record now."""
        return await self.world.services.records.amas.find(ama.guild_id, ama.id)

    async def asked(
        self, ama: Ama, text: str, by: MemberActor | None = None, headline: str | None = None
    ) -> Question:
        """File a question as the records do it."""
        asked = NewQuestion(
            (by or self.world.alice).id, text, tuple(text.lower().split()), headline
        )
        services = self.world.services
        return await services.records.amas.questions.ask(
            ama.guild_id, ama.id, asked, services.now()
        )


def posted(channel: ChannelHandle, viewer: MemberActor | UserHandle) -> list[Posted]:
    """Return the messages of a channel, the oldest first, as Discord got them."""
    found = sorted(channel.history(viewer=viewer), key=lambda one: one.id)
    return [Posted(one, [part.to_dict() for part in one.components]) for one in found]


@dataclass
class Posted:
    """A message in a channel: what to press, and its components."""

    message: Any
    components: list[Any]
