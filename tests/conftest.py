"""Fixtures: a real bot on the seeds in a simulated Discord, with a real SQLite file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import discord
import pytest
import pytest_asyncio

from bot.app import VerbatimBot, services
from bot.settings import SEEDS, Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from simcord import Env
