"""``/logs recent``: the newest rows that a filter lets through, by pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from discord import Client, Interaction, User
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.errors import ForgottenError
from bot.i18n import gettext
from bot.records import Command, Filter, Query, details_of, moment_of
from bot.records.audit import FADED
from bot.records.querylog import Page
from commands._core.components import Button, turning_ends
from commands._core.context import RequestContext
from commands._core.layout import BLUE, GREY, Piece, layout, row, rule, section, text
from commands._core.markdown import moment, small
from commands.logs._filters import (
    Channel,
    Options,
    Words,
    check_lookup,
    filter_choices,
    filter_lines,
    filter_of,
)
from commands.logs._moderation import audit, audit_reading
from commands.logs._rows import query_summary
from commands.logs.show import ShowButton

ON_PAGE = 5
ACTION = "logs recent"


class LogPageButton(Button, custom_id="logs-page:{way}:{act_id}:{edge}", label="button-{way}"):
    """Turns the page of a list, in place.

    The filter is too long for a ``custom_id``: that holds the id under which the looking is on
    record, with its filter.
    """

    in_place = True

    way: Literal["newer", "older"]
    act_id: int
    edge: int

    async def press(self, context: RequestContext) -> None:
        guild_id = context.require_moderator()
        act = await context.records.audit.find(guild_id, self.act_id)
        if act is None or act.action != ACTION or FADED in act.details:
            raise ForgottenError(str(self.act_id))
        await audit_reading(context, ACTION, act.details)
        which = filter_of(act.details)
        check_lookup(context, which)
        edges = {"after" if self.way == "newer" else "before": self.edge}
        await context.swap(await log_page(context, act.id, which, **edges))


class Recent(ext.Cog):
    @command(name="recent")
    @filter_choices
    async def recent(
        self,
        interaction: Interaction[Client],
        member: User | None = None,
        words: Words | None = None,
        command: Command | None = None,
        outcome: str | None = None,
        feedback: str | None = None,
        channel: Channel | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        context.require_moderator()
        given = Options(member, words, command, outcome, feedback, channel, since, until)
        which = given.filter(context)
        check_lookup(context, which)
        act_id = await audit(context, ACTION, details_of(which))
        await context.send(await log_page(context, act_id, which), private=True)


async def log_page(
    context: RequestContext,
    act_id: int,
    which: Filter,
    *,
    before: int | None = None,
    after: int | None = None,
) -> LayoutView:
    """Return a page of a server's log: the rows below ``before`` or above ``after``.

    It says so where it was looked so far, and further on the next page.
    """
    guild_id = context.require_moderator()
    one_more = replace(which, limit=ON_PAGE + 1)
    page = await context.records.queries.page(guild_id, one_more, before=before, after=after)
    shown = page.rows[-ON_PAGE:] if after is not None else page.rows[:ON_PAGE]
    partly = page.edge if len(page.rows) <= ON_PAGE else None
    votes = await context.records.feedback.votes_of(guild_id, [one.id for one in shown])
    pieces = [
        piece for one in shown for piece in _entry(one, query_summary(one, votes.get(one.id)))
    ]
    if partly is not None:
        further = gettext("button-older" if after is None else "button-newer")
        reached = moment(moment_of(partly), "f")
        pieces.append(text(small(gettext("logs-partly", moment=reached, button=further))))
    elif not shown:
        first_page = before is None and after is None
        pieces.append(text(gettext("logs-none" if first_page else "logs-none-further")))
    pieces += _page_buttons(act_id, page, shown, before=before, after=after)
    head = [text(f"### {gettext('logs-title')}"), *filter_lines(which)]
    return layout(*head, *pieces, colour=BLUE if shown else GREY)


def _page_buttons(
    act_id: int, page: Page, shown: Sequence[Query], *, before: int | None, after: int | None
) -> list[Piece]:
    """Return the buttons that turn a page of which these rows are shown, if there is another."""
    if after is None:
        newer, older, beside = before is not None, page.edge is not None, max((before or 0) - 1, 0)
    else:
        newer, older, beside = page.edge is not None, True, after + 1
    first, last = (shown[0].id, shown[-1].id) if shown else (beside, beside)
    if page.edge is not None and len(page.rows) <= ON_PAGE:
        first, last = (first, page.edge) if after is None else (page.edge, last)
    buttons = turning_ends(
        LogPageButton("newer", act_id, first),
        LogPageButton("older", act_id, last),
        start=not newer,
        end=not older,
    )
    return [row(*buttons)] if buttons else []


def _entry(one: Query, words: str) -> Iterator[Piece]:
    yield rule()
    yield section(words, button=ShowButton(one.id))
