"""What would hold up the event loop runs in few threads, so that a neighbour gets their turn."""

from __future__ import annotations

import ast
import asyncio
import gc
import sys
from collections.abc import AsyncIterator
from contextvars import ContextVar
from pathlib import Path
from threading import Event, get_ident

import pytest_asyncio

from bot.app import _settle  # pyright: ignore[reportPrivateUsage] (once a process)
from bot.workers import TURN_SECONDS, Workers
from tests.stand_in import ROOT, connected
from tests.stand_in.payloads import by, slash

SPOKEN = ContextVar("SPOKEN", default="")


@pytest_asyncio.fixture
async def workers() -> AsyncIterator[Workers]:
    """Make workers, and close them."""
    made = Workers()
    yield made
    made.close()


async def test_one_after_another(workers: Workers) -> None:
    """Each kind of work has one thread, and what a reply waits for isn't behind what takes long."""
    going, threads = Event(), list[int]()

    def slow() -> None:
        threads.append(get_ident())
        assert going.wait(60)

    first, second = (asyncio.create_task(workers.background(slow)) for _ in range(2))
    assert await workers.interactive(get_ident) == await workers.interactive(get_ident)
    assert not first.done()
    assert len(threads) <= 1, "one of two waits"
    going.set()
    await asyncio.gather(first, second)
    assert len(set(threads)) == 1


async def test_work_has_the_callers_context(workers: Workers) -> None:
    """What speaks a member's language off the event loop speaks it as on it."""
    SPOKEN.set("de")
    assert await workers.interactive(SPOKEN.get) == "de"
    assert await workers.background(SPOKEN.get) == "de"


async def test_closing_drops_what_waits(workers: Workers) -> None:
    """A bot that is told to stop doesn't wait for what nobody will see."""
    begun, going = Event(), Event()

    def slow() -> None:
        begun.set()
        assert going.wait(60)

    first, second = (asyncio.create_task(workers.background(slow)) for _ in range(2))
    await asyncio.to_thread(begun.wait, 60)
    workers.close()
    going.set()
    await first
    await asyncio.wait({second})
    assert second.cancelled()


def test_commands_use_no_other_threads() -> None:
    """A command hands work to the workers: six threads of asyncio's would hold up everyone."""
    for path in sorted(Path(ROOT, "commands").rglob("*.py")):
        names = {
            node.attr
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Attribute)
        }
        assert not names & {"to_thread", "run_in_executor"}, path


def test_what_is_loaded_is_left_alone_by_the_collector() -> None:
    """After the start the collector passes over what stays, and threads take short turns."""
    interval = sys.getswitchinterval()
    try:
        _settle()
        assert gc.get_freeze_count() > 100_000
        assert abs(sys.getswitchinterval() - TURN_SECONDS) < TURN_SECONDS / 10
    finally:
        gc.unfreeze()
        sys.setswitchinterval(interval)


async def test_a_neighbour_is_answered_first(tmp_path: Path) -> None:
    """Whoever comes behind fifteen long checks is answered before most of those are done."""
    long = "“Amnesty International is" + "\n" * 5_800 + "not Democratic”"
    async with connected(tmp_path) as discord:
        await discord.interact(slash("help", {}))
        checks = [by(slash("verify", {"text": long}), 1000 + n) for n in range(15)]
        beside = by(slash("help", {}), 2000)
        for one in (*checks, beside):
            await discord.dispatch("INTERACTION_CREATE", one)
        before = 0
        async with asyncio.timeout(60):
            while (await discord.callbacks.get()).interaction_id != beside["id"]:
                before += 1
    assert before < 8
