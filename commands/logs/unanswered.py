"""``/logs unanswered``: what wasn't answered or was voted down, near-duplicates in one, to mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, Self, cast

from discord import Client, Interaction, SelectOption
from discord.app_commands import Choice, choices, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.errors import ErasedError, GoneError
from bot.i18n import gettext
from bot.records import Act, Group, Order, State, moment_of
from bot.records.unanswered import COUNTED, MANY_GROUPS, STATES, GroupStatus
from commands._core.components import Button, Select, cursor_page, picked_value
from commands._core.context import RequestContext
from commands._core.layout import GREY, Piece, layout, row, rule, text
from commands._core.markdown import small
from commands.logs._moderation import audit, audit_reading
from commands.logs._rows import asked, moment
from commands.logs.marks import RightButton
from commands.logs.regressions import regressions_notice
from commands.logs.show import ShowButton

ACTION = "logs unanswered"
ON_PAGE = 4
MAX_MERGED = 100
"""How many open groups are compared by meaning, the newest."""


class GroupPage(NamedTuple):
    """A page of the list: which groups, in which order, and where it begins.

    It is the ``first`` one, or the one of the ``newer`` (ahead in order) or ``older`` groups than
    the one with this ``key`` and ``id``.
    """

    state: State = "open"
    order: Order = "newest"
    way: Literal["first", "newer", "older"] = "first"
    key: int = 0
    id: int = 0

    def beside(self, way: Literal["newer", "older"], group: Group) -> Self:
        key, group_id = group.place(self.order)
        return self._replace(way=way, key=key, id=group_id)


class GroupListButton(Button, custom_id="logs-open:{place}"):
    in_place = True

    place: GroupPage

    def default_label(self) -> str:
        return gettext("button-next" if self.place.way == "older" else "button-previous")

    async def press(self, context: RequestContext) -> None:
        await _reading(context, self.place)
        await context.swap(await _page(context, self.place))


class GroupSelect(Select, custom_id="logs-group:{group_id}:{place}", label="unanswered-select"):
    in_place = True

    group_id: int
    place: GroupPage
    now: State = "open"

    def options(self) -> list[SelectOption]:
        return [SelectOption(label=state_name(one), value=one) for one in STATES if one != self.now]

    async def press(self, context: RequestContext) -> None:
        await _reading(context, self.place)
        state = picked_value(context.interaction)
        if state not in STATES:
            raise GoneError(state)
        await _mark(context, self.group_id, state, self.place)


class UndoButton(Button, custom_id="logs-undo:{act_id}:{place}", label="button-undo"):
    """Takes a mark back: the group is as it was before the act that is on record."""

    in_place = True

    act_id: int
    place: GroupPage

    async def press(self, context: RequestContext) -> None:
        await _reading(context, self.place)
        done = await context.records.audit.find(context.require_moderator(), self.act_id)
        if done is None or done.action != ACTION or "before" not in done.details:
            raise ErasedError(str(self.act_id))
        await _mark(context, done.details["group"], done.details["before"], self.place, undone=done)


class UnansweredCog(ext.Cog):
    @command(name="unanswered")
    @choices(
        state=[
            Choice(name="open", value="open"),
            Choice(name="covered now", value="covered"),
            Choice(name="out of scope", value="out_of_scope"),
            Choice(name="needs a source", value="needs_source"),
        ],
        order=[Choice(name="newest", value="newest"), Choice(name="most asked", value="most")],
    )
    async def unanswered(
        self, interaction: Interaction[Client], state: str = "open", order: str = "newest"
    ) -> None:
        context = RequestContext.of(interaction)
        context.require_moderator()
        place = GroupPage(cast("State", state), cast("Order", order))
        await audit(context, ACTION, {"state": state, "order": order})
        await _merge(context)
        await context.send(await _page(context, place), private=True)


async def _merge(context: RequestContext) -> None:
    """Put the newest open groups that mean the same together, if meaning can be compared."""
    if context.answerer.meaning is None:
        return
    guild_id, unanswered = context.require_moderator(), context.records.unanswered
    newest = await unanswered.page(guild_id, "open", "newest", size=MAX_MERGED)
    groups = sorted(newest, key=lambda one: one.first_id)
    questions = [one.question for one in groups]
    found = await context.services.workers.search(context.answerer.same_questions, questions)
    await unanswered.merge(guild_id, [(groups[one].id, groups[into].id) for one, into in found])


async def _reading(context: RequestContext, place: GroupPage) -> None:
    await audit_reading(context, ACTION, {"state": place.state, "order": place.order})


def state_name(state: State) -> str:
    match state:
        case "open":
            return gettext("unanswered-open")
        case "covered":
            return gettext("unanswered-covered")
        case "out_of_scope":
            return gettext("unanswered-out-of-scope")
        case "needs_source":
            return gettext("unanswered-needs-source")


async def _mark(
    context: RequestContext,
    group_id: int,
    state: State,
    place: GroupPage,
    *,
    undone: Act | None = None,
) -> None:
    """Put a group into a state, and show the page anew. Raises ``ErasedError``.

    Where that is to take back an act, ``undone`` is that.
    """
    guild_id = context.require_moderator()
    unanswered = context.records.unanswered
    group = await unanswered.find(guild_id, group_id)
    if group is None:
        raise ErasedError(str(group_id))
    details = {"group": group.id, "before": group.state, "state": state}
    act = context.act(ACTION, details | ({"reopened": True} if group.reopened else {}))
    if undone is None:
        now = await unanswered.mark(guild_id, group.id, state, act)
    else:
        before = GroupStatus(state, undone.details.get("reopened", False))
        now = await unanswered.undo(guild_id, group.id, before, undone, act)
    if now is None:
        raise ErasedError(str(group_id))
    said = gettext("unanswered-marked", question=asked(group.question), state=state_name(now))
    done = [text(said), row(UndoButton(act.id, place))]
    await context.swap(await _page(context, place, done))


async def _page(
    context: RequestContext, place: GroupPage, done: list[Piece] | None = None
) -> LayoutView:
    """Return a page of a server's groups, below what was just done."""
    guild_id = context.require_moderator()
    way = place.way
    edges = (
        {} if way == "first" else {"after" if way == "newer" else "before": (place.key, place.id)}
    )
    found = await context.records.unanswered.page(
        guild_id, place.state, place.order, size=ON_PAGE + 1, **edges
    )
    shown, turning = cursor_page(
        found,
        ON_PAGE,
        lambda on, group: GroupListButton(place.beside("older" if on else "newer", group)),
        cursor=None if way == "first" else way == "older",
    )
    head = [
        text(f"### {gettext('unanswered-title')}\n{small(await _counts(context))}"),
        *(done or []),
        *await regressions_notice(context),
    ]
    if not shown:
        first = GroupPage(place.state, place.order)
        turning = [row(GroupListButton(first))] if way != "first" else []
        return layout(*head, text(gettext("unanswered-none")), *turning, colour=GREY)
    entries = (piece for one in shown for piece in _entry(one, place))
    return layout(*head, *entries, *turning)


async def _counts(context: RequestContext) -> str:
    """Return the line that says how many groups there are in each state."""
    guild_id = context.require_moderator()
    counts = await context.records.unanswered.counts(guild_id)
    told = {
        one: gettext("unanswered-many", count=count) if count == MANY_GROUPS else count
        for one, count in counts.items()
    }
    return " · ".join(f"{state_name(one)}: {told[one]}" for one in STATES)


def _entry(group: Group, place: GroupPage) -> Iterator[Piece]:
    facts = [gettext("unanswered-asked", count=group.asked)]
    if group.people and group.asked > COUNTED:
        facts.append(gettext("unanswered-people-least", count=group.people))
    elif group.people:
        facts.append(gettext("unanswered-people", count=group.people))
    first, last = moment(moment_of(group.first_id)), moment(moment_of(group.latest_id))
    facts.append(gettext("unanswered-since", first=first, last=last))
    whole = group.asked <= COUNTED
    outcomes = [
        gettext(
            "unanswered-outcome",
            outcome=gettext(f"logs-{one}"),
            count=count if whole else gettext("unanswered-many", count=count),
        )
        for one, count in group.outcomes.items()
    ]
    lines = [asked(group.question), small(" · ".join(facts)), small(" · ".join(outcomes))]
    if group.reopened:
        lines.append(small(gettext("unanswered-reopened")))
    yield rule()
    yield text("\n".join(lines))
    yield row(ShowButton(group.latest_id), RightButton("open", group.latest_id))
    yield row(GroupSelect(group.id, place, group.state))
