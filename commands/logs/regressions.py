"""What the daily check found: answers that moderators or members counted on, and that are gone."""

from __future__ import annotations

from typing import Literal

from discord.ui import LayoutView

from bot.i18n import gettext
from bot.moderation.regressions import RegressionKind
from bot.records import Query, Regression
from commands._core.components import Button, pager
from commands._core.context import RequestContext
from commands._core.layout import GREY, Piece, layout, row, rule, text
from commands._core.markdown import small
from commands.logs._moderation import audit_reading
from commands.logs._rows import asked, moment
from commands.logs.marks import RightButton
from commands.logs.show import ShowButton

ACTION = "logs unanswered"
ON_PAGE = 5
_KEYS: dict[RegressionKind, str] = {
    "expired": "regressions-expired",
    "hidden": "regressions-hidden",
    "answered": "regressions-answered",
}


class RegressionsButton(
    Button, custom_id="logs-regressions:{way}:{page}", label="button-regressions"
):
    """Shows a page of what the last check found: beside its notice, or in place of another page."""

    way: Literal["open", "turn"]
    page: int

    async def press(self, context: RequestContext) -> None:
        context.require_moderator()
        await audit_reading(context, ACTION, {"state": "regressions"})
        view = await _page(context, self.page)
        if self.way == "open":
            await context.send(view, private=True)
        else:
            await context.swap(view)


async def regressions_notice(context: RequestContext) -> list[Piece]:
    """Return the notice of what the last check found, if it found something."""
    count = await context.records.regressions.count(context.require_moderator())
    if not count:
        return []
    return [text(gettext("regressions-notice", count=count)), row(RegressionsButton("open", 0))]


async def _page(context: RequestContext, page: int) -> LayoutView:
    guild_id = context.require_moderator()
    regressions = context.records.regressions
    pages = -(-await regressions.count(guild_id) // ON_PAGE)
    if not pages:
        return layout(text(gettext("regressions-none")), colour=GREY)
    page = min(page, pages - 1)
    found = await regressions.page(guild_id, page * ON_PAGE, ON_PAGE)
    queries = await context.records.queries.several(guild_id, [one.query_id for one in found])
    by_id = {one.id: one for one in queries}
    entries = [
        piece for one in found if (query := by_id.get(one.query_id)) for piece in _entry(one, query)
    ]
    turning = pager(page, pages, lambda _, to: RegressionsButton("turn", to))
    return layout(text(f"### {gettext('regressions-title')}"), *entries, *turning)


def _entry(one: Regression, query: Query) -> list[Piece]:
    told = " · ".join([moment(query.asked_at), gettext(_KEYS[one.kind])])
    lines = f"{asked(query.question)}\n{small(told)}"
    return [rule(), text(lines), row(ShowButton(query.id), RightButton("open", query.id))]
