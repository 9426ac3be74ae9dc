"""Which passage is right for a question: a moderator's mark, one a query, which can be changed.

The marks are the server's golden set: ``verbatim measure --from-log`` and ``/logs replay``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from discord import SelectOption
from discord.ui import LayoutView

from bot.corpus import Passage
from bot.errors import GoneError, UnknownCitationError, UnknownQueryError
from bot.i18n import gettext
from bot.records import Query, RelevanceLabel
from commands._core.choices import MAX_CHOICE, passage_options
from commands._core.components import Button, Select, picked_value
from commands._core.context import RequestContext
from commands._core.forms import Form, text_field
from commands._core.layout import Piece, layout, row, text
from commands._core.links import LINK, citations_in_reply
from commands._core.markdown import code, small
from commands.logs._moderation import SHOW, audit_reading, logged_query
from commands.logs._rows import asked, moment

ACTION = "logs right passage"
MAX_PASSAGES = 25


class RightButton(Button, custom_id="logs-right:{way}:{query_id}", label="button-right-{way}"):
    """Opens the choice of the right passage; types one; says that there is none; takes it back."""

    way: Literal["open", "type", "none", "back"]
    query_id: int

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_moderator()
        query = await _question(context, self.query_id)
        await audit_reading(context, SHOW, {"query": query.id})
        match self.way:
            case "type":
                field = text_field(
                    "citation", MAX_CHOICE, label=gettext("right-label"), paragraph=False
                )
                await RightForm(query.id).open(context, field, title=gettext("right-title"))
            case "none":
                await _mark(context, query, None)
            case "back":
                act = context.act(ACTION, {"query": query.id, "right": "taken back"})
                await context.records.relevance.unmark(guild_id, query.id, act)
                await context.swap(await _choice(context, query))
            case "open":
                await context.send(await _choice(context, query), private=True)


class RightSelect(Select, custom_id="logs-right-pick:{query_id}", label="right-select"):
    query_id: int
    passages: Sequence[Passage] = ()

    def options(self) -> list[SelectOption]:
        return passage_options(self.passages)

    async def press(self, context: RequestContext) -> None:
        context.require_moderator()
        query = await _question(context, self.query_id)
        citation = picked_value(context.interaction)
        try:
            passage = context.answerer.corpus.passage(citation)
        except UnknownCitationError:
            raise GoneError(citation) from None
        await _mark(context, query, passage.citation)


class RightForm(Form, custom_id="logs-right-form:{query_id}"):
    """A citation that isn't in the menu."""

    query_id: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        context.require_moderator()
        query = await _question(context, self.query_id)
        passage = await _parse_passage(context, values["citation"].strip())
        await _mark(context, query, passage.citation)


def label_sentence(context: RequestContext, right: RelevanceLabel) -> str:
    """Return what is marked as right, by whom and when, and whether that has expired."""
    facts = {"member": f"<@{right.user_id}>", "moment": moment(right.at)}
    if right.citation is None:
        return gettext("right-none", **facts)
    told = gettext("right-is", citation=code(right.citation), **facts)
    if context.answerer.corpus.has(right.citation):
        return told
    return f"{told}\n{gettext('right-expired')}"


async def _question(context: RequestContext, query_id: int) -> Query:
    """Return a question of this server's log. Raises ``UnknownQueryError``."""
    query = await logged_query(context, query_id)
    if query.command != "ask":
        raise UnknownQueryError(str(query_id))
    return query


async def _parse_passage(context: RequestContext, typed: str) -> Passage:
    """Return the passage that a citation, a link to a reply, or a source and a number name.

    Raises ``UnknownCitationError`` or ``UnknownReplyError``.
    """
    corpus, name = context.answerer.corpus, typed
    if link := LINK.fullmatch(typed):
        name = (await citations_in_reply(context.interaction, link))[0]
    try:
        return corpus.passage(name)
    except UnknownCitationError:
        return context.answerer.places.find(name)


async def _mark(context: RequestContext, query: Query, citation: str | None) -> None:
    """Keep what is right for a question, and show that in place of what asked for it."""
    guild_id = context.require_moderator()
    act = context.act(ACTION, {"query": query.id, "right": citation or "none"})
    if not await context.records.relevance.mark(guild_id, query.id, citation, act):
        raise UnknownQueryError(str(query.id))
    await context.swap(await _choice(context, query))


async def _choice(context: RequestContext, query: Query) -> LayoutView:
    """Return what asks for the right passage, with what is marked so far."""
    guild_id = context.require_moderator()
    right = await context.records.relevance.find(guild_id, query.id)
    said = gettext("right-nothing") if right is None else label_sentence(context, right)
    buttons = [RightButton("type", query.id), RightButton("none", query.id)]
    if right is not None:
        buttons.append(RightButton("back", query.id))
    return layout(
        text(f"### {gettext('right-title')}"),
        text(asked(query.question)),
        text(said),
        *await _menu(context, query),
        row(*buttons),
        text(small(gettext("right-hint"))),
    )


async def _menu(context: RequestContext, query: Query) -> list[Piece]:
    """Return the menu of the passages that rank best for a question now, if any does."""
    found = await context.services.workers.search(
        context.answerer.ask,
        query.question,
        threshold=0,
        passages=MAX_PASSAGES,
        as_typed=not query.corrections,
    )
    passages = [one.passage for one in found.ranked]
    return [row(RightSelect(query.id, passages))] if passages else []
