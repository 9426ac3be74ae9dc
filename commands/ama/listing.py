"""``/ama list``: the server's AMAs."""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.model import Ama
from bot.i18n import gettext
from commands._core.context import RequestContext
from commands._core.layout import GREY, MAX_MESSAGE, layout, paged, rule, text
from commands._core.markdown import units
from commands.ama._wording import ama_line

ON_PAGE = 8
ROOM = MAX_MESSAGE - 200
"""What the AMAs take; the rest is what is said of them."""


class Listing(ext.Cog):
    @command(name="list")
    async def list_amas(self, interaction: Interaction[Client]) -> None:
        """Show this server's newest AMAs to whoever asks, alone."""
        context = RequestContext.of(interaction)
        server = context.server
        found = [] if server is None else await context.records.amas.of(server)
        await context.send(_view(found), private=True)


def _view(found: list[Ama]) -> LayoutView:
    head = text(f"### {gettext('ama-list-title')}")
    if not found:
        return layout(head, text(gettext("ama-list-none")), colour=GREY)
    shown = paged(map(ama_line, found), units, room=ROOM, most=ON_PAGE)[0]
    return layout(head, *(piece for one in shown for piece in (rule(), text(one))))
