"""Meaning beside words: the nearest sentences to a question, by all-MiniLM-L6-v2.

The model chooses among the sources' own words and writes none. It is optional: ``find_model``
returns None where its package isn't installed, and ``load_encoder`` raises ``ModelError`` where it
is damaged.
"""
