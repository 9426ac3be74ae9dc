"""A hosted Q&A: its states, its people's words, and the transcript that it becomes.

Nothing here knows of Discord or of SQL: ``records/amas.py`` keeps it, ``commands/ama/`` shows it.
"""
