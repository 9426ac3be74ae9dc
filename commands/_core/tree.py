"""Where every command comes in: who may go on, and in which language they are answered."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any, cast

import structlog
from discord import Interaction, InteractionType
from discord.app_commands import CommandTree, Namespace

from bot.client import VerbatimClient
from bot.errors import OutdatedError, VerbatimError
from commands._core.checks import COMMANDS, Quota
from commands._core.completions import may_complete
from commands._core.context import RequestContext
from commands._core.errors import answer_error

log = structlog.get_logger(__name__)


OPTION_TYPES: dict[int, type | tuple[type, ...]] = {3: str, 4: int, 5: bool, 10: (int, float)}
"""What the values of options of each type are: discord.py takes them as they come."""


def check_types(data: Any) -> None:
    """Raise ``OutdatedError`` where an option of a command isn't of the type that it says."""
    for option in data.get("options", []):
        kinds = OPTION_TYPES.get(option["type"], object)
        if option.get("focused"):
            kinds = (str, kinds)  # what is being typed needn't be a number yet
        if not isinstance(option.get("value", ""), kinds):
            raise OutdatedError
        check_types(option)


class Tree(CommandTree[VerbatimClient]):
    """The commands, each answered in the language of who uses it unless it goes to everyone."""

    def _from_interaction(self, interaction: Interaction[VerbatimClient]) -> None:
        name = "verbatim-command"
        task = self.client.loop.create_task(self._serve(interaction), name=name)
        self.client.serving(task)

    async def _serve(self, interaction: Interaction[VerbatimClient]) -> None:
        """Serve a command, or what somebody is typing; whatever goes wrong is answered."""
        try:
            if interaction.type is InteractionType.autocomplete:
                await self._complete(interaction)
                return
            check_types(interaction.data)
            await self._call(interaction)
        except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
            await answer_error(interaction, error)

    async def _complete(self, interaction: Interaction[VerbatimClient]) -> None:
        """Offer choices; where that fails none are offered, and the log has a line."""
        data = cast("Any", interaction.data)
        try:
            check_types(data)
            if await self.interaction_check(interaction):
                command, options = self._get_app_command_options(data)
                given = Namespace(interaction, data.get("resolved", {}), options)
                focused = next(one["name"] for one in options if one.get("focused"))
                complete: Any = getattr(command, "_invoke_autocomplete")  # noqa: B009 (discord.py's)
                await complete(interaction, focused, given)
        except Exception as error:  # noqa: BLE001 (discord.py would log it with a traceback)
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(where.filename).name}:{where.lineno}"
            log.warning("nothing is offered", error=type(error).__name__, place=place)

    async def interaction_check(self, interaction: Interaction[VerbatimClient]) -> bool:
        """Speak the member's language from here on, and say whether they may go on.

        Who may not is told why. What autocomplete offers while somebody types is no secret, and no
        query: it is offered nothing where that would cost too much, and nobody sees an error.
        """
        if interaction.type is InteractionType.autocomplete and not may_complete(interaction):
            await interaction.response.autocomplete([])
            return False
        context = await RequestContext.build(interaction)
        context.set_reply_locale(private=True)
        if interaction.type is InteractionType.autocomplete:
            return True
        name = interaction.command.qualified_name if interaction.command else ""
        try:
            await context.admit(COMMANDS.get(name, Quota.ACTION))
        except VerbatimError as error:
            await answer_error(interaction, error)
            return False
        return True
