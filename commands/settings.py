"""``/settings``: what a server's moderators decide."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from discord import Client, Interaction, Role  # noqa: TC002 (discord.py evaluates the annotations)
from discord.app_commands import (
    Choice,
    Range,
    allowed_contexts,
    allowed_installs,
    autocomplete,
    choices,
    command,
    default_permissions,
)
from discord.ext import commands as ext

from bot.interface import LANGUAGES, say
from bot.limits import MAX_RATE  # noqa: TC001 (discord.py evaluates the annotations)
from bot.records import MOST_DAYS, Identities, Overrides
from bot.times import zone_named
from commands._checks import require_manager
from commands._layout import layout, rule, text
from commands._markup import bold, small
from commands._reply import Turn
from commands._server import remember
from commands._zones import MAX_ZONE, complete_zone
from commands.logs.feed import feed_line

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.records import Feed
    from bot.services import Services

Reset: TypeAlias = Literal[
    "answers",
    "confidence",
    "language",
    "moderators",
    "rate",
    "retention",
    "identities",
    "zone",
    "all",
]
KEPT = {
    "member": "settings-identities-member",
    "pseudonym": "settings-identities-pseudonym",
    "none": "settings-identities-none",
}
OPTIONS = {"confidence": "threshold"}
"""What an option sets, where that is called otherwise in the records."""


class Settings(ext.Cog):
    """The command."""

    @command(name="settings")
    @autocomplete(zone=complete_zone)
    @choices(language=[Choice(name=name, value=one) for one, name in LANGUAGES.items()])
    @default_permissions(manage_guild=True)
    @allowed_contexts(guilds=True, dms=False, private_channels=False)
    @allowed_installs(guilds=True, users=False)
    async def settings(  # noqa: PLR0913, PLR0917 (each is an option of the command)
        self,
        interaction: Interaction[Client],
        answers: Literal["everyone", "asker"] | None = None,
        confidence: Range[int, 0, 100] | None = None,
        language: str | None = None,
        moderators: Role | None = None,
        rate: Range[int, 0, MAX_RATE] | None = None,
        retention: Range[int, 1, MOST_DAYS] | None = None,
        identities: Identities | None = None,
        zone: Range[str, 1, MAX_ZONE] | None = None,
        reset: Reset | None = None,
    ) -> None:
        """Change what is given, and show what holds now."""
        guild_id = require_manager(interaction)
        turn = Turn.of(interaction)
        guilds = turn.services.records.guilds
        given = Overrides(
            answers,
            None if confidence is None else confidence / 100,
            language,
            moderators.id if moderators else None,
            rate,
            retention,
            identities,
            zone_named(zone) if zone else None,
        )
        saved = reset is not None or given != Overrides()
        if saved:
            act = turn.act("settings", _details(given, reset))
            own = await guilds.change(guild_id, lambda before: changed(before, given, reset), act)
        else:
            own = await guilds.of(guild_id)
        remember(interaction, own)
        await turn.address(private=True)
        feed = await turn.services.records.feeds.of(guild_id)
        await turn.send(settings_view(own, feed, turn.services, saved=saved), private=True)
        if given.identities is not None:
            turn.services.records.erasing.disguise_soon(guild_id)


def changed(before: Overrides, given: Overrides, reset: Reset | None) -> Overrides:
    """Return a server's settings without what is reset, and then with what is given."""
    kept = Overrides() if reset == "all" else before
    if reset is not None and reset != "all":
        kept = replace(kept, **{OPTIONS.get(reset, reset): None})
    return replace(kept, **_set(given))


def _set(given: Overrides) -> dict[str, Any]:
    return {name: value for name, value in asdict(given).items() if value is not None}


def _details(given: Overrides, reset: Reset | None) -> dict[str, Any]:
    return {**_set(given), **({"reset": reset} if reset else {})}


def settings_view(
    own: Overrides, feed: Feed | None, services: Services, *, saved: bool
) -> LayoutView:
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
        rule(),
        text(_reviewers(own)),
        text(small(say("settings-moderators-hint"))),
        rule(),
        text(bold(_rate(own, services))),
        text(small(f"{_whose(own.rate)} {say('settings-rate-hint')}")),
        rule(),
        text(bold(say("settings-retention", days=own.retention or default.retention_days))),
        text(small(f"{_whose(own.retention)} {say('settings-retention-hint')}")),
        rule(),
        text(bold(say("settings-identities", kept=_kept(own)))),
        text(small(say("settings-identities-hint"))),
        rule(),
        text(bold(say("settings-zone", zone=own.zone or "UTC"))),
        text(small(f"{_whose(own.zone)} {say('settings-zone-hint')}")),
        rule(),
        text(feed_line(feed)),
        text(small(say("settings-feed-hint"))),
    )


def _language(own: Overrides) -> str:
    return LANGUAGES.get(own.language or "") or say("settings-language-auto")


def _reviewers(own: Overrides) -> str:
    if own.moderators is None:
        return bold(say("settings-moderators", role=say("settings-moderators-none")))
    return f"**{say('settings-moderators', role=f'<@&{own.moderators}>')}**"


def _rate(own: Overrides, services: Services) -> str:
    rate = services.settings.member_rate if own.rate is None else own.rate
    return say("settings-rate", count=rate) if rate else say("settings-rate-none")


def _kept(own: Overrides) -> str:
    return say(KEPT[own.identities or "member"])


def _whose(own: object) -> str:
    return say("settings-default") if own is None else say("settings-own")


async def setup(bot: ext.Bot) -> None:
    """Add the command."""
    await bot.add_cog(Settings())
