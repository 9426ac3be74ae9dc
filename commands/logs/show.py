"""``/logs show``: one row of the log in full, with its answer exactly as it was seen."""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import Choice, Range, command
from discord.ext import commands as ext
from discord.ui import LayoutView, TextDisplay

from bot.corpus import Span
from bot.corpus.text import chunks
from bot.errors import NotPermittedError, UnknownQueryError
from bot.i18n import decimal, gettext
from bot.records import Filter, Query
from commands._core.attribution import attribution
from commands._core.choices import MAX_CHOICE, MAX_CHOICES
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import MAX_MESSAGE, Piece, layout, paged, row, rule, text
from commands._core.markdown import bold, code, escape, first_words, small, units
from commands._core.quoted import Quoted
from commands._core.recorded import found_again
from commands.logs._moderation import SHOW, audit, audit_reading, logged_query
from commands.logs._rows import (
    asker_mention,
    came_back,
    channel_mention,
    correction_lines,
    moment,
    person,
)
from commands.logs.marks import RightButton, label_sentence

ACTION = SHOW
ROOM = MAX_MESSAGE - 900
"""What the question and the quotes of one page take; the rest is the row's own facts."""
MOST = 8
"""How many of them stand on one page."""
MAX_PART = 900
"""The length of the parts of a long question, in code points: escaped, it fits a page."""


class ShowButton(Button, custom_id="logs-show:{query_id}", label="button-show"):
    query_id: int

    async def press(self, context: RequestContext) -> None:
        await show(context, self.query_id)


class TurnButton(Button, custom_id="logs-turn:{query_id}:{page}", label="button-next"):
    in_place = True

    query_id: int
    page: int

    async def press(self, context: RequestContext) -> None:
        query = await logged_query(context, self.query_id)
        await audit_reading(context, ACTION, {"query": query.id})
        await context.swap(await row_page(context, query, self.page))


class Show(ext.Cog):
    @command(name="show")
    async def show(
        self, interaction: Interaction[Client], query: Range[str, 1, MAX_CHOICE]
    ) -> None:
        context = RequestContext.of(interaction)
        context.require_moderator()
        typed = query.strip()
        if not typed.isascii() or not typed.isdecimal():
            raise UnknownQueryError(query)
        await show(context, int(typed))

    @show.autocomplete("query")
    async def complete_query(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the newest rows of this server that have the words typed so far.

        Of what was asked privately only the time is offered, and no words find it.
        """
        try:
            context = RequestContext.of(interaction)
            guild_id = context.require_moderator()
        except NotPermittedError:
            return []
        await audit_reading(context, ACTION, {})
        words = context.answerer.words_of(typed) if typed.strip() else ()
        found = await context.records.queries.page(guild_id, Filter(words=words, limit=MAX_CHOICES))
        offered = [one for one in found.rows if not (words and one.private)]
        return [Choice(name=_row_name(one), value=str(one.id)) for one in offered]


async def show(context: RequestContext, query_id: int) -> None:
    """Send a row's first page; that it was looked at goes on record.

    Raises ``UnknownQueryError`` where this server has no such row.
    """
    query = await logged_query(context, query_id)
    await audit(context, ACTION, {"query": query.id})
    await context.send(await row_page(context, query), private=True)


async def row_page(context: RequestContext, query: Query, page: int = 0) -> LayoutView:
    """Return a page of a row, from 0.

    The first has the row's facts; what was asked and the quotes follow over as many pages as they
    take, each quote whole.
    """
    pages = paged(await _blocks(context, query), _size, room=ROOM, most=MOST)
    page = min(page, len(pages) - 1)
    head = [*await _head(context, query), rule()] if page == 0 else []
    below = pager(page, len(pages), lambda _, to: TurnButton(query.id, to))
    if page == 0 and query.command == "ask":
        below.append(row(RightButton("open", query.id)))
    return layout(*head, *(piece for one in pages[page] for piece in one), *below)


async def _head(context: RequestContext, query: Query) -> list[Piece]:
    guild_id = context.require_moderator()
    votes = await context.records.feedback.votes(guild_id, query.id)
    seen = gettext("logs-seen-alone" if query.private else "logs-seen-everyone")
    how = [
        code(f"/{query.command}"),
        gettext("logs-via-button" if query.via == "button" else "logs-via-command"),
        seen,
        gettext("logs-latency", ms=decimal(query.latency_ms, 1)),
    ]
    lines = [
        " · ".join([asker_mention(query), channel_mention(query), moment(query.asked_at, "f")]),
        small(" · ".join(how)),
        small(came_back(query, votes)),
        *correction_lines(query),
    ]
    if query.corpus_version != context.answerer.corpus.version:
        lines.append(small(gettext("logs-sources-changed")))
    if query.delivery == "refused":
        lines.append(small(gettext("logs-delivery-refused")))
    right = await context.records.relevance.find(guild_id, query.id)
    if right is not None:
        lines.append(small(label_sentence(context, right)))
    return [text(f"### {gettext('logs-show-title')}"), text("\n".join(lines))]


async def _blocks(context: RequestContext, query: Query) -> list[tuple[Piece, ...]]:
    """Return the texts that a row's pages are made of: what was asked, each quote, each hint."""
    guild_id = context.require_moderator()
    words = query.question
    spans = chunks(words, Span(0, len(words)), MAX_PART, "en") if words.strip() else ()
    blocks: list[tuple[Piece, ...]] = [(text(bold(span.of(words))),) for span in spans]
    if not blocks:
        blocks.append((text(gettext("logs-no-words")),))
    for one in query.shown:
        found = await found_again(context, one)
        if found is None:  # so it can't be compared with anything, and isn't shown as a quote
            below = small(gettext("logs-shown-then", citation=code(one.citation)))
            blocks.append((text(escape(one.text)), text(below)))
            continue
        quote, kept = found
        blocks.append((Quoted(quote, kept=kept), text(attribution(quote))))
    for hint in await context.records.feedback.suggestions(guild_id, query.id):
        better = code(hint.citation) if hint.citation else escape(hint.words or "")
        line = gettext("logs-suggested", member=person(hint.user_id), passage=better)
        blocks.append((text(line),))
    return blocks


def _size(block: tuple[Piece, ...]) -> int:
    return sum(units(one.content) for one in block if isinstance(one, TextDisplay))


def _row_name(query: Query) -> str:
    """Return a row's name in the list: when (UTC) and as much of what was asked as fits."""
    when = f"{query.asked_at:%Y-%m-%d %H:%M} "
    words = gettext("logs-seen-alone") if query.private else query.question
    return when + first_words(words, MAX_CHOICE - units(when))
