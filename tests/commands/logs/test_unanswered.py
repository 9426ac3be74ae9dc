"""``/logs unanswered``: near-duplicates in one, marked by hand, for their own server alone."""

from __future__ import annotations

from dataclasses import replace

import aiosqlite
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import Outcome
from tests.commands._shown import buttons, message, rows, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member
from tests.conftest import World, components, texts

OPEN, COVERED = gettext("unanswered-open"), gettext("unanswered-covered")
ZEBRA = "Which zebras live in Lisbon zoos?"


def listed(result: InteractionResult) -> list[str]:
    """Return the questions of a page."""
    return [one.split("\n")[0].strip("*") for one in texts(message(result)) if one.startswith("**")]


def menus(result: InteractionResult) -> list[str]:
    """Return the ``custom_id`` of each group's menu."""
    return [one["custom_id"] for one in components(message(result)) if one["type"] == 3]


async def marked(world: World, result: InteractionResult, state: str) -> InteractionResult:
    """Mark the first group of a page."""
    return await world.mona.select(message(result), [state], custom_id=menus(result)[0])


async def test_near_duplicates_in_one(world: World) -> None:
    """The latest wording, how often, by how many, since when; what was answered isn't there."""
    await asked(world, WEATHER, PARTY, ZEBRA)
    await asked(world, "Tomorrow: Lisbon weather??", by=member(world, "bob"))
    shown = await world.mona.slash(world.channel, "logs unanswered")
    assert shown.ephemeral
    assert listed(shown) == ["Tomorrow\\: Lisbon weather??", ZEBRA]
    told = words(shown)
    assert gettext("unanswered-asked", count=2) in told
    assert gettext("unanswered-people", count=2) in told
    assert f"{OPEN}: 2" in told


async def test_the_closest_passages(world: World) -> None:
    """They are one of three outcomes: in a group, in the list, in the figures, and in a replay."""
    await asked(world, WEATHER, PARTY)
    refused, answered = sorted(await rows(world), key=lambda one: one.outcome, reverse=True)
    queries = world.services.records.queries
    for one, number in ((refused, 1), (answered, 2)):
        closest = replace(one, id=one.id + number, outcome=Outcome.CLOSEST, shown=answered.shown)
        await queries.add(closest)
    told = words(await world.mona.slash(world.channel, "logs unanswered"))
    for outcome, count in (("closest", 1), ("refused", 1)):
        name = gettext(f"logs-{outcome}")
        assert gettext("unanswered-outcome", outcome=name, count=count) in told
    await world.env.advance_time(60)
    recent = words(await world.mona.slash(world.channel, "logs recent", outcome="closest"))
    assert gettext("logs-by-outcome", value=gettext("logs-closest")) in recent
    assert gettext("logs-answered") not in recent
    stats = words(await world.mona.slash(world.channel, "logs stats"))
    half = gettext("stats-part", count="2", percent=gettext("stats-percent", percent=50))
    assert half in stats
    await world.env.advance_time(60)
    replayed = words(await world.mona.slash(world.channel, "logs replay"))
    assert gettext("replay-answered", count=1) in replayed
    assert gettext("replay-refused", count=1) in replayed
    first = f"`{answered.shown[0].citation}`"
    unsure = f"{gettext('logs-closest')} {first}"
    assert gettext("replay-change", before=unsure, after=first) in replayed


async def test_a_vote_puts_an_answer_there(world: World) -> None:
    """What somebody says isn't answered is there until they take it back."""
    answer = await world.alice.slash(world.channel, "ask", question=PARTY)
    await world.alice.click(message(answer), label=gettext("button-doesnt"))
    assert listed(await world.mona.slash(world.channel, "logs unanswered")) == [PARTY]
    await world.alice.click(message(answer), label=gettext("button-doesnt"))
    assert listed(await world.mona.slash(world.channel, "logs unanswered")) == []


async def test_marked_undone_and_on_record(world: World) -> None:
    """A mark takes the group off the list and goes on record; one press brings it back."""
    await asked(world, WEATHER, ZEBRA)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    await world.env.advance_time(60)
    done = await marked(world, shown, "covered")
    assert listed(done)[1:] == [WEATHER]
    assert COVERED in words(done)
    await world.env.advance_time(60)
    undone = await world.mona.click(message(done), label=gettext("button-undo"))
    assert ZEBRA in listed(undone)[1:]
    acts = await world.services.records.audit.page(world.guild.id)
    assert [(one.details.get("before"), one.details.get("state")) for one in acts] == [
        ("covered", "open"),
        ("open", "covered"),
        (None, "open"),
    ]
    assert {one.actor_id for one in acts} == {world.mona.id}


async def test_covered_and_refused_again_opens_again(world: World) -> None:
    """It is said that it was; out of scope stays where it is; each state has its list."""
    await asked(world, WEATHER, ZEBRA)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    await marked(world, shown, "out_of_scope")
    shown = await world.mona.slash(world.channel, "logs unanswered")
    await marked(world, shown, "covered")
    assert listed(await world.mona.slash(world.channel, "logs unanswered", state="covered")) == [
        WEATHER
    ]
    await asked(world, WEATHER, ZEBRA)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    assert listed(shown) == [WEATHER]
    assert gettext("unanswered-reopened") in words(shown)
    there = await world.mona.slash(world.channel, "logs unanswered", state="out_of_scope")
    assert listed(there) == [ZEBRA]
    assert gettext("unanswered-asked", count=2) in words(there)


async def test_undone_it_still_says_that_it_was_refused_again(world: World) -> None:
    """The mark that is taken back takes nothing with it, and the audit has it."""
    await asked(world, WEATHER)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    await marked(world, shown, "covered")
    await asked(world, WEATHER)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    assert gettext("unanswered-reopened") in words(shown)
    done = await marked(world, shown, "out_of_scope")
    assert gettext("unanswered-reopened") not in words(done)
    undone = await world.mona.click(message(done), label=gettext("button-undo"))
    assert listed(undone)[1:] == [WEATHER]
    assert gettext("unanswered-reopened") in words(undone)
    assert gettext("audit-reopened") in words(await world.mona.slash(world.channel, "logs audit"))


async def test_pages_and_orders_after_a_restart(world: World) -> None:
    """Newest first or most asked, four a page, forth and back in a fresh process."""
    names = ["zebra", "giraffe", "walrus", "penguin", "ostrich", "meerkat"]
    await asked(world, *(f"Any {name} about?" for name in names), "Any zebra?", "Any zebra?")
    shown = await world.mona.slash(world.channel, "logs unanswered")
    assert listed(shown) == ["Any zebra?", *(f"Any {one} about?" for one in names[:2:-1])]
    await world.restart()
    second = await world.mona.click(message(shown), label=gettext("button-next"))
    assert listed(second) == ["Any walrus about?", "Any giraffe about?"]
    assert gettext("button-next") not in buttons(second).values()
    back = await world.mona.click(message(second), label=gettext("button-previous"))
    assert listed(back) == listed(shown)
    most = await world.mona.slash(world.channel, "logs unanswered", order="most")
    assert listed(most)[0] == "Any zebra?"


async def test_from_the_list_to_the_question(world: World) -> None:
    """The latest query can be shown, and its right passage marked."""
    await asked(world, WEATHER)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    full = await world.mona.click(message(shown), label=gettext("button-show"))
    assert WEATHER in words(full)
    choice = await world.mona.click(message(shown), label=gettext("button-right-open"))
    done = await world.mona.click(message(choice), label=gettext("button-right-none"))
    assert f"<@{world.mona.id}>" in words(done)


async def test_what_is_gone(world: World) -> None:
    """A menu of a group that was erased meanwhile, or a state that there isn't, says so."""
    await asked(world, WEATHER)
    shown = await world.mona.slash(world.channel, "logs unanswered")
    (row,) = await rows(world)

    async def erase(connection: aiosqlite.Connection) -> None:
        await connection.execute("DELETE FROM query WHERE id = ?", (row.id,))

    await world.services.records.database.write(erase)
    assert gettext("error-erased") in words(await marked(world, shown, "covered"))
    assert gettext("unanswered-none") in words(
        await world.mona.slash(world.channel, "logs unanswered")
    )
