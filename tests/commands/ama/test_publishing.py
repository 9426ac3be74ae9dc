"""``/ama publish`` and ``/ama unpublish``: the files, the source, and who may."""

from __future__ import annotations

import pytest
from simcord.results import InteractionResult

from bot.ama.model import Ama
from bot.ama.states import Move
from bot.corpus import Added, join
from bot.i18n import gettext
from commands.ama import publishing
from tests.commands._shown import UNLIMITED, buttons, message, quotes, words
from tests.commands.ama._hosted import HEADLINE, TITLE, Stage
from tests.commands.logs._evening import moderator
from tests.conftest import World

pytestmark = UNLIMITED
KAYAK = "Why is the zirconium kayak painted purple?"
PURPLE = "The zirconium kayak is purple because the keeper <b>had</b> no other paint."


async def closed(stage: Stage, *, answered: bool = True) -> Ama:
    """Hold an AMA with one exchange, or none, and close it."""
    ama = await stage.planned()
    services = stage.world.services
    amas, now = services.records.amas, services.now()
    if answered:
        question = await stage.asked(ama, KAYAK, headline="Sailor @ Sea")
        await amas.texts.draft(ama.guild_id, ama.id, question.id, PURPLE, now)
        await amas.texts.answer(ama.guild_id, ama.id, question.id, stage.guest.id, now)
    return await amas.move(ama.guild_id, ama.id, Move.CLOSE, stage.world.mona.id, now)


async def pressed(stage: Stage, shown: InteractionResult, beginning: str) -> InteractionResult:
    """Let the moderator press the button of a reply whose id begins so."""
    custom_id = next(one for one in buttons(shown) if one.startswith(beginning))
    return await stage.world.mona.click(message(shown), custom_id=custom_id)


async def test_the_files_are_there_to_take_along(world: World) -> None:
    """Markdown that the corpus reads back, plain text, and a page with everything escaped."""
    stage = Stage.of(world)
    await closed(stage)
    shown = await world.mona.slash(stage.board, "ama publish")
    assert message(shown).ephemeral
    files = {
        one.filename.rpartition(".")[2]: (await one.read()).decode()
        for one in message(shown).attachments
    }
    seeds = world.services.library.current.corpus
    source = join(seeds, [Added("ama.md", files["md"])]).sources[-1]
    (exchange,) = source.exchanges
    assert exchange.asker == "Sailor @ Sea"
    assert exchange.answer is not None
    assert exchange.answer.of(source.text) == PURPLE
    assert files["txt"].endswith(f"1 question\nSailor @ Sea\n{KAYAK}\n{HEADLINE}\n{PURPLE}")
    assert f"<title>{TITLE}</title>" in files["html"]
    assert "&lt;b&gt;had&lt;/b&gt;" in files["html"]
    assert "<script" not in files["html"]


async def test_a_file_that_discord_doesnt_take_is_named(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The largest is said, and how large; the others come; with none, it can still be a source."""
    stage = Stage.of(world)
    ama = await closed(stage)
    sent = message(await world.mona.slash(stage.board, "ama publish")).attachments
    sizes = {one.filename: len(await one.read()) for one in sent}
    largest = max(sizes, key=lambda name: sizes[name])
    assert largest.endswith(".html")
    for most, expected in ((sizes[largest] - 1, set(sizes) - {largest}), (1, set[str]())):
        monkeypatch.setattr(publishing, "ROOM", (most + 0.5) / 26_214_400)  # SimCord's limit
        shown = await world.mona.slash(stage.board, "ama publish")
        assert {one.filename for one in message(shown).attachments} == expected
        for name in set(sizes) - expected:
            told = gettext("ama-publish-too-large", name=name, size="0.0", most="0.0")
            assert told in words(shown)
        assert any(one.startswith(f"ama-source:on:{ama.id}") for one in buttons(shown))
        assert (gettext("ama-publish-hint") in words(shown)) == bool(expected)


async def test_a_press_makes_it_a_source_and_takes_it_back(world: World) -> None:
    """``/ask`` quotes it after the press, not before, and not after it is taken back."""
    stage = Stage.of(world)
    ama = await closed(stage)
    shown = await world.mona.slash(stage.board, "ama publish")
    before = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert PURPLE not in quotes(before)
    done = await pressed(stage, shown, f"ama-source:on:{ama.id}")
    assert gettext("button-source")[:4] not in words(done)
    found = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert PURPLE in quotes(found)
    acts = await world.services.records.audit.page(world.guild.id, size=5)
    assert "ama publish" in {one.action for one in acts}
    back = await world.mona.slash(stage.board, "ama unpublish")
    assert words(back) == gettext("ama-source-off")
    after = await world.alice.slash(world.channel, "ask", question=KAYAK)
    assert PURPLE not in quotes(after)
    again = await world.mona.slash(stage.board, "ama unpublish")
    assert words(again) == gettext("ama-source-none")


async def test_nothing_is_published_before_the_end(world: World) -> None:
    """While it is open the reply says so; with nothing answered, that there is nothing."""
    stage = Stage.of(world)
    ama = await stage.planned()
    early = await world.mona.slash(stage.board, "ama publish", ama=str(ama.id))
    assert gettext("ama-is-open") in words(early)
    services = world.services
    await services.records.amas.move(ama.guild_id, ama.id, Move.CLOSE, None, services.now())
    empty = await world.mona.slash(stage.board, "ama publish")
    assert words(empty) == gettext("ama-publish-nothing")


@pytest.mark.parametrize("command", ["ama publish", "ama unpublish"])
async def test_only_its_moderators_may(world: World, command: str) -> None:
    """A member and the guest are refused, and so is another server's moderator by its id."""
    stage = Stage.of(world)
    ama = await closed(stage)
    for one in (world.alice, stage.guest):
        refused = await one.slash(stage.board, command, ama=str(ama.id))
        assert words(refused) == gettext("error-not-permitted")
    other = world.env.create_guild("Elsewhere")
    there = other.create_text_channel("quotes")
    refused = await moderator(world, other).slash(there, command, ama=str(ama.id))
    assert words(refused) == gettext("error-unknown-ama", name=f"**{ama.id}**")
    assert (await stage.again(ama)).published_at is None
