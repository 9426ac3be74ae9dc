"""What a person reads when something goes wrong."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
from discord.app_commands import CheckFailure, NoPrivateMessage

from bot import errors
from bot.ama.states import Phase
from bot.i18n import gettext
from commands._core.context import RequestContext
from commands._core.errors import explain
from commands._core.layout import notice
from tests.commands._shown import button, message, rows, words
from tests.conftest import World, texts

SILENT = {
    errors.VerbatimError,  # never raised itself
    errors.NotFoundError,  # never raised itself
    errors.SettingsError,  # these are an operator's, in a terminal
    errors.DataError,
    errors.CorpusError,
    errors.ModelError,
    errors.ControlError,
    errors.DiscordError,
    errors.UnreachableError,
    errors.LateError,  # nobody is there to tell, or they have their reply
    errors.DeliveryError,
    errors.RepeatedError,
}
SECRETIVE = (
    errors.RecordsError,
    errors.NotPermittedError,
    errors.GoneError,
    errors.UnknownQuestionError,
    errors.WithheldError,
)
"""Errors whose reply doesn't repeat what they are made of."""
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NAME = "secret *name*"
STAMP = int(NOON.timestamp())
MADE_OF: dict[type[BaseException], tuple[Any, ...]] = {
    errors.DataError: ([errors.Problem("secret.md", "secret reason")],),
    errors.WithheldError: ([errors.Withheld("words", "secret")],),
    errors.WithdrawnError: ("secret", NOON),
    errors.BlockedError: (None, errors.Markdown()),
    errors.LimitedError: ("member", NOON),
    errors.IllegalStepError: ("secret", Phase.CLOSED),
    errors.LimitReachedError: (3,),
    errors.InputError: ("ama-guest-bot",),
    errors.NotFoundError: (NAME,),
    errors.RepeatedError: (1,),
}
QUESTION = "Did Guantanamo help keep us safe?"


def _family(kind: type[errors.VerbatimError]) -> Iterator[type[errors.VerbatimError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _family(child)


def _made(kind: type[errors.VerbatimError]) -> errors.VerbatimError:
    values: tuple[Any, ...] = next((MADE_OF[one] for one in kind.__mro__ if one in MADE_OF), ())
    make: Callable[..., errors.VerbatimError] = kind
    return make(*values)


@pytest.mark.parametrize("kind", sorted(set(_family(errors.VerbatimError)), key=str))
def test_every_error_has_a_reply_or_needs_none(kind: type[errors.VerbatimError]) -> None:
    """Each class of ours has words for a member, or stands here as one that no member meets."""
    reply = explain(_made(kind))
    assert (reply is None) is (kind in SILENT)
    if issubclass(kind, SECRETIVE):
        assert reply is not None
        assert "secret" not in reply
    elif issubclass(kind, errors.NotFoundError) and reply is not None:
        assert r"**secret \*name\***" in reply


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (errors.UnknownSourceError(NAME), r"**secret \*name\***"),
        (errors.InputError("error-time-past", time=NAME), r"**secret \*name\***"),
        (errors.InputError("ama-guest-away", member=errors.Markdown("<@1>")), "<@1> isn’t"),
        (errors.InputError("ama-line-bad", count=1234), "1,234"),
        (errors.IllegalStepError("ask", "own"), gettext("ama-is-own")),
        (errors.LimitedError("server", NOON), f"<t:{STAMP}:R>"),
        (errors.LimitedError("member", NOON + timedelta(seconds=0.1)), f"<t:{STAMP + 1}:R>"),
        (errors.WithdrawnError("x", NOON), f"<t:{STAMP}:D>"),
        (errors.BlockedError(NOON, errors.Markdown()), f"<t:{STAMP}:f>"),
        (errors.BlockedError(NOON, errors.Markdown(r"a\*")), f"<t:{STAMP}:f>"),
        (errors.BlockedError(NOON, errors.Markdown(r"a\*")), "\nTheir reason: a\\*"),
        (errors.BlockedError(None, errors.Markdown(r"a\*")), "\nTheir reason: a\\*"),
    ],
)
def test_values_are_shown_by_their_type(error: errors.VerbatimError, shown: str) -> None:
    """Names are bold and escaped, times Discord's, states in words, Markdown and numbers as such.

    A time to wait for is never shown too early.
    """
    assert shown in str(explain(error))


def test_discords_own_checks() -> None:
    """A check of discord.py's that fails reads like one of ours."""
    assert explain(CheckFailure()) == explain(NoPrivateMessage()) == gettext("error-not-permitted")


def test_a_strangers_error_isnt_explained() -> None:
    """What we didn't raise has no reply of its own."""
    assert explain(ValueError("x")) is None


async def test_unforeseen_error(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    breaks: None,
) -> None:
    """What nobody foresaw gives a reference that stands in the log too, and no inner words."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError("inner words")

    monkeypatch.setattr("bot.search.bm25.BM25Index.rank", broken)
    with caplog.at_level(logging.ERROR):
        result = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert result.ephemeral
    shown = words(result)
    assert "inner words" not in shown
    assert "Traceback" not in shown
    assert "ZeroDivisionError" not in shown
    found = re.search(r"\*\*([0-9a-f]{8})\*\*", shown)
    assert found is not None
    record = next(one for one in caplog.records if one.msg == "unexpected error")
    assert record.__dict__["reference"] == found[1]
    assert record.__dict__["command"] == "ask"
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ZeroDivisionError)


async def test_unforeseen_error_of_a_button(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    breaks: None,
) -> None:
    """A button's error is answered from the same table, to the one who pressed alone."""
    asked = await world.alice.slash(world.channel, "topic", name="Syria")

    def broken(*_: object) -> None:
        raise ZeroDivisionError("inner words")

    monkeypatch.setattr("bot.answering.Answerer.neighbours", broken)
    custom_id = button(asked, gettext("button-context"))
    with caplog.at_level(logging.ERROR):
        result = await world.mona.click(message(asked), custom_id=custom_id)
    assert result.ephemeral
    assert "give the people who run this bot this number" in words(result)
    assert any(one.msg == "unexpected error" for one in caplog.records)


async def test_error_behind_a_reply(
    world: World,
    breaks: None,
) -> None:
    """What goes wrong when the reply is out already is told in a second message, alone."""

    @world.bot.tree.command(name="late", description="Reply, then fail")
    async def late(interaction: discord.Interaction) -> None:
        await RequestContext.of(interaction).send(notice("so far, so good"), private=False)
        raise ZeroDivisionError

    await world.bot.tree.sync()
    result = await world.alice.slash(world.channel, "late")
    (told,) = result.followups
    assert told.ephemeral
    assert "give the people who run this bot this number" in texts(told)[0]
    assert late.name == "late"


async def test_reply_that_fails(
    world: World,
    caplog: pytest.LogCaptureFixture,
    breaks: None,
) -> None:
    """Where Discord takes neither the answer nor the apology, that is logged, and the bot lives."""
    world.env.inject_error("POST", "/interactions/*", status=400, times=2)
    with caplog.at_level(logging.WARNING):
        failed = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert not failed.acknowledged
    assert any(one.msg == "couldn't tell of an error" for one in caplog.records)
    assert (await world.alice.slash(world.channel, "ask", question=QUESTION)).acknowledged


async def test_reply_that_comes_too_late(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """An interaction that ran out (10062) is logged as such; nothing more is sent."""
    world.env.inject_error("POST", "/interactions/*", status=404, code=10062)
    with caplog.at_level(logging.WARNING):
        failed = await world.alice.slash(world.channel, "ask", question=QUESTION)
    assert not failed.acknowledged
    assert [one.msg for one in caplog.records] == ["interaction expired before the reply"]
    assert len(await rows(world)) == 1, "what was asked is on record all the same"
