"""Plot the calibration: how often one of the quotes is right, by confidence."""

# matplotlib's own stubs leave the types of keyword arguments open.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import warnings
from textwrap import fill
from typing import TYPE_CHECKING

from bot.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.evaluation.scoring import Calibration

FORMATS = (".png", ".svg")

# Two of Okabe and Ito's colour-blind safe colours (2008), and two marks that don't need colour.
_LOOKS = (("#0072b2", "o"), ("#d55e00", "s"))
_INK, _FAINT = "#222222", "#8a8a8a"
_APART = 0.008
"""Horizontal distance between two setups' marks, in confidence, so that both are visible."""


def check_plot(path: Path) -> None:
    """Raise ``SettingsError`` if no plot can be written to this file."""
    if path.suffix.lower() not in FORMATS:
        message = f"--plot {path}: the name ends in {' or '.join(FORMATS)}"
        raise SettingsError(message)
    if path.is_dir() or not path.parent.is_dir():
        what = "is a folder" if path.is_dir() else f"there's no folder {path.parent}"
        message = f"--plot {path}: {what}"
        raise SettingsError(message)


def draw(path: Path, title: str, lines: Sequence[tuple[str, Calibration]]) -> None:
    """Draw the calibration of one or two labelled setups into a PNG or SVG file.

    Raises ``SettingsError`` if the file can't be written.
    """
    # Imported here because it takes as long as the rest of the program.
    from matplotlib.figure import Figure

    # A figure without pyplot: no screen, no global state, drawn with Agg.
    figure = Figure(figsize=(6.4, 6.8), dpi=100, facecolor="white", layout="constrained")
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[3, 1])
    upper.set_title(title, fontsize=11, color=_INK, parse_math=False)
    upper.plot(
        [0, 1], [0, 1], color=_FAINT, linestyle="--", linewidth=1, label="as sure as it should be"
    )
    for number, (label, calibration) in enumerate(lines):
        shift = _APART * (2 * number + 1 - len(lines))
        _draw_right(upper, label, calibration, _LOOKS[number], shift)
        _draw_first(upper, label, calibration, _LOOKS[number], shift)
        _draw_counts(lower, calibration, _LOOKS[number][0], number, len(lines))
    upper.set(
        xlim=(-0.03, 1.03),
        ylim=(-0.03, 1.03),
        ylabel="share of questions",
    )
    legend = figure.legend(loc="outside lower center", fontsize=9, frameon=False)
    for text in legend.get_texts():
        text.set_parse_math(False)
    lower.set(xlabel="confidence", ylabel="questions", xticks=[n / 10 for n in range(11)])
    lower.margins(y=0.25)  # room for the counts above the bars
    for axes in (upper, lower):
        axes.grid(color="#e4e4e4", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.tick_params(colors=_INK)
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    from matplotlib import rc_context

    try:
        # Reproducible output: no date, no version, no random ids.
        with rc_context({"svg.hashsalt": "verbatim"}), warnings.catch_warnings():
            # Letters that the font lacks are drawn as boxes; no warning needed.
            warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)
            metadata = {"Software": None} if path.suffix.lower() == ".png" else {"Date": None}
            figure.savefig(path, metadata=metadata)
    except OSError as error:
        message = f"--plot {path}: can't be written: {error.strerror}"
        raise SettingsError(message) from None


def _draw_right(
    axes: Axes, label: str, calibration: Calibration, look: tuple[str, str], shift: float
) -> None:
    """Draw each bin's share of questions with a right quote, with the 95 % interval.

    Each mark is at the bin's mean confidence.
    """
    colour, mark = look
    points = [
        (one.confidence + shift, score.value, score.low, score.high)
        for one in calibration.bins
        for score in [one.right]
        if one.confidence is not None
        and score.value is not None
        and score.low is not None
        and score.high is not None
    ]
    axes.errorbar(
        [x for x, *_ in points],
        [y for _, y, *_ in points],
        yerr=[[y - low for _, y, low, _ in points], [high - y for _, y, _, high in points]],
        color=colour,
        marker=mark,
        markersize=6,
        linestyle="none",  # a line between bins of few questions would mislead
        elinewidth=1,
        capsize=3,
        label=fill(f"{label}: a quote right (calibration error {calibration.error or 0:.3f})", 60),
    )


def _draw_first(
    axes: Axes, label: str, calibration: Calibration, look: tuple[str, str], shift: float
) -> None:
    """Draw each bin's share of right first quotes at its mean confidence, with smaller marks."""
    colour, mark = look
    points = [
        (one.confidence + shift, one.first.value)
        for one in calibration.bins
        if one.confidence is not None and one.first.value is not None
    ]
    axes.plot(
        [x for x, _ in points],
        [y for _, y in points],
        color=colour,
        alpha=0.7,
        marker=mark,
        markersize=3.5,
        markerfacecolor="white",
        linestyle=":",
        linewidth=0.9,
        label=fill(f"{label}: first quote right", 60),
    )


def _draw_counts(
    axes: Axes, calibration: Calibration, colour: str, number: int, setups: int
) -> None:
    """Draw the number of questions in each bin as a labelled bar."""
    width = 0.09 / setups
    middles = [
        (one.low + one.high) / 2 + width * (number - (setups - 1) / 2) for one in calibration.bins
    ]
    counts = [one.right.n for one in calibration.bins]
    bars = axes.bar(middles, counts, width=width, color=colour, alpha=0.75)
    axes.bar_label(bars, [str(n) if n else "" for n in counts], fontsize=8, color=_INK, padding=2)
