"""``/ama guest``: the guest's desk, which nobody else sees, and the forms that they write in.

A text is written in parts; each is kept as it is submitted, and shown as it will stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from discord import ButtonStyle, Client, Interaction, SelectOption
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Question, Version
from bot.ama.states import LIVING, Phase, State, Step
from bot.corpus import Span
from bot.corpus.text import chunks
from bot.errors import GoneError
from bot.i18n import gettext
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, Select, pager, picked_value
from commands._core.context import RequestContext
from commands._core.forms import Form, text_field
from commands._core.layout import (
    BLUE,
    GREY,
    MAX_MESSAGE,
    Piece,
    layout,
    notice,
    paged,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import bold, escape, first_words, small, units
from commands.ama._context import AmaContext, complete_ama, require_guest
from commands.ama._wording import state_words, times
from commands.ama._writing import GuestText, field_text

List: TypeAlias = Literal["open", "done"]
LISTS: dict[List, tuple[State, ...]] = {
    "open": (State.APPROVED, State.UNCLEAR),
    "done": (State.ANSWERED, State.PASSED),
}
"""The two lists of a desk: what waits for the guest, and what the guest is done with."""
ON_PAGE = 5
DESK_ROOM = MAX_MESSAGE - 1000
MAX_NOTE = 300
MAX_PART = 4000
"""What one field of a form takes."""
MAX_PARTS = 20
PREVIEW_ROOM = 2400
"""What the words of a page of a preview take, in UTF-16 units."""
MAX_ASKED = 800
"""What the question takes above them; of one that takes more, the first words stand there."""
MAX_PIECE = 800
"""The length of the pieces that a long text is shown in, in code points."""
MAX_LABEL = 100
FIELD = "words"


class DeskButton(Button, custom_id="ama-desk:{ama_id}:{which}:{page}{way}"):
    """Shows a page of the desk, in place."""

    in_place = True

    ama_id: int
    which: List
    page: int
    way: Annotated[str, r"\w?"] = ""

    async def press(self, context: RequestContext) -> None:
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


class ClarifyButton(Button, custom_id="ama-clarify:{question_id}", label="button-clarify"):
    """Opens the form that asks the asker what a question means."""

    question_id: int

    async def press(self, context: RequestContext) -> None:
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


class WriteButton(Button, custom_id="ama-write:{ama_id}:{question_id}"):
    """Opens what the guest has written so far, or else the form to write in."""

    ama_id: int
    question_id: int | None

    async def press(self, context: RequestContext) -> None:
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        if written.last is None and (why := written.barred):
            await context.send(notice(why), private=True)
            return
        if written.last is None:
            await _open_form(written, 0, 0)
            return
        shown = written.drafts[0] if written.drafts else written.last
        mine = written.mine
        await mine.context.send(answer_preview(written, shown), private=True)


class PartButton(
    Button, custom_id="ama-part:{ama_id}:{question_id}:{version}", label="button-part"
):
    """Opens the form for one more part."""

    ama_id: int
    question_id: int | None
    version: int

    async def press(self, context: RequestContext) -> None:
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        parts = written.version(self.version).parts
        await _open_form(written, self.version, len(parts))


class PartSelect(
    Select, custom_id="ama-change:{ama_id}:{question_id}:{version}", label="ama-part-select"
):
    """Opens the form with the part that is to be changed."""

    ama_id: int
    question_id: int | None
    version: int
    parts: tuple[str, ...] = ()

    def options(self) -> list[SelectOption]:
        return [
            SelectOption(
                label=gettext("ama-part-label", part=number),
                value=str(number),
                description=first_words(part, MAX_LABEL) or None,
            )
            for number, part in enumerate(self.parts, 1)
        ]

    async def press(self, context: RequestContext) -> None:
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        parts = written.version(self.version).parts
        value = picked_value(context.interaction)
        number = int(value) - 1 if value.isdecimal() else len(parts)
        if number not in range(len(parts)):
            raise GoneError(value)
        await _open_form(written, self.version, number, parts[number])


class PreviewButton(Button, custom_id="ama-preview:{ama_id}:{question_id}:{version}:{page}{way}"):
    """Shows a page of a version, in place."""

    in_place = True

    ama_id: int
    question_id: int | None
    version: int
    page: int
    way: Annotated[str, r"\w?"] = ""

    async def press(self, context: RequestContext) -> None:
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        view = answer_preview(written, written.version(self.version), self.page)
        await written.mine.context.swap(view)


class PublishButton(
    Button,
    custom_id="ama-answer:{ama_id}:{question_id}:{version}",
    label="button-publish",
    style=ButtonStyle.success,
):
    in_place = True

    ama_id: int
    question_id: int | None
    version: int

    async def press(self, context: RequestContext) -> None:
        """Publish it, say so with the way to the next question, and have the board show it."""
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        mine = written.mine
        await mine.records.texts.answer(
            mine.guild_id,
            mine.ama.id,
            written.question_id,
            mine.user_id,
            mine.context.asked_at,
            self.version,
        )
        key = "ama-answer-published" if written.question else "ama-opening-is-published"
        onward = DeskButton(mine.ama.id, "open", 0, label=gettext("button-desk-open"))
        await mine.context.swap(layout(text(gettext(key)), row(onward), colour=GREY))


class WritingForm(Form, custom_id="ama-writing:{ama_id}:{question_id}:{version}:{part}:{opened}"):
    """One part of what the guest writes, the number ``part`` from 0 of a version.

    Two that are open at once on two devices are both heard: ``opened`` tells them apart.
    """

    ama_id: int
    question_id: int | None
    version: int
    part: int
    opened: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        """Keep what was written at once, then show it as it will stand, in place of the older."""
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        before = written.version(self.version).parts if self.version else ()
        parts = (*before[: self.part], field_text(values[FIELD]), *before[self.part + 1 :])
        mine = written.mine
        draft, fresh = await mine.records.texts.revise(
            mine.guild_id,
            mine.ama.id,
            self.question_id,
            mine.user_id,
            parts,
            self.version,
            context.asked_at,
        )
        written = await GuestText.of(context.interaction, self.ama_id, self.question_id)
        view = answer_preview(written, draft, stale=not fresh)
        if self.version:
            await mine.context.swap(view)
        else:
            await mine.context.send(view, private=True)


async def _open_form(written: GuestText, version: int, part: int, words: str = "") -> None:
    context = written.mine.context
    field = text_field(
        FIELD,
        MAX_PART,
        label=gettext("ama-part-label", part=part + 1),
        hint=gettext("ama-writing-hint"),
        default=words or None,
    )
    form = WritingForm(
        written.mine.ama.id, written.question_id, version, part, context.interaction.id
    )
    await form.open(context, field, title=_title(written))


class Guest(ext.Cog):
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
    pages = paged(found, _size, room=DESK_ROOM, most=ON_PAGE) or [()]
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
        await _opening_row(mine, drafted=None in drafted),
        *entries,
        *pager(
            page,
            len(pages),
            lambda way, to: DeskButton(ama.id, which, to, way[0]),
            DeskButton(ama.id, other, 0, label=gettext(f"button-desk-{other}")),
        ),
    )


async def _opening_row(mine: AmaContext, *, drafted: bool) -> Piece:
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


def answer_preview(
    written: GuestText, version: Version, page: int = 0, *, stale: bool = False
) -> LayoutView:
    """Return a page of a version as it will stand, with what can be done with it.

    ``stale`` says that it was made of another version than the last: both are kept, and each can
    be looked at.
    """
    ama, question = written.mine.ama, written.question_id
    pages = paged(_pieces(version.text), units, room=PREVIEW_ROOM, most=10)
    page = min(page, len(pages) - 1)
    head = [text(f"### {_title(written)}")]
    why = written.barred
    if why is not None:
        head.append(text(why))
    if stale:
        head.append(text(gettext("ama-writing-stale")))
    if written.question is not None and page == 0:
        head.append(text(_question_text(written.question.text)))
    others = [one for one in written.drafts if not set(one.parts) <= set(version.parts)]
    draft = version in written.drafts
    does: list[Piece] = []
    if draft and why is None:
        does.append(PublishButton(ama.id, question, version.version))
    if len(version.parts) < MAX_PARTS:
        does.append(PartButton(ama.id, question, version.version))
    if others:
        newer = others[0].version > version.version
        label = gettext("button-newer-draft" if newer else "button-older-draft")
        does.append(PreviewButton(ama.id, question, others[0].version, 0, "o", label=label))
    state = "ama-writing-draft" if draft else "ama-writing-published"
    return layout(
        *head,
        rule(),
        *([text(bold(ama.plan.headline))] if page == 0 else []),
        *map(text, pages[page]),
        rule(),
        *pager(
            page,
            len(pages),
            lambda way, to: PreviewButton(ama.id, question, version.version, to, way[0]),
        ),
        text(small(gettext(state, parts=len(version.parts)))),
        *([row(*does)] if does else []),
        row(PartSelect(ama.id, question, version.version, version.parts)),
        colour=BLUE if draft else GREY,
    )


def _title(written: GuestText) -> str:
    if written.question is None:
        return gettext("ama-opening-title")
    return gettext("ama-answer-title", number=str(written.question.number))


def _question_text(words: str) -> str:
    whole = small(escape(words))
    return whole if units(whole) <= MAX_ASKED else small(escape(first_words(words, MAX_ASKED // 2)))


def _pieces(words: str) -> list[str]:
    """Return a text in pieces that fit a page, escaped."""
    return [escape(span.of(words)) for span in chunks(words, Span(0, len(words)), MAX_PIECE)]
