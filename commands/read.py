"""``/read``: a passage in full, with the ones before and after it; and "In context" on quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from discord import Client, Interaction  # noqa: TC002 (discord.py evaluates the annotations)
from discord.app_commands import Choice, Range, command, describe
from discord.ext import commands as ext
from discord.ui import Button

from bot.answering import Quote, question_of
from bot.errors import GoneError, UnknownCitationError
from bot.interface import say
from commands._attribution import attribution, title, whole
from commands._choices import MAX_CHOICE, MAX_CHOICES
from commands._layout import MAX_MESSAGE, layout, row, rule, text
from commands._markup import block_quote, small, units
from commands._press import PressButton
from commands._reply import Reply, Turn

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.answering import Answerer
    from bot.corpus import Passage
    from commands._layout import Piece

MAX_BESIDE = 12
"""How many paragraphs of a question are shown at most: a message holds 40 components."""
CITATION = r"[a-z0-9-]{1,74}"
LABELS = 400
"""What the words round the passages of a reading take at most, in UTF-16 units."""


class ContextButton(
    PressButton, template=rf"context:(?P<citation>{CITATION}):(?P<start>\d+)-(?P<end>\d+)"
):
    """Opens a quote's passage, for the one who presses alone.

    The span tells apart the buttons of two quotes of one passage.
    """

    def __init__(self, citation: str, start: int, end: int) -> None:
        self.citation, self.start = citation, start
        custom_id = f"context:{citation}:{start}-{end}"
        super().__init__(Button(label=say("button-context"), custom_id=custom_id))

    @classmethod
    def of(cls, quote: Quote) -> Self:
        """Return the button of a quote."""
        return cls(quote.citation, quote.span.start, quote.span.end)

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a citation and a span."""
        return cls(match["citation"], int(match["start"]), int(match["end"]))

    async def press(self, turn: Turn) -> None:
        """Open the passage."""
        reply = await read_passage(turn, self.citation, self.start)
        await turn.answer("read", self.citation, reply, private=True)


class MoveButton(
    PressButton, template=rf"(?P<way>earlier|later):(?P<citation>{CITATION}):(?P<start>\d+)"
):
    """Moves an open passage to a neighbour, in place for the one who opened it.

    ``start`` is where the quote begins that it leads to: a long passage is more than one.
    """

    def __init__(self, way: str, citation: str, start: int, *, disabled: bool = False) -> None:
        self.citation, self.start = citation, start
        custom_id = f"{way}:{citation}:{start}"
        super().__init__(Button(label=say(f"button-{way}"), custom_id=custom_id, disabled=disabled))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a way, a citation and a place."""
        return cls(match["way"], match["citation"], int(match["start"]))

    async def press(self, turn: Turn) -> None:
        """Show the neighbour in place, or alone to one who didn't open it."""
        reply = await read_passage(turn, self.citation, self.start)
        await turn.replace("read", self.citation, reply)


class Read(ext.Cog):
    """The command."""

    @command(name="read", description="Read a passage in full, with what stands around it")
    @describe(
        citation="The citation below a quote, such as impartiality-5ygf2k",
        private="Whether only you see the reply",
    )
    async def read(
        self,
        interaction: Interaction[Client],
        citation: Range[str, 1, MAX_CHOICE],
        private: bool | None = None,  # noqa: FBT001 (an option of the command)
    ) -> None:
        """Show the passage that a citation names."""
        turn = Turn.of(interaction)
        alone = await turn.private(private)
        await turn.answer("read", citation, await read_passage(turn, citation), private=alone)

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


async def read_passage(turn: Turn, citation: str, start: int = 0) -> Reply:
    """Return a passage with its neighbours.

    One that isn't there is put on record as refused, and ``UnknownCitationError`` goes on, with
    the citation as it was typed; ``GoneError`` where it was a button's.
    """
    try:
        return reading(turn.answerer, citation, start)
    except UnknownCitationError:
        await turn.fail("read", citation)
        raise (GoneError if turn.pressed else UnknownCitationError)(citation) from None


def reading(answerer: Answerer, citation: str, start: int = 0) -> Reply:
    """Return a passage in its place; one too long for a message in parts, the one at ``start``.

    A neighbour, or the question that the passage answers, is shown whole or not at all: one that
    doesn't fit is one press away. Raises ``UnknownCitationError``.
    """
    quote, before, after = _around(answerer, citation, start)
    heading = f"### {title(quote.passage)}"
    core = [block_quote(quote.text), attribution(quote, part="passage-part")]
    room = MAX_MESSAGE - LABELS - sum(map(units, (heading, *core)))
    shown = [quote]

    def beside(quotes: Sequence[Quote], name: str, otherwise: str) -> list[Piece]:
        nonlocal room
        words = [block_quote(one.text) for one in quotes]
        need = sum(map(units, words))
        if not words or need > room or len(words) > MAX_BESIDE:
            return [text(small(say(otherwise)))] if otherwise else []
        room -= need
        shown.extend(quotes)
        return [text(small(say(name))), *map(text, words)]

    asked = beside(_question(answerer, quote, before), "read-question", "")
    earlier = beside(_some(before), "read-before", "read-long-before" if before else "read-first")
    later = beside(_some(after), "read-after", "read-long-after" if after else "read-last")
    view = layout(
        text(heading),
        *asked,
        *earlier,
        rule(),
        *map(text, core),
        rule(),
        *later,
        row(_move("earlier", before, quote), _move("later", after, quote)),
    )
    return Reply(view, tuple(shown))


def _around(
    answerer: Answerer, citation: str, start: int
) -> tuple[Quote, Quote | None, Quote | None]:
    """Return the quote that stands at a place of a passage, with the ones before and after it."""
    before, passage, after = answerer.neighbours(citation)
    parts = _parts(passage)
    here = max((n for n, part in enumerate(parts) if part.span.start <= start), default=0)
    earlier = parts[:here] or (_parts(before) if before else ())
    later = parts[here + 1 :] or (_parts(after) if after else ())
    return parts[here], next(reversed(earlier), None), next(iter(later), None)


def _parts(passage: Passage) -> tuple[Quote, ...]:
    return whole(passage, MAX_MESSAGE - LABELS - units(f"### {title(passage)}"))


def _move(way: str, neighbour: Quote | None, here: Quote) -> MoveButton:
    there = neighbour or here
    return MoveButton(way, there.citation, there.span.start, disabled=neighbour is None)


def _some(quote: Quote | None) -> tuple[Quote, ...]:
    return () if quote is None else (quote,)


def _question(answerer: Answerer, quote: Quote, before: Quote | None) -> list[Quote]:
    """Return the question that a passage answers, but for what stands right before it anyhow.

    A question of several paragraphs is several passages.
    """
    span = question_of(quote.passage)
    if span is None:
        return []
    return [
        Quote(one, one.span)
        for one in answerer.corpus.passages
        if one.source is quote.passage.source
        and span.holds(one.span)
        and (before is None or one is not before.passage)
    ]


def _choice(passage: Passage) -> str:
    """Return a citation with the first words of its passage, as many as a choice holds."""
    name = passage.citation
    words = passage.text.split()
    for count, word in enumerate(words, 1):
        longer = f"{name} {'· ' if count == 1 else ''}{word}"
        if units(longer) > MAX_CHOICE - 2:
            return f"{name} …"
        name = longer
    return name


async def setup(bot: ext.Bot) -> None:
    """Add the command and its buttons."""
    await bot.add_cog(Read())
    bot.add_dynamic_items(ContextButton, MoveButton)
