"""The one way out to Discord, and the exactness gate in it (promise 1).

A message that quotes is compared with the sources once more before it leaves. It goes out only if
each source's text still has the SHA-256 of the file that it was read from (an old passage's words
that of its full citation), each quote shown is that text's own span, character for character, and
nothing else in the message looks like a quote.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal

from discord import AllowedMentions, Client, HTTPException, Interaction, Message, PartialMessage
from discord.abc import Messageable
from discord.ui import LayoutView, Modal, TextDisplay

from bot.admission import acknowledged, sending
from bot.answering import Quote
from bot.client import services_of
from bot.errors import LateError, Withheld, WithheldError
from bot.records import Archived, Delivery
from commands._core.files import attached_files
from commands._core.logged import reply_begun, row_of, take_row
from commands._core.quoted import Compared, CopiedFile, CopiedText, Excerpts, Quoted

DECLARED = (Quoted, Compared, Excerpts, CopiedText, CopiedFile)
"""The parts of a message that know whose words they show."""
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
            stale = [_held(one, "source") for one, kept in sources if not _stored(one, kept)]
            yield from stale
            if not stale and not item.is_exact():
                yield _held(sources[0][0], "words")
        elif isinstance(item, TextDisplay) and _QUOTE_LIKE.search(item.content):
            yield Withheld("undeclared")


def _stored(quote: Quote, kept: Archived | None) -> bool:
    """Say whether a quote's words stand in a text that is what it was when it was stored."""
    source = quote.passage.source
    if kept is None:
        return source.intact()
    return kept.passage.source is source and kept.intact()


def _held(quote: Quote, reason: Literal["source", "words"]) -> Withheld:
    slug, span = quote.passage.source.slug, quote.span
    return Withheld(reason, quote.citation, slug, span.start, span.end)


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
