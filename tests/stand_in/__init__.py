"""A stand-in for Discord on loopback, and the real program run against it in a process."""

from __future__ import annotations

from tests.stand_in.process import (
    ROOT,
    Running,
    bot_environment,
    connected,
    launched,
    lived,
    shell_environment,
    started,
)
from tests.stand_in.server import TOKEN, Callback, StandIn, standing_in

__all__ = [
    "ROOT",
    "TOKEN",
    "Callback",
    "Running",
    "StandIn",
    "bot_environment",
    "connected",
    "launched",
    "lived",
    "shell_environment",
    "standing_in",
    "started",
]
