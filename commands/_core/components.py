"""Buttons and menus that carry all they need in their ``custom_id``, each declared once.

    class OpenButton(Button, custom_id="ama-open:{question_id}[:{page}]", label="button-open"):
        question_id: int
        page: int | None = None

        async def press(self, context: RequestContext) -> None: ...

The annotations give the constructor, the pattern that a ``custom_id`` must match, and what is read
from it. What matches no pattern is nobody's button, and never reaches ``press``.

Components work after a restart and in any process, and discord.py keeps nothing in memory for them.
A ``custom_id`` holds only what everybody may know: a citation, a page, a hash of a topic's name, or
a query's number in the log, which says nothing to whoever may not read that row. Where that row
names nobody, a proof is appended that it was made for whoever may press it
(``RequestContext.proven``).
"""

from __future__ import annotations

import inspect
import re
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    Self,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from discord import ButtonStyle, Client, Interaction, SelectOption, ui

from bot.errors import ErasedError, GoneError
from bot.i18n import gettext
from commands._core.checks import Quota
from commands._core.context import PROOF, RequestContext
from commands._core.errors import answer_error
from commands._core.layout import Piece, row, text
from commands._core.markdown import small

Way: TypeAlias = Literal["previous", "next"]
Row = TypeVar("Row")

MAX_CUSTOM_ID = 100
NO_LABEL = "…"
"""The label of a button that was read from its ``custom_id`` and is never shown."""
_TOKEN = re.compile(r"\{(\w+)\}|\[([^\]\[]+)\]|([^{\[]+)")


@dataclass(frozen=True, slots=True)
class _Type:
    """How a field's values are written and read; ``pattern`` is a regular expression."""

    pattern: str
    read: Callable[[str], Any] = str
    write: Callable[[Any], str] = str
    missing: Any = None
    """What is read where the part of the field is left out."""


@dataclass(frozen=True, slots=True)
class Template:
    """The form of a ``custom_id``: text, ``{fields}``, and ``[parts]`` that may be left out.

    A part is left out where one of its fields is None. One without a field is a flag, a bool named
    like its word: ``[:shared]``. Outside of a part, None is written as 0.
    """

    text: str
    types: dict[str, _Type]
    pattern: str

    @classmethod
    def of(cls, text: str, hints: dict[str, Any]) -> Self:
        """Return the template of a class with these annotations. Raises ``TypeError``."""
        types = dict[str, _Type]()

        def pattern(text: str, *, left_out: bool = False) -> str:
            found = ""
            for name, part, literal in _TOKEN.findall(text):
                if name:
                    kind = types[name] = _type(hints[name], zero=None if left_out else 0)
                    found += f"(?P<{name}>{kind.pattern})"
                elif "{" in part:
                    found += f"(?:{pattern(part, left_out=True)})?"
                elif part:
                    types[_word(part)] = _Type("", bool, missing=False)
                    found += f"(?P<{_word(part)}>{re.escape(part)})?"
                else:
                    found += re.escape(literal)
            return found

        whole = pattern(text)
        return cls(text, types, whole)

    @classmethod
    def of_class(cls, owner: type[Any], text: str) -> Self:
        """Return the template of a class, by its annotations. Raises ``TypeError``."""
        if not text:
            return cls.of(text, {})
        module = vars(sys.modules[owner.__module__])
        return cls.of(text, inspect.get_annotations(owner, globals=module, eval_str=True))

    def write(self, item: object) -> str:
        """Return the ``custom_id`` of an item. Raises ``ValueError`` for what can't be read."""
        written = self._write(self.text, item)
        if len(written) > MAX_CUSTOM_ID or not re.fullmatch(self.pattern, written):
            raise ValueError(written)
        return written

    def _write(self, text: str, item: object) -> str:
        written = ""
        for name, part, literal in _TOKEN.findall(text):
            if name:
                written += self.types[name].write(getattr(item, name))
            elif "{" in part:
                names = re.findall(r"\{(\w+)\}", part)
                if all(getattr(item, one) is not None for one in names):
                    written += self._write(part, item)
            elif part:
                written += part if getattr(item, _word(part)) else ""
            else:
                written += literal
        return written

    def read(self, match: re.Match[str]) -> dict[str, Any]:
        """Return the fields of a ``custom_id`` that matched."""
        return {
            name: one.missing if match[name] is None else one.read(match[name])
            for name, one in self.types.items()
        }


def _word(part: str) -> str:
    return part.strip(":-")


def _type(hint: Any, *, zero: int | None = None) -> _Type:
    """Return how values of a type are written and read. Raises ``TypeError`` for other types.

    ``zero`` is what stands for None, where its field can't be left out.
    """
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType} and NoneType in args:
        (inner,) = (one for one in args if one is not NoneType)
        known = _type(inner)
        if zero is None:
            return known
        return _Type(
            known.pattern, lambda text: known.read(text) or None, lambda one: f"{one or 0}"
        )
    if origin is Annotated:
        given, constraint = args[0], args[1]
        if isinstance(constraint, str):
            return _Type(constraint)
        return _Type("|".join(map(re.escape, constraint)), given)
    if origin is Literal:
        return _Type("|".join(map(re.escape, args)))
    if hint is int:
        return _Type("[0-9]{1,19}", int)
    if inspect.isclass(hint) and issubclass(hint, Enum):
        return _Type("|".join(re.escape(one.value) for one in hint), hint)
    if inspect.isclass(hint) and issubclass(hint, tuple):
        return _composite(cast("type[Any]", hint))
    raise TypeError(hint)


def _composite(kind: type[Any]) -> _Type:
    """Return how a named tuple is written and read: its fields, with colons between."""
    types = {name: _type(hint) for name, hint in get_type_hints(kind, include_extras=True).items()}

    def read(text: str) -> Any:
        parts = zip(types.values(), text.split(":"), strict=True)
        return kind(*(one.read(part) for one, part in parts))

    def write(value: Any) -> str:
        return ":".join(one.write(part) for one, part in zip(types.values(), value, strict=True))

    pattern = ":".join(f"(?P<{name}>{one.pattern})" for name, one in types.items())
    return _Type(pattern, read, write)


@dataclass_transform(eq_default=False, field_specifiers=(field,))
class Component(ABC):
    """An item that is made anew from its ``custom_id``; its errors go to the one table.

    ``in_place`` is set where it changes the message that it stands on; other items answer whoever
    presses alone. Each speaks the language of those who see that. ``quota`` is its quota kind.
    """

    in_place: ClassVar[bool] = False
    quota: ClassVar[Quota] = Quota.ACTION
    declared: ClassVar[Template]
    label_key: ClassVar[str] = ""
    usual_style: ClassVar[ButtonStyle] = ButtonStyle.secondary

    def __init_subclass__(
        cls, *, custom_id: str = "", label: str = "", style: ButtonStyle | None = None
    ) -> None:
        cls.declared = Template.of_class(cls, custom_id)
        hints = inspect.get_annotations(cls) if custom_id else {}
        if taken := [one for one in hints if hasattr(ui.DynamicItem, one)]:
            raise TypeError(f"{cls.__name__}: discord.py has a use for {taken}")
        pattern = rf"(?:{cls.declared.pattern})(?:{PROOF})?" if custom_id else "(?!)"
        super().__init_subclass__(template=pattern)  # pyright: ignore[reportCallIssue]
        cls.label_key = label or cls.label_key
        cls.usual_style = style or cls.usual_style
        dataclass(eq=False, repr=False)(cls)

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Client], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(**cls.declared.read(match))

    def _fill(self, item: ui.Item[Any]) -> None:
        super().__init__(item)  # pyright: ignore[reportCallIssue]

    @abstractmethod
    async def press(self, context: RequestContext) -> None:
        """Do what the item is for."""

    async def callback(self, interaction: Interaction[Client]) -> None:
        try:
            context = await RequestContext.build(interaction)
            context.set_reply_locale(private=context.alone or not self.in_place)
            await context.admit(self.quota)
            await self.press(context)
        except OverflowError:  # a number that nothing has: SQLite holds none as large
            await answer_error(interaction, ErasedError(type(self).__name__))
        except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
            await answer_error(interaction, error)


class Button(Component, ui.DynamicItem[ui.Button[ui.LayoutView]]):
    """A button; ``label`` in the class's header is a catalogue key, which may name fields."""

    label: str = field(default="", kw_only=True)
    style: ButtonStyle | None = field(default=None, kw_only=True)
    disabled: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        self._fill(
            ui.Button(
                label=self.label or self.default_label(),
                style=self.style or self.default_style(),
                disabled=self.disabled,
                custom_id=self.declared.write(self),
            )
        )

    def default_label(self) -> str:
        return gettext(self.label_key.format_map(vars(self))) if self.label_key else NO_LABEL

    def default_style(self) -> ButtonStyle:
        return self.usual_style


class Select(Component, ui.DynamicItem[ui.Select[ui.LayoutView]]):
    """A select menu; ``label`` in the class's header is the catalogue key of its placeholder."""

    def __post_init__(self) -> None:
        self._fill(
            ui.Select(
                placeholder=gettext(self.label_key),
                options=self.options(),
                custom_id=self.declared.write(self),
            )
        )

    @abstractmethod
    def options(self) -> list[SelectOption]:
        """Return what can be picked; nothing of a menu that was read from its ``custom_id``."""


def pager(
    here: int, pages: int, button: Callable[[Way, int], Button], *others: Piece
) -> list[Piece]:
    """Return the number of a page, from 0, and a row of buttons: those that turn it, and others.

    Where there is one page alone, the row has only the others.
    """
    buttons = [*turn_buttons(here, pages, button), *others]
    number = [text(small(gettext("page", page=here + 1, pages=pages)))] if pages > 1 else []
    return [*number, row(*buttons)] if buttons else []


def turn_buttons(here: int, pages: int, button: Callable[[Way, int], Button]) -> list[Piece]:
    """Return the two buttons that turn a page, from 0; nothing where there is one page alone.

    At an end, the button that leads nowhere is disabled.
    """
    if pages <= 1:
        return []
    before, after = button("previous", max(here - 1, 0)), button("next", min(here + 1, pages - 1))
    before.item.label, after.item.label = gettext("button-previous"), gettext("button-next")
    return turning_ends(before, after, start=here == 0, end=here == pages - 1)


def turning_ends(before: Button, after: Button, *, start: bool, end: bool) -> list[Piece]:
    """Return two buttons that turn a page, that of its own end disabled; none for the only page."""
    before.item.disabled, after.item.disabled = start, end
    return [] if start and end else [before, after]


def cursor_page(
    found: Sequence[Row], size: int, button: Callable[[bool, Row], Button], *, cursor: bool | None
) -> tuple[Sequence[Row], list[Piece]]:
    """Return the rows of a page that was found from a row beside it, and the row that turns it.

    ``cursor`` is True for the rows after that one, False for those before it, None for the first
    page. ``found`` has one row more than the page if there are more in that direction. ``button``
    makes the one that leads on from the last row (True), or back from the first.
    """
    more = len(found) > size
    shown = found[-size:] if cursor is False else found[:size]
    if not shown:
        return shown, []
    start, end = (not more, False) if cursor is False else (cursor is None, not more)
    buttons = turning_ends(button(False, shown[0]), button(True, shown[-1]), start=start, end=end)
    return shown, [row(*buttons)] if buttons else []


def picked_value(interaction: Interaction[Client]) -> str:
    data: Any = interaction.data
    values: list[str] = data.get("values", []) if data else []
    return values[0] if values else ""


def picked_id(interaction: Interaction[Client]) -> int:
    """Return the id that was picked in a menu. Raises ``GoneError`` for what is none."""
    value = picked_value(interaction)
    if not (value.isascii() and value.isdecimal()):
        raise GoneError(value)
    return int(value)
