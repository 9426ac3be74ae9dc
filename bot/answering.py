"""A question in, an answer out: the one path that Discord, the command line and tests share.

Everything here is pure and deterministic on an immutable corpus: the same question gets the same
answer from everyone, everywhere, every time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bot.corpus import Part
from bot.search.analysis import analyzer
from bot.search.confidence import confidence
from bot.search.finding import Finder
from bot.search.index import Index
from bot.search.quotes import Quotation, choose
from bot.search.reranking import rerank
from bot.search.weights import DEFAULT, Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.corpus import Corpus, KnownQuestion, Passage, Span, Topic
    from bot.search.index import Hit

DEFAULT_THRESHOLD = 0.5
MAX_QUOTES = 3
MAX_QUOTE = 300


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
    """A passage and its score for a question: BM25, and for the best what reranking adds."""

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


class _Word(NamedTuple):
    """A word of a question as typed, the terms it is looked up by, and whether a passage has it."""

    typed: str
    terms: tuple[str, ...]
    known: bool


@dataclass(frozen=True)
class Answerer:
    """Answers from one corpus. It is never changed: a reload makes another one."""

    corpus: Corpus
    weights: Weights = DEFAULT
    index: Index = field(init=False, repr=False, compare=False)
    _finder: Finder = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", Index.of(self.corpus, self.weights))
        object.__setattr__(self, "_finder", Finder(self.corpus, self.index))

    def ask(
        self, question: str, *, threshold: float = DEFAULT_THRESHOLD, passages: int = 10
    ) -> Answer | Refusal:
        """Answer a question with quotes, or refuse.

        ``threshold`` is the confidence, 0 to 1, from which on an answer is given; at 0 nothing is
        refused that shares a word with a passage. ``passages`` is how many ranked passages the
        result holds, whether answered or not.
        """
        words = self._analyze(question)
        terms = list(dict.fromkeys(term for word in words for term in word.terms))
        counted = self.index.rank(terms, max(passages, self.weights.reranked))
        idf = {term: self.index.weight(term) for term in terms}
        hits = rerank(self.corpus, counted, idf, self.weights)
        best = next((hit for hit in counted if hit.position == hits[0].position), None)
        matched = self.index.matched(terms, best.position) if best else 0
        sure = confidence(self.index, best, idf, matched, self.weights)
        ranked = tuple(self._ranked(hits[:passages]))
        chosen: tuple[Quotation, ...] = ()
        if hits and sure >= threshold:
            chosen = choose(self.corpus, hits, idf, self.weights, count=MAX_QUOTES, limit=MAX_QUOTE)
        if chosen:
            quotes = tuple(Quote(one.passage, one.span, one.part, one.parts) for one in chosen)
            return Answer(question, quotes, sure, ranked, self.corpus.version)
        missing = dict.fromkeys(word.typed for word in words if not word.known)
        topics, questions = self._finder.near(question, terms)
        return Refusal(
            question, tuple(missing), topics, questions, sure, ranked, self.corpus.version
        )

    def topic(self, name: str) -> TopicMatch:
        """Return the topic called this, or else the one spelled most like it.

        Raises ``UnknownTopicError`` where none is near.
        """
        found = self._finder.topic(name)
        return TopicMatch(found.topic, name, found.exact)

    def topic_by_key(self, key: str) -> Topic:
        """Return the topic that a button points to, or raise ``GoneError``."""
        return self._finder.topic_by_key(key)

    def question_by_key(self, key: str) -> KnownQuestion:
        """Return the known question that a button points to, or raise ``GoneError``."""
        return self._finder.question_by_key(key)

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
        return self._finder.complete_question(typed, count, longest)

    def complete_topic(self, typed: str, count: int, longest: int) -> list[str]:
        """Return names of topics that fit what was typed of one; each topic at most once."""
        return self._finder.complete_topic(typed, count, longest)

    def complete_citation(self, typed: str, count: int) -> list[Passage]:
        """Return passages whose citation or words begin with what was typed."""
        wanted = " ".join(typed.casefold().split())
        found = (
            passage
            for passage in self.corpus.passages
            if passage.citation.startswith(wanted) or passage.text.casefold().startswith(wanted)
        )
        return list(islice(found, count))

    def _analyze(self, question: str) -> list[_Word]:
        """Return the question's words with their terms in each of the corpus's languages.

        A language that doesn't have the word has no say where another one has it, and a stop word
        of one language is no missing word of another.
        """
        languages = list(dict.fromkeys(source.language for source in self.corpus.sources))
        found: dict[tuple[int, int], list[str]] = {}
        for language in languages:
            for token in analyzer(language).tokens(question):
                found.setdefault((token.start, token.end), []).append(token.term)
        words: list[_Word] = []
        for (start, end), terms in sorted(found.items()):
            known = tuple(dict.fromkeys(term for term in terms if term in self.index.idf))
            if known or len(terms) == len(languages):
                words.append(_Word(question[start:end], known or (terms[0],), bool(known)))
        return words

    def _ranked(self, hits: Sequence[Hit]) -> list[Ranked]:
        return [Ranked(self.corpus.passages[hit.position], hit.score) for hit in hits]


def passage_quote(passage: Passage) -> Quote:
    """Return a whole passage as a quote."""
    return Quote(passage, passage.span)


def question_of(passage: Passage) -> Span | None:
    """Return the span of the question that a passage answers, if it answers one."""
    if passage.part is Part.ANSWER and passage.exchange is not None:
        return passage.exchange.question
    return None


def _check_confidence(value: float) -> None:
    if not 0 <= value <= 1:
        message = f"confidence is between 0 and 1, not {value}"
        raise ValueError(message)
