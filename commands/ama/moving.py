"""What moderators do to a planned AMA: open, extend, pause, resume, close, reopen, cancel."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext

from bot.ama.model import Ama
from bot.ama.states import LIVING, Move, Phase, phase_after
from bot.errors import InputError
from bot.i18n import gettext
from bot.records import Act
from bot.times import parse_planned
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button
from commands._core.context import RequestContext
from commands._core.layout import GREY, layout, row, text
from commands._core.markdown import bold
from commands._core.zones import MAX_ZONE, complete_zone
from commands.ama._context import AmaContext, complete_ama, require_moderator_of
from commands.ama._planning import MAX_TIME, changed_plan, skip_due_notices
from commands.ama._wording import ama_line

DONE = {
    Move.OPEN: "ama-done-open",
    Move.PAUSE: "ama-done-pause",
    Move.RESUME: "ama-done-resume",
    Move.CLOSE: "ama-done-close",
    Move.REOPEN: "ama-done-reopen",
    Move.CANCEL: "ama-done-cancel",
}
FROM = {
    Move.OPEN: (Phase.SCHEDULED,),
    Move.PAUSE: (Phase.OPEN,),
    Move.RESUME: (Phase.PAUSED,),
    Move.CLOSE: (Phase.OPEN, Phase.PAUSED),
    Move.REOPEN: (Phase.CLOSED,),
    Move.CANCEL: LIVING,
}
"""The phases of the AMAs that each is meant for, where none is named."""
Named = Range[str, 1, MAX_CHOICE]


class CancelButton(
    Button, custom_id="ama-cancel:{ama_id}", label="button-ama-cancel", style=ButtonStyle.danger
):
    """Cancels an AMA, for good."""

    in_place = True

    ama_id: int

    async def press(self, context: RequestContext) -> None:
        """Do it, in the place of the question whether to."""
        hosting = await hosting_of(context.interaction, str(self.ama_id))
        ama = await _move(hosting, Move.CANCEL)
        await context.swap(
            layout(text(f"### {gettext(DONE[Move.CANCEL])}"), text(ama_line(ama)), colour=GREY)
        )


class Moving(ext.Cog):
    @command(name="open")
    @autocomplete(ama=complete_ama)
    async def open(self, interaction: Interaction[Client], ama: Named | None = None) -> None:
        """Open a planned AMA before its time."""
        await _make_move(interaction, ama, Move.OPEN)

    @command(name="pause")
    @autocomplete(ama=complete_ama)
    async def pause(self, interaction: Interaction[Client], ama: Named | None = None) -> None:
        """Let nobody ask until it is resumed; the guest may answer on."""
        await _make_move(interaction, ama, Move.PAUSE)

    @command(name="resume")
    @autocomplete(ama=complete_ama)
    async def resume(self, interaction: Interaction[Client], ama: Named | None = None) -> None:
        """Let members ask again."""
        await _make_move(interaction, ama, Move.RESUME)

    @command(name="close")
    @autocomplete(ama=complete_ama)
    async def close(self, interaction: Interaction[Client], ama: Named | None = None) -> None:
        """Close an AMA before its time."""
        await _make_move(interaction, ama, Move.CLOSE)

    @command(name="reopen")
    @autocomplete(ama=complete_ama, zone=complete_zone)
    async def reopen(
        self,
        interaction: Interaction[Client],
        ama: Named | None = None,
        closes: Range[str, 1, MAX_TIME] | None = None,
        zone: Range[str, 1, MAX_ZONE] | None = None,
    ) -> None:
        """Open a closed AMA again, until a given time or until a moderator closes it."""
        hosting = await hosting_of(interaction, ama, FROM[Move.REOPEN])
        until = _new_closing_time(hosting, closes, zone) if closes else None
        found = await _move(hosting, Move.REOPEN)
        if closes and until is not None:
            found = await _close_at(hosting, until, closes)
        await _send_state(hosting, found, DONE[Move.REOPEN])

    @command(name="extend")
    @autocomplete(ama=complete_ama, zone=complete_zone)
    async def extend(
        self,
        interaction: Interaction[Client],
        closes: Range[str, 1, MAX_TIME],
        ama: Named | None = None,
        zone: Range[str, 1, MAX_ZONE] | None = None,
    ) -> None:
        """Give an AMA a later closing time."""
        hosting = await hosting_of(interaction, ama)
        until = _new_closing_time(hosting, closes, zone)
        before = hosting.ama.plan.closes_at
        if until <= before and hosting.ama.phase in LIVING:
            raise InputError("ama-extend-earlier", time=closes)
        act = hosting.act("ama extend", {"closes": until.isoformat()})
        await _send_state(hosting, await _close_at(hosting, until, closes, act), "ama-done-extend")

    @command(name="cancel")
    @autocomplete(ama=complete_ama)
    async def cancel(self, interaction: Interaction[Client], ama: Named | None = None) -> None:
        """Ask whether an AMA is to be cancelled for good."""
        hosting = await hosting_of(interaction, ama, FROM[Move.CANCEL])
        phase_after(hosting.ama.phase, Move.CANCEL)
        words = gettext("ama-cancel-sure", title=bold(hosting.ama.plan.title))
        view = layout(text(words), text(ama_line(hosting.ama)), row(CancelButton(hosting.ama.id)))
        context = hosting.context
        await context.send(view, private=True)


async def hosting_of(
    interaction: Interaction[Client], ama: str | None, phases: Collection[Phase] = LIVING
) -> AmaContext:
    """Begin to answer a moderator with the AMA that is meant, as ``AmaContext.of`` does.

    Who may not moderate here learns no more than that.
    """
    context = RequestContext.of(interaction)
    context.require_moderator()
    hosting = await AmaContext.of(context, ama, phases)
    require_moderator_of(hosting)
    return hosting


async def _make_move(interaction: Interaction[Client], ama: str | None, move: Move) -> None:
    hosting = await hosting_of(interaction, ama, FROM[move])
    await _send_state(hosting, await _move(hosting, move), DONE[move])


async def _move(hosting: AmaContext, move: Move) -> Ama:
    """Move an AMA, on record as a moderator's deed. Raises ``IllegalStepError``."""
    return await hosting.records.move(
        hosting.guild_id,
        hosting.ama.id,
        move,
        hosting.user_id,
        hosting.context.asked_at,
        act=hosting.act(f"ama {move}"),
    )


def _new_closing_time(hosting: AmaContext, closes: str, zone: str | None) -> datetime:
    zone = zone or hosting.context.overrides.zone
    until = parse_planned(closes, hosting.context.asked_at, zone)
    if until <= hosting.context.asked_at:
        raise InputError("error-time-past", time=closes)
    return until


async def _close_at(
    hosting: AmaContext, until: datetime, typed: str, act: Act | None = None
) -> Ama:
    ama = await hosting.records.change(
        hosting.guild_id,
        hosting.ama.id,
        lambda plan: changed_plan(plan, {"closes_at": until}, typed),
        hosting.user_id,
        hosting.context.asked_at,
        act=act,
    )
    await skip_due_notices(hosting.context.services, ama)
    return ama


async def _send_state(hosting: AmaContext, ama: Ama, key: str) -> None:
    view = layout(text(f"### {gettext(key)}"), text(ama_line(ama)))
    context = hosting.context
    await context.send(view, private=True)
