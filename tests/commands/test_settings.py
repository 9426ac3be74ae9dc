"""``/settings``, who may change them, and who is offered which command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from simcord import SetupError

from bot.interface import say
from commands._checks import Actor, may_manage
from tests.commands._shown import message, words
from tests.conftest import texts

if TYPE_CHECKING:
    from tests.conftest import World


@pytest.mark.parametrize(
    ("actor", "may"),
    [
        (Actor(1, 2, manages_guild=True), True),
        (Actor(1, 2, manages_guild=False), False),
        (Actor(1, None, manages_guild=True), False),
        (Actor(1, None, manages_guild=False), False),
    ],
)
def test_who_may_manage(actor: Actor, may: bool) -> None:  # noqa: FBT001 (a table's column)
    """Only one who manages a server, in that server, may change its settings."""
    assert may_manage(actor) is may


async def test_hidden_from_members(world: World) -> None:
    """Discord doesn't offer the command to a member who doesn't manage the server."""
    assert "settings" not in world.alice.available_commands(world.channel)
    with pytest.raises(SetupError, match="default-member-permissions"):
        await world.alice.slash(world.channel, "settings", answers="asker")


async def test_hidden_in_direct_messages(world: World) -> None:
    """In a DM there is no server to set anything for: the command isn't offered."""
    dana = world.env.create_user("dana")
    assert set(dana.available_commands()) == {"ask", "read", "sources", "topic", "topics"}


async def test_moderator_reads_and_changes(world: World) -> None:
    """A moderator sees what holds, changes it, and sees that it was saved; nobody else does."""
    before = await world.mona.slash(world.channel, "settings")
    after = await world.mona.slash(world.channel, "settings", answers="asker")
    again = await world.mona.slash(world.channel, "settings")
    assert before.ephemeral
    assert after.ephemeral
    assert say("settings-everyone") in words(before)
    assert say("settings-asker") in words(after)
    assert say("settings-saved") in texts(message(after))[1]
    assert say("settings-saved") not in words(again)
    assert say("settings-asker") in words(again)


async def test_checked_in_code_too(world: World) -> None:
    """Where a server shows the command to a member, the bot still refuses, kindly and alone."""
    told = await world.bot.tree.fetch_commands()
    settings = next(one for one in told if one.name == "settings")
    world.guild.set_command_permissions(settings, {world.alice: True})
    refused = await world.alice.slash(world.channel, "settings", answers="asker")
    assert refused.ephemeral
    assert words(refused) == say("error-not-permitted")
    assert await world.services.records.guilds.answers(world.guild.id) is None


async def test_servers_dont_share_settings(world: World) -> None:
    """What one server sets holds in no other."""
    other = world.env.create_guild("Other")
    channel = other.create_text_channel("else")
    member = other.add_member(world.env.create_user("otto"))
    await world.mona.slash(world.channel, "settings", answers="asker")
    here = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    there = await member.slash(channel, "ask", question="Is Guantanamo lawful?")
    assert (here.ephemeral, there.ephemeral) == (True, False)


async def test_what_discord_is_told_of_the_commands(world: World) -> None:
    """Members' commands are for servers, DMs and one's own account; settings for servers only."""
    told = next(one.json for one in world.env.http_requests if one.method == "PUT" and one.json)
    commands = {one["name"]: one for one in told}
    assert set(commands) == {"ask", "read", "settings", "sources", "topic", "topics"}
    for name, one in commands.items():
        servers_only = name == "settings"
        assert one["contexts"] == ([0] if servers_only else [0, 1, 2])
        assert one["integration_types"] == ([0] if servers_only else [0, 1])
        assert (one["default_member_permissions"] is None) is not servers_only
        assert 1 <= len(one["description"]) <= 100
        for option in one["options"]:
            assert 1 <= len(option["description"]) <= 100
            assert len(option["name"]) <= 32
