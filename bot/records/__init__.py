"""What happened: queries, feedback, reviews, old passages, withheld quotes, settings. All SQL."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from bot.records.amas import Amas
from bot.records.audit import Act, Audit, LimitedAttempts
from bot.records.blocks import Block, Blocks
from bot.records.database import Database
from bot.records.erasing import Erased, Erasing, Receipt, Request
from bot.records.feed import Batch, Feed, FeedFilter, Feeds, Posted
from bot.records.feedback import Feedback, Suggestion, Votes
from bot.records.filtering import (
    Command,
    Delivery,
    Filter,
    Outcome,
    Vote,
    details_of,
    first_id,
    moment_of,
    new_id,
)
from bot.records.guilds import MOST_DAYS, Audience, GuildSettings, GuildState, Overrides, Presence
from bot.records.members import NAMELESS, UNLOGGED, Identities, Members, short_name
from bot.records.operations import CommandSync, WithheldQuotes
from bot.records.outbox import Outbox, OutboxItem, OutboxJob, OutboxKind
from bot.records.passages import Archived, PassageArchive
from bot.records.querylog import Query, QueryLog, Shown
from bot.records.review import (
    Regression,
    Regressions,
    RelevanceLabel,
    RelevanceLabels,
    Replay,
    ReplayChange,
    Replays,
)
from bot.records.statistics import Statistics
from bot.records.synonyms import SynonymLists
from bot.records.unanswered import Group, Order, State, UnansweredGroups

__all__ = [
    "MOST_DAYS",
    "NAMELESS",
    "UNLOGGED",
    "Act",
    "Archived",
    "Audience",
    "Batch",
    "Block",
    "Command",
    "Delivery",
    "Erased",
    "Feed",
    "Filter",
    "Group",
    "GuildState",
    "Identities",
    "Order",
    "Outbox",
    "OutboxItem",
    "OutboxJob",
    "OutboxKind",
    "Outcome",
    "Overrides",
    "Posted",
    "Query",
    "Receipt",
    "Records",
    "Regression",
    "RelevanceLabel",
    "Replay",
    "ReplayChange",
    "Request",
    "Shown",
    "State",
    "Suggestion",
    "Vote",
    "Votes",
    "details_of",
    "first_id",
    "moment_of",
    "new_id",
    "short_name",
]


class Records:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.queries = QueryLog(database)
        self.feedback = Feedback(database)
        self.passages = PassageArchive(database)
        self.guilds = GuildSettings(database)
        self.audit = Audit(database)
        self.amas = Amas(database)
        self.statistics = Statistics(database)
        self.sync = CommandSync(database)
        self.withheld = WithheldQuotes(database)
        self.unanswered = UnansweredGroups(database)
        self.relevance = RelevanceLabels(database)
        self.regressions = Regressions(database)
        self.replays = Replays(database)
        self.blocks = Blocks(database)
        self.feeds = Feeds(database)
        self.feed_filter = FeedFilter(database)
        self.limited = LimitedAttempts(database)
        self.members = Members(database)
        self.erasing = Erasing(database, self.queries, self.members, self.amas, self.feeds)
        self.presence = Presence(database)
        self.outbox = Outbox(database)
        self.synonyms = SynonymLists(database)

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the database file, made and migrated as needed. Raises ``RecordsError``."""
        records = cls(await Database.open(path))
        try:
            await records.members.load()
        except BaseException:
            await records.database.close()
            raise
        records.database.watch(records.members.restore_soon)
        return records

    async def close(self) -> int:
        """Write what is queued and close the file; return how many rows of the log are lost."""
        await self.erasing.close()
        await self.passages.close()
        lost = await self.queries.close()
        await self.database.close()
        return lost
