"""The result of checking a quotation: a verdict, its place in the sources, and a diff."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.corpus import Passage, Source, Span


class Verdict(StrEnum):
    """What the check says about a quotation. No verdict says that a quotation is false."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    SHORTENED = "shortened"
    """Typographic at most, but an ellipsis replaces words: the meaning may differ."""
    ALTERED = "altered"
    NOT_FOUND = "notfound"


class DiffOp(StrEnum):
    EQUAL = "equal"
    MISSING = "missing"
    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    TYPOGRAPHY = "typography"
    ELLIPSIS = "ellipsis"


FAITHFUL_OPS = frozenset({DiffOp.EQUAL, DiffOp.TYPOGRAPHY, DiffOp.ELLIPSIS})
"""Differences that alter no word."""

FAITHFUL_VERDICTS = frozenset({Verdict.EXACT, Verdict.TYPOGRAPHIC, Verdict.SHORTENED})
"""Verdicts on quotations without an altered word."""


_NEUTRAL = re.compile("[.,\"'“”„‟‘’‚«»‹›]")


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A piece of a diff: the source's text and the message's text in its place.

    None stands for nothing; at least one of the two is there. Joined in order, the pieces'
    ``source`` is the source's span and their ``message`` is the quotation's text, character for
    character.
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
        """Whether an ellipsis replaces words or signs here, rather than a blank or punctuation.

        Without a blank, even a full stop or a comma is part of a word or number, as in 1.5.
        """
        if self.op is not DiffOp.ELLIPSIS or self.source is None:
            return False
        signs = _NEUTRAL.sub("", self.source)
        return bool(signs.strip()) or not any(map(str.isspace, self.source))


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation in a message, checked against the sources.

    ``text`` is the quotation as the message has it, without the marks around it; ``place`` is its
    position in the message, in code points. ``source`` and ``span`` are its position in the
    sources, None if it wasn't found. ``passages`` are those that the span touches (for a heading,
    the one below it); the first is cited. ``also`` are up to ten other passages with the same
    words. ``diff`` is empty if nothing differs.
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
        """The id of the passage in which the words begin; None if they weren't found."""
        return self.passages[0].citation if self.passages else None
