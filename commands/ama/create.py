"""``/ama create``: plan a hosted Q&A."""

from __future__ import annotations

from discord import Client, Interaction, Role, User
from discord.app_commands import (
    AppCommandChannel,
    AppCommandThread,
    Range,
    autocomplete,
    command,
)
from discord.ext import commands as ext

from bot.ama.model import MAX_HEADLINE, MAX_TITLE, Plan
from bot.ama.states import Move
from bot.i18n import gettext
from commands._core.context import RequestContext
from commands._core.layout import layout, text
from commands._core.zones import MAX_ZONE, complete_zone
from commands.ama._planning import (
    MAX_EACH,
    MAX_TIME,
    guest_id_of,
    headline_line,
    skip_due_notices,
    times_of,
    title_line,
    writable,
)
from commands.ama._wording import ama_line, plan_details


class Create(ext.Cog):
    @command(name="create")
    @autocomplete(zone=complete_zone)
    async def create(
        self,
        interaction: Interaction[Client],
        title: Range[str, 1, MAX_TITLE],
        guest: User,
        headline: Range[str, 1, MAX_HEADLINE],
        opens: Range[str, 1, MAX_TIME],
        closes: Range[str, 1, MAX_TIME],
        zone: Range[str, 1, MAX_ZONE] | None = None,
        channel: AppCommandChannel | AppCommandThread | None = None,
        queue: AppCommandChannel | AppCommandThread | None = None,
        role: Role | None = None,
        each: Range[int, 1, MAX_EACH] | None = None,
        anonymous: bool = False,
    ) -> None:
        """Check what is planned, keep it, and put the overview into the channel."""
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        zone = zone or context.overrides.zone
        opens_at, closes_at = times_of(context.asked_at, opens, closes, zone)
        plan = Plan(
            title=title_line(title),
            guest_id=guest_id_of(guest),
            headline=headline_line(headline),
            opens_at=opens_at,
            closes_at=closes_at,
            channel_id=writable(interaction, channel),
            queue_id=writable(interaction, queue) if queue else None,
            host=interaction.guild.name if interaction.guild else None,
            asker_role=role.id if role else None,
            per_member=each,
            anonymous=anonymous,
        )
        services = context.services
        amas = services.records.amas
        await services.records.audit.add(guild_id, context.act("ama create", {"title": plan.title}))
        ama = await amas.create(guild_id, plan, context.user_id, context.asked_at)
        if opens_at <= context.asked_at:
            ama = await amas.move(guild_id, ama.id, Move.OPEN, context.user_id, context.asked_at)
        await skip_due_notices(services, ama)
        next_step = gettext("ama-plan-next", member=f"<@{plan.guest_id}>")
        pieces = map(
            text,
            (
                f"### {gettext('ama-created')}",
                ama_line(ama),
                plan_details(ama, interaction.guild),
                next_step,
            ),
        )
        await context.send(layout(*pieces), private=True)
