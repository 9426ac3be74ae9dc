"""One table from an error's class to what a person reads."""

from __future__ import annotations

import secrets
from datetime import timedelta

import structlog
from discord import Client, HTTPException, Interaction, InteractionType, NotFound
from discord.app_commands import AppCommandError, CheckFailure, CommandInvokeError
from discord.ui import LayoutView

from bot.ama.transcript import clean
from bot.errors import (
    DeliveryError,
    ErrorValue,
    LateError,
    Markdown,
    Moment,
    NotPermittedError,
    OutdatedError,
    RecordsError,
    RepeatedError,
    StringKey,
    VerbatimError,
)
from bot.i18n import gettext
from commands._core.context import RequestContext
from commands._core.gate import Cleared, OwnFile, replied, reply_begun, send
from commands._core.layout import GREY, Piece, layout, text
from commands._core.markdown import bold, escape, moment, small, units

log = structlog.get_logger(__name__)

UNKNOWN_INTERACTION, ACKNOWLEDGED = 10062, 40060
"""Discord's codes: the time for a reply is over; there is one already."""
TOO_MANY, SERVER_ERROR = 429, 500
MAX_TYPED = 2500
"""What somebody gets back of what they typed within a message, in UTF-16 units."""
ALMOST = timedelta(microseconds=999_999)
"""What makes Discord, which shows whole seconds, never tell a time too early."""
FOREIGN: dict[type[BaseException], type[VerbatimError]] = {
    CheckFailure: NotPermittedError,
    AppCommandError: OutdatedError,  # Discord has another version's commands, or sent odd types
}
"""discord.py's errors that read like one of ours; a class without an entry takes its parent's."""


def explain(error: BaseException) -> str | None:
    """Return what a person reads for an error, None where it isn't one we raise on purpose."""
    if isinstance(error, VerbatimError):
        values = {name: _format_value(value) for name, value in error.values.items()}
        return gettext(error.key, **values) if error.key else None
    kind = next((FOREIGN[kind] for kind in type(error).__mro__ if kind in FOREIGN), None)
    return gettext(kind.key) if kind and kind.key else None


def _format_value(value: ErrorValue) -> str | float:
    """Return a value of an error's string as Discord shows it."""
    match value:
        case Moment():
            return moment(value.at + ALMOST, value.style)
        case StringKey():
            return gettext(value)
        case str() if not isinstance(value, Markdown):
            return bold(value)
        case _:
            return value


async def answer_error(
    interaction: Interaction[Client], error: BaseException, *, typed: str = ""
) -> None:
    """Tell the person what went wrong, and give back what they ``typed``.

    What we didn't foresee gets a number that stands in the log too, beside the traceback.
    """
    if isinstance(error, CommandInvokeError):
        error = error.original
    reply_begun(interaction)
    if _log_undelivered(interaction, error):
        return
    if isinstance(error, RecordsError):
        log.error("records failed", reason=str(error), command=_name(interaction))
    (await RequestContext.build(interaction)).set_reply_locale(private=True)
    why = explain(error) or _log_unexpected(interaction, error)
    await _respond(interaction, layout(text(why), *given_back(typed), colour=GREY))


def _log_undelivered(interaction: Interaction[Client], error: BaseException) -> bool:
    """Log that a reply reached nobody, or may not have; whether there is nobody to tell more."""
    match error:
        case LateError():
            event, reason = "interaction expired before the reply", "too late"
        case NotFound() if error.code == UNKNOWN_INTERACTION:
            event, reason = "interaction expired before the reply", str(error)
        case RepeatedError():
            event, reason = "interaction answered before", str(error)
        case HTTPException() if error.code == ACKNOWLEDGED:
            event, reason = "interaction answered before", str(error)
        case DeliveryError():
            event, reason = "a reply may be lost", str(error)
        case HTTPException() if error.status == TOO_MANY or error.status >= SERVER_ERROR:
            event, reason = "a reply was refused", str(error)
        case _:
            return interaction.type is InteractionType.autocomplete
    log.warning(event, command=_name(interaction), reason=reason)
    return True


def _log_unexpected(interaction: Interaction[Client], error: BaseException) -> str:
    reference = secrets.token_hex(4)
    log.error("unexpected error", reference=reference, command=_name(interaction), exc_info=error)
    return gettext("error-unexpected", reference=bold(reference))


def given_back(typed: str) -> list[Piece]:
    """Return what somebody typed in vain, as text or, where that is too long, as a file."""
    words = clean(typed)
    if not words:
        return []
    shown, said = escape(words), gettext("ama-your-words")
    if units(shown) > MAX_TYPED:
        return [text(small(said)), OwnFile("words.txt", words.encode(), said)]
    return [text(small(said)), text(shown)]


async def _respond(interaction: Interaction[Client], view: LayoutView) -> None:
    try:
        await send(interaction, Cleared(view), private=True)
    except (HTTPException, DeliveryError, LateError) as failure:
        log.warning("couldn't tell of an error", reason=str(failure))


async def answer_unserved(interaction: Interaction[Client]) -> None:
    """Answer a button or a form that nothing served: no version of ours knows it any more."""
    if interaction.type is not InteractionType.autocomplete and not replied(interaction):
        await answer_error(interaction, OutdatedError())


async def on_tree_error(interaction: Interaction[Client], error: AppCommandError) -> None:
    await answer_error(interaction, error)


def _name(interaction: Interaction[Client]) -> str | None:
    return interaction.command.qualified_name if interaction.command else None
