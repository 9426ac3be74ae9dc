"""Word lists: phrases that mean the same, so that a question with one finds passages with another.

An operator's are in ``synonyms.toml`` beside the sources, an entry a line::

    "capital punishment" = "death penalty"
    refugee = ["asylum seeker", "displaced person"]
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Annotated

from pydantic import BeforeValidator, TypeAdapter, ValidationError

from bot.corpus.manifest import MAX_PROBLEMS, line_of, read_toml
from bot.corpus.model import SynonymSet
from bot.errors import CorpusError, InputError, Problem

SYNONYMS_NAME = "synonyms.toml"
MAX_ENTRIES = 1000
"""How many entries an operator's list may have."""
MAX_ENTRY = 100
"""The longest entry: its phrases with " = " between them."""
_MARKS = frozenset(" -'’.&+/")
_REASONS = {
    "synonym-single": "needs at least one other phrase beside it, each with a letter or a digit",
    "synonym-letter": "may have letters, digits, spaces and - ' . & + / only",
    "synonym-long": f"has more than {MAX_ENTRY} characters with its other phrases",
}

_KIND = "must be a phrase in quotes, or a list of them"
_PHRASES: TypeAdapter[list[str]] = TypeAdapter(
    Annotated[list[str], BeforeValidator(lambda one: [one] if isinstance(one, str) else one)]
)


def synonym_set(phrases: Iterable[str]) -> SynonymSet:
    """Return phrases as an entry. Raises ``InputError``."""
    tidy = (" ".join(unicodedata.normalize("NFC", one).split()) for one in phrases)
    found = tuple({one.casefold(): one for one in tidy}.values())
    if len(found) <= 1 or not all(any(map(str.isalnum, one)) for one in found):
        raise InputError("synonym-single")
    if not all(map(_is_allowed, "".join(found))):
        raise InputError("synonym-letter")
    if len(entry_text(found)) > MAX_ENTRY:
        raise InputError("synonym-long", count=MAX_ENTRY)
    return found


def parse_entry(text: str) -> SynonymSet:
    """Return the entry in a text like ``capital punishment = death penalty``.

    Raises ``InputError``.
    """
    return synonym_set(text.split("="))


def entry_text(phrases: SynonymSet) -> str:
    """Return an entry as ``parse_entry`` reads it."""
    return " = ".join(phrases)


def read_synonyms(text: str) -> tuple[SynonymSet, ...]:
    """Read an operator's list, or raise ``CorpusError`` with each problem and its line."""
    found: list[SynonymSet] = []
    problems: list[Problem] = []
    for phrase, others in read_toml(SYNONYMS_NAME, text).items():
        try:
            found.append(synonym_set([phrase, *_PHRASES.validate_python(others)]))
        except (InputError, ValidationError) as error:
            reason = _REASONS[str(error)] if isinstance(error, InputError) else _KIND
            line = line_of(text, (phrase,))
            problems.append(Problem(SYNONYMS_NAME, f"{phrase!r} {reason}", line))
    if len(found) > MAX_ENTRIES:
        problems.append(Problem(SYNONYMS_NAME, f"has more than {MAX_ENTRIES} entries"))
    if problems:
        raise CorpusError(problems[:MAX_PROBLEMS])
    return tuple(found)


def _is_allowed(letter: str) -> bool:
    return letter in _MARKS or unicodedata.category(letter)[0] in "LMN"
