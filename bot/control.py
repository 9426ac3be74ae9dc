"""How an operator's command reaches the running bot: a Unix socket beside the database.

One line of JSON each way: ``{"do": "reload"}`` in; out come ``{"ok": true, ...}`` with what is
served now, or ``{"ok": false, "problems": [...]}`` with why the old corpus goes on serving.
``{"do": "status"}`` asks how far the sources have been read for their meaning.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.errors import ControlError, CorpusError
from bot.library import Library

PATIENCE = 120.0
"""Seconds that a command waits for its answer: a large corpus takes time to read."""


@asynccontextmanager
async def control_socket(path: Path, library: Library) -> AsyncGenerator[None]:
    """Listen for commands for as long as the context lasts. Raises ``ControlError``."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, ValueError):  # a line that never ends is a ValueError
            line = await reader.readline()
            if line:
                writer.write(json.dumps(await _execute(line, library)).encode() + b"\n")
                await writer.drain()
        writer.close()

    try:
        await _make_way(path)
        server = await asyncio.start_unix_server(serve, path)
    except OSError as error:
        message = f"can't listen at {path}: {error}; set VERBATIM_CONTROL_SOCKET to another path"
        raise ControlError(message) from None
    await asyncio.to_thread(path.chmod, 0o600)
    try:
        yield
    finally:
        server.close()
        with suppress(FileNotFoundError):
            await asyncio.to_thread(path.unlink)


async def tell(path: Path, do: str) -> dict[str, Any]:
    """Tell the running bot to do something and return what it says. Raises ``ControlError``."""
    reader, writer = await _connect(path)
    try:
        writer.write(json.dumps({"do": do}).encode() + b"\n")
        line = await asyncio.wait_for(reader.readline(), PATIENCE)
    except TimeoutError:
        message = f"the bot at {path} didn't answer within {PATIENCE:.0f} s; look at its log"
        raise ControlError(message) from None
    except OSError:
        line = b""
    finally:
        writer.close()
    try:
        return json.loads(line)
    except ValueError:
        message = f"the bot at {path} went away before it answered; look at its log"
        raise ControlError(message) from None


async def reloaded(library: Library) -> dict[str, Any]:
    """Reload the corpus and return what is answered to that: the log says why it is refused."""
    try:
        corpus = await library.reload()
    except CorpusError as error:
        return {"ok": False, "problems": [str(problem) for problem in error.problems]}
    return {
        "ok": True,
        "version": corpus.version,
        "sources": len(corpus.sources),
        "passages": len(corpus.passages),
        "left_out": list(corpus.left_out),
    }


async def _execute(line: bytes, library: Library) -> dict[str, Any]:
    try:
        do = json.loads(line).get("do")
    except (ValueError, AttributeError):
        do = None
    if do == "reload":
        return await reloaded(library)
    if do == "status":
        return {"ok": True, "version": library.current.corpus.version, **asdict(library.meaning)}
    return {"ok": False, "problems": ["unknown command"]}


async def _make_way(path: Path) -> None:
    """Take away the socket that a killed bot left behind. Raises ``ControlError``, ``OSError``."""
    await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
    if not await asyncio.to_thread(path.is_socket):
        return  # nothing there, or a file that isn't ours to take away: then listening fails
    try:
        _, writer = await asyncio.open_unix_connection(path)
    except ConnectionRefusedError:
        await asyncio.to_thread(path.unlink)
        return
    writer.close()
    message = f"another bot listens at {path}; stop it, or set VERBATIM_CONTROL_SOCKET"
    raise ControlError(message)


async def _connect(path: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        return await asyncio.open_unix_connection(path)
    except PermissionError:
        message = f"the bot at {path} isn't yours to command; become the user that runs it"
        raise ControlError(message) from None
    except OSError:
        message = f"no bot listens at {path}; is `verbatim run` up, with the same settings?"
        raise ControlError(message) from None
