"""The rules of AMAs, each once, as functions of plain values.

The records call them within the transaction that makes a change; commands call them before they
offer one. Which step leads where is in ``bot/ama/states.py``.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.ama.model import Ama, NewQuestion, Plan, Question
from bot.ama.states import (
    ANSWERING,
    ASKING,
    LISTED,
    LIVING,
    OPEN_STATES,
    TELLS_ASKER,
    TELLS_OTHERS,
    Phase,
    State,
    Step,
    stepped,
)
from bot.errors import IllegalStepError, InputError, LimitReachedError, UnknownQuestionError

UNCOUNTED = frozenset({State.WITHDRAWN, State.DECLINED, State.MERGED})
"""The states of questions that don't count toward the limit of each member."""
MERGE_TARGETS = OPEN_STATES | {State.ANSWERED, State.PASSED}
"""The states of a question that others can be merged into."""


def check_limit(plan: Plan, asked: Iterable[State]) -> None:
    """Raise ``LimitReachedError`` if a member with questions in these states can't ask more."""
    if (
        plan.per_member is not None
        and sum(one not in UNCOUNTED for one in asked) >= plan.per_member
    ):
        raise LimitReachedError(plan.per_member)


def check_asking(ama: Ama) -> None:
    """Raise ``IllegalStepError`` unless members can ask now."""
    if ama.phase not in ASKING:
        raise IllegalStepError("ask", ama.phase)


def check_editing(ama: Ama) -> None:
    """Raise ``IllegalStepError`` unless moderators can change an AMA's plan now."""
    if ama.phase not in LIVING:
        raise IllegalStepError("edit", ama.phase)


def check_publishing(ama: Ama) -> None:
    """Raise ``IllegalStepError`` unless an AMA can become a source now."""
    if ama.phase is not Phase.CLOSED:
        raise IllegalStepError("publish", ama.phase)


def allows_anonymous(plan: Plan, filed: Question | None = None) -> bool:
    """Whether a question can be anonymous; one that was filed so can stay so."""
    return plan.anonymous or (filed is not None and filed.anonymous)


def check_anonymous(plan: Plan, asked: NewQuestion, filed: Question | None = None) -> None:
    """Raise ``InputError`` if a question, or what is put in place of one, can't be anonymous."""
    if asked.anonymous and not allows_anonymous(plan, filed):
        raise InputError("ama-not-anonymous")


def first_state(plan: Plan) -> State:
    """Return the state of a new question: it waits only where there are moderators."""
    return State.APPROVED if plan.queue_id is None else State.WAITING


def public_states(phase: Phase) -> frozenset[State]:
    """Return the states in which everybody can see a question: once it's over, if answered."""
    if phase is Phase.CANCELLED:
        return frozenset()
    return frozenset({State.ANSWERED}) if phase is Phase.CLOSED else LISTED


def check_listed(ama: Ama, question: Question, what: str) -> None:
    """Raise ``IllegalStepError`` unless members can join or support a question now."""
    if ama.phase not in ASKING:
        raise IllegalStepError(what, ama.phase)
    if question.state not in LISTED:
        raise IllegalStepError(what, question.state)


def check_support(ama: Ama, question: Question, user_id: int) -> None:
    """Raise ``IllegalStepError`` unless somebody can support a question; the asker can't."""
    check_listed(ama, question, "support")
    if question.user_id == user_id:
        raise IllegalStepError("support", "own")


def can_support(ama: Ama, question: Question, user_id: int) -> bool:
    """Whether ``check_support`` lets somebody support a question."""
    try:
        check_support(ama, question, user_id)
    except IllegalStepError:
        return False
    return True


def recipients(question: Question, joined: Iterable[int]) -> list[int]:
    """Return who gets a message about a question's state: its asker, and those who joined it."""
    asker = [question.user_id] if question.user_id and question.state in TELLS_ASKER else []
    return [*asker, *(joined if question.state in TELLS_OTHERS else ())]


def check_writing(phase: Phase, state: State | None, *, published: bool) -> None:
    """Raise ``IllegalStepError`` if the guest can't publish this text now.

    The text answers a question in this ``state`` or is the opening statement (None). After the AMA,
    only text that was ``published`` before can be corrected.
    """
    if state is not None:
        stepped(state, Step.ANSWER)
        published = state is State.ANSWERED
    if phase not in ANSWERING and not (phase is Phase.CLOSED and published):
        raise IllegalStepError(Step.ANSWER, phase)


def check_asker(question: Question, user_id: int) -> None:
    """Raise ``UnknownQuestionError`` for everybody but the asker."""
    if question.user_id != user_id:
        raise UnknownQuestionError(str(question.id))


def state_after(ama: Ama, question: Question, step: Step, actor_id: int) -> State:
    """Return the state that a decision leads to.

    Raises ``IllegalStepError``, and ``UnknownQuestionError`` for withdrawing another's question.
    """
    state = stepped(question.state, step)
    if step is Step.WITHDRAW:
        check_asker(question, actor_id)
    if step in {Step.PASS, Step.CLARIFY} and ama.phase not in ANSWERING:
        raise IllegalStepError(step, ama.phase)
    return state


def check_seen(question: Question, step: Step, seen: int | None, steps: int) -> None:
    """Raise ``IllegalStepError`` if a question has had more steps than somebody has seen.

    ``seen`` is None for who decides without having been shown any.
    """
    if seen is not None and steps != seen:
        raise IllegalStepError(step, question.state)


def is_handed_on(question: Question, step: Step) -> bool:
    """Whether a step passes a question to somebody who joined it, if anybody did.

    A withdrawn question does, so that the others don't lose theirs; an answered one doesn't.
    """
    return step is Step.WITHDRAW and question.state is not State.ANSWERED


def check_merge(question: Question, other: Question) -> State:
    """Return the state of a question that is merged into another one.

    Raises ``UnknownQuestionError`` for itself and for one of another AMA, and ``IllegalStepError``.
    """
    if other.ama_id != question.ama_id or other.id == question.id:
        raise UnknownQuestionError(str(other.id))
    if other.state not in MERGE_TARGETS:
        raise IllegalStepError(Step.MERGE, other.state)
    return stepped(question.state, Step.MERGE)
