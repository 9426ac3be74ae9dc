"""How the guest writes: in parts, each kept as it is submitted and shown as it will stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Annotated

from discord import (
    ButtonStyle,
    Client,
    Interaction,
    SelectOption,
)
from discord.ui import LayoutView

from bot.ama.model import Question, Version
from bot.ama.states import check_writing
from bot.ama.transcript import cleaned
from bot.corpus import Span
from bot.corpus.text import chunks
from bot.errors import GoneError, IllegalStepError, InputError
from bot.i18n import gettext
from commands._core.components import Button, Select, pager, picked
from commands._core.context import RequestContext
from commands._core.errors import explain
from commands._core.forms import Form, text_field
from commands._core.layout import BLUE, GREY, Piece, layout, notice, paged, row, rule, text
from commands._core.markdown import bold, escape, first_words, small, units
from commands.ama._board import refresh
from commands.ama._changes import changed_in
from commands.ama._context import AmaContext, require_guest

MAX_PART = 4000
"""What one field of a form takes."""
MAX_PARTS = 20
ROOM = 2400
"""What the words of a page of a preview take, in UTF-16 units."""
MAX_ASKED = 800
"""What the question takes above them; of one that takes more, the first words stand there."""
MAX_PIECE = 800
"""The length of the pieces that a long text is shown in, in code points."""
MAX_LABEL = 100
FIELD = "words"


@dataclass(frozen=True, slots=True)
class Written:
    """What a guest writes: the answer to a question, or (None) the opening statement.

    Its ``versions`` are what is published, and the guest's own drafts.
    """

    mine: AmaContext
    question: Question | None
    versions: tuple[Version, ...]

    @classmethod
    async def of(
        cls, interaction: Interaction[Client], ama_id: int, question_id: int | None
    ) -> Written:
        """Return what is there of it, for the guest. Raises ``NotGuestError`` and others."""
        question = None
        if question_id is None:
            mine = await AmaContext.of(RequestContext.of(interaction), str(ama_id))
        else:
            mine, question = await AmaContext.of_question(
                RequestContext.of(interaction), question_id
            )
        require_guest(mine)
        versions = await mine.records.texts.versions(mine.guild_id, mine.ama.id, question_id)
        return cls(mine, question, tuple(one for one in versions if one.open_to(mine.user_id)))

    @property
    def question_id(self) -> int | None:
        """The question's id."""
        return self.question.id if self.question else None

    @property
    def last(self) -> Version | None:
        """The newest version."""
        return self.versions[-1] if self.versions else None

    @property
    def drafts(self) -> tuple[Version, ...]:
        """The drafts that are newer than what is published, the newest first."""
        newest = reversed(self.versions)
        return tuple(takewhile(lambda one: one.published_at is None, newest))

    @property
    def barred(self) -> str | None:
        """Why it can't be published now, in words."""
        state = self.question.state if self.question else None
        published = any(one.published_at for one in self.versions)
        try:
            check_writing(self.mine.ama.phase, state, published=published)
        except IllegalStepError as error:
            return explain(error)
        return None

    def version(self, number: int) -> Version:
        """Return one of the versions. Raises ``GoneError``."""
        for one in self.versions:
            if one.version == number:
                return one
        raise GoneError(str(number))


class WriteButton(Button, custom_id="ama-write:{ama_id}:{question_id}"):
    """Opens what the guest has written so far, or else the form to write in."""

    ama_id: int
    question_id: int | None

    async def press(self, context: RequestContext) -> None:
        """Open it."""
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
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
        """Open it."""
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
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
        """Open it."""
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
        parts = written.version(self.version).parts
        value = picked(context.interaction)
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
        """Show it."""
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
        view = answer_preview(written, written.version(self.version), self.page)
        await written.mine.context.swap(view)


class PublishButton(
    Button,
    custom_id="ama-answer:{ama_id}:{question_id}:{version}",
    label="button-publish",
    style=ButtonStyle.success,
):
    """Publishes a draft."""

    in_place = True

    ama_id: int
    question_id: int | None
    version: int

    async def press(self, context: RequestContext) -> None:
        """Publish it, say so with the way to the next question, and have the board show it."""
        from commands.ama.guest import DeskButton  # noqa: PLC0415 (each leads to the other)

        written = await Written.of(context.interaction, self.ama_id, self.question_id)
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
        here = mine.context
        await refresh(
            here.interaction.client, here.services, mine.guild_id, mine.ama.id, written.question_id
        )
        changed_in(here.interaction.client, mine.guild_id, mine.ama.id, written.question_id)


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
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
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
        written = await Written.of(context.interaction, self.ama_id, self.question_id)
        view = answer_preview(written, draft, stale=not fresh)
        if self.version:
            await mine.context.swap(view)
        else:
            await mine.context.send(view, private=True)


async def _open_form(written: Written, version: int, part: int, words: str = "") -> None:
    """Open the form for a part, with the words that it has so far."""
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


def field_text(value: str) -> str:
    """Return what was written in a field, as it is kept. Raises ``InputError`` for blanks alone."""
    words = cleaned(value)
    if not words:
        raise InputError("ama-wordless")
    return words


def answer_preview(
    written: Written, version: Version, page: int = 0, *, stale: bool = False
) -> LayoutView:
    """Return a page of a version as it will stand, with what can be done with it.

    ``stale`` says that it was made of another version than the last: both are kept, and each can
    be looked at.
    """
    ama, question = written.mine.ama, written.question_id
    pages = paged(_pieces(version.text), units, room=ROOM, most=10)
    page = min(page, len(pages) - 1)
    head = [text(f"### {_title(written)}")]
    why = written.barred
    if why is not None:
        head.append(text(why))
    if stale:
        head.append(text(gettext("ama-writing-stale")))
    if written.question is not None and page == 0:
        head.append(text(_asked(written.question.text)))
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


def _title(written: Written) -> str:
    if written.question is None:
        return gettext("ama-opening-title")
    return gettext("ama-answer-title", number=str(written.question.number))


def _asked(words: str) -> str:
    whole = small(escape(words))
    return whole if units(whole) <= MAX_ASKED else small(escape(first_words(words, MAX_ASKED // 2)))


def _pieces(words: str) -> list[str]:
    """Return a text in pieces that fit a page, escaped."""
    return [escape(span.of(words)) for span in chunks(words, Span(0, len(words)), MAX_PIECE)]
