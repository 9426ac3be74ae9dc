"""``/ama queue``: what waits for moderators, also where no message could be sent."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, get_args

from discord import Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Question
from bot.ama.states import State
from bot.i18n import gettext
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, Way
from commands._core.context import RequestContext
from commands._core.layout import GREY, layout, row, text
from commands._core.markdown import small
from commands.ama._context import AmaContext, complete_ama, require_moderator_of
from commands.ama._decisions import card
from commands.ama._wording import state_words

ID = r"\d{1,19}"
Shown: TypeAlias = Literal[
    "waiting",
    "held",
    "approved",
    "unclear",
    "passed",
    "answered",
    "declined",
    "merged",
    "withdrawn",
]
SHOWN = tuple(map(State, get_args(Shown)))
"""The states of questions, in the order in which they are counted."""


class QueueButton(
    Button, custom_id="ama-queue:{ama_id}:{state}:{way}:{edge}", label="button-{way}"
):
    """Shows the next question of the queue, or the one before, in place."""

    in_place = True

    ama_id: int
    state: Annotated[State, SHOWN]
    way: Way
    edge: int

    async def press(self, context: RequestContext) -> None:
        """Show it."""
        hosting = await AmaContext.of(context, str(self.ama_id))
        require_moderator_of(hosting)
        edges = {"after" if self.way == "next" else "before": self.edge}
        await context.swap(await question_page(hosting, self.state, **edges))


class Queue(ext.Cog):
    """The command."""

    @command(name="queue")
    @autocomplete(ama=complete_ama)
    async def queue(
        self,
        interaction: Interaction[Client],
        ama: Range[str, 1, MAX_CHOICE] | None = None,
        state: Shown = "waiting",
        number: Range[int, 1] | None = None,
    ) -> None:
        """Show the first question in a state, or the one with a number, to the moderator alone."""
        hosting = await AmaContext.of(RequestContext.of(interaction), ama)
        require_moderator_of(hosting)
        if number is None:
            view = await question_page(hosting, State(state))
        else:
            found = await hosting.records.questions.queue.numbered(
                hosting.guild_id, hosting.ama.id, number
            )
            view = await _shown(hosting, found)
        await hosting.context.send(view, private=True)


async def question_page(
    hosting: AmaContext, state: State, *, after: int | None = None, before: int | None = None
) -> LayoutView:
    """Return the question after or before a number, with what may be done with it.

    Whoever decides on it finds the next one under Next: the page is found by the number.
    """
    questions = hosting.records.questions
    where = (hosting.guild_id, hosting.ama.id)
    one = await questions.queue.beside(*where, state, after=after, before=before)
    if one is not None:
        return await _shown(hosting, one)
    told = await _counted(hosting)
    lines = [text(gettext("ama-queue-none", state=state_words(state)))]
    return layout(*lines, *([text(small(told))] if told else []), colour=GREY)


async def _shown(hosting: AmaContext, one: Question) -> LayoutView:
    """Return a question with the ways to those beside it in the same state."""
    ways = (QueueButton(hosting.ama.id, one.state, way, one.number) for way in ("previous", "next"))
    told = text(small(await _counted(hosting)))
    return await card(hosting.records, one, told, row(*ways))


async def _counted(hosting: AmaContext) -> str:
    """Return how many questions there are in each state; nothing where there is none."""
    counts = await hosting.records.questions.counts(hosting.guild_id, hosting.ama.id)
    return " · ".join(f"{state_words(each)}: {counts[each]}" for each in SHOWN if counts.get(each))
