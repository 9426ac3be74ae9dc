"""Draw our answer beside how other bots lay theirs out: ``python -m tests.preview.comparison``.

Each is a reconstruction of a message's layout from its bot's public source, with our words in it,
sent through the same page in the same size: docs/comparison.md says what from where.
"""

from __future__ import annotations

import base64
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import discord
from discord import ButtonStyle, Client, Interaction, ui
from discord.ext import commands as ext
from playwright.sync_api import sync_playwright

from bot.corpus import load_corpus
from bot.settings import SEEDS
from tests.preview.browser import FLAGS, browser_path, local_test_bot, person_at
from tests.preview.hosting import Scene, page_of
from tests.preview.screenshots import IMAGES

QUESTION = "Does Amnesty support a political party?"
SIZES = {"": (760, 2000), "-narrow": (400, 2000)}
"""A window's size for each picture: high enough for all of a message."""
CITATION = "impartiality-5ygf2k"


def verses(interaction: Interaction[Client]) -> Awaitable[object]:
    """Answer as BibleBot does: a box with a heading, the text, a line, and small print."""
    passage = load_corpus(SEEDS).passage(CITATION)
    box = ui.Container[ui.LayoutView](
        ui.TextDisplay(f"### Impartiality 5 - {passage.source.title}"),
        ui.TextDisplay(f"**Political parties**\n<**1**> {passage.text}"),
        ui.Separator(spacing=discord.SeparatorSpacing.large),
        ui.TextDisplay("-# **A bot of verses v1.0 ∙ [The publisher](<https://example.org>)**"),
        accent_colour=0x6662E2,
    )
    view = ui.LayoutView().add_item(box)
    return interaction.response.send_message(view=view)


def rules(interaction: Interaction[Client]) -> Awaitable[object]:
    """Answer as RulesLawyer does: an embed of fields, and buttons that turn its pages."""
    corpus = load_corpus(SEEDS)
    embed = discord.Embed(title="political/party")
    embed.set_author(name="A bot of rules: Rules Search")
    mine = [one for one in corpus.passages if one.source.slug == "impartiality"]
    for number, passage in enumerate(mine[1:5], 1):
        heading = passage.section.heading if passage.section else "Impartiality"
        embed.add_field(name=f"{number}00. {heading}", value=passage.text, inline=False)
    embed.set_footer(text="Requested by: Alice | page 1 of 3")
    view = ui.View()
    for name, style in (
        ("Previous page", ButtonStyle.primary),
        ("Next page", ButtonStyle.primary),
        ("Swap digital/paper", ButtonStyle.secondary),
        ("Delete", ButtonStyle.danger),
    ):
        view.add_item(ui.Button[ui.View](label=name, style=style))
    return interaction.response.send_message(embed=embed, view=view)


def plain(interaction: Interaction[Client]) -> Awaitable[object]:
    """Answer as Discord's own commands do: a line of text that only the asker sees."""
    words = load_corpus(SEEDS).passage(CITATION).text
    return interaction.response.send_message(words, ephemeral=True)


OTHERS: dict[str, tuple[str, Callable[[Interaction[Client]], Awaitable[object]]]] = {
    "Like BibleBot": ("verse", verses),
    "Like RulesLawyer": ("rule", rules),
    "Like Discord itself": ("nick", plain),
}


@asynccontextmanager
async def another_bot(
    name: str, answer: Callable[[Interaction[Client]], Awaitable[object]]
) -> AsyncGenerator[ext.Bot]:
    """Give a bot with one command."""
    bot = ext.Bot("!", intents=discord.Intents(guilds=True), help_command=None)

    async def callback(interaction: Interaction[Client]) -> None:
        await answer(interaction)

    bot.tree.add_command(
        discord.app_commands.Command(name=name, description=name, callback=callback)
    )
    bot.setup_hook = bot.tree.sync  # pyright: ignore[reportAttributeAccessIssue]
    yield bot


def shots(address: str, *, ask: bool) -> dict[str, bytes]:
    """Return pictures of the newest message at a page, in each size."""
    taken: dict[str, bytes] = {}
    for suffix, (width, height) in SIZES.items():
        with person_at(address, width=width, height=height) as somebody:
            if ask:
                somebody.ask("ask", question=QUESTION)
            taken[suffix] = somebody.newest.screenshot()
    return taken


def beside(pictures: dict[str, bytes], path: Path, *, columns: int, width: int) -> None:
    """Put pictures side by side below their names, each in its own size."""
    figures = "".join(
        f"<figure><figcaption>{name}</figcaption>"
        f"<img src='data:image/png;base64,{base64.b64encode(picture).decode()}'></figure>"
        for name, picture in pictures.items()
    )
    style = (
        "body{margin:0;padding:12px;background:#fff;font:600 15px sans-serif;display:grid;gap:16px;"
        f"grid-template-columns:repeat({columns},{width}px);align-items:start;width:max-content}}"
        "figure{margin:0}figcaption{padding:4px 0 8px}img{max-width:100%;display:block}"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        page: Any = browser.new_page(viewport={"width": columns * (width + 16) + 24, "height": 600})
        page.set_content(f"<style>{style}</style><body>{figures}</body>")
        page.screenshot(path=path, full_page=True)
        browser.close()


async def _use(name: str, scene: Scene) -> None:
    await scene.alice.slash(scene.channel, name)


def main() -> None:
    """Take and join the pictures."""
    taken: dict[str, dict[str, bytes]] = {}
    with tempfile.TemporaryDirectory() as folder, local_test_bot(Path(folder)) as address:
        taken["Verbatim"] = shots(address, ask=True)
    for title, (name, answer) in OTHERS.items():
        made = partial(another_bot, name, answer)
        used = partial(_use, name)
        with page_of(made, used, name=title) as address:
            taken[title] = shots(address, ask=False)
    for suffix, columns in (("", 2), ("-narrow", 4)):
        width = SIZES[suffix][0]
        pictures = {title: by_size[suffix] for title, by_size in taken.items()}
        beside(pictures, IMAGES / f"comparison{suffix}.png", columns=columns, width=width)


if __name__ == "__main__":
    main()
