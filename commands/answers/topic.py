"""``/topic`` and ``/topics``: what the sources say on a subject, paged, in their own order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

from discord import Client, Interaction, SelectOption
from discord.app_commands import Choice, Range, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.answering import Quote
from bot.corpus import Corpus, Topic
from bot.errors import UnknownTopicError
from bot.i18n import gettext
from commands._core.attribution import attribution, whole
from commands._core.checks import Quota
from commands._core.choices import MAX_CHOICE, MAX_CHOICES, choices
from commands._core.components import Button, Select, Way, picked_value, turn_buttons
from commands._core.context import Reply, RequestContext
from commands._core.layout import (
    MAX_MESSAGE,
    Piece,
    label,
    layout,
    notice,
    paged,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import block_quote, bold, escape, small, units
from commands._core.quoted import Quoted
from commands.answers.read import ContextButton

MAX_ON_PAGE = 4
MAX_OPTIONS = 25
MAX_LABEL = 80
"""The longest words on a button, in UTF-16 units; a menu's options hold ``MAX_CHOICE``."""
ROOM = MAX_MESSAGE - 600
"""What the quotes of a topic's page, or the names on the list's, may take: the rest is round it."""
Key: TypeAlias = Annotated[str, r"[0-9a-z]{10}"]
"""The key of a topic, or of a question that the sources ask."""


class TopicButton(Button, custom_id="topic:{key}"):
    quota = Quota.QUERY

    key: Key

    async def press(self, context: RequestContext) -> None:
        topic = context.answerer.suggestions.topic_by_key(self.key)
        await context.answer("topic", topic.name, topic_page(topic), private=True)


class TopicPageButton(Button, custom_id="page:{way}:{key}:{page}", label="button-{way}"):
    """Turns the page of an open topic, in place for the one who opened it."""

    in_place = True
    quota = Quota.QUERY

    way: Way
    key: Key
    page: int

    async def press(self, context: RequestContext) -> None:
        """Show the page in place, or alone to one who didn't open the topic."""
        topic = context.answerer.suggestions.topic_by_key(self.key)
        await context.replace("topic", topic.name, topic_page(topic, self.page))


class TopicsButton(Button, custom_id="topics", label="button-all-topics"):
    async def press(self, context: RequestContext) -> None:
        await context.send(topic_list(context.answerer.corpus), private=True)


class TopicListButton(Button, custom_id="topics:{way}:{page}", label="button-{way}"):
    """Turns the page of the list of topics, or turns to its other part."""

    in_place = True

    way: Literal["previous", "next", "part"]
    page: int

    async def press(self, context: RequestContext) -> None:
        await context.swap(topic_list(context.answerer.corpus, self.page))


class TopicSelect(Select, custom_id="topic-select:{page}", label="topics-select"):
    quota = Quota.QUERY

    page: int = 0
    topics: Sequence[Topic] = ()

    def options(self) -> list[SelectOption]:
        return [
            SelectOption(
                label=label(topic.name, MAX_CHOICE),
                value=topic.key,
                description=gettext("topics-passages", count=len(topic.passages)),
            )
            for topic in self.topics
        ]

    async def press(self, context: RequestContext) -> None:
        topic = context.answerer.suggestions.topic_by_key(picked_value(context.interaction))
        await context.answer("topic", topic.name, topic_page(topic), private=True)


class Topics(ext.Cog):
    @command(name="topic")
    async def topic(
        self,
        interaction: Interaction[Client],
        name: Range[str, 1, MAX_CHOICE],
        private: bool | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        alone = context.private(private)
        try:
            found = context.answerer.suggestions.topic(name)
        except UnknownTopicError:
            await context.fail("topic", name)
            raise
        note = "" if found.exact else gettext("topic-nearest", name=bold(name))
        await context.answer("topic", name, topic_page(found.topic, note=note), private=alone)

    @topic.autocomplete("name")
    async def complete_name(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        return choices(
            RequestContext.of(interaction).answerer.suggestions.complete_topic(
                typed, MAX_CHOICES, MAX_CHOICE
            )
        )

    @command(name="topics")
    async def topics(self, interaction: Interaction[Client]) -> None:
        """Show the list of topics, to the asker alone: it is theirs to pick from."""
        context = RequestContext.of(interaction)
        await context.send(topic_list(context.answerer.corpus), private=True)


def topic_page(topic: Topic, page: int = 0, *, note: str = "") -> Reply:
    """Return a page of a topic, from 0.

    A page that there isn't any more, after a reload, becomes the last one.
    """
    quotes = [quote for passage in topic.passages for quote in whole(passage, ROOM)]
    pages = paged(quotes, _size, room=ROOM, most=MAX_ON_PAGE)
    page = min(page, len(pages) - 1)
    footer = gettext("topic-count", count=len(topic.passages))
    below: list[Piece] = []
    if buttons := turn_buttons(
        page, len(pages), lambda way, to: TopicPageButton(way, topic.key, to)
    ):
        footer += " · " + gettext("page", page=page + 1, pages=len(pages))
        below = [rule(), row(*buttons)]
    view = layout(
        text(f"### {escape(label(topic.name, MAX_CHOICE))}"),
        *([text(note)] if note else []),
        *map(_quote_section, pages[page]),
        *below,
        text(small(footer)),
    )
    return Reply(view, pages[page])


def _attribution(quote: Quote) -> str:
    return attribution(quote, part="passage-part")


def _size(quote: Quote) -> int:
    return units(block_quote(quote.text)) + units(_attribution(quote))


def _quote_section(quote: Quote) -> Piece:
    return section(Quoted(quote), _attribution(quote), button=ContextButton.of(quote))


def topic_list(corpus: Corpus, page: int = 0) -> LayoutView:
    """Return a page of the list of topics, from 0, with a menu to pick from.

    The topics that somebody chose are its first part; the sources' headings and questions follow.
    """
    parts = [part for curated in (True, False) if (part := _list_pages(corpus, curated=curated))]
    if not parts:
        return notice(gettext("topics-none"))
    page = min(page, sum(map(len, parts)) - 1)
    second = len(parts[0])
    here, first = (parts[0], 0) if page < second else (parts[1], second)
    shown = here[page - first]
    buttons = turn_buttons(
        page - first, len(here), lambda way, to: TopicListButton(way, first + to)
    )
    if len(parts) > 1:
        words = gettext("button-all-topics") if first else gettext("topics-more")
        buttons.append(TopicListButton("part", 0 if first else second, label=words))
    return layout(
        text(f"### {gettext('topics-title')}\n{gettext('topics-intro')}"),
        text("\n".join(map(_name, shown))),
        row(TopicSelect(page, shown)),
        *([row(*buttons)] if buttons else []),
        text(small(gettext("page", page=page - first + 1, pages=len(here)))),
    )


def _list_pages(corpus: Corpus, *, curated: bool) -> list[tuple[Topic, ...]]:
    """Return one part of the list in as few pages as it takes, as even as may be."""
    topics = [topic for topic in corpus.topics if topic.curated is curated]
    fewest = -(-len(topics) // MAX_OPTIONS) or 1
    most = -(-len(topics) // fewest)
    return paged(topics, lambda topic: units(_name(topic)) + 1, room=ROOM, most=most)


def _name(topic: Topic) -> str:
    return escape(label(topic.name, MAX_CHOICE))


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Topics())
    bot.add_dynamic_items(TopicButton, TopicPageButton, TopicsButton, TopicListButton, TopicSelect)
