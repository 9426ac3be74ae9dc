"""``verbatim run`` as a supervisor sees it: a process, a token, signals, exit codes.

Discord is a stand-in on loopback; the program, discord.py and SQLite are the real ones.
"""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.app import client_id_of, invite_links
from bot.corpus import load_corpus
from bot.errors import SettingsError
from bot.records import Records
from bot.settings import SEEDS, Settings
from commands._core.markdown import unquote
from tests.records.test_spool import damage
from tests.stand_in import (
    TOKEN,
    Running,
    StandIn,
    bot_environment,
    launched,
    standing_in,
    started,
)
from tests.stand_in.payloads import APPLICATION, GUILD, MEMBER, myself, slash

QUESTION = "Does Amnesty support a political party?"
FIRST_QUOTE = "Amnesty International is not Democratic, Republican"


@dataclass
class Server:
    """A machine with the program's settings, and Discord within reach."""

    discord: StandIn
    environ: dict[str, str]
    folder: Path

    @property
    def database(self) -> Path:
        """The query log's file."""
        return self.folder / "verbatim.sqlite3"

    def start(self, *verb: str) -> AbstractAsyncContextManager[Running]:
        """Start a verb; one that doesn't speak with Discord as it is typed."""
        if verb == ("reload",):
            return started("-m", "bot", *verb, environ=self.environ, folder=self.folder)
        return launched(self.discord, *verb, environ=self.environ, folder=self.folder)

    @asynccontextmanager
    async def run(self) -> AsyncGenerator[Running]:
        """Start the bot and wait until it is connected."""
        async with self.start("run") as running:
            connected = asyncio.create_task(self.discord.connected())
            ended = asyncio.create_task(running.ended())
            await asyncio.wait({connected, ended}, return_when=asyncio.FIRST_COMPLETED)
            assert not ended.done(), running.lines
            ended.cancel()
            await connected
            yield running

    async def finish(self, *verb: str) -> tuple[int, Running]:
        """Run a verb to its end."""
        async with self.start(*verb) as running:
            return await running.ended(), running

    def rows(self) -> list[dict[str, Any]]:
        """Return the query log's rows as another program reads them."""
        with closing(sqlite3.connect(self.database)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute("SELECT * FROM query ORDER BY id")]


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    """Give a machine on which the program can be run."""
    async with standing_in() as discord:
        environ = {**bot_environment(tmp_path), "VERBATIM_LOG_FORMAT": "json"}
        yield Server(discord, environ, tmp_path)


def assert_one_line(running: Running, *words: str) -> None:
    """Check that a failure was told in one line, with no traceback, no error line and no token."""
    assert len(running.complaints) == 1, running.lines
    assert running.complaints[0].startswith("verbatim: ")
    assert all(word in running.complaints[0] for word in words), running.complaints
    assert not [event for event in running.events if event["level"] in ("error", "critical")]
    assert "Traceback" not in "".join(running.lines)
    assert TOKEN not in "".join(running.lines + running.printed)


async def test_commands_are_synced_only_when_they_changed(server: Server) -> None:
    """Discord is told at the first start, not at the second, and again when that is forced."""
    async with server.run():
        [(path, commands)] = server.discord.told
    assert path == f"/applications/{APPLICATION}/commands"
    assert {"ask", "topic", "topics", "sources", "read"} <= {one["name"] for one in commands}
    async with server.run():
        assert len(server.discord.told) == 1
    code, synced = await server.finish("sync")
    assert code == 0
    assert synced.printed == ["Discord knows the commands now."]
    assert len(server.discord.told) == 2
    assert server.discord.told[0] == server.discord.told[1]


async def test_a_test_server_alone_is_told(server: Server) -> None:
    """With a test server set, only that one is told of the commands."""
    server.environ["VERBATIM_TEST_GUILD"] = str(GUILD)
    async with server.run():
        paths = [path for path, _ in server.discord.told]
    assert paths == [f"/applications/{APPLICATION}/guilds/{GUILD}/commands"]


async def test_a_test_server_without_the_bot(server: Server) -> None:
    """A test server that the bot isn't in is named, in one line."""
    server.environ["VERBATIM_TEST_GUILD"] = str(GUILD)
    path = f"/applications/{APPLICATION}/guilds/{GUILD}/commands"
    server.discord.faults[f"PUT {path}"] = (403, {"message": "Missing Access", "code": 50001})
    code, ended = await server.finish("run")
    assert code == 1
    assert_one_line(ended, "VERBATIM_TEST_GUILD", str(GUILD))


async def test_discord_refuses_the_commands(server: Server) -> None:
    """Where Discord doesn't take the commands, the bot doesn't start, and says why."""
    path = f"/applications/{APPLICATION}/commands"
    server.discord.faults[f"PUT {path}"] = (403, {"message": "Not you", "code": 20001})
    code, ended = await server.finish("run")
    assert code == 1
    assert_one_line(ended, "Discord refuses", "Not you")


async def test_the_row_is_on_disk_before_the_reply(server: Server) -> None:
    """A reply quotes the source, its row is there when it arrives, and survives ``kill -9``."""
    server.discord.witness = server.rows
    async with server.run() as running:
        reply = await server.discord.ask(QUESTION)
        running.process.kill()
        assert await running.ended() == -signal.SIGKILL
    [row] = reply.seen
    assert (row["question"], row["outcome"], row["guild_id"]) == (QUESTION, "answered", GUILD)
    quoted = [unquote(text) for text in reply.texts if text.startswith("> ")]
    assert quoted[0].startswith(FIRST_QUOTE)
    texts = [source.text for source in load_corpus(SEEDS).sources]
    assert all(any(quote in text for text in texts) for quote in quoted)
    assert server.rows() == [row]


async def test_sigterm_ends_it_cleanly(server: Server) -> None:
    """SIGTERM ends it with code 0 within seconds, every row written, in structured lines."""
    async with server.run() as running:
        for _ in range(5):
            await server.discord.ask(QUESTION)
        await running.line('"ready"')
        running.process.send_signal(signal.SIGTERM)
        assert await running.ended() == 0
    assert len(server.rows()) == 5
    assert not running.complaints
    events = [event["event"] for event in running.events]
    assert events[-2:] == ["stopping", "stopped"]
    assert {"commands synced", "ready"} <= set(events)
    assert all(
        {"event", "level", "logger", "timestamp"} <= event.keys() for event in running.events
    )
    assert not [event for event in running.events if event["level"] != "info"]
    assert TOKEN not in "".join(running.lines)
    assert not (server.folder / "verbatim.sock").exists()


async def test_sigterm_on_a_dead_line(server: Server) -> None:
    """SIGTERM ends it within seconds although Discord no longer answers."""
    server.discord.deaf = True
    async with server.run() as running:
        running.process.send_signal(signal.SIGTERM)
        assert await running.ended() == 0
    assert not running.complaints


async def test_sigterm_during_an_outage(server: Server) -> None:
    """SIGTERM ends it within seconds while discord.py waits between two tries to connect.

    The outage shows as a line with its reason, and no traceback.
    """
    async with server.run() as running:
        server.discord.faults["GET /gateway"] = (503, {})
        await server.discord.hang_up()
        told = await running.line("connecting to Discord again")
        assert "503" in told
        assert "Traceback" not in told
        running.process.send_signal(signal.SIGTERM)
        assert await running.ended() == 0


async def test_it_goes_on_after_the_gateway_hangs_up(server: Server) -> None:
    """When Discord asks the bot to connect anew, it resumes and goes on answering."""
    async with server.run():
        await server.discord.hang_up()
        await server.discord.connected()
        assert (await server.discord.ask(QUESTION)).texts


async def test_reload_by_signal_and_by_command(server: Server) -> None:
    """A new file can be quoted after a reload; a bad one is refused and the old corpus serves."""
    sources = server.folder / "sources"
    sources.mkdir()
    (sources / "a.md").write_text("# Otters\n\nThe otter sleeps afloat.\n")
    server.environ |= {"VERBATIM_SOURCES": str(sources), "VERBATIM_STRICT_SOURCES": "true"}
    async with server.run() as running:
        (sources / "b.md").write_text("# Badgers\n\nThe badger digs a sett.\n")
        running.process.send_signal(signal.SIGHUP)
        await running.line("corpus reloaded")
        badger = await server.discord.ask("Where does the badger dig?")
        assert "> The badger digs a sett." in badger.texts

        (sources / "c.md").write_text("# Voles\n\nThe vole hides well.\n")
        code, told = await server.finish("reload")
        assert (code, told.lines) == (0, [])
        assert told.printed[0].startswith("Serving 3 sources, 3 passages")

        (sources / "d.md").write_bytes(b"\xff\xfe")
        code, refused = await server.finish("reload")
        assert code == 78
        assert refused.lines[0] == "verbatim: The bot keeps using the old sources:"
        assert "d.md" in refused.lines[1]
        assert "UTF-8" in refused.lines[1]
        running.process.send_signal(signal.SIGHUP)
        await running.line("reload refused")
        vole = await server.discord.ask("Who hides well, the vole?")
        assert "> The vole hides well." in vole.texts


async def test_reload_names_what_is_left_out(server: Server) -> None:
    """Where bad files may be left out, the reload goes through and names them."""
    sources = server.folder / "sources"
    sources.mkdir()
    (sources / "a.md").write_text("# Otters\n\nThe otter sleeps afloat.\n")
    server.environ["VERBATIM_SOURCES"] = str(sources)
    async with server.run():
        (sources / "b.md").write_bytes(b"\xff\xfe")
        code, told = await server.finish("reload")
    assert code == 0
    assert told.printed[0].startswith("Serving 1 sources")
    assert "b.md" in told.lines[0]


async def test_reload_without_a_bot(server: Server) -> None:
    """Reloading where no bot runs is one line and exit code 69."""
    code, ended = await server.finish("reload")
    assert code == 69
    assert_one_line(ended, "no bot listens")


async def test_a_second_bot_is_refused(server: Server) -> None:
    """A second bot on the same socket says so and leaves; after ``kill -9`` another takes over."""
    async with server.run() as running:
        code, second = await server.finish("run")
        assert code == 69
        assert_one_line(second, "another bot listens", "VERBATIM_CONTROL_SOCKET")
        assert (await server.finish("reload"))[0] == 0
        running.process.kill()
        await running.ended()
    assert (server.folder / "verbatim.sock").exists()
    async with server.run():
        assert (await server.finish("reload"))[0] == 0


@pytest.mark.parametrize("verb", ["run", "sync", "check"])
async def test_a_wrong_token(server: Server, verb: str) -> None:
    """A token that Discord doesn't take is one clear line; ``run`` and ``sync`` leave with 78."""
    server.discord.token = "another"
    code, ended = await server.finish(verb)
    if verb == "check":
        assert code == 1
        assert "Discord doesn't take VERBATIM_TOKEN" in "\n".join(ended.printed)
        assert TOKEN not in "".join(ended.printed + ended.lines)
    else:
        assert code == 78
        assert_one_line(ended, "VERBATIM_TOKEN", "portal")


async def test_check_names_the_bot(server: Server) -> None:
    """With a right token, ``check`` says whose it is."""
    code, ended = await server.finish("check")
    assert code == 0
    assert "accepted by Discord: verbatim" in "\n".join(ended.printed)
    assert not ended.lines


async def test_no_token(server: Server) -> None:
    """Without a token, ``run`` says where to get one, and that the local test bot needs none."""
    del server.environ["VERBATIM_TOKEN"]
    code, ended = await server.finish("run")
    assert code == 78
    assert_one_line(ended, "VERBATIM_TOKEN", "verbatim try")


async def test_no_network(server: Server) -> None:
    """Where nothing listens on the way to Discord, one line says so, and the code is 69."""
    listener = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    listener.close()
    await listener.wait_closed()
    server.environ["VERBATIM_PROXY"] = f"http://127.0.0.1:{port}"
    code, ended = await server.finish("run")
    assert code == 69
    assert_one_line(ended, "no way through to Discord")


async def test_discord_has_trouble(server: Server) -> None:
    """A server error of Discord's is one line, and the code says: try again later."""
    server.discord.faults["GET /users/@me"] = (503, {"message": "trouble"})
    code, ended = await server.finish("run")
    assert code == 69
    assert_one_line(ended, "503")


@pytest.mark.parametrize(
    ("close_code", "exit_code", "words"),
    [(4014, 1, "intent"), (4004, 78, "VERBATIM_TOKEN"), (4013, 1, "4013")],
)
async def test_the_gateway_refuses(
    server: Server, close_code: int, exit_code: int, words: str
) -> None:
    """What the gateway closes with for good is one clear line."""
    server.discord.close_code = close_code
    code, ended = await server.finish("run")
    assert code == exit_code
    assert_one_line(ended, words)


async def test_a_locked_database(server: Server) -> None:
    """A database that another program has locked is one line, and the code says: try again."""
    with closing(sqlite3.connect(server.database, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        code, ended = await server.finish("run")
    assert code == 75
    assert_one_line(ended, "locked", str(server.database))


async def test_a_damaged_database(server: Server) -> None:
    """Damage to a table that is read at the start ends it in one line, and not to be tried again.

    So does damage that only a look through the whole file finds.
    """
    for table in ("unlogged", "ama_step"):
        await (await Records.open(server.database)).close()
        await asyncio.to_thread(damage, server.database, table)
        code, ended = await server.finish("run")
        assert code == 78
        assert_one_line(ended, str(server.database), "restore a copy")
        await asyncio.to_thread(server.database.unlink)


async def test_rows_that_cant_be_written_at_the_end(server: Server) -> None:
    """The next run takes in what is spooled; what can't be spooled is lost, and told."""
    spool = server.database.with_name(f"{server.database.name}-spool")
    async with server.run() as running:
        with closing(sqlite3.connect(server.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await server.discord.ask(QUESTION)
            running.process.send_signal(signal.SIGTERM)
            assert await running.ended() == 0
        await running.line("the next run takes them from the spool")
    assert server.rows() == []
    async with server.run() as running:
        await running.line("query log caught up")
        assert len(server.rows()) == 1
        await asyncio.to_thread(spool.mkdir)  # no file can be written there
        with closing(sqlite3.connect(server.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await server.discord.ask(QUESTION)
            running.process.send_signal(signal.SIGTERM)
            assert await running.ended() == 74
        await running.line("query log lost a row")
    assert running.complaints[-1] == ("verbatim: 1 row of the query log is lost; the log says why")


async def test_a_newer_database(server: Server) -> None:
    """A newer Verbatim's database is left alone, in one line."""
    await (await Records.open(server.database)).close()
    with closing(sqlite3.connect(server.database)) as connection:
        connection.execute("PRAGMA user_version = 999")
    code, ended = await server.finish("run")
    assert code == 78
    assert_one_line(ended, "newer Verbatim", "999")


@pytest.mark.parametrize("verb", ["run", "sync"])
async def test_an_unforeseen_error_shows_no_token(server: Server, verb: str) -> None:
    """An error that nobody foresaw is shown whole, with the token struck out, and the code 70."""
    server.discord.faults["GET /users/@me"] = (200, {**myself(), "id": TOKEN})
    code, ended = await server.finish(verb)
    assert code == 70
    everything = "\n".join(ended.lines)
    assert "ValueError" in everything
    assert "[token]" in everything
    assert TOKEN not in everything
    if verb == "run":
        assert not ended.complaints
        assert ended.events[-1]["level"] == "critical"


async def test_replies_that_discord_refuses(server: Server) -> None:
    """A reply that comes too late, or is refused, is logged; its row is kept; the bot goes on."""
    async with server.run() as running:
        server.discord.refusal = {"message": "Unknown interaction", "code": 10062}
        await server.discord.dispatch("INTERACTION_CREATE", slash("ask", {"question": "Late?"}))
        await running.line("interaction expired")
        server.discord.refusal = {"message": "Invalid Form Body", "code": 50035}
        await server.discord.dispatch("INTERACTION_CREATE", slash("ask", {"question": "Odd?"}))
        assert "Traceback" in await running.line("unexpected error")
        await running.line("couldn't tell of an error")
        server.discord.refusal = None
        assert (await server.discord.ask(QUESTION)).texts
    assert TOKEN not in "".join(running.lines)
    assert [(row["question"], row["delivery"]) for row in server.rows()] == [
        ("Late?", "refused"),
        ("Odd?", "refused"),
        (QUESTION, "sent"),
    ]


async def test_the_log_at_its_most_detailed(server: Server) -> None:
    """At ``debug`` it has no question, no member, no interaction's token: not of an error either.

    asyncio's own debugging is on too: a library that logs nothing today may do so tomorrow.
    """
    server.environ |= {"VERBATIM_LOG_LEVEL": "debug", "PYTHONASYNCIODEBUG": "1"}
    asked = [slash("ask", {"question": f"Zebras in Lisbon {number}?"}) for number in range(2)]
    secrets = {"Zebras", str(MEMBER), TOKEN, *(one["token"] for one in asked)}
    async with server.run() as running:
        await server.discord.interact(asked[0])
        server.discord.refusal = {"message": "Invalid Form Body", "code": 50035}
        await server.discord.dispatch("INTERACTION_CREATE", asked[1])
        await running.line("couldn't tell of an error")
    written = "\n".join(running.lines + running.printed)
    assert "unexpected error" in written
    assert not [one for one in secrets if one in written]


def test_the_token_is_in_no_repr() -> None:
    """Settings can be shown without showing the token."""
    settings = Settings.load({"VERBATIM_TOKEN": TOKEN})
    assert TOKEN not in f"{settings!r} {settings} {settings.model_dump()}"
    assert settings.token is not None
    assert settings.token.get_secret_value() == TOKEN


def test_the_client_id_stands_in_the_token() -> None:
    """The application's id is read out of the token; a text that holds none is refused."""
    assert client_id_of(Settings.load({"VERBATIM_TOKEN": TOKEN})) == APPLICATION
    for token in ("nonsense", "abc.def", "Bot OTAw.a.b", "OTAw..b", "aaa.bb.cc", "ОТАw.a.b"):
        with pytest.raises(SettingsError):
            client_id_of(Settings.load({"VERBATIM_TOKEN": token}))
    with pytest.raises(SettingsError):
        client_id_of(Settings.load({}))


def test_the_invite_links_ask_for_nothing() -> None:
    """The links name the scopes, and no permission."""
    server, person = invite_links(42)
    assert "client_id=42" in server
    assert "scope=bot+applications.commands" in server
    assert "permissions=0" in server
    assert "integration_type=1" in person
    assert "permissions" not in person
