"""Buttons and menus outlive the process that sent them, and the sources that they point to."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.i18n import gettext
from bot.settings import SEEDS
from tests.commands._shown import button, buttons, message, options, quotes, rows, words
from tests.conftest import World, components, texts

NEAR = "Which football breakthrough did the zyzzyva bring to Iran yesterday?"


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


def _few(folder: Path) -> None:
    """Write topics enough for two pages each, in two parts, and sources enough for two."""
    for number in range(10):
        parts = "".join(f"## Part {number}-{n}\n\nBadger {number} {n}.\n\n" for n in range(6))
        (folder / f"s{number}.md").write_text(
            f"---\ntopics: [Badgers, Only {number}]\n---\n\n{parts}", encoding="utf-8"
        )


async def _replace_sources(world: World) -> None:
    """Serve one other source in place of those there were."""
    folder = world.services.settings.sources
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "other.txt").write_text("Another text altogether.\n", encoding="utf-8")
    await world.services.library.reload()


@pytest.mark.sources(write=_few)
@pytest.mark.parametrize(
    ("command", "given"),
    [
        ("ask", {"question": "badgger 3 4", "private": True}),
        ("ask", {"question": "wombat zyzzyva quokka"}),
        ("topic", {"name": "Badgers"}),
        ("topics", {}),
        ("sources", {}),
        ("read", {"citation": ""}),
    ],
)
async def test_everything_works_after_a_restart(
    world: World, command: str, given: dict[str, object]
) -> None:
    """Each button and each option of a reply does its work in a fresh process."""
    if "citation" in given:
        passages = world.services.library.current.corpus.passages
        given = {"citation": passages[1].citation}
    for place in range(len(buttons(await world.alice.slash(world.channel, command, **given)))):
        fresh = await world.alice.slash(world.channel, command, **given)
        await world.restart()
        key = list(buttons(fresh))[place]
        pressed = await world.alice.click(message(fresh), custom_id=key)
        assert words(pressed)
        assert gettext("error-gone") not in words(pressed)
    listed = await world.alice.slash(world.channel, command, **given)
    if any(one["type"] == 3 for one in components(message(listed))):
        await world.restart()
        for value in options(listed):
            opened = await world.alice.select(message(listed), [value])
            assert quotes(opened)


async def test_refusals_buttons_after_a_restart(world: World) -> None:
    """A refusal's topics and questions still lead somewhere in a fresh process."""
    refused = await world.alice.slash(world.channel, "ask", question=NEAR)
    await world.restart()
    for key in buttons(refused):
        assert words(await world.mona.click(message(refused), custom_id=key))


@pytest.mark.sources(write=_seeds)
async def test_what_is_gone_is_said_kindly(world: World) -> None:
    """After a reload with other sources, a button that points to nothing says so, alone."""
    answered = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    refused = await world.alice.slash(world.channel, "ask", question=NEAR)
    topics = await world.alice.slash(world.channel, "topics")
    sources = await world.alice.slash(world.channel, "sources")
    read = await world.alice.slash(world.channel, "read", citation="impartiality-5ygf2k")
    topic, source = next(iter(options(topics))), next(iter(options(sources)))
    before = len(await rows(world))
    await _replace_sources(world)
    old = [
        await world.mona.click(message(answered), custom_id=button(answered, "In context")),
        await world.mona.click(message(read), label="Later"),
    ]
    assert all("one of the sources" in words(result) for result in old)
    results = [
        *[
            await world.mona.click(message(refused), custom_id=key)
            for key in buttons(refused)
            if key.startswith(("topic:", "question:"))
        ],
        await world.alice.select(message(topics), [topic]),
        await world.alice.select(message(sources), [source]),
    ]
    assert len(results) >= 5
    for result in results:
        assert result.ephemeral
        assert texts(message(result)) == [gettext("error-gone")]
    assert len(quotes(read)) == 3, "what was shown stays as it was shown"
    pressed = await rows(world, via="button", command="read")
    assert sorted(row.outcome for row in pressed) == ["answered", "answered", "refused"]
    assert len(await rows(world)) == before + 3


@pytest.mark.sources(write=_few)
async def test_a_page_that_there_isnt_any_more(world: World) -> None:
    """After a reload that left fewer pages, Next shows the last one there is."""
    topic = await world.alice.slash(world.channel, "topic", name="Badgers")
    while "Page 3 of" not in words(topic):
        topic = await world.alice.click(message(topic), label="Next")
    sources = await world.alice.slash(world.channel, "sources")
    folder = world.services.settings.sources
    for number in range(1, 10):
        (folder / f"s{number}.md").unlink()
    await world.services.library.reload()
    turned = await world.alice.click(message(topic), label="Next")
    assert "Page 2 of 2" in words(turned)
    listed = await world.alice.click(message(sources), label="Next")
    assert list(options(listed)) == ["s0"]


@pytest.mark.sources(write=_seeds)
async def test_a_reload_changes_the_version_on_record(world: World) -> None:
    """A row says which corpus it was answered from."""
    await world.alice.slash(world.channel, "topic", name="Iran")
    await _replace_sources(world)
    await world.alice.slash(world.channel, "ask", question="another text altogether")
    assert len({row.corpus_version for row in await rows(world)}) == 2


async def test_nothing_is_kept_in_memory_of_what_was_sent(world: World) -> None:
    """No reply's view waits for presses, and no task for its end: buttons are found by their ids.

    Of a reply that only the asker sees, discord.py would keep both for a quarter of an hour.
    """
    for private in (False, True):
        asked = await world.alice.slash(
            world.channel, "ask", question="Does Amnesty support a party?", private=private
        )
        opened = await world.alice.click(message(asked), custom_id=button(asked, "In context"))
        assert (asked.ephemeral, opened.ephemeral) == (private, True)
    tasks = [repr(one) for one in asyncio.all_tasks() if not one.done()]
    assert not [one for one in tasks if "timeout_task" in one]
    assert not world.bot.persistent_views
