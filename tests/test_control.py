"""The socket by which an operator's command reaches the running bot."""

# A test's own loop has nothing else to do while a file is read.

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli.inspection import run_checks
from bot.control import control_socket, tell
from bot.errors import ControlError
from bot.library import Library, MeaningStatus


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Make a library of one small source."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.md").write_text("# Otters\n\nThe otter sleeps afloat.\n")
    return Library(tmp_path / "sources", strict=False, max_file_bytes=1000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the socket's path, in a folder that isn't there yet."""
    return tmp_path / "run" / "verbatim.sock"


async def say(path: Path, line: bytes) -> bytes:
    """Send a line as it is and return what comes back."""
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(line)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


async def test_reload_says_what_is_served(library: Library, path: Path) -> None:
    """The answer counts sources and passages, and names what was left out."""
    async with control_socket(path, library):
        (path.parent.parent / "sources" / "b.txt").write_bytes(b"\xff")
        told = await tell(path, "reload")
    assert told["ok"]
    assert (told["sources"], told["passages"]) == (1, 1)
    assert told["version"] == library.current.corpus.version
    assert "b.txt" in told["left_out"][0]


async def test_status_says_how_far_the_sources_are_read(library: Library, path: Path) -> None:
    """`verbatim check` asks the running bot, and says what it answers."""
    library.meaning = MeaningStatus("building", 1200, 4500)
    settings = {"VERBATIM_MEANING": "on", "VERBATIM_CONTROL_SOCKET": str(path)}
    folder = path.parent.parent
    async with control_socket(path, library):
        results = await asyncio.to_thread(
            lambda: [*run_checks(settings, folder / ".env", folder / "sources", offline=True)]
        )
    summary = next(one.summary for one in results if one.name == "Meaning")
    assert summary == f"in the running bot: {library.meaning}"
    assert "1,200 of 4,500 sentences" in summary


async def test_only_its_owner_may_speak_to_it(library: Library, path: Path) -> None:
    """The socket is its owner's alone, and gone at the end."""
    async with control_socket(path, library):
        assert path.stat().st_mode & 0o777 == 0o600
    assert not path.exists()


@pytest.mark.parametrize(
    "line", [b'{"do": "dance"}\n', b"[]\n", b"reload\n", b"\xff\n", b'{"do": "reload', b"{}"]
)
async def test_what_it_doesnt_know_it_refuses(library: Library, path: Path, line: bytes) -> None:
    """An unknown word is refused, and the socket goes on listening."""
    async with control_socket(path, library):
        assert json.loads(await say(path, line)) == {"ok": False, "problems": ["unknown command"]}
        assert (await tell(path, "reload"))["ok"]


async def test_a_line_without_end_is_dropped(library: Library, path: Path) -> None:
    """Neither silence nor a line that never ends harms it."""
    async with control_socket(path, library):
        assert await say(path, b"") == b""
        assert await say(path, b"x" * 100_000) == b""
        assert (await tell(path, "reload"))["ok"]


async def test_a_second_listener_is_refused(library: Library, path: Path) -> None:
    """Where a bot listens no other may, and the first goes on listening."""
    async with control_socket(path, library):
        with pytest.raises(ControlError, match="another bot listens"):
            async with control_socket(path, library):
                pass
        assert (await tell(path, "reload"))["ok"]


async def test_a_dead_bots_socket_is_taken_over(library: Library, path: Path) -> None:
    """A socket that nobody listens at any more stands in nobody's way."""
    path.parent.mkdir()
    with closing(socket.socket(socket.AF_UNIX)) as dead:
        dead.bind(str(path))
    with pytest.raises(ControlError, match="no bot listens"):
        await tell(path, "reload")
    async with control_socket(path, library):
        assert (await tell(path, "reload"))["ok"]


async def test_a_file_is_never_taken_away(library: Library, path: Path) -> None:
    """A path at which some other file lies is refused, and the file is kept."""
    path.parent.mkdir()
    path.write_text("precious")
    with pytest.raises(ControlError, match="VERBATIM_CONTROL_SOCKET"):
        async with control_socket(path, library):
            pass
    assert path.read_text() == "precious"


async def test_a_path_that_cant_be(library: Library, path: Path) -> None:
    """A path below a file, or too long for a socket, is refused with what to set."""
    path.parent.mkdir()
    (path.parent / "file").touch()
    for hopeless in (path.parent / "file" / "x.sock", path.parent / ("x" * 120)):
        with pytest.raises(ControlError, match="VERBATIM_CONTROL_SOCKET"):
            async with control_socket(hopeless, library):
                pass
        with pytest.raises(ControlError, match="no bot listens"):
            await tell(hopeless, "reload")


@pytest.mark.parametrize("answer", [b"", b"hello\n"])
async def test_a_bot_that_goes_away(path: Path, answer: bytes) -> None:
    """Who gets no proper answer is told to look at the bot's log."""

    async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        writer.close()

    path.parent.mkdir()
    async with await asyncio.start_unix_server(hang_up, path):
        with pytest.raises(ControlError, match="look at its log"):
            await tell(path, "reload")


async def test_a_bot_that_is_silent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience has an end."""
    monkeypatch.setattr("bot.control.PATIENCE", 0)
    done = asyncio.Event()

    async def wait(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()
        writer.close()

    path.parent.mkdir()
    async with await asyncio.start_unix_server(wait, path):
        with pytest.raises(ControlError, match="didn't answer"):
            await tell(path, "reload")
        done.set()
        await asyncio.sleep(0)
