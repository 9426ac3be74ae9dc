"""Work that would hold up the event loop, in three threads: one for each kind of patience.

Threads share one interpreter lock. The event loop needs it a dozen times for one reply, and waits
each time until every busy thread has had its turn: so there are few of them, and turns are short.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import ParamSpec, TypeVar

TURN_SECONDS = 0.001
"""How long a thread computes before another one gets its turn; Python's own choice is 5 ms."""

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Workers:
    """Runs functions off the event loop, one after another in each of three threads.

    A thread starts with its first piece of work.
    """

    def __init__(self) -> None:
        self._searching = ThreadPoolExecutor(1, "verbatim-search")
        self._interactive = ThreadPoolExecutor(1, "verbatim-interactive")
        self._background = ThreadPoolExecutor(1, "verbatim-background")

    async def search(
        self, function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """Run what answers a question: it takes milliseconds."""
        return await _run(self._searching, partial(function, *args, **kwargs))

    async def interactive(
        self, function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """Run what a first reply waits for: it takes a fraction of a second."""
        return await _run(self._interactive, partial(function, *args, **kwargs))

    async def background(
        self, function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs
    ) -> Result:
        """Run what may take seconds, and whose reply was deferred."""
        return await _run(self._background, partial(function, *args, **kwargs))

    def close(self) -> None:
        """Drop what waits; what is running goes on to its end."""
        for one in (self._searching, self._interactive, self._background):
            one.shutdown(wait=False, cancel_futures=True)


def take_short_turns() -> None:
    """Let the event loop in sooner beside busy threads, in this process."""
    sys.setswitchinterval(TURN_SECONDS)


async def _run(thread: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
    return await asyncio.get_running_loop().run_in_executor(thread, copy_context().run, work)
