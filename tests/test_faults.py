"""The real program over real sockets, while everything around it goes wrong.

A start takes seconds: one process serves many faults, and ends well.
"""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.i18n import gettext
from tests.stand_in import Running, StandIn, bot_environment, launched, standing_in
from tests.stand_in.faults import FRAMES, Fault, maimed, odd_commands, typing
from tests.stand_in.payloads import renewed, slash

QUESTION = "How does Amnesty International stay impartial?"
ASKED = slash("ask", {"question": QUESTION})
BUSY = gettext("error-busy")


def rows(folder: Path, sql: str = "SELECT * FROM query ORDER BY id") -> list[dict[str, Any]]:
    """Return rows of the database as another program reads them."""
    with closing(sqlite3.connect(folder / "verbatim.sqlite3")) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(sql)]


def assert_no_noise(running: Running) -> None:
    """Check that nothing went wrong that nobody foresaw."""
    noise = [
        line
        for line in running.lines
        if "Traceback" in line or "never retrieved" in line or "unexpected error" in line
    ]
    assert not noise, noise


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; the limit is a bound for failure, no measure."""
    for _ in range(3_000):
        if holds():
            return
        await asyncio.sleep(0.02)
    assert holds()


async def delivered(folder: Path, wanted: Sequence[str]) -> None:
    """Wait until the deliveries on record are these, oldest first."""
    found: list[str] = []
    for _ in range(1_500):
        found = [row["delivery"] for row in rows(folder)]
        if found == list(wanted):
            return
        await asyncio.sleep(0.02)
    assert found == list(wanted)


async def answered(discord: StandIn) -> None:
    """Check that a question is answered now, whatever came before."""
    interaction = renewed(ASKED)
    await discord.dispatch("INTERACTION_CREATE", interaction)
    async with asyncio.timeout(30):
        while (callback := await discord.callbacks.get()).interaction_id != interaction["id"]:
            pass
    assert callback.texts


async def test_events_that_cant_be_read(tmp_path: Path) -> None:
    """Frames and interactions that no Discord sends end nothing and are logged by name alone.

    Commands of another version and odd values get a kind answer, and nobody a traceback.
    """
    async with (
        standing_in() as discord,
        launched(discord, "run", environ=bot_environment(tmp_path), folder=tmp_path) as running,
    ):
        await discord.connected()
        for frame in FRAMES:
            await discord.send(frame)
        await answered(discord)
        for one in maimed(ASKED):
            await discord.dispatch("INTERACTION_CREATE", one)
        await answered(discord)
        assert [line for line in running.lines if '"INTERACTION_CREATE"' in line]

        odd = list(odd_commands())
        for one in odd:
            await discord.dispatch("INTERACTION_CREATE", one)
        for one in typing():
            await discord.dispatch("INTERACTION_CREATE", one)
        await answered(discord)
        await until(lambda: all(one["id"] in discord.taken for one in odd))
        await answered(discord)
        running.process.send_signal(signal.SIGTERM)
        assert await running.ended() == 0
    assert_no_noise(running)
    assert not [line for line in running.lines if QUESTION in line]


async def test_what_becomes_of_a_reply(tmp_path: Path) -> None:
    """A row says whether Discord took the reply; a second delivery makes neither row nor reply."""
    rate_limited = Fault(429, retry_after=60.0)
    faults = {
        "sent": [
            [],
            [Fault(502), Fault(502)],
            [Fault(429, retry_after=0.2)],
            [Fault(breaks="before")],
            [Fault(breaks="after")],
        ],
        "refused": [[Fault(404, 10062)], [rate_limited], [Fault(502), rate_limited]],
        "unknown": [[Fault(breaks="before"), Fault(breaks="before")]],
    }
    expected: list[str] = []
    async with (
        standing_in() as discord,
        launched(discord, "run", environ=bot_environment(tmp_path), folder=tmp_path) as running,
    ):
        await discord.connected()
        for delivery, scripts in faults.items():
            for script in scripts:
                discord.script.clear()
                discord.script.extend(script)
                await discord.dispatch("INTERACTION_CREATE", renewed(ASKED))
                expected.append(delivery)
                await until(lambda: not discord.script)  # a row says "unknown" before its reply
                await delivered(tmp_path, expected)
        discord.script.clear()

        twice = renewed(ASKED)
        await discord.interact(twice)
        await discord.dispatch("INTERACTION_CREATE", twice)
        other = {**bot_environment(tmp_path), "VERBATIM_CONTROL_SOCKET": str(tmp_path / "other")}
        async with launched(discord, "run", environ=other, folder=tmp_path) as second:
            await discord.connected()
            await discord.interact(renewed(ASKED))  # both processes get it
            await delivered(tmp_path, [*expected, "sent", "sent"])
        assert [one for one in running.lines + second.lines if "answered before" in one]
        running.process.send_signal(signal.SIGTERM)
        assert await running.ended() == 0
    assert_no_noise(running)
    assert len(rows(tmp_path)) == len(expected) + 2


async def test_sigterm_with_questions_under_way(tmp_path: Path) -> None:
    """At SIGTERM what is under way is finished; what comes later is asked to come again."""
    async with (
        standing_in() as discord,
        launched(discord, "run", environ=bot_environment(tmp_path), folder=tmp_path) as running,
    ):
        await discord.connected()
        await answered(discord)
        discord.latency = 1.0
        asked = [renewed(ASKED) for _ in range(12)]
        for one in asked:
            await discord.dispatch("INTERACTION_CREATE", one)
        await until(lambda: len(rows(tmp_path)) > 1)
        running.process.send_signal(signal.SIGTERM)
        await running.line("stopping")
        late = renewed(ASKED)
        await discord.dispatch("INTERACTION_CREATE", late)
        assert await running.ended() == 0
    replies = {one.interaction_id: one for one in _all(discord)}
    assert all(replies[one["id"]].texts for one in asked)
    assert replies[late["id"]].body["data"]["content"] == BUSY
    assert [row["delivery"] for row in rows(tmp_path)] == ["sent"] * 13
    assert_no_noise(running)


def _all(discord: StandIn) -> list[Any]:
    return [discord.callbacks.get_nowait() for _ in range(discord.callbacks.qsize())]


async def test_a_gateway_in_trouble(tmp_path: Path) -> None:
    """A gateway that answers 503 at the start is one line, and the code says: try again later."""
    async with standing_in() as discord:
        discord.faults["GET /gateway"] = (503, {})
        environ = bot_environment(tmp_path)
        async with launched(discord, "run", environ=environ, folder=tmp_path) as running:
            assert await running.ended() == 69
    assert len(running.complaints) == 1
    assert_no_noise(running)


async def test_a_line_that_is_cut_unnoticed(tmp_path: Path) -> None:
    """A gateway that says nothing more is noticed, and the bot connects anew."""
    environ = {**bot_environment(tmp_path), "STAND_IN_SILENCE": "1.5"}
    async with (
        standing_in() as discord,
        launched(discord, "run", environ=environ, folder=tmp_path) as running,
    ):
        await discord.connected()
        await answered(discord)
        discord.cut_off()
        await discord.connected()
        await answered(discord)
    assert_no_noise(running)


async def test_a_clock_that_is_set(tmp_path: Path) -> None:
    """A clock set back shuts nobody out; one far ahead erases nothing, and the log says why."""
    clock = tmp_path / "clock"
    clock.write_text("0")
    environ = {
        **bot_environment(tmp_path),
        "STAND_IN_CLOCK": str(clock),
        "VERBATIM_MEMBER_RATE": "600",
        "VERBATIM_SERVER_RATE": "600",
    }
    async with standing_in() as discord:
        async with launched(discord, "run", environ=environ, folder=tmp_path):
            await discord.connected()
            await answered(discord)
            clock.write_text("-3600")
            await answered(discord)
            await answered(discord)
        clock.write_text(str(100 * 24 * 3600))
        async with launched(discord, "run", environ=environ, folder=tmp_path) as running:
            await discord.connected()
            assert "VERBATIM_TRUST_CLOCK" in await running.line("nothing is erased for its age")
            await answered(discord)
    assert [row["outcome"] for row in rows(tmp_path)] == ["answered"] * 4
