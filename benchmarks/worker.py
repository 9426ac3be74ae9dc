"""A process for one engine at one size, to measure its memory separately.

``python -m benchmarks.worker build|serve|exact ENGINE SIZE FOLDER`` prints the measurements to
standard output, one JSON object per line. ``serve`` reads lines of two numbers, the first question
to ask and the one after the last.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.engines import ENGINES, Job
from benchmarks.exactness import difference
from benchmarks.passages import Question

_STATUS = Path("/proc/self/status")


def main(what: str, engine: str, size: str, folder: str) -> None:
    output = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # keep library output out of the answers

    def tell(answer: Mapping[str, Any]) -> None:
        output.write(json.dumps(answer) + "\n")

    def told(done: int) -> None:
        tell({"done": done})

    work = Path(folder)
    job = Job(int(size), work / "terms", work / f"{size} {engine}".replace(" ", "-"), told)
    tasks = {"build": _build, "serve": _serve, "exact": _exact}
    tasks[what](engine, job, tell)


class Memory(NamedTuple):
    """A process's memory in bytes: total, without mapped files, and the peak."""

    resident: int
    private: int
    peak: int


def memory() -> Memory:
    """Return this process's memory; all three values only on Linux."""
    if not _STATUS.exists():
        return Memory(0, 0, 0)
    lines = (line.split() for line in _STATUS.read_text(encoding="ascii").splitlines())
    held = {words[0]: int(words[1]) * 1024 for words in lines if words and words[-1] == "kB"}
    return Memory(held["VmRSS:"], held["RssAnon:"], held["VmHWM:"])


def questions_of(work: Path, size: int) -> list[Question]:
    """Return the questions of a size."""
    held: list[tuple[str, list[str], int]] = json.loads(
        (work / f"questions-{size}").read_text(encoding="ascii")
    )
    return [Question(*one) for one in held]


def _build(name: str, job: Job, tell: Callable[[Mapping[str, Any]], None]) -> None:
    engine = ENGINES[name]()
    job.folder.mkdir()
    engine.write(job)
    written = _bytes(job.folder)
    before = memory()
    start = time.perf_counter()
    engine.build(job)
    seconds = time.perf_counter() - start
    grown = memory().peak - before.resident
    saved = _bytes(job.folder) - written
    tell({"build_s": seconds, "build_bytes": grown, "saved_bytes": saved})


def _serve(name: str, job: Job, tell: Callable[[Mapping[str, Any]], None]) -> None:
    engine = ENGINES[name]()
    questions = questions_of(job.terms.parent, job.size)
    before = memory()
    start = time.perf_counter()
    engine.open(job.folder)
    seconds = time.perf_counter() - start
    after = memory()
    tell(
        {
            "open_s": seconds,
            "open_bytes": after.resident - before.resident,
            "open_private_bytes": after.private - before.private,
        }
    )
    for line in sys.stdin:
        begin, end = map(int, line.split())
        taken: list[float] = []
        places: list[list[int]] = []
        for question in questions[begin:end]:
            start = time.perf_counter()
            found = engine.search(question)
            taken.append(time.perf_counter() - start)
            places.append(engine.places(found))
        tell(
            {
                "ms": [1000 * one for one in taken],
                "places": places,
                "bytes": memory().resident - before.resident,
            }
        )


def _exact(_: str, job: Job, tell: Callable[[Mapping[str, Any]], None]) -> None:
    questions = questions_of(job.terms.parent, job.size)
    if job.size > 10_000:
        questions = list(islice(questions, 20))
    documents = list(job.documents())
    tell({"difference": difference(documents, questions), "questions": len(questions)})


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main(*sys.argv[1:])
