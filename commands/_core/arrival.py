"""Where interactions come in, before discord.py has read them, and what ends each of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, cast

import aiohttp
import structlog
from discord import Client, Interaction, InteractionType
from discord.http import Route

from bot.errors import OutdatedError
from bot.i18n import gettext, language_of, set_locale
from bot.records.filtering import without_surrogates
from commands._core.errors import answer_error
from commands._core.logged import replied

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


async def finished(interaction: Interaction[Client], tasks: Collection[asyncio.Task[Any]]) -> None:
    """Wait for the tasks that serve an interaction, and answer it where none of them did.

    So it is with a button or a form that no version of ours knows any more.
    """
    if tasks:
        await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an interaction wasn't served", exc_info=error)
            return
    if interaction.type is InteractionType.autocomplete or replied(interaction):
        return
    await answer_error(interaction, OutdatedError())


async def refuse(client: Client, data: Mapping[str, Any]) -> None:
    """Ask somebody to try again in a moment: one request, and nothing is built for it."""
    route = Route("POST", f"/interactions/{data['id']}/{data['token']}/callback")
    http = client.http
    session: aiohttp.ClientSession = getattr(http, "_HTTPClient__session")  # noqa: B009 (discord.py's)
    timeout = aiohttp.ClientTimeout(total=REFUSAL_SECONDS)
    try:
        async with session.post(
            route.url,
            data=_busy(str(data.get("locale"))),
            headers={"Content-Type": "application/json"},
            timeout=timeout,
            proxy=http.proxy,
            proxy_auth=http.proxy_auth,
        ):
            pass
    except (aiohttp.ClientError, OSError):
        return  # nothing is lost: it was a refusal


@cache
def _busy(locale: str) -> bytes:
    set_locale(language_of(locale))
    nobody: dict[str, list[str]] = {"parse": []}
    data = {"content": gettext("error-busy"), "flags": 64, "allowed_mentions": nobody}
    return json.dumps({"type": 4, "data": data}).encode()
