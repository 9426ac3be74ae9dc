"""Moderators' tools for the query log: similar questions, figures and replays.

Pure functions of records; the SQL is in ``bot/records``.
"""
