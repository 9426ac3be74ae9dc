"""Expand a question by a word list: by phrases that mean the same as phrases in it.

An entry is a set of equal phrases: each stands for each of the others, whoever they are about. What
is added to a question weighs less than its own words: together, the words of a phrase weigh at most
``Weights.synonym`` times what the words weigh that they stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from itertools import chain
from math import fsum
from typing import NamedTuple

from bot.corpus import SynonymSet

Terms = tuple[str, ...]
"""The terms of one word, in each of the corpus's languages."""


class Phrase(NamedTuple):
    """A phrase as the list has it, and its words."""

    text: str
    words: tuple[Terms, ...]


class Expansion(NamedTuple):
    """Words that are added to a question, as ``phrase`` has them, for some of its own ``terms``.

    ``start`` and ``end`` are where those are among the question's words.
    """

    start: int
    end: int
    terms: Terms
    phrase: str
    added: Terms


class SynonymIndex:
    """The word list of a corpus, by the first words of its phrases."""

    def __init__(
        self,
        entries: Iterable[SynonymSet],
        analyze: Callable[[str], tuple[Terms, ...]],
        known: Container[str],
    ) -> None:
        """Index a list.

        ``analyze`` returns the words of a phrase. Only phrases with ``known`` words are added to
        questions: those that the corpus has.
        """
        self._by_first: dict[str, list[tuple[Phrase, tuple[Phrase, ...]]]] = {}
        for entry in entries:
            phrases = [Phrase(text, words) for text in entry if (words := analyze(text))]
            for phrase in phrases:
                others = tuple(
                    one
                    for one in phrases
                    if one.words != phrase.words
                    and all(any(term in known for term in word) for word in one.words)
                )
                for term in phrase.words[0]:
                    self._by_first.setdefault(term, []).append((phrase, others))

    def expand(self, words: Sequence[Terms]) -> tuple[Expansion, ...]:
        """Return what is added for the phrases in a question, in its order and the list's."""
        found: dict[Expansion, None] = {}
        for start, terms in enumerate(words):
            for phrase, others in chain(*(self._by_first.get(term, ()) for term in terms)):
                here = words[start : start + len(phrase.words)]
                if _is_phrase(here, phrase):
                    own = _terms(here)
                    for other in others:
                        end = start + len(here)
                        found[Expansion(start, end, own, other.text, _terms(other.words))] = None
        return tuple(found)


def _is_phrase(words: Sequence[Terms], phrase: Phrase) -> bool:
    return len(words) == len(phrase.words) and all(
        not set(one).isdisjoint(wanted) for one, wanted in zip(words, phrase.words, strict=True)
    )


def _terms(words: Iterable[Terms]) -> Terms:
    return tuple(dict.fromkeys(chain(*words)))


def factors_of(
    expansions: Iterable[Expansion],
    weight: Callable[[str], float],
    synonym: float,
    asked: Iterable[str],
) -> dict[str, float]:
    """Return the factor for each added term that isn't ``asked`` itself, in order."""
    own, factors = set(asked), dict[str, float]()
    for one in expansions:
        stands_for = fsum(map(weight, one.terms))
        whole = fsum(map(weight, one.added))
        factor = synonym * min(1.0, stands_for / whole if whole else 0.0)
        for term in one.added:
            if term not in own:
                factors[term] = max(factor, factors.get(term, 0.0))
    return factors
