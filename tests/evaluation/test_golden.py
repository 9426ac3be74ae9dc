"""The golden set's format, and every slip of the pen that is noticed in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.corpus import Corpus, Span
from bot.errors import DataError
from bot.evaluation.golden import Case, check_golden, read_golden
from tests.evaluation.conftest import BIRDS

HERON = {"question": "Where is the heron?", "expect": ["in the reeds"]}


def problems(error: pytest.ExceptionInfo[DataError]) -> list[tuple[int | None, str]]:
    """Return each problem's line and reason."""
    return [(one.line, one.reason) for one in error.value.problems]


def test_every_key_is_read_and_notes_are_passed_over(write: Callable[..., Path]) -> None:
    """All keys come through, blank lines count as lines only, and other keys are notes."""
    full = {**HERON, "source": "birds.md", "kind": "plain", "start": 21, "end": 33}
    path = write(
        b"\xef\xbb\xbf" + b'{"question": "Why?", "expect": []}\r', "", {**full, "note": [7]}
    )
    golden = read_golden(path)
    assert golden.name == str(path)
    assert golden.answerable == 1
    assert golden.cases == (
        Case(1, "Why?"),
        Case(3, "Where is the heron?", ("in the reeds",), "birds.md", "plain", Span(21, 33)),
    )


def test_what_else_a_question_may_get(write: Callable[..., Path]) -> None:
    """Several parts, help and the sources' languages; ids make the halves, or else the words."""
    path = write(
        {**HERON, "expect": [["reeds"], ["owl", "night"]], "id": "a", "answerable": True},
        {"question": "", "expect": [], "answerable": "help"},
        {"question": "Où ?", "expect": ["reeds"], "answerable": "language", "outside": True},
        {"question": "Why?", "expect": [], "answerable": False},
    )
    golden = read_golden(path)
    several, empty, other, none = golden.cases
    assert several.parts == (("reeds",), ("owl", "night"))
    assert several.expect == ("reeds", "owl", "night")
    assert [case.answerable for case in golden.cases] == [True, False, False, False]
    assert [case.notice for case in golden.cases] == [None, "help", "language", None]
    assert other.outside
    assert golden.of_half("dev").cases == (several,)
    assert golden.of_half("held").cases == (empty, other, none)
    with pytest.raises(DataError, match="has no question in its half 'held'"):
        golden.of_half("dev").of_half("held")


def test_nulls_are_as_good_as_nothing(write: Callable[..., Path]) -> None:
    """An optional key may be null; a line separator of Unicode's is no end of a line."""
    line = '{"question":"A\u2028b?","expect":[],"source":null,"kind":null,"start":null,"end":null}'
    assert read_golden(write(line)).cases == (Case(1, "A\u2028b?"),)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("not JSON", "isn't a JSON object on one line"),
        ('{"question": "Why?",', "isn't a JSON object on one line"),
        ("[1]", "isn't a JSON object on one line"),
        ("null", "isn't a JSON object on one line"),
        (b'{"question": "\xff", "expect": []}', "isn't UTF-8"),
        ({"expect": []}, 'has no "question": the question'),
        ({"question": "Why?"}, 'has no "expect": a list of strings'),
        ({"question": 7, "expect": []}, '"question" isn\'t as it must be: the question'),
        ({"question": " ", "expect": []}, '"question" isn\'t as it must be'),
        ({**HERON, "expect": "in the reeds"}, '"expect" isn\'t as it must be: a list'),
        ({**HERON, "expect": [1, 2]}, '"expect" isn\'t as it must be: a list'),
        ({**HERON, "expect": [""]}, '"expect" isn\'t as it must be: a list'),
        ({**HERON, "source": 1}, "\"source\" isn't as it must be: a file's path"),
        ({**HERON, "kind": ["a"]}, '"kind" isn\'t as it must be: a label'),
        ({**HERON, "source": "birds.md", "start": True, "end": 5}, '"start" isn\'t as'),
        ({**HERON, "source": "birds.md", "start": 1.5, "end": 5}, '"start" isn\'t as'),
        ({**HERON, "source": "birds.md", "start": -1, "end": 5}, '"start" isn\'t as'),
        ({**HERON, "source": "birds.md", "start": 1, "end": "5"}, '"end" isn\'t as'),
        ({**HERON, "source": "birds.md", "start": 1}, "belong together"),
        ({**HERON, "source": "birds.md", "end": 1}, "belong together"),
        ({**HERON, "source": "birds.md", "start": 5, "end": 5}, '"end" is the greater'),
        ({**HERON, "start": 1, "end": 5}, 'need a "source"'),
        ({"question": "Why?", "expect": [], "source": "a", "start": 1, "end": 5}, '"expect"'),
        ({**HERON, "expect": ["a", ["b"]]}, '"expect" isn\'t as it must be: a list'),
        ('{"question": "Why?", "expect": [[]]}', '"expect" isn\'t as it must be: a list'),
        ({**HERON, "answerable": "yes"}, '"answerable" isn\'t as it must be: true, false'),
        ({**HERON, "answerable": False}, '"answerable" is False, so "expect" is []'),
        ({**HERON, "answerable": "help"}, '"answerable" is \'help\', so "expect" is []'),
        ({"question": "?", "expect": [], "answerable": True}, '"expect" needs what answers'),
        ({**HERON, "id": ""}, '"id" isn\'t as it must be'),
        ({**HERON, "outside": "x"}, '"outside" isn\'t as it must be'),
        ('{"question": "\\ud800", "expect": []}', "isn't a JSON object"),
    ],
)
def test_a_bad_line(
    write: Callable[..., Path], line: dict[str, Any] | str | bytes, reason: str
) -> None:
    """It is told with its number, in one reason that says how it must be."""
    with pytest.raises(DataError) as error:
        read_golden(write(HERON, line))
    [(number, told)] = problems(error)
    assert number == 2
    assert reason in told


def test_an_id_twice(write: Callable[..., Path]) -> None:
    """It is told with the line that has it first."""
    with pytest.raises(DataError, match=r":2: \"id\" 'a' is already on line 1"):
        read_golden(write({**HERON, "id": "a"}, {**HERON, "id": "a"}))


def test_every_bad_line_is_told(write: Callable[..., Path]) -> None:
    """One run shows all that is to be mended, each as file and line."""
    path = write("{", HERON, {"question": 1}, "")
    with pytest.raises(DataError) as error:
        read_golden(path)
    assert [line for line, _ in problems(error)] == [1, 3, 3]
    assert all(line.startswith(f"{path}:") for line in str(error.value).splitlines())


@pytest.mark.parametrize("lines", [(), ("", "  ", "\r")])
def test_an_empty_set(write: Callable[..., Path], lines: tuple[str, ...]) -> None:
    """There's nothing to measure."""
    with pytest.raises(DataError, match=r"holds no question; docs/measuring\.md"):
        read_golden(write(*lines))


def test_no_file(tmp_path: Path) -> None:
    """A file that isn't there, or a folder, is told as such."""
    with pytest.raises(DataError, match=r"nowhere\.jsonl: can't be read: No such file"):
        read_golden(tmp_path / "nowhere.jsonl")
    with pytest.raises(DataError, match="can't be read: Is a directory"):
        read_golden(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        HERON,
        {**HERON, "expect": ["The heron 🪶", "The otter"]},
        {**HERON, "source": "birds.md"},
        {"question": "When?", "expect": ["hunts\nat night"], "source": "birds.md"},
        {"question": "Why?", "expect": [], "source": "birds.md"},
        {**HERON, "expect": [["heron"], ["otter"]]},
        {"question": "Title?", "expect": ["Birds"], "outside": True},
        {**HERON, "source": "birds.md", "start": BIRDS.index("reeds"), "end": len(BIRDS)},
    ],
)
def test_what_fits_the_corpus(
    corpus: Corpus, write: Callable[..., Path], line: dict[str, Any]
) -> None:
    """Words out of a passage, a source and a span of the corpus are let through."""
    check_golden(read_golden(write(line)), corpus)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ({"expect": ["in the reads"]}, "'in the reads' stands nowhere in the sources; copy it"),
        ({"expect": ["otter"], "source": "birds.md"}, "'otter' stands in 'beasts.md', not in"),
        ({"expect": ["in  The reeds"]}, "other white space or letter case"),
        ({"expect": ["hunts at night"]}, "a line's end is \\n"),
        ({"expect": [["heron"], ["zebra"]]}, "'zebra' stands nowhere in the sources"),
        ({"expect": ["zebra"], "outside": True}, "'zebra' stands nowhere in the sources"),
        ({"expect": ["Beasts"]}, "stands in no one passage"),
        ({"expect": ["reeds.\n\nThe owl"]}, "it crosses a paragraph's edge"),
        ({"expect": ["zebra"], "source": "birds.md"}, "stands nowhere in 'birds.md'"),
        ({"source": "bird.md"}, "there's no source 'bird.md'; there is 'birds.md'"),
        ({"source": "birds.md", "start": 1, "end": 999}, "lead behind the end of 'birds.md'"),
        ({"source": "birds.md", "start": 0, "end": 5}, "which is in no passage"),
        ({"source": "birds.md", "start": 46, "end": 50}, "where none of what is expected stands"),
    ],
)
def test_what_no_answer_could_get_right(
    corpus: Corpus, write: Callable[..., Path], line: dict[str, Any], reason: str
) -> None:
    """It is an error with the line and the way out, for it would lower every figure unseen."""
    with pytest.raises(DataError) as error:
        check_golden(read_golden(write(HERON, {**HERON, **line})), corpus)
    [(number, told)] = problems(error)
    assert number == 2
    assert reason in told


def test_what_is_longer_than_a_quote(tmp_path: Path, write: Callable[..., Path]) -> None:
    """No quote could have it."""
    from bot.corpus import load_corpus

    words = " ".join(["word"] * 100)
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "long.txt").write_text(words)
    golden = read_golden(write({"question": "Which word?", "expect": [words]}))
    with pytest.raises(DataError, match="has 499 characters, and a quote at most 300"):
        check_golden(golden, load_corpus(folder))


def test_everything_that_fits_nowhere_is_told(corpus: Corpus, write: Callable[..., Path]) -> None:
    """All of it at once, in the file's order."""
    lines = [{**HERON, "expect": ["x1", "heron", "x2"]}, HERON, {**HERON, "source": "x3"}]
    with pytest.raises(DataError) as error:
        check_golden(read_golden(write(*lines)), corpus)
    assert [line for line, _ in problems(error)] == [1, 1, 3]


def test_a_right_passage(corpus: Corpus) -> None:
    """It has expected words, in the source if one is named; or it overlaps the span, if given."""
    [heron, owl] = [one for one in corpus.passages if one.source.path == "birds.md"]
    anywhere = Case(1, "?", ("heron", "badger"))
    assert anywhere.right_passage(heron)
    assert not anywhere.right_passage(owl)
    assert not Case(1, "?", ("heron",), "beasts.md").right_passage(heron)
    spanned = Case(1, "?", ("heron",), "birds.md", None, Span(owl.span.start - 2, owl.span.end))
    assert spanned.right_passage(owl)
    assert not spanned.right_passage(heron), "the span rules, not the words"
    touching = Case(1, "?", ("heron",), "birds.md", None, Span(heron.span.end, owl.span.start))
    assert not touching.right_passage(heron)
    assert not touching.right_passage(owl)
    assert not Case(1, "?").right_passage(heron)


def test_a_right_quote() -> None:
    """It has expected words whole, and is from the source if one is named."""
    case = Case(1, "?", ("heron",), "birds.md")
    assert case.right_quote("The heron.", "birds.md")
    assert not case.right_quote("The heron.", "beasts.md")
    assert not case.right_quote("The hero", "birds.md")
    assert Case(1, "?", ("x", "hero")).right_quote("The hero", "any")
