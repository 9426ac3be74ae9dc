"""Check whether a message quotes the sources word for word, with a verdict for each quotation."""

from __future__ import annotations

from bot.verify.model import (
    FAITHFUL_OPS,
    FAITHFUL_VERDICTS,
    CheckedQuotation,
    DiffOp,
    DiffPiece,
    Verdict,
)
from bot.verify.typography import TypographyKind, typography_kinds
from bot.verify.verifier import Verifier

__all__ = [
    "FAITHFUL_OPS",
    "FAITHFUL_VERDICTS",
    "CheckedQuotation",
    "DiffOp",
    "DiffPiece",
    "TypographyKind",
    "Verdict",
    "Verifier",
    "typography_kinds",
]
