"""Fixtures: the real bot on the seeds, in a simulated Discord, with a real SQLite file."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import discord
import pytest
import pytest_asyncio
import structlog
from hypothesis import HealthCheck, settings
from simcord import Env
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle

from bot import app
from bot.app import VerbatimBot, commands_payload, services
from bot.clock import DiscordTime
from bot.corpus import Corpus, load_corpus
from bot.library import Engine, Library
from bot.records import Records
from bot.services import Services
from bot.settings import SEEDS, Settings

settings.register_profile("random", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("random"), derandomize=True)
settings.load_profile("same")  # each run alike; pytest --hypothesis-profile=random looks further
PATIENCE = 120.0
"""Seconds that a test waits for what should happen: a bound for failure, no measure."""
SETTLED = 25.0
"""Seconds that SimCord waits for the bot: less than the pauses of the bot's own (the feed's 30 s),
which it would sit out in real time."""


@dataclass
class Program:
    """The program as it would run: settings on a file of its own, restarted at will."""

    settings: Settings
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def start(self) -> VerbatimBot:
        """Load the corpus, open the records and make a bot, as a fresh process would."""
        await self.stack.aclose()
        parts = await self.stack.enter_async_context(services(self.settings))
        return VerbatimBot(simulated(parts))


def simulated(parts: Services) -> Services:
    """Return the services with SimCord's time for their clocks, which stands still meanwhile."""

    def monotonic() -> float:
        return parts.now().timestamp()

    discord_time = DiscordTime(monotonic)
    discord_time.note(parts.now())
    return replace(parts, monotonic=monotonic, discord_time=discord_time)


@dataclass
class World:
    """A server with a channel, a member and a moderator, and the bot in it."""

    env: Env
    program: Program
    bot: VerbatimBot
    guild: GuildHandle
    channel: ChannelHandle
    alice: MemberActor
    mona: MemberActor

    @property
    def services(self) -> Services:
        """What the running bot works with."""
        return self.bot.services

    async def restart(self) -> None:
        """Stop the bot and start it anew on the same database, as after a crash or an update."""
        self.bot = await self.program.start()
        await self.env.restart_bot(self.bot)


@pytest.fixture(scope="session")
def seeds() -> Corpus:
    """Load the shipped corpus."""
    return load_corpus(SEEDS, strict=True)


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file of records that has nothing in it but the schema, to be copied."""
    path = tmp_path_factory.mktemp("new") / "verbatim.sqlite3"

    async def make() -> None:
        await (await Records.open(path)).close()

    asyncio.run(make())
    return path


class _SharedLibrary(Library):
    """A library that takes the shipped corpus's engine, which nothing changes, from the first."""

    shared: ClassVar[Engine | None] = None

    def __init__(
        self, folder: Path, *, strict: bool, max_file_bytes: int, index: Path | None = None
    ) -> None:
        self._of_seeds = folder == SEEDS
        super().__init__(folder, strict=strict, max_file_bytes=max_file_bytes, index=index)

    def _load(self, before: Engine | None) -> Engine:
        if before or not self._of_seeds:
            return super()._load(before)
        if _SharedLibrary.shared is None:
            _SharedLibrary.shared = super()._load(None)
        return _SharedLibrary.shared


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """Let the bots of one process share what is the same for each and costs most of a start."""
    payloads: dict[int | None, list[dict[str, Any]]] = {}

    async def payload_once(tree: Any, guild: discord.Object | None) -> list[dict[str, Any]]:
        key = guild and guild.id
        if key not in payloads:
            payloads[key] = await commands_payload(tree, guild)
        return payloads[key]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(app, "Library", _SharedLibrary)
        patched.setattr(app, "commands_payload", payload_once)
        yield
    if shared := _SharedLibrary.shared:
        assert all(source.intact() for source in shared.answerer.corpus.sources), (
            "a test changed it"
        )


def pytest_configure(config: pytest.Config) -> None:
    """Keep files in memory where it can; make known what a test's program is started with."""
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**31:
        # SQLite waits for the disk at each commit, half of the time that the suite takes.
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
    config.addinivalue_line("markers", "environ(**variables): set variables of its environment")
    config.addinivalue_line("markers", "sources(write=…): serve a folder that write(folder) fills")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let SimCord wait as long as a busy machine needs; a test's own mark comes first."""
    for item in items:
        given = item.get_closest_marker("simcord")
        options: dict[str, Any] = dict(given.kwargs) if given else {}
        item.add_marker(pytest.mark.simcord(**{"settle_timeout": SETTLED} | options), append=False)


@pytest.fixture
def environ(tmp_path: Path, request: pytest.FixtureRequest, new_database: Path) -> dict[str, str]:
    """Give the environment of the program under test; a test's marks change it."""
    shutil.copyfile(new_database, tmp_path / "verbatim.sqlite3")
    given = {
        "VERBATIM_DATABASE": str(tmp_path / "verbatim.sqlite3"),
        "VERBATIM_CONTROL_SOCKET": str(tmp_path / "verbatim.sock"),
    }
    if mark := request.node.get_closest_marker("sources"):
        folder = tmp_path / "sources"
        folder.mkdir()
        mark.kwargs["write"](folder)
        given["VERBATIM_SOURCES"] = str(folder)
    if mark := request.node.get_closest_marker("environ"):
        given |= mark.kwargs
    return given


@pytest_asyncio.fixture
async def program(environ: dict[str, str]) -> AsyncIterator[Program]:
    """Make the program, not yet started."""
    made = Program(Settings.load(environ))
    yield made
    await made.stack.aclose()


@pytest_asyncio.fixture
async def simcord_bot(program: Program) -> VerbatimBot:
    """Make the bot that SimCord's plugin runs."""
    return await program.start()


@pytest.fixture
def world(simcord_env: Env, simcord_bot: VerbatimBot, program: Program) -> World:
    """Make a server with the bot, a member and a moderator."""
    guild = simcord_env.create_guild("Library")
    moderators = guild.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    return World(
        env=simcord_env,
        program=program,
        bot=simcord_bot,
        guild=guild,
        channel=guild.create_text_channel("quotes"),
        alice=guild.add_member(simcord_env.create_user("alice")),
        mona=guild.add_member(simcord_env.create_user("mona"), roles=[moderators]),
    )


@pytest.fixture(autouse=True)
def log_lines() -> Iterator[None]:
    """Send structlog's lines through the standard library, where ``caplog`` sees them."""
    structlog.configure(
        processors=[structlog.stdlib.render_to_log_kwargs],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    yield
    structlog.reset_defaults()


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture(autouse=True)
def discord_errors() -> Iterator[list[str]]:
    """Fail a test during which discord.py logs an error; one that expects it clears the list."""
    handler = _Collector()
    logging.getLogger("discord").addHandler(handler)
    yield handler.lines
    logging.getLogger("discord").removeHandler(handler)
    assert not handler.lines


def components(message: Any) -> Iterator[dict[str, Any]]:
    """Yield every component of a message, as Discord got it, outermost first."""
    pending: list[dict[str, Any]] = list(message.components)
    while pending:
        one = pending.pop(0)
        yield one
        inner = [*one.get("components", [])]
        if "accessory" in one:
            inner.append(one["accessory"])
        pending = inner + pending


def texts(message: Any) -> list[str]:
    """Return the texts of a message's text components, in order."""
    return [one["content"] for one in components(message) if one["type"] == 10]
