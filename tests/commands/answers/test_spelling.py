"""Words put right: said below the question, on record, and undone by one press."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.answering import Correction
from bot.i18n import gettext
from bot.settings import SEEDS
from commands._core.markdown import units
from commands._core.spelling import MAX_SPELLING, corrections_line
from commands.answers.ask import MAX_QUESTION
from tests.commands._shown import buttons, message, quotes, rows, the_row, words
from tests.conftest import World, texts
from tests.stand_in import connected
from tests.stand_in.payloads import GUILD, called_back, slash
from tests.stand_in.process import PATIENCE

SAFE = "Is Guantanmo safe?"
RIGHT = "Is Guantanamo safe?"
PUT_RIGHT = (Correction("Guantanmo", "guantanamo"),)
SAID = "-# I couldn’t find the word Guantanmo, so I searched for **guantanamo**."
UNDO, REDO = gettext("button-as-typed"), gettext("button-corrected")
FORGOTTEN = gettext("error-forgotten")


# -- what is said


async def test_an_answer_says_what_was_put_right(world: World) -> None:
    """Right below the question it says so; the quotes are those of the word well spelled."""
    result = await world.alice.slash(world.channel, "ask", question=SAFE)
    well = await world.alice.slash(world.channel, "ask", question=RIGHT)
    assert texts(message(result))[:2] == [f"### {SAFE}", SAID]
    assert quotes(result) == quotes(well) != []
    assert UNDO in buttons(result).values()
    assert (await the_row(world, question=SAFE)).corrections == PUT_RIGHT


async def test_a_refusal_says_so_too(world: World) -> None:
    """Where it is unsure, the correction is in the same place."""
    result = await world.alice.slash(world.channel, "ask", question="Zyzzyva wombat Guantanmo?")
    shown = texts(message(result))
    assert shown[:2] == ["### Zyzzyva wombat Guantanmo?", SAID]
    assert (await the_row(world)).corrections == PUT_RIGHT


async def test_several_words_are_said_together(world: World) -> None:
    """Each word that was put right is named once, in the question's order."""
    question = "guantanmo prisonres, and prisonres of Guantanmo?"
    result = await world.alice.slash(world.channel, "ask", question=question)
    assert texts(message(result))[1] == (
        "-# I couldn’t find the words guantanmo, prisonres, Guantanmo, "
        "so I searched for **guantanamo**, **prisoners**."
    )


async def test_nothing_is_said_where_nothing_was_put_right(world: World) -> None:
    """A question of words that are there, or of words like no other, has no such line."""
    for question in (RIGHT, "Zyzzyva?"):
        result = await world.alice.slash(world.channel, "ask", question=question)
        assert "so I searched for" not in words(result)
        assert not {UNDO, REDO} & set(buttons(result).values())
    assert all(row.corrections == () for row in await rows(world))


# -- undone


async def test_the_asker_undoes_it_in_place(world: World) -> None:
    """One press asks what was typed, in the same message; another one puts it right again."""
    first = await world.alice.slash(world.channel, "ask", question=SAFE)
    said = texts(message(first))
    typed = await world.alice.click(message(first), label=UNDO)
    assert message(typed).id == message(first).id
    assert texts(message(typed))[:2] == [f"### {SAFE}", f"-# {gettext('searched-as-typed')}"]
    assert "I didn’t find the word **Guantanmo**." in words(typed)
    assert (pressed := await the_row(world, via="button")).question == SAFE
    assert (pressed.command, pressed.outcome) == ("ask", "refused")
    assert (pressed.corrections, pressed.private) == ((), False)
    again = await world.alice.click(message(typed), label=REDO)
    assert message(again).id == message(first).id
    assert texts(message(again)) == said
    pressed_again = await the_row(world, via="button", outcome="answered")
    assert (pressed_again.question, pressed_again.corrections) == (SAFE, PUT_RIGHT)


async def test_another_gets_it_alone(world: World) -> None:
    """Who didn't ask gets the result alone, where it is theirs; the message stays as it is."""
    first = await world.alice.slash(world.channel, "ask", question=SAFE)
    said = texts(message(first))
    typed = await world.mona.click(message(first), label=UNDO)
    assert typed.ephemeral
    assert message(typed).id != message(first).id
    assert f"-# {gettext('searched-as-typed')}" in words(typed)
    assert texts(message(first)) == said
    pressed = await the_row(world, via="button")
    assert (pressed.user_id, pressed.question, pressed.private) == (world.mona.id, SAFE, True)
    again = await world.mona.click(message(typed), label=REDO)
    assert message(again).id == message(typed).id
    assert texts(message(again)) == said


async def test_in_private_it_stays_private(world: World) -> None:
    """An answer for the asker alone is undone for the asker alone, also on record."""
    first = await world.alice.slash(world.channel, "ask", question=SAFE, private=True)
    typed = await world.alice.click(message(first), label=UNDO)
    assert message(typed).id == message(first).id
    assert message(typed).ephemeral
    assert [row.private for row in await rows(world)] == [True, True]


async def test_in_a_direct_message(world: World) -> None:
    """In a DM it is said and undone likewise."""
    dana = world.env.create_user("dana")
    first = await dana.slash("ask", question=SAFE)
    assert texts(message(first))[1] == SAID
    typed = await dana.click(message(first), label=UNDO)
    assert message(typed).id == message(first).id
    assert f"-# {gettext('searched-as-typed')}" in words(typed)
    assert (await the_row(world, via="button")).guild_id is None


async def test_the_servers_threshold_holds_for_a_press(world: World) -> None:
    """A press asks at the threshold of the server, as the command does."""
    first = await world.alice.slash(world.channel, "ask", question="Did Guantanmo keep us safe?")
    typed = await world.alice.click(message(first), label=UNDO)
    assert quotes(typed), "its other words are enough"
    await world.mona.slash(world.channel, "settings", confidence=100)
    again = await world.alice.click(message(typed), label=REDO)
    assert gettext("closest-title") in words(again)


# -- after this and that


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


@pytest.mark.sources(write=_seeds)
async def test_after_a_reload(world: World) -> None:
    """A press asks the sources as they are now: a word that they have by then isn't put right."""
    first = await world.alice.slash(world.channel, "ask", question=SAFE)
    (world.services.settings.sources / "typo.txt").write_text("Guantanmo, safe.", encoding="utf-8")
    await world.services.library.reload()
    typed = await world.alice.click(message(first), label=UNDO)
    assert "Guantanmo, safe." in quotes(typed)
    again = await world.alice.click(message(typed), label=REDO)
    assert quotes(again) == quotes(typed)
    assert "so I searched for" not in words(again), "there is nothing to correct"


async def test_when_the_file_cannot_be_read(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Where the log can't be read, the person is told to ask anew, and the operator why."""
    first = await world.alice.slash(world.channel, "ask", question=SAFE)
    with closing(sqlite3.connect(world.services.settings.database)) as other, other:
        other.execute("ALTER TABLE query RENAME TO moved")
    pressed = await world.alice.click(message(first), label=UNDO)
    assert texts(message(pressed)) == [FORGOTTEN]
    assert "query log can't be read" in caplog.text


async def test_while_the_file_is_locked(tmp_path: Path) -> None:
    """A question that still waits to be written is found where it waits, in its server alone."""
    database = tmp_path / "verbatim.sqlite3"
    async with connected(tmp_path) as discord:
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            first = await discord.ask(SAFE)
            assert other.execute("SELECT count(*) FROM query").fetchone() == (0,)
            [custom_id] = re.findall(r"spelling:as-typed:\d+", str(first.body))
            press = {
                **slash("ask", {}),
                "type": 3,
                "data": {"component_type": 2, "custom_id": custom_id},
                "message": called_back(first.interaction_id, first.body)["resource"]["message"],
            }
            elsewhere = {**press, "id": "1", "guild_id": str(GUILD + 1)}
            seen: list[list[str]] = []
            for pressed in (press, elsewhere):
                await discord.dispatch("INTERACTION_CREATE", pressed)
                async with asyncio.timeout(PATIENCE):
                    seen.append((await discord.callbacks.get()).texts)
        assert f"-# {gettext('searched-as-typed')}" in seen[0]
        assert seen[1] == [FORGOTTEN]
    with closing(sqlite3.connect(database)) as other:
        written = other.execute("SELECT via, question FROM query ORDER BY id").fetchall()
    assert written == [("command", SAFE), ("button", SAFE)]


# -- walls


# -- limits

LONG = "".join(chr(ord("a") + n % 26) for n in range(200))


def _many_words(folder: Path) -> None:
    """Write sources of many words of their own, with attributions as long as may be."""
    own = " ".join(f"zq{chr(97 + n // 26)}{chr(97 + n % 26)}yx" for n in range(100))
    front = f'title: "{"*_" * 100}"\nauthor: "{"[]" * 100}"\n'
    for number in range(3):
        body = f"{own} {LONG}. {'*' * 280} {own[:300]} {number}."
        (folder / f"{number}.md").write_text(
            f"---\n{front}---\n\n## {number} {'#*' * 99}\n\n{body}\n", encoding="utf-8"
        )


@pytest.mark.sources(write=_many_words)
async def test_many_words_fit_a_message(world: World) -> None:
    """A question of nothing but misspelt words, or of one endless word, still fits its message."""
    many = " ".join(f"zq{chr(97 + n // 26)}{chr(97 + n % 26)}y" for n in range(66))
    assert MAX_QUESTION - 6 < len(many) <= MAX_QUESTION
    for question in (many, f"{LONG[:-1]} zqaayx", f"{LONG[:-2]} {many[:190]}"):
        result = await world.alice.slash(world.channel, "ask", question=question)
        said = texts(message(result))[1]
        assert ", so I searched for **" in said
        assert units(said) <= MAX_SPELLING + len("-# ")
        if question is many:
            asked = await the_row(world)
            assert len(asked.corrections) == 66, "all of them are on record"
            assert "more words were corrected." in said
        else:
            assert gettext("word-too-long") in said
        typed = await world.alice.click(message(result), label=UNDO)
        assert f"-# {gettext('searched-as-typed')}" in words(typed)


@pytest.mark.parametrize("count", [1, 2, 10, 40, 80])
def test_the_line_is_bounded(count: int) -> None:
    """However many words were put right, and whatever is in them, the line has its bound."""
    made = [Correction(f"*_{n}" * 30, f"`~{n}" * 20) for n in range(count)]
    line = corrections_line(made)
    assert units(line) <= MAX_SPELLING
    assert "so I searched for **" in line
