"""What others write costs time in proportion to its length, whatever they write."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest

from bot.ama.transcript import (
    Transcript,
    TranscriptEntry,
    clean,
    cleaned_line,
    transcript_markdown,
    transcript_text,
)
from bot.citations import directive
from bot.corpus import Corpus, Span, load_corpus
from bot.corpus.manifest import Manifest, read_manifest
from bot.corpus.markdown import read_markdown
from bot.corpus.plain import read_plain
from bot.corpus.reading import File, slug_of
from bot.corpus.text import chunks, clauses, pages, sentences
from bot.errors import CorpusError, VerbatimError
from bot.evaluation.golden import _case  # pyright: ignore[reportPrivateUsage] (one line of it)
from bot.search import suggest
from bot.search.analysis import analyzer
from bot.search.metadata import _any_of  # pyright: ignore[reportPrivateUsage] (as below)
from bot.search.query import answer_type_of
from bot.settings import SEEDS
from bot.skeleton import shows, skeleton
from bot.times import parse_past, parse_planned
from bot.verify.verifier import Verifier
from commands._core.markdown import block_quote, bold_within, displayed_quote, unescape
from commands._core.messages import visible_text
from commands._core.quoted import _split_diff  # pyright: ignore[reportPrivateUsage] (it makes a pattern)
from commands.logs.unanswered import GroupListButton
from tests.growth import MAX_RATIO, Used, assert_linear, cost, patterns, ratio, unnamed

PUT_TOGETHER = {
    "bot.corpus.manifest.line_of",
    "bot.citations.found",
    "bot.search.metadata._any_of",
    "bot.skeleton.shows",
    "commands._core.components.write",
    "commands._core.forms.__init_subclass__",
    "commands._core.quoted._split_diff",
}
"""Functions that make a pattern of what they are given, each of which has a test below."""


def test_patterns() -> None:
    """Twice the input, made of a pattern's own characters, costs no more than three times."""
    found = {used.name: used.slowest() for used in patterns("bot", "commands")}
    assert len(found) > 50, "they aren't found any more"
    slow = {name: what for name, what in found.items() if what is not None}
    assert slow == {}


def test_what_backtracks_is_found() -> None:
    """Patterns that are known to be quadratic, cubic or exponential are seen to be."""
    for words, method in (
        (r"^\s*>", "search"),
        (r"(a|b|ab)*c", "fullmatch"),
        (r"(?P<name>.*?)[\s,:#§]*(?P<number>[0-9]{0,6})", "fullmatch"),
        (r"<!--.*?-->", "sub"),
        (r"(\w+\s?)*!", "match"),
        (r"[ \t]+$", "sub"),
    ):
        assert Used("", re.compile(words, re.MULTILINE), (method,)).slowest() is not None, words


def test_patterns_put_together() -> None:
    """A function that puts a pattern together has a test of its own here."""
    assert unnamed("bot", "commands") == PUT_TOGETHER


VERIFIER = Verifier(load_corpus(SEEDS))
DAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 30, tzinfo=UTC)
DIGEST = "0" * 64


def _whole(text: str) -> Span:
    return Span(0, len(text))


def _markdown(text: str) -> None:
    read_markdown(File.of("a.md", text, DIGEST, Manifest()))


def _transcript(text: str) -> None:
    said = clean(f"a{text}b")
    made = Transcript(
        "A title", "A guest", DAY, DAY, (TranscriptEntry(cleaned_line(said), said, said),), said
    )
    _markdown(transcript_markdown(made))
    transcript_text(made)


READERS: dict[str, Callable[[str], object]] = {
    "sentences": lambda text: sentences(text, _whole(text)),
    "chunks": lambda text: chunks(text, _whole(text), 1500),
    "clauses": lambda text: clauses(text, _whole(text), 300),
    "pages": lambda text: pages(text, _whole(text), 300),
    "Markdown": _markdown,
    "front matter": lambda text: _markdown(f"---\ntitle: {text}\n---\nWords.\n"),
    "heading": lambda text: _markdown(f"# {text}\n\nWords.\n"),
    "plain text": lambda text: read_plain(File.of("a.txt", text, DIGEST, Manifest())),
    "manifest": lambda text: read_manifest(f"{text}=1"),
    "slug": slug_of,
    "terms": lambda text: analyzer().tokens(text),
    "answer type": answer_type_of,
    "fact": lambda text: _any_of(["1 May 2026", "May 1, 2026"]).search(text),
    "place": lambda text: suggest.NumberedPassages(Corpus((), (), (), (), "")).complete(text, 25),
    "transcript": _transcript,
    "block quote": lambda text: displayed_quote(block_quote(text)),
    "bold": lambda text: unescape(bold_within(text, 0, len(text))),
    "shown": visible_text,
    "held words": lambda text: shows(skeleton(text), skeleton("aaab")),
    "golden set": lambda text: _case(1, text.encode()),
    "quotations": VERIFIER.check,
    "custom_id": lambda text: re.fullmatch(GroupListButton.declared.pattern, text),
    "time": lambda text: (parse_past(text, NOW), parse_planned(text, NOW)),
}
PUMPS = {
    "held words": ("a", "a*", "*", "\u0301\u0316"),
    "sentences": ("\n", "“", "`", "'", ". a", "(1) a\n", "中"),
    "chunks": ("“", "\u0301\u0316", "a "),
    "clauses": (" ", "a, ", "\u0301\u0316"),
    "pages": (" ", "\u0301\u0316", "a"),
    "Markdown": ("<!-- ", "\n<!-- a -->", "[", "> - ", "a\n", "|a|\n", "*a", "## Q\na\n## A\nb\n"),
    "front matter": ("[", "{a: ", "? ", "a ", "&a [", "\n  - a"),
    "heading": ("[", "<!-- ", "*a", "`", "q "),
    "plain text": ("\n", "a\n\n", " "),
    "manifest": ("a.", '"a".', "[", "\n", "a=1\nb.", "# \n"),
    "slug": ("\u0301\u0316", "-", "_"),
    "terms": ("\u0301\u0316", "a'", "A.", "中", "a\u0301"),
    "answer type": ("what ", "which ask", "who "),
    "fact": ("1 ", " ", "May 1,"),
    "place": (",", " ", "1", "#§"),
    "transcript": ("\n", "\r\n", "\u0301\u0316", "# Answer 1: a\n", "\u2028"),
    "block quote": ("\n", "*", "1.\n", " \n-"),
    "bold": ("\n", " ", "a\n"),
    "shown": ("\n", "`", ">>> ", "```a\n", "`a` "),
    "golden set": ("[", '{"question":', "1"),
    "quotations": (
        *("\n", "~~a ", "||a b c d e f|| ", "'a ", "“a ", "“a » ", "“a b c” ", "> a\n\n", "`a b` "),
        *("human rights … ", "\u2067", "\u2067“human rights” ", "\u202ea\u2069"),
        *("<https://a.b> ", "“18 only” ", " · impartiality-5ygf2k\n", "he said “a b c”, "),
    ),
    "custom_id": ("1", "logs-open:", "a:", "needs_source:newest:"),
    "time": ("1", " ", "in ", "1:", "2h"),
}


@pytest.mark.parametrize("reader", READERS)
def test_readers(reader: str) -> None:
    """Whatever reads what others wrote takes twice as long for twice as much, or refuses it."""

    def read(text: str) -> None:
        with suppress(VerbatimError, ValueError):
            READERS[reader](text)

    for pump in PUMPS[reader]:
        for before in ("", "a"):
            found = ratio(read, lambda size, one=pump, head=before: head + one * (size // len(one)))
            assert found <= MAX_RATIO, f"{before!r} + {pump!r} * n: {found:.1f}"


def test_deep_nesting_is_refused() -> None:
    """A manifest or front matter that is nested too deeply is refused in words, with its line."""
    for deep in ("a = " + "[" * 100_000, "\na" + ".a" * 5_000 + " = 1", "a = " + "{a=" * 5_000):
        with pytest.raises(CorpusError, match="nested too deeply"):
            read_manifest(deep)
    for deep in ("[" * 100_000, "- " * 100_000, "{a: " * 5_000, "? " * 5_000):
        with pytest.raises(CorpusError, match="nested too deeply"):
            _markdown(f"---\n{deep}\n---\nWords.\n")


def test_aliases_are_not_multiplied() -> None:
    """Front matter whose aliases name each other a billion times over costs next to nothing."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    bomb = "\n".join([*lines, "title: *a11", "topics: *a11"])
    assert cost(lambda text: _markdown(f"---\n{text}\n---\nWords.\n"), bomb) < 1


def test_manifest_with_a_thousand_faults() -> None:
    """Each fault is looked up in the whole text, so no more of them are than anybody reads."""

    def refuse(text: str) -> None:
        with pytest.raises(CorpusError):
            read_manifest(text)

    fault = "[[source]]\nfile='a'\nx=1\n"
    assert_linear(refuse, lambda size: fault * (size // len(fault)), least=20_000)


def test_fragment() -> None:
    """The directive that leads to words is found among as many that are nearly the same."""

    def find(text: str) -> None:
        directive(text, Span(len(text) - 400, len(text)))

    for pump in ("a b ", "a  ", "a\n", "word "):
        assert_linear(find, lambda size, one=pump: one * (size // len(one)), least=2000)


def test_held_words() -> None:
    """Held words are looked for in a text of marks, or of their own beginnings."""
    wanted = skeleton("banana")

    def find(text: str) -> None:
        shows(skeleton(text), wanted)

    for pump in ("*", "b*", "ba", "\u200b", "a\u0301"):
        assert_linear(find, lambda size, one=pump: one * (size // len(one)))


def test_comparison() -> None:
    """A message's comparison is read back in a time that a message's length bounds."""
    for pump in ("~~", "~~a", "**a** ", "\\", "⟨gone: ~~"):
        assert cost(_read_back, pump * (4000 // len(pump))) < 0.5


def _read_back(markdown: str) -> None:
    with suppress(ValueError):
        _split_diff(markdown)
