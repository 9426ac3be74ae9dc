"""The parts of a message, and the message that they make.

discord.py types a ``DynamicItem`` as an item of either kind of view, which its own ``Section`` and
``ActionRow`` then don't take, and leaves the view of every other item open. Here, and only here,
that is settled: a part of a message is an ``Item[Any]``.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from discord.ui import ActionRow, Container, Item, LayoutView, Section, Separator, TextDisplay

from bot.i18n import gettext
from commands._core.markdown import units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from discord import Message

    T = TypeVar("T")

Piece: TypeAlias = Item[Any]


class _Box(Protocol):
    id: int | None


MAX_MESSAGE = 4000
"""What Discord lets the texts of one message hold together, in UTF-16 units."""

UNNAMED = 2_000_000_019
"""The mark of a message to whoever isn't to be named for it: what they press on it isn't logged."""

BLUE = 0x3B82F6
GREY = 0x8A8F98


def text(markdown: str) -> Piece:
    return TextDisplay(markdown)


def section(*texts: str | Piece, button: Piece) -> Piece:
    return Section(*(text(one) if isinstance(one, str) else one for one in texts), accessory=button)


def row(*items: Piece) -> Piece:
    return ActionRow(*items)


def rule() -> Piece:
    return Separator()


def layout(*pieces: Piece, colour: int = BLUE, mark: int | None = None) -> LayoutView:
    """Return a view that holds the pieces in one box with a coloured edge.

    ``mark``, a positive number of 31 bits, is what the message is known again by. Its buttons are
    found by their ids, after a restart too. Stopped as it is, discord.py doesn't
    keep it in memory for a quarter of an hour, or for ever, and a task with it.
    """
    view = LayoutView(timeout=None).add_item(Container(*pieces, accent_colour=colour, id=mark))
    view.stop()
    return view


def component_mark(whose: int, what: str) -> int:
    """Return the mark of a message: a component's id is a positive number of 31 bits."""
    return (zlib.crc32(f"{whose}:{what}".encode()) >> 1) or 1


def put_mark(view: LayoutView, mark: int) -> None:
    for box in view.children:
        box.id = mark


def has_mark(message: Message, mark: int) -> bool:
    return any(box.id == mark for box in cast("list[_Box]", message.components))


def notice(markdown: str) -> LayoutView:
    return layout(text(markdown), colour=GREY)


def length(view: LayoutView) -> int:
    """Return how much of ``MAX_MESSAGE`` a view takes."""
    texts = (item.content for item in view.walk_children() if isinstance(item, TextDisplay))
    return sum(map(units, texts))


def label(name: str, limit: int) -> str:
    """Return a name for a button or a menu: whole, or a word on why it isn't shown; never cut."""
    return name if units(name) <= limit else gettext("name-too-long")


def paged(
    things: Iterable[T], size: Callable[[T], int], *, room: int, most: int
) -> list[tuple[T, ...]]:
    """Deal things out to pages in order: at most ``most`` on one, of at most ``room`` units.

    A thing that is larger than ``room`` has a page to itself.
    """
    pages: list[list[T]] = []
    left = 0
    for thing in things:
        need = size(thing)
        if not pages or need > left or len(pages[-1]) == most:
            pages.append([])
            left = room
        pages[-1].append(thing)
        left -= need
    return [tuple(page) for page in pages]
