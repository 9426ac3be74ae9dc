"""Buttons and menus that carry all they need in their ``custom_id``.

They work after a restart and in any process, and discord.py keeps nothing in memory for them. A
``custom_id`` holds only what everybody may know: a citation, a page, a hash of a topic's name, or a
query's number in the log, which says nothing to whoever may not read that row. Where that row names
nobody, a proof stands behind it that it was made for whoever may press it (``Turn.proven``).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

from discord import Client, Interaction
from discord.ui import Button, DynamicItem, Item, LayoutView, Select

from bot.errors import ErasedError, GoneError
from commands._checks import Deed, admit
from commands._errors import answer_error
from commands._reply import PROOF, Turn
from commands._server import read_sources


class _Press(ABC):
    """Makes an item anew from its ``custom_id``, and answers its errors from the one table.

    ``in_place`` says of a kind of item that it changes the message that it stands on; the others
    answer who presses alone. Each speaks the language of whoever will see that. ``deed`` says what
    it is to press one.
    """

    if TYPE_CHECKING:

        def __init_subclass__(cls, *, template: str) -> None: ...

    else:

        def __init_subclass__(cls, *, template: str) -> None:
            super().__init_subclass__(template=rf"(?:{template})(?:{PROOF})?")

    in_place: ClassVar[bool] = False
    deed: ClassVar[Deed] = Deed.USE

    @classmethod
    async def from_custom_id(
        cls,
        interaction: Interaction[Client],
        item: Item[Any],
        match: re.Match[str],
        /,
    ) -> Self:
        return cls.rebuilt(match)

    @classmethod
    @abstractmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the item whose ``custom_id`` matched."""

    @abstractmethod
    async def press(self, turn: Turn) -> None:
        """Do what the item is for."""

    async def callback(self, interaction: Interaction[Client]) -> None:
        try:
            await read_sources(interaction)
            turn = Turn.of(interaction)
            await turn.address(private=turn.alone or not self.in_place)
            await admit(interaction, self.deed)
            await self.press(turn)
        except OverflowError:  # a number that nothing has: SQLite holds none as large
            await answer_error(interaction, ErasedError(type(self).__name__))
        except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
            await answer_error(interaction, error)


class PressButton(_Press, DynamicItem[Button[LayoutView]], template=r"(?!)"):
    """A button; a subclass gives the template."""


class PressSelect(_Press, DynamicItem[Select[LayoutView]], template=r"(?!)"):
    """A select menu; a subclass gives the template."""


def picked(interaction: Interaction[Client]) -> str:
    """Return the value that was picked in a menu, as Discord sent it."""
    data: Any = interaction.data
    values: list[str] = data.get("values", []) if data else []
    return values[0] if values else ""


def picked_id(interaction: Interaction[Client]) -> int:
    """Return the id that was picked in a menu. Raises ``GoneError`` for what is none."""
    value = picked(interaction)
    if not (value.isascii() and value.isdecimal()):
        raise GoneError(value)
    return int(value)
