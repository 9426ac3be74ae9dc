"""The second seed, held anew: a week in October 2015, through what people do in Discord.

A moderator plans it, the guest opens it with a statement, seventeen members ask, moderators pass
their questions on, the guest answers fifteen, it closes by itself, and is published. What comes out
is the transcript that the seed is, and the bot quotes from it, in this server and in no other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import discord
import pytest
import pytest_asyncio
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult

from bot.ama.model import Ama
from bot.ama.states import Phase, State
from bot.app import VerbatimBot, services
from bot.corpus import Corpus, Exchange, Source
from bot.i18n import gettext
from bot.records import filtering
from bot.settings import SEEDS
from commands._core.markdown import bold, escape
from tests.commands._shown import UNLIMITED, buttons, message, quotes, rows, words
from tests.commands.ama._hosted import shown_in
from tests.conftest import Program, World, simulated, texts

THEN = datetime(2015, 10, 1, 12, tzinfo=UTC)
BACK = datetime(2026, 1, 1, tzinfo=UTC) - THEN
"""How far the clock is put back: SimCord's begins in 2026."""
OPENS, CLOSES = datetime(2015, 10, 2, 9, tzinfo=UTC), datetime(2015, 10, 8, 18, tzinfo=UTC)
UNANSWERED = {
    4: "Will the organisation ever open an office on the moon?",
    11: "Which zirconium kayak would you paddle to Antarctica, and why?",
}
"""What two more members ask, by how many have asked before them."""
DATES = (
    "This Q&A took place between\u00a010/2/15\u00a0and\u00a010/8/15. "
    "Unanswered questions have been hidden"
)
GAP = "\n\nI have a huge amount of respect for Amnesty International"
"""The page has one blank line too many, before this question: nobody's words, and not ours."""
ASK = "Was Guantanamo worth it? Did it help keep us safe?"


class Then(Program):
    """The program with its clock put back."""

    async def start(self) -> VerbatimBot:
        """Start it as ever."""
        await self.stack.aclose()
        parts = await self.stack.enter_async_context(services(self.settings))
        return VerbatimBot(replace(simulated(parts), now=lambda: discord.utils.utcnow() - BACK))


@pytest_asyncio.fixture
async def simcord_bot(program: Program, monkeypatch: pytest.MonkeyPatch) -> VerbatimBot:
    """Make the bot that SimCord's plugin runs, in October 2015: its ids count from before then."""
    monkeypatch.setattr(filtering, "EPOCH", THEN)
    program.__class__ = Then
    return await program.start()


def _one_seed(folder: Path) -> None:
    """Leave the transcript out: what is quoted of it comes from the AMA."""
    name = "000_f524f41015bb451b.txt"
    (folder / name).write_bytes((SEEDS / name).read_bytes())


@dataclass
class Held:
    """The AMA as it is held, and the seed that it follows."""

    world: World
    seed: Source
    opening: str
    guest: MemberActor
    board: ChannelHandle
    queue: ChannelHandle

    async def ama(self) -> Ama:
        """Return it as it is on record."""
        (found,) = await self.world.services.records.amas.of(self.world.guild.id)
        return found

    async def press(self, shown: InteractionResult, beginning: str) -> InteractionResult:
        """Let the guest press the button whose id begins so."""
        custom_id = next(one for one in buttons(shown) if one.startswith(beginning))
        return await self.guest.click(message(shown), custom_id=custom_id)

    async def write(self, question_id: int, text: str) -> None:
        """Let the guest write at the desk, look at it, and publish it."""
        ama = await self.ama()
        desk = await self.guest.slash(self.board, "ama guest")
        form = await self.press(desk, f"ama-write:{ama.id}:{question_id}")
        preview = await self.guest.submit_modal(form, {"words": text})
        await self.press(preview, "ama-answer:")

    async def ask(self, number: int, text: str, headline: str | None) -> None:
        """Let a new member ask, and a moderator approve it."""
        member = self.world.guild.add_member(self.world.env.create_user(f"member{number}"))
        form = await member.slash(self.board, "ama ask")
        typed = {"question": text} | ({"headline": headline} if headline else {})
        preview = await member.submit_modal(form, typed)
        await member.click(message(preview), label=gettext("button-ama-file"))
        await self.world.env.advance_time(60)
        newest = max(self.queue.history(viewer=self.world.mona), key=lambda one: one.id)
        await self.world.mona.click(newest, label=gettext("button-ama-approve"))

    async def until(self, when: datetime) -> None:
        """Let the time pass, a day at once at most: it opens and closes by itself."""
        while (left := when - self.world.services.now()) > timedelta():
            await self.world.env.advance_time(min(left, timedelta(days=1)).total_seconds())


async def planned(world: World, seeds: Corpus) -> Held:
    """Let the moderator plan it with the seed's title, guest and dates."""
    seed = seeds.source("parlio")
    said = [one.span for one in seeds.passages if one.source is seed and one.part == "opening"]
    held = Held(
        world,
        seed,
        seed.text[said[0].start : said[-1].end],
        world.guild.add_member(world.env.create_user("salil")),
        world.guild.create_text_channel("ama"),
        world.guild.create_text_channel("queue"),
    )
    assert seed.guest is not None
    await world.mona.slash(
        world.channel,
        "ama create",
        title=seed.title,
        guest=held.guest,
        headline=seed.guest,
        opens=f"{OPENS:%Y-%m-%d %H:%M}",
        closes=f"{CLOSES:%Y-%m-%d %H:%M}",
        channel=held.board,
        queue=held.queue,
    )
    return held


@UNLIMITED
@pytest.mark.sources(write=_one_seed)
async def test_the_seed_held_anew(world: World, seeds: Corpus) -> None:
    """Opening, questions, speakers and answers come out character for character, and are quoted."""
    held = await planned(world, seeds)
    await held.write(0, held.opening)
    assert (await held.ama()).phase is Phase.SCHEDULED
    await held.until(OPENS + timedelta(minutes=1))
    assert (await held.ama()).phase is Phase.OPEN
    exchanges = list(held.seed.exchanges)
    for number, exchange in enumerate(exchanges):
        await held.ask(number, exchange.question.of(held.seed.text), exchange.asker)
        if number in UNANSWERED:
            await held.ask(100 + number, UNANSWERED[number], None)
    questions = world.services.records.amas.questions
    ama = await held.ama()
    asked = {one.text: one for one in await questions.of(ama.guild_id, ama.id, (State.APPROVED,))}
    assert len(asked) == len(exchanges) + len(UNANSWERED)
    for exchange in exchanges:
        assert exchange.answer is not None
        question = asked[exchange.question.of(held.seed.text)]
        await held.write(question.id, exchange.answer.of(held.seed.text))
    await held.until(CLOSES + timedelta(minutes=1))
    assert (await held.ama()).phase is Phase.CLOSED
    await published(held)
    await quoted(held, exchanges)


async def published(held: Held) -> None:
    """Publish it, and hold the plain text beside the seed."""
    world = held.world
    shown = await world.mona.slash(world.channel, "ama publish")
    (made,) = [one for one in message(shown).attachments if one.filename.endswith(".txt")]
    plain = (await made.read()).decode()
    page = held.seed.text.removeprefix("Release to refresh\n")
    assert page.count(GAP) == 1
    assert plain == page.replace(GAP, GAP[1:])
    began = f"{held.seed.guest}\n{held.opening}\n{DATES}\n15 questions\n"
    told: list[str] = []
    for one in held.seed.exchanges:
        assert one.answer is not None
        told += [one.asker] if one.asker else []
        told += [one.question.of(held.seed.text), one.respondent or ""]
        told.append(one.answer.of(held.seed.text))
    assert plain == began + "\n".join(told)
    board = "\n".join(part for one in shown_in(held.board, world.alice) for part in texts(one))
    assert gettext("board-over", count=15, days="2\u20138 Oct 2015") in board
    assert all(
        escape(one.question.of(held.seed.text)[:200]) in board for one in held.seed.exchanges
    )
    hidden = [escape(one) for one in UNANSWERED.values()]
    assert not any(one in f"{plain}{board}" for one in (*hidden, *UNANSWERED.values()))
    custom_id = next(one for one in buttons(shown) if one.startswith("ama-source:on:"))
    await world.mona.click(message(shown), custom_id=custom_id)


async def quoted(held: Held, exchanges: list[Exchange]) -> None:
    """Ask for it here, and in another server that has the bot."""
    world, text = held.world, held.seed.text
    served = await world.services.library.load_engine(world.guild.id)
    source = served.answerer.corpus.sources[-1]
    assert [_said(source.text, one) for one in source.exchanges] == [
        _said(text, one) for one in exchanges
    ]
    assert (source.published, source.until) == (OPENS.date(), CLOSES.date())
    found = await world.alice.slash(world.channel, "ask", question=ASK)
    assert quotes(found)
    assert all(one in text for one in quotes(found))
    assert r"Secretary General \@ Amnesty International" in words(found)
    assert "2\u20138 Oct 2015" in words(found)
    for exchange in exchanges:
        await current_locale(held, exchange)
    for question in UNANSWERED.values():
        answer = await world.alice.slash(world.channel, "ask", question=question)
        assert not any(one in question for one in quotes(answer))
    other = world.env.create_guild("Elsewhere")
    there = other.create_text_channel("quotes")
    eve = other.add_member(world.env.create_user("eve"))
    assert await world.services.library.load_engine(other.id) is world.services.library.engine
    for exchange in exchanges:
        answer = await eve.slash(there, "ask", question=exchange.question.of(text)[:400])
        assert not any(one in text for one in quotes(answer))


def _said(text: str, one: Exchange) -> tuple[str | None, str, str | None, str]:
    """Return who asks and who answers in an exchange, and what."""
    assert one.answer is not None
    return one.asker, one.question.of(text), one.respondent, one.answer.of(text)


async def current_locale(held: Held, exchange: Exchange) -> None:
    """Ask what was asked, and what was answered: each quote has the speaker of its words."""
    assert exchange.answer is not None
    world, text = held.world, held.seed.text
    for part in (exchange.question, exchange.answer):
        asked = part.of(text)[:400].strip()
        result = await world.alice.slash(world.channel, "ask", question=asked)
        shown = (await rows(world, command="ask", question=asked))[0].shown
        assert [one.text for one in shown] == quotes(result)
        assert shown[0].text in part.of(text), "what was asked or answered comes first"
        found = {line for one in shown for line in speakers(held, one.text)}
        told = {line.removeprefix("-# ").partition(" · `")[0] for line in words(result).split("\n")}
        assert speakers(held) & told == found


def speakers(held: Held, quote: str = "") -> set[str]:
    """Return the lines that say who asks or answers, of every exchange in which a quote stands."""
    text, lines = held.seed.text, set[str]()
    for one in held.seed.exchanges:
        assert one.answer is not None
        asker = bold(one.asker or "")
        key = "said-question" if one.asker else "said-question-unnamed"
        if quote in one.question.of(text):
            lines.add(gettext(key, number=str(one.number), speaker=asker))
        if quote in one.answer.of(text):
            guest = bold(held.seed.guest or "")
            lines.add(gettext("said-answer", number=str(one.number), speaker=guest))
    return lines
