"""What a board's messages show: pure, from values to the parts of a message."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.ama.due import Notice, outlived
from bot.ama.model import Ama, Question, Version
from bot.ama.states import Phase, State
from bot.corpus import Span
from bot.corpus.text import chunks
from bot.i18n import gettext, when
from bot.records.amas import BoardEntry
from commands._core.gate import Cleared
from commands._core.layout import (
    BLUE,
    GREY,
    Piece,
    component_mark,
    layout,
    length,
    row,
    rule,
    section,
    text,
)
from commands._core.markdown import bold, escape, first_words, small, units
from commands.ama._wording import guest_line, moment_full, phase_words, times
from commands.ama.ask import AskButton
from commands.ama.questions import QuestionsButton, SupportButton

ROOM = 2900
"""What the words of one message take, in UTF-16 units; the rest is what stands round them."""
MAX_PIECE = 500
"""The length of the pieces that long words are dealt out by, in code points: escaped, two fit."""
WANTED = 5
"""How many open questions the overview lists; the others are a command away."""
LINKS = 8
"""How many of the newest answers the overview links to."""
MAX_WANTED = 120


@dataclass(frozen=True, slots=True)
class Drawn:
    """A view that went through the gate, and a hash of what it shows.

    ``mark`` is the id of its box, by which a message is known again whose sending was cut off.
    """

    cleared: Cleared
    mark: int

    @property
    def digest(self) -> str:
        """A hash of what it shows."""
        shown = json.dumps(self.cleared.view.to_components(), sort_keys=True)
        return hashlib.sha256(shown.encode()).hexdigest()


def board_message(ama: Ama, what: str, pieces: Sequence[Piece], *, colour: int = BLUE) -> Drawn:
    """Return a message of a board. Its buttons are found by their ids, after a restart too."""
    return marked_message(component_mark(ama.id, what), pieces, colour=colour)


def marked_message(mark: int, pieces: Sequence[Piece], *, colour: int = BLUE) -> Drawn:
    return Drawn(Cleared(layout(*pieces, colour=colour, mark=mark)), mark)


def jump_link(guild_id: int, channel_id: int, message_id: int) -> str:
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"


def dealt(words: str, first: int, room: int = ROOM) -> list[str]:
    """Deal words out to messages, on sentence edges; ``first`` is the room in the first, in units.

    Nothing of them is lost but blanks at the edges, which Discord doesn't show.
    """
    pages: list[tuple[int, int]] = []
    left = first
    for span in chunks(words, Span(0, len(words)), MAX_PIECE):
        if not pages:
            pages.append((span.start, span.start))
        start = pages[-1][0]
        if units(escape(words[start : span.end])) <= left:
            pages[-1] = start, span.end
        else:
            pages.append((span.start, span.end))
            left = room
    return [escape(words[start:end]) for start, end in pages]


@dataclass(frozen=True, slots=True)
class Answered:
    """An exchange with all that its messages show."""

    question: Question
    published: Sequence[Version]
    others: int
    before: BoardEntry | None
    after: BoardEntry | None


def exchange_pages(ama: Ama, one: Answered, mine: Mapping[str, int]) -> list[tuple[str, Drawn]]:
    """Return the messages of an exchange, each with what it shows.

    ``mine`` are the ids of those that were sent already: the parts lead to each other.
    """
    question = one.question
    head = [text(f"### {gettext('board-question', number=str(question.number))}"), _asker(one)]
    asked = dealt(question.text, ROOM)
    head += [text(asked[0]), rule(), text(bold(ama.plan.headline))]
    answer = dealt(one.published[-1].text, ROOM - units(asked[0]))
    rest = [text(page) for page in (*asked[1:], *answer[1:])]
    groups: list[list[Piece]] = [[*head, *([text(answer[0])] if answer[0].strip() else [])]]
    groups += [[page] for page in rest]
    pages: list[tuple[str, Drawn]] = []
    for part, pieces in enumerate(groups, 1):
        what = f"question:{question.id}:{part}"
        foot = _foot(ama, one, part, len(groups), mine)
        pages.append((what, board_message(ama, what, [*pieces, text(small(foot))])))
    return pages


def _asker(one: Answered) -> Piece:
    """Return the line that says who asked: by the headline they gave, and never by their name."""
    headline = one.question.headline
    who = escape(headline) if headline else gettext("board-member")
    if one.others:
        who = f"{who} {gettext('board-others', count=one.others)}"
    return text(small(who))


def _foot(ama: Ama, one: Answered, part: int, parts: int, mine: Mapping[str, int]) -> str:
    """Return when it was answered and edited, and the ways to the parts and the neighbours."""
    number = [gettext("board-part", part=part, parts=parts)] if parts > 1 else []
    if part < parts:
        on = mine.get(f"question:{one.question.id}:{part + 1}")
        return " · ".join([*number, *_link_to(ama, gettext("board-on"), on)])
    lines = " · ".join([*_dates(one), *number])
    return "\n".join(filter(None, [lines, " · ".join(_neighbours(ama, one))]))


def _dates(one: Answered) -> Iterator[str]:
    first, last = one.published[0], one.published[-1]
    if first.published_at:
        yield gettext("board-answered", when=moment_full(first.published_at))
    if last.version != first.version and last.published_at:
        yield gettext("board-edited", when=moment_full(last.published_at))


def _neighbours(ama: Ama, one: Answered) -> Iterator[str]:
    if one.before:
        label = f"← {gettext('board-question', number=str(one.before.number))}"
        yield from _link_to(ama, label, one.before.message_id)
    yield from _link_to(ama, gettext("board-overview"), ama.overview_id)
    if one.after:
        label = f"{gettext('board-question', number=str(one.after.number))} →"
        yield from _link_to(ama, label, one.after.message_id)


def _link_to(ama: Ama, label: str, message_id: int | None) -> Iterator[str]:
    if message_id:
        yield f"[{label}]({jump_link(ama.guild_id, ama.plan.channel_id, message_id)})"


@dataclass(frozen=True, slots=True)
class Overview:
    ama: Ama
    opening: str | None
    counts: Mapping[State, int]
    wanted: Sequence[Question]
    answers: Sequence[BoardEntry]


def overview_pages(all_: Overview) -> list[tuple[str, Drawn]]:
    """Return the messages of the overview: the pinned one, then what the opening needs beyond it.

    An AMA that was cancelled has neither questions nor an opening.
    """
    ama = all_.ama
    colour = BLUE if ama.phase is Phase.OPEN else GREY
    title = f"## {escape(ama.plan.title)}\n{guest_line(ama)}"
    top: list[Piece] = [text(title), text(f"{bold(phase_words(ama.phase))}\n{_times(ama)}")]
    foot = [*_answers(all_), *_most_wanted(all_), *_offers(ama)]
    if ama.phase is not Phase.CANCELLED and all_.opening:
        taken = length(layout(*top, *foot))
        opening = dealt(all_.opening, max(ROOM - taken, 0))
        top += [rule(), text(small(gettext("board-opening")))]
    else:
        opening = [""]
    middle = [text(opening[0])] if opening[0].strip() else []
    pages = [
        ("overview:1", board_message(ama, "overview:1", [*top, *middle, *foot], colour=colour))
    ]
    for part, words in enumerate(opening[1:], 2):
        what = f"overview:{part}"
        note = text(small(gettext("board-opening-part", title=escape(ama.plan.title))))
        pages.append((what, board_message(ama, what, [note, text(words)], colour=colour)))
    return pages


def _times(ama: Ama) -> str:
    if ama.phase is Phase.OPEN and outlived(ama):
        opened = moment_full(ama.opened_at or ama.plan.opens_at)
        return "\n".join([gettext("ama-opened", when=opened), gettext("ama-closes-by-hand")])
    return times(ama)


def _answers(all_: Overview) -> list[Piece]:
    """Return how much was asked and answered, and links to the newest answers."""
    ama, answered = all_.ama, len(all_.answers)
    if ama.phase is Phase.CANCELLED:
        return []
    if ama.phase is Phase.CLOSED:
        began, ended = ama.opened_at or ama.plan.opens_at, ama.closed_at or ama.plan.closes_at
        days = when(began.date(), ended.date()) or ""
        said = gettext("board-over", count=answered, days=days)
    else:
        asked = sum(all_.counts.values()) - all_.counts.get(State.WITHDRAWN, 0)
        said = f"{gettext('board-asked', count=asked)} · {gettext('board-answers', count=answered)}"
    newest = [one for one in all_.answers if one.message_id][-LINKS:]
    links = " · ".join(
        f"[{one.number}]({jump_link(ama.guild_id, ama.plan.channel_id, one.message_id or 0)})"
        for one in newest
    )
    ways = [small(gettext("board-links", links=links))] if links else []
    return [rule(), text("\n".join([said, *ways]))]


def _most_wanted(all_: Overview) -> list[Piece]:
    """Return the open questions that most members want answered, each with a button to support it.

    They are there while the AMA is open, and hidden once it is closed.
    """
    ama = all_.ama
    if ama.phase is not Phase.OPEN or not all_.wanted:
        return []
    head = text(small(gettext("board-wanted")))
    return [rule(), head, *(_support_row(one) for one in all_.wanted[:WANTED])]


def _support_row(one: Question) -> Piece:
    button = SupportButton(one.id, label=gettext("board-support", count=one.supports))
    words = f"{bold(str(one.number))} {escape(first_words(one.text, MAX_WANTED))}"
    return section(words, button=button)


def _offers(ama: Ama) -> list[Piece]:
    if ama.phase is not Phase.OPEN:
        return []
    return [row(AskButton(ama.id, label=gettext("board-ask")), QuestionsButton(ama.id))]


NOTICES = {
    Notice.OPENS_SOON: "notice-opens-soon",
    Notice.OPENED: "notice-opened",
    Notice.CLOSES_TOMORROW: "notice-closes-tomorrow",
    Notice.CLOSES_SOON: "notice-closes-soon",
    Notice.CLOSED: "notice-closed",
}


def notice_of(ama: Ama, notice: Notice, now: datetime) -> tuple[str, Drawn]:
    """Return a word to everybody in the channel, with the way to the overview."""
    what = f"notice:{notice}"
    times_ = {
        Notice.OPENS_SOON: ama.plan.opens_at,
        Notice.CLOSES_TOMORROW: ama.plan.closes_at,
        Notice.CLOSES_SOON: ama.plan.closes_at,
    }
    said = gettext(
        NOTICES[notice], title=bold(ama.plan.title), when=moment_full(times_.get(notice, now))
    )
    way = f"[{gettext('board-overview')}]({_overview_link(ama)})" if ama.overview_id else ""
    return what, board_message(
        ama, what, [text(f"{said}\n{small(way)}" if way else said)], colour=GREY
    )


def _overview_link(ama: Ama) -> str:
    return jump_link(ama.guild_id, ama.plan.channel_id, ama.overview_id or 0)
