"""``/ama questions``: what has been asked, the most wanted first, with a vote for each member."""

from __future__ import annotations

from collections.abc import Iterator

from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Ama, Question
from bot.ama.service import can_support, public_states
from bot.ama.states import ASKING
from bot.i18n import gettext
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import (
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
from commands._core.markdown import escape, small, units
from commands.ama._context import AmaContext, complete_ama
from commands.ama._lookup import board_link, meant, question_facts
from commands.ama.ask import AskButton

ID = r"\d{1,19}"
ON_PAGE = 6
ROOM = MAX_MESSAGE - 500
"""What the questions of one page take; the rest is what is said of them."""


class SupportButton(Button, custom_id="ama-support:{question_id}[:{page}]"):
    """Counts somebody's support of a question, or takes it back.

    On a page of their list that is shown there; on the board it is said to them alone.
    """

    in_place = True

    question_id: int
    page: int | None = None
    stands: bool = False

    def default_label(self) -> str:
        return gettext("button-ama-supported" if self.stands else "button-ama-support")

    def default_style(self) -> ButtonStyle:
        return ButtonStyle.success if self.stands else ButtonStyle.secondary

    async def press(self, context: RequestContext) -> None:
        hosting, question = await AmaContext.of_question(context, self.question_id)
        if question.user_id == hosting.user_id:
            await context.send(notice(gettext("ama-support-own")), private=True)
            return
        question, stands = await hosting.records.questions.support(
            hosting.guild_id, question.id, hosting.user_id, context.asked_at
        )
        if self.page is None:
            said = "ama-support-counted" if stands else "ama-support-taken-back"
            view = notice(gettext(said, number=question.number, count=question.supports))
            await context.send(view, private=True)
        else:
            await context.swap(await public_questions_page(hosting, self.page))


class QuestionsButton(
    Button, custom_id="ama-questions:{ama_id}:{page}", label="button-ama-questions"
):
    """Shows a page of the list: the first, for the one who presses alone, or another in place."""

    in_place = True

    ama_id: int
    page: int = 0

    async def press(self, context: RequestContext) -> None:
        hosting = await AmaContext.of(context, str(self.ama_id))
        await context.swap(await public_questions_page(hosting, self.page))


class QuestionList(ext.Cog):
    @command(name="questions")
    @autocomplete(ama=complete_ama)
    async def questions(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Show the first page, to who asks alone."""
        hosting = await meant(RequestContext.of(interaction), ama)
        context = hosting.context
        await context.send(await public_questions_page(hosting), private=True)


async def public_questions_page(hosting: AmaContext, page: int = 0) -> LayoutView:
    """Return a page of what everybody may see of an AMA's questions, each whole."""
    ama, questions = hosting.ama, hosting.records.questions
    found = await questions.of(
        hosting.guild_id, ama.id, public_states(ama.phase), wanted=True, limit=ama.asked
    )
    head = text(f"### {gettext('ama-questions-title', title=escape(ama.plan.title))}")
    asking = [AskButton(ama.id)] if ama.phase in ASKING else []
    if not found:
        below = [row(*asking)] if asking else []
        return layout(head, text(gettext("ama-questions-none")), *below, colour=GREY)
    pages = paged(found, lambda one: units(_words(ama, one)), room=ROOM, most=ON_PAGE)
    page = min(page, len(pages) - 1)
    mine = await questions.supported(
        hosting.guild_id, hosting.user_id, [one.id for one in pages[page]]
    )
    entries = (
        piece for one in pages[page] for piece in _entry(hosting, one, page, stands=one.id in mine)
    )
    below = pager(page, len(pages), lambda _, to: QuestionsButton(ama.id, to), *asking)
    return layout(head, *entries, *below)


def _entry(hosting: AmaContext, one: Question, page: int, *, stands: bool) -> Iterator[Piece]:
    words = _words(hosting.ama, one)
    yield rule()
    if can_support(hosting.ama, one, hosting.user_id):
        yield section(words, button=SupportButton(one.id, page, stands=stands))
    else:
        yield text(words)


def _words(ama: Ama, one: Question) -> str:
    line = small(question_facts(one))
    if link := board_link(ama, one):
        line += f" · [{gettext('ama-see-answer')}]({link})"
    return f"{escape(one.text)}\n{line}"
