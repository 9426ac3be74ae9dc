"""The command ``python -m benchmarks``, which ``make benchmark`` runs."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from benchmarks import picture, report, running
from benchmarks.engines import ENGINES

_SIZES = "1000 10000 100000 1000000"

console = Console(stderr=True)


def benchmark(
    sizes: Annotated[str, typer.Option(help="Numbers of passages.")] = _SIZES,
    engines: Annotated[str, typer.Option(help="Names, comma between.")] = ",".join(ENGINES),
    questions: Annotated[int, typer.Option(min=10, help="How many are asked at each size.")] = 400,
    out: Annotated[
        Path | None, typer.Option(help="Write benchmarks.md, .json and the picture there.")
    ] = None,
) -> None:
    """Compare the engines, and check that our scores equal rank-bm25's."""
    chosen = [name.strip() for name in engines.split(",")]
    if unknown := set(chosen) - set(ENGINES):
        message = f"no such engine: {', '.join(sorted(unknown))}"
        raise typer.BadParameter(message)
    start = time.monotonic()
    try:
        run = _run(chosen, sorted({int(size) for size in sizes.split()}), questions)
    except running.InexactError as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(1) from None
    where = report.machine() | {"seconds": round(time.monotonic() - start)}
    text = report.markdown(run, where)
    if out is None:
        typer.echo(text)
        return
    (out / "images").mkdir(parents=True, exist_ok=True)
    (out / "benchmarks.md").write_text(text, encoding="utf-8")
    held = json.dumps(report.figures(run, where), indent=1)
    (out / "benchmarks.json").write_text(held + "\n", encoding="utf-8")
    picture.draw(out / "images" / "benchmark.png", run.results)


def _run(engines: Sequence[str], sizes: Sequence[int], questions: int) -> running.Run:
    """Run all measurements, with a progress bar and a line for each finished step."""
    run = running.Run()
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with (
        TemporaryDirectory(prefix="verbatim-benchmark-") as folder,
        Progress(*columns, console=console, transient=True) as progress,
    ):
        work = Path(folder)
        running.write_terms(work, sizes[-1], progress)
        for size in sizes:
            asked = running.write_questions(work, size, questions)
            if size <= running.EXACT:
                run.checks[size] = running.check(size, work, progress)
            for one in running.run_size(engines, size, asked, work, progress):
                run.results.append(one)
                console.print(f"{size:>9,} {one.engine:<12} p50 {one.at(50):.3f} ms")
    return run


if __name__ == "__main__":
    typer.run(benchmark)
