"""Who wants to know that something of a server's says something else, and is told."""

from __future__ import annotations

from collections.abc import Callable


class Changed:
    """Tells of each server of which something says something else from now on."""

    def __init__(self) -> None:
        self._told: list[Callable[[int], None]] = []

    def watch(self, tell: Callable[[int], None]) -> None:
        """Let somebody be told."""
        self._told.append(tell)

    def unwatch(self, tell: Callable[[int], None]) -> None:
        """Tell them no more."""
        self._told.remove(tell)

    def tell(self, guild_id: int) -> None:
        """Tell of a server; to be called once the change is on record."""
        for tell in self._told:
            tell(guild_id)
