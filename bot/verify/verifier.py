"""Find every quotation in a message and check it against the sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.corpus import Corpus, Span
from bot.corpus.text import trim
from bot.verify.index import ShingleIndex, TokenizedMessage
from bot.verify.locator import LocatedQuote, Locator, QuoteMatch
from bot.verify.markup import (
    QUOTATION_MARKS,
    MarkedQuote,
    MessagePartKind,
    ParsedMessage,
    parse_message,
)
from bot.verify.mentions import MAX_PHRASE_WORDS, MENTION_CONTEXT, is_mention, is_named
from bot.verify.model import FAITHFUL_VERDICTS, CheckedQuotation, DiffOp, DiffPiece, Verdict
from bot.verify.qualifiers import holds_qualifier, mark_shortened, with_qualifiers
from bot.verify.typography import turned_ranges
from bot.verify.unmarked import MIN_SENTENCE_WORDS, continues_sentence, find_unmarked_quotes

Search = Callable[[TokenizedMessage, int, int], QuoteMatch | None]

MIN_MARKED_WORDS = 3
"""The shortest marked quotation to report if it isn't found word for word."""

BASE_LOOKUPS, CHARACTERS_PER_LOOKUP = 50, 40
"""The look-ups per message: a base, and one more for each so many characters.

A quotation takes one, in single marks two, and without marks up to five. Nobody writes more
quotations than that; the rest of a hostile message isn't looked up.
"""

MAX_SPOILERS = 20
"""How many spoilers of a message are checked on their own."""

MAX_HIDDEN_DISTANCE = 4
"""The most characters between a quotation and a struck range next to it."""

MAX_SENTENCES = 2
"""How many sentences of another passage may end between the parts of one quotation."""

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]*_]*(?=\s|\Z)|\n|[。！？]")
_WRAPPING = " \t\r\n*_~|`"
_MIN_MORE_WORDS = 3  # more words than the source's own quotations have


class Verifier:
    """Checks messages against one corpus. It is immutable: a reload makes a new one."""

    def __init__(self, corpus: Corpus, before: Verifier | None = None) -> None:
        """Index a corpus: some six seconds for a hundred thousand passages, ten million words.

        Sources that ``before`` has indexed are copied from there.
        """
        self.corpus = corpus
        self._locator = Locator(corpus, before.index if before else None)

    @property
    def index(self) -> ShingleIndex:
        return self._locator.index

    @property
    def nbytes(self) -> int:
        return self._locator.index.nbytes

    def check(self, text: str) -> tuple[CheckedQuotation, ...]:
        """Return the quotations in a message, in order, each with its verdict.

        Any text is allowed, and nothing is raised. The work is bounded by the message's length.
        """
        message = parse_message(text, self._names)
        found = self._check_quotations(message)
        for start, end in message.covered[:MAX_SPOILERS]:
            low, high = message.place(start, end) if start < end else (start, end)
            if all(one.place.end <= low or high <= one.place.start for one in found):
                found += self._check_quotations(message.uncovered(start, end), MIN_SENTENCE_WORDS)
        found.sort(key=lambda one: (one.place.start, -one.place.end))
        return tuple(map(with_qualifiers, _with_interruptions(found)))

    def _names(self, citation: str) -> tuple[str, ...]:
        passage = self.corpus.get(citation)
        if passage is None:
            return ()
        source, section = passage.source, passage.section
        names = (source.title, source.slug, passage.speaker, section.heading if section else None)
        return tuple(filter(None, names))

    def _check_quotations(self, message: ParsedMessage, least: int = 0) -> list[CheckedQuotation]:
        """Return the quotations in a message that are marked or have at least ``least`` words."""
        tokens = TokenizedMessage(message.text, self._locator.index, message.hidden)
        if not tokens.starts:
            return []
        check = _MessageCheck(message, tokens, self._locator)
        starts = {one.start for one in message.marked}
        return [
            self._check_quotation(message, one)
            for one in check.quotations()
            if one.words >= least or one.start in starts
        ]

    def _check_quotation(self, message: ParsedMessage, quotation: LocatedQuote) -> CheckedQuotation:
        words = message.text[quotation.start : quotation.end]
        place = Span(*message.place(quotation.start, quotation.end))
        found = quotation.found
        if found is None:
            return CheckedQuotation(words, place, Verdict.NOT_FOUND)
        compared = found.comparison
        return CheckedQuotation(
            words,
            place,
            compared.verdict,
            found.indexed.source,
            Span(compared.start, compared.end),
            self._locator.passages_of(found.indexed, compared.start, compared.end),
            compared.pieces,
            found.also,
        )


def _with_interruptions(quotations: list[CheckedQuotation]) -> list[CheckedQuotation]:
    """Show what one interrupted quotation leaves out: "does", it says, "pledge support".

    Both parts are shortened by the words between them.
    """
    for n in range(1, len(quotations)):
        left_out = _left_out(*quotations[n - 1 : n + 1])
        if left_out is not None:
            quotations[n - 1 : n + 1] = [
                mark_shortened(one, left_out) for one in quotations[n - 1 : n + 1]
            ]
    return quotations


def _left_out(one: CheckedQuotation, other: CheckedQuotation) -> Span | None:
    """Return the words between two quotations that read like one sentence of the source."""
    if one.source is not other.source or not {one.verdict, other.verdict} <= FAITHFUL_VERDICTS:
        return None
    if one.source is None or one.span is None or other.span is None:
        return None
    if one.place.end > other.place.start or one.span.end > other.span.start:
        return None
    text, between = one.source.text, Span(one.span.end, other.span.start)
    gap = between.of(text)
    near = one.passages[-1] is other.passages[0] or len(_SENTENCE_END.findall(gap)) < MAX_SENTENCES
    if not near or not any(map(str.isalnum, gap)):
        return None
    ended = _SENTENCE_END.search(text[one.span.end - 1 : one.span.end + 2])
    begun = _SENTENCE_END.search(text[max(other.span.start - 3, 0) : other.span.start] or "\n")
    return None if ended and begun else between


class _MessageCheck:
    def __init__(self, message: ParsedMessage, tokens: TokenizedMessage, locator: Locator) -> None:
        self.message = message
        self.tokens = tokens
        self.locator = locator
        self._known: dict[tuple[str, str], QuoteMatch | None] = {}
        self._turned = turned_ranges(message.text)
        self._left = BASE_LOOKUPS + len(message.text) // CHARACTERS_PER_LOOKUP

    def quotations(self) -> list[LocatedQuote]:
        marked = self._expand_nested(list(self._resolve_nested(self.message.marked)))
        unmarked = list(self._locate_unmarked(marked))
        reported = [
            one
            for one in marked
            if self._is_quotation(one)
            and (one.found or not any(_contains(other, one) for other in unmarked))
        ]
        found = [self._with_turning(one) for one in (*reported, *unmarked)]
        return sorted(found, key=lambda one: (one.start, -one.end))

    def _with_turning(self, one: LocatedQuote) -> LocatedQuote:
        """Extend a quotation by what turns its direction round from before its marks."""
        n = bisect_left(self._turned, (one.start,)) - 1
        if one.found is None or not one.honest or n < 0 or self._turned[n][1] < one.start:
            return one
        start, compared = self._turned[n][0], one.found.comparison
        words = one.found.indexed.source.text[compared.start : compared.end]
        text = self.message.text
        pieces = compared.pieces or (DiffPiece(DiffOp.EQUAL, words, text[one.start : one.end]),)
        pieces = (DiffPiece(DiffOp.ADDED, None, text[start : one.start]), *pieces)
        turned = replace(compared, verdict=Verdict.ALTERED, pieces=pieces)
        return LocatedQuote(start, one.end, replace(one.found, comparison=turned))

    def _expand_nested(self, marked: list[LocatedQuote]) -> list[LocatedQuote]:
        """Replace quotations that are in marks in the source too with the passage around them.

        Whoever quotes a passage without marks, and that passage quotes something, quotes the
        passage.
        """
        own = [one for one in marked if self._has_own_marks(one)]
        if not own:
            return marked
        kept = [one for one in marked if all(one is not other for other in own)]
        for outer in list(self._locate_unmarked(kept)):
            held = [one for one in own if _contains(outer, one)]
            if held and outer.words >= sum(one.words for one in held) + _MIN_MORE_WORDS:
                own = [one for one in own if not _contains(outer, one)]
                kept.append(outer)
        return [*kept, *own]

    def _resolve_nested(self, marked: Sequence[MarkedQuote]) -> Iterator[LocatedQuote]:
        """Yield the marked quotations; of nested ones, those that match best."""
        cursor, n = 0, 0
        while n < len(marked):
            outer = marked[n]
            n += 1
            ends = [end for end in outer.ends if outer.start >= cursor]
            if not ends:
                continue
            inner = marked[n : self._index_after(marked, n, ends[-1])]
            wraps = any(self._wraps(outer, ends[-1], one) for one in inner)
            best = None if wraps else self._locate_best(outer, ends)
            if best is None:
                continue
            if best.found is None or best.found.verdict is Verdict.ALTERED:
                within = [one for one in inner if one.ends[-1] <= best.end]
                inners = list(self._resolve_nested(within))
                if (inner_words := sum(one.words for one in inners)) and inner_words >= best.words:
                    if best.found is None and outer.certain:
                        yield best
                    yield from (one for one in inners if best.found or one.found)
                    cursor = best.end
                    continue
            if best.found is not None or outer.certain:
                yield best
                cursor = best.end

    def _index_after(self, marked: Sequence[MarkedQuote], first: int, end: int) -> int:
        """Return the index after the last of those that start before ``end``."""
        while first < len(marked) and marked[first].start < end:
            first += 1
        return first

    def _wraps(self, outer: MarkedQuote, end: int, inner: MarkedQuote) -> bool:
        """Whether a quotation holds nothing but another one in its marks."""
        text = self.message.text
        if inner.start - 1 < outer.start or len(inner.ends) != 1:
            return False
        held = text[outer.start : end].strip(_WRAPPING)
        return held == text[inner.start - 1 : inner.ends[0] + 1]

    def find(self, start: int, end: int) -> QuoteMatch | None:
        self._left = max(self._left - 1, 0)
        return self.locator.find(self.tokens, start, end) if self._left else None

    def _locate_best(self, outer: MarkedQuote, ends: Sequence[int]) -> LocatedQuote | None:
        """Look up a quotation with each of its ends; None if it has too few words.

        The longest that the sources have wins, else the most similar, of the nearest end and the
        farthest.
        """
        if len(ends) > 1:
            for end in reversed(ends):
                one = self._looked_up(outer.start, end, self.locator.phrase)
                if one is not None and one.honest:
                    if self._continues_below(one.end, ends[-1]):
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

    def _continues_below(self, end: int, last: int) -> bool:
        """Whether the line below a quotation is the source's too, rather than a signature."""
        below = trim(self.message.text, end, last)
        if below is None or "\n" not in self.message.text[end : below.start]:
            return False
        found = self.find(below.start, below.end)
        return found is not None and found.words >= MIN_SENTENCE_WORDS

    def _looked_up(self, start: int, end: int, find: Search) -> LocatedQuote | None:
        span = trim(self.message.text, start, end)
        if span is None:
            return None
        words = self.tokens.inside(span.start, span.end)
        if len(words) < MIN_MARKED_WORDS - 1:
            return None
        key = find.__name__, span.of(self.message.text)
        if key not in self._known:
            if not self._left:
                return None
            self._left -= 1
            self._known[key] = find(self.tokens, span.start, span.end)
        one = LocatedQuote(span.start, span.end, self._known[key])
        if self.tokens.size(words) < MIN_MARKED_WORDS and not one.honest:
            return one if one.found and holds_qualifier(span.of(self.message.text)) else None
        return one

    def _is_quotation(self, one: LocatedQuote) -> bool:
        """Whether marked words are a quotation at all."""
        text = self.message.text
        before = text[max(one.start - MENTION_CONTEXT, 0) : one.start].rstrip(" \u00a0\u202f")
        if before[-1:] not in QUOTATION_MARKS:
            return True
        if one.found is not None:
            return one.honest or one.words > MAX_PHRASE_WORDS or not is_named(before[:-1])
        behind = text[one.end : one.end + MENTION_CONTEXT].lstrip()
        size = self.tokens.size(self.tokens.inside(one.start, one.end))
        return not is_mention(before[:-1], text[one.start : one.end], behind[1:], size)

    def _has_own_marks(self, quotation: LocatedQuote) -> bool:
        found = quotation.found
        if found is None:
            return False
        text, compared = found.indexed.source.text, found.comparison
        before = text[max(compared.start - 1, 0) : compared.start]
        behind = text[compared.end : compared.end + 1]
        return before in QUOTATION_MARKS and behind in QUOTATION_MARKS

    def _locate_unmarked(self, marked: Sequence[LocatedQuote]) -> Iterator[LocatedQuote]:
        """Yield the quotations outside of the marked ones that were found.

        If nothing in a part is marked, and the sources have all of it, the whole part is the
        quotation.
        """
        taken = sorted((one.start, one.end) for one in marked if one.found is not None)
        for part in self.message.parts:
            if part.kind is MessagePartKind.ASIDE:
                continue
            inside = [one for one in taken if one[1] > part.start and one[0] < part.end]
            whole = None if inside else self._looked_up(part.start, part.end, self.locator.phrase)
            if whole is not None and whole.honest:
                yield whole
                continue
            here = part.start
            for start, end in [*inside, (part.end, part.end)]:
                for one in find_unmarked_quotes(self.tokens, self.find, here, min(start, part.end)):
                    yield self._with_hidden(one)
                here = max(here, end)

    def _with_hidden(self, one: LocatedQuote) -> LocatedQuote:
        """Extend a quotation by a struck or covered range next to it in its sentence."""
        start, end = one.start, one.end
        for low, high in self.message.hidden:
            if end <= low <= end + MAX_HIDDEN_DISTANCE and continues_sentence(
                self.message.text[end:low]
            ):
                end = high
            elif start - MAX_HIDDEN_DISTANCE <= high <= start and continues_sentence(
                self.message.text[high:start]
            ):
                start = low
        found = self.find(start, end) if (start, end) != (one.start, one.end) else None
        return LocatedQuote(start, end, found) if found else one


def _contains(outer: LocatedQuote, inner: LocatedQuote) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
