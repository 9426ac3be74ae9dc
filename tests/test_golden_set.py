"""The golden sets: every line can be measured with, and is fair."""

from __future__ import annotations

import json
from collections import Counter
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from bot.corpus import load_corpus
from bot.evaluation.golden import Golden, check_golden, read_golden
from bot.settings import SEEDS
from tests.stand_in import ROOT

PATH = SEEDS / "golden.jsonl"
ANSWERED = {"plain", "keyword", "paraphrase", "typo", "verdict", "speaker"}
REFUSED = {"near", "offtopic"}


class Line(BaseModel):
    """A line of the set: exactly these keys."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    question: str
    kind: Literal[
        "plain", "keyword", "paraphrase", "typo", "verdict", "speaker", "near", "offtopic"
    ]
    source: str | None
    expect: tuple[str, ...]


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    """Read the set."""
    text = PATH.read_text(encoding="utf-8")
    return [Line.model_validate_json(line) for line in text.split("\n")[:-1]]


@pytest.fixture(scope="module")
def passages() -> dict[str, list[str]]:
    """Load the seeds strictly: the passages' texts, by source."""
    corpus = load_corpus(SEEDS, strict=True)
    return {
        source.path: [one.text for one in corpus.passages if one.source is source]
        for source in corpus.sources
    }


def test_every_line_is_written_alike() -> None:
    """Each line is one JSON object, its keys in the one order, its letters as they are."""
    text = PATH.read_text(encoding="utf-8")
    assert text.endswith("\n")
    for line in text.split("\n")[:-1]:
        assert list(json.loads(line)) == ["question", "kind", "source", "expect"]
        assert json.dumps(json.loads(line), ensure_ascii=False) == line


def test_there_are_enough_of_every_kind(lines: list[Line]) -> None:
    """The set has 60 questions or more, and at least six of each kind."""
    assert len(lines) >= 60
    kinds = [line.kind for line in lines]
    assert {kind for kind in kinds if kinds.count(kind) >= 6} == ANSWERED | REFUSED


def test_no_question_twice(lines: list[Line]) -> None:
    """No question comes again, be it in capitals or with other marks."""
    bare = ["".join(filter(str.isalnum, line.question.casefold())) for line in lines]
    assert all(bare)
    assert [line.question for line in lines if line.question.strip() != line.question] == []
    assert [words for words in bare if bare.count(words) > 1] == []


def test_what_is_answered_says_where(lines: list[Line], passages: dict[str, list[str]]) -> None:
    """A question that is answered names one of the seeds; every seed answers some."""
    named = {line.source for line in lines if line.kind in ANSWERED}
    assert named == set(passages)
    assert [line.question for line in lines if line.kind in ANSWERED and not line.expect] == []


def test_what_is_expected_is_in_a_passage(
    lines: list[Line], passages: dict[str, list[str]]
) -> None:
    """What an answer is known by stands verbatim within one passage of its source, and tells."""
    for line in lines:
        for words in line.expect:
            assert line.source is not None, line.question
            assert 20 <= len(words) <= 100, words
            assert any(words in text for text in passages[line.source]), words


def test_what_is_expected_tells_passages_apart(
    lines: list[Line], passages: dict[str, list[str]]
) -> None:
    """What an answer is known by stands once in all of the seeds: no wrong quote has it."""
    everything = [text for texts in passages.values() for text in texts]
    for line in lines:
        for words in line.expect:
            assert sum(text.count(words) for text in everything) == 1, words


def test_what_is_refused_expects_nothing(lines: list[Line]) -> None:
    """A question that the seeds don't answer names no source and no words."""
    refused = [line for line in lines if line.kind in REFUSED]
    assert [line.question for line in refused if line.source or line.expect] == []


def test_every_part_of_the_seeds_is_asked_about(lines: list[Line]) -> None:
    """Every section, the guest's opening and all 15 exchanges answer a question each."""
    expected = [words for line in lines for words in line.expect]
    corpus = load_corpus(SEEDS, strict=True)
    asked = [one for one in corpus.passages if any(words in one.text for words in expected)]
    assert {one.part for one in asked} == {one.part for one in corpus.passages}
    assert {one.exchange.number for one in asked if one.exchange} == set(range(1, 16))
    assert {one.section for one in asked} == {one.section for one in corpus.passages}


OWN = ROOT / "tests/golden"
OWN_SETS = {"seeds": SEEDS, "handbook": OWN / "handbook"}
KEYS = ["id", "kind", "question", "answerable", "source", "expect"]
LEAST = {
    "seeds": {
        "paraphrase": 90, "chatty": 30, "metadata": 15, "several": 10, "near": 40, "far": 20,
        "greeting": 15, "language": 15, "plain": 10, "keyword": 10, "topic": 10, "typo": 10,
    },
    "handbook": {
        "paraphrase": 40, "chatty": 8, "metadata": 4, "several": 4, "near": 15, "far": 5,
        "greeting": 5, "language": 5, "plain": 10, "keyword": 5, "topic": 4, "typo": 5,
    },
}  # fmt: skip
EXPECTED = {"near": False, "far": False, "greeting": "help", "language": "language"}
"""What a kind's ``answerable`` is; of the others, true."""


@pytest.fixture(scope="module", params=OWN_SETS)
def own(request: pytest.FixtureRequest) -> tuple[str, Golden]:
    """Read one of the sets in people's own words."""
    return request.param, read_golden(OWN / f"{request.param}.jsonl")


def test_own_words_can_be_measured(own: tuple[str, Golden]) -> None:
    """What is expected stands once in the passages, or in the page's own lines where allowed."""
    name, golden = own
    corpus = load_corpus(OWN_SETS[name], strict=True)
    check_golden(golden, corpus)
    everything = [passage.text for passage in corpus.passages]
    for case in golden.cases:
        assert len(set(case.expect)) == len(case.expect), case.id
        counts = [sum(text.count(words) for text in everything) for words in case.expect]
        assert set(counts) <= ({0, 1} if case.outside else {1}), case.id


def test_own_words_are_written_alike(own: tuple[str, Golden]) -> None:
    """The same keys in one order, each id and question once, no question of the other set."""
    name, golden = own
    text = (OWN / f"{name}.jsonl").read_text(encoding="utf-8")
    for line in text.split("\n")[:-1]:
        written = json.loads(line)
        assert [*written] in (KEYS, [*KEYS, "outside"])
        assert written["answerable"] == EXPECTED.get(written["kind"], True)
        assert json.dumps(written, ensure_ascii=False) == line
    shipped = [case.question for case in read_golden(PATH).cases] if name == "seeds" else []
    asked = Counter(case.question.casefold() for case in golden.cases)
    assert not set(asked) & {question.casefold() for question in shipped}
    assert max(asked.values()) == 1
    assert all(case.id for case in golden.cases)


def test_own_words_have_enough_of_every_kind(own: tuple[str, Golden]) -> None:
    """Every kind is there, in both halves, which are alike in size."""
    name, golden = own
    kinds = Counter(case.kind or "" for case in golden.cases)
    assert kinds >= Counter(LEAST[name])
    assert set(kinds) == set(LEAST[name])
    halves = [golden.of_half("dev"), golden.of_half("held")]
    assert min(len(half.cases) for half in halves) >= len(golden.cases) * 0.45
    for half in halves:
        assert {case.kind for case in half.cases} == set(kinds)
