"""Finding topics and known questions: by name, by key, by what was typed, or near a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import fsum
from typing import NamedTuple

from rapidfuzz import fuzz, process

from bot.corpus import Corpus, KnownQuestion, Topic
from bot.errors import GoneError, UnknownTopicError
from bot.search.analysis import analyzer
from bot.search.index import Index
from bot.search.names import SLIP, Names

MAX_TOPICS = 3
MAX_QUESTIONS = 2
TELLING = 0.4
"""Words in common count from this share of the weight of a word that no source has."""
MIN_WORD = 5
"""A word with fewer letters is another word rather than a slip of one."""


class Found(NamedTuple):
    """A topic; ``exact`` is False where only the spelling of its name is near."""

    topic: Topic
    exact: bool


class Finder:
    """Finds what a corpus has names for. It is made once for each corpus and never changed."""

    def __init__(self, corpus: Corpus, index: Index) -> None:
        self._index = index
        self._topics = corpus.topics
        self._questions = corpus.questions
        self._topic_keys = {topic.key: topic for topic in reversed(corpus.topics)}
        self._question_keys = {one.key: one for one in reversed(corpus.questions)}
        self._named = [(name, topic) for topic in corpus.topics for name in names_of(topic)]
        self._topic_names = Names(name for name, _ in self._named)
        self._askable = list(dict.fromkeys(" ".join(words.split()) for words in _askable(corpus)))
        self._askable_names = Names(self._askable)
        curated = [topic for topic in corpus.topics if topic.curated]
        self._offered = _Offered(curated or corpus.topics, corpus)
        self._question_terms = [_terms(one.text) for one in corpus.questions]

    def topic(self, name: str) -> Found:
        """Return the topic called this, or else the one spelled most like it.

        Raises ``UnknownTopicError`` where none is near.
        """
        place = self._topic_names.find(name)
        if place is not None:
            return Found(self._named[place][1], exact=True)
        if near := self._topic_names.nearest(name):
            return Found(self._named[near.place][1], exact=False)
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
        least = TELLING * self._index.highest_idf
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
        self.terms = [[_terms(name) for name in names_of(topic)] for topic in topics]
        named = [(name, place) for place, topic in enumerate(topics) for name in names_of(topic)]
        self._names = Names(name for name, _ in named)
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


def names_of(topic: Topic) -> tuple[str, ...]:
    """Return a topic's name and its aliases."""
    return (topic.name, *topic.aliases)


def _askable(corpus: Corpus) -> Iterator[str]:
    yield from (question.text for question in corpus.questions)
    yield from (source.title for source in corpus.sources)
    yield from (one.heading for source in corpus.sources for one in source.sections if one.heading)
    yield from (topic.name for topic in corpus.topics if topic.curated)


def _terms(words: str) -> frozenset[str]:
    terms: Iterable[str] = analyzer().terms(words)
    return frozenset(terms)
