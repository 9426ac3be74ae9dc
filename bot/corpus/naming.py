"""A passage by its source's name and a number: the exchange of a Q&A, the passage of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus.model import Part
from bot.errors import UnknownCitationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.corpus.model import Corpus, Passage, Source

_NUMBERED = re.compile(r"(?P<name>.*?)[\s,:#§]*(?P<number>[0-9]{0,6})")


def place(corpus: Corpus, typed: str) -> Passage:
    """Return the passage that a source's slug, title or path and a number name.

    The number is an exchange's in a source that has exchanges (its question's first passage), and
    else the passage's own, from 1; a name alone is the source's beginning. A name may be shortened
    to a beginning that one source alone has. Raises ``UnknownCitationError``.
    """
    source, number = _source(corpus, _flat(typed)), "1"
    if source is None and (match := _NUMBERED.fullmatch(_flat(typed))):
        source, number = _source(corpus, match["name"]), match["number"]
    if source is not None and number:
        for count, passage in _numbered(corpus, source):
            if count == int(number):
                return passage
    raise UnknownCitationError(typed)


def complete(corpus: Corpus, typed: str) -> Iterator[tuple[int, Passage]]:
    """Yield the numbered places whose source's name and number begin with what was typed."""
    match = _NUMBERED.fullmatch(_flat(typed))
    if match is None or not match["name"]:
        return
    for source in corpus.sources:
        if any(name.startswith(match["name"]) for name in _names(source)):
            for number, passage in _numbered(corpus, source):
                if str(number).startswith(match["number"]):
                    yield number, passage


def _source(corpus: Corpus, name: str) -> Source | None:
    """Return the source called so, or else the only one whose name begins so."""
    if not name:
        return None
    for source in corpus.sources:
        if name in _names(source):
            return source
    fits = [one for one in corpus.sources if any(n.startswith(name) for n in _names(one))]
    return fits[0] if len(fits) == 1 else None


def _numbered(corpus: Corpus, source: Source) -> Iterator[tuple[int, Passage]]:
    last = 0
    for passage in corpus.passages:
        if passage.source is not source:
            continue
        number = last + 1
        if source.exchanges:
            asked = passage.part is Part.QUESTION and passage.exchange
            number = passage.exchange.number if asked and passage.exchange else 0
        if number > last:
            last = number
            yield number, passage


def _names(source: Source) -> tuple[str, ...]:
    return tuple(map(_flat, (source.slug, source.title, source.path)))


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
