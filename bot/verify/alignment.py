"""Align a quotation's words with a source's, and list the differences piece by piece.

Seed, chain, extend, as programs that compare genomes do (S. Kurtz and others, "Versatile and open
software for comparing large genomes", 2004): find runs of words that both share, take the heaviest
chain of runs in the same order on both sides, and compare the words between them one by one (their
longest common subsequence, by rapidfuzz). Runs left over on both sides have moved.

The pieces of a comparison, joined, give back both texts exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from bot.verify.model import FAITHFUL_OPS, DiffOp, DiffPiece, Verdict
from bot.verify.typography import (
    edge_before,
    edge_behind,
    ellipsis_frame,
    ends_sentence,
    extend_over_cut_words,
    frame,
    has_editorial_brackets,
    has_ellipsis,
    is_free_at_edge,
    is_invisible,
    same_between,
    same_except_initial_case,
    same_signs,
    same_word,
    separates_blocks,
    sign_lengths,
)

MAX_MATCHING_BLOCKS = 100
"""The number of blocks to chain: the longest ones."""

MAX_GAP_COST = 3
"""The most that a gap between two blocks costs, in words."""

_MAX_SHORT = 12  # words of a quotation in which two in a row are a block
_MAX_STEPS = 40_000  # word comparisons: texts of one repeated word would take n²
_MAX_PLACES = 8  # of one seed


class MatchingBlock(NamedTuple):
    """Words shared in a row, from ``here`` in the quotation and ``there`` in the source."""

    here: int
    there: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words that agree, as pairs (quotation's, source's) that rise on both sides.

    ``moved_here`` and ``moved_there`` are words that both have, in another order. ``similarity`` is
    1 if all words agree, and 0 or less if few do.
    """

    pairs: tuple[tuple[int, int], ...]
    moved_here: frozenset[int]
    moved_there: frozenset[int]
    similarity: float


def align(here: Sequence[int], there: Sequence[int]) -> Alignment | None:
    """Align a quotation's words with a source's; None if no two in a row agree.

    Words are given by number. The source may have more words at both ends. Similarity counts 1 for
    each word of the quotation that agrees, subtracts 1 for each that is missing, added or changed,
    at most ``MAX_GAP_COST`` for each gap, and divides by the number of words of the quotation.
    """
    blocks = _blocks(here, there, 2 if len(here) <= _MAX_SHORT else 3)
    if not blocks:
        return None
    chain = _chain(blocks)
    pairs = list(_aligned_pairs(chain, here, there))
    held_here = {one for one, _ in pairs}
    held_there = {one for _, one in pairs}
    moved_here: set[int] = set()
    moved_there: set[int] = set()
    for block in blocks:
        ours = range(block.here, block.here + block.length)
        theirs = range(block.there, block.there + block.length)
        if held_here.isdisjoint(ours) and held_there.isdisjoint(theirs):
            moved_here |= set(ours)
            moved_there |= set(theirs)
            held_here |= set(ours)
            held_there |= set(theirs)
    cost = _cost(pairs, moved_here, moved_there, len(here))
    similarity = (len(pairs) + len(moved_here) - cost) / len(here)
    return Alignment(tuple(pairs), frozenset(moved_here), frozenset(moved_there), similarity)


def _blocks(here: Sequence[int], there: Sequence[int], least: int) -> list[MatchingBlock]:
    """Return the longest runs that both have, longest first."""
    seeds: dict[tuple[int, ...], list[int]] = {}
    for place in range(len(there) - least + 1):
        held = seeds.setdefault(tuple(there[place : place + least]), [])
        if len(held) < _MAX_PLACES:
            held.append(place)
    found: list[MatchingBlock] = []
    steps = 0
    for start in range(len(here) - least + 1):
        for place in seeds.get(tuple(here[start : start + least]), ()):
            if start and place and here[start - 1] == there[place - 1]:
                continue  # part of an earlier block
            length = least
            most = min(len(here) - start, len(there) - place)
            while length < most and here[start + length] == there[place + length]:
                length += 1
            steps += length
            found.append(MatchingBlock(start, place, length))
        if steps > _MAX_STEPS:
            break
    return sorted(found, key=lambda one: (-one.length, one.here, one.there))[:MAX_MATCHING_BLOCKS]


def _chain(blocks: Sequence[MatchingBlock]) -> list[MatchingBlock]:
    """Return the heaviest chain of blocks in order; a block is cut where it overlaps the last."""
    ordered = sorted(blocks, key=lambda one: (one.here, one.there))
    weights: list[float] = []
    links: list[tuple[int, int]] = []  # the previous block, and the words of overlap
    for n, block in enumerate(ordered):
        best, link = float(block.length), (-1, 0)
        for before, other in enumerate(ordered[:n]):
            ours = block.here - other.here - other.length
            theirs = block.there - other.there - other.length
            over = max(-ours, -theirs, 0)
            if over >= block.length or other.there >= block.there or other.here >= block.here:
                continue
            apart = max(ours, theirs) + over
            weight = (
                weights[before]
                + block.length
                - over
                - min(MAX_GAP_COST, apart) / (MAX_GAP_COST + 1)
            )
            if weight > best:
                best, link = weight, (before, over)
        weights.append(best)
        links.append(link)
    at = max(range(len(ordered)), key=lambda n: weights[n])
    chain: list[MatchingBlock] = []
    while at >= 0:
        before, over = links[at]
        here, there, length = ordered[at]
        chain.append(MatchingBlock(here + over, there + over, length - over))
        at = before
    return chain[::-1]


def _aligned_pairs(
    chain: Sequence[MatchingBlock], here: Sequence[int], there: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a chain, with those before, between and after its blocks."""
    first = chain[0]
    begin = max(first.there - first.here - 2, 0)
    yield from _head(here[: first.here], there[begin : first.there], begin)
    ours = theirs = 0
    for n, block in enumerate(chain):
        if n:
            yield from _pairs_between(
                here[ours : block.here], there[theirs : block.there], (ours, theirs)
            )
        yield from ((block.here + n, block.there + n) for n in range(block.length))
        ours, theirs = block.here + block.length, block.there + block.length
    rest = len(here) - ours
    yield from _tail(here[ours:], there[theirs : theirs + rest + 2], (ours, theirs))


def _equal(here: Sequence[int], there: Sequence[int]) -> list[tuple[int, int]]:
    return [
        (one.src_start + n, one.dest_start + n)
        for one in Indel.opcodes(here, there)
        if one.tag == "equal"
        for n in range(one.src_end - one.src_start)
    ]


def _pairs_between(
    here: Sequence[int], there: Sequence[int], at: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs between two blocks, unless so few words agree that it means nothing."""
    found = _equal(here, there) if here and there else []
    if (
        2 * len(found) >= min(len(here), len(there))
        or max(len(here), len(there)) <= 2 * MAX_GAP_COST
    ):
        yield from ((at[0] + one, at[1] + other) for one, other in found)


def _tail(
    here: Sequence[int], there: Sequence[int], at: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs after the last block, up to the first gap over ``MAX_GAP_COST`` words."""
    last = (-1, -1)
    for one, other in _equal(here, there) if here and there else []:
        if one - last[0] > MAX_GAP_COST + 1 or other - last[1] > MAX_GAP_COST + 1:
            break
        last = (one, other)
        yield at[0] + one, at[1] + other


def _head(here: Sequence[int], there: Sequence[int], begin: int) -> list[tuple[int, int]]:
    found = list(_tail(here[::-1], there[::-1], (0, 0)))
    return [(len(here) - 1 - one, begin + len(there) - 1 - other) for one, other in reversed(found)]


def _cost(
    pairs: Sequence[tuple[int, int]],
    moved_here: set[int],
    moved_there: set[int],
    words: int,
) -> int:
    """Return the cost of the gaps: each the larger of its two sides, at most ``MAX_GAP_COST``."""
    cost = 0
    last = (-1, pairs[0][1] - 1)
    for here, there in (*pairs, (words, pairs[-1][1] + 1)):
        ours = sum(n not in moved_here for n in range(last[0] + 1, here))
        theirs = sum(n not in moved_there for n in range(last[1] + 1, there))
        cost += min(MAX_GAP_COST, max(ours, theirs))
        last = (here, there)
    return cost


def align_parts(parts: Sequence[Sequence[int]], there: Sequence[int]) -> list[int] | None:
    """Return the place of each word of the parts, each part in a row and after the one before.

    The last part takes the first place that it can, each other the nearest to its successor; None
    if a part has no place.
    """
    begins: list[int] = []
    here = 0
    for part in parts:
        place = _place(part, there, range(here, len(there) - len(part) + 1))
        if place is None:
            return None
        begins.append(place)
        here = place + len(part)
    for n in range(len(parts) - 2, -1, -1):
        latest = begins[n + 1] - len(parts[n])
        nearest = _place(parts[n], there, range(latest, begins[n], -1))
        begins[n] = begins[n] if nearest is None else nearest
    return [begin + n for begin, part in zip(begins, parts, strict=True) for n in range(len(part))]


def _place(part: Sequence[int], there: Sequence[int], places: range) -> int | None:
    """Return the first of these places at which the words occur in a row."""
    wanted = list(part)
    return next((n for n in places if there[n : n + len(wanted)] == wanted), None)


MAX_REPLACED_WORDS = 3
"""Words at a quotation's edge that count as replacing as many of the source."""

MAX_SKIPPED_WORDS = 60
"""Words between those in order and those that moved that count as missing."""

MAX_EDGE_GROWTH = 4
"""How many characters longer the signs at an edge may be in the source."""

MAX_HEADING = 200
"""The most characters of a heading."""

_FINAL = frozenset(".!?…。")


@dataclass(frozen=True, slots=True)
class Side:
    """A text, as a reader sees it, and the code points ``[start, end)`` of its words, in order.

    ``typed`` is the text itself, of the same length.
    """

    typed: str
    words: Sequence[tuple[int, int]]
    text: str

    def word(self, number: int) -> str:
        start, end = self.words[number]
        return self.text[start:end]

    def between(self, one: int, other: int) -> tuple[int, int]:
        """Return the range between two words."""
        return self.words[one][1], self.words[other][0]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A quotation compared with ``[start, end)`` of a source; ``pieces`` are empty if exact."""

    verdict: Verdict
    start: int
    end: int
    pieces: tuple[DiffPiece, ...]


class _Pieces:
    """Collects pieces, joining neighbours with the same operation."""

    def __init__(self) -> None:
        self.held: list[DiffPiece] = []

    def add(self, op: DiffOp, source: str, message: str) -> None:
        if not source and not message:
            return
        if self.held and (last := self.held[-1]).op is op:
            self.held.pop()
            source, message = (last.source or "") + source, (last.message or "") + message
        self.held.append(DiffPiece(op, source or None, message or None))


class Comparer:
    """Compares a quotation with a source, given which words agree."""

    def __init__(
        self,
        message: Side,
        source: Side,
        alignment: Alignment,
        edges: Sequence[int],
        turns: Sequence[int] = (),
    ) -> None:
        """Take both sides; ``edges`` are where the source's passages start, in ascending order.

        ``turns`` are the edges at which the speaker changes.
        """
        self.message = message
        self.source = source
        self.alignment = alignment
        self.edges = edges
        self.turns = turns
        self.pieces = _Pieces()
        self.run_on: int | None = None  # where the last line starts that follows without a break
        self.moved_there = sorted(alignment.moved_there)
        self.reach = len(message.words) + MAX_SKIPPED_WORDS

    def compare(self) -> Comparison:
        """Return the verdict, the span and the pieces."""
        pairs = self.alignment.pairs
        start = self._head(*pairs[0])
        for n, (ours, theirs) in enumerate(pairs):
            if n:
                self._compare_between(pairs[n - 1], (ours, theirs))
            self._word(ours, theirs)
        end = self._tail(*pairs[-1])
        if all(one.op in FAITHFUL_OPS for one in self.pieces.held):
            start, end = self._whole_words(start, end)
            end = self._whole_heading(end)
        pieces = tuple(self._diff_pieces(start))
        if all(one.op is DiffOp.EQUAL for one in pieces):
            return Comparison(Verdict.EXACT, start, end, ())
        if any(one.op not in FAITHFUL_OPS for one in pieces):
            verdict = Verdict.ALTERED
        else:
            short = any(one.leaves_out for one in pieces)
            verdict = Verdict.SHORTENED if short else Verdict.TYPOGRAPHIC
        return Comparison(verdict, start, end, pieces)

    def _diff_pieces(self, start: int) -> Iterator[DiffPiece]:
        """Yield the pieces with the texts themselves, from where the span starts."""
        here = 0
        for one in self.pieces.held:
            end, there = start + len(one.source or ""), here + len(one.message or "")
            source, message = self.source.typed[start:end], self.message.typed[here:there]
            same = one.op is not DiffOp.EQUAL or source == message
            op = one.op if same else DiffOp.TYPOGRAPHY
            yield DiffPiece(op, source or None, message or None)
            start, here = end, there

    def _word(self, ours: int, theirs: int) -> None:
        message, source = self.message.word(ours), self.source.word(theirs)
        op = DiffOp.EQUAL if message == source else DiffOp.TYPOGRAPHY
        if not same_word(message, source):
            free = ours == 0 or has_editorial_brackets(message)
            free = free or has_ellipsis(
                self.message.text[slice(*self.message.between(ours - 1, ours))]
            )
            op = (
                DiffOp.TYPOGRAPHY
                if free and same_except_initial_case(message, source)
                else DiffOp.CHANGED
            )
        self.pieces.add(op, source, message)

    def _compare_between(self, before: tuple[int, int], behind: tuple[int, int]) -> None:
        """Compare the text between two words that agree, with any other words in it."""
        ours = self.message.between(before[0], behind[0])
        theirs = self.source.between(before[1], behind[1])
        message, source = self.message.text[slice(*ours)], self.source.text[slice(*theirs)]
        whole = behind[0] - before[0] == 1
        lists = not self.message.text[ours[1]].isdigit()
        if message == source:
            self.pieces.add(DiffOp.EQUAL, source, message)
        elif whole and behind[1] - before[1] == 1 and same_between(source, message, lists=lists):
            joined = "\n" not in message and self._is_separated(theirs)
            joined = joined or (any(map(str.isspace, source)) and is_invisible(message))
            self.pieces.add(DiffOp.CHANGED if joined else DiffOp.TYPOGRAPHY, source, message)
            if "\n" in source and "\n" not in message:
                self.run_on = theirs[1]
        elif whole and (around := ellipsis_frame(source, message)) is not None:
            if behind[1] - before[1] == 1 and source.strip():
                around = (0, 0)  # with the white space, which shows whether words were joined
            inside = not self._is_boundary(theirs)
            self._add_difference(
                source, message, DiffOp.ELLIPSIS if inside else DiffOp.CHANGED, around
            )
        else:
            self._differ(
                (range(before[0] + 1, behind[0]), ours), (range(before[1] + 1, behind[1]), theirs)
            )

    def _is_boundary(self, place: tuple[int, int]) -> bool:
        """Whether a passage of the source starts or ends between two words."""
        return any(place[0] < edge <= place[1] for edge in self.edges)

    def _is_separated(self, place: tuple[int, int]) -> bool:
        """Whether the source separates what a message runs together.

        A heading has no full stop, and the speaker may change.
        """
        between = self.source.text[slice(*place)]
        if any(place[0] < turn <= place[1] for turn in self.turns):
            return True
        return separates_blocks(between) or (
            "\n" in between and self._is_boundary(place) and not ends_sentence(between)
        )

    def _add_difference(
        self, source: str, message: str, op: DiffOp, around: tuple[int, int]
    ) -> None:
        """Add what differs, with the signs before and after it that both have in common."""
        head, tail = around
        self.pieces.add(DiffOp.EQUAL, source[:head], message[:head])
        self.pieces.add(op, source[head : len(source) - tail], message[head : len(message) - tail])
        self.pieces.add(DiffOp.EQUAL, source[len(source) - tail :], message[len(message) - tail :])

    def _differ(
        self, ours: tuple[range, tuple[int, int]], theirs: tuple[range, tuple[int, int]]
    ) -> None:
        """Add what replaces what, or what has moved.

        Each side is words, with the range that they and the text around them take.
        """
        (low, high), (bottom, top) = ours[1], theirs[1]
        message, source = self.message.text[low:high], self.source.text[bottom:top]
        head, tail = frame(source, message)
        inner, outer = message[head : len(message) - tail], source[head : len(source) - tail]
        if self.alignment.moved_here.isdisjoint(ours[0]) and (
            self.alignment.moved_there.isdisjoint(theirs[0])
        ):
            op = DiffOp.CHANGED if inner and outer else DiffOp.MISSING if outer else DiffOp.ADDED
            self._add_difference(source, message, op, (head, tail))
            return
        self.pieces.add(DiffOp.EQUAL, source[:head], message[:head])
        self._add_one_sided(self.source, theirs[0], (bottom + head, top - tail))
        self._add_one_sided(self.message, ours[0], (low + head, high - tail))
        self.pieces.add(DiffOp.EQUAL, source[len(source) - tail :], message[len(message) - tail :])

    def _add_one_sided(self, side: Side, words: range, bounds: tuple[int, int]) -> None:
        """Add words of one side: those that moved, and those that the other side doesn't have."""
        theirs = side is self.source
        moved = self.alignment.moved_there if theirs else self.alignment.moved_here
        marks = [bounds[0], *(side.words[number][0] for number in words[1:]), bounds[1]]
        for number, (low, high) in zip(words or [-1], pairwise(marks), strict=True):
            text = side.text[low : max(low, min(high, bounds[1]))]
            if theirs:
                self.pieces.add(DiffOp.MOVED if number in moved else DiffOp.MISSING, text, "")
            else:
                self.pieces.add(DiffOp.MOVED if number in moved else DiffOp.ADDED, "", text)

    def _head(self, ours: int, theirs: int) -> int:
        text, words = self.message.text, self.message.words
        first = theirs
        if self.moved_there and theirs - self.moved_there[0] in range(1, self.reach):
            first = self.moved_there[0]
        elif ours <= MAX_REPLACED_WORDS:
            while theirs - first < ours and first and not self._ends_sentence(first - 1):
                first -= 1
        start = self.source.words[first][0]
        if first == theirs and ours:
            self._add_one_sided(self.message, range(ours), (0, words[ours][0]))
            return start
        message = text[: words[0][0]]
        before = self.source.text[max(start - len(message) - MAX_EDGE_GROWTH, 0) : start]
        tail = edge_before(before, message)
        rest, above = message[: len(message) - tail], before[: len(before) - tail]
        taken = next((n for n in sign_lengths(above[::-1]) if same_signs(above[-n:], rest)), 0)
        self._add_edge(above[len(above) - taken :], rest)
        self.pieces.add(
            DiffOp.EQUAL, message[len(message) - tail :], message[len(message) - tail :]
        )
        if first < theirs:
            self._differ(
                (range(ours), (words[0][0], words[ours][0])),
                (range(first, theirs), (start, self.source.words[theirs][0])),
            )
        return start - tail - taken

    def _tail(self, ours: int, theirs: int) -> int:
        text, words = self.message.text, self.message.words
        left = len(words) - 1 - ours
        last = theirs
        if self.moved_there and self.moved_there[-1] - theirs in range(1, self.reach):
            last = self.moved_there[-1]
        elif left <= MAX_REPLACED_WORDS:
            most = min(theirs + left, len(self.source.words) - 1)
            while last < most and not self._ends_sentence(last):
                last += 1
        end = self.source.words[last][1]
        if last == theirs and left:
            self._add_one_sided(
                self.message, range(ours + 1, len(words)), (words[ours][1], len(text))
            )
            return end
        if last > theirs:
            self._differ(
                (range(ours + 1, len(words)), (words[ours][1], words[-1][1])),
                (range(theirs + 1, last + 1), (self.source.words[theirs][1], end)),
            )
        message = text[words[-1][1] :]
        after = self.source.text[end : end + len(message) + MAX_EDGE_GROWTH]
        head = edge_behind(after, message)
        self.pieces.add(DiffOp.EQUAL, after[:head], message[:head])
        rest, below = message[head:], after[head:]
        if (
            rest[:1]
            and below[:1] in {"!", "?"}
            and rest[0] in _FINAL - {below[0]}
            and rest[0] != "…"
        ):
            self.pieces.add(DiffOp.CHANGED, below[:1], rest)
            return end + head + 1
        taken = next((n for n in sign_lengths(below) if same_signs(below[:n], rest)), 0)
        self._add_edge(below[:taken], rest)
        return end + head + taken

    def _ends_sentence(self, word: int) -> bool:
        """Whether a sentence or a passage of the source ends after a word."""
        low, high = self.source.between(word, word + 1)
        return not _FINAL.isdisjoint(self.source.text[low:high]) or any(
            low <= edge <= high for edge in self.edges
        )

    def _add_edge(self, source: str, message: str) -> None:
        """Add the text at an edge; punctuation there that only the message has is free."""
        if source or is_free_at_edge(message):
            omits = not source and has_ellipsis(message)
            self.pieces.add(DiffOp.ELLIPSIS if omits else DiffOp.TYPOGRAPHY, source, message)
        else:
            self.pieces.add(DiffOp.ADDED, "", message)

    def _whole_heading(self, end: int) -> int:
        """Extend a span that runs on into a heading and cuts it off: "Does Not Claim Innocence"."""
        if self.run_on is None:
            return end
        text = self.source.text
        line = text.find("\n", end, self.run_on + MAX_HEADING)
        rest = text[end : max(line, end)]
        if not any(map(str.isalnum, rest)) or not _FINAL.isdisjoint(text[self.run_on : line]):
            return end
        self.pieces.add(DiffOp.MISSING, rest, "")
        return line

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        """Extend a span that cuts a word or a number: "1" is no part of "1,000"."""
        text = self.source.text
        low, high = extend_over_cut_words(text, start, end)
        self.pieces.add(DiffOp.MISSING, text[end:high], "")
        if low < start:
            self.pieces.held.insert(0, DiffPiece(DiffOp.MISSING, text[low:start], None))
        return low, high
