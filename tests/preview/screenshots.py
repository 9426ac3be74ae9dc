"""Take the pictures of ``docs/images/``: ``make screenshots``.

``python -m tests.preview.screenshots NAME …`` takes those alone.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from playwright.sync_api import sync_playwright
from simcord.backend.serializers import guild_create_payload

from bot.ama.model import NewQuestion, Plan
from bot.ama.page import page
from bot.ama.states import Move, State, Step
from bot.ama.transcript import Transcript, TranscriptEntry
from bot.answering import Answer, Answerer
from bot.app import VerbatimBot, services
from bot.corpus import load_corpus
from bot.i18n import gettext
from bot.records import Act, Feed, Filter, Outcome, Records, Shown, new_id
from bot.settings import SEEDS, Settings
from commands.ama._board import GAP
from commands.ama.publishing import labels
from tests.preview.browser import (
    FLAGS,
    GUEST,
    MEMBER,
    MODERATOR,
    ROOT,
    Person,
    browser_path,
    local_test_bot,
    person_at,
)
from tests.preview.hosting import Scene, page_of

IMAGES = ROOT / "docs" / "images"
WIDE = (1100, 1000)
NARROW = (420, 1000)
PHONE = {"ama-preview", "ama-queue", "ama-draft", "ama-quoted"}
"""The pictures of the walk through an AMA that are taken on a phone, too."""
ALONE = {"share"}
"""The pictures for which answers are seen by their asker alone."""
BOTH = "Why does Amnesty oppose the death penalty?"
BRIDGE = (
    "---\ntitle: How the bridge is looked after\nauthor: The bridge committee\ndate: 2025-04-01\n"
    "---\n\nThe old bridge spans the river near the mill. Members inspect it twice a year, and "
    "publish what they find.\n"
)

CHECKED = (
    "They wrote “War is bad enough. War against civilians is unspeakable.” and “Amnesty "
    "International is … Democratic, Republican, Green, Socialist etc.”, but also “The organization "
    "does pledge support to any parties.” and “We take sides whenever we like.”"
)


ASKED = (
    "Which zebras live in Lisbon zoos?",
    "Zebras in Lisbon: which zoos?",
    "Who won the football match in Iran?",
    "Why does Amnesty care about Guantanamo?",
    "Does Amnesty support a political party?",
)
FED = (
    "Which zebras live in Lisbon zoos?",
    "Who won the football match in Iran?",
    "How many members does the choir have?",
    "When does the library open?",
    "What is the annual budget for Guantanamo?",
    "Where can I park my bicycle?",
    "Is there a train to Lisbon?",
    "Which bank do you recommend?",
)
MODERATORS: dict[str, list[tuple[str, dict[str, str]] | str]] = {
    "logs-recent": [("logs recent", {})],
    "logs-show": [("logs recent", {}), gettext("button-show")],
    "logs-unanswered": [("logs unanswered", {})],
    "logs-right": [("logs recent", {}), gettext("button-show"), gettext("button-right-open")],
    "logs-replay": [("logs replay", {"confidence": "3"})],
    "logs-stats": [("logs stats", {})],
    "logs-audit": [("logs audit", {})],
    "logs-blocked": [
        (
            "logs block",
            {"who": GUEST, "until": "in 7 days", "reason": "The same question, thirty times."},
        ),
        ("logs blocked", {}),
    ],
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
                somebody.press(gettext("button-doesnt"))
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
    chance = Random(6)
    answerer = Answerer(load_corpus(SEEDS, strict=True))
    outcomes = [answerer.ask(one.text, threshold=0.5) for one in answerer.corpus.questions[:40]]
    records = await Records.open(path)
    (first,) = await records.queries.recent(Filter())
    for days in range(1, 30):
        at = first.asked_at - timedelta(days=days)
        for number in range(chance.randint(4, 14) + (12 if days in {8, 9} else 0)):
            found = chance.choice(outcomes[: 4 + days])
            asked = at + timedelta(minutes=number)
            quotes, outcome = found.quotes, Outcome.ANSWERED
            if not isinstance(found, Answer) or chance.random() > 0.85:
                outcome = chance.choice((Outcome.CLOSEST, Outcome.REFUSED))
            if outcome is Outcome.REFUSED:
                quotes = ()
            row = replace(
                first,
                id=new_id(asked),
                asked_at=asked,
                question=found.question,
                outcome=outcome,
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


def take_hosted(
    name: str,
    play: Callable[[VerbatimBot, Scene], Awaitable[None]],
    steps: list[tuple[str, dict[str, str]] | str],
    channel: str = "ask-the-sources",
) -> None:
    """Show what was played by the records, or by members, on a page of its own."""
    with tempfile.TemporaryDirectory() as place:
        settings = Settings.load({"VERBATIM_DATABASE": str(Path(place) / "hosted.sqlite3")})
        running: list[VerbatimBot] = []

        @asynccontextmanager
        async def bot() -> AsyncGenerator[VerbatimBot]:
            async with _bot(settings) as made:
                running.append(made)
                yield made

        async def played(scene: Scene) -> None:
            await play(running[0], scene)

        with page_of(bot, played, name="Verbatim", channel=channel) as address:
            take(address, name, steps)


async def _host(bot: VerbatimBot, scene: Scene) -> None:
    """Hold an AMA whose guest is the member, with questions, one of them with a draft."""
    amas, now, guild_id = bot.services.records.amas, bot.services.now(), scene.guild.id
    seed = bot.services.library.current.corpus.source("parlio")
    guest, closes = seed.guest or "", now + timedelta(days=6)
    plan = Plan("Ask the Secretary General", scene.alice.id, guest, now, closes, scene.channel.id)
    ama = await amas.create(guild_id, plan, 1, now)
    await amas.move(guild_id, ama.id, Move.OPEN, None, now)
    await amas.texts.revise(
        guild_id, ama.id, None, scene.alice.id, ("Hi everyone, namaste.",), 0, now
    )
    await amas.texts.answer(guild_id, ama.id, None, scene.alice.id, now)
    for number, exchange in enumerate(seed.exchanges[3:6]):
        asked = NewQuestion(100 + number, exchange.question.of(seed.text), (), exchange.asker)
        question = await amas.questions.ask(guild_id, ama.id, asked, now)
        for voter in range(9 - 3 * number):
            await amas.questions.support(guild_id, question.id, 1000 + voter, now)
        if number == 0 and exchange.answer is not None:
            words = exchange.answer.of(seed.text)
            await amas.texts.revise(guild_id, ama.id, question.id, scene.alice.id, (words,), 0, now)


async def _board(bot: VerbatimBot, scene: Scene, answered: int) -> None:
    """Publish the answers to some questions that have drafts, and draw the board."""
    await _host(bot, scene)
    amas, now, guild_id = bot.services.records.amas, bot.services.now(), scene.guild.id
    (ama,) = await amas.of(guild_id)
    for one in (await amas.questions.of(guild_id, ama.id, {State.APPROVED}))[:answered]:
        await amas.texts.answer(guild_id, ama.id, one.id, scene.alice.id, now)
    await asyncio.sleep(GAP)  # for the board


async def _queue(bot: VerbatimBot, scene: Scene) -> None:
    """Let two questions wait in the moderators' channel; one of them is approved."""
    amas, now, guild_id = bot.services.records.amas, bot.services.now(), scene.guild.id
    seed = bot.services.library.current.corpus.source("parlio")
    plan = Plan(
        title="Ask the Secretary General",
        guest_id=scene.alice.id,
        headline=seed.guest or "",
        opens_at=now,
        closes_at=now + timedelta(days=6),
        channel_id=scene.guild.create_text_channel("ama").id,
        queue_id=scene.channel.id,
    )
    ama = await amas.create(guild_id, plan, 1, now)
    await amas.move(guild_id, ama.id, Move.OPEN, None, now)
    for exchange in (seed.exchanges[3], seed.exchanges[10]):
        asked = NewQuestion(scene.alice.id, exchange.question.of(seed.text), (), exchange.asker)
        question = await amas.questions.ask(guild_id, ama.id, asked, now)
        await asyncio.sleep(1)  # for its message
        if question.number == 1:
            await amas.questions.step(guild_id, question.id, Step.APPROVE, scene.alice.id, now)
            await asyncio.sleep(1)


async def _feed(bot: VerbatimBot, scene: Scene) -> None:
    """Post refused questions to the channel that is shown: the first at once, then a bundle."""
    now = bot.services.now()
    act = Act(new_id(now), now, scene.alice.id, "logs feed")
    await bot.services.records.feeds.set(scene.guild.id, Feed(scene.channel.id, "unanswered"), act)
    asking = scene.guild.create_text_channel("ask-the-sources")
    bob = scene.guild.add_member(scene.env.create_user("Bob"))
    for question in FED:
        await bob.slash(asking, "ask", question=question)
        await scene.env.advance_time(4)


def take_walk(wanted: Sequence[str]) -> None:
    """Walk through an AMA as the moderator, members and the guest, and take pictures on the way."""
    for suffix, (width, height) in (("", WIDE), ("-narrow", NARROW)):
        with (
            tempfile.TemporaryDirectory() as folder,
            local_test_bot(Path(folder)) as address,
            person_at(address, width=width, height=height) as somebody,
        ):
            for name in _walk_through(somebody):
                if (not wanted or name in wanted) and (not suffix or name in PHONE):
                    somebody.page.wait_for_timeout(1500)  # for what is drawn a little later
                    somebody.page.screenshot(path=IMAGES / f"{name}{suffix}.png")


def _walk_through(somebody: Person) -> Iterator[str]:
    """Host an AMA; yields the name of a picture when it can be taken."""
    corpus = load_corpus(SEEDS)
    seed = corpus.source("parlio")
    asked = [seed.exchanges[number] for number in (3, 10, 4)]
    words = [" ".join(one.question.of(seed.text).split()) for one in asked]
    somebody.become(MODERATOR)
    somebody.ask(
        "ama create",
        title="Ask the Secretary General",
        guest=GUEST,
        headline=seed.guest or "",
        opens="now",
        closes="in 7 days",
        queue="moderators",
        anonymous="True",
    )
    yield "ama-create"
    for who, number in ((MEMBER, 0), (GUEST, 1), (MEMBER, 2)):
        somebody.become(who)
        somebody.ask("ama ask")
        somebody.submit(words[number], asked[number].asker or "")
        somebody.press(gettext("button-ama-file"))
    somebody.become(MODERATOR)
    somebody.ask("ama queue")
    yield "ama-queue"
    for _ in range(2):
        somebody.press(gettext("button-ama-approve"))
        somebody.press(gettext("button-next"))
    somebody.press(gettext("button-ama-approve"))
    somebody.become(GUEST)
    somebody.ask("ama ask")
    somebody.fill_in(
        "Is the responsibility to protect still viable after Libya?", "Student @ Leeds"
    )
    yield "ama-form"
    somebody.submit()
    yield "ama-preview"
    somebody.press(gettext("button-ama-drop"))
    somebody.ask("ama questions")
    somebody.press_first(gettext("button-ama-support"))
    yield "ama-questions"
    somebody.ask("ama guest")
    somebody.press_first(gettext("button-answer"))
    answer = asked[0].answer
    somebody.submit(answer.of(seed.text) if answer else "")
    yield "ama-draft"
    somebody.press(gettext("button-publish"))
    somebody.page.wait_for_timeout(1000 * (GAP + 1))
    somebody.become(MEMBER)
    somebody.ask("ama mine")
    yield "ama-mine"
    somebody.become(MODERATOR)
    somebody.ask("ama queue", state="answered")
    somebody.press(gettext("button-ama-history"))
    yield "ama-history"
    somebody.ask("ama close")
    somebody.ask("ama publish")
    yield "ama-publish"
    somebody.press(gettext("button-source"))
    somebody.become(MEMBER)
    somebody.ask("ask", question=words[0])
    yield "ama-quoted"


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
            TranscriptEntry(one.asker, one.question.of(seed.text), one.answer.of(seed.text))
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
        "closest": [("ask", {"question": "Is the death penalty ever okay?"})],
        "refusal": [("ask", {"question": "Will it rain in Lisbon tomorrow?"})],
        "topic": [("topic", {"name": "Prisoners of conscience"})],
        "topics": [("topics", {})],
        "read": [("read", {"citation": "parlio-zs94ms"})],
        "sources": [("sources", {})],
        "why": [party, "Why this?"],
        "copy": [party, "Copy as …"],
        "share": [party, "Share"],
        "better": [party, gettext("button-doesnt")],
        "help": [("help", {})],
        "privacy": [("privacy", {})],
        "forget": [party, ("privacy", {}), gettext("button-privacy-forget")],
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
        "overview": partial(take_hosted, "overview", partial(_board, answered=0), []),
        "board": partial(take_hosted, "board", partial(_board, answered=1), []),
        "desk": partial(take_hosted, "desk", _host, [("ama guest", {})]),
        "queue": partial(take_hosted, "queue", _queue, []),
        "logs-feed": partial(take_hosted, "logs-feed", _feed, [], "moderators"),
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
    if not wanted or any(one.startswith("ama-") for one in wanted):
        take_walk(wanted)


if __name__ == "__main__":
    main(*sys.argv[1:])
