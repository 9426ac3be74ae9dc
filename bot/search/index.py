"""Build what questions are answered with: BM25's index, the sentences, the words of a corpus.

It is saved, and opened again by memory map, where a folder is given: in one file all of it, for the
very same sources, and in one file each what was counted of a source, so that only what has changed
is counted anew. A file that isn't what was saved is made again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from bot.search.storage import Arrays, IndexFolder
from bot.search.vocabulary import Vocabulary
from bot.search.weights import Weights

FORMAT = 3
"""Rises with each change of how texts are analysed or kept: what older versions saved is no use."""


MAX_NEW_SHARE = 0.2
"""Up to this share of new words, they are inserted; beyond, all words are sorted again."""
_KEY = 64
"""The length of a source's key, a SHA-256 in hex."""


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
class SearchIndex:
    """All that questions are answered with; as immutable as the corpus that it was made of."""

    bm25: BM25Index
    sentences: Sentences
    words: CorpusWords
    numbering: Numbering


@dataclass(frozen=True, slots=True)
class Numbering:
    """What joins the sources' counts, so that those of one can be exchanged.

    By each source's key, in order: the numbers of its terms in the index, and of its words among
    all words.
    """

    terms: Mapping[str, NDArray[np.int32]]
    words: Mapping[str, NDArray[np.int32]]

    def arrays(self) -> Arrays:
        """Return all that this is made of, to be saved."""
        keys = "".join(self.terms).encode("ascii")
        found: Arrays = {"keys": np.frombuffer(keys, np.uint8)}
        for name, held in (("numbers", self.terms), ("spelled_numbers", self.words)):
            found[name] = np.concatenate([np.empty(0, np.int32), *held.values()])
            found[f"{name}_ends"] = np.cumsum([len(one) for one in held.values()], dtype=np.int64)
        return found

    @classmethod
    def load(cls, arrays: Arrays) -> Numbering:
        """Return what ``arrays`` gave."""
        text = arrays["keys"].tobytes().decode("ascii")
        keys = [text[begin : begin + _KEY] for begin in range(0, len(text), _KEY)]
        terms, words = (
            dict(zip(keys, np.split(arrays[name], arrays[f"{name}_ends"][:-1]), strict=True))
            for name in ("numbers", "spelled_numbers")
        )
        return cls(terms, words)


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
        return _opened(held)
    counted: list[_Counted] = []
    done = 0
    for key, group in zip(keys, groups, strict=True):
        counted.append(_counted(group, key, weights, saved))
        done += len(group)
        if progress:
            progress(done, len(corpus.passages))
    made = _joined(keys, counted, weights, before)
    saved.save("all", whole, _all(made))
    saved.forget_all_but({("all", whole), *(("source", key) for key in keys)})
    # What is in a file takes no memory that the system can't have back.
    held = saved.load("all", whole)
    return _opened(held) if held else made


def _all(made: SearchIndex) -> Arrays:
    parts = (made.bm25, made.sentences, made.words, made.numbering)
    return {name: array for one in parts for name, array in one.arrays().items()}


def _opened(held: Arrays) -> SearchIndex:
    numbering = Numbering.load(held)
    return SearchIndex(BM25Index(held), Sentences.load(held), CorpusWords.load(held), numbering)


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


def _counted(
    passages: Sequence[Passage], key: str, weights: Weights, saved: IndexFolder
) -> _Counted:
    """Return the counts of one source, saved or new."""
    if held := saved.load("source", key):
        return _loaded(held)
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
    saved.save("source", key, _arrays(made))
    return made


def _joined(
    keys: Sequence[str], counted: Sequence[_Counted], weights: Weights, before: SearchIndex | None
) -> SearchIndex:
    """Join the sources' counts into one index; ``keys`` are each one's."""
    known = before.numbering if before else Numbering({}, {})
    terms, numbers = _united(
        [one.terms for one in counted],
        [known.terms.get(key) for key in keys],
        before and before.bm25.terms,
    )
    words, spelled = _united(
        [one.words.vocabulary for one in counted],
        [known.words.get(key) for key in keys],
        before and before.words.vocabulary,
    )
    counts = TermCounts.joined([one.counts for one in counted], numbers)
    return SearchIndex(
        BM25Index.of_counts(counts, terms, weights),
        Sentences.joined([one.sentences for one in counted], numbers),
        CorpusWords.joined([one.words for one in counted], words, spelled),
        Numbering(dict(zip(keys, numbers, strict=True)), dict(zip(keys, spelled, strict=True))),
    )


def _united(
    parts: Sequence[Vocabulary],
    known: Sequence[NDArray[np.int32] | None],
    old: Vocabulary | None,
) -> tuple[Vocabulary, list[NDArray[np.int32]]]:
    """Return the words of all parts in one vocabulary, and each part's words' numbers in it."""
    new = sum(len(part) for part, numbers in zip(parts, known, strict=True) if numbers is None)
    if old is not None and new <= len(old) * MAX_NEW_SHARE:
        return Vocabulary.united(parts, known, old)
    terms = Vocabulary.of(term for one in parts for term in one)
    everyone = term_numbers(terms, (term for one in parts for term in one))
    return terms, np.split(everyone, np.cumsum([len(one) for one in parts])[:-1])


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
        TermCounts(*(saved[name] for name in names)),
        Sentences.load(saved),
        CorpusWords.load(saved),
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
