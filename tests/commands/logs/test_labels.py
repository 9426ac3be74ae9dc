"""A label: the passage that moderators picked comes first, in their server, and it says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from simcord.results import InteractionResult

from bot.i18n import gettext
from bot.library import Engine
from bot.meaning.model import find_model, load_encoder
from bot.meaning.vectors import CorpusMeaning
from bot.records import Outcome
from bot.records.audit import REGRESSIONS
from bot.upkeep import Upkeep
from tests.commands._shown import buttons, erase_queries, message, quotes, the_row, words
from tests.commands.logs._evening import PARTY, asked, member
from tests.commands.logs.test_marks import opened
from tests.conftest import World

ODD = "wat up with them parties then"
PICKED = gettext("answer-picked")


def write_text(folder: Path, first: str = "The otter sleeps afloat.") -> None:
    """Write a source whose first passage is this."""
    (folder / "text.md").write_text(f"# Animals\n\n{first}\n\nThe owl hunts.\n", encoding="utf-8")


async def label(world: World, question: str, citation: str) -> InteractionResult:
    """Type the citation of a question's right passage."""
    await world.env.advance_time(60)
    form = await world.mona.click(
        message(await opened(world, question)), label=gettext("button-right-type")
    )
    return await world.mona.submit_modal(form, {"citation": citation})


async def test_comes_first(world: World) -> None:
    """The passage is quoted first, as an answer that says who picked it; until it is taken back."""
    await asked(world, ODD)
    before = await the_row(world)
    passage = world.services.library.current.corpus.passages[0]
    labelled = await label(world, ODD, passage.citation)
    bob = member(world, "bob")
    await world.env.advance_time(60)
    result = await bob.slash(world.channel, "ask", question=f" {ODD.upper()} ?")
    assert PICKED in words(result)
    assert quotes(result)[0] in passage.text
    assert passage.citation in words(result)
    now = await the_row(world, user_id=bob.id)
    assert (now.outcome, now.picked, before.picked) == (Outcome.ANSWERED, True, False)
    assert now.shown[0].citation == passage.citation
    shown = await world.mona.slash(world.channel, "logs show", query=str(now.id))
    assert gettext("logs-picked") in words(shown)
    why = await bob.click(message(result), label=gettext("button-why"))
    assert gettext("why-rule-label") in words(why)
    assert PICKED in words(why)
    alone = await bob.slash(world.channel, "ask", question=ODD, private=True)
    public = await bob.click(message(alone), label=gettext("button-share"))
    assert PICKED in words(public)
    await world.env.advance_time(60)
    await world.mona.click(message(labelled), label=gettext("button-right-back"))
    await world.env.advance_time(60)
    assert PICKED not in words(await bob.slash(world.channel, "ask", question=ODD))


async def test_in_its_own_server(world: World) -> None:
    """Another server's members get what the ranking says; so does any other question."""
    await asked(world, PARTY)
    passage = world.services.library.current.corpus.passages[-1]
    await label(world, PARTY, passage.citation)
    there = world.env.create_guild("Elsewhere")
    channel = there.create_text_channel("quotes")
    otto = member(world, "otto", guild=there)
    assert PICKED not in words(await otto.slash(channel, "ask", question=PARTY))
    other = await world.alice.slash(world.channel, "ask", question="Is Guantanamo safe?")
    assert PICKED not in words(other)
    here = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert quotes(here)[0] in passage.text
    assert len(set(quotes(here))) == 3, "what the ranking says follows"
    await world.env.advance_time(60)
    replayed = await world.mona.slash(world.channel, "logs replay")
    assert gettext("replay-none") in words(replayed), "it acts in a replay as well"
    erase_queries(world)
    after = await world.alice.slash(world.channel, "ask", question=PARTY)
    assert PICKED not in words(after), "it goes with its question"


@pytest.mark.sources(write=write_text)
async def test_expires(world: World, environ: dict[str, str]) -> None:
    """Once its passage is worded otherwise a label doesn't act, and moderators see that."""
    otter = "What does that animal do all day?"
    await asked(world, otter)
    passage = world.services.library.current.corpus.passages[0]
    await label(world, otter, passage.citation)
    row = await the_row(world)
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert gettext("right-expired") not in words(shown)
    assert PICKED in words(await world.alice.slash(world.channel, "ask", question=otter))
    write_text(Path(environ["VERBATIM_SOURCES"]), "The otter sleeps ashore.")
    await world.services.library.reload()
    assert PICKED not in words(await world.alice.slash(world.channel, "ask", question=otter))
    shown = await world.mona.slash(world.channel, "logs show", query=str(row.id))
    assert gettext("right-expired") in words(shown)
    for _ in range(2):
        await Upkeep(world.services).run({world.guild.id})
    acts = await world.services.records.audit.page(world.guild.id)
    assert [one.details for one in acts if one.action == REGRESSIONS] == [{"count": 1}]
    assert gettext("audit-regressions") in words(
        await world.mona.slash(world.channel, "logs audit")
    )
    unanswered = await world.mona.slash(world.channel, "logs unanswered")
    assert gettext("regressions-notice", count=1) in words(unanswered)
    found = await world.mona.click(message(unanswered), label=gettext("button-regressions"))
    assert otter in words(found)
    assert gettext("regressions-expired") in words(found)
    choice = await world.mona.click(message(found), label=gettext("button-right-open"))
    await world.mona.click(message(choice), label=gettext("button-right-none"))
    unanswered = await world.mona.slash(world.channel, "logs unanswered")
    assert gettext("button-regressions") not in buttons(unanswered).values()


@pytest.mark.sources(write=write_text)
async def test_answered_from_the_list_of_unanswered(world: World) -> None:
    """Questions that mean the same are one group; its label answers them all."""
    if (model := find_model()) is None:
        pytest.skip("the model isn't installed")
    library = world.services.library
    answerer = library.current
    meaning = CorpusMeaning.build(load_encoder(model), answerer.corpus, answerer.index.sentences)
    library.engine = Engine(answerer.with_meaning(meaning), library.engine.verifier)
    same = ("Is the death penalty ever acceptable?", "Is capital punishment ever acceptable?")
    await asked(world, *same, "Why is the sky blue?")
    unanswered = await world.mona.slash(world.channel, "logs unanswered")
    assert gettext("unanswered-asked", count=2) in words(unanswered)
    groups = await world.services.records.unanswered.page(world.guild.id, "open", "newest")
    assert [(one.asked, one.question) for one in groups] == [
        (1, "Why is the sky blue?"),
        (2, same[1]),
    ]
    await label(world, same[1], answerer.corpus.passages[0].citation)
    await world.env.advance_time(60)
    for question in same:
        assert PICKED in words(await world.alice.slash(world.channel, "ask", question=question))
