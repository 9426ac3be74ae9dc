"""``/read``: a passage in full, with the ones before and after it; and "In context" on quotes.

An old citation shows the old words: ``commands/_core/older.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import accumulate
from typing import Annotated, Literal, NamedTuple, Self, TypeAlias

import structlog
from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Choice, Range, command
from discord.ext import commands as ext

from bot.answering import Answerer, Quote, question_of
from bot.corpus import Corpus, Passage, Span
from bot.errors import GoneError, NotFoundError, RecordsError, UnknownCitationError, WithdrawnError
from bot.i18n import gettext
from bot.records import Archived
from commands._core.attribution import attribution, speaker, title, whole
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE, MAX_CHOICES
from commands._core.components import Button
from commands._core.context import Reply, RequestContext
from commands._core.layout import GREY, MAX_MESSAGE, Piece, layout, row, rule, text
from commands._core.links import LINK, citations_in_reply
from commands._core.markdown import block_quote, bold_within, code, small, units
from commands._core.older import disambiguate, others_named, status, successor_of, today
from commands._core.quoted import Quoted

log = structlog.get_logger(__name__)

MAX_BESIDE = 12
"""How many paragraphs of a question are shown at most: a message holds 40 components."""
Citation: TypeAlias = Annotated[str, "[a-z0-9-]{1,74}"]
Hash: TypeAlias = Annotated[str, "[a-z0-9]{1,74}"]
Direction: TypeAlias = Literal["first", "earlier", "later", "last"]
LABELS = 600
"""What the words round the passages of a reading take at most, in UTF-16 units."""
NOTES = 150
"""What a line above a passage takes of that at most, where there is no more room."""
MARKS = 100
"""What the marks round a quote in its passage take of that at most."""


class Highlight(NamedTuple):
    """A quote to be marked in its passage; the span counts from the passage's beginning."""

    citation: str
    span: Span

    @property
    def hash(self) -> str:
        """The part of its citation that the source's other passages don't have."""
        return self.citation.rpartition("-")[2]

    def on(self, citation: str) -> bool:
        """Say whether a citation names its passage: one may be longer than the other."""
        return citation.startswith(self.citation) or self.citation.startswith(citation)


class ContextButton(Button, custom_id="context:{citation}:{start}-{end}", label="button-context"):
    """Opens a quote's passage with the quote marked in it, for the one who presses alone.

    The span counts from the passage's beginning: it holds as long as the passage's words do, which
    its citation is made of, wherever in the source they stand by then.
    """

    quota = Quota.QUERY

    citation: Citation
    start: int
    end: int

    @classmethod
    def of(cls, quote: Quote, *, first: bool = False) -> Self:
        """Return the button of a quote; that of an answer's first is what stands out in it."""
        begin = quote.passage.span.start
        start, end = quote.span.start - begin, quote.span.end - begin
        style = ButtonStyle.primary if first else None
        return cls(quote.citation, start, end, style=style)

    async def press(self, context: RequestContext) -> None:
        marks = self.start < self.end
        mark = Highlight(self.citation, Span(self.start, self.end)) if marks else None
        reply = await read_passage(context, self.citation, self.start, mark)
        await context.answer("read", self.citation, reply, private=True)


class MoveButton(
    Button, custom_id="{way}:{citation}:{start}[:{marked}:{begin}-{end}]", label="button-{way}"
):
    """Moves an open passage to a neighbour or an end, in place for the one who opened it.

    ``start`` is where the quote begins that it leads to, counted from its passage's beginning: a
    long passage is more than one. ``mark`` is what to mark once its passage is shown again: of its
    citation the hash alone is carried, as ``marked``, since the source is the same.
    """

    in_place = True
    quota = Quota.QUERY

    way: Direction
    citation: Citation
    start: int
    marked: Hash | None = None
    begin: int | None = None
    end: int | None = None

    @classmethod
    def to(
        cls,
        way: Direction,
        citation: str,
        start: int,
        mark: Highlight | None,
        *,
        disabled: bool = False,
    ) -> Self:
        """Return the button of a way; without the mark, where there is no room for that."""
        if mark is not None:
            with suppress(ValueError):
                return cls(
                    way,
                    citation,
                    start,
                    mark.hash,
                    mark.span.start,
                    mark.span.end,
                    disabled=disabled,
                )
        return cls(way, citation, start, disabled=disabled)

    @property
    def mark(self) -> Highlight | None:
        """The quote that is marked once its passage is shown again."""
        if self.marked is None or self.begin is None or self.end is None:
            return None
        if self.begin >= self.end:
            return None
        source = self.citation.rpartition("-")[0]
        return Highlight(f"{source}-{self.marked}", Span(self.begin, self.end))

    async def press(self, context: RequestContext) -> None:
        """Show what it leads to in place, or alone to one who didn't open it."""
        reply = await read_passage(context, self.citation, self.start, self.mark)
        await context.replace("read", self.citation, reply)


class Read(ext.Cog):
    @command(name="read")
    async def read(
        self,
        interaction: Interaction[Client],
        citation: Range[str, 1, MAX_CHOICE],
        private: bool | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        alone = context.private(private)
        await context.answer("read", citation, await read_passage(context, citation), private=alone)

    @read.autocomplete("citation")
    async def complete_citation(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the passages whose citation, first words or place begin with what was typed.

        Old citations come last: of passages that the sources no longer have.
        """
        context = RequestContext.of(interaction)
        found = {
            passage.citation: _choice(passage.citation, passage)
            for passage in context.answerer.complete_citation(typed, MAX_CHOICES)
        }
        for number, passage in context.answerer.places.complete(typed, MAX_CHOICES):
            where = f"{passage.source.slug} {number}"
            found.setdefault(where, _choice(where, passage))
        if typed.strip() and len(found) < MAX_CHOICES:
            for one in await _archived_passages(context, typed):
                shown = f"{one.passage.citation} ({gettext('older-choice')})"
                found.setdefault(one.passage.citation, _choice(shown, one.passage))
        pairs = list(found.items())[:MAX_CHOICES]
        return [Choice(name=name, value=value) for value, name in pairs]


async def read_passage(
    context: RequestContext, typed: str, start: int = 0, mark: Highlight | None = None
) -> Reply:
    """Return a passage with its neighbours, or an old one with what became of it.

    ``start`` counts from the passage's beginning. One that isn't there is put on record
    as refused, and ``NotFoundError`` goes on, with what was typed; ``GoneError`` where it was a
    button's, or where its words were taken back (``WithdrawnError``).
    """
    try:
        if link := LINK.fullmatch(typed.strip()):
            first, *more = await citations_in_reply(context.interaction, link)
            return await _find_citation(context, first, start, mark, _other_citations(more))
        return await _find_citation(context, typed, start, mark)
    except NotFoundError as error:
        await context.fail("read", typed)
        if since := await _withdrawal_time(context, typed):
            raise WithdrawnError(typed, since) from None
        if context.pressed:
            raise GoneError(typed) from None
        raise type(error)(typed) from None


async def _find_citation(
    context: RequestContext,
    typed: str,
    start: int,
    mark: Highlight | None,
    notes: Sequence[str] = (),
) -> Reply:
    """Return what a citation names: a passage that is served, or else an old one, or a place."""
    answerer, kept = context.answerer, await _archived_under(context, typed)
    served = _current_passage(answerer.corpus, typed, kept)
    old = [one for one in kept if served is None or not _same_text(one.passage, served)]
    if served is None and not old:
        served = answerer.places.find(typed)
    if served is not None:
        others = [
            disambiguate(one, [other.id for other in kept if other is not one]) for one in old
        ]
        notes = [*others_named(others), *notes]
        return reading(answerer, served.citation, start, mark, notes)
    work = context.services.workers.interactive
    return await work(older, answerer.corpus, old, start, mark, notes)


def _current_passage(corpus: Corpus, typed: str, kept: Sequence[Archived]) -> Passage | None:
    """Return the passage that is served under a citation, or under what it has become since."""
    for citation in (typed, *(one.passage.citation for one in kept)):
        try:
            passage = corpus.passage(citation)
        except UnknownCitationError:
            continue
        if citation is typed or any(_same_text(one.passage, passage) for one in kept):
            return passage
    return None


def _same_text(one: Passage, other: Passage) -> bool:
    return one.source.slug == other.source.slug and one.text == other.text


async def _archived_under(context: RequestContext, citation: str) -> list[Archived]:
    """Return what is on record under a citation; nothing where that can't be read."""
    try:
        return await context.records.passages.find(context.server, citation)
    except RecordsError as error:  # what is served can be read all the same
        log.warning("old passages can't be read", reason=str(error))
        return []


async def _withdrawal_time(context: RequestContext, citation: str) -> datetime | None:
    """Return when the words that a citation names were taken back here, if they were."""
    try:
        return await context.records.passages.withdrawn(context.server, citation)
    except RecordsError as error:
        log.warning("old passages can't be read", reason=str(error))
        return None


async def _archived_passages(context: RequestContext, typed: str) -> list[Archived]:
    """Return old passages whose citation begins so; nothing where they can't be read."""
    try:
        return await context.records.passages.gone(context.server, typed, MAX_CHOICES)
    except RecordsError as error:
        log.warning("old passages can't be read", reason=str(error))
        return []


def older(
    corpus: Corpus,
    found: Sequence[Archived],
    start: int = 0,
    mark: Highlight | None = None,
    notes: Sequence[str] = (),
) -> Reply:
    """Return an old passage: its words, since when they are old, and what became of them.

    ``found`` are the old passages of one citation, of which the first is shown.
    """
    first = found[0]
    ids = [one.id for one in found]
    names = [disambiguate(one, [other for other in ids if other != one.id]) for one in found]
    passage = replace(first.passage, citation=names[0])
    parts = _parts(passage)
    here = _part_at(parts, start)
    quote, now = parts[here], successor_of(corpus, passage)
    heading = f"### {title(passage)}"
    kept = replace(first, passage=passage)
    words = Quoted(quote, highlighted_passage(quote, mark), kept=kept)
    below = attribution(quote, part="passage-part")
    room = MAX_MESSAGE - LABELS - sum(map(units, (heading, words.content, below)))
    beside, shown = today(kept, now, room)
    notes = [*others_named(names[1:]), *notes]
    buttons: list[Piece] = []
    if len(parts) > 1:
        earlier, later = parts[:here], parts[here + 1 :]
        buttons.append(_move("earlier", next(reversed(earlier), None), quote, mark))
        buttons.append(_move("later", next(iter(later), None), quote, mark))
    if now.passage is not None:
        buttons.append(ContextButton.of(Quote(now.passage, now.passage.span)))
    view = layout(
        text(heading),
        *_fit_notes(notes, NOTES),
        text(status(corpus, first)),
        rule(),
        words,
        text(below),
        rule(),
        *beside,
        *([row(*buttons)] if buttons else []),
        colour=GREY,
    )
    return Reply(view, (quote, *shown))


def reading(
    answerer: Answerer,
    citation: str,
    start: int = 0,
    mark: Highlight | None = None,
    notes: Sequence[str] = (),
) -> Reply:
    """Return a passage in its place; one too long for a message in parts, the one at ``start``.

    A neighbour, or the question that the passage answers, is shown whole or not at all: one that
    doesn't fit is one press away. Raises ``UnknownCitationError``.
    """
    quote, before, after = _quote_with_neighbours(answerer, citation, start)
    heading = f"### {title(quote.passage)}"
    words = Quoted(quote, highlighted_passage(quote, mark))
    below = [attribution(quote, part="passage-part")]
    if words.content != block_quote(quote.text):
        below.append(small(gettext("read-marked")))
    room = MAX_MESSAGE - LABELS - sum(map(units, (heading, words.content, *below)))
    shown = [quote]

    def beside(quotes: Sequence[Quote], name: str, otherwise: str) -> list[Piece]:
        nonlocal room
        pieces = [Quoted(one) for one in quotes]
        label = small(_label(name, quotes[0], quote)) if quotes else ""
        need = sum(map(units, (label, *(one.content for one in pieces))))
        if not pieces or need > room or len(pieces) > MAX_BESIDE:
            return [text(small(otherwise))] if otherwise else []
        room -= need
        shown.extend(quotes)
        return [text(label), *pieces]

    asked = _question(answerer, quote, before)
    long = gettext("read-question-long", citation=code(asked[0].citation)) if asked else ""
    question = beside(asked, "read-question", long)
    earlier = beside(
        _as_tuple(before), "read-before", gettext(f"read-{'long-before' if before else 'first'}")
    )
    later = beside(
        _as_tuple(after), "read-after", gettext(f"read-{'long-after' if after else 'last'}")
    )
    view = layout(
        text(heading),
        *_fit_notes(notes, NOTES + room),
        *question,
        *earlier,
        rule(),
        words,
        *map(text, below),
        rule(),
        *later,
        row(*_moves(answerer, quote, before, after, mark)),
    )
    return Reply(view, tuple(shown))


def highlighted_passage(quote: Quote, mark: Highlight | None) -> str:
    """Return a quote's words as a block quote, with those at ``mark`` in bold, if not all are.

    Those of another passage aren't.
    """
    if mark is None or not mark.on(quote.citation) or mark.span.end > len(quote.passage.span):
        return block_quote(quote.text)
    begin = quote.passage.span.start - quote.span.start
    start, end = max(0, mark.span.start + begin), min(len(quote.text), mark.span.end + begin)
    if start >= end or not (quote.text[:start] + quote.text[end:]).strip():
        return block_quote(quote.text)
    plain, within = block_quote(quote.text), bold_within(quote.text, start, end)
    return within if units(within) - units(plain) <= MARKS else plain


def _label(name: str, beside: Quote, quote: Quote) -> str:
    """Return the line above a neighbour, with who says it where that is somebody else."""
    who = speaker(beside.passage)
    return gettext(name) if who == speaker(quote.passage) else f"{gettext(name)} · {who}"


def _other_citations(citations: Sequence[str]) -> list[str]:
    """Return the line that names the other citations of a reply that was linked, if any."""
    if not citations:
        return []
    named = ", ".join(map(code, citations))
    return [small(gettext("read-cited", citations=named, count=len(citations)))]


def _fit_notes(notes: Sequence[str], room: int) -> list[Piece]:
    sizes = accumulate(map(units, notes))
    return [text(note) for note, size in zip(notes, sizes, strict=True) if size <= room]


def _quote_with_neighbours(
    answerer: Answerer, citation: str, start: int
) -> tuple[Quote, Quote | None, Quote | None]:
    """Return the quote that stands at a place of a passage, with the ones before and after it."""
    before, passage, after = answerer.neighbours(citation)
    parts = _parts(passage)
    here = _part_at(parts, start)
    earlier = parts[:here] or (_parts(before) if before else ())
    later = parts[here + 1 :] or (_parts(after) if after else ())
    return parts[here], next(reversed(earlier), None), next(iter(later), None)


def _part_at(parts: Sequence[Quote], start: int) -> int:
    """Return which part of a passage holds the place ``start`` code points behind its beginning."""
    place = parts[0].span.start + start
    return max((n for n, part in enumerate(parts) if part.span.start <= place), default=0)


def _parts(passage: Passage) -> tuple[Quote, ...]:
    return whole(passage, MAX_MESSAGE - LABELS - units(f"### {title(passage)}"))


def _moves(
    answerer: Answerer,
    quote: Quote,
    before: Quote | None,
    after: Quote | None,
    mark: Highlight | None,
) -> list[MoveButton]:
    """Return the buttons to the neighbours, and to the source's ends where those are farther."""
    source, corpus = quote.passage.source, answerer.corpus
    first = _parts(corpus.first_passage(source.slug))[0]
    last = _parts(next(one for one in reversed(corpus.passages) if one.source is source))[-1]
    moves = [_move("earlier", before, quote, mark), _move("later", after, quote, mark)]
    if before is not None and before.span != first.span:
        moves.insert(0, _move("first", first, quote, mark))
    if after is not None and after.span != last.span:
        moves.append(_move("last", last, quote, mark))
    return moves


def _move(
    way: Direction, neighbour: Quote | None, here: Quote, mark: Highlight | None
) -> MoveButton:
    there = neighbour or here
    start = there.span.start - there.passage.span.start
    return MoveButton.to(way, there.citation, start, mark, disabled=neighbour is None)


def _as_tuple(quote: Quote | None) -> tuple[Quote, ...]:
    return () if quote is None else (quote,)


def _question(answerer: Answerer, quote: Quote, before: Quote | None) -> list[Quote]:
    """Return the question that a passage answers, but for what stands right before it anyhow.

    A question of several paragraphs is several passages.
    """
    span = question_of(quote.passage)
    if span is None:
        return []
    return [
        Quote(one, one.span)
        for one in answerer.corpus.passages
        if one.source is quote.passage.source
        and span.holds(one.span)
        and (before is None or one is not before.passage)
    ]


def _choice(name: str, passage: Passage) -> str:
    """Return a citation or a place with the first words of its passage, as many as fit a choice."""
    words = passage.text.split()
    for count, word in enumerate(words, 1):
        longer = f"{name} {'· ' if count == 1 else ''}{word}"
        if units(longer) > MAX_CHOICE - 2:
            return f"{name} …"
        name = longer
    return name


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Read())
    bot.add_dynamic_items(ContextButton, MoveButton)
