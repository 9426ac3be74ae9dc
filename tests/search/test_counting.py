"""Counting: every passage's words, however many passages, as often as they stand there."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.search.bm25 import BLOCK, BM25Index, PositiveBM25, TermCounts, count_terms, term_numbers
from bot.search.vocabulary import Vocabulary

DOCUMENTS = st.lists(st.lists(st.sampled_from("abcdefg"), max_size=12), max_size=12)


def unpacked(counts: TermCounts, terms: Vocabulary) -> list[dict[str, int]]:
    """Return each passage's terms with how often it has them."""
    found: list[dict[str, int]] = []
    for begin, end in zip(counts.starts[:-1].tolist(), counts.starts[1:].tolist(), strict=True):
        pairs = zip(counts.terms[begin:end].tolist(), counts.often[begin:end].tolist(), strict=True)
        found.append({terms.word(number): often for number, often in pairs})
    return found


@given(DOCUMENTS)
def test_counts(documents: list[list[str]]) -> None:
    """Each passage has its own words, as often as they stand in it, and its length."""
    counts, terms = count_terms(documents)
    assert unpacked(counts, terms) == [dict(Counter(one)) for one in documents]
    assert counts.lengths.tolist() == [len(one) for one in documents]
    assert list(terms) == sorted({term for one in documents for term in one})


@given(st.lists(DOCUMENTS.filter(bool), min_size=1, max_size=4))
def test_joined(parts: list[list[list[str]]]) -> None:
    """Sources counted one by one and joined are the sources counted together."""
    counted = [count_terms(one) for one in parts]
    together, terms = count_terms(one for part in parts for one in part)
    numbers = [term_numbers(terms, own) for _, own in counted]
    joined = TermCounts.joined([one for one, _ in counted], numbers)
    assert unpacked(joined, terms) == unpacked(together, terms)
    assert joined.lengths.tolist() == together.lengths.tolist()
    first, second = (BM25Index.of_counts(one, terms) for one in (joined, together))
    assert first.rank("abc", 50) == second.rank("abc", 50)


def test_more_than_a_block() -> None:
    """Where rank_bm25's blocks end shows nowhere: numbers go on, and so do the counts."""
    documents = [[f"w{n % 5}", f"w{n % 3}", "all"] for n in range(BLOCK + 3)]
    counts, terms = count_terms(iter(documents))
    assert len(counts.lengths) == BLOCK + 3
    found = unpacked(counts, terms)
    for place in (0, BLOCK - 1, BLOCK, BLOCK + 2):
        assert found[place] == dict(Counter(documents[place]))


def test_numbered() -> None:
    """Words are numbered by their places, in the order asked, repeats and all."""
    assert term_numbers(Vocabulary.of(["b", "a"]), ["b", "a", "b"]).tolist() == [1, 0, 1]


@given(DOCUMENTS.filter(any), st.lists(st.sampled_from("abcxyz"), max_size=4))
@settings(max_examples=50)
def test_the_oracles_idf(documents: list[list[str]], terms: list[str]) -> None:
    """rank_bm25 with the positive idf scores nothing below 0, and 0 only without a shared word."""
    scores = PositiveBM25(documents).get_scores(terms)
    shared = [bool(set(one) & set(terms)) for one in documents]
    assert (scores > 0).tolist() == shared
    assert (scores >= 0).all()


@pytest.mark.parametrize(("holders", "size"), [(1, 1), (3, 3), (1, 100), (99, 100)])
def test_idf(holders: int, size: int) -> None:
    """The idf is the published formula's, positive even for a word that all have."""
    made = PositiveBM25([["a"]] * holders + [["b"]] * (size - holders))
    expected = math.log(1 + (size - holders + 0.5) / (holders + 0.5))
    assert made.idf["a"] == pytest.approx(expected, abs=1e-12)
    assert made.idf["a"] > 0
    assert np.isfinite(made.get_scores(["a"])).all()
