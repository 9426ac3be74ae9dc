"""Plain text: an article or a Q&A transcript whose structure the manifest gives by line.

A file that the manifest doesn't list is one section of paragraphs between blank lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.corpus.model import Exchange, Kind, Part, Section, Source, Span
from bot.corpus.reading import File, Piece, Reading, split
from bot.corpus.text import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_plain(file: File) -> Reading:
    """Read a ``.txt`` file. Raises ``CorpusError`` where the manifest doesn't fit the file."""
    _check_lines(file)
    entry = file.entry
    language = entry.language or "en"
    kind = entry.kind or (Kind.QA if entry.questions else Kind.ARTICLE)
    sections: tuple[Section, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    if kind is Kind.QA:
        exchanges = _exchanges(file)
        pieces = [*_opening(file), *_exchange_pieces(file, exchanges)]
    else:
        sections = tuple(_sections(file))
        pieces = [
            Piece(span, Part.TEXT, section)
            for section in sections
            for span in _paragraphs(file, *_line_range(file, section.span))
        ]
    source = Source(
        slug=file.slug,
        path=file.path,
        text=file.text,
        sha256=file.sha256,
        title=entry.title or file.title,
        kind=kind,
        author=entry.author,
        host=entry.host,
        guest=entry.guest,
        published=entry.published,
        until=entry.until,
        language=language,
        url=entry.url,
        licence=entry.licence,
        origin=entry.origin,
        sections=sections,
        exchanges=exchanges,
    )
    return Reading(source, tuple(split(file, pieces, language)))


def _check_lines(file: File) -> None:
    entry = file.entry
    for number in entry.lines:
        if number > len(file.lines):
            reason = f"has {len(file.lines)} lines; the manifest speaks of line {number}"
            raise file.refuse(reason, number)
    for caption in entry.captions:
        if not file.lines.line(caption.line).startswith(caption.text):
            raise file.refuse(
                f"doesn't begin with the caption {caption.text!r} that the manifest gives",
                caption.line,
            )
    for name in ("headings", "questions", "headlines"):
        numbers = getattr(entry, name)
        if list(numbers) != sorted(set(numbers)):
            raise file.refuse(f"the manifest's {name} must be in rising order, each once")
        for number in numbers:
            if not file.lines.line(number).strip():
                raise file.refuse(f"is blank; the manifest lists it in {name}", number)
    for number in entry.headlines:
        if number + 1 not in entry.questions:
            reason = f"is a headline, but no question begins on line {number + 1}"
            raise file.refuse(reason, number)
    if entry.questions and not entry.guest:
        raise file.refuse("has questions, but the manifest doesn't name the guest who answers")


def _paragraphs(file: File, first: int, last: int) -> Iterator[Span]:
    """Yield the paragraphs among these lines, without page chrome, headings and captions."""
    captions = {caption.line: len(caption.text) for caption in file.entry.captions}
    left_out = {*file.entry.skip, *file.entry.headings, *file.entry.headlines}
    begin = first
    for number in range(first, last + 2):
        if number <= last and number not in left_out:
            continue
        for span in file.lines.paragraphs(begin, number - 1):
            line = file.lines.number_at(span.start)
            start = max(span.start, file.lines.starts[line - 1] + captions.get(line, 0))
            bare = trimmed(file.text, start, span.end)
            if bare is not None:
                yield bare
        begin = number + 1


def _line_range(file: File, span: Span) -> tuple[int, int]:
    return file.lines.number_at(span.start), file.lines.number_at(span.end - 1)


def _sections(file: File) -> Iterator[Section]:
    heads = (0, *file.entry.headings, len(file.lines) + 1)
    for head, following in zip(heads, heads[1:], strict=False):
        span = file.lines.span(head + 1, following - 1)
        if span is not None:
            yield Section(span, file.lines.line(head).strip() if head else None)


def _guest_lines(file: File) -> tuple[int, ...]:
    guest = file.entry.guest
    return tuple(
        number
        for number in range(1, len(file.lines) + 1)
        if guest and file.lines.line(number).strip() == guest
    )


def _opening(file: File) -> Iterator[Piece]:
    """Yield what the guest says before the first question."""
    guests = _guest_lines(file)
    first = file.entry.questions[0] if file.entry.questions else len(file.lines) + 1
    begin = guests[0] + 1 if guests and guests[0] < first else 1
    for span in _paragraphs(file, begin, first - 1):
        yield Piece(span, Part.OPENING)


def _exchanges(file: File) -> tuple[Exchange, ...]:
    entry, lines = file.entry, file.lines
    guests = _guest_lines(file)
    found: list[Exchange] = []
    for number, begin in enumerate(entry.questions, 1):
        following = entry.questions[number] if number < len(entry.questions) else len(lines) + 1
        if following - 1 in entry.headlines:
            following -= 1
        turn = next((line for line in guests if begin < line < following), None)
        if turn is None:
            raise file.refuse(
                f"begins question {number}, but no line {entry.guest!r} opens its answer", begin
            )
        question = lines.span(begin, turn - 1)
        answer = lines.span(turn + 1, following - 1)
        if question is None or answer is None:
            raise file.refuse(f"begins question {number}, but its answer is empty", begin)
        asker = lines.line(begin - 1).strip() if begin - 1 in entry.headlines else None
        found.append(Exchange(number, question, answer, asker, entry.guest))
    return tuple(found)


def _exchange_pieces(file: File, exchanges: tuple[Exchange, ...]) -> Iterator[Piece]:
    for exchange in exchanges:
        yield Piece(exchange.question, Part.QUESTION, exchange=exchange)
        if exchange.answer is not None:
            for span in _paragraphs(file, *_line_range(file, exchange.answer)):
                yield Piece(span, Part.ANSWER, exchange=exchange)
