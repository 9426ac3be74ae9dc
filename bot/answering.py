"""Answer questions. Discord, the command line and the tests all use this.

Everything here is pure and deterministic on an immutable corpus: the same question gets the same
answer for everyone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from bot.corpus import Corpus, KnownQuestion, Part, Passage, Span, Topic
from bot.search.analysis import analyzer, fold, words
from bot.search.bm25 import Hit
from bot.search.explain import PassageScore, explain_score
from bot.search.index import Progress, build_index
from bot.search.names import PrefixIndex
from bot.search.query import ParsedQuery, answer_type_of
from bot.search.quotes import Quotation, choose_quotes, question_beside
from bot.search.score import Candidate, Logit, SentenceScorer, confidence, logit, rerank
from bot.search.sentences import Sentence
from bot.search.spelling import dictionary_words
from bot.search.storage import IndexFolder
from bot.search.suggest import NumberedPassages, Suggestions
from bot.search.weights import DEFAULT, Weights

DEFAULT_THRESHOLD = 0.5
MAX_QUOTES = 3
MAX_QUOTE = 300
MAX_CACHED_TEXTS = 10_000
"""How many texts' words ``mentions`` remembers."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A span shown to a member; its words are exactly ``text``.

    ``part`` of ``parts`` numbers the pages of a sentence longer than a quote. ``question`` is the
    quoted question that it answers, if the member's words are in that.
    """

    passage: Passage
    span: Span
    part: int = 1
    parts: int = 1
    question: Quote | None = None

    def __post_init__(self) -> None:
        if not self.passage.span.holds(self.span):
            message = f"a quote lies outside its passage {self.passage.citation}"
            raise ValueError(message)

    @property
    def text(self) -> str:
        return self.span.of(self.passage.source.text)

    @property
    def citation(self) -> str:
        """The citation of the quote's passage."""
        return self.passage.citation


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and its score for a question: BM25, plus what reranking adds for the best."""

    passage: Passage
    score: float


class Correction(NamedTuple):
    """A misspelt word of a question, and the sources' word that was searched for instead."""

    typed: str
    searched: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Quotes that answer a question, best first, and the ranked passages."""

    question: str
    quotes: tuple[Quote, ...]
    confidence: float
    ranked: tuple[Ranked, ...]
    corpus_version: str
    corrections: tuple[Correction, ...] = ()
    outcome: ClassVar = "answer"

    def __post_init__(self) -> None:
        if not self.quotes:
            message = "an answer has at least one quote"
            raise ValueError(message)
        _check_confidence(self.confidence)


@dataclass(frozen=True, slots=True)
class Refusal:
    """No answer: the closest passages, if any is near, and suggestions.

    ``missing`` are the member's words that no source has.
    """

    question: str
    missing: tuple[str, ...]
    topics: tuple[Topic, ...]
    questions: tuple[KnownQuestion, ...]
    confidence: float
    ranked: tuple[Ranked, ...]
    corpus_version: str
    corrections: tuple[Correction, ...] = ()
    quotes: tuple[Quote, ...] = ()

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)

    @property
    def outcome(self) -> Literal["closest", "nothing"]:
        """What this is called: with quotes, they are the closest passages."""
        return "closest" if self.quotes else "nothing"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a question has its outcome, on one corpus at one threshold.

    ``scored`` has the score of each quote's passage, in order; for a refusal, that of the best
    passage, if any has a word of the question. ``logit`` gives the confidence, None without such a
    passage.
    """

    outcome: Answer | Refusal
    threshold: float
    scored: tuple[PassageScore, ...]
    logit: Logit | None

    def ahead(self, scored: PassageScore) -> tuple[Ranked, ...]:
        """Return the passages that ranked before this one; a quote's sentence can outweigh that."""
        return self._beside(scored)[0]

    def behind(self, scored: PassageScore) -> tuple[Ranked, ...]:
        """Return the passages that ranked after this one, best first."""
        return self._beside(scored)[1]

    def _beside(self, scored: PassageScore) -> tuple[tuple[Ranked, ...], tuple[Ranked, ...]]:
        ranked = self.outcome.ranked
        places = [n for n, one in enumerate(ranked) if one.passage is scored.passage]
        here = places[0] if places else len(ranked)
        return ranked[:here], ranked[here + 1 :]


class _Word(NamedTuple):
    """A word of a question as typed, its terms, and whether a passage has it."""

    typed: str
    terms: tuple[str, ...]
    known: bool


class _Search(NamedTuple):
    """The search for a question: its words, the BM25 hits, and the reranked candidates."""

    question: str
    words: list[_Word]
    corrections: tuple[Correction, ...]
    query: ParsedQuery
    scorer: SentenceScorer
    counted: tuple[Hit, ...]
    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


class Answerer:
    """Answers from one corpus. Immutable: a reload makes a new one."""

    def __init__(
        self,
        corpus: Corpus,
        weights: Weights = DEFAULT,
        *,
        saved: IndexFolder | None = None,
        progress: Progress | None = None,
        before: Answerer | None = None,
    ) -> None:
        """Prepare a corpus; ``saved``, ``progress`` and ``before`` are ``build_index``'s."""
        self.corpus = corpus
        self.weights = weights
        earlier = before and before.index
        self.index = build_index(corpus, weights, saved, progress, earlier)
        self._exchanges: dict[tuple[str, int, Part], list[int]] = {}
        for position, passage in enumerate(corpus.passages):
            if passage.exchange is not None:
                where = (passage.source.slug, passage.exchange.number, passage.part)
                self._exchanges.setdefault(where, []).append(position)
        self._languages = tuple(dict.fromkeys(source.language for source in corpus.sources))
        self.suggestions = Suggestions(corpus, self.index.bm25)
        self.places = NumberedPassages(corpus)
        passages = corpus.passages
        self._by_citation = PrefixIndex(len(passages), lambda one, _: passages[one].citation)
        self._by_words = PrefixIndex(len(passages), lambda one, n: _beginning(passages[one], n))
        self._cached_words: dict[str, frozenset[str]] = {}

    def ask(
        self,
        question: str,
        *,
        threshold: float = DEFAULT_THRESHOLD,
        passages: int = 10,
        as_typed: bool = False,
    ) -> Answer | Refusal:
        """Answer a question with quotes, or refuse.

        ``threshold`` is the confidence, 0 to 1, required for an answer; at 0, no question that
        shares a word with a passage is refused. ``passages`` is how many ranked passages the result
        holds, answered or not. ``as_typed`` turns off spelling correction.
        """
        return self._outcome(
            self._search(question, passages, as_typed=as_typed), threshold, passages
        )

    def explain(
        self, question: str, *, threshold: float = DEFAULT_THRESHOLD, as_typed: bool = False
    ) -> Explanation:
        """Answer a question like ``ask``, with an explanation."""
        again = self.weights.reranked
        search = self._search(question, again, as_typed=as_typed)
        outcome = self._outcome(search, threshold, again)
        best = search.best
        if best is None:
            return Explanation(outcome, threshold, (), None)
        shown = [best.passage]
        if isinstance(outcome, Answer):
            shown = [quote.passage for quote in outcome.quotes]
        spelled: dict[str, dict[str, None]] = {term: {} for term in search.query.idf}
        for word in search.words:
            for term in word.terms:
                spelled[term][word.typed] = None
        asked = {term: tuple(typed) for term, typed in spelled.items()}
        held = {one.hit.position: one.counted for one in search.candidates}
        scored: list[PassageScore] = []
        for passage in shown:
            place = self.corpus.position(passage.citation)
            counted = held.get(place, sum(self.index.bm25.contributions(asked, place).values()))
            hit = Hit(place, counted)
            scored.append(explain_score(search.scorer, hit, asked, reranked=place in held))
        sure = logit(self.index.bm25, best, search.query, self.weights)
        return Explanation(outcome, threshold, tuple(scored), sure)

    def warm(self) -> None:
        """Load the word lists now, so that the first misspelt word needn't wait."""
        for language in self._languages:
            dictionary_words(language)

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

    def complete_citation(self, typed: str, count: int) -> list[Passage]:
        """Return the first passages whose citation or words start with the typed text."""
        wanted = " ".join(typed.casefold().split())
        found = {*self._by_citation.first(wanted, count), *self._by_words.first(wanted, count)}
        return [self.corpus.passages[one] for one in sorted(found)[:count]]

    def words_of(self, text: str) -> tuple[str, ...]:
        """Return a text's distinct analysed words, for searching the query log.

        A text of only function words keeps them.
        """
        found = dict.fromkeys(word.terms[0] for word in self._words(text))
        return tuple(found or dict.fromkeys(words(text)))

    def mentions(self, text: str, wanted: Iterable[str]) -> bool:
        """Whether a text has all the words of one of some others, in any form."""
        has = {*self.words_of(text), *words(text)}
        return any(self._words_wanted(one) <= has for one in wanted)

    def _words_wanted(self, text: str) -> frozenset[str]:
        """Return a text's words; a server's held words are looked for in each question anew."""
        if text not in self._cached_words:
            if len(self._cached_words) >= MAX_CACHED_TEXTS:
                self._cached_words.clear()
            self._cached_words[text] = frozenset(self.words_of(text))
        return self._cached_words[text]

    def _search(self, question: str, passages: int, *, as_typed: bool) -> _Search:
        """Search for a question; with at least ``passages`` hits, if that many match."""
        index, weights = self.index.bm25, self.weights
        words, corrections = self._analyze(question, as_typed=as_typed)
        terms = dict.fromkeys(term for word in words for term in word.terms)
        query = ParsedQuery({term: index.weight(term) for term in terms}, answer_type_of(question))
        counted = index.rank(terms, max(passages, weights.reranked))
        scorer = SentenceScorer(self.corpus, self.index, query, weights)
        candidates = rerank(scorer, counted, weights.reranked)
        return _Search(question, words, corrections, query, scorer, counted, candidates)

    def _outcome(self, search: _Search, threshold: float, passages: int) -> Answer | Refusal:
        """Return the answer or refusal for a search, listing ``passages`` hits."""
        weights, query, scorer = self.weights, search.query, search.scorer
        sure = confidence(self.index.bm25, search.best, query, weights)
        hits = [*(one.hit for one in search.candidates), *search.counted[weights.reranked :]]
        ranked = tuple(
            Ranked(self.corpus.passages[hit.position], hit.score) for hit in hits[:passages]
        )
        version, corrections = self.corpus.version, search.corrections
        chosen: tuple[Quotation, ...] = ()
        if sure >= threshold:
            chosen = choose_quotes(
                search.candidates,
                query,
                weights,
                count=MAX_QUOTES,
                limit=MAX_QUOTE,
                answers=lambda passage: (
                    scorer.score(Hit(position, 0.0))
                    for position in self._in_exchange(passage, Part.ANSWER)
                ),
            )
        if chosen:
            quotes = self._quotes(chosen, query)
            return Answer(search.question, quotes, sure, ranked, version, corrections)
        topics, questions = self.suggestions.near(search.question, query.idf)
        missing = tuple(dict.fromkeys(word.typed for word in search.words if not word.known))
        question = search.question
        return Refusal(question, missing, topics, questions, sure, ranked, version, corrections)

    def _quotes(self, chosen: Sequence[Quotation], query: ParsedQuery) -> tuple[Quote, ...]:
        """Return the quotes; those of answers with words of their question where needed.

        Nothing is shown twice: no question that is itself quoted, or shown with an earlier quote.
        """
        quotes: list[Quote] = []
        shown = list(chosen)
        for one in chosen:
            question = None
            beside = question_beside(one, self._question_of(one), query, self.weights, MAX_QUOTE)
            if beside and not any(_overlap(beside, other) for other in shown):
                question = Quote(beside.passage, beside.span, beside.part, beside.parts)
                shown.append(beside)
            quotes.append(Quote(one.passage, one.span, one.part, one.parts, question))
        return tuple(quotes)

    def _question_of(self, quotation: Quotation) -> Iterator[tuple[Passage, Sentence]]:
        """Yield the sentences of the question that a quote answers."""
        if quotation.passage.part is Part.ANSWER:
            for position in self._in_exchange(quotation.passage, Part.QUESTION):
                for sentence in self.index.sentences.of(position):
                    yield self.corpus.passages[position], sentence

    def _in_exchange(self, passage: Passage, part: Part) -> Sequence[int]:
        """Return the positions of the question's or the answer's passages in an exchange."""
        if passage.exchange is None:
            return ()
        return self._exchanges.get((passage.source.slug, passage.exchange.number, part), ())

    def _analyze(
        self, question: str, *, as_typed: bool
    ) -> tuple[list[_Word], tuple[Correction, ...]]:
        """Return the question's words and the spelling corrections.

        A word that no passage has is replaced by the most likely word of the corpus, or left out if
        that is a function word.
        """
        words: list[_Word] = []
        corrections: list[Correction] = []
        for word in self._words(question):
            corrected = None if word.known or as_typed else self._corrected(word.typed)
            if corrected is None:
                words.append(word)
                continue
            words += self._words(corrected)
            corrections.append(Correction(word.typed, corrected))
        return words, tuple(dict.fromkeys(corrections))

    def _corrected(self, word: str) -> str | None:
        """Return the most likely correction of a word.

        In a corpus without English, English function words aren't candidates: no passage has them.
        """
        near = self.index.words.candidates(fold(word), self._languages)
        return next((one.word for one in near if all(w.known for w in self._words(one.word))), None)

    def _words(self, text: str) -> list[_Word]:
        """Return a text's words with their terms in each of the corpus's languages.

        Languages that lack the word don't count if another has it, and a stop word of one language
        isn't a missing word of another.
        """
        found: dict[tuple[int, int], list[str]] = {}
        for language in self._languages:
            for token in analyzer(language).tokens(text):
                found.setdefault((token.start, token.end), []).append(token.term)
        words: list[_Word] = []
        for (start, end), terms in sorted(found.items()):
            known = tuple(term for term in dict.fromkeys(terms) if term in self.index.bm25)
            if known or len(terms) == len(self._languages):
                words.append(_Word(text[start:end], known or (terms[0],), bool(known)))
        return words


def _beginning(passage: Passage, length: int) -> str:
    """Return a passage's first characters, casefolded; casefolding shortens none."""
    start, end = passage.span.start, passage.span.end
    return passage.source.text[start : min(end, start + length)].casefold()


def _overlap(one: Quotation, other: Quotation) -> bool:
    return one.passage is other.passage and (
        one.span.start < other.span.end and other.span.start < one.span.end
    )


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
