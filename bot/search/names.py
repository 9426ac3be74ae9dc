"""Finding a name by what was typed of it: for autocomplete, topics and suggestions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from bot.search.analysis import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

NEAR = 72.0
"""From this likeness on, 0 to 100, a name counts as a slip of another."""

SLIP = 85.0
"""From this likeness on, 0 to 100, words of a question count as a slip of a name."""
MIN_SLIP = 4
"""A name shorter than this is in a question or isn't: a slip of it would be another word."""


class Near(NamedTuple):
    """Where the nearest name stands in the list, and how like it is, 0 to 100."""

    place: int
    likeness: float


def complete(names: Sequence[str], typed: str, count: int) -> list[int]:
    """Return the places of up to ``count`` names that fit what was typed so far, best first.

    First come names that begin with it, then names whose words begin with its words, then names
    that hold it, then near spellings; equals keep the list's order. Nothing typed fits every name.
    """
    wanted = _bare(typed)
    if not wanted:
        return list(range(min(len(names), count)))
    ranks = [(_fit(_bare(name), wanted), place) for place, name in enumerate(names)]
    fitting = [(rank, place) for rank, place in ranks if rank is not None]
    return [place for _, place in sorted(fitting)[:count]]


def nearest(names: Sequence[str], name: str) -> Near | None:
    """Return the name that is spelled most like this one, if any is near."""
    found = process.extractOne(
        _bare(name), [_bare(one) for one in names], scorer=fuzz.WRatio, score_cutoff=NEAR
    )
    return None if found is None else Near(found[2], found[1])


def contained(names: Sequence[str], words: str) -> bool:
    """Say whether one of the names, or a near spelling of it, stands among these words."""
    text = f" {_bare(words)} "
    return any(
        fuzz.partial_ratio(f" {bare} ", text) >= SLIP
        for name in names
        if len(bare := _bare(name)) >= MIN_SLIP
    )


def same(first: str, second: str) -> bool:
    """Say whether two names differ in no more than case, accents, blanks and punctuation."""
    return _bare(first) == _bare(second)


def _bare(name: str) -> str:
    return " ".join(fold(word) for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", name))  # noqa: RUF001


def _fit(name: str, wanted: str) -> float | None:
    if name.startswith(wanted):
        return 0
    words = name.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 1
    if wanted in name:
        return 2
    likeness = fuzz.partial_ratio(wanted, name)
    return 3 + (100 - likeness) / 100 if likeness >= NEAR and len(wanted) > 2 else None  # noqa: PLR2004
