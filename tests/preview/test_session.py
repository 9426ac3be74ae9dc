"""The local test bot between two starts: the same server, and today's date."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ama.model import Plan
from bot.ama.states import Phase
from bot.app import services
from bot.preview.apps import PreviewBot
from bot.preview.page import catch_up
from bot.preview.session import running
from bot.settings import Settings


def server(bot: PreviewBot) -> int:
    """Return the id of the server that the bot's channel is in."""
    assert bot.channel.guild is not None
    return bot.channel.guild.id


async def test_a_second_start_finds_the_server_again_and_does_what_fell_due(tmp_path: Path) -> None:
    """An AMA whose hour came while the page was closed opens at once, on the same board."""
    settings = Settings.load({"VERBATIM_DATABASE": str(tmp_path / "verbatim.sqlite3")})
    async with services(settings) as parts:
        bot = PreviewBot(parts, force_sync=True)
        async with running(bot) as env:
            assert abs(env.now().timestamp() - time.time()) < 60
            guild_id, guest_id = server(bot), bot.members[2].id
            soon = datetime.now(UTC) + timedelta(seconds=1)
            plan = Plan("Ask us", guest_id, "Us", soon, soon + timedelta(days=9), bot.channel.id)
            ama = await parts.records.amas.create(guild_id, plan, bot.members[1].id, env.now())
    while datetime.now(UTC) < soon:
        await asyncio.sleep(0.1)
    async with services(settings) as parts:
        bot = PreviewBot(parts, force_sync=True)
        async with running(bot) as env:
            await catch_up(env)
            assert server(bot) == guild_id
            opened = await parts.records.amas.find(guild_id, ama.id)
            assert opened.phase is Phase.OPEN
            assert opened.overview_id in {one.id for one in bot.messages(guest_id)}
