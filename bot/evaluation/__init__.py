"""Measure retrieval on a golden set: its format, the run, the figures and their plot."""
