"""A server's labels: which passage its moderators picked for a question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class PassageLabel(NamedTuple):
    """A question, and the citation of the passage that moderators picked for it.

    The citation is None where they said that no passage answers the question.
    """

    question: str
    citation: str | None


class LabelIndex:
    """Finds the label of a question; of several for the same question, the first one counts."""

    def __init__(self, labels: Iterable[PassageLabel]) -> None:
        self._by_wording: dict[str, PassageLabel] = {}
        for one in labels:
            self._by_wording.setdefault(_wording(one.question), one)

    def find(self, question: str) -> PassageLabel | None:
        return self._by_wording.get(_wording(question))


def _wording(question: str) -> str:
    """Return a question without what makes no difference: case, white space, its last marks."""
    return " ".join(question.casefold().split()).rstrip("?!. ")
