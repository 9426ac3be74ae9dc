"""``/logs unanswered``: what was refused or voted down, near-duplicates in one, marked by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Self, cast

from discord import Client, Interaction, SelectOption
from discord.app_commands import Choice, choices, command
from discord.ext import commands as ext
from discord.ui import Button, LayoutView, Select

from bot.errors import ErasedError, GoneError
from bot.i18n import say
from bot.records import Act, Group, Order, State, moment_of
from bot.records.unanswered import COUNTED, MANY_GROUPS, STATES, GroupStatus
from commands._layout import GREY, Piece, layout, row, rule, text
from commands._markup import small
from commands._press import PressButton, PressSelect, picked
from commands._reply import Turn
from commands.logs._moderation import Moderation
from commands.logs._rows import asked, moment
from commands.logs.marks import RightButton
from commands.logs.show import ShowButton

ACTION = "logs unanswered"
ON_PAGE = 4
_STATE = r"(?P<state>open|covered|out_of_scope|needs_source)"
_PLACE = (
    rf"{_STATE}:(?P<order>newest|most):(?P<way>first|newer|older)"
    r":(?P<key>\d{1,19}):(?P<id>\d{1,19})"
)


class GroupPage(NamedTuple):
    """A page of the list: which groups, in which order, and where it begins.

    It is the ``first`` one, or the one of the ``newer`` (ahead in order) or ``older`` groups than
    the one at ``edge``.
    """

    state: State = "open"
    order: Order = "newest"
    way: str = "first"
    edge: tuple[int, int] = (0, 0)

    @classmethod
    def of(cls, match: re.Match[str]) -> Self:
        """Return the place that a ``custom_id`` names."""
        state, order = cast("State", match["state"]), cast("Order", match["order"])
        return cls(state, order, match["way"], (int(match["key"]), int(match["id"])))

    def __str__(self) -> str:
        key, group = self.edge
        return f"{self.state}:{self.order}:{self.way}:{key}:{group}"


class GroupListButton(PressButton, template=rf"logs-open:{_PLACE}"):
    """Turns the page, in place."""

    in_place = True

    def __init__(self, place: GroupPage, *, disabled: bool = False) -> None:
        self.place = place
        label = say("button-next" if place.way == "older" else "button-previous")
        custom_id = f"logs-open:{place}"
        super().__init__(Button(label=label, custom_id=custom_id, disabled=disabled))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a page."""
        return cls(GroupPage.of(match))

    async def press(self, turn: Turn) -> None:
        """Show the page."""
        mine = await _reading(turn, self.place)
        await turn.swap(await _page(mine, self.place))


class GroupSelect(PressSelect, template=rf"logs-group:(?P<group_id>\d{{1,19}}):{_PLACE}"):
    """Marks a group."""

    in_place = True

    def __init__(self, group_id: int, place: GroupPage, now: State = "open") -> None:
        self.group_id, self.place = group_id, place
        super().__init__(
            Select(
                custom_id=f"logs-group:{group_id}:{place}",
                placeholder=say("unanswered-select"),
                options=[
                    SelectOption(label=state_name(one), value=one) for one in STATES if one != now
                ],
            )
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the menu of a group on a page."""
        return cls(int(match["group_id"]), GroupPage.of(match))

    async def press(self, turn: Turn) -> None:
        """Mark it, and show the page anew with the way back."""
        mine = await _reading(turn, self.place)
        state = picked(turn.interaction)
        if state not in STATES:
            raise GoneError(state)
        await _mark(mine, self.group_id, state, self.place)


class UndoButton(PressButton, template=rf"logs-undo:(?P<act>\d{{1,19}}):{_PLACE}"):
    """Takes a mark back: the group is as it was before the act that is on record."""

    in_place = True

    def __init__(self, act_id: int, place: GroupPage) -> None:
        self.act_id, self.place = act_id, place
        super().__init__(Button(label=say("button-undo"), custom_id=f"logs-undo:{act_id}:{place}"))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for an act and a page."""
        return cls(int(match["act"]), GroupPage.of(match))

    async def press(self, turn: Turn) -> None:
        """Undo it."""
        mine = await _reading(turn, self.place)
        done = await mine.records.audit.find(mine.guild_id, self.act_id)
        if done is None or done.action != ACTION or "before" not in done.details:
            raise ErasedError(str(self.act_id))
        await _mark(mine, done.details["group"], done.details["before"], self.place, undone=done)


class UnansweredCog(ext.Cog):
    """The command."""

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
        """Show the first page, to the moderator alone."""
        mine = await Moderation.of(interaction)
        place = GroupPage(cast("State", state), cast("Order", order))
        await mine.audit(ACTION, {"state": state, "order": order})
        await mine.turn.send(await _page(mine, place), private=True)


async def _reading(turn: Turn, place: GroupPage) -> Moderation:
    """Begin to answer a moderator with a page of the list, on record as read."""
    mine = await Moderation.of(turn.interaction)
    await mine.reading(ACTION, {"state": place.state, "order": place.order})
    return mine


def state_name(state: State) -> str:
    """Return what a state is called."""
    match state:
        case "open":
            return say("unanswered-open")
        case "covered":
            return say("unanswered-covered")
        case "out_of_scope":
            return say("unanswered-out-of-scope")
        case "needs_source":
            return say("unanswered-needs-source")


async def _mark(
    mine: Moderation, group_id: int, state: State, place: GroupPage, *, undone: Act | None = None
) -> None:
    """Put a group into a state, and show the page anew. Raises ``ErasedError``.

    Where that is to take back an act, ``undone`` is that.
    """
    unanswered = mine.records.unanswered
    group = await unanswered.find(mine.guild_id, group_id)
    if group is None:
        raise ErasedError(str(group_id))
    details = {"group": group.id, "before": group.state, "state": state}
    act = mine.turn.act(ACTION, details | ({"reopened": True} if group.reopened else {}))
    if undone is None:
        now = await unanswered.mark(mine.guild_id, group.id, state, act)
    else:
        before = GroupStatus(state, undone.details.get("reopened", False))
        now = await unanswered.undo(mine.guild_id, group.id, before, undone, act)
    if now is None:
        raise ErasedError(str(group_id))
    said = say("unanswered-marked", question=asked(group.question), state=state_name(now))
    done = [text(said), row(UndoButton(act.id, place))]
    await mine.turn.swap(await _page(mine, place, done))


async def _page(mine: Moderation, place: GroupPage, done: list[Piece] | None = None) -> LayoutView:
    """Return a page of a server's groups, below what was just done."""
    way = place.way
    edges = {} if way == "first" else {"after" if way == "newer" else "before": place.edge}
    found = await mine.records.unanswered.page(
        mine.guild_id, place.state, place.order, size=ON_PAGE + 1, **edges
    )
    onward = len(found) > ON_PAGE
    shown = found[-ON_PAGE:] if way == "newer" else found[:ON_PAGE]
    back, forth = (onward, True) if way == "newer" else (way == "older", onward)
    head = [text(f"### {say('unanswered-title')}\n{small(await _counts(mine))}"), *(done or [])]
    if not shown:
        first = place._replace(way="first", edge=(0, 0))
        turning = [row(GroupListButton(first))] if way != "first" else []
        return layout(*head, text(say("unanswered-none")), *turning, colour=GREY)
    turning: list[Piece] = []
    if back or forth:
        ahead = place._replace(way="newer", edge=shown[0].place(place.order))
        behind = place._replace(way="older", edge=shown[-1].place(place.order))
        turning = [
            row(
                GroupListButton(ahead, disabled=not back),
                GroupListButton(behind, disabled=not forth),
            )
        ]
    entries = (piece for one in shown for piece in _entry(one, place))
    return layout(*head, *entries, *turning)


async def _counts(mine: Moderation) -> str:
    """Return the line that says how many groups there are in each state."""
    counts = await mine.records.unanswered.counts(mine.guild_id)
    told = {
        one: say("unanswered-many", count=count) if count == MANY_GROUPS else count
        for one, count in counts.items()
    }
    return " · ".join(f"{state_name(one)}: {told[one]}" for one in STATES)


def _entry(group: Group, place: GroupPage) -> Iterator[Piece]:
    facts = [say("unanswered-asked", count=group.asked)]
    if group.people and group.asked > COUNTED:
        facts.append(say("unanswered-people-least", count=group.people))
    elif group.people:
        facts.append(say("unanswered-people", count=group.people))
    first, last = moment(moment_of(group.first_id)), moment(moment_of(group.latest_id))
    facts.append(say("unanswered-since", first=first, last=last))
    lines = [asked(group.question), small(" · ".join(facts))]
    if group.reopened:
        lines.append(small(say("unanswered-reopened")))
    yield rule()
    yield text("\n".join(lines))
    yield row(ShowButton(group.latest_id), RightButton("open", group.latest_id))
    yield row(GroupSelect(group.id, place, group.state))
