"""What may become of an AMA and of a question: two state machines, as tables.

``docs/ama.md`` shows both; a test holds it equal. Whoever changes a state asks here first, within
the transaction that changes it: of two who press at once, the second finds that it's done.
"""

from __future__ import annotations

from enum import StrEnum

from bot.errors import IllegalStepError


class Phase(StrEnum):
    """Where an AMA is."""

    SCHEDULED = "scheduled"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """What is done to an AMA, by a moderator or by the clock."""

    OPEN = "open"
    PAUSE = "pause"
    RESUME = "resume"
    CLOSE = "close"
    REOPEN = "reopen"
    CANCEL = "cancel"


class State(StrEnum):
    """Where a question is."""

    WAITING = "waiting"  # for a moderator
    HELD = "held"
    APPROVED = "approved"  # waits for the guest
    UNCLEAR = "unclear"  # the guest asked for clarification
    PASSED = "passed"  # the guest won't answer it
    ANSWERED = "answered"
    DECLINED = "declined"
    MERGED = "merged"  # into another question
    WITHDRAWN = "withdrawn"


class Step(StrEnum):
    """What is done to a question."""

    APPROVE = "approve"
    HOLD = "hold"
    DECLINE = "decline"
    MERGE = "merge"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    CLARIFY = "clarify"
    PASS = "pass"  # noqa: S105 (not a password)
    ANSWER = "answer"


MOVES: dict[tuple[Phase, Move], Phase] = {
    (Phase.SCHEDULED, Move.OPEN): Phase.OPEN,
    (Phase.SCHEDULED, Move.CANCEL): Phase.CANCELLED,
    (Phase.OPEN, Move.PAUSE): Phase.PAUSED,
    (Phase.OPEN, Move.CLOSE): Phase.CLOSED,
    (Phase.OPEN, Move.CANCEL): Phase.CANCELLED,
    (Phase.PAUSED, Move.RESUME): Phase.OPEN,
    (Phase.PAUSED, Move.CLOSE): Phase.CLOSED,
    (Phase.PAUSED, Move.CANCEL): Phase.CANCELLED,
    (Phase.CLOSED, Move.REOPEN): Phase.OPEN,
}
"""Where each move leads from each phase; what isn't here can't be done."""

STEPS: dict[tuple[State, Step], State] = {
    (State.WAITING, Step.APPROVE): State.APPROVED,
    (State.WAITING, Step.HOLD): State.HELD,
    (State.WAITING, Step.DECLINE): State.DECLINED,
    (State.WAITING, Step.MERGE): State.MERGED,
    (State.WAITING, Step.EDIT): State.WAITING,
    (State.WAITING, Step.WITHDRAW): State.WITHDRAWN,
    (State.HELD, Step.APPROVE): State.APPROVED,
    (State.HELD, Step.DECLINE): State.DECLINED,
    (State.HELD, Step.MERGE): State.MERGED,
    (State.HELD, Step.EDIT): State.WAITING,
    (State.HELD, Step.WITHDRAW): State.WITHDRAWN,
    (State.APPROVED, Step.HOLD): State.HELD,
    (State.APPROVED, Step.DECLINE): State.DECLINED,
    (State.APPROVED, Step.MERGE): State.MERGED,
    (State.APPROVED, Step.WITHDRAW): State.WITHDRAWN,
    (State.APPROVED, Step.CLARIFY): State.UNCLEAR,
    (State.APPROVED, Step.PASS): State.PASSED,
    (State.APPROVED, Step.ANSWER): State.ANSWERED,
    (State.UNCLEAR, Step.EDIT): State.APPROVED,
    (State.UNCLEAR, Step.DECLINE): State.DECLINED,
    (State.UNCLEAR, Step.MERGE): State.MERGED,
    (State.UNCLEAR, Step.WITHDRAW): State.WITHDRAWN,
    (State.UNCLEAR, Step.PASS): State.PASSED,
    (State.UNCLEAR, Step.ANSWER): State.ANSWERED,
    (State.PASSED, Step.ANSWER): State.ANSWERED,
    (State.PASSED, Step.WITHDRAW): State.WITHDRAWN,
    (State.DECLINED, Step.APPROVE): State.APPROVED,
    (State.ANSWERED, Step.ANSWER): State.ANSWERED,
    (State.ANSWERED, Step.WITHDRAW): State.WITHDRAWN,
}
"""Where each step leads from each state; what isn't here can't be done."""


def moved(phase: Phase, move: Move) -> Phase:
    """Return the phase that a move leads to. Raises ``IllegalStepError``."""
    try:
        return MOVES[phase, move]
    except KeyError:
        raise IllegalStepError(move, phase) from None


def stepped(state: State, step: Step) -> State:
    """Return the state that a step leads to. Raises ``IllegalStepError``."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise IllegalStepError(step, state) from None


def check_writing(phase: Phase, state: State | None, *, published: bool) -> None:
    """Raise ``IllegalStepError`` where the guest's words on something can't be published now.

    It is a question in a ``state``, or (None) the opening statement. Once it's over, only what was
    ``published`` is corrected.
    """
    if state is not None:
        stepped(state, Step.ANSWER)
        published = state is State.ANSWERED
    if phase not in ANSWERING and not (phase is Phase.CLOSED and published):
        raise IllegalStepError(Step.ANSWER, phase)


HAND = "hand"
"""What is on record where its asker withdraws a question that others ask too: it passes to one."""
ASKERS = ("ask", Step.EDIT, Step.WITHDRAW, HAND)
"""The steps that nobody but the asker takes, as they are on record."""
WITH_MORE = frozenset({Step.MERGE, Step.EDIT, Step.ANSWER})
"""The steps that need more than to be taken: another question, new words, an answer."""
ASKING = frozenset({Phase.OPEN})
"""The phases in which members ask, support and join."""
ANSWERING = frozenset({Phase.SCHEDULED, Phase.OPEN, Phase.PAUSED})
"""The phases in which the guest writes; when closed, only what is answered is edited."""
OPEN_STATES = frozenset({State.WAITING, State.HELD, State.APPROVED, State.UNCLEAR})
"""The states of a question of which something is still to come."""
LISTED = frozenset({State.APPROVED, State.UNCLEAR, State.ANSWERED})
"""The states in which everybody may see a question, while its AMA is open."""
