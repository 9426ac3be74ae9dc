"""What moderators marked in the query log, read for ``verbatim measure --from-log``."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.evaluation import Marked

if TYPE_CHECKING:
    from pathlib import Path

MAX_MARKS = 100_000


async def read_marks(path: Path, server: int | None) -> tuple[Marked, ...]:
    """Return the questions that have a mark, the newest first: of all servers, or of one.

    The servers' audits have the look. Where there is no database there are none, and none is made.
    Raises ``RecordsError``.
    """
    if not await asyncio.to_thread(path.exists):
        return ()
    from bot.cli.reading import ReadAudit
    from bot.records import Filter, Records

    records = await Records.open(path)
    try:
        found = await records.relevance.newest(server, MAX_MARKS)
        audit = ReadAudit(records, "verbatim measure", Filter(server))
        await audit.note({server, *(one.guild_id for one in found)})
    finally:
        await records.close()
    return tuple(Marked(one.question, one.citation) for one in found if one.question.strip())
