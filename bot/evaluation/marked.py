"""A golden set from the query log: questions whose right passage a moderator marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.corpus import Corpus
from bot.errors import DataError, Problem, UnknownCitationError
from bot.evaluation.golden import Case, Golden

FROM_LOG = "query log"
"""The name of a golden set from the log."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question and the citation of its right passage, None if no source answers it."""

    question: str
    citation: str | None

    def stands_in(self, corpus: Corpus) -> bool:
        """Whether a corpus contains the passage; True if there is none."""
        try:
            return self.citation is None or bool(corpus.passage(self.citation))
        except UnknownCitationError:
            return False


def marked_golden(marked: Sequence[Marked], corpus: Corpus) -> Golden:
    """Return the golden set of the marks whose passages a corpus contains, in order.

    Any quote from the passage is right (or a refusal, if none is marked). If a question is marked
    twice, the first mark counts. Raises ``DataError`` if no mark is left.
    """
    first = {" ".join(one.question.split()): one for one in reversed(marked)}
    cases = tuple(_case(line, one, corpus) for line, one in enumerate(reversed(first.values()), 1))
    if not cases:
        reason = (
            "has no mark to measure on; moderators set them with /logs show, under "
            '"Right passage is …" (docs/measuring.md)'
        )
        raise DataError([Problem(FROM_LOG, reason)])
    return Golden(FROM_LOG, cases)


def _case(line: int, one: Marked, corpus: Corpus) -> Case:
    if one.citation is None:
        return Case(line, one.question)
    passage = corpus.passage(one.citation)
    expect, path = (passage.text,), passage.source.path
    return Case(line, one.question, expect, path, span=passage.span, whole=True)
