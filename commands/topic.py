"""``/topic`` and ``/topics``: what the sources say on a subject, paged, in their own order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from discord import Client, Interaction, SelectOption
from discord.app_commands import Choice, Range, command, describe
from discord.ext.commands import Bot, Cog
from discord.ui import ActionRow, Button, Section, Select, Separator, TextDisplay

from bot.answering import Quote, passage_quote
from bot.errors import UnknownTopicError
from bot.interface import say
from commands._attribution import attribution
from commands._markup import block_quote, bold, escape, small, units
from commands._press import PressButton, PressSelect
from commands._reply import MAX_MESSAGE, Turn, layout
from commands.read import MAX_CHOICE, MAX_CHOICES, ContextButton

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from discord.ui import Item, LayoutView

    from bot.corpus import Corpus, Topic

MAX_ON_PAGE = 4
MAX_OPTIONS = 25
KEY = r"[0-9a-z]{10}"


class TopicButton(PressButton, template=rf"topic:(?P<key>{KEY})"):
    """Opens a topic, for the one who presses alone."""

    def __init__(self, key: str, label: str) -> None:
        self.key = key
        super().__init__(Button(label=label, custom_id=f"topic:{key}"))

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a topic's key."""
        return cls(match["key"], match["key"])

    async def press(self, turn: Turn) -> None:
        """Open the topic's first page."""
        topic = turn.answerer.topic_by_key(self.key)
        await open_topic(turn, topic, topic.name, private=True)


class PageButton(
    PressButton, template=rf"page:(?P<way>previous|next):(?P<key>{KEY}):(?P<page>\d+)"
):
    """Turns the page of an open topic, in place for the one who opened it."""

    def __init__(self, way: str, key: str, page: int, *, disabled: bool = False) -> None:
        self.key, self.page = key, page
        super().__init__(
            Button(
                label=say(f"button-{way}"),
                custom_id=f"page:{way}:{key}:{page}",
                disabled=disabled,
            )
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a way, a topic's key and a page."""
        return cls(match["way"], match["key"], int(match["page"]))

    async def press(self, turn: Turn) -> None:
        """Show the page in place, or alone to one who didn't open the topic."""
        topic = turn.answerer.topic_by_key(self.key)
        await open_topic(
            turn, topic, topic.name, page=self.page, private=True, move=turn.owns_message
        )


class TopicsButton(PressButton, template=r"topics:(?P<page>\d+)"):
    """Opens the list of topics, for the one who presses alone; on the list, its other part."""

    def __init__(self, page: int = 0, label: str | None = None) -> None:
        self.page = page
        super().__init__(
            Button(label=label or say("button-all-topics"), custom_id=f"topics:{page}")
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:
        """Return the button for a page of the list."""
        return cls(int(match["page"]))

    async def press(self, turn: Turn) -> None:
        """Open the list."""
        view = topic_list(turn.answerer.corpus, self.page)
        await (
            turn.edit(view) if self.page and turn.owns_message else turn.send(view, private=True)
        )


class TopicSelect(PressSelect, template=r"topic-select:\d+"):
    """Picks a topic from the list."""

    def __init__(self, topics: Sequence[Topic], page: int = 0) -> None:
        super().__init__(
            Select(
                custom_id=f"topic-select:{page}",
                placeholder=say("topics-select"),
                options=[
                    SelectOption(
                        label=topic.name[:MAX_CHOICE],
                        value=topic.key,
                        description=say("topics-passages", count=len(topic.passages)),
                    )
                    for topic in topics
                ],
            )
        )

    @classmethod
    def rebuilt(cls, match: re.Match[str]) -> Self:  # noqa: ARG003
        """Return the menu; Discord sends what was picked along."""
        return cls(())

    async def press(self, turn: Turn) -> None:
        """Open what was picked."""
        topic = turn.answerer.topic_by_key(picked(turn.interaction))
        await open_topic(turn, topic, topic.name, private=True)


class Topics(Cog):
    """The commands."""

    @command(name="topic", description="Read what the sources say on a subject")
    @describe(
        name="A topic; the list narrows down as you type", private="Whether only you see the reply"
    )
    async def topic(
        self,
        interaction: Interaction[Client],
        name: Range[str, 1, MAX_CHOICE],
        private: bool | None = None,  # noqa: FBT001 (an option of the command)
    ) -> None:
        """Show a topic's first page, or the nearest topic's, saying so."""
        turn = Turn.of(interaction)
        alone = await turn.private(private)
        try:
            found = turn.answerer.topic(name)
        except UnknownTopicError:
            await turn.record("topic", name, (), private=True)
            raise
        note = "" if found.exact else say("topic-nearest", name=bold(name))
        await open_topic(turn, found.topic, name, note=note, private=alone)

    @topic.autocomplete("name")
    async def complete_name(
        self, interaction: Interaction[Client], typed: str
    ) -> list[Choice[str]]:
        """Offer the topics that fit what was typed."""
        names = Turn.of(interaction).answerer.complete_topic(typed, MAX_CHOICES, MAX_CHOICE)
        return [Choice(name=name, value=name) for name in names]

    @command(name="topics", description="See every topic that the sources speak of")
    async def topics(self, interaction: Interaction[Client]) -> None:
        """Show the list of topics, to the asker alone: it is theirs to pick from."""
        turn = Turn.of(interaction)
        await turn.send(topic_list(turn.answerer.corpus, 0), private=True)


async def open_topic(
    turn: Turn,
    topic: Topic,
    asked: str,
    *,
    page: int = 0,
    note: str = "",
    private: bool,
    move: bool = False,
) -> None:
    """Put on record and show a page of a topic."""
    view, shown = topic_page(topic, page, note)
    await turn.record("topic", asked, shown, private=private)
    await (turn.edit(view) if move else turn.send(view, private=private))


def topic_page(topic: Topic, page: int, note: str = "") -> tuple[LayoutView, tuple[Quote, ...]]:
    """Return the view of a topic's page, from 0, and the quotes on it.

    A page that there isn't any more, after a reload, becomes the last one.
    """
    pages = _pages(topic)
    page = min(page, len(pages) - 1)
    items: list[Item[Any]] = [TextDisplay(f"### {escape(topic.name)}")]
    if note:
        items.append(TextDisplay(note))
    for quote in pages[page]:
        items += [
            Section(
                TextDisplay(block_quote(quote.text)),
                TextDisplay(attribution(quote)),
                accessory=ContextButton.of(quote),
            )
        ]
    footer = say("topic-count", count=len(topic.passages))
    if len(pages) > 1:
        footer += " · " + say("page", page=page + 1, pages=len(pages))
        items += [
            Separator(),
            ActionRow(
                PageButton("previous", topic.key, max(page - 1, 0), disabled=page == 0),
                PageButton("next", topic.key, page + 1, disabled=page + 1 == len(pages)),
            ),
        ]
    return layout(*items, TextDisplay(small(footer))), pages[page]


def topic_list(corpus: Corpus, page: int) -> LayoutView:
    """Return the view of a page of the list of topics, with a menu to pick from."""
    curated = [topic for topic in corpus.topics if topic.curated]
    others = [topic for topic in corpus.topics if not topic.curated]
    pages = [
        group[first : first + MAX_OPTIONS]
        for group in (curated, others)
        for first in range(0, len(group), MAX_OPTIONS)
    ]
    page = min(page, len(pages) - 1)
    names = "\n".join(escape(topic.name) for topic in pages[page])
    items: list[Item[Any]] = [
        TextDisplay(f"### {say('topics-title')}\n{say('topics-intro')}"),
        TextDisplay(names),
        ActionRow(TopicSelect(pages[page], page)),
    ]
    if len(pages) > 1:
        following = (page + 1) % len(pages)
        more = pages[following][0].curated
        label = say("button-all-topics") if more else say("topics-more")
        items.append(ActionRow(TopicsButton(following, label)))
        items.append(TextDisplay(small(say("page", page=page + 1, pages=len(pages)))))
    return layout(*items)


def _pages(topic: Topic) -> list[tuple[Quote, ...]]:
    """Return a topic's passages as quotes, as many on a page as fit a message."""
    pages: list[list[Quote]] = []
    room = 0
    for passage in topic.passages:
        quote = passage_quote(passage)
        need = units(block_quote(quote.text)) + units(attribution(quote))
        if not pages or need > room or len(pages[-1]) == MAX_ON_PAGE:
            pages.append([])
            room = MAX_MESSAGE - 500
        pages[-1].append(quote)
        room -= need
    return [tuple(page) for page in pages]


def picked(interaction: Interaction[Client]) -> str:
    """Return the value that was picked in a menu, as Discord sent it."""
    data: Any = interaction.data
    values: list[str] = data.get("values", []) if data else []
    return values[0] if values else ""


async def setup(bot: Bot) -> None:
    """Add the commands, their buttons and their menu."""
    await bot.add_cog(Topics())
    bot.add_dynamic_items(TopicButton, PageButton, TopicsButton, TopicSelect)
