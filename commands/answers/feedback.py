"""What members say of an answer: one vote each, changeable, and a better passage.

Nothing of it is counted into ranking: people read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import structlog
from discord import Client, Interaction, SelectOption, TextStyle
from discord.ext import commands as ext
from discord.ui import Label, LayoutView, Modal, TextInput

from bot.corpus import Passage
from bot.errors import GoneError, RecordsError, UnknownCitationError
from bot.i18n import say
from bot.records import Query, Suggestion, Vote
from commands._core.checks import Deed, admit
from commands._core.choices import passage_options
from commands._core.components import Button, Select, picked
from commands._core.errors import answer_error
from commands._core.gate import open_form
from commands._core.layout import GREY, layout, notice, row, text
from commands._core.markdown import small
from commands._core.reply import Turn

log = structlog.get_logger(__name__)

MAX_PASSAGES = 10
MAX_WORDS = 1000
MODAL_SECONDS = 15 * 60.0
"""How long a form that is being filled in is waited for: as long as Discord takes it."""


class VoteButton(Button, custom_id="vote:{vote}:{query_id}", label="button-{vote}"):
    """Says of an answer that it answers, or doesn't; pressed again, takes that back."""

    vote: Vote
    query_id: int

    async def press(self, turn: Turn) -> None:
        """Count the vote; after "Not helpful", ask for a better passage."""
        query = await turn.query(self.query_id)
        here = turn.interaction
        try:
            stands = await turn.services.records.feedback.vote(
                here.guild_id, query.id, here.user.id, self.vote, turn.asked_at
            )
        except RecordsError as error:
            await _unsaved(turn, error)
            return
        if stands == "doesnt":
            await turn.send(await better(turn, query), private=True)
        else:
            said = "vote-taken-back" if stands is None else "vote-counted"
            await turn.send(notice(say(said)), private=True)


class PassageSelect(Select, custom_id="better-passage:{query_id}", label="better-select"):
    """Suggests one of the passages that ranked next."""

    query_id: int
    passages: Sequence[Passage] = ()

    def options(self) -> list[SelectOption]:
        return passage_options(self.passages)

    async def press(self, turn: Turn) -> None:
        """Keep the suggestion."""
        citation = picked(turn.interaction)
        try:
            citation = turn.answerer.corpus.passage(citation).citation
        except UnknownCitationError:
            raise GoneError(citation) from None
        await _suggest(turn, self.query_id, citation=citation)


class WordsButton(Button, custom_id="better-words:{query_id}", label="button-better-words"):
    """Opens the form for a suggestion in one's own words."""

    query_id: int

    async def press(self, turn: Turn) -> None:
        """Open the form, if the query is still on record."""
        query = await turn.query(self.query_id)
        await open_form(
            turn.interaction, WordsForm(query.id, turn.proving(f"better-form:{query.id}"))
        )


class WordsForm(Modal):
    """The form."""

    def __init__(self, query_id: int, custom_id: str) -> None:
        super().__init__(title=say("better-title"), custom_id=custom_id, timeout=MODAL_SECONDS)
        self.query_id = query_id
        self.words: TextInput[Self] = TextInput(
            custom_id="words", style=TextStyle.paragraph, max_length=MAX_WORDS
        )
        self.add_item(Label(text=say("better-label"), component=self.words))

    async def on_submit(self, interaction: Interaction[Client]) -> None:
        """Keep the suggestion."""
        try:
            turn = Turn.of(interaction)
            await turn.address(private=True)
            await admit(interaction, Deed.USE)
            await _suggest(turn, self.query_id, words=self.words.value)
        except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
            await answer_error(interaction, error)


def votes(query_id: int) -> tuple[VoteButton, VoteButton]:
    """Return the two buttons of an answer."""
    return VoteButton("answers", query_id), VoteButton("doesnt", query_id)


async def better(turn: Turn, query: Query) -> LayoutView:
    """Return what asks for a better passage: the ones that ranked next, and room for words."""
    shown = {one.citation for one in query.shown}
    found = await turn.search(query.question, threshold=0, as_typed=not query.corrections)
    next_best = [one.passage for one in found.ranked if one.passage.citation not in shown]
    menu = [row(PassageSelect(query.id, next_best[:MAX_PASSAGES]))] if next_best else []
    noted, ask = text(small(say("vote-counted"))), text(say("better-ask"))
    return layout(noted, ask, *menu, row(WordsButton(query.id)), colour=GREY)


async def _suggest(
    turn: Turn, query_id: int, *, citation: str | None = None, words: str | None = None
) -> None:
    """Keep a suggestion for the moderators, and say so in place of what asked for it."""
    query = await turn.query(query_id)
    here = turn.interaction
    one = Suggestion(query.id, here.user.id, citation, words)
    try:
        await turn.services.records.feedback.suggest(here.guild_id, one, turn.asked_at)
    except RecordsError as error:
        await _unsaved(turn, error)
        return
    kept = "better-kept-operator" if here.guild_id is None else "better-kept"
    await turn.swap(notice(say(kept)))


async def _unsaved(turn: Turn, error: RecordsError) -> None:
    log.error("feedback can't be written", reason=str(error))
    await turn.send(notice(say("feedback-unsaved")), private=True)


async def setup(bot: ext.Bot) -> None:
    """Add the buttons and the menu."""
    bot.add_dynamic_items(VoteButton, PassageSelect, WordsButton)
