"""A quotation and its source side by side: what differs, in pieces that give both back exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.verify.aligning import Alignment
from bot.verify.typography import (
    divides,
    edge_before,
    edge_behind,
    edge_is_free,
    ends,
    frame,
    has_ellipsis,
    is_edited,
    left_out,
    same_between,
    same_but_first,
    same_signs,
    same_word,
    signs_of,
    whole_numbers,
)
from bot.verify.values import HONEST, Op, Piece, Verdict

MAX_REPLACED = 3
"""Words at a quotation's edge that are taken to stand in the place of as many of the source."""

MAX_SKIPPED = 60
"""Words between a passage's words in order and such as moved that are told as missing."""

EDGE = 4
"""Characters that signs at an edge may be longer in the source."""

_FINAL = frozenset(".!?…。")


@dataclass(frozen=True, slots=True)
class Side:
    """A text and the code points ``[start, end)`` of its words, in order."""

    text: str
    words: Sequence[tuple[int, int]]

    def word(self, number: int) -> str:
        """Return a word as the text has it."""
        start, end = self.words[number]
        return self.text[start:end]

    def between(self, one: int, other: int) -> tuple[int, int]:
        """Return where what stands between two words begins and ends."""
        return self.words[one][1], self.words[other][0]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a quotation is against ``[start, end)`` of a source; ``pieces`` are empty if exact."""

    verdict: Verdict
    start: int
    end: int
    pieces: tuple[Piece, ...]


class _Pieces:
    """Collects pieces; neighbours of one kind become one."""

    def __init__(self) -> None:
        self.held: list[Piece] = []

    def add(self, op: Op, source: str, message: str) -> None:
        if not source and not message:
            return
        if self.held and (last := self.held[-1]).op is op:
            self.held.pop()
            source, message = (last.source or "") + source, (last.message or "") + message
        self.held.append(Piece(op, source or None, message or None))


class Comparer:
    """Compares one quotation with one source, given which words agree."""

    def __init__(
        self,
        message: Side,
        source: Side,
        alignment: Alignment,
        edges: Sequence[int],
        turns: Sequence[int] = (),
    ) -> None:
        """Take both sides; ``edges`` are where the source's passages begin, in rising order.

        ``turns`` are those of the edges at which somebody else begins to speak.
        """
        self.message = message
        self.source = source
        self.alignment = alignment
        self.edges = edges
        self.turns = turns
        self.pieces = _Pieces()
        self.moved_there = sorted(alignment.moved_there)
        self.reach = len(message.words) + MAX_SKIPPED

    def compare(self) -> Comparison:
        """Return the verdict, the span and the pieces."""
        pairs = self.alignment.pairs
        start = self._head(*pairs[0])
        for n, (ours, theirs) in enumerate(pairs):
            if n:
                self._between(pairs[n - 1], (ours, theirs))
            self._word(ours, theirs)
        end = self._tail(*pairs[-1])
        if all(one.op in HONEST for one in self.pieces.held):
            start, end = self._whole_numbers(start, end)
        pieces = tuple(self.pieces.held)
        if all(one.op is Op.EQUAL for one in pieces):
            return Comparison(Verdict.EXACT, start, end, ())
        if any(one.op not in HONEST for one in pieces):
            verdict = Verdict.ALTERED
        else:
            short = any(one.leaves_out for one in pieces)
            verdict = Verdict.SHORTENED if short else Verdict.TYPOGRAPHIC
        return Comparison(verdict, start, end, pieces)

    def _word(self, ours: int, theirs: int) -> None:
        message, source = self.message.word(ours), self.source.word(theirs)
        op = Op.EQUAL if message == source else Op.TYPOGRAPHY
        if not same_word(message, source):
            free = ours == 0 or is_edited(message)
            free = free or has_ellipsis(
                self.message.text[slice(*self.message.between(ours - 1, ours))]
            )
            op = Op.TYPOGRAPHY if free and same_but_first(message, source) else Op.CHANGED
        self.pieces.add(op, source, message)

    def _between(self, before: tuple[int, int], behind: tuple[int, int]) -> None:
        """Compare what stands between two words that agree: other words, or none."""
        ours = self.message.between(before[0], behind[0])
        theirs = self.source.between(before[1], behind[1])
        message, source = self.message.text[slice(*ours)], self.source.text[slice(*theirs)]
        whole = behind[0] - before[0] == 1
        if message == source:
            self.pieces.add(Op.EQUAL, source, message)
        elif whole and behind[1] - before[1] == 1 and same_between(source, message):
            joined = "\n" not in message and self._divides(theirs)
            self.pieces.add(Op.CHANGED if joined else Op.TYPOGRAPHY, source, message)
        elif whole and (around := left_out(source, message)) is not None:
            inside = not self._edges(theirs)
            self._around(source, message, Op.ELLIPSIS if inside else Op.CHANGED, around)
        else:
            self._differ(
                (range(before[0] + 1, behind[0]), ours), (range(before[1] + 1, behind[1]), theirs)
            )

    def _edges(self, place: tuple[int, int]) -> bool:
        """Say whether a passage of the source begins or ends between two words."""
        return any(place[0] < edge <= place[1] for edge in self.edges)

    def _divides(self, place: tuple[int, int]) -> bool:
        """Say whether the source sets apart what a message has in one line.

        A heading has no full stop, and who asks isn't who answers.
        """
        between = self.source.text[slice(*place)]
        if any(place[0] < turn <= place[1] for turn in self.turns):
            return True
        return divides(between) or ("\n" in between and self._edges(place) and not ends(between))

    def _around(self, source: str, message: str, op: Op, around: tuple[int, int]) -> None:
        """Add what differs, with as many characters before and behind it as both have alike."""
        head, tail = around
        self.pieces.add(Op.EQUAL, source[:head], message[:head])
        self.pieces.add(op, source[head : len(source) - tail], message[head : len(message) - tail])
        self.pieces.add(Op.EQUAL, source[len(source) - tail :], message[len(message) - tail :])

    def _differ(
        self, ours: tuple[range, tuple[int, int]], theirs: tuple[range, tuple[int, int]]
    ) -> None:
        """Tell what stands in the place of what, or that it has moved.

        Each side is words with the code points that they and what is around them take.
        """
        (low, high), (bottom, top) = ours[1], theirs[1]
        message, source = self.message.text[low:high], self.source.text[bottom:top]
        head, tail = frame(source, message)
        inner, outer = message[head : len(message) - tail], source[head : len(source) - tail]
        if self.alignment.moved_here.isdisjoint(ours[0]) and (
            self.alignment.moved_there.isdisjoint(theirs[0])
        ):
            op = Op.CHANGED if inner and outer else Op.MISSING if outer else Op.ADDED
            self._around(source, message, op, (head, tail))
            return
        self.pieces.add(Op.EQUAL, source[:head], message[:head])
        self._alone(self.source, theirs[0], (bottom + head, top - tail))
        self._alone(self.message, ours[0], (low + head, high - tail))
        self.pieces.add(Op.EQUAL, source[len(source) - tail :], message[len(message) - tail :])

    def _alone(self, side: Side, words: range, bounds: tuple[int, int]) -> None:
        """Add one side's words alone: those that moved, and those that the other doesn't have."""
        theirs = side is self.source
        moved = self.alignment.moved_there if theirs else self.alignment.moved_here
        marks = [bounds[0], *(side.words[number][0] for number in words[1:]), bounds[1]]
        for number, (low, high) in zip(words or [-1], pairwise(marks), strict=True):
            text = side.text[low : max(low, min(high, bounds[1]))]
            if theirs:
                self.pieces.add(Op.MOVED if number in moved else Op.MISSING, text, "")
            else:
                self.pieces.add(Op.MOVED if number in moved else Op.ADDED, "", text)

    def _head(self, ours: int, theirs: int) -> int:
        """Compare what stands before the first word that agrees; return where the span begins."""
        text, words = self.message.text, self.message.words
        first = theirs
        if self.moved_there and theirs - self.moved_there[0] in range(1, self.reach):
            first = self.moved_there[0]
        elif ours <= MAX_REPLACED:
            while theirs - first < ours and first and not self._ends(first - 1):
                first -= 1
        start = self.source.words[first][0]
        if first == theirs and ours:
            self._alone(self.message, range(ours), (0, words[ours][0]))
            return start
        message = text[: words[0][0]]
        before = self.source.text[max(start - len(message) - EDGE, 0) : start]
        tail = edge_before(before, message)
        rest, above = message[: len(message) - tail], before[: len(before) - tail]
        taken = next((n for n in signs_of(above[::-1]) if same_signs(above[-n:], rest)), 0)
        self._edge(above[len(above) - taken :], rest)
        self.pieces.add(Op.EQUAL, message[len(message) - tail :], message[len(message) - tail :])
        if first < theirs:
            self._differ(
                (range(ours), (words[0][0], words[ours][0])),
                (range(first, theirs), (start, self.source.words[theirs][0])),
            )
        return start - tail - taken

    def _tail(self, ours: int, theirs: int) -> int:
        """Compare what stands behind the last word that agrees; return where the span ends."""
        text, words = self.message.text, self.message.words
        left = len(words) - 1 - ours
        last = theirs
        if self.moved_there and self.moved_there[-1] - theirs in range(1, self.reach):
            last = self.moved_there[-1]
        elif left <= MAX_REPLACED:
            most = min(theirs + left, len(self.source.words) - 1)
            while last < most and not self._ends(last):
                last += 1
        end = self.source.words[last][1]
        if last == theirs and left:
            self._alone(self.message, range(ours + 1, len(words)), (words[ours][1], len(text)))
            return end
        if last > theirs:
            self._differ(
                (range(ours + 1, len(words)), (words[ours][1], words[-1][1])),
                (range(theirs + 1, last + 1), (self.source.words[theirs][1], end)),
            )
        message = text[words[-1][1] :]
        after = self.source.text[end : end + len(message) + EDGE]
        head = edge_behind(after, message)
        self.pieces.add(Op.EQUAL, after[:head], message[:head])
        rest, below = message[head:], after[head:]
        if (
            rest[:1]
            and below[:1] in {"!", "?"}
            and rest[0] in _FINAL - {below[0]}
            and rest[0] != "…"
        ):
            self.pieces.add(Op.CHANGED, below[:1], rest)
            return end + head + 1
        taken = next((n for n in signs_of(below) if same_signs(below[:n], rest)), 0)
        self._edge(below[:taken], rest)
        return end + head + taken

    def _ends(self, word: int) -> bool:
        """Say whether a sentence or a passage of the source ends behind a word."""
        low, high = self.source.between(word, word + 1)
        return not _FINAL.isdisjoint(self.source.text[low:high]) or any(
            low <= edge <= high for edge in self.edges
        )

    def _edge(self, source: str, message: str) -> None:
        """Add what stands at an edge; where the message alone has it, punctuation is free."""
        if source or edge_is_free(message):
            left_out = not source and has_ellipsis(message)
            self.pieces.add(Op.ELLIPSIS if left_out else Op.TYPOGRAPHY, source, message)
        else:
            self.pieces.add(Op.ADDED, "", message)

    def _whole_numbers(self, start: int, end: int) -> tuple[int, int]:
        """Widen a span that cuts a number in two: "1" is no part of "1,000"."""
        text = self.source.text
        low, high = whole_numbers(text, start, end)
        self.pieces.add(Op.MISSING, text[end:high], "")
        if low < start:
            self.pieces.held.insert(0, Piece(Op.MISSING, text[low:start], None))
        return low, high
