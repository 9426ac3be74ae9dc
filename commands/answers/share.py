"""An answer taken along: copied in a format, shared into the channel, and taken back again.

What is copied or shared are the spans that are on record for the answer, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import structlog
from discord import HTTPException, SelectOption
from discord.ext import commands as ext

from bot.answering import Quote
from bot.citations import Format, copy_quotes
from bot.corpus import Corpus, Span
from bot.errors import GoneError, RecordsError
from bot.i18n import gettext
from bot.records import Archived, Outcome, Query
from commands._core.attribution import attribution, picked_line, source_link, speaker
from commands._core.checks import Quota
from commands._core.components import Button, Select, picked_value
from commands._core.context import Reply, RequestContext
from commands._core.errors import UNKNOWN_INTERACTION
from commands._core.layout import (
    GREY,
    MAX_MESSAGE,
    Piece,
    layout,
    length,
    notice,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import escape, small, units
from commands._core.older import status
from commands._core.quoted import CopiedFile, CopiedText, Quoted
from commands._core.recorded import recorded_quotes
from commands._core.spelling import corrections_line
from commands.answers.feedback import votes
from commands.answers.read import ContextButton
from commands.answers.why import why_button

log = structlog.get_logger(__name__)

NAMES = {
    Format.MARKDOWN: "copy-markdown",
    Format.PLAIN: "copy-plain",
    Format.BIBTEX: "copy-bibtex",
    Format.CSL_JSON: "copy-csl-json",
    Format.ANNOTATION: "copy-annotation",
}
MAX_COPY = MAX_MESSAGE - 300
"""What a copy may take in a message, in UTF-16 units; a longer one is a file."""


class CopyButton(Button, custom_id="copy:{query_id}", label="button-copy"):
    """Offers the formats that an answer's quotes can be copied as, to who presses alone.

    Where a source has an address, a link opens it at the quote's very words.
    """

    query_id: int

    async def press(self, context: RequestContext) -> None:
        query = await context.query(self.query_id)
        found = await recorded_quotes(context, query)
        intro = text(gettext("copy-intro"))
        view = layout(
            intro,
            *map(text, links(found.quotes)),
            *found.note(),
            row(FormatSelect(query.id)),
            colour=GREY,
        )
        await context.send(view, private=True)


class FormatSelect(Select, custom_id="copy-format:{query_id}", label="copy-select"):
    """Shows an answer's quotes in a format, in place."""

    query_id: int
    chosen: Format | None = None

    def options(self) -> list[SelectOption]:
        return [
            SelectOption(label=gettext(name), value=one, default=one is self.chosen)
            for one, name in NAMES.items()
        ]

    async def press(self, context: RequestContext) -> None:
        """Show the copy: ready to be selected, or as a file where it is too long for that."""
        query = await context.query(self.query_id)
        chosen = _format(picked_value(context.interaction))
        found = await recorded_quotes(context, query)
        copy = copy_quotes(found.quotes, chosen)
        shown = CopiedText(found.quotes, copy, found.old)
        inline = units(shown.content) <= MAX_COPY and "```" not in copy.text
        piece: Piece = shown
        if not inline:
            piece = CopiedFile(found.quotes, copy, found.old, described=gettext(NAMES[chosen]))
        menu = row(FormatSelect(query.id, chosen))
        await context.swap(layout(piece, *found.note(), menu, colour=GREY))


class ShareButton(Button, custom_id="share:{query_id}", label="button-share"):
    """Shows an answer that its asker saw alone to everyone in the channel.

    It answers the press, in public: that needs no permission of the bot's. What is shared is on
    record as asked anew, by who shared it.
    """

    quota = Quota.QUERY

    query_id: int

    async def press(self, context: RequestContext) -> None:
        query = await context.query(self.query_id)
        if not may_write(context):
            await context.send(notice(gettext("share-may-not")), private=True)
            return
        context.set_reply_locale(private=False)
        await share(context, query, await shared_reply(context, query))


class WithdrawShareButton(Button, custom_id="withdraw:{query_id}", label="button-withdraw"):
    """Deletes a shared answer: for who shared it, and for those who may delete messages anyhow."""

    quota = Quota.EXEMPT

    query_id: int

    async def press(self, context: RequestContext) -> None:
        """Delete the message. That it couldn't be put on record keeps nobody from it."""
        here = context.interaction
        if not (context.owns_message or here.permissions.manage_messages):
            await context.send(notice(gettext("withdraw-not-yours")), private=True)
            return
        try:
            if here.permissions.manage_messages or await self._shared_it(context):
                await context.records.feedback.withdraw(
                    context.guild_id, self.query_id, context.user_id, context.asked_at
                )
        except RecordsError as error:
            log.error("a withdrawal can't be written", reason=str(error), query_id=self.query_id)
        await here.response.defer()
        await here.delete_original_response()

    async def _shared_it(self, context: RequestContext) -> bool:
        """Whether it is on record here that who presses shared this; not, where it was erased."""
        try:
            query = await context.query(self.query_id)
        except GoneError:
            return False
        if query.user_id is None:
            return context.proven
        members = context.records.members
        return query.user_id in await members.names(context.guild_id, context.user_id)


def actions(query_id: int, *, private: bool, guild: bool) -> Piece:
    """Return the row below an answer: votes, copying, sharing where it is seen alone, and why.

    ``guild`` says whether it was asked in a server that has the bot: elsewhere there is no channel
    to share into.
    """
    share = [ShareButton(query_id)] if private and guild else []
    return row(*votes(query_id), CopyButton(query_id), *share, why_button(query_id))


async def share(context: RequestContext, query: Query, reply: Reply) -> None:
    """Put a reply before everyone, on record as the query asked anew by who presses.

    Where Discord doesn't take it, who pressed is told so alone.
    """
    try:
        await context.answer(query.command, query.question, reply, private=False)
    except HTTPException as error:
        if error.code == UNKNOWN_INTERACTION:
            raise
        log.warning("an answer couldn't be shared", reason=str(error))
        context.set_reply_locale(private=True)
        await context.send(notice(gettext("share-failed")), private=True)


def links(quotes: Sequence[Quote]) -> Iterator[str]:
    """Yield a line for each quote whose source has an address: a link to its very words."""
    room = MAX_COPY
    for one in quotes:
        line = source_link(one, gettext("copy-open", citation=one.citation))
        room -= units(line)
        if line and room >= 0:
            yield line


def may_write(context: RequestContext) -> bool:
    """Say whether who presses may write in this channel themselves."""
    may = context.interaction.permissions
    thread = getattr(context.interaction.channel, "parent_id", None) is not None
    return may.send_messages_in_threads if thread else may.send_messages


async def shared_reply(context: RequestContext, query: Query) -> Reply:
    """Return an answer for everyone: its question, its very quotes, and who shared it.

    Raises ``GoneError`` as ``recorded_quotes`` does.
    """
    found = await recorded_quotes(context, query)
    corpus = context.answerer.corpus
    old = {_place(one): archived for one, archived in found.old}
    asked = [text(f"### {escape(query.question)}")]
    if query.corrections:
        asked.append(text(small(corrections_line(query.corrections))))
    paired = list(_with_questions(found.quotes))
    pieces = picked_line(picked=query.picked)
    pieces += [
        piece
        for one, above in zip(paired, (None, *paired), strict=False)
        for piece in _quote(one, above, old, corpus)
    ]
    by = small(gettext("shared-by", member=context.interaction.user.mention))
    number = context.query_id
    buttons = row(
        *votes(number), CopyButton(number), WithdrawShareButton(number), why_button(number)
    )
    for footer in ([text(small(gettext("answer-footer")))], []):  # the line on who needs its room
        view = layout(*asked, rule(), *pieces, *footer, text(by), buttons)
        if length(view) <= MAX_MESSAGE:
            unsure = query.outcome is Outcome.CLOSEST
            return Reply(
                view,
                found.quotes,
                query.confidence,
                query.corrections,
                closest=unsure,
                picked=query.picked,
            )
    raise GoneError(str(query.id))  # other sources: their names are too long for the message


def _with_questions(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """Yield the quotes, each that was shown below its question with that."""
    asked: Quote | None = None
    for one, after in zip(quotes, (*quotes[1:], None), strict=True):
        beside = after.question if after is not None else None
        if beside is not None and (beside.citation, beside.span) == (one.citation, one.span):
            asked = one
            continue
        yield replace(one, question=asked)
        asked = None


def _quote(
    one: Quote, above: Quote | None, old: Mapping[tuple[str, Span], Archived], corpus: Corpus
) -> Iterator[Piece]:
    """Yield a quote with who says it, below its question; each old one says that it is old."""
    if one.question is not None:
        yield text(small(speaker(one.question.passage)))
        yield Quoted(one.question, kept=old.get(_place(one.question)))
    words = Quoted(one, kept=old.get(_place(one)))
    told = attribution(one, after=above if one.question is None else None)
    yield section(words, told, button=ContextButton.of(one, first=above is None))
    for quote in (one.question, one):
        if quote is not None and (archived := old.get(_place(quote))):
            yield text(small(status(corpus, archived)))


def _format(value: str) -> Format:
    """Return the format that was picked. Raises ``GoneError`` for what is none."""
    try:
        return Format(value)
    except ValueError:
        raise GoneError(value) from None


def _place(quote: Quote) -> tuple[str, Span]:
    return quote.citation, quote.span


async def setup(bot: ext.Bot) -> None:
    bot.add_dynamic_items(CopyButton, FormatSelect, ShareButton, WithdrawShareButton)
