"""Which passage is right: picked, typed or none, one mark a query, for its own server alone."""

from __future__ import annotations

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.records import RelevanceLabel
from tests.commands._shown import buttons, message, options, the_row, words
from tests.commands.logs._evening import PARTY, WEATHER, asked
from tests.conftest import World


async def opened(world: World, question: str) -> InteractionResult:
    """Open the choice of the right passage from ``/logs show``."""
    row = await the_row(world, question=question)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    choice = await world.mona.click(message(shown), label=gettext("button-right-open"))
    assert choice.ephemeral
    return choice


async def mark(world: World, question: str) -> RelevanceLabel | None:
    """Return what is marked for a question."""
    row = await the_row(world, question=question)
    return await world.services.records.relevance.find(world.guild.id, row.id)


async def test_picked_changed_and_taken_back(world: World) -> None:
    """One of the ranked passages; another in its place; none; each with who and when, on record."""
    await asked(world, PARTY)
    choice = await opened(world, PARTY)
    assert gettext("right-nothing") in words(choice)
    first, second, *_ = options(choice)
    done = await world.mona.select(message(choice), [first])
    assert f"`{first}`" in words(done)
    assert f"<@{world.mona.id}>" in words(done)
    await world.env.advance_time(60)
    await world.mona.select(message(done), [second])
    found = await mark(world, PARTY)
    assert found is not None
    assert (found.citation, found.user_id, found.at) == (second, world.mona.id, world.env.now())
    row = await the_row(world)
    await world.env.advance_time(60)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert f"`{second}`" in words(shown)
    await world.restart()
    await world.env.advance_time(60)
    none = await world.mona.click(message(done), label=gettext("button-right-none"))
    found = await mark(world, PARTY)
    assert found is not None
    assert found.citation is None
    await world.env.advance_time(60)
    back = await world.mona.click(message(none), label=gettext("button-right-back"))
    assert await mark(world, PARTY) is None
    assert gettext("button-right-back") not in buttons(back).values()
    acts = await world.services.records.audit.page(world.guild.id)
    told = [one.details["right"] for one in acts if one.action == "logs right passage"]
    assert told == ["taken back", "none", second, first]


@pytest.mark.parametrize("as_place", [False, True])
async def test_typed(world: World, *, as_place: bool) -> None:
    """A citation that isn't in the menu is typed; a source's name with a number serves too."""
    await asked(world, WEATHER)
    passage = world.services.library.current.corpus.passages[0]
    typed = f"{passage.source.slug} 1" if as_place else f" {passage.citation} "
    form = await world.mona.click(
        message(await opened(world, WEATHER)), label=gettext("button-right-type")
    )
    done = await world.mona.submit_modal(form, {"citation": typed})
    found = await mark(world, WEATHER)
    assert found is not None
    assert found.citation is not None
    assert f"`{found.citation}`" in words(done)
    if not as_place:
        assert found.citation == passage.citation


@pytest.mark.parametrize("typed", ["nothing", "`**", "impartiality-zzzzzz", "<@1>"])
async def test_typed_wrongly(world: World, typed: str) -> None:
    """What names no passage gets a reply that says what would, and nothing is marked."""
    await asked(world, PARTY)
    choice = await opened(world, PARTY)
    form = await world.mona.click(message(choice), label=gettext("button-right-type"))
    told = await world.mona.submit_modal(form, {"citation": typed})
    assert told.ephemeral
    assert gettext("error-unknown-citation", name="\0").partition("\0")[2] in words(told)
    assert await mark(world, PARTY) is None


async def test_only_questions(world: World) -> None:
    """A topic that was read has no right passage."""
    await world.alice.slash(world.channel, "topic", name="syria")
    row = await the_row(world)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert gettext("button-right-open") not in buttons(shown).values()
