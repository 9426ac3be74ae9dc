"""What questions of the log would get now, beside what they got when they were asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bot.answering import Answer
from bot.corpus import Part
from bot.errors import UnknownCitationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering import Answerer, Quote
    from bot.corpus import Corpus, Passage


@dataclass(frozen=True, slots=True)
class Mark:
    """What is right for a question: a passage's citation, or None where no source answers it."""

    citation: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the log with what was shown for it: citations and words, in order.

    Nothing was shown where it was refused. ``query_id`` is the row's; ``mark`` what is right.
    """

    query_id: int
    question: str
    shown: tuple[tuple[str, str], ...] = ()
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a question gets now: ``quote`` is the first, None where it is refused.

    ``kind`` says what is otherwise, None where nothing is. ``right_then`` and ``right_now`` are
    whether it got what is marked as right, None without a mark.
    """

    asked: Asked
    confidence: float
    quote: Quote | None
    kind: Literal["answered", "refused", "other"] | None
    right_then: bool | None = None
    right_now: bool | None = None


def replay(answerer: Answerer, asked: Asked, threshold: float) -> Replayed:
    """Ask a question anew, as a member would."""
    outcome = answerer.ask(asked.question, threshold=threshold)
    quote = outcome.quotes[0] if isinstance(outcome, Answer) else None
    corpus = answerer.corpus
    before = first_quote(asked.shown, corpus)
    kind = None
    if before is None or quote is None:
        if before is not None:
            kind = "refused"
        elif quote is not None:
            kind = "answered"
    elif before != (quote.citation, quote.text):
        kind = "other"
    then = now = None
    if asked.mark is not None:
        then = _right(asked.mark, before and before[0], corpus)
        now = _right(asked.mark, quote and quote.citation, corpus)
    return Replayed(asked, outcome.confidence, quote, kind, then, now)


def first_quote(shown: Sequence[tuple[str, str]], corpus: Corpus) -> tuple[str, str] | None:
    """Return the citation and the words of the first quote that was shown, if any was.

    The words of a question may stand above the quote that answers it; they are no quote of their
    own.
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


def _right(mark: Mark, citation: str | None, corpus: Corpus) -> bool:
    if mark.citation is None or citation is None:
        return mark.citation is citation
    if mark.citation == citation:
        return True
    passage = _passage(corpus, citation)
    return passage is not None and passage is _passage(corpus, mark.citation)


def _passage(corpus: Corpus, citation: str) -> Passage | None:
    try:
        return corpus.passage(citation)
    except UnknownCitationError:
        return None
