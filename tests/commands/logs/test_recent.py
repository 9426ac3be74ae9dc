"""``/logs recent``: the rows of this server, by who, what, where and when, page by page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import Filter, filtering
from tests.commands._shown import buttons, message, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member
from tests.conftest import World, texts

NEWER, OLDER = gettext("button-newer"), gettext("button-older")
NONE = gettext("logs-none")


async def recent(
    world: World,
    by: MemberActor | None = None,
    **options: Any,
) -> InteractionResult:
    """Let the moderator look."""
    result = await (by or world.mona).slash(world.channel, "logs recent", **options)
    assert result.ephemeral
    return result


def found(result: InteractionResult) -> list[str]:
    """Return the questions of a page, as they stand there."""
    rows = [one for one in texts(message(result)) if one.startswith("<t:")]
    return [one.split("\n")[1].strip("*").replace("\\", "") for one in rows]


async def test_a_row_says_it_in_three_lines(world: World) -> None:
    """When, who, where and which command; what was asked; what came back, how sure, what of it."""
    await asked(world, PARTY)
    first = (await world.services.records.queries.page(world.guild.id, Filter())).rows[0]
    await world.services.records.feedback.vote(
        world.guild.id, first.id, world.mona.id, "doesnt", world.env.now()
    )
    (row,) = [one for one in texts(message(await recent(world))) if one.startswith("<t:")]
    head, question, back = row.split("\n")
    stamp = int(first.asked_at.timestamp())
    assert head == f"<t:{stamp}:R> · <@{world.alice.id}> · <#{world.channel.id}> · `/ask`"
    assert question == f"**{PARTY}**"
    confidence = int((first.confidence or 0) * 100)
    cited = " · ".join(dict.fromkeys(f"`{one.citation}`" for one in first.shown))
    assert back == (
        f"-# {gettext('logs-answered')} · {cited} · "
        f"{gettext('logs-confidence', percent=confidence)} · "
        f"{gettext('logs-votes-doesnt', count=1)}"
    )


async def test_pages_forth_and_back(world: World) -> None:
    """Newest first, five a page; there and back again shows the same; ends are ends."""
    questions = [f"Amnesty and question number {number}" for number in range(12)]
    await asked(world, *questions)
    newest = questions[::-1]
    result = await recent(world)
    assert found(result) == newest[:5]
    assert NEWER not in buttons(result).values()
    second = await world.mona.click(message(result), label=OLDER)
    assert found(second) == newest[5:10]
    last = await world.mona.click(message(second), label=OLDER)
    assert found(last) == newest[10:]
    assert OLDER not in buttons(last).values()
    back = await world.mona.click(message(last), label=NEWER)
    assert found(back) == newest[5:10]
    first = await world.mona.click(message(back), label=NEWER)
    assert found(first) == newest[:5]
    assert NEWER not in buttons(first).values()


async def test_a_page_turns_after_a_restart_with_its_filter(world: World) -> None:
    """What was looked for is on record: the page turns on it in a fresh process."""
    await asked(world, *(f"Amnesty {n}" for n in range(6)), WEATHER)
    result = await recent(world, command="ask", words="amnesty")
    assert len(found(result)) == 5
    await world.restart()
    second = await world.mona.click(message(result), label=OLDER)
    assert found(second) == ["Amnesty 0"]
    assert gettext("logs-by-command", value="/ask") in words(second)


async def test_filters(world: World) -> None:
    """Who, words in any form, command, outcome, feedback, channel and time, alone and together."""
    bob = member(world, "bob")
    other = world.guild.create_text_channel("elsewhere")
    await asked(world, PARTY, WEATHER)
    await asked(world, "Which prisoners did they free?", by=bob)
    await world.env.advance_time(60)
    await bob.slash(other, "topic", name="syria")
    half = world.env.now()
    await world.env.advance_time(3600)
    await asked(world, "Who is Reggie Clemons?", by=bob)

    async def by(**options: Any) -> list[str]:
        return found(await recent(world, **options))

    assert await by(member=world.alice) == [WEATHER, PARTY]
    assert await by(words="prisoner") == ["Which prisoners did they free?"]
    assert await by(words="political parties") == [PARTY]
    assert await by(words="zebra") == []
    assert await by(command="topic") == ["syria"]
    assert WEATHER in await by(outcome="refused")
    assert PARTY not in await by(outcome="refused")
    assert await by(channel=other) == ["syria"]
    assert await by(since="30m") == ["Who is Reggie Clemons?"]
    assert await by(member=bob, until=(half + timedelta(minutes=1)).isoformat()) == [
        "syria",
        "Which prisoners did they free?",
    ]
    assert await by(member=world.mona) == []
    assert await by(feedback="doesnt") == []
    answer = await world.alice.slash(world.channel, "ask", question=PARTY)
    await bob.click(message(answer), label=gettext("button-doesnt"))
    assert await by(feedback="doesnt") == [PARTY]
    assert await by(feedback="answers") == []


@pytest.mark.parametrize("since", ["yesterday", "7y", "2026-13-45", "`**x**`"])
async def test_a_time_that_is_none(world: World, since: str) -> None:
    """What can't be understood as a time gets a reply that says how to write one."""
    result = await world.mona.slash(world.channel, "logs recent", since=since)
    assert result.ephemeral
    assert "2026-11-22T18:00" in words(result)


async def test_hostile_words_are_shown_as_typed(world: World) -> None:
    """What somebody typed can't draw, link or ping in the moderators' list; a long one is short."""
    nasty = "# **bold** <@1> [x](https://x.y) `c` ||s|| Amnesty"
    await asked(world, nasty, "Amnesty " + "very " * 70 + "long")
    result = await recent(world)
    long, short = found(result)
    assert short == nasty
    assert long.endswith(" …")
    assert len(long) < 220


async def test_so_far_and_no_further_in_one_go(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where many rows would have to be looked up for few, it says how far it is, and goes on."""
    names = [f"{PARTY} Number {number}" for number in range(8)]
    for place, name in enumerate(names):
        answer = await world.alice.slash(world.channel, "ask", question=name)
        if place < 4:
            await world.alice.click(message(answer), label=gettext("button-doesnt"))
        await world.env.advance_time(1)
    monkeypatch.setattr(filtering, "WINDOW", 3)
    first = await world.mona.slash(world.channel, "logs recent", words="amnesty", feedback="doesnt")
    assert [name for name in names if name in words(first)] == names[1:4]
    assert gettext("button-older") in partly(first)
    second = await world.mona.click(message(first), label=gettext("button-older"))
    assert [name for name in names if name in words(second)] == names[:1]
    assert partly(second) == ""
    back = await world.mona.click(message(second), label=gettext("button-newer"))
    assert [name for name in names if name in words(back)] == names[1:4]
    assert gettext("button-newer") in partly(back)
    end = await world.mona.click(message(back), label=gettext("button-newer"))
    assert gettext("logs-none-further") in words(end)
    again = await world.mona.click(message(end), label=gettext("button-older"))
    assert [name for name in names if name in words(again)] == names[1:4]


def partly(result: InteractionResult) -> str:
    """Return the line that says how far was looked, if there is one."""
    key = gettext("logs-partly", moment="…", button="…").split("…")[0]
    return next((one for one in texts(message(result)) if key in one), "")
