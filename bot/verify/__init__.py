"""Does a message quote the sources, word for word? A verdict for each quotation in it."""

from __future__ import annotations

from bot.verify.kinds import Kind, kinds
from bot.verify.values import FAITHFUL, HONEST, Checked, Op, Piece, Verdict
from bot.verify.verifier import Verifier

__all__ = ["FAITHFUL", "HONEST", "Checked", "Kind", "Op", "Piece", "Verdict", "Verifier", "kinds"]
