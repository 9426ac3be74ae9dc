"""A passage that its source no longer has: its words, since when, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answering import Quote, passage_quote
from bot.corpus import Corpus, Passage
from bot.corpus.changes import changes, nearest
from bot.i18n import gettext
from bot.records import Archived
from commands._core.attribution import attribution
from commands._core.layout import Piece, rule, text
from commands._core.markdown import code, small, units
from commands._core.quoted import Compared, Quoted


class Successor(NamedTuple):
    """The present passage that an old one became, if any; ``same`` where its words are the same."""

    passage: Passage | None
    same: bool


def successor_of(corpus: Corpus, old: Passage) -> Successor:
    """Return what a passage became: the same words anywhere, or the most alike in its source."""
    for passage in corpus.passages:
        if len(passage.span) == len(old.span) and passage.text == old.text:
            return Successor(passage, same=True)
    mine = [one for one in corpus.passages if one.source.slug == old.source.slug]
    return Successor(nearest(old.text, mine), same=False)


def status(corpus: Corpus, found: Archived) -> str:
    """Return the sentence that says that the words are old, and since when."""
    slugs = {source.slug for source in corpus.sources}
    what = "changed" if found.passage.source.slug in slugs else "removed"
    if found.gone_since is None:
        return gettext(f"older-{what}-now")
    since = f"<t:{int(found.gone_since.timestamp())}:D>"
    return gettext(f"older-{what}", since=since)


def disambiguate(found: Archived, others: Sequence[str]) -> str:
    """Return the shortest citation of a passage that is none of the other ids' beginning."""
    short = len(found.passage.citation)
    lengths = range(short, len(found.id) + 1)
    return next(
        found.id[:length]
        for length in lengths
        if not any(other.startswith(found.id[:length]) for other in others)
    )


def today(old: Archived, now: Successor, room: int) -> tuple[list[Piece], tuple[Quote, ...]]:
    """Return what the source says now and what changed, with the quotes among it.

    Each is shown whole or not at all: what doesn't fit ``room`` is said to be one press away. The
    lines that say so, and a citation, aren't counted.
    """
    if now.passage is None:
        return [text(small(gettext("older-nothing")))], ()
    quote = passage_quote(now.passage)
    below = attribution(quote)
    if units(below) > room:
        below = small(code(quote.citation))
    if now.same:
        return [text(small(gettext("older-same"))), text(below)], ()
    room -= units(below)
    words, difference = Quoted(quote), diff(old, quote)
    if whole := units(words.content) <= room:
        room -= units(words.content)
        pieces = [text(small(gettext("older-now"))), words, text(below)]
    else:
        pieces = [text(small(gettext("older-now-long"))), text(below)]
    if difference is None:
        pieces += [rule(), text(small(gettext("older-diff"))), text(gettext("older-spacing"))]
    elif units(difference.content) <= room:
        pieces += [rule(), text(small(gettext("older-diff"))), difference]
    else:
        pieces.append(text(small(gettext("older-diff-long"))))
    return pieces, (quote,) if whole else ()


def diff(old: Archived, new: Quote) -> Compared | None:
    """Return an old passage and a quote as one, with the words that went and that came told apart.

    None where white space alone changed.
    """
    found = changes(old.passage.text, new.text)
    if all(one.same for one in found):
        return None
    return Compared(found, passage_quote(old.passage), new, kept=old)


def others_named(citations: Sequence[str]) -> list[str]:
    """Return the line that names the older texts which have had the same citation, if any."""
    if not citations:
        return []
    named = ", ".join(map(code, citations))
    return [small(gettext("older-others", citations=named, count=len(citations)))]
