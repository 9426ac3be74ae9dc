"""The figures, against values worked out by hand and against brute force."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.measuring import METRICS, by_kind, changes, figures
from bot.measuring.comparison import changed, sign_test
from bot.measuring.golden import Case
from bot.measuring.outcomes import Outcome
from bot.measuring.scoring import auc, calibration, latency, wilson

if TYPE_CHECKING:
    from collections.abc import Sequence

SURE = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9, 1.0])


def outcome(
    *,
    rank: int | None = 1,
    rights: tuple[bool, ...] = (True,),
    answered: bool = True,
    sure: float = 0.9,
    has: bool = True,
    kind: str | None = None,
) -> Outcome:
    """Make an outcome; ``has`` says that the question has an answer."""
    case = Case(1, "Why?", ("because",) if has else (), kind=kind)
    return Outcome(case, sure, rank if has else None, rights, answered, 1.0)


FIVE = (
    outcome(rank=1, rights=(True, False)),
    outcome(rank=2, rights=(False, True), kind="hard"),
    outcome(rank=5, rights=(False,), answered=False, sure=0.3),
    outcome(rank=None, rights=(), answered=False, sure=0.0, kind="hard"),
    outcome(has=False, rights=(False,), answered=True, sure=0.6),
    outcome(has=False, rights=(False,), answered=False, sure=0.3),
)


@pytest.mark.parametrize(
    ("name", "value", "n"),
    [
        ("hit@1", 1 / 4, 4),
        ("hit@3", 2 / 4, 4),
        ("hit@5", 3 / 4, 4),
        ("hit@10", 3 / 4, 4),
        ("mrr", (1 + 1 / 2 + 1 / 5) / 4, 4),
        ("first_quote", 1 / 4, 4),
        ("any_quote", 2 / 4, 4),
        ("first_shown", 1 / 4, 4),
        ("any_shown", 2 / 4, 4),
        ("answered", 2 / 4, 4),
        ("refused", 1 / 2, 2),
        # .9 .9 .3 .0 against .6 .3: 2 + 2 + (0 + ½) + 0 of 8 pairs
        ("auc", 4.5 / 8, 6),
    ],
)
def test_figures_by_hand(name: str, value: float, n: int) -> None:
    """Each figure of five questions is what a pencil says."""
    score = figures(FIVE).scores[name]
    assert score.value == pytest.approx(value)
    assert score.n == n


def test_what_is_shown_needs_an_answer() -> None:
    """A right quote that the threshold kept back counts where it had to answer, and only there."""
    scores = figures([outcome(rights=(True,), answered=False)]).scores
    told = {name: scores[name].value for name in ("first_quote", "any_quote")}
    assert told == {"first_quote": 1, "any_quote": 1}
    assert scores["first_shown"].value == scores["any_shown"].value == 0


def test_where_no_question_is_concerned() -> None:
    """A figure without questions is None, and so is an area with one side empty."""
    scores = figures([outcome()]).scores
    assert (scores["refused"].value, scores["refused"].n) == (None, 0)
    assert (scores["auc"].value, scores["auc"].n) == (None, 0)
    assert figures([outcome(has=False)]).scores["mrr"].value is None


def test_kinds() -> None:
    """Outcomes are grouped in the golden set's order, those without a kind too."""
    kinds = by_kind(FIVE)
    assert list(kinds) == [None, "hard"]
    assert [len(group) for group in kinds.values()] == [4, 2]
    assert METRICS["any_quote"].score(kinds["hard"]).value == 0.5


@given(st.lists(SURE, min_size=1), st.lists(SURE, min_size=1))
def test_auc_is_the_share_of_pairs(positives: list[float], negatives: list[float]) -> None:
    """The rank sum is what counting every pair gives, a tie as half."""
    pairs = list(product(positives, negatives))
    above = sum((one > other) + (one == other) / 2 for one, other in pairs)
    assert auc(positives, negatives) == pytest.approx(above / len(pairs))


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share(counted: tuple[int, int]) -> None:
    """The interval lies in 0..1, around the share, and solves Wilson's equation."""
    successes, n = counted
    low, high = wilson(successes, n)
    assert 0 <= low <= successes / n <= high <= 1
    for edge in (low, high):
        if 0 < edge < 1:
            z = abs(successes / n - edge) / math.sqrt(edge * (1 - edge) / n)
            assert z == pytest.approx(1.959964, abs=1e-4)


def test_wilson_by_the_book() -> None:
    """Newcombe's (1998) worked examples: 81 of 263, 15 of 148, 0 of 20, 1 of 29."""
    for (successes, n), (low, high) in {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }.items():
        assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)


def test_calibration_by_hand() -> None:
    """Two bins: three at .9 with two right, one at .15 with none right."""
    told = [
        outcome(sure=0.9),
        outcome(sure=0.9),
        outcome(sure=0.9, has=False, rights=(False,)),
        outcome(sure=0.15, rights=(False, True)),
    ]
    found = calibration(told)
    assert [one.right.n for one in found.bins] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 3]
    assert found.bins[9].right.value == pytest.approx(2 / 3)
    assert found.bins[9].confidence == pytest.approx(0.9)
    assert found.bins[0].confidence is None
    assert found.error == pytest.approx((3 * (0.9 - 2 / 3) + 1 * 0.15) / 4)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_calibration_holds_every_question(given_: list[tuple[float, bool]]) -> None:
    """Each question is in the bin of its confidence, 0 and 1 included; the error is 0..1."""
    found = calibration([outcome(sure=sure, rights=(right,)) for sure, right in given_])
    assert sum(one.right.n for one in found.bins) == len(given_)
    assert 0 <= found.error <= 1
    assert [(one.low, one.high) for one in found.bins][::9] == [(0, 0.1), (0.9, 1)]
    for one in found.bins:
        if one.confidence is not None:
            assert one.low - 1e-9 <= one.confidence <= one.high + 1e-9


def test_latency() -> None:
    """Percentiles are interpolated between the two nearest."""
    found = latency(list(range(101)))
    assert (found.p50, found.p95, found.p99, found.max) == (50, 95, 99, 100)
    assert latency([7]).p99 == 7
    assert latency([0, 1]).p95 == pytest.approx(0.95)


@given(st.integers(0, 9), st.integers(0, 9))
def test_sign_test(won: int, lost: int) -> None:
    """The p-value is the share of all falls of the coins that are at least as uneven."""
    n = won + lost
    falls: Sequence[tuple[int, ...]] = list(product((0, 1), repeat=n)) if n <= 10 else []
    p = sign_test(won, lost)
    assert 0 < p <= 1
    assert p == sign_test(lost, won)
    if falls:
        uneven = sum(abs(2 * sum(fall) - n) >= abs(won - lost) for fall in falls)
        assert p == pytest.approx(uneven / len(falls))


def test_sign_test_of_many() -> None:
    """Thousands of questions overflow nothing."""
    assert sign_test(5000, 5000) == 1
    assert 0 <= sign_test(6000, 4000) < 1e-80


def test_changes() -> None:
    """Per figure: what the second has better and worse; ranks count for the reciprocal rank."""
    before = [outcome(rank=2, rights=(False,)), outcome(), outcome(has=False, answered=False)]
    after = [outcome(rank=1), outcome(answered=False), outcome(has=False, answered=True)]
    found = changes(before, after)
    counted = {name: (one.won, one.lost) for name, one in found.items() if one.won or one.lost}
    assert counted == {
        "hit@1": (1, 0),
        "mrr": (1, 0),
        "first_quote": (1, 0),
        "any_quote": (1, 0),
        "first_shown": (1, 1),
        "any_shown": (1, 1),
        "answered": (0, 1),
        "refused": (0, 1),
    }
    assert found["hit@1"].p == 1
    assert changed(before, after) == list(zip(before, after, strict=True))
    assert changed(before, before) == []
