"""What holds of any text at all, and of hostile ones first."""

from __future__ import annotations

import contextlib
import re
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.corpus import Span, load_corpus
from bot.corpus.text import Lines, chunks, pages, sentences, trim
from bot.errors import CorpusError
from tests.corpus.conftest import check

PIECES = st.sampled_from(
    [
        *" \t\n\r.,;:!?–—…()[]{}\"'`*_#>|-+~\\<&@/0129aAéßИअ東。、؟शि",
        "\r\n", "\n\n", "\r\r", "\u00a0", "\u2003", "\u2028", "\x85", "\x0c", "\u200b", "\ufeff",
        "\u200d", "\u0301", "🕊", "🏽", "👩\u200d🚒", "\U0001d40f", "(1) ", "J. ", "Dr. ", "U.S. ",
        "Words in a row. ", "One more? ", "\n# ", "\n## Question: A\n", "\n## Answer\n", "\n- ",
        "\n> ",
        "\n```\n", "\n---\n", "<!--", "-->", "| a |\n| - |\n", "[a]: b\n", "long" * 30,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=60).map("".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=200),
)
LIMITS = st.integers(1, 80)


def _inside(text: str) -> Span | None:
    return trim(text, 0, len(text))


def _black(text: str) -> str:
    """Return a text without white space and the invisible marks that edges are trimmed of."""
    return re.sub(r"[\s\ufeff\u200b]+", "", text)


def _apart(spans: tuple[Span, ...], inside: Span) -> bool:
    return all(inside.holds(span) for span in spans) and all(
        before.end <= after.start for before, after in pairwise(spans)
    )


@given(TEXTS)
def test_lines(text: str) -> None:
    """Lines hold all of a text but its newlines, and each offset has its line."""
    lines = Lines(text)
    found = [lines.line(number) for number in range(1, len(lines) + 1)]
    assert "".join(found) == re.sub(r"[\r\n]", "", text)
    for number, start in enumerate(lines.starts, 1):
        assert lines.number_at(start) == number


@given(TEXTS)
def test_paragraphs(text: str) -> None:
    """Paragraphs are apart, in order, hold no blank line, and lose no word."""
    lines = Lines(text)
    found = tuple(lines.paragraphs(1, len(lines)))
    assert _apart(found, Span(0, len(text) + 1))
    assert "".join(_black(span.of(text)) for span in found) == _black(text)
    for span in found:
        inner = Lines(span.of(text))
        assert all(inner.line(number).strip() for number in range(1, len(inner) + 1))


@given(TEXTS, st.sampled_from(["en", "en-GB", "de", "fr", "hi", "ja", "ar", "xx", ""]))
@settings(max_examples=500)
def test_sentences(text: str, language: str) -> None:
    """Sentences are apart, in order, inside their span, and lose no word."""
    inside = _inside(text)
    if inside is None:
        return
    found = sentences(text, inside, language)
    assert found
    assert _apart(found, inside)
    assert "".join(_black(span.of(text)) for span in found) == _black(text)


@given(TEXTS, LIMITS)
def test_pages(text: str, limit: int) -> None:
    """Pages are within the limit, apart, in order, and lose no word."""
    inside = _inside(text)
    if inside is None:
        return
    found = pages(text, inside, limit)
    assert _apart(found, inside)
    assert all(len(span) <= limit for span in found)
    assert "".join(_black(span.of(text)) for span in found) == _black(text)


@given(TEXTS, LIMITS)
def test_chunks(text: str, limit: int) -> None:
    """Chunks are within the limit, apart, in order, and lose no word."""
    inside = _inside(text)
    if inside is None:
        return
    found = chunks(text, inside, limit)
    assert _apart(found, inside)
    assert all(len(span) <= limit for span in found)
    assert "".join(_black(span.of(text)) for span in found) == _black(text)
    assert len(found) == 1 or len(inside) > limit


@given(TEXTS)
@settings(max_examples=300)
def test_any_plain_file(text: str) -> None:
    """Every word of a plain file is in a passage, and each passage is a stretch of the file."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.txt").write_bytes(text.encode())
        if not _black(text):
            with pytest.raises(CorpusError):
                load_corpus(Path(name), strict=True)
            return
        corpus = load_corpus(Path(name), strict=True)
        check(corpus, Path(name))
        assert "".join(_black(one.text) for one in corpus.passages) == _black(text)


@given(TEXTS)
@settings(max_examples=300)
def test_any_markdown_file(text: str) -> None:
    """Any Markdown file is read as exact passages or refused; it never crashes the loading."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.md").write_bytes(text.encode())
        with contextlib.suppress(CorpusError):
            check(load_corpus(Path(name), strict=True), Path(name))


@pytest.mark.parametrize("mark", ["e\u0301", "शि", "👩🏽\u200d🚒", "\r\n", "❤\ufe0f"])
def test_pages_part_no_character(mark: str) -> None:
    """A text without blanks is parted between characters, never inside one that looks whole."""
    text = f"x{mark * 40}x"
    for limit in range(len(mark) + 1, 30):
        for span in pages(text, Span(0, len(text)), limit)[1:]:
            assert span.of(text)[0] in {mark[0], "x"}


def test_a_numbered_list_keeps_its_marks() -> None:
    """The bracket of "(2)" at a line's beginning belongs to its own sentence."""
    text = "First ends.\n(2) Second one. Third.\n(3) Fourth."
    found = [span.of(text) for span in sentences(text, Span(0, len(text)))]
    assert found == ["First ends.", "(2) Second one.", "Third.", "(3) Fourth."]


def test_a_heap_of_marks_is_parted() -> None:
    """Marks without end on one letter still end up on pages within the limit."""
    text = "a" + "\u0301" * 100
    assert [len(span) for span in pages(text, Span(0, 101), 40)] == [40, 40, 21]
