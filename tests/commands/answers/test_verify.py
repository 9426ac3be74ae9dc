"""Quotations checked: on messages of every kind and as typed, through real interactions."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
from simcord.results import InteractionResult

from bot.corpus import Corpus
from bot.i18n import gettext
from bot.records import NAMELESS, Request
from bot.settings import SEEDS
from commands._core.markdown import unescape, unquote
from tests.commands._shown import (
    button,
    buttons,
    message,
    quotes,
    rows,
    set_for_good,
    the_row,
    words,
)
from tests.conftest import World, components, texts

MENU = "Check quote"
PLEDGE = "The organization does not pledge support to any candidates."
OTHER = "It’s only when human rights are violated"
SAID = gettext("check-said")
NEXT, SHARE, CONTEXT = gettext("button-next"), gettext("button-share"), gettext("button-context")
NOTHING, FORGOTTEN = gettext("check-nothing"), gettext("check-forgotten")


async def checked(world: World, content: str) -> InteractionResult:
    """Let Alice write something, and Mona check it."""
    sent = await world.alice.send(world.channel, content)
    return await world.mona.context_menu(world.channel, MENU, sent)


def posted(world: World, **what: Any) -> discord.Message:
    """Let another bot post a message, with parts that a member can't send."""
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    made = world.env.backend.create_message(world.channel.id, robot.id, **what)
    return next(one for one in world.channel.history(viewer=world.mona) if one.id == made.id)


def plain(result: InteractionResult) -> str:
    """Return a reply's texts as they are read."""
    return unescape(words(result)).replace("**", "").replace("~~", "")


def summary(result: InteractionResult) -> str:
    """Return a reply's first line."""
    return texts(message(result))[0]


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


# -- the verdicts


async def test_exact(world: World) -> None:
    """The very words: told to be exact, shown as the source has them, cited, and seen alone."""
    result = await checked(world, f"They wrote “{PLEDGE}”, I think.")
    assert result.ephemeral
    assert summary(result) == "### 1 quotation: 1 exact"
    assert quotes(result) == [PLEDGE]
    assert "impartiality-5ygf2k" in words(result)
    assert SAID not in words(result), "the same words don't stand there twice"
    opened = await world.mona.click(message(result), label=CONTEXT)
    assert any(PLEDGE in one for one in quotes(opened))


async def test_typographic(world: World) -> None:
    """What is only set differently is named, with an example, beside the source's own words."""
    result = await checked(world, "“It's  only when human **rights** are violated”")
    assert summary(result) == "### 1 quotation: 1 exact except for typography"
    assert quotes(result) == [OTHER]
    told = plain(result)
    assert f"{gettext('check-kind-marks')} (It’s → It's)" in told
    assert gettext("check-kind-spacing") in told
    assert gettext("check-kind-markup") in told
    assert gettext("check-diff") not in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (PLEDGE.replace("not ", ""), "does [missing: not] pledge"),
        (PLEDGE.replace("not", "not ever"), "does not [added: ever] pledge"),
        (PLEDGE.replace("candidates", "parties"), "any [parties instead of candidates]."),
    ],
)
async def test_altered(world: World, said: str, told: str) -> None:
    """A word dropped, put in or changed stands in brackets in words, beside what the source has."""
    result = await checked(world, f"> {said}")
    assert summary(result) == "### 1 quotation: 1 altered"
    assert told in plain(result)
    assert f"{SAID}\n{said}" in plain(result)
    assert quotes(result) == [PLEDGE]


async def test_shortened(world: World) -> None:
    """An ellipsis that swallows a negation is warned of, and what it stands for is shown."""
    result = await checked(world, f"“{PLEDGE.replace(' not', ' …')}” and “{PLEDGE[:30]}”")
    assert summary(result) == "### 2 quotations: 1 shortened, 1 altered"
    assert "Shortened: the meaning may differ" in plain(result)
    assert "does … [omitted: not] pledge support" in plain(result)


async def test_moved(world: World) -> None:
    """Two parts of a passage in another order: what moved is said to have moved."""
    one, other = "so that he can be tried fairly in a court of law", "We oppose the death sentence"
    result = await checked(world, f"“{one} and {other} of Reggie Clemons”")
    assert "[moved from here: We oppose the death sentence of Reggie Clemons]" in plain(result)
    assert "[moved here: We oppose the death sentence of Reggie Clemons]" in plain(result)


async def test_not_found(world: World) -> None:
    """What the sources don't have is said to be just that: never that it is false."""
    result = await checked(world, "“Nobody here ever said a thing like this.”")
    assert summary(result) == "### 1 quotation: 1 not found"
    assert gettext("check-notfound") in words(result)
    assert not quotes(result)
    assert "false" not in words(result).lower()
    row = await the_row(world)
    assert (row.outcome, row.shown) == ("refused", ())


async def test_several(world: World) -> None:
    """Each quotation is told of in its place, one that comes twice twice, with one button."""
    result = await checked(world, f"“{PLEDGE}” or “War is good enough” or “{PLEDGE}”?")
    assert summary(result) == "### 3 quotations: 2 exact, 1 altered"
    assert [one for one in texts(message(result)) if "Exact" in one or "Altered" in one] == [
        "**1\\. Exact**",
        "**2\\. Altered**",
        "**3\\. Exact**",
    ]
    assert list(buttons(result).values()).count(CONTEXT) == 2


async def test_a_quotation_across_passages(world: World, seeds: Corpus) -> None:
    """Paragraphs quoted together are quoted each by itself, with its own citation."""
    first, second = seeds.passages[1:3]
    result = await checked(world, f"> {first.text}\n> \n> {second.text}"[:2000])
    assert quotes(result)[0] == first.text
    assert first.citation in words(result)
    assert second.citation in words(result)


async def test_a_heading(world: World) -> None:
    """A heading is no passage: it is told where it stands, without a quote."""
    heading = "Amnesty International Does Not Side with Any Political Party"
    result = await checked(world, f"“{heading}”")
    assert summary(result) == "### 1 quotation: 1 exact"
    assert gettext("check-heading", words=heading) in plain(result)
    assert not quotes(result)
    assert quotes(await world.mona.click(message(result), label=CONTEXT))


# -- messages of every kind


async def test_embeds(world: World) -> None:
    """The title, the description, the fields, the author and the footer of an embed are read."""
    sent = posted(
        world,
        embeds=[
            {
                "author": {"name": "“War is bad enough.”"},
                "title": "“human rights”",
                "description": f"> {PLEDGE}",
                "fields": [
                    {
                        "name": "“what nobody of us ever said”",
                        "value": f"“{OTHER}”",
                    }
                ],
                "footer": {"text": "“War against civilians is unspeakable.”"},
            }
        ],
    )
    result = await world.mona.context_menu(world.channel, MENU, sent)
    assert summary(result) == "### 6 quotations: 5 exact, 1 not found"


async def test_another_bots_components(world: World) -> None:
    """The texts of a message that is made of components are read, in boxes and sections too."""
    label = {"type": 2, "style": 2, "label": "Press", "custom_id": "x"}
    sent = posted(
        world,
        flags=1 << 15,
        components=[
            {"type": 10, "content": f">>> {PLEDGE}"},
            {
                "type": 17,
                "components": [
                    {"type": 10, "content": "“what nobody of us ever said”"},
                    {
                        "type": 9,
                        "components": [{"type": 10, "content": f"“{OTHER}”"}],
                        "accessory": label,
                    },
                ],
            },
        ],
    )
    result = await world.mona.context_menu(world.channel, MENU, sent)
    assert summary(result) == "### 3 quotations: 2 exact, 1 not found"


async def test_a_forwarded_message(world: World) -> None:
    """What a forwarded message says is read, whoever forwarded it without a word."""
    sent = await world.alice.send(world.channel, f"“{PLEDGE}”")
    forwarded = await world.alice.forward(sent, world.channel)
    result = await world.mona.context_menu(world.channel, MENU, forwarded)
    assert quotes(result) == [PLEDGE]


async def test_our_own_replies_are_exact(world: World) -> None:
    """Every quote of our own answers and readings comes back exact, Markdown and all."""
    for name, options in (
        ("ask", {"question": "What does Amnesty say about the death penalty?"}),
        ("ask", {"question": "Is Guantanamo lawful?"}),
        ("read", {"citation": "parlio-zs94ms"}),
        ("topic", {"name": "Prisoners of conscience"}),
    ):
        reply = await world.alice.slash(world.channel, name, **options)
        result = await world.mona.context_menu(world.channel, MENU, message(reply))
        found: list[str] = quotes(result)
        told = summary(result)
        while NEXT in buttons(result).values():
            result = await world.mona.click(message(result), label=NEXT)
            found += quotes(result)
        assert told.removesuffix(" exact").endswith(f": {len(quotes(reply))}")
        assert found == quotes(reply)


async def test_a_marked_quote_of_ours_is_exact(world: World) -> None:
    """What is in bold in a reading, or escaped in an answer, is none of a quote's words."""
    asked = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    opened = await world.alice.click(message(asked), custom_id=button(asked, CONTEXT))
    assert any("**" in one for one in texts(message(opened)) if one.startswith("> "))
    result = await world.alice.context_menu(world.channel, MENU, message(opened))
    assert summary(result).endswith(": 3 exact")


async def test_a_forwarded_answer_of_ours(world: World) -> None:
    """An answer that somebody forwards is quoted rightly still: its small print is no quotation."""
    reply = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    forwarded = await world.alice.forward(message(reply), world.channel)
    result = await world.mona.context_menu(world.channel, MENU, forwarded)
    assert quotes(result)[-len(quotes(reply)) :] == quotes(reply)
    assert "typography" not in summary(result)
    assert "altered" not in summary(result)


async def test_what_a_reader_sees_is_what_is_checked(world: World) -> None:
    """A backslash that Discord doesn't show doesn't count; in code it shows, and does."""
    escaped = PLEDGE.replace(".", "\\.")
    assert "1 exact" in summary(await checked(world, f"> {escaped}")).split(",")[0]
    assert quotes(await checked(world, f"> {escaped}")) == [PLEDGE]
    assert "typography" in summary(await checked(world, f"`{PLEDGE.replace(' ', chr(92) + ' ')}`"))


HOSTILE = "**bold** ||x|| <@1> <@&2> <t:0:R> @everyone [a](https://b.c) `code` \\* # no ```\n- a"


async def test_hostile_words_are_shown_as_they_are(world: World) -> None:
    """A member's Markdown, mentions and links are shown as they are, and ping nobody."""
    result = await checked(world, f"“what nobody said {HOSTILE} at all”")
    assert "<@" not in words(result).replace("\\<\\@", "")
    assert "1 not found" in summary(result)
    assert HOSTILE.replace("\\*", "*") in unescape(words(result))


@pytest.mark.parametrize("content", ["", "🕊🕊", "…"])
async def test_a_message_without_words(world: World, content: str) -> None:
    """A picture, a sticker or an emoji alone: it is said kindly what to do instead."""
    if content:
        result = await checked(world, content)
    else:
        sent = await world.alice.send(world.channel, attachments=[("a.png", b"\x89PNG")])
        result = await world.mona.context_menu(world.channel, MENU, sent)
    world.env.errors.clear()
    assert texts(message(result)) == [gettext("error-wordless")]
    assert result.ephemeral


async def test_nothing_quoted(world: World) -> None:
    """A message without quotations is told to have none, and how this is used."""
    result = await checked(world, "Good morning to you all.")
    assert texts(message(result)) == [NOTHING]
    assert (await the_row(world)).question == ""


# -- /verify


async def test_typed(world: World) -> None:
    """/verify is seen by everyone unless its asker, or the server, says otherwise."""
    result = await world.alice.slash(world.channel, "verify", text=f"“{PLEDGE}”")
    assert not result.ephemeral
    assert SHARE not in buttons(result).values()
    alone = await world.alice.slash(world.channel, "verify", text=f"“{PLEDGE}”", private=True)
    assert alone.ephemeral
    assert quotes(alone) == quotes(result) == [PLEDGE]


async def test_in_a_direct_message(world: World) -> None:
    """/verify works in a direct message; there is nobody to share with."""
    dana = world.env.create_user("dana")
    result = await dana.slash("verify", text=f"“{PLEDGE}”", private=True)
    assert quotes(result) == [PLEDGE]
    assert SHARE not in buttons(result).values()
    row = await the_row(world)
    assert (row.guild_id, row.user_id) == (None, dana.id)


async def test_blank_text(world: World) -> None:
    """A text of nothing but blanks or signs has no words."""
    result = await world.alice.slash(world.channel, "verify", text=" … ")
    world.env.errors.clear()
    assert texts(message(result)) == [gettext("error-wordless")]


# -- long ones, page by page


def _stretch(seeds: Corpus) -> str:
    """Return some 4,000 characters of a source, over several of its passages."""
    text = seeds.sources[1].text
    start = text.index("War is bad enough")
    return text[start : text.index(". ", start + 3900) + 1]


def _long(seeds: Corpus) -> str:
    """Return that as a block quote, with a word of it changed throughout."""
    words_said = _stretch(seeds).replace("governments", "parties")
    return "> " + words_said.replace("\n", "\n> ")


async def _pages(world: World, result: InteractionResult) -> list[list[str]]:
    pages = [texts(message(result))]
    while NEXT in buttons(result).values():
        result = await world.alice.click(message(result), label=NEXT)
        pages.append(texts(message(result)))
    return pages


async def test_a_quotation_of_4000_characters(world: World, seeds: Corpus) -> None:
    """It is told in parts, page by page, and no word of it or of the source is left out."""
    result = await world.alice.slash(world.channel, "verify", text=_long(seeds))
    assert summary(result) == "### 1 quotation: 1 altered"
    pages = await _pages(world, result)
    assert len(pages) > 1
    assert len({page[0] for page in pages}) == 1
    parts = [one for page in pages for one in page]
    told = "".join(one.partition("\n")[2] for one in parts if one.startswith(f"-# {SAID}"))
    stretch = _stretch(seeds)
    assert _bare(unescape(told)) == _bare(stretch.replace("governments", "parties"))
    lines = [one for one in parts if one.startswith(gettext("check-heading", words="")[:-1])]
    shown = "".join(unquote(one) for one in parts if one.startswith("> "))
    for one in lines:
        assert unescape(one).partition("**")[2].rstrip("*") in stretch
    assert len(_bare(shown)) + sum(len(_bare(_told(one))) for one in lines) == len(_bare(stretch))


def _told(line: str) -> str:
    return unescape(line).partition("**")[2].removesuffix("**")


def _bare(words_said: str) -> str:
    return "".join(words_said.split())


async def test_many_quotations(world: World) -> None:
    """Forty of them fill several pages, each within Discord's limits, and all are numbered."""
    said = " ".join(f"“War is good enough {n} times over”" for n in range(40))
    result = await world.alice.slash(world.channel, "verify", text=said)
    pages = await _pages(world, result)
    told = "\n".join(one for page in pages for one in page)
    assert all(f"**{n}\\. " in told for n in range(1, 41))
    assert f"Page {len(pages)} of {len(pages)}" in "".join(pages[-1])


async def test_long_embeds(world: World) -> None:
    """A message of more than Discord's longest text is read to its end."""
    filler = "Nothing of this is quoted at all, and it goes on. " * 70
    sent = posted(
        world,
        content=filler[:2000],
        embeds=[{"description": filler + "\n"}, {"description": f"“{PLEDGE}”"}],
    )
    result = await world.mona.context_menu(world.channel, MENU, sent)
    assert quotes(result)[-1] == PLEDGE
    assert (await the_row(world)).question == f"> {PLEDGE}"


@pytest.mark.sources(write=_seeds)
async def test_pages_after_a_restart_and_a_reload(world: World, seeds: Corpus) -> None:
    """The next page comes from a fresh process too; from other sources it says that they are."""
    result = await world.alice.slash(world.channel, "verify", text=_long(seeds))
    await world.restart()
    turned = await world.alice.click(message(result), label=NEXT)
    assert summary(turned) == summary(result)
    assert gettext("check-sources-changed") not in words(turned)
    folder = world.services.settings.sources
    (folder / "more.txt").write_text("One more source.\n", encoding="utf-8")
    await world.services.library.reload()
    again = await world.alice.click(message(turned), label=gettext("button-previous"))
    assert gettext("check-sources-changed") in words(again)


@pytest.mark.sources(write=_seeds)
async def test_after_a_reload(world: World) -> None:
    """What was checked before a reload and isn't in the sources now isn't found any more."""
    assert "1 exact" in summary(await checked(world, f"“{PLEDGE}”"))
    folder = world.services.settings.sources
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "other.txt").write_text("Another text altogether.\n", encoding="utf-8")
    await world.services.library.reload()
    assert "1 not found" in summary(await checked(world, f"“{PLEDGE}”"))
    assert "1 exact" in summary(await checked(world, "“Another text altogether.”"))


async def test_somebody_else_turns_a_page(world: World, seeds: Corpus) -> None:
    """One who didn't ask gets the page alone; the asker's message stays."""
    result = await world.alice.slash(world.channel, "verify", text=_long(seeds))
    turned = await world.mona.click(message(result), label=NEXT)
    assert turned.ephemeral
    assert "Page 2" in words(turned)
    assert "Page 1" in words(result)


# -- sharing and the log


async def test_shared_and_withdrawn(world: World, seeds: Corpus) -> None:
    """What was checked alone can be shown to all, paged there, and taken back."""
    alone = await world.alice.slash(world.channel, "verify", text=_long(seeds), private=True)
    result = await world.alice.click(message(alone), label=SHARE)
    assert not result.ephemeral
    assert quotes(result) == quotes(alone)
    assert gettext("shared-by", member=world.alice.mention) in words(result)
    turned = await world.alice.click(message(result), label=NEXT)
    assert gettext("shared-by", member=world.alice.mention) in words(turned)
    assert SHARE not in buttons(turned).values()
    shown = message(result).id
    await world.alice.click(message(turned), label=gettext("button-withdraw"))
    assert shown not in [one.id for one in world.channel.history(viewer=world.mona)]


async def test_who_may_not_write_here_may_not_share(world: World) -> None:
    """Where a member can't write, nothing is posted for them, and they are told so alone."""
    muted = world.guild.create_text_channel(
        "rules",
        overwrites={world.guild.default_role: discord.PermissionOverwrite(send_messages=False)},
    )
    alone = await world.alice.slash(muted, "verify", text=f"“{PLEDGE}”", private=True)
    result = await world.alice.click(message(alone), label=SHARE)
    assert result.ephemeral
    assert texts(message(result)) == [gettext("share-may-not")]


async def test_the_row(world: World) -> None:
    """Its quotations are on record with what was shown, before the reply goes out; no more is."""
    seen: list[tuple[Any, ...]] = []
    faults: list[Any] = world.env.backend.faults

    class Watching(list[Any]):
        def __iter__(self) -> Any:
            if world.env.http_requests[-1].path.startswith("/interactions/"):
                with closing(sqlite3.connect(world.services.settings.database)) as other:
                    seen.extend(other.execute("SELECT command, question FROM query"))
            return super().__iter__()

    sent = await world.alice.send(world.channel, f"“{PLEDGE}” " + "and so on " * 180)
    world.env.backend.faults = Watching(faults)
    await world.mona.context_menu(world.channel, MENU, sent)
    assert seen == [("verify", f"> {PLEDGE}")]
    row = await the_row(world)
    assert (row.user_id, row.private, row.via) == (world.mona.id, True, "command")
    assert [one.text for one in row.shown] == [PLEDGE]


async def test_the_author_of_a_checked_message(world: World) -> None:
    """Whoever wrote it can have what is kept of it erased, and have nothing kept of the next."""
    await world.mona.slash(world.channel, "logs feed", what="everything", channel=world.channel)
    sent = await world.alice.send(
        world.channel, f"My mother is ill. “{PLEDGE}” “None of us ever said so.”"
    )
    result = await world.mona.context_menu(world.channel, MENU, sent)
    row = await the_row(world)
    assert row.question == f"> {PLEDGE}\n\n> None of us ever said so."
    shared = await world.mona.click(message(result), label=SHARE)
    assert quotes(shared) == [PLEDGE]
    records = world.services.records
    request = Request.of_member(
        world.alice.id, world.guild.id, world.env.now() + timedelta(days=1), everywhere=False
    )
    receipt = await (await records.erasing.ask(request))
    assert receipt.erased.questions == 2
    assert await rows(world) == []
    await records.members.log(world.alice.id, world.env.now(), wanted=False)
    result = await world.mona.context_menu(world.channel, MENU, sent)
    assert quotes(result) == [PLEDGE]
    row = await the_row(world)
    assert (row.question, row.author_id) == ("", NAMELESS)
    again = await world.mona.click(message(result), label=SHARE)
    assert words(again) == FORGOTTEN
    await world.env.advance_time(60)
    posts = [one for one in world.channel.history(viewer=world.mona) if one.id != sent.id]
    assert [one for one in posts if "/verify" in str(one.components)] == []


async def test_a_message_where_nobody_is_named(world: World) -> None:
    """Its author couldn't have the words erased, so none is kept; nor under a choice made later."""
    await checked(world, f"“{PLEDGE}”")
    await set_for_good(world, identities="none")
    await world.services.records.erasing.settled()
    await checked(world, f"“{PLEDGE}”")
    assert [(one.question, one.author_id) for one in await rows(world)] == [("", NAMELESS)] * 2


async def test_the_menu_is_there_once(world: World) -> None:
    """The command of a message's menu comes and goes with the rest of them."""
    kind = discord.AppCommandType.message
    assert [one.name for one in world.bot.tree.get_commands(type=kind)] == [MENU]
    verify = await world.bot.remove_cog("Verify")
    assert verify is not None
    assert not world.bot.tree.get_commands(type=kind)
    await world.bot.add_cog(verify)
    assert [one.name for one in world.bot.tree.get_commands(type=kind)] == [MENU]


async def test_nothing_of_a_message_stands_in_a_block_quote(world: World) -> None:
    """A block quote is a source's words alone: a member's never look like one."""
    result = await checked(world, "> what nobody ever said\n> - at all\n\n“War is good enough”")
    assert quotes(result) == ["War is bad enough"]
    kinds = {one["type"] for one in components(message(result))}
    assert 17 in kinds
