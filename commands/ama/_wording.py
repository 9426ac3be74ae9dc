"""How AMAs are told of: their phases, the states of questions, and times."""

from __future__ import annotations

from datetime import datetime

from discord import Guild

from bot.ama.model import Ama
from bot.ama.states import Phase, State
from bot.i18n import gettext
from commands._core.markdown import bold, escape, moment, small


def phase_words(phase: Phase) -> str:
    return gettext(f"ama-phase-{phase}")


def state_words(state: State) -> str:
    """Return a question's state in a word."""
    return gettext(f"ama-question-{state}")


def moment_full(at: datetime) -> str:
    """Return a moment as Discord shows it to each reader: day and hour, and how far it is off."""
    return f"{moment(at, 'F')} ({moment(at, 'R')})"


def guest_line(ama: Ama) -> str:
    """Return who the guest is: a mention that pings nobody, and the headline."""
    return f"<@{ama.plan.guest_id}> · {escape(ama.plan.headline)}"


def times(ama: Ama) -> str:
    """Return when an AMA opens and closes, or did; the planned time until then."""
    opens = moment_full(ama.opened_at or ama.plan.opens_at)
    opened = gettext("ama-opens" if ama.opened_at is None else "ama-opened", when=opens)
    over = ama.closed_at is not None and ama.phase is Phase.CLOSED
    closes = moment_full(ama.closed_at if over and ama.closed_at else ama.plan.closes_at)
    return "\n".join([opened, gettext("ama-closed-at" if over else "ama-closes", when=closes)])


def asking_role(guild: Guild | None, role_id: int, key: str) -> str:
    """Return the string that names the role whose members ask, or that it was deleted."""
    if guild is not None and guild.get_role(role_id) is None:
        return gettext("ama-role-gone")
    return gettext(key, role=f"<@&{role_id}>")


def plan_details(ama: Ama, guild: Guild | None) -> str:
    """Return what else was decided of an AMA: who moderates it, who may ask, how often, and how."""
    plan = ama.plan
    if plan.queue_id is None:
        lines = [gettext("ama-plan-unmoderated")]
    else:
        lines = [gettext("ama-plan-queue", channel=f"<#{plan.queue_id}>")]
    if plan.asker_role is not None:
        lines.append(asking_role(guild, plan.asker_role, "ama-plan-role"))
    if plan.per_member is not None:
        lines.append(gettext("ama-plan-each", count=plan.per_member))
    if plan.anonymous:
        lines.append(gettext("ama-plan-anonymous"))
    return small("\n".join(lines))


def ama_line(ama: Ama) -> str:
    head = f"{bold(ama.plan.title)} · {phase_words(ama.phase)} · <#{ama.plan.channel_id}>"
    return "\n".join([head, guest_line(ama), small(times(ama))])
