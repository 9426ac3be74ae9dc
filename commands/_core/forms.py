"""Forms whose ``custom_id`` carries all they need: what was typed isn't lost over a restart.

discord.py forgets an open form when the bot restarts, or after a while. These are taken whenever
they come: somebody may think for an hour, or write through an update.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, cast

from discord import Client, Interaction, InteractionType
from discord.ext import commands as ext
from discord.ui import Modal

from commands._core.checks import Quota
from commands._core.context import RequestContext
from commands._core.errors import answer_error

OPEN_SECONDS = 60.0
"""How long discord.py itself remembers a form: it has nothing to do when one is submitted."""


class Form(Modal):
    """A form; a subclass gives the pattern of its ``custom_id``, and takes what was typed."""

    pattern: ClassVar[re.Pattern[str]]
    quota: ClassVar[Quota] = Quota.ACTION

    def __init__(self, title: str, custom_id: str) -> None:
        super().__init__(title=title, custom_id=custom_id, timeout=OPEN_SECONDS)

    @classmethod
    @abstractmethod
    async def submitted(
        cls, context: RequestContext, match: re.Match[str], values: Mapping[str, str]
    ) -> None:
        """Take what was typed, or chosen, by the names of the fields."""


def take_forms(bot: ext.Bot, *kinds: type[Form]) -> None:
    """Let forms of these kinds be taken, whenever they were opened."""

    async def on_interaction(interaction: Interaction[Client]) -> None:
        if interaction.type is not InteractionType.modal_submit:
            return
        data = cast("dict[str, Any]", interaction.data or {})
        for kind in kinds:
            if match := kind.pattern.fullmatch(data.get("custom_id", "")):
                await _submit(kind, interaction, match, dict(_values(data.get("components", []))))

    bot.add_listener(on_interaction, "on_interaction")


async def _submit(
    kind: type[Form],
    interaction: Interaction[Client],
    match: re.Match[str],
    values: Mapping[str, str],
) -> None:
    try:
        context = await RequestContext.build(interaction)
        context.set_reply_locale(private=True)
        await context.admit(kind.quota)
        await kind.submitted(context, match, values)
    except Exception as error:  # noqa: BLE001 (the one table of errors takes it from here)
        await answer_error(interaction, error, typed=max(values.values(), key=len, default=""))


def _values(components: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield the name and the value of each field, the first one of a menu's."""
    for one in components:
        field = one.get("component", one)
        if "value" in field:
            yield field["custom_id"], field["value"] or ""
        elif field.get("values"):
            yield field["custom_id"], field["values"][0]
        yield from _values(one.get("components", []))
