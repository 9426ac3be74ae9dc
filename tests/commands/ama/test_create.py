"""``/ama create`` and ``/ama list``: what is planned, and what can't be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from discord import PermissionOverwrite

from bot.ama.states import Phase
from bot.i18n import gettext
from tests.commands._shown import words
from tests.commands.ama._hosted import HEADLINE, TITLE, Stage
from tests.conftest import World


async def test_a_plan_is_kept_as_it_was_given(world: World) -> None:
    """Everything that the options say is in the record, and the overview is in the channel."""
    stage = Stage.of(world)
    role = world.guild.create_role("Readers")
    ama = await stage.planned(
        opens="2026-12-01 18:00 Europe/Berlin",
        closes="2026-12-08 18:00",
        zone="America/New_York",
        queue=stage.queue,
        role=role,
        each=3,
        anonymous=True,
    )
    plan = ama.plan
    assert (plan.title, plan.headline, plan.guest_id) == (TITLE, HEADLINE, stage.guest.id)
    assert plan.opens_at == datetime(2026, 12, 1, 17, tzinfo=UTC)
    assert plan.closes_at == datetime(2026, 12, 8, 23, tzinfo=UTC)
    assert (plan.channel_id, plan.queue_id) == (stage.board.id, stage.queue.id)
    assert (plan.asker_role, plan.per_member, plan.anonymous) == (role.id, 3, True)
    assert plan.host == "Library"
    assert ama.phase is Phase.SCHEDULED
    (overview,) = stage.shown()
    assert overview.id == (await stage.again(ama)).overview_id


async def test_the_servers_zone_holds_where_none_is_named(world: World) -> None:
    """What an option or the time itself names comes first; without the setting it's UTC."""
    stage = Stage.of(world)
    await world.mona.slash(world.channel, "settings", zone="Europe/Berlin")
    ama = await stage.planned(opens="2026-12-01 18:00", closes="2026-12-08 18:00 Asia/Tokyo")
    assert ama.plan.opens_at == datetime(2026, 12, 1, 17, tzinfo=UTC)
    assert ama.plan.closes_at == datetime(2026, 12, 8, 9, tzinfo=UTC)
    await world.mona.slash(world.channel, "ama extend", closes="2026-12-08 18:00", zone="UTC")
    assert (await stage.again(ama)).plan.closes_at == datetime(2026, 12, 8, 18, tzinfo=UTC)
    await world.mona.slash(world.channel, "ama extend", closes="2026-12-09 18:00")
    assert (await stage.again(ama)).plan.closes_at == datetime(2026, 12, 9, 17, tzinfo=UTC)
    await world.mona.slash(world.channel, "ama edit", opens="2026-12-02 18:00")
    assert (await stage.again(ama)).plan.opens_at == datetime(2026, 12, 2, 17, tzinfo=UTC)


async def test_the_reply_says_what_was_decided(world: World) -> None:
    """Who moderates, who may ask, how often and how, and where the guest writes."""
    stage = Stage.of(world)
    plain = words(await stage.create())
    assert gettext("ama-plan-unmoderated") in plain
    assert gettext("ama-plan-next", member=f"<@{stage.guest.id}>") in plain
    assert gettext("ama-plan-anonymous") not in plain
    role = world.guild.create_role("Readers")
    options: dict[str, Any] = {"queue": stage.queue, "role": role, "each": 1, "anonymous": True}
    full = words(await stage.create(**options))
    assert gettext("ama-plan-unmoderated") not in full
    for key, filled in (
        ("queue", {"channel": f"<#{stage.queue.id}>"}),
        ("role", {"role": f"<@&{role.id}>"}),
        ("each", {"count": 1}),
        ("anonymous", {}),
    ):
        assert gettext(f"ama-plan-{key}", **filled) in full


async def test_now_opens_it_at_once(world: World) -> None:
    """With "now" there is nothing to wait for; in this channel, where none is named."""
    stage = Stage.of(world)
    ama = await stage.planned(channel=None, closes="in 2 hours")
    assert ama.phase is Phase.OPEN
    assert ama.plan.channel_id == world.channel.id
    assert ama.plan.closes_at == ama.plan.opens_at + timedelta(hours=2)


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"opens": "soon"}, "unreadable"),
        ({"closes": "2026-12-08 18:00 Mars/Base"}, "zone"),
        ({"closes": "2026-12-08 18:00", "zone": "Nowhere"}, "zone"),
        ({"opens": "2026-03-29 02:30 Europe/Berlin", "closes": "2026-04-01 10:00"}, "gap"),
        ({"opens": "2025-01-01 10:00"}, "past"),
        ({"closes": "2025-01-01 10:00"}, "past"),
        ({"opens": "in 3 days", "closes": "in 2 days"}, "order"),
        ({"opens": "in 3 days", "closes": "in 3 days"}, "order"),
    ],
)
async def test_a_bad_time_says_how_to_write_one(
    world: World, options: dict[str, Any], key: str
) -> None:
    """Nothing is planned, and the reply says what is wrong with which time."""
    stage = Stage.of(world)
    result = await stage.create(**options)
    assert result.ephemeral
    rest = gettext(f"error-time-{key}", time="\0").split("\0")[1]
    assert rest in words(result)
    assert not await world.services.records.amas.of(world.guild.id)


async def test_a_guest_is_a_member_and_no_bot(world: World) -> None:
    """Neither somebody who isn't here, nor a bot."""
    stage = Stage.of(world)
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    assert gettext("ama-guest-bot") in words(await stage.create(guest=robot))
    assert not await world.services.records.amas.of(world.guild.id)


async def test_a_missing_permission_is_named(world: World) -> None:
    """Where the bot can't write, the reply says which permission it lacks, and in which channel."""
    stage = Stage.of(world)
    everyone = world.guild.default_role
    closed = world.guild.create_text_channel(
        "closed", overwrites={everyone: PermissionOverwrite(send_messages=False)}
    )
    for option in ("channel", "queue"):
        options: dict[str, Any] = {option: closed}
        told = words(await stage.create(**options))
        assert gettext("permission-write") in told
        assert f"<#{closed.id}>" in told
    assert not await world.services.records.amas.of(world.guild.id)


async def test_a_title_is_one_line(world: World) -> None:
    """Of blanks alone nothing is left."""
    stage = Stage.of(world)
    told = words(await stage.create(title=" \u200b "))
    assert told.strip()
    assert not await world.services.records.amas.of(world.guild.id)


async def test_the_list_has_this_servers_amas_alone(world: World) -> None:
    """Newest first, whoever asks; another server's aren't in it."""
    stage = Stage.of(world)
    empty = await world.alice.slash(world.channel, "ama list")
    assert TITLE not in words(empty)
    await stage.planned()
    await world.env.advance_time(1)
    await stage.planned(title="Another", opens="in 2 days")
    listed = words(await world.alice.slash(world.channel, "ama list"))
    assert listed.index("Another") < listed.index(TITLE)
    other = world.env.create_guild("Elsewhere")
    there = other.create_text_channel("general")
    olga = other.add_member(world.env.create_user("olga"))
    assert TITLE not in words(await olga.slash(there, "ama list"))


async def test_zones_are_offered(world: World) -> None:
    """By any part of the name; a blank is as good as Discord's underscore."""
    mona = world.mona
    offered = await mona.autocomplete(world.channel, "ama create", "zone", "new york")
    assert [one["value"] for one in offered] == ["America/New_York"]
    assert len(await mona.autocomplete(world.channel, "ama create", "zone", "")) == 25
