"""``/ask``: quotes that answer a question, or a refusal that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from discord import Client, Interaction
from discord.app_commands import Choice, Range, command, describe
from discord.ext.commands import Bot, Cog
from discord.ui import ActionRow, Button, Section, Separator, TextDisplay

from bot.answering import Answer
from bot.interface import say
from commands._attribution import attribution
from commands._markup import block_quote, bold, escape, small
from commands._press import PressButton
from commands._reply import GREY, MAX_MESSAGE, Turn, layout, length
from commands.read import MAX_CHOICE, MAX_CHOICES, ContextButton
from commands.topic import TopicButton, TopicsButton

if TYPE_CHECKING:
    import re

    from discord.ui import Item, LayoutView

    from bot.answering import Refusal
    from bot.corpus import KnownQuestion, Topic

MAX_QUESTION = 400
MAX_LABEL = 80


class QuestionButton(PressButton, template=r"question:(?P<key>[0-9a-z]{10})"):
    """Asks a question that the sources themselves ask, for the one who presses alone."""

    def __init__(self, key: str, label: str) -> None:
        self.key = key
        super().__init__(Button(label=label, custom_id=f"question:{key}"))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a known question's key."""
        return cls(match["key"], match["key"])

    async def press(self, turn: Turn) -> None:
        """Ask it."""
        known = turn.answerer.question_by_key(self.key)
        await answer(turn, known.text, private=True)


class Ask(Cog):
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
        await answer(turn, question, private=await turn.private(private))

    @ask.autocomplete("question")
    async def complete_question(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the corpus's own questions and headings, below the member's own words.

        Discord takes the first choice when Enter is pressed, so that must be what was typed; where
        it is too long for a choice, none is offered, and Enter sends it as it is.
        """
        own = " ".join(typed.split())
        if len(own) > MAX_CHOICE:
            return []
        answerer = Turn.of(interaction).answerer
        names = answerer.complete_question(own, MAX_CHOICES, MAX_CHOICE)
        offered = dict.fromkeys([own, *names] if own else names)
        return [Choice(name=name, value=name) for name in offered][:MAX_CHOICES]


async def answer(turn: Turn, question: str, *, private: bool) -> None:
    """Answer or refuse a question: on record first, then sent."""
    outcome = turn.answerer.ask(question, threshold=turn.services.settings.threshold)
    quotes = outcome.quotes if isinstance(outcome, Answer) else ()
    view = answered(outcome) if isinstance(outcome, Answer) else refused(outcome)
    await turn.record("ask", question, quotes, private=private, confidence=outcome.confidence)
    await turn.send(view, private=private)


def answered(found: Answer) -> LayoutView:
    """Return the view of an answer: each quote alone in its text, then who says it and where.

    Quotes that a message has no room for are left out whole, last first, and their number is said.
    """
    view = _answered(found, len(found.quotes))
    for count in range(len(found.quotes) - 1, 0, -1):
        if length(view) <= MAX_MESSAGE:
            break
        view = _answered(found, count)
    return view


def _answered(found: Answer, count: int) -> LayoutView:
    items: list[Item[Any]] = [TextDisplay(f"### {escape(found.question)}"), Separator()]
    for quote in found.quotes[:count]:
        items.append(
            Section(
                TextDisplay(block_quote(quote.text)),
                TextDisplay(attribution(quote)),
                accessory=ContextButton.of(quote),
            )
        )
    footer = say("answer-footer")
    if left := len(found.quotes) - count:
        footer = f"{say('answer-left-out', count=left)} {footer}"
    return layout(*items, TextDisplay(small(footer)))


def refused(found: Refusal) -> LayoutView:
    """Return the view of a refusal: what isn't there, and what is near, as buttons."""
    text = say("refusal-nothing")
    if found.missing:
        words = ", ".join(bold(word) for word in found.missing)
        text += " " + say("refusal-missing", words=words, count=len(found.missing))
    near = [*map(_topic_button, found.topics), *map(_question_button, found.questions)]
    hint = say("refusal-near") if near else say("refusal-near-none")
    return layout(
        TextDisplay(f"### {escape(found.question)}\n{text}"),
        TextDisplay(small(hint)),
        ActionRow(*near[:4], TopicsButton()),
        colour=GREY,
    )


def _topic_button(topic: Topic) -> TopicButton:
    return TopicButton(topic.key, topic.name if len(topic.name) <= MAX_LABEL else topic.key)


def _question_button(known: KnownQuestion) -> QuestionButton:
    """Return a button with the question's words, or its number where they don't fit a label."""
    label = " ".join(known.text.split())
    if len(label) > MAX_LABEL:
        exchange, source = known.passage.exchange, known.passage.source
        number = exchange.number if exchange else 0
        name = source.title if len(source.title) <= MAX_LABEL - 30 else source.slug
        label = say("button-question", number=number, source=name)
    return QuestionButton(known.key, label)


async def setup(bot: Bot) -> None:
    """Add the command and its button."""
    await bot.add_cog(Ask())
    bot.add_dynamic_items(QuestionButton)
