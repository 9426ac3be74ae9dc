"""The golden set that ships with the seeds: every line can be measured with, and is fair."""

from __future__ import annotations

import json
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from bot.corpus import load_corpus
from bot.settings import SEEDS

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
