"""Where every command comes in: the language that it is answered in is settled there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.app_commands import CommandTree

from commands._server import address

if TYPE_CHECKING:
    from discord import Client, Interaction


class Tree(CommandTree["Client"]):
    """The commands, each answered in the language of who uses it unless it goes to everyone."""

    async def interaction_check(self, interaction: Interaction[Client]) -> bool:
        """Speak the member's language from here on; everyone may go on."""
        await address(interaction, private=True)
        return True
