"""``/ask`` through real interactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands._markup import unquote
from tests.conftest import components, texts

if TYPE_CHECKING:
    from tests.conftest import World


async def test_answers_with_quotes(world: World) -> None:
    """A question gets up to three quotes, each alone in its text and exactly the source's."""
    result = await world.alice.slash(
        world.channel, "ask", question="Does Amnesty support a political party?"
    )
    assert result.acknowledged
    assert not result.ephemeral
    quoted = [text for text in texts(result.response) if text.startswith("> ")]
    assert 1 <= len(quoted) <= 3
    assert unquote(quoted[0]).startswith("Amnesty International is not Democratic, Republican")
    sources = [source.text for source in world.services.library.current.corpus.sources]
    assert all(any(unquote(text) in source for source in sources) for text in quoted)


async def test_buttons_work_after_a_restart(world: World) -> None:
    """A button on an answer opens the passage, also in another process than the one that sent it."""
    asked = await world.alice.slash(world.channel, "ask", question="Is Guantanamo lawful?")
    await world.restart()
    buttons = [one["custom_id"] for one in components(asked.response) if one["type"] == 2]
    opened = await world.alice.click(asked.response, custom_id=buttons[0])
    assert opened.ephemeral
    assert any(
        "Guantanamo" in text
        for text in texts(opened.followups[0] if opened.followups else opened.response)
    )
