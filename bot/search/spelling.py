"""Spelling: a word that no passage has, and the corpus's own word it was probably meant to be.

A word is put right only where no source has it and it is no word of the language either (by
pyspellchecker's list of that language's words, where it has one): a source that doesn't speak of a
"stop" isn't asked about its "top". The corpus's own vocabulary and the function words are all that
a word can become. Distances are Damerau and Levenshtein's in the restricted form (insertions,
deletions, substitutions, and two neighbours swapped, each 1; rapidfuzz counts them).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA
from spellchecker import SpellChecker

from bot.search.analysis import STOP_WORDS, american, fold
from bot.search.vocabulary import Vocabulary

MIN_TYPO_LENGTH = 4
"""A word with fewer letters isn't corrected: it is another word rather than a typo."""
TWO_TYPO_LENGTH = 8
"""From this length on a word may have two typos, below it one."""
FIRST_LETTER_TYPO_LENGTH = 6
"""From this length on a typo may be in the first letter; below it, that makes another word."""

_FUNCTION = frozenset(map(fold, STOP_WORDS))


@cache
def dictionary_words(language: str) -> Container[str]:
    """Return the words of a language, folded; none where there is no list of them.

    Each list is read once.
    """
    code = language.partition("-")[0]
    if code not in SpellChecker.languages():
        return ()
    listed = SpellChecker(language=code).word_frequency.keys()
    return frozenset(word if word.isascii() and word.isalpha() else fold(word) for word in listed)


class SpellingCandidate(NamedTuple):
    """A word that another may be a typo of, and how many typos lie between them."""

    word: str
    typos: int


@dataclass(frozen=True)
class CorpusWords:
    """The words of a corpus as they are spelled, folded.

    ``counts`` are the number of passages that have each, ``order`` the places of their first
    appearances among all words'.
    """

    vocabulary: Vocabulary
    counts: NDArray[np.int32]
    order: NDArray[np.int32]

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> CorpusWords:
        """Make it of the number of passages that have each word, in the corpus's order."""
        vocabulary = Vocabulary.of(counts)
        places = {word: place for place, word in enumerate(counts)}
        return cls(
            vocabulary,
            np.array([counts[word] for word in vocabulary], dtype=np.int32),
            np.array([places[word] for word in vocabulary], dtype=np.int32),
        )

    @classmethod
    def joined(
        cls,
        parts: Sequence[CorpusWords],
        vocabulary: Vocabulary,
        numbers: Sequence[NDArray[np.int32]],
    ) -> CorpusWords:
        """Add up several sources' words; ``numbers`` are each one's in the vocabulary of all."""
        counts = np.zeros(len(vocabulary), np.int32)
        firsts = np.zeros(len(vocabulary), np.int64)
        before = sum(len(one.vocabulary) for one in parts)
        for one, mine in zip(reversed(parts), reversed(numbers), strict=True):
            before -= len(one.vocabulary)
            counts[mine] += one.counts
            firsts[mine] = before + one.order  # the first source that has a word has the last word
        order = np.empty(len(vocabulary), np.int32)
        order[np.argsort(firsts)] = np.arange(len(vocabulary), dtype=np.int32)
        return cls(vocabulary, counts, order)

    def candidates(self, word: str, languages: Iterable[str]) -> list[SpellingCandidate]:
        """Return the words that a folded word was probably meant to be, the likeliest first.

        Fewer slips come first, then the same first letter, then function words and what more
        passages have, then what stands first in the corpus. A word of one of the ``languages`` was
        meant.
        """
        if (
            len(word) < MIN_TYPO_LENGTH
            or not word.isalpha()
            or any(
                spelled in dictionary_words(one)
                for one in languages
                for spelled in (word, american(word))
            )
        ):
            return []
        most = 2 if len(word) >= TWO_TYPO_LENGTH else 1
        found: list[tuple[int, bool, int, int, str]] = []
        for length in range(len(word) - most, len(word) + most + 1):
            spelled, ranks = self._of_length.get(length, ((), ()))
            for other, slips, place in process.extract(
                word, spelled, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                found.append((slips, other[0] != word[0], *ranks[place], other))
        return [SpellingCandidate(other, slips) for slips, *_, other in sorted(found)]

    @cached_property
    def _of_length(self) -> dict[int, tuple[list[str], list[tuple[int, int]]]]:
        """The words by the number of their letters, each with what ranks it among equals."""
        found: dict[int, tuple[list[str], list[tuple[int, int]]]] = {}
        everywhere = int(self.counts.sum())
        words = zip(self.vocabulary, self.counts.tolist(), self.order.tolist(), strict=True)
        function = ((word, everywhere, place) for place, word in enumerate(sorted(_FUNCTION)))
        for word, count, place in (*words, *function):
            spelled, ranks = found.setdefault(len(word), ([], []))
            spelled.append(word)
            ranks.append((-count, place))
        return found
