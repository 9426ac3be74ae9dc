"""Run every engine at every size, in separate processes that take turns."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from rich.progress import Progress

from benchmarks.engines import K, limits
from benchmarks.exactness import TOLERANCE
from benchmarks.passages import BLOCK, Question, questions, terms

ROOT = Path(__file__).parents[1]
ROUNDS = 10
"""In how many turns each engine gets its questions, so that noise affects all alike."""
EXACT = 100_000
"""The largest size at which all scores are compared with rank-bm25's."""


@dataclass(slots=True)
class Result:
    """The result of one engine at one size. Times of questions are in milliseconds.

    ``open_private_bytes`` is memory without mapped files; ``served_bytes`` is the growth from
    before opening to the end of the run. ``intended`` is the share of questions whose own passage
    is among the ten; ``same`` the share of the ten that are also among ours.
    """

    engine: str
    size: int
    build_s: float = 0.0
    build_bytes: int = 0
    saved_bytes: int = 0
    open_s: float = 0.0
    open_bytes: int = 0
    open_private_bytes: int = 0
    served_bytes: int = 0
    ms: list[float] = field(default_factory=list[float])
    places: list[list[int]] = field(default_factory=list[list[int]])
    intended: float = 0.0
    same: float | None = None

    def at(self, percent: float) -> float:
        """Return a percentile of the questions' times."""
        return float(np.percentile(self.ms, percent))

    def shown(self) -> dict[str, Any]:
        """Return the figures without those of each question."""
        held = {name: value for name, value in asdict(self).items() if name not in {"ms", "places"}}
        return held | {
            "questions": len(self.ms),
            "p50_ms": self.at(50),
            "p95_ms": self.at(95),
            "p99_ms": self.at(99),
        }


@dataclass(slots=True)
class Run:
    """A whole run; ``checks`` has, by size, the largest difference and the number of questions."""

    results: list[Result] = field(default_factory=list[Result])
    checks: dict[int, tuple[float, int]] = field(default_factory=dict[int, tuple[float, int]])


class InexactError(Exception):
    """Our scores aren't rank-bm25's."""


class _Worker:
    """A process of ``benchmarks.worker``, with a line protocol."""

    def __init__(self, what: str, engine: str, size: int, work: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", what, engine, str(size), str(work)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._name = f"{what} {engine} {size}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._process.kill()
        self._process.communicate()

    def answer(self, told: Callable[[int], None] = lambda _: None) -> dict[str, Any]:
        """Return the next answer that isn't about progress."""
        for line in self._process.stdout or ():
            answer = json.loads(line)
            if "done" not in answer:
                return answer
            told(answer["done"])
        message = f"{self._name} ended without an answer"
        raise RuntimeError(message)

    def ask(self, begin: int, end: int) -> dict[str, Any]:
        """Ask some of the questions."""
        if self._process.stdin:
            self._process.stdin.write(f"{begin} {end}\n")
            self._process.stdin.flush()
        return self.answer()


def write_terms(work: Path, largest: int, progress: Progress) -> None:
    """Write the terms of every passage, one per line, for all engines."""
    with (
        (work / "terms").open("w", encoding="ascii") as file,
        _shown(progress, "making the corpus", largest) as told,
    ):
        for done, one in enumerate(terms(largest), 1):
            file.write(" ".join(one) + "\n")
            if done % BLOCK == 0:
                told(done)


def write_questions(work: Path, size: int, count: int) -> list[Question]:
    """Write and return the questions of a size, for all engines."""
    asked = questions(size, count)
    rows = [[one.text, one.terms, one.passage] for one in asked]
    (work / f"questions-{size}").write_text(json.dumps(rows), encoding="ascii")
    return asked


def run_size(
    engines: Sequence[str], size: int, asked: Sequence[Question], work: Path, progress: Progress
) -> list[Result]:
    """Build, open and ask every engine at one size."""
    counts = {name: limits(name, size, asked) for name in engines}
    results = [Result(name, size) for name in engines if counts[name]]
    for result in results:
        with (
            _shown(progress, f"{size:,}: building {result.engine}", size) as told,
            _Worker("build", result.engine, size, work) as worker,
        ):
            _take(result, worker.answer(told))
    with ExitStack() as stack:
        workers = {
            one.engine: stack.enter_context(_Worker("serve", one.engine, size, work))
            for one in results
        }
        for result in results:
            _take(result, workers[result.engine].answer())
        told = stack.enter_context(_shown(progress, f"{size:,}: asking", ROUNDS))
        for result in results:  # the warm-up
            workers[result.engine].ask(0, min(20, counts[result.engine]))
        for turn in range(ROUNDS):
            for result in results[turn % len(results) :] + results[: turn % len(results)]:
                most = counts[result.engine]
                answer = workers[result.engine].ask(
                    most * turn // ROUNDS, most * (turn + 1) // ROUNDS
                )
                result.ms += answer["ms"]
                result.places += answer["places"]
                result.served_bytes = answer["bytes"]
            told(turn + 1)
    _compare(results, [one.passage for one in asked])
    return results


def check(size: int, work: Path, progress: Progress) -> tuple[float, int]:
    """Return the largest difference to rank-bm25's scores, and the number of questions.

    Raises ``InexactError`` if it exceeds the tolerance.
    """
    with (
        _shown(progress, f"{size:,}: comparing scores", size) as told,
        _Worker("exact", "Verbatim", size, work) as worker,
    ):
        answer = worker.answer(told)
    if not answer["difference"] <= TOLERANCE:
        message = f"scores differ from rank-bm25's by {answer['difference']:g} at {size:,} passages"
        raise InexactError(message)
    return answer["difference"], answer["questions"]


def _take(result: Result, answer: dict[str, Any]) -> None:
    for name, value in answer.items():
        setattr(result, name, value)


def _compare(results: Sequence[Result], intended: Sequence[int]) -> None:
    ours = next((one.places for one in results if one.engine == "Verbatim"), None)
    for result in results:
        hits = [place in found for place, found in zip(intended, result.places, strict=False)]
        result.intended = sum(hits) / len(hits)
        if ours is not None and result.engine != "whole ask":
            pairs = zip(result.places, ours, strict=False)
            same = [len(set(one) & set(other)) for one, other in pairs]
            result.same = sum(same) / (K * len(same))


@contextmanager
def _shown(progress: Progress, what: str, total: int) -> Generator[Callable[[int], None]]:
    """Show a progress bar; yield a function that takes the finished amount."""
    task = progress.add_task(what, total=total)
    yield lambda done: progress.update(task, completed=done)
    progress.remove_task(task)
