"""``/ama mine``: what a member asked or joined: followed, edited, withdrawn, or not filed yet."""

from __future__ import annotations

from typing import Literal

from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Question
from bot.ama.service import allows_anonymous, is_handed_on
from bot.ama.states import STEPS, Step
from bot.errors import UnknownQuestionError
from bot.i18n import gettext
from bot.records.amas import Draft
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import GREY, MAX_MESSAGE, Piece, layout, row, rule, section, text
from commands._core.markdown import escape, first_words, small, units
from commands.ama._context import AmaContext, complete_ama
from commands.ama._lookup import board_link, meant, published_name, question_facts
from commands.ama.ask import AskButton, DraftButton, QuestionForm, open_question_form

ID = r"\d{1,19}"
ON_PAGE = 6
MAX_SHOWN = 150
"""How much of a question stands in the list, in UTF-16 units; all of it stands under Open."""
MAX_MERGED = 400
"""How much of the one that a question was merged into stands below it, where all has no room."""


class MineButton(Button, custom_id="ama-mine:{ama_id}:{page}", label="button-ama-mine"):
    """Shows a page of the list in place."""

    in_place = True
    quota = Quota.EXEMPT

    ama_id: int
    page: int = 0

    async def press(self, context: RequestContext) -> None:
        hosting = await AmaContext.of(context, str(self.ama_id))
        await context.swap(await own_questions_page(hosting, self.page))


class OwnButton(Button, custom_id="ama-own:{question_id}", label="button-ama-open"):
    """Shows a question that somebody asked or joined, in place."""

    in_place = True
    quota = Quota.EXEMPT

    question_id: int

    async def press(self, context: RequestContext) -> None:
        hosting, question = await _own_question(context, self.question_id)
        await context.swap(await own_question_page(hosting, question))


class EditButton(Button, custom_id="ama-edit:{question_id}", label="button-ama-edit"):
    """Opens the form with a question's words in it."""

    question_id: int

    async def press(self, context: RequestContext) -> None:
        """Open it, while the question can be edited."""
        hosting, question = await _question_for_asker(context, self.question_id)
        if (question.state, Step.EDIT) not in STEPS:
            await context.swap(await own_question_page(hosting, question))
            return
        anonymous = allows_anonymous(hosting.ama.plan, question)
        form = QuestionForm("edit", question.id)
        await open_question_form(context, form, anonymous=anonymous, asked=question)


class WithdrawQuestionButton(Button, custom_id="ama-withdraw:{question_id}:{sure}"):
    """Withdraws somebody's own question, once they said that they are sure."""

    in_place = True
    quota = Quota.EXEMPT

    question_id: int
    sure: Literal["ask", "yes"] = "ask"

    def default_label(self) -> str:
        return gettext("button-ama-withdraw" if self.sure == "ask" else "button-ama-withdraw-sure")

    def default_style(self) -> ButtonStyle:
        return ButtonStyle.secondary if self.sure == "ask" else ButtonStyle.danger

    async def press(self, context: RequestContext) -> None:
        """Ask whether they are sure, or withdraw it; what others ask too becomes theirs."""
        hosting, question = await _question_for_asker(context, self.question_id)
        if self.sure == "ask" and (question.state, Step.WITHDRAW) in STEPS:
            others = await hosting.records.questions.credits(hosting.guild_id, question.id)
            stays = others and is_handed_on(question, Step.WITHDRAW)
            buttons = (
                WithdrawQuestionButton(question.id, "yes"),
                OwnButton(question.id, label=gettext("button-ama-keep")),
            )
            words = gettext(
                "ama-hand-sure" if stays else "ama-withdraw-sure", number=question.number
            )
            sure = text(words)
            await context.swap(
                layout(sure, text(escape(question.text)), row(*buttons), colour=GREY)
            )
            return
        if self.sure == "yes":
            question = await hosting.records.questions.step(
                hosting.guild_id, question.id, Step.WITHDRAW, hosting.user_id, context.asked_at
            )
        if question.user_id == hosting.user_id:
            await context.swap(await own_question_page(hosting, question))
        else:
            stays = text(gettext("ama-handed", number=question.number))
            await context.swap(layout(stays, row(MineButton(hosting.ama.id)), colour=GREY))


class Mine(ext.Cog):
    @command(name="mine")
    @autocomplete(ama=complete_ama)
    async def mine(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Show the first page, to who asks alone."""
        hosting = await meant(RequestContext.of(interaction), ama)
        context = hosting.context
        await context.send(await own_questions_page(hosting), private=True)


async def own_questions_page(hosting: AmaContext, page: int = 0) -> LayoutView:
    """Return a page of what somebody asked, joined, or hasn't filed yet in an AMA."""
    ama = hosting.ama
    who = (hosting.guild_id, ama.id, hosting.user_id)
    drafts = await hosting.records.drafts.of_member(*who)
    things = [*drafts, *reversed(await hosting.records.questions.of_member(*who))]
    head = text(f"### {gettext('ama-mine-title', title=escape(ama.plan.title))}")
    if not things:
        none = text(gettext("ama-mine-none"))
        return layout(head, none, row(AskButton(ama.id)), colour=GREY)
    pages = [things[place : place + ON_PAGE] for place in range(0, len(things), ON_PAGE)]
    page = min(page, len(pages) - 1)
    entries = (piece for one in pages[page] for piece in (rule(), _entry(hosting, one)))
    return layout(head, *entries, *pager(page, len(pages), lambda _, to: MineButton(ama.id, to)))


async def own_question_page(hosting: AmaContext, question: Question) -> LayoutView:
    """Return one's question whole: where it is, why, and what can still be done with it."""
    own = question.user_id == hosting.user_id
    pieces: list[Piece] = [
        text(f"### {gettext('ama-own-title', number=question.number)}"),
        text(escape(question.text)),
        text(small(question_facts(question))),
        text(small(published_name(question) if own else gettext("ama-own-joined"))),
    ]
    if question.note is not None:
        pieces.append(text(gettext("ama-card-note", note=escape(question.note))))
    if question.merged_into is not None:
        other = await hosting.records.questions.find(hosting.guild_id, question.merged_into)
        words = escape(other.text)
        if units(words) + units(escape(question.text)) > MAX_MESSAGE // 2:
            words = escape(first_words(other.text, MAX_MERGED))
        pieces.append(text(small(gettext("ama-own-merged", number=other.number))))
        pieces.append(section(words, button=OwnButton(other.id)))
    if link := board_link(hosting.ama, question):
        pieces.append(text(f"[{gettext('ama-see-answer')}]({link})"))
    buttons: list[Piece] = []
    if own and (question.state, Step.EDIT) in STEPS:
        buttons.append(EditButton(question.id))
    if own and (question.state, Step.WITHDRAW) in STEPS:
        buttons.append(WithdrawQuestionButton(question.id))
    return layout(*pieces, row(*buttons, MineButton(hosting.ama.id)))


async def _own_question(context: RequestContext, question_id: int) -> tuple[AmaContext, Question]:
    """Return a question to one who asked or joined it, or whose own was merged into it."""
    hosting, question = await AmaContext.of_question(context, question_id)
    mine = await hosting.records.questions.of_member(
        hosting.guild_id, hosting.ama.id, hosting.user_id
    )
    if question.id not in {one.id for one in mine}:
        raise UnknownQuestionError(str(question_id))
    return hosting, question


async def _question_for_asker(
    context: RequestContext, question_id: int
) -> tuple[AmaContext, Question]:
    """Return a question to its asker; to anybody else there is none."""
    hosting, question = await AmaContext.of_question(context, question_id)
    if question.user_id != hosting.user_id:
        raise UnknownQuestionError(str(question_id))
    return hosting, question


def _entry(hosting: AmaContext, one: Question | Draft) -> Piece:
    asked = one.asked if isinstance(one, Draft) else one
    words = escape(first_words(asked.text, MAX_SHOWN))
    if isinstance(one, Draft):
        return section(f"{words}\n{small(gettext('ama-mine-draft'))}", button=DraftButton(one.id))
    line = small(question_facts(one))
    if one.user_id != hosting.user_id:
        line += f" · {gettext('ama-own-joined')}"
    return section(f"{words}\n{line}", button=OwnButton(one.id))
