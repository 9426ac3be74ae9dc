"""``/help``, and the welcome in a new server, as Discord tells of one."""

from __future__ import annotations

import re
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from simcord.backend.serializers import guild_create_payload
from simcord.builders import GuildHandle

from bot.i18n import gettext
from commands.server.help import LINES
from tests.commands._shown import buttons, check_message, message, rows
from tests.conftest import World, texts

SILENT = discord.PermissionOverwrite(send_messages=False)
HIDDEN = discord.PermissionOverwrite(view_channel=False)


async def join(world: World, guild: GuildHandle, **changed: object) -> None:
    """Add the bot to a server, as Discord tells it: with all there is, not as available again."""
    backend = world.env.backend
    payload = {**guild_create_payload(backend, backend.get_guild(guild.id))}
    del payload["unavailable"]
    backend.emit("GUILD_DELETE", {"id": str(guild.id)})
    backend.emit("GUILD_CREATE", {**payload, **changed})
    await world.env.settle()


def posted(world: World, path: str) -> list[dict[str, Any]]:
    """Return what the bot posted to an address."""
    sent = [one for one in world.env.http_requests if one.method == "POST" and one.path == path]
    return [one.json for one in sent if one.json]


def test_five_lines() -> None:
    """It is five lines, none of them long, and each begins with what it is about."""
    assert len(LINES) == 5
    for line in LINES:
        assert len(gettext(f"help-{line}")) <= 160
        assert gettext(f"help-{line}-name").endswith(":")


async def test_help_everywhere(world: World) -> None:
    """In a server and in a direct message, the five lines come to the asker alone, unlogged."""
    dana = world.env.create_user("dana")
    there = await world.alice.slash(world.channel, "help")
    assert there.ephemeral
    for result in (there, await dana.slash("help")):
        title, *lines = texts(message(result))
        assert title == f"### {gettext('help-title')}"
        told = [f"**{gettext(f'help-{one}-name')}** {gettext(f'help-{one}')}" for one in LINES]
        assert [line.replace("\\", "") for line in lines[:5]] == told
        assert lines[5:] == [f"-# {gettext('help-moderators')}"]
        assert list(buttons(result).values()) == [gettext("button-all-topics")]
    opened = await world.alice.click(message(there), label=gettext("button-all-topics"))
    assert opened.ephemeral
    assert f"### {gettext('topics-title')}" in texts(message(opened))[0]
    assert await rows(world) == []


async def test_the_commands_it_names_exist(world: World) -> None:
    """No command is told of that there isn't."""
    told = " ".join(gettext(f"help-{one}") for one in (*LINES, "moderators"))
    named = set(re.findall(r"/(\w+)", told))
    assert named
    assert named <= {one.name for one in world.bot.tree.get_commands()}


async def test_greets_a_new_server(world: World) -> None:
    """The welcome stands in the channel for the server's own messages; its button works."""
    system = world.guild.create_text_channel("hello")
    await join(world, world.guild, system_channel_id=str(system.id))
    (welcome,) = system.history(viewer=world.alice)
    (sent,) = posted(world, f"/channels/{system.id}/messages")
    check_message(sent)
    title, *lines = texts(SimpleNamespace(**sent))
    assert title == f"### {gettext('welcome-title')}"
    helped = await world.alice.slash(world.channel, "help")
    assert lines == texts(message(helped))[1:]
    opened = await world.mona.click(welcome, label=gettext("button-all-topics"))
    assert opened.ephemeral
    assert len(world.channel.history(viewer=world.mona)) == 0


async def test_greets_where_it_may_write(world: World) -> None:
    """Where it may not write in the server's own channel, the first is taken where it may."""
    everyone = world.guild.default_role
    mute = world.guild.create_text_channel("mute", overwrites={everyone: SILENT})
    world.guild.create_text_channel("hidden", overwrites={everyone: HIDDEN})
    await join(world, world.guild, system_channel_id=str(mute.id))
    assert len(world.channel.history(viewer=world.alice)) == 1
    assert not posted(world, f"/channels/{mute.id}/messages")


async def test_greets_nowhere(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Where it may write in no channel, or Discord refuses, the log says so, and it goes on."""
    quiet = world.env.create_guild("Quiet")
    quiet.create_text_channel("rules", overwrites={quiet.default_role: SILENT})
    caplog.set_level("INFO")
    await join(world, quiet)
    assert "no channel to greet a new server in" in caplog.text
    world.env.inject_error("POST", "/channels/*/messages", status=403)
    await join(world, world.guild)
    assert "a new server couldn't be greeted" in caplog.text
    assert (await world.alice.slash(world.channel, "help")).acknowledged


async def test_greets_no_server_that_it_knows(world: World) -> None:
    """Neither a restart nor a server that comes back after an outage is greeted."""
    await world.restart()
    await world.env.advance_time(timedelta(minutes=11).total_seconds())
    backend = world.env.backend
    payload = guild_create_payload(backend, backend.get_guild(world.guild.id))
    backend.emit("GUILD_DELETE", {"id": str(world.guild.id), "unavailable": True})
    backend.emit("GUILD_CREATE", payload)
    await world.env.settle()
    await join(world, world.guild)
    assert len(world.channel.history(viewer=world.alice)) == 0
