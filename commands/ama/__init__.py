"""``/ama``: hosted Q&As, for the moderators who host them, the guest who answers, and members.

One file for each thing they do; each is a class whose commands the group below takes in. Members
see the group too, so that each command checks by itself who may use it.
"""

from __future__ import annotations

from discord.app_commands import allowed_contexts, allowed_installs
from discord.ext import commands as ext

from commands.ama._writing import (
    PartButton,
    PartSelect,
    PreviewButton,
    PublishButton,
    WriteButton,
)
from commands.ama.create import Create
from commands.ama.guest import ClarifyButton, DeskButton, Guest, PassButton
from commands.ama.listing import Listing
from commands.ama.publishing import Publishing, SourceButton


@allowed_contexts(guilds=True, dms=False, private_channels=False)
@allowed_installs(guilds=True, users=False)
class Amas(Create, Guest, Listing, Publishing, ext.GroupCog, name="ama"):
    """The group."""


async def setup(bot: ext.Bot) -> None:
    """Add the group and its buttons."""
    await bot.add_cog(Amas())
    bot.add_dynamic_items(
        ClarifyButton,
        DeskButton,
        PartButton,
        PartSelect,
        PassButton,
        PreviewButton,
        PublishButton,
        SourceButton,
        WriteButton,
    )
