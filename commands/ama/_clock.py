"""What happens to AMAs by itself: they open, close and are spoken of when that falls due.

All of it follows from the records and the time, so that what fell due while the bot was away is
done once, on return.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from discord import Client

from bot.ama.due import DAY, HOUR, due_move, due_notices, guest_days, outlived
from bot.ama.model import Ama
from bot.ama.states import LIVING, Phase, State
from bot.errors import IllegalStepError, UnknownAmaError
from bot.i18n import gettext
from bot.records import Act, OutboxKind, new_id
from bot.services import Services
from commands._core.layout import GREY, component_mark, text
from commands._core.markdown import bold
from commands._core.publisher import Attempt, send_direct, send_once
from commands.ama._drawing import marked_message
from commands.ama._wording import moment_full

log = structlog.get_logger(__name__)

LONGEST = timedelta(hours=1)
"""How long it is until an AMA that isn't over is looked at again."""


class Clock:
    """Does what falls due, in every server."""

    def __init__(self, client: Client, services: Services) -> None:
        self._client, self._services = client, services

    async def deliver(self, attempt: Attempt) -> datetime | None:
        """Do what is due for an AMA, and return when something else may be."""
        with suppress(UnknownAmaError):
            where = attempt.job.guild_id, attempt.job.subject_id
            ama = await self._see_to(await self._services.records.amas.find(*where))
            if ama.phase in LIVING:
                now = self._services.now()
                return min([now + LONGEST, *instants(ama, now)])
        return None

    async def _see_to(self, ama: Ama) -> Ama:
        """Open or close an AMA that is due, and have it drawn."""
        amas, now = self._services.records.amas, self._services.now()
        title = ama.plan.title
        while move := due_move(ama, now):
            try:
                act = Act(new_id(now), now, None, f"ama {move}", {"ama": ama.id, "title": title})
                ama = await amas.move(ama.guild_id, ama.id, move, None, now, act=act)
            except IllegalStepError:  # a moderator was faster
                return await amas.find(ama.guild_id, ama.id)
            log.info("ama", ama=ama.id, phase=ama.phase)
        if due := due_notices(ama, now):
            posts = await amas.posts.of(ama.guild_id, ama.id)
            if any(f"notice:{one}" not in posts for one in due):
                await self._services.records.outbox.add(ama.guild_id, OutboxKind.BOARD, ama.id, now)
        if (day := guest_days(ama, now)) and await self._waiting(ama):
            await amas.remind_guest(ama, day, now)
        return ama

    async def _waiting(self, ama: Ama) -> int:
        counts = await self._services.records.amas.questions.counts(ama.guild_id, ama.id)
        return counts.get(State.APPROVED, 0)

    async def remind(self, attempt: Attempt) -> None:
        """Tell the guest how many approved questions wait, if any do."""
        job = attempt.job
        ama = await self._services.records.amas.find(job.guild_id, job.subject_id)
        waiting = await self._waiting(ama)
        if not waiting or ama.phase is not Phase.OPEN or ama.plan.guest_id != job.user_id:
            return
        said = gettext("guest-reminder", count=waiting, title=bold(ama.plan.title))
        when = "" if outlived(ama) else gettext("ama-closes", when=moment_full(ama.plan.closes_at))
        mark = component_mark(ama.id, f"guest:{sorted(job.item_ids)}")
        message = marked_message(mark, [text("\n".join(filter(None, [said, when])))], colour=GREY)
        taken = await send_direct(self._client, attempt, message.cleared, mark)
        if not taken and ama.plan.queue_id is not None:
            queue = self._client.get_partial_messageable(ama.plan.queue_id)
            named = marked_message(mark, [text(f"<@{job.user_id}> {said}")], colour=GREY)
            await send_once(self._client, attempt, queue, named.cleared, mark)


def instants(ama: Ama, now: datetime) -> Iterator[datetime]:
    """Yield the times ahead at which something may fall due for an AMA."""
    plan = ama.plan
    found = [plan.opens_at - HOUR, plan.opens_at]
    if not outlived(ama):
        found += [plan.closes_at - DAY, plan.closes_at - HOUR, plan.closes_at]
    if ama.phase is Phase.OPEN and ama.opened_at:
        found.append(ama.opened_at + DAY * (guest_days(ama, now) + 1))
    yield from (at for at in found if at > now)
