"""``/ask``: quotes that answer a question, the closest passages, or a refusal that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Literal, NamedTuple, Self

from discord import Client, Interaction
from discord.app_commands import Choice, Range, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.answering import Answer, Correction, Quote, Refusal
from bot.corpus import KnownQuestion
from bot.i18n import gettext, languages_line
from commands._core.attribution import attribution, picked_line, speaker
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE, MAX_CHOICES, choices
from commands._core.components import Button
from commands._core.context import Reply, RequestContext
from commands._core.layout import (
    GREY,
    MAX_MESSAGE,
    Piece,
    label,
    layout,
    length,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import bold, escape, small, units
from commands._core.quoted import Quoted
from commands._core.spelling import corrections_line
from commands.answers.feedback import votes
from commands.answers.read import ContextButton
from commands.answers.share import actions
from commands.answers.topic import MAX_LABEL, Key, TopicButton, TopicsButton
from commands.answers.why import why_button
from commands.server.help import help_view

MAX_QUESTION = 400


class QuestionButton(Button, custom_id="question:{key}"):
    """Asks a question that the sources themselves ask, for the one who presses alone."""

    quota = Quota.QUERY

    key: Key

    @classmethod
    def of(cls, known: KnownQuestion) -> Self:
        """Return the button of a question: its words, or its number where they are too long."""
        words = " ".join(known.text.split())
        if units(words) > MAX_LABEL:
            exchange, source = known.passage.exchange, known.passage.source
            number = exchange.number if exchange else 0
            words = gettext("button-question", number=number, source=source.title)
            if units(words) > MAX_LABEL:
                words = gettext("button-question", number=number, source=source.slug)
        return cls(known.key, label=words)

    async def press(self, context: RequestContext) -> None:
        known = context.answerer.suggestions.question_by_key(self.key)
        reply = await reply_to(context, known.text, private=True)
        await context.answer("ask", known.text, reply, private=True)


class SpellingButton(Button, custom_id="spelling:{way}:{query_id}", label="button-{way}"):
    """Asks a message's question anew: as it was typed, or with its spelling put right.

    In place for the one who asked, alone for anyone else. A question is too long for a
    ``custom_id``, so that holds the query's id, and the question is looked up in the log.
    """

    in_place = True
    quota = Quota.QUERY

    way: Literal["as-typed", "corrected"]
    query_id: int

    async def press(self, context: RequestContext) -> None:
        question = await context.question(self.query_id)
        as_typed = self.way == "as-typed"
        reply = await reply_to(context, question, private=context.alone, as_typed=as_typed)
        await context.replace("ask", question, reply)


class Ask(ext.Cog):
    @command(name="ask")
    async def ask(
        self,
        interaction: Interaction[Client],
        question: Range[str, 1, MAX_QUESTION],
        private: bool | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        alone = context.private(private)
        reply = await reply_to(context, question, private=alone)
        await context.answer("ask", question, reply, private=alone)

    @ask.autocomplete("question")
    async def complete_question(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the corpus's own questions and headings, below the member's own words.

        Discord takes the first choice when Enter is pressed, so that must be what was typed; where
        it is too long for a choice, none is offered, and Enter sends it as it is.
        """
        own = " ".join(typed.split())
        if units(own) > MAX_CHOICE:
            return []
        answerer = RequestContext.of(interaction).answerer
        return choices([own, *answerer.suggestions.complete_question(own, MAX_CHOICES, MAX_CHOICE)])


class Spelling(NamedTuple):
    """How the words of a question were looked up, and what it is on record as."""

    query_id: int
    corrections: tuple[Correction, ...] = ()
    as_typed: bool = False

    def pieces(self) -> list[Piece]:
        """Return the line below the question that tells it, with the button that undoes it."""
        if self.corrections:
            undo = SpellingButton("as-typed", self.query_id)
            return [section(small(corrections_line(self.corrections)), button=undo)]
        if self.as_typed:
            undo = SpellingButton("corrected", self.query_id)
            return [section(small(gettext("searched-as-typed")), button=undo)]
        return []


async def reply_to(
    context: RequestContext, question: str, *, private: bool, as_typed: bool = False
) -> Reply:
    """Reply to a question, at the threshold of the server that it is asked in.

    ``private`` says whether only the asker will see the reply.
    """
    threshold = context.threshold
    outcome = await context.search(question, threshold=threshold, as_typed=as_typed)
    spelling = Spelling(context.query_id, outcome.corrections, as_typed)
    if isinstance(outcome, Answer):
        below = actions(context.query_id, private=private, guild=context.server is not None)
        return answer_reply(outcome, spelling, below)
    if outcome.notice == "help":
        return Reply(help_view(gettext("help-title")), confidence=outcome.confidence)
    return refusal_reply(outcome, spelling)


def answer_reply(found: Answer, spelling: Spelling, below: Piece) -> Reply:
    """Return an answer: each quote alone in its text, then who says it and where.

    Where the asker's words stand in the question that a quote answers, that question's words stand
    above it; ``below`` is the row of buttons. What a message has no room for is left out whole,
    last first: questions, then quotes, whose number is said.
    """
    quotes, view = _fit_quotes(
        found.quotes, lambda quotes: _answer_view(found, quotes, spelling, below)
    )
    return Reply(view, _spans(quotes), found.confidence, found.corrections, picked=found.picked)


def _fit_quotes(
    quotes: tuple[Quote, ...], draw: Callable[[tuple[Quote, ...]], LayoutView]
) -> tuple[tuple[Quote, ...], LayoutView]:
    """Return as many of the quotes as a message has room for, and the message."""
    views = ((some, draw(some)) for some in _shrink(quotes))
    return next(
        (some, view)
        for some, view in views
        if length(view) <= MAX_MESSAGE or (len(some) <= 1 and _spans(some) == some)
    )


def _spans(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(part for one in quotes for part in (one.question, one) if part is not None)


def _shrink(quotes: tuple[Quote, ...]) -> Iterator[tuple[Quote, ...]]:
    """Yield the quotes, then with a question less each time, then with a quote less."""
    yield quotes
    for place in reversed(range(len(quotes))):
        if quotes[place].question is not None:
            quotes = (*quotes[:place], replace(quotes[place], question=None), *quotes[place + 1 :])
            yield quotes
    for count in reversed(range(1, len(quotes))):
        yield quotes[:count]


def _answer_view(
    found: Answer, quotes: tuple[Quote, ...], spelling: Spelling, below: Piece
) -> LayoutView:
    footer = gettext("answer-footer")
    if left := len(found.quotes) - len(quotes):
        footer = f"{gettext('answer-left-out', count=left)} {footer}"
    return layout(
        text(f"### {escape(found.question)}"),
        *spelling.pieces(),
        rule(),
        *picked_line(picked=found.picked),
        *_quotes(quotes, highlight=True),
        text(small(footer)),
        below,
    )


def _quotes(quotes: tuple[Quote, ...], *, highlight: bool) -> Iterator[Piece]:
    """Yield the quotes with who says them; ``highlight`` lets the first one's button stand out."""
    for one, above in zip(quotes, (None, *quotes), strict=False):
        after = above
        if one.question is not None:
            after = None  # other words stand between the two
            yield text(small(speaker(one.question.passage)))
            yield Quoted(one.question)
        button = ContextButton.of(one, first=highlight and one is quotes[0])
        yield section(Quoted(one), attribution(one, after=after), button=button)


def refusal_reply(found: Refusal, spelling: Spelling) -> Reply:
    """Return the closest passages, or that nothing was found; what is near, as buttons.

    The closest passages look like no answer: the edge is grey, and what they are stands above them.
    """
    quotes, view = _fit_quotes(found.quotes, lambda quotes: _refusal_view(found, quotes, spelling))
    return Reply(view, _spans(quotes), found.confidence, found.corrections, closest=True)


def _refusal_view(found: Refusal, quotes: tuple[Quote, ...], spelling: Spelling) -> LayoutView:
    asked = [text(f"### {escape(found.question)}")] if found.question.strip() else []
    if found.notice == "language":
        asked.append(text(languages_line(found.language, found.languages)))
    # A source may ask the very same thing twice in one breath: one button for each key.
    known = {one.key: one for one in found.questions}.values()
    near = [
        *(TopicButton(one.key, label=label(one.name, MAX_LABEL)) for one in found.topics),
        *map(QuestionButton.of, known),
    ]
    why, left = why_button(spelling.query_id), len(found.quotes) - len(quotes)
    missing = ""
    if found.missing and found.notice != "language":  # else every word is missing
        missing = gettext(
            "refusal-missing",
            words=", ".join(bold(word) for word in found.missing),
            count=len(found.missing),
        )
    if quotes:
        footer = gettext("closest-footer")
        if left:
            footer = f"{gettext('answer-left-out', count=left)} {footer}"
        told = [
            text("\n".join([gettext("closest-title"), *([small(missing)] if missing else [])])),
            *_quotes(quotes, highlight=False),
            text(small(footer)),
            row(*votes(spelling.query_id), why),
        ]
    else:
        words = " ".join(filter(None, (gettext("refusal-nothing"), missing)))
        hint = gettext("refusal-near") if near else gettext("refusal-near-none")
        said = [] if found.notice == "language" else [text(words)]
        told = [*said, section(small(hint), button=why)]
    return layout(*asked, *spelling.pieces(), *told, row(*near[:4], TopicsButton()), colour=GREY)


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Ask())
    bot.add_dynamic_items(QuestionButton, SpellingButton)
