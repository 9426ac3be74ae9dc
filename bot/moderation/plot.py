"""Draw the figures as a picture for a phone: four by five, in large type, dark or light."""

# matplotlib's own stubs leave the types of keyword arguments open.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import timedelta
from textwrap import shorten
from threading import Lock
from typing import TYPE_CHECKING, Literal

from bot.moderation.figures import percentile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.moderation.figures import DayCount, UsageStatistics

Theme = Literal["dark", "light"]

MAX_LABEL = 44
"""The longest label above a bar, in characters; the text has the full name."""
MAX_STEPS = 4
"""The axis of days is divided into so many steps at most."""
_SIZES, _STEPS = (92, 730), (1, 7, 30)
"""Up to how many days a bar covers a day or a week; and the number of days per bar."""
_PATIENCE = Lock()
"""matplotlib's fonts aren't thread-safe."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colour-blind safe colours (Okabe and Ito, 2008) on a background."""

    ground: str
    ink: str
    faint: str
    answered: str
    closest: str
    refused: str
    bar: str


LOOKS: dict[Theme, Look] = {
    "dark": Look("#1e1f22", "#f2f3f5", "#4e5058", "#56b4e9", "#009e73", "#e69f00", "#2f5f7a"),
    "light": Look("#ffffff", "#1e1f22", "#d5d7db", "#0072b2", "#009e73", "#d55e00", "#a9d3ec"),
}


@dataclass(frozen=True, slots=True)
class PlotLabels:
    """The texts in the picture, in the reader's language.

    ``numbers`` are the large ones on top, each with its label.
    """

    title: str
    numbers: Sequence[tuple[str, str]]
    asked: str
    answered: str
    closest: str
    refused: str
    latency: str
    half: str
    most: str
    topics: str
    passages: str


def step_of(days: int) -> int:
    return _STEPS[sum(days > size for size in _SIZES)]


def draw_statistics(figures: UsageStatistics, words: PlotLabels, theme: Theme) -> bytes:
    """Return the picture as a PNG file. This is slow; call it in a thread."""
    # Imported here because it takes as long as the rest of the program.
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    look = LOOKS[theme]
    with _PATIENCE, warnings.catch_warnings():
        # Letters that the font lacks are drawn as boxes; no warning needed.
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)
        # A figure without pyplot: no screen, no global state, drawn with Agg.
        figure = Figure(figsize=(7.2, 9), dpi=150, facecolor=look.ground)
        figure.set_layout_engine(ConstrainedLayoutEngine(h_pad=0.1, w_pad=0.1, hspace=0.03))
        lists = [(words.topics, figures.topics), (words.passages, figures.passages)]
        lists = [(name, rows) for name, rows in lists if rows]
        heights = [1.45, 2.5, 1.7, *(0.55 + 0.44 * len(rows) for _, rows in lists)]
        top, asked, latency, *below = figure.subplots(len(heights), 1, height_ratios=heights)
        _draw_numbers(top, words, look)
        bars = _bars(figures)
        _draw_asked(asked, bars, words, look)
        _draw_latency(latency, bars, words, look)
        for axes, (name, rows) in zip(below, lists, strict=True):
            _draw_list(axes, name, rows, look)
        return _png(figure)


def _png(figure: Figure) -> bytes:
    file = io.BytesIO()
    # Reproducible output: no version.
    figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def _bars(figures: UsageStatistics) -> list[tuple[date, list[DayCount]]]:
    step = step_of(figures.span)
    bars: list[tuple[date, list[DayCount]]] = [
        (figures.first + timedelta(days=n), []) for n in range(0, figures.span, step)
    ]
    for one in figures.days:
        bars[(one.day - figures.first).days // step][1].append(one)
    return bars


def _draw_numbers(axes: Axes, words: PlotLabels, look: Look) -> None:
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(0, 1))
    _write(axes, 0, 1.0, words.title, look.ink, 17, va="top", weight="bold")
    for place, (number, what) in enumerate(words.numbers):
        left = place / len(words.numbers)
        _write(axes, left, 0.24, number, look.ink, 25, va="baseline", weight="bold")
        _write(axes, left, 0.0, what, look.ink, 13, va="baseline")


def _draw_asked(
    axes: Axes, bars: Sequence[tuple[date, list[DayCount]]], words: PlotLabels, look: Look
) -> None:
    places = range(len(bars))
    bottom = [0] * len(bars)
    for counts, colour, name in (
        ([sum(one.answered for one in days) for _, days in bars], look.answered, words.answered),
        ([sum(one.closest for one in days) for _, days in bars], look.closest, words.closest),
        ([sum(one.refused for one in days) for _, days in bars], look.refused, words.refused),
    ):
        axes.bar(places, counts, width=0.8, bottom=bottom, color=colour, label=name)
        bottom = [below + count for below, count in zip(bottom, counts, strict=True)]
    _decorate(axes, words.asked, bars, look)


def _draw_latency(
    axes: Axes, bars: Sequence[tuple[date, list[DayCount]]], words: PlotLabels, look: Look
) -> None:
    held = [(place, days) for place, (_, days) in enumerate(bars) if days]
    for percent, colour, mark, name in (
        (50, look.answered, "o", words.half),
        (95, look.refused, "s", words.most),
    ):
        axes.plot(
            [place for place, _ in held],
            [percentile(days, percent) for _, days in held],
            color=colour,
            marker=mark,
            markersize=5,
            linewidth=2,
            label=name,
        )
    _decorate(axes, words.latency, bars, look)


def _decorate(
    axes: Axes, title: str, bars: Sequence[tuple[date, list[DayCount]]], look: Look
) -> None:
    """Add the title, the legend and the days to a panel over time."""
    from matplotlib.ticker import MaxNLocator

    _title(axes, title, look, pad=28)
    legend = axes.legend(  # below the title: three names have no room beside it
        loc="lower left",
        bbox_to_anchor=(-0.01, 0.98),
        ncols=3,
        frameon=False,
        fontsize=13,
        borderaxespad=0,
        handlelength=1,
        columnspacing=1,
    )
    for text in legend.get_texts():
        text.set(color=look.ink, parse_math=False)
    last = len(bars) - 1
    parts = min(last, MAX_STEPS)
    shown = sorted({round(last * part / (parts or 1)) for part in range(parts + 1)})
    axes.set_xticks(shown, [f"{bars[n][0]:%m-%d}" for n in shown])
    axes.set(xlim=(-0.6, last + 0.6))
    axes.set_ylim(0, max(1.0, axes.get_ylim()[1]) * 1.06)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
    axes.grid(axis="y", color=look.faint, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_facecolor(look.ground)
    axes.tick_params(colors=look.ink, labelsize=13, length=0, pad=7)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_list(axes: Axes, title: str, rows: Sequence[tuple[str, int]], look: Look) -> None:
    places = range(len(rows))
    most = max(count for _, count in rows)
    axes.barh(places, [count / most for _, count in rows], height=0.86, color=look.bar)
    for place, (name, count) in enumerate(rows):
        shown = shorten(name, MAX_LABEL, placeholder=" …")
        _write(axes, 0.012, place, shown, look.ink, 13, va="center_baseline")
        _write(axes, 1.12, place, f"{count:,}", look.ink, 13, va="center_baseline", ha="right")
    axes.set(xlim=(0, 1.12), ylim=(len(rows) - 0.5, -0.5))
    axes.set_axis_off()
    _title(axes, title, look)


def _title(axes: Axes, title: str, look: Look, pad: float = 6) -> None:
    axes.set_title(
        title, loc="left", fontsize=14, color=look.ink, weight="bold", parse_math=False, pad=pad
    )


def _write(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    colour: str,
    size: float,
    *,
    va: str,
    ha: str = "left",
    weight: str = "normal",
) -> None:
    axes.text(
        x, y, text, color=colour, fontsize=size, va=va, ha=ha, weight=weight, parse_math=False
    )
