"""Ask logged questions again, and compare the outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.answering import Answerer, Quote
from bot.corpus import Corpus, Part, Passage
from bot.errors import UnknownCitationError
from bot.search.thresholds import DEFAULT_CLOSEST


@dataclass(frozen=True, slots=True)
class ExpectedPassage:
    """The right passage of a question: its citation, or None if no source answers it."""

    citation: str | None


@dataclass(frozen=True, slots=True)
class LoggedQuestion:
    """A logged question with the citations and words shown for it, in order; none for a refusal.

    ``query_id`` is the row's id; ``mark`` the right passage. ``closest`` is whether what was shown
    were the closest passages.
    """

    query_id: int
    question: str
    shown: tuple[tuple[str, str], ...] = ()
    mark: ExpectedPassage | None = None
    closest: bool = False


@dataclass(frozen=True, slots=True)
class Replayed:
    """The outcome of a question now: ``quote`` is the first, None where nothing is found.

    ``kind`` is its outcome where that is another, or ``other`` for another first quote; None if
    there is no difference. ``right_then`` and ``right_now`` are whether
    the outcome matched the mark, None without a mark.
    """

    asked: LoggedQuestion
    confidence: float
    quote: Quote | None
    kind: Literal["answered", "closest", "refused", "other"] | None
    right_then: bool | None = None
    right_now: bool | None = None


def wording_of(question: str) -> str:
    """Return what two questions share that differ in white space alone."""
    return " ".join(question.split())


def replay(
    answerer: Answerer,
    asked: LoggedQuestion,
    threshold: float,
    closest: float = DEFAULT_CLOSEST,
) -> Replayed:
    """Ask a question again, as a member would."""
    outcome = answerer.ask(asked.question, threshold=threshold, closest=closest)
    quote = outcome.quotes[0] if outcome.quotes else None
    corpus = answerer.corpus
    before, after = first_quote(asked.shown, corpus), quote and (quote.citation, quote.text)
    unsure = outcome.outcome == "closest"
    kind = _came_back(after, closest=unsure)
    if kind == _came_back(before, closest=asked.closest):
        kind = "other" if after != before else None
    then = now = None
    if asked.mark is not None:
        then = _is_right(asked.mark, before and before[0], corpus, closest=asked.closest)
        now = _is_right(asked.mark, quote and quote.citation, corpus, closest=unsure)
    return Replayed(asked, outcome.confidence, quote, kind, then, now)


def replay_change(
    before: Answerer, after: Answerer, asked: LoggedQuestion, threshold: float, closest: float
) -> Replayed:
    """Ask a question of two answerers, and compare the second one's outcome with the first's."""
    outcome = before.ask(asked.question, threshold=threshold, closest=closest)
    shown = tuple((one.citation, one.text) for one in outcome.quotes)
    was = replace(asked, shown=shown, closest=outcome.outcome == "closest")
    return replay(after, was, threshold, closest)


def _came_back(
    quote: tuple[str, str] | None, *, closest: bool
) -> Literal["answered", "closest", "refused"]:
    """Return an outcome as the log calls it."""
    if quote is None:
        return "refused"
    return "closest" if closest else "answered"


def first_quote(shown: Sequence[tuple[str, str]], corpus: Corpus) -> tuple[str, str] | None:
    """Return the citation and the words of the first quote shown, if any.

    The words of a question shown above the quote that answers it don't count as a quote.
    """
    if len(shown) > 1:
        above, below = (_passage(corpus, one[0]) for one in shown[:2])
        if (
            above is not None
            and below is not None
            and above.source is below.source
            and above.exchange is not None
            and above.exchange is below.exchange
            and (above.part, below.part) == (Part.QUESTION, Part.ANSWER)
        ):
            return shown[1]
    return shown[0] if shown else None


def _is_right(
    mark: ExpectedPassage, citation: str | None, corpus: Corpus, *, closest: bool
) -> bool:
    """Whether an outcome is right: where no source answers, one that claims no answer."""
    if mark.citation is None or citation is None:
        return mark.citation is None and (citation is None or closest)
    if mark.citation == citation:
        return True
    passage = _passage(corpus, citation)
    return passage is not None and passage is _passage(corpus, mark.citation)


def _passage(corpus: Corpus, citation: str) -> Passage | None:
    try:
        return corpus.passage(citation)
    except UnknownCitationError:
        return None
