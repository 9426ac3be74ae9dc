"""A moderator's whole evening, from a spike to a member forgotten, through real interactions."""

from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from tests.commands._shown import buttons, message, options, quotes, rows, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member
from tests.conftest import World, components

SPIKE = [
    "Which zebras live in Lisbon zoos?",
    "Zebras in Lisbon: which zoos?",
    "which zoos in lisbon have zebras",
]
MISSED = "Who won the football match in Iran?"


def menu(result: InteractionResult) -> str:
    """Return the ``custom_id`` of a page's first menu."""
    return next(one["custom_id"] for one in components(message(result)) if one["type"] == 3)


async def spreadsheet(result: InteractionResult) -> list[dict[str, str]]:
    """Return the rows of an export."""
    (file,) = message(result).attachments
    return list(csv.DictReader(io.StringIO((await file.read()).decode("utf-8-sig"))))


@pytest.mark.environ(VERBATIM_MEMBER_RATE="600")
async def test_a_moderators_evening(world: World) -> None:
    """See a spike, find what failed, mark passages, replay, export, forget one member."""
    mona, channel = world.mona, world.channel
    bob, carol = member(world, "bob"), member(world, "carol")

    async def do(command: str, **given: Any) -> InteractionResult:
        await world.env.advance_time(60)
        result = await mona.slash(channel, f"logs {command}", **given)
        assert result.ephemeral
        return result

    # The day: two questions that are answered, one that isn't, and a spike of a third kind.
    await asked(world, PARTY, WEATHER)
    for somebody, question in zip((world.alice, bob, carol), SPIKE, strict=True):
        await asked(world, question, by=somebody)
    await asked(world, "Who is Reggie Clemons?", MISSED, by=bob)
    wrong = await world.alice.slash(channel, "ask", question=PARTY)
    await world.alice.click(message(wrong), label=gettext("button-doesnt"))

    # She sees the spike in the statistics, in a picture and in words.
    stats = await do("stats")
    (picture,) = message(stats).attachments
    assert (await picture.read())[:4] == b"\x89PNG"
    assert picture.description
    asked_today = len(await rows(world))
    assert gettext("stats-asked", count=asked_today) in words(stats)

    # She finds what failed: the spike is one group of three wordings by three people.
    failed = await do("unanswered", order="most")
    assert gettext("unanswered-people", count=3) in words(failed)
    assert SPIKE[-1] in words(failed)
    done = await mona.select(message(failed), ["out_of_scope"], custom_id=menu(failed))
    assert SPIKE[-1] not in words(await do("unanswered"))
    assert gettext("button-undo") in buttons(done).values()

    # She marks what the right passage of a question is, and that the sources don't have another.
    for question, right in ((PARTY, 0), (MISSED, None)):
        row = (await rows(world, question=question))[-1]
        shown = await do("show", query=str(row.id))
        assert quotes(shown) == [one.text for one in row.shown]
        choice = await mona.click(message(shown), label=gettext("button-right-open"))
        if right is None:
            await mona.click(message(choice), label=gettext("button-right-none"))
        else:
            await mona.select(message(choice), [list(options(choice))[right]])

    # Before she lowers the threshold for good she looks what that would change.
    before = (await world.services.records.guilds.of(world.guild.id)).threshold
    replay = await do("replay", confidence=0)
    assert MISSED in words(replay)
    assert gettext("replay-answered", count=2) in words(replay)
    assert gettext("replay-marked", count=2, then=1, now=1) in words(replay)
    assert (await world.services.records.guilds.of(world.guild.id)).threshold == before

    # She exports the log for the meeting.
    table = await spreadsheet(await do("export", format="csv"))
    assert [one["question"] for one in table] == [one.question for one in await rows(world)]

    # Bob asks to be forgotten: nothing of his is in Discord, in the export or in the file.
    sure = await bob.click(
        message(await bob.slash(channel, "privacy")), label=gettext("button-privacy-forget")
    )
    await bob.click(message(sure), label=gettext("button-privacy-forget-yes"))
    await world.services.records.erasing.settled()
    listed = await do("recent", member=bob)
    assert gettext("logs-none") in words(listed)
    left = await spreadsheet(await do("export", format="csv"))
    assert len(left) == len(table) - 3
    assert all(one["user_id"] != str(bob.id) for one in left)
    await world.restart()
    path = world.services.settings.database
    held = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    assert MISSED.encode() not in held
    assert PARTY.encode() in held
    with closing(sqlite3.connect(path)) as file:
        ((count,),) = file.execute("SELECT count(*) FROM query WHERE user_id = ?", (bob.id,))
    assert count == 0

    # What she did that evening is on record.
    page = await do("audit")
    audit = words(page)
    while gettext("button-older") in buttons(page).values():
        page = await mona.click(message(page), label=gettext("button-older"))
        audit += words(page)
    for action in ("logs export", "logs replay", "logs unanswered"):
        assert action in audit.replace("\\", "")
