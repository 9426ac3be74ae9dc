"""The figures, against values worked out by hand and against brute force."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.corpus import Span
from bot.evaluation.comparison import changed_pairs, metric_changes, sign_test
from bot.evaluation.golden import Case
from bot.evaluation.outcomes import CaseOutcome
from bot.evaluation.replies import JudgedReply, judge_reply
from bot.evaluation.scoring import METRICS, auc, by_kind, calibration, figures, latency, wilson

SURE = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9, 1.0])


def outcome(
    *,
    rank: int | None = 1,
    rights: tuple[bool, ...] = (True,),
    answered: bool = True,
    sure: float = 0.9,
    has: bool = True,
    kind: str | None = None,
) -> CaseOutcome:
    """Make an outcome; ``has`` says that the question has an answer."""
    case = Case(1, "Why?", ("because",) if has else (), kind=kind)
    reply = JudgedReply("answer" if answered else "nothing")
    return CaseOutcome(case, sure, rank if has else None, rights, reply, 1.0)


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


def replied(
    outcome: str,
    *quotes: str,
    expect: tuple[tuple[str, ...], ...] = ((),),
    kind: str = "plain",
    notice: Literal["help", "language"] | None = None,
) -> CaseOutcome:
    """Judge a reply of the machine interface with these quotes."""
    words = tuple(one for part in expect for one in part)
    several = expect if len(expect) > 1 else ()
    case = Case(1, "Why?", words, kind=kind, several=several, notice=notice)
    reply = {
        "outcome": outcome,
        "answered": outcome == "answer",
        "quotes": [{"text": text, "source": "a.md", "question": None} for text in quotes],
    }
    return CaseOutcome(case, 0.5, None, (), judge_reply(case, reply), 1.0)


ASH, OAK = (("ash",),), (("ash",), ("oak", "elm"))
REPLIED = (
    replied("answer", "The ash.", expect=ASH),
    replied("closest", "A fig.", "A fig.", "The ash.", expect=ASH, kind="chatty"),
    replied("closest", "A fig.", "A fig.", "A fig.", "The ash.", expect=ASH, kind="paraphrase"),
    replied("nothing", expect=ASH, kind="paraphrase"),
    replied("answer", "A fig.", "The elm.", "A fig.", "The ash.", expect=OAK),
    replied("answer", "The oak.", "The elm.", expect=OAK),
    replied("help", expect=ASH),
    replied("answer", "The ash.", kind="near"),
    replied("closest", "The ash.", kind="near"),
    replied("closest", "The ash.", kind="far"),
    replied("help", kind="greeting", notice="help"),
    replied("answer", "The ash.", kind="greeting", notice="help"),
    replied("closest", "The ash.", expect=ASH, kind="language", notice="language"),
    replied("language", kind="language", notice="language"),
    replied("closest", "A fig.", kind="language", notice="language"),
)


@pytest.mark.parametrize(
    ("name", "value", "n"),
    [
        ("answer_right", 2 / 5, 5),
        ("not_nothing", 5 / 7, 7),
        ("shown_own", 1 / 3, 3),
        ("shown_source", 2 / 4, 4),
        ("near_kept", 1 / 2, 2),
        ("far_kept", 1, 1),
        ("helped", 1 / 2, 2),
        ("language", 2 / 3, 3),
        ("refused", 3 / 5, 5),
    ],
)
def test_replies_by_hand(name: str, value: float, n: int) -> None:
    """Each figure of the three outcomes is what a pencil says: a part's quotes are three."""
    score = figures(REPLIED).scores[name]
    assert score.value == pytest.approx(value)
    assert score.n == n


def test_a_reply_without_an_outcome() -> None:
    """It is an answer or nothing, as ``answered`` says; an unknown outcome is an error."""
    case = Case(1, "Why?", ("ash",), "b.md")
    question = {"text": "Is it the ash?", "source": "b.md"}
    quotes = [
        {"text": "The ash.", "source": "a.md", "question": None},
        {"text": "Yes.", "source": "b.md", "question": question},
    ]
    told = judge_reply(case, {"answered": True, "quotes": quotes})
    assert told == JudgedReply("answer", (frozenset(), frozenset({0})))
    assert judge_reply(case, {"answered": False, "quotes": []}) == JudgedReply("nothing")
    with pytest.raises(ValueError, match="not 'perhaps'"):
        judge_reply(case, {"outcome": "perhaps", "answered": False, "quotes": []})


def test_a_marked_passage_is_right_by_its_place() -> None:
    """Where a moderator marked a passage, a quote is right if it comes from there."""
    case = Case(1, "Why?", ("The ash.",), "a.md", span=Span(5, 9), whole=True)
    quotes = [
        {"text": "ash", "source": source, "start": start, "end": end, "question": None}
        for source, start, end in (("a.md", 8, 20), ("a.md", 9, 20), ("b.md", 5, 9))
    ]
    told = judge_reply(case, {"answered": True, "quotes": quotes})
    assert told.rights == (frozenset({0}), frozenset(), frozenset())


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
    """Each question counts one; a right quote counts, wherever it stands; help isn't counted."""
    told = [
        outcome(sure=0.9),
        outcome(sure=0.9),
        outcome(sure=0.95, has=False, rights=(False,)),
        outcome(sure=0.15),
        outcome(sure=0.15, rights=(False, True)),
        replace(outcome(sure=0.5, has=False), reply=JudgedReply("help")),
    ]
    found = calibration(told)
    assert [one.right.n for one in found.bins] == [0, 2, 0, 0, 0, 0, 0, 0, 0, 3]
    low, high = found.bins[1], found.bins[9]
    assert (low.right.value, low.first.value, low.confidence) == (1, 0.5, 0.15)
    assert high.right.value == high.first.value == pytest.approx(2 / 3)
    assert (high.right.low, high.right.high) == wilson(2, 3)
    assert high.confidence == pytest.approx(2.75 / 3)
    assert found.bins[0].confidence is found.bins[0].right.value is None
    assert found.error == pytest.approx((2 * 0.85 + 3 * (2.75 / 3 - 2 / 3)) / 5)
    assert calibration(told[-1:]).error is None


ASKED = st.tuples(st.floats(0, 1), st.booleans(), st.booleans())


@given(st.lists(ASKED, min_size=1))
def test_calibration_holds_every_question(asked: list[tuple[float, bool, bool]]) -> None:
    """Each question is in the bin of its confidence, 0 and 1 included; shares and error are 0..1.

    No more first quotes are right than questions have a right quote.
    """
    found = calibration(
        [outcome(sure=sure, has=has, rights=(has and right,)) for sure, has, right in asked]
    )
    assert sum(one.right.n for one in found.bins) == len(asked)
    assert 0 <= (found.error or 0) <= 1
    assert [(one.low, one.high) for one in found.bins][::9] == [(0, 0.1), (0.9, 1)]
    for one in found.bins:
        if one.confidence is not None:
            assert one.low - 1e-9 <= one.confidence <= one.high + 1e-9
        score = one.right
        if score.value is not None:
            assert score.low is not None
            assert score.high is not None
            assert 0 <= score.low <= score.value <= score.high <= 1
            assert one.first.value is not None
            assert one.first.value <= score.value + 1e-9


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
    found = metric_changes(before, after)
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
        "not_nothing": (0, 1),
    }
    assert found["hit@1"].p == 1
    assert changed_pairs(before, after) == list(zip(before, after, strict=True))
    assert changed_pairs(before, before) == []
