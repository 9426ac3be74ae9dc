"""What ``verbatim read`` prints of a passage that the sources no longer have."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.answering import passage_quote
from bot.cli.output import json_line, print_quote, quote_json, say

if TYPE_CHECKING:
    from pathlib import Path

    from bot.records import Archived


async def show_older(path: Path, citation: str, *, as_json: bool) -> bool:
    """Print the older texts that a citation names; return whether there are any.

    Where there is no database there are none, and none is made. Raises ``RecordsError``.
    """
    if not await asyncio.to_thread(path.exists):
        return False
    from bot.records import Records  # noqa: PLC0415 (reading what is served needs no database)

    records = await Records.open(path)
    try:
        found = await records.passages.find(None, citation)
    finally:
        await records.close()
    for one in found:
        if as_json:
            json_line(_older_json(one))
        else:
            _print_older(one)
    return bool(found)


def _older_json(one: Archived) -> dict[str, object]:
    """Return an older text; its ``start`` and ``end`` count from its own beginning."""
    return {
        "passage": quote_json(passage_quote(one.passage)),
        "before": None,
        "after": None,
        "first_seen": one.first_seen.isoformat(),
        "gone_since": one.gone_since.isoformat() if one.gone_since else None,
    }


def _print_older(one: Archived) -> None:
    since = f" since {one.gone_since:%Y-%m-%d} at the latest" if one.gone_since else ""
    say(f"An older text: the sources no longer have it{since}.")
    print_quote(passage_quote(one.passage))
