"""``/ama queue``: what waits for moderators, also where no message could be sent."""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext

from bot.ama.states import State
from commands._core.choices import MAX_CHOICE
from commands._core.context import RequestContext
from commands.ama._context import AmaContext, complete_ama, require_moderator_of
from commands.ama._decisions import Shown, question_page, queue_card


class Queue(ext.Cog):
    @command(name="queue")
    @autocomplete(ama=complete_ama)
    async def queue(
        self,
        interaction: Interaction[Client],
        ama: Range[str, 1, MAX_CHOICE] | None = None,
        state: Shown = "waiting",
        number: Range[int, 1] | None = None,
    ) -> None:
        """Show the first question in a state, or the one with a number, to the moderator alone."""
        hosting = await AmaContext.of(RequestContext.of(interaction), ama)
        require_moderator_of(hosting)
        if number is None:
            view = await question_page(hosting, State(state))
        else:
            found = await hosting.records.questions.queue.numbered(
                hosting.guild_id, hosting.ama.id, number
            )
            view = await queue_card(hosting, found)
        await hosting.context.send(view, private=True)
