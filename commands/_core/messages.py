"""What a message says: its content, embeds, text components and forwarded messages, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from discord import Embed, Message, MessageSnapshot, TextDisplay
from discord.abc import Snowflake

from commands._core.markdown import block_quote, unescape, unquote

_REST = re.compile(r"(?ms)^ {0,3}>>> (?P<rest>.*)\Z")
_CODE = re.compile(r"(?s)(```.*?```|(?<!`)`[^`\n]+`(?!`))")


def message_text(message: Message, own: Snowflake | None) -> str:
    """Return all that a message says, part for part, with a blank line between; "" for nothing.

    ``own`` is the bot's user: what it said itself says its quotes, where it has any.
    """
    parts = [*_message_texts(message)]
    if own is not None and message.author.id == own.id:
        quotes = [block_quote(unquote(part)) for part in parts if part.startswith("> ")]
        parts = quotes or parts
    for snapshot in message.message_snapshots:
        parts += _message_texts(snapshot)
    return "\n\n".join(part for part in map(_close_block_quote, parts) if part.strip())


def visible_text(markdown: str) -> str:
    """Return a message's text as a reader sees it: a backslash before a sign isn't shown.

    In code, it is.
    """
    pieces = _CODE.split(markdown)
    return "".join(piece if n % 2 else unescape(piece) for n, piece in enumerate(pieces))


def _message_texts(message: Message | MessageSnapshot) -> Iterator[str]:
    yield message.content
    for embed in message.embeds:
        yield from _embed_texts(embed)
    yield from texts(message.components)


def texts(components: Iterable[object]) -> Iterator[str]:
    for one in components:
        if isinstance(one, TextDisplay):
            yield one.content
        yield from texts(getattr(one, "children", ()))


def _embed_texts(embed: Embed) -> Iterator[str]:
    yield embed.author.name or ""
    yield embed.title or ""
    yield embed.description or ""
    for field in embed.fields:
        yield field.name or ""
        yield field.value or ""
    yield embed.footer.text or ""


def _close_block_quote(part: str) -> str:
    """Return a part whose last block quote ends with it: ">>>" goes on to the message's end."""
    return _REST.sub(lambda found: "> " + found["rest"].replace("\n", "\n> "), part)
