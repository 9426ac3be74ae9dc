"""What is counted of a server's log, by day: sums of what triggers keep, whatever the log's size.

Every function takes the server first. A day is one of UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.moderation.figures import DayCount, QuoteCount
from bot.records.database import Repository
from bot.records.filtering import first_id


class Statistics(Repository):
    async def begin(self, guild_id: int) -> date | None:
        rows = await self._database.read(
            "SELECT min(day) AS day FROM day_count WHERE guild_id = ?", (guild_id,)
        )
        return date.fromisoformat(rows[0]["day"]) if rows[0]["day"] else None

    async def days(self, guild_id: int, first: date, last: date) -> list[DayCount]:
        values = (guild_id, first.isoformat(), last.isoformat())
        counts = await self._database.read(
            "SELECT day, coalesce(sum(queries) FILTER (WHERE outcome = 'answered'), 0) AS answered,"
            " coalesce(sum(queries) FILTER (WHERE outcome = 'closest'), 0) AS closest,"
            " coalesce(sum(queries) FILTER (WHERE outcome = 'refused'), 0) AS refused "
            "FROM day_count WHERE guild_id = ? AND day BETWEEN ? AND ? GROUP BY day ORDER BY day",
            values,
        )
        latencies: dict[str, dict[float, int]] = {row["day"]: {} for row in counts}
        for row in await self._database.read(
            "SELECT day, tenths, queries FROM day_latency "
            "WHERE guild_id = ? AND day BETWEEN ? AND ?",
            values,
        ):
            latencies[row["day"]][row["tenths"] / 10] = row["queries"]
        return [
            DayCount(date.fromisoformat(day), answered, closest, refused, latencies[day])
            for day, answered, closest, refused in counts
        ]

    async def undelivered(self, guild_id: int, first: date, last: date) -> int:
        begin = datetime.combine(first, time(), UTC)
        end = datetime.combine(last, time(), UTC) + timedelta(days=1)
        rows = await self._database.read(
            "SELECT count(*) FROM query "
            "WHERE guild_id = ? AND delivery = 'refused' AND id >= ? AND id < ?",
            (guild_id, first_id(begin), first_id(end)),
        )
        return rows[0][0]

    async def quoted(self, guild_id: int, first: date, last: date) -> list[QuoteCount]:
        """Return what was quoted from the first day to the last, most quoted first."""
        rows = await self._database.read(
            "SELECT citation, sum(quoted) AS quoted, sum(led) AS led FROM day_citation "
            "WHERE guild_id = ? AND day BETWEEN ? AND ? GROUP BY citation "
            "ORDER BY sum(quoted) DESC, citation",
            (guild_id, first.isoformat(), last.isoformat()),
        )
        return [QuoteCount(*row) for row in rows]
