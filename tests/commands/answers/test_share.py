"""An answer copied, shared into the channel, and taken back, through real interactions."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import discord
import pytest
from simcord.results import InteractionResult

from bot.citations import Format
from bot.i18n import gettext
from bot.settings import SEEDS
from commands.answers.share import NAMES
from tests.commands._shown import buttons, erase_queries, message, quotes, rows, the_row, words
from tests.conftest import World, components, texts

PARTY = "Does Amnesty support a political party?"
SHARE, WITHDRAW, COPY = gettext("button-share"), gettext("button-withdraw"), gettext("button-copy")
FORGOTTEN = gettext("error-forgotten")


async def _private(world: World, question: str = PARTY) -> InteractionResult:
    return await world.alice.slash(world.channel, "ask", question=question, private=True)


async def _shared(world: World) -> InteractionResult:
    return await world.alice.click(message(await _private(world)), label=SHARE)


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


# -- sharing


@pytest.mark.parametrize(
    "question",
    [
        PARTY,
        "Is Guantanmo safe?",
        "What happens to prisoners in Guantanamo?",
    ],
)
async def test_shares_exactly_what_was_shown(world: World, question: str) -> None:
    """Everyone sees the very texts that the asker saw, words put right too, and who shared it."""
    alone = await _private(world, question)
    result = await world.alice.click(message(alone), label=SHARE)
    assert not result.ephemeral
    assert message(result).id in [one.id for one in world.channel.history(viewer=world.mona)]
    assert quotes(result) == quotes(alone) != []
    by = f"-# {gettext('shared-by', member=world.alice.mention)}"
    assert texts(message(result)) == [*texts(message(alone)), by]


async def test_sharing_is_on_record(world: World) -> None:
    """A shared answer has a row of its own, open to its server, with the spans that it shows."""
    await _shared(world)
    shared = await the_row(world, private=False)
    first = await the_row(world, private=True)
    assert (shared.via, shared.question, shared.user_id) == ("button", PARTY, world.alice.id)
    assert shared.shown == first.shown != ()
    assert shared.confidence == first.confidence


async def test_only_an_answer_seen_alone_in_a_server_can_be_shared(world: World) -> None:
    """There's no button on what everyone sees, in a direct message, or on a refusal."""
    public = await world.alice.slash(world.channel, "ask", question=PARTY, private=False)
    assert SHARE not in buttons(public).values()
    dana = world.env.create_user("dana")
    assert SHARE not in buttons(await dana.slash("ask", question=PARTY)).values()
    assert SHARE not in buttons(await _private(world, "Zyzzyva?")).values()
    assert SHARE in buttons(await _private(world)).values()


async def test_after_a_restart_and_a_reload(world: World) -> None:
    """The buttons find their answer in a fresh process."""
    alone = await _private(world)
    await world.restart()
    result = await world.alice.click(message(alone), label=SHARE)
    assert quotes(result) == quotes(alone)
    await world.restart()
    shown = message(result).id
    await world.alice.click(message(result), label=WITHDRAW)
    assert shown not in [one.id for one in world.channel.history(viewer=world.alice)]


async def test_a_shared_answer_can_be_explained(world: World) -> None:
    """Anyone can see the arithmetic behind it, as behind the answer that was shared."""
    result = await _shared(world)
    explained = await world.mona.click(message(result), label=gettext("button-why"))
    assert explained.ephemeral
    assert quotes(explained) == quotes(result)[:1]
    assert gettext("why-table-score") in words(explained)


async def _change(world: World, text: str) -> None:
    """Put one other text in the place of all sources."""
    folder = world.services.settings.sources
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "impartiality.txt").write_text(text, encoding="utf-8", newline="")
    await world.services.records.passages.settled()
    await world.services.library.reload()
    await world.services.records.passages.settled()


@pytest.mark.sources(write=_seeds)
async def test_words_that_moved(world: World) -> None:
    """Words that moved within their source are found where they stand now."""
    alone = await _private(world)
    (path,) = world.services.settings.sources.glob("000_*.txt")
    await _change(world, f"A new first line.\n\n{path.read_bytes().decode()}")
    result = await world.alice.click(message(alone), label=SHARE)
    assert quotes(result) == quotes(alone)
    assert "older text" not in words(result)


@pytest.mark.sources(write=_seeds)
async def test_words_that_are_gone(world: World) -> None:
    """Words that the sources no longer have are shared and copied as what they are: older texts."""
    alone = await _private(world)
    await _change(world, "Another text altogether.\n")
    since = f"<t:{int(world.env.now().timestamp())}:D>"
    result = await world.alice.click(message(alone), label=SHARE)
    assert quotes(result) == quotes(alone) != []
    assert words(result).count(gettext("older-changed", since=since)) == len(quotes(alone))
    assert [one.text for one in (await the_row(world, private=False)).shown] == quotes(alone)
    menu = await world.alice.click(message(alone), label=COPY)
    note = f"-# {gettext('copy-older', count=len(quotes(alone)))}"
    assert texts(message(menu)) == [gettext("copy-intro"), note]
    copied = await world.alice.select(message(menu), ["plain"])
    block, said = texts(message(copied))
    assert quotes(alone)[0] in block
    assert said == note
    again = await world.mona.click(message(result), label=COPY)
    assert note in texts(message(again))


@pytest.mark.sources(write=_seeds)
async def test_words_that_nobody_kept(world: World) -> None:
    """Words that stand in no source and on no record aren't shared; the member is told."""
    alone = await _private(world)
    await _change(world, "Another text altogether.\n")
    with closing(sqlite3.connect(world.services.settings.database)) as other, other:
        other.execute("DELETE FROM passage")
    for pressed in (SHARE, COPY):
        gone = await world.alice.click(message(alone), label=pressed)
        assert gone.ephemeral
        assert texts(message(gone)) == [gettext("error-gone")]


async def test_who_may_not_write_here_may_not_share(world: World) -> None:
    """Where a member can't write, nothing is posted for them, and they are told so alone."""
    muted = world.guild.create_text_channel(
        "rules",
        overwrites={world.guild.default_role: discord.PermissionOverwrite(send_messages=False)},
    )
    alone = await world.alice.slash(muted, "ask", question=PARTY, private=True)
    result = await world.alice.click(message(alone), label=SHARE)
    assert result.ephemeral
    assert texts(message(result)) == [gettext("share-may-not")]
    assert len(await rows(world)) == 1


async def test_a_channel_that_takes_no_message(world: World) -> None:
    """Where Discord refuses to post, the member is told that nobody saw it."""
    alone = await _private(world)
    world.env.inject_error("POST", "/interactions/*/callback", status=403)
    result = await world.alice.click(message(alone), label=SHARE)
    assert texts(message(result)) == [gettext("share-failed")]


# -- withdrawing


async def test_its_sharer_withdraws_it(world: World) -> None:
    """One press deletes the message for everyone; who did it is on record."""
    result = await _shared(world)
    shared = await the_row(world, private=False)
    shown = message(result).id
    await world.alice.click(message(result), label=WITHDRAW)
    assert shown not in [one.id for one in world.channel.history(viewer=world.mona)]
    feedback = world.services.records.feedback
    assert await feedback.withdrawn(world.guild.id, shared.id) == world.alice.id
    assert await feedback.withdrawn(world.guild.id + 1, shared.id) is None


async def test_another_member_does_not_withdraw_it(world: World) -> None:
    """Anyone else is told who may, alone; the message stays."""
    result = await _shared(world)
    dana = world.guild.add_member(world.env.create_user("dana"))
    pressed = await dana.click(message(result), label=WITHDRAW)
    assert pressed.ephemeral
    assert texts(message(pressed)) == [gettext("withdraw-not-yours")]
    assert message(result).id in [one.id for one in world.channel.history(viewer=world.mona)]


async def test_a_moderator_withdraws_it(world: World) -> None:
    """Who may delete messages anyhow can withdraw it too, and is on record for it."""
    result = await _shared(world)
    shared = await the_row(world, private=False)
    may = world.guild.create_role("Tidy", permissions=discord.Permissions(manage_messages=True))
    tidy = world.guild.add_member(world.env.create_user("tidy"), roles=[may])
    shown = message(result).id
    await tidy.click(message(result), label=WITHDRAW)
    assert shown not in [one.id for one in world.channel.history(viewer=world.mona)]
    feedback = world.services.records.feedback
    assert await feedback.withdrawn(world.guild.id, shared.id) == tidy.id


async def test_what_was_erased_can_still_be_withdrawn(world: World) -> None:
    """Where the row is gone there's nothing to put on record: the message goes all the same."""
    result = await _shared(world)
    erase_queries(world)
    shown = message(result).id
    await world.alice.click(message(result), label=WITHDRAW)
    assert shown not in [one.id for one in world.channel.history(viewer=world.mona)]


# -- copying


async def test_copies_in_every_format(world: World) -> None:
    """Picking a format shows the quotes in it, in place and alone; another one takes its place."""
    public = await world.alice.slash(world.channel, "ask", question=PARTY)
    menu = await world.mona.click(message(public), label=COPY)
    assert menu.ephemeral
    for form in Format:
        shown = await world.mona.select(message(menu), [form.value])
        assert message(shown).id == message(menu).id
        block, *_ = texts(message(shown))
        assert block.startswith("```")
        assert block.endswith("\n```")
        if form in {Format.MARKDOWN, Format.PLAIN, Format.ANNOTATION}:
            assert quotes(public)[0].split("\n")[0] in block
        if form in {Format.CSL_JSON, Format.ANNOTATION}:
            assert json.loads(block.partition("\n")[2].removesuffix("```"))
        if form is Format.BIBTEX:
            assert "@misc{impartiality-5ygf2k,\n" in block
    assert set(NAMES) == set(Format)
    assert len(await rows(world)) == 1, "a copy shows nothing that wasn't shown"


LONG = "Badgers " + "* `x` ``` <b> " * 18 + "rest."


def _marks(folder: Path) -> None:
    """Write a source whose words end any code block."""
    (folder / "marks.txt").write_text(f"{LONG}\n", encoding="utf-8")


@pytest.mark.sources(write=_marks)
async def test_what_a_code_block_cannot_hold_is_a_file(world: World) -> None:
    """Words with backticks of their own come as a file with the citation's name; and back again."""
    result = await world.alice.slash(world.channel, "ask", question="badgers rest")
    menu = await world.alice.click(message(result), label=COPY)
    shown = await world.alice.select(message(menu), ["plain"])
    (attached,) = message(shown).attachments
    (citation,) = {one.citation for one in (await the_row(world)).shown}
    assert attached.filename == f"{citation}.txt"
    assert attached.description == gettext("copy-plain")
    assert quotes(result)[0] in (await attached.read()).decode()
    again = await world.alice.select(message(shown), ["bibtex"])
    assert texts(message(again))[0].startswith("```bibtex\n@misc{marks-")
    assert not [one for one in components(message(again)) if one["type"] == 13]


def _linked(folder: Path) -> None:
    """Write sources with addresses: one that Markdown could misread, one far too long, and none."""
    for name, url in (
        ("a", "url: https://example.org/wiki/A_(b)#top"),
        ("b", f"url: https://example.org/{'x' * 5000}"),
        ("c", "author: Ada"),
    ):
        (folder / f"{name}.md").write_text(
            f"---\ntitle: '[x](y) {name}'\n{url}\n---\n\nBadgers dig, as {name} says.\n",
            encoding="utf-8",
        )


ADDRESS = "https://example.org/wiki/A_%28b%29#top:~:text=Badgers%20dig%2C%20as%20a%20says."


@pytest.mark.sources(write=_linked)
async def test_a_link_opens_the_source_at_the_words(world: World) -> None:
    """Where a source has an address, copying offers a link to its very words, encoded."""
    asked = await world.alice.slash(world.channel, "ask", question="Do badgers dig?")
    assert len(quotes(asked)) == 3
    menu = await world.alice.click(message(asked), label=COPY)
    [citation] = [one.citation for one in (await the_row(world)).shown if one.source == "a"]
    link = f"[{gettext('copy-open', citation=citation)}]({ADDRESS})"
    assert texts(message(menu)) == [gettext("copy-intro"), link]


# -- walls
