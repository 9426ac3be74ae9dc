"""``/settings words``: a server's word list, and what an entry would change."""

from __future__ import annotations

import pytest
from simcord import SetupError
from simcord.results import InteractionResult

from bot.i18n import gettext
from commands._core.markdown import bold, small
from tests.commands._shown import buttons, message, options, quotes, words
from tests.conftest import World

QUESTION = "Why is Amnesty against lethal injections by the state?"
ENTRY = "lethal injections = death penalty"
CONFIRM, CANCEL = (f"button-synonym-{does}" for does in ("confirm", "cancel"))


async def ask(world: World, question: str = QUESTION) -> InteractionResult:
    """Ask a question as a member."""
    return await world.alice.slash(world.channel, "ask", question=question)


async def propose(world: World, entry: str = ENTRY) -> InteractionResult:
    """Propose an entry as a moderator."""
    return await world.mona.slash(world.channel, "settings", words=entry)


async def entries(world: World) -> list[tuple[str, ...]]:
    """Return the entries that act in the server."""
    return [one.phrases for one in await world.services.records.synonyms.of(world.guild.id)]


async def test_an_entry_from_proposal_to_removal(world: World) -> None:
    """What it would change is shown; it acts once confirmed, is explained, and can be taken out."""
    before = await ask(world)
    proposed = await propose(world)
    assert proposed.ephemeral
    said = words(proposed)
    for one in (
        bold(ENTRY),
        gettext("synonym-proposed"),
        gettext("synonym-asked", newest=1, count=1),
        gettext("synonym-changed", count=1),
        QUESTION,
    ):
        assert one in said
    (foreseen,) = quotes(proposed)
    assert "death" in foreseen
    assert quotes(await ask(world)) == quotes(before)
    assert await entries(world) == []

    listed = await world.mona.click(message(proposed), label=gettext(CONFIRM))
    assert bold(ENTRY) in words(listed)
    after = await ask(world)
    assert quotes(after)[0] == foreseen
    why = await world.alice.click(message(after), label=gettext("button-why"))
    explained = gettext("why-synonym", asked=bold("lethal injections"), found=bold("death penalty"))
    assert small(explained) in words(why)

    await world.restart()
    assert quotes(await ask(world)) == quotes(after)
    shown = await world.mona.slash(world.channel, "settings")
    assert bold(gettext("settings-words", count=1)) in words(shown)
    listed = await world.mona.click(message(shown), label=gettext("button-synonyms"))
    ((value, label),) = options(listed).items()
    assert label == ENTRY
    gone = await world.mona.select(message(listed), [value])
    assert gettext("synonyms-none") in words(gone)
    assert quotes(await ask(world)) == quotes(before)
    audit = words(await world.mona.slash(world.channel, "logs audit"))
    for key in ("audit-words", "audit-words-add", "audit-words-remove"):
        assert f"{gettext(key)}\n" in audit


async def test_a_proposal_that_is_dropped(world: World) -> None:
    """A proposal can be cancelled; its buttons don't bring it back."""
    proposed = await propose(world)
    assert gettext("synonym-unasked", newest=0) in words(proposed)
    assert gettext("synonym-unchanged") in words(proposed)
    confirm = next(key for key, label in buttons(proposed).items() if label == gettext(CONFIRM))
    listed = await world.mona.click(message(proposed), label=gettext(CANCEL))
    assert gettext("synonyms-none") in words(listed)
    await world.services.records.synonyms.propose(1, 1, ENTRY, world.services.now())
    with pytest.raises(SetupError):
        await world.mona.click(message(proposed), custom_id=confirm)
    assert await entries(world) == []


async def test_the_form(world: World) -> None:
    """The form below the list proposes too, and gives back what can't be used."""
    shown = await world.mona.slash(world.channel, "settings")
    listed = await world.mona.click(message(shown), label=gettext("button-synonyms"))
    form = await world.mona.click(message(listed), label=gettext("button-synonym-add"))
    bad = await world.mona.submit_modal(form, {"words": "death penalty"})
    assert gettext("synonym-single") in words(bad)
    form = await world.mona.click(message(listed), label=gettext("button-synonym-add"))
    proposed = await world.mona.submit_modal(form, {"words": "death penalty =  Execution"})
    assert bold("death penalty = Execution") in words(proposed)
    await world.mona.click(message(proposed), label=gettext(CONFIRM))
    assert await entries(world) == [("death penalty", "Execution")]


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"words": "death penalty"}, "synonym-single"),
        ({"words": "a = `b`"}, "synonym-letter"),
        ({"words": ENTRY, "confidence": 50}, "synonym-alone"),
        ({"words": ENTRY, "reset": "all"}, "synonym-alone"),
    ],
)
async def test_what_cant_be_used(world: World, options: dict[str, str], key: str) -> None:
    """It is told kindly, and nothing is changed."""
    refused = await world.mona.slash(world.channel, "settings", **options)
    assert words(refused) == gettext(key)
    assert (await world.services.records.guilds.of(world.guild.id)).threshold is None


async def test_a_list_is_its_servers_alone(world: World) -> None:
    """An entry of one server changes nothing in another, whose moderators don't see it."""
    await world.mona.click(message(await propose(world)), label=gettext(CONFIRM))
    again = await propose(world)
    assert words(again) == gettext("synonym-known")
    other = world.env.create_guild("Other")
    channel = other.create_text_channel("else")
    member = other.add_member(world.env.create_user("otto"))
    here, there = await ask(world), await member.slash(channel, "ask", question=QUESTION)
    assert quotes(here) != quotes(there)
