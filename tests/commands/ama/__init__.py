"""Tests of /ama."""
