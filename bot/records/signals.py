"""A signal with which the records say that something of a server's has changed."""

from __future__ import annotations

from collections.abc import Callable


class ServerSignal:
    """Calls its subscribers with a server's id."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[int], None]] = []

    def subscribe(self, subscriber: Callable[[int], None]) -> None:
        """Have a function called from now on."""
        self._subscribers.append(subscriber)

    def unsubscribe(self, subscriber: Callable[[int], None]) -> None:
        """Call a function no longer."""
        self._subscribers.remove(subscriber)

    def emit(self, guild_id: int) -> None:
        """Call every subscriber; emit once the change is committed."""
        for subscriber in self._subscribers:
            subscriber(guild_id)
