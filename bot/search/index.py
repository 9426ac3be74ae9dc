"""Build what questions are answered with: BM25's index, the sentences, the words of a corpus.

It is saved, and opened again by memory map, where a folder is given: in one file all of it, for the
very same sources, and in one file each what was counted of a source, so that only what has changed
is counted anew. A file that isn't what was saved is made again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import groupby
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.corpus import Corpus, Part, Passage
from bot.search.analysis import Token, analyzer
from bot.search.bm25 import BM25Index, TermCounts, count_terms, term_numbers
from bot.search.sentences import Sentences, split_sentences
from bot.search.spelling import CorpusWords
from bot.search.storage import IndexFolder, pack, unpack
from bot.search.vocabulary import Vocabulary
from bot.search.weights import Weights

FORMAT = 6
"""Rises with each change of how texts are analysed or kept: what older versions saved is no use."""


MAX_NEW_SHARE = 0.2
"""Up to this share of new words, they are inserted; beyond, all words are sorted again."""


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
class Numbering:
    """The numbers that each source's words have among all, so that one source can be exchanged.

    ``keys`` (sources): each one's SHA-256 in hex. ``ends``: where its words end in ``numbers``.
    """

    keys: NDArray[np.bytes_]
    numbers: NDArray[np.int32]
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, keys: Sequence[str], numbers: Sequence[NDArray[np.int32]]) -> Numbering:
        """Pack the numbers of each source's words."""
        ends = np.cumsum([len(one) for one in numbers], dtype=np.int64)
        return cls(np.array(keys, "S64"), np.concatenate([np.empty(0, np.int32), *numbers]), ends)

    def by_key(self) -> dict[str, NDArray[np.int32]]:
        """Return the numbers of each source's words."""
        keys: list[bytes] = self.keys.tolist()
        numbers = np.split(self.numbers, self.ends[:-1])
        return {key.decode(): one for key, one in zip(keys, numbers, strict=True)}


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """All that questions are answered with; as immutable as the corpus that it was made of.

    ``numbering`` is that of the sources' terms, ``spelled`` that of their words as spelled.
    """

    bm25: BM25Index
    sentences: Sentences
    words: CorpusWords
    numbering: Numbering
    spelled: Numbering


@dataclass(frozen=True, slots=True)
class _Counted:
    """One source, counted. ``counts`` and ``sentences`` number its own terms."""

    terms: Vocabulary
    counts: TermCounts
    sentences: Sentences
    words: CorpusWords


def build_index(
    corpus: Corpus,
    weights: Weights,
    saved: IndexFolder | None = None,
    progress: Progress | None = None,
    before: SearchIndex | None = None,
) -> SearchIndex:
    """Prepare a corpus, with what is saved of it; what isn't is saved, where that is allowed.

    ``progress`` is told after each source. ``before`` is what was prepared of an earlier corpus:
    the sources that both have are numbered by it.
    """
    groups = [list(group) for _, group in groupby(corpus.passages, key=lambda one: one.source.slug)]
    keys = [_key(group, weights) for group in groups]
    whole = _digest([*keys, weights.k1, weights.b])
    saved = saved or IndexFolder(None)
    if held := saved.load("all", whole):
        return unpack(SearchIndex, held)
    counted: list[_Counted] = []
    done = 0
    for key, group in zip(keys, groups, strict=True):
        counted.append(_source_counts(group, key, weights, saved))
        done += len(group)
        if progress:
            progress(done, len(corpus.passages))
    made = _join_index(keys, counted, weights, before)
    saved.save("all", whole, pack(made))
    saved.forget_all_but({("all", whole), *(("source", key) for key in keys)})
    # What is in a file takes no memory that the system can't have back.
    held = saved.load("all", whole)
    return unpack(SearchIndex, held) if held else made


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


def _source_counts(
    passages: Sequence[Passage], key: str, weights: Weights, saved: IndexFolder
) -> _Counted:
    if held := saved.load("source", key):
        return unpack(_Counted, held)
    analyze = analyzer(passages[0].source.language).tokens
    bodies = [analyze(passage.text) for passage in passages]
    counts, terms = count_terms(
        list(document_terms(passage, body, weights.heading))
        for passage, body in zip(passages, bodies, strict=True)
    )
    numbers = {term: number for number, term in enumerate(terms)}
    words = Counter(word for body in bodies for word in dict.fromkeys(one.word for one in body))
    made = _Counted(
        terms, counts, split_sentences(passages, bodies, numbers), CorpusWords.of(words)
    )
    saved.save("source", key, pack(made))
    return made


def _join_index(
    keys: Sequence[str], counted: Sequence[_Counted], weights: Weights, before: SearchIndex | None
) -> SearchIndex:
    """Join the sources' counts into one index; ``keys`` are each one's."""
    terms, numbers = _merge_vocabularies(
        [one.terms for one in counted],
        keys,
        before and (before.bm25.terms, before.numbering),
    )
    words, spelled = _merge_vocabularies(
        [one.words.vocabulary for one in counted],
        keys,
        before and (before.words.vocabulary, before.spelled),
    )
    counts = TermCounts.joined([one.counts for one in counted], numbers)
    return SearchIndex(
        BM25Index.of_counts(counts, terms, weights),
        Sentences.joined([one.sentences for one in counted], numbers),
        CorpusWords.joined([one.words for one in counted], words, spelled),
        Numbering.of(keys, numbers),
        Numbering.of(keys, spelled),
    )


def _merge_vocabularies(
    parts: Sequence[Vocabulary],
    keys: Sequence[str],
    before: tuple[Vocabulary, Numbering] | None,
) -> tuple[Vocabulary, list[NDArray[np.int32]]]:
    """Return the words of all parts in one vocabulary, and each part's words' numbers in it."""
    if before is not None:
        old, numbers = before[0], before[1].by_key()
        new = sum(len(part) for part, key in zip(parts, keys, strict=True) if key not in numbers)
        if new <= len(old) * MAX_NEW_SHARE:
            return Vocabulary.united(parts, [numbers.get(key) for key in keys], old)
    terms = Vocabulary.of(term for one in parts for term in one)
    everyone = term_numbers(terms, (term for one in parts for term in one))
    return terms, np.split(everyone, np.cumsum([len(one) for one in parts])[:-1])


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
