"""Who says a quote and where it stands: a source's own data in the catalogue's frame."""

from __future__ import annotations

import re

from bot.answering import Quote
from bot.citations import text_fragment
from bot.corpus import Part, Passage, Span
from bot.corpus.text import chunks
from bot.i18n import gettext, when
from commands._core.layout import Piece, text
from commands._core.markdown import block_quote, bold, code, escape, small, units

MAX_NAME = 200
"""A longer title, heading or name isn't shown whole beside a quote, and isn't shown cut."""
MAX_LINK = 400
"""What the line with the link to a source may take, in UTF-16 units; a longer one isn't shown."""


def attribution(quote: Quote, *, part: str = "quote-part", after: Quote | None = None) -> str:
    """Return the small print below a quote: who says it, in which source and place, when, citation.

    Where the source has an address, a link opens it at the quote's very words. ``part`` is the
    catalogue's key for the line that numbers the parts of something long. Below a quote that stands
    ``after`` another of the same source, what both share isn't repeated; the citation always is.
    """
    lines = _attribution_lines(quote, part, after)
    if opened := source_link(quote, gettext("quote-open")):
        lines += [opened] if units(small(opened)) < MAX_LINK else []
    return "\n".join(map(small, lines))


def picked_line(*, picked: bool) -> list[Piece]:
    """Return the line above the first quote that says that moderators picked it, if they did."""
    return [text(small(gettext("answer-picked")))] if picked else []


def source_link(quote: Quote, label: str) -> str:
    """Return a link that opens a quote's source at its words; nothing where it has no address.

    ``label`` is the catalogue's: a source's own words could end the link, or look like one.
    """
    if not quote.passage.source.url:
        return ""
    address = text_fragment(quote.passage.source.url, quote)
    address = re.sub(r"[()<>\\]", lambda found: f"%{ord(found[0]):02X}", address)
    return f"[{label}]({address})"


def _attribution_lines(quote: Quote, part: str, after: Quote | None = None) -> list[str]:
    """Return the lines below a quote, without the link."""
    source = quote.passage.source
    above = after.passage if after is not None and after.passage.source is source else None
    said = speaker(quote.passage)
    section = quote.passage.section
    where: list[str] = []
    if above is not None and above.section == section:
        section = None  # stands above
    elif section is None:
        above = None  # it isn't of the section that stands above
    if section is not None and section.heading and len(section.heading) <= MAX_NAME:
        where.append(f"§ {escape(section.heading)}")
    where.append(code(quote.citation))
    if above is not None:
        lines = [" · ".join(where if said == speaker(above) else [said, *where])]
    else:
        if dates := when(source.published, source.until):
            where.insert(-1, dates)
        lines = [said, " · ".join([title(quote.passage), *where])]
    if quote.parts > 1:
        lines.append(gettext(part, part=quote.part, parts=quote.parts))
    return lines


def whole(passage: Passage, room: int, span: Span | None = None) -> tuple[Quote, ...]:
    """Return a passage, or a span of it, as quotes that each fit ``room`` with their attribution.

    Nearly always that is one quote. Discord counts what is sent: escaped, and with a mark before
    each line, a passage can be three times as long as its words, and is split on sentence edges.
    """
    text, language, span = passage.source.text, passage.source.language, span or passage.span
    told = _attribution_lines(Quote(passage, span, 1, 2), "passage-part")
    room -= units("\n".join(map(small, told))) + (MAX_LINK if passage.source.url else 0)
    limits = (len(span), 1000, (room - 2) // 3)  # the last one always fits
    splits = (chunks(text, span, limit, language) for limit in limits)
    spans = next(
        split for split in splits if all(units(block_quote(one.of(text))) <= room for one in split)
    )
    return tuple(Quote(passage, one, n, len(spans)) for n, one in enumerate(spans, 1))


def title(passage: Passage) -> str:
    """Return the source's title, or its slug where the title is too long to show."""
    source = passage.source
    return escape(source.title) if len(source.title) <= MAX_NAME else code(source.slug)


def speaker(passage: Passage) -> str:
    """Return who says a passage, and in which question of a Q&A."""
    name = passage.speaker
    shown = "" if name is None else bold(name)
    if name is not None and len(name) > MAX_NAME:
        shown = gettext("name-too-long")
    number = passage.exchange.number if passage.exchange else 0
    match passage.part:
        case Part.ANSWER if shown:
            return gettext("said-answer", speaker=shown, number=number)
        case Part.QUESTION if shown:
            return gettext("said-question", speaker=shown, number=number)
        case Part.QUESTION:
            return gettext("said-question-unnamed", number=number)
        case Part.OPENING if shown:
            return gettext("said-opening", speaker=shown)
        case _ if shown:
            return gettext("said-text", speaker=shown)
        case _:
            return gettext("said-nobody")
