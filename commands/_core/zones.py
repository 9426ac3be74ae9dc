"""The time zones that moderators name."""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import Choice

from bot.times import zones
from commands._core.choices import choices

MAX_ZONE = 100


async def complete_zone(interaction: Interaction[Client], typed: str) -> list[Choice[str]]:
    """Offer the world's time zones, by any part of their names."""
    part = typed.strip().casefold().replace(" ", "_")
    return choices(name for name in zones() if part in name.casefold())
