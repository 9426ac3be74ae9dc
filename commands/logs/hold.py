"""``/logs hold``: words whose queries aren't posted in the moderators' channel.

They are answered and logged all the same.
"""

from __future__ import annotations

from discord import Client, Interaction
from discord.app_commands import Choice, Group, Range
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.errors import NotPermittedError
from bot.i18n import gettext
from bot.records.feed import MAX_FILTERS
from commands._core.choices import choices
from commands._core.components import Button, Way, pager
from commands._core.context import RequestContext
from commands._core.layout import GREY, MAX_MESSAGE, layout, notice, paged, text
from commands._core.markdown import bold, small, units
from commands.logs._moderation import audit, audit_reading

MAX_WORDS = 60
ON_PAGE = 25
LIST = "logs hold list"


class HeldButton(Button, custom_id="logs-held:{way}:{page}", label="button-{way}"):
    in_place = True

    way: Way
    page: int

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_moderator()
        await audit_reading(context, LIST, {})
        await context.swap(_list(await context.records.feed_filter.of(guild_id), self.page))


class FeedFilterCog(ext.Cog):
    hold = Group(name="hold", description="…")

    @hold.command(name="add")
    async def add_held(
        self, interaction: Interaction[Client], words: Range[str, 1, MAX_WORDS]
    ) -> None:
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        wanted = _normalize(words)
        if not any(letter.isalnum() for letter in wanted):
            await context.send(notice(gettext("hold-wordless")), private=True)
            return
        act = context.act("logs hold add", {"words": wanted})
        room = await context.records.feed_filter.add(guild_id, wanted, act)
        said = (
            gettext("hold-added", words=bold(wanted))
            if room
            else gettext("hold-full", count=MAX_FILTERS)
        )
        await context.send(notice(said), private=True)

    @hold.command(name="remove")
    async def remove_held(
        self, interaction: Interaction[Client], words: Range[str, 1, MAX_WORDS]
    ) -> None:
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        wanted = _normalize(words)
        act = context.act("logs hold remove", {"words": wanted})
        gone = await context.records.feed_filter.remove(guild_id, wanted, act)
        said = gettext("hold-removed" if gone else "hold-unknown", words=bold(wanted))
        await context.send(notice(said), private=True)

    @remove_held.autocomplete("words")
    async def complete_held(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        try:
            context = RequestContext.of(interaction)
            guild_id = context.require_moderator()
        except NotPermittedError:
            return []
        await audit_reading(context, LIST, {})
        wanted = _normalize(typed)
        return choices(
            one for one in await context.records.feed_filter.of(guild_id) if wanted in one
        )

    @hold.command(name="list")
    async def list_held(self, interaction: Interaction[Client]) -> None:
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        await audit(context, LIST, {})
        await context.send(_list(await context.records.feed_filter.of(guild_id)), private=True)


def _normalize(words: str) -> str:
    """Return words as they are kept: in small letters, one blank between."""
    return " ".join(words.casefold().split())


def _list(held: list[str], page: int = 0) -> LayoutView:
    head, hint = text(f"### {gettext('hold-title')}"), text(small(gettext("hold-hint")))
    if not held:
        return layout(head, text(gettext("hold-none")), hint, colour=GREY)
    room = MAX_MESSAGE - 800
    pages = paged(held, lambda one: units(bold(one)) + 2, room=room, most=ON_PAGE)
    page = min(page, len(pages) - 1)
    shown = text("\n".join(map(bold, pages[page])))
    return layout(head, shown, hint, *pager(page, len(pages), HeldButton))
