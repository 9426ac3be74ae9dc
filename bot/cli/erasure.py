"""``verbatim erase``: a server's data or a person's, at once and for good."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.cli import output
from bot.errors import RecordsError
from bot.records import Records, Request

if TYPE_CHECKING:
    from pathlib import Path


async def erase_data(path: Path, server: int | None, member: int | None) -> None:
    """Erase all of a server, or a member: in that server alone where both are given.

    Raises ``RecordsError`` where there's no database, or it can't be written; the running bot's
    next upkeep does the rest then.
    """
    if not await asyncio.to_thread(path.exists):
        message = f"there's no database at {path}, so nothing is stored"
        raise RecordsError(message)
    now = datetime.now(UTC)
    records = await Records.open(path)
    try:
        if member is not None:
            request = Request.of_member(member, server, now, everywhere=server is None)
        else:
            request = Request.of_server(server or 0, now)
        receipt = await (await records.erasing.ask(request))
    finally:
        await records.close()
    erased = receipt.erased
    if receipt.state != "verified":
        message = (
            f"the rows are erased, but some of their data is still in {path}: another program is "
            "reading it. Close that program and run this again, or let the running bot overwrite it"
        )
        raise RecordsError(message)
    output.print_line(
        f"Permanently erased: {erased.questions:,} questions with their answers, "
        f"{erased.feedback:,} votes and suggestions; {erased.links:,} links cut from what stays. "
        "Nothing of it is left in the file."
    )
