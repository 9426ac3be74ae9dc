"""What is made of a corpus before the first question: the index, the sentences, the words.

It is saved, and opened again by memory map, where a folder is given: in one file all of it, for the
very same sources, and in one file each what was counted of a source, so that only what has changed
is counted anew. A file that isn't what was saved is made again.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import numpy as np

from bot.corpus import Part
from bot.search.analysis import analyzer
from bot.search.counting import Counts, count, numbered
from bot.search.index import Index
from bot.search.saved import Saved
from bot.search.sentences import Sentences, split
from bot.search.spelling import Words
from bot.search.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.corpus import Corpus, Passage
    from bot.search.analysis import Token
    from bot.search.arrays import Arrays
    from bot.search.weights import Weights

FORMAT = 2
"""Rises with each change of how texts are analysed or kept: what older versions saved is no use."""


class Field(StrEnum):
    """Where the words stand that a passage is found by."""

    OWN = "own"
    HEADING = "heading"
    QUESTION = "question"
    ASKER = "asker"
    TITLE = "title"


class Progress(Protocol):
    """Is told how many of all the passages are done."""

    def __call__(self, done: int, total: int, /) -> None:
        """Show it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What questions are answered with; as immutable as the corpus that it was made of."""

    index: Index
    sentences: Sentences
    words: Words


@dataclass(frozen=True, slots=True)
class _Counted:
    """One source, counted. ``counts`` and ``sentences`` number its own terms."""

    terms: Vocabulary
    counts: Counts
    sentences: Sentences
    words: Words


def prepare(
    corpus: Corpus,
    weights: Weights,
    saved: Saved | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """Prepare a corpus, with what is saved of it; what isn't is saved, where that is allowed.

    ``progress`` is told after each source.
    """
    groups = [list(group) for _, group in groupby(corpus.passages, key=lambda one: one.source.slug)]
    keys = [_key(group, weights) for group in groups]
    whole = _digest([*keys, weights.k1, weights.b])
    saved = saved or Saved(None)
    if held := saved.load("all", whole):
        return Prepared(Index(held), Sentences.load(held), Words.load(held))
    counted: list[_Counted] = []
    done = 0
    for key, group in zip(keys, groups, strict=True):
        counted.append(_counted(group, key, weights, saved))
        done += len(group)
        if progress:
            progress(done, len(corpus.passages))
    made = _joined(counted, weights)
    saved.save("all", whole, made.index.arrays() | made.sentences.arrays() | made.words.arrays())
    saved.forget_all_but({("all", whole), *(("source", key) for key in keys)})
    return made


def document_terms(passage: Passage, body: Iterable[Token], heading: int) -> Iterator[str]:
    """Yield the terms that a passage is found by.

    Its own words; its section's heading, ``heading`` times, or the question it answers; its
    source's title; and for a question the asker's headline. The one who answers every question
    isn't counted: a name that stands on each passage would swamp the questions that have it.
    """
    analyze = analyzer(passage.source.language).terms
    yield from (token.term for token in body)
    for field, text in fields_beside(passage):
        yield from analyze(text) * (heading if field is Field.HEADING else 1)


def fields_beside(passage: Passage) -> Iterator[tuple[Field, str]]:
    """Yield the texts that a passage is found by beside its own words."""
    if passage.section is not None and passage.section.heading:
        yield Field.HEADING, passage.section.heading
    if passage.exchange is not None:
        if passage.part is Part.ANSWER:
            yield Field.QUESTION, passage.exchange.question.of(passage.source.text)
        elif passage.exchange.asker:
            yield Field.ASKER, passage.exchange.asker
    yield Field.TITLE, passage.source.title


def _counted(passages: Sequence[Passage], key: str, weights: Weights, saved: Saved) -> _Counted:
    """Return the counts of one source, saved or new."""
    if held := saved.load("source", key):
        return _loaded(held)
    analyze = analyzer(passages[0].source.language).tokens
    bodies = [analyze(passage.text) for passage in passages]
    counts, terms = count(
        list(document_terms(passage, body, weights.heading))
        for passage, body in zip(passages, bodies, strict=True)
    )
    numbers = {term: number for number, term in enumerate(terms)}
    words = Counter(word for body in bodies for word in dict.fromkeys(one.word for one in body))
    made = _Counted(terms, counts, split(passages, bodies, numbers), Words.of(words))
    saved.save("source", key, _arrays(made))
    return made


def _joined(parts: Sequence[_Counted], weights: Weights) -> Prepared:
    """Join the sources' counts into one index."""
    if len(parts) == 1:
        terms, counts, sentences = parts[0].terms, parts[0].counts, parts[0].sentences
    else:
        terms = Vocabulary.of(term for one in parts for term in one.terms)
        everyone = numbered(terms, (term for one in parts for term in one.terms))
        numbers = np.split(everyone, np.cumsum([len(one.terms) for one in parts])[:-1])
        counts = Counts.joined([one.counts for one in parts], numbers)
        sentences = Sentences.joined([one.sentences for one in parts], numbers)
    index = Index.of_counts(counts, terms, weights)
    return Prepared(index, sentences, Words.joined([one.words for one in parts]))


def _arrays(made: _Counted) -> Arrays:
    counts = made.counts
    return {
        "letters": made.terms.letters,
        "term_ends": made.terms.ends,
        "lengths": counts.lengths,
        "count_starts": counts.starts,
        "count_terms": counts.terms,
        "count_often": counts.often,
        **made.sentences.arrays(),
        **made.words.arrays(),
    }


def _loaded(saved: Arrays) -> _Counted:
    names = ("lengths", "count_starts", "count_terms", "count_often")
    return _Counted(
        Vocabulary(saved["letters"], saved["term_ends"]),
        Counts(*(saved[name] for name in names)),
        Sentences.load(saved),
        Words.load(saved),
    )


def _key(passages: Sequence[Passage], weights: Weights) -> str:
    """Return a hash of all that a source's counts depend on."""
    source = passages[0].source
    places = [
        [
            one.span.start,
            one.span.end,
            one.part,
            one.section and one.section.heading,
            one.exchange and [one.exchange.question.start, one.exchange.question.end],
            one.exchange and one.exchange.asker,
        ]
        for one in passages
    ]
    return _digest([FORMAT, source.sha256, source.language, source.title, weights.heading, places])


def _digest(value: object) -> str:
    return sha256(json.dumps(value).encode()).hexdigest()
