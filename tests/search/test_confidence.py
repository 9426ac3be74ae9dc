"""How sure a ranking is: between 0 and 1, and more sure of more."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answering import Answer, Answerer
from bot.corpus import Corpus, Passage, Source, Span
from bot.search.bm25 import BM25Index, Hit
from bot.search.query import ParsedQuery
from bot.search.score import Candidate, confidence
from bot.search.weights import DEFAULT

TERMS = [f"t{n}" for n in range(8)]
PASSAGE = Passage("a-1", Source("a", "a.txt", "Text.", "0" * 64, "Title"), Span(0, 5))
SHARES = st.floats(0, 0.999)
MATCHED = st.integers(1, len(TERMS))
SIZES = st.integers(1, 400)


def sure(share: float, matched: int, size: int) -> float:
    """Return the confidence where the best passage has this share of the score and terms.

    The one passage that has terms is the last; the others have none.
    """
    index = BM25Index.of([[], *([[]] * (size - 2)), TERMS[:matched]][-size:])
    asked = ParsedQuery({term: index.weight(term) for term in TERMS})
    counted = share * (DEFAULT.k1 + 1) * asked.total
    best = Candidate(Hit(size - 1, counted), counted, PASSAGE, ())
    return confidence(index, best, asked, DEFAULT)


@given(SHARES, MATCHED, SIZES)
def test_formula(share: float, matched: int, size: int) -> None:
    """The confidence is the published model's, and between 0 and 1."""
    logit = (
        DEFAULT.intercept
        + DEFAULT.share * share
        + DEFAULT.matched * math.log(1 + matched)
        + DEFAULT.size * math.log(size)
    )
    found = sure(share, matched, size)
    assert 0 < found < 1
    assert found == pytest.approx(1 / (1 + math.exp(-logit)), abs=1e-12)


@given(SHARES, SHARES, MATCHED, SIZES)
def test_rises_with_the_share(low: float, high: float, matched: int, size: int) -> None:
    """The more of the score that can be reached, the surer."""
    assume(low + 1e-6 < high)
    assert sure(low, matched, size) < sure(high, matched, size)


@given(SHARES, MATCHED, MATCHED, SIZES)
def test_rises_with_the_words(share: float, few: int, many: int, size: int) -> None:
    """The more of the question's words the best passage has, the surer."""
    assume(few < many)
    assert sure(share, few, size) < sure(share, many, size)


@given(SHARES, MATCHED, SIZES, SIZES)
def test_falls_with_the_corpus(share: float, matched: int, small: int, large: int) -> None:
    """The more passages there are, the less the same fit says."""
    assume(small < large)
    assert sure(share, matched, large) < sure(share, matched, small)


def test_nothing_matched() -> None:
    """Where no passage has a word, there is no confidence at all."""
    assert confidence(BM25Index.of([["a"]]), None, ParsedQuery({"b": 1.0}), DEFAULT) == 0


def test_reranking_has_no_say() -> None:
    """What reranking adds to a score makes nobody surer: the counted score alone does."""
    index = BM25Index.of([["a", "b"], ["b"]])
    asked = ParsedQuery({"a": index.weight("a")})
    best = Candidate(Hit(0, 1.0), 0.5, PASSAGE, ())
    raised = replace(best, hit=Hit(0, 2.0))
    assert confidence(index, best, asked, DEFAULT) == confidence(index, raised, asked, DEFAULT)


WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=9)


@pytest.fixture(scope="module")
def made(seeds: Corpus) -> Answerer:
    """Make the answerer of the shipped corpus."""
    return Answerer(seeds)


@given(st.data())
def test_thresholds_ends(made: Answerer, data: st.DataObject) -> None:
    """At threshold 0 nothing is refused that has a word of a passage; at 1 everything is."""
    passage = data.draw(st.sampled_from(made.corpus.passages))
    held = data.draw(st.lists(st.sampled_from(passage.text.split()), min_size=1, max_size=8))
    strange = data.draw(st.lists(WORDS, max_size=3))
    question = " ".join([*held, *strange])
    free = made.ask(question, threshold=0)
    assert isinstance(free, Answer) == bool(free.ranked)
    assert (free.confidence > 0) == bool(free.ranked)
    strict = made.ask(question, threshold=1)
    assert not isinstance(strict, Answer)
    assert strict.confidence == free.confidence < 1
