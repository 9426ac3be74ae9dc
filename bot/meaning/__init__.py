"""Meaning beside words: the nearest sentences to a question, by all-MiniLM-L6-v2.

The model chooses among the sources' own words and writes none. It is optional: ``find_model``
returns None where its package isn't installed, and ``load_encoder`` raises ``ModelError`` where it
is damaged.
"""

from __future__ import annotations

from bot.meaning.encoder import Encoder, Vectors
from bot.meaning.model import find_model, load_encoder
from bot.meaning.names import blind, find_names
from bot.meaning.vectors import (
    Contribution,
    CorpusMeaning,
    ModelInput,
    SentenceVectors,
    build_vectors,
    contributions,
    read_corpus,
)

__all__ = [
    "Contribution",
    "CorpusMeaning",
    "Encoder",
    "ModelInput",
    "SentenceVectors",
    "Vectors",
    "blind",
    "build_vectors",
    "contributions",
    "find_model",
    "find_names",
    "load_encoder",
    "read_corpus",
]
