"""``/sources``: what the bot can answer from, and whose texts they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from discord import Client, Interaction, SelectOption
from discord.app_commands import command
from discord.ext.commands import Bot, Cog
from discord.ui import ActionRow, Button, Select, TextDisplay

from bot.interface import say, when
from commands._attribution import MAX_NAME
from commands._markup import bold, code, escape, small, units
from commands._press import PressButton, PressSelect
from commands._reply import MAX_MESSAGE, Turn, layout
from commands.read import open_passage
from commands.topic import picked

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from discord.ui import Item, LayoutView

    from bot.corpus import Corpus, Source

MAX_ON_PAGE = 8
MAX_LABEL = 100


class SourcesButton(PressButton, template=r"sources:(?P<page>\d+):(?P<way>previous|next)"):
    """Turns the page of the list of sources."""

    def __init__(self, way: str, page: int, *, disabled: bool = False) -> None:
        self.page = page
        super().__init__(
            Button(label=say(f"button-{way}"), custom_id=f"sources:{page}:{way}", disabled=disabled)
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a way and a page."""
        return cls(match["way"], int(match["page"]))

    async def press(self, turn: Turn) -> None:
        """Show the page in place, or alone to one who didn't open the list."""
        view = source_list(turn.answerer.corpus, self.page)
        await (turn.edit(view) if turn.owns_message else turn.send(view, private=True))


class SourceSelect(PressSelect, template=r"source-select:\d+"):
    """Opens a source at its beginning."""

    def __init__(self, sources: Sequence[Source], page: int = 0) -> None:
        super().__init__(
            Select(
                custom_id=f"source-select:{page}",
                placeholder=say("sources-select"),
                options=[
                    SelectOption(
                        label=one.title if len(one.title) <= MAX_LABEL else one.slug,
                        value=one.slug,
                    )
                    for one in sources
                ],
            )
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:  # noqa: ARG003
        """Return the menu; Discord sends what was picked along."""
        return cls(())

    async def press(self, turn: Turn) -> None:
        """Open the source's first passage."""
        passage = turn.answerer.corpus.first_passage(picked(turn.interaction))
        await open_passage(turn, passage.citation, private=True)


class Sources(Cog):
    """The command."""

    @command(name="sources", description="See what the bot quotes from, and whose texts they are")
    async def sources(self, interaction: Interaction[Client]) -> None:
        """Show the list of sources, to the asker alone."""
        turn = Turn.of(interaction)
        await turn.send(source_list(turn.answerer.corpus, 0), private=True)


def source_list(corpus: Corpus, page: int) -> LayoutView:
    """Return the view of a page of the list of sources, from 0."""
    pages = _pages(corpus)
    page = min(page, len(pages) - 1)
    items: list[Item[Any]] = [
        TextDisplay(f"### {say('sources-title')}\n{say('sources-intro')}"),
        *(TextDisplay(_entry(corpus, source)) for source in pages[page]),
        ActionRow(SourceSelect(pages[page], page)),
    ]
    if len(pages) > 1:
        items += [
            ActionRow(
                SourcesButton("previous", max(page - 1, 0), disabled=page == 0),
                SourcesButton("next", page + 1, disabled=page + 1 == len(pages)),
            ),
            TextDisplay(small(say("page", page=page + 1, pages=len(pages)))),
        ]
    return layout(*items)


def _pages(corpus: Corpus) -> list[list[Source]]:
    pages: list[list[Source]] = []
    room = 0
    for source in corpus.sources:
        need = units(_entry(corpus, source))
        if not pages or need > room or len(pages[-1]) == MAX_ON_PAGE:
            pages.append([])
            room = MAX_MESSAGE - 300
        pages[-1].append(source)
        room -= need
    return pages


def _entry(corpus: Corpus, source: Source) -> str:
    """Return a source's entry: every part of it is the source's own metadata."""
    passages = sum(passage.source is source for passage in corpus.passages)
    title = bold(source.title) if len(source.title) <= MAX_NAME else code(source.slug)
    lines = [title]
    whose = [
        say(key, **{name: escape(value)})
        for key, name, value in (
            ("source-by", "author", source.author),
            ("source-hosted", "host", source.host),
            ("source-guest", "guest", source.guest),
        )
        if value and len(value) <= MAX_NAME
    ]
    if whose:
        lines.append(" · ".join(whose))
    counts = [say("source-passages", count=passages)]
    if source.exchanges:
        counts.insert(0, say("source-exchanges", count=len(source.exchanges)))
    dates = when(source.published, source.until) or say("source-no-date")
    lines.append(" · ".join([dates, *counts]))
    lines += [
        escape(note)
        for note in (source.origin, source.licence or say("source-no-licence"))
        if note and len(note) <= MAX_NAME
    ]
    if source.url:
        lines.append(f"{say('source-link')} <{source.url}>")
    return "\n".join([lines[0], *(small(line) for line in lines[1:])])


async def setup(bot: Bot) -> None:
    """Add the command, its buttons and its menu."""
    await bot.add_cog(Sources())
    bot.add_dynamic_items(SourcesButton, SourceSelect)
