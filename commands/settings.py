"""``/settings``: what a server's moderators decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from discord import Client, Interaction  # noqa: TC002 (discord.py evaluates the annotations)
from discord.app_commands import (
    allowed_contexts,
    allowed_installs,
    command,
    default_permissions,
    describe,
)
from discord.ext import commands as ext

from bot.interface import say
from commands._checks import require_manager
from commands._layout import layout, text
from commands._markup import small
from commands._reply import Turn

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.records import Audience


class Settings(ext.Cog):
    """The command."""

    @command(name="settings", description="See or change how the bot answers in this server")
    @describe(answers="Who sees an answer, where the member who asks doesn't say")
    @default_permissions(manage_guild=True)
    @allowed_contexts(guilds=True, dms=False, private_channels=False)
    @allowed_installs(guilds=True, users=False)
    async def settings(
        self, interaction: Interaction[Client], answers: Literal["everyone", "asker"] | None = None
    ) -> None:
        """Change what is given, and show what holds now."""
        guild_id = require_manager(interaction)
        turn = Turn.of(interaction)
        if answers is not None:
            await turn.services.records.guilds.set_answers(guild_id, answers)
        holds = await turn.services.records.guilds.answers(guild_id)
        view = settings_view(holds or turn.services.settings.answers, saved=answers is not None)
        await turn.send(view, private=True)


def settings_view(answers: Audience, *, saved: bool) -> LayoutView:
    """Return the view of a server's settings."""
    holds = say("settings-answers", audience=say(f"settings-{answers}"))
    hint = say("settings-hint")
    return layout(
        text(f"### {say('settings-title')}\n{holds}"),
        text(small(f"{say('settings-saved')} {hint}" if saved else hint)),
    )


async def setup(bot: ext.Bot) -> None:
    """Add the command."""
    await bot.add_cog(Settings())
