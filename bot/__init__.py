"""Verbatim: a Discord bot that answers only with exact quotes from its operator's documents."""

from __future__ import annotations

__version__ = "0.1.0"
