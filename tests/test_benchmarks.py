"""The benchmark runs from end to end, and says so where scores aren't exact. No times are held."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from benchmarks import checking, passages, running
from benchmarks.__main__ import benchmark
from benchmarks.exactness import TOLERANCE, difference
from bot.search.analysis import analyzer
from bot.search.bm25 import BM25Index
from bot.search.weights import Weights

ENGINES = "rank-bm25,Verbatim"

program = typer.Typer()
program.command()(benchmark)


def run(*arguments: str) -> tuple[int, str]:
    """Run the command; return its exit code and what it prints."""
    done = CliRunner().invoke(program, ["--engines", ENGINES, "--questions", "10", *arguments])
    return done.exit_code, done.output


def test_the_command_writes_its_figures(tmp_path: Path) -> None:
    """A run leaves a page, the figures and a picture; both engines find the same passages."""
    assert run("--sizes", "200", "--out", str(tmp_path))[0] == 0
    page = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert "## 200 passages" in page
    assert "| Verbatim |" in page
    assert (tmp_path / "images" / "benchmark.png").stat().st_size > 1000
    held = json.loads((tmp_path / "benchmarks.json").read_text(encoding="utf-8"))
    assert [(one["engine"], one["size"]) for one in held["results"]] == [
        ("rank-bm25", 200),
        ("Verbatim", 200),
    ]
    for one in held["results"]:
        assert one["questions"] == 10
        assert 0 < one["p50_ms"] <= one["p95_ms"] <= one["p99_ms"]
        assert one["saved_bytes"] > 0
        assert one["intended"] >= 0.9
        assert one["same"] > 0.9  # fewer than ten may share a word: then rank-bm25 fills up
    assert 0 <= held["exactness"]["200"]["difference"] <= TOLERANCE


def test_without_a_folder_it_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quick look is printed and leaves no file behind."""
    monkeypatch.chdir(tmp_path)
    code, printed = run("--sizes", "50")
    assert code == 0
    assert "| Verbatim |" in printed
    assert not list(tmp_path.iterdir())


def test_inexact_scores_fail_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where scores differ by more than they may, the command fails and writes nothing."""
    monkeypatch.setattr(running, "TOLERANCE", -1.0)
    code, printed = run("--sizes", "50", "--out", str(tmp_path))
    assert code == 1
    assert "differ" in printed
    assert not list(tmp_path.iterdir())


def test_an_engine_that_there_is_not() -> None:
    """A misspelt engine is a wrong argument."""
    assert run("--engines", "Verbatum")[0] == 2


def test_other_scores_are_told_apart() -> None:
    """Another formula's scores, or another corpus's, differ from rank-bm25's by far."""
    documents = list(passages.terms(120))
    asked = passages.questions(120, 10)
    assert difference(documents, asked) <= TOLERANCE
    assert difference(documents, asked, BM25Index.of(documents, Weights(k1=1.2))) > 0.01
    assert difference(documents, asked, BM25Index.of([*documents[1:], documents[0]])) > 0.01


def test_the_corpus_is_always_the_same() -> None:
    """The terms are those of the texts, a larger corpus begins with the smaller, and so on."""
    some = list(passages.terms(30))
    assert [analyzer().terms(text) for text in passages.texts(30)] == some
    assert list(islice(passages.terms(1500), 30)) == some
    assert passages.questions(30, 12) == passages.questions(30, 12)
    for question in passages.questions(30, 12):
        assert analyzer().terms(question.text)
        assert set(question.terms) & set(some[question.passage])


def test_checking_is_right_and_told() -> None:
    """Checking made-up messages gives the verdicts that they were made for."""
    texts = list(passages.texts(60))
    made = list(checking.cases(texts, 12))
    assert {one.verdict for one in made} == {"exact", "altered", "notfound"}
    for one in made:
        assert (one.passage in checking.scan(texts, one.quoted)) is (one.verdict == "exact")
        if one.verdict != "notfound":
            assert checking.likest(texts, one.quoted) == one.passage
    found = checking.measure(60, 12)
    assert found["right"] == 1
    assert found["index_bytes"] < 14 * found["words"]
    assert len(found["index_ms"]) == len(found["exact_scan_ms"]) == 12
    assert checking.table([found]).splitlines()[2].startswith("| 60 |")
