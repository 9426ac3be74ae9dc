"""Which AMA is meant, and who may do what with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple, Self

from discord import Client, Interaction
from discord.app_commands import Choice

from bot.ama.model import Ama, Question
from bot.ama.states import LIVING, Phase
from bot.errors import (
    NoAmaError,
    NotGuestError,
    NotPermittedError,
    SeveralAmasError,
    UnknownAmaError,
)
from bot.records import Act
from bot.records.amas import Amas
from commands._core.choices import MAX_CHOICE, MAX_CHOICES
from commands._core.context import RequestContext
from commands._core.markdown import first_words, units
from commands.ama._wording import phase_words

MAX_DIGITS = 19
MAX_ID = 2**63 - 1
"""The largest number that SQLite keeps."""


class AmaContext(NamedTuple):
    """The context of an interaction, and an AMA of its server."""

    context: RequestContext
    ama: Ama

    @classmethod
    async def of(
        cls,
        context: RequestContext,
        ama: str | None = None,
        phases: Collection[Phase] = LIVING,
    ) -> Self:
        """Find the matching AMA; what follows is answered in private.

        ``ama`` is its id or its title. Left out, it is the only one of this server in one of
        ``phases``, or the only one of this channel. Raises ``NotPermittedError`` outside of a
        server, ``UnknownAmaError``, ``NoAmaError`` or ``SeveralAmasError``.
        """
        context.set_reply_locale(private=True)
        guild_id, records = context.require_server(), context.records.amas
        if ama is not None:
            return cls(context, await _find_ama(records, guild_id, ama))
        found = await records.of(guild_id, phases)
        return cls(context, _default_ama(found, context.channel_id))

    @classmethod
    async def of_question(cls, context: RequestContext, question_id: int) -> tuple[Self, Question]:
        """Find a question and its AMA, as ``of`` does.

        Raises ``UnknownQuestionError`` where this server has no such question.
        """
        questions = context.records.amas.questions
        question = await questions.find(context.require_server(), question_id)
        return await cls.of(context, str(question.ama_id)), question

    @property
    def guild_id(self) -> int:
        return self.ama.guild_id

    @property
    def records(self) -> Amas:
        return self.context.records.amas

    @property
    def user_id(self) -> int:
        """Who does something."""
        return self.context.user_id

    def act(self, action: str, details: Mapping[str, Any] | None = None) -> Act:
        """Return what is done to the AMA, to go on record with it: neither is without the other."""
        return self.context.act(action, {"ama": self.ama.id, **(details or {})})


def require_guest(hosting: AmaContext) -> None:
    """Raise ``NotGuestError`` for anybody but the AMA's guest."""
    if hosting.user_id != hosting.ama.plan.guest_id:
        raise NotGuestError


def require_moderator_of(hosting: AmaContext) -> None:
    """Raise ``NotPermittedError`` for anybody but a moderator of the AMA's server."""
    if hosting.context.require_moderator() != hosting.ama.guild_id:
        raise NotPermittedError


async def complete_ama(interaction: Interaction[Client], typed: str) -> list[Choice[str]]:
    """Offer this server's AMAs, the newest first, by the words of their titles."""
    context = RequestContext.of(interaction)
    if context.server is None:
        return []
    found = await context.records.amas.of(context.server, limit=200)
    words = typed.casefold().strip()
    fitting = [one for one in found if words in one.plan.title.casefold()]
    return [Choice(name=_choice(one), value=str(one.id)) for one in fitting][:MAX_CHOICES]


def _choice(ama: Ama) -> str:
    phase = phase_words(ama.phase)
    return f"{first_words(ama.plan.title, MAX_CHOICE - units(phase) - 3)} · {phase}"


async def _find_ama(records: Amas, guild_id: int, text: str) -> Ama:
    text = text.strip()
    digits = text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS
    if digits and int(text) <= MAX_ID:
        return await records.find(guild_id, int(text))
    fitting = [
        one
        for one in await records.of(guild_id, limit=200)
        if one.plan.title.casefold() == text.casefold()
    ]
    if not fitting:
        raise UnknownAmaError(text)
    return fitting[0] if len(fitting) == 1 else _default_ama(fitting, None)


def _default_ama(found: Sequence[Ama], channel_id: int | None) -> Ama:
    """Return the AMA that is meant where none is named."""
    here = [one for one in found if channel_id in {one.plan.channel_id, one.plan.queue_id}]
    if len(here) == 1:
        return here[0]
    if not found:
        raise NoAmaError
    if len(found) > 1:
        raise SeveralAmasError
    return found[0]
