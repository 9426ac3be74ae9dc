"""A question in, an answer out: the one path that Discord, the command line and tests share.

Everything here is pure and deterministic on an immutable corpus: the same question gets the same
answer from everyone, everywhere, every time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.corpus import Part
from bot.errors import GoneError, UnknownTopicError
from bot.search.analysis import analyzer
from bot.search.confidence import confidence
from bot.search.index import Index
from bot.search.names import complete, contained, nearest, same
from bot.search.quotes import Quotation, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.corpus import Corpus, KnownQuestion, Passage, Span, Topic
    from bot.search.index import Hit

DEFAULT_THRESHOLD = 0.5
MAX_QUOTES = 3
MAX_QUOTE = 300
MAX_TOPICS = 3
MAX_QUESTIONS = 2


@dataclass(frozen=True, slots=True)
class Quote:
    """A span shown to a member: exactly ``text``, and nothing else ever becomes a quote's words.

    ``part`` of ``parts`` numbers the pages of a sentence that is longer than a quote may be.
    """

    passage: Passage
    span: Span
    part: int = 1
    parts: int = 1

    def __post_init__(self) -> None:
        if not self.passage.span.holds(self.span):
            message = f"a quote lies outside its passage {self.passage.citation}"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """The quoted words."""
        return self.span.of(self.passage.source.text)

    @property
    def citation(self) -> str:
        """The citation of the passage that the quote is from."""
        return self.passage.citation


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and its BM25 score for a question."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """Quotes that answer a question, best first, with what they were chosen from."""

    question: str
    quotes: tuple[Quote, ...]
    confidence: float
    ranked: tuple[Ranked, ...]
    corpus_version: str

    def __post_init__(self) -> None:
        if not self.quotes:
            message = "an answer has at least one quote"
            raise ValueError(message)
        _check_confidence(self.confidence)


@dataclass(frozen=True, slots=True)
class Refusal:
    """No answer: what the sources don't have, and what is near.

    ``missing`` are the asker's own words that stand nowhere in the sources.
    """

    question: str
    missing: tuple[str, ...]
    topics: tuple[Topic, ...]
    questions: tuple[KnownQuestion, ...]
    confidence: float
    ranked: tuple[Ranked, ...]
    corpus_version: str

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


@dataclass(frozen=True, slots=True)
class TopicMatch:
    """The topic that a name led to; ``exact`` is False where only the spelling is near."""

    topic: Topic
    asked: str
    exact: bool


@dataclass(frozen=True)
class Answerer:
    """Answers from one corpus. It is never changed: a reload makes another one."""

    corpus: Corpus
    index: Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", Index.of(self.corpus))

    def ask(
        self, question: str, *, threshold: float = DEFAULT_THRESHOLD, passages: int = 10
    ) -> Answer | Refusal:
        """Answer a question with quotes, or refuse.

        ``threshold`` is the confidence, 0 to 1, from which on an answer is given; at 0 nothing is
        refused that shares a word with a passage. ``passages`` is how many ranked passages the
        result holds, whether answered or not.
        """
        tokens = self._analyze(question)
        terms = list(dict.fromkeys(term for term, _ in tokens))
        hits = self.index.rank(terms, max(passages, MAX_QUOTES * 2))
        weights = {term: self.index.weight(term) for term in terms}
        best = hits[0] if hits else None
        matched = self.index.matched(terms, best.position) if best else 0
        sure = confidence(self.index, best, weights, matched)
        ranked = tuple(self._ranked(hits[:passages]))
        chosen: tuple[Quotation, ...] = ()
        if hits and sure >= threshold:
            chosen = choose(self.corpus, hits, weights, count=MAX_QUOTES, limit=MAX_QUOTE)
        if chosen:
            quotes = tuple(Quote(one.passage, one.span, one.part, one.parts) for one in chosen)
            return Answer(question, quotes, sure, ranked, self.corpus.version)
        missing = dict.fromkeys(word for term, word in tokens if term not in self.index.idf)
        topics, questions = self._near(question, terms)
        return Refusal(
            question, tuple(missing), topics, questions, sure, ranked, self.corpus.version
        )

    def topic(self, name: str) -> TopicMatch:
        """Return the topic called this, or else the one spelled most like it.

        Raises ``UnknownTopicError`` where none is near.
        """
        names = [(alias, topic) for topic in self.corpus.topics for alias in _names(topic)]
        for alias, topic in names:
            if same(alias, name):
                return TopicMatch(topic, name, exact=True)
        if found := nearest([alias for alias, _ in names], name):
            return TopicMatch(names[found.place][1], name, exact=False)
        raise UnknownTopicError(name)

    def topic_by_key(self, key: str) -> Topic:
        """Return the topic that a button points to, or raise ``GoneError``."""
        for topic in self.corpus.topics:
            if topic.key == key:
                return topic
        raise GoneError(key)

    def question_by_key(self, key: str) -> KnownQuestion:
        """Return the known question that a button points to, or raise ``GoneError``."""
        for question in self.corpus.questions:
            if question.key == key:
                return question
        raise GoneError(key)

    def neighbours(self, citation: str) -> tuple[Passage | None, Passage, Passage | None]:
        """Return a citation's passage with the ones before and after it in the same source.

        Raises ``UnknownCitationError``.
        """
        here = self.corpus.position(citation)
        passage = self.corpus.passages[here]
        around = (here - 1, here + 1)
        before, after = (
            self.corpus.passages[n]
            if 0 <= n < len(self.corpus.passages)
            and self.corpus.passages[n].source is passage.source
            else None
            for n in around
        )
        return before, passage, after

    def complete_question(self, typed: str, count: int, longest: int) -> list[str]:
        """Return questions and headings of the corpus that fit what was typed of a question."""
        names = dict.fromkeys(
            " ".join(name.split())
            for name in (
                *(question.text for question in self.corpus.questions),
                *(source.title for source in self.corpus.sources),
                *(
                    s.heading
                    for source in self.corpus.sources
                    for s in source.sections
                    if s.heading
                ),
                *(topic.name for topic in self.corpus.topics if topic.curated),
            )
        )
        fitting = [name for name in names if len(name) <= longest]
        return [fitting[place] for place in complete(fitting, typed, count)]

    def complete_topic(self, typed: str, count: int, longest: int) -> list[str]:
        """Return names of topics that fit what was typed of one; each topic at most once."""
        names = [(name, topic) for topic in self.corpus.topics for name in _names(topic)]
        if not typed.strip():
            names = [(topic.name, topic) for topic in self.corpus.topics]
        order = complete([name for name, _ in names], typed, len(names))
        found = dict.fromkeys(names[place][1].name for place in order)
        return [name for name in found if len(name) <= longest][:count]

    def complete_citation(self, typed: str, count: int) -> list[Passage]:
        """Return passages whose citation or words begin with what was typed."""
        wanted = " ".join(typed.casefold().split())
        found = [
            passage
            for passage in self.corpus.passages
            if passage.citation.startswith(wanted) or passage.text.casefold().startswith(wanted)
        ]
        return found[:count]

    def _analyze(self, question: str) -> list[tuple[str, str]]:
        """Return the question's terms with the words as typed, in each of the corpus's languages."""
        languages = dict.fromkeys(source.language for source in self.corpus.sources)
        return [
            (token.term, question[token.start : token.end])
            for language in languages
            for token in analyzer(language).tokens(question)
        ]

    def _ranked(self, hits: Sequence[Hit]) -> list[Ranked]:
        return [Ranked(self.corpus.passages[hit.position], hit.score) for hit in hits]

    def _near(
        self, question: str, terms: Sequence[str]
    ) -> tuple[tuple[Topic, ...], tuple[KnownQuestion, ...]]:
        """Return the topics and known questions nearest to a question that has no answer.

        What counts is telling words in common, or a topic's name spelled nearly alike.
        """
        telling = {term for term in terms if self.index.weight(term) >= self.index.common_idf}

        def share(words: str) -> float:
            common = telling.intersection(analyzer().terms(words))
            return sum(self.index.weight(term) for term in common)

        offered = [t for t in self.corpus.topics if t.curated] or list(self.corpus.topics)
        worth = {topic.key: max(map(share, _names(topic))) for topic in offered}
        slips = {topic.key for topic in offered if contained(_names(topic), question)}
        near = sorted(
            (topic for topic in offered if worth[topic.key] or topic.key in slips),
            key=lambda topic: (topic.key not in slips, -worth[topic.key]),
        )
        asked = sorted(
            (one for one in self.corpus.questions if share(one.text)),
            key=lambda one: -share(one.text),
        )
        return tuple(near[:MAX_TOPICS]), tuple(asked[:MAX_QUESTIONS])


def passage_quote(passage: Passage) -> Quote:
    """Return a whole passage as a quote."""
    return Quote(passage, passage.span)


def question_of(passage: Passage) -> Span | None:
    """Return the span of the question that a passage answers, if it answers one."""
    if passage.part is Part.ANSWER and passage.exchange is not None:
        return passage.exchange.question
    return None


def _names(topic: Topic) -> tuple[str, ...]:
    return (topic.name, *topic.aliases)


def _check_confidence(value: float) -> None:
    if not 0 <= value <= 1:
        message = f"confidence is between 0 and 1, not {value}"
        raise ValueError(message)
