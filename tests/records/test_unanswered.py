"""Questions that weren't answered: grouped as they come, gone with their rows, always quick."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, cast

import aiosqlite

from bot.records import Act, Group, Outcome, Records, State, unanswered
from bot.records.unanswered import GroupStatus
from tests.records.test_querylog import NOON, query


async def refused(records: Records, number: int, words: str, **changed: Any) -> None:
    """Log a question that was refused."""
    changed = {"outcome": Outcome.REFUSED, "shown": (), "question": f"{words}?", **changed}
    await records.queries.add(query(number, words=tuple(words.split()), **changed))


async def groups(records: Records, state: State = "open", guild_id: int = 1) -> list[Group]:
    """Return a server's groups, the newest first."""
    return await records.unanswered.page(guild_id, state, "newest")


async def erase(records: Records, *query_ids: int) -> None:
    """Erase rows of the log."""

    async def work(connection: aiosqlite.Connection) -> None:
        for query_id in query_ids:
            await connection.execute("DELETE FROM query WHERE id = ?", (query_id,))

    await records.database.write(work)


def act(number: int) -> Act:
    """Return something that a moderator does, so many seconds after noon."""
    return Act(number, NOON + timedelta(seconds=number), 9, "logs unanswered")


async def everything(records: Records) -> str:
    """Return all that the tables of this hold."""
    found: list[object] = []
    for table in ("unanswered", "unanswered_group", "unanswered_word"):
        rows = await records.database.read(f"SELECT * FROM {table}")
        found += [tuple(row) for row in rows]
    return json.dumps(found)


async def test_near_duplicates_share_a_group(records: Records) -> None:
    """With counts, persons, outcomes, the latest wording and since when."""
    await refused(records, 10, "weather lisbon")
    await refused(records, 11, "party support")
    await refused(records, 12, "lisbon weather tomorrow", user_id=4)
    await refused(records, 13, "weather london")
    await refused(records, 14, "wether lisbon", user_id=4, outcome=Outcome.CLOSEST)
    found = await groups(records)
    assert [(one.question, one.asked, one.people) for one in found] == [
        ("wether lisbon?", 3, 2),
        ("weather london?", 1, 1),
        ("party support?", 1, 1),
    ]
    assert (found[0].first_id, found[0].latest_id) == (10, 14)
    assert found[0].outcomes == {Outcome.CLOSEST: 1, Outcome.REFUSED: 2}
    most = await records.unanswered.page(1, "open", "most")
    assert most[0] == found[0]


async def test_only_refused_questions_of_servers(records: Records) -> None:
    """An answer, another command's row and a question outside of a server are none."""
    await refused(records, 1, "weather", command="topic")
    await refused(records, 2, "weather", guild_id=None)
    await records.queries.add(query(3, words=("weather",)))
    assert await everything(records) == "[]"


async def test_a_vote_puts_in_and_takes_out(records: Records) -> None:
    """An answer is in while anybody says that it doesn't answer; a refusal stays."""
    await records.queries.add(query(1, words=("weather",)))
    vote = records.feedback.vote
    await vote(1, 1, 7, "doesnt", NOON)
    await vote(1, 1, 8, "doesnt", NOON)
    assert [one.asked for one in await groups(records)] == [1]
    await vote(1, 1, 7, "answers", NOON)
    assert [one.asked for one in await groups(records)] == [1]
    await vote(1, 1, 8, "doesnt", NOON)
    assert await groups(records) == []
    await vote(1, 1, 8, "doesnt", NOON)
    assert [one.asked for one in await groups(records)] == [1]
    await vote(1, 1, 8, "answers", NOON)
    assert await everything(records) == "[]"
    await refused(records, 2, "weather")
    await vote(1, 2, 8, "doesnt", NOON)
    await vote(1, 2, 8, "doesnt", NOON)
    assert [one.latest_id for one in await groups(records)] == [2]


async def test_what_is_marked_and_asked_again(records: Records) -> None:
    """Covered now opens again, and says so; the other marks stay; each is on record."""
    await refused(records, 10, "weather")
    (group,) = await groups(records)
    assert await records.unanswered.mark(1, group.id, "covered", act(20))
    assert await groups(records) == []
    await refused(records, 15, "weather")  # it waited to be written
    assert [one.asked for one in await groups(records, "covered")] == [2]
    await refused(records, 30, "weather")
    (opened,) = await groups(records)
    assert (opened.reopened, opened.asked) == (True, 3)
    others: list[tuple[int, State]] = [(40, "out_of_scope"), (50, "needs_source")]
    for number, state in others:
        assert await records.unanswered.mark(1, group.id, state, act(number))
        await refused(records, number + 1, "weather")
        (same,) = await groups(records, state)
        assert not same.reopened
    assert [one.id for one in await records.audit.page(1)] == [50, 40, 20]
    counts = await records.unanswered.counts(1)
    assert counts == {"open": 0, "covered": 0, "out_of_scope": 0, "needs_source": 1}


async def test_undone_it_is_as_it_was(records: Records) -> None:
    """A group that was refused again says so again; one refused since then is open, not covered."""
    await refused(records, 10, "weather lisbon")
    assert await records.unanswered.mark(1, 10, "covered", act(20)) == "covered"
    await refused(records, 30, "weather lisbon")
    assert await records.unanswered.mark(1, 10, "needs_source", act(40)) == "needs_source"
    (marked,) = await groups(records, "needs_source")
    assert not marked.reopened
    undone = await records.unanswered.undo(
        1, 10, GroupStatus("open", reopened=True), act(40), act(50)
    )
    assert undone == "open"
    (opened,) = await groups(records)
    assert opened.reopened
    assert await records.unanswered.mark(1, 10, "covered", act(60)) == "covered"
    assert await records.unanswered.mark(1, 10, "out_of_scope", act(70)) == "out_of_scope"
    await records.unanswered.undo(1, 10, GroupStatus("covered"), act(70), act(80))
    assert [one.reopened for one in await groups(records, "covered")] == [False]
    assert await records.unanswered.mark(1, 10, "out_of_scope", act(90)) == "out_of_scope"
    await refused(records, 100, "weather lisbon")
    assert await records.unanswered.undo(1, 10, GroupStatus("covered"), act(90), act(110)) == "open"
    assert [one.reopened for one in await groups(records)] == [True]


async def test_no_word_outlives_its_row(records: Records) -> None:
    """Row by row the group loses wording, count and words; it goes with its last one."""
    await refused(records, 1, "weather lisbon secret")
    await refused(records, 2, "weather lisbon")
    await refused(records, 3, "weather lisbon", user_id=4)
    (group,) = await groups(records)
    await erase(records, 1)
    assert "secret" not in await everything(records)
    (left,) = await groups(records)
    assert (left.id, left.asked, left.first_id) == (group.id, 2, 2)
    await refused(records, 4, "weather lisbon tomorrow")
    assert [one.asked for one in await groups(records)] == [3]
    await erase(records, 3, 4)
    (left,) = await groups(records)
    assert (left.question, left.people, left.latest_id) == ("weather lisbon?", 1, 2)
    assert "tomorrow" not in await everything(records)
    await erase(records, 2)
    assert await everything(records) == "[]"


async def test_servers_are_walled(records: Records) -> None:
    """The same question is a group in each server, and neither can be read or marked by another."""
    await refused(records, 1, "weather")
    await refused(records, 2, "weather", guild_id=2)
    (mine,), (theirs,) = await groups(records), await groups(records, guild_id=2)
    assert (mine.asked, theirs.asked) == (1, 1)
    assert await records.unanswered.find(1, theirs.id) is None
    assert await records.unanswered.mark(1, theirs.id, "covered", act(9)) is None
    undone = await records.unanswered.undo(1, theirs.id, GroupStatus("covered"), act(1), act(9))
    assert undone is None
    assert await records.audit.page(1) == []
    assert (await records.unanswered.counts(2))["open"] == 1


async def test_pages_forth_and_back(records: Records) -> None:
    """Both orders turn from any group, and back to the same."""
    for number in range(1, 8):
        for again in range(number % 3 + 1):
            await refused(records, 10 * number + again, f"question{number * 1111}")
    for order in ("newest", "most"):
        every = await records.unanswered.page(1, "open", order, size=100)
        assert len(every) == 7
        edge = every[2].place(order)
        assert await records.unanswered.page(1, "open", order, before=edge, size=3) == every[3:6]
        edge = every[5].place(order)
        assert await records.unanswered.page(1, "open", order, after=edge, size=3) == every[2:5]


async def _filled(records: Records, rows: int) -> None:
    """Fill the tables as so many refused questions would, a tenth of them in one group."""
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    statements = (
        (
            "INSERT INTO query (id, asked_at, guild_id, channel_id, user_id, command, question, "
            "outcome, corpus_version, latency_ms, private, via) "
            "SELECT i, '2026-11-22T12:00:00+00:00', 1, 2, i % 5000, 'ask', 'q' || i, 'refused', "
            "'x', 1, 0, 'command' FROM n"
        ),
        (
            "INSERT INTO unanswered_group (id, guild_id, first_id, latest_id) "
            "SELECT i, 1, i, i FROM n WHERE i = 1 OR i % 10 != 0"
        ),
        (
            "INSERT INTO unanswered SELECT i, 1, CASE WHEN i % 10 = 0 THEN 1 ELSE i END, "
            "CASE WHEN i % 10 = 0 OR i = 1 THEN json_array('amnesti') "
            "ELSE json_array('amnesti', 'common' || (i % 50), 'word' || i) END FROM n"
        ),
    )

    async def work(connection: aiosqlite.Connection) -> None:
        for statement in statements:
            await connection.execute(numbers + statement, (rows,))

    await records.database.write(work)


async def _counted(records: Records) -> list[None]:
    """Return a list that grows by one with every 1,000 steps that SQLite takes from now on."""
    ticks: list[None] = []
    held = records.database._open  # pyright: ignore[reportPrivateUsage]
    assert held is not None
    for one in (held.reader, held.writer):
        await one.set_progress_handler(lambda: ticks.append(None), 1000)
    return ticks


async def test_quick_at_any_size(records: Records) -> None:
    """A page, a new row and an erased one take few of SQLite's steps: no table is read through."""
    await _filled(records, 60_000)
    ticks = await _counted(records)
    for order in ("newest", "most"):
        assert len(await records.unanswered.page(1, "open", order, size=6)) == 6
    assert len(ticks) < 60
    ticks.clear()
    await refused(records, 100_001, "amnesti common7 word57")
    await refused(records, 100_002, "amnesti")
    await refused(records, 100_003, "amnesti common7 nothing")
    await erase(records, 1, 10, 57)
    assert len(ticks) < 60
    assert (await records.unanswered.page(1, "open", "most", size=1))[0].asked == 6000


async def test_no_query_reads_a_table_through(records: Records) -> None:
    """Every statement that reads goes by an index."""
    seen: list[str] = []

    async def work(connection: aiosqlite.Connection) -> None:
        trace = cast("Any", connection).set_trace_callback
        await trace(seen.append)
        await unanswered.join_group(connection, 1, 1, ("weather", "lisbon", "tomorrow"))
        await trace(None)

    await refused(records, 1, "weather lisbon")
    await records.database.write(work)
    plans = [
        "SELECT * FROM unanswered_group WHERE guild_id = 1 AND state = 'open' "
        f"AND ({key}, id) < (5, 5) ORDER BY {key} DESC, id DESC LIMIT 5"
        for key in ("asked", "latest_id")
    ]
    plans.append("SELECT 1 FROM unanswered_group WHERE guild_id = 1 AND state = 'open' LIMIT 9")
    statements = [one for one in seen if one.split()[0] == "SELECT"]
    assert any("unanswered_word" in one for one in statements)
    for statement in statements + plans:
        rows = await records.database.read(f"EXPLAIN QUERY PLAN {statement}")
        for row in rows:
            assert not row["detail"].startswith("SCAN unanswered"), (statement, row["detail"])
            assert "SCAN query" not in row["detail"], (statement, row["detail"])
