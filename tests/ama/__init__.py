"""Tests of ``bot/ama``."""
