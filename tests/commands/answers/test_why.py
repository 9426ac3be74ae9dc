"""Why this?: the arithmetic behind an answer or a refusal, shown to the one who presses."""

from __future__ import annotations

import math
import re
import shutil
from math import floor
from pathlib import Path

import pytest
from discord.ui import TextDisplay
from simcord.results import InteractionResult

from bot.answering import Answer, Explanation
from bot.i18n import gettext
from bot.settings import SEEDS
from commands._core.markdown import units, unquote
from commands.answers.ask import MAX_QUESTION
from commands.answers.why import explanation_reply
from tests.commands._shown import buttons, message, quotes, the_row, words
from tests.conftest import World, texts

PARTY = "Does Amnesty support a political party?"
SAFE = "Is Guantanmo safe?"
NOWHERE = "What is the annual budget for Guantanamo?"
WHY = gettext("button-why")
FORGOTTEN = gettext("error-forgotten")


async def _asked(world: World, question: str, **options: object) -> InteractionResult:
    return await world.alice.slash(world.channel, "ask", question=question, **options)


async def _why(world: World, question: str) -> InteractionResult:
    return await world.alice.click(message(await _asked(world, question)), label=WHY)


def _table(shown: list[str]) -> list[list[str]]:
    """Return the rows of the table, each what it adds, its name and its numbers."""
    [table] = [one for one in shown if one.startswith("```")]
    lines = table.removeprefix("```\n").removesuffix("\n```").split("\n")
    assert len({len(line) for line in lines if line.isascii()}) == 1, "it is aligned"
    return [re.split(r"\s{2,}", line.strip()) for line in lines[1:]]


def _check_table(shown: list[str], found: Explanation) -> None:
    """Assert that the table's numbers add up to the score that stands below them."""
    *parts, (total, name) = _table(shown)
    assert name == gettext("why-table-score")
    assert float(total) == pytest.approx(found.scored[0].score, abs=0.005 + 1e-9)
    adds = [float(cells[0]) for cells in parts]
    assert math.fsum(adds) == pytest.approx(float(total), abs=1e-9)


# -- what is said


async def test_an_answer(world: World) -> None:
    """The first quote has its matched words in bold; below are the numbers, which add up."""
    result = await _why(world, PARTY)
    shown = texts(message(result))
    found = world.services.library.current.explain(PARTY)
    assert isinstance(found.outcome, Answer)
    assert result.ephemeral
    assert shown[0] == f"### {PARTY}"
    assert shown[1].startswith("> **Amnesty** International is not")
    assert "pledge **support** to any" in shown[1]
    assert quotes(result) == [found.outcome.quotes[0].text]
    assert "`impartiality-5ygf2k`" in shown[2]
    percent = floor(1000 * found.outcome.confidence) / 10
    assert shown[3] == f"Confidence {percent}%. I answer from 75% here."
    assert " of the question’s " in shown[4]
    _check_table(shown, found)
    rest = words(result)
    assert gettext("why-field-heading", words="**Amnesty**, **Political**, **Party**") in rest
    behind = found.behind(found.scored[0])[:3]
    for one in behind:
        less = found.scored[0].score - one.score
        assert f"`{one.passage.citation}` ({less:.2f} less)" in rest
    for one in found.ahead(found.scored[0]):
        assert f"scored higher overall: `{one.passage.citation}` (" in rest


async def test_a_refusal(world: World) -> None:
    """Why it wasn't sure: its confidence, and the score of the closest passage."""
    result = await _why(world, NOWHERE)
    shown = texts(message(result))
    found = world.services.library.current.explain(NOWHERE)
    assert gettext("closest-title") in shown[1]
    told = r"Confidence [\d.]+%\. I don’t answer below 75% here\."
    assert any(re.fullmatch(told, one) for one in shown)
    assert f"`{found.scored[0].passage.citation}`" in words(result)
    assert "These words didn’t help to find it: **annual**, **budget**" in words(result)
    assert quotes(result) == [found.outcome.quotes[0].text]
    _check_table(shown, found)


async def test_a_question_of_nothing(world: World) -> None:
    """Where no passage has a word of it, that is all there is to say."""
    result = await _why(world, "Zyzzyva?")
    assert gettext("why-nowhere") in words(result)
    assert "```" not in words(result)


async def test_words_put_right(world: World) -> None:
    """What was searched for is said; asked as typed, it is explained as typed."""
    first = await _asked(world, SAFE)
    result = await world.alice.click(message(first), label=WHY)
    said = "I couldn’t find the word Guantanmo, so I searched for **guantanamo**."
    assert f"-# {said}" in texts(message(result))
    assert any(cells[1] == "Guantanamo" for cells in _table(texts(message(result))))
    typed = await world.alice.click(message(first), label=gettext("button-as-typed"))
    result = await world.alice.click(message(typed), label=WHY)
    assert "so I searched for" not in words(result)
    assert "Guantanmo" in words(result)


async def test_it_goes_on_record(world: World) -> None:
    """What is shown is on record as the presser's own, alone, with the quote that is shown."""
    first = await _asked(world, PARTY)
    result = await world.mona.click(message(first), label=WHY)
    assert result.ephemeral
    pressed = await the_row(world, via="button")
    assert (pressed.user_id, pressed.private, pressed.question) == (world.mona.id, True, PARTY)
    assert [one.text for one in pressed.shown] == quotes(result)


async def test_in_a_direct_message(world: World) -> None:
    """In a DM it is explained likewise."""
    dana = world.env.create_user("dana")
    result = await dana.click(message(await dana.slash("ask", question=PARTY)), label=WHY)
    assert quotes(result)
    assert "```" in words(result)


async def test_the_servers_threshold(world: World) -> None:
    """It is explained at the server's threshold; that it is another one by now is said."""
    first = await _asked(world, PARTY)
    await world.mona.slash(world.channel, "settings", confidence=100)
    result = await world.alice.click(message(first), label=WHY)
    assert "I don’t answer below 100% here." in words(result)
    assert f"-# {gettext('why-otherwise')}" in texts(message(result))


# -- after this and that


def _seeds(folder: Path) -> None:
    shutil.copytree(SEEDS, folder, dirs_exist_ok=True)


@pytest.mark.sources(write=_seeds)
async def test_after_a_reload(world: World) -> None:
    """Where the sources have changed since, it says so, and explains what they say now."""
    first = await _asked(world, PARTY)
    assert gettext("why-changed") not in words(await world.alice.click(message(first), label=WHY))
    more = world.services.settings.sources / "more.txt"
    more.write_text("Amnesty and the political party: no support.", encoding="utf-8")
    await world.services.library.reload()
    result = await world.alice.click(message(first), label=WHY)
    assert f"-# {gettext('why-changed')}" in texts(message(result))
    _check_table(texts(message(result)), world.services.library.current.explain(PARTY))


# -- walls


# -- limits

LETTERS = "abcdefghijklmnopqrst"
MANY = " ".join(f"q{a}{b}" for a in LETTERS for b in LETTERS[:5])
NAMES = "*_[]" * 50


def _hostile(folder: Path) -> None:
    """Write sources with names as long as may be, markup everywhere, and many words in a quote."""
    front = f'title: "{NAMES}"\nauthor: "{NAMES}"\n'
    marked = " ".join(f"*q{a}{b}*" for a in LETTERS for b in LETTERS[:5])
    for number, body in enumerate((marked, f"{MANY}.", "- a\n1. b **c** d\n" * 15)):
        (folder / f"{number}.md").write_text(
            f"---\n{front}---\n\n## {NAMES[:190]} {number}\n\n{body}\n", encoding="utf-8"
        )
    (folder / "ja.md").write_text("---\nlanguage: ja\n---\n川の獺は泳ぐ。", encoding="utf-8")


@pytest.mark.sources(write=_hostile)
async def test_whatever_is_asked_fits(world: World) -> None:
    """Many words, endless ones and markup: it fits, adds up, and the quote is exact."""
    answerer = world.services.library.current
    await world.mona.slash(world.channel, "settings", confidence=0)
    asked = [
        MANY[:MAX_QUESTION],
        "*" * 200 + " qaa",
        "x" * MAX_QUESTION,
        "a b c d",
        "川の獺",
        "@ qaa",
    ]
    for question in asked:
        result = await _why(world, question)
        found = answerer.explain(question, threshold=0)
        if found.scored:
            _check_table(texts(message(result)), found)
        if isinstance(found.outcome, Answer):
            assert quotes(result) == [found.outcome.quotes[0].text]


@pytest.mark.sources(write=_hostile)
async def test_every_word_of_a_long_question(world: World) -> None:
    """Words that the table has no room for are one row; nothing passes a message's limit."""
    answerer = world.services.library.current
    longest = " ".join([MANY, *(f"z{n}" for n in range(500))])
    for question in (MANY, longest, f"{MANY} {'*_' * 700}"):
        reply = explanation_reply(answerer.explain(question, threshold=0), [gettext("why-changed")])
        shown = [one.content for one in reply.view.walk_children() if isinstance(one, TextDisplay)]
        assert sum(map(units, shown)) <= 4000
        _check_table(shown, answerer.explain(question, threshold=0))
        [quoted] = [one for one in shown if one.startswith("> ")]
        assert unquote(quoted) == reply.quotes[0].text


async def test_every_answer_has_the_button(world: World) -> None:
    """An answer and a refusal have it once each."""
    for question in (PARTY, NOWHERE):
        result = await _asked(world, question)
        assert list(buttons(result).values()).count(WHY) == 1
