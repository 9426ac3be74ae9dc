"""BM25: the serving matrix against its oracle, and the oracle's faults stepped round."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.corpus import Corpus, Exchange, Kind, Part, Passage, Section, Source, Span
from bot.search.analysis import analyzer
from bot.search.bm25 import BM25Index, PositiveBM25
from bot.search.index import build_index, document_terms
from bot.search.weights import Weights

WEIGHTS = Weights()
TERMS = st.sampled_from([f"t{n}" for n in range(12)])
DOCUMENTS = st.lists(st.lists(TERMS, max_size=30), min_size=1, max_size=25)


@given(DOCUMENTS, st.lists(TERMS, unique=True, max_size=8))
@settings(max_examples=300)
def test_scores_are_the_oracles(documents: list[list[str]], terms: list[str]) -> None:
    """The matrix gives the scores that rank_bm25 gives, to nine digits."""
    if not any(documents):
        return
    expected = PositiveBM25(documents, k1=WEIGHTS.k1, b=WEIGHTS.b).get_scores(terms)
    np.testing.assert_allclose(BM25Index.of(documents).scores(terms), expected, rtol=0, atol=1e-9)


@given(DOCUMENTS, st.lists(TERMS, max_size=8))
def test_rank(documents: list[list[str]], terms: list[str]) -> None:
    """Ranked are the passages that share a term, best first, ties in the corpus's order."""
    index = BM25Index.of(documents)
    hits = index.rank(terms, 100)
    assert [(-hit.score, hit.position) for hit in hits] == sorted(
        (-hit.score, hit.position) for hit in hits
    )
    sharing = {n for n, document in enumerate(documents) if set(document) & set(terms)}
    assert {hit.position for hit in hits} == sharing
    assert all(hit.score > 0 for hit in hits)
    assert index.rank(terms, 2) == hits[:2]
    for hit in hits:
        found = index.contributions(terms, hit.position)
        assert found.keys() == set(documents[hit.position]) & set(terms)


@given(
    st.integers(0, 2**32),
    st.integers(1, 900),
    st.lists(st.integers(0, 30), min_size=1, max_size=10),
    st.integers(0, 40),
)
def test_rank_is_a_sort_of_all_scores(seed: int, size: int, asked: list[int], count: int) -> None:
    """What ranking leaves unread is never among the best, and the scores are ``scores``'s to a bit.

    There are up to thirty blocks of passages, fewer or more than the passages wanted, and many
    passages with the same score.
    """
    dice = np.random.default_rng(seed)
    lengths = dice.integers(0, 8, size)
    documents = [
        [f"t{n}" for n in np.minimum(dice.zipf(1.3, int(length)), 30).tolist()]
        for length in lengths
    ]
    terms = [f"t{n}" for n in asked]
    index = BM25Index.of(documents)
    scores = index.scores(terms)
    order = np.argsort(-scores, kind="stable")
    expected = [(n, scores[n]) for n in order.tolist() if scores[n] > 0][:count]
    assert [(hit.position, hit.score) for hit in index.rank(terms, count)] == expected


def test_the_best_stand_together() -> None:
    """The best passages are found in a block of their own, and behind the last whole block."""
    documents = [["common", "word"] for _ in range(1000)]
    for place in (500, 501, 502, 998, 999):
        documents[place] = ["common", "rare"]
    index = BM25Index.of(documents)
    for count in (1, 4, 5):
        hits = index.rank(["rare", "common"], count)
        assert [hit.position for hit in hits] == [500, 501, 502, 998, 999][:count]
    assert [hit.position for hit in index.rank(["rare", "common"], 7)][5:] == [0, 1]
    assert len(index.rank(["rare", "common"], 2000)) == 1000
    assert index.rank(["rare"], 0) == ()


def test_formula() -> None:
    """The score is the published formula's, worked out by hand."""
    index = BM25Index.of([["a", "a", "b"], ["b"], ["c", "c"]])
    k1, b = WEIGHTS.k1, WEIGHTS.b
    idf = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    expected = idf * 2 * (k1 + 1) / (2 + k1 * (1 - b + b * 3 / 2))
    assert index.scores(["a"])[0] == pytest.approx(expected, abs=1e-12)


def test_idf_is_positive() -> None:
    """A term that stands in every passage still weighs something, a rarer one more."""
    index = BM25Index.of([["all", "most"], ["all", "most"], ["all", "one"]])
    assert 0 < index.weight("all") < index.weight("most") < index.weight("one")
    assert index.weight("one") < index.weight("none") == index.highest_idf
    assert index.rank(["all"], 10)


@pytest.mark.parametrize("documents", [[], [[]], [[], []]])
def test_corpus_without_terms(documents: Sequence[Sequence[str]]) -> None:
    """Nothing is found where there is nothing, and nothing divides by zero."""
    index = BM25Index.of(documents)
    assert index.rank(["a"], 10) == ()
    assert index.rank([], 10) == ()


def test_repeats_in_a_question_count_once() -> None:
    """A word asked twice weighs what it weighs once."""
    index = BM25Index.of([["a", "b"], ["b"]])
    assert list(index.scores(["a", "a", "b"])) == list(index.scores(["a", "b"]))


def test_what_a_passage_is_found_by() -> None:
    """A passage is found by its words, heading, title, asker or question; not by who answers."""
    text = "Walls? Bridges. Rivers."
    exchange = Exchange(1, Span(0, 6), Span(7, 15), "Mason", "Secretary General")
    source = Source("a", "a.txt", text, "0" * 64, "Treaty", Kind.QA, exchanges=(exchange,))
    section = Section(Span(16, 23), "Valleys")
    question = Passage("a-1", source, Span(0, 6), Part.QUESTION, exchange=exchange)
    answer = Passage("a-2", source, Span(7, 15), Part.ANSWER, exchange=exchange)
    headed = Passage("a-3", source, Span(16, 23), section=section)

    def terms(passage: Passage) -> list[str]:
        return sorted(document_terms(passage, analyzer("en").tokens(passage.text), 2))

    assert terms(question) == ["mason", "treati", "wall"]
    assert terms(answer) == ["bridg", "treati", "wall"]
    assert terms(headed) == ["river", "treati", "valley", "valley"]
    corpus = Corpus((source,), (question, answer, headed), (), (), "0" * 12)
    index = build_index(corpus, WEIGHTS).bm25
    assert index.size == 3
    assert "secretari" not in index
