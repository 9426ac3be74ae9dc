"""The stand-in: enough of Discord's HTTP interface and gateway, spoken over real sockets.

It is no mock of discord.py: the program's own library connects, identifies, beats, resumes and
posts, and this answers as Discord's documentation says.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.stand_in import payloads
from tests.stand_in.channels import Channels
from tests.stand_in.faults import Fault
from tests.stand_in.payloads import JSON

TOKEN = "OTAwMDAwMDAwMDAwMDAwMDA0.stand-in.only-a-test-may-know-this"
PATIENCE = 120.0
"""Seconds that a test waits for what should happen: a bound for failure, no measure."""

HTTP_OK = 200
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, HELLO, ACK = 0, 1, 2, 6, 7, 10, 11


@dataclass(frozen=True, slots=True)
class Callback:
    """A reply to an interaction, and what ``StandIn.witness`` saw as it arrived."""

    interaction_id: str
    body: JSON
    seen: Any = None
    files: tuple[bytes, ...] = ()

    @property
    def texts(self) -> list[str]:
        """The texts of its text components, in order."""
        return [one["content"] for one in self._components() if one["type"] == 10]

    @property
    def buttons(self) -> dict[str, str]:
        """The ``custom_id`` of each of its buttons, by label."""
        found = (one for one in self._components() if one["type"] == 2 and "custom_id" in one)
        return {one["label"]: one["custom_id"] for one in found}

    @property
    def private(self) -> bool:
        """Whether only who it replies to sees it."""
        return bool(self.body["data"].get("flags", 0) & 64)

    def _components(self) -> Iterator[JSON]:
        pending: list[JSON] = list(self.body["data"].get("components", []))
        while pending:
            one = pending.pop(0)
            pending[:0] = one.get("components", [])
            yield one


@dataclass
class StandIn:
    """Discord, as far as one bot sees it. A test sets its faults before the bot connects."""

    address: str = ""
    token: str = TOKEN
    close_code: int | None = None
    """The gateway closes with this where the bot identifies."""
    deaf: bool = False
    """The gateway answers no goodbye, like a line that is dead."""
    faults: dict[str, tuple[int, JSON]] = field(default_factory=dict[str, tuple[int, "JSON"]])
    """Statuses and bodies in place of the right ones, by ``METHOD path``."""
    refusal: JSON | None = None
    """What replies to interactions are answered with, as not found, in place of being taken."""
    script: deque[Fault] = field(default_factory=deque["Fault"])
    """What becomes of the next replies to interactions, one after the other."""
    latency: float = 0.0
    """Seconds that a reply takes to be taken."""
    cut: set[web.WebSocketResponse] = field(default_factory=set[web.WebSocketResponse])
    """The lines that are cut where nobody notices: nothing comes through, and nothing says so."""
    servers: tuple[int, ...] = (payloads.GUILD,)
    """The servers that the bot is in."""
    witness: Callable[[], Any] = lambda: None
    """Called when a reply to an interaction arrives, before it is taken."""
    told: list[tuple[str, list[JSON]]] = field(default_factory=list[tuple[str, list["JSON"]]])
    """The commands that were put, with their path."""
    heard: asyncio.Queue[int] = field(default_factory=asyncio.Queue[int])
    """The gateway's messages by their number, but for heartbeats."""
    callbacks: asyncio.Queue[Callback] = field(default_factory=asyncio.Queue[Callback])
    taken: dict[str, float] = field(default_factory=dict[str, float])
    """The interactions that have a reply, with when it was taken."""
    channels: Channels = field(default_factory=Channels)
    sockets: set[web.WebSocketResponse] = field(default_factory=set[web.WebSocketResponse])
    _sequence: int = 0

    async def connected(self) -> None:
        """Wait until a bot has identified itself, or resumed."""
        async with asyncio.timeout(PATIENCE):
            while await self.heard.get() not in (IDENTIFY, RESUME):
                pass

    async def ask(self, question: str) -> Callback:
        """Have a member ask, and wait for the reply."""
        return await self.interact(payloads.slash("ask", {"question": question}))

    async def interact(self, interaction: JSON) -> Callback:
        """Have a member use a command or a button, and wait for the reply."""
        await self.dispatch("INTERACTION_CREATE", interaction)
        async with asyncio.timeout(PATIENCE):
            return await self.callbacks.get()

    async def at_once(self, interactions: Sequence[JSON]) -> list[Callback]:
        """Have all of this happen at the same moment, and wait for the reply to each."""
        for one in interactions:
            await self.dispatch("INTERACTION_CREATE", one)
        found = dict[str, Callback]()
        async with asyncio.timeout(PATIENCE + len(interactions)):
            while len(found) < len(interactions):
                one = await self.callbacks.get()
                assert one.interaction_id not in found
                found[one.interaction_id] = one
        return [found[one["id"]] for one in interactions]

    async def dispatch(self, event: str, data: JSON) -> None:
        """Send an event to the bot."""
        self._sequence += 1
        for socket in self.sockets:
            await socket.send_json({"op": DISPATCH, "t": event, "s": self._sequence, "d": data})

    async def send(self, frame: str) -> None:
        """Send a frame as it is, whatever it says."""
        for socket in self.sockets:
            await socket.send_str(frame)

    def cut_off(self) -> None:
        """Let nothing come through any more on the lines that there are."""
        self.cut |= self.sockets
        self.sockets.clear()

    async def hang_up(self) -> None:
        """Tell the bot to connect anew, as Discord does several times a day."""
        for socket in list(self.sockets):
            await socket.send_json({"op": RECONNECT, "d": None})

    def application(self) -> web.Application:
        """Return the stand-in's web application."""
        base, commands = "/api/v10", "/applications/{application}"
        made = web.Application(middlewares=[self._checked])
        made.add_routes(
            [
                web.get(f"{base}/users/@me", _answers(payloads.myself)),
                web.get(f"{base}/oauth2/applications/@me", _answers(payloads.application)),
                web.get(f"{base}{commands}/commands", _answers(list)),
                web.put(f"{base}{commands}/commands", self._put_commands),
                web.put(f"{base}{commands}/guilds/{{guild}}/commands", self._put_commands),
                web.get(f"{base}/gateway", self._where),
                web.get(f"{base}/gateway/bot", self._where),
                web.post(f"{base}/interactions/{{id}}/{{token}}/callback", self._called_back),
                web.get("/gateway", self._gateway),
                *self.channels.routes(base),
            ]
        )
        return made

    @web.middleware
    async def _checked(
        self,
        request: web.Request,
        handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        path = request.path.removeprefix("/api/v10")
        if fault := self.faults.get(f"{request.method} {path}"):
            return _json(fault[1], status=fault[0])
        open_to_all = path.startswith(("/gateway", "/interactions", "/webhooks"))
        if not open_to_all and request.headers.get("Authorization") != f"Bot {self.token}":
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        return await handler(request)

    async def _where(self, _request: web.Request) -> web.Response:
        url = f"{self.address.replace('http', 'ws', 1)}/gateway"
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return _json({"url": url, "shards": 1, "session_start_limit": limit})

    async def _put_commands(self, request: web.Request) -> web.Response:
        commands: list[JSON] = await request.json()
        self.told.append((request.path.removeprefix("/api/v10"), commands))
        numbered = [
            {
                "version": "1",
                "default_member_permissions": None,
                "dm_permission": True,
                "nsfw": False,
                "description": "",
                "application_id": str(payloads.APPLICATION),
                **command,
                "id": str(number),
            }
            for number, command in enumerate(commands, 1)
        ]
        return _json(numbered)

    async def _called_back(self, request: web.Request) -> web.Response:
        body, files = await _sent(request)
        interaction = request.match_info["id"]
        if self.refusal is not None:
            return _json(self.refusal, status=404)
        fault = self.script.popleft() if self.script else Fault()
        await asyncio.sleep(fault.delay or self.latency)
        if fault.breaks == "before":
            return _broken(request)
        if fault.status != HTTP_OK:
            return _json(fault.body(), status=fault.status)
        if interaction in self.taken:
            return _json({"code": 40060, "message": "Interaction already acknowledged"}, status=400)
        self.taken[interaction] = time.monotonic()
        seen = await asyncio.to_thread(self.witness)
        await self.callbacks.put(Callback(interaction, body, seen, files))
        if fault.breaks == "after":
            return _broken(request)
        if request.query.get("with_response") != "1":
            return web.Response(status=204)
        return _json(payloads.called_back(interaction, body))

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoclose=not self.deaf, timeout=0.1)
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 10_000}})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._hear(socket, json.loads(message.data))
        self.sockets.discard(socket)
        if self.deaf:
            await asyncio.sleep(PATIENCE)  # cancelled when the stand-in goes
        return socket

    async def _hear(self, socket: web.WebSocketResponse, message: JSON) -> None:
        operation: int = message["op"]
        if socket in self.cut:
            return
        if operation == HEARTBEAT:
            await socket.send_json({"op": ACK})
            return
        if operation == IDENTIFY and self.close_code is not None:
            await socket.close(code=self.close_code, message=b"as the test wants it")
            return
        if operation == IDENTIFY:
            assert message["d"]["token"] == self.token
            self.sockets.add(socket)
            gateway = f"{self.address.replace('http', 'ws', 1)}/gateway"
            await self.dispatch("READY", payloads.ready(gateway, self.servers))
            for guild_id in self.servers:
                await self.dispatch("GUILD_CREATE", payloads.guild(guild_id))
        elif operation == RESUME:
            self.sockets.add(socket)
            await self.dispatch("RESUMED", {})
        await self.heard.put(operation)


@asynccontextmanager
async def standing_in() -> AsyncGenerator[StandIn]:
    """Run a stand-in on a free port of loopback."""
    made = StandIn()
    runner = web.AppRunner(made.application(), shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    made.address = f"http://{host}:{port}"
    try:
        yield made
    finally:
        await runner.cleanup()


async def _sent(request: web.Request) -> tuple[JSON, tuple[bytes, ...]]:
    """Return what was sent: JSON, with files where it came as a form."""
    if request.content_type != "multipart/form-data":
        return await request.json(), ()
    form = await request.post()
    files = [one.file.read() for one in form.values() if isinstance(one, web.FileField)]
    return json.loads(str(form["payload_json"])), tuple(files)


def _broken(request: web.Request) -> web.Response:
    """Break the line that a request came by."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def _json(body: object, status: int = 200) -> web.Response:
    """Return a response as Discord sends it: discord.py looks for this content type exactly."""
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=headers)


def _answers(body: Callable[[], object]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_request: web.Request) -> web.Response:
        return _json(body())

    return answer
