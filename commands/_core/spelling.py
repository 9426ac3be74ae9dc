"""What says which words of a question were put right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from bot.answering import Correction
from bot.i18n import gettext
from commands._core.markdown import bold, escape, units

MAX_SPELLING = 500
"""What the line on words put right takes at most, in UTF-16 units."""
MAX_WORD = 80


def corrections_line(corrections: Sequence[Correction]) -> str:
    """Return what says which words were put right; those it has no room for are counted."""
    total = len(corrections)
    lines = (_corrections_text(corrections[:count], total - count) for count in range(1, total + 1))
    *_, longest = takewhile(lambda line: units(line) <= MAX_SPELLING, lines)
    return longest


def _corrections_text(pairs: Sequence[Correction], left: int) -> str:
    typed = dict.fromkeys(escape(_word(one.typed)) for one in pairs)
    searched = dict.fromkeys(bold(_word(one.searched)) for one in pairs)
    line = gettext(
        "corrected", searched=", ".join(searched), typed=", ".join(typed), count=len(typed)
    )
    return f"{line} {gettext('corrected-more', count=left)}" if left else line


def _word(word: str) -> str:
    return word if units(word) <= MAX_WORD else gettext("word-too-long")
