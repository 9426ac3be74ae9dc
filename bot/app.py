"""The composition root: settings, records, corpus and client are put together only here."""

from __future__ import annotations

import asyncio
import base64
import binascii
import gc
import hashlib
import importlib
import json
import pkgutil
import signal
from collections.abc import AsyncGenerator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from types import ModuleType
from typing import Any
from urllib.parse import urlencode

import aiohttp
import discord
import structlog
from discord import app_commands
from discord.webhook.async_ import async_context

import commands
from bot.client import VerbatimClient, expect_no_voice
from bot.connection import Callbacks
from bot.control import control_socket, reloaded
from bot.errors import DiscordError, LostRowsError, SettingsError, UnreachableError
from bot.library import Library
from bot.records import Records
from bot.services import ServerSources, Services
from bot.settings import Settings
from bot.workers import take_short_turns
from commands._core.errors import answer_unserved, on_tree_error
from commands._core.translator import CommandTranslator, describe_all
from commands._core.tree import Tree

log = structlog.get_logger(__name__)

CLOSE_BAD_TOKEN = 4004
"""The code with which the gateway closes on a token that was reset while the bot ran."""
DRAIN_SECONDS = 3.0
"""How long what is under way gets to be finished when the bot is told to stop."""
CLOSE_SECONDS = 3.0
"""How long Discord gets to say goodbye when the bot stops; on a dead line discord.py waits 30 s."""


class VerbatimBot(VerbatimClient):
    """The client with the commands.

    ``force_sync`` tells Discord of the commands at the start even where it was told the same
    before.
    """

    def __init__(self, services: Services, *, force_sync: bool = False) -> None:
        super().__init__(services, Tree)
        self._force_sync = force_sync

    async def setup_hook(self) -> None:
        """Load the commands, then tell Discord of them if they changed."""
        self.tree.error(on_tree_error)
        for extension in extensions():
            # discord.py's own load_extension executes a module anew for each bot of a process.
            await extension.setup(self)
        describe_all(self.tree)
        await self.tree.set_translator(CommandTranslator())
        await sync_commands(self, force=self._force_sync)

    async def on_served(self, interaction: discord.Interaction[discord.Client]) -> None:
        await answer_unserved(interaction)


@asynccontextmanager
async def services(settings: Settings) -> AsyncGenerator[Services]:
    """Open the records and load the corpus for as long as the context lasts.

    The records come first: a large corpus takes a while, and what fails should fail at once.

    Raises ``CorpusError``, ``RecordsError``, or at the end ``LostRowsError``.
    """
    lost = 0
    records = await Records.open(settings.database)
    async with AsyncExitStack() as stack:

        async def close() -> None:
            nonlocal lost
            lost = await records.close()

        stack.push_async_callback(close)
        await records.database.check_at_start()
        await records.queries.open()
        library = Library(
            settings.sources,
            strict=settings.strict_sources,
            max_file_bytes=settings.max_file_bytes,
            index=settings.index,
        )
        stack.push_async_callback(library.close)
        parts = Services(library, records, settings, discord.utils.utcnow)
        stack.callback(parts.workers.close)
        library.watch(lambda corpus: records.passages.keep_soon(corpus, parts.now()))
        records.amas.changed.subscribe(library.stale)
        records.database.watch(
            lambda: records.passages.keep_soon(library.current.corpus, parts.now())
        )
        await library.use_server_sources(ServerSources(records, parts.now))
        yield parts
    if lost:
        rows = "1 row of the query log is" if lost == 1 else f"{lost:,} rows of the query log are"
        message = f"{rows} lost; the log says why"
        raise LostRowsError(message)


def extensions(package: ModuleType = commands) -> Iterator[Any]:
    """Yield the modules with a ``setup``, outermost first; those with a leading ``_`` have none."""
    for found in pkgutil.iter_modules(package.__path__):
        if found.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        if hasattr(module, "setup"):
            yield module
        else:
            yield from extensions(module)


async def sync_commands(bot: VerbatimBot, *, force: bool = False) -> bool:
    """Tell Discord of the commands if they changed since it was last told; return whether it was.

    With a test server set, that server alone is told.
    """
    guild_id = bot.services.settings.test_guild
    guild = discord.Object(guild_id) if guild_id else None
    if guild is not None:
        bot.tree.copy_global_to(guild=guild)
    payload = await commands_payload(bot.tree, guild)
    digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    scope = f"{bot.application_id}:{guild_id or 'global'}"
    ledger = bot.services.records.sync
    if not force and await ledger.last(scope) == digest:
        return False
    try:
        if bot.application_id is None:
            raise app_commands.MissingApplicationID
        if guild is None:  # what tree.sync does, without building the payload a second time
            await bot.http.bulk_upsert_global_commands(bot.application_id, payload)
        else:
            await bot.http.bulk_upsert_guild_commands(bot.application_id, guild.id, payload)
    except discord.Forbidden as error:
        if guild is None:
            raise
        message = (
            f"the bot isn't in the server {guild_id}; add it there, or mend VERBATIM_TEST_GUILD"
        )
        raise DiscordError(message) from error
    await ledger.sent(scope, digest, bot.services.now())
    log.info("commands synced", scope=scope, commands=len(payload))
    return True


async def commands_payload(
    tree: app_commands.CommandTree[Any], guild: discord.Object | None
) -> list[dict[str, Any]]:
    """Return what Discord is told of the commands, in all languages."""
    words, told = CommandTranslator(), tree.get_commands(guild=guild)
    payload = [await command.get_translated_payload(tree, words) for command in told]
    payload.sort(key=lambda one: (one["type"], one["name"]))
    return payload


async def serve(settings: Settings) -> None:
    """Run the bot until it is told to stop (SIGTERM or SIGINT); SIGHUP reloads the corpus.

    Raises ``SettingsError``, ``CorpusError``, ``RecordsError``, ``ControlError``,
    ``UnreachableError`` or another ``DiscordError``.
    """
    token = _token(settings)
    async with services(settings) as parts, control_socket(settings.control_socket, parts.library):
        bot = VerbatimBot(parts)
        if settings.meaning == "on":
            parts.library.start_meaning()
        with _signals(parts.library) as told, _explained():
            await _run_until(told, bot, token)
    log.info("stopped")


async def _run_until(told: asyncio.Event, bot: VerbatimBot, token: str) -> None:
    """Run the bot until it fails, with its error, or until it is told to stop.

    Whatever discord.py is at then (it may sleep for minutes between two tries to connect) is
    cancelled.
    """
    running = asyncio.create_task(_run(bot, token), name="verbatim-discord")
    stop = asyncio.create_task(told.wait(), name="verbatim-stop")
    await asyncio.wait({running, stop}, return_when=asyncio.FIRST_COMPLETED)
    if not running.done():
        bot.admission.close()
        log.info("stopping")
        await bot.admission.drain(DRAIN_SECONDS)
        with suppress(TimeoutError):
            await asyncio.wait_for(bot.close(), CLOSE_SECONDS)
        running.cancel()
    stop.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def _run(bot: VerbatimBot, token: str) -> None:
    async_context.set(Callbacks())
    async with bot:
        await bot.login(token)
        _settle()
        await bot.connect()


def _settle() -> None:
    """Keep the event loop responsive from here on: what was loaded at the start stays.

    The garbage collector would look through all of it again and again, and holds the interpreter
    lock for as long as that takes.
    """
    gc.collect()
    gc.freeze()
    take_short_turns()


async def sync_now(settings: Settings) -> None:
    """Tell Discord of the commands at once, whether they changed or not."""
    token = _token(settings)
    async with services(settings) as parts, VerbatimBot(parts, force_sync=True) as bot:
        with _explained():
            await bot.login(token)


async def check_token(settings: Settings) -> str:
    """Return the name of the bot whose token is set, as Discord gives it."""
    token = _token(settings)
    expect_no_voice()
    async with discord.Client(intents=discord.Intents.none(), proxy=settings.proxy) as client:
        with _explained():
            await client.login(token)
        return str(client.user)


def invite_links(client_id: int) -> tuple[str, str]:
    """Return the links that add the bot to a server, and to one's own account.

    It asks for no permission at all: replies to commands need none.
    """
    base = "https://discord.com/oauth2/authorize"
    server = {"client_id": client_id, "scope": "bot applications.commands", "permissions": 0}
    person = {"client_id": client_id, "scope": "applications.commands", "integration_type": 1}
    return f"{base}?{urlencode(server)}", f"{base}?{urlencode(person)}"


def client_id_of(settings: Settings) -> int:
    """Return the application's id, which stands in the token's first part.

    Raises ``SettingsError`` where no token is set, or where it isn't one.
    """
    return _client_id(_token(settings))


def _client_id(token: str) -> int:
    """Return the id in a token, base64 in the first of three parts. Raises ``SettingsError``."""
    first, *others = token.split(".")
    try:
        _, _ = filter(None, others)  # two more, neither empty
        return int(base64.b64decode(first + "=" * (-len(first) % 4)))
    except (binascii.Error, ValueError):
        message = "VERBATIM_TOKEN doesn't look like a bot's token; copy it again from the portal"
        raise SettingsError(message) from None


def _token(settings: Settings) -> str:
    if settings.token is None:
        message = (
            "VERBATIM_TOKEN isn't set. docs/going-live.md says how to get a token; "
            "`verbatim try` needs none"
        )
        raise SettingsError(message)
    token = settings.token.get_secret_value()
    _client_id(token)  # a garbled one is told offline, and never sent
    return token


class _explained:
    """Turn discord.py's and the network's errors into ours, one clear line each."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        match error:
            case discord.LoginFailure():
                message = "Discord doesn't take VERBATIM_TOKEN; copy it anew from the portal"
                raise SettingsError(message) from None
            case discord.PrivilegedIntentsRequired():
                message = "Discord says an intent is missing; Verbatim needs none: is it altered?"
                raise DiscordError(message) from None
            case aiohttp.ClientError() | OSError() | discord.GatewayNotFound():
                reason = str(error) or type(error).__name__
                message = f"there's no way through to Discord ({reason}); check the network"
                raise UnreachableError(message) from None
            case discord.ConnectionClosed() if error.code == CLOSE_BAD_TOKEN:
                message = "Discord no longer takes VERBATIM_TOKEN; copy it anew from the portal"
                raise SettingsError(message) from None
            case discord.ConnectionClosed():
                message = f"Discord ends the connection: {error}"
                raise DiscordError(message) from None
            case discord.DiscordServerError():
                message = f"Discord has trouble of its own ({error}); try again later"
                raise UnreachableError(message) from None
            case discord.HTTPException() | app_commands.AppCommandError():
                message = f"Discord refuses: {error}"
                raise DiscordError(message) from None
            case _:
                return


class _signals:
    """Obey signals for as long as the context lasts, which is given the event of being stopped."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._told = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._set: list[signal.Signals] = []

    def __enter__(self) -> asyncio.Event:
        for name, action in (
            ("SIGTERM", self._stop),
            ("SIGINT", self._stop),
            ("SIGHUP", self._reload),
        ):
            number = getattr(signal, name, None)
            with suppress(NotImplementedError):  # Windows has no handlers on its loop
                if number is not None:
                    self._loop.add_signal_handler(number, action)
                    self._set.append(number)
        return self._told

    def __exit__(self, *_: object) -> None:
        for number in self._set:
            self._loop.remove_signal_handler(number)

    def _stop(self) -> None:
        self._told.set()

    def _reload(self) -> None:
        task = self._loop.create_task(reloaded(self._library), name="verbatim-reload")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
