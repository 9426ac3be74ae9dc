"""Compare checking quotations with plain scans: ``python -m benchmarks.checking``.

Each size runs in its own process, to measure its memory separately. The messages are made of
passages of ``benchmarks/passages.py``: a sentence quoted exactly, with a changed word, without a
word, and one without any word of the corpus.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import numpy as np
import typer
from rapidfuzz import fuzz, process

from benchmarks.passages import BLOCK, texts
from benchmarks.report import machine
from benchmarks.worker import memory
from bot.corpus import Corpus, load_corpus
from bot.verify.verifier import Verifier

ROOT = Path(__file__).parents[1]
SIZES = "1000 10000 100000"
FEW = 12
"""The number of messages for the similarity scan, which takes seconds each at 100,000 passages."""
WORDS = 14
UNKNOWN = "qxyzzy qwkvvx qzzxqj qyxxwk qvvzzx"


@dataclass(frozen=True, slots=True)
class Case:
    """A message, its quotation without marks, the verdict and the number of the passage."""

    message: str
    quoted: str
    verdict: str
    passage: int


def cases(passages: Sequence[str], count: int) -> Iterator[Case]:
    """Yield messages, in turn exact, changed, lacking a word, and unknown."""
    for number in range(count):
        place = number * (len(passages) - 1) // max(count - 1, 1)
        words = passages[place].split()[:WORDS]
        match number % 4:
            case 0:
                verdict = "exact"
            case 1:
                words[len(words) // 2], verdict = "qxyzzy", "altered"
            case 2:
                del words[len(words) // 2]
                verdict = "altered"
            case _:
                words, verdict = UNKNOWN.split(), "notfound"
        quoted = " ".join(words)
        yield Case(f"As they wrote, “{quoted}”, I think.", quoted, verdict, place)


def measure(size: int, count: int) -> dict[str, Any]:
    """Build an index of ``size`` passages, and check messages with it and by scans."""
    with TemporaryDirectory(prefix="verbatim-checking-") as folder:
        corpus = _corpus(Path(folder), size)
    passages = [passage.text for passage in corpus.passages]
    asked = list(cases(passages, count))
    before = memory()
    start = time.perf_counter()
    verifier = Verifier(corpus)
    build = time.perf_counter() - start
    after = memory()
    for one in asked[:8]:  # the warm-up
        verifier.check(one.message)
    index = [_timed(lambda one=one: verifier.check(one.message)) for one in asked]
    right = [
        len(found) == 1 and found[0].verdict == one.verdict
        for one in asked
        for found in [verifier.check(one.message)]
    ]
    return {
        "size": size,
        "words": sum(len(text.split()) for text in passages),
        "build_s": build,
        "index_bytes": verifier.nbytes,
        "resident_bytes": after.resident - before.resident,
        "peak_bytes": after.peak - before.resident,
        "right": sum(right) / len(right),
        "index_ms": index,
        "exact_scan_ms": [_timed(lambda one=one: scan(passages, one.quoted)) for one in asked],
        "similarity_scan_ms": [
            _timed(lambda one=one: likest(passages, one.quoted)) for one in asked[:FEW]
        ],
    }


def scan(passages: Sequence[str], quoted: str) -> list[int]:
    """Return the numbers of the passages that contain this text, by scanning all."""
    return [number for number, text in enumerate(passages) if quoted in text]


def likest(passages: Sequence[str], quoted: str) -> int:
    """Return the number of the passage most similar to a quotation, by scanning all."""
    return process.extractOne(quoted, passages, scorer=fuzz.partial_ratio)[2]


def _corpus(folder: Path, size: int) -> Corpus:
    made = texts(size)
    for number in range(-(-size // BLOCK)):
        text = "\n\n".join(islice(made, BLOCK))
        (folder / f"source-{number:04}.txt").write_text(text + "\n", encoding="ascii")
    return load_corpus(folder)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def table(found: Sequence[dict[str, Any]]) -> str:
    """Return the figures as a Markdown table."""
    columns = (
        *("passages", "words", "build s", "bytes a word", "index MB", "peak MB", "p50 ms"),
        *(
            "p95 ms",
            "scan p50 ms",
            "scan p95 ms",
            "similarity p50 ms",
            "similarity p95 ms",
            "right",
        ),
    )
    lines = [f"| {' | '.join(columns)} |", f"| {' | '.join(['---:'] * len(columns))} |"]
    for one in found:
        times = [
            f"{np.percentile(one[name], percent):.2f}"
            for name in ("index_ms", "exact_scan_ms", "similarity_scan_ms")
            for percent in (50, 95)
        ]
        cells = [
            f"{one['size']:,}",
            f"{one['words']:,}",
            f"{one['build_s']:.2f}",
            f"{one['index_bytes'] / one['words']:.1f}",
            f"{one['index_bytes'] / 1e6:.1f}",
            f"{one['peak_bytes'] / 1e6:.1f}",
            *times,
            f"{one['right']:.0%}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main(
    sizes: Annotated[str, typer.Option(help="Numbers of passages.")] = SIZES,
    messages: Annotated[int, typer.Option(min=4, help="How many are checked.")] = 400,
    one: Annotated[int, typer.Option(hidden=True)] = 0,
) -> None:
    """Measure each size, and print a table."""
    if one:
        typer.echo(json.dumps(measure(one, messages)))
        return
    found: list[dict[str, Any]] = []
    for size in sorted({int(size) for size in sizes.split()}):
        done = subprocess.run(
            [
                *(sys.executable, "-m", "benchmarks.checking"),
                *("--one", str(size), "--messages", str(messages)),
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        found.append(json.loads(done.stdout))
    where = machine()
    typer.echo(
        f"{where['date']}, commit {where['commit']}: {where['processor']}, {where['cores']} cores, "
        f"Python {where['python']}\n\n{table(found)}"
    )


if __name__ == "__main__":
    typer.run(main)
