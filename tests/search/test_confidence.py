"""How sure a ranking is: between 0 and 1, and more sure of more."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answering import Answer, Answerer
from bot.corpus import Corpus
from bot.search.confidence import FEATURES, Confidence, Evidence
from bot.search.weights import CONFIDENCE, DEFAULT, WORDS_ALONE

SHARES = st.floats(0, 1)
EVIDENCE = st.builds(
    Evidence,
    reached=SHARES,
    covered=SHARES,
    nearness=st.floats(-1, 1),
    margin=SHARES,
    found=st.integers(0, 20),
    asked=st.integers(0, 40),
    passages=st.integers(2, 10**6),
    named=st.integers(0, 3),
    absent=st.just(()),
    undated=st.just(False),
)


def test_the_model_is_declared_once() -> None:
    """Each feature has its weight, and each of the confidence's weights its feature."""
    assert tuple(one.weight for one in FEATURES) == CONFIDENCE


@given(EVIDENCE, st.sampled_from([DEFAULT, WORDS_ALONE]))
def test_a_logistic_model(evidence: Evidence, weights: object) -> None:
    """The confidence is between 0 and 1, and its addends are its log-odds."""
    assert weights in {DEFAULT, WORDS_ALONE}
    found = Confidence.of(evidence, WORDS_ALONE if weights is WORDS_ALONE else DEFAULT)
    assert 0 < found.value < 1
    assert found.value == pytest.approx(1 / (1 + math.exp(-math.fsum(found.addends))), abs=1e-12)


@given(EVIDENCE, SHARES, st.sampled_from(["covered", "margin"]))
def test_more_makes_surer(evidence: Evidence, share: float, what: str) -> None:
    """More of the question in the quotes, or a greater lead, makes surer."""
    assume(share + 1e-6 < getattr(evidence, what))
    less = replace(evidence, **{what: share})
    for weights in (DEFAULT, WORDS_ALONE):
        assert Confidence.of(less, weights).value < Confidence.of(evidence, weights).value


@given(EVIDENCE)
def test_what_makes_less_sure(evidence: Evidence) -> None:
    """A larger corpus fits better by chance; a missing name or number keeps it from an answer."""
    larger = replace(evidence, passages=evidence.passages * 2)
    lacking = replace(evidence, absent=("Libya",))
    for weights in (DEFAULT, WORDS_ALONE):
        sure = Confidence.of(evidence, weights).value
        assert Confidence.of(larger, weights).value < sure
        assert Confidence.of(lacking, weights).value < sure
    assert lacking.is_capped
    assert replace(evidence, undated=True).is_capped
    assert not evidence.is_capped


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
