"""What members say of an answer: one vote each, changeable, and a better passage.

Nothing of it is counted into ranking: people read it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import structlog
from discord import SelectOption
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.corpus import Passage
from bot.errors import GoneError, RecordsError, UnknownCitationError
from bot.i18n import gettext
from bot.records import Query, Suggestion, Vote
from commands._core.choices import passage_options
from commands._core.components import Button, Select, picked_value
from commands._core.context import RequestContext
from commands._core.forms import Form, take_forms, text_field
from commands._core.layout import GREY, layout, notice, row, text
from commands._core.markdown import small

log = structlog.get_logger(__name__)

MAX_PASSAGES = 10
MAX_WORDS = 1000


class VoteButton(Button, custom_id="vote:{vote}:{query_id}", label="button-{vote}"):
    """Says of an answer that it answers, or doesn't; pressed again, takes that back."""

    vote: Vote
    query_id: int

    async def press(self, context: RequestContext) -> None:
        query = await context.query(self.query_id)
        try:
            stands = await context.records.feedback.vote(
                context.guild_id, query.id, context.user_id, self.vote, context.asked_at
            )
        except RecordsError as error:
            await _report_unsaved(context, error)
            return
        if stands == "doesnt":
            await context.send(await better(context, query), private=True)
        else:
            said = "vote-taken-back" if stands is None else "vote-counted"
            await context.send(notice(gettext(said)), private=True)


class PassageSelect(Select, custom_id="better-passage:{query_id}", label="better-select"):
    query_id: int
    passages: Sequence[Passage] = ()

    def options(self) -> list[SelectOption]:
        return passage_options(self.passages)

    async def press(self, context: RequestContext) -> None:
        citation = picked_value(context.interaction)
        try:
            citation = context.answerer.corpus.passage(citation).citation
        except UnknownCitationError:
            raise GoneError(citation) from None
        await _suggest(context, self.query_id, citation=citation)


class WordsButton(Button, custom_id="better-words:{query_id}", label="button-better-words"):
    query_id: int

    async def press(self, context: RequestContext) -> None:
        query = await context.query(self.query_id)
        field = text_field("words", MAX_WORDS, label=gettext("better-label"))
        await WordsForm(query.id).open(context, field, title=gettext("better-title"))


class WordsForm(Form, custom_id="better-form:{query_id}"):
    """A suggestion in one's own words."""

    query_id: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        await _suggest(context, self.query_id, words=values["words"])


def votes(query_id: int) -> tuple[VoteButton, VoteButton]:
    return VoteButton("answers", query_id), VoteButton("doesnt", query_id)


async def better(context: RequestContext, query: Query) -> LayoutView:
    """Return what asks for a better passage: the ones that ranked next, and room for words."""
    shown = {one.citation for one in query.shown}
    found = await context.search(query.question, threshold=0, as_typed=not query.corrections)
    next_best = [one.passage for one in found.ranked if one.passage.citation not in shown]
    menu = [row(PassageSelect(query.id, next_best[:MAX_PASSAGES]))] if next_best else []
    noted, ask = text(small(gettext("vote-counted"))), text(gettext("better-ask"))
    return layout(noted, ask, *menu, row(WordsButton(query.id)), colour=GREY)


async def _suggest(
    context: RequestContext, query_id: int, *, citation: str | None = None, words: str | None = None
) -> None:
    """Keep a suggestion for the moderators, and say so in place of what asked for it."""
    query = await context.query(query_id)
    one = Suggestion(query.id, context.user_id, citation, words)
    try:
        await context.records.feedback.suggest(context.guild_id, one, context.asked_at)
    except RecordsError as error:
        await _report_unsaved(context, error)
        return
    kept = "better-kept-operator" if context.guild_id is None else "better-kept"
    await context.swap(notice(gettext(kept)))


async def _report_unsaved(context: RequestContext, error: RecordsError) -> None:
    log.error("feedback can't be written", reason=str(error))
    await context.send(notice(gettext("feedback-unsaved")), private=True)


async def setup(bot: ext.Bot) -> None:
    bot.add_dynamic_items(VoteButton, PassageSelect, WordsButton)
    take_forms(bot, WordsForm)
