"""Take the pictures of ``docs/images/``: ``make screenshots``.

``python -m tests.preview.screenshots NAME …`` takes those alone.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright
from simcord.backend.serializers import guild_create_payload

from bot.ama.model import Asked, Plan
from bot.ama.page import page
from bot.ama.states import Move, State
from bot.ama.transcript import Transcript, Turn
from bot.answering import Answer, Answerer
from bot.app import VerbatimBot, services
from bot.corpus import load_corpus
from bot.interface import say
from bot.records import Filter, Outcome, Records, Shown, new_id
from bot.settings import SEEDS, Settings
from commands.ama._board import refresh
from commands.ama.publishing import labels
from tests.preview.browser import (
    FLAGS,
    MODERATOR,
    ROOT,
    Person,
    browser_path,
    local_test_bot,
    person_at,
)
from tests.preview.hosting import page_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from tests.preview.hosting import Scene

IMAGES = ROOT / "docs" / "images"
WIDE = (1100, 1000)
NARROW = (420, 1000)
ALONE = {"share"}
"""The pictures for which answers are seen by their asker alone."""
BOTH = "What does Amnesty say about the death penalty, prisoners and guilt?"
BRIDGE = (
    "---\ntitle: How the bridge is looked after\nauthor: The bridge committee\ndate: 2025-04-01\n"
    "---\n\nThe old bridge spans the river near the mill. Members inspect it twice a year, and "
    "publish what they find.\n"
)

CHECKED = (
    "They wrote “War is bad enough. War against civilians is unspeakable.” and “It's only when "
    "human rights are violated”, but also “The organization does pledge support to any parties.” "
    "and “We take sides whenever we like.”"
)


ASKED = (
    "Which zebras live in Lisbon zoos?",
    "Zebras in Lisbon: which zoos?",
    "Who won the football match in Iran?",
    "Why does Amnesty care about Guantanamo?",
    "Does Amnesty support a political party?",
)
MODERATORS: dict[str, list[tuple[str, dict[str, str]] | str]] = {
    "logs-recent": [("logs recent", {})],
    "logs-show": [("logs recent", {}), say("button-show")],
    "logs-unanswered": [("logs unanswered", {})],
    "logs-right": [("logs recent", {}), say("button-show"), say("button-right-open")],
    "logs-replay": [("logs replay", {"confidence": "3"})],
    "logs-stats": [("logs stats", {})],
    "logs-audit": [("logs audit", {})],
}


def take(address: str, name: str, steps: list[tuple[str, dict[str, str]] | str]) -> None:
    """Walk through the steps (commands with options, or labels to press), wide and narrow."""
    for suffix, (width, height) in (("", WIDE), ("-narrow", NARROW)):
        with person_at(address, width=width, height=height) as somebody:
            for step in steps:
                _walk(somebody, step)
            somebody.page.screenshot(path=IMAGES / f"{name}{suffix}.png")


def _walk(somebody: Person, step: tuple[str, dict[str, str]] | str) -> None:
    if isinstance(step, str):
        somebody.press(step)
    else:
        command, options = step
        somebody.ask(command, **options)


def take_older() -> None:
    """Read a passage, change its source while the bot is down, and read the old citation."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = folder / "sources" / "bridge.md"
        source.parent.mkdir()
        source.write_text(BRIDGE, encoding="utf-8")
        (passage,) = load_corpus(source.parent).passages
        served = ("--sources", str(source.parent))
        with local_test_bot(folder, *served) as address, person_at(address) as somebody:
            somebody.ask("read", citation=passage.citation)
        source.write_text(BRIDGE.replace("twice a year,", "every month"), encoding="utf-8")
        with local_test_bot(folder, *served) as address:
            take(address, "older", [("read", {"citation": passage.citation})])


def take_language(name: str, language: str, size: tuple[int, int]) -> None:
    """Let a moderator set the server's language, and a member ask."""
    with tempfile.TemporaryDirectory() as folder, local_test_bot(Path(folder)) as address:
        with person_at(address) as somebody:
            somebody.become(MODERATOR)
            somebody.ask("settings", language=language)
        with person_at(address, width=size[0], height=size[1]) as somebody:
            somebody.ask("ask", question=BOTH)
            somebody.page.screenshot(path=IMAGES / f"{name}.png")


def take_check() -> None:
    """Write a message that quotes the sources well and badly, and check it."""
    for suffix, size in (("", (1100, 1330)), ("-narrow", (420, 1750))):
        with (
            tempfile.TemporaryDirectory() as folder,
            local_test_bot(Path(folder)) as address,
            person_at(address, width=size[0], height=size[1]) as somebody,
        ):
            somebody.write(CHECKED)
            somebody.apps("Check quote", "They wrote")
            somebody.page.screenshot(path=IMAGES / f"check{suffix}.png")


def take_moderators(wanted: Sequence[str]) -> None:
    """Ask several things as a member, then look at the log as a moderator."""
    for suffix, (width, height) in (("", WIDE), ("-narrow", NARROW)):
        with tempfile.TemporaryDirectory() as folder, local_test_bot(Path(folder)) as address:
            with person_at(address) as somebody:
                for question in ASKED:
                    somebody.ask("ask", question=question)
                somebody.press(say("button-doesnt"))
            for name, steps in MODERATORS.items():
                if wanted and name not in wanted:
                    continue
                with person_at(address, width=width, height=height) as somebody:
                    somebody.become(MODERATOR)
                    for step in steps:
                        _walk(somebody, step)
                    somebody.page.screenshot(path=IMAGES / f"{name}{suffix}.png")


def take_figures() -> None:
    """Let a server have asked for a month, and a moderator look at its figures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with local_test_bot(folder) as address, person_at(address) as somebody:
            somebody.ask("ask", question=BOTH)
        asyncio.run(_a_month(folder / "data" / "try.sqlite3"))
        with local_test_bot(folder) as address:
            for suffix, size in (("", (1100, 1500)), ("-narrow", (420, 1250))):
                with person_at(address, width=size[0], height=size[1]) as somebody:
                    somebody.become(MODERATOR)
                    theme = "light" if suffix else "dark"
                    somebody.ask("logs stats", theme=theme)
                    somebody.page.wait_for_timeout(1000)
                    somebody.page.screenshot(path=IMAGES / f"figures{suffix}.png")


async def _a_month(path: Path) -> None:
    """Ask the seeds' own questions over a month, as often as dice say that always fall the same."""
    chance = Random(6)  # noqa: S311 (no secret)
    answerer = Answerer(load_corpus(SEEDS, strict=True))
    outcomes = [answerer.ask(one.text, threshold=0.5) for one in answerer.corpus.questions[:40]]
    records = await Records.open(path)
    (first,) = await records.queries.recent(Filter())
    for days in range(1, 30):
        at = first.asked_at - timedelta(days=days)
        for number in range(chance.randint(4, 14) + (12 if days in {8, 9} else 0)):
            found = chance.choice(outcomes[: 4 + days])
            asked = at + timedelta(minutes=number)
            lucky = chance.random() < 0.85
            quotes = found.quotes if isinstance(found, Answer) and lucky else ()
            row = replace(
                first,
                id=new_id(asked),
                asked_at=asked,
                question=found.question,
                outcome=Outcome.ANSWERED if quotes else Outcome.REFUSED,
                latency_ms=chance.lognormvariate(2, 0.5),
                shown=tuple(map(Shown.of, quotes)),
            )
            await records.queries.add(row)
    await records.close()


def take_welcome() -> None:
    """Add the bot to a server."""
    with tempfile.TemporaryDirectory() as place:
        settings = Settings.load({"VERBATIM_DATABASE": str(Path(place) / "welcome.sqlite3")})
        with page_of(partial(_bot, settings), _join, name="Verbatim") as address:
            take(address, "welcome", [])


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncGenerator[VerbatimBot]:
    async with services(settings) as parts:
        yield VerbatimBot(parts, force_sync=True)


def take_desk() -> None:
    """Open a guest's desk, with questions of the second seed."""
    with tempfile.TemporaryDirectory() as place:
        settings = Settings.load({"VERBATIM_DATABASE": str(Path(place) / "desk.sqlite3")})
        running: list[VerbatimBot] = []

        @asynccontextmanager
        async def bot() -> AsyncGenerator[VerbatimBot]:
            async with _bot(settings) as made:
                running.append(made)
                yield made

        async def play(scene: Scene) -> None:
            await _host(running[0], scene)

        with page_of(bot, play, name="Verbatim") as address:
            take(address, "desk", [("ama guest", {})])


async def _host(bot: VerbatimBot, scene: Scene) -> None:
    """Hold an AMA whose guest is the member, with questions, one of them with a draft."""
    amas, now, guild_id = bot.services.records.amas, bot.services.now(), scene.guild.id
    seed = bot.services.library.current.corpus.source("parlio")
    guest, closes = seed.guest or "", now + timedelta(days=6)
    plan = Plan("Ask the Secretary General", scene.alice.id, guest, now, closes, scene.channel.id)
    ama = await amas.create(guild_id, plan, 1, now)
    await amas.move(guild_id, ama.id, Move.OPEN, None, now)
    await amas.texts.revise(guild_id, ama.id, None, ("Hi everyone, namaste.",), 0, now)
    await amas.texts.answer(guild_id, ama.id, None, scene.alice.id, now)
    for number, exchange in enumerate(seed.exchanges[3:6]):
        asked = Asked(100 + number, exchange.question.of(seed.text), (), exchange.asker)
        question = await amas.questions.ask(guild_id, ama.id, asked, now)
        for voter in range(9 - 3 * number):
            await amas.questions.support(guild_id, question.id, 1000 + voter, now)
        if number == 0 and exchange.answer is not None:
            words = exchange.answer.of(seed.text)
            await amas.texts.revise(guild_id, ama.id, question.id, (words,), 0, now)


def take_board(name: str, *, answered: int) -> None:
    """Show an AMA's board: the overview, and what was answered."""
    with tempfile.TemporaryDirectory() as place:
        settings = Settings.load({"VERBATIM_DATABASE": str(Path(place) / "board.sqlite3")})
        running: list[VerbatimBot] = []

        @asynccontextmanager
        async def bot() -> AsyncGenerator[VerbatimBot]:
            async with _bot(settings) as made:
                running.append(made)
                yield made

        async def play(scene: Scene) -> None:
            await _host(running[0], scene)
            await _answer(running[0], scene, answered)

        with page_of(bot, play, name="Verbatim") as address:
            take(address, name, [])


async def _answer(bot: VerbatimBot, scene: Scene, answered: int) -> None:
    """Publish the answers to some questions that have drafts, and draw the board."""
    amas, now, guild_id = bot.services.records.amas, bot.services.now(), scene.guild.id
    (ama,) = await amas.of(guild_id)
    for one in (await amas.questions.of(guild_id, ama.id, {State.APPROVED}))[:answered]:
        await amas.texts.answer(guild_id, ama.id, one.id, scene.alice.id, now)
    await refresh(bot, bot.services, guild_id, ama.id)


def take_transcript() -> None:
    """Show the web page of the second seed, as an AMA's transcript."""
    corpus = load_corpus(SEEDS)
    seed = corpus.source("parlio")
    said = [one.span for one in corpus.passages if one.source is seed and one.part == "opening"]
    assert seed.published is not None
    assert seed.until is not None
    made = Transcript(
        seed.title,
        seed.guest or "",
        seed.published,
        seed.until,
        tuple(
            Turn(one.asker, one.question.of(seed.text), one.answer.of(seed.text))
            for one in seed.exchanges
            if one.answer is not None
        ),
        seed.text[said[0].start : said[-1].end],
        seed.host,
    )
    with tempfile.TemporaryDirectory() as place, sync_playwright() as tool:
        file = Path(place) / "transcript.html"
        file.write_text(page(made, labels(made)), encoding="utf-8")
        browser = tool.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        for suffix, (width, height) in (("", WIDE), ("-narrow", NARROW)):
            sheet = browser.new_page(viewport={"width": width, "height": height})
            sheet.goto(file.as_uri())
            sheet.screenshot(path=IMAGES / f"transcript{suffix}.png")
        browser.close()


async def _join(scene: Scene) -> None:
    """Let Discord tell of a server as of one that the bot was just added to."""
    backend = scene.env.backend
    payload = {**guild_create_payload(backend, backend.get_guild(scene.guild.id))}
    del payload["unavailable"]
    backend.emit("GUILD_DELETE", {"id": str(scene.guild.id)})
    backend.emit("GUILD_CREATE", payload)
    await scene.env.settle()


def main(*wanted: str) -> None:
    """Take every picture, or those that are wanted."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    party = ("ask", {"question": "Does Amnesty support a political party?"})
    stories: dict[str, list[tuple[str, dict[str, str]] | str]] = {
        "ask": [("ask", {"question": BOTH})],
        "refusal": [("ask", {"question": "What is the annual budget for Guantanmo?"})],
        "topic": [("topic", {"name": "Prisoners of conscience"})],
        "topics": [("topics", {})],
        "read": [("read", {"citation": "parlio-zs94ms"})],
        "sources": [("sources", {})],
        "why": [party, "Why this?"],
        "copy": [party, "Copy as …"],
        "share": [party, "Share"],
        "better": [party, say("button-doesnt")],
        "help": [("help", {})],
        "privacy": [("privacy", {})],
        "forget": [party, ("privacy", {}), say("button-privacy-forget")],
    }
    for name, steps in stories.items():
        if wanted and name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            if name in ALONE:
                (Path(folder) / ".env").write_text("VERBATIM_ANSWERS=asker\n", encoding="utf-8")
            with local_test_bot(Path(folder)) as address:
                take(address, name, steps)
    others = {
        "older": take_older,
        "welcome": take_welcome,
        "check": take_check,
        "overview": partial(take_board, "overview", answered=0),
        "board": partial(take_board, "board", answered=1),
        "desk": take_desk,
        "transcript": take_transcript,
        "figures": take_figures,
        "arabic": partial(take_language, "arabic", "ar", WIDE),
        "german-narrow": partial(take_language, "german-narrow", "de", NARROW),
    }
    for name, taken in others.items():
        if not wanted or name in wanted:
            taken()
    if not wanted or set(wanted) & set(MODERATORS):
        take_moderators(wanted)


if __name__ == "__main__":
    main(*sys.argv[1:])
