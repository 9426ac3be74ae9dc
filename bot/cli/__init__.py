"""The command line: one verb for each thing that an operator does."""

from __future__ import annotations

from bot.cli.program import main

__all__ = ["main"]
