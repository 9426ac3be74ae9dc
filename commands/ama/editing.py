"""``/ama edit``: change what was planned of an AMA."""

from __future__ import annotations

from typing import Any, Literal

from discord import Client, Interaction, Role, User
from discord.app_commands import (
    AppCommandChannel,
    AppCommandThread,
    Range,
    autocomplete,
    command,
)
from discord.ext import commands as ext

from bot.ama.model import MAX_HEADLINE, MAX_TITLE
from bot.ama.states import Phase
from bot.errors import InputError
from bot.i18n import gettext
from bot.times import parse_planned
from commands._core.choices import MAX_CHOICE
from commands._core.layout import layout, text
from commands._core.zones import MAX_ZONE, complete_zone
from commands.ama._context import AmaContext, complete_ama
from commands.ama._planning import (
    MAX_EACH,
    MAX_TIME,
    changed_plan,
    guest_id_of,
    headline_line,
    skip_due_notices,
    title_line,
    writable,
)
from commands.ama._wording import ama_line, plan_details
from commands.ama.moving import hosting_of

WITHOUT = {"queue": "queue_id", "role": "asker_role", "each": "per_member"}
"""What an option takes away, as the plan calls it."""


OPTIONS = {
    "title": "title",
    "guest_id": "guest",
    "headline": "headline",
    "opens_at": "opens",
    "closes_at": "closes",
    "channel_id": "channel",
    "queue_id": "queue",
    "asker_role": "role",
    "per_member": "each",
    "anonymous": "anonymous",
}
"""The option that each part of a plan is given by."""


class Editing(ext.Cog):
    @command(name="edit")
    @autocomplete(ama=complete_ama, zone=complete_zone)
    async def edit(
        self,
        interaction: Interaction[Client],
        ama: Range[str, 1, MAX_CHOICE] | None = None,
        title: Range[str, 1, MAX_TITLE] | None = None,
        guest: User | None = None,
        headline: Range[str, 1, MAX_HEADLINE] | None = None,
        opens: Range[str, 1, MAX_TIME] | None = None,
        closes: Range[str, 1, MAX_TIME] | None = None,
        zone: Range[str, 1, MAX_ZONE] | None = None,
        channel: AppCommandChannel | AppCommandThread | None = None,
        queue: AppCommandChannel | AppCommandThread | None = None,
        role: Role | None = None,
        each: Range[int, 1, MAX_EACH] | None = None,
        anonymous: bool | None = None,
        without: Literal["queue", "role", "each"] | None = None,
    ) -> None:
        """Put what is given in the place of what was planned; all else stays."""
        hosting = await hosting_of(interaction, ama)
        given: dict[str, Any] = {
            "title": title_line(title) if title else None,
            "guest_id": guest_id_of(guest) if guest else None,
            "headline": headline_line(headline) if headline else None,
            "channel_id": writable(interaction, channel) if channel else None,
            "queue_id": writable(interaction, queue) if queue else None,
            "asker_role": role.id if role else None,
            "per_member": each,
            "anonymous": anonymous,
            **_times(hosting, opens, closes, zone or hosting.context.overrides.zone),
        }
        given = {name: value for name, value in given.items() if value is not None}
        if without:
            given[WITHOUT[without]] = None
        if not given:
            raise InputError("ama-edit-nothing")
        changed = await hosting.records.change(
            hosting.guild_id,
            hosting.ama.id,
            lambda plan: changed_plan(plan, given, closes or opens or ""),
            hosting.user_id,
            hosting.context.asked_at,
            act=hosting.act("ama edit", _details(given)),
        )
        context = hosting.context
        await skip_due_notices(context.services, changed)
        view = layout(
            text(f"### {gettext('ama-done-edit')}"),
            text(ama_line(changed)),
            text(plan_details(changed, interaction.guild)),
        )
        await context.send(view, private=True)


def _details(given: dict[str, Any]) -> dict[str, Any]:
    """Return what is changed, called as the options are; what is taken away is called so."""
    kept = {OPTIONS[name]: one for name, one in given.items() if one is not None}
    kept |= {name: kept[name].isoformat() for name in ("opens", "closes") if name in kept}
    gone = [OPTIONS[name] for name, one in given.items() if one is None]
    return {**kept, **({"without": gone[0]} if gone else {})}


def _times(
    hosting: AmaContext, opens: str | None, closes: str | None, zone: str | None
) -> dict[str, Any]:
    """Return the times that are given. An AMA that has begun keeps its opening time."""
    now, found = hosting.context.asked_at, dict[str, Any]()
    if opens:
        if hosting.ama.phase is not Phase.SCHEDULED:
            raise InputError("ama-edit-begun")
        found["opens_at"] = parse_planned(opens, now, zone)
    if closes:
        found["closes_at"] = parse_planned(closes, now, zone)
    for name, typed in (("opens_at", opens), ("closes_at", closes)):
        if name in found and found[name] < now:
            raise InputError("error-time-past", time=typed or "")
    return found
