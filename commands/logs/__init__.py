"""``/logs``: what moderators see of their server's query log, and what they do with it.

One file for each thing they do; each is a class whose commands the group below takes in.
"""

from __future__ import annotations

from discord.app_commands import allowed_contexts, allowed_installs, default_permissions
from discord.ext import commands as ext

from commands._core.forms import take_forms
from commands.logs.audit import AuditButton, Audited
from commands.logs.block import BlockedButton, Blocking, UnblockButton
from commands.logs.export import Export
from commands.logs.feed import Feeding
from commands.logs.hold import FeedFilterCog, HeldButton
from commands.logs.marks import RightButton, RightForm, RightSelect
from commands.logs.recent import LogPageButton, Recent
from commands.logs.regressions import RegressionsButton
from commands.logs.replay import ReplayButton, ReplayCog
from commands.logs.show import Show, ShowButton, TurnButton
from commands.logs.stats import Stats
from commands.logs.unanswered import GroupListButton, GroupSelect, UnansweredCog, UndoButton


@default_permissions(manage_guild=True)
@allowed_contexts(guilds=True, dms=False, private_channels=False)
@allowed_installs(guilds=True, users=False)
class Logs(
    Recent,
    Show,
    UnansweredCog,
    ReplayCog,
    Stats,
    Export,
    Audited,
    Feeding,
    Blocking,
    FeedFilterCog,
    ext.GroupCog,
    name="logs",
):
    """The group."""


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Logs())
    bot.add_dynamic_items(LogPageButton, ShowButton, TurnButton, AuditButton)
    bot.add_dynamic_items(GroupListButton, GroupSelect, UndoButton)
    bot.add_dynamic_items(RightButton, RightSelect, RegressionsButton, ReplayButton)
    take_forms(bot, RightForm)
    bot.add_dynamic_items(UnblockButton, BlockedButton, HeldButton)
