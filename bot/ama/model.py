"""An AMA and its parts, as frozen values that validate themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.ama.states import Phase, State
from bot.ama.transcript import Transcript, TranscriptEntry, clean, cleaned_line
from bot.corpus.manifest import DEFAULT_LANGUAGE
from bot.corpus.model import short_hash
from bot.corpus.reading import slug_of

MAX_TITLE = 100
MAX_HEADLINE = 100
MAX_QUESTION = 1000
"""The longest question, in code points; it fits a message with the beginning of its answer."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What moderators decide about an AMA. Times are aware; unmoderated ones lack ``queue_id``."""

    title: str
    guest_id: int
    headline: str
    opens_at: datetime
    closes_at: datetime
    channel_id: int
    queue_id: int | None = None
    host: str | None = None
    asker_role: int | None = None
    per_member: int | None = None
    anonymous: bool = False

    def __post_init__(self) -> None:
        if self.opens_at.tzinfo is None or self.closes_at.tzinfo is None:
            message = "an AMA's times need a time zone"
            raise ValueError(message)
        if self.closes_at <= self.opens_at:
            message = "an AMA closes after it opens"
            raise ValueError(message)
        for name, limit in (("title", MAX_TITLE), ("headline", MAX_HEADLINE)):
            value = getattr(self, name)
            if not value or cleaned_line(value) != value or len(value) > limit:
                message = f"{name} has to be one line of 1 to {limit} characters"
                raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Ama:
    id: int
    guild_id: int
    plan: Plan
    phase: Phase
    asked: int
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    published_at: datetime | None = None
    overview_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question as asked; ``words`` are its distinct analysed words."""

    user_id: int
    text: str
    words: tuple[str, ...]
    headline: str | None = None
    anonymous: bool = False

    def __post_init__(self) -> None:
        if not self.text or clean(self.text) != self.text or len(self.text) > MAX_QUESTION:
            message = f"a question has 1 to {MAX_QUESTION} characters, as clean() keeps them"
            raise ValueError(message)
        if self.headline is not None:
            fits = self.headline and len(self.headline) <= MAX_HEADLINE
            if not fits or cleaned_line(self.headline) != self.headline:
                message = f"a headline is one line of 1 to {MAX_HEADLINE} characters"
                raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of an AMA. ``user_id`` is None after its asker was forgotten."""

    id: int
    ama_id: int
    guild_id: int
    number: int
    user_id: int | None
    headline: str | None
    anonymous: bool
    text: str
    words: tuple[str, ...]
    state: State
    asked_at: datetime
    supports: int = 0
    note: str | None = None
    merged_into: int | None = None
    answered_at: datetime | None = None
    queue_message: int | None = None
    board_message: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a guest's text: its parts, and when it was published, if it was.

    ``writer_id`` is None after its writer was forgotten.
    """

    version: int
    parts: tuple[str, ...]
    at: datetime
    published_at: datetime | None
    writer_id: int | None = None

    @property
    def text(self) -> str:
        return "\n\n".join(self.parts)

    def open_to(self, user_id: int) -> bool:
        """Whether this guest may see it; only the writer sees a draft."""
        return self.published_at is not None or self.writer_id == user_id


def source_path(ama_id: int) -> str:
    """Return the path of an AMA as a source of its server; it depends only on the id."""
    return f"ama-{short_hash(str(ama_id), 8)}.md"


def source_slug(ama_id: int) -> str:
    return slug_of(source_path(ama_id))


def transcript(
    ama: Ama,
    opening: str | None,
    answered: Iterable[tuple[Question, str]],
    now: datetime,
    language: str = DEFAULT_LANGUAGE,
) -> Transcript:
    """Return the transcript of the answered questions, in the order of asking.

    Its dates (UTC) are when the AMA actually opened and closed, or will by plan.
    """
    began = ama.opened_at or ama.plan.opens_at
    ended = max(ama.closed_at or min(ama.plan.closes_at, now), began)
    turns = sorted(answered, key=lambda pair: pair[0].number)
    return Transcript(
        title=ama.plan.title,
        guest=ama.plan.headline,
        published=began.date(),
        until=ended.date(),
        turns=tuple(TranscriptEntry(one.headline, one.text, text) for one, text in turns),
        opening=opening,
        host=cleaned_line(ama.plan.host or "") or None,
        language=language,
    )
