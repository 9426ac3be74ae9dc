"""Forms whose ``custom_id`` carries all they need: what was typed isn't lost over a restart.

    class DeclineForm(Form, custom_id="ama-decline:{question_id}:{seen}"):
        question_id: int
        seen: int

        async def submitted(self, context, values): ...

discord.py forgets an open form when the bot restarts, or after a while. These are taken whenever
they come: somebody may think for an hour, or write through an update.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, cast, dataclass_transform

from discord import Client, Interaction, InteractionType, TextStyle
from discord.ext import commands as ext
from discord.ui import Item, Label, Modal, TextInput

from bot.errors import ErasedError
from commands._core.checks import Quota
from commands._core.components import Template
from commands._core.context import PROOF, RequestContext
from commands._core.errors import answer_error
from commands._core.gate import open_form

OPEN_SECONDS = 60.0
"""How long discord.py itself remembers a form: it has nothing to do when one is submitted."""


@dataclass_transform(eq_default=False)
class Form(ABC):
    """A form that is made anew from its ``custom_id`` when it is submitted."""

    quota: ClassVar[Quota] = Quota.ACTION
    declared: ClassVar[Template]
    pattern: ClassVar[re.Pattern[str]]

    def __init_subclass__(cls, *, custom_id: str) -> None:
        cls.declared = Template.of_class(cls, custom_id)
        cls.pattern = re.compile(rf"(?:{cls.declared.pattern})(?:{PROOF})?")
        dataclass(eq=False)(cls)

    async def open(self, context: RequestContext, *items: Item[Any], title: str) -> None:
        custom_id = self.declared.write(self)
        if hasattr(self, "query_id"):
            custom_id = context.proving(custom_id)
        modal = Modal(title=title, custom_id=custom_id, timeout=OPEN_SECONDS)
        for item in items:
            modal.add_item(item)
        await open_form(context.interaction, modal)

    @abstractmethod
    async def submitted(self, context: RequestContext, values: Mapping[str, str]) -> None:
        """Take what was typed, or chosen, by the names of the fields."""


def text_field(
    name: str,
    limit: int,
    *,
    label: str,
    hint: str | None = None,
    default: str | None = None,
    paragraph: bool = True,
    required: bool = True,
) -> Label[Any]:
    style = TextStyle.paragraph if paragraph else TextStyle.short
    field: TextInput[Any] = TextInput(
        custom_id=name, style=style, max_length=limit, default=default, required=required
    )
    return Label(text=label, description=hint, component=field)


def take_forms(bot: ext.Bot, *kinds: type[Form]) -> None:
    """Let forms of these kinds be taken, whenever they were opened."""

    async def on_interaction(interaction: Interaction[Client]) -> None:
        if interaction.type is not InteractionType.modal_submit:
            return
        data = cast("dict[str, Any]", interaction.data or {})
        for kind in kinds:
            if match := kind.pattern.fullmatch(data.get("custom_id", "")):
                form = kind(**kind.declared.read(match))
                await _submit(form, interaction, dict(_values(data.get("components", []))))

    bot.add_listener(on_interaction, "on_interaction")


async def _submit(form: Form, interaction: Interaction[Client], values: Mapping[str, str]) -> None:
    try:
        context = await RequestContext.build(interaction)
        context.set_reply_locale(private=True)
        await context.admit(form.quota)
        await form.submitted(context, values)
    except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
        if isinstance(error, OverflowError):  # a number that nothing has
            error = ErasedError(type(form).__name__)
        await answer_error(interaction, error, typed=max(values.values(), key=len, default=""))


def _values(components: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for one in components:
        field = one.get("component", one)
        if "value" in field:
            yield field["custom_id"], field["value"] or ""
        elif field.get("values"):
            yield field["custom_id"], field["values"][0]
        yield from _values(one.get("components", []))
