"""Answer questions. Discord, the command line and the tests all use this.

Everything here is pure and deterministic on an immutable corpus: the same question gets the same
answer for everyone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from bot.corpus import Corpus, KnownQuestion, Part, Passage, Span, Topic
from bot.meaning import CorpusMeaning
from bot.search.analysis import analyzer, fold, words
from bot.search.bm25 import Hit
from bot.search.confidence import Confidence, gather, is_capped, weigh
from bot.search.explain import PassageScore, explain_score
from bot.search.index import Progress, build_index
from bot.search.named import looks_named, proper_names
from bot.search.names import PrefixIndex
from bot.search.query import ParsedQuery, answer_type_of
from bot.search.quotes import Quotation, choose_quotes, question_beside
from bot.search.score import Candidate, SentenceScorer, nearest_passages, rerank
from bot.search.sentences import Sentence
from bot.search.spelling import dictionary_words
from bot.search.storage import IndexFolder
from bot.search.suggest import NumberedPassages, Suggestions
from bot.search.weights import DEFAULT, WORDS_ALONE, Weights

DEFAULT_THRESHOLD = 0.65
"""The confidence required for an answer."""
DEFAULT_CLOSEST = 0.04
"""The confidence required for showing the closest passages."""
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

    ``scored`` has the score of each quote's passage, in order; where nothing is quoted, that of the
    best passage, if any is found. ``sure`` gives the confidence, None without such a passage.
    """

    outcome: Answer | Refusal
    threshold: float
    scored: tuple[PassageScore, ...]
    sure: Confidence | None

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
    """The search for a question: its words, the BM25 hits, the candidates, and their quotes."""

    question: str
    words: list[_Word]
    corrections: tuple[Correction, ...]
    query: ParsedQuery
    scorer: SentenceScorer
    counted: tuple[Hit, ...]
    candidates: tuple[Candidate, ...]
    chosen: tuple[Quotation, ...]

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


class Answerer:
    """Answers from one corpus. Immutable: a reload makes a new one."""

    def __init__(
        self,
        corpus: Corpus,
        weights: Weights | None = None,
        *,
        saved: IndexFolder | None = None,
        progress: Progress | None = None,
        before: Answerer | None = None,
        meaning: CorpusMeaning | None = None,
    ) -> None:
        """Prepare a corpus; ``saved``, ``progress`` and ``before`` are ``build_index``'s."""
        self.corpus = corpus
        self.weights = weights or (DEFAULT if meaning else WORDS_ALONE)
        self.meaning = meaning
        earlier = before and before.index
        self.index = build_index(corpus, self.weights, saved, progress, earlier)
        self._exchanges: dict[tuple[str, int, Part], list[int]] = {}
        for position, passage in enumerate(corpus.passages):
            if passage.exchange is not None:
                where = (passage.source.slug, passage.exchange.number, passage.part)
                self._exchanges.setdefault(where, []).append(position)
        self._languages = tuple(dict.fromkeys(source.language for source in corpus.sources))
        self.suggestions = Suggestions(corpus, self.index.bm25)
        self._names = proper_names(self.index.sentences, len(self.index.bm25.terms))
        self.places = NumberedPassages(corpus)
        passages = corpus.passages
        self._by_citation = PrefixIndex(len(passages), lambda one, _: passages[one].citation)
        self._by_words = PrefixIndex(len(passages), lambda one, n: _beginning(passages[one], n))
        self._cached_words: dict[str, frozenset[str]] = {}

    def with_meaning(self, meaning: CorpusMeaning) -> Answerer:
        """Return one that finds by meaning as well, with its weights, if they are the usual ones.

        Everything else is shared.
        """
        made = copy(self)
        made.meaning = meaning
        made.weights = DEFAULT if self.weights is WORDS_ALONE else self.weights
        return made

    def ask(
        self,
        question: str,
        *,
        threshold: float = DEFAULT_THRESHOLD,
        closest: float = DEFAULT_CLOSEST,
        passages: int = 10,
        as_typed: bool = False,
    ) -> Answer | Refusal:
        """Answer a question with quotes, or give the closest passages, or nothing.

        ``threshold`` is the confidence, 0 to 1, required for an answer; at 0, every question that
        shares a word with a passage is answered. ``closest`` is the confidence required for showing
        the closest passages. ``passages`` is how many ranked passages the result holds, answered or
        not. ``as_typed`` turns off spelling correction.
        """
        search = self._search(question, passages, as_typed=as_typed)
        return self._outcome(search, threshold, closest, passages)

    def explain(
        self,
        question: str,
        *,
        threshold: float = DEFAULT_THRESHOLD,
        closest: float = DEFAULT_CLOSEST,
        as_typed: bool = False,
    ) -> Explanation:
        """Answer a question like ``ask``, with an explanation."""
        again = self.weights.reranked
        search = self._search(question, again, as_typed=as_typed)
        outcome = self._outcome(search, threshold, closest, again)
        best = search.best
        if best is None:
            return Explanation(outcome, threshold, (), None)
        shown = [quote.passage for quote in outcome.quotes] or [best.passage]
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
        return Explanation(outcome, threshold, tuple(scored), self._sure(search))

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
        near = None
        if self.meaning is not None and terms:
            near = self.meaning.nearness(_corrected(question, corrections))
        names = {term for word in words if self._is_named(word) for term in word.terms}
        scorer = SentenceScorer(self.corpus, self.index, query, weights, near, names)
        counted = index.rank(terms, max(passages, weights.reranked))
        hits = [*counted[: weights.reranked]]
        if near is not None:
            held = {one.position for one in hits}
            places = nearest_passages(self.index, near, weights.reranked)
            hits += [
                Hit(place, math.fsum(index.contributions(terms, place).values()))
                for place in places
                if place not in held
            ]
            scorer.weigh_meaning(hits)
        candidates = rerank(scorer, hits)
        chosen = choose_quotes(
            candidates,
            query,
            weights,
            count=MAX_QUOTES,
            limit=MAX_QUOTE,
            meaning=scorer.meaning,
            answers=lambda passage: (
                scorer.score(Hit(position, 0.0))
                for position in self._in_exchange(passage, Part.ANSWER)
            ),
        )
        return _Search(question, words, corrections, query, scorer, counted, candidates, chosen)

    def _sure(self, search: _Search) -> Confidence | None:
        """Return the confidence in a search's quotes, None without any."""
        if not search.chosen:
            return None
        held = {
            term
            for one in search.chosen
            for term in self.index.bm25.contributions(
                search.query.idf, self.corpus.position(one.passage.citation)
            )
        }
        absent = tuple(
            word.typed
            for word in search.words
            if not held & set(word.terms) and self._is_named(word)
        )
        index, query, candidates = self.index.bm25, search.query, search.candidates
        first = search.chosen[0].passage
        best = next((one for one in candidates if one.passage is first), None)
        if best is None:  # it answers a question that was found
            place = self.corpus.position(first.citation)
            counted = math.fsum(index.contributions(query.idf, place).values())
            best = search.scorer.score(Hit(place, counted))
        evidence = gather(index, query, candidates, best, search.chosen, absent, self.weights)
        return weigh(evidence, self.weights)

    def _is_named(self, word: _Word) -> bool:
        """Whether a word is a name or a number, and not one that is everywhere in the corpus."""
        index = self.index.bm25
        if any(index.weight(term) <= index.common_idf for term in word.terms):
            return False
        numbers = (index.terms.find(term) for term in word.terms)
        if any(number is not None and self._names[number] for number in numbers):
            return True
        return looks_named(word.typed, self._languages)

    def _outcome(
        self, search: _Search, threshold: float, closest: float, passages: int
    ) -> Answer | Refusal:
        """Return the answer, the closest passages or nothing for a search."""
        sure = self._sure(search)
        value = sure.value if sure else 0.0
        held = {one.hit.position for one in search.candidates}
        rest = (one for one in search.counted if one.position not in held)
        hits = [*(one.hit for one in search.candidates), *rest]
        ranked = tuple(
            Ranked(self.corpus.passages[hit.position], hit.score) for hit in hits[:passages]
        )
        version, corrections, question = self.corpus.version, search.corrections, search.question
        worded = any(one.terms for one in search.chosen) or bool(search.counted)
        capped = threshold > 0 and sure is not None and is_capped(sure.evidence)
        if search.chosen and value >= threshold and worded and not capped:
            quotes = self._quotes(search.chosen, search.query)
            return Answer(question, quotes, value, ranked, version, corrections)
        quotes = self._quotes(search.chosen, search.query) if value >= closest else ()
        topics, questions = self.suggestions.near(question, search.query.idf)
        missing = tuple(dict.fromkeys(word.typed for word in search.words if not word.known))
        return Refusal(
            question, missing, topics, questions, value, ranked, version, corrections, quotes
        )

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


def _corrected(question: str, corrections: Iterable[Correction]) -> str:
    """Return a question with its corrections, as the model of meaning reads it."""
    for one in corrections:
        question = question.replace(one.typed, one.searched)
    return question


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
