"""What happened: queries, feedback, old passages, withheld quotes, settings. All SQL is here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from bot.records.audit import Act, Audit
from bot.records.database import Database
from bot.records.feedback import Feedback, Suggestion, Vote, Votes
from bot.records.guilds import Audience, GuildSettings, Overrides
from bot.records.passages import Archived, PassageArchive
from bot.records.querylog import Command, Filter, Outcome, Query, QueryLog, Shown, first_id, new_id
from bot.records.sync import CommandSync
from bot.records.withheld import WithheldQuotes

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "Act",
    "Archived",
    "Audience",
    "Command",
    "Filter",
    "Outcome",
    "Overrides",
    "Query",
    "Records",
    "Shown",
    "Suggestion",
    "Vote",
    "Votes",
    "first_id",
    "new_id",
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
    sync: CommandSync
    withheld: WithheldQuotes

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the database file, made and migrated as needed. Raises ``RecordsError``."""
        database = await Database.open(path)
        return cls(
            database,
            QueryLog(database),
            Feedback(database),
            PassageArchive(database),
            GuildSettings(database),
            Audit(database),
            CommandSync(database),
            WithheldQuotes(database),
        )

    async def close(self) -> None:
        """Write what is queued and close the file."""
        await self.passages.close()
        await self.queries.close()
        await self.database.close()
