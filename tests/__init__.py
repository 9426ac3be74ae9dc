"""Tests that mirror ``bot/`` and ``commands/``."""
