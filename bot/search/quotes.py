"""Choose quotes from the best passages: whole sentences, best first, up to a length limit.

The sentences of the best passages compete by their score to the question
(``bot/search/score.py``) and their passage's score::

    score(s) - (1 - repeated) · Σ idf(t)  over the terms that an earlier quote has
             + passage · score
             + nearest · what nearness(s) would add to a passage's score

so that the quotes say different things. A quoted sentence isn't quoted again from another place
with the same words. A quote then includes the sentences right before and after it as long as each
has a word of the question, or is nearly as near in meaning, or one continues the other ("She …",
"However, …"), and everything fits. Thanks and greetings are quoted only where nothing else is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus import Part, Passage, Source, Span
from bot.corpus.text import clauses, pages, trim
from bot.search.query import AnswerType, ParsedQuery
from bot.search.score import Candidate
from bot.search.sentences import Sentence
from bot.search.weights import Weights

_LEANING = re.compile(
    r"[\"'“‘(\[]*(?:he|she|it|they|this|that|these|those|his|her|its|their|such|however|but|and|so"
    r"|then|therefore|thus|also|both|here|there|yet|nor|or|still)\b",
    re.IGNORECASE,
)
"""The beginning of an English sentence that continues the one before it."""
_THANKS = frozenset({"thanks", "hello", "hi", "hey", "cheers"})
_OPENINGS = frozenset({"dear", "welcome", "greetings"})
_PHRASES = frozenset(
    {("thank", "you"), ("good", "question"), ("great", "question"), ("good", "point")}
)
_FIRST_WORDS = 6
"""Thanks are among so many first words of a sentence that only thanks."""
_NO_SENTENCE = re.compile(
    r"\W*(?:see also|further reading|read more|related (?:pages|topics|articles))\b"
    r"|[^\w\[]*+\[[^\]\[]*+\]\([^)(]*+\)\W*+$|.*\b(?:for having (?:me|us)|namaste)\W*+$",
    re.IGNORECASE,
)
"""Lists of links, and thanks at a sentence's end."""
SAME_QUESTION = 0.6
"""A source's question with this share of the member's words is the member's own."""
MAX_FILLER = 14
"""Thanks and greetings with more words than that say something else as well."""
MAX_WORD = 40
_MARKS = "!?.,;:–—-\"'“”‘’()[]*_"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A span to show, with its passage, and the question's terms in it.

    ``part`` and ``parts`` number the pages of a sentence longer than the limit.
    """

    passage: Passage
    span: Span
    terms: frozenset[str]
    part: int = 1
    parts: int = 1

    @property
    def text(self) -> str:
        return self.span.of(self.passage.source.text)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A competing sentence, or a page of one. ``place`` is its number in the passage."""

    passage: Passage
    place: int
    span: Span
    terms: frozenset[str]
    score: float
    nearness: float = 0.0
    part: int = 1
    parts: int = 1

    @property
    def words(self) -> str:
        """Its text with white space normalized."""
        return " ".join(self.span.of(self.passage.source.text).split())


def choose_quotes(
    candidates: Sequence[Candidate],
    query: ParsedQuery,
    weights: Weights,
    *,
    count: int,
    limit: int,
    meaning: float = 0.0,
    answers: Callable[[Passage], Iterable[Candidate]] = lambda _: (),
) -> tuple[Quotation, ...]:
    """Return up to ``count`` quotes of at most ``limit`` code points from the best passages.

    Best first; ties keep the candidates' order. ``answers`` returns the passages that answer a
    question's passage: where a question's own words are the best, the best of its answer is quoted
    in its place. ``meaning`` is how much nearness in meaning counts for a passage.
    """
    choice = _Choice(query, weights, limit, meaning)
    choice.offer(candidates[: weights.candidates])
    choice.set_filler_aside()
    while len(choice.quotes) < count and (best := choice.best()) is not None:
        replies: list[_Piece] = []
        if best.passage.part is Part.QUESTION and query.answer_type is not AnswerType.QUESTION:
            replies = choice.offer(answers(best.passage))
            choice.drop(best)
            if not choice.quotes_one_of(replies):
                choice.take_reply(best, replies)
            continue
        choice.take(best)
    return tuple(choice.quotes)


def beginning_quote(
    candidates: Iterable[Candidate],
    query: ParsedQuery,
    weights: Weights,
    limit: int,
    meaning: float,
) -> Quotation | None:
    """Return the beginning of some passages in order, without thanks and greetings."""
    pieces = [
        piece
        for one in candidates
        for piece in _pieces(one, query, weights, limit, meaning * weights.nearest * query.total)
    ]
    said = [one for one in pieces if not _is_filler(one.words)] or pieces
    return _with_neighbours(said[0], said, limit, weights.grown)[0] if said else None


class _Choice:
    """The quotes chosen so far, and the pieces that still compete."""

    def __init__(self, query: ParsedQuery, weights: Weights, limit: int, meaning: float) -> None:
        self.quotes: list[Quotation] = []
        self._query = query
        self._weights = weights
        self._limit = limit
        self._meaning = meaning * weights.nearest
        self._pieces: list[_Piece] = []
        self._competing: list[_Piece] = []
        self._seen = frozenset[str]()
        self._said: set[str] = set()
        self._least = self._least_words = self._least_near = 0.0

    def offer(self, candidates: Iterable[Candidate]) -> list[_Piece]:
        """Add the sentences of more passages, and return those that aren't quoted yet."""
        offered = [
            piece
            for one in candidates
            for piece in _pieces(one, self._query, self._weights, self._limit, self._meaning)
        ]
        known = {(one.passage.citation, one.span) for one in self._pieces}
        fresh = [
            one
            for one in offered
            if one.words not in self._said and (one.passage.citation, one.span) not in known
        ]
        self._pieces += fresh
        self._competing += fresh
        return [one for one in offered if one.words not in self._said]

    def best(self) -> _Piece | None:
        """Return the piece that adds the most to what is quoted, if any does."""
        less = 1 - self._weights.repeated
        while self._competing:
            best = max(
                self._competing,
                key=lambda one: one.score - less * self._query.weight_of(one.terms & self._seen),
            )
            worded = self._query.weight_of(best.terms) >= self._least_words
            if best.score >= self._least and (worded or best.nearness >= self._least_near):
                return best
            self.drop(best)
        return None

    def drop(self, piece: _Piece) -> None:
        """Remove a piece from the competition."""
        self._competing.remove(piece)

    def take(self, piece: _Piece) -> None:
        """Quote a piece with its neighbours; none of them is quoted again."""
        quote, used = _with_neighbours(piece, self._pieces, self._limit, self._weights.grown)
        if not self.quotes:
            self._least = self._weights.enough * piece.score
            self._least_words = self._weights.enough_words * self._query.weight_of(piece.terms)
            self._least_near = self._weights.grown * piece.nearness or 1.0
        self._said.update(one.words for one in used)
        self._pieces = [one for one in self._pieces if one.words not in self._said]
        self._competing = [one for one in self._competing if one.words not in self._said]
        self._seen |= quote.terms
        self.quotes.append(quote)

    def set_filler_aside(self) -> None:
        """Let thanks and greetings compete only where there is nothing else."""
        said = [one for one in self._competing if not _is_filler(one.words)]
        if said:
            self._competing = said

    def take_reply(self, question: _Piece, replies: Iterable[_Piece]) -> None:
        """Quote the answer to a question: where that is the member's own, from its beginning."""
        self._said.add(question.words)
        fresh = [one for one in replies if one.words not in self._said]
        said = [one for one in fresh if not _is_filler(one.words)] or fresh
        if not said:
            return
        asked = self._query.weight_of(question.terms) >= SAME_QUESTION * self._query.total
        self.take(said[0] if asked else max(said, key=lambda one: one.score))

    def quotes_one_of(self, pieces: Iterable[_Piece]) -> bool:
        """Whether a passage of one of the pieces is already quoted."""
        citations = {one.passage.citation for one in pieces}
        return any(one.passage.citation in citations for one in self.quotes)


def question_beside(
    answer: Quotation,
    questions: Iterable[tuple[Passage, Sentence]],
    query: ParsedQuery,
    weights: Weights,
    limit: int,
) -> Quotation | None:
    """Return the sentence of the question that an answer's quote needs to be understood.

    Of ``questions``, the sentences of that question, it is the one with the most of the member's
    words that the quote lacks; None if these weigh less than ``weights.beside`` of all.
    """
    least = weights.beside * query.total
    best: tuple[float, Quotation] | None = None
    for passage, sentence in questions:
        source = passage.source
        spans = [sentence.span]
        if len(sentence.span) > limit:
            spans = [*_split_pages(source, sentence.span, query, limit)]
        for part, span in enumerate(spans, 1):
            terms = query.terms_in(span.of(source.text), source.language)
            score = query.weight_of(terms - answer.terms)
            if score >= least and (best is None or score > best[0]):
                best = score, Quotation(passage, span, terms, part, len(spans))
    return best[1] if best else None


def _is_filler(words: str) -> bool:
    """Whether a sentence is only thanks, a greeting, or a list of links."""
    if _NO_SENTENCE.match(words):
        return True
    said = [one.strip(_MARKS) for one in words[: MAX_FILLER * MAX_WORD].casefold().split()]
    if not said or len(said) > MAX_FILLER:
        return False
    first = said[:_FIRST_WORDS]
    return (
        first[0] in _OPENINGS
        or not _THANKS.isdisjoint(first)
        or not _PHRASES.isdisjoint(pairwise(said[: _FIRST_WORDS + 1]))
    )


def _pieces(
    one: Candidate, query: ParsedQuery, weights: Weights, limit: int, meaning: float
) -> Iterator[_Piece]:
    source = one.passage.source
    for place, scored in enumerate(one.sentences):
        near = scored.nearness
        score = scored.score + weights.passage * one.hit.score + meaning * near
        if len(scored.sentence.span) <= limit:
            yield _Piece(one.passage, place, scored.sentence.span, scored.terms, score, near)
            continue
        spans = _split_pages(source, scored.sentence.span, query, limit)
        for number, span in enumerate(spans, 1):
            terms = query.terms_in(span.of(source.text), source.language)
            less = query.weight_of(scored.terms - terms)
            yield _Piece(one.passage, place, span, terms, score - less, near, number, len(spans))


def _split_pages(source: Source, span: Span, query: ParsedQuery, limit: int) -> tuple[Span, ...]:
    """Split a sentence between clauses into pages, one of them around the question's words.

    That page is the longest that fits among those with the most of the question's words.
    """
    text = source.text
    parts = clauses(text, span, limit)
    has = [query.terms_in(part.of(text), source.language) for part in parts]
    best, page = (-1.0, 0), span
    for first, part in enumerate(parts):
        terms = frozenset[str]()
        for last in range(first, len(parts)):
            whole = Span(part.start, parts[last].end)
            if len(whole) > limit:
                break
            terms |= has[last]
            if (score := (query.weight_of(terms), len(whole))) > best:
                best, page = score, whole
    before = trim(text, span.start, page.start)
    after = trim(text, page.end, span.end)
    return (
        *(pages(text, before, limit) if before else ()),
        page,
        *(pages(text, after, limit) if after else ()),
    )


def _depends_on_previous(piece: _Piece) -> bool:
    """Whether a sentence continues the one before it; alone it would mislead."""
    return bool(_LEANING.match(piece.passage.source.text, piece.span.start, piece.span.end))


def _with_neighbours(
    best: _Piece, pieces: Sequence[_Piece], limit: int, near_enough: float
) -> tuple[Quotation, list[_Piece]]:
    """Return the quote of a piece with its neighbours, and the pieces in it.

    A neighbour is near enough with this share of the piece's own nearness in meaning.
    """
    used = [best]
    least = near_enough * best.nearness if best.nearness > 0 else math.inf
    span, terms = best.span, best.terms
    beside = {
        one.place: one
        for one in pieces
        if one.passage is best.passage and one.parts == 1 and not _is_filler(one.words)
    }
    beside[best.place] = best
    first = last = best.place
    while best.parts == 1:
        near = [
            (one, Span(min(one.span.start, span.start), max(one.span.end, span.end)))
            for place in (first - 1, last + 1)
            if (one := beside.get(place)) is not None
            and (
                one.terms
                or one.nearness >= least
                or _depends_on_previous(one if place > last else beside[first])
            )
        ]
        near = [(one, whole) for one, whole in near if len(whole) <= limit]
        if not near:
            break
        new, span = max(near, key=lambda pair: pair[0].score)
        used.append(new)
        terms |= new.terms
        first, last = min(first, new.place), max(last, new.place)
    return Quotation(best.passage, span, terms, best.part, best.parts), used
