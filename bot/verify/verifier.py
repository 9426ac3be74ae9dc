"""Does a message quote the sources? Every quotation in it, looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.corpus import Span
from bot.corpus.text import trimmed
from bot.verify.locating import Locator
from bot.verify.looking import Looked
from bot.verify.marks import QUOTATION_MARKS
from bot.verify.mentions import REACH, is_mention
from bot.verify.quotations import Kind, Message, read
from bot.verify.stretches import SENTENCE, goes_on, stretches
from bot.verify.values import FAITHFUL, Checked, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.corpus import Corpus
    from bot.verify.locating import Found
    from bot.verify.marks import Marked
    from bot.verify.shingles import Index

    Find = Callable[[Looked, int, int], Found | None]

LEAST = 3
"""Words from which on what stands in marks is told of, come what may; two are where found."""

LOOKUPS, LOOKUPS_EACH = 50, 40
"""Look-ups that a message gets: so many, and one more for each so many characters.

A quotation takes one, two in single marks; a stretch without marks up to five. Nobody writes more
quotations than that; what a hostile message has beyond isn't looked up.
"""

MAX_COVERED = 20
"""Spoilers of a message that are uncovered and read by themselves."""

MAX_APART = 4
"""Characters between a stretch and what is struck beside it."""

_WRAPPING = " \t\r\n*_~|`"
_GOES_ON = 3  # words that the source has beside what it has in marks itself


class _Quotation(NamedTuple):
    """Code points ``[start, end)`` of a message that are a quotation, and where it was found."""

    start: int
    end: int
    found: Found | None

    @property
    def words(self) -> float:
        """How many of its words agree with the source's."""
        return self.found.words if self.found else 0

    @property
    def key(self) -> tuple[bool, bool, float, int]:
        """What tells a better quotation from a worse one with the same beginning."""
        exact, honest, likeness = self.found.key if self.found else (False, False, 0)
        return exact, honest, likeness, self.end


class Verifier:
    """Checks messages against one corpus. It is never changed: a reload makes another one."""

    def __init__(self, corpus: Corpus, before: Verifier | None = None) -> None:
        """Index a corpus: some six seconds for a hundred thousand passages, ten million words.

        Sources that ``before`` has indexed are taken from there.
        """
        self.corpus = corpus
        self._locator = Locator(corpus, before.index if before else None)

    @property
    def index(self) -> Index:
        """Where the corpus's words stand."""
        return self._locator.index

    @property
    def nbytes(self) -> int:
        """How many bytes the index takes."""
        return self._locator.index.nbytes

    def check(self, text: str) -> tuple[Checked, ...]:
        """Return the quotations of a message in its order, each with what can be said of it.

        Any text will do; none raises anything. The work is bounded by the message's length.
        """
        message = read(text)
        found = self._read(message)
        for start, end in message.covered[:MAX_COVERED]:
            low, high = message.place(start, end) if start < end else (start, end)
            if all(one.place.end <= low or high <= one.place.start for one in found):
                found += self._read(message.uncovered(start, end), SENTENCE)
        return tuple(sorted(found, key=lambda one: (one.place.start, -one.place.end)))

    def _read(self, message: Message, least: int = 0) -> list[Checked]:
        """Return the quotations of a message that stand in marks or have so many words."""
        looked = Looked(message.text, self._locator.index, message.unseen)
        if not looked.starts:
            return []
        reading = _Reading(message, looked, self._locator)
        starts = {one.start for one in message.marked}
        return [
            self._checked(message, one)
            for one in reading.quotations()
            if one.words >= least or one.start in starts
        ]

    def _checked(self, message: Message, quotation: _Quotation) -> Checked:
        words = message.text[quotation.start : quotation.end]
        place = Span(*message.place(quotation.start, quotation.end))
        found = quotation.found
        if found is None:
            return Checked(words, place, Verdict.NOT_FOUND)
        compared = found.comparison
        return Checked(
            words,
            place,
            compared.verdict,
            found.text.source,
            Span(compared.start, compared.end),
            self._locator.passages_of(found.text, compared.start, compared.end),
            compared.pieces,
            found.also,
        )


class _Reading:
    """One message being read."""

    def __init__(self, message: Message, looked: Looked, locator: Locator) -> None:
        self.message = message
        self.looked = looked
        self.locator = locator
        self._known: dict[tuple[str, str], Found | None] = {}
        self._left = LOOKUPS + len(message.text) // LOOKUPS_EACH

    def quotations(self) -> list[_Quotation]:
        """Return all quotations, in order."""
        marked = self._with_own_marks(list(self._resolved(self.message.marked)))
        unmarked = list(self._unmarked(marked))
        told = [
            one
            for one in marked
            if one.found or (self._says(one) and not any(_holds(s, one) for s in unmarked))
        ]
        return sorted([*told, *unmarked], key=lambda one: (one.start, -one.end))

    def _with_own_marks(self, marked: list[_Quotation]) -> list[_Quotation]:
        """Put a stretch in the place of quotations that are in marks in its source as well.

        Somebody who quotes a passage without marks, where that quotes something itself, quotes the
        passage.
        """
        own = [one for one in marked if self._has_own_marks(one)]
        if not own:
            return marked
        kept = [one for one in marked if all(one is not other for other in own)]
        for stretch in list(self._unmarked(kept)):
            held = [one for one in own if _holds(stretch, one)]
            if held and stretch.words >= sum(one.words for one in held) + _GOES_ON:
                own = [one for one in own if not _holds(stretch, one)]
                kept.append(stretch)
        return [*kept, *own]

    def _resolved(self, marked: Sequence[Marked]) -> Iterator[_Quotation]:
        """Yield what stands in marks; of quotations in quotations those that say most."""
        cursor, n = 0, 0
        while n < len(marked):
            outer = marked[n]
            n += 1
            ends = [end for end in outer.ends if outer.start >= cursor]
            if not ends:
                continue
            inner = marked[n : self._inside(marked, n, ends[-1])]
            wraps = any(self._wraps(outer, ends[-1], one) for one in inner)
            best = None if wraps else self._best(outer, ends)
            if best is None:
                continue
            if best.found is None or best.found.verdict is Verdict.ALTERED:
                within = [one for one in inner if one.ends[-1] <= best.end]
                inners = list(self._resolved(within))
                if (said := sum(one.words for one in inners)) and said >= best.words:
                    if best.found is None and outer.sure:
                        yield best
                    yield from (one for one in inners if best.found or one.found)
                    cursor = best.end
                    continue
            if best.found is not None or outer.sure:
                yield best
                cursor = best.end

    def _inside(self, marked: Sequence[Marked], first: int, end: int) -> int:
        """Return the number behind the last of those that begin before ``end``."""
        while first < len(marked) and marked[first].start < end:
            first += 1
        return first

    def _wraps(self, outer: Marked, end: int, inner: Marked) -> bool:
        """Say whether a quotation holds nothing but another one in its marks."""
        text = self.message.text
        if inner.start - 1 < outer.start or len(inner.ends) != 1:
            return False
        held = text[outer.start : end].strip(_WRAPPING)
        return held == text[inner.start - 1 : inner.ends[0] + 1]

    def find(self, start: int, end: int) -> Found | None:
        """Look a stretch up, as long as look-ups are left."""
        self._left = max(self._left - 1, 0)
        return self.locator.find(self.looked, start, end) if self._left else None

    def _best(self, outer: Marked, ends: Sequence[int]) -> _Quotation | None:
        """Look a quotation up with each end that it may have; None where it says too little.

        The longest that stands in the sources is the one; else the one that is most like them, of
        the nearest end and the farthest.
        """
        if len(ends) > 1:
            for end in reversed(ends):
                one = self._looked_up(outer.start, end, self.locator.phrase)
                if one is not None and one.found and one.found.verdict in FAITHFUL:
                    if self._goes_on(one.end, ends[-1]):
                        return self._looked_up(outer.start, ends[-1], self.locator.find)
                    return one
        tried = [
            one
            for end in dict.fromkeys((ends[0], ends[-1]))
            if (one := self._looked_up(outer.start, end, self.locator.find)) is not None
        ]
        found = [one for one in tried if one.found is not None]
        if found:
            return max(found, key=lambda one: one.key)
        return tried[0] if tried else None

    def _goes_on(self, end: int, last: int) -> bool:
        """Say whether the line below a quotation is the source's too, and no signature."""
        below = trimmed(self.message.text, end, last)
        if below is None or "\n" not in self.message.text[end : below.start]:
            return False
        found = self.find(below.start, below.end)
        return found is not None and found.words >= SENTENCE

    def _looked_up(self, start: int, end: int, find: Find) -> _Quotation | None:
        span = trimmed(self.message.text, start, end)
        if span is None:
            return None
        words = self.looked.inside(span.start, span.end)
        if len(words) < LEAST - 1:
            return None
        key = find.__name__, span.of(self.message.text)
        if key not in self._known:
            if not self._left:
                return None
            self._left -= 1
            self._known[key] = find(self.looked, span.start, span.end)
        found = self._known[key]
        honest = found is not None and found.verdict in FAITHFUL
        if self.looked.size(words) < LEAST and not honest:
            return None
        return _Quotation(span.start, span.end, found)

    def _says(self, one: _Quotation) -> bool:
        """Say whether what stands in marks and in no source is a quotation at all."""
        text = self.message.text
        before = text[max(one.start - REACH, 0) : one.start].rstrip(" \u00a0\u202f")
        behind = text[one.end : one.end + REACH].lstrip()
        if one.found is not None or before[-1:] not in QUOTATION_MARKS:
            return True
        return not is_mention(before[:-1], text[one.start : one.end], behind[1:])

    def _has_own_marks(self, quotation: _Quotation) -> bool:
        """Say whether the source itself has marks around this."""
        found = quotation.found
        if found is None:
            return False
        text, compared = found.text.source.text, found.comparison
        before = text[max(compared.start - 1, 0) : compared.start]
        behind = text[compared.end : compared.end + 1]
        return before in QUOTATION_MARKS and behind in QUOTATION_MARKS

    def _unmarked(self, marked: Sequence[_Quotation]) -> Iterator[_Quotation]:
        """Yield the stretches of what isn't marked, or was marked and not found.

        Where nothing is marked, and all of it stands in the sources, that is the quotation.
        """
        taken = sorted((one.start, one.end) for one in marked if one.found is not None)
        for part in self.message.parts:
            if part.kind is Kind.ASIDE:
                continue
            inside = [one for one in taken if one[1] > part.start and one[0] < part.end]
            whole = None if inside else self._looked_up(part.start, part.end, self.locator.phrase)
            if whole is not None and whole.found and whole.found.verdict in FAITHFUL:
                yield whole
                continue
            here = part.start
            for start, end in [*inside, (part.end, part.end)]:
                for one in stretches(self.looked, self.find, here, min(start, part.end)):
                    yield self._with_unseen(_Quotation(one.start, one.end, one.found))
                here = max(here, end)

    def _with_unseen(self, one: _Quotation) -> _Quotation:
        """Widen a stretch by what is struck or covered right beside it in its sentence."""
        start, end = one.start, one.end
        for low, high in self.message.unseen:
            if end <= low <= end + MAX_APART and goes_on(self.message.text[end:low]):
                end = high
            elif start - MAX_APART <= high <= start and goes_on(self.message.text[high:start]):
                start = low
        found = self.find(start, end) if (start, end) != (one.start, one.end) else None
        return _Quotation(start, end, found) if found else one


def _holds(outer: _Quotation, inner: _Quotation) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
