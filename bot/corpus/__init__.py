"""Documents in: files become sources, sections, exchanges, passages and citations."""

from __future__ import annotations

from bot.corpus.joining import Added, join
from bot.corpus.loading import MAX_FILE_BYTES, Loader, load_corpus
from bot.corpus.model import (
    Corpus,
    Exchange,
    Kind,
    KnownQuestion,
    Part,
    Passage,
    Section,
    Source,
    Span,
    SynonymSet,
    Topic,
)
from bot.corpus.synonyms import MAX_ENTRY, entry_text, parse_entry

__all__ = [
    "MAX_ENTRY",
    "MAX_FILE_BYTES",
    "Added",
    "Corpus",
    "Exchange",
    "Kind",
    "KnownQuestion",
    "Loader",
    "Part",
    "Passage",
    "Section",
    "Source",
    "Span",
    "SynonymSet",
    "Topic",
    "entry_text",
    "join",
    "load_corpus",
    "parse_entry",
]
