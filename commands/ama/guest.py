"""``/ama guest``: the desk of the one who answers, which nobody else sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Question
from bot.ama.states import Phase, State, Step
from bot.i18n import gettext
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.forms import Form, text_field
from commands._core.layout import MAX_MESSAGE, Piece, layout, paged, row, rule, section, text
from commands._core.markdown import bold, escape, small, units
from commands.ama._board import refresh
from commands.ama._changes import changed_in
from commands.ama._context import LIVING, AmaContext, complete_ama, require_guest
from commands.ama._wording import state_words, times
from commands.ama._writing import FIELD, WriteButton, field_text

List: TypeAlias = Literal["open", "done"]
LISTS: dict[List, tuple[State, ...]] = {
    "open": (State.APPROVED, State.UNCLEAR),
    "done": (State.ANSWERED, State.PASSED),
}
"""The two lists of a desk: what waits for the guest, and what the guest is done with."""
ON_PAGE = 5
ROOM = MAX_MESSAGE - 1000
MAX_NOTE = 300


class DeskButton(Button, custom_id="ama-desk:{ama_id}:{which}:{page}{way}"):
    """Shows a page of the desk, in place."""

    in_place = True

    ama_id: int
    which: List
    page: int
    way: Annotated[str, r"\w?"] = ""

    async def press(self, context: RequestContext) -> None:
        """Show it."""
        mine = await AmaContext.of(context, str(self.ama_id))
        require_guest(mine)
        await mine.context.swap(await desk(mine, self.which, self.page))


class PassButton(Button, custom_id="ama-pass:{question_id}", label="button-pass"):
    """Says that the guest won't answer a question: it can be answered later all the same."""

    in_place = True

    question_id: int

    async def press(self, context: RequestContext) -> None:
        """Pass it, and show the desk without it."""
        mine, _ = await AmaContext.of_question(context, self.question_id)
        require_guest(mine)
        await mine.records.questions.step(
            mine.guild_id, self.question_id, Step.PASS, mine.user_id, mine.context.asked_at
        )
        await mine.context.swap(await desk(mine))
        await redraw_board(mine, self.question_id)


class ClarifyButton(Button, custom_id="ama-clarify:{question_id}", label="button-clarify"):
    """Opens the form that asks the asker what a question means."""

    question_id: int

    async def press(self, context: RequestContext) -> None:
        """Open the form."""
        mine, question = await AmaContext.of_question(context, self.question_id)
        require_guest(mine)
        field = text_field(FIELD, MAX_NOTE, label=gettext("ama-clarify-label"))
        await ClarifyForm(question.id).open(context, field, title=gettext("ama-clarify-title"))


class ClarifyForm(Form, custom_id="ama-clarifying:{question_id}"):
    """Asks the asker of a question what it means."""

    question_id: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        """Ask for it, and show the desk."""
        mine, _ = await AmaContext.of_question(context, self.question_id)
        require_guest(mine)
        note = field_text(values[FIELD])
        await mine.records.questions.step(
            mine.guild_id, self.question_id, Step.CLARIFY, mine.user_id, context.asked_at, note=note
        )
        await mine.context.swap(await desk(mine))
        await redraw_board(mine, self.question_id)


class Guest(ext.Cog):
    """The command."""

    @command(name="guest")
    @autocomplete(ama=complete_ama)
    async def guest(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Show the desk to the AMA's guest, alone."""
        mine = await AmaContext.of(RequestContext.of(interaction), ama, (*LIVING, Phase.CLOSED))
        require_guest(mine)
        await mine.context.send(await desk(mine), private=True)


async def desk(mine: AmaContext, which: List = "open", page: int = 0) -> LayoutView:
    """Return a page of the desk: the opening statement, and one of the lists of questions."""
    ama, records = mine.ama, mine.records
    drafted = await records.texts.drafted(mine.guild_id, ama.id, mine.user_id)
    found = await records.questions.of(mine.guild_id, ama.id, LISTS[which], wanted=which == "open")
    pages = paged(found, _size, room=ROOM, most=ON_PAGE) or [()]
    page = min(page, len(pages) - 1)
    entries: list[Piece] = []
    for question in pages[page]:
        first = which == "open" and not entries
        entries += [rule(), *_entry(question, drafted=question.id in drafted, first=first)]
    if not found:
        entries = [rule(), text(gettext(f"ama-desk-{which}-none"))]
    other: List = "done" if which == "open" else "open"
    return layout(
        text(f"### {gettext('ama-desk-title')}\n{bold(ama.plan.title)}\n{small(times(ama))}"),
        await _opening(mine, drafted=None in drafted),
        *entries,
        *pager(
            page,
            len(pages),
            lambda way, to: DeskButton(ama.id, which, to, way[0]),
            DeskButton(ama.id, other, 0, label=gettext(f"button-desk-{other}")),
        ),
    )


async def _opening(mine: AmaContext, *, drafted: bool) -> Piece:
    """Return the line on the opening statement, with the button that leads to it."""
    written = await mine.records.texts.opening(mine.guild_id, mine.ama.id)
    state = "drafted" if drafted else "none" if written is None else "published"
    label = gettext("button-write" if written is None else "button-edit")
    button = WriteButton(mine.ama.id, None, label=label if not drafted else gettext("button-draft"))
    return section(gettext(f"ama-opening-{state}"), button=button)


def _entry(question: Question, *, drafted: bool, first: bool) -> list[Piece]:
    """Return a question with what the guest can do with it."""
    head = gettext("ama-desk-question", number=str(question.number))
    facts = [escape(question.headline)] if question.headline else []
    if question.supports:
        facts.append(gettext("ama-desk-supports", count=question.supports))
    if question.state is not State.APPROVED:
        facts.append(state_words(question.state))
    if drafted:
        facts.append(gettext("ama-desk-drafted"))
    below = [small(" · ".join(facts))] if facts else []
    words = "\n".join([bold(head), *below, escape(question.text)])
    label = "button-draft" if drafted else "button-answer"
    if question.state is State.ANSWERED and not drafted:
        label = "button-edit"
    buttons: list[Piece] = [
        WriteButton(
            question.ama_id,
            question.id,
            label=gettext(label),
            style=ButtonStyle.primary if first else None,
        )
    ]
    if question.state in {State.APPROVED, State.UNCLEAR}:
        buttons.append(PassButton(question.id))
    if question.state is State.APPROVED:
        buttons.append(ClarifyButton(question.id))
    return [text(words), row(*buttons)]


def _size(question: Question) -> int:
    return units(escape(question.text)) + 3 * units(question.headline or "") + 150


async def redraw_board(mine: AmaContext, question_id: int | None) -> None:
    """Have the board show what has changed."""
    here = mine.context
    await refresh(here.interaction.client, here.services, mine.guild_id, mine.ama.id, question_id)
    changed_in(here.interaction.client, mine.guild_id, mine.ama.id, question_id)
