"""A golden set from the query log: what moderators labelled, and what members called helpful."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.answering import MAX_QUOTE
from bot.corpus import Corpus
from bot.corpus.text import pages, sentences
from bot.errors import DataError, Problem
from bot.evaluation.golden import Case, Golden
from bot.moderation.replaying import first_quote, wording_of

FROM_LOG = "query log"
"""The name of a golden set from the log."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with a moderator's label, or with an answer that members called helpful.

    ``citation`` is the label's, None if no source answers the question. ``shown`` are the citations
    and words of the helpful answer, in order.
    """

    question: str
    citation: str | None
    kind: Literal["label", "helpful"] = "label"
    shown: tuple[tuple[str, str], ...] = ()

    def right_citation(self, corpus: Corpus) -> str | None:
        """Return the citation of the right passage: of a helpful answer, its first quote's."""
        if self.kind == "label":
            return self.citation
        first = first_quote(self.shown, corpus)
        return first and first[0]

    def stands_in(self, corpus: Corpus) -> bool:
        """Whether a corpus contains the passage; True if there is none."""
        citation = self.right_citation(corpus)
        return citation is None or corpus.has(citation)


def marked_golden(marked: Sequence[Marked], corpus: Corpus) -> Golden:
    """Return the golden set of the marks whose passages a corpus contains, in order.

    Any quote from the passage is right (or a refusal, if none is marked). If a question is marked
    twice, the first mark counts. Raises ``DataError`` if no mark is left.
    """
    first = {wording_of(one.question): one for one in reversed(marked)}
    cases = tuple(_case(line, one, corpus) for line, one in enumerate(reversed(first.values()), 1))
    if not cases:
        reason = (
            "has no mark to measure on; moderators set them with /logs show, under "
            '"Right passage is …" (docs/measuring.md)'
        )
        raise DataError([Problem(FROM_LOG, reason)])
    return Golden(FROM_LOG, cases)


def _case(line: int, one: Marked, corpus: Corpus) -> Case:
    """Return a mark's case, which expects one of the passage's sentences."""
    citation = one.right_citation(corpus)
    if citation is None:
        return Case(line, one.question, kind=one.kind)
    passage = corpus.passage(citation)
    text, language = passage.source.text, passage.source.language
    expect = tuple(
        part.of(text)
        for sentence in sentences(text, passage.span, language)
        for part in pages(text, sentence, MAX_QUOTE)
    )
    path = passage.source.path
    return Case(line, one.question, expect, path, one.kind, passage.span, whole=True)
