"""Hosted Q&As. Every function takes the server first; every change is one transaction.

What may be done is asked of ``bot/ama/states.py`` within the transaction that does it: of two who
do the same at once, the second gets ``IllegalStepError`` and nothing happens twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import datetime

import aiosqlite

from bot.ama.model import Ama, Plan
from bot.ama.service import check_editing, check_publishing
from bot.ama.states import Move, Phase, phase_after
from bot.errors import UnknownAmaError
from bot.records.amas.drafts import Draft, Drafts
from bot.records.amas.forgetting import Forgetting
from bot.records.amas.posts import BoardEntry, Post, Posts
from bot.records.amas.questions import Credit, Questions
from bot.records.amas.queue import Card
from bot.records.amas.rows import PLAN, Done, plan_columns, put_step, require_ama, to_ama
from bot.records.amas.sources import AmaSources, take_back
from bot.records.amas.texts import Texts
from bot.records.audit import Act, put
from bot.records.database import Database
from bot.records.filtering import new_id, utc
from bot.records.outbox import OutboxKind, enqueue
from bot.records.signals import Signal

__all__ = ["Amas", "BoardEntry", "Card", "Credit", "Done", "Draft", "Post"]


class Amas:
    """Reads and writes AMAs; ``questions``, ``drafts`` and ``texts`` are their parts.

    ``sources`` is what servers are answered from, and ``changed`` tells when that says something
    else.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.changed = Signal[int]()
        self.posts = Posts(database)
        self.questions = Questions(database, self.changed)
        self.drafts = Drafts(database)
        self.texts = Texts(database, self.changed)
        self.sources = AmaSources(database, self.texts)
        self._forgetting = Forgetting(database, self.changed)

    async def create(self, guild_id: int, plan: Plan, actor_id: int, at: datetime) -> Ama:
        """Put an AMA on record, scheduled. Raises ``RecordsError``."""
        ama = Ama(new_id(at), guild_id, plan, Phase.SCHEDULED, 0)

        async def write(connection: aiosqlite.Connection) -> Ama:
            marks = ", ".join("?" for _ in PLAN)
            await connection.execute(
                f"INSERT INTO ama (id, guild_id, phase, {', '.join(PLAN)}) "
                f"VALUES (?, ?, ?, {marks})",
                (ama.id, guild_id, ama.phase, *plan_columns(plan)),
            )
            await put_step(connection, ama, None, "create", actor_id, at)
            return ama

        return await self._database.write(write)

    async def find(self, guild_id: int, ama_id: int) -> Ama:
        """Return an AMA of a server. Raises ``UnknownAmaError`` or ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM ama WHERE guild_id = ? AND id = ?", (guild_id, ama_id)
        )
        if not rows:
            raise UnknownAmaError(str(ama_id))
        return to_ama(rows[0])

    async def of(
        self, guild_id: int, phases: Collection[Phase] = tuple(Phase), limit: int = 25
    ) -> list[Ama]:
        """Return a server's AMAs in some phases, the newest first. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT * FROM ama WHERE guild_id = ? "
            "AND phase IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?",
            (guild_id, json.dumps(list(phases)), limit),
        )
        return list(map(to_ama, rows))

    async def published(self, guild_id: int) -> list[Ama]:
        """Return a server's AMAs that are sources of it, the oldest first."""
        rows = await self._database.read(
            "SELECT * FROM ama WHERE guild_id = ? AND published_at IS NOT NULL ORDER BY id",
            (guild_id,),
        )
        return list(map(to_ama, rows))

    async def change(
        self,
        guild_id: int,
        ama_id: int,
        change: Callable[[Plan], Plan],
        actor_id: int,
        at: datetime,
        *,
        act: Act | None = None,
    ) -> Ama:
        """Put what ``change`` makes of an AMA's plan in its place; on record as an ``act``, too.

        Raises ``UnknownAmaError``, ``IllegalStepError`` where it is over, or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Ama, bool]:
            ama = await require_ama(connection, guild_id, ama_id)
            check_editing(ama)
            plan = change(ama.plan)
            sets = ", ".join(f"{name} = ?" for name in PLAN)
            await connection.execute(
                f"UPDATE ama SET {sets} WHERE id = ?",
                (*plan_columns(plan), ama_id),
            )
            if (plan.opens_at, plan.closes_at) != (ama.plan.opens_at, ama.plan.closes_at):
                # What was told of the old times is told of the new ones again.
                await connection.execute(
                    "DELETE FROM ama_post WHERE ama_id = ? AND what IN "
                    "('notice:opens-soon', 'notice:closes-tomorrow', 'notice:closes-soon')",
                    (ama_id,),
                )
            await put_step(connection, ama, None, "edit", actor_id, at)
            return await self._finish_change(connection, ama, act)

        return self._announce_source(await self._database.write(write))

    async def move(
        self,
        guild_id: int,
        ama_id: int,
        move: Move,
        actor_id: int | None,
        at: datetime,
        *,
        act: Act | None = None,
    ) -> Ama:
        """Open, pause, resume, close, reopen or cancel an AMA; with no actor, the clock did.

        One that opens early opens at that time. One that is reopened stays so until a moderator
        closes it or gives a new closing time. One that is cancelled is no source any more.
        ``act`` is as for ``change``. Raises ``UnknownAmaError``, ``IllegalStepError`` or
        ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Ama, bool]:
            ama = await require_ama(connection, guild_id, ama_id)
            phase = phase_after(ama.phase, move)
            when = utc(at)
            await connection.execute(
                "UPDATE ama SET phase = ?, opened_at = CASE WHEN ? THEN ifnull(opened_at, ?) "
                "ELSE opened_at END, closed_at = CASE WHEN ? THEN ? ELSE closed_at END, "
                "opens_at = ? WHERE id = ?",
                (
                    phase,
                    phase is Phase.OPEN,
                    when,
                    move is Move.CLOSE,
                    when,
                    utc(min(ama.plan.opens_at, at) if move is Move.OPEN else ama.plan.opens_at),
                    ama_id,
                ),
            )
            if move is Move.CANCEL and ama.published_at is not None:
                await _unpublish(connection, ama, at)
            if move is Move.REOPEN:
                await connection.execute(
                    "DELETE FROM ama_post WHERE ama_id = ? AND what = 'notice:closed'", (ama_id,)
                )
            await put_step(connection, ama, None, move, actor_id, at)
            return await self._finish_change(connection, ama, act)

        return self._announce_source(await self._database.write(write))

    async def publish(
        self,
        guild_id: int,
        ama_id: int,
        actor_id: int,
        at: datetime,
        *,
        on: bool = True,
        act: Act | None = None,
    ) -> Ama:
        """Make an AMA a source of its server, or no longer one; ``act`` is as for ``change``.

        Raises ``UnknownAmaError``, ``IllegalStepError`` where one that isn't closed is to become a
        source, or ``RecordsError``.
        """

        async def write(connection: aiosqlite.Connection) -> tuple[Ama, bool]:
            ama = await require_ama(connection, guild_id, ama_id)
            if on:
                check_publishing(ama)
                await connection.execute(
                    "UPDATE ama SET published_at = ? WHERE id = ?", (utc(at), ama_id)
                )
            else:
                await _unpublish(connection, ama, at)
            await put_step(connection, ama, None, "publish" if on else "unpublish", actor_id, at)
            return await self._finish_change(connection, ama, act)

        return self._announce_source(await self._database.write(write))

    @staticmethod
    async def _finish_change(
        connection: aiosqlite.Connection, ama: Ama, act: Act | None
    ) -> tuple[Ama, bool]:
        """End a change of an AMA: return what it is now, and whether it is or was a source."""
        if act is not None:
            await put(connection, ama.guild_id, act)
        now = await require_ama(connection, ama.guild_id, ama.id)
        return now, (ama.published_at or now.published_at) is not None

    def _announce_source(self, done: tuple[Ama, bool]) -> Ama:
        """Tell that a source says something else, where it is one."""
        ama, published = done
        if published:
            self.changed.emit(ama.guild_id)
        return ama

    async def forget(self, guild_id: int | None, user_id: int, at: datetime) -> int:
        """Forget a member of a server, or (None) of all; return how many rows changed.

        What others read or wait for stays without their name and headline; their other questions
        go. Raises ``RecordsError``.
        """
        return await self._forgetting.forget(guild_id, user_id, at)

    async def remind_guest(self, ama: Ama, day: int, at: datetime) -> None:
        """Have the guest reminded of what waits, once on each day of an AMA."""

        async def write(connection: aiosqlite.Connection) -> None:
            done = await connection.execute(
                "INSERT INTO ama_done (ama_id, guild_id, what, at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (ama.id, ama.guild_id, f"guest-{day}", utc(at)),
            )
            if done.rowcount:
                row = OutboxKind.REMINDER, ama.id, ama.plan.guest_id, day
                await enqueue(connection, ama.guild_id, at, [row])

        await self._database.write(write)


async def _unpublish(connection: aiosqlite.Connection, ama: Ama, at: datetime) -> None:
    await connection.execute("UPDATE ama SET published_at = NULL WHERE id = ?", (ama.id,))
    await take_back(connection, ama, None, at)
