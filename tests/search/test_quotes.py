"""What is quoted: whole sentences within a limit, apart, different, the best one first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Answerer
from bot.corpus import Corpus, Part, Passage, Source, Span, load_corpus
from bot.search.analysis import analyzer
from bot.search.bm25 import Hit
from bot.search.index import build_index
from bot.search.query import ParsedQuery, answer_type_of
from bot.search.quotes import Quotation, choose_quotes
from bot.search.score import Candidate, SentenceScorer, rerank
from bot.search.weights import DEFAULT, Weights

ALL = replace(DEFAULT, enough=0.0, enough_words=0.0, candidates=20)
"""Everything is worth a quote."""


def ranked(
    passages: Sequence[str], question: str, weights: Weights = DEFAULT
) -> tuple[tuple[Candidate, ...], ParsedQuery]:
    """Return the passages that fit a question, with their sentences scored, and the question."""
    text = "\n\n".join(passages)
    source = Source("a", "a.txt", text, "0" * 64, "Title")
    found: list[Passage] = []
    at = 0
    for number, passage in enumerate(passages):
        found.append(Passage(f"a-{number}", source, Span(at, at + len(passage))))
        at += len(passage) + 2
    corpus = Corpus((source,), tuple(found), (), (), "0" * 12)
    index = build_index(corpus, weights)
    terms = dict.fromkeys(analyzer().terms(question))
    asked = ParsedQuery({term: index.bm25.weight(term) for term in terms}, answer_type_of(question))
    hits = index.bm25.rank(terms, weights.reranked)
    return rerank(SentenceScorer(corpus, index, asked, weights), hits[: weights.reranked]), asked


def quotes(
    passages: Sequence[str],
    question: str,
    *,
    weights: Weights = DEFAULT,
    count: int = 3,
    limit: int = 300,
) -> list[str]:
    """Return what is quoted of passages."""
    candidates, asked = ranked(passages, question, weights)
    return [one.text for one in choose_quotes(candidates, asked, weights, count=count, limit=limit)]


WORDS = ["bridge", "river", "stone", "Anna", "built", "old", "seven", "1994", "the", "of", "water"]
WORD = st.sampled_from(WORDS)
OPENING = st.sampled_from(["She", "However,", "It", "Masons", "Stone", "Rivers", "And"])
END = st.sampled_from([".", "?", "!"])
MIDDLE = st.lists(WORD, min_size=1, max_size=9).map(" ".join)
SENTENCE = st.tuples(OPENING, MIDDLE, END).map(lambda parts: "{} {}{}".format(*parts))
CLAUSES = st.lists(
    st.lists(WORD, min_size=2, max_size=9).map(" ".join), min_size=6, max_size=18
).map(lambda parts: "Masons " + "; ".join(parts) + ".")
UNBROKEN = st.integers(50, 400).map(lambda length: "x" * length + ".")
PASSAGE = st.lists(SENTENCE | SENTENCE | SENTENCE | CLAUSES | UNBROKEN, min_size=1, max_size=5).map(
    " ".join
)
PASSAGES = st.lists(PASSAGE, min_size=1, max_size=6)
QUESTION = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
LIMIT = st.integers(40, 300)


def _holder(candidates: Sequence[Candidate], quote: Quotation) -> Candidate:
    return next(one for one in candidates if one.passage is quote.passage)


def _black(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(PASSAGES, QUESTION, LIMIT, st.sampled_from([DEFAULT, ALL]))
@settings(max_examples=150)
def test_any_quotes(passages: list[str], question: str, limit: int, weights: Weights) -> None:
    """A quote is whole sentences side by side, or a page of one that is longer than the limit."""
    candidates, asked = ranked(passages, question, weights)
    found = choose_quotes(candidates, asked, weights, count=3, limit=limit)
    assert bool(found) == bool(candidates)
    assert len(found) <= 3
    for quote in found:
        assert len(quote.span) <= limit
        assert quote.text == quote.text.strip()
        spans = [one.sentence.span for one in _holder(candidates, quote).sentences]
        if quote.parts == 1:
            assert quote.span.start in {one.start for one in spans}
            assert quote.span.end in {one.end for one in spans}
        else:
            (whole,) = [one for one in spans if one.holds(quote.span)]
            assert len(whole) > limit
            assert 1 <= quote.part <= quote.parts
            assert quote.parts >= len(whole) / limit
        assert quote.terms == asked.terms_in(quote.text, "en")
    for first, second in combinations(found, 2):
        assert first.span.end <= second.span.start or second.span.end <= first.span.start


@given(PASSAGES, QUESTION, LIMIT)
@settings(max_examples=100)
def test_nothing_is_said_twice(passages: list[str], question: str, limit: int) -> None:
    """However often a sentence or a whole passage stands in the sources, it is quoted once."""
    candidates, asked = ranked([*passages, *passages], question, ALL)
    found = choose_quotes(candidates, asked, ALL, count=100, limit=limit)
    said: list[str] = []
    for quote in found:
        spans = [one.sentence.span for one in _holder(candidates, quote).sentences]
        text = quote.passage.source.text
        said += [one.of(text) for one in spans if quote.span.holds(one)] or [quote.text]
    once = [one for one in said if said.count(one) > 1]
    # One quote may hold a sentence twice that stands twice side by side.
    assert all(any(one.text.count(word) > 1 for one in found) for word in once)
    assert len({one.text for one in found}) == len(found)


@given(PASSAGES, QUESTION, LIMIT)
@settings(max_examples=80)
def test_the_pages_of_a_sentence(passages: list[str], question: str, limit: int) -> None:
    """All pages of a long sentence in their order hold every word of it, and are numbered so."""
    candidates, asked = ranked(passages, question, ALL)
    found = choose_quotes(candidates, asked, ALL, count=10_000, limit=limit)
    for candidate in candidates:
        for scored in candidate.sentences:
            if len(whole := scored.sentence.span) <= limit:
                continue
            own = [one for one in found if one.passage is candidate.passage]
            own = sorted((one for one in own if whole.holds(one.span)), key=lambda one: one.part)
            if not own or len({one.part for one in own}) != own[0].parts:
                continue  # a page that stands word for word elsewhere is quoted once
            assert [one.part for one in own] == [*range(1, own[0].parts + 1)]
            assert {one.parts for one in own} == {len(own)}
            assert [one.span.start for one in own] == sorted(one.span.start for one in own)
            text = candidate.passage.source.text
            assert "".join(_black(one.text) for one in own) == _black(whole.of(text))


@given(PASSAGES, QUESTION)
@settings(max_examples=100)
def test_the_first_quote_is_the_best(passages: list[str], question: str) -> None:
    """The first quote holds the sentence that is worth the most, with its passage's score."""
    candidates, asked = ranked(passages, question)
    values = [
        (scored.score + DEFAULT.passage * one.hit.score, one.passage, scored.sentence.span)
        for one in candidates[: DEFAULT.candidates]
        for scored in one.sentences
    ]
    if not values or any(len(span) > 300 for _, _, span in values):
        return
    (first, *_) = choose_quotes(candidates, asked, DEFAULT, count=3, limit=300)
    most = max(value for value, _, _ in values)
    assert any(
        first.passage is passage and first.span.holds(span)
        for value, passage, span in values
        if value == most
    )


@given(PASSAGES, QUESTION)
@settings(max_examples=60)
def test_one_more_changes_none(passages: list[str], question: str) -> None:
    """The first quote is the same whether one is asked for or three."""
    candidates, asked = ranked(passages, question)
    three = choose_quotes(candidates, asked, DEFAULT, count=3, limit=300)
    assert choose_quotes(candidates, asked, DEFAULT, count=1, limit=300) == three[:1]
    assert choose_quotes(candidates, asked, DEFAULT, count=0, limit=300) == ()


def test_a_long_sentence_is_shown_around_the_questions_words() -> None:
    """The page that is quoted holds the question's words together, cut at clauses around them."""
    before = "; ".join(f"masons carry sand number {n} up the long hill" for n in range(12))
    after = "; ".join(f"masons carry sand number {n} down the long hill" for n in range(12))
    told = "the queen laid the first stone in May; and the king laid the second"
    passage = f"We hear that {before}; {told}; {after}."
    candidates, asked = ranked([passage, "Cats sleep."], "Who laid the stone, the queen?")
    (first, *_) = choose_quotes(candidates, asked, DEFAULT, count=3, limit=200)
    assert "the queen laid the first stone in May" in first.text
    assert len(first.text) <= 200
    assert first.text.endswith(";")
    assert 1 < first.part < first.parts


def test_a_page_is_as_long_as_fits() -> None:
    """Of the pages with all the question's words the longest is shown, not the bare clause."""
    clauses = [f"clause {n} is filler" for n in range(30)]
    clauses[15] = "the queen laid it"
    (first, *_) = quotes(["; ".join(clauses) + ".", "Cats."], "queen", limit=100)
    assert 80 <= len(first) <= 100


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # a neighbour that has a word of the question
        ("Masons sing. Bridges fall. Bridges rise. Cats sleep.", "Bridges fall. Bridges rise."),
        # one that goes on from the quote
        ("Masons sing. Bridges fall. They rise. Cats sleep.", "Bridges fall. They rise."),
        ("Masons sing. Bridges fall. However, they rise.", "Bridges fall. However, they rise."),
        ('Masons sing. Bridges fall. "It hurts." Cats.', 'Bridges fall. "It hurts."'),
        # one that the quote goes on from
        ("Masons sing. She built bridges. Cats sleep.", "Masons sing. She built bridges."),
        # both, and a chain
        ("Cats. Eva sang. So bridges fell. It hurt.", "Eva sang. So bridges fell. It hurt."),
        ("Cats. Eva sang. She ate. She built bridges.", "Eva sang. She ate. She built bridges."),
        # neither
        ("Masons sing. Bridges fall. Cats sleep.", "Bridges fall."),
        ("Masons sing. Bridges fall. Italy and Theresa sleep.", "Bridges fall."),
        ("They sing. Bridges fall. Cats sleep.", "Bridges fall."),
    ],
)  # fmt: skip
def test_neighbours(passage: str, expected: str) -> None:
    """A quote takes in neighbours that have a word of the question, or one leans on the other."""
    assert quotes([passage, "Dogs bark.", "Birds fly."], "bridges")[0] == expected


def test_a_neighbour_that_does_not_fit() -> None:
    """A neighbour is taken in whole or not at all."""
    passage = "Bridges fall. They were built of old stone by masons."
    assert quotes([passage, "Cats."], "bridges", limit=53)[0] == passage
    assert quotes([passage, "Cats."], "bridges", limit=52)[0] == "Bridges fall."


def test_a_neighbour_that_lost_on_its_own() -> None:
    """A sentence that is no quote of its own still stands before the one that leans on it."""
    (bridges, zoe), asked = ranked(
        ["Bridges span rivers.", "Zoe came. She saw rivers."], "bridges rivers"
    )
    (best,), (came, saw) = bridges.sentences, zoe.sentences
    candidates = (
        replace(bridges, sentences=(replace(best, score=9.0),)),
        replace(zoe, sentences=(replace(came, score=8.0), replace(saw, score=7.0))),
    )
    found = choose_quotes(candidates, asked, DEFAULT, count=3, limit=300)
    assert [one.text for one in found] == ["Bridges span rivers.", "Zoe came. She saw rivers."]


def test_filler() -> None:
    """A further quote has enough of the question's words; a good passage alone is no reason."""
    passage = f"Bridges span the old river. Cats sleep. {'Masons sing of water. ' * 2}Dogs bark."
    assert quotes([passage, "Birds fly."], "bridges old river") == ["Bridges span the old river."]


@pytest.mark.parametrize(
    ("repeated", "second"), [(0.0, "Rivers rise."), (1.0, "Old bridges sway.")]
)
def test_another_word_comes_before_the_same(repeated: float, second: str) -> None:
    """What an earlier quote has said is worth less to the next, as much less as the weight says."""
    passages = ["Old bridges fall.", "Old bridges sway.", "Rivers rise.", "A.", "B.", "C."]
    weights = replace(ALL, repeated=repeated, passage=0.0)
    found = quotes(passages, "old bridges rivers", weights=weights)
    assert found[:2] == ["Old bridges fall.", second]


@pytest.mark.parametrize("gap", [" ", "\n", "  "])
def test_a_sentence_in_two_places(gap: str) -> None:
    """A sentence that stands in several passages is quoted from the first, however it is broken."""
    said = ["Bridges span rivers.", f"Cats sleep. Bridges{gap}span rivers.", "Bridges are old."]
    assert sorted(quotes(said, "bridges")) == ["Bridges are old.", "Bridges span rivers."]


def test_ties_fall_in_the_candidates_order() -> None:
    """Of sentences that are worth the same the first of the first passage comes first."""
    passages = [
        "Bridges fall. Cats sleep. Bridges rise.",
        "Bridges sway. Cats sleep. Bridges bend.",
    ]
    found = quotes(passages, "bridges", count=4)
    assert found == ["Bridges fall.", "Bridges rise.", "Bridges sway.", "Bridges bend."]


TALK = """
## Question: Mason
Do bridges fall into rivers?

## Answer: Guest
Do bridges fall into rivers? Yes, at times. No bridge of ours did.

## Question
Do cats sleep?

## Answer
Dogs bark.
"""


def test_an_answer_that_repeats_its_question(tmp_path: Path) -> None:
    """In place of a mere question its answer is quoted, not the question as the answer has it."""
    (tmp_path / "a.md").write_text(TALK, encoding="utf-8")
    found = Answerer(load_corpus(tmp_path, strict=True)).ask("mason", threshold=0)
    assert isinstance(found, Answer)
    assert [one.text for one in found.quotes] == ["Yes, at times.", "No bridge of ours did."]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_never_more_than_asked_for(tmp_path: Path, count: int) -> None:
    """An answer in place of its question makes no more quotes than were asked for."""
    (tmp_path / "a.md").write_text(TALK, encoding="utf-8")
    corpus = load_corpus(tmp_path, strict=True)
    index = build_index(corpus, ALL)
    asked = ParsedQuery({term: index.bm25.weight(term) for term in ("mason", "bridg", "cat")})
    scorer = SentenceScorer(corpus, index, asked, ALL)
    candidates = rerank(scorer, index.bm25.rank(asked.idf, 20))

    def answers(question: Passage) -> list[Candidate]:
        return [
            scorer.score(Hit(place, 0.0))
            for place, one in enumerate(corpus.passages)
            if one.part is Part.ANSWER and one.exchange is question.exchange
        ]

    found = choose_quotes(candidates, asked, ALL, count=count, limit=300, answers=answers)
    assert all(one.passage.part is Part.ANSWER for one in found)
    assert 1 <= len(found) <= count
