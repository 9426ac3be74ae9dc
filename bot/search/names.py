"""Finding a name by what was typed of it: for autocomplete, topics and suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from bot.search.analysis import words

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAR = 72.0
"""From this likeness on, 0 to 100, a name counts as a slip of another."""
MIN_NEAR = 3
"""What is shorter is only completed: a slip of it would be anything."""

SLIP = 85.0
"""From this likeness on, 0 to 100, words of a question count as a slip of a name."""
MIN_SLIP = 4
"""A name shorter than this is in a question or isn't: a slip of it would be another word."""


class Near(NamedTuple):
    """Where the nearest name stands in the list, and how like it is, 0 to 100."""

    place: int
    likeness: float


class Names:
    """A list of names, folded once: each key that somebody presses looks through all of them.

    Names are told apart by their words alone: not by case, accents, blanks or punctuation.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._bare = [_bare(name) for name in names]
        self._places: dict[str, int] = {}
        for place, bare in enumerate(self._bare):
            self._places.setdefault(bare, place)

    def find(self, name: str) -> int | None:
        """Return the place of the first name with the same words, if there is one."""
        wanted = _bare(name)
        return self._places.get(wanted) if wanted else None

    def complete(self, typed: str) -> list[int]:
        """Return the places of the names that fit what was typed so far, best first.

        First come names that begin with it, then names whose words begin with its words, then
        names that hold it, then near spellings; equals keep the list's order. Nothing typed fits
        every name.
        """
        wanted = _bare(typed)
        if not wanted:
            return list(range(len(self._bare)))
        near: dict[int, float] = {}
        if len(wanted) >= MIN_NEAR:
            near = {
                place: likeness
                for _, likeness, place in process.extract(
                    wanted, self._bare, scorer=fuzz.partial_ratio, score_cutoff=NEAR, limit=None
                )
            }
        ranks = (
            (_fit(name, wanted, near.get(place)), place) for place, name in enumerate(self._bare)
        )
        return [place for _, place in sorted((r, place) for r, place in ranks if r is not None)]

    def nearest(self, name: str) -> Near | None:
        """Return the name that is spelled most like this one, if any is near."""
        found = process.extractOne(_bare(name), self._bare, scorer=fuzz.WRatio, score_cutoff=NEAR)
        return None if found is None else Near(found[2], found[1])

    def contained(self, text: str) -> set[int]:
        """Return the places of the names that stand in a text, or a near spelling of them."""
        wanted = f" {_bare(text)} "
        found = process.extract(
            wanted,
            [f" {bare} " for bare in self._bare],
            scorer=fuzz.partial_ratio,
            score_cutoff=SLIP,
            limit=None,
        )
        # A text that is shorter than a name would be looked for in it instead.
        return {
            place
            for name, _, place in found
            if len(name) >= MIN_SLIP + 2
            and (len(name) <= len(wanted) or fuzz.ratio(name, wanted) >= SLIP)
        }


def _bare(name: str) -> str:
    return " ".join(words(name))


def _fit(name: str, wanted: str, likeness: float | None) -> float | None:
    """Return a name's rank, lower is better; None where it doesn't fit."""
    if name.startswith(wanted):
        return 0
    parts = name.split()
    if all(any(word.startswith(part) for word in parts) for part in wanted.split()):
        return 1
    if wanted in name:
        return 2
    return None if likeness is None else 3 + (100 - likeness) / 100
