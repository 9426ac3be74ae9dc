"""Cells of a file that no spreadsheet runs, whatever it separates them by, and that come back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exporting import COLUMNS, harmless, head, lines
from tests.stand_in import ROOT

SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
SEPARATORS = [",", ";", "\t", "|", ":", " ", "\n", "\r", "^", "/", "."]
ATTACKS = [
    "=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "a;=1", "a,=1", "a\t=1",
    'a;"=1', 'a,""=1', "a|=1", "x =HYPERLINK(1)", "a\n@x", "\u200b=1", "\uff1d1", "a;\uff0b1",
    "'=1",     "a;'=1", '"=1', "a;;=1", "a;-1;+2", "\t\ta", "=", "==1", "a; =1", "a.=1",
]  # fmt: skip
TEXT = st.one_of(
    st.sampled_from(ATTACKS), st.text(), st.text(alphabet=f"a1'\" ,;\t\r\n|{SIGNS}", max_size=30)
)


@pytest.fixture(scope="module")
def restored() -> Callable[[str], str]:
    """Return what undoes it, as the documentation prints it."""
    page = (ROOT / "docs" / "query-log.md").read_text(encoding="utf-8")
    [code] = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 (our own documentation)
    return names["restored"]


def written(text: str) -> str:
    """Return the line of a row with a question."""
    row: dict[str, Any] = dict.fromkeys(COLUMNS)
    row |= {"question": text, "shown": [], "corrections": []}
    return "".join(lines([row], "csv"))


@pytest.mark.parametrize("separator", SEPARATORS, ids=ascii)
@given(text=TEXT)
def test_no_cell_is_a_formula(text: str, separator: str) -> None:
    """Where a cell could begin, with or without quotation marks, no sign stands before a word."""
    behind = r'[^\s"]' if separator == " " else ""  # a dash between blanks is a cell by itself
    cell = rf"(?:^|[{re.escape(separator)}\n\r])[ \"]*[{re.escape(SIGNS)}]{behind}"
    assert not re.search(cell, written(text)), written(text)


@given(text=TEXT)
def test_what_was_asked_comes_back(restored: Callable[[str], str], text: str) -> None:
    """By the few lines in the documentation; and the file is CSV to any program."""
    cells = next(csv.reader(io.StringIO(written(text), newline="")))
    assert restored(cells[COLUMNS.index("question")]) == text


def test_every_cell_is_quoted() -> None:
    """The head too."""
    assert head("csv") == "".join(f'"{one}",' for one in COLUMNS)[:-1] + "\n"
    assert written("a").startswith('"","","')


def test_ordinary_words_stay_as_they_are() -> None:
    """Dashes between blanks and hyphens within words are no formulas."""
    for text in ("Amnesty - impartial?", "well-known", "2026-11-30T12:00:00+00:00", "a=b", "x@y.z"):
        assert harmless(text) == text
