"""What the operator reads of a server's log is in that server's audit, as a moderator's look is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from bot.records import Act, Filter, Records, details_of, new_id


class ReadAudit:
    """Puts one command's look on record, once in each server, before its rows are shown."""

    def __init__(self, records: Records, action: str, which: Filter) -> None:
        self._records, self._action, self._which = records, action, which
        self._done: set[int] = set()

    async def note(self, servers: Iterable[int | None]) -> None:
        """Put the look on record in each of these servers. None is for what is of no server.

        The member who was looked for isn't named where the server keeps no ids. Raises
        ``RecordsError`` where it can't be written: then nothing may be shown either.
        """
        for guild_id in sorted({one for one in servers if one is not None} - self._done):
            own = await self._records.guilds.of(guild_id)
            named = own.identities in {None, "member"}
            which = replace(
                self._which, guild_id=None, user_id=self._which.user_id if named else None
            )
            now = datetime.now(UTC)
            act = Act(new_id(now), now, None, self._action, details_of(which))
            await self._records.audit.add(guild_id, act)
            self._done.add(guild_id)
