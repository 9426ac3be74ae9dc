"""Check quote: does a message quote the sources? On any message, and ``/verify`` for any text."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from typing import Any

from discord import Client, Interaction, Message
from discord.app_commands import ContextMenu, Range, command
from discord.ext import commands as ext

from bot.errors import ForgottenError, WordlessError
from bot.i18n import gettext
from bot.records import NAMELESS, Query
from bot.verify.model import CheckedQuotation
from commands._core.checks import Quota
from commands._core.components import Button, Way, turn_buttons
from commands._core.context import Reply, RequestContext
from commands._core.layout import Piece, notice, row, text
from commands._core.markdown import block_quote, small
from commands._core.messages import message_text, visible_text
from commands.answers._checked import checked_page
from commands.answers.share import WithdrawShareButton, may_write, share

MAX_TEXT = 6000
"""The longest text that Discord lets a member type for a command."""
NAME = "Check quote"


class Seen(Enum):
    """Who sees what is said of a text."""

    ALONE = auto()
    """Who had it checked."""
    OPENLY = auto()
    """Everyone in the channel."""
    SHARED = auto()
    """Everyone, since who had it checked showed it to them."""


class CheckPageButton(
    Button, custom_id="check:{way}:{query_id}:{page}[:shared]", label="button-{way}"
):
    """Turns the page of what was checked, in place for the one who had it checked.

    A text is too long for a ``custom_id``, so that holds the query's id, and the text is looked up
    in the log and checked again.
    """

    in_place = True
    quota = Quota.QUERY

    way: Way
    query_id: int
    page: int
    shared: bool = False

    async def press(self, context: RequestContext) -> None:
        """Show the page in place, or alone to one who didn't have it checked."""
        if (query := await _recorded_check(context, self.query_id)) is None:
            return
        seen = Seen.SHARED if self.shared else Seen.OPENLY
        if context.alone:
            seen = Seen.ALONE
        same = query.corpus_version == context.answerer.corpus.version
        notes = () if same else (small(gettext("check-sources-changed")),)
        checked = await checked_quotations(context, query.question)
        reply = checking(context, checked, seen, self.page, notes, author_id=query.author_id)
        await context.replace("verify", query.question, reply)


class CheckShareButton(Button, custom_id="check-share:{query_id}", label="button-share"):
    quota = Quota.QUERY

    query_id: int

    async def press(self, context: RequestContext) -> None:
        """Share it, if who presses may write here."""
        if (query := await _recorded_check(context, self.query_id)) is None:
            return
        if not may_write(context):
            await context.send(notice(gettext("share-may-not")), private=True)
            return
        context.set_reply_locale(private=False)
        checked = await checked_quotations(context, query.question)
        reply = checking(context, checked, Seen.SHARED, author_id=query.author_id)
        await share(context, query, reply)


async def _recorded_check(context: RequestContext, query_id: int) -> Query | None:
    """Return the query whose text was checked; None, and the reason sent, if it isn't on record."""
    with suppress(ForgottenError):
        query = await context.query(query_id)
        if query.question:  # else of a message whose author wants nothing kept
            return query
    await context.send(notice(gettext("check-forgotten")), private=True)
    return None


class Verify(ext.Cog):
    """The command, and the one in a message's menu, which a cog can't hold by itself."""

    def __init__(self, bot: ext.Bot) -> None:
        self._tree = bot.tree
        self._menu = ContextMenu(name=NAME, callback=self.check_message)

    async def cog_load(self) -> None:
        self._tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        self._tree.remove_command(self._menu.name, type=self._menu.type)

    @command(name="verify")
    async def verify(
        self,
        interaction: Interaction[Client],
        text: Range[str, 1, MAX_TEXT],
        private: bool | None = None,
    ) -> None:
        context = RequestContext.of(interaction)
        alone = context.private(private)
        await check_text(context, text, private=alone)

    async def check_message(self, interaction: Interaction[Any], message: Message) -> None:
        """Check a message, for who asks alone: nobody is shown up."""
        words = message_text(message, interaction.client.user)
        await check_text(
            RequestContext.of(interaction), words, private=True, author_id=message.author.id
        )


async def check_text(
    context: RequestContext, words: str, *, private: bool, author_id: int | None = None
) -> None:
    """Say of each quotation in a text whether the sources have it.

    Of a message that somebody else wrote, no more than its quotations goes on record, and nothing
    where its author wants nothing logged. Raises ``WordlessError`` for a text without words.
    """
    if not any(letter.isalnum() for letter in words):
        await context.fail("verify", words if author_id is None else "", author_id=author_id)
        raise WordlessError
    checked = await checked_quotations(context, words)
    if author_id is not None:
        known = context.records.members.logs(author_id)
        words = "\n\n".join(block_quote(one.text) for one in checked) if known else ""
        author_id = author_id if known else NAMELESS
    seen = Seen.ALONE if private else Seen.OPENLY
    reply = checking(context, checked, seen, author_id=author_id)
    await context.answer("verify", words, reply, private=private)


async def checked_quotations(context: RequestContext, words: str) -> Sequence[CheckedQuotation]:
    return await context.services.workers.interactive(context.verifier.check, visible_text(words))


def checking(
    context: RequestContext,
    checked: Sequence[CheckedQuotation],
    seen: Seen,
    page: int = 0,
    notes: Sequence[str] = (),
    *,
    author_id: int | None = None,
) -> Reply:
    """Return a page of what can be said of a text's quotations."""
    if not checked:
        return Reply(notice(gettext("check-nothing")), author_id=author_id)
    by: list[Piece] = []
    buttons: list[Piece] = []
    if seen is Seen.SHARED:
        by.append(text(small(gettext("shared-by", member=context.interaction.user.mention))))
        buttons.append(WithdrawShareButton(context.query_id))
    elif seen is Seen.ALONE and context.server is not None:
        buttons.append(CheckShareButton(context.query_id))

    def below(here: int, pages: int) -> list[Piece]:
        shared = seen is Seen.SHARED
        turners = turn_buttons(
            here,
            pages,
            lambda way, to: CheckPageButton(way, context.query_id, to, shared=shared),
        )
        return [*by, row(*turners, *buttons)] if turners or buttons else by

    return replace(checked_page(checked, page, below, notes), author_id=author_id)


async def setup(bot: ext.Bot) -> None:
    await bot.add_cog(Verify(bot))
    bot.add_dynamic_items(CheckPageButton, CheckShareButton)
