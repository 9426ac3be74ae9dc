"""How often somebody may do something, against a bucket counted in the plainest way."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.limits import FEWEST, Claim, Limiter

NOON = timedelta(hours=12)
RATES = st.sampled_from([1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 600])
"""Rates that divide a minute into whole microseconds: what a clock can tell apart."""
PAUSES = st.lists(st.integers(0, 90_000_000), max_size=80)
"""Microseconds between two attempts."""


class Bucket:
    """A token bucket as one would draw it: so many tokens, and when they were counted."""

    def __init__(self, rate: int) -> None:
        self.rate, self.tokens, self.at = rate, Fraction(rate), NOON

    def take(self, now: timedelta) -> bool:
        """Fill it for the time that went by, and take a token if there is one."""
        gone = Fraction((now - self.at) // timedelta(microseconds=1), 60_000_000)
        self.tokens = min(Fraction(self.rate), self.tokens + gone * self.rate)
        self.at = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True


@given(RATES, PAUSES)
def test_it_is_a_token_bucket(rate: int, pauses: list[int]) -> None:
    """Whenever one comes, it lets them through exactly when a bucket has a token."""
    limiter, bucket, now = Limiter(), Bucket(rate), NOON
    for pause in pauses:
        now += timedelta(microseconds=pause)
        assert (limiter.take(now, Claim(1, rate)) is None) is bucket.take(now)


@given(RATES, PAUSES)
def test_when_to_come_again(rate: int, pauses: list[int]) -> None:
    """Who comes at the moment that was told is let through; a moment before, they aren't."""
    limiter, now = Limiter(), NOON
    for pause in pauses:
        now += timedelta(microseconds=pause)
        empty = limiter.take(now, Claim(1, rate))
        if empty is not None:
            assert empty.wait > timedelta(0)
            assert limiter.take(now + empty.wait - timedelta(microseconds=1), Claim(1, rate))
            assert limiter.take(now + empty.wait, Claim(1, rate)) is None
            now += empty.wait


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5_000_000)), max_size=200))
def test_all_or_nothing(attempts: list[tuple[int, int]]) -> None:
    """Members share their server's bucket, and a refused one takes from neither of the two."""
    limiter, now = Limiter(), NOON
    own, shared = {key: Bucket(3) for key in range(4)}, Bucket(6)
    for key, pause in attempts:
        now += timedelta(microseconds=pause)
        held = own[key].tokens, own[key].at, shared.tokens, shared.at
        expected = own[key].take(now) and shared.take(now)
        if not expected:
            own[key].tokens, own[key].at, shared.tokens, shared.at = held
        claims = Claim(key, 3), Claim("server", 6)
        assert (limiter.take(now, *claims) is None) is expected


def test_one_members_rate_is_no_others() -> None:
    """A bucket is for its key alone."""
    limiter = Limiter()
    assert limiter.take(NOON, Claim(1, 1)) is None
    assert limiter.take(NOON, Claim(1, 1)) is not None
    assert limiter.take(NOON, Claim(2, 1)) is None


def test_no_limit() -> None:
    """At 0 everybody may go on, and nothing is kept of them."""
    limiter = Limiter()
    assert all(limiter.take(NOON, Claim(1, 0)) is None for _ in range(1000))
    assert len(limiter) == 0


def test_a_rate_is_never_below_zero() -> None:
    """A claim with a wrong rate can't be made."""
    with pytest.raises(ValueError, match="0 or more"):
        Claim(1, -1)


def test_memory_is_bounded() -> None:
    """Buckets that are full again are forgotten: a million members of a month leave none behind."""
    limiter, now = Limiter(), NOON
    for member in range(100_000):
        now += timedelta(seconds=1)
        assert limiter.take(now, Claim(member, 30)) is None
        assert len(limiter) <= FEWEST
