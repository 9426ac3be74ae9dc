"""Log lines: one shape for our own and discord.py's, and never the token."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any, Literal

import pytest
import structlog

from bot.logs import logging_to_stderr

SECRET = "a-token-nobody.may-see"


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
        logging.getLogger("discord").info("%s", SECRET)
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


def test_libraries_debug_lines_are_never_logged(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever's they are: at debug, only the program's own lines are as detailed."""
    with logging_to_stderr("debug", "json"):
        for name in ("discord.gateway", "aiosqlite", "aiohttp.client", "matplotlib", "of.tomorrow"):
            logging.getLogger(name).debug("what a member asked")
            logging.getLogger(name).info("fine")
        structlog.get_logger("bot.x").debug("ours")
        structlog.get_logger("commands.x").debug("ours")
    assert [one["event"] for one in lines(capsys)] == ["fine"] * 5 + ["ours"] * 2


def test_interactions_tokens_are_struck_out(capsys: pytest.CaptureFixture[str]) -> None:
    """An address that discord.py warns about has none."""
    with logging_to_stderr("info", "json"):
        for where in ("webhooks/12/aW50ZXJ-x_y", "interactions/12/aW50ZXJ-x_y/callback"):
            logging.getLogger("discord.http").warning("slow: https://x.test/api/v10/%s", where)
    one, other = lines(capsys)
    assert one["event"].endswith("/webhooks/12/[token]")
    assert other["event"].endswith("/interactions/12/[token]/callback")


CONTROLS = "".join(map(chr, [*range(32), *range(127, 160), 0x202E, 0x2066, 0x2028]))


@pytest.mark.parametrize("style", ["json", "console"])
def test_no_control_character_reaches_a_line(
    capsys: pytest.CaptureFixture[str],
    discord_errors: list[str],
    style: Literal["json", "console"],
) -> None:
    """In the message, a field, what is inside one, or an error's text; JSON says them all."""
    with logging_to_stderr("info", style):
        logger = structlog.get_logger("bot.x")
        hostile = f"a{CONTROLS}b"
        logger.info(hostile, words=CONTROLS, inside=[CONTROLS])
        try:
            fail(ValueError(CONTROLS))
        except ValueError:
            logger.exception("failed")
        logging.getLogger("discord").warning(CONTROLS)
    _, err = capsys.readouterr()
    err = re.sub(r"\x1b\[\d*m", "", err)  # the renderer's own colours
    assert not set(err) & (set(CONTROLS) - set("\n\t"))
    if style == "json":
        first = json.loads(err.splitlines()[0])
        assert (first["event"], first["words"]) == (f"a{CONTROLS}b", CONTROLS)
    else:
        assert len([one for one in err.splitlines() if "[info" in one or "[warning" in one]) == 2
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
