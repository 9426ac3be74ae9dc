"""The line to Discord: kept up whatever comes over it, and replies sent within their time.

What discord.py does with its line is written for a healthy Discord. Here one event that can't be
read ends nothing, a line that is dead is noticed within seconds, and nobody waits minutes for the
bot once Discord is back.
"""

from __future__ import annotations

import asyncio
import json
import random
import zlib
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, cast

import aiohttp
import discord
import structlog
from discord.gateway import DiscordWebSocket, ReconnectWebSocket
from discord.http import Route, json_or_text
from discord.webhook.async_ import AsyncWebhookAdapter

from bot.admission import time_left
from bot.errors import DeliveryError, LateError

log = structlog.get_logger(__name__)

BEAT_MS = 7_500
"""How often the gateway is asked for a sign of life, at least; Discord wants it less often."""
SILENCE_SECONDS = 15.0
"""After how long without one the line is taken for dead."""
CONNECT_SECONDS = 30.0
BACKOFF_SECONDS = 30.0
"""The longest wait between two tries to connect."""
HELLO = 10
DELIVERED = 40060
"""Discord's code for a reply to what has one already."""
REDIRECTED, TOO_MANY, SERVER_ERROR = 300, 429, 500
CLEAN_END, INTENTS_MISSING = 1000, 4014
"""Codes that the gateway closes with."""


class Gateway(DiscordWebSocket):
    """The gateway's socket. A frame that can't be read is logged, without its content."""

    async def received_message(self, msg: Any, /) -> None:
        try:
            if self._keep_alive is None:
                msg = self._patch_hello(msg)
            if msg is not None:
                await super().received_message(msg)
        except (ReconnectWebSocket, discord.DiscordException, OSError, aiohttp.ClientError):
            raise
        except zlib.error:  # what follows in the same stream can't be read either
            log.warning("the gateway's stream can't be read; connecting anew")
            raise ReconnectWebSocket(self.shard_id) from None
        except Exception as error:  # noqa: BLE001 (whatever a frame makes the library throw)
            log.warning("a gateway frame can't be read", error=type(error).__name__)
            if self._keep_alive is None or self.session_id is None:  # it can't go on without
                raise ReconnectWebSocket(self.shard_id, resume=False) from None

    def _patch_hello(self, message: Any) -> str | None:
        """Return a first frame, with a heartbeat as often as we want it; None for half of one."""
        if isinstance(message, bytes):
            message = self._decompressor.decompress(message)
            if message is None:
                return None
        frame: dict[str, Any] = json.loads(message)
        if frame.get("op") == HELLO:
            data = frame["d"]
            data["heartbeat_interval"] = min(float(data["heartbeat_interval"]), BEAT_MS)
        return json.dumps(frame)


async def keep_connected(client: discord.Client) -> None:
    """Keep a client connected until it is closed.

    A first connection that fails is an error; one that is lost later is tried again and again.
    Raises what discord.py and aiohttp do for what won't go away by itself.
    """
    failures = 0
    how: dict[str, Any] = {"initial": True, "shard_id": client.shard_id}
    socket: DiscordWebSocket | None = None
    while not client.is_closed():
        resume, reason = True, "asked to connect anew"
        try:
            connecting = Gateway.from_client(client, **how)
            client.ws = socket = await asyncio.wait_for(connecting, CONNECT_SECONDS)
            while True:
                await socket.poll_event()
                failures = 0
        except ReconnectWebSocket as request:
            resume = request.resume
        except discord.ConnectionClosed as error:
            if not client.is_closed():
                _raise_for_good(error)
        except (OSError, discord.HTTPException, aiohttp.ClientError) as error:
            if socket is None and not client.is_closed():
                raise
            reason = str(error) or type(error).__name__
        client.dispatch("disconnect")
        how = {"shard_id": client.shard_id, **_resume_parameters(socket, resume=resume)}
        if failures and not client.is_closed():
            wait = backoff(failures)
            log.warning("connecting to Discord again", seconds=round(wait, 1), reason=reason)
            await asyncio.sleep(wait)
        failures += 1


def backoff(failures: int) -> float:
    """Return how many seconds to wait after so many failures in a row, from 1 on.

    It doubles up to ``BACKOFF_SECONDS``; up to half of it is left out at random, so that not all
    bots come back at once.
    """
    doubled = 2.0 ** min(failures, 10)  # a float overflows after 1,023, within a night
    return min(doubled, BACKOFF_SECONDS) * random.uniform(0.5, 1)  # noqa: S311


def _raise_for_good(error: discord.ConnectionClosed) -> None:
    """Raise what Discord closed the line for, unless another try can help."""
    if error.code == INTENTS_MISSING:
        raise discord.PrivilegedIntentsRequired(error.shard_id) from None
    if error.code != CLEAN_END:
        raise error


def _resume_parameters(socket: DiscordWebSocket | None, *, resume: bool) -> dict[str, Any]:
    """Return how to connect anew: with the session that there was, if there is one to resume."""
    if socket is None or socket.session_id is None or not resume:
        return {}
    return {
        "resume": True,
        "gateway": socket.gateway,
        "sequence": socket.sequence,
        "session": socket.session_id,
    }


def guarded(event: str, parse: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return an event's parser that throws nothing: what can't be read is logged by its name."""

    def parse_or_log(data: Any) -> None:
        try:
            parse(data)
        except Exception as error:  # noqa: BLE001 (whatever an event makes the library throw)
            log.warning("an event can't be read", name=event, error=type(error).__name__)

    return parse_or_log


class Callbacks(AsyncWebhookAdapter):
    """Sends replies to interactions.

    The first response is tried again only while Discord still waits for it; after a line that
    broke, once. Raises ``LateError``, ``DeliveryError`` or ``discord.HTTPException``.
    """

    async def request(
        self,
        route: Route,
        session: aiohttp.ClientSession,
        *,
        payload: dict[str, Any] | None = None,
        multipart: list[dict[str, Any]] | None = None,
        files: Sequence[discord.File] | None = None,
        params: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> Any:
        if not route.path.endswith("/callback"):
            with _raise_delivery_errors():
                return await super().request(
                    route,
                    session,
                    payload=payload,
                    multipart=multipart,
                    files=files,
                    params=params,
                    **kwargs,
                )
        attempt = 0
        broken = False
        while time_left() > 0:
            for file in files or ():
                file.reset(seek=attempt)
            body = {"json": payload} if multipart is None else {"data": _form(multipart)}
            try:
                with _raise_delivery_errors():
                    async with (
                        asyncio.timeout(min(time_left(), CONNECT_SECONDS)),
                        session.request(
                            route.method, route.url, params=params, **body, **kwargs
                        ) as response,
                    ):
                        data: Any = await json_or_text(response)
            except DeliveryError:
                if broken:
                    raise
                broken = True
                continue
            if response.status < REDIRECTED:
                return data
            if broken and _field(data, "code") == DELIVERED:
                return {"interaction": {"id": str(route.webhook_id)}}  # the first try went through
            pause = _pause(response.status, data, attempt)
            if pause is None or not pause < time_left() <= CONNECT_SECONDS:
                raise _refusal(response, data)
            await asyncio.sleep(pause)
            attempt += 1
        raise DeliveryError if broken else LateError


@contextmanager
def _raise_delivery_errors() -> Generator[None]:
    """Raise ``DeliveryError`` for a line that broke, or was silent for too long."""
    try:
        yield
    except (aiohttp.ClientError, OSError) as error:  # a timeout is an OSError
        raise DeliveryError(str(error) or type(error).__name__) from error


def _pause(status: int, data: Any, attempt: int) -> float | None:
    """Return how many seconds to wait before another try; None for no other try."""
    if status == TOO_MANY:
        return float(_field(data, "retry_after") or 1)
    return 0.2 * 2**attempt if status >= SERVER_ERROR else None


def _field(data: Any, name: str) -> Any:
    """Return a field of Discord's answer, None where it isn't JSON or lacks it."""
    return cast("dict[str, Any]", data).get(name) if isinstance(data, dict) else None


def _refusal(response: aiohttp.ClientResponse, data: Any) -> discord.HTTPException:
    if response.status >= SERVER_ERROR:
        return discord.DiscordServerError(response, data)
    kinds = {403: discord.Forbidden, 404: discord.NotFound}
    return kinds.get(response.status, discord.HTTPException)(response, data)


def _form(parts: list[dict[str, Any]]) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for part in parts:
        form.add_field(**part)
    return form
