"""``python -m tests.stand_in.launcher``: the real program, with discord.py pointed at a stand-in.

In the environment, ``STAND_IN`` is the stand-in's address, as ``http://127.0.0.1:1234``;
``STAND_IN_CLOCK`` a file with the seconds by which this machine's clock is wrong, read anew at each
look at it; ``STAND_IN_SILENCE`` after how many seconds a line is taken for dead;
``STAND_IN_PATIENCE`` how many seconds this Discord waits for a reply, so that no test depends on a
quick machine. Nothing else differs from ``python -m bot``.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import admission, client, connection
from bot.__main__ import main


def set_clock(file: Path) -> None:
    """Let the clock be wrong by as many seconds as stand in a file."""

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(file.read_text()))

    def seconds_until(moment: datetime) -> float:
        return max((moment - now()).total_seconds(), 0)

    discord.utils.utcnow = now
    discord.utils.compute_timedelta = seconds_until


if __name__ == "__main__":
    address = os.environ.pop("STAND_IN")
    if wrong := os.environ.pop("STAND_IN_CLOCK", None):
        set_clock(Path(wrong))
    if silence := os.environ.pop("STAND_IN_SILENCE", None):
        client.SILENCE_SECONDS = float(silence)
        connection.BEAT_MS = float(silence) * 500
    if patience := os.environ.pop("STAND_IN_PATIENCE", None):
        admission.REPLY_SECONDS = admission.MAX_WAIT = float(patience)
    Route.BASE = f"{address}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{address.replace('http', 'ws', 1)}/gateway")
    main()
