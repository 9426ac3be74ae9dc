"""What moderators do with a question: buttons that act once, whoever presses first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeAlias, get_args

from discord import ButtonStyle, SelectOption
from discord.ui import LayoutView

from bot.ama.model import Question
from bot.ama.service import MERGE_TARGETS, check_seen
from bot.ama.states import STEPS, State, Step, stepped
from bot.ama.transcript import clean
from bot.errors import IllegalStepError
from bot.i18n import gettext
from bot.records import Act
from bot.records.amas import Amas, Credit, Done
from bot.search.likeness import similar
from commands._core.choices import MAX_CHOICE, MAX_CHOICES
from commands._core.components import Button, Select, Way, picked_id
from commands._core.context import RequestContext
from commands._core.forms import Form, text_field
from commands._core.gate import Cleared, swap
from commands._core.layout import GREY, MAX_MESSAGE, Piece, layout, length, notice, row, rule, text
from commands._core.markdown import escape, first_words, small
from commands.ama._card import done_line, facts_of, last_line, question_line
from commands.ama._context import AmaContext, require_moderator_of
from commands.ama._history import HistoryButton
from commands.ama._wording import state_words

DECISIONS = (Step.APPROVE, Step.HOLD, Step.DECLINE, Step.MERGE)
"""What moderators do with a question, in the order of the buttons."""
MOST_STEPS = 6
MAX_REASON = 400
_STYLES = {Step.APPROVE: ButtonStyle.success, Step.DECLINE: ButtonStyle.danger}


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
        hosting = await AmaContext.of(context, str(self.ama_id))
        require_moderator_of(hosting)
        edges = {"after" if self.way == "next" else "before": self.edge}
        await context.swap(await question_page(hosting, self.state, **edges))


class DecisionButton(
    Button, custom_id="ama-do:{step}:{question_id}:{seen}", label="button-ama-{step}"
):
    """Decides on a question; ``seen`` is how many steps of it its message shows."""

    step: Annotated[Step, ("approve", "hold", "decline", "merge")]
    question_id: int
    seen: int

    def default_style(self) -> ButtonStyle:
        return _STYLES.get(self.step, ButtonStyle.secondary)

    async def press(self, context: RequestContext) -> None:
        """Do it, or ask for what else it needs; who comes too late is told who did what."""
        hosting, question = await _question_for_moderator(context, self.question_id)
        if self.step not in {Step.DECLINE, Step.MERGE}:
            await _decide(hosting, question, self.step, self.seen)
            return
        amas = hosting.records
        steps = await amas.questions.steps(hosting.guild_id, question.ama_id, question.id)
        try:
            stepped(question.state, self.step)
            check_seen(question, self.step, self.seen, len(steps))
        except IllegalStepError:
            await _report_too_late(hosting, question)
            return
        if self.step is Step.DECLINE:
            field = text_field(
                "reason",
                MAX_REASON,
                label=gettext("ama-decline-label"),
                hint=gettext("ama-decline-hint"),
            )
            await DeclineForm(question.id, self.seen).open(
                context, field, title=gettext("ama-decline-title", number=question.number)
            )
        else:
            await _choose(hosting, question, self.seen)


class DeclineForm(Form, custom_id="ama-decline:{question_id}:{seen}"):
    """Asks why a question is declined: its asker reads that."""

    question_id: int
    seen: int

    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        """Decline it; who comes too late gets the reason back."""
        hosting, question = await _question_for_moderator(context, self.question_id)
        reason = clean(values.get("reason", ""))[:MAX_REASON].strip()
        if not reason:
            await context.send(notice(gettext("ama-decline-empty")), private=True)
            return
        await _decide(hosting, question, Step.DECLINE, self.seen, reason)


class MergeSelect(Select, custom_id="ama-into:{question_id}:{seen}", label="ama-merge-select"):
    """Merges a question into the one that is picked."""

    in_place = True

    question_id: int
    seen: int
    others: Sequence[Question] = ()

    def options(self) -> list[SelectOption]:
        return [_option(one) for one in self.others]

    async def press(self, context: RequestContext) -> None:
        """Merge them; who comes too late is told who did what."""
        hosting, question = await _question_for_moderator(context, self.question_id)
        into = picked_id(context.interaction)
        questions = hosting.records.questions
        number = (await questions.find(hosting.guild_id, into)).number
        try:
            other = await questions.merge(
                hosting.guild_id,
                question.id,
                into,
                hosting.user_id,
                context.asked_at,
                seen=self.seen,
                act=_act(hosting, question, Step.MERGE, number),
            )
        except IllegalStepError:
            await _report_too_late(hosting, question)
            return
        words = gettext("ama-merged", number=question.number, into=other.number)
        await context.swap(layout(text(words), text(escape(other.text))))


class OpenSelect(Select, custom_id="ama-open:{ama_id}", label="ama-open-select"):
    """Opens one of several questions, for the moderator alone."""

    ama_id: int
    questions: Sequence[Question] = ()

    def options(self) -> list[SelectOption]:
        return [_option(one) for one in self.questions]

    async def press(self, context: RequestContext) -> None:
        hosting, question = await _question_for_moderator(context, picked_id(context.interaction))
        await context.send(await card(hosting.records, question), private=True)


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
        return await queue_card(hosting, one)
    told = await _counts_line(hosting)
    lines = [text(gettext("ama-queue-none", state=state_words(state)))]
    return layout(*lines, *([text(small(told))] if told else []), colour=GREY)


async def queue_card(hosting: AmaContext, one: Question) -> LayoutView:
    """Return a question with the ways to those beside it in the same state."""
    ways = (QueueButton(hosting.ama.id, one.state, way, one.number) for way in ("previous", "next"))
    told = text(small(await _counts_line(hosting)))
    return await card(hosting.records, one, told, row(*ways))


async def _counts_line(hosting: AmaContext) -> str:
    """Return how many questions there are in each state; nothing where there is none."""
    counts = await hosting.records.questions.counts(hosting.guild_id, hosting.ama.id)
    return " · ".join(f"{state_words(each)}: {counts[each]}" for each in SHOWN if counts.get(each))


async def card(amas: Amas, question: Question, *below: Piece) -> LayoutView:
    """Return a question as moderators see it, and what they may do with it.

    Of a long one the oldest steps are left out, and counted. ``below`` stands under its buttons.
    """
    questions = amas.questions
    steps = await questions.steps(question.guild_id, question.ama_id, question.id)
    joined = await questions.credits(question.guild_id, question.id)
    for most in range(MOST_STEPS, 0, -1):
        view = _card(question, steps, joined, most, below)
        if length(view) <= MAX_MESSAGE:
            return view
    return _card(question, steps, (), 1, below)


def bundle(questions: Sequence[Question], last: Mapping[int, Done]) -> LayoutView:
    """Return several questions in one message, a line for each, and the menu that opens one."""
    waiting = sum(one.state in {State.WAITING, State.HELD} for one in questions)
    left = gettext("ama-queue-left", count=waiting) if waiting else gettext("ama-queue-all-decided")
    head = f"{gettext('ama-queue-bundle', count=len(questions))} · {left}"
    lines = "\n".join(question_line(one, last.get(one.id)) for one in questions)
    return layout(text(f"### {head}"), text(lines), row(OpenSelect(questions[0].ama_id, questions)))


def _card(
    question: Question,
    steps: Sequence[Done],
    joined: Sequence[Credit],
    most: int,
    below: Sequence[Piece],
) -> LayoutView:
    title = gettext("ama-card-title", number=question.number, state=state_words(question.state))
    may = [step for step in DECISIONS if (question.state, step) in STEPS]
    buttons: list[Piece] = [DecisionButton(step, question.id, len(steps)) for step in may]
    if len(steps) > 1:
        buttons.append(HistoryButton(question.id))
    done = [small(done_line(question, one)) for one in steps[-most:]]
    if (left := len(steps) - most) > 0:
        done.insert(0, small(gettext("ama-card-earlier", count=left)))
    return layout(
        text(f"### {title}"),
        text(escape(question.text)),
        text("\n".join(facts_of(question, joined))),
        rule(),
        text("\n".join(done)),
        *([row(*buttons)] if buttons else []),
        *below,
    )


async def _question_for_moderator(
    context: RequestContext, question_id: int
) -> tuple[AmaContext, Question]:
    """Return a question of this server to one of its moderators; nobody else gets it."""
    hosting, question = await AmaContext.of_question(context, question_id)
    require_moderator_of(hosting)
    return hosting, question


async def _decide(
    hosting: AmaContext, question: Question, step: Step, seen: int, note: str | None = None
) -> None:
    context = hosting.context
    try:
        question = await hosting.records.questions.step(
            hosting.guild_id,
            question.id,
            step,
            hosting.user_id,
            context.asked_at,
            note=note,
            seen=seen,
            act=_act(hosting, question, step),
        )
    except IllegalStepError:
        await _report_too_late(hosting, question, note)
        return
    await _redraw(hosting, question)


async def _redraw(hosting: AmaContext, question: Question) -> None:
    """Show a question anew where the button was pressed, in the language of who sees it there.

    Who sees it alone goes on from there to the next one that waits.
    """
    context = hosting.context
    message = context.interaction.message
    alone = message is None or message.flags.ephemeral
    context.set_reply_locale(private=alone)
    onward = QueueButton(hosting.ama.id, State.WAITING, "next", question.number)
    view = await card(hosting.records, question, *([row(onward)] if alone else []))
    if message is None:
        await context.send(view, private=True)
    else:
        await swap(context.interaction, Cleared(view))


async def _report_too_late(
    hosting: AmaContext, question: Question, note: str | None = None
) -> None:
    """Tell who comes too late who did what, and show the question as it is now."""
    context = hosting.context
    question = await hosting.records.questions.find(hosting.guild_id, question.id)
    steps = await hosting.records.questions.steps(hosting.guild_id, question.ama_id, question.id)
    words = [text(gettext("ama-too-late")), text(last_line(question, steps))]
    if note is not None:
        words += [text(small(gettext("ama-your-words"))), text(escape(note))]
    await context.send(layout(*words, colour=GREY), private=True)


async def _choose(hosting: AmaContext, question: Question, seen: int) -> None:
    """Offer the questions that another can be merged into, the most like it first."""
    context, questions = hosting.context, hosting.records.questions
    words = await questions.words_of(hosting.guild_id, hosting.ama.id, MERGE_TARGETS)
    words.pop(question.id, None)
    found = similar(question.words, words, MAX_CHOICES, least=0)
    others = [await questions.find(hosting.guild_id, one) for one in found]
    if not others:
        await context.send(notice(gettext("ama-merge-none")), private=True)
        return
    head = text(gettext("ama-merge-title", number=question.number))
    words_of_it = text(escape(question.text))
    menu = row(MergeSelect(question.id, seen, others))
    hint = text(small(gettext("ama-merge-hint")))
    await context.send(layout(head, words_of_it, menu, hint), private=True)


def _option(one: Question) -> SelectOption:
    number = gettext("ama-number", number=one.number)
    label = f"{number} {first_words(one.text, MAX_CHOICE - len(number) - 1)}"
    told = state_words(one.state)
    if one.supports:
        told = f"{told} · {gettext('ama-supports', count=one.supports)}"
    return SelectOption(label=label, value=str(one.id), description=told)


def _act(hosting: AmaContext, question: Question, step: Step, into: int | None = None) -> Act:
    """Return a decision as the server's audit has it, with the numbers of the questions."""
    details = {"ama": hosting.ama.id, "question": question.number, "decided": str(step)}
    return hosting.context.act("ama queue", details if into is None else {**details, "into": into})
