"""What is erased is gone: for the member, for the server, after its time, and from the file."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from bot.records import (
    Act,
    Filter,
    Outcome,
    Overrides,
    Query,
    Records,
    Request,
    Shown,
    Suggestion,
    erasing,
    new_id,
    short_name,
)
from bot.records.erasing import Batches
from bot.records.members import NAMELESS, PERSONAL_DATA, pseudonym

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ALICE, BOB, MONA = 111111111111111111, 222222222222222222, 333333333333333333
HERE, THERE = 7, 8
RARE = "zyzzyvaquokka"
SHOWN = Shown("impartiality-5ygf2k", "impartiality", 790, 805, "Amnesty International")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of the database."""
    return tmp_path / "verbatim.sqlite3"


async def ask(
    records: Records,
    user_id: int = ALICE,
    guild_id: int | None = HERE,
    *,
    days: float = 0,
    words: str = RARE,
) -> int:
    """Put a question of some days ago on record, and return its id."""
    at = NOW - timedelta(days=days)
    query = Query(
        id=new_id(at),
        asked_at=at,
        guild_id=guild_id,
        channel_id=5,
        user_id=user_id,
        command="ask",
        question=f"What of {words}?",
        outcome=Outcome.ANSWERED,
        confidence=0.5,
        corpus_version="cc0b78f5b9ea",
        latency_ms=1.5,
        locale="en-GB",
        private=True,
        shown=(SHOWN,),
        words=("what", words),
    )
    await records.queries.add(query)
    return query.id


async def lived(records: Records, guild_id: int | None = HERE) -> None:
    """Let alice ask, vote, suggest, withdraw and be looked up; let bob do as much."""
    for one, other in ((ALICE, BOB), (BOB, ALICE)):
        own = await ask(records, one, guild_id, days=1)
        feedback = records.feedback
        await feedback.vote(guild_id, own, other, "doesnt", NOW)
        await feedback.suggest(guild_id, Suggestion(own, other, words=f"{RARE} {other}"), NOW)
        await feedback.withdraw(guild_id, own, other, NOW)
        if guild_id is not None:
            details = {"user_id": one, "words": ["what"], "why": f"<@{one}> again"}
            act = Act(new_id(NOW), NOW, MONA, "logs recent", details)
            await records.audit.add(guild_id, act)


def left(path: Path, *needles: str | int) -> list[str]:
    """Return the files of the database that hold one of these texts or numbers."""
    return [
        f"{one.name}: {needle}"
        for one in path.parent.iterdir()
        if one.is_file()
        for needle in needles
        if any(form in one.read_bytes() for form in forms(needle))
    ]


def forms(needle: str | int) -> list[bytes]:
    """Return what something is in a file: a number as text, and as SQLite writes it."""
    return [str(needle).encode(), *([needle.to_bytes(8)] if isinstance(needle, int) else [])]


def everything(path: Path) -> str:
    """Return every value of every table, as text."""
    with closing(sqlite3.connect(path)) as reader:
        tables = [
            row[0] for row in reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        found = {name: reader.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
    return repr(found)


async def forget(
    records: Records, user_id: int, guild_id: int | None = HERE, *, everywhere: bool = False
) -> tuple[int, ...]:
    """Forget somebody, and return how much is gone."""
    asked_at = NOW + timedelta(seconds=1)
    request = Request.of_member(user_id, guild_id, asked_at, everywhere=everywhere)
    return tuple((await (await records.erasing.ask(request))).erased)


def test_nothing_else_erases_a_row_of_the_log() -> None:
    """Rows of the log, and what was shown for them, are deleted in one module alone."""
    folder = Path(erasing.__file__).parents[1]
    deleting = re.compile(r"DELETE FROM (query|shown)\b")
    found = {one for one in folder.rglob("*.py") if deleting.search(one.read_text("utf-8"))}
    assert found == {Path(erasing.__file__)}


# -- a member


async def test_a_member_is_forgotten(records: Records, path: Path) -> None:
    """Their questions, votes and suggestions go, rows that stay lose the link; others' stay."""
    await lived(records)
    assert await forget(records, ALICE) == (1, 2, 2)
    held = everything(path)
    assert str(ALICE) not in held
    assert await records.members.held(HERE, ALICE) == {}
    bobs = await records.members.held(HERE, BOB)
    assert [row["question"] for row in bobs["query"]] == [f"What of {RARE}?"]
    assert not await records.erasing.pending()


async def test_forgotten_here_and_not_there(records: Records) -> None:
    """In a server that server's rows go; everywhere, those of every server and of none."""
    for guild_id in (HERE, THERE, None):
        await lived(records, guild_id)
    await forget(records, ALICE, HERE)
    assert await records.members.held(HERE, ALICE) == {}
    assert len((await records.members.held(THERE, ALICE))["query"]) == 1
    assert len((await records.members.held(None, ALICE))["query"]) == 1
    assert (await forget(records, ALICE, everywhere=True))[0] == 2
    for guild_id in (THERE, None):
        assert await records.members.held(guild_id, ALICE) == {}
        assert await records.members.held(guild_id, BOB)


async def test_what_is_asked_after_the_request_stays(records: Records) -> None:
    """A request is about what there was when it was made."""
    await ask(records)
    await ask(records, days=-1)
    assert (await forget(records, ALICE))[0] == 1
    assert len((await records.members.held(HERE, ALICE))["query"]) == 1


async def test_the_audit_no_longer_names_them(records: Records) -> None:
    """What was done about a member stays on record, and says nobody in their place."""
    await lived(records)
    await forget(records, ALICE)
    found = sorted((act.details for act in await records.audit.page(HERE)), key=str)
    assert found == [
        {"user_id": 0, "words": [], "why": "<@0> again", "faded": True},
        {"user_id": BOB, "words": ["what"], "why": f"<@{BOB}> again"},
    ]


@pytest.mark.parametrize("stopped_after", [0, 1, 2, 3, 5])
async def test_a_restart_halfway(path: Path, stopped_after: int) -> None:
    """A request that was cut off anywhere is fulfilled at the next start, and counts all."""
    records = await Records.open(path)
    for _ in range(60):
        await ask(records)
    await lived(records)
    batches, written = records.erasing._batches, 0  # pyright: ignore[reportPrivateUsage]
    write = records.database.write

    async def counted(work: Any) -> Any:
        nonlocal written
        written += 1
        if written > stopped_after + 1:  # the first puts the request on record
            batches.stop()
        return await write(work)

    records.database.write = counted  # type: ignore[method-assign]
    request = Request.of_member(ALICE, HERE, NOW + timedelta(seconds=1), everywhere=False)
    task = await records.erasing.ask(request)
    await asyncio.wait([task])
    records.database.write = write  # type: ignore[method-assign]
    await records.close()

    again = await Records.open(path)
    assert [one.id for one in await again.erasing.pending()] == [request.id]
    (resumed,) = await again.erasing.resume()
    assert tuple((await resumed).erased) == (61, 2, 2)
    assert await again.members.held(HERE, ALICE) == {}
    assert not await again.erasing.pending()
    await again.close()


async def test_rows_that_wait_are_forgotten_too(records: Records, path: Path) -> None:
    """A row that couldn't be written yet goes with the others."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await ask(records)
        assert records.queries.waiting == 1
        other.execute("COMMIT")
    assert (await forget(records, ALICE))[0] == 1
    assert records.queries.waiting == 0


def test_every_column_with_a_person_is_known(path: Path) -> None:
    """A new column that says who somebody is has to be among the holdings."""
    asyncio.run(_made(path))
    others = {
        *("id", "guild_id", "query_id", "channel_id", "group_id", "first_id", "latest_id"),
        *(
            "ama_id",
            "queue_id",
            "overview_id",
            "question_id",
            "replay_id",
            "message_id",
            "subject_id",
        ),
        "item_id",
    }
    with closing(sqlite3.connect(path)) as reader:
        columns = reader.execute(
            "SELECT one.name, it.name FROM sqlite_schema AS one "
            "JOIN pragma_table_info(one.name) AS it WHERE one.type = 'table' "
            "AND one.name NOT LIKE 'sqlite_%' AND it.name LIKE '%\\_id' ESCAPE '\\'"
        ).fetchall()
    people = {(table, column) for table, column in columns if column not in others}
    assert people == {(one.table, one.column) for one in PERSONAL_DATA}


async def _made(path: Path) -> None:
    await (await Records.open(path)).close()


# -- gone from the file


async def test_a_members_words_are_gone_from_the_file(records: Records, path: Path) -> None:
    """Not hidden: the words are in no file any more, nor is the id."""
    for number in range(300):
        await ask(records, words=f"{RARE}{number}")
    await lived(records)
    assert left(path, RARE)
    await forget(records, ALICE)
    await forget(records, BOB)
    assert left(path, RARE, ALICE) == []


async def test_a_servers_words_are_gone_from_the_file(records: Records, path: Path) -> None:
    """Of an erased server no table and no file has anything; of another all is there."""
    await lived(records)
    await lived(records, THERE)
    await records.guilds.change(HERE, lambda _: Overrides(threshold=0.25, identities="pseudonym"))
    await records.presence.arrived(HERE)
    await ask(records)
    await records.members.count(HERE, NOW)
    before = await records.members.held(THERE, ALICE)
    erased = await (await records.erasing.ask(Request.of_server(HERE, NOW)))
    assert erased.erased.questions == 3
    assert HERE not in await records.members.servers()
    with closing(sqlite3.connect(path)) as reader:
        for (name,) in reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            columns = [row[1] for row in reader.execute(f"PRAGMA table_info({name})")]
            if "guild_id" in columns:
                found = reader.execute(f"SELECT * FROM {name} WHERE guild_id = {HERE}")
                assert not found.fetchall(), name
    assert await records.members.held(THERE, ALICE) == before
    await (await records.erasing.ask(Request.of_server(THERE, NOW)))
    assert left(path, RARE) == []


async def test_what_older_versions_left_behind_is_gone(path: Path) -> None:
    """A file from before deletions overwrote is written anew once, without what was deleted."""
    await _made(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA secure_delete = OFF")
        writer.execute("CREATE TABLE old (words TEXT)")
        writer.executemany("INSERT INTO old VALUES (?)", [(RARE * 20,)] * 200)
        writer.execute("DROP TABLE old")
        writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        writer.execute("DROP TABLE erasure")
        version = writer.execute("PRAGMA user_version").fetchone()[0]
    assert left(path, RARE)
    from bot.records import database

    steps = [*database.migrations()]
    place = next(n for n, one in enumerate(steps) if "CREATE TABLE erasure" in one)
    made = steps[place]
    begin = made.index("CREATE TABLE erasure")
    steps.append(made[begin : made.index(";", begin) + 1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "migrations", lambda: tuple(steps))
        await _made(path)
    assert version + 1 == len(steps)
    assert left(path, RARE) == []


READER = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN")
other.execute("SELECT count(*) FROM query").fetchone()
print("reading", flush=True)
sys.stdin.read()
"""


@contextmanager
def reading(path: Path) -> Generator[None]:
    """Let another process read the file as it is now, as a backup does, for as long.

    In this one it would lose its lock as soon as ``left`` looks into the file.
    """
    command = [sys.executable, "-I", "-S", "-c", READER, path]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        try:
            yield
        finally:
            other.kill()


async def state(records: Records, user_id: int) -> list[str]:
    """Return the states of somebody's requests, newest first."""
    return [one.state for one in await records.erasing.receipts(user_id)]


async def test_pending_while_somebody_reads(path: Path) -> None:
    """Rows are gone at once, their bytes once nobody reads the older file; until then it says so.

    A restart in between changes nothing.
    """
    records = await Records.open(path)
    await lived(records)
    with reading(path):
        await forget(records, ALICE)
        assert await records.members.held(HERE, ALICE) == {}
        assert await state(records, ALICE) == ["pending"]
        assert await state(records, BOB) == []
        assert left(path, ALICE)
        await records.close()
        records = await Records.open(path)
        assert not await records.erasing.pending()
        assert not await records.erasing.verify()
        assert await state(records, ALICE) == ["pending"]
    await forget(records, BOB)
    assert await state(records, ALICE) == await state(records, BOB) == ["verified"]
    assert left(path, RARE, ALICE, BOB) == []
    await records.erasing.throw_away(NOW + timedelta(days=1))
    assert await state(records, ALICE) == []
    await records.close()


async def test_tried_again_by_itself(
    records: Records, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What too old rows left behind is overwritten later, and the audit says when it is."""
    monkeypatch.setattr(erasing, "RETRY_SECONDS", 0.01)
    await ask(records, days=40)
    with reading(path):
        await records.erasing.expire(HERE, 30, NOW)
        (act,) = await records.audit.page(HERE)
        assert "verified" not in act.details
        assert left(path, RARE)
    while "verified" not in act.details:
        await asyncio.sleep(0.01)
        (act,) = await records.audit.page(HERE)
    assert left(path, RARE) == []


# -- how long


async def test_what_is_too_old_goes(records: Records, path: Path) -> None:
    """Rows older than a server's days go, on record with how many; another server's stay."""
    for days in (0, 29.9, 30.1, 31, 400):
        await ask(records, days=days, words=f"{RARE}{int(days * 10)}")
    await ask(records, guild_id=THERE, days=400, words="elsewhere")
    assert await records.erasing.expire(HERE, 30, NOW) == 3
    (act,) = await records.audit.page(HERE)
    told = {"erased": 3, "days": 30, "verified": True}
    assert (act.actor_id, act.action, act.details) == (None, "retention", told)
    assert await records.erasing.expire(HERE, 30, NOW) == 0
    assert len(await records.audit.page(HERE)) == 1
    assert len(await records.queries.recent(Filter(HERE))) == 2
    assert len(await records.queries.recent(Filter(THERE))) == 1
    assert left(path, *(f"{RARE}{n}" for n in (301, 310, 4000))) == []
    assert left(path, f"{RARE}299")


async def test_whom_moderators_looked_for_goes_too(records: Records) -> None:
    """What a look was about is as short-lived as the log, or the row that it was about."""
    row, kept = await ask(records), await ask(records, BOB)
    looks: list[tuple[str, dict[str, Any]]] = [
        ("logs recent", {"user_id": ALICE, "words": [RARE]}),
        ("logs recent", {"words": [RARE], "guild_id": HERE}),
        ("logs show", {"query": row}),
        ("logs show", {"query": kept}),
        ("logs block", {"member": BOB}),
        ("limited", {"member": BOB, "limit": "member", "times": 2}),
    ]
    for action, about in looks:
        await records.audit.add(HERE, Act(new_id(NOW), NOW, MONA, action, about))

    async def details() -> list[dict[str, Any]]:
        acts = {act.id: act for act in await records.audit.page(HERE, size=20)}
        return sorted((dict(act.details) for act in acts.values()), key=str)

    faded: dict[str, Any] = {"faded": True}
    gone: dict[str, Any] = {"user_id": 0, "words": [], "faded": True}
    await forget(records, ALICE)
    first = [
        gone,
        looks[1][1],
        faded,
        *(one for _, one in looks[3:]),
    ]
    assert await details() == sorted(first, key=str)
    assert await records.erasing.expire(HERE, 30, NOW + timedelta(days=40)) == 1
    then: list[dict[str, Any]] = [
        gone,
        {"guild_id": HERE, **faded},
        faded,
        faded,
        {"member": BOB},
        {"limit": "member", "times": 2, **faded},
        {"erased": 1, "days": 30, "verified": True},
    ]
    assert await details() == sorted(then, key=str)


async def test_what_is_too_old_outside_of_servers(records: Records) -> None:
    """Direct messages have their time as well, and no audit."""
    await ask(records, guild_id=None, days=91)
    await ask(records, guild_id=None, days=89)
    assert await records.erasing.expire(None, 90, NOW) == 1


async def test_counts_of_what_wasnt_logged_go_too(records: Records) -> None:
    """A day's count of unlogged questions is kept as long as the log."""
    for days in (0, 31):
        await records.members.count(HERE, NOW - timedelta(days=days))
    await records.erasing.expire(HERE, 30, NOW)
    assert await records.members.counted(HERE) == {"2026-11-22": 1}


# -- under what name


async def keep_as(records: Records, identities: Any) -> None:
    """Let a server keep its members so, from now on and for what there is."""
    await records.guilds.change(HERE, lambda _: Overrides(identities=identities))
    await records.erasing.pseudonymize(HERE)


async def test_pseudonyms(records: Records, path: Path) -> None:
    """New and old rows have the same pseudonym, none has the id, and a filter finds them all."""
    await lived(records)
    await records.guilds.change(HERE, lambda _: Overrides(identities="pseudonym"))
    await ask(records)
    _, name = await records.members.names(HERE, ALICE)
    assert {row.user_id for row in await records.queries.recent(Filter(HERE))} == {ALICE, BOB, name}
    await records.erasing.pseudonymize(HERE)
    found = await records.queries.recent(Filter(HERE))
    assert sorted(row.user_id == name for row in found) == [False, True, True]
    with closing(sqlite3.connect(path)) as reader:
        for table in ("query", "vote", "suggestion", "withdrawal"):
            rows = reader.execute(f"SELECT user_id FROM {table}").fetchall()
            assert rows
            assert all(NAMELESS < user_id < 0 for (user_id,) in rows), table
    assert len(short_name(name) or "") == 6
    rows = (await records.queries.page(HERE, Filter(user_id=ALICE))).rows
    assert len(rows) == 2


async def test_pseudonyms_differ_by_server(records: Records) -> None:
    """Nobody can tell from two servers' logs that a member is the same."""
    for guild_id in (HERE, THERE):
        await records.guilds.change(guild_id, lambda _: Overrides(identities="pseudonym"))
        await ask(records, guild_id=guild_id)
    here, there = [(await records.members.names(one, ALICE))[1] for one in (HERE, THERE)]
    assert here != there


def test_a_pseudonym_by_hand() -> None:
    """It is HMAC-SHA256 (RFC 2104) of the id, so that anybody can check it."""
    assert pseudonym(bytes(32), ALICE) == pseudonym(bytes(32), ALICE)
    assert NAMELESS < pseudonym(bytes(32), ALICE) < 0
    assert pseudonym(bytes(32), ALICE) != pseudonym(bytes(32), BOB)
    assert [short_name(one) for one in (ALICE, 0, NAMELESS, NAMELESS - 5)] == [None] * 4


async def test_pseudonymous_rows_are_forgotten(records: Records) -> None:
    """Who is kept by a pseudonym can have their data, and be forgotten."""
    await records.guilds.change(HERE, lambda _: Overrides(identities="pseudonym"))
    await lived(records)
    assert len((await records.members.held(HERE, ALICE))["query"]) == 1
    assert (await forget(records, ALICE))[:2] == (1, 2)
    assert await records.members.held(HERE, ALICE) == {}
    assert await records.members.held(HERE, BOB)


async def test_no_identities(records: Records, path: Path) -> None:
    """Nothing says who any more, and the key that led back is gone, also from the file."""
    await keep_as(records, "pseudonym")
    await lived(records)
    with closing(sqlite3.connect(path)) as reader:
        key = reader.execute("SELECT key FROM pseudonym_key").fetchone()[0]
    await keep_as(records, "none")
    await ask(records)
    assert [row.user_id for row in await records.queries.recent(Filter(HERE))] == [None] * 3
    with closing(sqlite3.connect(path)) as reader:
        assert not reader.execute("SELECT * FROM pseudonym_key").fetchall()
        for table in ("vote", "suggestion", "withdrawal"):
            rows = reader.execute(f"SELECT user_id FROM {table}").fetchall()
            assert rows
            assert all(user_id <= NAMELESS for (user_id,) in rows), table
    assert not any(key in one.read_bytes() for one in path.parent.iterdir())
    assert await records.members.names(HERE, ALICE) == (ALICE,)


@pytest.mark.parametrize("identities", ["member", "pseudonym", "none"])
async def test_one_vote_a_person_under_any_name(records: Records, identities: Any) -> None:
    """A person's vote counts once, can be changed and taken back, whatever they are kept as."""
    await keep_as(records, identities)
    answer = await ask(records)
    vote, votes = records.feedback.vote, records.feedback.votes
    for user_id in (ALICE, ALICE, ALICE, BOB):
        await vote(HERE, answer, user_id, "answers", NOW)
    assert await votes(HERE, answer) == (2, 0)
    await vote(HERE, answer, ALICE, "doesnt", NOW)
    assert await votes(HERE, answer) == (1, 1)


async def test_a_vote_said_anew_while_names_change(records: Records) -> None:
    """Of a vote under the old name and one under the new, the new one stays."""
    answer = await ask(records)
    await records.feedback.vote(HERE, answer, ALICE, "answers", NOW)
    await records.guilds.change(HERE, lambda _: Overrides(identities="pseudonym"))
    await records.feedback.vote(HERE, answer, ALICE, "doesnt", NOW)
    await records.erasing.pseudonymize(HERE)
    assert await records.feedback.votes(HERE, answer) == (0, 1)


# -- what isn't logged


async def test_a_wish_outlives_a_restart(records: Records, path: Path) -> None:
    """Who wants nothing logged is known at once after a restart; the wish can be taken back."""
    await records.members.log(ALICE, NOW, wanted=False)
    assert not records.members.logs(ALICE)
    again = await Records.open(path)
    assert (again.members.logs(ALICE), again.members.logs(BOB)) == (False, True)
    await again.members.log(ALICE, NOW, wanted=True)
    assert again.members.logs(ALICE)
    await again.close()


# -- size


async def test_every_deletion_goes_by_an_index(records: Records) -> None:
    """No batch looks through a table of the log as a whole."""
    statements: list[str] = []
    write = records.database.write

    async def traced(work: Any) -> Any:
        async def inner(connection: Any) -> Any:
            await connection.set_trace_callback(statements.append)
            try:
                return await work(connection)
            finally:
                await connection.set_trace_callback(None)

        return await write(inner)

    await lived(records)
    records.database.write = traced  # type: ignore[method-assign]
    await forget(records, ALICE)
    await keep_as(records, "pseudonym")
    await ask(records, days=40)
    await records.erasing.expire(HERE, 30, NOW)
    await keep_as(records, "none")
    await (await records.erasing.ask(Request.of_server(HERE, NOW)))
    records.database.write = write  # type: ignore[method-assign]
    seen = {one for one in statements if one.startswith(("DELETE", "UPDATE", "SELECT"))}
    assert len(seen) > 20
    for one in seen:
        plan = await records.database.read(f"EXPLAIN QUERY PLAN {one}")
        scans = [row["detail"] for row in plan if row["detail"].startswith("SCAN")]
        allowed = ("SCAN json_each", "SCAN CONSTANT ROW", "SCAN ama", "SCAN other", "SCAN word")
        assert all(step.startswith(allowed) for step in scans), (one, scans)
        if "user_id" in one and one.startswith("DELETE FROM query"):
            assert any("query_by_member" in row["detail"] for row in plan), one


async def test_batches_keep_small(records: Records) -> None:
    """Batches that take long get smaller, and none is lost."""
    sizes: list[int] = []

    async def slow(connection: Any, size: int) -> int:
        sizes.append(size)
        await connection.execute("SELECT 1")
        await asyncio.sleep(0.002 * size)
        return size if len(sizes) < 6 else 0

    total = await Batches(records.database).all(slow)
    assert sizes[0] > sizes[1] > 1
    assert total == sum(sizes[:5])
    assert json.dumps(sizes)
