"""``python -m tests.stand_in.launcher``: the real program, with discord.py pointed at a stand-in.

``STAND_IN`` in the environment is the stand-in's address, as ``http://127.0.0.1:1234``. Nothing
else differs from ``python -m bot``.
"""

from __future__ import annotations

import os

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.__main__ import main

if __name__ == "__main__":
    address = os.environ.pop("STAND_IN")
    Route.BASE = f"{address}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{address.replace('http', 'ws', 1)}/gateway")
    main()
