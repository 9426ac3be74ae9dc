"""The feed: what is asked, posted to the moderators' channel, in few messages, and never twice."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import discord
import pytest
from aiosqlite import Connection
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult

from bot.i18n import catalogue, gettext
from bot.records import Feed, OutboxJob, Request
from commands._core.layout import component_mark, layout, text
from commands._core.messages import texts
from commands._core.publisher import SETTLE
from commands.logs._feed_messages import FEED_GAP, SHOWN
from tests.commands._shown import rows, set_for_good, words
from tests.commands.ama._hosted import Stage
from tests.commands.logs._evening import PARTY, WEATHER, asked, member, moderator
from tests.conftest import World

ONE = f"### {gettext('feed-title', count=1)}"
ONE_UNANSWERED = f"### {gettext('feed-title-unanswered', count=1)}"


@pytest.fixture
def desk(world: World) -> ChannelHandle:
    """Make a channel that only moderators read."""
    seen, bot = discord.PermissionOverwrite(view_channel=True), world.guild.me
    assert bot is not None
    return world.guild.create_text_channel(
        "moderators",
        overwrites={
            world.guild.default_role: discord.PermissionOverwrite(view_channel=False),
            bot: seen,
            world.mona: seen,
        },
    )


async def turn_on(world: World, desk: ChannelHandle, what: str = "unanswered") -> InteractionResult:
    """Turn the feed on."""
    return await world.mona.slash(world.channel, "logs feed", what=what, channel=desk)


def posted(world: World, desk: ChannelHandle) -> list[list[str]]:
    """Return the texts of each message in a channel, oldest first."""
    return [list(texts(one.components)) for one in desk.history(viewer=world.mona)]


async def state(world: World) -> tuple[str, str]:
    """Return what /logs feed and /settings say of the feed."""
    shown = await world.mona.slash(world.channel, "logs feed")
    settings = await world.mona.slash(world.channel, "settings")
    return words(shown), words(settings)


async def due(world: World) -> list[OutboxJob]:
    """Return what is still to be posted or taken back, an hour from now."""
    return await world.services.records.outbox.due(world.env.now() + timedelta(hours=1))


async def test_off_until_it_is_turned_on(world: World, desk: ChannelHandle) -> None:
    """Nothing is posted at first; then what wasn't answered; then everything; then nothing."""
    await asked(world, WEATHER)
    assert posted(world, desk) == []
    assert all(gettext("feed-off") in one for one in await state(world))
    saved = await turn_on(world, desk)
    assert saved.ephemeral
    holds = gettext("feed-unanswered", channel=f"<#{desk.id}>")
    assert holds in words(saved)
    assert gettext("feed-open") not in words(saved)
    assert all(holds in one for one in await state(world))
    await asked(world, PARTY, WEATHER)
    (one,) = posted(world, desk)
    assert one[0] == ONE_UNANSWERED
    assert "Lisbon" in one[1]
    assert f"<@{world.alice.id}>" in one[1]
    await world.mona.slash(world.channel, "logs feed", what="everything")
    await asked(world, PARTY)
    assert posted(world, desk)[1][0] == ONE
    await world.mona.slash(world.channel, "logs feed", what="off")
    await asked(world, PARTY, WEATHER)
    assert len(posted(world, desk)) == 2


async def test_show(world: World) -> None:
    """A moderator opens a question from the feed; a member who can see it can't."""
    open_to_all = world.guild.create_text_channel("open")
    await turn_on(world, open_to_all)
    await asked(world, WEATHER)
    (one,) = open_to_all.history(viewer=world.alice)
    shown = await world.mona.click(one, label=gettext("button-show"))
    assert shown.ephemeral
    assert "Lisbon" in words(shown)
    refused = await world.alice.click(one, label=gettext("button-show"))
    assert refused.ephemeral
    assert words(refused) == gettext("error-not-permitted")


async def test_bundled(world: World, desk: ChannelHandle) -> None:
    """The first comes at once; the next ones together, the newest by name, the rest by number."""
    await turn_on(world, desk)
    await world.alice.slash(world.channel, "ask", question=f"{WEATHER} zero")
    assert len(posted(world, desk)) == 1
    for n in range(SHOWN + 3):
        await world.env.advance_time(1)
        await world.alice.slash(world.channel, "ask", question=f"{WEATHER} number{n}")
    assert len(posted(world, desk)) == 1
    await world.env.advance_time(FEED_GAP)
    _, second = posted(world, desk)
    assert second[0] == f"### {gettext('feed-title-unanswered', count=SHOWN + 3)}"
    assert [f"number{n}" in "".join(second) for n in range(SHOWN + 3)] == [False] * 3 + [
        True
    ] * SHOWN
    assert gettext("feed-more", count=3) in second[-1]
    await world.env.advance_time(FEED_GAP)
    assert len(posted(world, desk)) == 2


async def test_few_messages_a_minute(world: World, desk: ChannelHandle) -> None:
    """However much comes, a channel has two messages a minute at most, and all are told of."""
    await turn_on(world, desk, "everything")
    start = world.env.now().timestamp()
    for n in range(40):
        await world.alice.slash(world.channel, "ask", question=f"Amnesty {n}")
        await world.env.advance_time(5)
    await world.env.advance_time(FEED_GAP)
    minutes = (world.env.now().timestamp() - start) / 60
    told = posted(world, desk)
    assert len(told) <= 2 * minutes + 1
    titles = ("feed-title", "feed-title-unanswered")
    count = {f"### {gettext(key, count=n)}": n for n in range(1, 41) for key in titles}
    assert sum(count[one[0]] for one in told) == 40


async def test_after_the_answer(world: World, desk: ChannelHandle) -> None:
    """The member has their reply before anything is posted."""
    await turn_on(world, desk, "everything")
    await asked(world, PARTY)
    await world.alice.slash(world.channel, "topic", name="zzzzzzzzzz")
    await world.env.advance_time(FEED_GAP)
    sent = [one.path for one in world.env.http_requests if one.method == "POST"]
    for place, path in enumerate(sent):
        if path == f"/channels/{desk.id}/messages":
            assert sent[place - 1].endswith("/callback")
    assert len(posted(world, desk)) == 2


async def test_asked_in_private(world: World, desk: ChannelHandle) -> None:
    """Who asked for themselves alone isn't named in a channel; Show tells moderators."""
    await turn_on(world, desk)
    await world.alice.slash(world.channel, "ask", question=WEATHER, private=True)
    (one,) = desk.history(viewer=world.mona)
    assert str(world.alice.id) not in str([part.to_dict() for part in one.components])
    assert gettext("feed-alone") in list(texts(one.components))[1]
    shown = await world.mona.click(one, label=gettext("button-show"))
    assert f"<@{world.alice.id}>" in words(shown)


async def test_held_back(world: World, desk: ChannelHandle) -> None:
    """Questions with held words, in any form or misspelt, are answered and logged, not posted."""
    await turn_on(world, desk, "everything")
    await world.mona.slash(world.channel, "logs hold add", words="Prisoners")
    await world.mona.slash(world.channel, "logs hold add", words="death penalty")
    held = ("Is a prisoner free?", "PRISONERS!", "What of prisonners?", "Penalties by death?")
    await asked(world, *held)
    assert posted(world, desk) == []
    assert {one.question for one in await rows(world)} == set(held)
    await asked(world, "Is a penalty just?")
    assert len(posted(world, desk)) == 1
    await world.mona.slash(world.channel, "logs hold remove", words="prisoners")
    await asked(world, "Is a prisoner free?")
    assert len(posted(world, desk)) == 2


@pytest.mark.parametrize(
    ("denied", "named"),
    [("send_messages", "permission-write"), ("view_channel", "permission-view")],
)
async def test_a_channel_the_bot_may_not_write_in(world: World, denied: str, named: str) -> None:
    """Which permission is missing is told when it is set, and nothing is changed."""
    seen = discord.PermissionOverwrite(view_channel=True)
    locked = world.guild.create_text_channel(
        "locked",
        overwrites={
            world.guild.default_role: discord.PermissionOverwrite(**{denied: False}),
            world.mona: seen,
        },
    )
    told = await turn_on(world, locked)
    assert gettext(named) in words(told)
    assert await world.services.records.feeds.of(world.guild.id) is None


async def test_a_channel_is_needed(world: World) -> None:
    """What to post without where is asked for; off needs none."""
    told = await world.mona.slash(world.channel, "logs feed", what="unanswered")
    assert words(told) == gettext("feed-which-channel")
    off = await world.mona.slash(world.channel, "logs feed", what="off")
    assert gettext("feed-off") in words(off)


async def test_everyone_may_read_it(world: World) -> None:
    """A channel that everyone reads may be chosen: that is said."""
    assert gettext("feed-open") in words(await turn_on(world, world.channel))


@pytest.mark.parametrize(("why", "status"), [("gone", 404), ("locked", 403)])
async def test_a_channel_that_is_lost(
    world: World, desk: ChannelHandle, why: str, status: int
) -> None:
    """It is turned off for now, on record, told in /settings; members notice nothing."""
    await turn_on(world, desk)
    world.env.inject_error("POST", f"/channels/{desk.id}/messages", status=status)
    answer = await world.alice.slash(world.channel, "ask", question=WEATHER)
    assert gettext("refusal-nothing") in words(answer)
    stopped = gettext(f"feed-{why}", channel=f"<#{desk.id}>")
    assert all(stopped in one for one in await state(world))
    acts = await world.services.records.audit.page(world.guild.id)
    (act,) = [one for one in acts if one.actor_id is None]
    assert act.action == "logs feed"
    assert act.details == {"stopped": why, "channel": desk.id}
    await asked(world, WEATHER)
    assert posted(world, desk) == []
    assert await due(world) == []
    await turn_on(world, desk)
    await asked(world, WEATHER)
    assert len(posted(world, desk)) == 1


async def test_discord_has_trouble(world: World, desk: ChannelHandle) -> None:
    """What couldn't be posted waits, and is posted later, under the same number."""
    await turn_on(world, desk)
    world.env.inject_error("POST", f"/channels/{desk.id}/messages", status=400)
    await asked(world, WEATHER)
    assert posted(world, desk) == []
    await world.env.advance_time(FEED_GAP)
    assert len(posted(world, desk)) == 1
    nonces = [
        one.json["nonce"]
        for one in world.env.http_requests
        if one.path == f"/channels/{desk.id}/messages" and one.json
    ]
    assert len(nonces) == 2
    assert len(set(nonces)) == 1


async def test_what_was_due_while_the_bot_was_away(world: World, desk: ChannelHandle) -> None:
    """After a restart it is posted once; after another, not again."""
    await turn_on(world, desk)
    await world.alice.slash(world.channel, "ask", question=f"{WEATHER} one")
    for n in range(3):
        await world.alice.slash(world.channel, "ask", question=f"{WEATHER} late{n}")
    assert len(posted(world, desk)) == 1
    await world.restart()
    first, second = posted(world, desk)
    assert first[0] == ONE_UNANSWERED
    assert second[0] == f"### {gettext('feed-title-unanswered', count=3)}"
    await world.env.advance_time(2 * FEED_GAP)
    await world.restart()
    assert len(posted(world, desk)) == 2


async def test_in_the_servers_language(world: World, desk: ChannelHandle) -> None:
    """A channel reads the server's language, whoever asked."""
    await world.mona.slash(world.channel, "settings", language="de")
    await turn_on(world, desk)
    await asked(world, WEATHER)
    (one,) = posted(world, desk)
    assert one[0] == f"### {catalogue('de').gettext('feed-title-unanswered', count=1)}"


async def test_another_servers_feed(world: World, desk: ChannelHandle) -> None:
    """What is asked in one server is posted in no other's channel; settings are apart."""
    theirs = world.env.create_guild("Elsewhere")
    channel, otto = theirs.create_text_channel("quotes"), moderator(world, theirs)
    there = theirs.create_text_channel("moderators")
    await turn_on(world, desk)
    assert gettext("feed-off") in words(await otto.slash(channel, "logs feed"))
    await member(world, "bob", guild=theirs).slash(channel, "ask", question=WEATHER)
    assert posted(world, desk) == []
    await otto.slash(channel, "logs feed", what="everything", channel=there)
    await asked(world, WEATHER)
    assert there.history(viewer=otto) == []
    (one,) = desk.history(viewer=world.mona)
    feed = await world.services.records.feeds.of(theirs.id)
    assert feed == Feed(there.id, "all")
    assert "Lisbon" in list(texts(one.components))[1]


async def test_hostile_questions(world: World, desk: ChannelHandle) -> None:
    """Markup, mentions and length neither draw nor ping, and the message fits."""
    await turn_on(world, desk, "everything")
    nasty: list[Any] = [f"> **{'*_~`|<>[]#@&:' * 25}** <@1> {n}" for n in range(SHOWN + 1)]
    for one in nasty:
        await world.alice.slash(world.channel, "ask", question=one)
    await world.env.advance_time(FEED_GAP)
    first, second = posted(world, desk)
    assert sum(len(one) for one in second) <= 4000
    assert "<@1>" not in "".join(first + second)


async def finished(world: World, task: asyncio.Future[Any]) -> None:
    """Wait for a process in real time, and for the pause before the next try in simulated time."""
    while not task.done():
        await world.env.advance_time(1)
        await asyncio.wait([task], timeout=0.01)


async def erased(world: World, request: Request) -> None:
    """Have something erased, and what follows from it done."""
    task = await world.services.records.erasing.ask(request)
    await finished(world, task)
    await world.env.advance_time(FEED_GAP)


async def forgotten(world: World, who: MemberActor) -> None:
    """Have somebody forgotten in this server."""
    at = world.env.now() + timedelta(seconds=1)
    await erased(world, Request.of_member(who.id, world.guild.id, at, everywhere=False))


async def test_the_forgotten_are_taken_back(world: World, desk: ChannelHandle) -> None:
    """Their questions go from a message, others' in it stay; the last one takes it along."""
    bob = member(world, "bob")
    await turn_on(world, desk, "everything")
    await world.alice.slash(world.channel, "ask", question=PARTY)
    await world.alice.slash(world.channel, "ask", question="Who is alice?")
    await bob.slash(world.channel, "ask", question="Who is bob?")
    await world.env.advance_time(FEED_GAP)
    assert len(posted(world, desk)) == 2
    await forgotten(world, world.alice)
    (one,) = posted(world, desk)
    assert "Who is bob?" in str(one)
    assert "alice" not in str(one)
    assert str(world.alice.id) not in str(one)
    await forgotten(world, bob)
    assert posted(world, desk) == []
    assert await due(world) == []


async def test_taken_back_later(world: World, desk: ChannelHandle) -> None:
    """What Discord doesn't take is tried again; what was erased while away, after the start."""
    await turn_on(world, desk, "everything")
    await asked(world, PARTY)
    (message,) = desk.history(viewer=world.mona)
    await world.env.advance_time(FEED_GAP)
    world.env.inject_error("DELETE", f"/channels/{desk.id}/messages/{message.id}", status=403)
    await forgotten(world, world.alice)
    assert posted(world, desk) == []
    assert [one.method for one in world.env.http_requests].count("DELETE") == 2
    await asked(world, WEATHER)
    records = world.services.records
    Stage.of(world).away()
    later = world.env.now() + timedelta(days=40)
    task = asyncio.ensure_future(records.erasing.expire(world.guild.id, 30, later))
    await finished(world, task)
    assert await task == 1
    assert len(posted(world, desk)) == 1
    await world.restart()
    assert posted(world, desk) == []


async def _lost_after_posting(world: World, desk: ChannelHandle) -> tuple[int, int]:
    """Post a question and forget that it was posted; return its id, and its message's."""
    await turn_on(world, desk, "everything")
    stage = Stage.of(world)
    await asked(world, PARTY)
    (query,) = await rows(world)
    (message,) = desk.history(viewer=world.mona)
    stage.away()
    await _put_back(world, query.id, message.id)
    return query.id, message.id


@pytest.mark.parametrize("gone", [False, True])
async def test_killed_once_it_was_posted(world: World, desk: ChannelHandle, gone: bool) -> None:
    """What isn't known to be posted is found, and not posted again; what was erased goes."""
    _, message_id = await _lost_after_posting(world, desk)
    await world.env.advance_time(3600)
    if gone:
        await forgotten(world, world.alice)
    await world.restart()
    await world.env.advance_time(FEED_GAP)
    left = [one.id for one in desk.history(viewer=world.mona)]
    assert left == ([] if gone else [message_id])
    assert await due(world) == []
    await forgotten(world, world.alice)
    assert posted(world, desk) == []


async def test_an_erased_question_of_a_killed_process_goes_when_it_arrives(
    world: World, desk: ChannelHandle
) -> None:
    """A message that was on its way, and arrives after it was looked for, is deleted."""
    query_id, message_id = await _lost_after_posting(world, desk)
    await world.bot.http.delete_message(desk.id, message_id)
    await forgotten(world, world.alice)
    await world.restart()
    mark = component_mark(world.guild.id, f"feed:{query_id}")
    channel = world.bot.get_partial_messageable(desk.id)
    await channel.send(view=layout(text("Late"), mark=mark))
    await world.env.advance_time(SETTLE + FEED_GAP)
    assert posted(world, desk) == []
    assert not await world.services.records.database.read("SELECT 1 FROM feed_message")


async def _put_back(world: World, query_id: int, message_id: int) -> None:
    """Put back what is on record of a feed's message to just before it was known to be posted."""
    at = world.env.now().isoformat()

    async def write(connection: Connection) -> None:
        await connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in ("feed_message", "feed_named"):
            await connection.execute(
                f"UPDATE {table} SET message_id = ? WHERE message_id = ?", (-query_id, message_id)
            )
        await connection.execute(
            "INSERT INTO feed_due VALUES (?, ?, ?)", (world.guild.id, query_id, query_id)
        )
        await connection.execute(
            "INSERT INTO outbox VALUES (?, 'feed', 0, 0, 0, ?, ?, 0)", (world.guild.id, at, at)
        )

    await world.services.records.database.write(write)


async def test_names_are_taken_back(world: World, desk: ChannelHandle) -> None:
    """Where members are kept under no name from now on, older messages name them no longer."""
    await turn_on(world, desk, "everything")
    await asked(world, PARTY)
    assert str(world.alice.id) in str(posted(world, desk))
    await set_for_good(world, identities="none")
    await world.env.advance_time(FEED_GAP)
    (one,) = posted(world, desk)
    assert str(world.alice.id) not in str(one)
    await erased(world, Request.of_server(world.guild.id, world.env.now()))
    assert posted(world, desk) == []
