"""Records in a file of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.records import Records


@pytest_asyncio.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    opened = await Records.open(tmp_path / "verbatim.sqlite3")
    yield opened
    await opened.close()
