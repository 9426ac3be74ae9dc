"""What happens to AMAs by itself: they open, close and are spoken of when that falls due.

All of it follows from the records and the time, so that what fell due while the bot was away is
done once, on return. No sleep is longer than ``LONGEST``: the machine's clock may be set meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from discord import Client, HTTPException, Object

from bot.ama.due import DAY, HOUR, due_move, due_notices, guest_days, outlived
from bot.ama.model import Ama
from bot.ama.states import Phase, State
from bot.errors import IllegalStepError, RecordsError, UnknownAmaError
from bot.i18n import gettext
from bot.records import Act, new_id
from bot.services import Services
from commands._core.gate import Cleared, post
from commands._core.layout import notice
from commands._core.markdown import bold
from commands._core.server import set_server_locale
from commands._core.timer import Timer
from commands.ama._board import Board
from commands.ama._wording import moment_full

log = structlog.get_logger(__name__)

LONGEST = timedelta(hours=1)
IDLE = timedelta(days=30)
"""How long it sleeps where there is no AMA to come."""
SHORTEST = timedelta(seconds=10)
"""How soon it looks again after what couldn't be done."""


class Clock:
    """Does what falls due, in every server."""

    def __init__(self, client: Client, services: Services, board: Board) -> None:
        self._client, self._services, self._board = client, services, board
        self._loop = Timer(self._once, SHORTEST.total_seconds())
        self._asleep = self._again = False

    def start(self) -> None:
        """Begin, or look again at once."""
        self._again = True
        if not self._loop.is_running():
            self._loop.start()
        elif self._asleep:
            self._asleep = False
            self._loop.restart()

    def stop(self) -> None:
        """Do nothing more."""
        self._loop.cancel()

    async def _once(self) -> None:
        """Look until nobody wants it to look again, and sleep until something falls due."""
        self._asleep, self._again = False, True
        wait = SHORTEST
        while self._again:
            self._again = False
            wait = await self._look()
        self._loop.change_interval(seconds=wait.total_seconds())
        self._asleep = True

    async def _look(self) -> timedelta:
        """Do what is due in every server, and return how long nothing falls due then."""
        try:
            living = await self._services.records.amas.living(self._services.now() - HOUR)
            stale = await self._services.records.amas.posts.stale()
        except RecordsError as error:
            log.warning("the AMAs can't be read", reason=str(error))
            return SHORTEST
        for guild_id, ama_id in stale:
            self._board.soon(guild_id, ama_id)
        for ama in living:
            try:
                await self._see_to(ama)
            except (HTTPException, RecordsError, OSError) as error:
                log.warning("an AMA can't be seen to now", ama=ama.id, reason=str(error))
            except Exception:
                log.exception("an AMA can't be seen to", ama=ama.id)
        now = self._services.now()
        with suppress(RecordsError):
            living = await self._services.records.amas.living()
        if not living and not stale:  # whoever plans one has it look again
            return IDLE
        ahead = [at - now for ama in living for at in instants(ama, now)]
        return max(min([LONGEST, *ahead]), timedelta(seconds=1))

    async def _see_to(self, ama: Ama) -> None:
        """Open or close an AMA that is due, and have it drawn."""
        amas, now = self._services.records.amas, self._services.now()
        while move := due_move(ama, now):
            try:
                ama = await amas.move(ama.guild_id, ama.id, move, None, now)
            except (IllegalStepError, UnknownAmaError):  # a moderator was faster
                return
            details = {"ama": ama.id, "title": ama.plan.title}
            act = Act(new_id(now), now, None, f"ama {move}", details)
            await self._services.records.audit.add(ama.guild_id, act)
            log.info("ama", ama=ama.id, phase=ama.phase)
            self._board.soon(ama.guild_id, ama.id)
        if due := due_notices(ama, now):
            posts = await amas.posts.of(ama.guild_id, ama.id)
            if any(f"notice:{one}" not in posts for one in due):
                self._board.soon(ama.guild_id, ama.id)
        await self._remind_guest(ama, now)

    async def _remind_guest(self, ama: Ama, now: datetime) -> None:
        """Tell the guest once a day how many approved questions wait, if any do."""
        days = guest_days(ama, now)
        if not days:
            return
        amas = self._services.records.amas
        counts = await amas.questions.counts(ama.guild_id, ama.id)
        waiting = counts.get(State.APPROVED, 0)
        if not waiting or not await amas.once(ama.guild_id, ama.id, f"guest-{days}", now):
            return
        await set_server_locale(self._client, self._services, ama.guild_id)
        said = gettext("guest-reminder", count=waiting, title=bold(ama.plan.title))
        when = "" if outlived(ama) else gettext("ama-closes", when=moment_full(ama.plan.closes_at))
        view = notice("\n".join(filter(None, [said, when])))
        try:
            guest = await self._client.create_dm(Object(id=ama.plan.guest_id))
            await post(guest, Cleared(view))
        except HTTPException:
            if ama.plan.queue_id is not None:
                queue = self._client.get_partial_messageable(ama.plan.queue_id)
                named = notice(f"<@{ama.plan.guest_id}> {said}")
                await post(queue, Cleared(named))


def instants(ama: Ama, now: datetime) -> Iterator[datetime]:
    """Yield the times ahead at which something may fall due for an AMA."""
    plan = ama.plan
    found = [plan.opens_at - HOUR, plan.opens_at]
    if not outlived(ama):
        found += [plan.closes_at - DAY, plan.closes_at - HOUR, plan.closes_at]
    if ama.phase is Phase.OPEN and ama.opened_at:
        found.append(ama.opened_at + DAY * (guest_days(ama, now) + 1))
    yield from (at for at in found if at > now)
