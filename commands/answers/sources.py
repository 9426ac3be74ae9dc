"""``/sources``: what the bot can answer from, and whose texts they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from discord import Client, Interaction, SelectOption
from discord.app_commands import command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.corpus import Source
from bot.errors import GoneError, UnknownSourceError
from bot.i18n import gettext, when
from commands._core.attribution import MAX_NAME
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button, Select, Way, pager, picked_value
from commands._core.context import RequestContext
from commands._core.layout import MAX_MESSAGE, layout, paged, row, rule, text
from commands._core.markdown import bold, code, escape, small, units
from commands.answers.read import read_passage

MAX_ON_PAGE = 8
MAX_URL = 500
"""A longer address isn't shown: cut, it would lead elsewhere."""
ROOM = MAX_MESSAGE - 300


class SourcesButton(Button, custom_id="sources:{way}:{page}", label="button-{way}"):
    in_place = True

    way: Way
    page: int

    async def press(self, context: RequestContext) -> None:
        await context.swap(source_list(context, self.page))


class SourceSelect(Select, custom_id="source-select:{page}", label="sources-select"):
    quota = Quota.QUERY

    page: int = 0
    sources: Sequence[Source] = ()

    def options(self) -> list[SelectOption]:
        return [
            SelectOption(
                label=one.title if units(one.title) <= MAX_CHOICE else one.slug,
                value=one.slug,
            )
            for one in self.sources
        ]

    async def press(self, context: RequestContext) -> None:
        slug = picked_value(context.interaction)
        try:
            citation = context.answerer.corpus.first_passage(slug).citation
        except UnknownSourceError:
            await context.fail("read", slug)
            raise GoneError(slug) from None
        await context.answer("read", citation, await read_passage(context, citation), private=True)


class SourcesCog(ext.Cog):
    @command(name="sources")
    async def sources(self, interaction: Interaction[Client]) -> None:
        context = RequestContext.of(interaction)
        await context.send(source_list(context), private=True)


def source_list(context: RequestContext, page: int = 0) -> LayoutView:
    corpus = context.answerer.corpus
    words_alone = context.services.library.meaning.words_alone
    passages = Counter(passage.source.slug for passage in corpus.passages)

    def entry(source: Source) -> str:
        return _entry(source, passages[source.slug])

    pages = paged(corpus.sources, lambda one: units(entry(one)), room=ROOM, most=MAX_ON_PAGE)
    page = min(page, len(pages) - 1)
    return layout(
        text(f"### {gettext('sources-title')}\n{gettext('sources-intro')}"),
        *(part for source in pages[page] for part in (rule(), text(entry(source)))),
        *([rule(), text(small(gettext("words-alone")))] if words_alone else []),
        row(SourceSelect(page, pages[page])),
        *pager(page, len(pages), SourcesButton),
    )


def _entry(source: Source, passages: int) -> str:
    """Return a source's entry: every part of it is the source's own metadata."""
    title = bold(source.title) if len(source.title) <= MAX_NAME else code(source.slug)
    counts = [gettext("source-passages", count=passages)]
    if source.exchanges:
        counts.insert(0, gettext("source-exchanges", count=len(source.exchanges)))
    dates = when(source.published, source.until) or gettext("source-no-date")
    notes = [note for note in (source.origin, source.licence) if note and len(note) <= MAX_NAME]
    lines = [
        " · ".join(_people_lines(source)),
        " · ".join([dates, *counts]),
        *map(escape, notes),
        "" if source.licence else gettext("source-no-licence"),
        _link(source),
    ]
    return "\n".join([title, *(small(line) for line in lines if line)])


def _people_lines(source: Source) -> list[str]:
    roles = (
        ("source-by", "author", source.author),
        ("source-hosted", "host", source.host),
        ("source-guest", "guest", source.guest),
    )
    return [
        gettext(key, **{name: escape(value)})
        for key, name, value in roles
        if value and len(value) <= MAX_NAME
    ]


def _link(source: Source) -> str:
    if not source.url or len(source.url) > MAX_URL:
        return ""
    return f"{gettext('source-link')} <{source.url}>"


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(SourcesCog())
    bot.add_dynamic_items(SourcesButton, SourceSelect)
