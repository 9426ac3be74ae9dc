"""The filter options that a list and a file of the log share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from discord import User
from discord.app_commands import AppCommandChannel, AppCommandThread, Choice, Range, choices

from bot.errors import PseudonymizedError
from bot.i18n import gettext
from bot.records import Command, Filter, Outcome, Vote
from bot.records.audit import FADED
from bot.times import parse_past
from commands._core.context import RequestContext
from commands._core.layout import Piece, text
from commands._core.markdown import escape, small
from commands.logs._rows import moment

MAX_WORDS = 100

Words: TypeAlias = Range[str, 1, MAX_WORDS]
Channel: TypeAlias = AppCommandChannel | AppCommandThread

filter_choices = choices(
    outcome=[
        Choice(name="answered", value="answered"),
        Choice(name="closest passages", value="closest"),
        Choice(name="nothing found", value="refused"),
    ],
    feedback=[Choice(name="helpful", value="answers"), Choice(name="not helpful", value="doesnt")],
)


@dataclass(frozen=True, slots=True)
class Options:
    member: User | None
    words: str | None
    command: Command | None
    outcome: str | None
    feedback: str | None
    channel: Channel | None
    since: str | None
    until: str | None

    def filter(self, context: RequestContext) -> Filter:
        """Return the filter that they mean. Raises ``UnknownTimeError``."""
        now = context.asked_at
        return Filter(
            since=parse_past(self.since, now, UTC) if self.since else None,
            until=parse_past(self.until, now, UTC) if self.until else None,
            user_id=self.member.id if self.member else None,
            channel_id=self.channel.id if self.channel else None,
            command=self.command,
            outcome=Outcome(self.outcome) if self.outcome else None,
            vote=cast("Vote | None", self.feedback),
            words=context.answerer.words_of(self.words) if self.words else (),
        )


def check_lookup(context: RequestContext, which: Filter) -> None:
    """Let nobody be looked up by name where none is kept. Raises ``PseudonymizedError``."""
    if which.user_id is not None and context.overrides.identities not in {None, "member"}:
        raise PseudonymizedError


def filter_lines(which: Filter) -> list[Piece]:
    """Return the line that says what was asked for, if anything."""
    parts = filter_facts(which)
    return [text(small(" · ".join(parts)))] if parts else []


def filter_facts(which: Filter) -> list[str]:
    """Return what was asked for, fact by fact, as Markdown."""
    facts = {
        "member": which.user_id and f"<@{which.user_id}>",
        "channel": which.channel_id and f"<#{which.channel_id}>",
        "command": which.command and f"/{which.command}",
        "outcome": which.outcome and gettext(f"logs-{which.outcome}"),
        "feedback": which.vote and gettext(f"button-{which.vote}"),
        "words": ", ".join(map(escape, which.words)),
        "since": which.since and moment(which.since, "f"),
        "until": which.until and moment(which.until, "f"),
    }
    return [gettext(f"logs-by-{name}", value=str(value)) for name, value in facts.items() if value]


def filter_of(details: Any) -> Filter:
    values: dict[str, Any] = {name: one for name, one in details.items() if name != FADED}
    for name in ("since", "until"):
        if name in values:
            values[name] = datetime.fromisoformat(values[name])
    if "outcome" in values:
        values["outcome"] = Outcome(values["outcome"])
    values["words"] = tuple(values.get("words", ()))
    return Filter(**values)
