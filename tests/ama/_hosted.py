"""An AMA in the program as it runs, beside a Discord that is real but for its users."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.ama.model import Plan
from bot.ama.states import Move
from bot.records import Records
from tests.stand_in import Running, StandIn, bot_environment, launched
from tests.stand_in.payloads import GUILD
from tests.stand_in.process import PATIENCE

BOARD, QUEUE = 940_000_000_000_000_001, 940_000_000_000_000_002
GAP = 0.2
"""The seconds between two drawings where a process is killed: more of them are cut off so."""
GUEST, HOST = 950_000_000_000_000_001, 950_000_000_000_000_002


@dataclass
class Hosted:
    """The program's folder and file, with an AMA that is open."""

    discord: StandIn
    folder: Path
    ama_id: int

    @classmethod
    async def of(cls, discord: StandIn, folder: Path) -> Hosted:
        """Plan it and open it, before the program starts."""
        records = await Records.open(folder / "verbatim.sqlite3")
        now = datetime.now(UTC)
        closes = now + timedelta(days=7)
        plan = Plan("Ask us", GUEST, "Guest @ Home", now, closes, BOARD, queue_id=QUEUE)
        ama = await records.amas.create(GUILD, plan, HOST, now)
        await records.amas.move(GUILD, ama.id, Move.OPEN, HOST, now)
        await records.close()
        (folder / "sources").mkdir()
        (folder / "sources" / "one.txt").write_text("We take no side. We ask for fair trials.\n")
        return cls(discord, folder, ama.id)

    @property
    def environ(self) -> dict[str, str]:
        """The program's environment: few sources to read, and time for a slow machine."""
        return {
            **bot_environment(self.folder),
            "VERBATIM_SOURCES": str(self.folder / "sources"),
            "VERBATIM_MEMBER_RATE": "0",
            "VERBATIM_SERVER_RATE": "0",
            "VERBATIM_LOG_FORMAT": "json",
            "STAND_IN_PATIENCE": str(PATIENCE),
        }

    @asynccontextmanager
    async def run(self) -> AsyncGenerator[Running]:
        """Run the program, and wait until it is connected."""
        async with launched(
            self.discord, "run", environ=self.environ, folder=self.folder
        ) as running:
            await self.discord.connected()
            await running.line('"ready"')
            yield running

    def rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        """Return what is on record, as another program reads it."""
        with closing(sqlite3.connect(self.folder / "verbatim.sqlite3")) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(sql, values)]
