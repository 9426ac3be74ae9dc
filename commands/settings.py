"""``/settings``: what a server's moderators decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from discord import Client, Interaction  # noqa: TC002 (discord.py evaluates the annotations)
from discord.app_commands import (
    Choice,
    Range,
    allowed_contexts,
    allowed_installs,
    choices,
    command,
    default_permissions,
)
from discord.ext import commands as ext

from bot.interface import LANGUAGES, say
from bot.records import Overrides
from commands._checks import require_manager
from commands._layout import layout, rule, text
from commands._markup import bold, small
from commands._reply import Turn
from commands._server import remember

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.services import Services

Reset: TypeAlias = Literal["answers", "confidence", "language", "all"]


class Settings(ext.Cog):
    """The command."""

    @command(name="settings")
    @choices(language=[Choice(name=name, value=one) for one, name in LANGUAGES.items()])
    @default_permissions(manage_guild=True)
    @allowed_contexts(guilds=True, dms=False, private_channels=False)
    @allowed_installs(guilds=True, users=False)
    async def settings(
        self,
        interaction: Interaction[Client],
        answers: Literal["everyone", "asker"] | None = None,
        confidence: Range[int, 0, 100] | None = None,
        language: str | None = None,
        reset: Reset | None = None,
    ) -> None:
        """Change what is given, and show what holds now."""
        guild_id = require_manager(interaction)
        turn = Turn.of(interaction)
        guilds = turn.services.records.guilds
        given = Overrides(answers, None if confidence is None else confidence / 100, language)
        saved = reset is not None or given != Overrides()
        if saved:
            own = await guilds.change(guild_id, lambda before: changed(before, given, reset))
        else:
            own = await guilds.of(guild_id)
        remember(interaction, own)
        await turn.address(private=True)
        await turn.send(settings_view(own, turn.services, saved=saved), private=True)


def changed(before: Overrides, given: Overrides, reset: Reset | None) -> Overrides:
    """Return a server's settings without what is reset, and then with what is given."""
    answers = None if reset in {"answers", "all"} else before.answers
    threshold = None if reset in {"confidence", "all"} else before.threshold
    language = None if reset in {"language", "all"} else before.language
    return Overrides(
        answers if given.answers is None else given.answers,
        threshold if given.threshold is None else given.threshold,
        language if given.language is None else given.language,
    )


def settings_view(own: Overrides, services: Services, *, saved: bool) -> LayoutView:
    """Return the view of a server's settings: what holds now, and whose word that is."""
    default = services.settings
    answers = own.answers or default.answers
    threshold = default.threshold if own.threshold is None else own.threshold
    title = f"### {say('settings-title')}"
    return layout(
        text(f"{title}\n{small(say('settings-saved'))}" if saved else title),
        rule(),
        text(bold(say("settings-answers", audience=say(f"settings-{answers}")))),
        text(small(f"{_whose(own.answers)} {say('settings-answers-hint')}")),
        rule(),
        text(bold(say("settings-confidence", percent=threshold * 100))),
        text(small(f"{_whose(own.threshold)} {say('settings-confidence-hint')}")),
        rule(),
        text(bold(say("settings-language", language=_language(own)))),
        text(small(say("settings-language-hint"))),
    )


def _language(own: Overrides) -> str:
    return LANGUAGES.get(own.language or "") or say("settings-language-auto")


def _whose(own: object) -> str:
    return say("settings-default") if own is None else say("settings-own")


async def setup(bot: ext.Bot) -> None:
    """Add the command."""
    await bot.add_cog(Settings())
