"""Plain text: an article or a Q&A transcript whose structure the manifest gives by line.

A file that the manifest doesn't list is one section of paragraphs between blank lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from bot.corpus.model import Exchange, Kind, Part, Section, Span
from bot.corpus.reading import File, Piece, Reading, split
from bot.corpus.text import trim


def read_plain(file: File) -> Reading:
    """Read a ``.txt`` file. Raises ``CorpusError`` where the manifest doesn't fit the file."""
    _check_lines(file)
    entry = file.entry
    language = entry.language or file.language
    kind = entry.kind or (Kind.QA if entry.questions else Kind.ARTICLE)
    sections: tuple[Section, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    if kind is Kind.QA:
        exchanges = tuple(_exchanges(file))
        pieces = [*_introduction(file), *_exchange_pieces(file, exchanges)]
    else:
        sections = tuple(_sections(file))
        pieces = [
            Piece(span, Part.TEXT, section)
            for section in sections
            for span in _paragraphs(file, *_line_range(file, section.span))
        ]
    source = file.source(
        title=entry.title or file.title,
        kind=kind,
        language=language,
        sections=sections,
        exchanges=exchanges,
    )
    return Reading(source, tuple(split(file, pieces, language)))


def _check_lines(file: File) -> None:
    """Raise ``CorpusError`` where the manifest speaks of lines that the file doesn't have so."""
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
    _check_order(file, "notes", entry.notes)
    _check_order(file, "headings", entry.headings)
    _check_order(file, "questions", entry.questions)
    _check_order(file, "headlines", entry.headlines)
    _check_questions(file)


def _check_order(file: File, name: str, numbers: tuple[int, ...]) -> None:
    if list(numbers) != sorted(set(numbers)):
        raise file.refuse(f"the manifest's {name} must be in rising order, each once")
    for number in numbers:
        if not file.lines.line(number).strip():
            raise file.refuse(f"is blank; the manifest lists it in {name}", number)


def _check_questions(file: File) -> None:
    entry, questions = file.entry, set(file.entry.questions)
    for number in entry.headlines:
        if number + 1 not in questions:
            reason = f"is a headline, but no question begins on line {number + 1}"
            raise file.refuse(reason, number)
    first = min(questions, default=0)
    if (note := next((one for one in entry.notes if one >= first), None)) is not None:
        raise file.refuse("is a note of the page, but stands before no question", note)
    if questions and not entry.guest:
        raise file.refuse("has questions, but the manifest doesn't name the guest who answers")
    if questions and entry.kind is Kind.ARTICLE:
        raise file.refuse(f"has questions, but the manifest says its kind is {Kind.ARTICLE}")


def _paragraphs(file: File, first: int, last: int) -> Iterator[Span]:
    """Yield the paragraphs among these lines, without page chrome, headings and captions."""
    captions, left_out = file.entry.captioned, file.entry.left_out
    begin = first
    for number in range(first, last + 2):
        if number <= last and number not in left_out and number not in captions:
            continue
        for span in file.lines.paragraphs(begin, number - 1):
            line = file.lines.number_at(span.start)
            start = max(span.start, file.lines.starts[line - 1] + captions.get(line, 0))
            bare = trim(file.text, start, span.end)
            if bare is not None:
                yield bare
        begin = number if number in captions and number not in left_out else number + 1


def _line_range(file: File, span: Span) -> tuple[int, int]:
    return file.lines.number_at(span.start), file.lines.number_at(span.end - 1)


def _sections(file: File) -> Iterator[Section]:
    heads = (0, *file.entry.headings, len(file.lines) + 1)
    for head, following in pairwise(heads):
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


def _introduction(file: File) -> Iterator[Piece]:
    """Yield what stands before the first question: the guest's words, the page's, and its notes."""
    guests = _guest_lines(file)
    first = file.entry.questions[0] if file.entry.questions else len(file.lines) + 1
    turn = guests[0] if guests and guests[0] < first else 0
    for span in _paragraphs(file, 1, turn - 1):
        yield Piece(span)
    begin = turn + 1
    for note in (*file.entry.notes, first):
        for span in _paragraphs(file, begin, note - 1):
            yield Piece(span, Part.OPENING)
        if note < first and (span := file.lines.span(note, note)):
            yield Piece(span)
        begin = note + 1


def _exchanges(file: File) -> Iterator[Exchange]:
    entry, lines = file.entry, file.lines
    guests = _guest_lines(file)
    headlines = set(entry.headlines)
    ends = [*entry.questions[1:], len(lines) + 1]
    for number, (begin, end) in enumerate(zip(entry.questions, ends, strict=False), 1):
        following = end - 1 if end - 1 in headlines else end
        turn = next(iter(guests[(place := bisect_right(guests, begin)) : place + 1]), following)
        if turn >= following:
            raise file.refuse(
                f"begins question {number}, but no line {entry.guest!r} opens its answer", begin
            )
        question = _trim_skipped(file, begin, turn - 1)
        answer = _trim_skipped(file, turn + 1, following - 1)
        if question is None or answer is None:
            raise file.refuse(f"begins question {number}, but it or its answer is empty", begin)
        _check_whole(file, question, number)
        asker = lines.line(begin - 1).strip() if begin - 1 in headlines else None
        yield Exchange(number, question, answer, asker, entry.guest)


def _trim_skipped(file: File, first: int, last: int) -> Span | None:
    """Return lines ``first`` to ``last`` without the skipped ones at their edges."""
    skipped = file.entry.skipped
    kept = [
        number
        for number in range(first, last + 1)
        if number not in skipped and file.lines.line(number).strip()
    ]
    return file.lines.span(kept[0], kept[-1]) if kept else None


def _check_whole(file: File, question: Span, number: int) -> None:
    """Refuse a question that has a skipped line inside: it is shown whole, beside its answer."""
    first, last = _line_range(file, question)
    inside = next((n for n in range(first, last + 1) if n in file.entry.skipped), None)
    if inside is not None:
        raise file.refuse(f"is skipped, but stands in the middle of question {number}", inside)


def _exchange_pieces(file: File, exchanges: tuple[Exchange, ...]) -> Iterator[Piece]:
    for exchange in exchanges:
        yield Piece(exchange.question, Part.QUESTION, exchange=exchange)
        if exchange.answer is not None:
            for span in _paragraphs(file, *_line_range(file, exchange.answer)):
                yield Piece(span, Part.ANSWER, exchange=exchange)
