"""What became of a passage whose source changed: the one most like it now, and the difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Indel

from bot.corpus.model import Passage

ALIKE = 0.5
"""How alike two passages must be for the one to be what the other became.

Twice the words that both have in the same order, by the words of both together (the normalised
indel similarity over words): 1 for the same words, 0 for none in common.
"""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of two texts: words that both have, or else words that went and that came."""

    same: str = ""
    gone: str = ""
    new: str = ""


def nearest(text: str, passages: Sequence[Passage]) -> Passage | None:
    """Return the passage whose words are most like a text's, the first of equals.

    None where none is alike enough.
    """
    found = process.extractOne(
        text.split(),
        [passage.text.split() for passage in passages],
        scorer=Indel.normalized_similarity,
        score_cutoff=ALIKE,
    )
    return None if found is None else passages[found[2]]


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what stayed, went and came from one text to the other, word by word, in order."""
    before, after = old.split(), new.split()
    found: list[Change] = []
    gone: list[str] = []
    came: list[str] = []

    def close() -> None:
        if gone or came:
            found.append(Change(gone=" ".join(gone), new=" ".join(came)))
            gone.clear()
            came.clear()

    for step in Indel.opcodes(before, after):
        if step.tag == "equal":
            close()
            found.append(Change(same=" ".join(before[step.src_start : step.src_end])))
        gone += before[step.src_start : step.src_end] if step.tag == "delete" else []
        came += after[step.dest_start : step.dest_end] if step.tag == "insert" else []
    close()
    return tuple(found)
