"""The tables of states: the document has them, every state is reached, and no step is forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.ama.states import MOVES, STEPS, Move, Phase, State, Step, phase_after, stepped
from bot.errors import IllegalStepError

DOCUMENT = Path(__file__).parents[2] / "docs/ama-states.md"


def test_the_document_shows_the_tables() -> None:
    """docs/ama-states.md has every row of both tables, in their order, and no other."""
    shown = re.findall(
        r"^\| (\w+) \| (\w+) \| (\w+) \|$", DOCUMENT.read_text("utf-8"), re.MULTILINE
    )
    rows = [(str(a), str(b), str(c)) for (a, b), c in [*MOVES.items(), *STEPS.items()]]
    assert shown == rows


def test_every_state_is_reached() -> None:
    """From where it begins, every phase and every state can be come to, and every step taken."""
    assert set(MOVES.values()) == set(Phase) - {Phase.SCHEDULED}
    assert set(STEPS.values()) | {State.WAITING} == set(State)
    assert {move for _, move in MOVES} == set(Move)
    assert {step for _, step in STEPS} == set(Step)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("move", Move)
def test_moves(phase: Phase, move: Move) -> None:
    """What the table has is done; anything else says what can't be done to what."""
    if (phase, move) in MOVES:
        assert phase_after(phase, move) is MOVES[phase, move]
    else:
        with pytest.raises(IllegalStepError) as caught:
            phase_after(phase, move)
        assert (caught.value.step, caught.value.state) == (move, phase)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", Step)
def test_steps(state: State, step: Step) -> None:
    """The same for questions."""
    if (state, step) in STEPS:
        assert stepped(state, step) is STEPS[state, step]
    else:
        with pytest.raises(IllegalStepError):
            stepped(state, step)
