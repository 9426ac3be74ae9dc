"""Does a message quote the sources, word for word? A verdict for each quotation in it."""

from __future__ import annotations

from bot.verifying.kinds import Kind, kinds
from bot.verifying.values import FAITHFUL, HONEST, Checked, Op, Piece, Verdict
from bot.verifying.verifier import Verifier

__all__ = ["FAITHFUL", "HONEST", "Checked", "Kind", "Op", "Piece", "Verdict", "Verifier", "kinds"]
