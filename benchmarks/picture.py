"""Draw the medians: a line for each engine, labelled at its end."""

# matplotlib's own stubs leave the types of keyword arguments open.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from pathlib import Path

from matplotlib.figure import Figure

from benchmarks.running import Result

# Okabe and Ito's colour-blind safe colours (2008); ours is the dark one.
_COLOURS = ("#d55e00", "#e69f00", "#cc79a7", "#56b4e9", "#009e73", "#000000", "#0072b2")
_MARKS = "osDv^X*"
_INK = "#222222"
_APART = 0.14
"""The minimum distance between labels, in powers of ten of a millisecond."""


def draw(path: Path, results: Sequence[Result]) -> None:
    """Draw the median time of a question by size into a PNG file."""
    figure = Figure(figsize=(7.6, 5.2), dpi=100, facecolor="white", layout="constrained")
    axes = figure.subplots()
    ends: list[tuple[float, str, str, int]] = []
    for place, name in enumerate(dict.fromkeys(one.engine for one in results)):
        mine = sorted((one for one in results if one.engine == name), key=lambda one: one.size)
        colour = _COLOURS[place % len(_COLOURS)]
        axes.plot(
            [one.size for one in mine],
            [one.at(50) for one in mine],
            color=colour,
            marker=_MARKS[place % len(_MARKS)],
            markersize=5,
            linewidth=2.4 if name == "Verbatim" else 1.4,
            linestyle="--" if name == "whole ask" else "-",
        )
        ends.append((log10(mine[-1].at(50)), name, colour, mine[-1].size))
    low = dict[int, float]()
    for height, name, colour, size in sorted(ends):
        height = max(height, low.get(size, -9.0) + _APART)  # noqa: PLW2901 (moved off the one below)
        low[size] = height
        axes.annotate(
            name,
            (size, 10**height),
            xytext=(8, 0),
            textcoords="offset points",
            va="center",
            fontsize=9,
            color=colour,
        )
    sizes = sorted({one.size for one in results})
    axes.set(xscale="log", yscale="log", xlabel="passages", ylabel="median time of a question, ms")
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axes.set_xlim(sizes[0] * 0.8, sizes[-1] * 4)
    axes.minorticks_off()
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_INK)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.savefig(path, metadata={"Software": None})
