"""A passage by its source's name and a number: the exchange of a Q&A, the passage of an article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from bot.corpus.model import Corpus, Part, Passage, Source
from bot.errors import UnknownCitationError
from bot.search.beginnings import Beginnings

MAX_DIGITS = 6
_DIGITS = "0123456789"
_SEPARATORS = " ,:#§"


class Places:
    """The numbered places of a corpus, by the names of their sources."""

    def __init__(self, corpus: Corpus) -> None:
        groups = groupby(corpus.passages, key=lambda one: one.source.slug)
        passages = {slug: list(group) for slug, group in groups}
        self._sources = [
            _Numbered(source, passages.get(source.slug, ())) for source in corpus.sources
        ]
        names = [(name, n) for n, source in enumerate(corpus.sources) for name in _names(source)]
        self._named: dict[str, int] = {}
        for name, n in names:
            self._named.setdefault(name, n)
        self._owners = [n for _, n in names]
        self._beginnings = Beginnings(len(names), lambda place, _: names[place][0])

    def find(self, typed: str) -> Passage:
        """Return the passage that a source's slug, title or path and a number name.

        The number is an exchange's in a source that has exchanges (its question's first passage),
        and else the passage's own, from 1; a name alone is the source's beginning. A name may be
        shortened to a beginning that one source alone has. Raises ``UnknownCitationError``.
        """
        source, number = self._source(_flat(typed)), "1"
        if source is None:
            name, number = _parted(_flat(typed))
            source = self._source(name)
        if source is not None and number:
            for passage in source.passage(int(number)):
                return passage
        raise UnknownCitationError(typed)

    def complete(self, typed: str, count: int) -> list[tuple[int, Passage]]:
        """Return the first places whose source's name and number begin with what was typed."""
        wanted, digits = _parted(_flat(typed))
        if not wanted:
            return []
        fitting = sorted(self._having(wanted))
        found = (pair for n in fitting for pair in self._sources[n].beginning(digits))
        return list(islice(found, count))

    def _source(self, name: str) -> _Numbered | None:
        """Return the source called so, or else the only one whose name begins so."""
        if not name:
            return None
        if name in self._named:
            return self._sources[self._named[name]]
        fits = self._having(name)
        return self._sources[fits.pop()] if len(fits) == 1 else None

    def _having(self, name: str) -> set[int]:
        """Return the sources with a name that begins so."""
        found: list[int] = self._beginnings.having(name).tolist()
        return {self._owners[one] for one in found}


class _Numbered:
    """A source's passages by number, rising."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._numbers: Sequence[int] = range(1, len(passages) + 1)
        if source.exchanges:
            pairs = list(_exchanges(passages))
            self._numbers = [number for number, _ in pairs]
            self._passages = [passage for _, passage in pairs]

    def passage(self, number: int) -> Sequence[Passage]:
        """Return the passage with a number, if there is one."""
        return self._passages[slice(*self._range(number, number))]

    def beginning(self, digits: str) -> Iterator[tuple[int, Passage]]:
        """Yield the numbers that begin with some digits, with their passages."""
        if not digits:
            yield from zip(self._numbers, self._passages, strict=True)
            return
        least, width = int(digits), 1
        while not digits.startswith("0") and self._numbers and least <= self._numbers[-1]:
            here = slice(*self._range(least, least + width - 1))
            yield from zip(self._numbers[here], self._passages[here], strict=True)
            least, width = least * 10, width * 10

    def _range(self, least: int, most: int) -> tuple[int, int]:
        return bisect_left(self._numbers, least), bisect_right(self._numbers, most)


def _exchanges(passages: Sequence[Passage]) -> Iterator[tuple[int, Passage]]:
    last = 0
    for passage in passages:
        number = passage.exchange.number if passage.exchange else 0
        if passage.part is Part.QUESTION and number > last:
            last = number
            yield number, passage


def _parted(typed: str) -> tuple[str, str]:
    """Return the name and the digits at its end, without what stands between them."""
    digits = min(MAX_DIGITS, len(typed) - len(typed.rstrip(_DIGITS)))
    end = len(typed) - digits
    return typed[:end].rstrip(_SEPARATORS), typed[end:]


def _names(source: Source) -> tuple[str, ...]:
    return tuple(map(_flat, (source.slug, source.title, source.path)))


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
