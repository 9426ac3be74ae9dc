"""Who says a quote and where it stands: a source's own data in the catalogue's frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.corpus import Part
from bot.interface import say, when
from commands._markup import bold, code, escape, small

if TYPE_CHECKING:
    from bot.answering import Quote
    from bot.corpus import Passage

MAX_NAME = 200
"""A longer title, heading or name isn't shown whole beside a quote, and isn't shown cut."""


def attribution(quote: Quote) -> str:
    """Return the small print below a quote: speaker, source, section or question, date, citation."""
    source = quote.passage.source
    lines = [speaker(quote.passage)]
    where = [title(quote.passage)]
    section = quote.passage.section
    if section is not None and section.heading and len(section.heading) <= MAX_NAME:
        where.append(f"§ {escape(section.heading)}")
    if dates := when(source.published, source.until):
        where.append(dates)
    where.append(code(quote.citation))
    lines.append(" · ".join(where))
    if quote.parts > 1:
        lines.append(say("quote-part", part=quote.part, parts=quote.parts))
    return "\n".join(small(line) for line in lines)


def title(passage: Passage) -> str:
    """Return the source's title, or its slug where the title is too long to show."""
    source = passage.source
    return escape(source.title) if len(source.title) <= MAX_NAME else code(source.slug)


def speaker(passage: Passage) -> str:
    """Return who says a passage, and in which question of a Q&A."""
    name = passage.speaker
    shown = "" if name is None else bold(name)
    if name is not None and len(name) > MAX_NAME:
        shown = say("name-too-long")
    number = passage.exchange.number if passage.exchange else 0
    match passage.part:
        case Part.ANSWER if shown:
            return say("said-answer", speaker=shown, number=number)
        case Part.QUESTION if shown:
            return say("said-question", speaker=shown, number=number)
        case Part.QUESTION:
            return say("said-question-unnamed", number=number)
        case Part.OPENING if shown:
            return say("said-opening", speaker=shown)
        case _ if shown:
            return say("said-text", speaker=shown)
        case _:
            return say("said-nobody")
