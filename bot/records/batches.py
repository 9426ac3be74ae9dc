"""Long writing in small parts: each batch is as large as keeps others waiting only a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import perf_counter

import aiosqlite

from bot.records.database import Database

FIRST_BATCH, MIN_BATCH, MAX_BATCH = 10, 2, 200
"""How many rows the first batch has, and how few and how many any has."""
BATCH_SECONDS = 0.005
"""How long a batch is meant to take; each is made smaller or larger by how long the last took."""
PAUSE_SECONDS = 0.001
"""How long others have the file between two batches, at least."""


class Batches:
    """Does work batch by batch, until it is done or the program ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.stopped = False

    def stop(self) -> None:
        """Do no batch after the one that is being written."""
        self.stopped = True

    async def all(self, work: Callable[[aiosqlite.Connection, int], Awaitable[int]]) -> int:
        """Return how many rows ``work`` did, which is told how many at most and says how many.

        Each batch is a transaction of its own; the last is the one that finds none. Raises
        ``RecordsError``.
        """
        size, total = FIRST_BATCH, 0
        while not self.stopped:
            done, took = await self._database.write(_timed(work, size))
            if not done:
                break
            total += done
            wanted = size * BATCH_SECONDS / max(took, 1e-6)
            size = round(min(max(wanted, size / 4, MIN_BATCH), size * 1.5, MAX_BATCH))
            await asyncio.sleep(PAUSE_SECONDS)
        return total

    async def once(self, work: Callable[[aiosqlite.Connection, int], Awaitable[int]]) -> int:
        """Do one row. Raises ``RecordsError``."""
        done, _ = await self._database.write(_timed(work, 1))
        return done


def _timed(
    work: Callable[[aiosqlite.Connection, int], Awaitable[int]], size: int
) -> Callable[[aiosqlite.Connection], Awaitable[tuple[int, float]]]:
    async def write(connection: aiosqlite.Connection) -> tuple[int, float]:
        started = perf_counter()
        done = await work(connection, size)
        return done, perf_counter() - started

    return write
