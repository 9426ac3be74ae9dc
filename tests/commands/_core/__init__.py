"""Tests of what every command is built from."""
