"""``/settings``, who may change them, and who is offered which command."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import closing
from math import floor
from pathlib import Path

import pytest
from simcord import SetupError
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import Overrides, Records
from bot.records.guilds import GuildState
from bot.search.thresholds import ANSWER, CLOSEST
from commands._core.checks import Actor, may_manage
from commands._core.markdown import bold, code, small
from commands.server.settings import Reset, with_changes
from tests.commands._shown import buttons, message, quotes, the_row, words
from tests.conftest import World, texts
from tests.stand_in import connected
from tests.stand_in.payloads import ELSEWHERE, GUILD, brought, slash

QUESTION = "Does Amnesty support a political party?"
UNOWNED = {"language", "moderators", "identities", "words"}
"""The settings of which it isn't said whose they are."""
WEAK = "zyzzyva syria wombat quokka"


def answered(result: InteractionResult) -> bool:
    """Whether a reply has quotes that it calls an answer."""
    return bool(quotes(result)) and gettext("closest-title") not in words(result)


def standing(audience: str, percent: float, own: AbstractSet[str] = frozenset()) -> list[str]:
    """Return what `/settings` shows where these hold, of which ``own`` are the server's."""
    held = {
        "answers": gettext("settings-answers", audience=gettext(f"settings-{audience}")),
        "confidence": gettext("settings-confidence", level=level(percent, ANSWER)),
        "closest": gettext("settings-closest", level=level(5, CLOSEST)),
        "language": gettext("settings-language", language=gettext("settings-language-auto")),
        "moderators": gettext("settings-moderators", role=gettext("settings-moderators-none")),
        "rate": gettext("settings-rate", count=30),
        "retention": gettext("settings-retention", days=90),
        "identities": gettext("settings-identities", kept=gettext("settings-identities-member")),
        "zone": gettext("settings-zone", zone="UTC"),
        "words": gettext("settings-words", count=0),
    }
    whose = {
        name: "" if name in UNOWNED else gettext(f"settings-{'own' if name in own else 'default'}")
        for name in held
    }
    hints = {name: f"{whose[name]} {gettext(f'settings-{name}-hint')}".strip() for name in held}
    return [
        small(gettext("settings-change")),
        *(
            f"{bold(words)}\n{small(f'{code(name)} · {hints[name]}')}"
            for name, words in held.items()
        ),
        f"{bold(gettext('feed-off'))}\n{small(gettext('settings-feed-hint'))}",
    ]


def level(percent: float, levels: Mapping[str, float]) -> str:
    """Return a threshold as it is shown: with its word, if it has one."""
    word = {value * 100: word for word, value in levels.items()}.get(percent)
    said = gettext("settings-percent", percent=percent)
    return (
        gettext("settings-level", word=gettext(f"settings-{word}"), percent=said) if word else said
    )


@pytest.mark.parametrize(
    ("actor", "may"),
    [
        (Actor(1, 2, manages_guild=True), True),
        (Actor(1, 2, manages_guild=False), False),
        (Actor(1, None, manages_guild=True), False),
        (Actor(1, None, manages_guild=False), False),
    ],
)
def test_who_may_manage(actor: Actor, may: bool) -> None:
    """Only one who manages a server, in that server, may change its settings."""
    assert may_manage(actor) is may


async def test_hidden_from_members(world: World) -> None:
    """Discord doesn't offer the command to a member who doesn't manage the server."""
    assert "settings" not in world.alice.available_commands(world.channel)
    with pytest.raises(SetupError, match="default-member-permissions"):
        await world.alice.slash(world.channel, "settings", answers="asker")


async def test_hidden_in_direct_messages(world: World) -> None:
    """In a DM there is no server to set anything for: the command isn't offered."""
    dana = world.env.create_user("dana")
    assert set(dana.available_commands()) == {
        "ask",
        "help",
        "privacy",
        "read",
        "sources",
        "topic",
        "topics",
        "verify",
    }


async def test_moderator_reads_and_changes(world: World) -> None:
    """A moderator sees what holds, changes it, and sees that it was saved; nobody else does."""
    before = await world.mona.slash(world.channel, "settings")
    after = await world.mona.slash(world.channel, "settings", answers="asker", confidence=70)
    again = await world.mona.slash(world.channel, "settings")
    assert before.ephemeral
    assert after.ephemeral
    title, *holds = texts(message(before))
    assert (title, holds) == (f"### {gettext('settings-title')}", standing("everyone", 75))
    saved, *holds = texts(message(after))
    assert saved == f"{title}\n{small(gettext('settings-saved'))}"
    assert holds == standing("asker", 70, own={"answers", "confidence"})
    assert texts(message(again)) == [title, *holds]


async def test_checked_in_code_too(world: World) -> None:
    """Where a server shows the command to a member, the bot still refuses, kindly and alone."""
    told = await world.bot.tree.fetch_commands()
    settings = next(one for one in told if one.name == "settings")
    world.guild.set_command_permissions(settings, {world.alice: True})
    for change in ({"answers": "asker"}, {"confidence": 0}, {"reset": "all"}, {}):
        refused = await world.alice.slash(world.channel, "settings", **change)
        assert refused.ephemeral
        assert words(refused) == gettext("error-not-permitted")
    assert await world.services.records.guilds.of(world.guild.id) == Overrides()


async def test_servers_dont_share_settings(world: World) -> None:
    """What one server sets holds in no other."""
    other = world.env.create_guild("Other")
    channel = other.create_text_channel("else")
    member = other.add_member(world.env.create_user("otto"))
    await world.mona.slash(world.channel, "settings", answers="asker", confidence=100)
    here = await world.alice.slash(world.channel, "ask", question=QUESTION)
    there = await member.slash(channel, "ask", question=QUESTION)
    assert (here.ephemeral, there.ephemeral) == (True, False)
    assert (answered(here), answered(there)) == (False, True)


# -- how sure the bot must be


async def test_a_servers_threshold_decides(world: World) -> None:
    """A high threshold refuses what a low one answers; the ranking's confidence is the same."""
    for percent in (100, 0):
        await world.mona.slash(world.channel, "settings", confidence=percent)
        result = await world.alice.slash(world.channel, "ask", question=QUESTION)
        assert answered(result) is (percent == 0)
    sure, unsure = (
        await the_row(world, outcome="answered"),
        await the_row(world, outcome="closest"),
    )
    assert sure.confidence == unsure.confidence


async def test_at_the_very_threshold(world: World) -> None:
    """A whole percentage is compared as it was typed: at it one answers, above it one refuses."""
    sure = world.services.library.current.ask(QUESTION).confidence
    for percent, answers in ((floor(sure * 100), True), (floor(sure * 100) + 1, False)):
        await world.mona.slash(world.channel, "settings", confidence=percent)
        result = await world.alice.slash(world.channel, "ask", question=QUESTION)
        assert answered(result) is answers


async def test_a_weak_match_is_answered_where_a_server_wants_it(world: World) -> None:
    """At 0 a question is answered that the default refuses; at 0 too, no shared word, no answer."""
    before = await world.alice.slash(world.channel, "ask", question=WEAK)
    await world.mona.slash(world.channel, "settings", confidence=0)
    after = await world.alice.slash(world.channel, "ask", question=WEAK)
    assert (answered(before), answered(after)) == (False, True)
    assert not quotes(await world.alice.slash(world.channel, "ask", question="Zyzzyva?"))


async def test_a_button_asks_at_the_servers_threshold(world: World) -> None:
    """A known question's button answers or refuses as the question typed there would."""
    refused = await world.alice.slash(world.channel, "ask", question=WEAK)
    key = next(key for key in buttons(refused) if key.startswith("question:"))
    first = await world.mona.click(message(refused), custom_id=key)
    await world.mona.slash(world.channel, "settings", confidence=100)
    again = await world.mona.click(message(refused), custom_id=key)
    assert (answered(first), answered(again)) == (True, False)


async def test_a_threshold_in_a_word(world: World) -> None:
    """The menu sets how sure the bot must be in a word, and autocomplete offers both's words."""
    shown = await world.mona.slash(world.channel, "settings")
    menu = "settings-level"
    strict = await world.mona.select(message(shown), ["strict"], custom_id=menu)
    assert texts(message(strict))[1:] == standing("everyone", 85, own={"confidence"})
    assert (await world.services.records.guilds.of(world.guild.id)).threshold == ANSWER["strict"]
    usual = await world.mona.select(message(shown), ["default"], custom_id=menu)
    assert texts(message(usual))[1:] == standing("everyone", 75)
    for option, levels in (("confidence", ANSWER), ("closest", CLOSEST)):
        offered = await world.mona.autocomplete(world.channel, "settings", option, "")
        assert [one["value"] for one in offered] == [
            round(value * 100) for value in levels.values()
        ]


async def test_the_closest_passages_have_a_threshold(world: World) -> None:
    """Below the second threshold nothing is shown; the first one doesn't change that."""
    shown = list[bool]()
    for percent in (0, 100):
        await world.mona.slash(world.channel, "settings", confidence=100, closest=percent)
        result = await world.alice.slash(world.channel, "ask", question=QUESTION)
        assert not answered(result)
        shown.append(bool(quotes(result)))
    assert shown == [True, False]


async def test_topics_and_passages_have_no_threshold(world: World) -> None:
    """What a member names is shown, however sure the bot must be of what they ask."""
    await world.mona.slash(world.channel, "settings", confidence=100)
    assert quotes(await world.alice.slash(world.channel, "topic", name="Syria"))
    assert quotes(await world.alice.slash(world.channel, "read", citation="parlio-zs94ms"))


@pytest.mark.environ(VERBATIM_THRESHOLD="1", VERBATIM_ANSWERS="asker")
async def test_the_operators_settings_hold_elsewhere(world: World) -> None:
    """A server's settings go before the operator's, which hold in a DM, and until it sets any."""
    dana = world.env.create_user("dana")
    holds = await world.mona.slash(world.channel, "settings")
    assert texts(message(holds))[1:] == standing("asker", 100)
    assert not answered(await world.alice.slash(world.channel, "ask", question=QUESTION))
    await world.mona.slash(world.channel, "settings", answers="everyone", confidence=10)
    here = await world.alice.slash(world.channel, "ask", question=QUESTION)
    there = await dana.slash("ask", question=QUESTION)
    assert (here.ephemeral, there.ephemeral) == (False, True)
    assert (answered(here), answered(there)) == (True, False)


async def test_settings_outlive_a_restart(world: World) -> None:
    """What was set holds after the bot was started anew."""
    await world.mona.slash(world.channel, "settings", answers="asker", confidence=100)
    await world.restart()
    result = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert result.ephemeral
    assert not answered(result)
    holds = await world.mona.slash(world.channel, "settings")
    assert texts(message(holds))[1:] == standing("asker", 100, own={"answers", "confidence"})


@pytest.mark.parametrize(
    ("reset", "left"),
    [("answers", {"confidence"}), ("confidence", {"answers"}), ("all", set[str]())],
)
async def test_reset(world: World, reset: str, left: set[str]) -> None:
    """What is reset is the operator's again, in word and deed; what isn't stays the server's."""
    await world.mona.slash(world.channel, "settings", answers="asker", confidence=100)
    told = await world.mona.slash(world.channel, "settings", reset=reset)
    audience = "asker" if "answers" in left else "everyone"
    percent = 100 if "confidence" in left else 75
    assert texts(message(told))[1:] == standing(audience, percent, own=left)
    assert gettext("settings-saved") in words(told)
    result = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert result.ephemeral is ("answers" in left)
    assert answered(result) is ("confidence" not in left)


@pytest.mark.parametrize(
    ("given", "reset", "after"),
    [
        (Overrides(), None, Overrides("asker", 0.7)),
        (Overrides("everyone"), None, Overrides("everyone", 0.7)),
        (Overrides(None, 0.0), None, Overrides("asker", 0.0)),
        (Overrides(), "answers", Overrides(None, 0.7)),
        (Overrides(), "confidence", Overrides("asker", None)),
        (Overrides(), "all", Overrides()),
        (Overrides(None, 0.2), "all", Overrides(None, 0.2)),
        (Overrides("everyone"), "answers", Overrides("everyone", 0.7)),
    ],
)
def test_what_a_change_leaves(given: Overrides, reset: Reset | None, after: Overrides) -> None:
    """What is reset goes first, what is given holds, and all else stays."""
    assert with_changes(Overrides("asker", 0.7), given, reset) == after


@pytest.mark.parametrize("percent", [-1, 101, 0.5, "70"])
async def test_discord_lets_through_a_percentage_only(world: World, percent: float | str) -> None:
    """Discord itself refuses what is no whole number from 0 to 100."""
    with pytest.raises(SetupError):
        await world.mona.slash(world.channel, "settings", confidence=percent)
    assert await world.services.records.guilds.of(world.guild.id) == Overrides()


@pytest.mark.environ(VERBATIM_THRESHOLD="0.333")
async def test_an_operators_odd_threshold_is_shown_as_it_is(world: World) -> None:
    """An operator's threshold needn't be a whole percentage; it isn't rounded to one."""
    holds = await world.mona.slash(world.channel, "settings")
    assert texts(message(holds))[1:] == standing("everyone", 33.3)


async def test_the_settings_are_read_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question reads its server's settings once, whether or not the member says who sees it."""
    guilds = world.services.records.guilds
    read, reads = guilds.state, list[int]()

    async def counted(guild_id: int, targets: Iterable[int]) -> GuildState:
        reads.append(guild_id)
        return await read(guild_id, targets)

    monkeypatch.setattr(guilds, "state", counted)
    await world.alice.slash(world.channel, "ask", question=QUESTION)
    await world.alice.slash(world.channel, "ask", question=QUESTION, private=True)
    assert reads == [world.guild.id] * 2


# -- what goes wrong


async def test_settings_that_cant_be_read(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Where a server's settings can't be read, the operator's hold, and the operator is told."""
    await world.mona.slash(world.channel, "settings", answers="asker", confidence=100)
    with closing(sqlite3.connect(world.services.settings.database)) as other:
        other.execute("DROP TABLE guild_setting")
    with caplog.at_level(logging.WARNING):
        result = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert not result.ephemeral
    assert answered(result)
    (told,) = [one for one in caplog.records if one.msg.startswith("server settings and")]
    assert "guild_setting" in told.__dict__["reason"]
    asked = await world.mona.slash(world.channel, "settings")
    assert texts(message(asked)) == [gettext("error-settings-unsaved")]


async def test_settings_that_cant_be_saved(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """A database that refuses is told to the moderator in plain words, to the operator in full."""
    path = world.services.settings.database
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with caplog.at_level(logging.ERROR):
            result = await world.mona.slash(
                world.channel, "settings", answers="asker", confidence=100
            )
    assert texts(message(result)) == [gettext("error-settings-unsaved")]
    record = next(one for one in caplog.records if one.msg == "records failed")
    assert str(path) in record.__dict__["reason"]
    assert await world.services.records.guilds.of(world.guild.id) == Overrides()


async def test_brought_along_by_a_member(tmp_path: Path) -> None:
    """What a server set holds while it has the bot itself, not for who brings it along later."""
    database = tmp_path / "verbatim.sqlite3"
    records = await Records.open(database)
    for guild in (GUILD, ELSEWHERE):
        await records.guilds.change(guild, lambda _: Overrides("asker", 1))
    await records.close()
    async with connected(tmp_path) as discord:
        here = await discord.ask(QUESTION)
        asked = brought(slash("ask", {"question": QUESTION}), "server")
        there = await discord.interact(asked)
    unsure = gettext("closest-title")
    sure = [
        any(one.startswith("> ") for one in reply.texts)
        and not any(unsure in one for one in reply.texts)
        for reply in (here, there)
    ]
    assert sure == [False, True]
    assert [reply.private for reply in (here, there)] == [True, False]


async def test_a_zone_for_times_that_name_none(world: World) -> None:
    """A server's zone is picked from a list or by its city; what is none is refused, kindly."""
    zoned = bold(gettext("settings-zone", zone="Europe/Berlin"))
    offered = await world.mona.autocomplete(world.channel, "settings", "zone", "berl")
    assert [one["value"] for one in offered] == ["Europe/Berlin"]
    changed = await world.mona.slash(world.channel, "settings", zone="berlin")
    assert zoned in words(changed)
    refused = await world.mona.slash(world.channel, "settings", zone="Atlantis")
    assert words(refused) == gettext("error-time-zone", time=bold("Atlantis"))
    assert zoned in words(await world.mona.slash(world.channel, "settings"))
    reset = await world.mona.slash(world.channel, "settings", reset="zone")
    assert bold(gettext("settings-zone", zone="UTC")) in words(reset)
    audit = words(await world.mona.slash(world.channel, "logs audit"))
    zone, gone = gettext("option-settings-zone"), gettext("option-settings-reset")
    assert gettext("audit-detail", name=zone, value="Europe/Berlin") in audit
    assert gettext("audit-detail", name=gone, value=zone) in audit


# -- what Discord is told


async def test_what_discord_is_told_of_the_commands(world: World) -> None:
    """Members' commands are for servers, DMs and one's own account; settings for servers only."""
    told = next(one.json for one in world.env.http_requests if one.method == "PUT" and one.json)
    commands = {one["name"]: one for one in told}
    menu = commands.pop("Check quote")
    assert (menu["contexts"], menu["integration_types"]) == ([0, 1, 2], [0, 1])
    names = {
        "ama",
        "ask",
        "help",
        "logs",
        "privacy",
        "read",
        "settings",
        "sources",
        "topic",
        "topics",
        "verify",
    }
    assert set(commands) == names
    for name, one in commands.items():
        servers_only = name in {"ama", "logs", "settings"}
        assert one["contexts"] == ([0] if servers_only else [0, 1, 2])
        assert one["integration_types"] == ([0] if servers_only else [0, 1])
        moderators_only = name in {"logs", "settings"}
        assert (one["default_member_permissions"] is None) is not moderators_only
        assert 1 <= len(one["description"]) <= 100
        for option in one["options"]:
            assert 1 <= len(option["description"]) <= 100
            assert len(option["name"]) <= 32
