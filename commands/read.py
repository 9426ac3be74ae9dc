"""``/read``: a passage in full, with the ones before and after it; and "In context" on quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from discord import Client, Interaction
from discord.app_commands import Choice, command, describe
from discord.ext.commands import Bot, Cog
from discord.ui import ActionRow, Button, Separator, TextDisplay

from bot.answering import Quote, passage_quote, question_of
from bot.corpus import Span
from bot.errors import UnknownCitationError
from bot.interface import say
from commands._attribution import attribution, title
from commands._markup import block_quote, small, units
from commands._press import PressButton
from commands._reply import MAX_MESSAGE, Turn, layout

if TYPE_CHECKING:
    import re

    from discord.ui import Item, LayoutView

    from bot.answering import Answerer
    from bot.corpus import Passage

MAX_CHOICES = 25
MAX_CHOICE = 100
CITATION = r"[a-z0-9-]{1,80}"


class ContextButton(
    PressButton, template=rf"context:(?P<citation>{CITATION}):(?P<start>\d+)-(?P<end>\d+)"
):
    """Opens a quote's passage, for the one who presses alone.

    The span tells apart the buttons of two quotes of one passage.
    """

    def __init__(self, citation: str, span: Span) -> None:
        self.citation = citation
        custom_id = f"context:{citation}:{span.start}-{span.end}"
        super().__init__(Button(label=say("button-context"), custom_id=custom_id))

    @classmethod
    def of(cls, quote: Quote) -> Self:
        """Return the button of a quote."""
        return cls(quote.citation, quote.span)

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a citation and a span."""
        return cls(match["citation"], Span(int(match["start"]), int(match["end"])))

    async def press(self, turn: Turn) -> None:
        """Open the passage."""
        await open_passage(turn, self.citation, private=True)


class MoveButton(PressButton, template=rf"(?P<way>earlier|later):(?P<citation>{CITATION})"):
    """Moves an open passage to a neighbour, in place for the one who opened it."""

    def __init__(self, way: str, citation: str, *, disabled: bool = False) -> None:
        self.citation = citation
        super().__init__(
            Button(label=say(f"button-{way}"), custom_id=f"{way}:{citation}", disabled=disabled)
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a way and a citation."""
        return cls(match["way"], match["citation"])

    async def press(self, turn: Turn) -> None:
        """Show the neighbour in place, or alone to one who didn't open it."""
        await open_passage(turn, self.citation, private=True, move=turn.owns_message)


class Read(Cog):
    """The command."""

    @command(name="read", description="Read a passage in full, with what stands around it")
    @describe(
        citation="The citation below a quote, such as impartiality-5ygf2k",
        private="Whether only you see the reply",
    )
    async def read(
        self,
        interaction: Interaction[Client],
        citation: str,
        private: bool | None = None,  # noqa: FBT001 (an option of the command)
    ) -> None:
        """Show the passage that a citation names."""
        turn = Turn.of(interaction)
        await open_passage(turn, citation, private=await turn.private(private))

    @read.autocomplete("citation")
    async def complete_citation(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the passages whose citation or first words begin with what was typed."""
        answerer = Turn.of(interaction).answerer
        return [
            Choice(name=_choice(passage), value=passage.citation)
            for passage in answerer.complete_citation(typed, MAX_CHOICES)
        ]


async def open_passage(turn: Turn, citation: str, *, private: bool, move: bool = False) -> None:
    """Put on record and show a passage with its neighbours.

    An unknown citation is put on record as refused, and ``UnknownCitationError`` goes on.
    """
    try:
        view, shown = reading(turn.answerer, citation)
    except UnknownCitationError:
        await turn.record("read", citation, (), private=True)
        raise
    await turn.record("read", citation, shown, private=private)
    await (turn.edit(view) if move else turn.send(view, private=private))


def reading(answerer: Answerer, citation: str) -> tuple[LayoutView, tuple[Quote, ...]]:
    """Return the view of a passage in its place, and the quotes in it, the passage itself first.

    A neighbour, or the question that the passage answers, is shown whole or not at all: one that
    doesn't fit is one press away. Raises ``UnknownCitationError``.
    """
    before, passage, after = answerer.neighbours(citation)
    quote = passage_quote(passage)
    heading = f"### {title(passage)}"
    core = [block_quote(quote.text), attribution(quote)]
    room = MAX_MESSAGE - sum(units(text) for text in (heading, *core)) - 400
    shown = [quote]

    def beside(neighbour: Quote | None, label: str, too_long: str) -> list[Item[Any]]:
        nonlocal room
        if neighbour is None:
            return []
        text = block_quote(neighbour.text)
        if units(text) > room:
            return [TextDisplay(small(too_long))] if too_long else []
        room -= units(text)
        shown.append(neighbour)
        return [TextDisplay(small(label)), TextDisplay(text)]

    question = _question(answerer, passage, before)
    asked = beside(question, say("read-question"), "")
    earlier = beside(_quote(before), say("read-before"), say("read-long-before"))
    later = beside(_quote(after), say("read-after"), say("read-long-after"))
    if before is None:
        earlier = [TextDisplay(small(say("read-first")))]
    if after is None:
        later = [TextDisplay(small(say("read-last")))]
    view = layout(
        TextDisplay(heading),
        *asked,
        *earlier,
        Separator(),
        *(TextDisplay(text) for text in core),
        Separator(),
        *later,
        ActionRow(_move("earlier", before, passage), _move("later", after, passage)),
    )
    return view, tuple(shown)


def _move(way: str, neighbour: Passage | None, here: Passage) -> MoveButton:
    return MoveButton(way, (neighbour or here).citation, disabled=neighbour is None)


def _quote(passage: Passage | None) -> Quote | None:
    return None if passage is None else passage_quote(passage)


def _question(answerer: Answerer, passage: Passage, before: Passage | None) -> Quote | None:
    """Return the question that a passage answers, where it isn't the neighbour anyhow."""
    span = question_of(passage)
    if span is None or (before is not None and before.span == span):
        return None
    asked = next(
        (
            one
            for one in answerer.corpus.passages
            if one.source is passage.source and one.span == span
        ),
        None,
    )
    return _quote(asked)


def _choice(passage: Passage) -> str:
    """Return a citation with the first words of its passage, as many as a choice holds."""
    name = passage.citation
    words = passage.text.split()
    for count, word in enumerate(words, 1):
        longer = f"{name} {'· ' if count == 1 else ''}{word}"
        if len(longer) > MAX_CHOICE - 2:
            return f"{name} …"
        name = longer
    return name


async def setup(bot: Bot) -> None:
    """Add the command and its buttons."""
    await bot.add_cog(Read())
    bot.add_dynamic_items(ContextButton, MoveButton)
