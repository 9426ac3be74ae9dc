"""Generate a corpus from a fixed seed: passages of invented words, and questions.

For an index, the frequencies of words matter, not their meaning:

- Content words follow Zipf and Mandelbrot's law (Mandelbrot, "An informational theory of the
  statistical structure of language", 1953), ``p(r) ∝ 1 / (r + 90) ** 1.35`` over three million
  words. The most frequent word is in one passage of eight, and the vocabulary grows with the corpus
  as in natural text (Heaps).
- Words recur within a passage more often than by chance (Church and Gale, "Poisson mixtures",
1995): a quarter of the words repeat an earlier word of the passage. - Twenty consecutive passages
share a topic, like an article: a quarter of their words belong to it. - 45 % of all words are
English function words, which the analysis leaves out. - Passages have some 106 words (log-normal).

Words consist of syllables and are inflected as in English, so that stemming applies.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from bot.search.analysis import analyzer

BLOCK = 1000
"""Passages are generated in blocks of a thousand, each with its own seed."""
TOPIC = 20
"""How many consecutive passages share a topic."""
_SEED = 20260
_WORDS, _EXPONENT, _SHIFT = 3_000_000, 1.35, 90
_FUNCTION = [
    *("the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "it", "as", "with", "on"),
    *("by", "be", "at", "are", "this", "from", "his", "had", "not", "but", "or", "have", "an"),
    *("they", "which", "were", "her", "all", "their", "there", "been", "if", "will", "would"),
    *("can", "has", "more", "when", "who", "no", "out", "so"),
]
_ASKING = ("what", "how", "why", "which", "who", "when")
_ENDINGS = ("", "s", "ed", "ing", "er")
_ENDING_SHARES = (0.45, 0.25, 0.12, 0.12, 0.06)
_ONSETS, _VOWELS, _CODAS = "bdfghjklmnprstvz", "aeiou", "nrltmk"
_SHORT, _LONG = 80 * 480, 80 * 80 * 480
_STRIDE = 7919
"""Coprime to both, so that words of similar frequency don't start alike."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its distinct terms, and the passage that it was drawn from."""

    text: str
    terms: list[str]
    passage: int


class _Words(dict[int, str]):
    """The spelling of each word; its key is its number times the endings, plus the ending's."""

    def __missing__(self, word: int) -> str:
        number, ending = divmod(word, len(_ENDINGS))
        syllables = 1 if number < _SHORT else 2
        rest = number * _STRIDE % (_SHORT if number < _SHORT else _LONG)
        letters = ""
        for _ in range(syllables):
            rest, vowel = divmod(rest, len(_VOWELS))
            rest, onset = divmod(rest, len(_ONSETS))
            letters += _ONSETS[onset] + _VOWELS[vowel]
        rest, coda = divmod(rest, len(_CODAS))
        rest, vowel = divmod(rest, len(_VOWELS))
        letters += _ONSETS[rest] + _VOWELS[vowel] + _CODAS[coda]
        return self.setdefault(word, letters + _ENDINGS[ending])


class _Terms(dict[int, str]):
    """The analysed term of each word."""

    def __missing__(self, word: int) -> str:
        (term,) = analyzer().terms(_WORDS_SPELLED[word])
        return self.setdefault(word, term)


_WORDS_SPELLED = _Words()
_TERMS = _Terms()


@dataclass(frozen=True, slots=True)
class _Block:
    """A thousand passages: ``words`` in order, -1 - n for function word n, and their starts."""

    words: NDArray[np.int64]
    starts: NDArray[np.int64]
    stops: NDArray[np.bool_]


def terms(size: int) -> Iterator[list[str]]:
    """Yield the analysed terms of each passage."""
    for number in range(-(-size // BLOCK)):
        block = _block(number)
        for begin, end in pairwise(block.starts[: size - number * BLOCK + 1].tolist()):
            words = block.words[begin:end]
            yield [_TERMS[word] for word in words[words >= 0].tolist()]


def texts(size: int) -> Iterator[str]:
    """Yield the text of each passage."""
    for number in range(-(-size // BLOCK)):
        block = _block(number)
        for begin, end in pairwise(block.starts[: size - number * BLOCK + 1].tolist()):
            yield _text(block.words[begin:end].tolist(), block.stops[begin:end].tolist())


def questions(size: int, count: int) -> list[Question]:
    """Return questions, each about a passage among the first ``size``."""
    dice = np.random.default_rng([_SEED, 1, size])
    blocks = -(-size // BLOCK)
    chosen = dice.choice(blocks, min(blocks, 40), replace=False)
    found: list[Question] = []
    for place, number in enumerate(chosen.tolist()):
        block = _block(number)
        here = min(BLOCK, size - number * BLOCK)
        for _ in range(count * place // len(chosen), count * (place + 1) // len(chosen)):
            passage = int(dice.integers(here))
            words = block.words[block.starts[passage] : block.starts[passage + 1]]
            found.append(_question(dice, words[words >= 0], number * BLOCK + passage))
    dice.shuffle(found)  # pyright: ignore[reportArgumentType] (a list is shuffled in place)
    return found


def _question(dice: Generator, words: NDArray[np.int64], passage: int) -> Question:
    """Draw 3 to 10 words of a passage, some with another ending, half the time a common one."""
    numbers = list(dict.fromkeys((dice.permutation(words) // len(_ENDINGS)).tolist()))
    numbers = numbers[: int(dice.integers(3, 11))]
    if dice.random() < 0.5:
        numbers[-1] = int(_zipf(dice, 1)[0]) % 200
    asked: list[str] = [_ASKING[int(dice.integers(len(_ASKING)))]]
    for number in numbers:
        if dice.random() < 0.6:
            asked.append(_FUNCTION[int(dice.integers(len(_FUNCTION)))])
        ending = int(dice.choice(len(_ENDINGS), p=_ENDING_SHARES))
        asked.append(_WORDS_SPELLED[number * len(_ENDINGS) + ending])
    text = " ".join(asked).capitalize() + "?"
    return Question(text, list(dict.fromkeys(analyzer().terms(text))), passage)


def _block(number: int) -> _Block:
    dice = np.random.default_rng([_SEED, 0, number])
    lengths = dice.lognormal(np.log(100), 0.35, BLOCK).clip(20, 400).astype(np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    size = int(starts[-1])
    owners = np.repeat(np.arange(BLOCK), lengths)
    words = -np.minimum(dice.zipf(1.6, size), len(_FUNCTION))
    telling = np.flatnonzero(dice.random(size) < 0.55)
    words[telling] = _telling(dice, owners[telling])
    stops = np.zeros(size, dtype=np.bool_)
    sentences = np.cumsum(dice.lognormal(np.log(18), 0.45, size // 4).clip(4, 60).astype(np.int64))
    stops[sentences[sentences < size]] = True
    stops[starts[1:] - 1] = True
    return _Block(words, starts, stops)


def _telling(dice: Generator, owners: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return content words; ``owners`` is the passage of each."""
    size = len(owners)
    numbers = _zipf(dice, size)
    # A topic's own words are uniform in the logarithm of their rank.
    topics = np.exp(dice.uniform(np.log(50), np.log(100_000), (BLOCK // TOPIC, 40)))
    own = dice.random(size) < 0.25
    places = (40 * dice.random(int(own.sum())) ** 2).astype(np.int64)
    numbers[own] = topics[owners[own] // TOPIC, places].astype(np.int64)
    words = numbers * len(_ENDINGS) + dice.choice(len(_ENDINGS), size, p=_ENDING_SHARES)
    first = np.searchsorted(owners, owners)  # where each word's passage starts
    before = np.arange(size) - first
    said = np.arange(size)
    again = (dice.random(size) < 0.25) & (before > 0)
    said[again] = (first + (dice.random(size) * before).astype(np.int64))[again]
    while not np.array_equal(further := said[said], said):  # a repeated word may itself be a repeat
        said = further
    return words[said]


def _zipf(dice: Generator, size: int) -> NDArray[np.int64]:
    """Draw ranks from 0 by inverting the integral of the law, which needs no table."""
    low, high = (float(end) ** (1 - _EXPONENT) for end in (_SHIFT + 1, _WORDS))
    drawn = low + dice.random(size) * (high - low)
    return (drawn ** (1 / (1 - _EXPONENT))).astype(np.int64) - _SHIFT - 1


def _text(words: list[int], stops: list[bool]) -> str:
    spelled: list[str] = []
    begins = True
    for word, stop in zip(words, stops, strict=True):
        letters = _WORDS_SPELLED[word] if word >= 0 else _FUNCTION[-1 - word]
        spelled.append((letters.capitalize() if begins else letters) + ("." if stop else ""))
        begins = stop
    return " ".join(spelled)
