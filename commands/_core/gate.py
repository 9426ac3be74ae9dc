"""The one way out to Discord, with the files that go along, and the exactness gate (promise 1).

A message that quotes is compared with the sources once more before it leaves. It goes out only if
each source's text still has the SHA-256 of the file that it was read from (an old passage's words
that of its full citation), each quote shown is that text's own span, character for character, and
nothing else in the message looks like a quote.
"""

from __future__ import annotations

import io
import re
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from discord import (
    AllowedMentions,
    Client,
    File,
    HTTPException,
    Interaction,
    Message,
    PartialMessage,
)
from discord.abc import Messageable
from discord.ui import File as FilePiece
from discord.ui import LayoutView, MediaGallery, Modal, TextDisplay

from bot.admission import acknowledged, sending
from bot.answering import Quote
from bot.client import services_of
from bot.errors import LateError, Withheld, WithheldError
from bot.records import Archived, Delivery
from commands._core.markdown import units
from commands._core.quoted import Compared, CopiedFile, CopiedText, Excerpts, Quoted

DECLARED = (Quoted, Compared, Excerpts, CopiedText, CopiedFile)
"""The parts of a message that know whose words they show."""
_ROW = "row"
_REPLY = "reply"
MAX_DESCRIPTION = 1024
"""What Discord lets a file's description hold, in UTF-16 units."""
_QUOTE_LIKE = re.compile(r"(?m)^[^\S\n]*+>")


@dataclass(frozen=True, slots=True)
class Cleared:
    """A view that went through the gate; only such a view is sent."""

    view: LayoutView

    def __post_init__(self) -> None:
        if found := tuple(faults(self.view)):
            raise WithheldError(found)


def faults(view: LayoutView) -> Iterator[Withheld]:
    """Yield what a view shows as a source's words and isn't, or can't be shown to be."""
    for item in view.walk_children():
        if isinstance(item, DECLARED):
            sources = list(item.sources())
            stale = [
                _withheld_error(one, "source") for one, kept in sources if not _is_stored(one, kept)
            ]
            yield from stale
            if not stale and not item.is_exact():
                yield _withheld_error(sources[0][0], "words")
        elif isinstance(item, TextDisplay) and _QUOTE_LIKE.search(item.content):
            yield Withheld("undeclared")


def _is_stored(quote: Quote, kept: Archived | None) -> bool:
    """Say whether a quote's words stand in a text that is what it was when it was stored."""
    source = quote.passage.source
    if kept is None:
        return source.intact()
    return kept.passage.source is source and kept.intact()


def _withheld_error(quote: Quote, reason: Literal["source", "words"]) -> Withheld:
    slug, span = quote.passage.source.slug, quote.span
    return Withheld(reason, quote.citation, slug, span.start, span.end)


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
        return File(io.BytesIO(self.data), filename=self.name, description=self.described)


class OwnFile(FilePiece[Any]):
    """A file that shows a member their own data, described for who can't see its name."""

    def __init__(self, name: str, content: bytes, described: str) -> None:
        super().__init__(f"attachment://{name}")
        self.name, self.content, self.described = name, content, described

    def file(self) -> File:
        return File(io.BytesIO(self.content), filename=self.name, description=self.described)


class Enclosed(FilePiece[Any]):
    def __init__(self, path: Path) -> None:
        super().__init__(f"attachment://{path.name}")
        self.path = path

    def file(self) -> File:
        return File(self.path, filename=self.path.name)


def attached_files(view: LayoutView) -> list[File]:
    return [
        one.file()
        for one in view.walk_children()
        if isinstance(one, CopiedFile | Picture | OwnFile | Enclosed)
    ]


def logged(interaction: Interaction[Client], query_id: int) -> None:
    """Note that an interaction put a row on record."""
    interaction.extras[_ROW] = query_id


def row_of(interaction: Interaction[Client]) -> int | None:
    """Return the id of the row that an interaction put on record."""
    return interaction.extras.get(_ROW)


def take_row(interaction: Interaction[Client]) -> int | None:
    """Return the id of that row, and know it no more."""
    return interaction.extras.pop(_ROW, None)


def reply_begun(interaction: Interaction[Client]) -> None:
    """Note that a reply to an interaction was sent or tried."""
    interaction.extras[_REPLY] = True


def replied(interaction: Interaction[Client]) -> bool:
    """Whether a reply to an interaction was sent or tried."""
    return interaction.response.is_done() or _REPLY in interaction.extras


async def send(interaction: Interaction[Client], cleared: Cleared, *, private: bool) -> None:
    """Send a view with its files as the first response, or behind it."""
    mentions, files = AllowedMentions.none(), attached_files(cleared.view)
    behind = interaction.response.is_done()
    give = interaction.followup.send if behind else interaction.response.send_message
    async with _delivery(interaction):
        await give(view=cleared.view, files=files, ephemeral=private, allowed_mentions=mentions)


async def begin(interaction: Interaction[Client]) -> None:
    """Say that what takes longer is being done, to whoever asked alone; ``revise`` follows."""
    async with _delivery(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)


async def swap(interaction: Interaction[Client], cleared: Cleared) -> None:
    """Put a view with its files in the place of the one whose button was pressed."""
    async with _delivery(interaction):
        await interaction.response.edit_message(
            view=cleared.view,
            attachments=attached_files(cleared.view),
            allowed_mentions=AllowedMentions.none(),
        )


async def revise(interaction: Interaction[Client], cleared: Cleared) -> None:
    """Put a view with its files in the place of the first response, later on."""
    async with _delivery(interaction):
        await interaction.edit_original_response(
            view=cleared.view,
            attachments=attached_files(cleared.view),
            allowed_mentions=AllowedMentions.none(),
        )


@asynccontextmanager
async def _delivery(interaction: Interaction[Client]) -> AsyncGenerator[None]:
    """Put on record what becomes of a reply, with the row of what it replies to."""
    delivery: Delivery = "unknown"
    reply_begun(interaction)
    sending()
    try:
        yield
        delivery = "sent"
        acknowledged()
    except (HTTPException, LateError):
        delivery = "refused"
        raise
    finally:
        # What is said in the place of a reply that wasn't taken is no delivery of it.
        row = row_of(interaction) if delivery == "sent" else take_row(interaction)
        if row is not None:
            services_of(interaction.client).records.queries.deliver(row, delivery)


async def post(channel: Messageable, cleared: Cleared, *, once: str | None = None) -> Message:
    """Send a view into a channel, as an answer to nobody, and return the message.

    Discord takes a message under a name, ``once``, one time within some minutes: who doesn't know
    whether it was sent, since the bot was killed meanwhile, sends it again.
    """
    mentions = AllowedMentions.none()
    if once is None:
        return await channel.send(view=cleared.view, allowed_mentions=mentions)
    return await channel.send(view=cleared.view, allowed_mentions=mentions, nonce=once)


async def redraw(message: PartialMessage, cleared: Cleared) -> None:
    """Put a view in the place of a message of the bot's own."""
    await message.edit(view=cleared.view, allowed_mentions=AllowedMentions.none())


async def open_form(interaction: Interaction[Client], form: Modal) -> None:
    """Open a form. It shows no quote: its texts are the catalogue's."""
    async with _delivery(interaction):
        await interaction.response.send_modal(form)
