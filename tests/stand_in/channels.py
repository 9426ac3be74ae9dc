"""The channels of the stand-in: their messages are kept, whatever becomes of who sent them."""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from tests.stand_in.payloads import JSON, message

EPOCH = 1_420_070_400_000
"""Discord's, in milliseconds: what an id's time counts from."""


@dataclass
class Channels:
    """Messages by channel and id. A person's direct messages are in a channel of the same id."""

    messages: defaultdict[int, dict[int, JSON]] = field(
        default_factory=lambda: defaultdict[int, dict[int, "JSON"]](dict)
    )
    latency: float = 0.0
    """Seconds that a request takes, half before and half after it is done."""
    remembers: bool = True
    """Whether an enforced nonce is known again, as Discord knows it for some minutes."""
    _ids: count[int] = field(default_factory=lambda: count(1))
    _nonces: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])

    def routes(self, base: str) -> list[web.RouteDef]:
        """Return what is answered."""
        channel = f"{base}/channels/{{channel:\\d+}}"
        return [
            web.post(f"{base}/users/@me/channels", self._direct),
            web.get(f"{channel}/messages", self._history),
            web.post(f"{channel}/messages", self._post),
            web.patch(f"{channel}/messages/{{id:\\d+}}", self._edit),
            web.delete(f"{channel}/messages/{{id:\\d+}}", self._delete),
            web.put(f"{channel}/messages/pins/{{id:\\d+}}", self._pin),
        ]

    def said(self, channel: int) -> list[str]:
        """Return all the texts of each message of a channel, the oldest first."""
        found = sorted(self.messages[channel].items())
        return ["\n".join(texts(one["components"])) for _, one in found]

    async def _direct(self, request: web.Request) -> web.Response:
        body: JSON = await request.json()
        person = {"id": str(body["recipient_id"]), "username": "member", "discriminator": "0"}
        person |= {"avatar": None, "global_name": None}
        return _json({"id": person["id"], "type": 1, "recipients": [person]})

    async def _history(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.latency)
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 50))
        kept = self.messages[int(request.match_info["channel"])]
        found = sorted(one for one in kept if one > after)[:limit]
        return _json([kept[one] for one in reversed(found)])

    async def _post(self, request: web.Request) -> web.Response:
        """Keep a message, or return the one that was sent with its nonce.

        One that was deleted meanwhile isn't sent again: see discord/discord-api-docs#6647.
        """
        channel, body = int(request.match_info["channel"]), await request.json()
        await asyncio.sleep(self.latency / 2)
        nonce = str(body["nonce"]) if body.get("enforce_nonce") and self.remembers else None
        if nonce in self._nonces:
            channel, there = self._nonces[nonce]
        else:
            there = (int(time.time() * 1000) - EPOCH << 22) + next(self._ids)
            made = {**message({"data": body}), "type": 0, "id": str(there)}
            self.messages[channel][there] = made | {"channel_id": str(channel)}
            if nonce:
                self._nonces[nonce] = channel, there
        await asyncio.sleep(self.latency / 2)
        one = self.messages[channel].get(there)
        return _unknown() if one is None else _json(one)

    async def _edit(self, request: web.Request) -> web.Response:
        body = await request.json()
        await asyncio.sleep(self.latency / 2)
        one = self._kept(request)
        if one is None:
            return _unknown()
        one["components"] = body["components"]
        await asyncio.sleep(self.latency / 2)
        return _json(one)

    async def _delete(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.latency / 2)
        if self._kept(request) is None:
            return _unknown()
        del self.messages[int(request.match_info["channel"])][int(request.match_info["id"])]
        return web.Response(status=204)

    async def _pin(self, request: web.Request) -> web.Response:
        one = self._kept(request)
        if one is None:
            return _unknown()
        one["pinned"] = True
        return web.Response(status=204)

    def _kept(self, request: web.Request) -> JSON | None:
        return self.messages[int(request.match_info["channel"])].get(int(request.match_info["id"]))


def texts(components: list[JSON]) -> Iterator[str]:
    """Yield the texts of components, in order."""
    for one in components:
        if one["type"] == 10:
            yield one["content"]
        yield from texts(one.get("components", []))


def _json(body: Any, status: int = 200) -> web.Response:
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=headers)


def _unknown() -> web.Response:
    return _json({"code": 10008, "message": "Unknown Message"}, 404)
