"""The outcome of each question of a golden set, asked as a member would ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from bot.answering import Answer, Answerer, Refusal
from bot.evaluation.golden import Case, Golden
from bot.evaluation.replies import JudgedReply, judge_reply

DEPTH = 10
"""How many of the best passages are searched for a right one."""

ReplyForm = Callable[[Answer | Refusal], Mapping[str, Any]]
"""Returns the reply of ``ask --json``."""


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """The outcome of one question.

    ``rank`` is the rank of the first right passage among the first ``DEPTH``, from 1. ``rights``
    has, for each quote at threshold 0, whether it is right; ``first`` is the text of the first
    quote. ``reply``, ``answered`` and ``milliseconds`` (of a whole ask) are those at the current
    threshold.
    """

    case: Case
    confidence: float
    rank: int | None
    rights: tuple[bool, ...]
    reply: JudgedReply
    milliseconds: float
    first: str | None = None
    citation: str | None = None

    @property
    def answered(self) -> bool:
        return self.reply.outcome == "answer"

    @property
    def quoted(self) -> bool:
        """Whether a member got quotes, as an answer or as the closest passages."""
        return self.reply.outcome in {"answer", "closest"}

    @property
    def first_right(self) -> bool:
        """Whether the first quote is right at threshold 0."""
        return self.rights[:1] == (True,)

    @property
    def good(self) -> bool:
        """Whether a member got the right first quote, or rightly a refusal."""
        return self.first_right and self.answered if self.case.answerable else not self.answered


def outcomes_of(
    golden: Golden, answerer: Answerer, threshold: float, form: ReplyForm
) -> Iterator[CaseOutcome]:
    """Ask every question of a golden set, and yield the outcomes in order.

    The first question is asked once before, untimed, to warm up stemmers and caches.
    """
    answerer.ask(golden.cases[0].question, threshold=threshold, passages=DEPTH)
    for case in golden.cases:
        yield _outcome(case, answerer, threshold, form)


def _outcome(case: Case, answerer: Answerer, threshold: float, form: ReplyForm) -> CaseOutcome:
    start = perf_counter()
    told = answerer.ask(case.question, threshold=threshold, passages=DEPTH)
    milliseconds = (perf_counter() - start) * 1000
    reply = judge_reply(case, form(told))
    # The threshold doesn't affect the quotes, so an answer needs no second ask at 0.
    forced = (
        told
        if isinstance(told, Answer)
        else answerer.ask(case.question, threshold=0, passages=DEPTH)
    )
    quotes = forced.quotes if isinstance(forced, Answer) else ()
    right = (n for n, one in enumerate(told.ranked, 1) if case.right_passage(one.passage))
    return CaseOutcome(
        case,
        told.confidence,
        next(right, None),
        tuple(map(case.right, quotes)),
        reply,
        milliseconds,
        quotes[0].text if quotes else None,
        quotes[0].citation if quotes else None,
    )
