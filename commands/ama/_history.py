"""What became of a question, step by step, for moderators: who did what, when, with which words."""

from __future__ import annotations

from collections.abc import AsyncIterator

from discord.ui import LayoutView

from bot.ama.model import Question
from bot.ama.states import Step
from bot.i18n import gettext
from bot.records.amas import Amas
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import MAX_MESSAGE, layout, paged, rule, text
from commands._core.markdown import escape, first_words, small, units
from commands.ama._card import deed_line
from commands.ama._context import AmaContext, require_moderator_of

ON_PAGE = 10
ROOM = MAX_MESSAGE - 1500
"""What the steps of one page take; the rest is the question, and what is said of it."""
MAX_ANSWER = 300
"""How much of each version of an answer is shown, in UTF-16 units."""


class HistoryButton(
    Button, custom_id="ama-history:{question_id}[:{page}]", label="button-ama-history"
):
    """Shows the history of a question to a moderator alone, or another page of it in place."""

    in_place = True

    question_id: int
    page: int | None = None

    async def press(self, context: RequestContext) -> None:
        hosting, question = await AmaContext.of_question(context, self.question_id)
        require_moderator_of(hosting)
        if self.page is None:
            context.set_reply_locale(private=True)
            await context.send(await history_page(hosting.records, question), private=True)
        else:
            await context.swap(await history_page(hosting.records, question, self.page))


async def history_page(amas: Amas, question: Question, page: int = 0) -> LayoutView:
    """Return a page of a question's history, the oldest step first."""
    pages = paged(
        [one async for one in _step_lines(amas, question)], units, room=ROOM, most=ON_PAGE
    )
    page = min(page, len(pages) - 1)
    return layout(
        text(f"### {gettext('ama-history-title', number=question.number)}"),
        *([text(escape(question.text))] if page == 0 else []),
        rule(),
        text("\n".join(pages[page])),
        *pager(page, len(pages), lambda _, to: HistoryButton(question.id, to)),
    )


async def _step_lines(amas: Amas, question: Question) -> AsyncIterator[str]:
    """Yield each step, with the words that it gave, or took away."""
    where = (question.guild_id, question.ama_id, question.id)
    versions = {one.published_at: one.text for one in await amas.texts.versions(*where)}
    answered = False
    for one in await amas.questions.steps(*where):
        line = deed_line(question, one, again=answered and one.step == Step.ANSWER)
        answered = answered or one.step == Step.ANSWER
        said = one.note if one.step != Step.MERGE else None
        if one.step == Step.ANSWER and one.at in versions:
            said = first_words(versions[one.at], MAX_ANSWER)
        yield line if said is None else f"{line}\n{small(escape(said))}"
