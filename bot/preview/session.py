"""One run of the local test bot: the simulated server, its people, the page and its clock."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import signal
import sys
import traceback
import webbrowser
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import discord
from simcord import Env, SetupError

from bot.app import services
from bot.errors import SettingsError
from bot.logs import logging_to_stderr
from bot.preview.apps import PreviewBot
from bot.preview.page import behind, catch_up, patch_page

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from simcord.preview import Preview

    from bot.settings import Settings

TICK_SECONDS = 1.0
SETTLE_SECONDS = 120.0


async def serve_page(settings: Settings, *, port: int, browser: bool) -> None:
    """Run the bot in a simulated server and serve the page that shows it."""
    with logging_to_stderr("warning", settings.log_format):
        logging.getLogger("bot.library").setLevel(logging.INFO)  # how far the sources are read
        async with services(settings) as parts:
            bot = PreviewBot(parts, force_sync=True)
            if settings.meaning == "on":
                parts.library.start_meaning()
            async with running(bot) as env:
                try:
                    page = env.preview(
                        bot.channel, viewers=bot.members, layout="channel", port=port or None
                    )
                    lock = patch_page(page)
                    async with page:
                        await _serve(env, page, lock, settings, browser=browser)
                except SetupError as error:
                    message = (
                        f"port {port} can't be used; take another with --port, or 0 for a free one"
                    )
                    if "port" not in str(error):
                        raise
                    raise SettingsError(message) from None


@asynccontextmanager
async def running(bot: PreviewBot) -> AsyncGenerator[Env]:
    """Run the bot in a simulated server, from now on.

    Simulated time begins long ago, so that the server and its members have the same ids each time
    and find again what they asked; the bot isn't to see the months that lie between.
    """
    env = Env(bot, check_errors=False, settle_timeout=SETTLE_SECONDS)
    _populate(env, bot)
    env.backend.advance_clock(behind(env))
    await env.start()
    with env.time_context():
        try:
            yield env
        finally:
            await env.shutdown()


def _populate(env: Env, bot: PreviewBot) -> None:
    env.backend.bot_user.name = "Verbatim"
    guild = env.create_guild("Verbatim")
    channel = guild.create_text_channel(
        "ask-the-sources",
        topic="Type /ask, a space and a question, then Enter. Switch to a moderator at the top.",
    )
    guild.create_text_channel("moderators")  # for what only they are posted: the page shows one
    moderators = guild.create_role(
        "Moderators", permissions=discord.Permissions(manage_guild=True, manage_messages=True)
    )
    member = guild.add_member(env.create_user("Alice (member)"))
    moderator = guild.add_member(env.create_user("Mona (moderator)"), roles=[moderators])
    guest = guild.add_member(env.create_user("Gita (guest)"))
    bot.channel, bot.members = channel, [member, moderator, guest]


async def _serve(
    env: Env, page: Preview, lock: asyncio.Lock, settings: Settings, *, browser: bool
) -> None:
    _say(
        "The local test bot is up. No token, no network; this is its page:",
        page.url,
        "Type /ask, a space and a question there, then Enter (again, where a list is open).",
        "Ctrl-C ends it.",
        f"What was asked: {_program()} log --database {settings.database}",
    )
    if browser:
        await asyncio.to_thread(webbrowser.open, page.url)
    clock = asyncio.create_task(_keep_time(env, page, lock))
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows: Ctrl-C ends it all the same
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, clock.cancel)
    closed = asyncio.create_task(page.wait_closed())
    try:
        await asyncio.wait({clock, closed}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        clock.cancel()
        closed.cancel()
        await asyncio.wait({clock, closed})
        with suppress(NotImplementedError):
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)
    if not clock.cancelled():
        clock.result()  # a broken clock ends the page, with its reason


async def _keep_time(env: Env, page: Preview, lock: asyncio.Lock) -> None:
    """Let simulated time follow real time, show what the bot did by itself, print its errors.

    SimCord's clock stands still otherwise, and its page shows a background change only when it is
    refreshed; a refresh without a change would disturb who is typing.
    """
    seen = env.error_cursor
    while True:
        async with lock:
            requests = len(env.http_requests)
            await catch_up(env)
            await cast("PreviewBot", env.bot).catch_up()
            if len(env.http_requests) != requests:
                await page.refresh()
            for error in env.errors_since(seen):
                traceback.print_exception(error, file=sys.stderr)
            seen = env.error_cursor
        await asyncio.sleep(TICK_SECONDS)


def _program() -> str:
    """Return what to type for this very program, from the folder one is in."""
    script = Path(sys.executable).with_name("verbatim")
    if not script.exists():
        return f"{os.path.relpath(sys.executable)} -m bot"
    return "verbatim" if shutil.which("verbatim") == str(script) else os.path.relpath(script)


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
