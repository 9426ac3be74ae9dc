"""Score sentences, passages, and the confidence that one of them answers the question.

BM25 ignores where words are in a passage. The best passages are ranked again by their sentences:
``SENTENCE_SCORE`` declares what a sentence's score consists of, and everything that ranks by it,
explains it or documents it follows from there.

A passage's score is its BM25 score, plus the score of its best sentence, plus an amount for each
two of the question's words that are adjacent in both (term dependence as in Metzler and Croft, "A
Markov Random Field Model for Term Dependencies", 2005, with whole sentences as the wide window)::

    BM25 + sentence · max score(s)  +  adjacent · Σ over such pairs min(idf(a), idf(b))

With a model of meaning, ``meaning · Σ idf · nearness`` of its nearest sentence is added (over all
terms but names, which the model doesn't see), and more
than ``meaning`` where no passage has many of the question's words. Candidates are then the best by
words and the nearest in meaning.
"""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise, repeat
from operator import add, attrgetter
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.corpus import Corpus, Part, Passage
from bot.search.bm25 import Hit
from bot.search.index import SearchIndex
from bot.search.query import AnswerType, ParsedQuery
from bot.search.sentences import Sentence
from bot.search.weights import Weights

_NONE = frozenset[str]()


class SentenceTerms(NamedTuple):
    """The question's terms in a sentence, and those that only what surrounds it has.

    ``heading`` is the heading right above it, ``question`` the question that it answers, ``asker``
    the headline of who asked it. ``wanted`` are all of the question's terms, if the sentence has
    what the question asks for.
    """

    own: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    heading: frozenset[str]
    question: frozenset[str]
    asker: frozenset[str]
    wanted: frozenset[str]


class Addend(NamedTuple):
    """A part of a sentence's score: the idf of some ``SentenceTerms``, times a weight.

    ``name`` is its key in JSON and in the catalogue (``why-table-NAME``), ``weight`` a field of
    ``Weights`` or None for 1, ``label`` what the command line calls it, and ``meaning`` which terms
    docs/retrieval.md says they are.
    """

    name: str
    terms: str
    weight: str | None
    label: str
    meaning: str


_BESIDE = "the question that it answers, or its asker"
SENTENCE_SCORE = (
    Addend("own", "own", None, "its own words", "t in s"),
    Addend("before", "before", "before", "the one before it", "t only in the sentence before"),
    Addend("after", "after", "after", "the one behind it", "t only in the sentence after"),
    Addend("heading", "heading", "headed", "the heading above it", "t only in the heading above"),
    Addend("beside", "question", "answered", _BESIDE, "t only in the question that s answers"),
    Addend("beside", "asker", "asker", _BESIDE, "t only in the headline of who asks s"),
    Addend("kind", "wanted", "kind", "what the question wants", "t in q, if s has what q asks for"),
)
"""The formula of a sentence's score, declared once.

The heading counts for the first sentence below it. The sum is multiplied by ``Weights.question``
for a question's own sentence, unless the member asks what was asked.
"""


_TERMS = attrgetter(*(one.terms for one in SENTENCE_SCORE))


def formula(weights: Weights) -> str:
    """Return the formula of a sentence's score as docs/retrieval.md has it."""
    return "score(s) = " + "\n         + ".join(
        f"{_weight(one, weights):<4g} · Σ idf(t)   {one.meaning}" for one in SENTENCE_SCORE
    )


def _weight(addend: Addend, weights: Weights) -> float:
    return 1.0 if addend.weight is None else getattr(weights, addend.weight)


class ScoreParts(NamedTuple):
    """The amounts of ``SENTENCE_SCORE``, weighted, and the ``factor`` for their sum."""

    amounts: tuple[float, ...]
    factor: float

    @property
    def total(self) -> float:
        own, before, after, *rest = self.amounts
        # The published figures were measured in this order; a float's last bit depends on it.
        return reduce(add, rest, own + (before + after)) * self.factor


@dataclass(frozen=True, slots=True)
class ScoredSentence:
    """A sentence, the question's terms in it, and its score.

    ``fits`` is whether it has what the question asks for, such as a date; ``nearness`` its nearness
    in meaning to the question, -1 to 1; 0 without a model.
    """

    sentence: Sentence
    terms: frozenset[str]
    score: float
    parts: ScoreParts
    fits: bool = False
    nearness: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reranked passage: its hit with the new score, the BM25 score, its sentences."""

    hit: Hit
    counted: float
    passage: Passage
    sentences: tuple[ScoredSentence, ...]

    @property
    def nearness(self) -> float:
        """The nearness in meaning of its nearest sentence."""
        return max((one.nearness for one in self.sentences), default=0.0)


class Nearnesses(Protocol):
    """The nearness in meaning of the sentences of a corpus to a question, -1 to 1."""

    @property
    def sentences(self) -> NDArray[np.float64]:
        """A first one of each, in the corpus's order: what the nearest are found by."""
        ...

    def between(self, first: int, last: int, /) -> list[float]:
        """Return that of sentences ``first`` to ``last`` - 1."""
        ...


class SentenceScorer:
    """Scores the sentences and passages of a corpus for one question."""

    def __init__(
        self,
        corpus: Corpus,
        index: SearchIndex,
        query: ParsedQuery,
        weights: Weights,
        nearness: Nearnesses | None = None,
        names: Container[str] = (),
    ) -> None:
        """Prepare for a question; ``nearness`` is that of the sentences to it.

        ``names`` are the terms that the model of meaning doesn't see.
        """
        self.corpus = corpus
        self.index = index
        self.query = query
        self.weights = weights
        self.nearness = nearness
        self._seen = [term for term in query.own if term not in names]
        self._seen_weight = query.weight_of(self._seen)
        self.meaning = self._seen_weight * weights.meaning if nearness is not None else 0.0
        """How much nearness in meaning counts for a passage."""
        numbers = ((index.bm25.terms.find(term), term) for term in query.idf)
        self._terms = {number: term for number, term in numbers if number is not None}
        self._pairs = set(pairwise(self._terms))
        self._all_terms = frozenset(query.own)
        self._weights = [_weight(one, weights) for one in SENTENCE_SCORE]

    def set_meaning_weight(self, hits: Iterable[Hit]) -> None:
        """Let meaning count the more, the less of the question's words the best of these have."""
        if self.nearness is not None and self._seen_weight:
            found = (self.index.bm25.contributions(self._seen, one.position) for one in hits)
            best = max((self.query.weight_of(terms) for terms in found), default=0.0)
            short = max(1 - best / (self._seen_weight * self.weights.worded), 0.0)
            weight = self.weights.meaning + self.weights.unworded * short
            self.meaning = self._seen_weight * weight

    def score(self, hit: Hit) -> Candidate:
        passage = self.corpus.passages[hit.position]
        sentences = self.index.sentences.of(hit.position)
        near: Iterable[float] = repeat(0.0, len(sentences))
        if self.nearness is not None:
            firsts = self.index.sentences.firsts[hit.position : hit.position + 2].tolist()
            near = self.nearness.between(*firsts)
        scored = tuple(self._score_sentences(passage, sentences, near))
        best = max((one.score for one in scored), default=0.0)
        score = hit.score + self.weights.sentence * best
        score += self.weights.adjacent * math.fsum(self._adjacent(sentences).values())
        if self.nearness is not None:
            score += self.meaning_score(max((one.nearness for one in scored), default=0.0))
        return Candidate(Hit(hit.position, score), hit.score, passage, scored)

    def meaning_score(self, nearness: float) -> float:
        """Return what a nearness in meaning adds to a passage's score."""
        return self.meaning * nearness

    def sentence_parts(self, sentence: ScoredSentence) -> tuple[tuple[str, float], ...]:
        """Return what each part of its best sentence's score adds to a passage's, if anything."""
        factor = self.weights.sentence * sentence.parts.factor
        amounts = zip(SENTENCE_SCORE, sentence.parts.amounts, strict=True)
        return tuple((addend.name, factor * amount) for addend, amount in amounts if amount)

    def adjacent_parts(self, position: int) -> dict[tuple[str, str], float]:
        """Return what each pair of adjacent words adds to a passage's score."""
        pairs = self._adjacent(self.index.sentences.of(position))
        return {pair: self.weights.adjacent * weight for pair, weight in pairs.items()}

    def _adjacent(self, sentences: Sequence[Sentence]) -> dict[tuple[str, str], float]:
        """Return the pairs of terms adjacent as in the question, each with the lower idf."""
        found = {
            pair
            for one in sentences
            for pair in pairwise(one.terms)
            if pair[0] in self._terms and pair in self._pairs
        }
        idf = self.query.idf
        named = ((self._terms[a], self._terms[b]) for a, b in found)
        return {(a, b): min(idf[a], idf[b]) for a, b in named}

    def _score_sentences(
        self, passage: Passage, sentences: Sequence[Sentence], nearness: Iterable[float]
    ) -> list[ScoredSentence]:
        query, terms, language = self.query, self._terms, passage.source.language
        own = [frozenset(terms[n] for n in one.terms if n in terms) for one in sentences]
        heading = query.terms_in(passage.heading_above or "", language)
        question = asker = _NONE
        if passage.part is Part.ANSWER and passage.exchange is not None:
            text = passage.exchange.question.of(passage.source.text)
            question = query.terms_in(text, language)
        elif passage.part is Part.QUESTION and passage.exchange is not None:
            asker = query.terms_in(passage.exchange.asker or "", language)
        asked_about = query.answer_type is AnswerType.QUESTION
        mere = passage.part is Part.QUESTION and not asked_about
        factor = self.weights.question if mere else 1.0
        found: list[ScoredSentence] = []
        each = zip(sentences, own, nearness, strict=True)
        for place, (sentence, has, near) in enumerate(each):
            fits = _has_answer_type(passage, sentence, query.answer_type, terms)
            held = SentenceTerms(
                has,
                own[place - 1] - has if place else _NONE,
                own[place + 1] - has if place + 1 < len(own) else _NONE,
                _NONE if place else heading - has,
                question - has,
                asker - has,
                self._all_terms if fits else _NONE,
            )
            amounts = tuple(
                weight * query.weight_of(terms) if terms else 0.0
                for terms, weight in zip(_TERMS(held), self._weights, strict=True)
            )
            parts = ScoreParts(amounts, factor)
            found.append(ScoredSentence(sentence, has, parts.total, parts, fits, near))
        return found


def nearest_passages(index: SearchIndex, nearness: Nearnesses, count: int) -> list[int]:
    """Return the positions of the passages with the nearest sentences, ties in corpus order."""
    firsts = index.sentences.firsts
    filled = np.flatnonzero(np.diff(firsts))  # a passage without a sentence is near to nothing
    best = np.maximum.reduceat(nearness.sentences, firsts[filled]) if len(filled) else np.empty(0)
    order = np.argsort(-best, kind="stable")[:count]
    return filled[order].tolist()


def rerank(scorer: SentenceScorer, hits: Iterable[Hit]) -> tuple[Candidate, ...]:
    """Return hits reranked; ties keep their order."""
    return tuple(sorted(map(scorer.score, hits), key=lambda one: -one.hit.score))


def _has_answer_type(
    passage: Passage, sentence: Sentence, wanted: AnswerType, asked: Mapping[int, str]
) -> bool:
    """Whether a sentence has what a question asks for; a name in the question doesn't count."""
    if not wanted:
        return False
    if wanted is AnswerType.QUESTION:
        return (
            passage.part is Part.QUESTION
            and sentence.span.of(passage.source.text)[-1] in "?\uff1f\u061f"
        )
    words = zip(sentence.terms, sentence.kinds, strict=True)
    flag = int(wanted)  # an enum's operator takes ten times as long
    return any(
        kind & flag and (wanted is not AnswerType.NAME or number not in asked)
        for number, kind in words
    )
