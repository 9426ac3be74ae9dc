"""``verbatim measure``: a golden set run with one setup or two, and its tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from bot.answering import Answerer
from bot.cli.output import (
    json_line,
    new_console,
    outcome_json,
    print_indented,
    print_line,
    warn,
)
from bot.corpus import Corpus
from bot.errors import SettingsError
from bot.evaluation.comparison import metric_changes
from bot.evaluation.golden import Golden, Half, check_golden, read_golden
from bot.evaluation.marked import Marked, marked_golden
from bot.evaluation.outcomes import DEPTH, CaseOutcome, outcomes_of
from bot.evaluation.plot import check_plot, draw
from bot.evaluation.report import Run, difference, fallen, reply_counts, report, wrongs
from bot.evaluation.scoring import METRICS, Figures, by_kind, figures
from bot.evaluation.setups import Setup
from bot.visible import visible

BAR = 20
"""Columns of the longest bar of the calibration table."""

NONE = "\N{EN DASH}"
LETTERS = "AB"
"""What two setups are called in tables."""

OF_KINDS = ("hit@1", "mrr", "first_quote", "first_shown", "answered", "refused")
OF_KINDS_COMPARED = ("first_shown", "refused")
"""What the table by kind has room for in 80 columns; ``--json`` has all."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to measure and what to make of it; ``floors`` hold for the first setup.

    ``golden`` is a golden set's file, or what moderators and members said in the log; ``write`` is
    a file to write that to as a golden set.
    """

    golden: Path | tuple[Marked, ...]
    setups: tuple[Setup, ...]
    floors: Mapping[str, float]
    plot: Path | None = None
    as_json: bool = False
    wrong: bool = False
    half: Half | None = None
    write: Path | None = None


def run_measurement(
    order: Order,
    load: Callable[[Path], Corpus],
    with_meaning: Callable[[Answerer, Path], Answerer],
) -> bool:
    """Run a golden set, print what came of it, and say whether every floor holds.

    ``load`` makes a folder's corpus; ``with_meaning`` lets its answerer find by meaning. Raises
    ``DataError`` and ``SettingsError``, before the first question is asked where that can be known.
    """
    if order.plot:
        check_plot(order.plot)
    read = order.golden if isinstance(order.golden, tuple) else read_golden(order.golden)
    folders = dict.fromkeys(setup.sources for setup in order.setups)
    corpora = {folder: load(folder) for folder in folders}
    goldens = _goldens(read, corpora)
    if order.half:
        goldens = {folder: one.of_half(order.half) for folder, one in goldens.items()}
    golden = goldens[order.setups[0].sources]
    if order.write:
        _write_golden(golden, order.write)
    runs: list[Run] = []
    for setup in order.setups:
        answerer = Answerer(corpora[setup.sources], setup.weights)
        if setup.meaning:
            answerer = with_meaning(answerer, setup.sources)
        runs.append(_run(goldens[setup.sources], answerer, setup))
    if order.plot:
        title = f"{Path(golden.name).name}: {len(golden.cases)} questions"
        draw(order.plot, title, [(one.setup.label, one.figures.calibration) for one in runs])
    if order.as_json:
        json_line(report(golden, runs, order.floors, wrong=order.wrong))
    else:
        _show(golden, runs, wrong=order.wrong)
    below = fallen(runs[0].figures, order.floors)
    for name, score in below.items():
        got = "has no question" if score.value is None else f"is {score.value:.4f} (n = {score.n})"
        warn(f"{name} {got}; its floor is {order.floors[name]:g}")
    return not below


def _goldens(
    read: Golden | tuple[Marked, ...], corpora: Mapping[Path, Corpus]
) -> dict[Path, Golden]:
    """Return the golden set for each folder's corpus; ``DataError`` where it can't be had.

    What is marked and isn't in all of them is left out of all, and said.
    """
    if isinstance(read, Golden):
        for corpus in corpora.values():
            check_golden(read, corpus)
        return dict.fromkeys(corpora, read)
    held = tuple(one for one in read if all(one.stands_in(corpus) for corpus in corpora.values()))
    if left := len(read) - len(held):
        warn(f"marks left out, since the sources don't have their passage (any more): {left}")
    return {folder: marked_golden(held, corpus) for folder, corpus in corpora.items()}


def _write_golden(golden: Golden, path: Path) -> None:
    """Write a golden set to a file. Raises ``SettingsError`` where it can't be written."""
    lines = [json.dumps(case.as_line(), ensure_ascii=False) + "\n" for case in golden.cases]
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        message = f"--write {path}: can't be written: {error.strerror}"
        raise SettingsError(message) from None


def _run(golden: Golden, answerer: Answerer, setup: Setup) -> Run:
    """Ask every question of a golden set; in a terminal, a bar says how far it is."""
    outcomes = tuple(
        track(
            outcomes_of(golden, answerer, setup.threshold, outcome_json),
            total=len(golden.cases),
            description="Asking",
            console=Console(stderr=True),
            disable=not sys.stderr.isatty(),
            transient=True,
        )
    )
    return Run(setup, answerer.corpus.version, outcomes, figures(outcomes))


def _show(golden: Golden, runs: Sequence[Run], *, wrong: bool) -> None:
    console = new_console()
    without = len(golden.cases) - golden.answerable
    print_line(
        f"{golden.name}: {len(golden.cases)} questions, {golden.answerable} with an answer in the "
        f"sources, {without} without"
    )
    for name, one in _named_runs(runs):
        label = f"{name}: {one.setup.label}" if name else one.setup.label
        by = "words and meaning" if one.setup.meaning else "words alone"
        line = f"{label} (threshold {one.setup.threshold:g}, {by}, corpus {one.corpus_version})"
        console.print(Text(line))
    tables = [
        _scores(runs[0].figures) if len(runs) == 1 else _comparison(*runs),
        *([_kinds(runs)] if len(by_kind(runs[0].outcomes)) > 1 else []),
        *(_replies(name, one) for name, one in _named_runs(runs)),
        *(_calibration(name, one.figures) for name, one in _named_runs(runs)),
        _latency(runs),
    ]
    for table in tables:
        console.print()
        console.print(table)
    if wrong:
        _show_wrong(console, golden, wrongs(runs))


def _named_runs(runs: Sequence[Run]) -> list[tuple[str, Run]]:
    """Return the runs with what the tables call them: nothing where there's only one."""
    return list(zip(LETTERS if len(runs) > 1 else [""], runs, strict=True))


def _table(words: Sequence[str], numbers: Sequence[str]) -> Table:
    table = Table(box=None)
    for name in words:
        table.add_column(name, overflow="fold")
    for name in numbers:
        table.add_column(name, justify="right", overflow="fold")
    return table


def _figure(value: float | None, form: str = ".3f") -> str:
    return NONE if value is None else format(value, form)


def _scores(found: Figures) -> Table:
    table = _table(["Figure", ""], ["", "95 %", "n"])
    for name, score in found.scores.items():
        title = METRICS[name].title if name in METRICS else "confidence: with above without (ROC)"
        within = "" if score.low is None else f"{score.low:.2f}{NONE}{score.high:.2f}"
        table.add_row(name, title, _figure(score.value), within, str(score.n))
    return table


def _comparison(first: Run, second: Run) -> Table:
    table = _table(["Figure"], [*LETTERS, "B - A", "won", "lost", "p", "n"])
    counted = metric_changes(first.outcomes, second.outcomes)
    for name, before in first.figures.scores.items():
        after = second.figures.scores[name]
        change = counted.get(name)
        table.add_row(
            name,
            _figure(before.value),
            _figure(after.value),
            _figure(difference(before, after), "+.3f"),
            *(["", "", ""] if change is None else [str(change.won), str(change.lost)]),
            *([] if change is None else [f"{change.p:.3f}"]),
            str(before.n),
        )
    return table


def _kinds(runs: Sequence[Run]) -> Table:
    named = _named_runs(runs)
    names = OF_KINDS if len(runs) == 1 else OF_KINDS_COMPARED
    columns = [f"{letter} {name}".strip() for name in names for letter, _ in named]
    table = _table(["Kind"], ["n", *columns])
    grouped = [by_kind(one.outcomes) for one in runs]
    for kind, outcomes in grouped[0].items():
        scores = [METRICS[name].score(groups[kind]) for name in names for groups in grouped]
        cells = [_figure(score.value) for score in scores]
        table.add_row(Text(visible(kind or NONE)), str(len(outcomes)), *cells)
    return table


def _replies(name: str, run: Run) -> Table:
    """Return what members got, by kind, and how much of it was right."""
    counted = reply_counts(run.outcomes)
    table = _table([f"{name} replies" if name else "Replies"], ["n", *counted, "first", "shown"])
    for kind, group in [*by_kind(run.outcomes).items(), ("all", run.outcomes)]:
        parts = [(one.reply, len(one.case.parts)) for one in group if one.case.expect]
        table.add_row(
            Text(visible(kind or NONE)),
            str(len(group)),
            *map(str, reply_counts(group).values()),
            str(sum(reply.first_right for reply, _ in parts)) if parts else NONE,
            str(sum(reply.shows(several) for reply, several in parts)) if parts else NONE,
        )
    return table


def _calibration(name: str, found: Figures) -> Table:
    title = f"{name} confidence" if name else "Confidence"
    table = _table([title], ["n", "mean", "right", "first"])
    table.add_column("")
    for one in found.calibration.bins:
        share = one.right.value
        table.add_row(
            f"{one.low:.1f}{NONE}{one.high:.1f}",
            str(one.right.n),
            _figure(one.confidence),
            _figure(share),
            _figure(one.first.value),
            "" if share is None else "\N{FULL BLOCK}" * round(share * BAR),
        )
    table.add_row("error", "", _figure(found.calibration.error))
    return table


def _latency(runs: Sequence[Run]) -> Table:
    table = _table(["Latency"], ["p50", "p95", "p99", "max"])
    for name, one in _named_runs(runs):
        values = asdict(one.figures.latency).values()
        table.add_row(f"{name} ms per ask".strip(), *(f"{value:.1f}" for value in values))
    return table


def _show_wrong(console: Console, golden: Golden, told: Sequence[tuple[CaseOutcome, ...]]) -> None:
    print_line(
        f"\n{len(told)} of {len(golden.cases)} questions to look at:" if told else "\nNone to list."
    )
    for outcomes in told:
        case = outcomes[0].case
        console.print()
        way = f" ({'won' if outcomes[1].good else 'lost'})" if len(outcomes) > 1 else ""
        asked = f"{golden.name}:{case.line}: {visible(case.question)}{way}"
        console.print(Text(asked, style="bold"))
        wanted = " or ".join(f"“{visible(words)}”" for words in case.expect) or "a refusal"
        print_indented(console, f"expected: {wanted}")
        for name, outcome in zip(LETTERS, outcomes, strict=False):
            print_indented(
                console, f"{f'{name} ' if len(outcomes) > 1 else ''}{_describe_outcome(outcome)}"
            )


def _describe_outcome(outcome: CaseOutcome) -> str:
    """Say what a question got, what came first, and where the right passage stood."""
    line = f"{'answered' if outcome.answered else 'refused'}: {outcome.confidence:.2f} sure"
    if outcome.case.answerable:
        where = f"at place {outcome.rank}" if outcome.rank else f"not among the first {DEPTH}"
        line += f", the right passage {where}"
    if not outcome.first_right and any(outcome.rights):
        line += f", quote {outcome.rights.index(True) + 1} right"
    if outcome.first is None:
        return f"{line}; nothing fits"
    return f"{line}; first came {outcome.citation} “{outcome.first}”"
