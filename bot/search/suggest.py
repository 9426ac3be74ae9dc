"""Suggest topics, known questions and passages: by name, by key, or by what was typed so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from math import fsum

from rapidfuzz import fuzz, process

from bot.corpus import Corpus, KnownQuestion, Part, Passage, Section, Source, Topic
from bot.errors import GoneError, UnknownCitationError, UnknownTopicError
from bot.search.analysis import analyzer
from bot.search.bm25 import BM25Index
from bot.search.names import SLIP, NameIndex, PrefixIndex

MAX_TOPICS = 3
MAX_QUESTIONS = 2
MIN_COMMON_WEIGHT = 0.4
"""Common words suggest a topic from this share of the weight of a word that no source has."""
MIN_WORD = 5
"""A word with fewer letters is another word rather than a slip of one."""


@dataclass(frozen=True, slots=True)
class TopicMatch:
    """The topic for a name; ``exact`` is False if only the spelling is similar."""

    topic: Topic
    asked: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a source, with the section below it."""

    source: Source
    section: Section

    def holds(self, passage: Passage) -> bool:
        """Whether a passage is in the section."""
        return passage.source is self.source and self.section.span.holds(passage.span)


class Suggestions:
    """The topics and known questions of a corpus, found by name, key, typed text or likeness.

    Made once for each corpus and never changed.
    """

    def __init__(self, corpus: Corpus, index: BM25Index) -> None:
        self._index = index
        self._topics = corpus.topics
        self._questions = corpus.questions
        self._topic_keys = {topic.key: topic for topic in reversed(corpus.topics)}
        self._question_keys = {one.key: one for one in reversed(corpus.questions)}
        self._named = [(name, topic) for topic in corpus.topics for name in topic_names(topic)]
        self._topic_names = NameIndex(name for name, _ in self._named)
        askable: dict[str, KnownQuestion | Source | Heading | Topic] = {}
        for words, item in _askable(corpus):
            askable.setdefault(" ".join(words.split()), item)
        self._askable = list(askable)
        self._items = list(askable.values())
        self._askable_names = NameIndex(self._askable)
        curated = [topic for topic in corpus.topics if topic.curated]
        self._offered = _Offered(curated or corpus.topics, corpus)
        self._question_terms = [_terms(one.text) for one in corpus.questions]

    def topic(self, name: str) -> TopicMatch:
        """Return the topic called this, or else the one spelled most like it.

        Raises ``UnknownTopicError`` where none is near.
        """
        place = self._topic_names.find(name)
        if place is not None:
            return TopicMatch(self._named[place][1], name, exact=True)
        if near := self._topic_names.nearest(name):
            return TopicMatch(self._named[near.place][1], name, exact=False)
        raise UnknownTopicError(name)

    def topic_by_key(self, key: str) -> Topic:
        """Return the topic that a button points to, or raise ``GoneError``."""
        try:
            return self._topic_keys[key]
        except KeyError:
            raise GoneError(key) from None

    def question_by_key(self, key: str) -> KnownQuestion:
        """Return the known question that a button points to, or raise ``GoneError``."""
        try:
            return self._question_keys[key]
        except KeyError:
            raise GoneError(key) from None

    def find(self, name: str) -> KnownQuestion | Source | Heading | Topic | None:
        """Return what in the sources has this name: a question, title, heading or topic."""
        if (place := self._askable_names.find(name)) is not None:
            return self._items[place]
        place = self._topic_names.find(name)
        return None if place is None else self._named[place][1]

    def complete_question(self, typed: str, count: int, longest: int) -> list[str]:
        """Return questions and headings of the corpus that fit what was typed of a question."""
        fitting = (self._askable[place] for place in self._askable_names.complete(typed))
        return list(islice((name for name in fitting if len(name) <= longest), count))

    def complete_topic(self, typed: str, count: int, longest: int) -> list[str]:
        """Return names of topics that fit what was typed of one; each topic at most once."""
        found: dict[str, None] = {}
        for place in self._topic_names.complete(typed):
            name = self._named[place][1].name
            if len(name) <= longest:
                found[name] = None
            if len(found) == count:
                break
        return list(found)

    def near(
        self, question: str, terms: Iterable[str]
    ) -> tuple[tuple[Topic, ...], tuple[KnownQuestion, ...]]:
        """Return the topics and known questions nearest to a question that has no answer.

        What counts is telling words in common, not just one that is everywhere, or a
        topic's name spelled nearly alike. ``terms`` are the question's.
        """
        least = MIN_COMMON_WEIGHT * self._index.highest_idf
        telling = {t for t in terms if self._index.weight(t) >= self._index.common_idf}

        def share(words: frozenset[str]) -> float:
            common = fsum(self._index.weight(term) for term in telling & words)
            return common if common >= least else 0.0

        unknown = [term for term in terms if term not in self._index]
        slips = self._offered.contained(question) | self._offered.spelled_like(unknown)
        worth = [max(map(share, names)) for names in self._offered.terms]
        topics = sorted(
            (place for place, share in enumerate(worth) if share or place in slips),
            key=lambda place: (place not in slips, -worth[place], self._offered.firsts[place]),
        )
        shares = [share(words) for words in self._question_terms]
        questions = sorted((n for n, one in enumerate(shares) if one), key=lambda n: -shares[n])
        return (
            tuple(self._offered.topics[place] for place in topics[:MAX_TOPICS]),
            tuple(self._questions[place] for place in questions[:MAX_QUESTIONS]),
        )


class _Offered:
    """The topics that a refusal may offer, with the terms of each one's names."""

    def __init__(self, topics: Sequence[Topic], corpus: Corpus) -> None:
        self.topics = topics
        self.firsts = [corpus.position(topic.passages[0].citation) for topic in topics]
        self.terms = [[_terms(name) for name in topic_names(topic)] for topic in topics]
        named = [(name, place) for place, topic in enumerate(topics) for name in topic_names(topic)]
        self._names = NameIndex(name for name, _ in named)
        self._places = [place for _, place in named]
        words = {word for names in self.terms for name in names for word in name}
        self._words = sorted(word for word in words if len(word) >= MIN_WORD)
        self._holders: dict[str, set[int]] = {}
        for place, names in enumerate(self.terms):
            for word in frozenset[str]().union(*names):
                self._holders.setdefault(word, set()).add(place)

    def spelled_like(self, unknown: Iterable[str]) -> set[int]:
        """Return the places of the topics with a word spelled nearly like one that no source has.

        "guilty" leads to "Innocence and guilt" that way.
        """
        found: set[int] = set()
        for term in unknown:
            if len(term) >= MIN_WORD:
                near = process.extract(
                    term, self._words, scorer=fuzz.ratio, score_cutoff=SLIP, limit=3
                )
                for word, _, _ in near:
                    found |= self._holders[word]
        return found

    def contained(self, question: str) -> set[int]:
        """Return the places of the topics whose name, or nearly, stands in a question."""
        return {self._places[name] for name in self._names.contained(question)}


def topic_names(topic: Topic) -> tuple[str, ...]:
    """Return a topic's name and its aliases."""
    return (topic.name, *topic.aliases)


def _askable(
    corpus: Corpus,
) -> Iterator[tuple[str, KnownQuestion | Source | Heading | Topic]]:
    yield from ((question.text, question) for question in corpus.questions)
    yield from ((source.title, source) for source in corpus.sources)
    for source in corpus.sources:
        for one in source.sections:
            if one.heading:
                yield one.heading, Heading(source, one)
    yield from ((topic.name, topic) for topic in corpus.topics if topic.curated)


def _terms(words: str) -> frozenset[str]:
    terms: Iterable[str] = analyzer().terms(words)
    return frozenset(terms)


MAX_DIGITS = 6
_DIGITS = "0123456789"
_SEPARATORS = " ,:#§"


class NumberedPassages:
    """The numbered places of a corpus, by the names of their sources."""

    def __init__(self, corpus: Corpus) -> None:
        groups = groupby(corpus.passages, key=lambda one: one.source.slug)
        passages = {slug: list(group) for slug, group in groups}
        self._sources = [
            _Numbered(source, passages.get(source.slug, ())) for source in corpus.sources
        ]
        names = [(name, n) for n, source in enumerate(corpus.sources) for name in _names(source)]
        self._named: dict[str, int] = {}
        for name, n in names:
            self._named.setdefault(name, n)
        self._owners = [n for _, n in names]
        self._beginnings = PrefixIndex(len(names), lambda place, _: names[place][0])

    def find(self, typed: str) -> Passage:
        """Return the passage that a source's slug, title or path and a number name.

        The number is an exchange's in a source that has exchanges (its question's first passage),
        and else the passage's own, from 1; a name alone is the source's beginning. A name may be
        shortened to a beginning that one source alone has. Raises ``UnknownCitationError``.
        """
        source, number = self._source(_normalize(typed)), "1"
        if source is None:
            name, number = _split_number(_normalize(typed))
            source = self._source(name)
        if source is not None and number:
            for passage in source.passage(int(number)):
                return passage
        raise UnknownCitationError(typed)

    def complete(self, typed: str, count: int) -> list[tuple[int, Passage]]:
        """Return the first places whose source's name and number begin with what was typed."""
        wanted, digits = _split_number(_normalize(typed))
        if not wanted:
            return []
        fitting = sorted(self._sources_named(wanted))
        found = (pair for n in fitting for pair in self._sources[n].beginning(digits))
        return list(islice(found, count))

    def _source(self, name: str) -> _Numbered | None:
        """Return the source called so, or else the only one whose name begins so."""
        if not name:
            return None
        if name in self._named:
            return self._sources[self._named[name]]
        fits = self._sources_named(name)
        return self._sources[fits.pop()] if len(fits) == 1 else None

    def _sources_named(self, name: str) -> set[int]:
        """Return the sources with a name that begins so."""
        found: list[int] = self._beginnings.having(name).tolist()
        return {self._owners[one] for one in found}


class _Numbered:
    """A source's passages by number, rising."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._numbers: Sequence[int] = range(1, len(passages) + 1)
        if source.exchanges:
            pairs = list(_exchanges(passages))
            self._numbers = [number for number, _ in pairs]
            self._passages = [passage for _, passage in pairs]

    def passage(self, number: int) -> Sequence[Passage]:
        return self._passages[slice(*self._range(number, number))]

    def beginning(self, digits: str) -> Iterator[tuple[int, Passage]]:
        """Yield the numbers that begin with some digits, with their passages."""
        if not digits:
            yield from zip(self._numbers, self._passages, strict=True)
            return
        least, width = int(digits), 1
        while not digits.startswith("0") and self._numbers and least <= self._numbers[-1]:
            here = slice(*self._range(least, least + width - 1))
            yield from zip(self._numbers[here], self._passages[here], strict=True)
            least, width = least * 10, width * 10

    def _range(self, least: int, most: int) -> tuple[int, int]:
        return bisect_left(self._numbers, least), bisect_right(self._numbers, most)


def _exchanges(passages: Sequence[Passage]) -> Iterator[tuple[int, Passage]]:
    last = 0
    for passage in passages:
        number = passage.exchange.number if passage.exchange else 0
        if passage.part is Part.QUESTION and number > last:
            last = number
            yield number, passage


def _split_number(typed: str) -> tuple[str, str]:
    """Return the name and the digits at its end, without what stands between them."""
    digits = min(MAX_DIGITS, len(typed) - len(typed.rstrip(_DIGITS)))
    end = len(typed) - digits
    return typed[:end].rstrip(_SEPARATORS), typed[end:]


def _names(source: Source) -> tuple[str, ...]:
    return tuple(map(_normalize, (source.slug, source.title, source.path)))


def _normalize(text: str) -> str:
    return " ".join(text.casefold().split())
