"""A signal with which one part tells others of a change that none of them has to know of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """Calls its subscribers with what it is emitted with, mostly a server's id."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[P, None]] = []

    def subscribe(self, subscriber: Callable[P, None]) -> None:
        """Have a function called from now on."""
        self._subscribers.append(subscriber)

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every subscriber; emit once the change is committed."""
        for subscriber in self._subscribers:
            subscriber(*args, **kwargs)
