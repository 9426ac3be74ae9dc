"""What every reader of a file hands on: a source and the pieces that become its passages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from bot.corpus.manifest import Entry, Manifest
from bot.corpus.model import MAX_SLUG, Exchange, Part, Section, Source, Span, short_hash
from bot.corpus.text import Lines, chunks
from bot.errors import CorpusError, Problem

MAX_PASSAGE = 1500
"""The longest passage, in code points: with its attribution it fits one Discord message."""

_SAID = ("author", "host", "guest", "published", "until", "url", "licence", "origin")
_SUFFIX = re.compile(r"\.(md|txt)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class File:
    """One file as read: its text, its lines, and what the manifest says of it."""

    path: str
    text: str
    sha256: str
    lines: Lines = field(repr=False)
    entry: Entry
    language: str

    @classmethod
    def of(cls, path: str, text: str, sha256: str, manifest: Manifest) -> File:
        """Make a file of its text; one that the manifest doesn't list has an empty entry."""
        entry = manifest.entry(path) or Entry(file=path)
        return cls(path, text, sha256, Lines(text), entry, manifest.language)

    @property
    def title(self) -> str:
        """A title made of the file's name, for a source that has no other."""
        stem = PurePosixPath(self.path).stem
        return re.sub(r"[\s_]+", " ", stem).strip() or self.path

    def source(self, matter: Mapping[str, Any] | None = None, **parts: Any) -> Source:
        """Return the source that this file is: ``parts``, and what is said about it.

        The manifest's entry counts before the front ``matter``.
        """
        known = matter or {}
        told: dict[str, Any] = {
            name: getattr(self.entry, name) or known.get(name) for name in _SAID
        }
        slug = self.entry.slug or slug_of(known.get("slug") or self.path)
        return Source(slug, self.path, self.text, self.sha256, **(told | parts))

    def refuse(self, reason: str, line: int | None = None) -> CorpusError:
        """Return the error that says why this file can't be read."""
        return CorpusError([Problem(self.path, reason, line)])


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source that is to become a passage."""

    span: Span
    part: Part = Part.TEXT
    section: Section | None = None
    exchange: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A source, its pieces in order, and what the operator should know about how it was read."""

    source: Source
    pieces: tuple[Piece, ...]
    notices: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def slug_of(path: str) -> str:
    """Make a slug of a file's path: ASCII, lower case, words joined by hyphens.

    A path without a Latin letter or digit gets a short hash of itself; a long one is shortened
    and told apart by one.
    """
    bare = _SUFFIX.sub("", path)
    # One by one: `normalize` sorts a heap of marks, and takes time by the square of their number.
    plain = "".join(unicodedata.normalize("NFKD", one) for one in bare)
    folded = plain.encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")
    if not slug:
        return f"source-{short_hash(path, 6)}"
    if len(slug) > MAX_SLUG:
        return f"{slug[: MAX_SLUG - 7].strip('-')}-{short_hash(path, 6)}"
    return slug


def split(file: File, pieces: Iterable[Piece], language: str) -> Iterator[Piece]:
    """Yield the pieces, each one that is over ``MAX_PASSAGE`` split on sentence edges."""
    for piece in pieces:
        for span in chunks(file.text, piece.span, MAX_PASSAGE, language):
            yield Piece(span, piece.part, piece.section, piece.exchange)
