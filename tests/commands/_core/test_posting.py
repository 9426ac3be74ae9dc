"""Where the bot posts: only where whoever has it do so may write, and nothing private openly."""

from __future__ import annotations

from typing import Any

from discord import AppCommandOptionType, PermissionOverwrite
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.i18n import gettext
from bot.records import Feed
from commands._core.messages import texts
from tests.commands._shown import words
from tests.commands.ama._hosted import Stage
from tests.commands.logs._evening import PARTY, WEATHER
from tests.conftest import World

POSTS = {
    ("ama create", "channel"),
    ("ama create", "queue"),
    ("ama edit", "channel"),
    ("ama edit", "queue"),
    ("logs feed", "channel"),
}
ONLY_READ = {("logs recent", "channel"), ("logs export", "channel")}
"""Filters: nothing is posted there."""


def test_every_command_that_takes_a_channel(world: World) -> None:
    """A new one is either a filter or has the invoker's permissions checked below."""
    found = {
        (one.qualified_name, option.name)
        for one in world.bot.tree.walk_commands()
        for option in getattr(one, "parameters", ())
        if option.type is AppCommandOptionType.channel
    }
    assert found == POSTS | ONLY_READ


def closed_to(world: World, who: MemberActor, **lacking: bool) -> ChannelHandle:
    """Make a channel where the bot may write, but somebody lacks a permission."""
    bot = world.guild.me
    assert bot is not None
    return world.guild.create_text_channel(
        f"closed-{'-'.join(lacking)}",
        overwrites={
            bot: PermissionOverwrite(view_channel=True, send_messages=True),
            who: PermissionOverwrite(**lacking),
        },
    )


async def test_the_invokers_own_permissions(world: World) -> None:
    """A moderator by named role can't have the bot write where they can't, nor change what does."""
    role = world.guild.create_role("Reviewers")
    rosa = world.guild.add_member(world.env.create_user("rosa"), roles=[role])
    await world.mona.slash(world.channel, "settings", moderators=role)
    for one in await world.bot.tree.fetch_commands():
        if one.default_member_permissions is not None:
            world.guild.set_command_permissions(one, {role: True})
    channel, stage = closed_to(world, rosa, send_messages=False), Stage.of(world)
    await stage.planned(by=rosa)
    before = await world.services.records.amas.of(world.guild.id)
    refusal = gettext("channel-not-yours", channel=f"<#{channel.id}>", permissions="\0").split(
        "\0"
    )[0]
    options: dict[str, dict[str, Any]] = {"logs feed": {"what": "everything"}, "ama edit": {}}
    for command, option in sorted(POSTS):
        if command == "ama create":
            told = words(await stage.create(by=rosa, **{option: channel}))
        else:
            given = {**options[command], option: channel}
            told = words(await rosa.slash(world.channel, command, **given))
        assert refusal in told, (command, option)
    assert await world.services.records.amas.of(world.guild.id) == before
    assert await world.services.records.feeds.of(world.guild.id) is None
    assert not channel.history(viewer=world.mona)
    unseen = closed_to(world, rosa, view_channel=False)
    await world.mona.slash(world.channel, "logs feed", what="unanswered", channel=unseen)
    await rosa.slash(world.channel, "logs feed", what="everything")
    feed = await world.services.records.feeds.of(world.guild.id)
    assert feed == Feed(unseen.id, "unanswered")


async def test_what_was_asked_privately_isnt_posted_openly(world: World) -> None:
    """Neither by words nor by number; what everyone saw is."""
    open_to_all = world.guild.create_text_channel("open")
    said = await world.mona.slash(
        world.channel, "logs feed", what="everything", channel=open_to_all
    )
    assert gettext("feed-open") in words(said)
    await world.alice.slash(world.channel, "ask", question=WEATHER, private=True)
    await world.env.advance_time(60)
    assert not open_to_all.history(viewer=world.mona)
    await world.alice.slash(world.channel, "ask", question=PARTY)
    await world.alice.slash(world.channel, "ask", question=WEATHER, private=True)
    await world.env.advance_time(60)
    posted = [list(texts(one.components)) for one in open_to_all.history(viewer=world.mona)]
    assert [one[0] for one in posted] == [f"### {gettext('feed-title', count=1)}"]
    assert "Lisbon" not in str(posted)
