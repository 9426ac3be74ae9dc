"""Which word of a quotation is which word of a source, where they aren't the same throughout.

Seed, chain, extend, as programs that compare genomes do (S. Kurtz and others, "Versatile and open
software for comparing large genomes", 2004): runs of words that both have are found first, then the
heaviest chain of runs that keep their order in both, then what lies between them is compared word
by word (their longest common subsequence, by rapidfuzz). Runs that are left over on both sides have
moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Indel

MAX_BLOCKS = 100
"""Runs that are chained: the longest."""

GAP = 3
"""What a gap between two runs takes off the likeness at most, in words."""

_FEW = 12  # words up to which two in a row are a run
_MAX_STEPS = 40_000  # comparisons of words while runs are sought: texts of one word would take n²
_MAX_PLACES = 8  # places of one seed that are tried


class Block(NamedTuple):
    """Words that both have in a row: from ``here`` in the quotation, ``there`` in the source."""

    here: int
    there: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which words agree, as pairs (quotation's, source's) that rise on both sides.

    ``moved_here`` and ``moved_there`` are words that both have, but in another order.
    ``likeness`` is 1 where all words agree, and at most 0 where they have little in common.
    """

    pairs: tuple[tuple[int, int], ...]
    moved_here: frozenset[int]
    moved_there: frozenset[int]
    likeness: float


def align(here: Sequence[int], there: Sequence[int]) -> Alignment | None:
    """Align a quotation's words with a source's; None where not even two in a row agree.

    Words are given by number. The source may have more before and behind; likeness counts each
    word of the quotation that agrees as 1, takes 1 off for each that is missing, added or changed,
    at most ``GAP`` for each gap, and divides by the quotation's words.
    """
    blocks = _blocks(here, there, 2 if len(here) <= _FEW else 3)
    if not blocks:
        return None
    chain = _chain(blocks)
    pairs = list(_paired(chain, here, there))
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
    likeness = (len(pairs) + len(moved_here) - cost) / len(here)
    return Alignment(tuple(pairs), frozenset(moved_here), frozenset(moved_there), likeness)


def _blocks(here: Sequence[int], there: Sequence[int], least: int) -> list[Block]:
    """Return the longest runs that both have, longest first."""
    seeds: dict[tuple[int, ...], list[int]] = {}
    for place in range(len(there) - least + 1):
        held = seeds.setdefault(tuple(there[place : place + least]), [])
        if len(held) < _MAX_PLACES:
            held.append(place)
    found: list[Block] = []
    steps = 0
    for start in range(len(here) - least + 1):
        for place in seeds.get(tuple(here[start : start + least]), ()):
            if start and place and here[start - 1] == there[place - 1]:
                continue  # part of a run that began before
            length = least
            most = min(len(here) - start, len(there) - place)
            while length < most and here[start + length] == there[place + length]:
                length += 1
            steps += length
            found.append(Block(start, place, length))
        if steps > _MAX_STEPS:
            break
    return sorted(found, key=lambda one: (-one.length, one.here, one.there))[:MAX_BLOCKS]


def _chain(blocks: Sequence[Block]) -> list[Block]:
    """Return the heaviest chain of blocks in order; one that overlaps the one before is cut."""
    ordered = sorted(blocks, key=lambda one: (one.here, one.there))
    weights: list[float] = []
    links: list[tuple[int, int]] = []  # the block before, and how many words that one overlaps
    for n, block in enumerate(ordered):
        best, link = float(block.length), (-1, 0)
        for before, other in enumerate(ordered[:n]):
            ours = block.here - other.here - other.length
            theirs = block.there - other.there - other.length
            over = max(-ours, -theirs, 0)
            if over >= block.length or other.there >= block.there or other.here >= block.here:
                continue
            apart = max(ours, theirs) + over
            weight = weights[before] + block.length - over - min(GAP, apart) / (GAP + 1)
            if weight > best:
                best, link = weight, (before, over)
        weights.append(best)
        links.append(link)
    at = max(range(len(ordered)), key=lambda n: weights[n])
    chain: list[Block] = []
    while at >= 0:
        before, over = links[at]
        here, there, length = ordered[at]
        chain.append(Block(here + over, there + over, length - over))
        at = before
    return chain[::-1]


def _paired(
    chain: Sequence[Block], here: Sequence[int], there: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a chain, with those before, between and behind its blocks."""
    first = chain[0]
    begin = max(first.there - first.here - 2, 0)
    yield from _head(here[: first.here], there[begin : first.there], begin)
    ours = theirs = 0
    for n, block in enumerate(chain):
        if n:
            yield from _middle(here[ours : block.here], there[theirs : block.there], (ours, theirs))
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


def _middle(
    here: Sequence[int], there: Sequence[int], at: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield pairs between two blocks: all, unless few words of many agree, which says nothing."""
    found = _equal(here, there) if here and there else []
    if 2 * len(found) >= min(len(here), len(there)) or max(len(here), len(there)) <= 2 * GAP:
        yield from ((at[0] + one, at[1] + other) for one, other in found)


def _tail(
    here: Sequence[int], there: Sequence[int], at: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield pairs behind the last block, as long as no gap is larger than ``GAP`` words."""
    last = (-1, -1)
    for one, other in _equal(here, there) if here and there else []:
        if one - last[0] > GAP + 1 or other - last[1] > GAP + 1:
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
    """Return what the gaps take off: each the larger of its two sides, at most ``GAP``."""
    cost = 0
    last = (-1, pairs[0][1] - 1)
    for here, there in (*pairs, (words, pairs[-1][1] + 1)):
        ours = sum(n not in moved_here for n in range(last[0] + 1, here))
        theirs = sum(n not in moved_there for n in range(last[1] + 1, there))
        cost += min(GAP, max(ours, theirs))
        last = (here, there)
    return cost


def in_order(parts: Sequence[Sequence[int]], there: Sequence[int]) -> list[int] | None:
    """Return where each word of the parts stands: each part in a row, each behind the last.

    The last part stands at the first place that it can, the others as near to the next one as they
    can; None where one doesn't stand anywhere.
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
    """Return the first of these places at which words stand in a row."""
    wanted = list(part)
    return next((n for n in places if there[n : n + len(wanted)] == wanted), None)
