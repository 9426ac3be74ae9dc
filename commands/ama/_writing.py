"""What the guest of an AMA writes: answers and the opening statement, in versions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from discord import (
    Client,
    Interaction,
)

from bot.ama.model import Question, Version
from bot.ama.service import check_writing
from bot.ama.transcript import clean
from bot.errors import GoneError, IllegalStepError, InputError
from commands._core.context import RequestContext
from commands._core.errors import explain
from commands.ama._context import AmaContext, require_guest


@dataclass(frozen=True, slots=True)
class GuestText:
    """What a guest writes: the answer to a question, or (None) the opening statement.

    Its ``versions`` are what is published, and the guest's own drafts.
    """

    mine: AmaContext
    question: Question | None
    versions: tuple[Version, ...]

    @classmethod
    async def of(
        cls, interaction: Interaction[Client], ama_id: int, question_id: int | None
    ) -> GuestText:
        """Return what is there of it, for the guest. Raises ``NotGuestError`` and others."""
        question = None
        if question_id is None:
            mine = await AmaContext.of(RequestContext.of(interaction), str(ama_id))
        else:
            mine, question = await AmaContext.of_question(
                RequestContext.of(interaction), question_id
            )
        require_guest(mine)
        versions = await mine.records.texts.versions(mine.guild_id, mine.ama.id, question_id)
        return cls(mine, question, tuple(one for one in versions if one.open_to(mine.user_id)))

    @property
    def question_id(self) -> int | None:
        return self.question.id if self.question else None

    @property
    def last(self) -> Version | None:
        return self.versions[-1] if self.versions else None

    @property
    def drafts(self) -> tuple[Version, ...]:
        """The drafts that are newer than what is published, the newest first."""
        newest = reversed(self.versions)
        return tuple(takewhile(lambda one: one.published_at is None, newest))

    @property
    def barred(self) -> str | None:
        """Why it can't be published now, in words."""
        state = self.question.state if self.question else None
        published = any(one.published_at for one in self.versions)
        try:
            check_writing(self.mine.ama.phase, state, published=published)
        except IllegalStepError as error:
            return explain(error)
        return None

    def version(self, number: int) -> Version:
        """Return one of the versions. Raises ``GoneError``."""
        for one in self.versions:
            if one.version == number:
                return one
        raise GoneError(str(number))


def field_text(value: str) -> str:
    """Return what was written in a field, as it is kept. Raises ``InputError`` for blanks alone."""
    words = clean(value)
    if not words:
        raise InputError("ama-wordless")
    return words
