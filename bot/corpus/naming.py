"""A passage by its source's name and a number: the exchange of a Q&A, the passage of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.corpus.model import Part
from bot.errors import UnknownCitationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.corpus.model import Corpus, Passage, Source

MAX_DIGITS = 6
_DIGITS = "0123456789"
_SEPARATORS = " ,:#§"


def place(corpus: Corpus, typed: str) -> Passage:
    """Return the passage that a source's slug, title or path and a number name.

    The number is an exchange's in a source that has exchanges (its question's first passage), and
    else the passage's own, from 1; a name alone is the source's beginning. A name may be shortened
    to a beginning that one source alone has. Raises ``UnknownCitationError``.
    """
    source, number = _source(corpus, _flat(typed)), "1"
    if source is None:
        name, number = _parted(_flat(typed))
        source = _source(corpus, name)
    if source is not None and number:
        for count, passage in _numbered(corpus, source):
            if count == int(number):
                return passage
    raise UnknownCitationError(typed)


def complete(corpus: Corpus, typed: str) -> Iterator[tuple[int, Passage]]:
    """Yield the numbered places whose source's name and number begin with what was typed."""
    wanted, digits = _parted(_flat(typed))
    if not wanted:
        return
    for source in corpus.sources:
        if any(name.startswith(wanted) for name in _names(source)):
            for number, passage in _numbered(corpus, source):
                if str(number).startswith(digits):
                    yield number, passage


def _parted(typed: str) -> tuple[str, str]:
    """Return the name and the digits at its end, without what stands between them."""
    digits = min(MAX_DIGITS, len(typed) - len(typed.rstrip(_DIGITS)))
    end = len(typed) - digits
    return typed[:end].rstrip(_SEPARATORS), typed[end:]


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
