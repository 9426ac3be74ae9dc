"""Answer questions. Discord, the command line and the tests all use this.

Everything here is pure and deterministic on an immutable corpus: the same question gets the same
answer for everyone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import ClassVar, Literal, NamedTuple

from bot.corpus import Corpus, KnownQuestion, Part, Passage, Source, Span, SynonymSet, Topic
from bot.corpus.text import pages
from bot.meaning.vectors import CorpusMeaning
from bot.search.analysis import analyzer, fold, words
from bot.search.bm25 import Hit
from bot.search.confidence import Confidence, collect_evidence
from bot.search.entities import (
    MIN_USES,
    is_listed,
    is_name_or_number,
    proper_names,
    territories,
)
from bot.search.explain import PassageScore, explain_score
from bot.search.foreign import foreign_language
from bot.search.index import Progress, build_index
from bot.search.labels import (
    LabelIndex,
    PassageLabel,
    QuestionKey,
    near_duplicates,
    telling_words,
)
from bot.search.metadata import fact_asked, fact_quote
from bot.search.names import PrefixIndex
from bot.search.query import ParsedQuery, answer_type_of
from bot.search.question import COLLOQUIAL, QuestionPart, composed, is_small_talk, parts_of
from bot.search.quotes import Quotation, beginning_quote, choose_quotes, question_beside
from bot.search.score import Candidate, SentenceScorer, nearest_passages, rerank
from bot.search.sentences import Sentence
from bot.search.spelling import FIRST_LETTER_TYPO_LENGTH, dictionary_words
from bot.search.storage import IndexFolder
from bot.search.suggest import Heading, NumberedPassages, Suggestions
from bot.search.synonyms import Expansion, SynonymIndex, factors_of
from bot.search.thresholds import DEFAULT_CLOSEST, DEFAULT_THRESHOLD
from bot.search.weights import DEFAULT, WORDS_ALONE, Weights

MAX_QUOTES = 3
MAX_QUOTE = 300
MAX_EACH = 2
"""The quotes of each part of a question that asks several things."""
KNOWN_CONFIDENCE = 0.95
"""The confidence in what the sources' own data answers: their topics, headings and metadata."""
PICKED_CONFIDENCE = 1.0
"""The confidence in a passage that moderators picked."""
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


Rule = Literal["metadata", "name", "label"]
"""What answers instead of a search: what is known of a source, a topic's name, or a label."""


class Correction(NamedTuple):
    """A misspelt word of a question, and the sources' word that was searched for instead."""

    typed: str
    searched: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Quotes that answer a question, best first, and the ranked passages.

    ``picked`` is whether the first quote's passage comes first because moderators picked it.
    """

    question: str
    quotes: tuple[Quote, ...]
    confidence: float
    ranked: tuple[Ranked, ...]
    corpus_version: str
    corrections: tuple[Correction, ...] = ()
    picked: bool = False
    outcome: ClassVar[Literal["answer"]] = "answer"

    def __post_init__(self) -> None:
        if not self.quotes:
            message = "an answer has at least one quote"
            raise ValueError(message)
        _check_confidence(self.confidence)


@dataclass(frozen=True, slots=True)
class Refusal:
    """No answer: the closest passages, if any is near, and suggestions.

    ``missing`` are the member's words that no source has. ``notice`` is ``help`` for a greeting or
    a question to the bot, and ``language`` for a question in a ``language`` that no source has;
    the sources are in ``languages``.
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
    notice: Literal["help", "language"] | None = None
    language: str = ""
    languages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)

    @property
    def outcome(self) -> Literal["closest", "nothing", "help"]:
        """What this is called: with quotes, they are the closest passages."""
        if self.notice == "help":
            return self.notice
        return "closest" if self.quotes else "nothing"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a question has its outcome, on one corpus at one threshold.

    ``scored`` has the score of each quote's passage, in order; where nothing is quoted, that of the
    best passage, if any is found. ``sure`` gives the confidence, None without such a passage.
    ``rule`` says what gave the answer instead: ``metadata`` of the sources, a ``name`` in them, or
    a moderator's ``label``.
    """

    outcome: Answer | Refusal
    threshold: float
    scored: tuple[PassageScore, ...]
    sure: Confidence | None
    rule: Rule | None = None

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
    """The search for a question: its words, the BM25 hits, the candidates, and their quotes.

    ``named`` are those of its words that are names or numbers.
    """

    question: str
    words: list[_Word]
    named: tuple[_Word, ...]
    corrections: tuple[Correction, ...]
    query: ParsedQuery
    scorer: SentenceScorer
    counted: tuple[Hit, ...]
    candidates: tuple[Candidate, ...]
    chosen: tuple[Quotation, ...]

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


class _Result(NamedTuple):
    """An outcome, the search that each of its quotes is from, and the rule that gave it."""

    outcome: Answer | Refusal
    searches: tuple[_Search, ...]
    rule: Rule | None = None


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
        self.synonyms = self._index_synonyms(corpus)
        self._names = proper_names(self.index.sentences, len(self.index.bm25.terms))
        self.places = NumberedPassages(corpus)
        passages = corpus.passages
        self._by_citation = PrefixIndex(len(passages), lambda one, _: passages[one].citation)
        self._by_words = PrefixIndex(len(passages), lambda one, n: _beginning(passages[one], n))
        self._cached_words: dict[str, frozenset[str]] = {}
        self.labels: LabelIndex | None = None

    def with_meaning(self, meaning: CorpusMeaning) -> Answerer:
        """Return one that finds by meaning as well, with its weights, if they are the usual ones.

        Everything else is shared.
        """
        made = copy(self)
        made.meaning = meaning
        made.weights = DEFAULT if self.weights is WORDS_ALONE else self.weights
        return made

    def with_labels(self, labels: Iterable[PassageLabel]) -> Answerer:
        """Return one whose first quote is from the passage that moderators picked, if they did.

        A label acts as long as the corpus has its passage. Everything else is shared.
        """
        made = copy(self)
        known = (one for one in labels if one.citation is None or self.corpus.has(one.citation))
        meaning = None if self.meaning is None else self.meaning.question_cosines
        # Not ``self.question_key``: it would keep this one, and its corpus, as long as the new one.
        made.labels = LabelIndex(known, made.question_key, meaning)
        return made

    def same_questions(self, questions: Iterable[str]) -> list[tuple[int, int]]:
        """Return the places of questions that mean the same as an earlier one, and that one's.

        Without the model of meaning, none does.
        """
        if self.meaning is None:
            return []
        keys = [self.question_key(one) for one in questions]
        return list(near_duplicates(keys, self.meaning.question_cosines))

    def question_key(self, question: str) -> QuestionKey:
        """Return what near-duplicates of a question share."""
        found, corrections = self._analyze(question, as_typed=False)
        text = _corrected(question, corrections)
        telling = telling_words(text)
        if self.meaning is not None:  # words that the model doesn't read can't be told apart by it
            telling |= self.meaning.read.known.names_in(text)
            text = self.meaning.read.question(text)
        names = tuple(word.terms[0] for word in found if self._is_name(word))
        return QuestionKey(text, frozenset(word.terms[0] for word in found), names, telling)

    def with_synonyms(self, more: Iterable[SynonymSet]) -> Answerer:
        """Return one with more entries in its word list. Everything else is shared."""
        made = copy(self)
        made.corpus = self.corpus.with_synonyms(more)
        made.synonyms = self._index_synonyms(made.corpus)
        return made

    def _index_synonyms(self, corpus: Corpus) -> SynonymIndex:
        aliases = (  # an alias whose words the sources have finds these by itself
            (alias, topic.name)
            for topic in corpus.topics
            for alias in topic.aliases
            if not all(word.known for word in self._words(alias))
        )
        return SynonymIndex(
            (*corpus.synonyms, *aliases),
            lambda phrase: tuple(word.terms for word in self._words(phrase)),
            self.index.bm25,
        )

    def expansions(self, question: str) -> tuple[Expansion, ...]:
        """Return what the word list adds to a question, spelling aside."""
        return self._expand(self._words(question))

    def _expand(self, words: Iterable[_Word]) -> tuple[Expansion, ...]:
        return self.synonyms.expand([word.terms for word in words])

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
        return self._find(question, threshold, closest, passages, as_typed=as_typed).outcome

    def explain(
        self,
        question: str,
        *,
        threshold: float = DEFAULT_THRESHOLD,
        closest: float = DEFAULT_CLOSEST,
        as_typed: bool = False,
    ) -> Explanation:
        """Answer a question like ``ask``, with an explanation."""
        found = self._find(question, threshold, closest, self.weights.reranked, as_typed=as_typed)
        outcome, searches = found.outcome, found.searches
        best = next((one for one in searches if one.best is not None), None)
        if best is None or best.best is None:
            return Explanation(outcome, threshold, (), None, found.rule)
        if outcome.quotes:
            pairs = zip(outcome.quotes, searches, strict=True)
            scored = [self._score_of(quote.passage, search) for quote, search in pairs]
        else:
            scored = [self._score_of(best.best.passage, best)]
        sure = [one for search in searches if (one := self._sure(search)) is not None]
        least = min(sure, key=lambda one: one.value, default=None)
        return Explanation(outcome, threshold, tuple(scored), least, found.rule)

    def _score_of(self, passage: Passage, search: _Search) -> PassageScore:
        spelled: dict[str, dict[str, None]] = {term: {} for term in search.query.idf}
        for word in search.words:
            for term in word.terms:
                spelled[term][word.typed] = None
        for one in search.query.expansions:
            own = " ".join(word.typed for word in search.words[one.start : one.end])
            for term in search.query.factors.keys() & set(one.added):
                spelled[term][own] = None
        asked = {term: tuple(typed) for term, typed in spelled.items()}
        place = self.corpus.position(passage.citation)
        candidate = next((one for one in search.candidates if one.hit.position == place), None)
        scored = explain_score(search.scorer, self._hit(search.query, place), asked, candidate)
        if self.meaning is None or candidate is None or not scored.meaning:
            return scored
        near = [one.nearness for one in candidate.sentences]
        sentence = int(self.index.sentences.firsts[place]) + near.index(max(near))
        question = _corrected(search.question, search.corrections)
        matches = self.meaning.word_matches(question, sentence)
        return replace(
            scored,
            matches=tuple(
                (one.asked, one.said, search.scorer.meaning_score(one.share)) for one in matches
            ),
        )

    def warm(self) -> None:
        """Load the lists of words and names now, so that the first question needn't wait."""
        for language in self._languages:
            dictionary_words(language)
        territories()

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

    def _find(
        self, question: str, threshold: float, closest: float, passages: int, *, as_typed: bool
    ) -> _Result:
        """Return what comes back for a question, with the passage first that a label picks."""
        read = composed(question)
        found = self._find_alone(read, threshold, closest, passages, as_typed=as_typed)
        found = found._replace(outcome=replace(found.outcome, question=question))
        label = self._label_of(question)
        if label is None or label.citation is None:
            return found
        passage, outcome = self.corpus.passage(label.citation), found.outcome
        search = self._search(question, passages, as_typed=as_typed)
        pairs = [(self._quote_from(passage, search), search)]
        if isinstance(outcome, Answer):
            others = zip(outcome.quotes, found.searches, strict=True)
            pairs += [one for one in others if one[0].passage is not passage]
        pairs = pairs[:MAX_QUOTES]
        answer = Answer(
            question,
            tuple(quote for quote, _ in pairs),
            PICKED_CONFIDENCE,
            outcome.ranked,
            outcome.corpus_version,
            outcome.corrections,
            picked=True,
        )
        return _Result(answer, tuple(one for _, one in pairs), "label")

    def _label_of(self, question: str) -> PassageLabel | None:
        """Return a question's label, or that of what is left without the chat around it."""
        if self.labels is None:
            return None
        label = self.labels.find(question)
        if label is not None or len(parts := parts_of(question, self._telling)) != 1:
            return label
        return self.labels.find(parts[0].text) if parts[0].text != question else None

    def _quote_from(self, passage: Passage, search: _Search) -> Quote:
        """Return the quote of a passage that fits a question best, else its beginning."""
        hit = self._hit(search.query, self.corpus.position(passage.citation))
        chosen = self._choose(rerank(search.scorer, [hit]), search.scorer)
        if chosen:
            return self._quotes(chosen[:1], search.query)[0]
        return _first_page(passage, passage.span)

    def _find_alone(
        self, question: str, threshold: float, closest: float, passages: int, *, as_typed: bool
    ) -> _Result:
        """Understand a question, search for each of its parts, and return what comes back."""
        if self.suggestions.find(question) is not None:
            parts: Sequence[QuestionPart] = (QuestionPart(question),)
        elif is_small_talk(question):
            version = self.corpus.version
            return _Result(Refusal(question, (), (), (), 0.0, (), version, notice="help"), ())
        elif threshold <= KNOWN_CONFIDENCE and (quotes := self._facts(question)):
            search = self._search(question, passages, as_typed=as_typed)
            return self._answer_by_rule(question, quotes, search, passages, "metadata")
        elif threshold and (language := self._foreign(question)):
            shared = " ".join(one.typed for one in self._words(question) if one.known)
            search = self._search(shared or question, passages, as_typed=True)
            refused = self._outcome(search, math.inf, closest, passages)
            told = replace(refused, notice="language", language=language, languages=self._languages)
            return _Result(told, _each(told, search))
        else:
            parts = parts_of(question, self._telling)
        found = [
            self._answer_part(one, threshold, closest, passages, as_typed=as_typed) for one in parts
        ]
        if len(found) > 1:
            return self._join_parts(question, found, passages)
        return found[0]

    def _answer_part(
        self,
        part: QuestionPart,
        threshold: float,
        closest: float,
        passages: int,
        *,
        as_typed: bool,
    ) -> _Result:
        """Return what comes back for one thing that is asked: first of all what has its name."""
        search = self._search(part.text, passages, as_typed=as_typed)
        item = self.suggestions.find(part.text) if threshold <= KNOWN_CONFIDENCE else None
        if item is not None and (named := self._quotes_under(item, search)):
            quotes = self._quotes(named, search.query)
            return self._answer_by_rule(part.text, quotes, search, passages, "name")
        if part.topic is not None:
            search = search._replace(chosen=_about(part.topic, search.chosen))
        outcome = self._outcome(search, threshold, closest, passages)
        return _Result(outcome, _each(outcome, search))

    def _foreign(self, question: str) -> str | None:
        """Return a question's language where no source has it."""
        known = self.index.words.vocabulary

        def has(word: str) -> bool:
            return known.find(word) is not None

        return foreign_language(question, self._languages, has)

    def _join_parts(self, question: str, found: Sequence[_Result], passages: int) -> _Result:
        """Join what comes back for each part of a question; it is answered if every part is."""
        each = [
            list(zip(one.outcome.quotes, one.searches, strict=False))[:MAX_EACH] for one in found
        ]
        pairs: list[tuple[Quote, _Search]] = []
        for row in zip_longest(*each):
            for quote, search in filter(None, row):
                if not any(_overlap(quote, other) for other, _ in pairs):
                    pairs.append((quote, search))
        quotes = tuple(quote for quote, _ in pairs)
        searches = tuple(search for _, search in pairs)
        outcomes = [one.outcome for one in found]
        confidence = min(one.confidence for one in outcomes)
        ranked = sorted((one for each in outcomes for one in each.ranked), key=lambda r: -r.score)
        best = tuple({one.passage.citation: one for one in reversed(ranked)}.values())
        best = tuple(sorted(best, key=lambda one: -one.score))[:passages]
        corrections = tuple(dict.fromkeys(c for one in outcomes for c in one.corrections))
        version = self.corpus.version
        if all(isinstance(one, Answer) for one in outcomes):
            answer = Answer(question, quotes, confidence, best, version, corrections)
            return _Result(answer, searches)
        refused = [one for one in outcomes if isinstance(one, Refusal)]
        refusal = Refusal(
            question,
            tuple(dict.fromkeys(word for one in refused for word in one.missing)),
            tuple({topic.key: topic for one in refused for topic in one.topics}.values()),
            tuple({known.key: known for one in refused for known in one.questions}.values()),
            confidence,
            best,
            version,
            corrections,
            quotes,
        )
        return _Result(refusal, searches or tuple(s for one in found for s in one.searches))

    def _answer_by_rule(
        self, question: str, quotes: tuple[Quote, ...], search: _Search, passages: int, rule: Rule
    ) -> _Result:
        ranked = self._ranked(search, passages)
        version, corrections = self.corpus.version, search.corrections
        answer = Answer(question, quotes, KNOWN_CONFIDENCE, ranked, version, corrections)
        return _Result(answer, _each(answer, search), rule)

    def _telling(self, text: str) -> int:
        """Return how many words of a text tell passages apart."""
        index = self.index.bm25
        terms = {term for word in self._words(text) if word.known for term in word.terms}
        return sum(index.weight(term) > index.common_idf for term in terms)

    def _facts(self, question: str) -> tuple[Quote, ...]:
        """Return quotes that say what a question asks of the sources themselves, if it does."""
        asked = fact_asked(question)
        if asked is None:
            return ()
        sources = self.corpus.sources
        fitting = [one for one in sources if asked.kind in {None, one.kind}] or sources
        words = {word.terms[0] for word in self._words(question)}
        shared = [len(words & self._names_of(one)) for one in fitting]
        most = max(shared, default=0)
        chosen = [one for one, count in zip(fitting, shared, strict=True) if count == most]
        if len(chosen) > MAX_QUOTES:
            return ()
        quotes: list[Quote] = []
        for source in chosen:
            own = [one for one in self.corpus.passages if one.source is source]
            if (found := fact_quote(asked.fact, source, own)) is not None:
                quotes.append(_first_page(*found))
        return tuple(quotes)

    def _names_of(self, source: Source) -> set[str]:
        """Return the words that a source is called by."""
        names = " ".join((source.title, source.slug, source.host or ""))
        return {word.terms[0] for word in self._words(names)}

    def _quotes_under(
        self, item: KnownQuestion | Source | Heading | Topic, search: _Search
    ) -> tuple[Quotation, ...]:
        passages = self.corpus.passages
        if isinstance(item, KnownQuestion):
            places = [*self._in_exchange(item.passage, Part.ANSWER)]
        elif isinstance(item, Topic):
            places = [self.corpus.position(one.citation) for one in item.passages]
        elif isinstance(item, Heading):
            places = [n for n, one in enumerate(passages) if item.holds(one)]
        else:
            places = [n for n, one in enumerate(passages) if one.source is item]
        scorer = search.scorer
        hits = [self._hit(search.query, place) for place in places]
        chosen = self._choose(rerank(scorer, hits), scorer)
        if not isinstance(item, KnownQuestion):
            return _about(search.question, chosen)
        inorder = [scorer.score(hit) for hit in hits]
        first = beginning_quote(inorder, search.query, self.weights, MAX_QUOTE, scorer.meaning)
        rest = [one for one in search.chosen if first and not _overlap(one, first)]
        return (first, *rest[: MAX_QUOTES - 1]) if first else chosen

    def _search(self, question: str, passages: int, *, as_typed: bool) -> _Search:
        """Search for a question; with at least ``passages`` hits, if that many match."""
        index, weights = self.index.bm25, self.weights
        words, corrections = self._analyze(question, as_typed=as_typed)
        terms = dict.fromkeys(term for word in words for term in word.terms)
        expansions = self._expand(words)
        factors = factors_of(expansions, index.weight, weights.synonym, terms)
        idf = {term: index.weight(term) for term in terms}
        idf |= {term: index.weight(term) * factor for term, factor in factors.items()}
        query = ParsedQuery(idf, answer_type_of(question), expansions, factors)
        near = None
        if self.meaning is not None and terms:
            near = self.meaning.nearness(_corrected(question, corrections))
        named = tuple(word for word in words if self._is_named(word))
        names = {term for word in named for term in word.terms}
        scorer = SentenceScorer(self.corpus, self.index, query, weights, near, names)
        counted = index.rank(idf, max(passages, weights.reranked), factors)
        hits = [*counted[: weights.reranked]]
        if near is not None:
            held = {one.position for one in hits}
            places = nearest_passages(self.index, near, weights.reranked)
            hits += [self._hit(query, place) for place in places if place not in held]
            scorer.set_meaning_weight(hits)
        candidates = rerank(scorer, hits)

        def answers(asked: Passage) -> Iterator[Candidate]:
            places = self._in_exchange(asked, Part.ANSWER)
            return (scorer.score(Hit(place, 0.0)) for place in places)

        chosen = self._choose(candidates, scorer, answers)
        return _Search(
            question, words, named, corrections, query, scorer, counted, candidates, chosen
        )

    def _hit(self, query: ParsedQuery, position: int) -> Hit:
        """Return a passage with its BM25 score, wherever it ranks."""
        return self.index.bm25.hit(query.idf, position, query.factors)

    def _choose(
        self,
        candidates: Sequence[Candidate],
        scorer: SentenceScorer,
        answers: Callable[[Passage], Iterable[Candidate]] = lambda _: (),
    ) -> tuple[Quotation, ...]:
        """Return the quotes of candidates; ``answers`` is that of ``choose_quotes``."""
        return choose_quotes(
            candidates,
            scorer.query,
            self.weights,
            count=MAX_QUOTES,
            limit=MAX_QUOTE,
            meaning=scorer.meaning,
            answers=answers,
        )

    def _sure(self, search: _Search) -> Confidence | None:
        """Return the confidence in a search's quotes, None without any."""
        if not search.chosen:
            return None
        candidates = {one.passage.citation: one for one in search.candidates}
        quoted: list[Candidate] = []
        for one in search.chosen:
            citation = one.passage.citation
            if citation not in candidates:  # it answers a question that was found
                hit = self._hit(search.query, self.corpus.position(citation))
                candidates[citation] = search.scorer.score(hit)
            quoted.append(candidates[citation])
        evidence = collect_evidence(
            self.index.bm25,
            search.query,
            search.candidates,
            (search.chosen, quoted),
            ((word.typed, word.terms) for word in search.named),
            self.weights,
            words=len(search.question.split()),
        )
        return Confidence.of(evidence, self.weights)

    def _is_named(self, word: _Word) -> bool:
        """Whether a word is a name or a number, and not one that is everywhere in the corpus."""
        index = self.index.bm25
        if any(index.weight(term) <= index.common_idf for term in word.terms):
            return False
        return self._is_name(word)

    def _is_name(self, word: _Word) -> bool:
        """Whether a word is a name or a number, by its kind or by how the corpus writes it."""
        numbers = (self.index.bm25.terms.find(term) for term in word.terms)
        uses = max((int(self._names[one]) for one in numbers if one is not None), default=0)
        if uses >= MIN_USES or (uses and not is_listed(word.typed, self._languages)):
            return True
        return is_name_or_number(word.typed, self._languages)

    def _outcome(
        self, search: _Search, threshold: float, closest: float, passages: int
    ) -> Answer | Refusal:
        sure = self._sure(search)
        value = sure.value if sure else 0.0
        ranked = self._ranked(search, passages)
        version, corrections, question = self.corpus.version, search.corrections, search.question
        worded = any(one.terms for one in search.chosen) or bool(search.counted)
        capped = threshold > 0 and sure is not None and sure.evidence.is_capped
        if search.chosen and value >= threshold and worded and not capped:
            quotes = self._quotes(search.chosen, search.query)
            return Answer(question, quotes, value, ranked, version, corrections)
        quotes = self._quotes(search.chosen, search.query) if value >= closest else ()
        topics, questions = self.suggestions.near(question, search.query.idf)
        listed = {term for one in search.query.expansions for term in one.terms}
        missing = tuple(
            dict.fromkeys(
                word.typed
                for word in search.words
                if not word.known and listed.isdisjoint(word.terms)
            )
        )
        return Refusal(
            question, missing, topics, questions, value, ranked, version, corrections, quotes
        )

    def _ranked(self, search: _Search, passages: int) -> tuple[Ranked, ...]:
        held = {one.hit.position for one in search.candidates}
        rest = (one for one in search.counted if one.position not in held)
        hits = [*(one.hit for one in search.candidates), *rest]
        return tuple(
            Ranked(self.corpus.passages[hit.position], hit.score) for hit in hits[:passages]
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
        typed = self._words(question)
        listed = {n for one in self._expand(typed) for n in range(one.start, one.end)}
        for number, word in enumerate(typed):
            if not word.known and fold(word.typed) in COLLOQUIAL:
                continue
            kept = word.known or as_typed or number in listed
            corrected = None if kept else self._corrected(word.typed)
            if corrected is None:
                words.append(word)
                continue
            words += self._words(corrected)
            corrections.append(Correction(word.typed, corrected))
        return words, tuple(dict.fromkeys(corrections))

    def _corrected(self, word: str) -> str | None:
        """Return the most likely correction of a word, if any.

        A country's name, however it is written, isn't corrected. In a corpus without English,
        English function words aren't candidates: no passage has them.
        """
        folded = fold(word)
        if folded in territories():
            return None
        near = (one.word for one in self.index.words.candidates(folded, self._languages))
        best = next((one for one in near if all(w.known for w in self._words(one))), None)
        if best is not None and best[0] != folded[0] and len(word) < FIRST_LETTER_TYPO_LENGTH:
            return None
        return best

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


def _each(outcome: Answer | Refusal, search: _Search) -> tuple[_Search, ...]:
    """Return a search for each quote of an outcome, and once where there is none."""
    return (search,) * max(len(outcome.quotes), 1)


def _corrected(question: str, corrections: Iterable[Correction]) -> str:
    """Return a question with its corrections, as the model of meaning reads it."""
    for one in corrections:
        question = question.replace(one.typed, one.searched)
    return question


def _beginning(passage: Passage, length: int) -> str:
    """Return a passage's first characters, casefolded; casefolding shortens none."""
    start, end = passage.span.start, passage.span.end
    return passage.source.text[start : min(end, start + length)].casefold()


_DEFINING = ("is", "are", "mean", "means", "refers")


def _about(topic: str, chosen: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return quotes, first those that say what a subject is, then those that have all its words.

    Rows of a table, and links, come after sentences.
    """
    wanted = " ".join(words(topic))

    def order(one: Quotation) -> tuple[bool, bool, bool]:
        said = " ".join(words(one.text))
        bare = "|" in one.text or one.text.startswith(("[", "!["))
        subject = said.removeprefix("the ").removeprefix("an ").removeprefix("a ")
        defines = subject.startswith(tuple(f"{wanted} {verb} " for verb in _DEFINING))
        return not defines, bare, f" {wanted} " not in f" {said} "

    return tuple(sorted(chosen, key=order))


def _first_page(passage: Passage, span: Span) -> Quote:
    """Return the beginning of a span that may be longer than a quote."""
    parts = pages(passage.source.text, span, MAX_QUOTE)
    return Quote(passage, parts[0], 1, len(parts))


def _overlap(one: Quotation | Quote, other: Quotation | Quote) -> bool:
    return one.passage is other.passage and (
        one.span.start < other.span.end and other.span.start < one.span.end
    )


def passage_quote(passage: Passage) -> Quote:
    return Quote(passage, passage.span)


def question_of(passage: Passage) -> Span | None:
    if passage.part is Part.ANSWER and passage.exchange is not None:
        return passage.exchange.question
    return None


def _check_confidence(value: float) -> None:
    if not 0 <= value <= 1:
        message = f"confidence is between 0 and 1, not {value}"
        raise ValueError(message)
