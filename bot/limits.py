"""How often somebody may do something: token buckets on a clock that is handed in, never set.

A bucket holds a minute's worth of tokens and fills evenly. All that is kept of it is when it will
be full again (the generic cell rate algorithm, ITU-T I.371): a full bucket needs no memory at all.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import timedelta

MINUTE = timedelta(minutes=1)
MAX_RATE = 600
"""The highest limit that may be set for a member, a minute; more is as good as none."""
FEWEST = 1024
"""How many buckets are kept before those that are full again are looked for."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A token wanted from the bucket of this key, which gives ``rate`` a minute; 0 is no limit."""

    key: Hashable
    rate: int

    def __post_init__(self) -> None:
        if self.rate < 0:
            message = f"a rate is 0 or more a minute, not {self.rate}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Empty:
    """The claim that couldn't be met, and in how long it can be."""

    claim: Claim
    wait: timedelta


class Limiter:
    """The buckets that aren't full; times are those of a monotonic clock, since any moment."""

    def __init__(self) -> None:
        self._full_at: dict[Hashable, timedelta] = {}
        self._sweep_at = FEWEST

    def __len__(self) -> int:
        return len(self._full_at)

    def take(self, now: timedelta, *claims: Claim) -> Empty | None:
        """Take a token from each bucket; where one is empty take none, and return it.

        Of several empty ones it is the one that takes longest.
        """
        self._sweep(now)
        taken: dict[Hashable, timedelta] = {}
        empty: list[Empty] = []
        for claim in claims:
            if claim.rate == 0:
                continue
            full_at = max(self._full_at.get(claim.key, now), now) + MINUTE / claim.rate
            if full_at - now > MINUTE:
                empty.append(Empty(claim, full_at - now - MINUTE))
            taken[claim.key] = full_at
        if empty:
            return max(empty, key=lambda one: one.wait)
        self._full_at |= taken
        return None

    def _sweep(self, now: timedelta) -> None:
        """Forget the buckets that are full again, once there are twice as many as last time."""
        if len(self._full_at) < self._sweep_at:
            return
        self._full_at = {key: at for key, at in self._full_at.items() if at > now}
        self._sweep_at = max(FEWEST, 2 * len(self._full_at))
