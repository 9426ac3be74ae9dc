"""A file that shows a member their own data: not an answer, and nothing that anybody else sees."""

from __future__ import annotations

import io
from typing import Any

from discord import File
from discord.ui import File as FilePiece


class OwnFile(FilePiece[Any]):
    """A file beside a message, described for who can't see its name."""

    def __init__(self, name: str, content: bytes, described: str) -> None:
        super().__init__(f"attachment://{name}")
        self.name, self.content, self.described = name, content, described

    def file(self) -> File:
        """Return what is sent beside the message."""
        return File(io.BytesIO(self.content), filename=self.name, description=self.described)
