"""``/logs replay``: the questions of the log asked anew, and what would be otherwise.

Nothing is changed by it: it is there to be looked at before a threshold or a source is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from time import monotonic
from typing import ClassVar, NamedTuple

from discord import Client, Interaction
from discord.app_commands import Range, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.errors import ErasedError
from bot.i18n import gettext
from bot.moderation.replaying import (
    ExpectedPassage,
    LoggedQuestion,
    Replayed,
    first_quote,
    replay,
    wording_of,
)
from bot.records import Filter, Outcome, Query, ReplayChange, Shown
from bot.records import Replay as Kept
from bot.times import parse_past
from commands._core.attribution import attribution
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import MAX_MESSAGE, Piece, layout, length, notice, rule, section, text
from commands._core.markdown import code, small
from commands._core.quoted import Quoted
from commands._core.recorded import found_again
from commands.logs._moderation import audit_reading, logged_query
from commands.logs._rows import asked
from commands.logs.show import ShowButton

ACTION = "logs replay"
NEWEST = 500
"""How many questions are asked anew, where the moderator doesn't say."""
MAX_NEWEST = 2000
MAX_MARKED = 500
LOOKED_AT = 20
"""For each question to be asked, how many rows of the log are looked through for one."""
AT_ONCE = 10
SECONDS = 60.0
"""How long a replay may take; what was asked until then is shown."""
TOLD_SECONDS = 2.0
MOST = 3
"""How many changes stand on one page."""
KINDS = ("answered", "closest", "refused", "other")


class ReplayButton(Button, custom_id="logs-replay:{replay_id}:{page}", label="button-next"):
    """Shows another page of what would be otherwise, in place."""

    in_place = True

    replay_id: int
    page: int

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_moderator()
        if act := await context.records.audit.find(guild_id, self.replay_id):
            await audit_reading(context, ACTION, act.details)
        await context.swap(await _page(context, self.replay_id, self.page))


class ReplaySample(NamedTuple):
    """Which questions are asked: the newest so many that a filter lets through."""

    which: Filter
    newest: int


class ReplayCog(ext.Cog):
    running: ClassVar[set[int]] = set()
    """The servers whose log is being replayed."""

    @command(name="replay")
    async def replay(
        self,
        interaction: Interaction[Client],
        confidence: Range[int, 0, 100] | None = None,
        since: str | None = None,
        until: str | None = None,
        newest: Range[int, 1, MAX_NEWEST] = NEWEST,
    ) -> None:
        """Ask the newest questions anew, and show the first page, to the moderator alone."""
        context = RequestContext.of(interaction)
        guild_id = context.require_moderator()
        which = Filter(
            guild_id,
            since=parse_past(since, context.asked_at, UTC) if since else None,
            until=parse_past(until, context.asked_at, UTC) if until else None,
            command="ask",
            limit=None,
        )
        threshold = context.threshold if confidence is None else confidence / 100
        if guild_id in self.running:
            await context.send(notice(gettext("replay-running")), private=True)
            return
        self.running.add(guild_id)
        try:
            await context.send(notice(gettext("replay-begins")), private=True)
            questions = await _questions(context, ReplaySample(which, newest))
            replayed = await _asked_anew(context, questions, threshold)
            kept = await _keep(context, replayed, len(questions), threshold)
            await context.revise(await _page(context, kept))
        finally:
            self.running.discard(guild_id)


async def _questions(context: RequestContext, span: ReplaySample) -> list[LoggedQuestion]:
    """Return the newest questions that members typed, each wording once, and those with a mark."""
    guild_id = context.require_moderator()
    rights = await context.records.relevance.newest(guild_id, MAX_MARKED)
    marks = {wording_of(one.question): ExpectedPassage(one.citation) for one in reversed(rights)}
    found: dict[str, LoggedQuestion] = {}
    left = span.newest * LOOKED_AT
    async for query in context.records.queries.stream(span.which):
        wording = wording_of(query.question)
        if query.via == "command" and wording not in found:
            found[wording] = _logged_question(query, marks.get(wording))
        left -= 1
        if len(found) == span.newest or not left:
            break
    for right in rights:
        if (wording := wording_of(right.question)) not in found:
            query = await context.records.queries.find(guild_id, right.query_id)
            if query is not None:
                found[wording] = _logged_question(query, marks[wording])
    return list(found.values())


def _logged_question(query: Query, mark: ExpectedPassage | None) -> LoggedQuestion:
    shown = tuple((one.citation, one.text) for one in query.shown)
    closest = query.outcome is Outcome.CLOSEST
    return LoggedQuestion(query.id, query.question, shown, mark, closest=closest)


async def _asked_anew(
    context: RequestContext, questions: Sequence[LoggedQuestion], threshold: float
) -> list[Replayed]:
    """Ask questions anew, a few at a time in a thread, until the time runs out; say how far it is.

    The bot answers its members meanwhile.
    """
    begun = told = monotonic()
    found: list[Replayed] = []
    work = context.services.workers.background
    for start in range(0, len(questions), AT_ONCE):
        batch = questions[start : start + AT_ONCE]
        found += await work(_replay_all, context, batch, threshold)
        now = monotonic()
        if now - begun > SECONDS:
            break
        if now - told > TOLD_SECONDS:
            told = now
            said = gettext("replay-progress", done=len(found), count=len(questions))
            await context.revise(notice(said))
    return found


def _replay_all(
    context: RequestContext, batch: Sequence[LoggedQuestion], threshold: float
) -> list[Replayed]:
    return [replay(context.answerer, one, threshold, context.closest) for one in batch]


async def _keep(
    context: RequestContext, replayed: Sequence[Replayed], wanted: int, threshold: float
) -> int:
    """Put a replay on record with what would be otherwise, and return its id."""
    guild_id = context.require_moderator()
    act = context.act(ACTION, {"threshold": threshold, "asked": len(replayed)})
    marked = [one for one in replayed if one.right_now is not None]
    kept = Kept(
        act.id,
        context.answerer.corpus.version,
        threshold,
        len(replayed),
        complete=len(replayed) == wanted,
        marked=len(marked),
        right_then=sum(bool(one.right_then) for one in marked),
        right_now=sum(bool(one.right_now) for one in marked),
    )
    changes = [
        ReplayChange(
            one.asked.query_id,
            one.kind,
            one.confidence,
            Shown.of(one.quote) if one.quote else None,
            one.right_now,
        )
        for kind in KINDS
        for one in replayed
        if one.kind is not None and one.kind == kind
    ]
    await context.records.replays.add(guild_id, kept, changes, act)
    return kept.id


async def _page(context: RequestContext, replay_id: int, page: int = 0) -> LayoutView:
    """Return a page of a replay, from 0. Raises ``ErasedError`` where it isn't kept any more."""
    guild_id = context.require_moderator()
    kept = await context.records.replays.find(guild_id, replay_id)
    if kept is None:
        raise ErasedError(str(replay_id))
    changes = await context.records.replays.changes(guild_id, replay_id)
    pages = [changes[start : start + MOST] for start in range(0, len(changes), MOST)] or [[]]
    page = min(page, len(pages) - 1)
    below = pager(page, len(pages), lambda _, to: ReplayButton(kept.id, to))
    summary = text(_summary(context, kept, changes))
    entries = [piece for one in pages[page] for piece in await _entry(context, one)]
    view = layout(summary, *entries, *below)
    if length(view) <= MAX_MESSAGE:
        return view
    bare = [piece for one in pages[page] for piece in await _entry(context, one, quoted=False)]
    return layout(summary, *bare, *below)


def _summary(context: RequestContext, kept: Kept, changes: Sequence[ReplayChange]) -> str:
    """Return what a replay comes to in a few lines."""
    lines = [
        f"### {gettext('replay-title')}",
        gettext("replay-asked", count=kept.asked, percent=round(kept.threshold * 100)),
    ]
    if not kept.complete:
        lines.append(gettext("replay-stopped"))
    counts = {kind: sum(one.kind == kind for one in changes) for kind in KINDS}
    if changes:
        lines.append(" · ".join(gettext(f"replay-{kind}", count=counts[kind]) for kind in KINDS))
    else:
        lines.append(gettext("replay-none"))
    if kept.marked:
        lines.append(
            gettext("replay-marked", count=kept.marked, then=kept.right_then, now=kept.right_now)
        )
    lines.append(small(gettext("replay-hint")))
    if kept.corpus_version != context.answerer.corpus.version:
        lines.append(small(gettext("replay-older")))
    return "\n".join(lines)


async def _entry(
    context: RequestContext, change: ReplayChange, *, quoted: bool = True
) -> list[Piece]:
    """Return a line of a replay: what was asked, what came back, and the first quote now.

    Where the quotes of a page have no room, they are left out: Show has them.
    """
    query = await logged_query(context, change.query_id)
    before = first_quote([(one.citation, one.text) for one in query.shown], context.answerer.corpus)
    unsure = query.outcome is Outcome.CLOSEST
    old = _came_back(before[0] if before else None, closest=unsure)
    now = change.kind == "closest" or (change.kind == "other" and unsure)
    new = _came_back(change.shown.citation if change.shown else None, closest=now)
    facts = [
        gettext("replay-change", before=old, after=new),
        gettext("logs-confidence", percent=int(change.confidence * 100)),
    ]
    if change.right_now is not None:
        facts.append(gettext("replay-right" if change.right_now else "replay-wrong"))
    lines = f"{asked(query.question)}\n{small(' · '.join(facts))}"
    pieces: list[Piece] = [rule(), section(lines, button=ShowButton(query.id))]
    if quoted and change.shown is not None:
        found = await found_again(context, change.shown)
        if found is not None:
            quote, old_passage = found
            pieces += [Quoted(quote, kept=old_passage), text(attribution(quote))]
    return pieces


def _came_back(citation: str | None, *, closest: bool) -> str:
    """Return what came back: the first quote's citation, and whether it was only the closest."""
    if citation is None:
        return gettext("logs-refused")
    return f"{gettext('logs-closest')} {code(citation)}" if closest else code(citation)
