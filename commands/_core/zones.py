"""The time zones that moderators name, and the one that holds where they name none."""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import Choice

from bot.times import zones
from commands._core.choices import choices
from commands._core.server import overrides_of

MAX_ZONE = 100


async def complete_zone(interaction: Interaction[Client], typed: str) -> list[Choice[str]]:
    """Offer the world's time zones, by any part of their names."""
    part = typed.strip().casefold().replace(" ", "_")
    return choices(name for name in zones() if part in name.casefold())


async def zone_here(interaction: Interaction[Client], zone: str | None) -> str | None:
    """Return the zone that is named, else the one that the server set, None where neither is."""
    return zone or (await overrides_of(interaction)).zone
