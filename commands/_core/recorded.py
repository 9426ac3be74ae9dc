"""What was shown for a query, found again: in the sources as they are now, or as an older text."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

import structlog

from bot.answering import Answer, Answerer, Quote
from bot.corpus import Passage, Span
from bot.errors import GoneError, RecordsError, UnknownCitationError, WithdrawnError
from bot.i18n import gettext
from bot.records import Archived, Query, Shown
from commands._core.context import RequestContext
from commands._core.layout import Piece, text
from commands._core.markdown import small

log = structlog.get_logger(__name__)


class Recorded(NamedTuple):
    """The quotes that were shown for a query, in order.

    ``old`` are those whose words the sources no longer have, with what is on record of them.
    """

    quotes: tuple[Quote, ...]
    old: tuple[tuple[Quote, Archived], ...] = ()

    def note(self) -> list[Piece]:
        """Return the line that says how many of them are older texts, if any is."""
        return [text(small(gettext("copy-older", count=len(self.old))))] if self.old else []


async def found_again(
    context: RequestContext, shown: Shown
) -> tuple[Quote, Archived | None] | None:
    """Return the quote of a span on record, with the old passage where no source has it now.

    None where it is on record nowhere else.
    """
    quote = _find_quote(context.answerer, shown)
    if quote is not None:
        return quote, None
    with suppress(GoneError):
        kept = await _archived(context, shown)
        quote = _quote_within(kept.passage, shown)
        return (quote, kept) if quote is not None else None
    return None


async def recorded_quotes(context: RequestContext, query: Query) -> Recorded:
    """Return the quotes that were shown for a query; at least one.

    Words that the sources no longer have come from the passages on record. Raises ``GoneError``
    where one isn't there either.
    """
    if not query.shown:
        raise GoneError(str(query.id))
    known = await context.services.workers.search(_asked_anew, context.answerer, query)
    quotes: list[Quote] = []
    old: list[tuple[Quote, Archived]] = []
    for one in query.shown:
        quote = known.get(_key(one)) or _find_quote(context.answerer, one)
        if quote is None:
            archived = await _archived(context, one)
            quote = _quote_within(archived.passage, one)
            if quote is None:
                raise GoneError(one.citation)
            old.append((quote, archived))
        quotes.append(quote)
    return Recorded(tuple(quotes), tuple(old))


def _asked_anew(answerer: Answerer, query: Query) -> dict[tuple[str, int, int], Quote]:
    """Return the quotes that the question gets now, by what they are on record as.

    They know what the record doesn't: which part of a sentence each is, and which question stands
    above which answer.
    """
    found = answerer.ask(query.question, threshold=0, as_typed=not query.corrections)
    known: dict[tuple[str, int, int], Quote] = {}
    for one in found.quotes if isinstance(found, Answer) else ():
        for quote in (one.question, one):
            if quote is not None:
                known[quote.citation, quote.span.start, quote.span.end] = quote
    return known


def _key(shown: Shown) -> tuple[str, int, int]:
    return shown.citation, shown.start, shown.end


def _find_quote(answerer: Answerer, shown: Shown) -> Quote | None:
    """Return the quote of a span on record, None where the sources no longer have its words."""
    try:
        return _quote_within(answerer.corpus.passage(shown.citation), shown)
    except UnknownCitationError:
        return None


def _quote_within(passage: Passage, shown: Shown) -> Quote | None:
    """Return the quote of a span on record, moved where the text moved round its words."""
    span = Span(shown.start, shown.end)
    if not passage.span.holds(span) or span.of(passage.source.text) != shown.text:
        place = passage.text.find(shown.text)
        if place < 0:
            return None
        start = passage.span.start + place
        span = Span(start, start + len(shown.text))
    return Quote(passage, span)


async def _archived(context: RequestContext, shown: Shown) -> Archived:
    """Return the passage on record that a quote was taken from, or raise ``GoneError``.

    That is ``WithdrawnError`` where its words were taken back.
    """
    archive = context.records.passages
    try:
        withdrawn = await archive.withdrawn(context.server, shown.citation)
        found = await archive.find(context.server, shown.citation)
    except RecordsError as error:
        log.error("old passages can't be read", reason=str(error))
        raise GoneError(shown.citation) from error
    for one in found:
        if shown.text in one.passage.text:
            return one
    if withdrawn is not None:
        raise WithdrawnError(shown.citation, withdrawn)
    raise GoneError(shown.citation)
