"""``/ask``: quotes that answer a question, or a refusal that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from discord import Client, Interaction  # noqa: TC002 (discord.py evaluates the annotations)
from discord.app_commands import Choice, Range, command, describe
from discord.ext import commands as ext
from discord.ui import Button

from bot.answering import Answer
from bot.interface import say
from commands._attribution import attribution
from commands._choices import MAX_CHOICE, MAX_CHOICES, choices
from commands._layout import GREY, MAX_MESSAGE, label, layout, length, row, rule, section, text
from commands._markup import block_quote, bold, escape, small, units
from commands._press import PressButton
from commands._reply import Reply, Turn
from commands.read import ContextButton
from commands.topic import MAX_LABEL, TopicButton, TopicsButton

if TYPE_CHECKING:
    import re

    from discord.ui import LayoutView

    from bot.answering import Quote, Refusal
    from bot.corpus import KnownQuestion

MAX_QUESTION = 400


class QuestionButton(PressButton, template=r"question:(?P<key>[0-9a-z]{10})"):
    """Asks a question that the sources themselves ask, for the one who presses alone."""

    def __init__(self, key: str, words: str) -> None:
        self.key = key
        super().__init__(Button(label=words, custom_id=f"question:{key}"))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a known question's key."""
        return cls(match["key"], match["key"])

    @classmethod
    def of(cls, known: KnownQuestion) -> Self:
        """Return the button of a question: its words, or its number where they are too long."""
        words = " ".join(known.text.split())
        if units(words) > MAX_LABEL:
            exchange, source = known.passage.exchange, known.passage.source
            number = exchange.number if exchange else 0
            words = say("button-question", number=number, source=source.title)
            if units(words) > MAX_LABEL:
                words = say("button-question", number=number, source=source.slug)
        return cls(known.key, words)

    async def press(self, turn: Turn) -> None:
        """Ask it."""
        known = turn.answerer.question_by_key(self.key)
        await turn.answer("ask", known.text, await reply_to(turn, known.text), private=True)


class Ask(ext.Cog):
    """The command."""

    @command(name="ask", description="Ask a question; the answer is quoted from the sources")
    @describe(question="Your question, in plain words", private="Whether only you see the answer")
    async def ask(
        self,
        interaction: Interaction[Client],
        question: Range[str, 1, MAX_QUESTION],
        private: bool | None = None,  # noqa: FBT001 (an option of the command)
    ) -> None:
        """Answer a question."""
        turn = Turn.of(interaction)
        alone = await turn.private(private)
        await turn.answer("ask", question, await reply_to(turn, question), private=alone)

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
        answerer = Turn.of(interaction).answerer
        return choices([own, *answerer.complete_question(own, MAX_CHOICES, MAX_CHOICE)])


async def reply_to(turn: Turn, question: str) -> Reply:
    """Answer or refuse a question, at the threshold of the server that it is asked in."""
    outcome = turn.answerer.ask(question, threshold=await turn.threshold())
    return answered(outcome) if isinstance(outcome, Answer) else refused(outcome)


def answered(found: Answer) -> Reply:
    """Return an answer: each quote alone in its text, then who says it and where.

    Quotes that a message has no room for are left out whole, last first, and their number is said.
    """
    count = len(found.quotes)
    view = _answered(found, found.quotes)
    while length(view) > MAX_MESSAGE and count > 1:
        count -= 1
        view = _answered(found, found.quotes[:count])
    return Reply(view, found.quotes[:count], found.confidence)


def _answered(found: Answer, quotes: tuple[Quote, ...]) -> LayoutView:
    footer = say("answer-footer")
    if left := len(found.quotes) - len(quotes):
        footer = f"{say('answer-left-out', count=left)} {footer}"
    return layout(
        text(f"### {escape(found.question)}"),
        rule(),
        *(
            section(block_quote(one.text), attribution(one), button=ContextButton.of(one))
            for one in quotes
        ),
        text(small(footer)),
    )


def refused(found: Refusal) -> Reply:
    """Return a refusal: what isn't there, and what is near, as buttons."""
    words = say("refusal-nothing")
    if found.missing:
        missing = ", ".join(bold(word) for word in found.missing)
        words += " " + say("refusal-missing", words=missing, count=len(found.missing))
    if found.question.strip():
        words = f"### {escape(found.question)}\n{words}"
    # A source may ask the very same thing twice in one breath: one button for each key.
    known = {one.key: one for one in found.questions}.values()
    near = [
        *(TopicButton(one.key, label(one.name, MAX_LABEL)) for one in found.topics),
        *map(QuestionButton.of, known),
    ]
    hint = say("refusal-near") if near else say("refusal-near-none")
    view = layout(text(words), text(small(hint)), row(*near[:4], TopicsButton()), colour=GREY)
    return Reply(view, confidence=found.confidence)


async def setup(bot: ext.Bot) -> None:
    """Add the command and its button."""
    await bot.add_cog(Ask())
    bot.add_dynamic_items(QuestionButton)
