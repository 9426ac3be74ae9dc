"""The rules of AMAs as functions of plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.ama.model import Ama, Plan, Question
from bot.ama.service import (
    MERGE_TARGETS,
    check_limit,
    check_listed,
    check_merge,
    check_seen,
    check_support,
    first_state,
    is_handed_on,
    state_after,
)
from bot.ama.states import LISTED, Phase, State, Step
from bot.errors import IllegalStepError, LimitReachedError, UnknownQuestionError

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ASKER, OTHER = 100, 101
AMA = Ama(1, 2, Plan("A", 3, "B", NOON, NOON + timedelta(days=1), 4, per_member=2), Phase.OPEN, 0)
WAITING = Question(
    5,
    1,
    2,
    1,
    ASKER,
    None,
    anonymous=False,
    text="Why?",
    words=("why",),
    state=State.WAITING,
    asked_at=NOON,
)


def test_the_limit() -> None:
    """What was withdrawn, declined or merged doesn't count; without a limit nothing does."""
    check_limit(AMA.plan, [State.WAITING, State.DECLINED, State.MERGED, State.WITHDRAWN])
    with pytest.raises(LimitReachedError):
        check_limit(AMA.plan, [State.WAITING, State.ANSWERED])
    check_limit(replace(AMA.plan, per_member=None), [State.WAITING] * 99)


def test_the_first_state() -> None:
    """A question waits only where moderators have a channel to see it in."""
    assert first_state(AMA.plan) is State.APPROVED
    assert first_state(replace(AMA.plan, queue_id=9)) is State.WAITING


@pytest.mark.parametrize("state", State)
def test_whom_others_join(state: State) -> None:
    """Members join and support what everybody sees, while the AMA is open, but not their own."""
    one = replace(WAITING, state=state)
    if state in LISTED:
        check_support(AMA, one, OTHER)
        with pytest.raises(IllegalStepError):
            check_support(AMA, one, ASKER)
        with pytest.raises(IllegalStepError):
            check_listed(replace(AMA, phase=Phase.PAUSED), one, "join")
    else:
        with pytest.raises(IllegalStepError):
            check_listed(AMA, one, "join")


def test_decisions() -> None:
    """Only the asker withdraws; the guest passes and asks back until the AMA is closed."""
    assert state_after(AMA, WAITING, Step.WITHDRAW, ASKER) is State.WITHDRAWN
    with pytest.raises(UnknownQuestionError):
        state_after(AMA, WAITING, Step.WITHDRAW, OTHER)
    approved, closed = replace(WAITING, state=State.APPROVED), replace(AMA, phase=Phase.CLOSED)
    for step in (Step.PASS, Step.CLARIFY):
        state_after(AMA, approved, step, OTHER)
        with pytest.raises(IllegalStepError):
            state_after(closed, approved, step, OTHER)
    check_seen(WAITING, Step.APPROVE, None, 3)
    check_seen(WAITING, Step.APPROVE, 3, 3)
    with pytest.raises(IllegalStepError):
        check_seen(WAITING, Step.APPROVE, 2, 3)


def test_handing_on() -> None:
    """A withdrawn question passes to who joined it, an answered one doesn't."""
    assert is_handed_on(WAITING, Step.WITHDRAW)
    assert not is_handed_on(WAITING, Step.DECLINE)
    assert not is_handed_on(replace(WAITING, state=State.ANSWERED), Step.WITHDRAW)


@pytest.mark.parametrize("state", State)
def test_merging(state: State) -> None:
    """A question is merged into an unfinished, answered or passed one of the same AMA."""
    other = replace(WAITING, id=6, state=state)
    if state in MERGE_TARGETS:
        assert check_merge(WAITING, other) is State.MERGED
    else:
        with pytest.raises(IllegalStepError):
            check_merge(WAITING, other)
    for wrong in (replace(other, ama_id=9), replace(other, id=WAITING.id)):
        with pytest.raises(UnknownQuestionError):
            check_merge(WAITING, wrong)
