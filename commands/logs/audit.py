"""``/logs audit``: what moderators did here, and what the bot did by itself."""

from __future__ import annotations

from typing import Literal

from discord import Client, Interaction
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.i18n import gettext
from bot.records import Act
from bot.records.audit import OPERATORS
from commands._core.components import Button, cursor_page
from commands._core.context import RequestContext
from commands._core.layout import GREY, layout, rule, text
from commands._core.markdown import small
from commands.logs._acts import action, details
from commands.logs._moderation import audit, audit_reading
from commands.logs._rows import moment

ACTION = "logs audit"
ON_PAGE = 8


class AuditButton(Button, custom_id="logs-audit:{way}:{edge}", label="button-{way}"):
    in_place = True

    way: Literal["newer", "older"]
    edge: int

    async def press(self, context: RequestContext) -> None:
        await audit_reading(context, ACTION, {})
        edges = {"after" if self.way == "newer" else "before": self.edge}
        await context.swap(await _page(context, **edges))


class Audited(ext.Cog):
    @command(name="audit")
    async def audit(self, interaction: Interaction[Client]) -> None:
        context = RequestContext.of(interaction)
        await audit(context, ACTION, {})
        await context.send(await _page(context), private=True)


async def _page(
    context: RequestContext, *, before: int | None = None, after: int | None = None
) -> LayoutView:
    guild_id = context.require_moderator()
    found = await context.records.audit.page(guild_id, before=before, after=after, size=ON_PAGE + 1)
    shown, turning = cursor_page(
        found,
        ON_PAGE,
        lambda on, act: AuditButton("older" if on else "newer", act.id),
        cursor=None if before is None and after is None else after is None,
    )
    head = text(f"### {gettext('audit-title')}")
    if not shown:
        return layout(head, text(gettext("audit-none")), colour=GREY)
    entries = (piece for one in shown for piece in (rule(), text(_act_text(one))))
    return layout(head, *entries, *turning)


def _act_text(act: Act) -> str:
    """Return what was done: when, by whom, the command, and with what."""
    nobody = gettext("audit-operator" if act.action in OPERATORS else "audit-bot")
    actor = nobody if act.actor_id is None else f"<@{act.actor_id}>"
    head = f"{moment(act.at)} · {actor} · {action(act)}"
    told = " · ".join(details(act))
    return f"{head}\n{small(told)}" if told else head
