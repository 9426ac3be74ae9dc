"""Report the results as Markdown and as JSON."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.running import ROUNDS, Result, Run

_ROOT = Path(__file__).parents[1]
_LIBRARIES = ("numpy", "rank-bm25", "bm25s", "numba", "tantivy", "pystemmer")

_COLUMNS = (
    *("engine", "p50 ms", "p95 ms", "p99 ms", "questions"),
    *("build s", "build MB", "saved MB", "open s", "open MB", "intended", "same ten"),
)

_HEAD = """# Benchmarks

How fast Verbatim finds passages, compared with other engines. `make benchmark` writes this page
in one run; `make benchmark SIZES="1000 10000"` gives you a quick look and writes nothing. For the
response times of the moderators' commands, see [benchmarks-log.md](benchmarks-log.md).

![The median time of a question by the number of passages, by engine](images/benchmark.png)
"""

_METHOD = """
## What was measured

The corpus is generated from a fixed seed (`benchmarks/passages.py`). Its passages have some 106
words, with words as frequent, as bursty and as topical as in natural text. The questions have 3
to 10 content words, each drawn from a passage. All engines get the same terms, from our analysis.

- Each engine at each size indexes in a process of its own and answers in another. The answering
  processes take turns, {rounds} rounds with part of the questions in each, so that noise affects
  all alike; 20 questions warm them up. Each question asks for the ten best passages, one question
  at a time.
- **rank-bm25** uses our idf, and numpy's `argpartition` picks the best. It runs up to 100,000
  passages, with 100 questions there. It has no file format, so it is pickled.
- **bm25s**: method `lucene`, 32-bit floats, its numpy and its numba backend (compiled in the
  warm-up), loaded into memory. The numpy backend picks the best with an `argpartition` that is
  slow in some versions of numpy on some processors when most scores are 0.
- **FTS5**: contentless, `optimize`d, `ORDER BY rank`.
- **tantivy**: one thread, frequencies without positions, a Boolean query of `Should` clauses.
- **Verbatim** is `bot/search/bm25.py`, with 64-bit floats and exact scores. rank-bm25 and bm25s
  use the same k1 = 0.9 and b = 0.75; tantivy's and FTS5's k1 = 1.2 and b = 0.75 are fixed.
- **whole ask** is `Answerer.ask`, from the typed question to the quotes, on the same passages as
  text files of a thousand each. Its build and open times include loading the corpus.
- Memory is the growth after the libraries are loaded: the peak while building, and the growth
  after opening (in brackets, without mapped files, which the system can reclaim).
- Opening reads freshly written files from the system's cache. Ours includes the SHA-256 of all
  files.
- *intended* is the share of questions whose own passage is among the ten. *same ten* is the share
  of the ten that are also among Verbatim's; tantivy rounds passage lengths.

## The saved index

Why the index has a file format of its own (`bot/search/storage.py`): the same arrays of 100,000
passages of 60 words, saved once, and opened in a new process, the best of three runs on two busy
cores. numpy's `.npy` files are also what bm25s saves.

| | size | save | open | memory of its own | damage noticed | replaced at once |
| --- | --- | --- | --- | --- | --- | --- |
| ours | 49.3 MB | 0.16 s | 64 ms | 0 MB | yes, by SHA-256 | yes |
| `np.savez` | 49.3 MB | 0.14 s | 50 ms | 47 MB | yes, by CRC-32 | no |
| `np.savez_compressed` | 9.2 MB | 4.8 s | 224 ms | 47 MB | yes, by CRC-32 | no |
| `np.save`, a file for each array | 49.3 MB | 0.06 s | 2 ms | 0 MB | no | no |

Ours is the only one that is both checked and mapped: a damaged index is built again instead of
changing scores unnoticed, and what is mapped costs no memory that the system can't have back. Its
time to save includes `fsync`. The vocabulary (`bot/search/vocabulary.py`) is packed for the same
reason: 154,168 terms take 2 MB and 21 ms, as a dictionary 16 MB and 162 ms.
"""


def machine() -> dict[str, Any]:
    """Return the machine, versions, date and commit of the run."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(memory / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in _LIBRARIES}
        | {"sqlite": sqlite3.sqlite_version},
        "date": datetime.now(UTC).date().isoformat(),
        "commit": _commit(),
    }


def figures(run: Run, where: Mapping[str, Any]) -> dict[str, Any]:
    """Return all figures for JSON."""
    checks = {size: {"difference": d, "questions": n} for size, (d, n) in run.checks.items()}
    results = [one.shown() for one in run.results]
    return {"machine": where, "exactness": checks, "results": results}


def markdown(run: Run, where: Mapping[str, Any]) -> str:
    """Return docs/benchmarks.md."""
    versions = ", ".join(f"{name} {number}" for name, number in where["versions"].items())
    lines = [
        _HEAD,
        f"{where['date']}, commit {where['commit']}: {where['processor']}, {where['cores']} cores,",
        f"{where['memory_gb']} GB, {where['system']}, Python {where['python']}; {versions}.",
        f"The run took {where['seconds'] / 60:.0f} minutes.",
    ]
    for size in dict.fromkeys(one.size for one in run.results):
        lines += ["", f"## {size:,} passages", ""]
        lines += _table([one for one in run.results if one.size == size])
    lines += ["", "## Scores are rank-bm25's", ""]
    lines += [
        f"- {size:,} passages, {count} questions: the largest difference is {difference:.1e}."
        for size, (difference, count) in run.checks.items()
    ]
    return "\n".join(lines) + "\n" + _METHOD.format(rounds=ROUNDS)


def _table(results: Sequence[Result]) -> list[str]:
    lines = [
        "| " + " | ".join(_COLUMNS) + " |",
        "| --- | " + " | ".join(["---:"] * (len(_COLUMNS) - 1)) + " |",
    ]
    for one in results:
        cells = [
            one.engine,
            *(_figure(one.at(percent)) for percent in (50, 95, 99)),
            str(len(one.ms)),
            _figure(one.build_s),
            _megabytes(one.build_bytes),
            _megabytes(one.saved_bytes),
            _figure(one.open_s),
            f"{_megabytes(one.open_bytes)} ({_megabytes(one.open_private_bytes)})",
            f"{one.intended:.0%}",
            "" if one.same is None else f"{one.same:.1%}",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def _figure(value: float) -> str:
    """Return a number with two significant digits, and all digits before the point."""
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _megabytes(value: int) -> str:
    return _figure(value / 1e6) if value >= 1e6 else "<1"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def _processor() -> str:
    """Return the processor's name, on Linux with its family and model, which are more precise."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "unknown"
    lines = (line.partition(":") for line in text.splitlines())
    held = {name.strip(): value.strip() for name, _, value in lines}
    name = held.get("model name", platform.machine())
    if "cpu family" in held:
        name += f" (family {held['cpu family']}, model {held['model']})"
    return name


def _commit() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--exclude=*"],  # noqa: S607 (git of the PATH)
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"
