"""The values a corpus is made of: frozen, equal by content, and impossible to make wrong.

Offsets are code points into ``Source.text``, which is the file decoded as UTF-8 and nothing else:
no newline is translated, nothing is normalised. A half-open span ``[start, end)`` is the one way
to point at words; what is shown is always ``source.text[start:end]``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.errors import UnknownCitationError, UnknownSourceError

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
CITATION_LENGTH = 6
MAX_SLUG = 48
"""A citation has to fit the id of a button, with room for its span."""
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u to misread


SynonymSet: TypeAlias = tuple[str, ...]
"""Phrases that mean the same to a search, two or more."""


class Kind(StrEnum):
    """What a source is."""

    ARTICLE = "article"
    QA = "qa"


class Part(StrEnum):
    """What a passage is in its source."""

    TEXT = "text"
    OPENING = "opening"
    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one source's text: code points ``[start, end)``, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            message = f"a span needs 0 <= start < end, not [{self.start}, {self.end})"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Say whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a source. ``heading`` is None for the opening that has none."""

    span: Span
    heading: str | None
    level: int = 1


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question with its answer in a Q&A, with both speakers as the source prints them.

    ``number`` counts from 1. ``asker`` is None where the source prints no headline for the asker;
    ``answer`` is None where the question has none.
    """

    number: int
    question: Span
    answer: Span | None
    asker: str | None
    respondent: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """One document: its text as decoded, and what is known about it.

    ``path`` is relative to the sources' folder, with forward slashes. ``sha256`` is of the file's
    bytes, in hex. ``guest`` is the one who answers in a Q&A; ``until`` is the last day where the
    source has two dates.
    """

    slug: str
    path: str
    text: str
    sha256: str
    title: str
    kind: Kind = Kind.ARTICLE
    author: str | None = None
    host: str | None = None
    guest: str | None = None
    published: date | None = None
    until: date | None = None
    language: str = "en"
    url: str | None = None
    licence: str | None = None
    origin: str | None = None
    sections: tuple[Section, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    _sealed: str | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        if not SLUG.fullmatch(self.slug):
            message = f"a slug is lower-case letters, digits and single hyphens, not {self.slug!r}"
            raise ValueError(message)
        if not self.title.strip():
            message = f"{self.path} has no title"
            raise ValueError(message)
        for exchange in self.exchanges:
            last = exchange.answer or exchange.question
            if last.end > len(self.text):
                message = f"exchange {exchange.number} ends behind the text of {self.path}"
                raise ValueError(message)

    @property
    def voice(self) -> str | None:
        """Who speaks where no passage says otherwise: the author, or else the host."""
        return self.author or self.host

    def intact(self) -> bool:
        """Say whether the text is still the file's own, by its SHA-256.

        A text is hashed once: it can't change, only be another one.
        """
        if self._sealed is not self.text:
            if hashlib.sha256(self.text.encode()).hexdigest() != self.sha256:
                return False
            object.__setattr__(self, "_sealed", self.text)
        return True


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is indexed, ranked and cited: a paragraph, or a part of an exchange."""

    citation: str
    source: Source
    span: Span
    part: Part = Part.TEXT
    section: Section | None = None
    exchange: Exchange | None = None

    def __post_init__(self) -> None:
        if self.span.end > len(self.source.text):
            message = f"{self.citation} ends behind the text of {self.source.path}"
            raise ValueError(message)
        if self.text.strip() != self.text:
            message = f"{self.citation} begins or ends with white space"
            raise ValueError(message)

    @property
    def text(self) -> str:
        return self.span.of(self.source.text)

    @property
    def heading_above(self) -> str | None:
        """The heading right above the passage: its section's, if the section begins with it."""
        if self.section is not None and self.section.span.start == self.span.start:
            return self.section.heading
        return None

    @property
    def speaker(self) -> str | None:
        """Who says it, as the source prints it; None where the source prints nobody."""
        match self.part:
            case Part.QUESTION:
                return self.exchange.asker if self.exchange else None
            case Part.ANSWER:
                return self.exchange.respondent if self.exchange else None
            case Part.OPENING:
                return self.source.guest
            case Part.TEXT:
                return self.source.voice


@dataclass(frozen=True, slots=True)
class Topic:
    """A name that leads to passages, in the corpus's order.

    ``key`` is short and made of the name alone, so that a button can carry it and finds the same
    topic after a restart.
    """

    name: str
    passages: tuple[Passage, ...]
    aliases: tuple[str, ...] = ()
    curated: bool = False

    def __post_init__(self) -> None:
        if not self.passages:
            message = f"the topic {self.name!r} leads nowhere"
            raise ValueError(message)

    @property
    def key(self) -> str:
        """A short id made of the name."""
        return short_hash(self.name.casefold(), 10)


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """A question that the corpus itself asks, word for word, and the passage it stands in."""

    text: str
    passage: Passage

    @property
    def key(self) -> str:
        """A short id made of the words and of where they stand."""
        return short_hash(f"{self.passage.citation}\n{self.text}", 10)


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that questions can be answered from: immutable, in one order, with one version.

    ``version`` is a hash of the sources' hashes, of the manifest and of the synonyms, 12 hex
    digits. ``synonyms`` are phrases that mean the same to a search. ``notices``
    are things an operator should know that kept nothing from loading; ``left_out`` are files that
    were refused where the operator allowed the rest to load.
    """

    sources: tuple[Source, ...]
    passages: tuple[Passage, ...]
    topics: tuple[Topic, ...]
    questions: tuple[KnownQuestion, ...]
    version: str
    notices: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    synonyms: tuple[SynonymSet, ...] = ()
    _positions: Mapping[str, int] = field(init=False, repr=False, compare=False)
    _slugs: Mapping[str, Source] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        positions = {passage.citation: n for n, passage in enumerate(self.passages)}
        if len(positions) != len(self.passages):
            message = "two passages have one citation"
            raise ValueError(message)
        object.__setattr__(self, "_positions", positions)
        object.__setattr__(self, "_slugs", {source.slug: source for source in self.sources})

    def with_synonyms(self, more: Iterable[SynonymSet]) -> Corpus:
        """Return the corpus with more entries in its word list, and a version of its own."""
        added = tuple(more)
        return replace(
            self,
            synonyms=(*self.synonyms, *added),
            version=version_of(self.version, *map(repr, added)) if added else self.version,
        )

    def position(self, citation: str) -> int:
        """Return where a citation's passage stands in ``passages``.

        A longer or shorter form of the id finds it too, as long as it fits one passage only:
        an id grows when another passage comes to share its beginning.

        Raises ``UnknownCitationError``.
        """
        citation = citation.strip().strip("`").casefold()
        if (found := self._positions.get(citation)) is not None:
            return found
        slug, _, digest = citation.rpartition("-")
        if slug not in self._slugs or len(digest) < CITATION_LENGTH:
            raise UnknownCitationError(citation)  # without a look at every passage
        fits = [
            n
            for known, n in self._positions.items()
            if known.startswith(citation) or citation.startswith(known)
        ]
        if len(fits) == 1:
            passage = self.passages[fits[0]]
            if content_hash(passage.text).startswith(digest):
                return fits[0]
        raise UnknownCitationError(citation)

    def get(self, citation: str) -> Passage | None:
        position = self._positions.get(citation)
        return None if position is None else self.passages[position]

    def has(self, citation: str) -> bool:
        """Whether a citation names a passage: its words are there, character for character."""
        try:
            return self.position(citation) >= 0
        except UnknownCitationError:
            return False

    def passage(self, citation: str) -> Passage:
        """Return the passage that a citation names, or raise ``UnknownCitationError``."""
        return self.passages[self.position(citation)]

    def source(self, slug: str) -> Source:
        """Return the source with this slug, or raise ``UnknownSourceError``."""
        try:
            return self._slugs[slug]
        except KeyError:
            raise UnknownSourceError(slug) from None

    def first_passage(self, slug: str) -> Passage:
        """Return the first passage of a source, or raise ``UnknownSourceError``."""
        source = self.source(slug)
        return next(passage for passage in self.passages if passage.source is source)


def version_of(*parts: str) -> str:
    """Return the version of a corpus that is made of these."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def content_hash(text: str) -> str:
    """Return the SHA-256 of a text in Crockford's base 32, lower case, 52 characters."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest(), "big") << 4
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(255, -1, -5))


def cited_words(text: str, count: int) -> str:
    """Return what a passage's citation is the hash of: its words, and which of the same it is."""
    return text if count == 1 else f"{text}\n{count}"


def short_hash(text: str, length: int) -> str:
    """Return the first ``length`` characters of ``content_hash``."""
    return content_hash(text)[:length]
