"""Whatever command names one server's AMA in another: nothing shows, and nothing is done."""

from __future__ import annotations

from typing import Any

import pytest
from discord import Permissions

from bot.ama.states import Step
from tests.commands._shown import UNLIMITED, message
from tests.commands.ama._hosted import TITLE, Stage
from tests.commands.ama.test_ask import ODD
from tests.conftest import World

pytestmark = UNLIMITED


async def state(world: World) -> list[tuple[Any, ...]]:
    """Return all that is on record of AMAs."""
    database = world.services.records.database
    tables = await database.read(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'ama%'"
    )
    found: list[tuple[Any, ...]] = []
    for table in tables:
        rows = await database.read(f"SELECT * FROM {table['name']}")
        found += map(tuple, rows)
    return found


@pytest.mark.parametrize("who", ["owner", "guest", "asker"])
async def test_named_elsewhere(world: World, who: str) -> None:
    """The other server's owner, and those who take part in the AMA at home, get nothing there."""
    stage = Stage.of(world)
    ama = await stage.planned(queue=stage.queue)
    question = await stage.asked(ama, ODD)
    amas, now = world.services.records.amas, world.env.now()
    await amas.questions.step(ama.guild_id, question.id, Step.APPROVE, world.mona.id, now)
    await amas.texts.draft(ama.guild_id, ama.id, question.id, "A secret draft.", now)
    form = await world.alice.slash(world.channel, "ama ask")
    await world.alice.submit_modal(form, {"question": "Not filed yet?"})
    guild = world.env.create_guild("Elsewhere")
    manages = guild.create_role("Mods", permissions=Permissions(manage_guild=True))
    user = {
        "owner": world.env.create_user("olga"),
        "guest": stage.guest.user,
        "asker": world.alice.user,
    }[who]
    presser = guild.add_member(user, roles=[manages])
    channel = guild.create_text_channel("quotes")
    await world.env.advance_time(60)
    before = await state(world)
    for command in (
        "ama queue",
        "ama guest",
        "ama mine",
        "ama questions",
        "ama ask",
        "ama publish",
    ):
        for named in (str(ama.id), TITLE):
            shown = await presser.slash(channel, command, ama=named)
            assert shown.modal is None
            assert ODD not in str(message(shown).components)
        offered = await presser.autocomplete(channel, command, "ama", "")
        assert TITLE not in str(offered)
    assert TITLE not in str(message(await presser.slash(channel, "ama list")).components)
    assert await state(world) == before
