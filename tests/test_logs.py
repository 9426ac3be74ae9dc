"""Log lines: one shape for our own and discord.py's, and never the token."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, Literal

import pytest
import structlog

from bot.logs import logging_to_stderr

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "a-token-nobody.may-see"  # noqa: S105 (no real one)


@pytest.fixture(autouse=True)
def log_lines() -> Iterator[None]:
    """Leave structlog as the program finds it, in place of the tests' own set-up."""
    structlog.reset_defaults()
    yield
    structlog.reset_defaults()


def fail(error: Exception) -> None:
    """Raise an error."""
    raise error


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Return the JSON lines written to standard error."""
    out, err = capsys.readouterr()
    assert not out
    return [json.loads(line) for line in err.splitlines()]


def test_every_line_is_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    """Our own lines and the standard library's have time, level and logger, and their fields."""
    with logging_to_stderr("info", "json"):
        structlog.get_logger("bot.x").info("asked", guild=1, words="π\n2")
        logging.getLogger("discord.y").warning("slow %s", "shard")
        structlog.get_logger("bot.x").debug("too much")
    ours, theirs = lines(capsys)
    assert (ours["event"], ours["guild"], ours["words"]) == ("asked", 1, "π\n2")
    assert (ours["level"], ours["logger"]) == ("info", "bot.x")
    assert (theirs["event"], theirs["level"]) == ("slow shard", "warning")
    assert theirs["timestamp"].endswith("Z")


@pytest.mark.parametrize("style", ["json", "console"])
def test_the_secret_is_struck_out(
    capsys: pytest.CaptureFixture[str],
    discord_errors: list[str],
    style: Literal["json", "console"],
) -> None:
    """It shows in no message, argument, field or traceback."""
    with logging_to_stderr("debug", style, SECRET):
        logger = structlog.get_logger("bot.x")
        logger.info("with %s", SECRET, token=SECRET, inside=[SECRET])
        logging.getLogger("discord").debug("%s", SECRET)
        try:
            fail(ValueError(SECRET))
        except ValueError:
            logger.exception("failed")
            logging.getLogger("discord").exception("failed")
    _, err = capsys.readouterr()
    assert SECRET not in err
    assert err.count("[token]") >= 6
    assert "Traceback" in err
    discord_errors.clear()  # raised above


def test_a_lost_connection_is_one_line(
    capsys: pytest.CaptureFixture[str], discord_errors: list[str]
) -> None:
    """discord.py's traceback of an outage becomes its reason; other tracebacks stay."""
    with logging_to_stderr("info", "json"):
        for name, message in (
            ("discord.client", "Attempting a reconnect in %.2fs"),
            ("discord.client", "Ignoring exception in %s"),
        ):
            try:
                fail(ConnectionError("no route"))
            except ConnectionError:
                logging.getLogger(name).exception(message, 1.5)
    lost, other = lines(capsys)
    assert lost["event"] == "Attempting a reconnect in 1.50s (no route)"
    assert "exception" not in lost
    assert "Traceback" in other["exception"]
    discord_errors.clear()  # raised above


def test_it_is_torn_down(capsys: pytest.CaptureFixture[str]) -> None:
    """After the run, nothing of it is left, also where the run failed."""
    root = logging.getLogger()
    before = (root.level, list(root.handlers))

    with pytest.raises(KeyError), logging_to_stderr("debug", "json"):
        fail(KeyError("x"))
    assert (root.level, list(root.handlers)) == before
    assert not structlog.is_configured()
    assert lines(capsys) == []
