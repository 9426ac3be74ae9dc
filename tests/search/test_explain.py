"""Why a passage has its score: the addends are those of ranking, and add up to it."""

from __future__ import annotations

import json
import math
import tempfile
import textwrap
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Answerer, Explanation, Refusal
from bot.corpus import Span, load_corpus
from bot.search.analysis import analyzer
from bot.search.explain import PassageScore, rounded
from bot.search.index import Field
from bot.search.score import SENTENCE_SCORE, formula
from bot.search.weights import DEFAULT, Weights
from bot.settings import SEEDS

GOLDEN = [
    json.loads(line)["question"]
    for line in (SEEDS / "golden.jsonl").read_text(encoding="utf-8").splitlines()
]
ANSWERER = Answerer(load_corpus(SEEDS, strict=True))
PARTY = "Does Amnesty support a political party?"

WORDS = st.sampled_from(
    ["otter", "Otters", "otter’s", "badger", "badgers", "river", "RIVERS", "Ada", "1969", "the"]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=7).map(lambda words: f"{' '.join(words)}.")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
HEADINGS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
ARTICLES = st.lists(st.tuples(HEADINGS, PARAGRAPHS), min_size=1, max_size=5).map(
    lambda parts: "\n\n".join(f"## {heading}\n\n{text}" for heading, text in parts)
)
TALKS = st.lists(st.tuples(HEADINGS, SENTENCES, PARAGRAPHS), min_size=1, max_size=3).map(
    lambda turns: "\n\n".join(
        f"## Question: {asker}\n\n{asked[:-1]}?\n\n## Answer: Ada\n\n{answer}"
        for asker, asked, answer in turns
    )
)
QUESTIONS = st.lists(
    WORDS | st.sampled_from(["when", "who", "how many", "oter", "gnu"]), max_size=6
).map(" ".join)


def check(found: Explanation, answerer: Answerer) -> None:
    """Assert what is true of every explanation."""
    outcome = found.outcome
    passages = [quote.passage for quote in outcome.quotes]
    passages = passages or [one.passage for one in outcome.ranked[:1]]
    assert [one.passage for one in found.scored] == passages
    ranked = {one.passage.citation: one.score for one in outcome.ranked}
    for one in found.scored:
        _check_sums(one, ranked.get(one.passage.citation))
        _check_formula(one)
        _check_words(one, answerer)
        around = [*found.ahead(one), *found.behind(one)]
        assert len(around) == len(ranked) - (one.passage.citation in ranked)
        assert all(other.score >= one.score for other in found.ahead(one) if one.best)
        assert all(other.score <= one.score for other in found.behind(one))
    if found.sure is None:
        assert (outcome.confidence, found.scored) == (0, ())
    else:
        sure = 1 / (1 + math.exp(-math.fsum(found.sure.addends)))
        assert found.rule or sure == pytest.approx(outcome.confidence, abs=1e-9)


def _check_sums(one: PassageScore, ranked: float | None) -> None:
    assert math.fsum(one.addends) == pytest.approx(one.score, abs=1e-9)
    if ranked is not None:
        assert one.score == ranked
    assert one.counted + one.sentence + one.adjacent == pytest.approx(one.score, abs=1e-9)
    assert all(amount > 0 for _, amount in one.parts)


def _check_formula(one: PassageScore) -> None:
    """Hold the numbers that are shown against the published formula."""
    k1, b = DEFAULT.k1, DEFAULT.b
    norm = k1 * (1 - b + b * one.length / one.average)
    for word in one.words:
        counted = word.idf * word.often * (k1 + 1) / (word.often + norm)
        assert word.impact == pytest.approx(counted, abs=1e-9)
        assert bool(word.impact) == bool(word.places)


def _check_words(one: PassageScore, answerer: Answerer) -> None:
    """Each spelling is the source's own, each span has it, and nothing that matches is left out."""
    source = one.passage.source
    terms = analyzer(source.language).terms
    for word in one.words:
        for place in word.places:
            assert all(word.term in terms(spelled) for spelled in place.spelled)
            assert (place.field is Field.OWN) == bool(place.spans)
            for span in place.spans:
                assert one.passage.span.holds(span)
                assert span.of(source.text) in place.spelled
    marked = one.marked(one.passage.span)
    assert all(first.end < second.start for first, second in pairwise(marked))
    asked = {word.term for word in one.words}
    begin = one.passage.span.start
    for token in analyzer(source.language).tokens(one.passage.text):
        span = Span(begin + token.start, begin + token.end)
        assert (token.term in asked) == any(mark.holds(span) for mark in marked)
    assert answerer.corpus.passage(one.passage.citation) is one.passage


@pytest.mark.parametrize("threshold", [0, 0.5, 1])
@pytest.mark.parametrize("question", GOLDEN)
def test_the_golden_questions(question: str, threshold: float) -> None:
    """Every number adds up for every question of the golden set, answered or refused."""
    found = ANSWERER.explain(question, threshold=threshold)
    assert found.outcome == ANSWERER.ask(question, threshold=threshold, passages=DEFAULT.reranked)
    check(found, ANSWERER)


@settings(max_examples=150)
@given(st.lists(ARTICLES | TALKS, min_size=1, max_size=3), QUESTIONS, st.sampled_from([0, 0.5]))
def test_any_corpus(texts: list[str], question: str, threshold: float) -> None:
    """Every number adds up on any corpus."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (Path(folder) / f"{number}.md").write_text(text, encoding="utf-8")
        answerer = Answerer(load_corpus(Path(folder)))
    found = answerer.explain(question, threshold=threshold)
    assert found.outcome == answerer.ask(question, threshold=threshold, passages=DEFAULT.reranked)
    check(found, answerer)


def test_where_the_words_come_from() -> None:
    """A word of a heading counts, and is told apart from the passage's own."""
    found = ANSWERER.explain(PARTY)
    first = found.scored[0]
    party = next(word for word in first.words if word.term == "parti")
    assert (party.asked, party.spelled, party.often) == (("party",), ("Party",), 2)
    assert [place.field for place in party.places] == [Field.HEADING]
    support = next(word for word in first.words if word.term == "support")
    assert [place.field for place in support.places] == [Field.OWN]
    assert [name for name, _ in first.parts] == ["own", "after", "heading"]
    assert isinstance(found.outcome, Answer)
    text = first.passage.source.text
    marked = [span.of(text) for span in first.marked(found.outcome.quotes[0].span)]
    assert marked == ["Amnesty", "support", "support"]


def test_words_side_by_side() -> None:
    """Words that stand side by side as in the question are named, with what they add."""
    found = ANSWERER.explain("What about the death penalty?")
    [pair] = found.scored[0].pairs
    assert (pair.first, pair.second) == ("death", "penalti")
    weights = {word.term: word.idf for word in found.scored[0].words}
    assert pair.amount == DEFAULT.adjacent * min(weights["death"], weights["penalti"])


def test_a_refusal() -> None:
    """A refusal is explained by its best passage, and by the words that stand nowhere."""
    found = ANSWERER.explain("Which wombat has the political lottery?")
    assert isinstance(found.outcome, Refusal)
    assert found.outcome.missing == ("wombat", "lottery")
    best, *_ = found.scored
    assert best.passage is found.outcome.quotes[0].passage
    nowhere = [word.asked for word in best.words if not word.places]
    assert (("wombat",) in nowhere, ("lottery",) in nowhere) == (True, True)
    nothing = ANSWERER.explain("zyzzyva")
    assert (nothing.scored, nothing.sure) == ((), None)


def test_corrections() -> None:
    """A word put right is explained as what was searched for; as typed, as typed."""
    found = ANSWERER.explain("Is Guantanmo safe?")
    assert found.outcome.corrections == (("Guantanmo", "guantanamo"),)
    assert [word.asked for word in found.scored[0].words][:1] == [("guantanamo",)]
    assert "Guantanamo" in {word for one in found.scored[0].words for word in one.spelled}
    typed = ANSWERER.explain("Is Guantanmo safe?", as_typed=True)
    assert typed.outcome.corrections == ()


def test_an_answer_behind_its_question() -> None:
    """Each quote has its own passage's score, also the answer that stands below its question."""
    below = 0
    for known in ANSWERER.corpus.questions:
        found = ANSWERER.explain(known.text, threshold=0)
        check(found, ANSWERER)
        below += any(one.question is not None for one in found.outcome.quotes)
    assert below


def test_a_script_without_spaces(tmp_path: Path) -> None:
    """Pairs of characters that overlap are marked as one."""
    (tmp_path / "a.md").write_text("---\nlanguage: ja\n---\n川の獺は泳ぐ。", encoding="utf-8")
    answerer = Answerer(load_corpus(tmp_path, strict=True))
    found = answerer.explain("川の獺", threshold=0)
    first = found.scored[0]
    [mark] = first.marked(first.passage.span)
    assert mark.of(first.passage.source.text) == "川の獺"


@given(st.lists(st.floats(0, 1000), max_size=30), st.integers(0, 4))
def test_what_is_shown_adds_up(amounts: list[float], digits: int) -> None:
    """Rounded amounts add up to the rounded sum, and each is off by less than a last digit."""
    shown = rounded(amounts, digits)
    places = 10**digits
    assert round(math.fsum(shown) * places) == round(math.fsum(one * places for one in amounts))
    for one, exact in zip(shown, amounts, strict=True):
        assert abs(one - exact) < 1 / places + 1e-9


def test_one_formula() -> None:
    """Each part of a sentence's score has a weight, a row in "Why this?" and a line in the docs."""
    text = Path("docs/retrieval.md").read_text(encoding="utf-8")
    assert textwrap.indent(formula(DEFAULT), " " * 4) in text
    assert {one.weight for one in SENTENCE_SCORE} <= {None, *(one.name for one in fields(Weights))}
    shown = Path("commands/answers/why.py").read_text(encoding="utf-8")
    for one in SENTENCE_SCORE:
        assert f'"{one.name}": "why-table-{one.name}"' in shown
