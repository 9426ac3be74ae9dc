"""Apps → … on a message: SimCord's page has no such menu, so ``/apps`` stands for it there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from discord import AppCommandType, Client, Interaction
from discord.app_commands import Choice, autocomplete, command, describe

from bot.app import VerbatimBot, sync_commands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Message
    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle

MAX_CHOICES = 25
MAX_CHOICE = 100


class MenuUse(NamedTuple):
    """A member's use of a message's menu: the command's name and the message's id."""

    user_id: int
    name: str
    message_id: int


class PreviewBot(VerbatimBot):
    """The bot, with ``/apps`` beside its own commands.

    ``asked`` holds what nobody has done yet: what the bot does can't drive the simulation that it
    runs in. ``channel`` and ``members`` are set once there are some.
    """

    channel: ChannelHandle
    members: Sequence[MemberActor]

    async def setup_hook(self) -> None:
        self.asked: list[MenuUse] = []
        await super().setup_hook()
        self.tree.add_command(apps)  # pyright: ignore[reportUnknownArgumentType] (discord.py leaves the cog open)
        await sync_commands(self, force=True)

    def menu(self) -> list[str]:
        return [one.name for one in self.tree.get_commands(type=AppCommandType.message)]

    def messages(self, user_id: int) -> list[Message]:
        """Return what a member sees in the channel, newest first."""
        shown = self.channel.history(viewer=self._member(user_id))
        return sorted(shown, key=lambda one: one.id, reverse=True)

    async def catch_up(self) -> None:
        """Do what was asked, from outside of the bot."""
        asked, self.asked = self.asked, []
        for one in asked:
            target = next(m for m in self.messages(one.user_id) if m.id == one.message_id)
            await self._member(one.user_id).context_menu(self.channel, one.name, target)

    def _member(self, user_id: int) -> MemberActor:
        return next(one for one in self.members if one.id == user_id)


class _Words(Protocol):
    content: str


def _bot(interaction: Interaction[Client]) -> PreviewBot:
    return cast("PreviewBot", interaction.client)


def label_of(message: Message) -> str:
    """Return the beginning of a message, to be told from others by; only a label is cut."""
    pending: list[object] = list(message.components)
    found = [message.content]
    while pending:
        one = pending.pop(0)
        found.append(cast("_Words", one).content if hasattr(one, "content") else "")
        pending = [*getattr(one, "children", ()), *pending]
    words = " ".join(" ".join(found).split()) or "(no text)"
    name = f"{message.author.display_name}: {words}"
    return name if len(name) <= MAX_CHOICE else f"{name[: MAX_CHOICE - 1]}…"


async def _complete_name(interaction: Interaction[Client], typed: str) -> list[Choice[str]]:
    names = _bot(interaction).menu()
    return [Choice(name=one, value=one) for one in names if typed.lower() in one.lower()]


async def _complete_message(interaction: Interaction[Client], typed: str) -> list[Choice[str]]:
    found = [
        Choice(name=label_of(one), value=str(one.id))
        for one in _bot(interaction).messages(interaction.user.id)
    ]
    return [one for one in found if typed.lower() in one.name.lower()][:MAX_CHOICES]


@command(name="apps", description="Only here: what Apps in a message's menu does in Discord")
@describe(app="A command of the message's menu", message="The message, by its first words")
@autocomplete(app=_complete_name, message=_complete_message)
async def apps(interaction: Interaction[Client], app: str, message: str) -> None:
    """Use a command on a message; what isn't one of those offered is the first that is."""
    bot = _bot(interaction)
    names = [one for one in bot.menu() if one.lower() == app.lower()] or bot.menu()
    shown = bot.messages(interaction.user.id)
    ids = [
        one.id
        for one in shown
        if message == str(one.id) or message.lower() in label_of(one).lower()
    ]
    if not ids:
        await interaction.response.send_message("No message here begins like that.", ephemeral=True)
        return
    await interaction.response.defer(ephemeral=True)
    await interaction.delete_original_response()
    bot.asked.append(MenuUse(interaction.user.id, names[0], ids[0]))
