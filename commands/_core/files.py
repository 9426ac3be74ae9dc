"""The parts of a message that are files of our own making: a picture, and a file to take along."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from discord import File
from discord.ui import File as FilePiece
from discord.ui import LayoutView, MediaGallery

from commands._core.markdown import units
from commands._core.quoted import CopiedFile

MAX_DESCRIPTION = 1024
"""What Discord lets a file's description hold, in UTF-16 units."""


class Picture(MediaGallery[Any]):
    """A picture, described line by line for who can't see it."""

    def __init__(self, data: bytes, name: str, described: Iterable[str]) -> None:
        self.data, self.name = data, name
        self.described = ""
        for line in described:  # a line that has no more room is left out whole
            longer = f"{self.described}\n{line}".lstrip()
            self.described = longer if units(longer) <= MAX_DESCRIPTION else self.described
        super().__init__()
        self.add_item(media=f"attachment://{name}", description=self.described)

    def file(self) -> File:
        """Return what is sent beside the message."""
        return File(io.BytesIO(self.data), filename=self.name, description=self.described)


class OwnFile(FilePiece[Any]):
    """A file that shows a member their own data, described for who can't see its name."""

    def __init__(self, name: str, content: bytes, described: str) -> None:
        super().__init__(f"attachment://{name}")
        self.name, self.content, self.described = name, content, described

    def file(self) -> File:
        """Return what is sent beside the message."""
        return File(io.BytesIO(self.content), filename=self.name, description=self.described)


class Enclosed(FilePiece[Any]):
    """A file on disk."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"attachment://{path.name}")
        self.path = path

    def file(self) -> File:
        """Return what is sent beside the message."""
        return File(self.path, filename=self.path.name)


def attached_files(view: LayoutView) -> list[File]:
    """Return the files that a view shows."""
    return [
        one.file()
        for one in view.walk_children()
        if isinstance(one, CopiedFile | Picture | OwnFile | Enclosed)
    ]
