"""Golden sets: questions and their expected answers, one JSON object per line (docs/measuring.md).

A typo in a golden set would lower every figure unnoticed, so a line that no answer could ever get
right is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from bot.answering import MAX_QUOTE, Quote
from bot.corpus import Corpus, Passage, Source, Span
from bot.errors import DataError, Problem

FORMAT = "docs/measuring.md has the format"

_WANTED = {
    "question": "the question, a string with words in it (or empty, if it must get help)",
    "expect": (
        "a list of strings out of the sources, or one such list for each part of the question; "
        "[] where they don't answer it"
    ),
    "answerable": 'true, false, "help" or "language", or null',
    "id": "a name of your own for the question, or null",
    "source": "a file's path relative to the sources' folder, or null",
    "kind": "a label of your own, or null",
    "start": "a whole number of code points into the source, or null",
    "end": "a whole number of code points into the source, or null",
    "outside": "true, false or null",
}

Half = Literal["dev", "held"]
"""Tune on ``dev``, report on ``held``."""

_Words = Annotated[str, StringConstraints(pattern=r"\S")]
_Offset = Annotated[int, Field(ge=0)]
_Part = Annotated[tuple[_Words, ...], Field(min_length=1)]


class _Line(BaseModel):
    """A line as written; unknown keys are the writer's own notes."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    question: str
    expect: tuple[_Words, ...] | tuple[_Part, ...]
    answerable: bool | Literal["help", "language"] | None = None
    id: _Words | None = None
    source: str | None = None
    kind: _Words | None = None
    start: _Offset | None = None
    end: _Offset | None = None
    outside: bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A question with its expected answer; ``expect`` is empty if it must be refused.

    ``several`` has the expected strings of each part of a question that asks several things, and
    ``expect`` all of them. ``notice`` is ``help`` for a greeting or a question to the bot, and
    ``language`` for a question in a language that no source has: it may have an ``expect`` too.
    ``outside`` means that the words may be in no passage, such as a page's own line with its date.

    ``line`` counts from 1. ``span`` is the position of the right words in ``source``, if known.
    With ``whole``, any quote from that span is right, whatever its words.
    """

    line: int
    question: str
    expect: tuple[str, ...] = ()
    source: str | None = None
    kind: str | None = None
    span: Span | None = None
    whole: bool = False
    id: str | None = None
    several: tuple[tuple[str, ...], ...] = ()
    notice: Literal["help", "language"] | None = None
    outside: bool = False

    def as_line(self) -> dict[str, object]:
        """Return it as ``read_golden`` reads it; a span with ``whole`` is judged by its words."""
        line: dict[str, object] = {"question": self.question, "expect": self.several or self.expect}
        line |= {"source": self.source, "kind": self.kind, "id": self.id}
        if self.notice is not None:
            line["answerable"] = self.notice
        if self.span is not None:
            line |= {"start": self.span.start, "end": self.span.end}
        if self.outside:
            line["outside"] = True
        return {key: value for key, value in line.items() if value is not None}

    @property
    def answerable(self) -> bool:
        return bool(self.expect) and self.notice is None

    @property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The expected strings of each part of the question; most questions have one part."""
        return self.several or (self.expect,)

    @property
    def half(self) -> Half:
        """``dev`` if the first byte of the SHA-256 of the id (or else the question) is even."""
        first = sha256((self.id or self.question).encode()).digest()[0]
        return "held" if first % 2 else "dev"

    def right_passage(self, passage: Passage) -> bool:
        """Whether a passage overlaps the span or, without a span, contains expected words."""
        if self.source not in {None, passage.source.path}:
            return False
        if self.span is not None:
            return self.span.start < passage.span.end and passage.span.start < self.span.end
        return any(words in passage.text for words in self.expect)

    def right_quote(self, text: str, source: str) -> bool:
        """Whether a quote from the source at this path contains expected words."""
        return self.source in {None, source} and any(words in text for words in self.expect)

    def right(self, quote: Quote) -> bool:
        """Whether a quote contains expected words, or is from the span if ``whole``."""
        if self.whole:
            return self.right_passage(quote.passage)
        return self.right_quote(quote.text, quote.passage.source.path)


@dataclass(frozen=True, slots=True)
class Golden:
    """A golden set; ``name`` is its file as the operator gave it."""

    name: str
    cases: tuple[Case, ...]

    @property
    def answerable(self) -> int:
        """The number of questions that the sources answer."""
        return sum(case.answerable for case in self.cases)

    def of_half(self, half: Half) -> Golden:
        """Return one half of the questions. Raises ``DataError`` if it is empty."""
        cases = tuple(case for case in self.cases if case.half == half)
        if not cases:
            raise DataError([Problem(self.name, f"has no question in its half {half!r}")])
        return Golden(f"{self.name} ({half})", cases)


def read_golden(path: Path) -> Golden:
    """Read a golden set. Raises ``DataError`` with every invalid line."""
    name = str(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError([Problem(name, f"can't be read: {error.strerror}")]) from None
    cases: list[Case] = []
    problems: list[Problem] = []
    ids: dict[str, int] = {}
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            case = _case(number, line)
            cases.append(case)
            if case.id is not None and (first := ids.setdefault(case.id, number)) != number:
                reason = f'"id" {case.id!r} is already on line {first}'
                problems.append(Problem(name, reason, number))
        except ValidationError as error:
            reasons = dict.fromkeys(_reason(one) for one in error.errors(include_url=False))
            problems += [Problem(name, reason, number) for reason in reasons]
        except ValueError as error:
            problems.append(Problem(name, str(error), number))
    if not cases and not problems:
        problems.append(Problem(name, f"holds no question; {FORMAT}"))
    if problems:
        raise DataError(problems)
    return Golden(name, tuple(cases))


def check_golden(golden: Golden, corpus: Corpus) -> None:
    """Raise ``DataError`` with everything in a golden set that matches no passage of a corpus."""
    texts = _Texts(corpus)
    problems = [
        Problem(golden.name, reason, case.line)
        for case in golden.cases
        for reason in texts.reasons(case)
    ]
    if problems:
        raise DataError(problems)


def _case(number: int, line: bytes) -> Case:
    """Parse a line. Raises ``ValidationError``, or ``ValueError`` with the reason."""
    try:
        read = _Line.model_validate_json(line.decode())
    except UnicodeDecodeError:
        message = "isn't UTF-8; save the file as UTF-8 and try again"
        raise ValueError(message) from None
    nested = tuple(part for part in read.expect if isinstance(part, tuple))
    words = tuple(one for one in read.expect if isinstance(one, str))
    expect = words + tuple(one for part in nested for one in part)
    notice = read.answerable if isinstance(read.answerable, str) else None
    _check_expected(read, expect)
    span = None
    if read.start is not None or read.end is not None:
        if read.start is None or read.end is None or read.start >= read.end:
            message = '"start" and "end" belong together, and "end" is the greater'
            raise ValueError(message)
        if read.source is None or not expect:
            message = '"start" and "end" need a "source" that they point into, and an "expect"'
            raise ValueError(message)
        span = Span(read.start, read.end)
    return Case(
        number,
        read.question,
        expect,
        read.source,
        read.kind,
        span,
        id=read.id,
        several=nested,
        notice=notice,
        outside=bool(read.outside),
    )


def _check_expected(read: _Line, expect: tuple[str, ...]) -> None:
    """Raise ``ValueError`` if the keys of a line contradict each other."""
    message = None
    if read.answerable is True and not expect:
        message = '"answerable" is true, so "expect" needs what answers the question'
    elif read.answerable in {False, "help"} and expect:
        message = f'"answerable" is {read.answerable!r}, so "expect" is []'
    elif not read.question.strip() and read.answerable != "help":
        message = f'"question" isn\'t as it must be: {_WANTED["question"]}'
    if message:
        raise ValueError(message)


def _reason(error: ErrorDetails) -> str:
    """Describe a pydantic error in our words."""
    if not error["loc"]:
        why = error["msg"].removeprefix("Invalid JSON: ")
        return f"isn't a JSON object on one line ({why}); {FORMAT}"
    key = str(error["loc"][0])
    if error["type"] == "missing":
        return f'has no "{key}": {_WANTED[key]}'
    return f'"{key}" isn\'t as it must be: {_WANTED[key]}'


class _Texts:
    """The texts of a corpus, to search for expected words."""

    def __init__(self, corpus: Corpus) -> None:
        self.sources: dict[str, Source] = {source.path: source for source in corpus.sources}
        self.passages: dict[str, list[Passage]] = {path: [] for path in self.sources}
        for passage in corpus.passages:
            self.passages[passage.source.path].append(passage)
        # No source contains a null, so a match lies within one passage.
        self.quotable = {
            path: "\0".join(passage.text for passage in passages)
            for path, passages in self.passages.items()
        }

    @cached_property
    def loose(self) -> dict[str, str]:
        """The texts with white space and case folded; expensive, and only needed for hints."""
        return {path: _normalize(source.text) for path, source in self.sources.items()}

    def reasons(self, case: Case) -> Iterator[str]:
        """Yield the reasons why no passage or quote can match a case."""
        if case.source is not None and case.source not in self.sources:
            near = get_close_matches(case.source, self.sources, 3, 0) or list(self.sources)[:3]
            yield f"there's no source {case.source!r}; there is {', '.join(map(repr, near))}"
            return
        for words in case.expect:
            if reason := self._reason(words, case):
                yield f"{_shorten(words)} {reason}"
        if case.span is not None and case.source is not None:
            yield from self._span_reasons(case, case.span, case.source)

    def _reason(self, words: str, case: Case) -> str | None:
        """Return why no quote can contain these words, or None if one can."""
        source = case.source
        allowed = [source] if source is not None else list(self.sources)
        if any(words in self.quotable[path] for path in allowed):
            if len(words) <= MAX_QUOTE:
                return None
            return (
                f"has {len(words)} characters, and a quote at most {MAX_QUOTE}; expect a part of it"
            )
        if any(words in self.sources[path].text for path in allowed):
            if case.outside:
                return None
            return (
                "stands in no one passage: it crosses a paragraph's edge, or is a heading or other "
                "matter that is never quoted; expect words of one paragraph"
            )
        if elsewhere := [path for path, text in self.quotable.items() if words in text]:
            return f"stands in {elsewhere[0]!r}, not in {source!r}"
        if any(_normalize(words) in self.loose[path] for path in allowed):
            return (
                "stands there with other white space or letter case; copy it as the file has it "
                "(a line's end is \\n)"
            )
        where = "in the sources" if source is None else f"in {source!r}"
        return f"stands nowhere {where}; copy it out of the file, character for character"

    def _span_reasons(self, case: Case, span: Span, source: str) -> Iterator[str]:
        text = self.sources[source].text
        place = f'"start" {span.start} and "end" {span.end}'
        if span.end > len(text):
            yield f"{place} lead behind the end of {source!r}, which has {len(text)} code points"
        elif not any(case.right_passage(passage) for passage in self.passages[source]):
            yield f"{place} point at {_shorten(span.of(text))}, which is in no passage"
        elif not any(
            words in text[max(0, span.start - len(words) + 1) : span.end + len(words) - 1]
            for words in case.expect
        ):
            yield (
                f"{place} point at {_shorten(span.of(text))}, where none of what is expected "
                "stands; they count code points from 0, not bytes"
            )


def _normalize(text: str) -> str:
    return " ".join(text.casefold().split())


def _shorten(words: str, longest: int = 60) -> str:
    """Return words quoted, shortened to ``longest`` characters."""
    return repr(words if len(words) <= longest else f"{words[: longest - 1]}…")
