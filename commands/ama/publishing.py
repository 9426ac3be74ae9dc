"""``/ama publish``, ``unpublish``: the transcript to take along, and as a source of the server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from babel import Locale
from discord import ButtonStyle, Client, Interaction
from discord.app_commands import Range, autocomplete, command
from discord.ext import commands as ext
from discord.ui import LayoutView

from bot.ama.page import Labels, page
from bot.ama.service import check_publishing
from bot.ama.states import Phase
from bot.ama.transcript import Transcript, transcript_markdown, transcript_text
from bot.corpus.reading import slug_of
from bot.i18n import current_locale, decimal, gettext, when
from commands._core.choices import MAX_CHOICE
from commands._core.components import Button
from commands._core.context import RequestContext
from commands._core.gate import OwnFile
from commands._core.layout import BLUE, GREY, Piece, layout, notice, row, rule, text
from commands._core.markdown import bold, escape, small
from commands.ama._context import AmaContext, complete_ama

ROOM = 0.95
"""How much of Discord's limit a file takes: its size is said in several ways."""


class SourceButton(Button, custom_id="ama-source:{way}:{ama_id}"):
    """Makes an AMA a source of its server, or no longer one."""

    in_place = True

    way: Literal["on", "off"]
    ama_id: int

    def default_label(self) -> str:
        return gettext("button-source" if self.way == "on" else "button-source-off")

    def default_style(self) -> ButtonStyle:
        return ButtonStyle.success if self.way == "on" else ButtonStyle.secondary

    async def press(self, context: RequestContext) -> None:
        on = self.way == "on"
        mine = await _ama_to_publish(context.interaction, str(self.ama_id), back=not on)
        await set_published(mine, on=on)


class Publishing(ext.Cog):
    @command(name="publish")
    @autocomplete(ama=complete_ama)
    async def publish(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Show what will be published, with the files to take along."""
        mine = await _ama_to_publish(interaction, ama)
        transcript = await transcript_of(mine)
        if transcript.opening is None and not transcript.turns:
            await mine.context.send(notice(gettext("ama-publish-nothing")), private=True)
            return
        files = await mine.context.services.workers.interactive(transcript_files, transcript)
        await mine.context.send(_view(mine, transcript, files), private=True)

    @command(name="unpublish")
    @autocomplete(ama=complete_ama)
    async def unpublish(
        self, interaction: Interaction[Client], ama: Range[str, 1, MAX_CHOICE] | None = None
    ) -> None:
        """Take an AMA out of the server's sources."""
        mine = await _ama_to_publish(interaction, ama, back=True)
        if mine.ama.published_at is None:
            await mine.context.send(notice(gettext("ama-source-none")), private=True)
            return
        await set_published(mine, on=False)


async def _ama_to_publish(
    interaction: Interaction[Client], ama: str | None, *, back: bool = False
) -> AmaContext:
    """Return an AMA that is over, for a moderator; one that was reopened, to take it ``back``.

    Raises ``NotPermittedError`` for anybody else, and ``IllegalStepError`` before that.
    """
    context = RequestContext.of(interaction)
    guild_id = context.require_moderator()
    if back and ama is None:
        found = await context.records.amas.published(guild_id)
        ama = str(found[0].id) if len(found) == 1 else None
    mine = await AmaContext.of(context, ama, (Phase.CLOSED,))
    if not back:
        check_publishing(mine.ama)
    return mine


async def set_published(mine: AmaContext, *, on: bool) -> None:
    """Publish an AMA, or take it back, and have the server's sources read anew.

    A large one takes longer to be read than Discord waits, so that it is said first.
    """
    context = mine.context
    act = mine.act("ama publish" if on else "ama unpublish")
    await mine.records.publish(
        mine.guild_id, mine.ama.id, mine.user_id, context.asked_at, on=on, act=act
    )
    view = notice(gettext("ama-source-on" if on else "ama-source-off"))
    if context.pressed:
        await context.swap(view)
    else:
        await context.send(view, private=True)
    await context.services.library.load_engine(mine.guild_id)


async def transcript_of(mine: AmaContext) -> Transcript:
    """Return the transcript, in the language that the operator's sources are in."""
    language = mine.context.services.library.current.corpus.sources[0].language
    return await mine.records.sources.transcript(mine.ama, mine.context.asked_at, language)


def transcript_files(transcript: Transcript) -> list[OwnFile]:
    """Return the transcript as Markdown, as plain text, and as a web page."""
    name = slug_of(transcript.title)
    made = (
        ("md", transcript_markdown(transcript), "ama-file-markdown"),
        ("txt", transcript_text(transcript), "ama-file-plain"),
        ("html", page(transcript, labels(transcript)), "ama-file-page"),
    )
    return [
        OwnFile(f"{name}.{ending}", words.encode(), gettext(key)) for ending, words, key in made
    ]


def labels(transcript: Transcript) -> Labels:
    """Return what the web page itself says, in the language spoken."""
    language = current_locale()
    dates = when(transcript.published, transcript.until) or ""
    rtl = Locale.parse(language).text_direction == "rtl"
    return Labels(
        language,
        "rtl" if rtl else "ltr",
        gettext("ama-page-dates", dates=dates),
        gettext("ama-page-count", count=len(transcript.turns)),
        gettext("ama-desk-question", number="{}"),
    )


def _view(mine: AmaContext, transcript: Transcript, files: Sequence[OwnFile]) -> LayoutView:
    """Return what there is to publish; a file that Discord doesn't take is named in its place."""
    ama = mine.ama
    most = int(mine.context.interaction.filesize_limit * ROOM)
    sent = [one for one in files if len(one.content) <= most]
    left = [_left_out(one, most) for one in files if one not in sent]
    dates = when(transcript.published, transcript.until) or ""
    facts = [
        escape(transcript.guest),
        dates,
        gettext("ama-page-count", count=len(transcript.turns)),
    ]
    named = gettext("ama-publish-opening" if transcript.opening else "ama-publish-no-opening")
    on = ama.published_at is None
    return layout(
        text(f"### {gettext('ama-publish-title')}\n{bold(transcript.title)}"),
        text("\n".join([small(" · ".join(facts)), small(named)])),
        *sent,
        *left,
        rule(),
        *([text(gettext("ama-publish-hint" if on else "ama-publish-done"))] if sent else []),
        row(SourceButton("on" if on else "off", ama.id)),
        colour=BLUE if on else GREY,
    )


def _left_out(file: OwnFile, most: int) -> Piece:
    size, room = (decimal(each / 1_000_000, 1) for each in (len(file.content), most))
    return text(gettext("ama-publish-too-large", name=escape(file.name), size=size, most=room))
