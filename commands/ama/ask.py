"""``/ama ask``: a question is typed, looked up, and filed; each step keeps what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from discord import ButtonStyle, Client, Interaction, SelectOption, ui
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import Label, LayoutView, TextDisplay

from bot.ama.model import MAX_HEADLINE, MAX_QUESTION, NewQuestion, Question
from bot.ama.service import allows_anonymous
from bot.ama.states import LISTED
from bot.ama.transcript import clean, cleaned_line
from bot.answering import Answer, Quote
from bot.errors import DraftGoneError, UnknownQuestionError, VerbatimError
from bot.i18n import gettext
from bot.records.amas import Draft
from bot.search.likeness import similar
from commands._core.attribution import attribution, picked_line
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button
from commands._core.context import RequestContext
from commands._core.errors import explain
from commands._core.forms import Form, text_field
from commands._core.layout import (
    GREY,
    MAX_MESSAGE,
    UNNAMED,
    Piece,
    layout,
    length,
    notice,
    put_mark,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import bold, escape, first_words, small
from commands._core.quoted import Quoted
from commands.ama._context import AmaContext, complete_ama
from commands.ama._lookup import board_link, meant, published_name, question_facts, refusal
from commands.answers.read import ContextButton

MOST_SIMILAR = 3
MOST_QUOTES = 3
MAX_SHOWN = 200
"""How much of another's question stands beside one's own, in UTF-16 units."""
ANONYMOUSLY = "anonymous"


class AskButton(
    Button, custom_id="ama-ask:{ama_id}", label="button-ama-ask", style=ButtonStyle.primary
):
    """Opens the form, for the one who presses."""

    ama_id: int

    async def press(self, context: RequestContext) -> None:
        """Open the form, if they may ask now."""
        await _open(await AmaContext.of(context, str(self.ama_id)))


class QuestionForm(Form, custom_id="ama-{kind}:{number}"):
    """A question, and under which name it is published.

    ``number`` is the id of the AMA of a "new" question, of the draft to "redo", or of the question
    to "edit".
    """

    quota = Quota.EXEMPT

    kind: Literal["new", "redo", "edit"]
    number: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        """Keep what was typed, then show it beside what is known."""
        if self.kind == "edit":
            hosting, question = await AmaContext.of_question(context, self.number)
            await _edit(hosting, question, _question_of(hosting, values, question))
            return
        old = None
        if self.kind == "new":
            hosting = await AmaContext.of(context, str(self.number))
        else:
            old = await _draft(context, self.number)
            hosting = await AmaContext.of(context, str(old.ama_id))
        asked = _question_of(hosting, values, old.asked if old else None)
        if asked is None:
            await context.send(notice(gettext("ama-no-words")), private=True)
            return
        drafts = hosting.records.drafts
        draft = await drafts.keep(hosting.guild_id, hosting.ama.id, asked, context.asked_at)
        if self.kind == "redo":
            await drafts.drop(hosting.guild_id, self.number, hosting.user_id)
        await show_draft(hosting, draft)


async def open_question_form(
    context: RequestContext,
    form: QuestionForm,
    *,
    anonymous: bool,
    asked: NewQuestion | Question | None = None,
    headline: str | None = None,
) -> None:
    """Open the form, with what was typed before; ``anonymous`` if a question can be."""
    fields: list[ui.Item[Any]] = [
        TextDisplay(gettext("ama-form-published")),
        text_field(
            "question",
            MAX_QUESTION,
            label=gettext("ama-form-question"),
            default=asked.text if asked else None,
        ),
        text_field(
            "headline",
            MAX_HEADLINE,
            label=gettext("ama-form-headline"),
            hint=gettext("ama-form-headline-hint"),
            default=asked.headline if asked else headline,
            paragraph=False,
            required=False,
        ),
    ]
    if anonymous:
        hidden = asked is not None and asked.anonymous
        options = [
            SelectOption(
                label=gettext("ama-form-headline-option"), value="headline", default=not hidden
            ),
            SelectOption(
                label=gettext("ama-form-anonymous"),
                description=gettext("ama-form-anonymous-hint"),
                value=ANONYMOUSLY,
                default=hidden,
            ),
        ]
        menu: ui.Select[Any] = ui.Select(custom_id="name", options=options, required=False)
        fields.append(Label(text=gettext("ama-form-name"), component=menu))
    await form.open(context, *fields, title=gettext("ama-form-title"))


class FileButton(
    Button, custom_id="ama-file:{draft_id}", label="button-ama-file", style=ButtonStyle.success
):
    in_place = True

    draft_id: int

    async def press(self, context: RequestContext) -> None:
        """File it, if they may ask now."""
        draft = await _draft(context, self.draft_id)
        hosting = await AmaContext.of(context, str(draft.ama_id))
        if why := await refusal(hosting, draft.asked):
            await context.send(_draft_kept(why), private=True)
            return
        question = await hosting.records.drafts.file(
            hosting.guild_id, draft.id, hosting.user_id, context.asked_at
        )
        filed = "ama-filed" if hosting.ama.plan.queue_id is None else "ama-filed-waiting"
        head = text(f"### {gettext(filed, number=question.number)}")
        await context.swap(
            layout(head, text(escape(question.text)), text(small(gettext("ama-filed-hint"))))
        )


class JoinButton(Button, custom_id="ama-join:{question_id}:{draft_id}", label="button-ama-join"):
    """Joins somebody else's question in the place of filing a draft."""

    in_place = True

    question_id: int
    draft_id: int

    async def press(self, context: RequestContext) -> None:
        draft = await _draft(context, self.draft_id)
        hosting = await AmaContext.of(context, str(draft.ama_id))
        question = await hosting.records.drafts.join(
            hosting.guild_id, draft.id, hosting.user_id, self.question_id, context.asked_at
        )
        head = text(f"### {gettext('ama-joined', number=question.number)}")
        hint = gettext("ama-joined-answered" if question.answered_at else "ama-joined-hint")
        await context.swap(layout(head, text(escape(question.text)), text(small(hint))))


class RedoButton(Button, custom_id="ama-redo:{draft_id}", label="button-ama-redo"):
    """Opens the form with a draft in it."""

    draft_id: int

    async def press(self, context: RequestContext) -> None:
        draft = await _draft(context, self.draft_id)
        hosting = await AmaContext.of(context, str(draft.ama_id))
        form, may = QuestionForm("redo", draft.id), allows_anonymous(hosting.ama.plan)
        await open_question_form(context, form, anonymous=may, asked=draft.asked)


class DropButton(Button, custom_id="ama-drop:{draft_id}", label="button-ama-drop"):
    """Throws a draft away."""

    in_place = True
    quota = Quota.EXEMPT

    draft_id: int

    async def press(self, context: RequestContext) -> None:
        """Throw it away; its words stay on the screen, for who wants them back."""
        draft = await _draft(context, self.draft_id)
        drafts = context.records.amas.drafts
        await drafts.drop(draft.guild_id, draft.id, context.user_id)
        words = text(escape(draft.asked.text))
        await context.swap(layout(text(gettext("ama-dropped")), words, colour=GREY))


class DraftButton(Button, custom_id="ama-draft:{draft_id}", label="button-ama-open"):
    """Shows a draft again, beside what is known by now."""

    draft_id: int

    async def press(self, context: RequestContext) -> None:
        draft = await _draft(context, self.draft_id)
        await show_draft(await AmaContext.of(context, str(draft.ama_id)), draft)


class AskInAma(ext.Cog):
    @command(name="ask")
    @autocomplete(ama=complete_ama)
    async def ask(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Open the form, if they may ask now."""
        await _open(await meant(RequestContext.of(interaction), ama))


async def show_draft(hosting: AmaContext, draft: Draft) -> None:
    """Show a draft that is kept: beside what the sources and the AMA say, or why it must wait."""
    context = hosting.context
    why = await refusal(hosting, draft.asked)
    if why is None:
        try:
            await context.admit(Quota.QUERY)
        except VerbatimError as error:
            why = explain(error)
            if why is None:
                raise
    if why is not None:
        await context.send(_draft_kept(why, draft), private=True)
        return
    await context.send(await draft_preview(hosting, draft), private=True)


async def draft_preview(hosting: AmaContext, draft: Draft) -> LayoutView:
    """Return a draft beside what the sources quote on it, and who asked the like already.

    What a message has no room for is left out whole, the last quote first. A draft is no question
    yet: the query log has nothing of it, nor, where it may yet become an anonymous one, of what is
    opened below it.
    """
    context, asked = hosting.context, draft.asked
    outcome = await context.search(asked.text, threshold=context.threshold)
    found = outcome.quotes[:MOST_QUOTES] if isinstance(outcome, Answer) else ()
    mark = picked_line(picked=isinstance(outcome, Answer) and outcome.picked)
    like = await _similar(hosting, asked)
    tries = [(like, found[:count]) for count in reversed(range(len(found) + 1))]
    tries += [(like[:count], ()) for count in reversed(range(len(like)))]
    views = (_preview(hosting, draft, near, quotes, mark) for near, quotes in tries)
    view = next(one for one in views if length(one) <= MAX_MESSAGE)
    if asked.anonymous or hosting.ama.plan.anonymous:
        put_mark(view, UNNAMED)
    return view


def _preview(
    hosting: AmaContext,
    draft: Draft,
    like: Sequence[Question],
    quotes: Sequence[Quote],
    mark: Sequence[Piece],
) -> LayoutView:
    """Draw a draft; ``mark`` stands above the quotes."""
    asked = draft.asked
    pieces: list[Piece] = [
        text(f"### {gettext('ama-preview-title')}"),
        text(escape(asked.text)),
        text(small(published_name(asked))),
    ]
    if like:
        pieces += [rule(), text(bold(gettext("ama-preview-asked")))]
        pieces += [_similar_row(hosting, one, draft) for one in like]
    if quotes:
        pieces += [rule(), text(bold(gettext("ama-preview-sources"))), *mark]
        pieces += [
            section(Quoted(one), attribution(one), button=ContextButton.of(one)) for one in quotes
        ]
    elif not like:
        pieces.append(text(small(gettext("ama-preview-nothing"))))
    buttons = (FileButton(draft.id), RedoButton(draft.id), DropButton(draft.id))
    return layout(*pieces, rule(), row(*buttons))


def _similar_row(hosting: AmaContext, one: Question, draft: Draft) -> Piece:
    line = small(question_facts(one))
    if link := board_link(hosting.ama, one):
        line += f" · [{gettext('ama-see-answer')}]({link})"
    words = escape(first_words(one.text, MAX_SHOWN))
    return section(f"{words}\n{line}", button=JoinButton(one.id, draft.id))


async def _similar(hosting: AmaContext, asked: NewQuestion) -> list[Question]:
    """Return the questions that everybody sees and that ask the like, the most like first."""
    questions = hosting.records.questions
    words = await questions.words_of(hosting.guild_id, hosting.ama.id, LISTED)
    found = similar(asked.words, words, MOST_SIMILAR + 1)
    like = [await questions.find(hosting.guild_id, one) for one in found]
    return [one for one in like if one.user_id != asked.user_id][:MOST_SIMILAR]


async def _open(hosting: AmaContext) -> None:
    context = hosting.context
    if why := await refusal(hosting):
        await context.send(notice(why), private=True)
        return
    drafts = hosting.records.drafts
    last = await drafts.last_headline(hosting.guild_id, hosting.user_id)
    form, may = QuestionForm("new", hosting.ama.id), allows_anonymous(hosting.ama.plan)
    await open_question_form(context, form, anonymous=may, headline=last)


async def _edit(hosting: AmaContext, question: Question, asked: NewQuestion | None) -> None:
    """Put new words in the place of a question's own, or say why not and give them back."""
    context = hosting.context
    if asked is None:
        await context.send(notice(gettext("ama-no-words")), private=True)
        return
    try:
        questions = hosting.records.questions
        question = await questions.edit(hosting.guild_id, question.id, asked, context.asked_at)
    except VerbatimError as error:
        why = explain(error)
        if why is None:
            raise
        await context.send(
            layout(text(why), text(small(gettext("ama-your-words"))), text(escape(asked.text))),
            private=True,
        )
        return
    head = text(f"### {gettext('ama-edited', number=question.number)}")
    await context.send(
        layout(head, text(escape(question.text)), text(small(published_name(question)))),
        private=True,
    )


async def _draft(context: RequestContext, draft_id: int) -> Draft:
    """Return a member's own draft, or say that it is gone: filed, joined or thrown away."""
    try:
        return await context.records.amas.drafts.find(
            context.guild_id or 0, draft_id, context.user_id
        )
    except UnknownQuestionError:
        raise DraftGoneError(str(draft_id)) from None


def _question_of(
    hosting: AmaContext, values: Mapping[str, str], before: NewQuestion | Question | None
) -> NewQuestion | None:
    """Return what was typed as it is kept, None where there are no words.

    A question that was filed anonymously stays so unless its asker chooses otherwise.
    """
    words = clean(clean(values.get("question", ""))[:MAX_QUESTION])
    if not words:
        return None
    hidden = before is not None and before.anonymous
    filed = before if isinstance(before, Question) else None
    may = allows_anonymous(hosting.ama.plan, filed)
    anonymous = may and (values["name"] == ANONYMOUSLY if "name" in values else hidden)
    headline = cleaned_line(values.get("headline", "")[:MAX_HEADLINE])
    return NewQuestion(
        hosting.user_id,
        words,
        hosting.context.answerer.words_of(words),
        None if anonymous or not headline else headline,
        anonymous,
    )


def _draft_kept(why: str, draft: Draft | None = None) -> LayoutView:
    """Return why a draft isn't filed now, and where it is kept."""
    if draft is None:
        return layout(text(why), text(small(gettext("ama-kept"))), colour=GREY)
    below = row(RedoButton(draft.id), DropButton(draft.id))
    words = text(escape(draft.asked.text))
    return layout(text(why), words, text(small(gettext("ama-kept"))), below, colour=GREY)
