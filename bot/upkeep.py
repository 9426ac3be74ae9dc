"""What is done with the records every day, unasked: what is too old goes, what began is ended."""

from __future__ import annotations

import asyncio
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

import structlog

from bot.clock import implausible
from bot.errors import RecordsError
from bot.moderation.regressions import ExpectedQuote, RegressionKind, find_regressions
from bot.moderation.replaying import first_quote, wording_of
from bot.records import Act, Overrides, Request, new_id
from bot.records.audit import REGRESSIONS
from bot.services import Services

log = structlog.get_logger(__name__)

MAX_CHECKED = 500
"""How many labels, and how many helpful answers, of a server are checked: the newest."""
AT_ONCE = 10
"""How many of them are asked in one go."""
RECEIPTS = timedelta(days=30)
"""How long a member can see that what they asked to be erased is gone."""


class Upkeep:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._turn = asyncio.Lock()

    async def run(self, present: AbstractSet[int]) -> None:
        """Do all of it, given the servers that the bot is in.

        What the file doesn't let happen now is logged, and happens the next time.
        """
        async with self._turn:
            try:
                await self._run(present)
            except RecordsError as error:
                log.error("upkeep isn't done; the next goes on", reason=str(error))

    async def _run(self, present: AbstractSet[int]) -> None:
        records, settings = self._services.records, self._services.settings
        now = self._services.now()
        await records.presence.settle(present, now)
        await asyncio.gather(*await records.erasing.resume())
        await records.erasing.verify()
        if await self._clock_is_wrong(now):
            return
        await records.erasing.throw_away(now - RECEIPTS)
        for guild_id in await records.presence.gone(now - timedelta(days=settings.grace_days)):
            log.info("the bot left this server long ago; its data goes", server=guild_id)
            await (await records.erasing.ask(Request.of_server(guild_id, now)))
            await records.feeds.leave(guild_id)
        servers = await records.members.servers()
        for guild_id in servers:
            await self._keep(guild_id)
        for guild_id in servers:
            if guild_id is not None and guild_id in present:
                await self._check_answers(guild_id)

    async def _clock_is_wrong(self, now: datetime) -> bool:
        """Whether nothing may be erased for its age, since this machine's clock can't be right."""
        newest = await self._services.records.queries.newest()
        why = implausible(now, self._services.discord_time.now(), newest)
        if why is None or self._services.settings.trust_clock:
            return False
        log.error(
            "nothing is erased for its age: this machine's clock can't be right; set it, or set "
            "VERBATIM_TRUST_CLOCK=true if it is",
            reason=why,
        )
        return True

    async def _check_answers(self, guild_id: int) -> None:
        """Find the labels and helpful answers of a server whose passage isn't shown any more."""
        services, records = self._services, self._services.records
        state = await records.guilds.state(guild_id, ())
        labels = await records.relevance.active(guild_id)
        helpful = await records.feedback.helpful(guild_id, MAX_CHECKED)
        if not (labels or helpful):
            await records.regressions.keep(guild_id, {}, self._act())
            return
        await services.library.load_engine(guild_id)
        await services.library.settled()
        base = services.library.engine_for(guild_id).answerer
        answerer = await services.answerers.of(guild_id, state, base)
        expected: dict[str, ExpectedQuote] = {}
        for label in labels[:MAX_CHECKED]:
            one = ExpectedQuote(label.query_id, label.question, label.citation)
            expected.setdefault(wording_of(label.question), one)
        for answer in helpful:
            if first := first_quote(answer.shown, answerer.corpus):
                one = ExpectedQuote(answer.query_id, answer.question, first[0])
                expected.setdefault(wording_of(answer.question), one)
        thresholds = services.thresholds(state.overrides)
        found: dict[int, RegressionKind] = {}
        questions = list(expected.values())
        for start in range(0, len(questions), AT_ONCE):
            batch = questions[start : start + AT_ONCE]
            work = services.workers.background
            found |= await work(find_regressions, answerer, batch, *thresholds)
        if new := await records.regressions.keep(guild_id, found, self._act()):
            log.info("answers that moderators count on aren't shown", server=guild_id, new=new)

    def _act(self) -> Act:
        now = self._services.now()
        return Act(new_id(now), now, None, REGRESSIONS)

    async def _keep(self, guild_id: int | None) -> None:
        """Keep of a server what it wants kept, under the names that it wants."""
        records = self._services.records
        own = Overrides() if guild_id is None else await records.guilds.of(guild_id)
        if guild_id is not None and own.identities not in {None, "member"}:
            await records.erasing.pseudonymize(guild_id)
        days = own.retention or self._services.settings.retention_days
        erased = await records.erasing.expire(guild_id, days, self._services.now())
        if erased:
            log.info("what was too old is erased", server=guild_id, questions=erased, days=days)
