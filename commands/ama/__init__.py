"""``/ama``: hosted Q&As, for the moderators who host them, the guest who answers, and members.

One file for each thing they do; each is a class whose commands the group below takes in. Members
see the group too, so that each command checks by itself who may use it.
"""

from __future__ import annotations

from discord.app_commands import allowed_contexts, allowed_installs
from discord.ext import commands as ext

from commands.ama.create import Create
from commands.ama.listing import Listing


@allowed_contexts(guilds=True, dms=False, private_channels=False)
@allowed_installs(guilds=True, users=False)
class Amas(Create, Listing, ext.GroupCog, name="ama"):
    """The group."""


async def setup(bot: ext.Bot) -> None:
    """Add the group and its buttons."""
    await bot.add_cog(Amas())
