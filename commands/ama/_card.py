"""A question in moderators' words: who asked it, what became of it, and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.ama.model import Question
from bot.ama.states import ASKERS, HAND, Step
from bot.i18n import gettext
from bot.records.amas import Credit, Done
from commands._core.markdown import bold, escape, first_words, moment, small
from commands.ama._wording import state_words

MAX_NOTE = 60
MAX_HEADLINES = 300
MAX_LINE = 90
"""How much of a question stands on a line, in UTF-16 units."""


def facts_of(question: Question, joined: Sequence[Credit]) -> Iterator[str]:
    """Yield who asked a question, who wants it too, and what was noted of it."""
    yield small(_asker(question))
    if question.supports:
        yield small(gettext("ama-supports", count=question.supports))
    if joined:
        yield small(gettext("ama-card-joined", count=len(joined)))
        headlines = ", ".join(one.headline for one in joined if one.headline is not None)
        if headlines:
            yield small(escape(first_words(headlines, MAX_HEADLINES)))
    if question.note is not None:
        yield small(gettext("ama-card-note", note=escape(question.note)))


def done_line(question: Question, one: Done) -> str:
    """Return a step in words, with the beginning of the words that it took away."""
    words = deed_line(question, one)
    if one.step == Step.EDIT and one.note is not None:
        words = f"{words} {escape(first_words(one.note, MAX_NOTE))}"
    return words


def deed_line(question: Question, one: Done, *, again: bool = False) -> str:
    """Return who did what, and when; who asks anonymously is never named.

    What a moderator does is signed also where the asker is one: else that would tell them apart.
    """
    if (question.anonymous or one.unnamed) and one.step in ASKERS:
        who = gettext("ama-card-somebody")
    else:
        who = gettext("ama-card-forgotten") if one.actor_id is None else f"<@{one.actor_id}>"
    if again:
        words = gettext("ama-step-answer-again", member=who)
    elif one.step == HAND:
        words = gettext("ama-step-hand", member=who)
    else:
        words = gettext(f"ama-step-{one.step}", member=who)
    if one.step == Step.MERGE and one.note is not None:
        words = f"{words} {gettext('ama-number', number=int(one.note))}"
    return f"{moment(one.at)} · {words}"


def last_line(question: Question, steps: Sequence[Done]) -> str:
    """Return who did what last, for one who comes too late."""
    return done_line(question, steps[-1]) if steps else state_words(question.state)


def question_line(question: Question, last: Done | None) -> str:
    """Return a question as one of several: its first words, and what became of it."""
    words = escape(first_words(question.text, MAX_LINE))
    number = bold(gettext("ama-number", number=question.number))
    decided = last is not None and last.step != "ask"
    told = done_line(question, last) if last and decided else state_words(question.state)
    return f"{number} {words}\n{small(told)}"


def _asker(question: Question) -> str:
    if question.anonymous:
        return gettext("ama-card-anonymous")
    who = gettext("ama-card-forgotten") if question.user_id is None else f"<@{question.user_id}>"
    if question.headline is None:
        return gettext("ama-card-asker", member=who)
    return gettext("ama-card-asker-as", member=who, headline=escape(question.headline))
