"""The rules of AMAs as functions of plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.ama.model import Ama, NewQuestion, Plan, Question
from bot.ama.service import (
    MERGE_TARGETS,
    can_support,
    check_anonymous,
    check_editing,
    check_limit,
    check_listed,
    check_merge,
    check_publishing,
    check_seen,
    check_support,
    first_state,
    is_handed_on,
    recipients,
    state_after,
)
from bot.ama.states import LISTED, LIVING, Phase, State, Step
from bot.errors import IllegalStepError, InputError, LimitReachedError, UnknownQuestionError

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
    assert can_support(AMA, one, OTHER) == (state in LISTED)
    assert not can_support(AMA, one, ASKER)
    if state in LISTED:
        check_support(AMA, one, OTHER)
        with pytest.raises(IllegalStepError):
            check_support(AMA, one, ASKER)
        with pytest.raises(IllegalStepError):
            check_listed(replace(AMA, phase=Phase.PAUSED), one, "join")
    else:
        with pytest.raises(IllegalStepError):
            check_listed(AMA, one, "join")


@pytest.mark.parametrize("phase", Phase)
def test_what_moderators_change(phase: Phase) -> None:
    """A plan changes until the AMA is over, and becomes a source only once it is closed."""
    ama = replace(AMA, phase=phase)
    for check, when in ((check_editing, set(LIVING)), (check_publishing, {Phase.CLOSED})):
        if phase in when:
            check(ama)
        else:
            with pytest.raises(IllegalStepError):
                check(ama)


@pytest.mark.parametrize("anonymous", [True, False])
def test_anonymity(anonymous: bool) -> None:
    """A question is anonymous if the plan allows it; one that was filed so can stay so."""
    asked = NewQuestion(ASKER, "Why?", ("why",), anonymous=True)
    filed = replace(WAITING, anonymous=anonymous)
    check_anonymous(replace(AMA.plan, anonymous=True), asked, filed)
    check_anonymous(AMA.plan, replace(asked, anonymous=False), filed)
    if anonymous:
        check_anonymous(AMA.plan, asked, filed)
    else:
        with pytest.raises(InputError):
            check_anonymous(AMA.plan, asked, filed)
    with pytest.raises(InputError):
        check_anonymous(AMA.plan, asked)


def test_who_is_told() -> None:
    """An answer concerns everybody who asked; what becomes of one question, its asker."""
    for state, told in (
        (State.ANSWERED, [ASKER, OTHER]),
        (State.DECLINED, [ASKER]),
        (State.WITHDRAWN, [OTHER]),
        (State.APPROVED, []),
    ):
        assert recipients(replace(WAITING, state=state), [OTHER]) == told
    assert recipients(replace(WAITING, user_id=None, state=State.DECLINED), [OTHER]) == []


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
