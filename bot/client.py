"""The Discord client, below the commands: interactions come in, and tasks serve each of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, cast

import aiohttp
import discord
import structlog
from discord import app_commands
from discord.ext import commands as ext
from discord.http import Route

from bot.admission import Admission
from bot.connection import SILENCE_SECONDS, guarded, keep_connected
from bot.i18n import gettext, language_of, set_locale
from bot.records.filtering import without_surrogates
from bot.services import Services

log = structlog.get_logger(__name__)

REFUSAL_SECONDS = 1.0


SHAPE: dict[str, type | tuple[type, ...]] = {
    "id": str,
    "token": str,
    "application_id": str,
    "type": int,
    "version": int,
    "data": dict,
    "attachment_size_limit": int,
}
"""The fields of an interaction that we can't do without, and what each is."""
OPTIONAL: dict[str, type] = {
    "locale": str,
    "guild_locale": str,
    "guild_id": str,
    "guild": dict,
    "member": dict,
    "user": dict,
    "channel": dict,
    "message": dict,
}
"""Those that not every interaction has."""


def check_shape(data: Mapping[str, Any]) -> None:
    """Raise ``TypeError`` where an interaction isn't what Discord documents."""
    for name, kind in SHAPE.items():
        if not isinstance(data.get(name), kind):
            raise TypeError(name)
    for name, kind in OPTIONAL.items():
        if not isinstance(data.get(name), kind | None):
            raise TypeError(name)
    if ("member" if data.get("guild_id") else "user") not in data:
        raise TypeError("user")


def storable(value: Any) -> Any:
    """Return what Discord sent, with U+FFFD in place of half surrogate pairs.

    No file, message or database can hold one.
    """
    if isinstance(value, str):
        return value if value.isascii() else without_surrogates(value)
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        return {key: storable(one) for key, one in found.items()}
    if isinstance(value, list):
        return [storable(one) for one in cast("list[Any]", value)]
    return value


class VerbatimClient(ext.Bot):
    """The client with the services. It asks for no privileged intent and reads no message.

    ``tree_cls`` is the class of the command tree, which is above it.
    """

    def __init__(self, services: Services, tree_cls: type[app_commands.CommandTree[Any]]) -> None:
        expect_no_voice()
        super().__init__(
            command_prefix=ext.when_mentioned,
            tree_cls=tree_cls,
            help_command=None,
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            heartbeat_timeout=SILENCE_SECONDS,
            http_trace=_discord_clock(services),
            proxy=services.settings.proxy,
        )
        self.services = services
        self.admission = Admission(self._serve, self._refuse, services.monotonic)
        self._interaction: discord.Interaction[discord.Client] | None = None
        self._started: list[asyncio.Task[Any]] | None = None
        self._refusals: set[asyncio.Task[None]] = set()
        self._guard_events()

    async def on_ready(self) -> None:
        log.info("ready", user=str(self.user), guilds=len(self.guilds))

    async def connect(self, *, reconnect: bool = True) -> None:
        await keep_connected(self)

    # -- interactions: from the gateway's event to the tasks that serve one

    def _guard_events(self) -> None:
        """Let no event end the program, and interactions come in through admission."""
        state = self._connection
        self._parse_interaction = state.parsers["INTERACTION_CREATE"]
        state.parsers["INTERACTION_CREATE"] = self._arrive
        for event, parse in state.parsers.items():
            state.parsers[event] = guarded(event, parse)
        views: Any = getattr(state, "_view_store")  # noqa: B009 (what begins a button's task)
        add_task = views.add_task

        def add(task: asyncio.Task[None]) -> None:
            add_task(task)
            self.serving(task)

        views.add_task = add

    def _arrive(self, data: dict[str, Any]) -> None:
        check_shape(data)
        whose = data.get("guild_id") or data["user"]["id"]
        self.admission.arrive(int(data["id"]), whose, data)

    def _serve(self, data: Any) -> list[asyncio.Task[Any]]:
        """Begin to serve an interaction; return the task that ends when it is served."""
        self._interaction, self._started = None, []
        try:
            guarded("INTERACTION_CREATE", self._parse_interaction)(storable(data))
            interaction, started = self._interaction, self._started
        finally:
            self._interaction = self._started = None
        if interaction is None:
            return []
        finish = self._finish(interaction, started)
        return [self.loop.create_task(finish, name="verbatim-interaction")]

    async def _finish(
        self, interaction: discord.Interaction[discord.Client], tasks: Collection[asyncio.Task[Any]]
    ) -> None:
        """Wait for the tasks that serve an interaction; pass on one that none of them answered."""
        if tasks:
            await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("an interaction wasn't served", exc_info=error)
                return
        await self.on_served(interaction)

    async def on_served(self, interaction: discord.Interaction[discord.Client]) -> None:
        """Do what is left to do once the tasks that serve an interaction have ended."""

    def serving(self, task: asyncio.Task[Any]) -> None:
        """Count a task to the interaction that is just being parsed."""
        if self._started is not None:
            self._started.append(task)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Tell listeners of an event; of an interaction only where it is a form."""
        if event == "interaction":
            interaction: discord.Interaction[discord.Client] = args[0]
            self._interaction = interaction
            if interaction.type is not discord.InteractionType.modal_submit:
                return
        super().dispatch(event, *args, **kwargs)

    def _schedule_event(self, *args: Any, **kwargs: Any) -> asyncio.Task[Any]:
        schedule = cast("Callable[..., asyncio.Task[Any]]", super()._schedule_event)  # pyright: ignore[reportUnknownMemberType] (discord.py's)
        task = schedule(*args, **kwargs)
        self.serving(task)
        return task

    def _refuse(self, data: Any) -> None:
        """Ask somebody to try again in a moment, at as little cost as can be."""
        if data["type"] == discord.InteractionType.autocomplete.value:
            return
        task = self.loop.create_task(_refuse(self, data), name="verbatim-refuse")
        self._refusals.add(task)
        task.add_done_callback(self._refusals.discard)


def services_of(client: discord.Client) -> Services:
    """Return what a client of ours works with. Raises ``TypeError`` for any other."""
    if not isinstance(client, VerbatimClient):
        raise TypeError(client)
    return client.services


def _discord_clock(services: Services) -> aiohttp.TraceConfig:
    """Return what reads Discord's time off its answers."""

    async def note(_session: object, _context: object, done: aiohttp.TraceRequestEndParams) -> None:
        date = done.response.headers.get("Date")
        with suppress(ValueError):
            if date is not None:
                services.discord_time.note(parsedate_to_datetime(date))

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(note)
    return trace


def expect_no_voice() -> None:
    """Keep discord.py from warning at the start that it can't speak: nobody expects it to."""
    discord.VoiceClient.warn_nacl = False
    discord.VoiceClient.warn_dave = False


async def _refuse(client: discord.Client, data: Mapping[str, Any]) -> None:
    """Ask somebody to try again in a moment: one request, and nothing is built for it."""
    route = Route("POST", f"/interactions/{data['id']}/{data['token']}/callback")
    http = client.http
    session: aiohttp.ClientSession = getattr(http, "_HTTPClient__session")  # noqa: B009 (discord.py's)
    timeout = aiohttp.ClientTimeout(total=REFUSAL_SECONDS)
    try:
        async with session.post(
            route.url,
            data=_busy_reply(str(data.get("locale"))),
            headers={"Content-Type": "application/json"},
            timeout=timeout,
            proxy=http.proxy,
            proxy_auth=http.proxy_auth,
        ):
            pass
    except (aiohttp.ClientError, OSError):
        return  # nothing is lost: it was a refusal


@cache
def _busy_reply(locale: str) -> bytes:
    set_locale(language_of(locale))
    nobody: dict[str, list[str]] = {"parse": []}
    data = {"content": gettext("error-busy"), "flags": 64, "allowed_mentions": nobody}
    return json.dumps({"type": 4, "data": data}).encode()
