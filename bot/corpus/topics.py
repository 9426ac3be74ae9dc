"""Topics and known questions: what a corpus can be asked for by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.corpus.manifest import Entry
from bot.corpus.model import Exchange, KnownQuestion, Part, Passage, Source, Span, Topic
from bot.corpus.text import pages, sentences
from bot.errors import CorpusError, Problem

MAX_NAME = 100
"""Discord shows at most this many characters of an autocomplete choice."""

MIN_WORDS = 5
"""A shorter question ("Is it enough?") says nothing without what stands around it."""


def manifest_topics(entry: Entry, passages: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield the topics that the manifest gives a source, as pairs of name and passage.

    A number names an exchange, with all its passages; words name the one passage that has them.
    Raises ``CorpusError`` for a number or words that lead to no passage, or words that lead to two.
    """
    for name, places in entry.topics.items():
        for place in places:
            if isinstance(place, int):
                found = [one for one in passages if one.exchange and one.exchange.number == place]
                what = f"question {place}, which the source doesn't have"
            else:
                found = [one for one in passages if place in one.text]
                what = f"{place!r}, which stands in {len(found)} passages and not in one"
                found = found if len(found) == 1 else []
            if not found:
                raise CorpusError([Problem(entry.file, f"topic {name!r} points to {what}")])
            for passage in found:
                yield name, passage


def build_topics(
    passages: Sequence[Passage],
    named: Iterable[tuple[str, Passage]],
    headed: Iterable[tuple[str, Passage]],
    aliases: Mapping[str, str],
) -> tuple[Topic, ...]:
    """Return all topics: the curated ones by name, then headings and exchanges in their order.

    ``named`` are the pairs that ``manifest_topics`` and the front matter give, ``headed`` those
    of ``heading_topics``. Names that differ only in case are one topic.
    """
    order = {passage.citation: n for n, passage in enumerate(passages)}
    groups: dict[str, dict[str, Passage]] = defaultdict(dict)
    names: dict[str, str] = {}
    for name, passage in named:
        names.setdefault(name.casefold(), name)
        groups[name.casefold()][passage.citation] = passage
    known = set(names)
    for name, passage in headed:
        names.setdefault(name.casefold(), name)
        groups[name.casefold()][passage.citation] = passage
    called: dict[str, list[str]] = defaultdict(list)
    for alias, name in aliases.items():
        called[name.casefold()].append(alias)
    return tuple(
        Topic(
            names[key],
            tuple(sorted(groups[key].values(), key=lambda one: order[one.citation])),
            tuple(called.get(key, ())),
            curated=key in known,
        )
        for key in [*sorted(known), *(key for key in groups if key not in known)]
    )


def known_questions(passages: Sequence[Passage]) -> tuple[KnownQuestion, ...]:
    """Return the questions that the exchanges' askers ask, sentence by sentence."""
    return tuple(
        KnownQuestion(span.of(passage.source.text), passage)
        for passage in passages
        if passage.part is Part.QUESTION
        for span in _questions_in(passage.source, passage.span)
        if _has_enough_words(passage.source, span)
    )


def heading_topics(passages: Iterable[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield the topics that headings and exchanges give, as pairs of name and passage."""
    exchange: Exchange | None = None
    name = ""
    for passage in passages:
        if passage.section is not None and passage.section.heading:
            if len(passage.section.heading) <= MAX_NAME:
                yield passage.section.heading, passage
        elif passage.exchange is not None:
            if passage.exchange is not exchange:  # its passages stand together
                exchange = passage.exchange
                name = _exchange_name(passage.source, exchange)
            yield name, passage


def _exchange_name(source: Source, exchange: Exchange) -> str:
    """Return the words of the question that name the exchange: its longest question that fits.

    Where none fits, the first part of the longest, up to a clause's edge, with an ellipsis; where
    no question of it tells anything by itself ("Do you agree?"), another sentence of it.
    """
    said = sentences(source.text, exchange.question, source.language)
    asked = _questions_in(source, exchange.question)
    telling = [one for one in asked if _has_enough_words(source, one)]
    telling = (
        telling or [one for one in said if _has_enough_words(source, one)] or asked or list(said)
    )
    fitting = [span for span in telling if len(span) <= MAX_NAME]
    best = max(fitting or telling, key=len)
    first, *more = pages(source.text, best, MAX_NAME - 2) if not fitting else (best,)
    name = " ".join(first.of(source.text).split())
    return f"{name} …" if more else name


def _has_enough_words(source: Source, span: Span) -> bool:
    return len(span.of(source.text).split()) >= MIN_WORDS


def _questions_in(source: Source, span: Span) -> tuple[Span, ...]:
    found = sentences(source.text, span, source.language)
    return tuple(one for one in found if one.of(source.text).endswith(("?", "？", "؟")))
