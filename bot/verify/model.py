"""What comes of looking a quotation up: a verdict, the place, and what differs, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.corpus import Passage, Source, Span


class Verdict(StrEnum):
    """What can be said of a quotation. None of them says that it is false."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    SHORTENED = "shortened"
    """Set differently at most, but an ellipsis stands for words: the meaning may differ."""
    ALTERED = "altered"
    NOT_FOUND = "notfound"


class DiffOp(StrEnum):
    """What a piece of a comparison is: the first and the last two are no altered words."""

    EQUAL = "equal"
    MISSING = "missing"
    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    TYPOGRAPHY = "typography"
    ELLIPSIS = "ellipsis"


FAITHFUL_OPS = frozenset({DiffOp.EQUAL, DiffOp.TYPOGRAPHY, DiffOp.ELLIPSIS})
"""What a quotation may differ by without a word of it being altered."""

FAITHFUL_VERDICTS = frozenset({Verdict.EXACT, Verdict.TYPOGRAPHIC, Verdict.SHORTENED})
"""Verdicts on quotations of which no word is altered."""


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A piece of a comparison: what the source has and what the message has in its place.

    None stands for nothing; one of the two is there. Both are character for character: all pieces'
    ``source`` in order are the source's span, all pieces' ``message`` the quotation's text.
    """

    op: DiffOp
    source: str | None
    message: str | None

    def __post_init__(self) -> None:
        if not (self.source or self.message) or "" in {self.source, self.message}:
            problem = f"a piece has words on one side at least, and None for none: {self}"
            raise ValueError(problem)

    @property
    def leaves_out(self) -> bool:
        """Whether an ellipsis stands for words here."""
        return self.op is DiffOp.ELLIPSIS and any(map(str.isalnum, self.source or ""))


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """One quotation of a message, looked up.

    ``text`` is the quotation as the message has it, without the marks around it; ``place`` is
    where in the message it stands, in code points. ``source`` and ``span`` say where its words
    stand, None where they don't; ``passages`` are those that the span touches (or, for a heading,
    the one below it), the first of which is the citation. ``also`` are passages that have the same
    words again, up to ten. ``diff`` is empty where nothing differs.
    """

    text: str
    place: Span
    verdict: Verdict
    source: Source | None = None
    span: Span | None = None
    passages: tuple[Passage, ...] = ()
    diff: tuple[DiffPiece, ...] = ()
    also: tuple[Passage, ...] = ()

    def __post_init__(self) -> None:
        found = self.source is not None and self.span is not None and bool(self.passages)
        if found is (self.verdict is Verdict.NOT_FOUND):
            problem = f"{self.verdict} and a place in the sources don't go together"
            raise ValueError(problem)
        if bool(self.diff) is (self.verdict in {Verdict.EXACT, Verdict.NOT_FOUND}):
            problem = f"{self.verdict} and what differs don't go together"
            raise ValueError(problem)
        ops = {piece.op for piece in self.diff}
        if bool(ops - FAITHFUL_OPS) is not (self.verdict is Verdict.ALTERED) or (
            any(piece.leaves_out for piece in self.diff) is not (self.verdict is Verdict.SHORTENED)
            and self.verdict is not Verdict.ALTERED
        ):
            problem = f"{self.verdict} and these pieces don't go together"
            raise ValueError(problem)

    @property
    def citation(self) -> str | None:
        """The id of the passage in which the words begin; None where they were not found."""
        return self.passages[0].citation if self.passages else None
