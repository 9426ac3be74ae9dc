"""What the bot does and sends unasked: how each kind of job in the outbox is done, in one table."""

from __future__ import annotations

from discord import Guild
from discord.ext import commands as ext

from bot.client import services_of
from bot.records import OutboxKind
from commands._core.publisher import Delivery, Publisher
from commands.ama._board import GAP, Board
from commands.ama._clock import Clock
from commands.ama._posting import Notifications, QueueCards
from commands.logs._feed_messages import FEED_GAP, FeedMessages

BOARD, QUEUE, FEED = "board", "queue", "feed"
"""The lanes: of an AMA the first two, of a server the last."""


class OutboxCog(ext.Cog, name="outbox"):
    """The publisher, which works for as long as the bot is connected."""

    def __init__(self, bot: ext.Bot) -> None:
        services = services_of(bot)
        clock, feed = Clock(bot, services), FeedMessages(bot, services)
        board = Board(bot, services).deliver
        deliveries = {
            OutboxKind.CLOCK: Delivery(clock.deliver, BOARD),
            OutboxKind.CARD: Delivery(QueueCards(bot, services).deliver, QUEUE, edits=True),
            OutboxKind.BOARD: Delivery(board, BOARD, gap=GAP, edits=True),
            OutboxKind.NOTICE: Delivery(Notifications(bot, services).deliver, BOARD),
            OutboxKind.REMINDER: Delivery(clock.remind, BOARD),
            OutboxKind.FEED_ERASURE: Delivery(feed.erase, FEED, edits=True, gives_up=False),
            OutboxKind.FEED: Delivery(feed.deliver, FEED, gap=FEED_GAP),
        }
        self.publisher = Publisher(bot, services, deliveries)

    @ext.Cog.listener()
    async def on_ready(self) -> None:
        """Begin with what is due; Discord says so anew after each new connection."""
        self.publisher.wake()

    @ext.Cog.listener()
    async def on_guild_join(self, guild: Guild) -> None:
        """Go on with what waited while the bot wasn't there."""
        del guild
        self.publisher.wake()

    async def cog_unload(self) -> None:
        self.publisher.stop()


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(OutboxCog(bot))
