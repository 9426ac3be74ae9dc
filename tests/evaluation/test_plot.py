"""The calibration plot: a real picture, the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from bot.errors import SettingsError
from bot.evaluation.plot import check_plot, draw
from bot.evaluation.scoring import Calibration, calibration
from tests.evaluation.test_scoring import FIVE

FOUND = calibration(FIVE)
ONE = [("in force", FOUND)]
TWO = [*ONE, ("k1=1.5", FOUND)]


@pytest.mark.parametrize("lines", [ONE, TWO], ids=["one", "two"])
def test_a_png(tmp_path: Path, lines: list[tuple[str, Calibration]]) -> None:
    """It is a PNG that a screen shows whole, mostly white, with each setup's colour in it."""
    path = tmp_path / "plot.png"
    draw(path, "golden.jsonl: 6 questions", lines)
    with Image.open(path) as picture:
        assert picture.format == "PNG"
        assert 500 <= picture.width <= 1000
        assert 500 <= picture.height <= 1000
        counted = picture.convert("RGB").getcolors(1 << 24)
    assert counted is not None
    colours = {colour: count for count, colour in counted}
    assert colours[255, 255, 255] > sum(colours.values()) / 2
    assert ((0xD5, 0x5E, 0x00) in colours) == (len(lines) == 2)
    assert (0x00, 0x72, 0xB2) in colours


def test_an_svg(tmp_path: Path) -> None:
    """It is SVG, and the same figures give the same file."""
    first, second = tmp_path / "a.svg", tmp_path / "b.SVG"
    for path in (first, second):
        draw(path, "golden.jsonl: 6 questions", TWO)
    assert first.read_bytes() == second.read_bytes()
    assert b"<svg" in first.read_bytes()


def test_any_name_can_be_drawn(tmp_path: Path) -> None:
    """Dollar signs are no formula, and letters that the font lacks are no warning."""
    draw(tmp_path / "plot.png", "$\\frac{ 金 🦦.jsonl $", [("sources=$x_$ " * 20, FOUND)])


def test_where_no_plot_can_be(tmp_path: Path) -> None:
    """A wrong ending, a missing folder and a folder in its place are told beforehand."""
    (tmp_path / "folder.png").mkdir()
    for name, reason in {
        "plot.jpg": "the name ends in .png or .svg",
        "plot": "the name ends in .png or .svg",
        "nowhere/plot.png": "there's no folder",
        "folder.png": "is a folder",
    }.items():
        with pytest.raises(SettingsError, match=reason):
            check_plot(tmp_path / name)
    check_plot(tmp_path / "plot.PNG")


def test_a_full_disk(tmp_path: Path) -> None:
    """What fails while writing is told as such."""
    path = tmp_path / "plot.png"
    path.symlink_to("/dev/full")
    if not path.exists():
        pytest.skip("no /dev/full here")
    with pytest.raises(SettingsError, match="can't be written: No space left"):
        draw(path, "golden.jsonl", ONE)
