"""What the command line prints: tables and quotes for people, JSON lines for scripts."""

from __future__ import annotations

import json
import sys
import textwrap
import traceback
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.padding import Padding
from rich.progress import Progress
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from bot.answering import Answer, Correction, Quote, Refusal, passage_quote
from bot.cli.inspection import Result
from bot.corpus import Corpus, Part, Passage, Topic
from bot.errors import NotFoundError, VerbatimError
from bot.i18n import gettext as text_of
from bot.i18n import languages_line, when
from bot.visible import visible, visible_json

PIPE_WIDTH = 100_000
"""Columns of a line that nobody looks at in a terminal."""


class SafeConsole(Console):
    """A console whose terminal never obeys what somebody wrote: control characters are shown."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        for one in super().render(renderable, options):
            if one.control or not self.is_terminal:
                yield one
            else:
                yield Segment(visible(one.text, lines=True), one.style)


def write(text: str) -> None:
    """Print a text: to files and pipes as it is, to a terminal with its controls spelled out."""
    sys.stdout.write(visible(text, lines=True) if sys.stdout.isatty() else text)


def print_line(line: str) -> None:
    write(f"{line}\n")


def warn(line: str) -> None:
    sys.stderr.write(f"verbatim: {visible(line)}\n")


def complain(error: VerbatimError) -> None:
    lines = str(error).splitlines() or [type(error).__name__]
    if isinstance(error, NotFoundError):
        lines = [_not_found(error)]
    for line in lines:
        warn(line)


def crash(secret: str | None) -> None:
    """Print the traceback of an error that nobody foresaw, with the secret struck out."""
    text = traceback.format_exc()
    text = visible(text, lines=True)
    sys.stderr.write(text.replace(secret, "[token]") if secret else text)
    warn("this is a bug; please report it with the lines above")


def json_line(value: object) -> None:
    sys.stdout.write(visible_json(json.dumps(value, ensure_ascii=False)) + "\n")
    sys.stdout.flush()


@contextmanager
def progress(what: str) -> Generator[Callable[[int, int], None]]:
    """Show a bar on standard error, in a terminal, of what the function given is told is done."""
    console = Console(stderr=True)
    bar = Progress(console=console, transient=True, disable=not console.is_terminal)
    task = bar.add_task(what, total=None)
    with bar:
        yield lambda done, total: bar.update(task, completed=done, total=total)


def outcome_json(outcome: Answer | Refusal) -> dict[str, Any]:
    """Return an answer or refusal in the stable form that scripts read (docs/cli.md)."""
    answered = isinstance(outcome, Answer)
    return {
        "question": outcome.question,
        "answered": answered,
        "outcome": "nothing" if outcome.outcome == "help" else outcome.outcome,
        "reply": None if isinstance(outcome, Answer) else outcome.notice,
        "confidence": outcome.confidence,
        "passages": [{**_place(one.passage), "score": one.score} for one in outcome.ranked],
        "quotes": [quote_json(quote) for quote in outcome.quotes],
        "suggestions": [] if answered else _suggestions(outcome),
        "corpus_version": outcome.corpus_version,
        "corrections": [one._asdict() for one in outcome.corrections],
    }


def quote_json(quote: Quote) -> dict[str, Any]:
    """Return a quote; ``start`` and ``end`` are code points into the source's file."""
    passage = quote.passage
    return {
        "citation": quote.citation,
        "source": passage.source.path,
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "speaker": passage.speaker,
        "title": passage.source.title,
        "section": passage.section.heading if passage.section else None,
        "exchange": passage.exchange.number if passage.exchange else None,
        "part": passage.part,
        "page": [quote.part, quote.parts],
        "question": quote_json(quote.question) if quote.question else None,
    }


def show_outcome(outcome: Answer | Refusal) -> None:
    console = new_console()
    console.print(Text(outcome.question, style="bold"))
    if outcome.corrections:
        console.print(Text(_correction_line(outcome.corrections), style="dim"))
    if isinstance(outcome, Answer):
        for quote in outcome.quotes:
            print_quote(quote)
    else:
        if outcome.notice == "language":
            console.print(Text(languages_line(outcome.language, outcome.languages)))
        if outcome.notice == "help":
            console.print(Text(text_of("help-does")))
            return
        line = text_of("closest-title" if outcome.quotes else "refusal-nothing")
        if outcome.missing:
            words = ", ".join(outcome.missing)
            line += ("\n" if outcome.quotes else " ") + text_of(
                "refusal-missing", words=words, count=len(outcome.missing)
            )
        console.print(Text(line))
        for quote in outcome.quotes:
            print_quote(quote)
        near = [str(one["text"]) for one in _suggestions(outcome)]
        if near:
            console.print(Text(f"{text_of('refusal-near')} {' · '.join(near)}", style="dim"))
    console.print(Text(f"confidence {outcome.confidence:.2f}", style="dim"))


def show_topics(corpus: Corpus, *, as_json: bool) -> None:
    if as_json:
        for topic in corpus.topics:
            json_line({"topic": topic.name, "passages": [one.citation for one in topic.passages]})
        return
    table = Table("Topic", "Passages", box=None)
    for topic in corpus.topics:
        table.add_row(Text(topic.name), str(len(topic.passages)))
    new_console().print(table)


def show_topic(topic: Topic, asked: str, *, exact: bool, as_json: bool) -> None:
    """Print the passages of a topic, and what was asked for if only its spelling is similar."""
    quotes = [passage_quote(passage) for passage in topic.passages]
    if as_json:
        json_line(
            {
                "topic": topic.name,
                "asked": asked,
                "exact": exact,
                "quotes": [quote_json(quote) for quote in quotes],
            }
        )
        return
    console = new_console()
    if not exact:
        console.print(Text(text_of("topic-nearest", name=asked), style="dim"))
    console.print(Text(topic.name, style="bold"))
    for quote in quotes:
        print_quote(quote)


def show_reading(
    passages: tuple[Passage | None, Passage, Passage | None], *, as_json: bool
) -> None:
    before, passage, after = passages
    if as_json:
        json_line(
            {
                "passage": quote_json(passage_quote(passage)),
                "before": quote_json(passage_quote(before)) if before else None,
                "after": quote_json(passage_quote(after)) if after else None,
            }
        )
        return
    console = new_console()
    if before:
        console.print(Text(text_of("read-before"), style="dim"))
        print_indented(console, before.text, "dim")
    print_quote(passage_quote(passage))
    if after:
        console.print()
        console.print(Text(text_of("read-after"), style="dim"))
        print_indented(console, after.text, "dim")


def show_sources(corpus: Corpus, *, as_json: bool) -> None:
    rows = [
        {
            "source": one.path,
            "slug": one.slug,
            "title": one.title,
            "kind": one.kind,
            "author": one.author,
            "host": one.host,
            "guest": one.guest,
            "published": one.published.isoformat() if one.published else None,
            "until": one.until.isoformat() if one.until else None,
            "language": one.language,
            "url": one.url,
            "licence": one.licence,
            "origin": one.origin,
            "sha256": one.sha256,
            "passages": sum(passage.source is one for passage in corpus.passages),
            "exchanges": len(one.exchanges),
        }
        for one in corpus.sources
    ]
    if as_json:
        for row in rows:
            json_line(row)
        return
    table = Table("Source", "Title", "Kind", "Whose", "Date", "Passages", box=None)
    for one, row in zip(corpus.sources, rows, strict=True):
        table.add_row(
            *(
                Text(str(cell))
                for cell in (
                    one.slug,
                    one.title,
                    one.kind,
                    one.voice or "–",
                    when(one.published, one.until) or "–",
                    row["passages"],
                )
            )
        )
    new_console().print(table)
    print_line(f"corpus {corpus.version}")


def show_check(result: Result) -> None:
    mark = Text("ok  ", style="green") if result.good else Text("BAD ", style="bold red")
    new_console().print(mark + Text(f"{result.name}: {result.summary}"))
    for line in result.lines:
        print_line(f"      {line}")


def show_problems(heading: str, problems: list[str]) -> None:
    warn(heading)
    for problem in problems:
        warn(f"  {problem}")


def _correction_line(corrections: tuple[Correction, ...]) -> str:
    typed, searched = (dict.fromkeys(words) for words in zip(*corrections, strict=True))
    return text_of(
        "corrected", searched=", ".join(searched), typed=", ".join(typed), count=len(typed)
    )


def _place(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.citation,
        "source": passage.source.path,
        "start": passage.span.start,
        "end": passage.span.end,
    }


def _suggestions(refusal: Refusal) -> list[dict[str, str]]:
    return [
        *({"kind": "topic", "text": topic.name} for topic in refusal.topics),
        *({"kind": "question", "text": known.text} for known in refusal.questions),
    ]


def print_quote(quote: Quote) -> None:
    console, passage = new_console(), quote.passage
    console.print()
    print_indented(console, quote.text)
    parts = [passage.speaker or text_of("said-nobody"), passage.source.title]
    if passage.section and passage.section.heading:
        parts.append(f"§ {passage.section.heading}")
    if passage.exchange:
        verb = "asking" if passage.part is Part.QUESTION else "answering"
        parts.append(f"{verb} question {passage.exchange.number}")
    if dates := when(passage.source.published, passage.source.until):
        parts.append(dates)
    if quote.parts > 1:
        parts.append(text_of("quote-part", part=quote.part, parts=quote.parts))
    parts.append(quote.citation)
    print_indented(console, " · ".join(parts), "dim")


def print_indented(console: Console, words: str, style: str = "") -> None:
    """Print words two columns in: folded in a terminal; in a pipe as they are, with no padding."""
    if console.is_terminal:
        console.print(Padding(Text(words, style=style), (0, 0, 0, 2), expand=False))
    else:
        print_line(textwrap.indent(words, "  "))


def new_console() -> Console:
    """Return a console on standard output as it is now; in a pipe, no line is folded."""
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    return SafeConsole(highlight=False, width=width, emoji=False, markup=False)


def _not_found(error: NotFoundError) -> str:
    kind = type(error).__name__.removeprefix("Unknown").removesuffix("Error").lower()
    listing = {"topic": "`verbatim topic` lists them", "citation": "copy it from an answer"}
    return f"no {kind} is called {str(error)!r}; {listing.get(kind, 'see `verbatim sources`')}"
