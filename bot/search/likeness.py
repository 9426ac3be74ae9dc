"""Find near-duplicate questions by their analysed words.

Two questions are alike if all words of the shorter one occur in the longer one, with a typo in at
most ``MAX_SLIPS`` of them, and the longer one has few others: Dice's coefficient ``2s / (s + l)``
of their numbers of words is at least ``CUTOFF``. A replaced word makes a different question, since
it is mostly a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz.distance import OSA

CUTOFF = 0.75
"""Two words and three are alike, two and four aren't."""
NEAR = 0.5
"""The minimum overlap for showing two questions as similar."""
MAX_SLIPS = 2
MIN_LETTERS = 5
"""Shorter words never count as typos: ``Iran`` isn't ``Iraq``."""


def alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two questions, given as distinct words, are near-duplicates.

    Questions without words are alike.
    """
    short, long = sorted((set(one), set(other)), key=len)
    if not short:
        return not long
    if 2 * len(short) / (len(short) + len(long)) < CUTOFF:
        return False
    slips, rest = short - long, long - short
    if len(slips) > MAX_SLIPS:
        return False
    meant = [{word for word in rest if _slip(slip, word)} for slip in slips]
    return all(meant) and len(set[str]().union(*meant)) >= len(slips)


def most_similar(words: Sequence[str], others: Mapping[int, Sequence[str]]) -> int | None:
    """Return the key of the question most alike to these words, None if none is.

    It shares the most words and has the fewest others; ties go to the lowest key.
    """
    mine = set(words)
    found = [
        (-len(mine & set(theirs)), len(mine ^ set(theirs)), key)
        for key, theirs in others.items()
        if alike(words, theirs)
    ]
    return min(found)[-1] if found else None


def similar(
    words: Sequence[str], others: Mapping[int, Sequence[str]], most: int, *, least: float = NEAR
) -> list[int]:
    """Return the keys of at most ``most`` similar questions, the most similar first.

    Near-duplicates come first, then those with an overlap of at least ``least``; ties by key.
    """
    found = [
        (not alike(words, theirs), -near, key)
        for key, theirs in others.items()
        if (near := overlap(words, theirs)) >= least
    ]
    return [key for *_, key in sorted(found)[:most]]


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """Return Dice's coefficient of two questions' words, 0 to 1; typos count as equal."""
    mine, theirs = set(one), set(other)
    if not mine or not theirs:
        return 0.0
    shared = mine & theirs
    if not shared and not alike(one, other):
        return 0.0
    slips = min(_slips(mine - shared, theirs - shared), _slips(theirs - shared, mine - shared))
    return 2 * (len(shared) + slips) / (len(mine) + len(theirs))


def lookup_count(count: int) -> int:
    """Return how many of a question's rarest words to look up to find every similar question.

    A similar question can lack some of ``count`` words (it is shorter) and have typos in others;
    with one more, at least one word is shared.
    """
    least = -(-count * CUTOFF // (2 - CUTOFF))  # the words of the shorter question
    return min(count, count - int(least) + MAX_SLIPS + 1)


def _slips(some: set[str], others: set[str]) -> int:
    """Return how many of some words are typos of one of the others."""
    return sum(any(_slip(word, meant) for meant in others) for word in some)


def _slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter changed, removed, added or swapped."""
    if min(len(one), len(other)) < MIN_LETTERS or not (one.isalpha() and other.isalpha()):
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1
