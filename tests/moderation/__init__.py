"""Tests of what moderators make of the query log."""
