"""How much of the program a question passes on its way to the reply."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

from discord import InteractionCallbackResponse
from discord.interactions import InteractionResponse

from tests.conftest import World

TOP = f"{Path(__file__).parents[2]}/"
PARTY = "Does Amnesty support a political party?"
MAX_FILES = 45
MAX_STATEMENTS = 5
CHANGES_DATA = ("SELECT", "INSERT", "UPDATE", "DELETE")


class RequestTrace:
    """What of ours runs, and which SQL, from the tree's call until Discord has the reply."""

    def __init__(self) -> None:
        self.files = dict[str, None]()
        self.statements = dict[str, None]()
        self._under_way = False

    def call(self, frame: FrameType, event: str, value: object) -> None:
        """Note a function that is called: what ``sys.setprofile`` calls."""
        code = frame.f_code
        if event == "call":
            if code.co_qualname == "Tree._from_interaction":
                self.files.clear()
                self.statements.clear()
                self._under_way = True
            if self._under_way and code.co_filename.startswith((f"{TOP}bot/", f"{TOP}commands/")):
                self.files[code.co_filename.removeprefix(TOP)] = None
        elif code is InteractionResponse.send_message.__code__:
            self._under_way = not isinstance(value, InteractionCallbackResponse)

    def execute(self, sql: str) -> None:
        """Note a statement; that of a trigger is noted as the one that sets it off."""
        if self._under_way and sql.startswith(CHANGES_DATA):
            self.statements[sql] = None


async def test_a_question_passes_few_files_and_statements(world: World) -> None:
    """A second question, for which nothing has to be loaded any more, takes a short way."""
    trace = RequestTrace()
    threading.setprofile(trace.call)
    sys.setprofile(trace.call)
    try:
        await world.alice.slash(world.channel, "ask", question=PARTY)
        opened: Any = vars(world.services.records.database)["_open"]
        await opened.reader.set_trace_callback(trace.execute)
        await opened.writer.set_trace_callback(trace.execute)
        await world.alice.slash(world.channel, "ask", question=PARTY)
    finally:
        sys.setprofile(None)
        threading.setprofile(None)  # pyright: ignore[reportArgumentType] (as documented)
    assert len(trace.files) <= MAX_FILES, "\n".join(trace.files)
    assert len(trace.statements) <= MAX_STATEMENTS, "\n".join(trace.statements)
    assert len(trace.statements) >= 3
