"""Rerank the best passages, sentence by sentence.

BM25 ignores where words are in a passage. A sentence's worth is the idf of the question's words in
it, plus less for words that only its neighbours have::

    own(s)    = Σ idf(t)  over the question's terms t in s
    worth(s)  = own(s)
              + before · Σ idf(t)  over those in the sentence before it alone
              + after  · Σ idf(t)  over those in the sentence after it alone
              + kind   · Σ idf(q)  over the whole question, if it asks for a date, a number or
                                   a name, and s has one (bot/search/asking.py)

For the first sentence below a heading, the heading counts as the sentence before, ``headed`` times.
For an answer's sentences, the question counts ``answered`` times.

A passage's score gains the worth of its best sentence, and an amount for each two of the question's
words that are adjacent in both (term dependence as in Metzler and Croft, "A Markov
Random Field Model for Term Dependencies", 2005, with whole sentences as the wide window)::

    score + sentence · max worth(s)  +  adjacent · Σ over such pairs min(idf(a), idf(b))

Scores only grow, so the passages after the first ``reranked`` stay after them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from bot.corpus import Corpus, Part, Passage
from bot.search.analysis import analyzer
from bot.search.asking import Wanted
from bot.search.index import Hit
from bot.search.preparing import Prepared
from bot.search.sentences import Sentence
from bot.search.weights import Weights


@dataclass(frozen=True)
class Asked:
    """A parsed question: its distinct terms in order, each with its idf.

    ``wanted`` is the kind of answer that it asks for.
    """

    idf: Mapping[str, float]
    wanted: Wanted = Wanted.NOTHING

    @cached_property
    def total(self) -> float:
        """The weight of the whole question."""
        return fsum(self.idf.values())

    def of(self, terms: Iterable[str]) -> float:
        """Return the weight of some of its terms; fsum, because the order of a set varies."""
        return fsum(self.idf[term] for term in terms)

    def among(self, text: str, language: str) -> frozenset[str]:
        """Return the terms that occur in a text."""
        return frozenset(analyzer(language).terms(text)) & self.idf.keys()


class Worth(NamedTuple):
    """The parts of a sentence's worth, each multiplied by its weight.

    ``beside`` is for the words of the question that it answers, or of its asker. ``share`` is the
    factor for the sum, less than 1 for the sentence of a question.
    """

    own: float
    before: float
    after: float
    heading: float
    beside: float
    kind: float
    share: float

    @property
    def total(self) -> float:
        around = self.before + self.after
        return (self.own + around + self.heading + self.beside + self.kind) * self.share


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence, the question's terms in it, and its worth."""

    sentence: Sentence
    terms: frozenset[str]
    worth: float
    parts: Worth


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reranked passage: its hit with the new score, the BM25 score, its sentences."""

    hit: Hit
    counted: float
    passage: Passage
    sentences: tuple[Weighed, ...]


class Weigher:
    """Scores the sentences of a corpus for one question."""

    def __init__(self, corpus: Corpus, prepared: Prepared, asked: Asked, weights: Weights) -> None:
        self.corpus = corpus
        self.prepared = prepared
        self.asked = asked
        self.weights = weights
        numbers = ((prepared.index.terms.find(term), term) for term in asked.idf)
        self._terms = {number: term for number, term in numbers if number is not None}
        self._pairs = set(pairwise(self._terms))

    def weigh(self, hit: Hit) -> Candidate:
        """Return a passage with its scored sentences and its new score."""
        passage = self.corpus.passages[hit.position]
        held = self.prepared.sentences.of(hit.position)
        weighed = tuple(_weigh(passage, held, self._terms, self.asked, self.weights))
        best = max((one.worth for one in weighed), default=0.0)
        score = hit.score + self.weights.sentence * best
        score += self.weights.adjacent * fsum(self.together(held).values())
        return Candidate(Hit(hit.position, score), hit.score, passage, weighed)

    def together(self, sentences: Sequence[Sentence]) -> dict[tuple[str, str], float]:
        """Return the pairs of terms adjacent as in the question, each with its weight."""
        found = {
            pair
            for one in sentences
            for pair in pairwise(one.terms)
            if pair[0] in self._terms and pair in self._pairs
        }
        idf = self.asked.idf
        named = ((self._terms[a], self._terms[b]) for a, b in found)
        return {(a, b): min(idf[a], idf[b]) for a, b in named}


def rerank(weigher: Weigher, hits: Sequence[Hit], count: int) -> tuple[Candidate, ...]:
    """Return the first ``count`` hits reranked; ties keep their order."""
    return tuple(sorted(map(weigher.weigh, hits[:count]), key=lambda one: -one.hit.score))


def _weigh(
    passage: Passage,
    sentences: Sequence[Sentence],
    terms: Mapping[int, str],
    asked: Asked,
    weights: Weights,
) -> list[Weighed]:
    own = [frozenset(terms[n] for n in one.terms if n in terms) for one in sentences]
    nothing = frozenset[str]()
    language = passage.source.language
    heading = asked.among(passage.heading_above or "", language)
    beside = nothing
    if passage.part is Part.ANSWER and passage.exchange is not None:
        beside = asked.among(passage.exchange.question.of(passage.source.text), language)
    elif passage.part is Part.QUESTION and passage.exchange is not None:
        beside = asked.among(passage.exchange.asker or "", language)
    answer = passage.part is Part.ANSWER
    mere = passage.part is Part.QUESTION and asked.wanted is not Wanted.QUESTION
    found: list[Weighed] = []
    for place, (sentence, has) in enumerate(zip(sentences, own, strict=True)):
        before = own[place - 1] if place else nothing
        after = own[place + 1] if place + 1 < len(own) else nothing
        parts = Worth(
            asked.of(has),
            weights.before * asked.of(before - has),
            weights.after * asked.of(after - has),
            0.0 if place else weights.headed * asked.of(heading - has),
            (weights.answered if answer else weights.asker) * asked.of(beside - has),
            weights.kind * asked.total if _has(passage, sentence, asked.wanted, terms) else 0.0,
            weights.question if mere else 1,
        )
        found.append(Weighed(sentence, has, parts.total, parts))
    return found


def _has(passage: Passage, sentence: Sentence, wanted: Wanted, asked: Mapping[int, str]) -> bool:
    """Whether a sentence has what a question asks for; a name in the question doesn't count."""
    if not wanted:
        return False
    if wanted is Wanted.QUESTION:
        return (
            passage.part is Part.QUESTION
            and sentence.span.of(passage.source.text)[-1] in "?\uff1f\u061f"
        )
    words = zip(sentence.terms, sentence.kinds, strict=True)
    flag = int(wanted)  # an enum's operator takes ten times as long
    return any(
        kind & flag and (wanted is not Wanted.NAME or number not in asked) for number, kind in words
    )
