"""A page on any bot in this very process, for what the local test bot has no way to show."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass
from queue import Queue

import simcord
from discord.ext import commands as ext
from simcord import Env
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle


@dataclass(frozen=True, slots=True)
class Scene:
    """A server with a channel and a member, and the bot in it."""

    env: Env
    guild: GuildHandle
    channel: ChannelHandle
    alice: MemberActor


@contextmanager
def page_of(
    bot: Callable[[], AbstractAsyncContextManager[ext.Bot]],
    play: Callable[[Scene], Awaitable[object]],
    *,
    name: str,
    channel: str = "ask-the-sources",
) -> Generator[str]:
    """Serve the page of a bot, by a name, after something was played; yields its address."""
    address: Queue[str] = Queue()
    ended = threading.Event()

    async def serve() -> None:
        async with bot() as made, simcord.run(made, check_errors=False) as env:
            env.backend.bot_user.name = name
            guild = env.create_guild("The server")
            shown = guild.create_text_channel(channel)
            alice = guild.add_member(env.create_user("Alice"))
            await play(Scene(env, guild, shown, alice))
            async with env.preview(shown, viewers=[alice], layout="channel") as page:
                address.put(page.url)
                await asyncio.to_thread(ended.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    try:
        yield address.get(timeout=120)
    finally:
        ended.set()
        thread.join(timeout=120)
