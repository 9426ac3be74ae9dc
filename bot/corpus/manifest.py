"""``sources.toml``: what an operator says about the files of the sources' folder.

Every key is documented in ``docs/sources.md``. An unknown one is refused rather than passed over,
so that a slip of the pen is noticed; pydantic checks the types, and the line is looked up in the
file's own text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.corpus.model import MAX_SLUG, Kind
from bot.errors import CorpusError, Problem

MANIFEST_NAME = "sources.toml"
_DEEP_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")
"""A key of more than a hundred parts; tomllib takes time by the square of their number."""
_TOO_DEEP = "isn't valid here: its tables or lists are nested too deeply"
MAX_PROBLEMS = 100
"""How many problems are told at once: each is looked up in the whole text."""

Line = Annotated[int, Field(ge=1)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
DEFAULT_LANGUAGE = "en"


class Caption(_Strict):
    """Words of a page that are glued to the beginning of a line and belong to no passage."""

    line: Line
    text: Words


class Entry(_Strict):
    """One source's entry. Line numbers count from 1 and hold for the file with this ``sha256``."""

    file: Words
    slug: (
        Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=MAX_SLUG)]
        | None
    ) = None
    title: Words | None = None
    kind: Kind | None = None
    author: Words | None = None
    host: Words | None = None
    guest: Words | None = None
    published: date | None = None
    until: date | None = None
    language: Language | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")] | None = None
    licence: Words | None = None
    origin: Words | None = None
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    skip: tuple[Line, ...] = ()
    notes: tuple[Line, ...] = ()
    captions: tuple[Caption, ...] = ()
    headings: tuple[Line, ...] = ()
    questions: tuple[Line, ...] = ()
    headlines: tuple[Line, ...] = ()
    topics: dict[Words, tuple[int | Words, ...]] = Field(default_factory=dict)

    @cached_property
    def skipped(self) -> frozenset[int]:
        return frozenset(self.skip)

    @cached_property
    def left_out(self) -> frozenset[int]:
        """The lines that belong to no passage."""
        return frozenset((*self.skip, *self.notes, *self.headings, *self.headlines))

    @cached_property
    def captioned(self) -> Mapping[int, int]:
        """How many code points of a line are its caption, by the lines that have one."""
        return {caption.line: len(caption.text) for caption in self.captions}

    @property
    def lines(self) -> tuple[int, ...]:
        captions = (caption.line for caption in self.captions)
        return (
            *self.skip,
            *self.notes,
            *captions,
            *self.headings,
            *self.questions,
            *self.headlines,
        )


class Manifest(_Strict):
    """The whole of ``sources.toml``."""

    language: Language = DEFAULT_LANGUAGE
    ignore: tuple[Words, ...] = ()
    aliases: dict[Words, Words] = Field(default_factory=dict)
    source: tuple[Entry, ...] = ()

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place in ``source`` of each file that the manifest lists."""
        return {entry.file: number for number, entry in enumerate(self.source)}

    def entry(self, path: str) -> Entry | None:
        """Return the entry of the file with this path, if it has one."""
        number = self.numbers.get(path)
        return None if number is None else self.source[number]


def read_toml(name: str, text: str) -> dict[str, Any]:
    """Read the text of a file called ``name``, or raise ``CorpusError`` with its line."""
    if deep := _DEEP_KEY.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        raise CorpusError([Problem(name, _TOO_DEEP, line)])
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"line (\d+)", str(error))
        line = int(match[1]) if match else text.rstrip().count("\n") + 1
        raise CorpusError([Problem(name, f"isn't valid TOML: {error}", line)]) from None
    except ValueError as error:  # a number of thousands of digits
        raise CorpusError([Problem(name, f"isn't valid TOML: {error}")]) from None
    except RecursionError:
        raise CorpusError([Problem(name, _TOO_DEEP)]) from None


def read_manifest(text: str) -> Manifest:
    """Read a manifest's text, or raise ``CorpusError`` with each problem and its line."""
    raw = read_toml(MANIFEST_NAME, text)
    try:
        manifest = Manifest.model_validate(raw)
    except ValidationError as error:
        raise CorpusError(
            Problem(MANIFEST_NAME, _reason(one["type"], one["loc"], one["msg"]), line)
            for one in islice(error.errors(), MAX_PROBLEMS)
            for line in [line_of(text, one["loc"])]
        ) from None
    seen: dict[str, int] = {}
    twice: list[Problem] = []
    for number, entry in enumerate(manifest.source):
        if entry.file in seen and len(twice) < MAX_PROBLEMS:
            line = line_of(text, ("source", number, "file"))
            twice.append(Problem(MANIFEST_NAME, f"names {entry.file!r} twice", line))
        seen[entry.file] = number
    if twice:
        raise CorpusError(twice)
    return manifest


def line_of(text: str, place: tuple[int | str, ...]) -> int | None:
    """Return the line on which the manifest speaks of ``place``, as near as it can be told.

    ``place`` is pydantic's location: ``("source", 1, "title")`` is the second source's title.
    """
    lines = text.split("\n")
    first, last = 1, len(lines)
    if len(place) > 1 and place[0] == "source" and isinstance(place[1], int):
        starts = [
            n for n, line in enumerate(lines, 1) if re.match(r"\s*\[\[\s*source\s*\]\]", line)
        ]
        if place[1] < len(starts):
            first = starts[place[1]]
            last = starts[place[1] + 1] - 1 if place[1] + 1 < len(starts) else len(lines)
    for key in reversed([part for part in place if isinstance(part, str)]):
        named = re.compile(rf"""\s*(\[+[\w.\s]*)?["']?{re.escape(key)}["']?\s*[=\].]""")
        for number in range(first, last + 1):
            if named.match(lines[number - 1]):
                return number
    return first if place else None


def _reason(kind: str, place: tuple[int | str, ...], message: str) -> str:
    key = ".".join(str(part) for part in place if isinstance(part, str))
    if kind == "extra_forbidden":
        return f"unknown key {place[-1]!r}; docs/sources.md lists the ones there are"
    return f"{key}: {message[0].lower()}{message[1:]}"
