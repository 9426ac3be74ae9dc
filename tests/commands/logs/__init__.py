"""Tests of ``/logs``."""
