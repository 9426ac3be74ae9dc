"""Components declare their fields once: what is written into a ``custom_id`` is read from it."""

from __future__ import annotations

import ast
import asyncio
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, cast

import pytest
from discord import SelectOption
from hypothesis import given, settings
from hypothesis import strategies as st

import commands
from commands._core.components import MAX_CUSTOM_ID, Button, Select
from commands._core.context import RequestContext
from tests.commands._forging import buttons_and_menus


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


class Place(NamedTuple):
    order: Literal["newest", "most"] = "newest"
    group: int = 0


class Everything(
    Button,
    custom_id="test:{way}:{key}:{number}{suffix}:{parent_id}:{colour}:{some}:{place}"
    "[:{low}-{high}][:shared]",
    label="button-{way}",
):
    way: Literal["previous", "next"]
    key: Annotated[str, "[a-z0-9-]{1,20}"]
    number: int
    suffix: Annotated[str, r"\w?"]
    parent_id: int | None
    colour: Colour
    some: Annotated[Colour, (Colour.GREEN,)]
    place: Place
    low: int | None = None
    high: int | None = None
    shared: bool = False
    beside: str = ""

    async def press(self, context: RequestContext) -> None:
        raise NotImplementedError


SMALL = st.integers(min_value=0, max_value=999)


def read(kind: Any, custom_id: str) -> Any:
    """Return the component that discord.py makes of a ``custom_id``; None where it is nobody's."""
    match = kind.__discord_ui_compiled_template__.fullmatch(custom_id)
    return match and asyncio.run(kind.from_custom_id(None, None, match))


@settings(deadline=None, max_examples=100)
@given(
    way=st.sampled_from(["previous", "next"]),
    key=st.from_regex("[a-z0-9-]{1,20}", fullmatch=True),
    suffix=st.sampled_from(["", "p"]),
    number=SMALL,
    parent_id=st.none() | st.integers(min_value=1, max_value=99),
    colour=st.sampled_from(Colour),
    place=st.builds(Place, st.sampled_from(["newest", "most"]), SMALL),
    bounds=st.none() | st.tuples(SMALL, SMALL),
    shared=st.booleans(),
)
def test_what_is_written_is_read(**given: Any) -> None:
    """With or without the proof behind it."""
    low, high = given.pop("bounds") or (None, None)
    made = Everything(**given, some=Colour.GREEN, low=low, high=high)
    for custom_id in (made.custom_id, f"{made.custom_id}~{'A' * 16}"):
        again = read(Everything, custom_id)
        assert again.declared.types.keys() == given.keys() | {"some", "low", "high"}
        for name in again.declared.types:
            assert getattr(again, name) == getattr(made, name), name


@pytest.mark.parametrize(
    "custom_id",
    [
        "test:back:k:1:0:red:green:newest:0",
        "test:next:K:1:0:red:green:newest:0",
        "test:next:k:-1:0:red:green:newest:0",
        "test:next:k:١:0:red:green:newest:0",
        "test:next:k:1:0:blue:green:newest:0",
        "test:next:k:1:0:red:red:newest:0",
        "test:next:k:1:0:red:green:oldest:0",
        "test:next:k:1:0:red:green:newest:0:1",
        "test:next:k:1:0:red:green:newest:0:share",
        "test:next:k:1:0:red:green:newest:0~short",
    ],
)
def test_nonsense_is_nobodys(custom_id: str) -> None:
    """An id that a component couldn't have written is read as none."""
    assert read(Everything, custom_id) is None


@pytest.mark.parametrize("key", ["a b", "", "A", "a" * 21])
def test_a_value_that_could_not_be_read_is_refused(key: str) -> None:
    """When the component is made, not when somebody presses it."""
    with pytest.raises(ValueError, match="test:"):
        Everything("next", key, 1, "", None, Colour.RED, Colour.GREEN, Place())


def test_a_custom_id_fits() -> None:
    """One that Discord wouldn't take is refused when the component is made."""

    class Long(Button, custom_id="{words}"):
        words: Annotated[str, "a+"]

        async def press(self, context: RequestContext) -> None:
            raise NotImplementedError

    assert len(Long("a" * MAX_CUSTOM_ID).custom_id) == MAX_CUSTOM_ID
    with pytest.raises(ValueError, match="aaa"):
        Long("a" * (MAX_CUSTOM_ID + 1))


def test_a_declaration_is_checked() -> None:
    """A field of a type that can't be written, or with a name that discord.py uses, is refused."""
    with pytest.raises(TypeError, match="float"):

        class Unwritable(  # pyright: ignore[reportUnusedClass]
            Button, custom_id="x:{share}"
        ):
            share: float

    with pytest.raises(TypeError, match="row"):

        class Taken(  # pyright: ignore[reportUnusedClass]
            Select, custom_id="x:{row}", label="copy-select"
        ):
            row: int  # pyright: ignore[reportIncompatibleMethodOverride]

            def options(self) -> list[SelectOption]:
                return []


def test_the_proof_fits_behind_a_querys_id() -> None:
    """However long the fields of such a component are."""
    for name, pattern in buttons_and_menus().items():
        widest = cast("Any", re)._parser.parse(pattern.pattern).getwidth()[1]
        assert "query_id" not in pattern.groupindex or widest <= MAX_CUSTOM_ID, name


OTHERS = {"question:"}
"""What is a button's, and also begins the names of an AMA's messages."""


def test_ids_are_typed_once() -> None:
    """No code but a component's own declaration spells out how its ``custom_id`` begins."""
    declared: set[ast.AST] = set()
    typed: list[tuple[str, ast.Constant]] = []
    heads: set[str] = set()
    for path in sorted(Path(commands.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                for given in node.keywords:
                    if given.arg == "custom_id":
                        declared.add(given.value)
                        heads.add(str(ast.literal_eval(given.value)).partition("{")[0])
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                typed.append((path.name, node))
    heads = {head for head in heads if head.endswith(":")} - OTHERS
    assert len(heads) > 50
    again = [
        (name, node.value)
        for name, node in typed
        if node not in declared and str(node.value).startswith(tuple(heads))
    ]
    assert not again
