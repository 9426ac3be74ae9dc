"""Where every command comes in: who may go on, and in which language they are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import InteractionType
from discord.app_commands import CommandTree

from bot.errors import VerbatimError
from commands._checks import COMMANDS, Deed, admit
from commands._completing import may_complete
from commands._errors import answer_error
from commands._server import address, read_sources

if TYPE_CHECKING:
    from discord import Client, Interaction


class Tree(CommandTree["Client"]):
    """The commands, each answered in the language of who uses it unless it goes to everyone."""

    async def interaction_check(self, interaction: Interaction[Client]) -> bool:
        """Speak the member's language from here on, and say whether they may go on.

        Who may not is told why. What autocomplete offers while somebody types is no secret, and no
        query: it is offered nothing where that would cost too much, and nobody sees an error.
        """
        if interaction.type is InteractionType.autocomplete and not may_complete(interaction):
            await interaction.response.autocomplete([])
            return False
        await address(interaction, private=True)
        await read_sources(interaction)
        if interaction.type is InteractionType.autocomplete:
            return True
        name = interaction.command.qualified_name if interaction.command else ""
        try:
            await admit(interaction, COMMANDS.get(name, Deed.USE))
        except VerbatimError as error:
            await answer_error(interaction, error)
            return False
        return True
