"""Keeping order on the way in: how often somebody may ask, and who is kept from the bot."""

from __future__ import annotations

import inspect
import re
from datetime import UTC, datetime, timedelta

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import Block
from commands._core.checks import COMMANDS, Actor, Quota, barring
from commands._core.components import Button, Select
from tests.commands._shown import button, message, rows, words
from tests.commands.logs._evening import PARTY, asked, member
from tests.conftest import World

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LIMITED = gettext("error-limited", again="|").partition("|")[0]
FULL = gettext("error-limited-server", again="|").partition("|")[0]
FEW = pytest.mark.environ(VERBATIM_MEMBER_RATE="3")


def block(target: int, until: datetime | None = None) -> Block:
    """Return a block of somebody since noon."""
    return Block(target, "member", NOON, 9, until)


def again(result: InteractionResult) -> int:
    """Return the second that somebody is told to come again."""
    (told,) = re.findall(r"<t:(\d+):R>", words(result))
    return int(told)


MEMBER = Actor(1, 2, manages_guild=False, roles=frozenset({7}))


@pytest.mark.parametrize(
    ("actor", "blocks", "moderators", "until"),
    [
        (MEMBER, [], None, "free"),
        (MEMBER, [block(1)], None, None),
        (MEMBER, [block(7)], None, None),
        (MEMBER, [block(3), block(8)], None, "free"),
        (MEMBER, [block(1, NOON + HOUR)], None, NOON + HOUR),
        (MEMBER, [block(1, NOON)], None, "free"),
        (MEMBER, [block(1, NOON - HOUR)], None, "free"),
        (MEMBER, [block(1, NOON + HOUR), block(7, NOON + 2 * HOUR)], None, NOON + 2 * HOUR),
        (MEMBER, [block(1, NOON + HOUR), block(7)], None, None),
        (MEMBER, [block(1)], 7, "free"),
        (Actor(1, 2, manages_guild=True, roles=frozenset({7})), [block(1), block(7)], None, "free"),
        (Actor(1, None, manages_guild=False), [block(1)], None, "free"),
    ],
)
def test_who_is_kept_out(
    actor: Actor, blocks: list[Block], moderators: int | None, until: datetime | str | None
) -> None:
    """The member or one of their roles while it holds; nobody who may moderate, or is elsewhere."""
    found = barring(actor, blocks, moderators, NOON)
    assert ("free" if found is None else found.until) == until


@pytest.mark.usefixtures("world")
async def test_what_makes_a_query_says_so() -> None:
    """Each button and menu that puts a query on record counts toward the rate; no other does."""
    kinds = [*Button.__subclasses__(), *Select.__subclasses__()]
    makes = re.compile(r"context\.(answer|replace|fail)\(|\bshare\(context")
    kinds = [one for one in kinds if one.__module__.startswith("commands.")]
    assert len(kinds) > 20
    for kind in kinds:
        asks = makes.search(inspect.getsource(kind.press)) is not None
        assert (kind.quota is Quota.QUERY) is asks, kind


def test_commands_on_the_list_are_there(world: World) -> None:
    """What isn't a plain use is a command that there is."""
    names = {one.qualified_name for one in world.bot.tree.walk_commands()} | {"Check quote"}
    assert COMMANDS.keys() <= names


@FEW
async def test_too_many_questions(world: World) -> None:
    """Beyond the rate a member is told alone when to come again; then they are answered."""
    for _ in range(3):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    refused = await world.alice.slash(world.channel, "ask", question="One more")
    assert refused.ephemeral
    assert LIMITED in words(refused)
    wait = again(refused) - world.env.now().timestamp()
    assert 0 < wait <= 21
    assert not await rows(world, question="One more")
    await world.env.advance_time(wait)
    assert LIMITED not in words(await world.alice.slash(world.channel, "ask", question="One more"))


@FEW
async def test_all_that_makes_queries_counts(world: World) -> None:
    """Commands and buttons draw on one rate; what makes no query is free, as autocomplete is."""
    answer = await world.alice.slash(world.channel, "ask", question=PARTY)
    await world.alice.slash(world.channel, "topic", name="syria")
    await world.alice.click(message(answer), custom_id=button(answer, gettext("button-context")))
    for name, options in {
        "ask": {"question": PARTY},
        "topic": {"name": "syria"},
        "read": {"citation": "party"},
        "verify": {"text": "We take no side."},
    }.items():
        assert LIMITED in words(await world.alice.slash(world.channel, name, **options)), name
    pressed = await world.alice.click(message(answer), label=gettext("button-why"))
    assert pressed.ephemeral
    assert LIMITED in words(pressed)
    checked = await world.mona.send(world.channel, "They said “we take no side”.")
    assert LIMITED in words(await world.alice.context_menu(world.channel, "Check quote", checked))
    assert LIMITED not in words(await world.alice.slash(world.channel, "sources"))
    voted = await world.alice.click(message(answer), label=gettext("button-answers"))
    assert words(voted) == gettext("vote-counted")
    assert await world.alice.autocomplete(world.channel, "ask", "question", "polit")


@FEW
async def test_moderators_commands_are_not_limited(world: World) -> None:
    """Who looks through the log draws on no rate, and a member's rate isn't another's."""
    for _ in range(8):
        assert LIMITED not in words(await world.mona.slash(world.channel, "logs recent"))
    for _ in range(3):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    assert LIMITED in words(await world.alice.slash(world.channel, "ask", question=PARTY))
    assert LIMITED not in words(await world.mona.slash(world.channel, "ask", question=PARTY))


@FEW
async def test_a_servers_own_rate(world: World) -> None:
    """A server raises, lowers or lifts the member's rate for itself alone, and takes it back."""
    theirs = world.env.create_guild("Elsewhere")
    channel, bob = theirs.create_text_channel("quotes"), member(world, "bob", guild=theirs)

    async def limited() -> list[bool]:
        await world.env.advance_time(60)
        told = [
            words(await world.alice.slash(world.channel, "ask", question=PARTY)) for _ in range(5)
        ]
        return [LIMITED in one for one in told]

    assert await limited() == [False] * 3 + [True] * 2
    changed = await world.mona.slash(world.channel, "settings", rate=1)
    assert gettext("settings-rate", count=1) in words(changed)
    assert await limited() == [False] + [True] * 4
    assert LIMITED not in words(await bob.slash(channel, "ask", question=PARTY))
    assert LIMITED not in words(await bob.slash(channel, "ask", question=PARTY))
    unlimited = await world.mona.slash(world.channel, "settings", rate=0)
    assert gettext("settings-rate-none") in words(unlimited)
    assert await limited() == [False] * 5
    await world.mona.slash(world.channel, "settings", reset="rate")
    assert await limited() == [False] * 3 + [True] * 2


@pytest.mark.environ(VERBATIM_SERVER_RATE="2")
async def test_a_servers_members_together(world: World) -> None:
    """The operator's limit for a whole server holds for all in it, and for no other server."""
    bob = member(world, "bob")
    await asked(world, PARTY)
    await bob.slash(world.channel, "ask", question=PARTY)
    await world.alice.slash(world.channel, "ask", question=PARTY)
    assert FULL in words(await bob.slash(world.channel, "ask", question=PARTY))
    theirs = world.env.create_guild("Elsewhere")
    channel, otto = theirs.create_text_channel("quotes"), member(world, "otto", guild=theirs)
    assert FULL not in words(await otto.slash(channel, "ask", question=PARTY))


@FEW
async def test_direct_messages(world: World) -> None:
    """In a DM a member has a rate of their own, and no server's."""
    dana = world.env.create_user("dana")
    for _ in range(3):
        await dana.slash("ask", question=PARTY)
    assert LIMITED in words(await dana.slash("ask", question=PARTY))


@FEW
async def test_limited_attempts_are_counted(world: World) -> None:
    """Moderators see who asked too much, and how often: one record for a member and an hour."""
    for _ in range(8):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    audit = world.services.records.audit
    (act,) = await audit.page(world.guild.id)
    assert (act.actor_id, act.action) == (None, "limited")
    assert act.details == {"member": world.alice.id, "limit": "member", "times": 5}
    await world.env.advance_time(3600)
    for _ in range(4):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    assert [one.details["times"] for one in await audit.page(world.guild.id)] == [1, 5]
    theirs = world.env.create_guild("Elsewhere")
    assert await audit.page(theirs.id) == []


@FEW
async def test_who_is_limited_is_kept_as_the_server_keeps_members(world: World) -> None:
    """A server that doesn't keep who asks has the attempts on record without a name."""
    await world.mona.slash(world.channel, "settings", identities="none")
    for _ in range(5):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    acts = await world.services.records.audit.page(world.guild.id)
    (act,) = [one for one in acts if one.action == "limited"]
    assert act.details == {"limit": "member", "times": 2}


@FEW
async def test_who_wants_nothing_logged_is_limited_without_a_name(world: World) -> None:
    """That somebody was refused for their rate is counted; by whom isn't on record."""
    records = world.services.records
    await records.members.log(world.alice.id, world.env.now(), wanted=False)
    for _ in range(5):
        await world.alice.slash(world.channel, "ask", question=PARTY)
    (act,) = await records.audit.page(world.guild.id)
    assert act.details == {"limit": "member", "times": 2}


async def test_everybody_may_go_on_where_blocks_cant_be_read(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """A damaged table keeps no member from their answer; the log says so."""
    await world.services.records.database.write(
        lambda connection: connection.execute("ALTER TABLE block RENAME TO gone")
    )
    told = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert "political party" in words(told)
    assert "blocks can't be read" in caplog.text
