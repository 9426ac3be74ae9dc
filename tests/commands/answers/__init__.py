"""Tests of the commands that answer from the sources."""
