"""The states of AMAs and of questions: two state machines, as tables.

``docs/ama-states.md`` shows both, and a test compares them. Check here before changing a state,
within the transaction that changes it: if two people press at once, the second gets an error.
"""

from __future__ import annotations

from enum import StrEnum

from bot.errors import IllegalStepError


class Phase(StrEnum):
    """The state of an AMA."""

    SCHEDULED = "scheduled"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """A step of an AMA, taken by a moderator or by the clock."""

    OPEN = "open"
    PAUSE = "pause"
    RESUME = "resume"
    CLOSE = "close"
    REOPEN = "reopen"
    CANCEL = "cancel"


class State(StrEnum):
    """The state of a question."""

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
    """A step of a question."""

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
"""The phase that each move leads to; all other moves are illegal."""

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
"""The state that each step leads to; all other steps are illegal."""


def phase_after(phase: Phase, move: Move) -> Phase:
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


HAND = "hand"
"""The recorded step when a withdrawn question passes to somebody who joined it."""
ASKERS = ("ask", Step.EDIT, Step.WITHDRAW, HAND)
"""The recorded steps that only the asker takes."""
WITH_MORE = frozenset({Step.MERGE, Step.EDIT, Step.ANSWER})
"""The steps that need input: another question, new words, an answer."""
ASKING = frozenset({Phase.OPEN})
"""The phases in which members ask, support and join."""
LIVING = (Phase.SCHEDULED, Phase.OPEN, Phase.PAUSED)
"""The phases of an AMA that isn't over."""
ANSWERING = frozenset(LIVING)
"""The phases in which the guest writes; afterwards only answers can be edited."""
TELLS_ASKER = frozenset({State.ANSWERED, State.UNCLEAR, State.DECLINED})
"""The states of a question that its asker gets a message about."""
TELLS_OTHERS = frozenset({State.ANSWERED, State.WITHDRAWN})
"""The states of a question that those who joined it get a message about."""
OPEN_STATES = frozenset({State.WAITING, State.HELD, State.APPROVED, State.UNCLEAR})
"""The states of a question that isn't finished."""
LISTED = frozenset({State.APPROVED, State.UNCLEAR, State.ANSWERED})
"""The states in which everybody can see a question while its AMA is open."""
