"""What happened: queries, feedback, reviews, old passages, withheld quotes, settings. All SQL."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bot.records.amas import Amas
from bot.records.audit import Act, Audit, LimitedAttempts
from bot.records.blocks import Block, Blocks
from bot.records.database import Database
from bot.records.erasing import Erased, Erasing, Receipt, Request
from bot.records.feed import Batch, Feed, FeedFilter, Feeds, Posted
from bot.records.feedback import Feedback, Suggestion, Vote, Votes
from bot.records.filtering import (
    Command,
    Delivery,
    Filter,
    Outcome,
    details_of,
    first_id,
    moment_of,
    new_id,
)
from bot.records.guilds import MOST_DAYS, Audience, GuildSettings, Overrides, Presence
from bot.records.members import NAMELESS, UNLOGGED, Identities, Members, short_name
from bot.records.operations import CommandSync, WithheldQuotes
from bot.records.passages import Archived, PassageArchive
from bot.records.querylog import Query, QueryLog, Shown
from bot.records.review import RelevanceLabel, RelevanceLabels, Replay, ReplayChange, Replays
from bot.records.statistics import Statistics
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
    "Identities",
    "Order",
    "Outcome",
    "Overrides",
    "Posted",
    "Query",
    "Receipt",
    "Records",
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


@dataclass(frozen=True, slots=True)
class Records:
    """An open database and what is kept in it."""

    database: Database
    queries: QueryLog
    feedback: Feedback
    passages: PassageArchive
    guilds: GuildSettings
    audit: Audit
    amas: Amas
    statistics: Statistics
    sync: CommandSync
    withheld: WithheldQuotes
    unanswered: UnansweredGroups
    relevance: RelevanceLabels
    replays: Replays
    blocks: Blocks
    feeds: Feeds
    feed_filter: FeedFilter
    limited: LimitedAttempts
    members: Members
    erasing: Erasing
    presence: Presence

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the database file, made and migrated as needed. Raises ``RecordsError``."""
        database = await Database.open(path)
        queries, members, amas = QueryLog(database), Members(database), Amas(database)
        feeds = Feeds(database)
        try:
            await members.load()
        except BaseException:
            await database.close()
            raise
        database.watch(members.restore_soon)
        return cls(
            database,
            queries,
            Feedback(database),
            PassageArchive(database),
            GuildSettings(database),
            Audit(database),
            amas,
            Statistics(database),
            CommandSync(database),
            WithheldQuotes(database),
            UnansweredGroups(database),
            RelevanceLabels(database),
            Replays(database),
            Blocks(database),
            feeds,
            FeedFilter(database),
            LimitedAttempts(database),
            members,
            Erasing(database, queries, members, amas, feeds),
            Presence(database),
        )

    async def close(self) -> int:
        """Write what is queued and close the file; return how many rows of the log are lost."""
        await self.erasing.close()
        await self.passages.close()
        lost = await self.queries.close()
        await self.database.close()
        return lost
