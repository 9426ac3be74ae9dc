"""Processes forked from one that has imported the program: a start costs .05 s instead of 1.5 s.

``Forked.start`` is for tests of what a process does, not of how Python starts it. The server runs
for as long as whoever started it; each request is a message with three files, and is answered with
the process's number, then with its exit code.
"""

from __future__ import annotations

import asyncio
import atexit
import gc
import json
import os
import pkgutil
import runpy
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

LINE_BYTES = 2**22
MESSAGE_BYTES = 2**17
PRELOADED = ("bot.app", "bot.answering", "bot.preview.session", "tests.ama._hosted")


class Forked:
    """A process with ``asyncio.subprocess.Process``'s methods."""

    def __init__(self, pid: int, streams: Sequence[asyncio.StreamReader], ended: Any) -> None:
        self.pid = pid
        self.stdout, self.stderr = streams
        self._ended: asyncio.Task[int] = ended

    @classmethod
    async def start(
        cls, module: str, *arguments: str, environ: Mapping[str, str], folder: Path
    ) -> Forked:
        """Run a module as ``python -m`` does, with nothing on standard input."""
        loop = asyncio.get_running_loop()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        connection.connect(_server())
        request = json.dumps([[module, *arguments], dict(environ), str(folder)]).encode()
        outputs = os.pipe(), os.pipe()
        nothing = os.open(os.devnull, os.O_RDONLY)
        socket.send_fds(connection, [request], [nothing, *(write for _, write in outputs)])
        os.close(nothing)
        streams: list[asyncio.StreamReader] = []
        for read, write in outputs:
            os.close(write)
            stream = asyncio.StreamReader(LINE_BYTES)
            protocol = asyncio.StreamReaderProtocol(stream)
            await loop.connect_read_pipe(lambda one=protocol: one, os.fdopen(read, "rb", 0))
            streams.append(stream)
        connection.setblocking(False)
        pid = int(await loop.sock_recv(connection, MESSAGE_BYTES))

        async def ended() -> int:
            with connection:
                return int(await loop.sock_recv(connection, MESSAGE_BYTES))

        return cls(pid, streams, asyncio.create_task(ended()))

    async def wait(self) -> int:
        """Return the exit code, negative where a signal ended it."""
        return await asyncio.shield(self._ended)

    def send_signal(self, number: int) -> None:
        """Send it a signal. Raises ``ProcessLookupError`` where it has ended."""
        if self._ended.done():
            raise ProcessLookupError
        os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


@cache
def _server() -> str:
    """Start the server, which ends when this process does; return its address."""
    folder = Path(tempfile.mkdtemp())
    address = str(folder / "forks")
    environ = {name: value for name, value in os.environ.items() if "VERBATIM" not in name}
    process = subprocess.Popen(
        [sys.executable, "-c", f"from {__name__} import main; main()", address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env=environ,
    )
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"

    def end() -> None:
        process.communicate()
        shutil.rmtree(folder)

    atexit.register(end)
    return address


def _serve(address: str) -> tuple[list[str], dict[str, str], str]:
    """Answer requests until standard input ends; return each in a process of its own."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(address)
    listener.listen()
    print("ready", flush=True)  # noqa: T201 (to whoever started it)
    while listener in select.select([listener, sys.stdin], [], [])[0]:
        connection, _ = listener.accept()
        message, files, *_ = socket.recv_fds(connection, MESSAGE_BYTES, 3)
        if not os.fork():
            listener.close()
            child = os.fork()
            if not child:
                connection.close()
                for number, file in enumerate(files):
                    os.dup2(file, number)
                    os.close(file)
                return json.loads(message)
            _watch(child, connection, files)
        connection.close()
        for file in files:
            os.close(file)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
    os._exit(0)


def _watch(child: int, connection: socket.socket, files: Sequence[int]) -> None:
    for file in files:
        os.close(file)
    for number in range(3):  # a pipe of whoever started the server
        os.close(number)
    with suppress(BrokenPipeError):
        connection.send(b"%d" % child)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        connection.send(b"%d" % code)
    os._exit(0)


def main() -> None:
    """Import the program, serve, and be what is asked for."""
    for name in PRELOADED:
        import_module(name)
    cli = import_module("bot.cli")
    for found in pkgutil.iter_modules(cli.__path__):
        import_module(f"bot.cli.{found.name}")
    gc.freeze()
    sys.argv, environ, folder = _serve(sys.argv[1])
    os.environ.clear()
    os.environ.update(environ)
    time.tzset()
    os.chdir(folder)
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
