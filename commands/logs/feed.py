"""``/logs feed``: what is asked, posted to a channel of the moderators."""

from __future__ import annotations

from typing import cast

from discord import (
    Client,
    Guild,
    Interaction,
    Member,
    TextChannel,
    Thread,
)
from discord.app_commands import Choice, choices, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.i18n import gettext
from bot.records import Feed
from bot.records.feed import What
from commands._core.context import RequestContext
from commands._core.layout import layout, notice, text
from commands._core.markdown import bold, small
from commands._core.server import everyone_reads, missing
from commands.logs._feed_messages import ACTION

HOLDS = {
    "unanswered": "feed-unanswered",
    "all": "feed-all",
    "gone": "feed-gone",
    "locked": "feed-locked",
}
"""What says which feed holds, or why it is stopped."""


class Feeding(ext.Cog):
    @command(name="feed")
    @choices(
        what=[
            Choice(name="off", value="off"),
            Choice(name="not answered", value="unanswered"),
            Choice(name="everything", value="everything"),
        ]
    )
    async def feed(
        self,
        interaction: Interaction[Client],
        what: str | None = None,
        channel: TextChannel | Thread | None = None,
    ) -> None:
        """Change what is posted where, if something is given, and show what holds now."""
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        feeds = context.records.feeds
        before = await feeds.of(guild_id)
        if what is None and channel is None:
            await context.send(feed_state(before, interaction.guild), private=True)
            return
        wanted = _requested_feed(before, what, channel)
        if wanted is None and what != "off":
            await context.send(notice(gettext("feed-which-channel")), private=True)
            return
        if wanted is not None and (why := _why_not(interaction, wanted)):
            await context.send(notice(why), private=True)
            return
        details = {"what": wanted.what, "channel": wanted.channel_id} if wanted else {"what": "off"}
        await feeds.set(guild_id, wanted, context.act(ACTION, details))
        await context.send(feed_state(wanted, interaction.guild, saved=True), private=True)


def _requested_feed(
    before: Feed | None, what: str | None, channel: TextChannel | Thread | None
) -> Feed | None:
    """Return the feed that is asked for; None for none, or where no channel is known."""
    channel_id = channel.id if channel else before.channel_id if before else None
    if what == "off" or channel_id is None:
        return None
    kind: What = "all" if what == "everything" else "unanswered"
    if what is None and before is not None:
        kind = before.what
    return Feed(channel_id, kind)


def _why_not(interaction: Interaction[Client], wanted: Feed) -> str | None:
    """Return why a feed can't go to its channel; None where the bot and the moderator may write."""
    guild, who = interaction.guild, interaction.user
    channel = guild.get_channel_or_thread(wanted.channel_id) if guild else None
    where = f"<#{wanted.channel_id}>"
    if names := missing(channel) if channel else [gettext("permission-view")]:
        return gettext("feed-may-not", channel=where, rights=", ".join(names))
    if channel and (names := missing(channel, cast("Member", who))):
        return gettext("channel-not-yours", channel=where, permissions=", ".join(names))
    return None


def feed_line(feed: Feed | None) -> str:
    """Return what holds, in a line; where it is stopped, why."""
    if feed is None:
        return bold(gettext("feed-off"))
    channel = f"<#{feed.channel_id}>"
    return f"**{gettext(HOLDS[feed.stopped or feed.what], channel=channel)}**"


def feed_state(feed: Feed | None, guild: Guild | None, *, saved: bool = False) -> LayoutView:
    """Return what holds, and whether everyone can read it."""
    lines = [feed_line(feed), small(gettext("feed-hint"))]
    channel = guild.get_channel_or_thread(feed.channel_id) if guild and feed else None
    if channel and everyone_reads(channel):
        lines.append(small(gettext("feed-open")))
    title = f"### {gettext('feed-heading')}"
    return layout(
        text(f"{title}\n{small(gettext('settings-saved'))}" if saved else title), *map(text, lines)
    )
