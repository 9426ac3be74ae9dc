"""Who waits for an answer is told, though the bot be killed while it does; and is told once."""

from __future__ import annotations

from aiosqlite import Connection
from simcord.builders import UserHandle

from bot.ama.model import Question
from bot.ama.states import Step
from bot.records import OutboxKind
from commands._core.publisher import FIRST_RETRY
from tests.commands.ama._hosted import Stage, posted
from tests.conftest import World, texts

REASON = "Porridge was answered already."


async def _declined(stage: Stage) -> tuple[UserHandle, Question]:
    """Let a question be asked and declined, as the records have it; nobody is told yet."""
    world = stage.world
    ama = await stage.planned()
    user = world.env.create_user("dana")
    question = await stage.asked(ama, "Porridge?", world.guild.add_member(user))
    stage.away()
    await _decline(world, question)
    return user, question


async def _decline(world: World, question: Question) -> None:
    await world.services.records.amas.questions.step(
        question.guild_id,
        question.id,
        Step.DECLINE,
        world.mona.id,
        world.services.now(),
        note=REASON,
    )


def _told(user: UserHandle) -> int:
    """Return how often somebody was told; anything else than that isn't in their messages."""
    found = ["\n".join(texts(one)) for one in posted(user.dm_channel, user)]
    assert all(REASON in one for one in found)
    return len(found)


async def _rows(world: World) -> list[tuple[object, ...]]:
    """Return what the outbox has to tell."""
    rows = await world.services.records.database.read(
        "SELECT * FROM outbox WHERE kind = ?", (OutboxKind.NOTICE,)
    )
    return list(map(tuple, rows))


async def _put_back(world: World, rows: list[tuple[object, ...]]) -> None:
    """Take back the last thing that is done: what is on record is as just after it was sent."""
    assert await _rows(world) == []

    async def write(connection: Connection) -> None:
        await connection.executemany("INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    await world.services.records.database.write(write)


async def test_killed_before_it_was_sent(world: World) -> None:
    """It is in the outbox, and no message is there: it is sent by the next start."""
    user, _ = await _declined(Stage.of(world))
    assert _told(user) == 0
    for _ in range(2):
        await world.env.advance_time(3600)
        await world.restart()
        assert _told(user) == 1


async def test_killed_after_it_was_sent(world: World) -> None:
    """The message is found where it stands, though long ago, and isn't sent again."""
    user, _ = await _declined(stage := Stage.of(world))
    rows = await _rows(world)
    await world.restart()
    assert _told(user) == 1
    stage.away()
    await _put_back(world, rows)
    for _ in range(2):
        await world.env.advance_time(3600)
        await world.restart()
        assert _told(user) == 1


async def test_what_is_alike_is_told_apart(world: World) -> None:
    """A second decline, killed before its message was sent, isn't taken for told by the first."""
    user, question = await _declined(stage := Stage.of(world))
    rows = await _rows(world)
    await world.restart()
    stage.away()
    await _put_back(world, rows)
    questions = world.services.records.amas.questions
    await questions.step(
        question.guild_id, question.id, Step.APPROVE, world.mona.id, world.services.now()
    )
    await world.env.advance_time(1)
    await _decline(world, question)
    await world.restart()
    assert _told(user) == 2


async def test_discord_didnt_take_it(world: World) -> None:
    """A message that Discord didn't take is sent some seconds later, and once."""
    user, _ = await _declined(Stage.of(world))
    path = "/channels/*/messages"
    world.env.inject_error("POST", path, status=400, message="Not now")
    await world.restart()
    assert _told(user) == 0
    for _ in range(2):
        await world.env.advance_time(FIRST_RETRY)
        assert _told(user) == 1


async def test_what_discord_refuses_is_given_up_after_a_day(world: World) -> None:
    """It is tried hourly for a day, then no more until something changes."""
    user, question = await _declined(Stage.of(world))
    path = f"/channels/{user.dm_channel.id}/messages"
    world.env.inject_error("POST", path, status=400, times=None)
    await world.restart()
    tries: list[int] = []
    for _ in range(2):
        await world.env.advance_time(26 * 3600)
        tries.append(
            sum(one.path == path for one in world.env.http_requests if one.method == "POST")
        )
    assert 24 < tries[0] < 40
    assert tries[1] == tries[0]
    assert len(await _rows(world)) == 1
    world.env.backend.faults.clear()
    for step in (Step.APPROVE, Step.DECLINE):
        await world.services.records.amas.questions.step(
            question.guild_id, question.id, step, world.mona.id, world.services.now(), note=REASON
        )
    await world.env.advance_time(1)
    assert _told(user) == 1


async def test_who_takes_no_messages_isnt_tried_again(world: World) -> None:
    """Somebody whose messages are closed is left in peace; their list tells them."""
    user, _ = await _declined(Stage.of(world))
    path = "/channels/*/messages"
    world.env.inject_error("POST", path, status=403, code=50007, message="Cannot send")
    for _ in range(3):
        await world.restart()
    assert _told(user) == 0
    assert await _rows(world) == []
