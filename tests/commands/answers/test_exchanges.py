"""Question and answer of an exchange, quoted as a unit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands._shown import message, quotes, the_row
from tests.conftest import World, texts

ASKED = "Will the ferry sail at night in winter?"
REPLY = "No, it won't."
OTHER = "The ferry of the islands sails at noon in summer."


def _talk(folder: Path) -> None:
    """Write a transcript whose answer says nothing without its question."""
    (folder / "talk.md").write_text(
        f"# A talk\n\n## Question: Mason, pilot\n\nHello. {ASKED}\n\n## Answer: Harbour master\n\n"
        f"{REPLY}\n\n## Question\n\nWhat colour is it?\n\n## Answer: Harbour master\n\n{OTHER}\n",
        encoding="utf-8",
    )


@pytest.mark.sources(write=_talk)
async def test_a_question_is_followed_by_its_answer(world: World) -> None:
    """Where the words asked for stand in a question, its own answer stands right behind it."""
    result = await world.alice.slash(world.channel, "ask", question="will it sail in winter?")
    assert quotes(result)[:2] == [ASKED, REPLY]
    below = texts(message(result))
    assert any("**Mason, pilot**, asking question 1" in line for line in below)
    assert any("**Harbour master**, answering question 1" in line for line in below)
    row = await the_row(world)
    assert [one.text for one in row.shown] == quotes(result)


@pytest.mark.sources(write=_talk)
async def test_who_asks_what_was_asked_gets_the_question(world: World) -> None:
    """Asked what somebody asked, the bot quotes that question, and nothing twice."""
    ask = "what did Mason the pilot ask about winter?"
    result = await world.alice.slash(world.channel, "ask", question=ask)
    shown = quotes(result)
    assert shown[0] == ASKED
    assert REPLY not in shown
    assert len(shown) == len(set(shown))


async def test_an_answer_with_its_question(world: World) -> None:
    """An answer that has few of the words is shown with the question that has them, on record."""
    ask = "Is there any Arab Spring country where things are still going in the right direction?"
    result = await world.alice.slash(world.channel, "ask", question=ask)
    shown = quotes(result)
    question = next(place for place, one in enumerate(shown) if "Arab spring?" in one)
    assert "Only Tunisia is still trying" in shown[question + 1]
    row = await the_row(world)
    assert [one.text for one in row.shown] == shown
