"""The members whom the records are about: under what name they are kept, and what they wish.

A server keeps its members by their ids, by pseudonyms, or not at all. A pseudonym is a number below
0 in the place of the id, so that all that is looked up by a member is looked up by it alike: the
first 62 bits of the HMAC-SHA256 of the id under a key of that server (RFC 2104).
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal

import aiosqlite
import structlog

from bot.errors import RecordsError
from bot.records.audit import acts_about
from bot.records.database import Database
from bot.records.filtering import utc

log = structlog.get_logger(__name__)

Identities = Literal["member", "pseudonym", "none"]
ErasurePolicy = Literal["row", "link", "kept"]

UNLOGGED = 0
"""The number of every question that isn't in the query log: no row has it."""
NAMELESS = -(2**62)
"""From here down a number stands for a person whom nothing on disk leads back to."""


@dataclass(frozen=True, slots=True)
class PersonalDataColumn:
    """A column that says who a row is about, and what becomes of it when they are forgotten.

    Their ``row`` goes, or only the ``link`` to them (with ``also`` those columns), or it is
    ``kept``. ``pseudonymized`` says whether a server's choice of identities holds for it.
    """

    table: str
    column: str
    policy: ErasurePolicy
    also: tuple[str, ...] = ()
    pseudonymized: bool = False


PERSONAL_DATA = (
    PersonalDataColumn("query", "user_id", "row", pseudonymized=True),
    PersonalDataColumn(
        "query", "author_id", "row", pseudonymized=True
    ),  # of the message that was checked
    PersonalDataColumn("vote", "user_id", "row", pseudonymized=True),
    PersonalDataColumn("suggestion", "user_id", "row", pseudonymized=True),
    PersonalDataColumn("withdrawal", "user_id", "link", pseudonymized=True),
    PersonalDataColumn("audit", "actor_id", "kept"),  # who acts in a server's name answers for it
    PersonalDataColumn("right_passage", "user_id", "kept"),
    PersonalDataColumn("block", "target_id", "kept"),  # else forgetting would lift it
    PersonalDataColumn("block", "by_id", "kept"),
    PersonalDataColumn("held_words", "by_id", "kept"),
    PersonalDataColumn("ama", "guest_id", "kept"),  # whose words are published under their name
    PersonalDataColumn("ama_question", "user_id", "link", ("headline",)),
    PersonalDataColumn("ama_joined", "user_id", "row"),
    PersonalDataColumn("ama_support", "user_id", "row"),
    PersonalDataColumn("ama_draft", "user_id", "row"),
    PersonalDataColumn("ama_text", "writer_id", "link"),  # drafts go: ``amas/forgetting.py``
    PersonalDataColumn("ama_step", "actor_id", "link"),
    PersonalDataColumn("outbox", "user_id", "row"),
    PersonalDataColumn(
        "unlogged", "user_id", "kept"
    ),  # else forgetting would let the log begin anew
    PersonalDataColumn("erasure", "user_id", "kept"),  # goes by itself, as the last
)
"""Every column of the database that holds a person's id. Others' ids in an act's details are
forgotten too."""


def pseudonym(key: bytes, user_id: int) -> int:
    """Return what a member is called under a server's key: a number in ``(NAMELESS, 0)``."""
    digest = hmac.digest(key, str(user_id).encode(), "sha256")
    return -1 - (int.from_bytes(digest[:8], "big") >> 2) % (2**62 - 1)


def short_name(kept: int | None) -> str | None:
    """Return six characters for a pseudonym, None for what is none."""
    return f"{-1 - kept:016x}"[1:7] if kept is not None and NAMELESS < kept < 0 else None


@cache
def _own_key() -> bytes:
    """Return a key that is never written: with the program goes what leads back to a person."""
    return secrets.token_bytes(32)


def nameless(query_id: int, user_id: int) -> int:
    """Return a number that tells persons apart on one answer, for as long as the program runs."""
    digest = hmac.digest(_own_key(), f"{query_id} {user_id}".encode(), "sha256")
    return NAMELESS - (int.from_bytes(digest[:8], "big") >> 2)


async def kept_as(
    connection: aiosqlite.Connection, guild_id: int | None, user_id: int | None
) -> int | None:
    """Return what a member is written down as in a server, within the transaction that does it.

    Where the server's choice can't be read, that is nobody.
    """
    if guild_id is None or user_id is None or user_id <= 0:
        return user_id
    try:
        kept = await identities(connection, guild_id)
    except sqlite3.OperationalError:
        return None
    match kept:
        case "none":
            return None
        case "pseudonym":
            return pseudonym(await pseudonym_key(connection, guild_id), user_id)
        case _:
            return user_id


async def one_of(
    connection: aiosqlite.Connection, guild_id: int | None, query_id: int, user_id: int
) -> int:
    """Return what a member is written down as below an answer, where each counts once."""
    kept = await kept_as(connection, guild_id, user_id)
    return nameless(query_id, user_id) if kept is None else kept


async def identities(connection: aiosqlite.Connection, guild_id: int) -> Identities:
    """Return how a server keeps its members."""
    rows = await connection.execute_fetchall(
        "SELECT identities FROM guild_setting WHERE guild_id = ?", (guild_id,)
    )
    return next((row[0] for row in rows if row[0]), "member")


async def pseudonym_key(connection: aiosqlite.Connection, guild_id: int) -> bytes:
    """Return a server's key, made where there is none."""
    await connection.execute(
        "INSERT INTO pseudonym_key VALUES (?, ?) ON CONFLICT DO NOTHING",
        (guild_id, secrets.token_bytes(32)),
    )
    (row,) = await connection.execute_fetchall(
        "SELECT key FROM pseudonym_key WHERE guild_id = ?", (guild_id,)
    )
    return row[0]


async def _button_key(connection: aiosqlite.Connection) -> bytes:
    await connection.execute(
        "INSERT INTO button_key SELECT ? WHERE NOT EXISTS (SELECT 1 FROM button_key)",
        (secrets.token_bytes(32),),
    )
    (row,) = await connection.execute_fetchall("SELECT key FROM button_key")
    return row[0]


class Members:
    """Reads what is kept about a member, and keeps who wants nothing logged."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unlogged: set[int] = set()
        self._restoring: set[asyncio.Task[None]] = set()
        self._button_key = b""

    async def load(self) -> None:
        """Read who wants nothing logged, and what proofs are made with. Raises ``RecordsError``."""
        rows = await self._database.read("SELECT user_id FROM unlogged")
        self._unlogged = {row["user_id"] for row in rows}
        keys = await self._database.read("SELECT key FROM button_key")
        self._button_key = keys[0]["key"] if keys else await self._database.write(_button_key)

    def proof(self, user_id: int, custom_id: str) -> str:
        """Return what proves that a button was made for a member: 16 characters, kept nowhere.

        It is the first 96 bits of an HMAC-SHA256 (RFC 2104), in URL-safe base64.
        """
        digest = hmac.digest(self._button_key, f"{user_id} {custom_id}".encode(), "sha256")
        return base64.urlsafe_b64encode(digest[:12]).decode()

    def restore_soon(self) -> None:
        """Put on record again who wants nothing logged: another file took the database's place.

        Who wants it by that file counts too.
        """
        task = asyncio.create_task(self._restore(), name="verbatim-restore")
        self._restoring.add(task)
        task.add_done_callback(self._restoring.discard)

    async def _restore(self) -> None:
        known = self._unlogged
        try:
            await self.load()
            missing = known - self._unlogged
            self._unlogged |= known
            for user_id in missing:
                await self.log(user_id, datetime.now(UTC), wanted=False)
        except RecordsError as error:
            log.error(
                "who wants nothing logged isn't on record; it holds until the end of this run",
                members=len(known),
                reason=str(error),
            )
        finally:
            self._unlogged |= known

    def logs(self, user_id: int) -> bool:
        return user_id not in self._unlogged

    async def log(self, user_id: int, at: datetime, *, wanted: bool) -> None:
        """Keep whether a person's questions are to be logged. Raises ``RecordsError``."""
        if wanted:
            await self._database.execute("DELETE FROM unlogged WHERE user_id = ?", (user_id,))
        else:
            await self._database.execute(
                "INSERT INTO unlogged VALUES (?, ?) ON CONFLICT DO NOTHING", (user_id, utc(at))
            )
        (self._unlogged.discard if wanted else self._unlogged.add)(user_id)

    async def count(self, guild_id: int | None, at: datetime) -> None:
        """Count a question that isn't logged. Raises ``RecordsError``."""
        await self._database.execute(
            "INSERT INTO unlogged_count VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET "
            "questions = questions + 1",
            (guild_id or 0, f"{at.astimezone(UTC):%Y-%m-%d}"),
        )

    async def counted(self, guild_id: int | None) -> dict[str, int]:
        """Return how many questions weren't logged on each day. Raises ``RecordsError``."""
        rows = await self._database.read(
            "SELECT day, questions FROM unlogged_count WHERE guild_id = ? ORDER BY day",
            (guild_id or 0,),
        )
        return {row["day"]: row["questions"] for row in rows}

    async def names(self, guild_id: int | None, user_id: int) -> tuple[int, ...]:
        """See ``recorded_ids``."""
        return await recorded_ids(self._database, guild_id, user_id)

    async def servers(self) -> list[int | None]:
        """Return every server that something is kept of, None for what is of none.

        Raises ``RecordsError``.
        """
        found: set[int] = set()
        for table in await guild_tables(self._database):
            rows = await self._database.read(
                f"WITH RECURSIVE one (id) AS (SELECT min(guild_id) FROM {table} UNION ALL "
                f"SELECT (SELECT min(guild_id) FROM {table} WHERE guild_id > one.id) FROM one "
                "WHERE one.id IS NOT NULL) SELECT id FROM one WHERE id > 0"
            )
            found |= {row["id"] for row in rows}
        return [None, *sorted(found)]

    async def held(self, guild_id: int | None, user_id: int) -> dict[str, list[dict[str, Any]]]:
        """Return all rows of a server (None: of none) that are about a member, by table.

        Raises ``RecordsError``.
        """
        names = await self.names(guild_id, user_id)
        held: dict[str, list[dict[str, Any]]] = {}
        tables = await guild_tables(self._database)
        for one in PERSONAL_DATA:
            if one.table in tables:
                where = "guild_id IS ? AND"
                marks = ", ".join("?" * len(names))
                rows = await self._database.read(
                    f"SELECT * FROM {one.table} WHERE {where} {one.column} IN ({marks})",
                    (guild_id, *names),
                )
                held.setdefault(one.table, []).extend(map(dict, rows))
        held["audit_about"] = [
            dict(row) async for row in acts_about(self._database, guild_id, names)
        ]
        held["shown"] = []
        for row in held["query"]:
            shown = await self._database.read(
                "SELECT * FROM shown WHERE query_id = ? ORDER BY position", (row["id"],)
            )
            held["shown"] += map(dict, shown)
        return {table: rows for table, rows in held.items() if rows}

    async def named(self, guild_id: int, identities: Identities) -> int:
        """Return how many rows of a server say more of who they are about than it wants.

        Raises ``RecordsError``.
        """
        if identities == "member":
            return 0
        least = 0 if identities == "pseudonym" else NAMELESS
        found = 0
        for one in PERSONAL_DATA:
            if one.pseudonymized:
                rows = await self._database.read(
                    f"SELECT count(*) AS times FROM {one.table} "
                    f"WHERE guild_id = ? AND {one.column} > ?",
                    (guild_id, least),
                )
                found += rows[0]["times"]
        return found

    async def wish(self, user_id: int) -> list[dict[str, Any]]:
        rows = await self._database.read("SELECT * FROM unlogged WHERE user_id = ?", (user_id,))
        return [dict(row) for row in rows]


async def recorded_ids(database: Database, guild_id: int | None, user_id: int) -> tuple[int, ...]:
    """Return what a member is called in a server's rows: id, and pseudonym if there may be one.

    Raises ``RecordsError``.
    """
    rows = await database.read("SELECT key FROM pseudonym_key WHERE guild_id = ?", (guild_id,))
    return (user_id, *(pseudonym(row["key"], user_id) for row in rows))


async def guild_tables(database: Database) -> list[str]:
    """Return the tables whose rows belong to a server, the query log first.

    Raises ``RecordsError``.
    """
    rows = await database.read(
        "SELECT one.name FROM sqlite_schema AS one JOIN pragma_table_info(one.name) AS it "
        "WHERE one.type = 'table' AND it.name = 'guild_id' "
        "ORDER BY one.name <> 'query', one.name"
    )
    return [row["name"] for row in rows]
