"""``/privacy``: what is kept is said as it is, handed over, erased, or not kept at all."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from simcord.backend.serializers import guild_create_payload

from bot.i18n import gettext
from commands._core.markdown import bold
from commands.server.privacy import documents
from tests.commands._shown import button, buttons, message, quotes, rows, set_for_good, words
from tests.commands.logs._evening import PARTY, WEATHER, asked, member, moderator
from tests.conftest import World
from tests.records.test_erasing import reading


async def press(world: World, who: Any, label: str, result: Any = None) -> Any:
    """Press a button of somebody's ``/privacy``, or of another reply."""
    if result is None:
        result = await told(world, who)
    return await who.click(message(result), label=gettext(label))


async def told(world: World, who: Any) -> Any:
    """Let somebody look at what is kept of them."""
    return await who.slash(*_place(world, who), "privacy")


def _place(world: World, who: Any) -> tuple[Any, ...]:
    return (world.channel,) if hasattr(who, "context_menu") else ()


async def forget(world: World, who: Any) -> Any:
    """Let somebody be forgotten."""
    sure = await press(world, who, "button-privacy-forget")
    done = await press(world, who, "button-privacy-forget-yes", sure)
    await world.services.records.erasing.settled()
    return done


async def data(result: Any) -> dict[str, Any]:
    """Return what is in the file of a reply."""
    (file,) = message(result).attachments
    found: dict[str, Any] = json.loads(await file.read())
    return found


# -- what is said


async def test_what_is_told_is_what_holds(world: World) -> None:
    """The days, the name and who sees it are this very server's, told to the member alone."""
    result = await told(world, world.alice)
    assert result.ephemeral
    said = words(result)
    for line in (
        gettext("privacy-as-member"),
        gettext("privacy-long", days=90),
        gettext("privacy-seen-server"),
        gettext("privacy-ama"),
    ):
        assert line in said
    role = world.guild.create_role("Reviewers")
    await world.mona.slash(
        world.channel, "settings", retention=7, identities="pseudonym", moderators=role
    )
    said = words(await told(world, world.alice))
    assert gettext("privacy-as-pseudonym") in said
    assert gettext("privacy-long", days=7) in said
    assert gettext("privacy-seen-role", role=f"<@&{role.id}>") in said
    dana = world.env.create_user("dana")
    said = words(await told(world, dana))
    assert gettext("privacy-seen-operator") in said
    assert gettext("privacy-long", days=90) in said


async def test_everyone_is_offered_it(world: World) -> None:
    """It is there in a server, in a DM, and for one's own account."""
    assert "privacy" in world.alice.available_commands(world.channel)
    assert "privacy" in world.env.create_user("dana").available_commands()
    (told_of,) = [one for one in await world.bot.tree.fetch_commands() if one.name == "privacy"]
    assert told_of.default_member_permissions is None


async def test_help_names_it(world: World) -> None:
    """The five lines lead to it."""
    assert "/privacy" in words(await world.alice.slash(world.channel, "help"))


# -- my data


async def test_my_data(world: World) -> None:
    """The file has every row about the member in this server, and none about anybody else."""
    bob = member(world, "bob")
    await asked(world, PARTY, WEATHER)
    await asked(world, "What does bob want?", by=bob)
    answered = await bob.slash(world.channel, "ask", question=PARTY)
    await world.alice.click(message(answered), label=gettext("button-answers"))
    await world.mona.slash(world.channel, "logs recent", member=world.alice)
    result = await press(world, world.alice, "button-privacy-data")
    assert result.ephemeral
    held = await data(result)
    assert held["about"] == world.alice.id
    (tables,) = held["servers"].values()
    assert sorted(row["question"] for row in tables["query"]) == sorted([PARTY, WEATHER])
    assert len(tables["vote"]) == 1
    assert tables["shown"]
    assert [json.loads(row["details"]) for row in tables["audit_about"]] == [
        {"user_id": world.alice.id}
    ]
    assert str(bob.id) not in json.dumps(held)


async def test_data_of_one_server_or_of_all(world: World) -> None:
    """In a server it is that server's; in a DM all that there is, of every server and of none."""
    theirs = world.env.create_guild("Elsewhere")
    elsewhere = theirs.create_text_channel("quotes")
    dana = world.env.create_user("dana")
    here, there = world.guild.add_member(dana), theirs.add_member(dana)
    await here.slash(world.channel, "ask", question=PARTY)
    await there.slash(elsewhere, "ask", question=WEATHER)
    await dana.slash("ask", question="Is Guantanamo lawful?")
    held = await data(await press(world, here, "button-privacy-data"))
    assert WEATHER not in json.dumps(held)
    assert list(held["servers"]) == [str(world.guild.id)]
    held = await data(await press(world, dana, "button-privacy-data"))
    assert list(held["servers"]) == ["none", str(world.guild.id), str(theirs.id)]
    await forget(world, here)
    held = await data(await press(world, dana, "button-privacy-data"))
    assert list(held["servers"]) == ["none", str(theirs.id)]
    await forget(world, dana)
    nothing = await press(world, dana, "button-privacy-data")
    assert words(nothing) == gettext("privacy-data-none")


def test_data_too_large_for_one_file() -> None:
    """Each file is JSON by itself and within the limit; together they have every row once."""
    listed = [{"id": n, "question": "ü" * (n % 900)} for n in range(400)]
    held = {"about": 1, "servers": {"7": {"query": listed[:300]}, "8": {"query": listed[300:]}}}
    files = list(documents(held, 20_000))
    assert len(files) > 10
    assert max(map(len, files)) <= 20_000
    found = [
        row
        for one in map(json.loads, files)
        for tables in one["servers"].values()
        for row in tables["query"]
    ]
    assert found == listed


# -- forget me


async def test_forget_me(world: World) -> None:
    """Asked first, then gone from the database, with how much; somebody else's rows stay."""
    bob = member(world, "bob")
    await asked(world, PARTY, WEATHER)
    answered = await bob.slash(world.channel, "ask", question=PARTY)
    await world.alice.click(message(answered), label=gettext("button-doesnt"))
    await world.mona.slash(world.channel, "logs recent", member=world.alice)
    sure = await press(world, world.alice, "button-privacy-forget")
    assert words(sure) == gettext("privacy-forget-here")
    assert len(await rows(world, user_id=world.alice.id)) == 2
    done = await press(world, world.alice, "button-privacy-forget-yes", sure)
    said = words(done)
    assert gettext("privacy-forgotten-questions", count=2) in said
    assert gettext("privacy-forgotten-feedback", count=1) in said
    assert gettext("privacy-forgotten-links", count=1) in said
    assert not await rows(world, user_id=world.alice.id)
    assert len(await rows(world, user_id=bob.id)) == 1
    await world.services.records.erasing.settled()
    with closing(sqlite3.connect(world.services.settings.database)) as reader:
        dump = "\n".join(reader.iterdump())
    assert str(world.alice.id) not in dump
    again = await forget(world, world.alice)
    assert gettext("privacy-forgotten-none") in words(again)


async def test_moderators_see_nothing_of_the_forgotten(world: World) -> None:
    """A list that was open, a row by its id and a filter by the member show none of it."""
    await asked(world, PARTY, "Who is forgotten here?")
    (row, *_) = await rows(world, user_id=world.alice.id)
    listed = await world.mona.slash(world.channel, "logs recent")
    await forget(world, world.alice)
    shown = await world.mona.click(message(listed), custom_id=f"logs-show:{row.id}")
    assert "forgotten here" not in words(shown)
    gone = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert gettext("error-unknown-query", name=f"**{row.id}**") == words(gone)
    none = await world.mona.slash(world.channel, "logs recent", member=world.alice)
    assert gettext("logs-none") in words(none)


async def test_a_button_below_a_forgotten_answer(world: World) -> None:
    """It says kindly that there is nothing to go by any more."""
    answered = await world.alice.slash(world.channel, "ask", question=PARTY)
    await forget(world, world.alice)
    pressed = await world.alice.click(message(answered), label=gettext("button-copy"))
    assert words(pressed) == gettext("error-forgotten")


async def test_each_presses_for_themselves(world: World) -> None:
    """The buttons are about who presses, so that nobody can forget or read anybody else."""
    bob = member(world, "bob")
    await asked(world, PARTY)
    await asked(world, "What does bob want?", by=bob)
    await forget(world, bob)
    assert len(await rows(world, user_id=world.alice.id)) == 1
    assert not await rows(world, user_id=bob.id)


async def test_a_restart_halfway_is_made_good(world: World) -> None:
    """A request that the bot was stopped over is fulfilled at its next start; /privacy says so."""
    await asked(world, PARTY, WEATHER)
    erasing = world.services.records.erasing
    erasing._batches.stop()  # pyright: ignore[reportPrivateUsage]
    done = await forget(world, world.alice)
    assert gettext("privacy-forgetting") in words(done)
    assert len(await rows(world, user_id=world.alice.id)) == 2
    assert "still being erased" in words(await told(world, world.alice))
    await world.restart()
    await settled(world)
    assert not await rows(world, user_id=world.alice.id)
    assert gettext("privacy-request-verified", number="", at="").strip(" ,:") in words(
        await told(world, world.alice)
    )


async def test_not_verified_while_somebody_reads(world: World) -> None:
    """While another program reads the file it isn't said to be gone; each sees their own requests.

    A restart finds it, and the receipt says so once it is verified.
    """
    bob = member(world, "bob")
    await asked(world, PARTY)
    with reading(world.services.settings.database):
        done = words(await forget(world, world.alice))
        assert gettext("privacy-forgotten-unverified") in done
        assert gettext("privacy-forgotten") not in done
        number = done.rpartition("`")[0].rpartition("`")[2]
        assert number
        shown = words(await told(world, world.alice))
        assert number in shown
        assert "not yet overwritten" in shown
        assert number not in words(await told(world, bob))
    await world.restart()
    while "not yet" in (shown := words(await told(world, world.alice))):
        await settled(world)
    assert number in shown
    assert "nothing of it is left" in shown


async def test_a_database_that_refuses(world: World) -> None:
    """Where a wish can't be written, that is said, and nothing is changed."""
    await asked(world, PARTY)
    sure = await press(world, world.alice, "button-privacy-forget")
    view = await told(world, world.alice)
    with closing(sqlite3.connect(world.services.settings.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for label, result in (
            ("button-privacy-forget-yes", sure),
            ("button-privacy-unlog", view),
        ):
            pressed = await press(world, world.alice, label, result)
            assert words(pressed) == gettext("privacy-unsaved")
    assert len(await rows(world, user_id=world.alice.id)) == 1
    assert world.services.records.members.logs(world.alice.id)


# -- don't log my questions


async def test_not_logged(world: World) -> None:
    """The member is answered as before, on record is a number; another member's are logged."""
    bob = member(world, "bob")
    before = await world.alice.slash(world.channel, "ask", question=PARTY)
    pressed = await press(world, world.alice, "button-privacy-unlog")
    assert words(pressed) == gettext("privacy-unlogged-now", button="")
    asked_then = len(await rows(world))
    for question in (PARTY, WEATHER):
        after = await world.alice.slash(world.channel, "ask", question=question)
        if question == PARTY:
            assert quotes(after) == quotes(before)
    await world.alice.slash(world.channel, "topics")
    assert len(await rows(world)) == asked_then
    counts = await world.services.records.members.counted(world.guild.id)
    assert list(counts.values()) == [2]
    await asked(world, PARTY, by=bob)
    assert len(await rows(world)) == asked_then + 1
    assert gettext("privacy-unlogged") in words(await told(world, world.alice))
    with closing(sqlite3.connect(world.services.settings.database)) as reader:
        assert WEATHER not in "\n".join(reader.iterdump())


async def test_buttons_of_what_isnt_logged(world: World) -> None:
    """Those that need the record say why they can't; the others do their work."""
    await press(world, world.alice, "button-privacy-unlog")
    answered = await world.alice.slash(world.channel, "ask", question=PARTY)
    for label in (
        gettext("button-answers"),
        gettext("button-doesnt"),
        gettext("button-copy"),
        gettext("button-why"),
    ):
        pressed = await world.alice.click(message(answered), label=label)
        assert pressed.ephemeral
        assert words(pressed) == gettext("error-unlogged"), label
    context = await world.alice.click(
        message(answered), custom_id=button(answered, gettext("button-context"))
    )
    assert quotes(context)
    private = await world.alice.slash(world.channel, "ask", question=PARTY, private=True)
    shared = await world.alice.click(message(private), label=gettext("button-share"))
    assert words(shared) == gettext("error-unlogged")
    refused = await world.alice.slash(world.channel, "ask", question="Zyzzyva?")
    for key in buttons(refused):
        assert words(await world.alice.click(message(refused), custom_id=key))


async def test_logged_again(world: World) -> None:
    """The wish holds in every server and after a restart, until it is taken back."""
    theirs = world.env.create_guild("Elsewhere")
    elsewhere = theirs.create_text_channel("quotes")
    dana = world.env.create_user("dana")
    here, there = world.guild.add_member(dana), theirs.add_member(dana)
    await press(world, here, "button-privacy-unlog")
    await world.restart()
    await there.slash(elsewhere, "ask", question=PARTY)
    await dana.slash("ask", question=PARTY)
    assert not await rows(world)
    pressed = await press(world, dana, "button-privacy-log")
    assert words(pressed) == gettext("privacy-logged-now")
    await there.slash(elsewhere, "ask", question=PARTY)
    assert len(await rows(world)) == 1


async def test_forgetting_keeps_the_wish(world: World) -> None:
    """Who wanted nothing logged and is forgotten isn't logged from then on."""
    await press(world, world.alice, "button-privacy-unlog")
    await forget(world, world.alice)
    await asked(world, PARTY)
    assert not await rows(world)


# -- how long, and under which name


async def settled(world: World) -> None:
    """Wait until the upkeep that began is done."""
    for _ in range(6000):
        await world.env.advance_time(0.01)
        await asyncio.sleep(0.01)
        if not await world.services.records.erasing.pending():
            break
    await world.services.records.erasing.settled()


async def days(world: World, number: int) -> None:
    """Let days go by, with the bot's daily upkeep."""
    for _ in range(number):
        await world.env.advance_time(24 * 3600)
    await settled(world)


async def test_retention(world: World) -> None:
    """What is older than the server's days goes by itself, and the audit says how many."""
    await set_for_good(world, retention=3)
    await asked(world, PARTY, WEATHER)
    await days(world, 2)
    assert len(await rows(world)) == 2
    await asked(world, "Is Guantanamo lawful?")
    await days(world, 2)
    assert [row.question for row in await rows(world)] == ["Is Guantanamo lawful?"]
    audit = words(await world.mona.slash(world.channel, "logs audit"))
    assert gettext("audit-erased", count=2) in audit
    assert gettext("audit-bot") in audit


@pytest.mark.environ(VERBATIM_RETENTION_DAYS="2")
async def test_retention_of_the_operator(world: World) -> None:
    """Where a server says nothing, and outside of servers, the operator's days hold."""
    dana = world.env.create_user("dana")
    await set_for_good(world, retention=5)
    await asked(world, PARTY)
    await dana.slash("ask", question=WEATHER)
    await days(world, 3)
    assert [row.question for row in await rows(world)] == [PARTY]


@pytest.mark.parametrize("identities", ["member", "pseudonym", "none"])
async def test_private_buttons_under_any_name(world: World, identities: str) -> None:
    """Buttons of what one saw alone work for who asked, whatever they are kept as."""
    await set_for_good(world, identities=identities)
    private = await world.alice.slash(world.channel, "ask", question=PARTY, private=True)
    await world.services.records.erasing.settled()
    for label in (gettext("button-copy"), gettext("button-answers"), gettext("button-why")):
        pressed = await world.alice.click(message(private), label=label)
        assert gettext("error-forgotten") not in words(pressed), label
    better = await world.alice.click(message(private), label=gettext("button-doesnt"))
    form = await world.alice.click(message(better), label=gettext("button-better-words"))
    kept = await world.alice.submit_modal(form, {"words": "Look at the charter."})
    assert words(kept) == gettext("better-kept")
    (row,) = await rows(world, via="command")
    suggested = await world.services.records.feedback.suggestions(world.guild.id, row.id)
    assert [one.words for one in suggested] == ["Look at the charter."]
    assert (row.user_id == world.alice.id) is (identities == "member")
    assert (suggested[0].user_id == world.alice.id) is (identities == "member")


async def test_a_private_row_stays_its_askers(world: World) -> None:
    """With pseudonyms, and with no names, a button forged for a private row opens nothing."""
    from commands._core.layout import layout, row
    from commands.answers.share import CopyButton

    bob = member(world, "bob")
    for identities in ("pseudonym", "none"):
        await set_for_good(world, identities=identities)
        await world.alice.slash(world.channel, "ask", question=PARTY, private=True)
        newest = max(await rows(world, command="ask"), key=lambda one: one.id)
        item = CopyButton(newest.id)
        sent = await world.bot.get_partial_messageable(world.channel.id).send(
            view=layout(row(item))
        )
        (made,) = [one for one in world.channel.history(viewer=bob) if one.id == sent.id]
        pressed = await bob.click(made, label=gettext("button-copy"))
        assert words(pressed) == gettext("error-forgotten"), identities


async def test_logs_with_pseudonyms(world: World) -> None:
    """Moderators see pseudonyms in the place of members, old rows too, and can't look up whose."""
    bob = member(world, "bob")
    await asked(world, PARTY)
    await asked(world, WEATHER, by=bob)
    await set_for_good(world, identities="pseudonym")
    await world.services.records.erasing.settled()
    await asked(world, "Is Guantanamo lawful?")
    listed = words(await world.mona.slash(world.channel, "logs recent"))
    assert str(world.alice.id) not in listed
    assert listed.count("member ") >= 3
    before = len(await world.services.records.audit.page(world.guild.id))
    for command, options in (("recent", {}), ("export", {"format": "csv"})):
        looked = await world.mona.slash(
            world.channel, f"logs {command}", member=world.alice, **options
        )
        assert words(looked) == gettext("error-pseudonymized")
    assert len(await world.services.records.audit.page(world.guild.id)) == before
    held = await data(await press(world, world.alice, "button-privacy-data"))
    (tables,) = held["servers"].values()
    assert len(tables["query"]) == 2
    await forget(world, world.alice)
    assert len(await rows(world)) == 1


async def test_names_of_one_server_only(world: World) -> None:
    """What one server chooses holds in no other."""
    theirs = world.env.create_guild("Elsewhere")
    elsewhere = theirs.create_text_channel("quotes")
    otto = moderator(world, theirs)
    await otto.slash(elsewhere, "ask", question=PARTY)
    await set_for_good(world, identities="none", retention=1)
    await asked(world, PARTY)
    await days(world, 3)
    (row,) = await rows(world)
    assert (row.guild_id, row.user_id) == (theirs.id, otto.id)


async def test_settings_say_what_holds(world: World) -> None:
    """`/settings` shows the days and the names, and resets them."""
    shown = words(await set_for_good(world, retention=1, identities="none"))
    assert bold(gettext("settings-retention", days=1)) in shown
    assert bold(gettext("settings-identities", kept=gettext("settings-identities-none"))) in shown
    await world.mona.slash(world.channel, "settings", reset="identities")
    shown = words(await world.mona.slash(world.channel, "settings", reset="retention"))
    assert bold(gettext("settings-retention", days=90)) in shown
    assert bold(gettext("settings-identities", kept=gettext("settings-identities-member"))) in shown


async def test_who_may_see_the_audit_of_it(world: World) -> None:
    """That somebody was forgotten is not told to moderators by name."""
    await asked(world, PARTY)
    await forget(world, world.alice)
    audit = words(await world.mona.slash(world.channel, "logs audit"))
    assert str(world.alice.id) not in audit


# -- the bot leaves


def feed(world: World, event: str, payload: Any) -> None:
    """Let Discord tell of something; SimCord itself never removes a bot from a server."""
    gateway = world.env._gateway_feed  # pyright: ignore[reportPrivateUsage]
    gateway(event, payload)


async def removed(world: World) -> Any:
    """Remove the bot from the server, and return what brings it back."""
    guild = world.env.backend.guilds.pop(world.guild.id)
    feed(world, "GUILD_DELETE", {"id": str(world.guild.id)})
    await settled(world)
    return guild


async def back(world: World, guild: Any) -> None:
    """Add the bot to the server again."""
    world.env.backend.guilds[world.guild.id] = guild
    feed(world, "GUILD_CREATE", guild_create_payload(world.env.backend, guild))
    await settled(world)


async def test_the_bot_is_removed(world: World) -> None:
    """After the time of grace nothing of the server is left; another server's rows stay."""
    otto = moderator(world, theirs := world.env.create_guild("Elsewhere"))
    elsewhere = theirs.create_text_channel("quotes")
    await asked(world, "What of the zyzzyva?")
    await world.mona.slash(world.channel, "settings", answers="asker")
    await otto.slash(elsewhere, "ask", question=PARTY)
    await removed(world)
    await days(world, 29)
    assert len(await rows(world)) == 2
    await days(world, 2)
    (row,) = await rows(world)
    assert row.guild_id == theirs.id
    assert world.guild.id not in await world.services.records.members.servers()
    files = world.services.settings.database.parent.glob("verbatim.sqlite3*")
    assert not [one for one in files if b"zyzzyva" in one.read_bytes()]


async def test_the_bot_comes_back_in_time(world: World) -> None:
    """Back within the time of grace, nothing is lost, and the time begins anew when it leaves."""
    await asked(world, PARTY)
    guild = await removed(world)
    await days(world, 20)
    await back(world, guild)
    await days(world, 20)
    assert len(await rows(world)) == 1
    await removed(world)
    await days(world, 20)
    assert len(await rows(world)) == 1


@pytest.mark.environ(VERBATIM_GRACE_DAYS="2")
async def test_a_removal_that_the_bot_slept_through(world: World) -> None:
    """At its start the bot finds the servers that it is no longer in, and their time begins."""
    await asked(world, PARTY)
    await days(world, 1)
    del world.env.backend.guilds[world.guild.id]
    await world.restart()
    await settled(world)
    assert len(await rows(world)) == 1
    await days(world, 3)
    assert not await rows(world)
